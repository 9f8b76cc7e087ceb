import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { default as Ajv } from 'ajv-draft-04';
import { default as addFormats } from 'ajv-formats';

// The schema of the standard, as OASIS publishes it:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8'));
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Text {
  readonly text: string;
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: object;
    };
  }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

export interface Rule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text & { readonly markdown: string };
  readonly helpUri: string;
  readonly properties: { readonly tags: readonly string[] };
}

interface Run {
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: Text }[];
  }[];
}

/** The one run of a log. Throws where the log is not valid by the standard. */
export function sarifRun(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: readonly Run[] };
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors));
  const [run] = log.runs;
  if (!run) throw new Error('the log has no run');
  return run;
}
