import { describe, expect, it } from 'vitest';
import { harmIn } from './scan.ts';

// A scanner that sees nothing would pass everything: what it must see, and what it must not mind.
const harmful: readonly (readonly [format: string, output: string])[] = [
  ['text', 'a\u001b[31m'],
  ['text', 'a\u202eb'],
  ['text', 'a\u200db'],
  ['text', 'a\ud800b'],
  ['text', 'a\rb'],
  ['text', 'ok\n::error::x\n'],
  ['text', '   ::add-mask::x'],
  ['text', 'see ##[add-mask]x'],
  ['json', '{'],
  ['json', '{"a": "\u202e"}'],
  ['json', '{"a": "##[add-mask]x"}'],
  ['github', '::error file=a,line=1,title=b::c\nx\n'],
  ['github', '::error file=a,line=1::c\n::set-output name=x::y\n'],
  ['markdown', 'ask @ana'],
  ['markdown', 'ask &#64;ana, @acme/data'],
  ['markdown', 'see #1'],
  ['markdown', 'see &#35;1'],
  ['markdown', 'see GH-1'],
  ['markdown', '<img src=x>'],
  ['markdown', '<!-- rolecall -->'],
  ['markdown', '[x](y)'],
  ['markdown', 'https://acme.io'],
  ['markdown', 'www.acme.io'],
  ['markdown', '`open'],
  ['markdown', '$x$'],
  ['markdown', '| a | b |\n| --- | --- |\n| c |\n'],
];
const harmless: readonly (readonly [format: string, output: string])[] = [
  ['text', 'error unowned-asset  a::b\t@ana #1\n'],
  ['json', '{"a": "\\u202e @ana #\\u0023[x]"}\n'],
  ['github', '::error file=a%3Ab,line=1,title=rolecall%3A x::a ::b @ana%0Anext\n'],
  [
    'markdown',
    'ask `@ana`, @&#8203;raj, `` a`b `` and &#35;&#8203;1<br>\n\n| a | b |\n| --- | --- |\n| c&#124; | d |\n',
  ],
];

describe('the scanner', () => {
  it.each(harmful)('sees the harm in %s: %j', (format, output) => {
    expect(harmIn(format, output)).not.toEqual([]);
  });

  it.each(harmless)('minds nothing in %s: %j', (format, output) => {
    expect(harmIn(format, output)).toEqual([]);
  });
});
