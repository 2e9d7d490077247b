// A case of a report: a whole small plan whose first comment lines say, as YAML, what sections of it must say.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadPlan } from '../../src/command/load.js';
import { nodeWorld } from '../../src/io/node-world.js';
import { day } from '../../src/plan/day.js';
import { buildReport } from '../../src/report/build.js';
import type { Audience, Block, Cell, Report, ReportKind, Table } from '../../src/report/model.js';
import { checkPlan } from '../../src/rule/rules.js';
import { formatFor } from '../../src/text/format.js';
import type { MessageArgs, Say } from '../../src/text/say.js';

interface Head {
  readonly report: ReportKind;
  readonly date: string;
  readonly period?: string;
  readonly audience?: Audience;
  /**
   * Of a section, all of its lines: people's texts as they are, napkit's as keys of messages, rows as "a | b | c".
   * Of "cover", the labelled lines; of "money › report.money.spending", the table with that
   * caption; where there is none, the lines that begin so.
   */
  readonly expect: { readonly [section: string]: readonly string[] };
}

/** The comment lines at the top, after the one that says what the case is about. */
function headOf(text: string): Head {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return parse(
    lines
      .slice(1, end)
      .map((line) => line.slice(2))
      .join('\n'),
  ) as Head;
}

/** Messages as their keys and arguments: words may change, what is told may not. */
const say: Say = Object.assign(
  (key: string, args: MessageArgs = {}): string => {
    const values = Object.values(args);
    return values.length === 0 ? key : `${key}(${values.join(', ')})`;
  },
  { language: 'en', direction: 'ltr' } as const,
);
const format = formatFor('en');

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'money':
      return `${cell.atLeast === true ? '>= ' : ''}${format.money(cell.money)}`;
    case 'fraction':
      return format.percent(cell.value);
    case 'ratio':
      return format.ratio(cell.value);
    case 'count':
    case 'days':
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.day;
    case 'absent':
      return `(${cell.text}${cell.why === undefined || cell.why === '' ? '' : `: ${cell.why}`})`;
    case 'blank':
      return '';
    default:
      return cell.text;
  }
}

const tableLines = ({ caption, columns, rows, note }: Table): readonly string[] => [
  `# ${caption}`,
  columns.map(({ title }) => title).join(' | '),
  ...rows.map(({ cells }) => cells.map(cellText).join(' | ')),
  ...(note === undefined ? [] : [note]),
];

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'words':
      return [block.text];
    case 'list':
      return block.items;
    case 'definitions':
      return block.items.map(({ term, text }) => `${term}: ${text}`);
    case 'key-figures':
      return block.items.map(({ label, value, detail, trendText }) =>
        [label, cellText(value), detail, trendText].filter((part) => part !== undefined).join(' | '),
      );
    case 'chart':
      return [`~ ${block.chart.title}`, ...tableLines(block.table)];
    case 'table':
      return tableLines(block.table);
  }
}

function tableIn(report: Report, id: string, caption: string): readonly string[] {
  const blocks = report.sections.find((section) => section.id === id)?.blocks ?? [];
  const tables = blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.table] : []));
  const found = tables.find((table) => table.caption.startsWith(caption));
  return found === undefined
    ? blocks.flatMap(blockLines).filter((line) => line.startsWith(caption))
    : tableLines(found);
}

function linesOf(report: Report, asked: string): readonly string[] {
  const [id = '', caption] = asked.split(' › ');
  if (caption !== undefined) return tableIn(report, id, caption);
  if (id === 'cover')
    return [report.cover.period ?? '', ...report.cover.facts.map(({ label, value }) => `${label}: ${value}`)];
  const found = report.sections.find((section) => section.id === id);
  return found === undefined ? ['no such section'] : [`= ${found.title}`, ...found.blocks.flatMap(blockLines)];
}

async function reportIn(file: string, { report, date, period, audience = 'internal' }: Head): Promise<Report> {
  const { plan, located, findings } = await loadPlan(file, nodeWorld());
  const at = day(String(date));
  if (plan === undefined || at === undefined) throw new Error(`${file} cannot be read, or says no date`);
  return buildReport(report, plan, located, {
    date: at,
    audience,
    say,
    version: '0',
    snapshot: '0',
    findings: [...findings, ...checkPlan(plan, at)],
    ...(period === undefined ? {} : { period }),
  });
}

type Sections = { readonly [section: string]: readonly string[] };

/** What the head of a file says, and what the report says. */
export async function compared(file: string): Promise<{ readonly said: Sections; readonly found: Sections }> {
  const head = headOf(readFileSync(file, 'utf8'));
  const report = await reportIn(file, head);
  const found = Object.fromEntries(Object.keys(head.expect).map((id) => [id, linesOf(report, id)]));
  return { said: head.expect, found };
}
