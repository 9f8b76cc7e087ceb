import { planReviews } from '../src/core/review/plan.ts';
import type { ReviewSnapshot } from '../src/core/review/scene.ts';
import type { SourceText } from '../src/core/snapshot.ts';
import { machine } from './tables.ts';

// How long a plan takes for as many roles, people and files as anybody has, beside what it may take; the middle of
// many, each of a snapshot read anew, so that nothing is kept from one to the next.
const sizes = { kinds: 10, roles: 50, people: 500, files: 3_000, pastReviews: 2_000 };
const allowedMilliseconds = 50;
const rounds = 21;

const times: number[] = [];
let asked = 0;
// Made before the clock runs: what is thrown away in making them is no matter of plans.
for (const snapshot of Array.from({ length: rounds }, createSnapshot)) {
  const started = performance.now();
  const result = planReviews(snapshot);
  times.push(performance.now() - started);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { roles, request } = result.plan;
  if (roles.length !== sizes.roles) throw new Error(`${roles.length} roles are planned`);
  asked = request.users.length;
}

const [first = Number.NaN] = times;
const middle = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
const figure = (milliseconds: number): string =>
  `${milliseconds.toFixed(1)} ms, ${(milliseconds / allowedMilliseconds).toFixed(2)} × the ${allowedMilliseconds} ms allowed`;
process.stdout.write(
  `${sizes.roles} roles × ${sizes.people} people × ${sizes.files} files, ${sizes.pastReviews} past reviews, ` +
    `${asked} people asked\n  middle of ${rounds}: ${figure(middle)}\n  the first:    ${figure(first)}\n${machine()}\n`,
);
if (middle > allowedMilliseconds) process.exitCode = 1;

/**
 * Each kind has a directory and five accountable terms, whose teams own it; everybody is in about six of the teams, and
 * past reviews are spread over all.
 */
function createSnapshot(): ReviewSnapshot {
  const people = numbered(sizes.people, 'person');
  const roles = numbered(sizes.roles, 'role');
  const files = numbered(sizes.files, 'file').map(
    (name, at) => `area-${at % sizes.kinds}/part-${at % 7}/${name}.bin`,
  );
  const policy = source('.github/rolecall.yml', policyText(roles));
  const codeowners = source('.github/CODEOWNERS', codeownersText(roles));
  const sources = new Map([policy, codeowners].map((file) => [file.path, file]));
  const tree = {
    files: [...files, ...sources.keys()].toSorted().map((path) => ({ path, mode: 'file' as const })),
    sources,
    openings: new Map<string, string>(),
  };
  const before = { ...tree, files: [...tree.files] };
  return {
    now: new Date('2026-11-24T12:00:00Z'),
    tree,
    policy,
    change: {
      base: 'main',
      head: 'HEAD',
      touched: files.map((path) => ({ path, status: 'modified' as const })),
      deleted: [],
      before,
    },
    people: {
      access: new Map(people.map((name) => [name, 'may-write' as const])),
      parents: new Map(),
      members: new Map(roles.map((role, at) => [`acme/${role}`, membersOf(at, people)])),
    },
    review: {
      key: 'acme/large#1',
      head: 'b0b',
      base: 'main',
      author: 'person-0',
      contributors: [],
      isDraft: false,
      requested: { users: [], teams: [] },
      removed: { users: [], teams: [] },
      reviews: [],
      overrides: [],
      pastReviews: Array.from({ length: sizes.pastReviews }, (_, at) => ({
        at: 1_795_000_000 - at * 3_600,
        author: people[(at * 31) % people.length] ?? '',
        reviewers: [people[(at * 17) % people.length] ?? ''],
        paths: [files[(at * 13) % files.length] ?? '', files[(at * 29) % files.length] ?? ''],
      })),
      openRequests: new Map(),
      busy: new Set(),
      bots: new Set(),
    },
  };
}

function membersOf(at: number, people: readonly string[]): string[] {
  return people.filter((_, index) => (index * 7 + at) % 10 === 0 || index % sizes.roles === at);
}

function policyText(roles: readonly string[]): string {
  const kinds = numbered(sizes.kinds, 'kind');
  return [
    'version: 1',
    'roles:',
    ...roles.map((role) => `  ${role}: { teams: [acme/${role}] }`),
    'assets:',
    ...kinds.map((kind, at) => `  ${kind}: { stage: data, tier: 1, paths: ["/area-${at}/"] }`),
    'responsibilities:',
    ...kinds.map((kind, at) => `  ${kind}: { accountable: { all: [${ofKind(at, roles).join(', ')}] } }`),
    '',
  ].join('\n');
}

function codeownersText(roles: readonly string[]): string {
  const lines = Array.from({ length: sizes.kinds }, (_, at) => {
    const owners = ofKind(at, roles).map((role) => `@acme/${role}`);
    return `/area-${at}/ ${owners.join(' ')}`;
  });
  return `${lines.join('\n')}\n`;
}

function ofKind(at: number, roles: readonly string[]): string[] {
  return roles.filter((_, index) => index % sizes.kinds === at);
}

function numbered(count: number, name: string): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

function source(path: string, text: string): SourceText {
  return { path, bytes: Buffer.byteLength(text), text };
}
