import type { CheckId } from '../policy/checks.ts';
import type { CheckWords } from './check.ts';
import { checks } from './registry.ts';

/** Checks that no scene answers, but the reading of a policy. */
const others: readonly CheckWords[] = [
  {
    id: 'invalid-policy',
    since: '0.1.0',
    subject: 'policy',
    summary: 'a change whose own policy cannot be read',
    why: 'Once merged it fails every later change, since nothing can be judged by it.',
    mend: 'Mend it before you merge; rolecall validate names every error.',
  },
  {
    id: 'unused-waiver',
    since: '0.1.0',
    subject: 'policy',
    summary: 'a waiver in force that silences nothing',
    why: 'It will silence whatever comes to match it, for a reason that no longer holds.',
    mend: 'Delete it, or correct its paths and checks.',
  },
];

/** What each check says of itself. */
export const checkWords: ReadonlyMap<CheckId, CheckWords> = new Map(
  [...checks, ...others].map((words) => [words.id, words]),
);
