// Returned forms and the period as the plan holds it, merged: what changes, what contradicts what, and the register.
// Nothing here depends on the order in which files were read.

import { rowParts } from '../finding/row-key.js';
import { fieldsOf } from '../plan/document-fields.js';
import type { Plan } from '../plan/model.js';
import type { Fields } from '../plan/read.js';
import { chooseReturns, fieldsIn } from './merge-choose.js';
import { type Held, leadOfRow, type Said, same, settle } from './merge-settle.js';
import {
  type Change,
  type Claim,
  type Conflict,
  cellKey,
  type MergedReturn,
  type MergeOptions,
  type Outcome,
  type Unfit,
  unfitAs,
} from './outcome.js';
import { heldKey, type ReportRow, type ReportRows, reportRows, withRows } from './report-rows.js';
import type { Added, ReturnRead } from './return.js';

/** Merges returns of one period into the canonical record of that period ({period} where there is none yet). */
export function mergeReturns(plan: Plan, report: Fields, reads: readonly ReturnRead[], options: MergeOptions): Outcome {
  const { chosen, skipped, undecided, approved } = chooseReturns(plan, report, reads, options);
  const before = reportRows(report);
  const rows = new Map(before);
  const claims = claimsOf(chosen);
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const unfit: Unfit[] = [];
  for (const said of claims.values()) {
    const held = heldOf(plan, report, said.row, before.get(said.row));
    const settled = settle(plan, said, held, options.decisions, unfit);
    if ('conflict' in settled) conflicts.push(settled.conflict);
    else if (settled.change !== undefined) apply(rows, changes, settled.change);
  }
  for (const change of withdrawn(plan, before, chosen, claims)) apply(rows, changes, change);
  nameReporters(plan, rows, claims);
  const merged = chosen.length === 0 ? report : withRows(report, inPlanOrder(plan, before, rows));
  const returns = registerOf(report, chosen, approved, options);
  return {
    report: chosen.length + approved.length === 0 ? report : fieldsOf({ ...merged, returns }),
    changes,
    conflicts,
    merged: chosen,
    skipped,
    approved,
    undecided,
    unfit: [...unfit, ...unasked(options, claims, chosen)],
  };
}

/**
 * The row as the plan holds it. Where several institutions report on it and another one than its reporter has sent a
 * return, nobody knows whose each value is.
 */
function heldOf(plan: Plan, report: Fields, row: string, held: ReportRow | undefined): Held | undefined {
  if (held === undefined) return undefined;
  const returns = fieldsIn(report['returns']);
  const others = reportersOf(plan, row).filter((id) => id !== held.by && fieldsIn(returns[id])['hash'] !== undefined);
  return { ...held, isSure: others.length === 0 };
}

function reportersOf(plan: Plan, row: string): readonly string[] {
  const [kind, id = ''] = rowParts(row);
  const node = plan.node.get(id);
  if (node === undefined || kind === 'observation' || kind === 'assessment') return [];
  return [leadOfRow(plan, row), ...node.coLeads].filter((one) => one !== undefined);
}

type Claims = ReadonlyMap<string, Said>;

function claimsOf(chosen: readonly MergedReturn[]): Claims {
  const claims = new Map<string, { row: string; field: string; said: Claim[] }>();
  for (const { read } of chosen)
    for (const { row: asked, field, value, place } of read.answers) {
      const who = read.key.institution;
      const row = heldKey(asked, who);
      const there = claims.get(cellKey(row, field)) ?? { row, field, said: [] };
      claims.set(cellKey(row, field), there);
      there.said.push({ who, value, place });
    }
  return claims;
}

function apply(rows: Map<string, ReportRow>, changes: Change[], change: Change): void {
  const { row, field, now, by } = change;
  const held = rows.get(row);
  const { [field]: _old, ...others } = held?.fields ?? {};
  const fields = now === undefined ? others : { ...others, [field]: now };
  rows.set(row, { by: held?.by ?? by, fields });
  changes.push(change);
}

/** A row is reported by its lead where the lead contributed, else by the first contributor in the order of the plan. */
function nameReporters(plan: Plan, rows: Map<string, ReportRow>, claims: Claims): void {
  const contributors = new Map<string, Set<string>>();
  for (const { row, field, said } of claims.values()) {
    const value = rows.get(row)?.fields[field];
    const all = contributors.get(row) ?? new Set();
    contributors.set(row, all);
    for (const claim of said) if (value !== undefined && same(claim.value, value)) all.add(claim.who);
  }
  for (const [key, who] of contributors) {
    const row = rows.get(key);
    if (row?.by === undefined || who.size === 0) continue;
    const all = new Set([...who, row.by]);
    const lead = leadOfRow(plan, key);
    const first = lead !== undefined && all.has(lead) ? lead : [...plan.institutions.keys()].find((id) => all.has(id));
    rows.set(key, { ...row, by: first ?? row.by });
  }
}

/**
 * Answers that an institution gave before and has left empty in the return that corrects it. Of rows that several
 * institutions report on, nobody knows whose they were: they stay. So do doubled records, which no form asks for.
 */
function withdrawn(plan: Plan, before: ReportRows, chosen: readonly MergedReturn[], claims: Claims): readonly Change[] {
  const correcting = new Set(
    chosen.filter(({ replaces }) => replaces.length > 0).map(({ read }) => read.key.institution),
  );
  return [...before].flatMap(([row, { by, fields }]) => {
    if (by === undefined || !correcting.has(by) || isShared(plan, row) || row.includes('#')) return [];
    return Object.entries(fields)
      .filter(([field]) => !claims.has(cellKey(row, field)))
      .map(([field, was]) => ({ row, field, was, by }));
  });
}

const isShared = (plan: Plan, row: string): boolean => reportersOf(plan, row).length > 1;

/** Decisions on what is no conflict; nothing to tell where nothing new came. */
function unasked({ decisions }: MergeOptions, claims: Claims, chosen: readonly MergedReturn[]): readonly Unfit[] {
  if (chosen.length === 0) return [];
  return [...decisions]
    .filter(([key]) => !claims.has(key) && !key.startsWith('returns '))
    .map(([key, decision]) => {
      const [row = '', field = ''] = key.split('\n');
      return unfitAs(row, field, 'none', decision);
    });
}

/** Rows that were there keep their place; new ones follow in the order of the plan. */
function inPlanOrder(plan: Plan, before: ReportRows, rows: ReportRows): ReportRows {
  const order = new Map([...plan.node.keys(), ...plan.indicators.keys()].map((id, i) => [id, i]));
  const rank = (key: string): number => order.get(rowParts(key)[1] ?? '') ?? -1;
  const fresh = [...rows]
    .filter(([key]) => !before.has(key))
    .map((row) => ({ row, key: row[0], rank: rank(row[0]) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  return new Map([...[...rows].filter(([key]) => before.has(key)), ...fresh.map(({ row }) => row)]);
}

function registerOf(
  report: Fields,
  chosen: readonly MergedReturn[],
  approved: readonly string[],
  options: MergeOptions,
): Fields {
  const returns = { ...fieldsIn(report['returns']) };
  for (const { read, replaces } of chosen)
    returns[read.key.institution] = registered(read, replaces, fieldsIn(returns[read.key.institution]), options);
  for (const id of approved)
    returns[id] = fieldsOf({ ...fieldsIn(returns[id]), state: 'approved', approved: options.approved });
  return returns;
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
    'filled-in': read.filledIn,
    asked: read.asked,
    filled: read.filled,
    state: options.approved === undefined ? 'draft' : 'approved',
    approved: options.approved,
    replaces: replaces.length === 0 ? undefined : [...new Set(replaces)],
    note: note.length === 0 ? before['note'] : [...new Set(note)].join('\n'),
  });
}

const addedText = ({ place: { sheet, cell, line }, text }: Added): string =>
  `${sheet === undefined ? (line ?? '') : `${sheet}!${cell ?? ''}`}: ${text}`;
