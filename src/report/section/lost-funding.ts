// Money that was promised and did not come, or came and was not spent.

import { givenOf, type LedgerEntry, type Supply } from '../../figure/entry.js';
import { columnsOf, figureCell, idCell, moneyCell, paragraph, row, section, tableBlock, textCell } from '../cells.js';
import { figureColumn, idColumn, numbers, sourceColumn, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Section, TableRow } from '../model.js';

const lostColumns = [
  idColumn,
  words('title', 'report.column.concerns', 4),
  sourceColumn,
  words('year', 'term.year', 1),
  figureColumn('funding.pledged', 2),
  figureColumn('funding.secured', 2),
  numbers('lost', 'report.column.fell-through', 2),
];

/** A pledge of a past year that is larger than what the source approved, signed, paid or spent. */
function lostRow(entry: LedgerEntry, source: string, supply: Supply, context: ReportContext): readonly TableRow[] {
  const { say, plan, title, sourceName } = context;
  const { pledged = 0n } = supply;
  const given = givenOf(supply);
  if (pledged <= given) return [];
  const { unit, year } = entry;
  const money = (minor: bigint) => moneyCell({ currency: plan.currency, minor });
  return [
    row(
      idCell(unit.id),
      textCell(unit.kind === 'plan' ? say('figure.none.goal') : title(unit.title)),
      textCell(sourceName(source)),
      textCell(String(year)),
      money(pledged),
      money(given),
      money(pledged - given),
    ),
  ];
}

const spentIds = ['funding.available', 'funding.spent', 'funding.absorption', 'funding.credibility'] as const;
const spentColumns = [words('year', 'term.year', 2), ...spentIds.map((id) => figureColumn(id, 2))];

function spentTable({ say, plan, date, figures }: ReportContext): readonly Block[] {
  const past = figures
    .funding()
    .by('year')
    .filter((r) => Number(r.key) < Number(date.slice(0, 4)) && r.figures['funding.spent'].value !== undefined);
  const rows = past.map((r) => row(textCell(r.key), ...spentIds.map((id) => figureCell(r.figures[id], say))));
  const caption = say('report.lost.spent', { currency: plan.currency });
  return rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(spentColumns, say), rows })];
}

/** Pledges of past years that lapsed, and what of the money of past years was spent. */
export function lostFundingSection(context: ReportContext): Section {
  const { say, plan, figures, date } = context;
  const past = figures.funding().ledger.entries.filter(({ year }) => year < Number(date.slice(0, 4)));
  const pledges = past.flatMap((entry) => [...entry.supply].filter(([, { pledged }]) => pledged !== undefined));
  const rows = past.flatMap((entry) =>
    [...entry.supply].flatMap(([source, supply]) => lostRow(entry, source, supply, context)),
  );
  const caption = say('report.lost.caption', { currency: plan.currency });
  const lost =
    rows.length === 0
      ? paragraph(say('report.lost.none', { count: pledges.length }))
      : tableBlock({ caption, columns: columnsOf(lostColumns, say), rows });
  return section('lost-funding', say('report.lost.title'), [lost, ...spentTable(context)], '');
}
