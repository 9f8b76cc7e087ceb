import { posix } from 'node:path';
import { getInput } from '@actions/core';
import { Failure } from './failure.ts';

export interface Inputs {
  readonly token: string;
  /** A path at the base. */
  readonly policy?: string;
  readonly scope: 'changed' | 'all';
  readonly failOn: 'error' | 'warning' | 'notice' | 'never';
  readonly comment: 'on-failure' | 'always' | 'never';
  readonly requestsReviewers: boolean;
  readonly sarifFile?: string;
  readonly reportFile?: string;
}

/** Reads the inputs of `action.yml`; the first word of those allowed is the default. */
export function readInputs(given: (name: string) => string = getInput): Inputs {
  const oneOf = <Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word => {
    const word = given(name) || allowed[0];
    const found = allowed.find((one) => one === word);
    if (found !== undefined) return found;
    throw new Failure(
      'Your workflow',
      `the input ${name} is ${JSON.stringify(word)}; it may be ${allowed.join(', ')}.`,
    );
  };
  refuseLater(given);
  const token = given('token');
  if (token === '')
    throw new Failure(
      'Your workflow',
      'the input token is empty: leave it out, and the token of the job is used.',
    );
  const policy = given('policy');
  const sarifFile = given('sarif-file');
  const reportFile = given('report-file');
  return {
    token,
    scope: oneOf('scope', ['changed', 'all']),
    failOn: oneOf('fail-on', ['error', 'warning', 'notice', 'never']),
    comment: oneOf('comment', ['on-failure', 'always', 'never']),
    requestsReviewers: oneOf('request-reviewers', ['false', 'true']) === 'true',
    ...(policy !== '' && { policy: insideRepository(policy) }),
    ...(sarifFile !== '' && { sarifFile }),
    ...(reportFile !== '' && { reportFile }),
  };
}

/** What this version cannot do yet is refused: a step that seems to do it would be green for nothing. */
function refuseLater(given: (name: string) => string): void {
  const mode = given('mode') || 'check';
  if (mode !== 'check') {
    throw new Failure(
      'Your workflow',
      `the input mode is ${JSON.stringify(mode)}; this version of Rolecall knows \`check\` only.`,
    );
  }
}

function insideRepository(path: string): string {
  const normal = posix.normalize(path);
  if (!posix.isAbsolute(normal) && normal !== '.' && !normal.startsWith('..')) return normal;
  throw new Failure(
    'Your workflow',
    `the input policy is ${JSON.stringify(path)}; it must be the path of a file of the repository.`,
  );
}
