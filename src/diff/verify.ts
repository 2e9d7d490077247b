// Snapshots against the plan as it is now: every value touched since, and whether that is in order.

import { type Finding, finding } from '../finding/finding.js';
import type { Plan } from '../plan/model.js';
import type { Snapshot } from '../plan/model-learning.js';
import type { PeriodReport } from '../plan/model-periods.js';
import type { Fields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';
import { agrees, correctionsOf, touchedName } from './corrections.js';
import { type Frozen, frozenPart } from './frozen.js';
import { locator } from './place.js';
import { shortText } from './text.js';
import { type Difference, differences } from './walk.js';

/** A snapshot file as found: what it holds, or why it cannot be used. */
export interface Kept {
  readonly file: string;
  readonly frozen?: Frozen;
  readonly why?: 'syntax' | 'foreign' | 'format';
}

export interface Verified {
  readonly findings: readonly Finding[];
  /** For each usable snapshot, how many values were touched since. */
  readonly touched: readonly { readonly frozen: Frozen; readonly count: number }[];
}

/** What is needed of the plan: as checked, as written, and the hash of a document. */
export interface Verifying {
  readonly plan: Plan;
  readonly document: Fields;
  readonly hashOf: (document: Fields) => string;
}

/** All findings of all snapshots of the plan; files of other plans in the same folder are none of its own. */
export function verify(kept: readonly Kept[], verifying: Verifying): Verified {
  const { plan } = verifying;
  const own = kept.filter(({ frozen }) => frozen === undefined || frozen.plan === plan.id);
  const results = own.map((one) => verifyOne(one, verifying));
  const known = new Map(own.flatMap((one) => (one.frozen === undefined ? [] : [[one.frozen.id, one.frozen] as const])));
  const listed = plan.snapshots.flatMap((snapshot) => listedFindings(snapshot, known.get(snapshot.id)));
  const closed = plan.periods.filter(({ closed: on, period }) => on !== undefined && !isFrozen(period.id, known));
  return {
    findings: [
      ...results.flatMap(({ findings }) => findings),
      ...listed,
      ...closed.map(({ period, path }) => finding('NAP989', { period: period.id }, { path: [...path, 'closed'] })),
    ],
    touched: results.flatMap(({ touched }) => touched),
  };
}

const isFrozen = (period: string, known: ReadonlyMap<string, Frozen>): boolean =>
  [...known.values()].some((frozen) => frozen.period === period);

/** The plan's list of snapshots says which hash a file must have. */
function listedFindings({ id, hash, path }: Snapshot, frozen: Frozen | undefined): readonly Finding[] {
  if (hash === undefined) return [];
  if (frozen === undefined) return [finding('NAP983', { id }, { path: [...path, 'hash'] })];
  if (frozen.hash.startsWith(hash)) return [];
  return [
    finding('NAP984', { id, listed: hash.slice(0, 12), hash: frozen.hash.slice(0, 12) }, { path: [...path, 'hash'] }),
  ];
}

function verifyOne({ file, frozen, why }: Kept, verifying: Verifying): Verified {
  const at = { place: { file } };
  if (frozen === undefined)
    return { findings: [finding('NAP982', { name: file, why: why ?? 'foreign' }, at)], touched: [] };
  if (verifying.hashOf(frozen.document) !== frozen.hash)
    return { findings: [finding('NAP981', { name: file, id: frozen.id }, at)], touched: [] };
  const listed = verifying.plan.snapshots.some(({ id }) => id === frozen.id);
  const unlisted = listed ? [] : [finding('NAP985', { id: frozen.id, name: file }, at)];
  const changes = differences(frozen.document, frozenPart(verifying.document, frozen.period));
  const locate = locator(verifying.document);
  const told =
    frozen.period === undefined
      ? changes.map((change) => planTouched(change, frozen, locate))
      : periodTouched(changes, frozen, frozen.period, verifying.plan, locate);
  return { findings: [...unlisted, ...told], touched: [{ frozen, count: changes.length }] };
}

/** A value in the words of findings, which have none of their own for "nothing". */
const word = (value: Value | undefined): string => (value === undefined ? 'none' : shortText(value, 'en', 80));

type Locate = (change: Difference) => Path;

function planTouched(change: Difference, { id }: Frozen, locate: Locate): Finding {
  const { list, key, path, was, now } = change;
  const what = [list, ...key, ...path].join(' ');
  return finding('NAP988', { id, what, was: word(was), now: word(now) }, { path: locate(change) });
}

function periodTouched(
  changes: readonly Difference[],
  frozen: Frozen,
  period: string,
  plan: Plan,
  locate: Locate,
): readonly Finding[] {
  const report = plan.periods.find((one) => one.period.id === period);
  const reopened =
    report !== undefined && report.closed === undefined
      ? [finding('NAP991', { period, date: frozen.date }, { path: report.path })]
      : [];
  return [...reopened, ...changes.map((change) => valueTouched(change, frozen, period, report, locate))];
}

function valueTouched(
  change: Difference,
  frozen: Frozen,
  period: string,
  report: PeriodReport | undefined,
  locate: Locate,
): Finding {
  const what = change.path.length === 0 ? 'period' : touchedName(change);
  const args = { period, what, was: word(change.was), now: word(change.now) };
  const corrections = correctionsOf(change, report?.corrections ?? [], frozen.date);
  const [first] = corrections;
  if (first === undefined) return finding('NAP986', args, { path: locate(change) });
  if (!agrees(change, corrections))
    return finding('NAP990', { ...args, told: word(first.was) }, { path: [...first.path, 'was'] });
  const { by = '', date } = corrections.at(-1) ?? first;
  return finding('NAP987', { ...args, by, date }, { path: locate(change) });
}
