// One section of a form as a sheet: titles in groups, a hidden row of keys, the rows with what is told locked and what is
// asked open.

import type { Cell, CellRow, CellSheet, Rule } from '../render/cell-book.js';
import type { MessageKey, Say } from '../text/say.js';
import { lastReport } from './asking.js';
import type { BookContext } from './book-context.js';
import { columnsBefore, letterOf, mandatoryCells, progressFormula, rowsAbove, runsOf } from './book-count.js';
import type { FormField, FormRow, FormSection } from './form.js';

/** Range of the words of a list, by "<section> <field>". */
export type WordRanges = ReadonlyMap<string, string>;

/** Characters that fit on a page of A4 before its print gets too small. */
const pageWidth = 230;

const wide = new Set(
  'plan.milestone last.next last.obstacle last.text evidence obstacle.text action lesson next reason text note'.split(
    ' ',
  ),
);
const widths: { readonly [kind in FormField['kind']]: number } = {
  id: 10,
  text: 18,
  status: 18,
  choice: 13,
  percent: 11,
  amount: 14,
  value: 14,
  day: 13,
  years: 14,
};

const widthOf = ({ key, kind }: FormField): number => {
  if (key === 'plan.title') return 42;
  if (key === 'plan.lead') return 30;
  if (key === 'last.amount') return 20;
  return wide.has(key) ? 32 : widths[kind];
};

export function sectionSheet(section: FormSection, name: string, ranges: WordRanges, context: BookContext): CellSheet {
  const { fields, rows } = section;
  const shown = shownWidths(fields, groupWords(context));
  const columns = [{ width: 12, hidden: true }, { width: 12, hidden: true }, ...shown.map((width) => ({ width }))];
  const total = shown.reduce((sum, width) => sum + width, 0);
  const fixed = Math.max(1, fields.findIndex(({ key }) => key === 'plan.title') + 1);
  return {
    name,
    columns,
    rows: [...headRows(section, context), ...rows.map((row) => dataRow(row, fields, context))],
    rules: fields.flatMap((field, i) => rulesOf(section, field, i + columnsBefore + 1, ranges, context.say)),
    frozen: { columns: columnsBefore + fixed, rows: rowsAbove },
    print: {
      landscape: true,
      pagesWide: Math.ceil(total / pageWidth),
      rows: '4:5',
      columns: `C:${letterOf(columnsBefore + fixed)}`,
    },
  };
}

/** The first column of a group is as wide as the group's words need, which its other columns leave open. */
function shownWidths(fields: readonly FormField[], words: GroupWords): readonly number[] {
  const room = (role: FormField['role']): number =>
    fields.reduce((sum, field) => (field.role === role ? sum + widthOf(field) : sum), 0);
  const lack = (role: FormField['role']): number => Math.max(0, Math.ceil(words[role].length * 1.2) - room(role));
  return fields.map((field, i) => widthOf(field) + (fields[i - 1]?.role === field.role ? 0 : lack(field.role)));
}

export const unitKey = (unit: bigint): 'one' | 'thousand' | 'million' =>
  unit === 1n ? 'one' : unit === 1_000n ? 'thousand' : 'million';

function headRows(section: FormSection, context: BookContext): readonly CellRow[] {
  const { say, plan, period } = context;
  const { id, fields } = section;
  const args = { period: period.id, year: String(period.year), currency: plan.currency, unit: unitKey(plan.unit) };
  const text = (key: string): string => say(key as MessageKey, args);
  const count = mandatoryCells(section);
  const needed = new Set(section.rows.flatMap(({ mandatory }) => mandatory));
  return [
    { cells: [undefined, count.cell, { look: 'heading', value: text(`form.heading.${id}`) }], height: 24 },
    { cells: [undefined, undefined, progressCell(count.total, say)] },
    { cells: [undefined, undefined, { look: 'subheading', value: text(`form.intro.${id}`) }] },
    { cells: [undefined, undefined, ...groupCells(fields, groupWords(context))] },
    { cells: [undefined, undefined, ...fields.map((field) => titleCell(id, field, needed, say))], height: 48 },
    {
      cells: ['napkit-key', 'check', ...fields.map(({ key }) => key)].map((value) => ({ look: 'plain', value })),
      hidden: true,
    },
  ];
}

/** "3 of 17 answered", of the cells that must be filled in; no cell where none must. */
function progressCell(total: number, say: Say): Cell | undefined {
  if (total === 0) return undefined;
  return { look: 'progress', ...progressFormula('B1', total, say) };
}

type GroupWords = { readonly [role in FormField['role']]: string };

function groupWords({ say, plan, period }: BookContext): GroupWords {
  const before = lastReport(plan, period)?.period.id;
  return {
    told: say('form.group.told'),
    last: before === undefined ? '' : say('form.group.last', { period: before }),
    asked: say('form.group.asked', { period: period.id }),
  };
}

function groupCells(fields: readonly FormField[], words: GroupWords): readonly Cell[] {
  // Not merged: merged cells get in the way when columns are inserted.
  return fields.map(({ role }, i) => ({
    look: `group-${role}` as const,
    ...(fields[i - 1]?.role === role ? {} : { value: words[role] }),
  }));
}

function titleCell(section: string, { key, role }: FormField, needed: ReadonlySet<string>, say: Say): Cell {
  const value = say(`form.field.${section}.${key}` as MessageKey);
  if (role !== 'asked') return { look: `title-${role}`, value };
  return needed.has(key) ? { look: 'title-needed', value: `${value} *` } : { look: 'title-asked', value };
}

function dataRow(row: FormRow, fields: readonly FormField[], { sha256 }: BookContext): CellRow {
  const checks = fields.flatMap(({ key }) => {
    const value = row.cells[key];
    return value === undefined ? [] : [`${key}=${sha256(String(value)).slice(0, 8)}`];
  });
  const cells = fields.map((field) => dataCell(row, field));
  return { cells: [{ look: 'plain', value: row.key }, { look: 'plain', value: checks.join(';') }, ...cells] };
}

function dataCell(row: FormRow, { key, role, kind }: FormField): Cell {
  const value = row.cells[key];
  if (role !== 'asked') return { look: role, ...(value === undefined ? {} : { value }) };
  if (!row.asks.includes(key)) return { look: 'closed' };
  const look = row.mandatory.includes(key) ? 'needed' : 'open';
  if (kind === 'percent' || kind === 'day') return { look, format: kind };
  // As text, so that a spreadsheet does not make a number or a date of "1.10".
  return kind === 'id' || kind === 'years' ? { look, format: 'text' } : { look };
}

const ruleKinds: { readonly [kind in FormField['kind']]?: Rule['kind'] } = {
  percent: 'percent',
  amount: 'number',
  day: 'day',
};

/** One rule a run of rows that ask for the field. */
function rulesOf(
  section: FormSection,
  field: FormField,
  column: number,
  ranges: WordRanges,
  say: Say,
): readonly Rule[] {
  if (field.role !== 'asked') return [];
  const from = ranges.get(`${section.id} ${field.key}`);
  const kind = from === undefined ? (ruleKinds[field.kind] ?? 'any') : 'list';
  const title = say(`form.field.${section.id}.${field.key}` as MessageKey);
  const prompt = say(`form.help.${section.id}.${field.key}` as MessageKey);
  return runsOf(section.rows, (row) => row.asks.includes(field.key)).map((run) => ({
    column,
    ...run,
    kind,
    title,
    prompt,
    ...(from === undefined ? {} : { from }),
  }));
}
