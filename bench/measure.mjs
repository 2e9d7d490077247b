// Runs whole processes in turn and gives medians: the machine's drift hits all candidates alike.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const peakFile = path.join(os.tmpdir(), `nap-bench-peak-${process.pid}`);
const peakHook = path.join(import.meta.dirname, 'peak.cjs');

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One run: seconds of wall time and, for node, peak memory in MiB. */
function run({ command, args, accept = [0, 1], env = {} }) {
  const start = process.hrtime.bigint();
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
    // A browser that hangs fails its row, not the bench.
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!accept.includes(done.status ?? -1))
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status}: ${String(done.stderr).slice(0, 400)}`);
  return seconds;
}

/** Peak resident memory in MiB of a node process, by its own account at exit. */
export function peak(candidate) {
  fs.rmSync(peakFile, { force: true });
  run({ ...candidate, args: ['--require', peakHook, ...candidate.args], env: { NAP_PEAK_FILE: peakFile } });
  return Number(fs.readFileSync(peakFile, 'utf8')) / 1024;
}

/** Median seconds of each candidate, runs interleaved (A B C A B C ...), one warm-up each. */
export function race(candidates, runs) {
  const times = candidates.map(() => []);
  for (const candidate of candidates) run(candidate);
  for (let i = 0; i < runs; i += 1) for (const [c, candidate] of candidates.entries()) times[c].push(run(candidate));
  return times.map(median);
}

export const installed = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
