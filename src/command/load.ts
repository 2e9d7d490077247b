// What every command starts with: reads a plan, checks its form, builds it; findings of all phases.

import type { Finding } from '../finding/finding.js';
import { readPlan } from '../io/read-plan.js';
import type { World } from '../io/world.js';
import { buildPlan, type Unfit } from '../plan/build.js';
import type { Plan } from '../plan/model.js';
import { schemaFindings } from '../schema/well-formed.js';
import type { Located } from '../source/located.js';
import { withoutCellEchoes } from '../source/sheet-echoes.js';

export interface Loaded {
  /** Of a refused plan, only its texts. */
  readonly located: Located;
  /** Absent where the plan is refused, or its id, dates, currency or unit cannot be used. */
  readonly plan?: Plan;
  readonly unfit?: Unfit;
  readonly findings: readonly Finding[];
  /** True where a file cannot be read: exit code 3. */
  readonly refused: boolean;
}

export async function loadPlan(argument: string, world: World): Promise<Loaded> {
  const read = await readPlan(argument, world);
  if ('refused' in read) return { located: read.texts, findings: read.refused, refused: true };
  const { located } = read;
  const { findings, ...built } = buildPlan(located);
  const all = withoutCellEchoes(read.findings, [...(await schemaFindings(located)), ...findings], located);
  return { located, findings: all, refused: false, ...built };
}
