import { pathListProblem } from '../ownership/path-list.ts';
import { authorPattern, emailPattern } from './formats.ts';
import { unknownKinds } from './known.ts';
import type { KnownNames } from './known.ts';
import { assetFaults, matrixFaults } from './meaning-of-kinds.ts';
import { roleFaults } from './meaning-of-roles.ts';
import { loginFaults } from './owners-meant.ts';
import { entriesOf, itemsOf, nodeAt, wordsIn } from './tree.ts';
import type { Fault, KeyPath, PolicyNode } from './tree.ts';
import { quoted } from './words.ts';

/**
 * What the schema cannot say: names that stand for nothing, parts that contradict one another. Judges a file that the
 * schema refuses too, so that all errors are found at once, and passes over what has the wrong shape.
 */
export function meaningFaults(root: PolicyNode, known: KnownNames): Fault[] {
  return [
    ...roleFaults(root, known),
    ...identityFaults(root),
    ...assetFaults(root, known),
    ...matrixFaults(root, known),
    ...exemptionFaults(root, known),
    ...patternFaults(root),
  ];
}

function identityFaults(root: PolicyNode): Fault[] {
  return [...entriesOf(nodeAt(root, ['identities']))].flatMap(([email, { key, node }]) => {
    const path = ['identities', email];
    const faults = loginFaults(wordsIn(node, path));
    const text = (): string => `${quoted(email)} is no e-mail address`;
    return emailPattern.test(email) ? faults : [{ path, span: key, text }, ...faults];
  });
}

function exemptionFaults(root: PolicyNode, { kinds }: KnownNames): Fault[] {
  return itemsOf(nodeAt(root, ['review', 'exempt'])).flatMap((exemption, index) => {
    const path = ['review', 'exempt', index];
    const parts = entriesOf(exemption);
    return [
      ...loginFaults(wordsIn(parts.get('authors')?.node, [...path, 'authors']), authorPattern),
      ...unknownKinds(wordsIn(parts.get('kinds')?.node, [...path, 'kinds']), kinds),
    ];
  });
}

function patternFaults(root: PolicyNode): Fault[] {
  const ofKinds = [...entriesOf(nodeAt(root, ['assets']))].flatMap(([kind, { node }]) => {
    return faultsOfPatterns(node, ['assets', kind, 'paths']);
  });
  const ofWaivers = itemsOf(nodeAt(root, ['waivers'])).flatMap((waiver, index) => {
    return faultsOfPatterns(waiver, ['waivers', index, 'paths']);
  });
  return [...ofKinds, ...ofWaivers];
}

const onlyExcludes = 'the list only excludes, so it matches nothing: begin with what it is to match';

function faultsOfPatterns(parent: PolicyNode, path: KeyPath): Fault[] {
  const patterns = wordsIn(entriesOf(parent).get('paths')?.node, path);
  const faults: Fault[] = patterns.flatMap((pattern) => {
    const problem = pathListProblem(pattern.text);
    return problem === null ? [] : [{ ...pattern, text: () => `${quoted(pattern.text)} ${problem}` }];
  });
  const [first] = patterns;
  if (first !== undefined && patterns.every(({ text }) => text.startsWith('!'))) {
    faults.push({ path, span: first.span, text: () => onlyExcludes });
  }
  return faults;
}
