import { either, named, type Scene } from './checks/check.ts';
import { githubList } from './checks/github-list.ts';
import { approversOf } from './checks/single-owner.ts';
import { isAccount, MOST_ACCESS_LOOK_UPS } from './look-ups.ts';
import { byCodeUnit } from './order.ts';
import type { Owner } from './ownership/owner.ts';
import type { CheckId } from './policy/checks.ts';
import { count } from './report/by-role.ts';
import type { NotChecked } from './report/report.ts';
import type { People, Unread } from './snapshot.ts';
import type { Asset } from './world.ts';

/** Which line of a workflow's or an app's permissions is missing, by what was asked. */
const missing = {
  teams:
    'the token may not read teams (GITHUB_TOKEN never may; the token of a GitHub App needs the organization permission members: read)',
  users: 'the token may not read who can write (add metadata: read to its permissions)',
  list: "the token may not read GitHub's own list of CODEOWNERS errors (add contents: read to its permissions)",
} as const;

type Asked = keyof typeof missing;

const ownerChecks = ['unknown-owner', 'owner-without-access'] as const satisfies readonly CheckId[];

/**
 * What is not known of owners and teams because GitHub was not asked, or did not say.
 * @param answersForLines whether findings on lines of CODEOWNERS are told
 */
export function people(scene: Scene, answersForLines: boolean): NotChecked[] {
  const isAnybodyNamed = scene.world.codeowners.file.entries.some(({ owners }) => owners.length > 0);
  if (!scene.people) {
    const because = 'GitHub was not asked who exists and who can write';
    return [...(isAnybodyNamed ? ownerChecks.map((check) => ({ check, because })) : []), ...fewPeople(scene)];
  }
  const lines =
    answersForLines && isAnybodyNamed ? [...list(scene, scene.people), ...access(scene, scene.people)] : [];
  return [
    ...lines,
    ...skippedLines(scene, answersForLines),
    ...parents(scene, scene.people),
    ...fewPeople(scene),
  ];
}

/** Assets that may have the right owners: some may be in the right team, of others nothing at all is known. */
export function unknownOwners(scene: Scene, assets: readonly Asset[]): NotChecked[] {
  const { identities } = scene.policy;
  const isStranger = ({ kind, key }: Owner): boolean => kind === 'email' && !identities.has(key);
  const parts: {
    isOf: (owner: Owner) => boolean;
    says: (owners: readonly Owner[], all: Asset[]) => string;
  }[] = [
    {
      isOf: (owner) => owner.kind !== 'team' && owner.kind !== 'name' && !isStranger(owner),
      says: (owners, all) => {
        const unread = whyMembersUnread(scene, all);
        return (
          `it is not known which teams ${named(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'} in: ` +
          mayBeRight(all) +
          (unread === undefined ? '' : `; ${unread}`)
        );
      },
    },
    {
      isOf: isStranger,
      says: (owners, all) =>
        `the identities of the policy do not say whose ${owners.length === 1 ? 'address' : 'addresses'} ` +
        `${named(owners, 'and')} ${owners.length === 1 ? 'is' : 'are'}: ${mayBeRight(all)}`,
    },
    {
      isOf: ({ kind }) => kind === 'name',
      says: (owners, all) => `the policy knows nobody called ${named(owners)}: ${mayBeRight(all)}`,
    },
  ];
  return parts.flatMap(({ isOf, says }) => {
    const owned = assets.filter(({ owners }) => owners.some(isOf));
    const owners = distinct(owned.flatMap((asset) => asset.owners.filter(isOf)));
    return owned.length === 0 ? [] : [{ check: 'wrong-role' as const, because: says(owners, owned) }];
  });
}

function mayBeRight(assets: readonly Asset[]): string {
  return `${count(assets.length, 'asset')} may have the right owners`;
}

/** Why nobody can tell who is in the teams that hold the roles needed. */
function whyMembersUnread({ policy, people: said }: Scene, assets: readonly Asset[]): string | undefined {
  const open = assets.flatMap(({ judgement }) => judgement.terms.filter(({ state }) => state === 'maybe'));
  const teams = open.flatMap(({ roles }) => roles.flatMap((role) => policy.roles.get(role)?.teams ?? []));
  const unread = said && firstUnread(teams.map((team) => said.members.get(team.toLowerCase())));
  return unread && why(unread, 'teams');
}

/** GitHub's own list of errors, where it could not be read or is of another text. */
function list(scene: Scene, { codeownersErrors }: People): NotChecked[] {
  const check = 'unknown-owner';
  if (codeownersErrors === undefined) return [];
  if ('unread' in codeownersErrors) return [{ check, because: why(codeownersErrors, 'list') }];
  if (!githubList(scene)?.stale) return [];
  const because =
    "some of GitHub's own list of CODEOWNERS errors is of another version of the file, and left out";
  return [{ check, because }];
}

/** Owners on the lines who could not be looked up. GitHub's list names the wrong ones too, where it was read. */
function access(scene: Scene, { access: said }: People): NotChecked[] {
  const isListed = githubList(scene) !== undefined;
  const checks = isListed ? (['owner-without-access'] as const) : ownerChecks;
  const owners = distinct(scene.world.codeowners.file.entries.flatMap((entry) => entry.owners));
  const groups = new Map<string, Owner[]>();
  for (const owner of owners) {
    const because = isAccount(owner) ? whyUnread(owner, said.get(owner.key)) : whyNoAccount(isListed);
    if (because === undefined) continue;
    const group = groups.get(because);
    if (group) group.push(owner);
    else groups.set(because, [owner]);
  }
  return [...groups].flatMap(([because, some]) => {
    const who = named(some, 'and');
    const what = isListed
      ? `only GitHub's own list of errors tells of ${who}`
      : `${who} ${some.length === 1 ? 'was' : 'were'} not looked up`;
    return checks.map((check) => ({ check, because: `${what}: ${because}` }));
  });
}

function whyUnread({ kind }: Owner, answer: ReturnType<People['access']['get']>): string | undefined {
  if (answer === undefined) return `at most ${MOST_ACCESS_LOOK_UPS} owners are looked up`;
  return typeof answer === 'string' ? undefined : why(answer, kind === 'team' ? 'teams' : 'users');
}

function whyNoAccount(isListed: boolean): string | undefined {
  return isListed ? undefined : "only GitHub's own list of errors tells whose address it is";
}

/** More lines than this are counted. */
const mostLines = 5;

/** Lines that GitHub skips and that decide owners here, where their findings are not told. */
function skippedLines(scene: Scene, answersForLines: boolean): NotChecked[] {
  if (answersForLines) return [];
  const faulty = githubList(scene)?.errors.filter(({ about }) => about === 'line') ?? [];
  const lines = new Set(faulty.map(({ line }) => line));
  const decided = scene.assets.flatMap(({ entry }) => (entry && lines.has(entry.line) ? [entry.line] : []));
  const deciding = [...new Set(decided)].toSorted((a, b) => a - b);
  if (deciding.length === 0) return [];
  const more = deciding.length - mostLines;
  const names = deciding.slice(0, mostLines).map(String);
  const which = either(more > 0 ? [...names, `${more} more`] : names, 'and');
  const [noun, decide] = deciding.length === 1 ? ['line', 'decides'] : ['lines', 'decide'];
  const because =
    `GitHub finds fault with ${noun} ${which} of ${scene.world.codeowners.source?.path}, which ${decide} ` +
    `${count(decided.length, 'asset')} here: who owns them on GitHub is not known`;
  return [{ check: 'unowned-asset', because }];
}

/** Teams that own wrongly, unless one that they are part of holds the role. */
function parents({ assets }: Scene, { parents: said }: People): NotChecked[] {
  const wrong = assets.filter(({ judgement }) => judgement.status === 'misowned');
  const isUnread = ({ kind, key }: Owner): boolean => kind === 'team' && isUnreadAnswer(said.get(key));
  const open = wrong.filter(({ owners }) => owners.some(isUnread));
  const teams = distinct(open.flatMap(({ owners }) => owners.filter(isUnread)));
  const unread = firstUnread(teams.map(({ key }) => said.get(key)));
  if (!unread) return [];
  const is = teams.length === 1 ? 'is' : 'are';
  return [
    {
      check: 'wrong-role',
      because: `it is not known which teams ${named(teams, 'and')} ${is} part of, so that ${count(open.length, 'asset')} may have the right owners; ${why(unread, 'teams')}`,
    },
  ];
}

/** Teams that may be one person. */
function fewPeople(scene: Scene): NotChecked[] {
  if (scene.policy.checks.get('single-owner') === 'off') return [];
  const open = scene.assets.filter((asset) => {
    const { people: known, complete } = approversOf(asset, scene);
    return !complete && known.size < 2 && asset.owners.some(({ kind }) => kind === 'team');
  });
  if (open.length === 0) return [];
  const teams = open.flatMap(({ owners }) => owners.filter(({ kind }) => kind === 'team'));
  const unread = scene.people && firstUnread(teams.map(({ key }) => scene.people?.members.get(key)));
  const because = `how many members the owning teams have is not known${unread ? `: ${why(unread, 'teams')}` : ''}`;
  return [{ check: 'single-owner', because }];
}

/** What to do about an answer that could not be had. */
export function why({ unread }: Unread, asked: Asked): string {
  return unread === 'forbidden' ? missing[asked] : 'GitHub gave no answer; run it again';
}

/** What is missing weighs more than what failed: it stays so. */
export function firstUnread(answers: readonly unknown[]): Unread | undefined {
  const unread = answers.filter(isUnreadAnswer);
  return unread.find((answer) => answer.unread === 'forbidden') ?? unread[0];
}

function isUnreadAnswer(answer: unknown): answer is Unread {
  return typeof answer === 'object' && answer !== null && 'unread' in answer;
}

/** Each once, by name. */
function distinct(owners: readonly Owner[]): Owner[] {
  return [...new Map(owners.map((owner) => [owner.key, owner])).values()].toSorted((a, b) =>
    byCodeUnit(a.key, b.key),
  );
}
