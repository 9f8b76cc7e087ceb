import type { Named } from '../core/review/facts.ts';

/** That somebody was asked for a review, or is asked no more, as the timeline of a pull request tells. */
export interface RequestEvent {
  readonly what: 'requested' | 'removed';
  /** A login, or a team (`org/slug`), which no login can be. */
  readonly who: string;
  /** Absent: of an account that is gone. */
  readonly by?: { readonly login: string; readonly isBot: boolean };
  /** Seconds since 1970. */
  readonly at: number;
}

/** What the past says of who may be asked. */
export interface RequestHistory {
  /** Whose request a human took back, and no human renewed. */
  readonly removed: Named;
  /** The teams that GitHub replaced by people, and these. */
  readonly replaced: readonly { readonly team: string; readonly users: readonly string[] }[];
}

/**
 * Where a team has its reviews assigned, GitHub takes the request of it back as soon as it is made and asks members.
 * https://docs.github.com/en/organizations/organizing-members-into-teams/managing-code-review-settings-for-your-team
 */
const replacedWithinSeconds = 30;

/** @param events oldest first */
export function readRequestHistory(events: readonly RequestEvent[]): RequestHistory {
  const last = new Map<string, RequestEvent>();
  const replaced: { readonly team: string; readonly users: readonly string[] }[] = [];
  for (const event of events) {
    const users = whoReplaced(event, events);
    if (users.length > 0) replaced.push({ team: event.who, users });
    else if (event.by?.isBot !== true) last.set(event.who.toLowerCase(), event);
  }
  const removed = [...last.values()].filter(({ what }) => what === 'removed').map(({ who }) => who);
  return {
    removed: { users: removed.filter((who) => !isTeam(who)), teams: removed.filter(isTeam) },
    replaced,
  };
}

/** Who was asked at the time when a team was taken back that had just been asked; nobody: it was taken back by somebody. */
function whoReplaced({ what, who, at }: RequestEvent, events: readonly RequestEvent[]): string[] {
  if (what !== 'removed' || !isTeam(who)) return [];
  const asked = events.filter(
    (other) => other.what === 'requested' && Math.abs(other.at - at) <= replacedWithinSeconds,
  );
  const isJustAsked = asked.some((other) => other.who.toLowerCase() === who.toLowerCase() && other.at <= at);
  return isJustAsked ? asked.map((other) => other.who).filter((other) => !isTeam(other)) : [];
}

function isTeam(who: string): boolean {
  return who.includes('/');
}
