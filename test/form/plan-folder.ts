// A folder to merge in: an example under a name of its own, and a place for returns.

import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

/** A new folder with the example (of examples/) as `name`; the caller removes it. */
export function folderWith(example: string, name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nap-merge-'));
  const isPlan = (file: string): boolean => path.basename(file) !== 'expected';
  cpSync(path.join(root, 'examples', example), path.join(folder, name), { recursive: true, filter: isPlan });
  mkdirSync(path.join(folder, 'returns'));
  return folder;
}

export interface Run {
  readonly exit: number;
  /** Everything that was printed. */
  readonly out: string;
}

/** Runs napkit in a folder. */
export async function napIn(cwd: string, argv: readonly string[]): Promise<Run> {
  const { world, out, err } = fakeWorld({ cwd });
  const exit = await main(argv, world);
  return { exit, out: out() + err() };
}
