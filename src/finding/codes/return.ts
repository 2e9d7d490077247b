// Codes of findings about returned forms (NAP901-949).

import type { CodeTable } from './entry.js';

interface OfFile {
  readonly name: string;
}
/** A row of a form by its key, and a column by its title. */
interface OfRow {
  readonly row: string;
}
interface OfCell extends OfRow {
  readonly column: string;
}
interface OfValue extends OfCell {
  readonly value: string;
}

export type ReturnArgs = {
  readonly NAP901: OfFile;
  readonly NAP902: OfFile & { readonly found: string; readonly expected: string };
  readonly NAP903: OfFile & { readonly institution: string };
  readonly NAP904: OfRow;
  readonly NAP905: OfRow & { readonly sheet: string };
  readonly NAP906: OfCell;
  readonly NAP907: OfValue;
  readonly NAP908: OfValue;
  readonly NAP909: OfValue & { readonly nearest: string };
  readonly NAP911: OfValue;
  readonly NAP912: OfValue;
  readonly NAP913: OfRow;
  readonly NAP914: OfRow & { readonly started: string; readonly finished: string };
  readonly NAP915: OfRow & { readonly sum: string; readonly whole: string; readonly dimension: string };
  readonly NAP916: { readonly text: string };
  readonly NAP917: { readonly column: string; readonly count: number };
  readonly NAP918: { readonly sheet: string; readonly count: number };
  readonly NAP919: { readonly text: string };
  readonly NAP920: OfFile & { readonly made: string; readonly now: string };
  readonly NAP921: OfFile & { readonly found: string };
  readonly NAP922: OfFile & { readonly period: string };
  readonly NAP923: OfValue;
  readonly NAP924: OfCell;
  readonly NAP925: OfValue;
  readonly NAP926: OfRow & { readonly other: string };
  readonly NAP927: OfRow;
  readonly NAP928: OfValue;
  readonly NAP929: OfRow & { readonly day: string; readonly end: string };
  readonly NAP930: OfRow & { readonly needed: string };
  readonly NAP931: OfFile & { readonly sheet: string };
  readonly NAP932: OfValue;
  readonly NAP933: { readonly value: string };
  readonly NAP935: { readonly column: string; readonly role: 'told' | 'last' | 'asked' };
  readonly NAP936: OfValue;
  readonly NAP937: { readonly name: string };
  readonly NAP938: OfRow & { readonly percent: number; readonly status: 'completed' | 'not_started' };
};

const of = (level: 'error' | 'warning' | 'note') => ({ level, family: 'return' }) as const;
const error = of('error');
const warning = of('warning');
const note = of('note');

export const returnCodes: CodeTable<ReturnArgs> = {
  NAP901: error,
  NAP902: error,
  NAP903: error,
  NAP904: error,
  NAP905: warning,
  NAP906: warning,
  NAP907: warning,
  NAP908: warning,
  NAP909: error,
  NAP911: error,
  NAP912: error,
  NAP913: warning,
  NAP914: error,
  NAP915: warning,
  NAP916: note,
  NAP917: note,
  NAP918: note,
  NAP919: note,
  NAP920: warning,
  NAP921: error,
  NAP922: error,
  NAP923: warning,
  NAP924: error,
  NAP925: error,
  NAP926: error,
  NAP927: warning,
  NAP928: error,
  NAP929: warning,
  NAP930: error,
  NAP931: error,
  NAP932: error,
  NAP933: warning,
  NAP935: warning,
  NAP936: note,
  NAP937: warning,
  NAP938: warning,
};
