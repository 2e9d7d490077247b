// Findings that nobody can be sure of while the plan does not say from when to when it lasts, or in which money.

import { codeTable, type Ground } from '../finding/codes.js';
import type { Finding } from '../finding/finding.js';
import type { Needed } from './build-head.js';

const money: ReadonlySet<Ground | undefined> = new Set<Ground>(['currency', 'sums']);

/** The findings that hold whatever the fields that are lacking will say. */
export function withoutGuesses(found: readonly Finding[], lacking: readonly Needed[]): readonly Finding[] {
  const noDates = lacking.includes('start') || lacking.includes('end');
  const noMoney = lacking.includes('currency') || lacking.includes('unit');
  return found.filter(({ code }) => {
    const { restsOn } = codeTable[code];
    return !(noDates && restsOn === 'dates') && !(noMoney && money.has(restsOn));
  });
}
