// The firm gap by goal and year: where and when money is missing, in one table whose rows and columns add up.

import { shownOf } from '../../figure/funding.js';
import { type FundingRow, hasMoney, told } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { selected } from '../../plan/own-words.js';
import { blank, columnsOf, figureCell, row, tableBlock, textCell, totalRow } from '../cells.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell } from '../model.js';
import { totalLabel, totalOf } from './money-limits.js';

export function gapMatrix(context: ReportContext): Block {
  const { say, plan, figures } = context;
  const funding = figures.funding();
  const shown = shownOf(funding);
  const gap = (found: FundingRow | undefined): Cell =>
    found === undefined ? blank : figureCell(told(found, 'funding.firmGap'), say);
  const years = funding.by('year').map((total) => {
    const year = Number(total.key);
    const rows = funding.within(new Set([year])).by('goal');
    return { year: total.key, total, goal: new Map(rows.map((r) => [r.key, r])) };
  });
  const rows = shown
    .by('goal')
    .filter((r) => r.key !== '' || hasMoney(r))
    .map((r) =>
      row(
        textCell(`${r.key} ${cutLabel('goal', r.key, plan, say)}`.trim()),
        ...years.map(({ goal }) => gap(goal.get(r.key))),
        gap(r),
      ),
    );
  const total = totalRow(textCell(totalLabel(context)), ...years.map((y) => gap(y.total)), gap(totalOf(context)));
  const amount = { align: 'end', width: 1.4 } as const;
  const columns = [
    { id: 'goal', title: 'cut.goal', width: 4 } as const,
    ...years.map(({ year }) => ({ id: year, title: { text: year }, ...amount })),
    { id: 'total', title: 'gaps.total', ...amount } as const,
  ];
  return tableBlock({
    caption: say('report.gap-matrix.caption', { goal: selected('goal', plan, say), currency: plan.currency }),
    columns: columnsOf(columns, say),
    rows: [...rows, total],
  });
}
