// The real world: this process, its terminal and its clock.

import { type Day, dayOfLocalDate } from '../plan/day.js';
import type { Terminal, World } from './world.js';

function terminal(stream: NodeJS.WriteStream): Terminal {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    today: (): Day => dayOfLocalDate(new Date()),
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
  };
}
