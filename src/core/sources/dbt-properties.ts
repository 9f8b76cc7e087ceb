import type { Node } from 'yaml';
import { dagsterOwner } from './dagster.ts';
import { ownerOf, type ResourceType } from './dbt-project.ts';
import type { Fault, Word } from './source.ts';
import { onceForEach, type TextReader } from './text-reader.ts';
import { isMapping, itemsOf, readYaml, textOf, under, underAny, wordsIn, type Yaml } from './yaml.ts';

/** What a properties file of dbt says of owners. */
export interface Properties {
  readonly path: string;
  readonly groups: ReadonlyMap<string, readonly Word[]>;
  readonly resources: readonly Resource[];
  /** The owners of its sources and exposures, which are in no group and have no file of their own. */
  readonly others: readonly Word[];
  readonly faults: readonly Fault[];
}

export interface Resource {
  readonly type: ResourceType;
  readonly name: string;
  readonly owner: readonly Word[];
  /** The name of its group, as a word with a place; at most one. */
  readonly group: readonly Word[];
}

const types: readonly ResourceType[] = ['models', 'seeds', 'snapshots'];

export const propertiesIn: TextReader<Properties> = onceForEach((source) => {
  const { path, text } = source;
  if (!/owner|group/.test(text)) return { path, groups: new Map(), resources: [], others: [], faults: [] };
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  const groups = itemsOf(under(root, 'groups')).flatMap((item) => {
    const name = textOf(under(item, 'name'));
    return name === null ? [] : [[name, contact(yaml, under(item, 'owner'))] as const];
  });
  return {
    path,
    groups: new Map(groups),
    resources: types.flatMap((type) =>
      itemsOf(under(root, type)).flatMap((item) => resourceOf(yaml, type, item)),
    ),
    others: [
      ...itemsOf(under(root, 'sources')).flatMap((item) => [
        ...metaOwner(yaml, item),
        ...itemsOf(under(item, 'tables')).flatMap((table) => metaOwner(yaml, table)),
      ]),
      ...itemsOf(under(root, 'exposures')).flatMap((item) => contact(yaml, under(item, 'owner'))),
    ],
    faults: yaml.faults,
  };
});

function resourceOf(yaml: Yaml, type: ResourceType, item: Node): Resource[] {
  const name = textOf(under(item, 'name'));
  if (name === null) return [];
  const group = under(item, 'config', 'group') ?? under(item, 'group');
  return [{ type, name, owner: metaOwner(yaml, item), group: wordsIn(yaml, group, 'name').slice(0, 1) }];
}

/** `meta.owner` of anything, before or in its `config`; or the owners that Dagster reads there. */
function metaOwner(yaml: Yaml, item: Node): Word[] {
  const metas = [under(item, 'config', 'meta'), under(item, 'meta')];
  for (const meta of metas) {
    const owner = ownerOf(meta);
    const words = isMapping(owner) ? contact(yaml, owner) : wordsIn(yaml, owner, 'name');
    if (words.length > 0) return words;
    const dagster = wordsIn(yaml, under(meta, 'dagster', 'owners'), 'name');
    if (dagster.length > 0)
      return dagster.map((word) => (word.refused === undefined ? dagsterOwner(word) : word));
  }
  return [];
}

/** An owner with a name and an address, one of which is enough: the one that tells best who it is. */
function contact(yaml: Yaml, owner: Node | null): Word[] {
  if (!isMapping(owner)) return wordsIn(yaml, owner, 'name');
  const github = wordsIn(yaml, under(owner, 'github'), 'login');
  return github.length > 0 ? github : wordsIn(yaml, underAny(owner, ['email', 'name']), 'name');
}
