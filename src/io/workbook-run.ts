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
  /** Stops the thread, where there is one. */
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

/** A thread with a limit of memory, which is left alone for so long and no longer. */
class Thread {
  readonly #worker: Worker;
  #timer: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young },
    });
    // Until somebody waits for it, its end is nobody's concern.
    this.#worker.on('error', () => undefined);
  }

  parse<T extends Task>(task: T): Promise<Answer<T> | { readonly stopped: Stop }> {
    return new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve({ stopped: 'time' }), limits.time);
      this.#worker.on('message', (parsed: Answer<T>) => resolve(parsed));
      this.#worker.on('error', (error: Error & { readonly code?: string }) =>
        resolve({ stopped: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }),
      );
      this.#worker.on('exit', () => resolve({ stopped: 'crash' }));
      this.#worker.postMessage(task);
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    void this.#worker.terminate();
  }
}

/** A parser for a file of a size. A thread that will be needed starts at once, and gets ready while the file is unpacked. */
export function parserFor(packed: number): Parser {
  const file = workerFile();
  if (file === undefined) return { apart: false, parse: here, parseWhole: here, end: () => undefined };
  let thread = packed > small.packed ? new Thread(file) : undefined;
  return {
    apart: thread !== undefined,
    parse: (task) => {
      if (thread === undefined && isSmall(task)) return here(task);
      thread ??= new Thread(file);
      return thread.parse(task);
    },
    parseWhole: (task) => {
      thread ??= new Thread(file);
      return thread.parse(task);
    },
    end: () => thread?.end(),
  };
}
