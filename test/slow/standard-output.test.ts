// What nap writes to a reader that is slow, that went away, or that has no room: nothing is lost in silence.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../fake-world.js';

const nap = path.join(root, 'bin/nap.cjs');
/** Far more than a pipe holds. */
const long = ['gaps', path.join(root, 'examples/karstovia-2024-2028'), '--json'];

/** The ends of a connection that does not wait: a write to it takes what there is room for, or fails. */
async function connection(): Promise<{ readonly reader: net.Socket; readonly writer: net.Socket; close(): void }> {
  const address = path.join(tmpdir(), `nap-output-${process.pid}`);
  const server = net.createServer();
  server.listen(address);
  await once(server, 'listening');
  const writer = net.connect(address);
  const [reader] = (await once(server, 'connection')) as [net.Socket];
  const close = (): void => {
    for (const end of [writer, reader]) end.destroy();
    server.close();
    rmSync(address, { force: true });
  };
  return { reader, writer, close };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const part of stream) all.push(part);
  return Buffer.concat(all).toString();
}

test.skipIf(process.platform === 'win32')('a reader that does not keep up gets all of it', async () => {
  const { reader, writer, close } = await connection();
  reader.pause();
  const slow = spawn(process.execPath, [nap, ...long], { stdio: ['ignore', writer, 'inherit'] });
  writer.destroy();
  // By now the connection is full, and nap waits.
  await once(reader, 'readable');
  const [text, [code]] = await Promise.all([textOf(reader), once(slow, 'close')]);
  close();
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
