// Money is exact: what was typed is what is summed, in every unit and currency.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  convert,
  decimalOf,
  inWholeUnits,
  minorDigits,
  money,
  moneyText,
  significantDigits,
} from '../../src/plan/money.js';

/** Decimals of at most 15 significant digits, with the text that one types for them. */
const decimals = fc
  .record({ digits: fc.bigInt(0n, 10n ** 15n - 1n), scale: fc.integer({ min: 0, max: 15 }) })
  .map(({ digits, scale }) => {
    const text = digits.toString().padStart(scale + 1, '0');
    return { digits, scale, text: scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}` };
  });

describe('decimalOf', () => {
  it('is the decimal that was typed', () => {
    fc.assert(
      fc.property(decimals, ({ digits, scale, text }) => {
        const read = decimalOf(Number(text));
        expect(read.digits * 10n ** BigInt(scale)).toBe(digits * 10n ** BigInt(read.scale));
      }),
    );
  });

  it.each([
    [0.1 + 0.2, 3n, 1],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
    [-2.5, -25n, 1],
    [0, 0n, 0],
  ])('%d', (value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });
});

describe('money', () => {
  it('is exact, or undefined where it is finer than the minor unit', () => {
    const units = fc.constantFrom(1n, 1_000n, 1_000_000n);
    fc.assert(
      fc.property(decimals, units, fc.constantFrom('UAH', 'XOF', 'TND'), ({ digits, scale, text }, unit, currency) => {
        const minor = digits * unit * 10n ** BigInt(minorDigits(currency));
        const divisor = 10n ** BigInt(scale);
        const expected = minor % divisor === 0n ? { currency, minor: minor / divisor } : undefined;
        expect(money(Number(text), unit, currency)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('sums cents without drift', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (cents) => {
        const sum = cents.reduce((all, cent) => all + (money(cent / 100, 1n, 'EUR')?.minor ?? -1n), 0n);
        expect(sum).toBe(cents.reduce((all, cent) => all + BigInt(cent), 0n));
      }),
    );
  });

  it('sums the Ukrainian programme of 2013-2015 (thousand UAH)', () => {
    const written = [60, 82.1, 98.8, 214.89, 607.05, 793.2, 909.548, 955.018, 1002.76];
    const minor = written.reduce((all, amount) => all + (money(amount, 1_000n, 'UAH')?.minor ?? -1n), 0n);
    expect(moneyText({ currency: 'UAH', minor })).toBe('4723366.00');
  });

  it('writes and reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), fc.constantFrom('EUR', 'JPY', 'KWD'), (minor, currency) => {
        const text = moneyText({ currency, minor: BigInt(minor) });
        expect(money(Number(text), 1n, currency)).toEqual({ currency, minor: BigInt(minor) });
      }),
    );
  });

  it.each([
    [-5n, 'EUR', '-0.05'],
    [0n, 'EUR', '0.00'],
    [12n, 'XOF', '12'],
    [12n, 'TND', '0.012'],
    [123456789012345678901n, 'EUR', '1234567890123456789.01'],
  ])('%s %s', (minor, currency, text) => {
    expect(moneyText({ currency, minor })).toBe(text);
  });
});

describe('convert', () => {
  it.each([
    [100n, 'USD', 1.005, 'EUR', 101n],
    [100n, 'USD', 1.0049, 'EUR', 100n],
    [-100n, 'USD', 1.005, 'EUR', -101n],
    [1500n, 'JPY', 0.0061, 'EUR', 915n],
    [100n, 'EUR', 655.957, 'XOF', 656n],
    [1n, 'KWD', 3.2, 'EUR', 0n],
    [5n, 'KWD', 1, 'EUR', 1n],
  ])('%s %s at %d is %s %s, half up', (minor, from, rate, to, expected) => {
    expect(convert({ currency: from, minor }, rate, to)).toEqual({ currency: to, minor: expected });
  });

  it('at the rate 1 between currencies of equal minor units changes nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), (minor) => {
        expect(convert({ currency: 'USD', minor }, 1, 'EUR').minor).toBe(minor);
      }),
    );
  });
});

describe('significantDigits', () => {
  it.each([
    [0, 0],
    [1000, 1],
    [0.00012, 2],
    [1234567890.12345, 15],
    [123456789012345680, 17],
    [1e21, 1],
  ])('%d has %i', (value, digits) => {
    expect(significantDigits(value)).toBe(digits);
  });
});

test.each([
  [1_193_242_424n, false, 1_193_242_400n],
  [1_193_242_450n, false, 1_193_242_500n],
  [1_193_242_499n, true, 1_193_242_400n],
  [-1_193_242_450n, false, -1_193_242_400n],
  [-1_193_242_451n, false, -1_193_242_500n],
  [99_999n, false, 99_999n],
  [100_050n, false, 100_100n],
])('%s in whole units, lower bound: %s', (minor, isLowerBound, whole) => {
  expect(inWholeUnits({ currency: 'EUR', minor }, isLowerBound).minor).toBe(whole);
});
