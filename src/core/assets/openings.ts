/** A Python module is imported by one of these top-level names, dotted ones included. */
export function imports(...modules: readonly string[]): RegExp {
  return new RegExp(`^[ \\t]*(?:from|import)[ \\t]+(?:${modules.map(escaped).join('|')})\\b`, 'm');
}

/** A Kubernetes object of one of these kinds is declared. */
export function kubernetesKind(...kinds: readonly string[]): RegExp {
  return new RegExp(`^kind:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm');
}

/** A YAML document has one of these keys at its top. */
export function topKey(...keys: readonly string[]): RegExp {
  return new RegExp(`^["']?(?:${keys.map(escaped).join('|')})["']?[ \\t]*:`, 'm');
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
