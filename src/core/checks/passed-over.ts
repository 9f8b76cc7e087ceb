import { tokensOf, type Entry, type Token } from '../ownership/codeowners.ts';
import { parseOwner, type Owner } from '../ownership/owner.ts';
import { quote } from '../ownership/quote.ts';
import type { Access, Unread } from '../snapshot.ts';
import type { Occurrence, Scene } from './check.ts';
import { githubList } from './github-list.ts';
import { createNearestOwner } from './nearest-owner.ts';

type OwnerCheck = 'unknown-owner' | 'owner-without-access';

interface Fault {
  readonly check: OwnerCheck;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The owners that GitHub passes over, at their place in CODEOWNERS and each once a line: those that a look-up finds
 * wrong, and those that GitHub's own list names. The look-up says why; where there is none, the list alone decides.
 */
export function* passedOver(scene: Scene, check: OwnerCheck): Iterable<Occurrence> {
  const { source, file } = scene.world.codeowners;
  if (!scene.people || source?.text === undefined) return;
  const { access } = scene.people;
  const listed = namedByGithub(scene);
  const nearestOwner = createNearestOwner(scene);
  let lines: readonly string[] | undefined;
  for (const entry of file.entries) {
    for (const owner of entry.owners) {
      const fault = faultOf(
        owner,
        access.get(owner.key),
        listed.has(spot(entry.line, owner.key)),
        nearestOwner,
      );
      if (fault?.check !== check) continue;
      lines ??= source.text.replace(/^\uFEFF/, '').split('\n');
      const { message, remedy } = fault;
      yield { path: source.path, line: entry.line, ...columns(entry, owner, lines), message, remedy };
    }
  }
  if (check === 'unknown-owner') yield* unplaced(scene, source.path);
}

/** Owners that GitHub's list names, by line. */
function namedByGithub(scene: Scene): ReadonlySet<string> {
  const errors = githubList(scene)?.errors ?? [];
  return new Set(
    errors.flatMap(({ about, line, token }) => {
      const owner = about === 'owner' && token ? parseOwner(token.text) : null;
      return owner ? [spot(line, owner.key)] : [];
    }),
  );
}

/** GitHub passes over somebody on a line of which it cannot be told whom. */
function* unplaced(scene: Scene, path: string): Iterable<Occurrence> {
  const { entries, problems } = scene.world.codeowners.file;
  const told = new Set(problems.map(({ line }) => line));
  const owners = new Set(entries.flatMap((entry) => entry.owners.map(({ key }) => spot(entry.line, key))));
  const lines = new Set<number>();
  for (const { about, line, token } of githubList(scene)?.errors ?? []) {
    const owner = token && parseOwner(token.text);
    if (about !== 'owner' || told.has(line) || lines.has(line)) continue;
    if (owner && owners.has(spot(line, owner.key))) continue;
    lines.add(line);
    yield {
      path,
      line,
      message: 'GitHub passes over an owner on this line',
      remedy: 'See the file on GitHub, which shows whom and why.',
    };
  }
}

function faultOf(
  owner: Owner,
  access: Access | Unread | undefined,
  isListed: boolean,
  nearestOwner: (owner: Owner) => string | undefined,
): Fault | null {
  const text = quote(owner.text);
  const isTeam = owner.kind === 'team';
  if (access === 'unknown') {
    const nearest = nearestOwner(owner);
    return {
      check: 'unknown-owner',
      message: `GitHub knows no ${isTeam ? 'team' : 'user'} ${text}`,
      remedy:
        nearest === undefined
          ? 'Correct the name, or take it out.'
          : `Is ${nearest} meant? Otherwise take it out.`,
    };
  }
  if (access === 'secret') {
    return {
      check: 'unknown-owner',
      message: `${text} is a secret team: GitHub passes over it`,
      remedy: 'Make the team visible, or name one that is.',
    };
  }
  if (access === 'may-not-write') {
    return {
      check: 'owner-without-access',
      message: `${text} may not write to the repository: GitHub passes over it`,
      remedy: isTeam
        ? 'Grant the team itself, or one that it is part of, write access: that its members have it does not count.'
        : 'Grant write access, or name an owner that has it.',
    };
  }
  return isListed ? listedFault(owner, access === 'may-write') : null;
}

/** What GitHub's own list says without a word of why. */
function listedFault({ text: written, kind }: Owner, mayWrite: boolean): Fault {
  const check = 'unknown-owner';
  const text = quote(written);
  if (mayWrite) {
    const message = `GitHub's own list of errors names ${text}, though it exists and may write`;
    return { check, message, remedy: 'See the file on GitHub, which shows why.' };
  }
  const wanted = {
    user: 'no such user with write access',
    team: 'no such visible team with write access',
    email: 'no account of this address with write access',
    name: 'nobody of this name',
  }[kind];
  const message = `GitHub passes over ${text}: it knows ${wanted}`;
  return { check, message, remedy: 'Correct the name, or grant write access.' };
}

function columns(
  { line }: Entry,
  { key }: Owner,
  lines: readonly string[],
): Pick<Occurrence, 'column' | 'endColumn'> {
  const [, ...owners] = tokensOf(lines[line - 1] ?? '');
  const token: Token | undefined = owners.find(({ text }) => parseOwner(text)?.key === key);
  return token ? { column: token.column, endColumn: token.column + token.text.length } : {};
}

function spot(line: number, key: string): string {
  return `${line} ${key}`;
}
