// Reads plans for tests, and the findings as [code, line, column].

import os from 'node:os';
import { expect } from 'vitest';
import { placed } from '../../src/finding/placed.js';
import { type PlanRead, readPlan } from '../../src/io/read-plan.js';
import type { World } from '../../src/io/world.js';
import type { Located } from '../../src/source/located.js';

const terminal = { write: () => undefined, isTTY: false, columns: 80 };

export function worldAt(cwd: string = os.tmpdir()): World {
  const today = (): never => {
    throw new Error('reading needs no clock');
  };
  return { cwd, env: {}, today, stdout: terminal, stderr: terminal };
}

export const read = (argument: string): Promise<PlanRead> => readPlan(argument, worldAt());

export async function readWhole(argument: string): Promise<{ located: Located; codes: readonly string[] }> {
  const result = await read(argument);
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
  return { located: result.located, codes: result.findings.map(({ code }) => code) };
}

export type Told = readonly [code: string, line: number | null, column: number | null];

/** Findings in the order of the file. */
export function told(result: PlanRead): readonly Told[] {
  const [findings, located] = 'refused' in result ? [result.refused, result.texts] : [result.findings, result.located];
  return placed(findings, located).map(({ code, place }) => [code, place.line ?? null, place.column ?? null]);
}

/** Expected findings; a null line or column is any. */
export function expectTold(actual: readonly Told[], expected: readonly Told[]): void {
  const open = actual.map(([code, line, column], i): Told => {
    const [, wantedLine, wantedColumn] = expected[i] ?? ['', 0, 0];
    return [code, wantedLine === null ? null : line, wantedColumn === null ? null : column];
  });
  expect(open).toEqual(expected);
}
