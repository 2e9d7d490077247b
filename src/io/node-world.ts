// The real world: this process, its terminal and its clock.

import { type Day, dayOfLocalDate } from '../plan/day.js';
import { standardOutput } from './standard-output.js';
import type { World } from './world.js';

export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    today: (): Day => dayOfLocalDate(new Date()),
    stdout: standardOutput(1),
    stderr: standardOutput(2),
  };
}
