// A report with every kind of block, cell and chart, hostile texts included, to render in tests and to look at.

import type { Day } from '../../src/plan/day.js';
import type { Money } from '../../src/plan/money.js';
import type { Block, Cell, Chart, Report, Section, Table, TableRow, TimelineRow } from '../../src/report/model.js';

const day = (text: string): Day => text as Day;
export const kvd = (units: number, cents = 0): Money => ({
  currency: 'KVD',
  minor: BigInt(units) * 100n + BigInt(cents),
});
const text = (value: string, href?: string): Cell => ({
  kind: 'text',
  text: value,
  ...(href === undefined ? {} : { href }),
});
const none: Cell = { kind: 'absent', text: 'not recorded', why: 'The plan holds no funding record of 2027.' };

const titles = [
  'Train labour inspectors in all regions to recognise victims of labour exploitation',
  'Yearly meeting of regional teams',
  'Child-friendly interview rooms in the district police stations of the northern regions, with equipment',
  'Rechtsschutzversicherungsgesellschaftenübergreifende Zusammenarbeit',
  'Hotline',
];
const statuses = [
  'completed',
  'in_progress',
  'delayed',
  'not_reported',
  'suspended',
  'continuous',
  'cancelled',
  'not_started',
  'partially_completed',
] as const;
const statusWord = (at: number): string => (statuses[at % statuses.length] ?? 'completed').replaceAll('_', ' ');

function longRow(at: number): TableRow {
  return {
    id: `activity-${at}`,
    cells: [
      { kind: 'id', text: `${1 + Math.floor(at / 20)}.${1 + (at % 5)}.${at}` },
      text(titles[at % titles.length] ?? ''),
      text('MoLSP'),
      { kind: 'date', day: day(`2026-${String((at % 12) + 1).padStart(2, '0')}-28`) },
      { kind: 'status', status: statuses[at % statuses.length] ?? 'completed', text: statusWord(at) },
      at % 7 === 3 ? none : { kind: 'money', money: kvd(120_000 + at * 7919), trace: at % 3 },
      at % 7 === 3 ? { kind: 'absent', text: 'undefined' } : { kind: 'fraction', value: (at % 11) / 10 },
    ],
  };
}

const longTable: Table = {
  caption: 'Activities, by objective',
  columns: [
    { id: 'id', title: 'No.', align: 'start', width: 1 },
    { id: 'title', title: 'Activity', align: 'start', width: 5 },
    { id: 'lead', title: 'Lead', align: 'start', width: 1 },
    { id: 'end', title: 'Planned end', align: 'start', width: 2 },
    { id: 'status', title: 'Status', align: 'start', width: 2 },
    { id: 'need', title: 'Need', align: 'end', width: 2 },
    { id: 'done', title: 'Done', align: 'end', width: 1 },
  ],
  rows: [0, 1, 2, 3].flatMap((goal) => [
    {
      role: 'group' as const,
      cells: [
        text(`Objective ${goal + 1}.1 Front-line staff identify victims in all regions`),
        ...Array.from({ length: 6 }, (): Cell => ({ kind: 'blank' })),
      ],
    },
    ...Array.from({ length: 20 }, (_, at) => longRow(goal * 20 + at)),
    {
      role: 'total' as const,
      cells: [
        text('Total'),
        { kind: 'blank' as const },
        { kind: 'blank' as const },
        { kind: 'blank' as const },
        { kind: 'blank' as const },
        { kind: 'money' as const, money: kvd(9_876_543), atLeast: true },
        { kind: 'fraction' as const, value: 0.4567 },
      ],
    },
  ]),
  note: 'Amounts are in 2024 prices.',
};

export const cellTable: Table = {
  caption: 'Every kind of cell <script>alert(1)</script>',
  columns: [
    { id: 'kind', title: 'Kind', align: 'start' },
    { id: 'value', title: 'Value', align: 'end' },
  ],
  rows: [
    { cells: [text('text with a link', 'https://example.org/a?b=1&c=2'), text('x')] },
    { cells: [text('bad link', 'javascript:alert(1)'), text('x')] },
    { cells: [text('anchor', '#money'), { kind: 'id', text: 'A2.1.3' }] },
    { cells: [text('words'), { kind: 'words', text: 'A **bold** <b>tag</b>\n- one\n- two' }] },
    { cells: [text('money'), { kind: 'money', money: kvd(1_184_438, 50), trace: 1 }] },
    { cells: [text('at least'), { kind: 'money', money: kvd(2_000_000), atLeast: true }] },
    { cells: [text('fraction'), { kind: 'fraction', value: 0.607, trace: 2 }] },
    { cells: [text('count'), { kind: 'count', value: 12_345 }] },
    { cells: [text('number'), { kind: 'number', value: 3.25, atLeast: true }] },
    { cells: [text('days'), { kind: 'days', value: 1 }] },
    { cells: [text('date'), { kind: 'date', day: day('2026-06-30') }] },
    ...statuses.map(
      (status, at): TableRow => ({ cells: [text('status'), { kind: 'status', status, text: statusWord(at) }] }),
    ),
    ...(['good', 'warn', 'bad', 'unknown', 'neutral'] as const).map(
      (signal): TableRow => ({ cells: [text('signal'), { kind: 'signal', signal, text: `judged ${signal}` }] }),
    ),
    { cells: [text('absent'), none] },
    { cells: [text('suppressed'), { kind: 'suppressed', text: '…' }] },
    { cells: [text('blank'), { kind: 'blank' }] },
  ],
};

const small: Table = {
  caption: 'Money by year',
  columns: [
    { id: 'year', title: 'Year', align: 'start' },
    { id: 'secured', title: 'Secured', align: 'end' },
    { id: 'pledged', title: 'Pledged', align: 'end' },
    { id: 'gap', title: 'Gap', align: 'end' },
  ],
  rows: [2024, 2025, 2026, 2027, 2028].map((year, at) => ({
    cells: [
      text(String(year)),
      { kind: 'money', money: kvd(900_000 - at * 150_000), trace: 0 },
      { kind: 'money', money: kvd(at * 120_000) },
      at === 4 ? none : { kind: 'money', money: kvd(at * 210_000) },
    ],
  })),
};

const chart = (chart: Chart): Block => ({ kind: 'chart', chart, table: small });
const money = { kind: 'money', currency: 'KVD' } as const;

export const charts: readonly Chart[] = [
  {
    kind: 'stacked-bars',
    title: 'State money covers half of what protection needs, and less every year',
    description: 'Secured money falls from 900,000 in 2024 to 300,000 in 2028 while the gap grows.',
    unit: money,
    categories: ['2024', '2025', '2026', '2027', '2028'],
    series: [
      { label: 'Secured', role: 'secured', values: [900_000, 750_000, 600_000, 450_000, undefined] },
      { label: 'Pledged', role: 'pledged', values: [0, 120_000, 240_000, 360_000, undefined] },
      { label: 'Gap', role: 'gap', values: [20_000, 210_000, 420_000, 630_000, undefined] },
    ],
  },
  {
    kind: 'stacked-bars',
    title: 'Donors carry the regional services',
    description: 'Eight sources over six goals.',
    unit: money,
    categories: [
      '1 Prevention of trafficking reaches all regions and the people most at risk of exploitation',
      '2 Every victim is identified early and supported without conditions',
      '3 Offenders are brought to justice',
      '4 Enabling framework',
      '5 Data',
      '6 Nothing recorded',
    ],
    series: Array.from({ length: 8 }, (_, at) => ({
      label:
        [
          'State budget',
          'Local budgets',
          'EU pre-accession assistance (IPA III, annual programme 2024)',
          'Bilateral',
          'UN and international organisations',
          'NGOs',
          'Private',
          'Victims’ fund',
        ][at] ?? '',
      role: `category-${at}` as const,
      values: [5, 9, 3, 1, 0.4, undefined].map((v) =>
        v === undefined ? undefined : v * 100_000 * (1 + ((at * 3) % 4)),
      ),
    })),
  },
  {
    kind: 'lines',
    title: 'The implementation rate stagnates since 2024',
    description: 'Three lines over five periods.',
    unit: { kind: 'fraction' },
    categories: ['2024-H1', '2024-H2', '2025-H1', '2025-H2', '2026-H1'],
    series: [
      { label: 'Implementation rate', role: 'category-0', values: [0.2, 0.41, 0.42, 0.43, 0.43] },
      { label: 'Reporting rate', role: 'category-1', values: [0.9, 0.8, undefined, 0.7, 0.45] },
      { label: 'Absorption', role: 'category-2', values: [0.1, 0.3, 0.35, 0.6, 0.72] },
    ],
  },
  {
    kind: 'bullets',
    title: 'Two of four outcome indicators are on track',
    description: 'Four indicators with baseline, value and target.',
    rows: [
      {
        label: 'Victims first identified by labour inspectors, in all regions, by sex and age and form of exploitation',
        baseline: 4,
        actual: 7,
        target: 20,
        unit: 'persons',
        signal: 'bad',
        signalText: 'off track',
      },
      {
        label: 'Share of victims who got all services',
        baseline: 30,
        actual: 52,
        atLeast: true,
        target: 60,
        unit: '%',
        signal: 'good',
        signalText: 'on track',
      },
      {
        label: 'Days until the first interview',
        baseline: 40,
        actual: 33,
        target: 20,
        unit: 'days',
        signal: 'warn',
        signalText: 'behind expectation',
      },
      { label: 'Not measured yet', target: 5, unit: 'studies', signal: 'unknown', signalText: 'not known' },
    ],
  },
  {
    kind: 'heat',
    title: 'Regions beyond the capital are hardly covered',
    description: 'Coverage by region and pillar.',
    columns: ['Prevention', 'Assistance and protection', 'Investigation and prosecution', 'Enabling framework'],
    rows: ['Capital', 'North', 'South-eastern border regions', 'Coast'].map((label, r) => ({
      label,
      cells: [0, 1, 2, 3].map((c) =>
        r === 2 && c === 3
          ? { text: 'nothing planned' }
          : { value: ((r + 1) * (c + 2)) / 20, text: `${(r + 1) * (c + 2) * 5} %` },
      ),
    })),
  },
  {
    kind: 'waterfall',
    title: 'Of 4.7 million, 1.9 million are open',
    description: 'Need 4.7 million, secured 2.3, pledged 0.5, open 1.9.',
    unit: money,
    steps: [
      { label: 'Need', value: 4_723_366, role: 'total' },
      { label: 'Secured (approved and committed)', value: 2_300_000, role: 'less' },
      { label: 'Pledged', value: 523_366, role: 'less' },
      { label: 'Open', value: 1_900_000, role: 'rest' },
    ],
  },
];

const timelineRows: readonly TimelineRow[] = Array.from(
  { length: 64 },
  (_, at): TimelineRow =>
    at % 16 === 0
      ? {
          label: `Objective ${1 + at / 16}.1 Front-line staff identify victims in all regions`,
          group: true,
          status: 'in_progress',
          statusText: '',
        }
      : {
          label: `${1 + Math.floor(at / 16)}.1.${at} ${titles[at % titles.length]}`,
          planned: { start: day(`202${4 + (at % 3)}-03-01`), end: day(`202${5 + (at % 4)}-11-30`) },
          ...(at % 4 === 3 ? {} : { actual: { start: day(`202${4 + (at % 3)}-05-01`), end: day('2026-06-30') } }),
          status: statuses[at % statuses.length] ?? 'completed',
          statusText: statusWord(at),
        },
);

const sections: readonly Section[] = [
  {
    id: 'summary',
    title: 'Summary',
    level: 1,
    blocks: [
      {
        kind: 'key-figures',
        items: [
          {
            label: 'Implementation rate',
            value: { kind: 'fraction', value: 0.43, trace: 2 },
            detail: '24 of 56 activities due',
            trend: 'up',
            trendText: 'up from 41 %',
          },
          {
            label: 'Firm gap',
            value: { kind: 'money', money: kvd(19_000_000), atLeast: true, trace: 1 },
            detail: '3 activities are uncosted',
            trend: 'down',
            trendText: 'down by 2.1 million',
          },
          { label: 'Coverage', value: { kind: 'fraction', value: 0.607 }, detail: 'of the costed need' },
          {
            label: 'Returns received in time',
            value: { kind: 'text', text: '9 of 14' },
            trend: 'same',
            trendText: 'as before',
          },
          { label: 'Net position', value: none },
          { label: 'Late activities', value: { kind: 'count', value: 12 }, detail: 'on average 96 days' },
        ],
      },
      {
        kind: 'paragraph',
        text: 'By 30 June 2026, 24 of 56 activities that were due had been completed (43 %). Twelve are late, on average by 96 days; four of them are essential services.',
      },
      { kind: 'paragraph', text: 'Three activities are uncosted; the gap is a lower bound.', tone: 'warning' },
      {
        kind: 'list',
        items: [
          'The state has secured half of what protection needs.',
          'Donors carry 60.7 % of the total.',
          'EU money ends in 2026.',
        ],
      },
    ],
  },
  {
    id: 'progress',
    title: 'Progress by pillar and goal',
    level: 1,
    blocks: [
      { kind: 'paragraph', text: 'What follows judges the activities at 30 June 2026 against the plan as adopted.' },
    ],
  },
  {
    id: 'cells',
    title: 'Every kind of cell',
    level: 2,
    blocks: [
      { kind: 'heading', text: 'Inside a part' },
      { kind: 'table', table: cellTable },
    ],
  },
  { id: 'activities', title: 'All activities', level: 2, blocks: [{ kind: 'table', table: longTable }] },
  {
    id: 'timeline',
    title: 'Timeline',
    level: 1,
    blocks: [
      chart({
        kind: 'timeline',
        title: 'Twelve activities are late',
        description: 'Sixty activities from 2024 to 2028.',
        start: day('2024-01-01'),
        end: day('2028-12-31'),
        today: day('2026-06-30'),
        rows: timelineRows,
      }),
    ],
  },
  { id: 'money', title: 'Money and results', level: 1, blocks: charts.map(chart) },
  {
    id: 'matrix',
    title: 'The funding matrix',
    level: 1,
    wide: true,
    blocks: [
      { kind: 'paragraph', text: 'Need, secured, pledged and gap by goal and year.', tone: 'note' },
      {
        kind: 'table',
        table: {
          caption: 'Need, secured and gap by goal and year',
          columns: [
            { id: 'goal', title: 'Goal', align: 'start', width: 4 },
            ...[2024, 2025, 2026, 2027].flatMap((year) =>
              ['Need', 'Secured', 'Gap'].map((what) => ({
                id: `${what}${year}`,
                title: `${what} ${year}`,
                align: 'end' as const,
              })),
            ),
          ],
          rows: Array.from({ length: 14 }, (_, at) => ({
            cells: [
              text(`${at + 1} ${titles[at % titles.length]}`),
              ...Array.from(
                { length: 12 },
                (_, c): Cell =>
                  c === 11
                    ? { kind: 'absent', text: 'not recorded' }
                    : { kind: 'money', money: kvd((at + 1) * (c + 3) * 91_357) },
              ),
            ],
          })),
        },
      },
    ],
  },
  {
    id: 'obstacles',
    title: 'Obstacles in people’s words',
    level: 1,
    blocks: [
      { kind: 'heading', text: 'Inside a section' },
      {
        kind: 'words',
        text: 'Two regions **without staff**.\n\nWe tried:\n- hiring *again*\n- asking the [ministry](https://ministry.example/page)\n- <img src=x onerror=alert(1)> [click](javascript:alert(1))',
        by: 'MoLSP',
      },
      { kind: 'words', text: 'Нам бракує коштів на перекладачів. Čekamo na odluku. შრომის ინსპექცია', by: 'NGO-1' },
      { kind: 'paragraph', text: 'No risks are recorded in this plan.', tone: 'empty' },
    ],
  },
  {
    id: 'method',
    title: 'Method and definitions',
    level: 1,
    blocks: [
      {
        kind: 'definitions',
        items: [
          { term: 'Firm gap', text: 'max(0, need − secured) per activity and year', origin: 'ICMPD Guidelines 2006' },
          { term: 'Implementation rate', text: 'completed / due' },
        ],
      },
    ],
  },
  { id: 'empty', title: 'A section without anything', level: 1, blocks: [] },
];

export const fixtureReport: Report = {
  kind: 'monitoring',
  language: 'en',
  direction: 'ltr',
  cover: {
    title: 'Monitoring report',
    planTitle: 'National Action Plan against Trafficking in Human Beings of Karstovia "2024–2028" </style><script>',
    country: 'Karstovia',
    period: 'First half of 2026',
    date: day('2026-06-30'),
    audience: 'internal',
    publisher: 'Office of the National Coordinator',
    snapshot: '3f9a0c1d2e4b',
    version: '0.1.0',
    banner: 'Karstovia does not exist: all facts of this plan are invented.',
    facts: [
      { label: 'Period', value: 'First half of 2026' },
      { label: 'Judged at', value: '30 June 2026' },
      { label: 'Audience', value: 'internal' },
      { label: 'Made by', value: 'Office of the National Coordinator' },
      { label: 'Plan snapshot', value: '3f9a0c1d2e4b' },
    ],
  },
  sections,
  traces: Array.from({ length: 40 }, (_, at) => ({
    label: ['Need 2024', 'Firm gap, whole plan', 'Implementation rate'][at] ?? `Need of activity 2.1.${at}`,
    figure: 'funding.need',
    formula: 'sum of the costs of activities and years',
    places: ['activities/protection.yaml:42:13', 'budget.xlsx › Costs!F12', `money/2024.yaml:${at}:3`],
    more: at % 3 === 0 ? 0 : at,
  })),
};

/** The same report mirrored, with Arabic titles where a reader looks first. */
export const rtlReport: Report = {
  ...fixtureReport,
  language: 'ar',
  direction: 'rtl',
  cover: {
    ...fixtureReport.cover,
    title: 'تقرير الرصد',
    planTitle: 'الخطة الوطنية لمكافحة الاتجار بالبشر 2024–2028',
    country: 'كارستوفيا',
    period: 'النصف الأول من 2026',
    banner: 'كارستوفيا بلد غير موجود',
  },
  sections: fixtureReport.sections.map((section, at) =>
    at === 1 ? { ...section, title: 'التقدم حسب المحور والهدف' } : section,
  ),
};
