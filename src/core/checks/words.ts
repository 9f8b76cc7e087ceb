import type { CheckId } from '../policy/checks.ts';
import type { CheckWords } from './check.ts';
import { checks } from './registry.ts';

/** Checks that no scene answers: GitHub does, or the reading of a policy. */
const others: readonly CheckWords[] = [
  {
    id: 'unknown-owner',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that GitHub knows as no user and no visible team',
    why: 'GitHub skips the owner in silence: nobody is asked in its place.',
    mend: 'Correct the name, or make the team visible to the repository.',
    notYet: 'It takes GitHub to know, and no command asks GitHub yet.',
  },
  {
    id: 'owner-without-access',
    since: '0.1.0',
    subject: 'codeowners',
    summary: 'an owner that may not write to the repository',
    why: 'GitHub asks only owners with write access, and skips the others in silence.',
    mend: 'Grant it write access, or name an owner that has it.',
    notYet: 'It takes GitHub to know, and no command asks GitHub yet.',
  },
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
