// What must hold of the funding figures of every plan.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/figure/entry.js';
import { securedOf } from '../../src/figure/entry.js';
import { type CutName, cutNames, type Figure } from '../../src/figure/figure.js';
import { fundingFigures } from '../../src/figure/funding.js';
import type { FundingRow } from '../../src/figure/funding-row.js';
import { type Ledger, ledgerOf } from '../../src/figure/ledger.js';
import type { Plan } from '../../src/plan/model.js';
import { planOf } from './case.js';
import { plans } from './plans.js';

const runs = { numRuns: 100 };
const planFrom = (given: object): Plan => planOf({ ...given }, ['NAP23']);
const minor = (figure: Figure): bigint | undefined =>
  typeof figure.value === 'object' ? figure.value.minor : undefined;

const added = [
  'funding.need',
  'funding.secured',
  'funding.pledged',
  'funding.firmGap',
  'funding.gapAfterPledges',
  'funding.surplus',
  'funding.netPosition',
] as const;

describe('cuts', () => {
  test('rows add up to the total, by every cut but source', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const { total, recorded, unrecorded, by } = fundingFigures(planFrom(given));
        fc.pre(unrecorded.length === 0 && recorded === undefined);
        for (const cut of cutNames.filter((c): c is CutName => c !== 'source'))
          for (const id of added) {
            // A year without need and without record is undefined by itself, and nothing in the total.
            const parts = by(cut).map((row) => minor(row.figures[id]) ?? 0n);
            expect([cut, id, parts.reduce((a, b) => a + b, 0n)]).toEqual([cut, id, minor(total.figures[id])]);
          }
      }),
      runs,
    );
  });

  test('need and secured add up by source as well', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const { total, unrecorded, by } = fundingFigures(planFrom(given));
        fc.pre(unrecorded.length === 0);
        const sum = (id: 'funding.need' | 'funding.secured'): bigint =>
          by('source').reduce((all: bigint, row: FundingRow) => all + (minor(row.figures[id]) ?? 0n), 0n);
        expect(sum('funding.need')).toBe(minor(total.figures['funding.need']));
        expect(sum('funding.secured')).toBe(minor(total.figures['funding.secured']));
      }),
      runs,
    );
  });
});

/** May the money of one node pay the need of another? Its own, those below, and a task the lines of its activity. */
function mayPay(payer: LedgerEntry, need: LedgerEntry): boolean {
  if (payer.year !== need.year) return false;
  if (payer.unit.kind === 'task' && need.unit === payer.unit.parent) return true;
  for (let at: LedgerEntry['unit'] | undefined = need.unit; at !== undefined; at = at.parent)
    if (at === payer.unit) return true;
  return false;
}

/** The most that payers can pay at all: augmenting paths, nothing that the pooling shares with it. */
function mostPaid(
  entries: readonly LedgerEntry[],
  potOf: (entry: LedgerEntry) => bigint,
  openOf: (entry: LedgerEntry) => bigint,
): bigint {
  const size = entries.length;
  const [source, sink] = [2 * size, 2 * size + 1];
  const room = Array.from({ length: sink + 1 }, () => new Array<bigint>(sink + 1).fill(0n));
  const add = (from: number, to: number, amount: bigint): void => {
    const row = room[from];
    if (row !== undefined) row[to] = (row[to] ?? 0n) + amount;
  };
  const at = (from: number, to: number): bigint => room[from]?.[to] ?? 0n;
  entries.forEach((payer, i) => {
    add(source, i, potOf(payer));
    add(size + i, sink, openOf(payer));
    entries.forEach((need, j) => {
      if (mayPay(payer, need)) add(i, size + j, 10n ** 12n);
    });
  });
  let total = 0n;
  for (;;) {
    const before = new Map<number, number>([[source, source]]);
    const queue = [source];
    for (let node = queue.shift(); node !== undefined && !before.has(sink); node = queue.shift())
      for (let next = 0; next <= sink; next++)
        if (!before.has(next) && at(node, next) > 0n) {
          before.set(next, node);
          queue.push(next);
        }
    if (!before.has(sink)) return total;
    const path: (readonly [number, number])[] = [];
    for (let node = sink; node !== source; node = before.get(node) ?? source)
      path.push([before.get(node) ?? source, node]);
    const least = path.map(([a, b]) => at(a, b)).reduce((a, b) => (a < b ? a : b));
    for (const [a, b] of path) {
      add(a, b, -least);
      add(b, a, least);
    }
    total += least;
  }
}

const sum = (ledger: Ledger, of: (entry: LedgerEntry) => bigint): bigint =>
  ledger.entries.reduce((total, e) => total + of(e), 0n);
const secured = (e: LedgerEntry): bigint => [...e.supply.values()].reduce((all, s) => all + securedOf(s), 0n);
const pledged = (e: LedgerEntry): bigint => [...e.supply.values()].reduce((all, s) => all + (s.pledged ?? 0n), 0n);

describe('pooling', () => {
  test('leaves the smallest gap that any sharing could leave', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const ledger = ledgerOf(planFrom(given));
        expect(sum(ledger, (e) => e.paid)).toBe(mostPaid(ledger.entries, secured, (e) => e.need));
        expect(sum(ledger, (e) => e.promised)).toBe(mostPaid(ledger.entries, pledged, (e) => e.need - e.paid));
      }),
      runs,
    );
  });

  test('pays no need twice, and spends or leaves every cent', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const ledger = ledgerOf(planFrom(given));
        for (const e of ledger.entries) {
          expect(e.paid >= 0n && e.promised >= 0n && e.left >= 0n && e.leftPledged >= 0n).toBe(true);
          expect(e.paid + e.promised <= e.need).toBe(true);
          expect(e.paidExternal >= 0n && e.paidExternal <= e.paid).toBe(true);
          expect(e.leftExternal >= 0n && e.leftExternal <= e.left).toBe(true);
        }
        expect(sum(ledger, (e) => e.paid + e.left)).toBe(sum(ledger, secured));
        expect(sum(ledger, (e) => e.promised + e.leftPledged)).toBe(sum(ledger, pledged));
      }),
      runs,
    );
  });

  test('does not hang on the order of records', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const lines = (plan: Plan): readonly string[] =>
          ledgerOf(plan).entries.map(
            (e) => `${e.unit.id} ${e.year} ${e.need} ${e.paid} ${e.paidExternal} ${e.promised} ${e.left}`,
          );
        const turned = {
          ...given,
          funding: [...given.funding].reverse(),
          costs: [...given.costs].reverse(),
          activities: given.activities.map((a) => ({ ...a, funding: [...a.funding].reverse() })),
        };
        expect(lines(planFrom(turned))).toEqual(lines(planFrom(given)));
      }),
      runs,
    );
  });

  test('more money on a node never opens a gap', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('1', '1.1', '2', 'plan'), (given, on) => {
        const gap = (plan: Plan): bigint => sum(ledgerOf(plan), (e) => e.need - e.paid);
        const more = { ...given, funding: [...given.funding, { on, source: 'state', year: 2024, approved: 5 }] };
        expect(gap(planFrom(more)) <= gap(planFrom(given))).toBe(true);
      }),
      runs,
    );
  });
});
