import type { History } from '../core/history.ts';
import type { Git } from './command.ts';
import { readLog } from './log.ts';

const mostBytes = 32 * 1024 * 1024;

/**
 * Who changed what up to `ref`, at most so many commits of it. Undefined where it cannot be told: no commit yet, a
 * shallow clone of one commit, a clone without trees.
 */
export async function readHistory(git: Git, ref: string, mostCommits: number): Promise<History | undefined> {
  const commit = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit.code !== 0) return undefined;
  const fields = ['%at', '%aN', '%aE'];
  const log = await readLog(git, commit.answer, { fields, options: ['--no-merges'], mostCommits, mostBytes });
  if (log === undefined || log.commits.length === 0) return undefined;
  return {
    commits: log.commits.map(({ fields: [time, name = '', email = ''], paths }) => ({
      author: { name, email },
      time: Number(time),
      paths,
    })),
  };
}
