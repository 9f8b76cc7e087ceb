import type { Entry } from '../ownership/codeowners.ts';
import type { Owner } from '../ownership/owner.ts';
import type { Resolver } from '../ownership/resolve.ts';
import type { SourceText, Tree } from '../snapshot.ts';
import { ownersNamed, type PassedOver, type People } from './names.ts';
import { ownershipSources, type DeclaredSourceName } from './registry.ts';
import {
  DECLARING_FILE_BYTES,
  type Fault,
  type FileContent,
  type Files,
  type Place,
  type Said,
} from './source.ts';

/** What one source answers to the question who owns a path. */
export type Answer =
  | {
      readonly source: 'codeowners';
      readonly owners: readonly Owner[];
      /** The last that matches; absent when none does. */
      readonly entry?: Entry;
    }
  | Declaration;

/** What a declared source answers. */
export interface Declaration {
  readonly source: DeclaredSourceName;
  /** Empty: it names nobody, and the next source is asked. */
  readonly owners: readonly Owner[];
  /** Where it speaks of the path, though it may name nobody there. */
  readonly place?: Place;
  readonly passedOver: readonly PassedOver[];
  readonly faults: readonly Fault[];
}

/** Who owns a path, and the answer that says so. */
export interface Decision {
  readonly owners: readonly Owner[];
  /** The entry of CODEOWNERS that decided; where nobody is named, the one that un-owns. */
  readonly entry?: Entry;
  readonly declaration?: Declaration;
}

/** The sources of a policy, asked in its order. */
export interface Chain {
  /** Asks one source after the other until one names somebody. */
  decide(path: string): Decision;
  /** What each source answers, in order. */
  answers(path: string): readonly Answer[];
  /** True for a file that may say who owns others, CODEOWNERS aside. */
  declares(path: string): boolean;
}

interface Asked {
  readonly order: readonly ('codeowners' | DeclaredSourceName)[];
  readonly tree: Tree;
  readonly paths: readonly string[];
  /** Absent for a path that is not tracked. */
  readonly modeOf: (path: string) => Tree['files'][number]['mode'] | undefined;
  readonly resolver: () => Resolver;
  readonly people: () => People;
  readonly today: string;
}

const nobody: Decision = { owners: [] };

export function createChain(asked: Asked): Chain {
  const order = [...new Set(asked.order)];
  const declared = order.filter((source) => source !== 'codeowners');
  const decisions = new Map<Entry, Decision>();
  const ask = createAsking(asked);
  let declaring: ReadonlySet<string> | undefined;

  function byEntry(path: string): Decision {
    const entry = asked.resolver().resolve(path);
    if (!entry) return nobody;
    const decision = decisions.get(entry) ?? { owners: entry.owners, entry };
    decisions.set(entry, decision);
    return decision;
  }

  return {
    decide(path) {
      let unowned = nobody;
      for (const source of order) {
        if (source === 'codeowners') {
          const decision = byEntry(path);
          if (decision.owners.length > 0) return decision;
          unowned = decision;
        } else {
          const declaration = ask(source, path);
          if (declaration.owners.length > 0) return { owners: declaration.owners, declaration };
        }
      }
      return unowned;
    },
    answers: (path) =>
      order.map((source): Answer =>
        source === 'codeowners' ? { source, ...byEntry(path) } : ask(source, path),
      ),
    declares(path) {
      declaring ??= new Set(
        declared.flatMap((source) => ownershipSources[source].declaringFiles(asked.paths).forOthers),
      );
      return declaring.has(path);
    },
  };
}

/** Asks declared sources, each of which is opened when it is first asked. */
function createAsking(asked: Asked): (source: DeclaredSourceName, path: string) => Declaration {
  const files: Files = { paths: asked.paths, today: asked.today, read: (path) => contentOf(path, asked) };
  const opened = new Map<DeclaredSourceName, (path: string) => Said>();
  // Files that one declaration is for have one list of owners, and so one judgement.
  const named = new Map<string, Pick<Declaration, 'owners' | 'passedOver'>>();
  return (source, path) => {
    const said = opened.get(source) ?? ownershipSources[source].open(files);
    opened.set(source, said);
    const { words, place, faults } = said(path);
    const key = JSON.stringify(words);
    const names = named.get(key) ?? ownersNamed(words, asked.people());
    named.set(key, names);
    return { source, ...names, ...(place && { place }), faults };
  };
}

function contentOf(path: string, { tree, modeOf }: Asked): FileContent | undefined {
  const mode = modeOf(path);
  if (mode === undefined || mode === 'submodule') return undefined;
  const source = tree.sources.get(path);
  const fault = (because: string): FileContent => ({ fault: { path, line: 1, because } });
  if (mode === 'symlink') return fault('is a symbolic link, which is not followed');
  if (!source) return fault('was not read');
  if (source.bytes > DECLARING_FILE_BYTES)
    return fault(`is larger than ${DECLARING_FILE_BYTES / 1024} KB, and not read`);
  return hasText(source) ? { source } : fault('cannot be read');
}

function hasText(source: SourceText): source is SourceText & { readonly text: string } {
  return source.text !== undefined;
}
