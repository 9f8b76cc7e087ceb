import { byDirectory, directoriesOf, isYaml, nameOf } from './paths.ts';
import { firstSaid, saidBy, type Form, type OwnershipSource, type Said, type Word } from './source.ts';
import { onceForEach, readTexts, type TextReader } from './text-reader.ts';
import { lineOfNode, readYaml, textOf, under, wordsIn } from './yaml.ts';

const catalog = /^catalog-info\.ya?ml$/;
// People and places are no things that somebody owns a directory by.
const ownsNothing: ReadonlySet<string> = new Set(['user', 'group', 'location']);

/**
 * `spec.owner` of `catalog-info.yaml` owns its directory and all below; of several files the nearest that names
 * somebody counts, of several entities in it all.
 * https://backstage.io/docs/features/software-catalog/descriptor-format#specowner-required
 */
export const backstage: OwnershipSource = {
  declaringFiles: (paths) => ({
    forOthers: paths.filter((path) => catalog.test(nameOf(path))),
    forThemselves: [],
  }),
  wouldName: () => 'as spec.owner in a catalog-info.yaml above it',
  seemsToName: (path, opening) =>
    isYaml(path) && catalog.test(nameOf(path)) && (opening === undefined || /^ {1,9}owner:/m.test(opening)),
  open(files) {
    const catalogs = byDirectory(backstage.declaringFiles(files.paths).forOthers);
    const read = readTexts(files, saidIn);
    return (path) => firstSaid([...directoriesOf(path)].flatMap((at) => catalogs.get(at) ?? []).map(read));
  },
};

const saidIn: TextReader<Said> = onceForEach((source) => {
  const yaml = readYaml(source);
  const parts = yaml.documents.map((entity): Said => {
    const kind = textOf(under(entity, 'kind'))?.toLowerCase() ?? '';
    const owner = ownsNothing.has(kind) ? null : under(entity, 'spec', 'owner');
    if (!owner) return { words: [], faults: [] };
    const place = { path: source.path, line: lineOfNode(yaml, owner) };
    return { words: wordsIn(yaml, owner, 'team').map(reference), place, faults: [] };
  });
  return saidBy([...parts, { words: [], faults: yaml.faults }]);
});

/**
 * `[kind:][namespace/]name`, a group where no kind is said.
 * https://backstage.io/docs/features/software-catalog/references/
 */
function reference(word: Word): Word {
  const [, kind = 'group', name = ''] = /^(?:([a-z]+):)?(?:[^/\s]*\/)?([^/\s]+)$/i.exec(word.text) ?? [];
  const form: Form | undefined = forms[kind.toLowerCase()];
  // Some write a handle or an address all the same.
  if (word.refused !== undefined || /@/.test(word.text) || name === '') return word;
  if (!form) return { ...word, refused: 'neither a group nor a user' };
  return { ...word, text: name, form };
}

const forms: Readonly<Record<string, Form>> = { group: 'team', user: 'login' };
