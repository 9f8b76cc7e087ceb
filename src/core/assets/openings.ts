/** How much of a file is read to tell its kind, in bytes. */
export const OPENING_BYTES = 8192;

/**
 * The Python modules that an opening imports, each with those above it: `from azure.ai.ml import dsl` gives `azure`,
 * `azure.ai`, `azure.ai.ml` and `azure.ai.ml.dsl`. Names on the lines that continue an import are left out.
 */
export function importedModules(opening: string): ReadonlySet<string> {
  const modules = new Set<string>();
  for (let at = opening.indexOf('import'); at >= 0; at = opening.indexOf('import', at)) {
    importLine.lastIndex = opening.lastIndexOf('\n', at) + 1;
    const [, from, names] = importLine.exec(opening) ?? [];
    for (const name of names?.split(',') ?? []) {
      const [module = ''] = name.trim().split(/\s/, 1);
      addWithParents(modules, from === undefined ? module : `${from}.${module}`);
    }
    at = endOfLine(opening, at);
  }
  return modules;
}

const importLine = /[ \t]*(?:from[ \t]+([\w.]+)[ \t]+)?import[ \t]+\(?([^#\n]*)/y;

/** The keys at the top of the YAML documents of an opening: those that stand at the start of a line. */
export function topLevelKeys(opening: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; at < opening.length; at = endOfLine(opening, at) + 1) {
    // Most lines are indented, and a glance at them is enough.
    if (opening.startsWith(' ', at)) continue;
    topKey.lastIndex = at;
    const [, name] = topKey.exec(opening) ?? [];
    if (name !== undefined) keys.add(name);
  }
  return keys;
}

const topKey = /["']?([\w$-]{1,64})["']?[ \t]*:/y;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function addWithParents(modules: Set<string>, module: string): void {
  for (let end = module.indexOf('.'); end >= 0; end = module.indexOf('.', end + 1)) {
    modules.add(module.slice(0, end));
  }
  modules.add(module);
}

/** A Kubernetes object of one of these kinds is declared. */
export function kubernetesKind(...kinds: readonly string[]): RegExp {
  return new RegExp(`^kind:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm');
}

/** A JSON document, or a YAML one anywhere, has one of these keys. */
export function key(...keys: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s{,"'-])(?:${keys.map(escaped).join('|')})["']?[ \\t]*[:=]`, 'm');
}

/** One of these words stands in the text, as written. */
export function says(...words: readonly string[]): RegExp {
  return new RegExp(words.map(escaped).join('|'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
