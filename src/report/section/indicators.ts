// Indicators: baseline, actual, target, on track or not, by level; disaggregated values where they may be shown.

import type { IndicatorState, Track } from '../../figure/indicators.js';
import type { TargetValue } from '../../plan/model.js';
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
import type { ReportContext } from '../context.js';
import type { Block, Bullet, Cell, Section, Signal, Table } from '../model.js';

const signals: { readonly [T in Track]: Signal } = {
  met: 'good',
  'on-track': 'good',
  behind: 'bad',
  unknown: 'unknown',
};

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
    traces.of(state.actual, `${state.indicator.id}: ${say('figure.indicator.actual.name')}`),
  );
}

function valueCell(value: TargetValue | undefined, { say, title }: ReportContext): Cell {
  if (value === undefined) return { kind: 'absent', text: say('report.absent') };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'words', text: title(value) };
}

function trackCell(state: IndicatorState, { say, mask }: ReportContext): Cell {
  if (!mask.actual(state.indicator.id)) return blank;
  const why = state.track === 'unknown' ? (state.progress.why ?? state.actual.why) : undefined;
  return {
    ...signalCell(signals[state.track], say(`track.${state.track}`)),
    ...(why === undefined
      ? {}
      : { kind: 'absent', text: say('track.unknown'), why: say(`absence.${why.reason}`, why.args) }),
  } as Cell;
}

function indicatorTable(level: string, states: readonly IndicatorState[], context: ReportContext): Table {
  const { say, title, mask } = context;
  return {
    caption: level,
    columns: columnsOf(
      [
        { id: 'id', title: 'report.column.id', width: 1.2 },
        { id: 'indicator', title: 'term.indicator', width: 5 },
        { id: 'unit', title: 'report.column.unit', width: 1.5 },
        { id: 'baseline', title: 'report.column.baseline', align: 'end', width: 1 },
        { id: 'actual', title: 'figure.indicator.actual.short', align: 'end', width: 1 },
        { id: 'now', title: 'report.column.target-now', align: 'end', width: 1 },
        { id: 'target', title: 'figure.indicator.target.short', align: 'end', width: 1 },
        { id: 'progress', title: 'figure.indicator.progress.short', align: 'end', width: 1 },
        { id: 'track', title: 'report.column.track', width: 2 },
      ],
      say,
    ),
    rows: states.map((s) =>
      row(
        idCell(s.indicator.id),
        textCell(title(s.indicator.title)),
        textCell(s.indicator.unit === undefined ? undefined : title(s.indicator.unit)),
        valueCell(s.indicator.baseline?.value, context),
        actualCell(s, context),
        s.targetNow === undefined ? blank : { kind: 'number', value: s.targetNow },
        targetCell(s, context),
        mask.actual(s.indicator.id)
          ? figureCell(s.progress, say)
          : { kind: 'suppressed', text: say('report.suppressed') },
        trackCell(s, context),
      ),
    ),
  };
}

function targetCell(state: IndicatorState, context: ReportContext): Cell {
  const { target } = state.indicator;
  return state.target.value === undefined && target !== undefined
    ? valueCell(target, context)
    : figureCell(state.target, context.say);
}

function bullet(state: IndicatorState, { say, title, mask }: ReportContext): readonly Bullet[] {
  const { indicator, actual, target } = state;
  if (typeof target.value !== 'number' || !mask.actual(indicator.id)) return [];
  const baseline = indicator.baseline?.value;
  return [
    {
      label: `${indicator.id} ${title(indicator.title)}`,
      target: target.value,
      unit: indicator.unit === undefined ? '' : title(indicator.unit),
      signal: signals[state.track],
      signalText: say(`track.${state.track}`),
      ...(typeof baseline === 'number' && indicator.aggregation !== 'sum' ? { baseline } : {}),
      ...(typeof actual.value === 'number' ? { actual: actual.value } : {}),
    },
  ];
}

/** Impact and outcome first: they say whether it works; outputs say whether it was done. */
export function indicatorsSection(context: ReportContext): Section {
  const { say, figures } = context;
  const states = figures.indicators();
  const levels = ['impact', 'outcome', 'output', undefined] as const;
  const blocks = levels.flatMap((level): readonly Block[] => {
    const list = states.filter((s) => s.indicator.level === level);
    if (list.length === 0) return [];
    const table = indicatorTable(
      say('report.indicators.caption', {
        level: level === undefined ? say('report.indicators.no-level') : say(`level.${level}`),
      }),
      list,
      context,
    );
    const rows = list.flatMap((s) => bullet(s, context));
    if (rows.length === 0) return [tableBlock(table)];
    const good = list.filter((s) => s.track === 'met' || s.track === 'on-track').length;
    const levelName = level === undefined ? say('report.indicators.no-level') : say(`level.${level}`);
    return [
      {
        kind: 'chart',
        chart: {
          kind: 'bullets',
          rows,
          title: say('report.indicators.chart-title', { level: levelName, good, count: list.length }),
          description: say('report.indicators.chart-description', { count: rows.length }),
        },
        table,
      },
    ];
  });
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

/** Disaggregated values of the last period with observations: who is reached, by sex, age, form of exploitation ... */
export function disaggregationSection(context: ReportContext): Section | undefined {
  const { say, figures, title, mask } = context;
  const blocks = figures.indicators().flatMap((state): readonly Block[] => {
    const parts = state.observed.flatMap((o) =>
      Object.entries(o.observation.by).flatMap(([dimension, values]) =>
        Object.entries(values).map(([part, value]) => ({ period: o.period.id, dimension, part, value })),
      ),
    );
    if (parts.length === 0) return [];
    const periods = [...new Set(parts.map((p) => p.period))];
    const keys = [...new Map(parts.map((p) => [`${p.dimension}\u0000${p.part}`, p])).values()];
    const cellOf = (period: string, dimension: string, part: string): Cell => {
      const found = parts.find((p) => p.period === period && p.dimension === dimension && p.part === part);
      if (found === undefined) return blank;
      return mask.part(state.indicator.id, period, dimension, part)
        ? { kind: 'count', value: found.value }
        : { kind: 'suppressed', text: say('report.suppressed') };
    };
    return [
      tableBlock({
        caption: `${state.indicator.id} ${title(state.indicator.title)}`,
        columns: columnsOf(
          [
            { id: 'dimension', title: 'report.column.dimension', width: 2 },
            { id: 'part', title: 'report.column.part', width: 3 },
            ...periods.map((p) => ({ id: p, title: { text: p }, align: 'end' as const, width: 1 })),
          ],
          say,
        ),
        rows: keys.map((k) =>
          row(textCell(k.dimension), textCell(k.part), ...periods.map((p) => cellOf(p, k.dimension, k.part))),
        ),
      }),
    ];
  });
  return blocks.length === 0 ? undefined : section('disaggregation', say('report.disaggregation.title'), blocks, '');
}
