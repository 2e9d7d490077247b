// Indicators: baseline, actual, target, on track or not, by level.

import type { IndicatorState } from '../../figure/indicators.js';
import type { Indicator, TargetValue } from '../../plan/model-tree.js';
import {
  blank,
  columnsOf,
  figureCell,
  idCell,
  paragraph,
  row,
  section,
  signalCell,
  tableBlock,
  textCell,
} from '../cells.js';
import { figureColumn, numbers, words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, Cell, Section, Table, TableRow } from '../model.js';
import { indicatorChart, signals, trackText } from './indicator-chart.js';

/** The value to date as a cell; hidden where a public report must not show it. */
function actualCell(state: IndicatorState, context: ReportContext): Cell {
  const { say, mask, traces, title } = context;
  if (!mask.actual(state.indicator.id)) return { kind: 'suppressed', text: say('report.suppressed') };
  const last = state.observed.at(-1)?.observation.value;
  if (state.actual.value === undefined && typeof last === 'object') return { kind: 'words', text: title(last) };
  if (state.actual.value === undefined && typeof last === 'string') return { kind: 'words', text: last };
  return figureCell(
    state.actual,
    say,
    traces.of(
      state.actual,
      say('render.labelled', { label: state.indicator.id, text: say('figure.indicator.actual.name') }),
    ),
  );
}

function valueCell(value: TargetValue | undefined, { say, title }: ReportContext): Cell {
  if (value === undefined) return { kind: 'absent', text: say('report.absent') };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'words', text: title(value) };
}

/** The baseline; hidden where a public report must not show it. */
function baselineCell({ indicator }: IndicatorState, context: ReportContext): Cell {
  if (context.mask.baseline(indicator.id)) return valueCell(indicator.baseline?.value, context);
  return { kind: 'suppressed', text: context.say('report.suppressed') };
}

function trackCell(state: IndicatorState, context: ReportContext): Cell {
  const { say, mask } = context;
  if (!mask.actual(state.indicator.id)) return blank;
  const why = state.track === 'unknown' ? (state.progress.why ?? state.actual.why) : undefined;
  if (why === undefined) return signalCell(signals[state.track], trackText(state, context));
  return { kind: 'absent', text: say('track.unknown'), why: say(`absence.${why.reason}`, why.args) };
}

const numericColumns = [
  words('id', 'report.column.id', 1.2),
  words('indicator', 'term.indicator', 5),
  words('unit', 'report.column.unit', 1.5),
  numbers('baseline', 'report.column.baseline', 1),
  figureColumn('indicator.actual', 1),
  numbers('now', 'report.column.target-now', 1),
  figureColumn('indicator.target', 1),
  figureColumn('indicator.progress', 1),
  figureColumn('indicator.expected', 1),
  words('track', 'report.column.track', 2),
];

function numericRow(state: IndicatorState, context: ReportContext): TableRow {
  const { say, title, mask } = context;
  const { indicator, targetNow, progress, expected } = state;
  const hidden: Cell = { kind: 'suppressed', text: say('report.suppressed') };
  return row(
    idCell(indicator.id),
    textCell(title(indicator.title)),
    textCell(indicator.unit === undefined ? undefined : title(indicator.unit)),
    baselineCell(state, context),
    actualCell(state, context),
    targetNow === undefined ? blank : { kind: 'number', value: targetNow },
    targetCell(state, context),
    ...(mask.actual(indicator.id) && mask.baseline(indicator.id)
      ? [figureCell(progress, say), typeof expected.value === 'number' ? figureCell(expected, say) : blank]
      : [hidden, hidden]),
    trackCell(state, context),
  );
}

const wordedColumns = [
  words('id', 'report.column.id', 1.2),
  words('indicator', 'term.indicator', 4),
  words('baseline', 'report.column.baseline', 3),
  words('actual', 'figure.indicator.actual.short', 3),
  words('target', 'figure.indicator.target.short', 3),
];

function wordedRow(state: IndicatorState, context: ReportContext): TableRow {
  const { indicator } = state;
  const values = [baselineCell(state, context), actualCell(state, context), targetCell(state, context)];
  return row(idCell(indicator.id), textCell(context.title(indicator.title)), ...values);
}

/** Judged in words: its baseline or a target is a text, or it says so. */
const worded = ({ indicator }: IndicatorState): boolean =>
  indicator.qualitative ||
  [indicator.baseline?.value, indicator.target].some((v) => v !== undefined && typeof v !== 'number');

function wordedTable(caption: string, states: readonly IndicatorState[], context: ReportContext): readonly Block[] {
  const rows = states.map((s) => wordedRow(s, context));
  return rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(wordedColumns, context.say), rows })];
}

function numericTable(caption: string, states: readonly IndicatorState[], context: ReportContext): Table {
  const { say } = context;
  const note = summedNote(states, context);
  return {
    caption,
    columns: columnsOf(numericColumns, say),
    rows: states.map((s) => numericRow(s, context)),
    ...(note === '' ? {} : { note }),
  };
}

/** Which values are sums over periods, and what these lack. */
function summedNote(states: readonly IndicatorState[], { say }: ReportContext): string {
  const summed = states.filter((s) => s.indicator.aggregation === 'sum').map((s) => s.indicator.id);
  const lacking = states.flatMap(({ indicator: { id }, actual: { bound } }) =>
    bound === undefined
      ? []
      : [say('render.labelled', { label: id, text: say(`absence.${bound.reason}`, bound.args) })],
  );
  return [
    ...(summed.length === 0 ? [] : [say('report.indicators.summed', { ids: summed.join(', ') })]),
    ...lacking,
  ].join(' ');
}

function targetCell(state: IndicatorState, context: ReportContext): Cell {
  const { target } = state.indicator;
  return state.target.value === undefined && target !== undefined
    ? valueCell(target, context)
    : figureCell(state.target, context.say);
}

/** The indicators of a level: those in numbers as picture and table, those in words as a table. */
function levelBlocks(level: Indicator['level'], context: ReportContext): readonly Block[] {
  const { say, figures } = context;
  const list = figures.indicators().filter((s) => s.indicator.level === level);
  const inWords = list.filter(worded);
  const inNumbers = list.filter((s) => !worded(s));
  const name = level === undefined ? say('report.indicators.no-level') : say(`level.${level}`);
  const wordy = wordedTable(say('report.indicators.worded', { level: name }), inWords, context);
  if (inNumbers.length === 0) return wordy;
  const table = numericTable(say('report.indicators.caption', { level: name }), inNumbers, context);
  const chart = indicatorChart(inNumbers, name, context);
  if (chart === undefined) return [tableBlock(table), ...wordy];
  return [{ kind: 'chart', chart, table }, ...wordy];
}

/** Impact and outcome first: they say whether it works; outputs say whether it was done. */
export function indicatorsSection(context: ReportContext): Section {
  const { say } = context;
  const blocks = (['impact', 'outcome', 'output', undefined] as const).flatMap((level) => levelBlocks(level, context));
  return section(
    'indicators',
    say('report.indicators.title'),
    [...publicNote(context), ...blocks],
    say('report.indicators.empty'),
    true,
  );
}

const publicNote = ({ audience, say, plan }: ReportContext): readonly Block[] =>
  audience === 'public' && [...plan.indicators.values()].some((i) => i.sensitive)
    ? [paragraph(say('report.indicators.protected', { threshold: plan.thresholds.smallNumbers }), 'note')]
    : [];
