import type { Node } from 'yaml';
import { dagsterOwner } from './dagster.ts';
import { ownerOf, type ResourceType } from './dbt-project.ts';
import type { Fault, Word } from './source.ts';
import { onceForEach, type TextReader } from './text-reader.ts';
import {
  isMapping,
  itemsOf,
  lineOfNode,
  readYaml,
  textOf,
  under,
  underAny,
  wordsIn,
  type Yaml,
} from './yaml.ts';

/** What a properties file of dbt says of owners. */
export interface Properties {
  readonly path: string;
  readonly groups: ReadonlyMap<string, readonly Word[]>;
  readonly resources: readonly Resource[];
  /** Its sources and exposures, which are in no group and have no file of their own. */
  readonly others: readonly Part[];
  readonly faults: readonly Fault[];
}

/** Something that a file describes, at the line where it does. */
export interface Part {
  readonly name: string;
  readonly line: number;
  readonly owner: readonly Word[];
}

export interface Resource extends Part {
  readonly type: ResourceType;
  /** The name of its group, as a word with a place; at most one. */
  readonly group: readonly Word[];
}

const types: readonly ResourceType[] = ['models', 'seeds', 'snapshots'];

/** What a file says of owners; nothing of what it describes where it has no word of them. */
export const propertiesIn: TextReader<Properties> = onceForEach((source) => {
  const { path, text } = source;
  const silent: Properties = { path, groups: new Map(), resources: [], others: [], faults: [] };
  return /owner|group/.test(text) ? everythingIn(source) : silent;
});

/** What a file describes, whether it says who owns it or not. */
export const everythingIn: TextReader<Properties> = onceForEach((source) => {
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  const groups = itemsOf(under(root, 'groups')).flatMap((item) => {
    const name = textOf(under(item, 'name'));
    return name === null ? [] : [[name, contact(yaml, under(item, 'owner'))] as const];
  });
  return {
    path: source.path,
    groups: new Map(groups),
    resources: types.flatMap((type) =>
      itemsOf(under(root, type)).flatMap((item) => resourceOf(yaml, type, item)),
    ),
    others: [
      ...itemsOf(under(root, 'sources')).flatMap((item) => sourceParts(yaml, item)),
      ...itemsOf(under(root, 'exposures')).map((item) =>
        part(yaml, item, contact(yaml, under(item, 'owner'))),
      ),
    ],
    faults: yaml.faults,
  };
});

function resourceOf(yaml: Yaml, type: ResourceType, item: Node): Resource[] {
  const name = textOf(under(item, 'name'));
  if (name === null) return [];
  const group = under(item, 'config', 'group') ?? under(item, 'group');
  return [
    { ...part(yaml, item, metaOwner(yaml, item)), type, group: wordsIn(yaml, group, 'name').slice(0, 1) },
  ];
}

/** A source with an owner, or each of its tables. */
function sourceParts(yaml: Yaml, item: Node): Part[] {
  const owner = metaOwner(yaml, item);
  const tables = itemsOf(under(item, 'tables'));
  if (owner.length > 0 || tables.length === 0) return [part(yaml, item, owner)];
  return tables.map((table) => part(yaml, table, metaOwner(yaml, table)));
}

function part(yaml: Yaml, item: Node, owner: readonly Word[]): Part {
  return { name: textOf(under(item, 'name')) ?? '', line: lineOfNode(yaml, item), owner };
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
