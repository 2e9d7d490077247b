// nap diff: what changed from one version of a plan to another.

import { diffDocuments, firstEnds } from '../diff/diff.js';
import { diffData } from '../diff/json.js';
import { diffText } from '../diff/text.js';
import { placed } from '../finding/placed.js';
import { version } from '../generated/version.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { planHash } from '../plan/hash.js';
import { toJson } from '../render/json.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { alike, planIdOf, type Side, type SideRead, sideOf } from './diff-side.js';
import { sha256 } from './plan-input.js';
import type { Result } from './result.js';

export interface DiffOptions {
  /** Folder, file, snapshot or git revision. */
  readonly a: string;
  readonly b: string;
  readonly json: boolean;
}

export async function runDiff({ a, b, json }: DiffOptions, world: World, say: Say): Promise<Result> {
  const left = await sideOf(a, { world, say, other: b });
  if (!('label' in left)) return failed(left, say);
  const right = await sideOf(b, { world, say, other: a });
  return 'label' in right ? compared(left, right, { json, date: world.today() }, say) : failed(right, say);
}

async function failed(read: Exclude<SideRead, Side>, say: Say): Promise<Result> {
  if ('problem' in read) return { exit: exit.usage, stderr: `${read.problem}\n` };
  const { findingsText } = await import('../render/findings.js');
  const stderr = await findingsText(placed(read.refused, read.texts), read.texts, say, { color: false });
  return { exit: exit.unreadable, stderr };
}

interface Telling {
  readonly json: boolean;
  /** The day of the comparison: nothing is judged at it. */
  readonly date: Day;
}

function compared(left: Side, right: Side, { json, date }: Telling, say: Say): Result {
  const [before, after] = alike(left, right);
  const diff = diffDocuments(before, after, firstEnds(right.document) ?? firstEnds(left.document));
  const a = { name: left.label, plan: planIdOf(left), hash: planHash(before, sha256) };
  const b = { name: right.label, plan: planIdOf(right), hash: planHash(after, sha256) };
  const notes = [...left.notes, ...right.notes];
  if (a.plan !== b.plan) notes.push(say('diff.plans', { a: a.plan, b: b.plan }));
  const stderr = notes.length === 0 ? {} : { stderr: `${notes.join('\n')}\n` };
  if (json)
    return { exit: exit.done, stdout: `${toJson({ napkit: version, date, a, b, ...diffData(diff) })}\n`, ...stderr };
  const head = say('diff.head', { a: a.name, b: b.name, count: diff.changes.length });
  const on = formatFor(say.language).day(date);
  const facts = say('diff.facts', { date: on, a: a.hash.slice(0, 12), b: b.hash.slice(0, 12), version });
  const body = diff.changes.length === 0 ? `${say('diff.same')}\n` : `\n${diffText(diff, say)}`;
  return { exit: exit.done, stdout: `${head}\n${facts}\n${body}`, ...stderr };
}
