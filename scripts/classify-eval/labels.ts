import * as z from 'zod';

/** A file of a public repository at one commit, and what a careful reader says it is. */
export interface Label {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  /** An asset kind, or `none`. */
  readonly kind: string;
  /** Other kinds that would be right too. */
  readonly also: readonly string[];
  /** How the file was chosen: figures of a random draw say more than those of picked files. */
  readonly sample: string;
}

const schema = z.object({
  labels: z.array(
    z.object({
      repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
      commit: z.string().regex(/^[0-9a-f]{7,64}$/, 'must be a hash'),
      path: z.string().min(1),
      kind: z.string().min(1),
      also: z.array(z.string()).default([]),
      sample: z.string().default('unsaid'),
    }),
  ),
});

export type LabelsResult =
  | { readonly ok: true; readonly labels: readonly Label[] }
  | { readonly ok: false; readonly complaint: string };

/** Reads a file of labels. A kind that is not in `known` is a slip of the reader, not a miss of the classifier. */
export function readLabels(text: string, known: ReadonlySet<string>): LabelsResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, complaint: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = schema.safeParse(value);
  if (!read.success) return { ok: false, complaint: z.prettifyError(read.error) };
  const strange = read.data.labels.find((label) =>
    [label.kind, ...label.also].some((kind) => !known.has(kind)),
  );
  if (!strange) return { ok: true, labels: read.data.labels };
  const kinds = [strange.kind, ...strange.also].filter((kind) => !known.has(kind)).join(', ');
  return {
    ok: false,
    complaint: `${strange.repo}:${strange.path} has no kind of Rolecall: ${kinds}; known are ${[...known].join(', ')}`,
  };
}
