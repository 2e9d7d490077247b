// Writing to a folder, one command at a time; what an interrupted one left is finished first.

import path from 'node:path';
import { exit, type World } from '../io/world.js';
import { finishMoves, releaseLock, takeLock } from '../io/write-many.js';
import type { Say } from '../text/say.js';
import type { Result } from './result.js';

/** Runs `work` while nobody else writes to the folder. Where it finishes something before, it says so. */
export async function whileLocked(
  folder: string,
  world: World,
  say: Say,
  work: () => Promise<Result>,
): Promise<Result> {
  const failed = (text: string): Result => ({ exit: exit.machine, stderr: `${text}\n` });
  try {
    const owner = await takeLock(folder, say('merge.lock.owner', { pid: process.pid, date: world.today() }));
    if (owner !== undefined)
      return failed(
        say('merge.locked', { owner, file: path.join(path.relative(world.cwd, folder), '.nap/merge.lock') }),
      );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failed(say('merge.lock.failed', { error: code }));
  }
  try {
    const finished = await finishMoves(folder);
    if (typeof finished === 'object') return failed(say('merge.failed', { error: finished.error }));
    const result = await work();
    if (finished === 'none') return result;
    return { ...result, stderr: `${say('merge.finished')}\n${result.stderr ?? ''}` };
  } finally {
    await releaseLock(folder);
  }
}
