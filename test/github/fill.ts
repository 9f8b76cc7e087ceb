import type { Schema } from './description.ts';
import { fitting, merged } from './forms.ts';

/**
 * An answer with all that the description asks for: what the fake does not model gets the least that is allowed, so
 * that no reader can come to lean on it.
 * @param value what is modelled
 */
export function fill(schema: Schema, value: unknown): unknown {
  const form = merged(schema);
  if (value === null || (value === undefined && form.nullable)) return null;
  const [choice] = form.anyOf ?? form.oneOf ?? [];
  if (choice) return fill(fitting(form.anyOf ?? form.oneOf ?? [], value) ?? choice, value);
  if (form.properties ?? form.type === 'object') return fillObject(form, value);
  if (form.type === 'array')
    return Array.isArray(value) ? value.map((one) => fill(form.items ?? {}, one)) : [];
  return value === undefined ? least(form) : value;
}

function fillObject({ properties = {}, required = [] }: Schema, value: unknown): unknown {
  const given = new Map(Object.entries(value ?? {}).filter(([, own]) => own !== undefined));
  for (const name of required) {
    const own = properties[name];
    if (!given.has(name) && own) given.set(name, fill(own, undefined));
  }
  for (const [name, own] of Object.entries(properties)) {
    if (given.get(name) !== undefined) given.set(name, fill(own, given.get(name)));
  }
  return Object.fromEntries(given);
}

function least({ enum: words, type, format, minimum = 0, default: usual }: Schema): unknown {
  if (usual !== undefined) return usual;
  if (words) return words[0];
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  if (format === 'uri') return 'https://example.com/';
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : '';
}
