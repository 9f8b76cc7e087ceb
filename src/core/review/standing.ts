import { handsOf, type Hands } from './contributors.ts';
import type { ReviewScene } from './scene.ts';

/** What of a person, and not of a role, decides whether they count. */
export interface Standing {
  readonly hands: Hands;
  /** Why somebody, by login in lower case, never counts; undefined for who may. */
  excluded(login: string): string | undefined;
  /** Undefined where it is not known. */
  mayWrite(login: string): boolean | undefined;
}

export function createStanding({ facts, policy, snapshot }: ReviewScene): Standing {
  const hands = handsOf(facts, policy);
  const { people } = snapshot;
  const mayWrite = (login: string): boolean | undefined => {
    const access = people?.access.get(login);
    return typeof access === 'string' ? access === 'may-write' : undefined;
  };
  return {
    hands,
    mayWrite,
    excluded(login) {
      const hand = hands.of.get(login);
      if (hand !== undefined) return hand;
      if (login.endsWith('[bot]') || facts.bots.has(login)) return 'bot';
      if (facts.contributorsUnread !== undefined) return 'may have contributed';
      if (people?.access.get(login) === 'unknown') return 'unknown to GitHub';
      return mayWrite(login) === false ? 'no write access' : undefined;
    },
  };
}
