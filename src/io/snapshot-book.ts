// A snapshot entered in a workbook: its row, the ends of its activities, and the day on which a period was closed.

import { readFile } from 'node:fs/promises';
import type { BookWords } from '../exchange/book.js';
import { ofPeriod, type WantedRows } from '../exchange/sheet-edits.js';
import { sheetRows } from '../exchange/sheets-out.js';
import { canonical } from '../plan/document.js';
import { firstDifference } from '../plan/document-difference.js';
import { recordsOf } from '../plan/document-fields.js';
import type { Fields } from '../plan/read.js';
import { type BookRefusal, bookWith } from './period-books.js';
import { readBack } from './read-back.js';

/** What a workbook is told of a snapshot. */
export interface SnapshotRows {
  /** Of the list of snapshots. */
  readonly entry?: Fields;
  readonly closed?: { readonly period: string; readonly day: string };
}

export type SnapshotEntered =
  | { readonly bytes: Uint8Array }
  | { readonly refused: BookRefusal }
  /** Where the workbook would not be read back as it is meant. */
  | { readonly loss: string };

/** The bytes of a workbook with the snapshot entered. They are read back. */
export async function withSnapshotRows(file: string, rows: SnapshotRows, words: BookWords): Promise<SnapshotEntered> {
  const before = await readFile(file);
  const made = await bookWith(file, before, wantedRows(rows), words);
  if (made === undefined || 'refused' in made) return made ?? { bytes: before };
  const [old, now] = [await documentOf(file, before), await documentOf(file, made.bytes)];
  const loss = firstDifference(meant(old, rows), now);
  return loss === undefined ? made : { loss: loss.join('.') };
}

function wantedRows({ entry, closed }: SnapshotRows): readonly WantedRows[] {
  const period = closed?.period ?? '';
  const listed = entry === undefined ? {} : { snapshots: [entry] };
  const document = canonical(closed === undefined ? listed : { ...listed, periods: [{ period, closed: closed.day }] });
  return sheetRows(document).flatMap(({ sheet, rows }) => {
    if (sheet.id === 'Periods') return closed === undefined ? [] : [{ sheet, rows, isOf: ofPeriod(period) }];
    const isOwn = sheet.id === 'Snapshots' || sheet.id === 'Ends';
    return isOwn ? [{ sheet, rows, isOf: () => false }] : [];
  });
}

async function documentOf(file: string, bytes: Uint8Array): Promise<Fields> {
  const back = await readBack([{ path: file, bytes }], () => true);
  return 'document' in back ? canonical(back.document) : {};
}

function meant(document: Fields, { entry, closed }: SnapshotRows): Fields {
  const snapshots = [...recordsOf(document['snapshots']), ...(entry === undefined ? [] : [entry])];
  const day = closed === undefined ? [] : [{ period: closed.period, closed: closed.day }];
  return canonical({ ...document, snapshots, periods: [...recordsOf(document['periods']), ...day] });
}
