// Money of the plan in other currencies: the rates used, and each amount as it was written beside the value that counts.

import type { Funding } from '../../plan/model-tree.js';
import { columnsOf, dateCell, idCell, moneyCell, row, section, tableBlock, textCell } from '../cells.js';
import { idColumn, numbers, sourceColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, TableRow } from '../model.js';

const rateColumns = [
  words('unit', 'report.column.unit', 1),
  words('rate', 'report.column.rate', 2),
  words('date', 'report.column.date', 2),
  words('year', 'term.year', 1),
  words('source', 'report.column.published-by', 4),
];
const amountColumns = [
  idColumn,
  sourceColumn,
  words('year', 'term.year', 1),
  words('kind', 'report.column.kind', 2),
  numbers('original', 'report.column.original', 2),
  numbers('value', 'report.column.value', 2),
];

function rateTable({ say, plan, format }: ReportContext): readonly Block[] {
  const rows = plan.rates.map((r) =>
    row(
      textCell(`1 ${r.currency}`),
      textCell(`${format.number(r.rate)} ${plan.currency}`),
      dateCell(r.date),
      textCell(r.year === undefined ? undefined : String(r.year)),
      textCell(r.source),
    ),
  );
  return rows.length === 0
    ? []
    : [tableBlock({ caption: say('report.currency.rates'), columns: columnsOf(rateColumns, say), rows })];
}

function amountRows(record: Funding, { say, sourceName }: ReportContext): readonly TableRow[] {
  return (['approved', 'pledged', 'committed', 'disbursed', 'spent'] as const).flatMap((kind) => {
    const original = record.original?.[kind];
    const value = record.amounts[kind];
    if (original === undefined) return [];
    const counted = value === undefined ? { kind: 'absent' as const, text: say('report.absent') } : moneyCell(value);
    const what = textCell(say(`figure.funding.${kind}.short`));
    return [
      row(
        idCell(record.node.id),
        textCell(sourceName(record.source)),
        textCell(String(record.year)),
        what,
        moneyCell(original),
        counted,
      ),
    ];
  });
}

/** Left out where the plan knows one currency only. */
export function currencySection(context: ReportContext): Section | undefined {
  const { say, plan } = context;
  const rows = plan.funding.filter((f) => f.original !== undefined).flatMap((f) => amountRows(f, context));
  const amounts =
    rows.length === 0
      ? []
      : [tableBlock({ caption: say('report.currency.amounts'), columns: columnsOf(amountColumns, say), rows })];
  const blocks = [...rateTable(context), ...amounts];
  return blocks.length === 0 ? undefined : section('currency', say('report.currency.title'), blocks, '');
}
