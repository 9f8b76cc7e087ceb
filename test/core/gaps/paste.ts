/**
 * Does what the body of the issue says, as a person would who reads nothing else: puts the lines of each fence where
 * the sentence above it says.
 */
export function pasted(body: string, codeowners: string): string {
  const mark = codeowners.startsWith('\ufeff') ? '\ufeff' : '';
  const text = codeowners.slice(mark.length);
  const windows = text.includes('\r\n');
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const before = new Map<number, readonly string[]>();
  for (const { sentence, fence } of blocks(body)) {
    if (sentence.includes('in place of')) {
      for (const line of fence) {
        const at = lines.findLastIndex((one) => patternOf(one) === patternOf(line));
        if (at < 0) throw new Error(`no line has the pattern of ${line}`);
        lines[at] = line;
      }
    } else {
      const [, number] = /before line (\d+)/.exec(sentence) ?? [];
      before.set(number === undefined ? lines.length : Number(number) - 1, fence);
    }
  }
  const all = [
    ...lines.flatMap((line, at) => [...(before.get(at) ?? []), line]),
    ...(before.get(lines.length) ?? []),
  ];
  return mark + all.map((line) => line + (windows ? '\r\n' : '\n')).join('');
}

/** How many gaps the body says that the lines close. */
export function claimed(body: string): number {
  const [, some] = /most important of them close (\d+)/.exec(body) ?? [];
  const [, all] = /of CODEOWNERS closes? (\d+) of/.exec(body) ?? [];
  return body.includes('can be pasted by itself') ? 0 : Number(some ?? all ?? 0);
}

function blocks(body: string): { readonly sentence: string; readonly fence: readonly string[] }[] {
  const longer = [...body.matchAll(/^(In|At the end of) .*:\n\n(`{3,})\n([^]*?)\n\2$/gm)];
  return longer.map(([whole, , , text = '']) => ({
    sentence: whole.split('\n')[0] ?? '',
    fence: text.split('\n'),
  }));
}

function patternOf(line: string): string {
  return /^\s*((?:\\.|[^\s\\])*)/.exec(line)?.[1] ?? '';
}
