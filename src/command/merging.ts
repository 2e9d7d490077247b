// What the two jobs of nap merge work on: returned forms, and drafts of the register to approve.

import { version } from '../generated/version.js';
import { isEditable, readable } from '../io/file-kind.js';
import { type HeldPeriod, heldPeriods, together } from '../io/period-files.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Say } from '../text/say.js';
import type { Usable } from './plan-input.js';
import type { Result } from './result.js';

export interface MergeCommandOptions {
  readonly plan: string;
  /** Files, or folders of them. */
  readonly returns: readonly string[];
  readonly period?: string;
  /** Day on which the returns came; today where nothing is said. */
  readonly received: Day;
  readonly decide?: string;
  readonly approve: boolean;
  /** With approve and without returns: whose drafts; all where empty. */
  readonly institutions: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly date: Day;
}

export interface Merging {
  readonly options: MergeCommandOptions;
  readonly world: World;
  readonly say: Say;
  readonly usable: Usable;
  /** Absolute: folder of the plan. */
  readonly folder: string;
  /** Absolute: the plan itself. */
  readonly full: string;
  readonly files: readonly string[];
}

/** What every JSON of a merge begins with. */
export interface MergeHead {
  readonly napkit: string;
  readonly date: Day;
  readonly plan: string;
  /** First 12 digits of the content hash of the plan as it was read. */
  readonly snapshot: string;
}

export const headOf = ({ options: { date }, usable: { plan, snapshot } }: Merging): MergeHead => ({
  napkit: version,
  date,
  plan: plan.id,
  snapshot,
});

export const usage = (text: string): Result => ({ exit: exit.usage, stderr: `${text}\n` });

export interface OpenPeriod {
  readonly held: readonly HeldPeriod[];
  readonly report: Fields;
}

/** The period as its files have it, or why it cannot be changed. */
export async function openPeriod(merging: Merging, period: string): Promise<OpenPeriod | Result> {
  const { options, say, files } = merging;
  const fixed = [...filesOf(merging, period)].find((file) => !isWritable(file));
  if (fixed !== undefined) return usage(say('merge.workbook', { file: fixed, period }));
  const held = await heldPeriods(files, period);
  const report = together(period, held);
  if (report === undefined) return usage(say('merge.twice', { period, plan: options.plan }));
  const { closed } = report;
  return closed === undefined ? { held, report } : usage(say('merge.closed', { period, date: String(closed) }));
}

const isWritable = (file: string): boolean => readable(file) === 'yaml' || isEditable(file);

/** The files in which the period stands; that of the plan itself where it is one file. */
function filesOf({ options, usable: { located }, full, folder }: Merging, period: string): ReadonlySet<string> {
  const list = located.value['periods'];
  const held = (Array.isArray(list) ? list : []).flatMap((one, i) =>
    isFields(one) && String(one['period']) === period ? [located.locate(['periods', i]).file] : [],
  );
  return new Set(full === folder ? held : [options.plan]);
}
