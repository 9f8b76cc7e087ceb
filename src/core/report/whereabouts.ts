import { byCodeUnit } from '../order.ts';

/** A file, or a directory with the number of the paths below it. */
export interface Whereabouts {
  readonly place: string;
  readonly directory: boolean;
  readonly paths: number;
}

/**
 * Where many paths are, in at most `most` places that hold the most of them, largest first: the directories on which
 * they part, and of these again the largest as long as there is room.
 */
export function whereabouts(paths: readonly string[], most: number): Whereabouts[] {
  let places = parts({ place: '', directory: true, within: [...new Set(paths)] });
  for (;;) {
    const split = places
      .filter(({ directory }) => directory)
      .toSorted(bySize)
      .map((place) => [place, parts(place)] as const)
      .find(([, inner]) => places.length - 1 + inner.length <= most);
    if (!split) break;
    const [outer, inner] = split;
    places = [...places.filter((place) => place !== outer), ...inner];
  }
  return places
    .toSorted(bySize)
    .slice(0, most)
    .map(({ place, directory, within }) => ({ place, directory, paths: within.length }));
}

interface Place {
  /** A directory ends with a slash. */
  readonly place: string;
  readonly directory: boolean;
  /** The paths there, whole. */
  readonly within: readonly string[];
}

/** The directories and files in which the paths of a directory part. */
function parts({ place, within }: Place): Place[] {
  const found = new Map<string, { place: string; directory: boolean; within: string[] }>();
  for (const path of within) {
    const end = path.indexOf('/', place.length) + 1;
    const directory = end > 0 && end < path.length;
    const next = directory ? path.slice(0, end) : path;
    const known = found.get(next);
    if (known) known.within.push(path);
    else found.set(next, { place: next, directory, within: [path] });
  }
  const all = [...found.values()].map((part) => single(part) ?? part);
  const [only] = all;
  return only?.directory && all.length === 1 ? parts(only) : all;
}

/** The only file of a directory says more than the directory. */
function single({ within: [path, ...others] }: Place): Place | undefined {
  return path === undefined || others.length > 0
    ? undefined
    : { place: path, directory: false, within: [path] };
}

function bySize(a: Place, b: Place): number {
  return b.within.length - a.within.length || byCodeUnit(a.place, b.place);
}
