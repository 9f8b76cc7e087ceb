import { isRecord } from './answer.ts';
import { resolve, type Schema } from './description.ts';

/**
 * An answer with all that the description asks for: what the fake does not model gets the least that is allowed, so
 * that no reader can come to lean on it.
 * @param value what is modelled
 */
export function fill(schema: Schema, value: unknown): unknown {
  const form = merged(schema);
  if (value === null) return null;
  const [choice] = form.anyOf ?? form.oneOf ?? [];
  if (choice) return fill(fitting(form.anyOf ?? form.oneOf ?? [], value) ?? choice, value);
  if (form.properties ?? form.type === 'object') return fillObject(form, value);
  if (form.type === 'array')
    return Array.isArray(value) ? value.map((one) => fill(form.items ?? {}, one)) : [];
  return value === undefined ? least(form) : value;
}

function fillObject({ properties = {}, required = [], nullable }: Schema, value: unknown): unknown {
  if (value === undefined && nullable) return null;
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

function least({ nullable, enum: words, type, format, minimum = 0, default: usual }: Schema): unknown {
  if (nullable) return null;
  if (usual !== undefined) return usual;
  if (words) return words[0];
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  if (format === 'uri') return 'https://example.com/';
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : '';
}

/** Of several forms the one that has most of what is given. */
function fitting(forms: readonly Schema[], value: unknown): Schema | undefined {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const given = isRecord(value) ? Object.entries(value) : [];
  const fit = (form: Schema): number => {
    const { type, properties = {} } = merged(form);
    if (type !== undefined && type !== kind && !(type === 'integer' && kind === 'number')) return -1;
    if (given.some(([name, own]) => properties[name]?.enum?.includes(own) === false)) return -1;
    return given.filter(([name]) => name in properties).length;
  };
  return forms.toSorted((a, b) => fit(b) - fit(a))[0];
}

/** With the parts of `allOf` as one. */
function merged(schema: Schema): Schema {
  const form = resolve<Schema>(schema);
  const { allOf, ...own } = form;
  if (!allOf) return form;
  return allOf.map(merged).reduce<Schema>(
    (whole, part) => ({
      ...whole,
      ...part,
      properties: { ...whole.properties, ...part.properties },
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    }),
    own,
  );
}
