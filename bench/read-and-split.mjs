// The floor: a list of paths is read and split, and nothing is done with them.
import { readFileSync } from 'node:fs';

process.exitCode = readFileSync(0, 'utf8').split('\n').length > 0 ? 0 : 1;
