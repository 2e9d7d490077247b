// The back of every report: method and definitions of the figures used, findings that touch it, sources.

import { type FigureId, figureTable } from '../../figure/catalogue.js';
import { codeTable, type Family } from '../../finding/codes.js';
import type { Finding } from '../../finding/finding.js';
import { placed } from '../../finding/placed.js';
import { told } from '../../finding/told.js';
import type { Located } from '../../source/located.js';
import { columnsOf, idCell, paragraph, row, section, signalCell, tableBlock, textCell } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Block, ReportKind, Section, Signal } from '../model.js';

const families: { readonly [K in ReportKind]: readonly string[] } = {
  monitoring: ['implementation.', 'activity.', 'indicator.', 'reporting.', 'funding.'],
  review: ['implementation.', 'activity.', 'funding.', 'reporting.'],
  evaluation: ['indicator.', 'implementation.', 'funding.'],
  funding: ['funding.'],
};

/** Who reads a report sees no file: fields are called as napkit calls their columns. */
const noTitles = (): undefined => undefined;

/** Definitions of the figures that the report uses, from the catalogue. */
export function methodSection(kind: ReportKind, context: ReportContext): Section {
  const { say, plan, format } = context;
  const ids = Object.keys(figureTable).filter((id): id is FigureId => families[kind].some((f) => id.startsWith(f)));
  const items = ids.map((id) => ({
    term: say(`figure.${id}.name`),
    text: say(`figure.${id}.formula`),
    origin: say(`figure.${id}.origin`),
  }));
  const { thresholds } = plan;
  const blocks: readonly Block[] = [
    paragraph(say('report.method.lead', { date: format.day(context.date) })),
    paragraph(
      say('report.method.thresholds', {
        tolerance: format.percent(thresholds.onTrackTolerance),
        mismatch: format.percent(thresholds.costMismatch),
        small: thresholds.smallNumbers,
      }),
    ),
    { kind: 'definitions', items },
  ];
  return section('method', say('report.method.title'), blocks, '');
}

const touching: { readonly [K in ReportKind]: readonly Family[] } = {
  monitoring: ['structure', 'indicators', 'money', 'reporting', 'coverage'],
  review: ['structure', 'money', 'reporting', 'coverage', 'learning'],
  evaluation: ['indicators', 'coverage', 'learning', 'money'],
  funding: ['money'],
};
const signals: { readonly [level: string]: Signal } = { error: 'bad', warning: 'warn', note: 'neutral' };

/** Findings that touch what the report shows: errors of any kind, and those of its families. */
export function findingsSection(
  kind: ReportKind,
  findings: readonly Finding[],
  located: Located,
  context: ReportContext,
): Section {
  const { say } = context;
  const shown = findings.filter(
    (f) =>
      codeTable[f.code].level === 'error' ||
      (codeTable[f.code].level === 'warning' && touching[kind].includes(codeTable[f.code].family)),
  );
  const rows = placed(shown, located).map((f) => {
    const { level } = codeTable[f.code];
    const { file, line, sheet, cell } = f.place;
    const place =
      sheet === undefined ? [file, line].filter((p) => p !== undefined).join(':') : `${file} › ${sheet}!${cell ?? ''}`;
    return row(
      idCell(f.code),
      signalCell(signals[level] ?? 'neutral', say(`level.${level}`)),
      textCell(told({ titles: noTitles, ...f }, say).message),
      textCell(place),
    );
  });
  const columns = columnsOf(
    [
      words('code', 'report.column.code', 1),
      words('level', 'report.column.level', 1.5),
      words('message', 'report.column.finding', 7),
      words('place', 'report.column.place', 3),
    ],
    say,
  );
  const blocks =
    rows.length === 0
      ? []
      : [
          paragraph(say('report.findings.lead', { count: rows.length })),
          tableBlock({ caption: say('report.findings.caption'), columns, rows }),
        ];
  return section('findings', say('report.findings.title'), blocks, say('report.findings.empty'));
}

/** Where the plan and its facts come from. */
export function sourcesSection(located: Located, { say, plan, title }: ReportContext): Section {
  const items = [
    ...(plan.legalAct === undefined ? [] : [say('report.sources.legal-act', { text: title(plan.legalAct) })]),
    ...(plan.website === undefined ? [] : [say('report.sources.website', { text: plan.website })]),
    ...(plan.citation === undefined ? [] : [title(plan.citation)]),
    ...(plan.note === undefined ? [] : [title(plan.note)]),
    say('report.sources.files', { count: located.files.length }),
    say('report.sources.trace'),
  ];
  return section('sources', say('report.sources.title'), [{ kind: 'list', items }], '');
}
