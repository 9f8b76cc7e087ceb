import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { isRecord } from './answer.ts';
import type { OperationName } from './operations.ts';
import { strangersIn } from './strangers.ts';

/** As much of a JSON schema of OpenAPI 3.0 as is looked at here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
}

interface Description {
  readonly version: string;
  readonly operations: Readonly<Record<OperationName, Operation>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** GitHub's description of the operations that the fake serves; see `scripts/github-operations.ts`. */
const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'operations.generated.json'), 'utf8'),
) as Description;

// Words that JSON Schema does not know are GitHub's own.
const ajv = new Ajv({ strict: false, logger: false, coerceTypes: false });
formats.default(ajv);
for (const [name, schema] of Object.entries(description.components['schemas'] ?? {}))
  ajv.addSchema(withNull(schema) as object, `#/components/schemas/${name}`);
const compiled = new Map<string, ValidateFunction>();

/** `nullable` as JSON Schema says it. */
function withNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (!isRecord(schema)) return schema;
  const { nullable, ...rest } = schema;
  const form = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, withNull(part)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, form] } : form;
}

/** The part of the description that a reference names. */
export function resolve<Part extends object>(part: Part | { readonly $ref: string }): Part {
  if (!('$ref' in part) || part.$ref === undefined) return part as Part;
  const [kind = '', name = ''] = part.$ref.replace('#/components/', '').split('/');
  return resolve(description.components[kind]?.[name] as Part);
}

export interface AskedParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Absent: none was sent. */
  readonly body?: unknown;
}

/** What is wrong with a request, as the description has it; empty when nothing is. */
export function faultsOfRequest(name: OperationName, { path, query, body }: AskedParts): string[] {
  const operation = description.operations[name];
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
  const faults = parameters.flatMap(({ name: key, in: place, required, schema }) => {
    const given = place === 'path' ? path[key] : place === 'query' ? query.get(key) : undefined;
    if (given === undefined || given === null)
      return required && place !== 'header' ? [`the parameter ${key} is missing`] : [];
    return faultsOf(`${name} ${key}`, schema, fromText(given, schema));
  });
  const known = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
  const unknown = [...query.keys()].filter((key) => !known.has(key));
  const form = operation.requestBody?.content?.['application/json']?.schema;
  return [
    ...faults,
    ...unknown.map((key) => `there is no parameter ${key}`),
    ...(form && (body !== undefined || operation.requestBody?.required)
      ? faultsOf(`${name} body`, form, body ?? {})
      : []),
    ...(!form && body !== undefined ? ['it takes no body'] : []),
  ];
}

function fromText(text: string, schema: Schema): unknown {
  const { type } = resolve<Schema>(schema);
  if (type === 'integer' || type === 'number') return Number(text);
  if (type !== 'boolean') return text;
  return text === 'true' || (text === 'false' ? false : text);
}

/** What is wrong with an answer; a status that is not described is wrong. */
export function faultsOfAnswer(name: OperationName, status: number, json: unknown): string[] {
  const form = answerForm(name, status);
  if (form === undefined) return [`${status} is no answer of ${name}`];
  if (form === null) return [];
  // All refusals have parts that the description gives to some only.
  const strangers = status < 300 ? strangersIn(form, json) : [];
  return [...faultsOf(`${name} ${status}`, form, json), ...strangers];
}

/** Null where the description gives the status no form; undefined where it has no such status. */
export function answerForm(name: OperationName, status: number): Schema | null | undefined {
  const found = description.operations[name].responses[status];
  if (!found) return isGivenAnyway(name, status) ? { $ref: '#/components/schemas/basic-error' } : undefined;
  const { content = {} } = resolve<Response>(found);
  const [form] = ['application/json', ...Object.keys(content)].flatMap((type) => content[type]?.schema ?? []);
  return form ?? null;
}

/** Described at some operations, and given at all: without a right token, or where there is no such repository any more. */
const everywhere: ReadonlySet<number> = new Set([301, 307, 400, 401, 403, 404, 429]);

/** What the description leaves out; the words that come with it stand where it is answered. */
const leftOut: Partial<Record<OperationName, number>> = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': 422,
  'POST /repos/{owner}/{repo}/check-runs': 422,
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': 422,
};

function isGivenAnyway(name: OperationName, status: number): boolean {
  return everywhere.has(status) || leftOut[name] === status;
}

function faultsOf(key: string, schema: Schema, value: unknown): string[] {
  const validate = compiled.get(key) ?? ajv.compile(withNull(schema) as object);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'it'} ${error.message}`);
}
