// What all sections on money tell their totals from, and the limits of what they tell.

import { shownOf } from '../../figure/funding.js';
import type { FundingRow } from '../../figure/funding-row.js';
import { paragraph } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';

/** The row that totals are told from: all years, or those with funding records where some have none. */
export function totalOf({ figures }: ReportContext): FundingRow {
  return shownOf(figures.funding()).row;
}

/** What the row of totals is called: it says where it is about some years only. */
export function totalLabel({ say, figures }: ReportContext): string {
  const { recorded } = figures.funding();
  return recorded === undefined ? say('gaps.total') : say('gaps.recorded', { years: recorded.years.join(', ') });
}

/** In words: the limits of every money figure of the report. */
export function moneyLimits(context: ReportContext): readonly Block[] {
  const { say, figures } = context;
  const { unrecorded, total, recorded } = figures.funding();
  const uncosted = Number(total.figures['funding.uncosted'].value ?? 0);
  return [
    ...(unrecorded.length === 0
      ? []
      : [
          paragraph(
            say('report.money.unrecorded', {
              years: unrecorded.join(', '),
              some: recorded === undefined ? 'none' : 'some',
            }),
            'warning',
          ),
        ]),
    ...(uncosted === 0
      ? []
      : [
          paragraph(
            say('report.money.uncosted', {
              count: uncosted,
              all: Number(total.figures['funding.activities'].value ?? 0),
            }),
            'note',
          ),
        ]),
  ];
}
