import { describe, expect, it } from 'vitest';
import { readRequestHistory, type RequestEvent } from '../../src/github/request-history.ts';

/** `SECOND BY verb WHO`; `-` stands for an account that is gone, `[bot]` for an app. */
function eventOf(line: string): RequestEvent {
  const [at = '', by = '', verb = '', who = ''] = line.split(' ');
  return {
    what: verb === 'asked' ? 'requested' : 'removed',
    who,
    at: Number(at),
    ...(by !== '-' && { by: { login: by, isBot: by.endsWith('[bot]') } }),
  };
}

const cases: readonly {
  readonly why: string;
  readonly events: readonly string[];
  readonly removed?: readonly string[];
  readonly replaced?: readonly string[];
}[] = [
  { why: 'nothing happened', events: [] },
  { why: 'somebody was asked', events: ['0 ana asked raj'] },
  {
    why: 'a human took a request back',
    events: ['0 rolecall[bot] asked raj', '9 ana removed raj'],
    removed: ['raj'],
  },
  {
    why: 'a person took the own request back',
    events: ['0 ana asked raj', '9 raj removed raj'],
    removed: ['raj'],
  },
  {
    why: 'somebody whose account is gone took it back',
    events: ['0 ana asked raj', '9 - removed raj'],
    removed: ['raj'],
  },
  { why: 'an app took it back', events: ['0 ana asked raj', '9 other[bot] removed raj'] },
  {
    why: 'a human asked anew, whatever the case',
    events: ['0 ana asked raj', '9 ana removed raj', '20 mia asked RAJ'],
  },
  {
    why: 'an app asked anew: the human said no',
    events: ['0 ana asked raj', '9 ana removed raj', '20 other[bot] asked raj'],
    removed: ['raj'],
  },
  {
    why: 'an app took back what a human had taken back before',
    events: ['0 ana removed raj', '9 other[bot] asked raj', '20 other[bot] removed raj'],
    removed: ['raj'],
  },
  {
    why: 'GitHub replaced a team, in the name of the human who asked it',
    events: ['100 ana asked acme/ml', '101 ana removed acme/ml', '101 ana asked raj'],
    replaced: ['acme/ml: raj'],
  },
  {
    why: 'GitHub replaced a team that an app asked, members first',
    events: [
      '100 r[bot] asked acme/ml',
      '101 r[bot] asked raj',
      '101 r[bot] asked mia',
      '102 r[bot] removed acme/ml',
    ],
    replaced: ['acme/ml: raj, mia'],
  },
  {
    why: 'a human took back a team that was asked long ago, and asked a person',
    events: ['100 r[bot] asked acme/ml', '900 ana removed acme/ml', '900 ana asked raj'],
    removed: ['acme/ml'],
  },
  {
    why: 'a human took back a team at once, and asked nobody',
    events: ['100 r[bot] asked acme/ml', '105 ana removed acme/ml'],
    removed: ['acme/ml'],
  },
  {
    why: 'a team is asked in place of another that was taken back',
    events: ['100 r[bot] asked acme/ml', '105 ana removed acme/ml', '105 ana asked acme/data'],
    removed: ['acme/ml'],
  },
  {
    why: 'a human took back a member after GitHub put them in place of the team',
    events: ['100 ana asked acme/ml', '101 ana removed acme/ml', '101 ana asked raj', '500 ana removed raj'],
    removed: ['raj'],
    replaced: ['acme/ml: raj'],
  },
];

describe('who may not be asked again', () => {
  it.each(cases)('when $why', ({ events, removed = [], replaced = [] }) => {
    const history = readRequestHistory(events.map(eventOf));
    expect([...history.removed.users, ...history.removed.teams]).toEqual(removed);
    expect(history.replaced.map(({ team, users }) => `${team}: ${users.join(', ')}`)).toEqual(replaced);
  });
});
