import { getInput } from '@actions/core';
import { InputError } from '../git/errors.ts';

export interface Inputs {
  readonly policy?: string;
  readonly scope: 'changed' | 'all';
  readonly failOn: 'error' | 'warning' | 'notice' | 'never';
  readonly reportFile?: string;
}

/** Reads the inputs of `action.yml`, where the defaults are. */
export function readInputs(): Inputs {
  const policy = getInput('policy');
  const reportFile = getInput('report-file');
  return {
    scope: oneOf('scope', ['changed', 'all'] as const),
    failOn: oneOf('fail-on', ['error', 'warning', 'notice', 'never'] as const),
    ...(policy !== '' && { policy }),
    ...(reportFile !== '' && { reportFile }),
  };
}

function oneOf<Word extends string>(name: string, allowed: readonly [Word, ...Word[]]): Word {
  const given = getInput(name) || allowed[0];
  const found = allowed.find((word) => word === given);
  if (found === undefined)
    throw new InputError(`the input ${name} is ${JSON.stringify(given)}; it may be ${allowed.join(', ')}`);
  return found;
}
