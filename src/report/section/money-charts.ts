// Money as pictures: what is covered, and the way from the need to what is open.

import type { FundingId } from '../../figure/catalogue.js';
import type { CutName, Figure } from '../../figure/figure.js';
import { shownOf } from '../../figure/funding.js';
import type { FundingRow } from '../../figure/funding-row.js';
import { cutLabel } from '../../figure/labels.js';
import { type Money, minorDigits } from '../../plan/money.js';
import { selected } from '../../plan/own-words.js';
import { columnsOf, figureCell, moneyCell, row, textCell, totalRow } from '../cells.js';
import { numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Chart, Series, Table } from '../model.js';
import { figureWords } from '../total.js';
import { totalOf } from './money-limits.js';
import { unneeded } from './money-notes.js';

/** Units of the currency, for pictures only. */
function units(figure: Figure): number | undefined {
  const { value } = figure;
  return value === undefined || typeof value === 'number' ? undefined : unitsOf(value);
}

const unitsOf = ({ minor, currency }: Money): number => Number(minor) / 10 ** minorDigits(currency);

/** Stacked bars: what is secured, what only pledges would cover, what nobody pays. */
export function coverChart(cut: CutName, context: ReportContext): Chart | undefined {
  const { say, plan, figures } = context;
  const rows = shownOf(figures.funding())
    .by(cut)
    .filter((r) => r.key !== '' && r.figures['funding.firmGap'].value !== undefined);
  if (rows.length === 0) return undefined;
  const of =
    (id: FundingId) =>
    (r: FundingRow): number =>
      units(r.figures[id]) ?? 0;
  const gap = of('funding.firmGap');
  const after = of('funding.gapAfterPledges');
  const need = of('funding.need');
  const series: readonly Series[] = [
    { label: say('report.money.secured'), role: 'secured', values: rows.map((r) => need(r) - gap(r)) },
    { label: say('report.money.pledges-cover'), role: 'pledged', values: rows.map((r) => gap(r) - after(r)) },
    { label: say('report.money.open'), role: 'gap', values: rows.map(after) },
  ];
  return {
    kind: 'stacked-bars',
    unit: { kind: 'money', currency: plan.currency },
    categories: rows.map((r) => (cut === 'year' ? r.key : `${r.key} ${cutLabel(cut, r.key, plan, say)}`)),
    series,
    title: coverTitle(cut, rows, context),
    description: say('report.money.chart-description', { count: rows.length, cut: selected(cut, plan, say) }),
  };
}

/** What the picture shows: where most stays open when every pledge is kept; several where they tie. */
function coverTitle(cut: CutName, rows: readonly FundingRow[], { say, plan, format }: ReportContext): string {
  const open = (row: FundingRow): bigint => minorOf(row.figures['funding.gapAfterPledges']);
  const most = rows.reduce((max, row) => (open(row) > max ? open(row) : max), 0n);
  const worst = rows.filter((row) => open(row) === most);
  const first = worst[0]?.figures['funding.gapAfterPledges'];
  if (most === 0n || first === undefined) return say('report.money.chart-closed');
  return say('report.money.chart-title', {
    names: worst.map((row) => cutLabel(cut, row.key, plan, say)).join(', '),
    count: worst.length,
    open: figureWords(first, say, format),
  });
}

const minorOf = ({ value }: Figure): bigint => (value === undefined || typeof value === 'number' ? 0n : value.minor);

/** need - secured - pledged = what is open. */
export function waterfallBlocks(context: ReportContext): readonly Block[] {
  const { say, plan } = context;
  const { figures } = totalOf(context);
  const need = units(figures['funding.need']);
  const gap = units(figures['funding.firmGap']);
  const after = units(figures['funding.gapAfterPledges']);
  if (need === undefined || gap === undefined || after === undefined) return [];
  const money = (id: FundingId): Figure => figures[id];
  const steps = [
    { label: say('figure.funding.need.short'), value: need, role: 'total' as const },
    { label: say('report.money.secured'), value: need - gap, role: 'less' as const },
    { label: say('report.money.pledges-cover'), value: gap - after, role: 'less' as const },
    { label: say('report.money.open'), value: after, role: 'rest' as const },
  ];
  const coverage = money('funding.coverage').value;
  const chart: Chart = {
    kind: 'waterfall',
    unit: { kind: 'money', currency: plan.currency },
    steps,
    title: say('report.money.waterfall-title', {
      coverage: typeof coverage === 'number' ? context.format.percent(coverage) : '–',
    }),
    description: say('report.money.waterfall-description'),
  };
  const less = (a: Figure, b: Figure): Money | undefined =>
    a.value === undefined || b.value === undefined || typeof a.value === 'number' || typeof b.value === 'number'
      ? undefined
      : { currency: plan.currency, minor: a.value.minor - b.value.minor };
  const covered = less(money('funding.need'), money('funding.firmGap'));
  const pledged = less(money('funding.firmGap'), money('funding.gapAfterPledges'));
  const table: Table = {
    caption: say('report.money.waterfall-caption', { currency: plan.currency }),
    columns: columnsOf([words('step', 'report.column.step', 4), numbers('amount', 'report.column.amount', 2)], say),
    rows: [
      row(textCell(say('figure.funding.need.name')), figureCell(money('funding.need'), say)),
      ...(covered === undefined ? [] : [row(textCell(say('report.money.secured')), moneyCell(covered))]),
      ...(pledged === undefined ? [] : [row(textCell(say('report.money.pledges-cover')), moneyCell(pledged))]),
      totalRow(textCell(say('report.money.open')), figureCell(money('funding.gapAfterPledges'), say)),
    ],
    ...unneeded(context),
  };
  return [{ kind: 'chart', chart, table }];
}
