// Small numbers stay hidden: known tables, and random ones against an audit of another make (ranks modulo a prime).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, recoverable, type Sum, suppressed } from '../../src/figure/suppress.js';

const prime = 2_147_483_647n;

function inverse(value: bigint): bigint {
  let [result, base, power] = [1n, value, prime - 2n];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** Rank of a matrix modulo the prime. */
function rank(rows: readonly (readonly bigint[])[]): number {
  const list = rows.map((row) => row.map((value) => ((value % prime) + prime) % prime));
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = list.findIndex((row, i) => i >= done && row[column] !== 0n);
    const pivot = list[at];
    if (pivot === undefined) continue;
    list.splice(at, 1);
    const factor = inverse(pivot[column] ?? 1n);
    const rest = list
      .slice(done)
      .map((row) =>
        row.map((v, i) => (((v - (row[column] ?? 0n) * factor * (pivot[i] ?? 0n)) % prime) + prime) % prime),
      );
    list.splice(done, list.length - done, pivot, ...rest);
    done += 1;
  }
  return done;
}

/** Does the hidden count follow? It does where its unit vector adds nothing to the rank of the sums over what is hidden. */
function follows(id: string, hidden: ReadonlySet<string>, sums: readonly Sum[]): boolean {
  const columns = [...hidden];
  const unit = columns.map((c) => (c === id ? 1n : 0n));
  const rows = sums.map((s) => columns.map((c) => (s.parts.includes(c) ? 1n : 0n) - (c === s.whole ? 1n : 0n)));
  return rank(rows) === rank([...rows, unit]);
}

interface Table {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
}

/** A cross table with its totals; undefined cells are blank. */
function table(cells: readonly (readonly (number | undefined)[])[]): Table {
  const add = (list: readonly (number | undefined)[]): number => list.reduce<number>((a, b) => a + (b ?? 0), 0);
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => cells.map((row) => row[j]));
  const inner = cells.flatMap((row, i) =>
    row.flatMap((value, j) => (value === undefined ? [] : [{ id: `${i} ${j}`, value }])),
  );
  const known = (ids: readonly string[]): readonly string[] => ids.filter((id) => inner.some((c) => c.id === id));
  return {
    counts: [
      ...inner,
      ...cells.map((row, i) => ({ id: `row ${i}`, value: add(row) })),
      ...columns.map((column, j) => ({ id: `column ${j}`, value: add(column) })),
      { id: 'all', value: add(cells.flat()) },
    ],
    sums: [
      ...cells.map((row, i) => ({ whole: `row ${i}`, parts: known(row.map((_, j) => `${i} ${j}`)) })),
      ...columns.map((column, j) => ({ whole: `column ${j}`, parts: known(column.map((_, i) => `${i} ${j}`)) })),
      { whole: 'all', parts: cells.map((_, i) => `row ${i}`) },
      { whole: 'all', parts: columns.map((_, j) => `column ${j}`) },
    ].filter(({ parts }) => parts.length > 0),
  };
}

const hiddenIn = ({ counts, sums }: Table, threshold = 5): readonly string[] | undefined => {
  const hidden = suppressed(counts, sums, threshold);
  return hidden === undefined ? undefined : [...hidden].sort();
};

describe('known tables', () => {
  it('shows everything where nothing is small; zeros are shown', () => {
    expect(hiddenIn(table([[5, 0, 20]]))).toEqual([]);
  });

  it('hides a small count and the smallest others that give it away', () => {
    expect(
      hiddenIn(
        table([
          [3, 20, 40],
          [10, 30, 50],
          [60, 70, 80],
        ]),
      ),
    ).toEqual(['0 0', '0 1', '1 0', '1 1']);
  });

  it('hides the whole where there is but one part', () => {
    expect(
      suppressed(
        [
          { id: 'a', value: 2 },
          { id: 'w', value: 2 },
        ],
        [{ whole: 'w', parts: ['a'] }],
        5,
      ),
    ).toEqual(new Set(['a', 'w']));
  });

  it('two counts of 1 below a published 2 are no secret: more is hidden', () => {
    const counts = [
      { id: 'a', value: 1 },
      { id: 'b', value: 1 },
      { id: 'c', value: 30 },
      { id: 'w', value: 32 },
    ];
    expect(suppressed(counts, [{ whole: 'w', parts: ['a', 'b', 'c'] }], 5)).toEqual(new Set(['a', 'b', 'c']));
  });

  it('refuses where what is published elsewhere gives it away', () => {
    const counts = [
      { id: 'a', value: 2 },
      { id: 'b', value: 9, fixed: true },
      { id: 'w', value: 11, fixed: true },
    ];
    expect(suppressed(counts, [{ whole: 'w', parts: ['a', 'b'] }], 5)).toBeUndefined();
  });

  it('a blank whole tells nothing', () => {
    const counts = [
      { id: 'a', value: 2 },
      { id: 'b', value: 9 },
    ];
    expect(suppressed(counts, [{ whole: 'w', parts: ['a', 'b'] }], 5)).toEqual(new Set(['a']));
  });

  it('the audit sees through differences of sums', () => {
    const counts = ['a', 'b', 'c', 'ab', 'abc'].map((id) => ({ id, value: 9 }));
    const sums = [
      { whole: 'ab', parts: ['a', 'b'] },
      { whole: 'abc', parts: ['a', 'b', 'c'] },
    ];
    expect(recoverable(new Set(['a', 'b', 'c']), counts, sums)).toEqual(['c']);
  });
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  fc.constant(undefined),
  fc.constant(40),
);
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map(table);

describe('any table', () => {
  it('gives back no hidden count', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 11 }), ({ counts, sums }, threshold) => {
        const hidden = suppressed(counts, sums, threshold) ?? new Set();
        const secret = counts.filter(({ id, value }) => hidden.has(id) && value > 0);
        expect(secret.filter(({ id }) => follows(id, hidden, sums))).toEqual([]);
      }),
    );
  });

  it('never refuses where nothing is fixed, and hides every small count', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 11 }), ({ counts, sums }, threshold) => {
        const hidden = suppressed(counts, sums, threshold);
        expect(hidden).toBeDefined();
        const small = counts.filter(({ value }) => value > 0 && value < threshold);
        expect(small.filter(({ id }) => hidden?.has(id) !== true)).toEqual([]);
      }),
    );
  });

  it('hides nothing where nothing is small', () => {
    fc.assert(
      fc.property(anyTable, ({ counts, sums }) => {
        const large = counts.map((c) => ({ ...c, value: c.value * 10 }));
        expect(suppressed(large, sums, 10)).toEqual(new Set());
      }),
    );
  });

  it('needs no more once it is done', () => {
    fc.assert(
      fc.property(anyTable, ({ counts, sums }) => {
        const hidden = suppressed(counts, sums, 5) ?? new Set();
        expect(suppressed(counts, sums, 5, hidden)).toEqual(hidden);
      }),
    );
  });
});
