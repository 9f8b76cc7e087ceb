import type { SourceText } from '../snapshot.ts';
import { nothingSaid, type Files, type Said } from './source.ts';

/** What the text of one file says, by itself. */
export type TextReader<Read> = (source: SourceText & { readonly text: string }) => Read;

/** Reads each text once: the same is seen at both ends of a change, and under two policies. */
export function onceForEach<Read>(read: TextReader<Read>): TextReader<Read> {
  const known = new WeakMap<SourceText, { readonly read: Read }>();
  return (source) => {
    const found = known.get(source) ?? { read: read(source) };
    known.set(source, found);
    return found.read;
  };
}

/** What files say by themselves: nothing where there is no such file, and why it cannot be read where there is. */
export function readTexts(files: Files, reader: TextReader<Said>): (path: string) => Said {
  return (path) => {
    const content = files.read(path);
    if (!content) return nothingSaid;
    return 'fault' in content ? { words: [], faults: [content.fault] } : reader(content.source);
  };
}
