import { projectIn, type Project } from './dbt-project.ts';
import { everythingIn, propertiesIn, type Properties, type Resource } from './dbt-properties.ts';
import { directoriesOf, directoryOf, inDirectory, isYaml, nameOf } from './paths.ts';
import {
  nothingSaid,
  saidBy,
  type Fault,
  type Files,
  type OwnershipSource,
  type Said,
  type Word,
} from './source.ts';
import type { TextReader } from './text-reader.ts';

const projectFile = /^dbt_project\.ya?ml$/;
const yamlFile = /\.ya?ml$/i;
// What dbt installs and compiles is nobody's declaration.
const made = /(?:^|\/)(?:target|dbt_packages|dbt_modules)\//;
const isOfDbt = /^(?:models|seeds|snapshots|groups):/m;
const ownerInDbt = /^ {1,20}(?:\+?group|owner):[ \t]*\S/m;
const resource = /\.(?:sql|py|csv)$/i;

/**
 * Owners in the YAML of a dbt project: `meta.owner` and the `group` of a model, seed or snapshot, in the properties
 * beside it or for its folder in `dbt_project.yml`. A properties file belongs to all that it names.
 * https://docs.getdbt.com/docs/build/groups
 */
export const dbt: OwnershipSource = {
  declaringFiles(paths) {
    const projects = projectsIn(paths);
    const forOthers = paths.filter(
      (path) => yamlFile.test(path) && !made.test(path) && projectOf(path, projects),
    );
    return { forOthers: projects.size === 0 ? [] : forOthers, forThemselves: [] };
  },
  wouldName(path, { isFile }) {
    if (!(resource.test(path) || yamlFile.test(path)) || made.test(path)) return undefined;
    const isInProject = [...directoriesOf(path)].some((at) =>
      ['dbt_project.yml', 'dbt_project.yaml'].some((name) => isFile(inDirectory(at, name))),
    );
    return isInProject ? 'as meta.owner, or by a group, in its dbt properties' : undefined;
  },
  seemsToName: (path, opening) =>
    isYaml(path) &&
    opening !== undefined &&
    (opening.includes('owner:') || opening.includes('group:')) &&
    !made.test(path) &&
    isOfDbt.test(opening) &&
    ownerInDbt.test(opening),
  open(files) {
    const projects = projectsIn(files.paths);
    const opened = new Map<string, (path: string) => Said>();
    const declaring = new Map<string, string[]>();
    for (const path of dbt.declaringFiles(files.paths).forOthers) {
      const root = projectOf(path, projects)?.root ?? '';
      const others = declaring.get(root);
      if (others) others.push(path);
      else declaring.set(root, [path]);
    }
    return (path) => {
      const found = resource.test(path) || yamlFile.test(path) ? projectOf(path, projects) : undefined;
      if (!found || made.test(path)) return nothingSaid;
      const owners =
        opened.get(found.root) ?? openProject(found.file, declaring.get(found.root) ?? [], files);
      opened.set(found.root, owners);
      return owners(path);
    };
  },
};

interface Place {
  readonly root: string;
  readonly file: string;
}

/** The projects of a tree by their directory. */
function projectsIn(paths: readonly string[]): ReadonlyMap<string, Place> {
  const files = paths.filter((path) => projectFile.test(nameOf(path)) && !made.test(path));
  return new Map(files.map((file) => [directoryOf(file), { root: directoryOf(file), file }]));
}

/** The nearest project that a path is in. */
function projectOf(path: string, projects: ReadonlyMap<string, Place>): Place | undefined {
  for (const directory of directoriesOf(path)) {
    const found = projects.get(directory);
    if (found) return found;
  }
  return undefined;
}

function openProject(projectPath: string, paths: readonly string[], files: Files): (path: string) => Said {
  const faults: Fault[] = [];
  const contents = <Read>(path: string, reader: TextReader<Read>): Read[] => {
    const content = files.read(path);
    if (!content) return [];
    if ('source' in content) return [reader(content.source)];
    faults.push(content.fault);
    return [];
  };
  const [project] = contents<Project>(projectPath, projectIn);
  const properties = paths
    .filter((path) => path !== projectPath)
    .flatMap((path) => contents<Properties>(path, propertiesIn));
  for (const read of [...(project ? [project] : []), ...properties]) faults.push(...read.faults);
  const groups = new Map(properties.flatMap((read) => [...read.groups]));
  const byName = new Map<string, Resource[]>();
  for (const one of properties.flatMap(({ resources }) => resources)) {
    const others = byName.get(`${one.type} ${one.name}`);
    if (others) others.push(one);
    else byName.set(`${one.type} ${one.name}`, [one]);
  }
  const ofFile = new Map(properties.map((read) => [read.path, read]));
  const ownersOf = ({ owner, group }: Pick<Resource, 'owner' | 'group'>): readonly Word[] =>
    owner.length > 0 ? owner : group.flatMap((word) => groups.get(word.text) ?? [unknownGroup(word)]);
  const root = directoryOf(projectPath);
  const inProject = (path: string): string => path.slice(root === '' ? 0 : root.length + 1);
  const folderOwners = (path: string): readonly Word[] => {
    const at = project?.locate(inProject(path));
    return project && at ? ownersOf(project.configOf(at)) : [];
  };

  return (path) => {
    const own = ofFile.get(path);
    if (own) {
      const folder = folderOwners(path);
      const [whole = own] = folder.length > 0 ? contents(path, everythingIn) : [];
      return saidOfFile(whole, ownersOf, folder);
    }
    const at = project?.locate(inProject(path));
    if (!project || !at) return { words: [], faults: project ? [] : faults };
    const written = (byName.get(`${at.type} ${at.name}`) ?? []).map((one) => said(ownersOf(one), []));
    const parts = written.some(({ words }) => words.length > 0) ? written : [said(folderOwners(path), [])];
    return saidBy([...parts, { words: [], faults }]);
  };
}

/** A properties file belongs to the owners of all that it describes, and to nobody where a part of it has none. */
function saidOfFile(
  { path, resources, others, faults }: Properties,
  ownersOf: (resource: Resource) => readonly Word[],
  folder: readonly Word[],
): Said {
  const parts = [
    ...resources.map((one) => {
      const words = ownersOf(one);
      return { ...one, words: words.length > 0 ? words : folder };
    }),
    ...others.map((one) => ({ ...one, words: one.owner })),
  ];
  const without = parts.find(({ words }) => words.length === 0);
  if (!without || parts.every(({ words }) => words.length === 0))
    return said(
      parts.flatMap(({ words }) => words),
      faults,
    );
  const { name: text, line } = without;
  return said([{ path, line, text, form: 'name', refused: 'which it describes without an owner' }], faults);
}

function unknownGroup(word: Word): Word {
  return { ...word, refused: 'a group that no properties file describes' };
}

function said(words: readonly Word[], faults: readonly Fault[]): Said {
  const [first] = words;
  return { words, faults, ...(first && { place: { path: first.path, line: first.line } }) };
}
