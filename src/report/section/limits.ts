// What limits the figures of a report: what the checks of the plan found and what it does to them, one line an effect.

import { codeTable } from '../../finding/codes.js';
import type { Finding } from '../../finding/finding.js';
import { placed } from '../../finding/placed.js';
import { told } from '../../finding/told.js';
import { day } from '../../plan/day.js';
import type { Located } from '../../source/located.js';
import type { MessageArgs } from '../../text/say.js';
import { blank, columnsOf, groupRow, paragraph, row, section, tableBlock, textCell } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, ReportKind, Section, TableRow } from '../model.js';
import { type Concern, figureRows, listed } from './limit-figures.js';
import { type AnyLimit, type Effect, effects, isLimit, type LimitCode, limitOf, limits } from './limit-table.js';

/** "4.1.2 (State budget, 2025)" */
const inBrackets = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first} (${rest.join(', ')})`;

/** An argument of a finding in the reader's words. */
function argument(name: string, args: MessageArgs, { ids }: AnyLimit, context: ReportContext): string {
  const value = String(args[name] ?? '');
  const { plan, say, sourceName, institutionName, format } = context;
  const date = day(value);
  if (date !== undefined) return name === 'ends' ? say('limit.until', { day: format.day(date) }) : format.day(date);
  if (name === 'id' && value.includes(', ')) return inBrackets(value.split(', '));
  if (name === 'source' || (ids === 'source' && name === 'id')) return sourceName(value);
  if (ids === 'institution' && name === 'id') return institutionName(value);
  // A sum is of a node, a year, a source, or of several of them.
  if (name === 'cut')
    return value
      .split(', ')
      .map((part) => (plan.sources.has(part) ? sourceName(part) : part))
      .join(' · ');
  return value;
}

function concernsOf(args: MessageArgs, limit: AnyLimit, context: ReportContext): readonly Concern[] {
  const told = (name: string): string => argument(name, args, limit, context);
  const of = (limit.of ?? []).map(told).join(', ');
  if (limit.names[0] === 'list')
    return told('list')
      .split(', ')
      .map((id) => ({ of, name: context.institutionName(id) }));
  return [{ of, name: inBrackets(limit.names.map(told)) }];
}

const distinct = (concerns: readonly Concern[]): readonly Concern[] => [
  ...new Map(concerns.map((one) => [`${one.of}\n${one.name}`, one])).values(),
];

function codeRow(code: LimitCode, found: readonly Finding[], context: ReportContext): readonly TableRow[] {
  const limit = limitOf(code);
  const concerns = distinct(
    found.filter((one) => one.code === code).flatMap(({ args }) => concernsOf({ ...args }, limit, context)),
  );
  if (concerns.length === 0) return [];
  return [row(textCell(context.say(`limit.${code}`, { count: concerns.length })), textCell(listed(concerns, context)))];
}

function effectRows(
  effect: Effect,
  kind: ReportKind,
  found: readonly Finding[],
  context: ReportContext,
): readonly TableRow[] {
  const codes = (Object.keys(limits) as readonly LimitCode[]).filter(
    (code) => limitOf(code).effect === effect && limitOf(code).kinds.includes(kind),
  );
  const rows = [...figureRows(effect, kind, context), ...codes.flatMap((code) => codeRow(code, found, context))];
  return rows.length === 0 ? [] : [groupRow(textCell(context.say(`limit.effect.${effect}`)), blank), ...rows];
}

/** Who reads a report sees no file: fields are called as napkit calls their columns. */
const noTitles = (): undefined => undefined;

/** Errors that no effect is known of: what they stand on was left out. */
function unusable(findings: readonly Finding[], located: Located, { say }: ReportContext): readonly Block[] {
  const errors = findings.filter(({ code }) => codeTable[code].level === 'error' && !isLimit(code));
  const rows = placed(errors, located).map((one) => {
    const { file, line, sheet, cell } = one.place;
    const place =
      sheet === undefined ? [file, line].filter((p) => p !== undefined).join(':') : `${file} › ${sheet}!${cell ?? ''}`;
    return row(textCell(told({ titles: noTitles, ...one }, say).message), textCell(place));
  });
  const columns = columnsOf(
    [words('message', 'report.column.finding', 7), words('place', 'report.column.place', 3)],
    say,
  );
  return rows.length === 0 ? [] : [tableBlock({ caption: say('limit.unusable'), columns, rows })];
}

/** Only what touches this report, by its effect; then what could not be used at all. */
export function limitsSection(
  kind: ReportKind,
  findings: readonly Finding[],
  located: Located,
  context: ReportContext,
): Section {
  const { say } = context;
  const rows = effects.flatMap((effect) => effectRows(effect, kind, findings, context));
  const columns = columnsOf(
    [words('effect', 'limit.column.effect', 6), words('concerns', 'report.column.concerns', 5)],
    say,
  );
  const table =
    rows.length === 0 ? [] : [tableBlock({ caption: say('limit.caption'), columns, rows, note: say('limit.where') })];
  const blocks = [...table, ...unusable(findings, located, context)];
  const shown = blocks.length === 0 ? [] : [paragraph(say('limit.lead')), ...blocks];
  return section('findings', say('limit.title'), shown, say('limit.empty'));
}
