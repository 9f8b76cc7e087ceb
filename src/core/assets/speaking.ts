import { importedModules, topLevelKeys } from './openings.ts';
import type { OpeningRules, PossibleRule } from './rules.ts';

/**
 * The rules whose signals an opening gives, in their order. What it imports and declares is read once, and looked up:
 * most rules are about what a file does not have.
 * @param sometimes rules that are possible only where the path is so
 */
export function speaking(
  { byImport, byTopKey, others }: OpeningRules,
  sometimes: readonly PossibleRule[],
  opening: string,
): PossibleRule[] {
  let modules: ReadonlySet<string> | undefined;
  let keys: ReadonlySet<string> | undefined;
  const given = new Set<PossibleRule>();
  const add = (rule: PossibleRule): void => {
    const { topKeys, opening: patterns = [] } = rule.signal;
    if (given.has(rule)) return;
    if (topKeys && !topKeys.some((key) => (keys ??= topLevelKeys(opening)).has(key))) return;
    if (patterns.every((pattern) => pattern.test(opening))) given.add(rule);
  };

  if (byImport.size > 0) {
    for (const module of (modules ??= importedModules(opening))) byImport.get(module)?.forEach(add);
  }
  if (byTopKey.size > 0) {
    for (const key of (keys ??= topLevelKeys(opening))) byTopKey.get(key)?.forEach(add);
  }
  others.forEach(add);
  for (const rule of sometimes) {
    const { imports } = rule.signal;
    if (!imports || imports.some((name) => (modules ??= importedModules(opening)).has(name))) add(rule);
  }
  return [...given].toSorted((a, b) => a.order - b.order);
}
