import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathsToOpen } from '../../src/core/evaluate.ts';
import { governingPolicy } from '../../src/core/governing.ts';
import { readNothing } from '../../src/core/reading-plan.ts';
import { createWorld } from '../../src/core/world.ts';
import { InputError } from '../../src/git/errors.ts';
import { loadSnapshot } from '../../src/git/load.ts';
import type { Label } from './labels.ts';

/** What Rolecall says of a labelled file. */
export interface Answer {
  readonly label: Label;
  /** A kind, or `none`. */
  readonly kind: string;
  readonly signals: readonly string[];
  /** The opening was read, since it could change the kind. */
  readonly opened: boolean;
}

/** A label that could not be measured, and why. */
export interface Unmeasured {
  readonly label: Label;
  readonly because: string;
}

export interface Measured {
  readonly answers: readonly Answer[];
  readonly unmeasured: readonly Unmeasured[];
  /** What was read in place of what a label names. */
  readonly remarks: readonly string[];
}

export interface Places {
  /** The directory that holds a clone or bare mirror `owner+name/` of each repository. */
  readonly repositories: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Reads the newest commit of a repository that lacks the one a label names. */
  readonly anyCommit: boolean;
}

/** Classifies every labelled file as `rolecall assets` does it: with the whole tree of its commit as context. */
export async function measure(labels: readonly Label[], places: Places): Promise<Measured> {
  const answers: Answer[] = [];
  const unmeasured: Unmeasured[] = [];
  const remarks: string[] = [];
  for (const group of groups(labels)) {
    const [{ repo, commit }] = group;
    try {
      const { kindOf, instead } = await judgeOf(group, places);
      if (instead) remarks.push(`${repo}: ${commit.slice(0, 12)} is not there, read ${instead} instead`);
      for (const label of group) {
        const answer = kindOf(label);
        if (answer) answers.push(answer);
        else unmeasured.push({ label, because: `no such file at ${instead ?? commit.slice(0, 12)}` });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unmeasured.push(...group.map((label) => ({ label, because: error.message })));
    }
  }
  return { answers, unmeasured, remarks };
}

async function judgeOf(group: readonly [Label, ...Label[]], places: Places) {
  const [{ repo, commit }] = group;
  const directory = checkoutOf(repo, places.repositories);
  const load = async (head: string) => await loadCommit(directory, head, group, places.environment);
  try {
    return await load(commit);
  } catch (error) {
    if (!(error instanceof InputError) || !places.anyCommit) throw error;
    return { ...(await load('HEAD')), instead: 'HEAD' };
  }
}

async function loadCommit(
  directory: string,
  head: string,
  group: readonly Label[],
  environment: NodeJS.ProcessEnv,
): Promise<{ kindOf: (label: Label) => Answer | null; instead?: string }> {
  const asked = new Set(group.map(({ path }) => path));
  const opened = new Set<string>();
  const request = { directory, cwd: directory, head, now: new Date(), environment };
  const { snapshot } = await loadSnapshot(request, {
    ...readNothing,
    openings: (bare) => {
      const after = [...pathsToOpen(bare).after].filter((path) => asked.has(path));
      for (const path of after) opened.add(path);
      return { after, before: [] };
    },
  });
  const read = governingPolicy(snapshot);
  if (!read.ok) throw new InputError(`its policy cannot be read: ${read.diagnostics[0]?.message ?? ''}`);
  const world = createWorld(snapshot, read.governing.judges);
  return {
    kindOf(label) {
      if (!world.has(label.path)) return null;
      const verdict = world.kindOf(label.path);
      return {
        label,
        kind: verdict?.kind ?? 'none',
        signals: verdict?.signals ?? [],
        opened: opened.has(label.path),
      };
    },
  };
}

/** The repository itself, not one that happens to lie around a directory of that name. */
function checkoutOf(repo: string, repositories: string): string {
  const own = join(repositories, repo.replace('/', '+'));
  const found = [own, join(own, 'repo')].find(
    (place) =>
      existsSync(join(place, '.git')) ||
      (existsSync(join(place, 'HEAD')) && existsSync(join(place, 'objects'))),
  );
  if (found === undefined) throw new InputError(`there is no clone or bare mirror at ${own}`);
  return found;
}

/** The labels of each repository and commit. */
function groups(labels: readonly Label[]): (readonly [Label, ...Label[]])[] {
  const byCommit = new Map<string, [Label, ...Label[]]>();
  for (const label of labels) {
    const name = `${label.repo}@${label.commit}`;
    const group = byCommit.get(name);
    if (group) group.push(label);
    else byCommit.set(name, [label]);
  }
  return [...byCommit.values()];
}
