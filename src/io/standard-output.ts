// The two outputs of this process. Node's own streams take a twentieth of a start to be made: only a screen needs one, and a
// reader who is slower than napkit.

import fs from 'node:fs';
import { exit, type Terminal } from './world.js';

/** 1 is what was asked for, 2 what is said beside it. */
type Output = 1 | 2;

export function standardOutput(output: Output): Terminal {
  if (!isScreen(output)) return { write: direct(output), isTTY: false, columns: 80 };
  const screen = streamOf(output);
  return { write: (text) => void screen.write(text), isTTY: screen.isTTY, columns: screen.columns ?? 80 };
}

/** A file, a pipe and nothing at all are no screens. Where the system does not say, Node knows. */
function isScreen(output: Output): boolean {
  try {
    const { rdev, mode } = fs.fstatSync(output);
    return (mode & fs.constants.S_IFMT) === fs.constants.S_IFCHR && (rdev === 0 || rdev !== nothing());
  } catch {
    return true;
  }
}

const nothing = (): number | undefined => fs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev;

function streamOf(output: Output): NodeJS.WriteStream {
  const stream = output === 1 ? process.stdout : process.stderr;
  stream.on('error', (error: NodeJS.ErrnoException) => lost(output, error));
  return stream;
}

function direct(output: Output): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    const bytes = Buffer.from(text);
    const left = stream === undefined ? unwritten(output, bytes) : bytes;
    if (left.length === 0) return;
    stream ??= streamOf(output);
    stream.write(left);
  };
}

/** Writes until all is written, or until the reader does not take more at once: gives what is left. */
function unwritten(output: Output, bytes: Buffer): Buffer {
  let left = bytes;
  try {
    while (left.length > 0) left = left.subarray(fs.writeSync(output, left));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EAGAIN') return left;
    lost(output, error);
  }
  return empty;
}

const empty = Buffer.alloc(0);
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/**
 * A reader that went away has seen enough; anything else (a full disk) is told in one line. What is said beside may go
 * unheard: what was asked for is written all the same.
 */
function lost(output: Output, error: NodeJS.ErrnoException): void {
  if (output === 2) return;
  if (error.code === 'EPIPE') process.exit(exit.done);
  process.stderr.write(`nap: ${error.message}\n`);
  process.exit(exit.machine);
}
