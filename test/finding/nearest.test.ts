// "Did you mean", and words that look the same without being so.

import { describe, expect, it } from 'vitest';
import { lookAlike, nearest, sameWord } from '../../src/finding/nearest.js';

describe('look-alikes', () => {
  it.each([
    ['\u0410\u0031', 'A1'],
    ['A\u20111', 'A-1'],
    ['A\u00a01', 'A 1'],
    ['A1\u200b', 'A1'],
    ['\uff211', 'A1'],
    ['\u041c\u041eI', 'MOI'],
  ])('%s looks like %s and is proposed', (typed, known) => {
    expect(lookAlike(typed, known)).toBe(true);
    expect(nearest(typed, ['1', 'B2', known, 'A'])).toBe(known);
  });

  it.each([
    ['A1', 'A1'],
    ['a1', 'A1'],
    ['A1', 'A2'],
    ['Créer', 'Creer'],
    ['\u0411\u0031', 'B1'],
  ])('%s and %s do not', (a, b) => {
    expect(lookAlike(a, b)).toBe(false);
  });

  it('case and accents do not matter to the same word, in any alphabet', () => {
    expect(sameWord('Виконано', 'виконано')).toBe(true);
    expect(sameWord('MINISTERE', 'Ministère')).toBe(true);
    expect(nearest('Виконанo', ['виконано', 'триває'])).toBe('виконано');
  });
});
