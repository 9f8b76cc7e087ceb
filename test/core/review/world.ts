import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { planReviews } from '../../../src/core/review/plan.ts';
import type { Contributor, ReviewFacts, SubmittedReview } from '../../../src/core/review/facts.ts';
import type { ReviewSnapshot } from '../../../src/core/review/scene.ts';
import type { Plan } from '../../../src/core/report/plan.ts';
import type { Access, People, Unread } from '../../../src/core/snapshot.ts';
import { snapshotOf, type End } from '../worlds/world.ts';

/** A pull request, and the repository and people around it. What a world leaves out is that of `usual`. */
export interface ReviewWorld extends Omit<End, 'policy'> {
  /** Null: there is none. */
  readonly policy?: string | null;
  /** What it shows. */
  readonly world: string;
  /** Keys of the policy beside those of `policy`. */
  readonly also?: string;
  /** What the change makes of files: their text, or null where it deletes one. */
  readonly change?: Readonly<Record<string, string | null>>;
  /** New names, with the old ones. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly unread?: readonly string[];
  readonly pull?: Pull;
  /** What GitHub says; null: it was not asked. Who is not in `access` may write. */
  readonly github?: Said | null;
  readonly expect: Expectation;
}

export interface Pull {
  readonly author?: string;
  /** Logins, or `Name <address>`. */
  readonly committers?: readonly string[];
  readonly coAuthors?: readonly string[];
  /** Why there may be more of them. */
  readonly contributorsUnread?: string;
  readonly draft?: boolean;
  /** Users, and teams with a slash in them. */
  readonly asked?: readonly string[];
  readonly removed?: readonly string[];
  /** In order of time: `raj approved`, `raj approved, then dags/daily.py changed`, `raj approved, then ?`. */
  readonly reviews?: readonly string[];
  readonly overrides?: readonly Partial<ReviewFacts['overrides'][number]>[];
  readonly past?: readonly { by: string; of: readonly string[]; times?: number }[];
  readonly openRequests?: Readonly<Record<string, number>>;
  readonly busy?: readonly string[];
  readonly bots?: readonly string[];
}

interface Said {
  readonly access?: Readonly<Record<string, Access | Unread['unread'] | 'not asked'>>;
  readonly parents?: Readonly<Record<string, string | null>>;
  readonly members?: Readonly<Record<string, readonly string[] | Unread['unread']>>;
}

export interface Expectation {
  readonly state?: string;
  /** All that are needed, with their files. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** All that are satisfied, and by whom. */
  readonly satisfied?: Readonly<Record<string, readonly string[]>>;
  /** Whom to ask now: users, then teams. */
  readonly asks?: readonly string[];
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
  readonly eligible?: Readonly<Record<string, readonly string[]>>;
  readonly excluded?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly from?: Readonly<Record<string, string>>;
  readonly blocked?: Readonly<Record<string, string>>;
  readonly consults?: Readonly<Record<string, readonly string[]>>;
  readonly informed?: readonly string[];
  /** What GitHub is to be asked next. */
  readonly lookUps?: Readonly<Record<'members' | 'parents' | 'access', readonly string[]>>;
  /** Words that what is not known must hold, one of it each. */
  readonly notKnown?: readonly string[];
}

interface Table {
  readonly usual: Required<Pick<End, 'policy' | 'codeowners' | 'files'>> & {
    readonly github: Said;
  };
  readonly worlds: readonly ReviewWorld[];
}

export const table: Table = parse(readFileSync(join(import.meta.dirname, 'worlds.yml'), 'utf8'));

export function planOf(snapshot: ReviewSnapshot): Plan {
  const result = planReviews(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.plan;
}

export function reviewSnapshot(world: ReviewWorld): ReviewSnapshot {
  const { usual } = table;
  const { codeowners = usual.codeowners, files = usual.files, change = {}, renamed = {} } = world;
  const given = world.policy === undefined ? usual.policy : world.policy;
  const policy = given === null ? undefined : `${given}\n${world.also ?? ''}`;
  const base: End = { codeowners, files, ...(policy !== undefined && { policy }) };
  const gone = new Set(Object.values(renamed));
  const then = { ...files, '.github/CODEOWNERS': codeowners, '.github/rolecall.yml': policy ?? null };
  const kept = Object.entries({ ...then, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== null && !gone.has(entry[0]),
  );
  const moved = Object.entries(renamed).map(([to, from]) => [to, change[to] ?? files[from] ?? '']);
  const snapshot = snapshotOf({
    world: world.world,
    base,
    renamed,
    expect: {},
    files: Object.fromEntries([...kept, ...moved]),
    ...(world.unread && { unread: world.unread }),
  });
  if (!snapshot.change) throw new Error('a pull request changes something');
  const people = world.github === null ? undefined : peopleOf({ ...usual.github, ...world.github });
  return {
    ...snapshot,
    change: snapshot.change,
    review: factsOf(world.pull ?? {}),
    ...(people && { people }),
  };
}

const key = 'acme/churn#7';
const head = 'b0b';

function factsOf(pull: Pull): ReviewFacts {
  const { author = 'mia', committers = [], coAuthors = [], asked = [], removed = [] } = pull;
  return {
    key,
    head,
    base: 'main',
    author,
    contributors: [
      ...committers.map((who) => contributor('committer', who)),
      ...coAuthors.map((who) => contributor('co-author', who)),
    ],
    ...(pull.contributorsUnread !== undefined && { contributorsUnread: pull.contributorsUnread }),
    isDraft: pull.draft ?? false,
    requested: named(asked),
    removed: named(removed),
    reviews: (pull.reviews ?? []).map(reviewOf),
    overrides: (pull.overrides ?? []).map((given) => ({
      role: 'data-engineer',
      by: 'lea',
      reason: 'the pipeline is down',
      head,
      base: 'main',
      ...given,
    })),
    pastReviews: (pull.past ?? []).flatMap(({ by, of, times = 1 }) =>
      Array.from({ length: times }, (_, index) => ({
        at: Date.parse('2026-11-20T12:00:00Z') / 1000 - index * 86_400,
        author: 'somebody',
        reviewers: [by],
        paths: of,
      })),
    ),
    openRequests: new Map(Object.entries(pull.openRequests ?? {})),
    busy: new Set(pull.busy),
    bots: new Set(pull.bots),
  };
}

function contributor(as: Contributor['as'], who: string): Contributor {
  const [, name, email] = /^(.*?) *<(.+)>$/.exec(who) ?? [];
  return name !== undefined && email !== undefined
    ? { as, name, email }
    : { as, login: who, name: who, email: `${who}@acme.io` };
}

function named(names: readonly string[]) {
  return {
    users: names.filter((name) => !name.includes('/')),
    teams: names.filter((name) => name.includes('/')),
  };
}

function reviewOf(text: string, index: number): SubmittedReview {
  const [, login = '', state = '', since] =
    /^(\S+) (\S+?)(?:, then (.+) changed| *, then \?)?$/.exec(text) ?? [];
  const isUnknown = text.endsWith(', then ?');
  const isSubmitted = ['approved', 'changes-requested', 'commented', 'dismissed'].includes(state);
  if (!isSubmitted) throw new Error(`no review: ${text}`);
  return {
    login,
    state: state as SubmittedReview['state'],
    at: 1_000 + index,
    commit: since === undefined && !isUnknown ? head : 'a11',
    ...(!isUnknown && { changedSince: since === undefined ? [] : since.split(', ') }),
  };
}

/** Everybody whom the world names may write, but for those of whom it says otherwise. */
function peopleOf({ access = {}, parents = {}, members = {} }: Said): People {
  const everybody = ['ana', 'bo', 'raj', 'lee', 'lea', 'sam', 'kim', 'gil', 'pat', 'mia', 'zoe', 'joe'];
  const answers = <Value>(said: Readonly<Record<string, Value | Unread['unread']>>) =>
    Object.entries(said).map(([name, value]): [string, Value | Unread] => {
      const unread = (['forbidden', 'failed'] as const).find((word) => word === value);
      return [name, unread ? { unread } : (value as Value)];
    });
  const asked = Object.entries(access).filter(([, said]) => said !== 'not asked');
  const silent = new Set(Object.keys(access));
  return {
    access: new Map([
      ...everybody
        .filter((login) => !silent.has(login))
        .map((login): [string, Access] => [login, 'may-write']),
      ...answers<Access>(Object.fromEntries(asked) as Record<string, Access>),
    ]),
    parents: new Map(answers<string | null>(parents)),
    members: new Map(answers<readonly string[]>(members)),
  };
}
