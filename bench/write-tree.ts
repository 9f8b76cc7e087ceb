import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const shapes: readonly (readonly [string, string])[] = [
  ['job.py', 'from airflow import DAG\n'],
  ['config.yaml', 'learning_rate: 0.1\n'],
  ['view.sql', 'create view v as select 1\n'],
  ['helper.go', 'package helper\n'],
  ['README.md', '# Words\n'],
  ['main.tf', 'resource "x" "y" {}\n'],
  ['logo.svg', '<svg/>\n'],
  ['table.csv', 'a,b\n1,2\n'],
];

export interface Shape {
  readonly files: number;
  /** Directories at the root, over which the files are spread. */
  readonly areas: number;
  /** CODEOWNERS, and what else stands beside it. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A repository in which about every second file needs its opening, as in those Rolecall is made for. */
export function writeTree(root: string, { files, areas, sources }: Shape): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (let index = 0; index < files; index += 1) {
    const [name, text] = shapes[index % shapes.length] ?? ['x', ''];
    write(`area${index % areas}/part${Math.floor(index / (8 * areas))}/${index}-${name}`, text);
  }
  for (const [path, text] of Object.entries(sources)) write(path, text);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-C', root, ...args]);
}
