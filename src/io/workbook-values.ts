// What a cell of SheetJS holds: formats told apart, days counted here.

import * as XLSX from '@e965/xlsx';
import type { CellKind, Stored } from '../source/workbook.js';

const msPerDay = 86_400_000;

type Kind = 'date' | 'percent' | 'number';

interface Format {
  readonly kind: Kind;
  /** Decimals that it always shows: 2 for "0.00". */
  readonly places: number;
  /** Digits that it always shows, where it shows nothing else: 4 for "0000". */
  readonly digits: number;
}

const formats = new Map<string, Format>();

/** Excel's own limit. */
const longestFormat = 255;

export function formatOf(written: string): Format {
  const code = written.length > longestFormat ? 'General' : written;
  const known = formats.get(code);
  if (known !== undefined) return known;
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const kind = XLSX.SSF.is_date(code) ? 'date' : plain.includes('%') ? 'percent' : 'number';
  const digits = /^0+$/.test(plain) ? plain.length : 0;
  const format = { kind, places: /\.(0+)/.exec(plain)?.[1]?.length ?? 0, digits } as const;
  formats.set(code, format);
  return format;
}

/** The day of a serial number; undefined where it counts none (29 February 1900 never was, nor were negative days). */
export function serialDay(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1) || day > 2_958_465 || (!date1904 && day === 60)) return undefined;
  const since = date1904 ? day + 1462 : day < 60 ? day + 1 : day;
  return new Date((since - 25_569) * msPerDay).toISOString().slice(0, 10);
}

interface Typed {
  readonly kind: CellKind;
  readonly value: Stored;
  readonly shown?: string;
}

function typedNumber(value: number, code: string, date1904: boolean): Typed {
  if (!Number.isFinite(value)) return { kind: 'infinite', value: String(value) };
  const { kind, places, digits } = formatOf(code);
  const exact = Number(value.toPrecision(15));
  if (kind === 'date') {
    const day = serialDay(value, date1904);
    return day === undefined ? { kind: 'number', value: exact } : { kind: 'date', value: day };
  }
  if (kind === 'percent') return { kind, value: Number((value * 100).toPrecision(15)) };
  const shown = exact.toFixed(Math.min(places, 20)).padStart(digits, '0');
  return places + digits > 0 && Number(shown) === exact && shown !== String(exact)
    ? { kind, value: exact, shown }
    : { kind, value: exact };
}

const errorNames: ReadonlyMap<unknown, string> = new Map(
  Object.entries({ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' }).map(
    ([code, name]) => [Number(code), name],
  ),
);

/** OpenDocument tells no format of a percentage, but how it shows. */
const formatIn = ({ z, w }: XLSX.CellObject): string => String(z ?? (w?.endsWith('%') === true ? '0%' : 'General'));

export function typed(cell: XLSX.CellObject, date1904: boolean): Typed {
  const { t, v } = cell;
  if (t === 'b') return { kind: 'flag', value: v === true };
  if (t === 'e') return { kind: 'error', value: errorNames.get(v) ?? '#ERROR' };
  if (t === 'n') return typedNumber(Number(v), formatIn(cell), date1904);
  return { kind: 'text', value: String(v ?? '') };
}
