import { isMap, type Node } from 'yaml';
import { isYaml, nameOf } from './paths.ts';
import { nothingSaid, type OwnershipSource, type Said, type Word } from './source.ts';
import { onceForEach, type TextReader } from './text-reader.ts';
import { itemsOf, readYaml, textOf, under, wordsIn } from './yaml.ts';

const contract = /^(?:datacontract|.+\.(?:odcs|datacontract))\.ya?ml$/i;

/** A member of a team, with the day of leaving. */
interface Member {
  readonly words: readonly Word[];
  readonly role: string;
  readonly dateOut: string | null;
}

interface Contract {
  readonly members: readonly Member[];
  readonly said: Said;
}

/**
 * `team` of an Open Data Contract owns the contract: whoever has the role of an owner, else everybody in it who has not
 * left. A team is a list of members, or since 3.1 a mapping that has them under `members`.
 * https://bitol-io.github.io/open-data-contract-standard/latest/team/
 */
export const datacontract: OwnershipSource = {
  declaringFiles: (paths) => ({
    forOthers: [],
    forThemselves: paths.filter((path) => contract.test(nameOf(path))),
  }),
  wouldName: (path) => (contract.test(nameOf(path)) ? 'in the team of the contract' : undefined),
  seemsToName: (path, opening) =>
    isYaml(path) && contract.test(nameOf(path)) && (opening === undefined || /^team:/m.test(opening)),
  open: (files) => (path) => {
    if (!contract.test(nameOf(path))) return nothingSaid;
    const content = files.read(path);
    if (!content) return nothingSaid;
    if ('fault' in content) return { words: [], faults: [content.fault] };
    const { members, said } = contractIn(content.source);
    const present = members.filter(({ dateOut }) => dateOut === null || dateOut >= files.today);
    const owning = present.filter(({ role }) => /\bowner\b/i.test(role));
    const words = [
      ...(owning.length > 0 ? owning : present).flatMap((member) => member.words),
      ...said.words,
    ];
    const [first] = words;
    return { ...said, words, ...(first && { place: { path, line: first.line } }) };
  },
};

const contractIn: TextReader<Contract> = onceForEach((source) => {
  const yaml = readYaml(source);
  const [root = null] = yaml.documents;
  const team = under(root, 'team');
  const members = itemsOf(isMap(team) ? under(team, 'members') : team).filter((node) => isMap(node));
  return {
    members: members.map((node: Node) => ({
      words: wordsIn(yaml, under(node, 'username'), 'name'),
      role: textOf(under(node, 'role')) ?? '',
      dateOut: textOf(under(node, 'dateOut'))?.slice(0, 10) ?? null,
    })),
    // The older Data Contract Specification has one owner.
    said: {
      words: team ? [] : wordsIn(yaml, under(root, 'info', 'owner'), 'name'),
      faults: yaml.faults,
    },
  };
});
