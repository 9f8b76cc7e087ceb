/** A repository as text: its paths, sorted, and a CODEOWNERS that is made from them. */
export interface Generated {
  readonly paths: readonly string[];
  readonly codeowners: string;
}

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'api app auth batch build cache client common config core data deploy docs etl eval export feature infra ingest job lib load model notebook pipeline report schema score serve service shared spec stage storage stream task test tools train transform utils web worker'.split(
    ' ',
  );
const extensions = 'py py py py sql yaml yml json md ipynb ts go java sh tf txt csv cfg proto html'.split(
  ' ',
);
const usualNames = ['__init__.py', 'README.md', 'Makefile', 'Dockerfile', 'requirements.txt', '.gitignore'];

/**
 * A monorepo: about ten files to a directory, directories up to eight deep, names that repeat as they do, and entries
 * of every shape people write, most of them for directories. The same numbers make the same repository.
 */
export function generate(files: number, entries: number, seed: number): Generated {
  const random = createRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const directories = makeDirectories(Math.max(4, Math.ceil(files / 10)), random, pick);
  const paths = new Set<string>();
  while (paths.size < files) {
    const name =
      random() < 0.1
        ? pick(usualNames)
        : `${pick(words)}_${pick(words)}${random() < 0.6 ? Math.floor(random() * 400) : ''}.${pick(extensions)}`;
    paths.add(`${pick(directories)}/${name}`);
  }
  const sorted = [...paths].toSorted();
  const lines = [`* @acme/everybody`];
  for (let index = 1; index < entries; index += 1) {
    const owners = `@acme/team-${Math.floor(random() * 200)}${random() < 0.3 ? ` @user-${Math.floor(random() * 900)}` : ''}`;
    lines.push(`${makePattern(random, pick, directories, sorted)} ${owners}`);
  }
  return { paths: sorted, codeowners: `${lines.join('\n')}\n` };
}

type Pick = (list: readonly string[]) => string;

function makeDirectories(count: number, random: () => number, pick: Pick): readonly string[] {
  const known = new Set<string>();
  const list: string[] = [];
  while (list.length < count) {
    const parent = list.length > 20 && random() < 0.93 ? pick(list) : undefined;
    if (parent !== undefined && parent.split('/').length >= 8) continue;
    const name = random() < 0.5 ? pick(words) : `${pick(words)}-${Math.floor(random() * 1000)}`;
    const path = parent === undefined ? name : `${parent}/${name}`;
    if (known.has(path)) continue;
    known.add(path);
    list.push(path);
  }
  return list;
}

function makePattern(
  random: () => number,
  pick: Pick,
  directories: readonly string[],
  paths: readonly string[],
): string {
  const directory = pick(directories);
  const path = pick(paths);
  const shape = random();
  if (shape < 0.5) return `/${directory}/`;
  if (shape < 0.6) return `/${directory}`;
  if (shape < 0.72) return `/${path}`;
  if (shape < 0.78) return `/${directory}/*`;
  if (shape < 0.84) return `/${directory}/*.${pick(extensions)}`;
  if (shape < 0.88) return `/${directory}/**/*.${pick(extensions)}`;
  if (shape < 0.91) return `/${directory.split('/')[0]}/**/${pick(words)}/`;
  if (shape < 0.94) return `/${directory}/${pick(words)}_*`;
  if (shape < 0.96) return `${pick(words)}-${Math.floor(random() * 1000)}/`;
  if (shape < 0.98) return `*.${pick(extensions)}${Math.floor(random() * 100)}`;
  if (shape < 0.99) return `**/${pick(words)}/${pick(usualNames)}`;
  return `${pick(words)}_${pick(words)}${Math.floor(random() * 400)}.py`;
}
