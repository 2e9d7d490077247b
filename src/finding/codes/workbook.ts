// Codes of findings about workbooks (NAP151-199).

import type { OtherKind } from '../../source/workbook.js';
import type { CodeTable } from './entry.js';

/** What a file is that is called a workbook and is none; one message word each. */
export type Workbookish = 'empty' | 'pdf' | 'word' | 'html' | 'xml' | 'text' | 'picture' | 'zip' | 'other';
export type Damage = 'truncated' | 'directory' | 'part' | 'method' | 'sheet' | 'content';
export type Excess = 'entries' | 'part' | 'total' | 'ratio' | 'declared' | 'merges' | 'cells';
export type Unsafe = 'path' | 'twice' | 'doctype' | 'reference';
export type Stop = 'time' | 'memory' | 'crash';
/** Why a text is no number. */
export type NoNumber = 'word' | 'magnitude' | 'currency' | 'percent' | 'text' | 'groups';
/** What a cell holds, as a word for messages. */
export type Held = 'date' | 'percent' | 'yesno' | 'number' | 'text';

interface OfFile {
  readonly name: string;
}
interface OfPart extends OfFile {
  readonly part: string;
}
/** A column by its title. */
interface OfColumn {
  readonly column: string;
}
interface OfCell extends OfColumn {
  readonly value: string;
}
interface Counted {
  readonly sheet: string;
  readonly count: number;
}

export type WorkbookArgs = {
  readonly NAP151: OfFile & { readonly kind: Workbookish };
  readonly NAP152: OfFile;
  readonly NAP153: OfFile & { readonly kind: OtherKind };
  readonly NAP154: OfPart & { readonly damage: Damage };
  readonly NAP155: OfPart & { readonly excess: Excess };
  readonly NAP156: OfPart & { readonly unsafe: Unsafe };
  readonly NAP157: OfFile & { readonly sheet: string; readonly declared: number; readonly read: number };
  readonly NAP158: OfFile & { readonly reason: Stop };
  readonly NAP159: OfFile;
  readonly NAP160: { readonly sheet: string; readonly nearest: string };
  readonly NAP161: { readonly sheet: string; readonly columns: string };
  readonly NAP162: OfColumn & { readonly sheet: string; readonly nearest: string };
  readonly NAP163: OfColumn & { readonly sheet: string };
  readonly NAP164: OfColumn & { readonly first: string };
  readonly NAP165: { readonly sheet: string };
  readonly NAP166: Counted & { readonly rows: string };
  readonly NAP167: Counted & { readonly cells: string };
  readonly NAP168: OfColumn & { readonly count: number; readonly cells: string; readonly over: 'rows' | 'columns' };
  readonly NAP169: OfFile & { readonly what: 'macros' | 'links' };
  readonly NAP170: OfCell;
  readonly NAP171: OfColumn;
  readonly NAP172: OfCell;
  readonly NAP173: OfCell & { readonly one: string; readonly other: string };
  readonly NAP174: OfCell & { readonly reason: NoNumber };
  readonly NAP175: OfCell & { readonly one: string; readonly other: string };
  readonly NAP176: OfCell & { readonly held: Held; readonly expected: Held };
  readonly NAP177: OfCell & { readonly sheet: string; readonly count: number };
  readonly NAP178: OfCell;
  readonly NAP179: OfCell & { readonly nearest: string; readonly alike: 'yes' | 'no' };
  readonly NAP180: OfCell;
  readonly NAP181: { readonly sheet: string; readonly value: string };
  readonly NAP183: OfCell & { readonly one: string; readonly other: string };
  readonly NAP182: OfColumn & { readonly sheet: string };
  readonly NAP184: OfCell;
  readonly NAP185: Counted & { readonly cells: string };
  readonly NAP186: OfColumn & { readonly sheet: string; readonly nearest: string };
  readonly NAP187: { readonly sheet: string; readonly known: string };
  readonly NAP188: Counted & { readonly rows: number; readonly first: string };
  readonly NAP189: Counted & { readonly columns: string };
  readonly NAP190: Counted & { readonly rows: string };
};

const error = { level: 'error', family: 'reading' } as const;
const warning = { level: 'warning', family: 'reading' } as const;
const note = { level: 'note', family: 'reading' } as const;

export const workbookCodes: CodeTable<WorkbookArgs> = {
  NAP151: error,
  NAP152: error,
  NAP153: note,
  NAP154: error,
  NAP155: error,
  NAP156: error,
  NAP157: error,
  NAP158: error,
  NAP159: error,
  NAP160: note,
  NAP161: error,
  NAP162: note,
  NAP163: error,
  NAP164: error,
  NAP165: note,
  NAP166: note,
  NAP167: note,
  NAP168: warning,
  NAP169: note,
  NAP170: error,
  NAP171: error,
  NAP172: error,
  NAP173: error,
  NAP174: error,
  NAP175: error,
  NAP176: error,
  NAP177: note,
  NAP178: error,
  NAP179: error,
  NAP180: warning,
  NAP181: error,
  NAP182: error,
  NAP183: error,
  NAP184: warning,
  NAP185: warning,
  NAP186: warning,
  NAP187: warning,
  NAP188: error,
  NAP189: note,
  NAP190: note,
};
