import { isRecord } from './answer.ts';
import { resolve, type Schema } from './description.ts';

/** Of several forms the one that has most of what is given. */
export function fitting(forms: readonly Schema[], value: unknown): Schema | undefined {
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
export function merged(schema: Schema): Schema {
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
