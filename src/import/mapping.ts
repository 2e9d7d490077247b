// The mapping: what the tables and columns of a foreign sheet become. It is proposed, written for a person to look at and
// to change, and read again.

import type { Day } from '../plan/day.js';
import type { Decimal } from '../source/sheet-number.js';
import type { Target } from './head-words.js';
import type { Table } from './table.js';
import type { Unit } from './unit.js';
import { yearsOf } from './values.js';

export const severalYears = ['equal-parts', 'first', 'last', 'leave-out'] as const;
/** What becomes of one amount for several years. */
export type SeveralYears = (typeof severalYears)[number];
/** What becomes of an amount without a year: the first year of its plan, a given one, or the row is left out. */
export type NoYear = 'first-year' | 'leave-out' | number;
export const headingUses = ['goal', 'objective', 'goal-and-objective', 'ignore'] as const;
/** What a row of one text among the data heads. */
export type HeadingUse = (typeof headingUses)[number];

export interface ColumnMap {
  /** The head as it stands in the sheet: a mapping of another file is noticed. */
  readonly head: string;
  readonly as: Target;
  readonly year?: number;
  /** "2022/23": a year of which a person has to say where it counts. */
  readonly fiscal?: string;
  readonly source?: string;
  /** ISO 4217, of a column whose amounts are in another currency than those of its table. */
  readonly currency?: string;
}

/** Which rows of a sheet are the heads of a table. */
export interface ToldHeads {
  readonly sheet: string;
  /** Rows as people count them, from 1. */
  readonly heads: readonly number[];
}

export interface TableMap extends ToldHeads {
  readonly use: boolean;
  readonly from: number;
  readonly to: number;
  readonly headings: HeadingUse;
  /** Rows that print sums of others, from 1: they are compared, never counted. */
  readonly totals: readonly number[];
  /** By column, from 0. */
  readonly columns: ReadonlyMap<number, ColumnMap>;
  /** In what amounts are written; undefined where nobody decided. */
  readonly unit?: Unit;
  /** ISO 4217, of amounts beside which a column names no other; undefined where nobody decided. */
  readonly currency?: string;
  readonly decimal?: Decimal;
  readonly severalYears: SeveralYears;
  readonly noYear: NoYear;
  /** What the currency column says -> ISO 4217; undefined where nobody decided. */
  readonly currencies: ReadonlyMap<string, string | undefined>;
}

export interface Mapping {
  readonly id: string;
  readonly title: string;
  /** Undefined where the words of the sheet do not tell it and nobody decided. */
  readonly language?: string;
  /** First and last day of the plan; without them those of its costs and activities. */
  readonly start?: Day;
  readonly end?: Day;
  readonly tables: readonly TableMap[];
}

/** Why a table is proposed to be left alone. */
export type Unused = 'activities' | 'hidden';

export const unusedFor = ({ columns }: TableMap): Unused =>
  [...columns.values()].some(({ as }) => as === 'activity') ? 'hidden' : 'activities';

/** How many rows have an amount but no year, or several years: what the mapping has to decide. */
export function openYears(table: Table, map: TableMap): { readonly several: number; readonly none: number } {
  const year = [...map.columns].find(([, { as }]) => as === 'year')?.[0];
  const costs = [...map.columns].filter(([, { as, year: own }]) => as === 'cost' && own === undefined);
  if (costs.length === 0) return { several: 0, none: 0 };
  const counts = table.data
    .filter((row) => costs.some(([column]) => table.rows.get(row)?.has(column)))
    .map((row) => {
      const cell = year === undefined ? undefined : table.rows.get(row)?.get(year);
      return cell === undefined ? 0 : (yearsOf(cell)?.length ?? 0);
    });
  return { several: counts.filter((n) => n > 1).length, none: counts.filter((n) => n === 0).length };
}
