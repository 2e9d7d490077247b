// A folder to merge in: an example under a name of its own, and a place for returns; and the forms of a plan.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

type Files = ReadonlyMap<string, Buffer>;

/** Files of a folder by name, at any depth; a file is one by itself. */
function filesOf(place: string): Files {
  if (statSync(place).isFile()) return new Map([['', readFileSync(place)]]);
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(place, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(place, name))]));
}

const collected = new Map<string, Files>();

/** `nap collect` of 2026-H1 into folder/forms. Plans of the same bytes are asked once, for it takes a second and more. */
export async function collectIn(folder: string, plan: string, ...more: readonly string[]): Promise<void> {
  const held = [...filesOf(path.join(folder, plan))].map(([name, bytes]) => [name, bytes.toString('base64')]);
  const key = JSON.stringify([plan, more, held]);
  const out = path.join(folder, 'forms');
  const before = collected.get(key);
  if (before === undefined) {
    const { exit, out: told } = await napIn(folder, [
      'collect',
      plan,
      '--period',
      '2026-H1',
      '--out',
      'forms',
      ...more,
    ]);
    if (exit !== 0) throw new Error(told);
    collected.set(key, filesOf(out));
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of before) writeFileSync(path.join(out, name), bytes);
}
