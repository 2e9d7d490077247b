// Proposes what each column of a foreign table is, by its tag, its head and, where these say nothing, its content.

import { folded, wordsOf } from './fold.js';
import type { Table } from './tables.js';
import { headWords, hxlTargets, type Target } from './words.js';

export interface Proposal {
  /** From 0. */
  readonly column: number;
  /** Heads over each other, joined by " / ". */
  readonly head: string;
  readonly as: Target;
  /** A column of costs of one year. */
  readonly year?: number;
  /** What the proposal rests on. */
  readonly by: 'tag' | 'head' | 'content' | 'none';
}

const textAt = (table: Table, row: number | undefined, column: number): string =>
  row === undefined ? '' : String(table.rows.get(row)?.get(column)?.value ?? '');

function headAt(table: Table, column: number): string {
  return table.heads
    .map((row) => textAt(table, row, column))
    .filter((text) => text !== '')
    .join(' / ');
}

function byTag(tag: string): Target | undefined {
  const [name = '', ...more] = tag.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  return more.includes('code') || more.includes('id') ? undefined : hxlTargets[name];
}

/** The target whose words the head holds, the most letters first. */
function byHead(head: string): Target | undefined {
  const words = ` ${folded(head.replaceAll('_', ' '))} `;
  let best: readonly [Target, string] | undefined;
  for (const one of headWords)
    if (words.includes(` ${folded(one[1])} `) && one[1].length > (best?.[1].length ?? 0)) best = one;
  return best?.[0];
}

function byContent(table: Table, column: number): Target | undefined {
  const cells = table.data.slice(0, 200).flatMap((row) => table.rows.get(row)?.get(column) ?? []);
  if (cells.length === 0) return undefined;
  const all = (test: RegExp): boolean => cells.every(({ value }) => test.test(String(value)));
  if (all(/^\d+(?:\.\d+)+\.?$/) && cells.every(({ kind }) => kind === 'text')) return 'id';
  return all(/^[A-Z]{3}(?: ?\(\d{4}\))?$/) ? 'currency' : undefined;
}

function proposal(table: Table, column: number): Proposal {
  const head = headAt(table, column);
  const year = /^(?:19|20|21)\d\d$/.exec(wordsOf(head).at(-1) ?? '')?.[0];
  if (year !== undefined) return { column, head, as: 'cost', year: Number(year), by: 'head' };
  const tag = byTag(textAt(table, table.tags, column));
  if (tag !== undefined) return { column, head, as: tag, by: 'tag' };
  const named = byHead(head);
  if (named !== undefined) return { column, head, as: named, by: 'head' };
  const held = byContent(table, column);
  return held === undefined ? { column, head, as: 'ignore', by: 'none' } : { column, head, as: held, by: 'content' };
}

/** A proposal for each column that holds something, from left to right. */
export const proposals = (table: Table): readonly Proposal[] => table.columns.map((column) => proposal(table, column));
