// Observations with parts in a sheet: the fields of an indicator's own row stand in its first part where it has no row of
// its own, and what other rows of parts hold beside their value nobody reads. It stays as somebody typed it.

import type { Fields } from '../plan/read.js';
import type { HeldRow } from './sheet-pairs.js';

const isPart = (row: Fields): boolean => row['dimension'] !== undefined || row['part'] !== undefined;
const indicatorOf = (row: Fields): string => String(row['indicator']);
const partOf = ({ indicator, dimension, part }: Fields): string =>
  JSON.stringify([indicator, dimension, part].map((value) => String(value ?? '')));

const ofPart = new Set(['period', 'indicator', 'dimension', 'part', 'value']);
const besidePart = (row: Fields): Fields => Object.fromEntries(Object.entries(row).filter(([key]) => !ofPart.has(key)));

/**
 * The wanted rows as the sheet can hold them. `below` is the first part of an indicator that gets a value of its own: its
 * row would have to stand above.
 */
export function observationRows<P>(
  held: readonly HeldRow<P>[],
  rows: readonly Fields[],
): { readonly rows: readonly Fields[] } | { readonly below: HeldRow<P> } {
  const wanted = new Set(rows.filter(isPart).map(partOf));
  const parts = held.filter(({ fields }) => isPart(fields));
  const own = new Set(held.filter(({ fields }) => !isPart(fields)).map(({ fields }) => indicatorOf(fields)));
  const carrying = new Map<string, Fields>();
  const out: Fields[] = [];
  for (const row of rows) {
    const id = indicatorOf(row);
    const first = parts.find(({ fields }) => indicatorOf(fields) === id && wanted.has(partOf(fields)));
    const there = parts.find(({ fields }) => partOf(fields) === partOf(row));
    if (isPart(row)) out.push({ ...(carrying.get(partOf(row)) ?? besidePart(there?.fields ?? {})), ...row });
    else if (own.has(id) || first === undefined) out.push(row);
    else if (row['value'] !== undefined) return { below: first };
    else carrying.set(partOf(first.fields), besidePart(row));
  }
  return { rows: out };
}
