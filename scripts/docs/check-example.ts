import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { createColors } from 'picocolors';
import { parse } from 'yaml';
import * as z from 'zod';
import { evaluate } from '../../src/core/evaluate.ts';
import type { CheckId } from '../../src/core/policy/checks.ts';
import { readPolicy } from '../../src/core/policy/read.ts';
import { renderSummary, renderText } from '../../src/core/report/text.ts';
import { snapshotOf, type End } from '../../test/core/worlds/world.ts';

const words = z.string().exactOptional();
const parts = { policy: words, codeowners: words };
const world = { ...parts, files: z.record(z.string(), z.string()).exactOptional() };
const access = z.enum(['may-write', 'may-not-write', 'secret', 'unknown']);
const people = z.strictObject({ access: z.record(z.string(), access) });
const example = z.strictObject({
  ...world,
  people: people.exactOptional(),
  base: z.strictObject(world).exactOptional(),
  today: words,
  mended: z.strictObject({ ...parts, files: z.record(z.string(), z.string().nullable()).exactOptional() }),
});

/** A small world in which a check finds something, and one in which that is mended. */
export type CheckExample = z.infer<typeof example>;

export function readCheckExamples(): Readonly<Record<string, CheckExample>> {
  const file = readFileSync(new URL('check-examples.yml', import.meta.url), 'utf8');
  return z.record(z.string(), example).parse(parse(file));
}

/** Shows the world, what `check` finds there, and that nothing is left when it is mended. */
export function exampleText(id: CheckId, shown: CheckExample): string {
  const { base, mended, today, people: said, ...head } = shown;
  const after = endAfter(head, mended);
  const found = findings(shown);
  if (!found.checks.includes(id)) throw new Error(`the example of ${id} finds ${found.checks.join(', ')}`);
  const rest = findings({ ...shown, ...after });
  if (rest.checks.length > 0)
    throw new Error(`the example of ${id}, mended, still finds ${rest.checks.join(', ')}`);

  const before = base ?? head;
  return [
    ...(base ? ['At the base:'] : []),
    ...files(before),
    ...(base ? ['The pull request:', ...changes(base, head)] : []),
    ...(today === undefined ? [] : [`The day is ${today}.`]),
    ...(said ? [`GitHub says: ${saidText(said)}.`] : []),
    said ? 'What the Action finds:' : 'What `rolecall check` finds:',
    fenced('text', found.text),
    'Mended, so that it finds nothing:',
    ...changes(head, after),
  ].join('\n\n');
}

function saidText({ access: said }: z.infer<typeof people>): string {
  const answers = {
    'may-write': 'may write',
    'may-not-write': 'may not write',
    secret: 'is a secret team',
    unknown: 'is unknown',
  };
  return Object.entries(said)
    .map(([name, answer]) => `\`@${name}\` ${answers[answer]}`)
    .join(', ');
}

function endAfter(head: End, { files: changed = {}, ...rest }: CheckExample['mended']): End {
  const all = Object.entries({ ...head.files, ...changed });
  return {
    ...head,
    ...rest,
    files: Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null)),
  };
}

function findings(shown: CheckExample): { readonly text: string; readonly checks: readonly string[] } {
  const snapshot = snapshotOf({ ...shown, world: '', expect: {} });
  const result = evaluate(snapshot, { failOn: 'error' });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  const { report } = result;
  const colors = createColors(false);
  const all = renderText(report, { colors, sources: snapshot.tree.sources });
  const text = all.slice(0, -renderSummary(report, colors).length).trimEnd();
  return { text, checks: report.findings.map(({ check }) => check) };
}

const places = [
  ['policy', '.github/rolecall.yml', 'yaml'],
  ['codeowners', '.github/CODEOWNERS', 'text'],
] as const;

/** The ownership file and the policy in full, of the others what matters. */
function files(end: End): string[] {
  const shown = places.flatMap(([key, path, language]) => {
    const text = end[key];
    if (text === undefined) return [];
    return /^\(\d+ MB\)$/.test(text)
      ? [`\`${path}\`, ${text.slice(1, -1)} large`]
      : [`\`${path}\``, fenced(language, text)];
  });
  const others = Object.entries(end.files ?? {}).map(([path, text]) =>
    text.trim() === '' ? `\`${path}\`` : `\`${path}\` with \`${text.trim()}\``,
  );
  const word = shown.length === 0 ? 'The files' : 'Other files';
  return others.length === 0 ? shown : [...shown, `${word}: ${others.join(', ')}.`];
}

/** From one end to the other as a diff, which GitHub colours. */
function changes(before: End, after: End): string[] {
  const whole = contents(after);
  const then = contents(before);
  const paths = [...new Set([...Object.keys(then), ...Object.keys(whole)])];
  const diffs = paths
    .filter((path) => then[path] !== whole[path])
    .map((path) => diffOf(path, then[path], whole[path]));
  return [fenced('diff', diffs.join('\n'))];
}

function contents({ policy, codeowners, files: others }: End): Readonly<Record<string, string>> {
  return {
    ...(policy !== undefined && { '.github/rolecall.yml': policy }),
    ...(codeowners !== undefined && { '.github/CODEOWNERS': codeowners }),
    ...others,
  };
}

function diffOf(path: string, before: string | undefined, after: string | undefined): string {
  const from = before === undefined ? '/dev/null' : `a/${path}`;
  const to = after === undefined ? '/dev/null' : `b/${path}`;
  const isLarge = before?.startsWith('(') ?? false;
  const patch = createTwoFilesPatch(from, to, isLarge ? '' : (before ?? ''), after ?? '');
  return patch.replace(/^=+\n/, '').trimEnd();
}

function fenced(language: string, text: string): string {
  const readable = language !== 'yaml' || readPolicy({ path: 'rolecall.yml', bytes: text.length, text }).ok;
  return `\`\`\`${readable ? language : 'text'}\n${text.trimEnd()}\n\`\`\``;
}
