// What nap writes to a reader that is slow, that went away, or that has no room: nothing is lost in silence.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../fake-world.js';

const nap = path.join(root, 'bin/nap.cjs');
/** Far more than a pipe holds. */
const long = ['gaps', path.join(root, 'examples/karstovia-2024-2028'), '--json'];

/** Makes the standard output one that does not wait for its reader, as some programs hand it on. */
const impatient = "data:text/javascript,import net from 'node:net'; new net.Socket({ fd: 1, readable: false });";

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const part of stream) all.push(part);
  return Buffer.concat(all).toString();
}

test.skipIf(process.platform === 'win32')('a reader that does not keep up gets all of it', async () => {
  const slow = spawn(process.execPath, ['--import', impatient, nap, ...long], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Nothing is read before there is something: by now the pipe is full.
  await once(slow.stdout, 'readable');
  const [text, [code]] = await Promise.all([textOf(slow.stdout), once(slow, 'close')]);
  const quick = spawn(process.execPath, [nap, ...long], { stdio: ['ignore', 'pipe', 'inherit'] });
  expect(code).toBe(0);
  expect(text.length).toBeGreaterThan(300_000);
  expect(text).toBe(await textOf(quick.stdout));
});

test('a reader that went away has seen enough', async () => {
  const child = spawn(process.execPath, [nap, ...long], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([textOf(child.stderr), once(child, 'close')]);
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

test.skipIf(!existsSync('/dev/full'))('a disk that is full is told', async () => {
  const child = spawn(process.execPath, [nap, ...long], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
  const [said, [code]] = await Promise.all([child.stderr === null ? '' : textOf(child.stderr), once(child, 'close')]);
  expect({ code, said }).toEqual({ code: 4, said: 'nap: ENOSPC: no space left on device, write\n' });
});

test('what was asked for is written though nobody hears what is said beside it', async () => {
  const odd = path.join(root, 'test/slow/no-such-plan');
  const child = spawn(process.execPath, [nap, 'validate', odd], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.destroy();
  const [told, [code]] = await Promise.all([textOf(child.stdout), once(child, 'close')]);
  expect({ code, told: told.includes('NAP101') }).toEqual({ code: 3, told: true });
});
