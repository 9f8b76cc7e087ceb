import type { Asked } from './answer.ts';

/** What a request sends along, and what of it nobody looked at. */
export interface Parameters extends Pick<Asked, 'query' | 'body'> {
  readonly unread: () => string[];
}

/**
 * Parameters that remember who asks for them. GitHub's description knows more than the fake models; what an answer never
 * looks at would be passed over in silence.
 */
export function parametersOf(query: URLSearchParams, body: Asked['body']): Parameters {
  const read = new Set<string>();
  const look = (name: string): string => {
    read.add(name);
    return name;
  };
  return {
    query: { get: (name) => query.get(look(name)), has: (name) => query.has(look(name)) },
    body: new Proxy(body, {
      get: (all, name) => (typeof name === 'string' ? all[look(name)] : undefined),
    }),
    unread: () => [...query.keys(), ...Object.keys(body)].filter((name) => !read.has(name)),
  };
}
