// Returned forms and the period as the plan holds it, merged: what changes, what contradicts what, and the register.
// Nothing here depends on the order in which files were read.

import type { Day } from '../plan/day.js';
import { fieldsOf } from '../plan/document-fields.js';
import type { Plan } from '../plan/model.js';
import { type Fields, isFields } from '../plan/read.js';
import { leadOf } from '../plan/tree.js';
import type { Place, Value } from '../source/located.js';
import { type ReportRow, type ReportRows, reportRows, withRows } from './report-rows.js';
import type { Added, Answer, ReturnRead } from './return.js';
import { rowParts } from './row-key.js';

/** A value for a cell of the period, and who says so where. */
export interface Claim {
  /** An institution, or "plan" for what stands in the plan already. */
  readonly who: string;
  readonly value: Value;
  readonly place?: Place;
}
export interface Change {
  readonly row: string;
  readonly field: string;
  readonly was?: Value;
  /** Absent where an answer was taken back. */
  readonly now?: Value;
  readonly by: string;
  readonly place?: Place;
}
export interface Conflict {
  readonly row: string;
  readonly field: string;
  /** In the order of the plan's institutions; the plan's own value first. */
  readonly claims: readonly Claim[];
}
/** What somebody decided about a conflict: whose value counts, all texts, or another value. */
export type Decision = { readonly take: string } | { readonly value: Value };

export type Skipped = 'again' | 'replaced';
export interface MergedReturn {
  readonly read: ReturnRead;
  /** Hashes of this institution's earlier files. */
  readonly replaces: readonly string[];
}
export interface Outcome {
  readonly report: Fields;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly merged: readonly MergedReturn[];
  readonly skipped: readonly { readonly read: ReturnRead; readonly why: Skipped }[];
  /** Different returns of one institution of which none says that it is the later one. */
  readonly undecided: readonly (readonly ReturnRead[])[];
}

export interface MergeOptions {
  readonly received: Day;
  /** Day of approval; without it returns are drafts. */
  readonly approved?: Day;
  decision(row: string, field: string): Decision | undefined;
}

/** Merges returns of one period into the canonical record of that period ({period} where there is none yet). */
export function mergeReturns(plan: Plan, report: Fields, reads: readonly ReturnRead[], options: MergeOptions): Outcome {
  const { chosen, skipped, undecided } = chosenReturns(plan, report, reads);
  const rows = new Map(reportRows(report));
  const claims = claimsOf(chosen);
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const { row, field, said } of claims.values()) {
    const settled = settle(plan, row, field, rows.get(row), said, options);
    if ('conflict' in settled) conflicts.push(settled.conflict);
    else if (settled.change !== undefined) apply(rows, changes, settled.change);
  }
  for (const change of withdrawn(plan, rows, chosen, claims)) apply(rows, changes, change);
  const ordered = inPlanOrder(plan, reportRows(report), rows);
  const returns = { ...fieldsIn(report['returns']) };
  for (const { read, replaces } of chosen)
    returns[read.key.institution] = registered(read, replaces, fieldsIn(returns[read.key.institution]), options);
  const merged = withRows(report, ordered);
  return {
    report: chosen.length === 0 ? report : fieldsOf({ ...merged, returns }),
    changes,
    conflicts,
    merged: chosen,
    skipped,
    undecided,
  };
}

const fieldsIn = (value: Value | undefined): Fields => (value !== undefined && isFields(value) ? value : {});
const listIn = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** One return an institution: the last one that it sent. */
function chosenReturns(
  plan: Plan,
  report: Fields,
  reads: readonly ReturnRead[],
): Pick<Outcome, 'skipped' | 'undecided'> & { readonly chosen: readonly MergedReturn[] } {
  const register = fieldsIn(report['returns']);
  const skipped: Outcome['skipped'][number][] = [];
  const undecided: (readonly ReturnRead[])[] = [];
  const chosen: MergedReturn[] = [];
  for (const [institution, all] of byInstitution(plan, reads)) {
    const { hash, replaces } = fieldsIn(register[institution]);
    const earlier = listIn(replaces);
    const fresh = new Map<string, ReturnRead>();
    for (const read of all)
      if (read.hash === hash || fresh.has(read.hash)) skipped.push({ read, why: 'again' });
      else if (earlier.includes(read.hash)) skipped.push({ read, why: 'replaced' });
      else fresh.set(read.hash, read);
    const days = [...fresh.values()].map(({ filledIn }) => filledIn ?? '');
    const isOrdered = days.length < 2 || (new Set(days).size === days.length && !days.includes(''));
    if (!isOrdered) undecided.push([...fresh.values()]);
    const sorted = [...fresh.values()].sort((a, b) => ((a.filledIn ?? '') < (b.filledIn ?? '') ? -1 : 1));
    const newest = sorted.at(-1);
    if (!isOrdered || newest === undefined) continue;
    for (const read of sorted.slice(0, -1)) skipped.push({ read, why: 'replaced' });
    const before = [...earlier, ...(typeof hash === 'string' ? [hash] : []), ...sorted.slice(0, -1).map((r) => r.hash)];
    chosen.push({ read: newest, replaces: before });
  }
  return { chosen, skipped, undecided };
}

function byInstitution(
  plan: Plan,
  reads: readonly ReturnRead[],
): readonly (readonly [string, readonly ReturnRead[]])[] {
  const sorted = [...reads].sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : a.file < b.file ? -1 : 1));
  return [...plan.institutions.keys()]
    .map((id) => [id, sorted.filter(({ key }) => key.institution === id)] as const)
    .filter(([, own]) => own.length > 0);
}

interface Said {
  readonly row: string;
  readonly field: string;
  readonly said: Claim[];
}

/** Key of a row as the period holds it: an assessment belongs to who makes it. */
const heldKey = (row: string, institution: string): string =>
  row.startsWith('assessment ') ? `${row} ${institution.replace(/[% ]/g, encodeURIComponent)}` : row;

function claimsOf(chosen: readonly MergedReturn[]): ReadonlyMap<string, Said> {
  const claims = new Map<string, Said>();
  for (const { read } of chosen)
    for (const answer of read.answers) {
      const who = read.key.institution;
      const row = heldKey(answer.row, who);
      const key = `${row}\n${answer.field}`;
      const there = claims.get(key) ?? { row, field: answer.field, said: [] };
      claims.set(key, there);
      there.said.push(claimOf(answer, who));
    }
  return claims;
}

const claimOf = ({ value, place }: Answer, who: string): Claim => ({ who, value, place });

const same = (a: Value, b: Value): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** "120.50" and 120.5 are the same amount. */
function plain(value: Value): Value {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value))
    return typeof value === 'number' ? String(value) : value;
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

type Settled = { readonly conflict: Conflict } | { readonly change: Change | undefined };

/** What becomes of a cell: the one value that is claimed, the plan's rule, a decision, or a conflict. */
function settle(
  plan: Plan,
  row: string,
  field: string,
  held: ReportRow | undefined,
  said: readonly Claim[],
  options: MergeOptions,
): Settled {
  const was = held?.fields[field];
  const changed = (claim: Claim): Settled => ({
    change:
      was !== undefined && same(was, claim.value)
        ? undefined
        : { row, field, now: claim.value, by: claim.who, ...fieldOf('was', was), ...fieldOf('place', claim.place) },
  });
  // Who reported a value may correct it; somebody else's contradicts it.
  const isOwn = was === undefined || said.some(({ who }) => who === held?.by);
  const claims = isOwn || was === undefined ? said : [{ who: 'plan', value: was }, ...said];
  const [first, ...others] = claims;
  if (first === undefined) return { change: undefined };
  if (others.every(({ value }) => same(value, first.value))) return changed(reporterFirst(plan, row, said) ?? first);
  const decided = decide(claims, options.decision(row, field));
  if (decided !== undefined) return decided.who === 'plan' ? { change: undefined } : changed(decided);
  const lead = plan.reporting?.conflicts === 'lead-prevails' ? leadClaim(plan, row, said) : undefined;
  return lead === undefined ? { conflict: { row, field, claims } } : changed(lead);
}

const fieldOf = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

function decide(claims: readonly Claim[], decision: Decision | undefined): Claim | undefined {
  if (decision === undefined) return undefined;
  if ('value' in decision)
    return { who: claims.find(({ who }) => who !== 'plan')?.who ?? 'plan', value: decision.value };
  const texts = claims.filter((claim) => typeof claim.value === 'string');
  if (decision.take === 'both' && texts.length === claims.length)
    return { who: claims.at(-1)?.who ?? 'plan', value: texts.map(({ who, value }) => `${who}: ${value}`).join(' / ') };
  return claims.find(({ who }) => who === decision.take);
}

function leadClaim(plan: Plan, row: string, said: readonly Claim[]): Claim | undefined {
  const [kind, id = ''] = rowParts(row);
  const node = kind === 'observation' ? undefined : plan.node.get(id);
  const lead = kind === 'observation' ? plan.indicators.get(id)?.responsible : node && leadOf(node);
  return said.find(({ who }) => who === lead);
}

const reporterFirst = (plan: Plan, row: string, said: readonly Claim[]): Claim | undefined =>
  leadClaim(plan, row, said) ?? said[0];

function apply(rows: Map<string, ReportRow>, changes: Change[], change: Change): void {
  const { row, field, now, by } = change;
  const held = rows.get(row);
  const { [field]: _old, ...others } = held?.fields ?? {};
  const fields = now === undefined ? others : { ...others, [field]: now };
  rows.set(row, { by: held?.by ?? by, ...(held?.by === undefined ? { by } : {}), fields });
  changes.push(change);
}

/**
 * Answers that an institution gave before and has left empty in the return that corrects it. Of rows that several
 * institutions report on, nobody knows whose they were: they stay.
 */
function withdrawn(
  plan: Plan,
  rows: ReportRows,
  chosen: readonly MergedReturn[],
  claims: ReadonlyMap<string, Said>,
): readonly Change[] {
  const correcting = new Set(
    chosen.filter(({ replaces }) => replaces.length > 0).map(({ read }) => read.key.institution),
  );
  return [...rows].flatMap(([row, { by, fields }]) => {
    if (by === undefined || !correcting.has(by) || isShared(plan, row)) return [];
    return Object.entries(fields)
      .filter(([field]) => !claims.has(`${row}\n${field}`))
      .map(([field, was]) => ({ row, field, was, by }));
  });
}

function isShared(plan: Plan, row: string): boolean {
  const [kind, id = ''] = rowParts(row);
  return kind !== 'observation' && kind !== 'assessment' && (plan.node.get(id)?.coLeads.length ?? 0) > 0;
}

/** Rows that were there keep their place; new ones follow in the order of the plan. */
function inPlanOrder(plan: Plan, before: ReportRows, rows: ReportRows): ReportRows {
  const order = new Map([...plan.node.keys(), ...plan.indicators.keys()].map((id, i) => [id, i]));
  const rank = (key: string): number => order.get(rowParts(key)[1] ?? '') ?? -1;
  const fresh = [...rows.keys()]
    .filter((key) => !before.has(key))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const keys = [...[...rows.keys()].filter((key) => before.has(key)), ...fresh];
  return new Map(
    keys.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
}

/** The institution's line in the register. */
function registered(read: ReturnRead, replaces: readonly string[], before: Fields, options: MergeOptions): Fields {
  const note = [...(typeof before['note'] === 'string' ? [before['note']] : []), ...read.added.map(addedText)];
  const { received, approved: _approved, state: _state, ...rest } = before;
  return fieldsOf({
    ...rest,
    received: received ?? options.received,
    file: read.file,
    hash: read.hash,
    form: read.key.form,
    asked: read.asked,
    filled: read.asked - read.missing.length,
    state: options.approved === undefined ? 'draft' : 'approved',
    approved: options.approved,
    replaces: replaces.length === 0 ? undefined : [...new Set(replaces)],
    note: note.length === 0 ? before['note'] : [...new Set(note)].join('\n'),
  });
}

const addedText = ({ place, text }: Added): string => `${place.sheet ?? ''}!${place.cell ?? ''}: ${text}`;
