import { isRecord } from './answer.ts';
import type { Schema } from './description.ts';
import { fitting, merged } from './forms.ts';

/**
 * Where a value has names that the description does not know. It allows them, so that GitHub may add some; the fake has
 * none of its own: whoever read one would find nothing at GitHub.
 */
export function strangersIn(schema: Schema, value: unknown, at = ''): string[] {
  const form = merged(schema);
  const choices = form.anyOf ?? form.oneOf;
  if (choices) {
    const chosen = fitting(choices, value);
    return chosen ? strangersIn(chosen, value, at) : [];
  }
  const { properties, items, additionalProperties } = form;
  if (Array.isArray(value))
    return items ? value.flatMap((one, index) => strangersIn(items, one, `${at}/${index}`)) : [];
  if (!isRecord(value) || !properties) return [];
  return Object.entries(value).flatMap(([name, own]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) return strangersIn(known, own, `${at}/${name}`);
    return additionalProperties ? [] : [`${at}/${name} is no name that it knows`];
  });
}
