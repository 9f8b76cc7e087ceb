import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Run } from './measure.ts';

export interface SizeResult {
  readonly entries: number;
  readonly files: number;
  readonly runs: Readonly<Record<string, Run>>;
  /** With Rolecall, by contender. */
  readonly disagreements: Readonly<Record<string, number>>;
}

export function sizeTable({ entries, files, runs, disagreements }: SizeResult): string {
  const own = runs['rolecall']?.milliseconds ?? Number.NaN;
  const floor = runs['read and split']?.milliseconds ?? Number.NaN;
  const rows = Object.entries(runs).map(([name, { milliseconds, megabytes, matched, failure }]) => {
    if (failure !== undefined) return [name, '-', '-', '-', '-', failure.replaceAll('|', '/')].join(' | ');
    const sign = matched === undefined ? '' : '~ ';
    const apart = disagreements[name];
    const of = matched ?? files;
    return [
      name,
      `${sign}${number(milliseconds)}`,
      `${sign}${number(milliseconds / own)}`,
      `${sign}${number(milliseconds / floor)}`,
      megabytes.toFixed(0),
      apart === undefined ? '' : `${apart.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    ].join(' | ');
  });
  return [
    `## ${files.toLocaleString('en')} files × ${entries.toLocaleString('en')} entries\n`,
    '| | ms | × Rolecall | × floor | MB | other answers |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

export function machine(): string {
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim();
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${git}`;
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2);
}
