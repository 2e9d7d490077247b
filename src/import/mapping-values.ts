// Values of a mapping, each with what was expected where it is another one.

import { type Finding, finding } from '../finding/finding.js';
import { type Day, day } from '../plan/day.js';
import { type Fields, isFields } from '../plan/read.js';
import type { Path, Value } from '../source/located.js';

/** "5-6", "12, 15–20": rows as people write them too. */
function rowsIn(text: string): readonly number[] | undefined {
  const parts = text.split(',').map((part) => /^\s*([1-9]\d{0,6})(?:\s*[-–]\s*([1-9]\d{0,6}))?\s*$/.exec(part));
  const ranges = parts.map((part) => [Number(part?.[1] ?? 0), Number(part?.[2] ?? part?.[1] ?? 0)] as const);
  const isRange = ([from, to]: readonly [number, number]): boolean => from > 0 && from <= to && to - from < 1000;
  return ranges.every(isRange)
    ? ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    : undefined;
}

const isRows = (value: Value | undefined): value is readonly number[] =>
  Array.isArray(value) && value.every((one: Value) => Number.isInteger(one) && Number(one) > 0);

/** Reads values and gathers what is wrong with them. */
export class Reader {
  readonly findings: Finding[] = [];

  wrong(path: Path, value: Value | undefined, expected: string): undefined {
    const found = value === undefined ? 'none' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    this.findings.push(
      finding('NAP951', { key: path.join('.'), found: found.slice(0, 80), expected, why: 'value' }, { path }),
    );
    return undefined;
  }

  fields(path: Path, value: Value | undefined, keys?: readonly string[]): Fields {
    if (!isFields(value)) {
      this.wrong(path, value, 'key: value');
      return {};
    }
    for (const key of Object.keys(value))
      if (keys !== undefined && !keys.includes(key)) this.wrong([...path, key], key, keys.join(', '));
    return value;
  }

  /** A word that may be left out. */
  choice<W extends string>(path: Path, value: Value | undefined, words: readonly W[]): W | undefined {
    if (value === undefined || value === null) return undefined;
    return words.find((word) => word === value) ?? this.wrong(path, value, words.join(', '));
  }

  word<W extends string>(path: Path, value: Value | undefined, words: readonly W[], otherwise: W): W {
    return this.choice(path, value, words) ?? otherwise;
  }

  text(path: Path, value: Value | undefined): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.wrong(path, value, '"…"');
    return '';
  }

  /** A text that may be left empty. */
  matching(path: Path, value: Value | undefined, pattern: RegExp, expected: string): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    return pattern.test(String(value)) ? String(value) : this.wrong(path, value, expected);
  }

  /** A text as the schema of plans asks for it. */
  pattern(path: Path, value: Value | undefined, pattern: RegExp, expected: string): string | undefined {
    if (typeof value === 'string' && pattern.test(value)) return value;
    return this.wrong(path, value ?? undefined, expected);
  }

  day(path: Path, value: Value | undefined): Day | undefined {
    if (value === undefined || value === null) return undefined;
    return (typeof value === 'string' ? day(value) : undefined) ?? this.wrong(path, value, 'YYYY-MM-DD');
  }

  /** Numbers of rows as people count them, from 1. */
  rows(path: Path, value: Value | undefined): readonly number[] {
    if (isRows(value)) return value;
    const told = typeof value === 'number' || typeof value === 'string' ? rowsIn(String(value)) : undefined;
    if (told === undefined) this.wrong(path, value, '[1, 2], 1-2');
    return told ?? [];
  }

  /** The first row and the last one. */
  range(path: Path, value: Value | undefined): readonly [number, number] {
    const [from, to, ...more] = isRows(value) ? value : [];
    if (from !== undefined && to !== undefined && from <= to && more.length === 0) return [from, to];
    this.wrong(path, value, '[4, 20]');
    return [1, 0];
  }
}
