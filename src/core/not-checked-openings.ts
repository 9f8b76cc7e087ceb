import { either } from './checks/check.ts';
import { byCodeUnit } from './order.ts';
import { quote } from './ownership/quote.ts';
import type { NotChecked } from './report/report.ts';
import type { Change } from './snapshot.ts';
import type { World } from './world.ts';

/** More names than this are counted. */
const mostNames = 5;

/**
 * Files of which the text may tell the kind, and was not read: what the path alone tells is not the answer.
 * @param inScope the paths that are judged
 */
export function openings(
  inScope: readonly string[],
  after: World,
  before?: World,
  change?: Change,
): NotChecked[] {
  const unread = inScope.filter((path) => after.needsOpening(path) && !after.tree.openings.has(path));
  const formerly = (change?.touched ?? []).map(({ path, previousPath = path }) => previousPath);
  const unreadBefore = formerly.filter(
    (path) => before?.has(path) && before.needsOpening(path) && !before.tree.openings.has(path),
  );
  return [
    ...told('unowned-asset', unread, 'here'),
    ...told('weakened-ownership', unreadBefore.toSorted(byCodeUnit), 'at the base'),
  ];
}

function told(check: NotChecked['check'], paths: readonly string[], where: string): NotChecked[] {
  return paths.length === 0 ? [] : [{ check, because: toldByPath(paths, where) }];
}

/** What it means that the text of some files was not read. */
export function toldByPath(paths: readonly string[], where: string): string {
  const more = paths.length - mostNames;
  const names = paths.slice(0, mostNames).map(quote);
  const some = either(more > 0 ? [...names, `${more} more`] : names, 'and');
  const [kind, text] = paths.length === 1 ? ['the kind', 'text was'] : ['the kinds', 'texts were'];
  const is = paths.length === 1 ? 'is' : 'are';
  return `the ${text} not read, so that ${kind} of ${some} ${where} ${is} told by the path alone`;
}
