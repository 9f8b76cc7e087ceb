import type { Node } from 'yaml';
import type { Fault, Word } from './source.ts';
import { onceForEach, type TextReader } from './text-reader.ts';
import { itemsOf, isMapping, readYaml, textOf, under, underAny, wordsIn, type Yaml } from './yaml.ts';

/** What can have a properties entry, and a file of its own. */
export type ResourceType = 'models' | 'seeds' | 'snapshots';

/** What `dbt_project.yml` says of folders. */
export interface Project {
  readonly faults: readonly Fault[];
  /** What a file is to the project, by its path from there; undefined: nothing that can be configured. */
  locate(path: string): Located | undefined;
  /** What is said for its folder, the deepest that says anything of each. */
  configOf(located: Located): { readonly owner: readonly Word[]; readonly group: readonly Word[] };
}

interface Located {
  readonly type: ResourceType;
  /** Without its extension. */
  readonly name: string;
  /** The folders from the resource path down, and the name. */
  readonly steps: readonly string[];
}

const resourcePaths: readonly (readonly [ResourceType, readonly string[], string])[] = [
  ['models', ['model-paths', 'source-paths'], 'models'],
  ['seeds', ['seed-paths', 'data-paths'], 'seeds'],
  ['snapshots', ['snapshot-paths'], 'snapshots'],
];

export const projectIn: TextReader<Project> = onceForEach((source) => {
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  const name = textOf(under(root, 'name'));
  const directories = resourcePaths.flatMap(([type, keys, usual]) => {
    const written = itemsOf(underAny(root, keys)).flatMap((item) => textOf(item) ?? []);
    const paths = written.length > 0 ? written : [usual];
    return paths.map((path) => ({ type, path: `${path.replace(/^\.?\/+|\/+$/g, '')}/` }));
  });
  return {
    faults: yaml.faults,
    locate(path) {
      const directory = directories.find((one) => path.startsWith(one.path));
      if (!directory) return undefined;
      const steps = path
        .slice(directory.path.length)
        .replace(/\.\w+$/, '')
        .split('/');
      return { type: directory.type, name: steps.at(-1) ?? '', steps };
    },
    configOf: ({ type, steps }) =>
      folderConfig(yaml, under(root, type), [...(name === null ? [] : [name]), ...steps]),
  };
});

function folderConfig(yaml: Yaml, top: Node | null, steps: readonly string[]) {
  let owner: readonly Word[] = [];
  let group: readonly Word[] = [];
  let at = top;
  for (const step of ['', ...steps]) {
    if (step !== '') at = under(at, step);
    if (!at) break;
    const meta = underAny(at, ['+meta', 'meta']);
    const here = wordsIn(yaml, ownerOf(meta), 'name');
    const grouped = underAny(at, ['+group', 'group']);
    if (here.length > 0) owner = here;
    // Without the plus a mapping is a folder of that name.
    if (grouped && !isMapping(grouped)) group = wordsIn(yaml, grouped, 'name');
  }
  return { owner, group };
}

/** `owner` of a `meta`, which is a mapping of anything. */
export function ownerOf(meta: Node | null): Node | null {
  return underAny(meta, ['owner', 'owners']);
}
