// Plans that carry their expected findings: "# <- NAP302 at 19" at the end of a line names code and column.

import { readFileSync } from 'node:fs';
import { loadPlan } from '../../src/command/load.js';
import { type PlacedFinding, placed } from '../../src/finding/placed.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { type Day, day } from '../../src/plan/day.js';
import { findingsOf } from '../../src/rule/rules.js';

/** "NAP302 34:19" for each mark, in the order of the file. */
export function marksIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const marks = /# <- (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
      return marks.map((mark) => mark.replace(' at ', ` ${i + 1}:`));
    });
}

/** The day at which a case is judged: its first line, "# date: 2025-03-01". */
export function dateOf(file: string): Day {
  const date = day(/^# date: (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  if (date === undefined) throw new Error(`${file} does not begin with its date`);
  return date;
}

export async function findingsIn(file: string): Promise<readonly PlacedFinding[]> {
  const loaded = await loadPlan(file, nodeWorld());
  return placed(findingsOf(loaded, dateOf(file)), loaded.located);
}

export const asMark = ({ code, place }: PlacedFinding): string => `${code} ${place.line}:${place.column}`;
