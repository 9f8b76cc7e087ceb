import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallWorlds } from './world.ts';

/** The title of a world, or a table of the other cases with the name of one of them. */
type Case = string | Readonly<Record<string, string>>;

interface Sentence {
  readonly says: string;
  readonly shown?: readonly Case[];
  readonly later?: string;
  readonly because?: string;
}

interface Part {
  readonly part: string;
  readonly sentences?: readonly Sentence[];
  /** Those that show no sentence of the contract. */
  readonly worlds?: readonly string[];
}

const pieces = ['review', 'approvals', 'app', 'gaps'];
const core = join(import.meta.dirname, '..');
const read = (path: string): unknown => parse(readFileSync(join(core, path), 'utf8'));
const names = (path: string): ReadonlySet<string> =>
  new Set((read(path) as { name: string }[]).map(({ name }) => name));

const worlds = smallWorlds().map(({ world }) => world);
const judged = names('policy/judge.yml');
const merged = names('policy/merge.yml');
const weakened = names('policy/weakening.yml');
const kinds = new Set(Object.keys(read('assets/plain-cases.yml') as object));

/** Whether a table has a case of this name. */
const tables: Readonly<Record<string, (name: string) => boolean>> = {
  world: (name) => worlds.includes(name),
  judge: (name) => judged.has(name),
  merge: (name) => merged.has(name),
  weakening: (name) => weakened.has(name),
  accepts: (name) => existsSync(join(core, `policy/ok/${name}.yml`)),
  refuses: (name) => existsSync(join(core, `policy/err/${name}.yml`)),
  kinds: (name) => kinds.has(name),
};

const parts = read('worlds/sentences.yml') as Part[];
const sentences = parts.flatMap((part) => part.sentences ?? []);
const beyond = parts.flatMap((part) => part.worlds ?? []);

/** `table: name`, for each case. */
function shownBy({ shown = [] }: Sentence): string[] {
  return shown.flatMap((one) =>
    typeof one === 'string'
      ? [`world: ${one}`]
      : Object.entries(one).map(([table, name]) => `${table}: ${name}`),
  );
}

function exists(reference: string): boolean {
  const [table = '', ...rest] = reference.split(': ');
  return tables[table]?.(rest.join(': ')) ?? false;
}

describe('each sentence of the contract', () => {
  it.each(sentences.map((sentence) => [sentence.says, sentence] as const))('%s', (_says, sentence) => {
    const shown = shownBy(sentence);
    expect(shown.filter((reference) => !exists(reference))).toEqual([]);
    expect(shown.filter((reference, index) => shown.indexOf(reference) !== index)).toEqual([]);
    expect(shown.length > 0 || sentence.later !== undefined).toBe(true);
    expect(pieces).toContain(sentence.later ?? pieces[0]);
    expect(sentence.because !== undefined).toBe(sentence.later !== undefined);
  });

  it('is written once', () => {
    const written = sentences.map(({ says }) => says);
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((says, index) => written.indexOf(says) !== index)).toEqual([]);
  });
});

describe('each small world', () => {
  it('has a title of its own', () => {
    expect(worlds.filter((world, index) => worlds.indexOf(world) !== index)).toEqual([]);
  });

  it('shows a sentence, or is listed under `beyond the contract`', () => {
    const showing = new Set(sentences.flatMap(shownBy));
    expect(worlds.filter((world) => !showing.has(`world: ${world}`) && !beyond.includes(world))).toEqual([]);
    expect(beyond.filter((world) => showing.has(`world: ${world}`) || !worlds.includes(world))).toEqual([]);
  });
});
