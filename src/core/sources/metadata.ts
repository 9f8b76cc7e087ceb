import { byDirectory, directoryOf, isYaml, nameOf } from './paths.ts';
import { firstSaid, nothingSaid, type OwnershipSource, type Said } from './source.ts';
import { onceForEach, readTexts, type TextReader } from './text-reader.ts';
import { readYaml, under, wordsIn } from './yaml.ts';

const sidecar = /^(?:metadata|workflow)\.ya?ml$/i;
/** Tables and jobs, and what describes them. */
const described = /\.(?:sql|py|r|ya?ml|json|csv|tsv|parquet|avsc)$/i;
const listsOwners = /^(?:owners|maintainers):[ \t]*(?:\r?\n[ \t]*-|\[)[ \t]*["']?[\w@]/m;
const mayName = /^\s*["']?(?:owners|maintainers)["']?\s*:/m;

/**
 * `owners` or `maintainers` of `metadata.yaml` and `workflow.yml` own the files beside them, no deeper. Owners are
 * addresses, `org/team` or handles; a bare word among `maintainers` is a login.
 */
export const metadata: OwnershipSource = {
  declaringFiles: (paths) => ({
    forOthers: paths.filter((path) => sidecar.test(nameOf(path)) && !path.startsWith('.github/')),
    forThemselves: [],
  }),
  wouldName: (path) =>
    described.test(path) && !path.startsWith('.github/')
      ? 'under owners in the metadata.yaml beside it'
      : undefined,
  seemsToName: (path, opening) =>
    isYaml(path) &&
    opening !== undefined &&
    sidecar.test(nameOf(path)) &&
    !path.startsWith('.github/') &&
    listsOwners.test(opening),
  open(files) {
    const sidecars = byDirectory(metadata.declaringFiles(files.paths).forOthers);
    const read = readTexts(files, saidIn);
    return (path) => firstSaid((sidecars.get(directoryOf(path)) ?? []).map(read));
  },
};

const saidIn: TextReader<Said> = onceForEach((source) => {
  if (!mayName.test(source.text)) return nothingSaid;
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  const owners = wordsIn(yaml, under(root, 'owners'), 'name');
  const words = owners.length > 0 ? owners : wordsIn(yaml, under(root, 'maintainers'), 'login');
  const [first] = words;
  return {
    words,
    faults: yaml.faults,
    ...(first && { place: { path: source.path, line: first.line } }),
  };
});
