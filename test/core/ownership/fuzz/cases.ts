/** Patterns and paths that are made to collide: one tree, and patterns bent out of its paths. */
export interface Case {
  readonly patterns: readonly string[];
  readonly paths: readonly string[];
}

export type Random = () => number;

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Few, so that names are alike; and every character that means something in a pattern.
const pieces = [
  'a',
  'b',
  'a',
  'b',
  '.',
  'A',
  'é',
  '日',
  '😀',
  '*',
  '?',
  '[a]',
  '[',
  '{a,b}',
  '\\',
  '!',
  '#',
  ' ',
  '-',
  '+',
];

export function makeCase(random: Random, patternCount: number, pathCount: number): Case {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const some = (most: number): number => 1 + Math.floor(random() * most);
  const plain = random() < 0.5;

  function name(): string {
    const letters = plain ? ['a', 'b', '.'] : pieces;
    const made = Array.from({ length: some(4) }, () => letters[Math.floor(random() * letters.length)]).join(
      '',
    );
    return made === '.' || made === '..' ? 'a' : made;
  }

  const paths = new Set<string>();
  const stems: [string, ...string[]] = ['a', 'b'];
  while (paths.size < pathCount) {
    const names = Array.from({ length: some(3) }, name);
    const path = random() < 0.7 ? `${pick(stems)}/${names.join('/')}` : names.join('/');
    if (path.split('/').length > 7) continue;
    paths.add(path);
    const end = path.lastIndexOf('/');
    if (end > 0 && random() < 0.3) stems.push(path.slice(0, end));
  }

  /** The same name, or a glob for it and some others. */
  function bent(text: string): string {
    const kind = random();
    if (kind < 0.08) return '*';
    if (kind < 0.18) return '**';
    if (kind < 0.55) return escaped(text);
    if (kind < 0.62) return `*${escaped(Array.from(text).at(-1) ?? '')}`;
    if (kind < 0.68) return `${escaped(Array.from(text)[0] ?? '')}*`;
    const bentText = Array.from(text, (character) => {
      const how = random();
      return how < 0.15
        ? '?'
        : how < 0.3
          ? '*'
          : how < 0.35
            ? ''
            : escaped(character) + (how < 0.45 ? '*' : '');
    }).join('');
    return bentText === '' ? '*' : bentText;
  }

  const all = [...paths];
  function pattern(): string {
    const names = (all[Math.floor(random() * all.length)] ?? 'a').split('/');
    const from = random() < 0.3 ? Math.floor(random() * names.length) : 0;
    const kept = names.slice(from, from + some(names.length - from)).map(bent);
    if (random() < 0.15) kept.splice(Math.floor(random() * (kept.length + 1)), 0, '**');
    const start = random() < 0.4 ? '/' : random() < 0.15 ? '**/' : '';
    const end = random() < 0.25 ? '/' : random() < 0.1 ? '/*' : random() < 0.1 ? '/**' : '';
    return start + kept.join('/') + end;
  }

  /** Sometimes escaped where it need not be. */
  function escaped(text: string): string {
    return Array.from(text, (character) => {
      if (/[*?\\]/.test(character)) return `\\${character}`;
      return random() < 0.05 && /[ab]/.test(character) ? `\\${character}` : character;
    }).join('');
  }

  const patterns = new Set<string>();
  while (patterns.size < patternCount) {
    const made = pattern();
    if (isFair(made)) patterns.add(made);
  }
  return { patterns: [...patterns], paths: all };
}

/**
 * What GitHub and git read alike, or can be made to: not `!` and `#` in front, which mean something to git; not `***`,
 * which GitHub refuses; not a blank at the end, which git cuts off.
 */
function isFair(pattern: string): boolean {
  return !/^[!#]|^\\#|\*\*\*| $/.test(pattern) && pattern !== '/';
}
