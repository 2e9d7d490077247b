// Proposes what the columns of a foreign table are beside each other: two for the same thing, levels above levels,
// ids of other things.

import { couldBe } from './content.js';
import { headWordsOf, targetsIn } from './head.js';
import type { Target } from './head-words.js';
import { changed, type Proposal, proposal } from './propose-column.js';
import { moneyColumns } from './propose-costs.js';
import type { Row } from './row-kinds.js';
import type { Table } from './table.js';

/** What may stand in one column only. */
const once: readonly Target[] = [
  'country',
  'goal',
  'objective',
  'activity',
  'level',
  'id',
  'lead',
  'lead-name',
  'source',
  'currency',
  'year',
  'line',
  'start',
  'end',
  'status',
  'region',
];

/** Activities above finer ones take a level of the plan that is free; below all levels the finer ones name lines of costs. */
function raised({ headings }: Table, all: readonly Proposal[], upper: Proposal, lower: Proposal): readonly Proposal[] {
  const above = all.filter(({ as }) => as === 'goal' || as === 'objective').length;
  const isFull = above + Math.sign(headings.length) > 1;
  if (isFull) return all.map((one) => (one === lower ? changed(one, 'line') : one));
  return all.map((one) => {
    if (one === upper) return changed(one, 'objective');
    return one.as === 'objective' ? changed(one, 'goal') : one;
  });
}

/** Words for levels are used in turn: of two goals the second is an objective, of two activities the first; "target" on the left of activities is one. */
function renamed(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const activity = all.find(({ as }) => as === 'activity')?.column ?? 0;
  const hasIndicator = (before: number): boolean => all.some(({ as, column }) => as === 'indicator' && column < before);
  const texts = all.map((one) =>
    one.as === 'target' && one.column < activity && !hasIndicator(one.column) && couldBe('objective', one.facts)
      ? changed(one, 'objective')
      : one,
  );
  const [upper, lower] = texts.filter(({ as }) => as === 'activity');
  if (lower !== undefined && upper !== undefined && upper.facts.distinct < lower.facts.distinct)
    return raised(table, texts, upper, lower);
  const [, second] = texts.filter(({ as }) => as === 'goal');
  if (second === undefined || texts.some(({ as }) => as === 'objective')) return texts;
  return texts.map((one) => (one === second ? changed(one, 'objective') : one));
}

/** Of two columns for the same, the one of fewer values on the left is the level above. */
function levelled(all: readonly Proposal[]): readonly Proposal[] {
  const [first, second] = all.filter(({ as }) => as === 'objective');
  const isFree = !all.some(({ as }) => as === 'goal');
  if (first === undefined || second === undefined || !isFree || first.facts.distinct > second.facts.distinct)
    return all;
  return all.map((one) => (one === first ? changed(one, 'goal') : one));
}

/**
 * Three levels above the activities, as log frames have them: where all stand under one goal, that is what the plan is for, and the two
 * below it are its goals and objectives; else the lowest describes the activities.
 */
function ofThree(all: readonly Proposal[]): readonly Proposal[] {
  const activity = all.find(({ as }) => as === 'activity')?.column ?? -1;
  const above = all.filter(({ as, column }) => (as === 'goal' || as === 'objective') && column < activity);
  const [top, middle, low, ...more] = above;
  if (top === undefined || middle === undefined || low === undefined || more.length > 0) return all;
  const targets: readonly Target[] =
    top.facts.distinct > 1 ? ['goal', 'objective', 'description'] : ['ignore', 'goal', 'objective'];
  const given = new Map(above.map((one, i) => [one, targets[i] ?? 'ignore']));
  return all.map((one) => changed(one, given.get(one) ?? one.as));
}

/** "Objective / Activity" over both is of activities where no other column is: objectives then are headings among them. */
function withActivities(all: readonly Proposal[]): readonly Proposal[] {
  const both = all.find(
    ({ as, head }) =>
      (as === 'goal' || as === 'objective') && head.includes('/') && targetsIn(head).includes('activity'),
  );
  if (both === undefined || all.some(({ as }) => as === 'activity')) return all;
  return all.map((one) => (one === both ? changed(one, 'activity') : one));
}

/** Years alone right behind the baseline of an indicator are its targets, and no costs. */
function withTargets(all: readonly Proposal[]): readonly Proposal[] {
  const baseline = all.findIndex(({ as }) => as === 'baseline');
  const isYear = ({ as, head }: Proposal): boolean => as === 'cost' && targetsIn(head).length === 0;
  const end = all.findIndex((one, i) => i > baseline && !isYear(one));
  if (baseline < 0 || all.some(({ as }) => as === 'target')) return all;
  return all.map((one, i) => {
    if (i <= baseline || (end >= 0 && i >= end)) return one;
    const { year: _, ...target } = one;
    return { ...target, as: 'target' };
  });
}

/** Where a column tells what each row is, the first texts on its right are those of goals, objectives and activities. */
function withLevels(all: readonly Proposal[]): readonly Proposal[] {
  const level = all.find(({ as }) => as === 'level');
  if (level === undefined) return all;
  const isText = ({ column, facts, as }: Proposal): boolean =>
    column > level.column && couldBe('activity', facts) && facts.count > 0 && as !== 'id' && as !== 'indicator';
  const text = all.find(({ as }) => as === 'activity') ?? all.find(isText);
  return all.map((one) => {
    if (one === text) return changed(one, 'activity');
    return one.as === 'goal' || one.as === 'objective' || one.as === 'activity' ? changed(one, 'ignore') : one;
  });
}

function single(all: readonly Proposal[]): readonly Proposal[] {
  const best = new Map(once.map((target) => [target, bestOf(all.filter(({ as }) => as === target))]));
  return all.map((one) => {
    const kept = best.get(one.as);
    return kept === undefined || kept === one ? one : changed(one, 'ignore');
  });
}

/** Tags first, then what a head says whole, then the first. */
function bestOf(all: readonly Proposal[]): Proposal | undefined {
  const exact = all.find(({ head, as }) => targetsIn(head)[0] === as && headWordsOf(head).length <= 2);
  return all.find(({ by }) => by === 'tag') ?? exact ?? all[0];
}

/** An id that goes with a line of the sheet, not with an activity: several for the same activity. */
function isOfLines(rows: readonly Row[], id: Proposal, all: readonly Proposal[]): boolean {
  const levels = all.filter(({ as }) => ['country', 'goal', 'objective', 'activity'].includes(as));
  const keys = rows.map((row) => JSON.stringify(levels.map(({ column }) => row.get(column)?.value ?? '')));
  const pairs = rows.map((row, i) => `${keys[i]}${row.get(id.column)?.value ?? ''}`);
  return new Set(pairs).size > new Set(keys).size * 1.05;
}

/** An id that numbers the level above: it stands where that stands, and nowhere else. */
function isOfGroups(rows: readonly Row[], id: Proposal, all: readonly Proposal[]): boolean {
  const isBeside = (upper: Proposal): boolean => rows.every((row) => row.has(id.column) === row.has(upper.column));
  const bare = rows.filter((row) => !row.has(id.column)).length;
  return bare > rows.length / 5 && all.some((one) => (one.as === 'goal' || one.as === 'objective') && isBeside(one));
}

function withoutOtherIds(table: Table, all: readonly Proposal[]): readonly Proposal[] {
  const [id, activity] = [all.find(({ as }) => as === 'id'), all.find(({ as }) => as === 'activity')];
  if (id === undefined || activity === undefined) return all;
  const rows = table.data.flatMap((at) => table.rows.get(at) ?? []).filter((row) => row.has(activity.column));
  const isOther = isOfLines(rows, id, all) || isOfGroups(rows, id, all);
  return isOther ? all.map((one) => (one === id ? changed(one, 'ignore') : one)) : all;
}

/** A proposal for each column that holds something, from left to right. */
export function proposals(table: Table): readonly Proposal[] {
  const first = table.columns.map((column) => proposal(table, column));
  return withoutOtherIds(
    table,
    moneyColumns(table, single(levelled(ofThree(renamed(table, withActivities(withLevels(withTargets(first)))))))),
  );
}
