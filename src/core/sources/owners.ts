import type { Node } from 'yaml';
import { compileGoRegexp } from './go-regexp.ts';
import { directoriesOf, inDirectory, nameOf } from './paths.ts';
import { nothingSaid, saidBy, type Fault, type OwnershipSource, type Said, type Word } from './source.ts';
import { onceForEach, type TextReader } from './text-reader.ts';
import { isMapping, lineOfNode, pairsOf, readYaml, textOf, under, wordsIn, type Yaml } from './yaml.ts';

const aliasesFile = 'OWNERS_ALIASES';

/** An `OWNERS` file: who approves what below its directory. */
interface OwnersFile {
  readonly rules: readonly Rule[];
  /** True: those of the directories above do not approve here. */
  readonly alone: boolean;
  readonly faults: readonly Fault[];
}

interface Rule {
  readonly approvers: readonly Word[];
  /** Whether it is for a path, seen from the directory of the file. */
  readonly covers: (path: string) => boolean;
}

type Aliases = ReadonlyMap<string, readonly Word[]>;

/**
 * `approvers` of prow's `OWNERS` own their directory and all below it, beside those above, unless `no_parent_owners` is
 * set. Reviewers own nothing. `filters` are expressions that match a path as seen from the file.
 * https://www.kubernetes.dev/docs/guide/owners/
 */
export const owners: OwnershipSource = {
  declaringFiles: (paths) => ({
    forOthers: paths.filter((path) => nameOf(path) === 'OWNERS' || path === aliasesFile),
    forThemselves: [],
  }),
  wouldName: () => 'as an approver in the nearest OWNERS',
  // Its name is nobody else's; what it says is not always read.
  seemsToName: (path, opening) =>
    path.endsWith('OWNERS') &&
    nameOf(path) === 'OWNERS' &&
    (opening === undefined || /^\s{0,99}approvers:/m.test(opening)),
  open(files) {
    const read = <Read>(path: string, reader: TextReader<Read>, unread: (fault: Fault) => Read) => {
      const content = files.read(path);
      if (!content) return undefined;
      return 'fault' in content ? unread(content.fault) : reader(content.source);
    };
    let aliases: { readonly names: Aliases; readonly faults: readonly Fault[] } | undefined;
    const aliasesOnce = () =>
      (aliases ??= read(aliasesFile, aliasesIn, (fault) => ({ names: new Map(), faults: [fault] })) ?? {
        names: new Map(),
        faults: [],
      });
    return (path) => {
      const parts: Said[] = [];
      for (const directory of directoriesOf(path)) {
        const at = inDirectory(directory, 'OWNERS');
        const file = read(at, ownersIn, (fault) => ({ rules: [], alone: false, faults: [fault] }));
        if (!file) continue;
        parts.push(saidOf(file, path.slice(directory === '' ? 0 : directory.length + 1), aliasesOnce));
        if (file.alone) break;
      }
      return parts.length === 0 ? nothingSaid : saidBy(parts);
    };
  },
};

function saidOf(
  { rules, faults }: OwnersFile,
  path: string,
  aliases: () => { readonly names: Aliases; readonly faults: readonly Fault[] },
): Said {
  const words = rules.filter(({ covers }) => covers(path)).flatMap(({ approvers }) => approvers);
  const [first] = words;
  if (!first) return { words: [], faults };
  const { names, faults: unread } = aliases();
  return {
    words: words.flatMap((word) => names.get(word.text.toLowerCase()) ?? [word]),
    place: { path: first.path, line: first.line },
    faults: [...faults, ...unread],
  };
}

const ownersIn: TextReader<OwnersFile> = onceForEach((source) => {
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  if (root && !isMapping(root)) return { rules: [], alone: false, faults: [otherFormat(source.path)] };
  const approvers = wordsIn(yaml, under(root, 'approvers'), 'login');
  const simple: Rule[] = approvers.length > 0 ? [{ approvers, covers: () => true }] : [];
  const filtered = pairsOf(under(root, 'filters')).map(({ key, value }) => rule(yaml, key, value));
  return {
    // Prow reads filters only where there are no approvers beside them.
    rules: simple.length > 0 ? simple : filtered.flatMap((one) => ('covers' in one ? [one] : [])),
    alone: textOf(under(root, 'options', 'no_parent_owners'))?.toLowerCase() === 'true',
    faults: [
      ...yaml.faults,
      ...(simple.length > 0 ? [] : filtered.flatMap((one) => ('because' in one ? [one] : []))),
    ],
  };
});

/** Chromium and others have files of the same name and another grammar. */
function otherFormat(path: string): Fault {
  return {
    path,
    line: 1,
    because: "is no mapping with approvers, the one form of OWNERS that is read, prow's",
  };
}

function rule(yaml: Yaml, expression: string, value: Node | null): Rule | Fault {
  const approvers = wordsIn(yaml, under(value, 'approvers'), 'login');
  const covers = compileGoRegexp(expression);
  if (covers) return { approvers, covers };
  const line = value ? lineOfNode(yaml, value) : 1;
  return { path: yaml.path, line, because: `has a filter that is not understood: ${expression}` };
}

const aliasesIn: TextReader<{ readonly names: Aliases; readonly faults: readonly Fault[] }> = onceForEach(
  (source) => {
    const yaml = readYaml(source);
    const [root = null] = yaml.documents;
    const names = pairsOf(under(root, 'aliases')).map(
      ({ key, value }) => [key.toLowerCase(), wordsIn(yaml, value, 'login')] as const,
    );
    return { names: new Map(names), faults: yaml.faults };
  },
);
