// Money of the plan in other currencies: the rates used, and each amount as it was written beside the value that counts.

import { type Foreign, foreignAmounts } from '../../figure/foreign.js';
import { toldUntil } from '../../figure/until.js';
import { yearOf } from '../../plan/day.js';
import type { Rate } from '../../plan/model-tree.js';
import { columnsOf, dateCell, idCell, moneyCell, row, section, tableBlock, textCell } from '../cells.js';
import { idColumn, numbers, sourceColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, TableRow } from '../model.js';

const rateColumns = [
  words('unit', 'report.column.unit', 1),
  words('rate', 'report.column.rate', 2),
  words('date', 'report.column.date', 2),
  words('years', 'report.column.used-for', 2),
  words('source', 'report.column.published-by', 4),
];
const amountColumns = [
  idColumn,
  sourceColumn,
  words('time', 'report.column.time', 1.5),
  words('kind', 'report.column.kind', 2),
  numbers('original', 'report.column.original', 2),
  numbers('value', 'report.column.value', 2),
];

const yearsOf = (amounts: readonly Foreign[]): readonly number[] =>
  [...new Set(amounts.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b);

/** A rate that is neither given for a year nor dated in it says nothing of that year's money. */
const isOf = ({ year, date }: Rate, of: number): boolean => (year ?? yearOf(date)) === of;

function rateTable(amounts: readonly Foreign[], { say, plan, format }: ReportContext): readonly Block[] {
  const used = plan.rates
    .map((rate) => ({ rate, years: yearsOf(amounts.filter((a) => a.rate === rate)) }))
    .filter(({ rate }) => amounts.some((a) => a.rate === rate));
  const rows = used.map(({ rate: { currency, rate, date, source }, years }) =>
    row(
      textCell(`1 ${currency}`),
      textCell(`${format.number(rate)} ${plan.currency}`),
      dateCell(date),
      textCell(years.join(', ')),
      textCell(source),
    ),
  );
  const carried = used
    .map(({ rate, years }) => ({ rate, years: years.filter((year) => !isOf(rate, year)) }))
    .filter(({ years }) => years.length > 0)
    .map(({ rate: { currency, date }, years }) =>
      say('report.currency.carried', { currency, date: format.day(date), years: years.join(', ') }),
    );
  const note = carried.length === 0 ? {} : { note: carried.join(' ') };
  return rows.length === 0
    ? []
    : [tableBlock({ caption: say('report.currency.rates'), columns: columnsOf(rateColumns, say), rows, ...note })];
}

function amountRow({ node, source, year, period, kind, original, value }: Foreign, context: ReportContext): TableRow {
  const { say, sourceName } = context;
  const counted: Cell = value === undefined ? { kind: 'absent', text: say('report.absent') } : moneyCell(value);
  return row(
    idCell(node.id),
    textCell(source === undefined ? undefined : sourceName(source)),
    textCell(period ?? year?.toString()),
    textCell(say(`figure.funding.${kind}.short`)),
    moneyCell(original),
    counted,
  );
}

/** Left out where the plan knows one currency only. */
export function currencySection(context: ReportContext): Section | undefined {
  const { say, plan, date } = context;
  const amounts = foreignAmounts(toldUntil(plan, date));
  if (amounts.length === 0) return undefined;
  const rows = amounts.map((amount) => amountRow(amount, context));
  const note = amounts.some(({ period }) => period !== undefined) ? { note: say('report.currency.reported') } : {};
  const columns = columnsOf(amountColumns, say);
  const table = tableBlock({ caption: say('report.currency.amounts'), columns, rows, ...note });
  return section('currency', say('report.currency.title'), [...rateTable(amounts, context), table], '');
}
