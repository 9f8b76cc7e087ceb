import { count } from '../report/by-role.ts';
import { safeText } from '../report/safe-text.ts';
import type { Draft, DraftRole } from './draft.ts';
import { filesNameOwners } from '../unread-sources.ts';
import type { Hint, Holder } from './guess.ts';
import { amountsOf, listed } from './reasons.ts';

/** Where editors find the schema of the policy file, of the major version that drafts it. */
const schemaAddress = 'https://raw.githubusercontent.com/rolecall/rolecall/v1/policies/schema.json';

/** How long a waiver in the example holds. */
const exampleDays = 90;

/**
 * The draft as the text of a policy file. It reads as one whatever names a repository holds: what cannot be written
 * plainly is quoted, and comments keep to their line.
 */
export function renderPolicy(draft: Draft, now: Date): string {
  return [
    `# yaml-language-server: $schema=${schemaAddress}`,
    ...comments('', introduction(draft)),
    '',
    'version: 1',
    'extends: mlops # who answers for what; restate a row under responsibilities to change it',
    ...libraryLines(draft),
    '',
    'roles:',
    ...draft.roles.flatMap(roleLines),
    ...identityLines(draft),
    '',
    ...exampleLines(draft, now),
    '',
  ].join('\n');
}

function introduction({ kinds, commits }: Draft): string[] {
  const from = commits > 0 ? 'the files, CODEOWNERS and the latest commits' : 'the files and CODEOWNERS';
  return [
    `Who holds which role here, guessed by \`rolecall init\` from ${from}.`,
    'Each guess has its reason beside it. Correct what is wrong; the comments can go.',
    ...(kinds.length > 0
      ? [`Found: ${amountsOf(kinds, 8)}.`]
      : ['No ML asset was found: say under `assets` what your files are.']),
  ];
}

function libraryLines({ library }: Draft): string[] {
  if (!library) return [];
  return [
    '# A package at the root and tests in bulk: a framework, whose own source is no asset. If not so, write false.',
    'library: true',
  ];
}

function roleLines(draft: DraftRole): string[] {
  const { role, answersFor, holders, sameAs, hints, unnamed } = draft;
  const about =
    answersFor.length > 0 ? `Answers for ${amountsOf(answersFor, 3)}.` : 'Answers for nothing here yet.';
  const more =
    unnamed > 0 ? [`${count(unnamed, 'more team')} own such files: name those that hold the role.`] : [];
  const head = comments('  ', [about, ...hints.map(hintText), ...more]);
  if (sameAs !== undefined) {
    const [first, ...others] = holders;
    const reason =
      others.length > 0
        ? `${listed(holders.map(({ name }) => name))} seem to do both`
        : `${first?.name} seems to do both: ${first?.reasons.join('; ')}`;
    return [...head, `  ${role}: { same-as: ${sameAs} } # ${safeText(reason)}`];
  }
  if (holders.length > 0) {
    return [...head, `  ${role}:`, ...holderLines('team', holders), ...holderLines('user', holders)];
  }
  const empty = answersFor.length > 0 ? ' # nobody is known to hold it: name teams or users' : '';
  return [...head, `  ${role}: {}${empty}`];
}

function holderLines(kind: Holder['kind'], all: readonly Holder[]): string[] {
  const holders = all.filter((holder) => holder.kind === kind);
  if (holders.length === 0) return [];
  const rows = holders.map(
    ({ name, reasons }) => `      - ${scalar(name)} # ${safeText(reasons.join('; '))}`,
  );
  return [`    ${kind}s:`, ...rows];
}

function hintText({ author: { login, email }, reason }: Hint): string {
  if (login !== undefined) return `${login} ${reason}.`;
  return isPlainAddress(email)
    ? `${email} ${reason}: add their login.`
    : `Somebody whose login is not known ${reason}.`;
}

function identityLines({ identities }: Draft): string[] {
  const rows = identities.filter(([email]) => safeText(email) === email);
  if (rows.length === 0) return [];
  return [
    '',
    '# Logins of the addresses that CODEOWNERS names, as the commits tell them.',
    'identities:',
    ...rows.map(([email, login]) => `  ${JSON.stringify(email)}: ${scalar(login)}`),
  ];
}

/** What teams change next. Every line of it can be used as it stands. */
function exampleLines({ sources }: Draft, now: Date): string[] {
  const until = new Date(now.getTime() + exampleDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return [
    '# What is often said next:',
    ...(sources.length > 0 ? [sourcesLine(sources)] : []),
    '# assets:',
    '#   none: { paths: ["examples/**"] } # no assets at all',
    '# waivers:',
    `#   - { paths: ["notebooks/**"], checks: [unowned-asset], until: ${until}, reason: "moves to its own repository" }`,
  ];
}

function sourcesLine(sources: Draft['sources']): string {
  const names = ['codeowners', ...sources.map(({ source }) => source)].join(', ');
  const reasons = sources.map(({ files }) => filesNameOwners(files)).join('; ');
  return `# sources: [${names}] # ${safeText(reasons)}`;
}

/** Team names and logins: plain where YAML reads them as the text they are, else quoted. */
function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z][A-Za-z0-9_/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function comments(indent: string, texts: readonly string[]): string[] {
  return texts.map((text) => `${indent}# ${safeText(text)}`);
}

/** True for an address that mentions nobody wherever the policy is pasted. */
function isPlainAddress(email: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+$/.test(email) && email.length <= 100;
}
