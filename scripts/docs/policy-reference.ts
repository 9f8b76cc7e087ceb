import * as z from 'zod';
import { policySchema } from '../../src/core/policy/schema.ts';
import { codes, markdownTable, type Blocks } from './blocks.ts';

type Schema = z.core.JSONSchema.JSONSchema & { expected?: string };

/** A table for each mapping of the policy, named by where it stands: `policy`, `roles.*`, `review.exempt[]`. */
export function policyBlocks(): Blocks {
  return new Map(tables(policyJsonSchema(), ''));
}

/** Where each key of the policy stands: `review.exempt[].authors`. */
export function policyKeys(): string[] {
  return [...mappings(policyJsonSchema(), '')].flatMap(([path, { properties = {} }]) =>
    Object.keys(properties).map((key) => (path === '' ? key : `${path}.${key}`)),
  );
}

/** What no value of a policy is, so that every part of the schema says what it expects instead. */
const nothingAllowed = Symbol('nothing allowed');

/** The schema as data, with what the reader calls each value. */
function policyJsonSchema(): Schema {
  return z.toJSONSchema(policySchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const [issue] = z.core.safeParse(zodSchema, nothingAllowed).error?.issues ?? [];
      if (issue) Object.assign(jsonSchema, { expected: issue.message });
    },
  });
}

function* tables(schema: Schema, path: string): Generator<[name: string, text: string]> {
  for (const [at, { properties = {}, required = [] }] of mappings(schema, path)) {
    const rows = Object.entries(properties).map(([key, value]) => {
      const { meaning, otherwise } = wordsOf(value);
      return [`\`${key}\``, valueText(value), required.includes(key) ? 'required' : otherwise, meaning];
    });
    yield [at === '' ? 'policy' : at, markdownTable(['key', 'value', 'default', 'meaning'], rows)];
  }
}

/** Every mapping of known keys at or below a part of the schema. */
function* mappings(part: Part, path: string): Generator<[path: string, schema: Schema]> {
  if (part === undefined || typeof part === 'boolean') return;
  if (part.properties) yield [path, part];
  for (const [key, value] of Object.entries(part.properties ?? {}))
    yield* mappings(value, path === '' ? key : `${path}.${key}`);
  yield* mappings(part.additionalProperties, `${path}.*`);
  if (!Array.isArray(part.items)) yield* mappings(part.items, `${path}[]`);
  for (const form of part.anyOf ?? []) yield* mappings(form, path);
}

type Part = Schema | boolean | undefined;

/** A choice by its values, all else by what the reader expects. */
function valueText(part: Part): string {
  if (part === undefined || typeof part === 'boolean') return '';
  const values = part.enum ?? (part.const === undefined ? undefined : [part.const]);
  if (values) return codes(values.map(String));
  const items = typeof part.items === 'object' && !Array.isArray(part.items) ? part.items : undefined;
  const listed =
    items?.enum ??
    part.anyOf?.map((form) => (typeof form === 'object' ? form.enum : undefined)).find(Boolean);
  const few = listed && listed.length < 10 ? `: ${codes(listed.map(String))}` : '';
  return (part.expected ?? part.type ?? '') + few;
}

/** What a key means, and what holds without it: its default, or the words that its description ends with. */
function wordsOf(part: Part): { readonly meaning: string; readonly otherwise: string } {
  const { description = '', default: value } = typeof part === 'object' ? part : {};
  const [, before = description, words = ''] = /^([^]*?) ?Default: (.*)\.$/.exec(description) ?? [];
  return { meaning: before, otherwise: value === undefined ? words : defaultText(value) };
}

function defaultText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : codes(value.map(String));
  return codes([String(value)]);
}
