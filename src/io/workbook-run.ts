// Where a package is parsed: small ones here, large ones in a thread that can be stopped.

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Stop } from '../finding/codes/workbook.js';
import type { Parsed, ParseTask } from './workbook-parse.js';

const kibibyte = 1024;
/** A thread costs more than the parsing of so little. */
const small = { packed: 256 * kibibyte, unpacked: 3 * 1024 * kibibyte };
const limits = { memory: 320, time: 8000 };

/** Markup that Excel does not write, and on which readers have been slow. */
const isOdd = (content: Uint8Array): boolean => {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return buffer.includes('<!--') || buffer.includes('<![CDATA[');
};

function isSmall({ parts }: ParseTask, packed: number): boolean {
  const unpacked = parts.reduce((sum, { content }) => sum + content.length, 0);
  return packed <= small.packed && unpacked <= small.unpacked && !parts.some(({ content }) => isOdd(content));
}

/** The bundled thread; undefined where the code runs from its sources. */
const workerFile = (): string | undefined =>
  typeof __filename === 'string' && __filename.endsWith('.cjs')
    ? path.join(path.dirname(__filename), 'io-workbook-worker.cjs')
    : undefined;

async function here(task: ParseTask): Promise<Parsed> {
  const { parsePackage } = await import('./workbook-parse.js');
  try {
    return parsePackage(task);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Parts of their own, so that they can be handed over without a copy. */
function movable(task: ParseTask): { readonly task: ParseTask; readonly buffers: readonly ArrayBuffer[] } {
  const parts = task.parts.map(({ name, content }) => ({ name, content: new Uint8Array(content) }));
  return { task: { ...task, parts }, buffers: parts.map(({ content }) => content.buffer) };
}

type Outcome = Parsed | { readonly stopped: Stop };

function inThread(file: string, task: ParseTask): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
    const done = (outcome: Outcome): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => done({ stopped: 'time' }), limits.time);
    worker.on('message', (parsed: Parsed) => done(parsed));
    worker.on('error', (error: Error & { readonly code?: string }) =>
      done({ stopped: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }),
    );
    worker.on('exit', () => done({ stopped: 'crash' }));
    const moved = movable(task);
    worker.postMessage(moved.task, [...moved.buffers]);
  });
}

/** Parses a package; `packed` is the size of its file. */
export function runParse(task: ParseTask, packed: number): Promise<Outcome> {
  const file = workerFile();
  return file === undefined || isSmall(task, packed) ? here(task) : inThread(file, task);
}
