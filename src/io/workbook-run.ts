// Where a package is parsed: small ones here, large ones in a thread that can be stopped.

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Stop } from '../finding/codes/workbook.js';
import type { Parsed, ParsedWhole, ParseTask, WholeTask } from './workbook-parse.js';

const kibibyte = 1024;
/** A thread costs more than the parsing of so little. */
const small = { packed: 128 * kibibyte, unpacked: 2048 * kibibyte };
/** Mebibytes, milliseconds. */
const limits = { memory: 200, young: 12, time: 8000 };

export type Outcome = Parsed | { readonly stopped: Stop };

export interface Parser {
  /** True where a thread parses while this one goes on. */
  readonly apart: boolean;
  parse(task: ParseTask): Promise<Outcome>;
  /** A file of another kind, always in a thread where there are threads: nothing is known of it. */
  parseWhole(task: WholeTask): Promise<ParsedWhole | { readonly stopped: Stop }>;
  /** Gives the thread back, where there is one. */
  end(): void;
}

/** Markup that Excel does not write, and on which readers have been slow. */
const isOdd = (content: Uint8Array): boolean => {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return buffer.includes('<!--') || buffer.includes('<![CDATA[');
};

const isSmall = ({ parts }: ParseTask): boolean =>
  parts.reduce((sum, { content }) => sum + content.length, 0) <= small.unpacked &&
  !parts.some(({ content }) => isOdd(content));

/** The bundled thread; undefined where the code runs from its sources. */
const workerFile = (): string | undefined =>
  typeof __filename === 'string' && __filename.endsWith('.cjs')
    ? path.join(path.dirname(__filename), 'io-workbook-worker.cjs')
    : undefined;

type Task = ParseTask | WholeTask;
type Answer<T extends Task> = T extends WholeTask ? ParsedWhole : Parsed;

async function here<T extends Task>(task: T): Promise<Answer<T> | { readonly failed: string }> {
  const { parsePackage, parseWhole } = await import('./workbook-parse.js');
  try {
    return ('whole' in task ? parseWhole(task) : parsePackage(task)) as Answer<T>;
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

const memoryOut = 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread with a limit of memory, which is left alone for so long and no longer. */
class Thread {
  readonly #worker: Worker;
  /** Until somebody waits for it, its end is nobody's concern. */
  #answer: (outcome: Outcome | ParsedWhole) => void = () => undefined;
  /** False while it parses, and once it was stopped or has come to an end. */
  isFree = true;

  /** `once`: it ends itself with its answer, so that its memory is free before the answer is looked at. */
  constructor(file: string, use: 'once' | 'kept') {
    this.#worker = new Worker(file, {
      workerData: use,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young },
    });
    this.#worker.on('message', (parsed: Parsed | ParsedWhole) => {
      this.isFree = true;
      this.#answer(parsed);
    });
    this.#worker.on('error', (error: Error & { readonly code?: string }) =>
      this.#stop(error.code === memoryOut ? 'memory' : 'crash'),
    );
    this.#worker.on('exit', () => this.#stop('crash'));
  }

  #stop(stopped: Stop): void {
    this.isFree = false;
    this.#answer({ stopped });
  }

  parse<T extends Task>(task: T): Promise<Answer<T> | { readonly stopped: Stop }> {
    this.isFree = false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#stop('time'), limits.time);
      this.#answer = (outcome) => {
        clearTimeout(timer);
        resolve(outcome as Answer<T> | { readonly stopped: Stop });
      };
      this.#worker.postMessage(task);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/** Where threads come from, and what becomes of them. */
export interface Threads {
  take(file: string): Thread;
  giveBack(thread: Thread): void;
  /** Ends all that were given back, and those that still will be. */
  end(): void;
}

const usedOnce: Threads = {
  take: (file) => new Thread(file, 'once'),
  giveBack: (thread) => thread.end(),
  end: () => undefined,
};

/** Whether a file of so many bytes is parsed in a thread. */
export const isLarge = (packed: number): boolean => packed > small.packed;

/** For many files: a thread that has parsed one is warm for the next. So many of them get ready at once. */
export function threadsKept(ready = 0): Threads {
  const file = workerFile();
  const idle = file === undefined ? [] : Array.from({ length: ready }, () => new Thread(file, 'kept'));
  let ended = false;
  return {
    take: (file) => idle.pop() ?? new Thread(file, 'kept'),
    giveBack: (thread) => {
      if (thread.isFree && !ended) idle.push(thread);
      else thread.end();
    },
    end: () => {
      ended = true;
      for (const thread of idle) thread.end();
    },
  };
}

/** A parser for a file of a size. A thread that will be needed starts at once, and gets ready while the file is unpacked. */
export function parserFor(packed: number, threads: Threads = usedOnce): Parser {
  const file = workerFile();
  if (file === undefined) return { apart: false, parse: here, parseWhole: here, end: () => undefined };
  let thread = isLarge(packed) ? threads.take(file) : undefined;
  return {
    apart: thread !== undefined,
    parse: (task) => {
      if (thread === undefined && isSmall(task)) return here(task);
      thread ??= threads.take(file);
      return thread.parse(task);
    },
    parseWhole: (task) => {
      thread ??= threads.take(file);
      return thread.parse(task);
    },
    end: () => {
      if (thread !== undefined) threads.giveBack(thread);
    },
  };
}
