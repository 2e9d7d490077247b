// The sheet table: how the records of the document lie in the sheets and columns of a workbook. The only place that
// knows; reading, writing, forms and docs/format.md all go by it.
//
// A sheet holds a row a record. Row 1 has titles in the plan's language, row 2 the keys of this table (small, grey), then
// the data. Sheets without a key row are matched by title. A key with dots leads into a record ("baseline.value"). Texts
// have a column of the plain key, and one for each language ("title", "title.fr"). Lists stand in one cell, "; " between.

/**
 * id, ids: an id, a list of ids. texts: a text, in one language or several. string: a text without languages.
 * value: a number, or a text where it is judged in words. tags: a list of ids, or "all".
 */
export type ColumnType =
  | 'id'
  | 'ids'
  | 'tags'
  | 'string'
  | 'texts'
  | 'amount'
  | 'number'
  | 'value'
  | 'percent'
  | 'integer'
  | 'year'
  | 'years'
  | 'date'
  | 'boolean'
  | 'choice'
  | 'status';

export interface Column {
  readonly key: string;
  readonly type: ColumnType;
  /** What the ids refer to, for drop-downs. */
  readonly refers?:
    | 'institution'
    | 'source'
    | 'goal'
    | 'objective'
    | 'activity'
    | 'node'
    | 'indicator'
    | 'pillar'
    | 'rating'
    | 'criterion'
    | 'period'
    | 'review'
    | 'evaluation'
    | 'question'
    | 'snapshot';
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/**
 * Where the rows go. `list`: records of a top-level list. `within`: records of a list inside the records of another
 * sheet, found by the parent columns. `period`: a map or list of the report on the period in the column `period`.
 */
export type Target =
  | { readonly kind: 'list'; readonly list: string }
  | {
      readonly kind: 'within';
      readonly parents: readonly { readonly list: string; readonly column: string }[];
      readonly list: string;
    }
  | { readonly kind: 'period'; readonly field: 'progress' | 'observations' | 'returns'; readonly key: string }
  | { readonly kind: 'spending' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'words' };

export interface Sheet {
  /** Name of the sheet in the file, and key of its title: sheet.<id>. */
  readonly id: string;
  readonly target: Target;
  readonly columns: readonly Column[];
  /** Years side by side: a column "<wide>.2026" for each year. */
  readonly wide?: { readonly key: 'costs' | 'targets'; readonly type: 'amount' | 'value' };
}

const id: Column = { key: 'id', type: 'id', required: true };
const title: Column = { key: 'title', type: 'texts', required: true };
const note: Column = { key: 'note', type: 'texts' };
const inst = (key: string): Column => ({ key, type: 'id', refers: 'institution' });
const insts = (key: string): Column => ({ key, type: 'ids', refers: 'institution' });
const words = (key: string): Column => ({ key, type: 'texts' });
const plain = (key: string): Column => ({ key, type: 'string' });
const date = (key: string): Column => ({ key, type: 'date' });
const choice = (key: string, ...choices: readonly string[]): Column => ({ key, type: 'choice', choices });
const amounts = (...keys: readonly string[]): readonly Column[] => keys.map((key) => ({ key, type: 'amount' }));

const people: readonly Column[] = [
  { ...insts('lead'), type: 'ids' },
  insts('co-leads'),
  insts('partners'),
  insts('by-consent'),
];
const node: readonly Column[] = [
  ...people,
  { key: 'indicators', type: 'ids', refers: 'indicator' },
  words('description'),
  note,
];
const costColumns: readonly Column[] = [
  { key: 'amount', type: 'amount' },
  choice('state', 'no-cost', 'within-resources', 'uncosted'),
  { key: 'in-line', type: 'id', refers: 'node' },
  { key: 'source', type: 'id', refers: 'source' },
  { key: 'recurrent', type: 'boolean' },
  plain('currency'),
  plain('line'),
  note,
];
const period: Column = { key: 'period', type: 'id', refers: 'period', required: true };
const tags = (key: string): Column => ({ key: `tags.${key}`, type: 'tags' });

export const statusChoices = [
  'not_started',
  'in_progress',
  'completed',
  'partially_completed',
  'continuous',
  'suspended',
  'cancelled',
  'not_reported',
] as const;

export const sheets: readonly Sheet[] = [
  // Rows "key | value | value in a language ...": the keys are those of planKeys.
  {
    id: 'Plan',
    target: { kind: 'plan' },
    columns: [
      { key: 'key', type: 'string', required: true },
      { key: 'value', type: 'texts' },
    ],
  },
  // Terms, status words, rating scale, pillars, criteria, forms of exploitation, victim groups and regions.
  {
    id: 'Words',
    target: { kind: 'words' },
    columns: [
      choice(
        'list',
        'terms',
        'status-words',
        'rating-scale',
        'pillars',
        'criteria',
        'exploitation-forms',
        'victim-groups',
        'regions',
      ),
      { key: 'id', type: 'string', required: true },
      words('title'),
      words('descriptor'),
    ],
  },
  {
    id: 'Goals',
    target: { kind: 'list', list: 'goals' },
    columns: [id, title, { key: 'pillar', type: 'id', refers: 'pillar' }, ...node],
  },
  {
    id: 'Objectives',
    target: { kind: 'list', list: 'objectives' },
    columns: [id, { key: 'goal', type: 'id', refers: 'goal', required: true }, title, ...node],
  },
  {
    id: 'Activities',
    target: { kind: 'list', list: 'activities' },
    wide: { key: 'costs', type: 'amount' },
    columns: [
      id,
      { key: 'objective', type: 'id', refers: 'objective', required: true },
      title,
      ...people,
      date('start'),
      date('end'),
      { key: 'continuous', type: 'boolean' },
      { key: 'weight', type: 'number' },
      { key: 'indicators', type: 'ids', refers: 'indicator' },
      tags('exploitation'),
      tags('groups'),
      tags('regions'),
      tags('sdg'),
      tags('topics'),
      words('essential.service'),
      words('essential.contingency'),
      words('demand.market'),
      words('demand.target-group'),
      choice('demand.instrument', 'command-and-control', 'market-based', 'legal-infrastructure', 'peer-pressure'),
      words('demand.mechanism'),
      words('training.topic'),
      words('training.audience'),
      inst('training.provider'),
      words('training.needs-assessment'),
      words('training.impact-evaluation'),
      { key: 'training.training-of-trainers', type: 'boolean' },
      plain('iati-identifier'),
      words('description'),
      note,
    ],
  },
  {
    id: 'Milestones',
    target: { kind: 'within', parents: [{ list: 'activities', column: 'activity' }], list: 'milestones' },
    columns: [
      { key: 'activity', type: 'id', refers: 'activity', required: true },
      { key: 'year', type: 'year', required: true },
      title,
      date('due'),
    ],
  },
  {
    id: 'Tasks',
    target: { kind: 'list', list: 'tasks' },
    columns: [
      id,
      { key: 'activity', type: 'id', refers: 'activity', required: true },
      title,
      ...people,
      date('start'),
      date('end'),
      { key: 'indicators', type: 'ids', refers: 'indicator' },
      words('description'),
      note,
    ],
  },
  {
    id: 'Institutions',
    target: { kind: 'list', list: 'institutions' },
    columns: [
      id,
      { key: 'name', type: 'texts', required: true },
      choice(
        'kind',
        'ministry',
        'agency',
        'court',
        'prosecution',
        'police',
        'local-authority',
        'ngo',
        'international-organisation',
        'independent-rapporteur',
        'coordination-body',
        'other',
      ),
      choice('level', 'national', 'regional', 'local', 'international'),
      plain('mailbox'),
      plain('language'),
      { key: 'region', type: 'id' },
    ],
  },
  {
    id: 'Sources',
    target: { kind: 'list', list: 'sources' },
    columns: [
      id,
      { key: 'name', type: 'texts', required: true },
      choice('type', 'state', 'local', 'eu', 'bilateral', 'un-io', 'ngo', 'private', 'victims-fund', 'unidentified'),
      date('ends'),
      plain('reference'),
      { key: 'external', type: 'boolean' },
      note,
    ],
  },
  {
    id: 'Costs',
    target: { kind: 'list', list: 'costs' },
    columns: [{ key: 'on', type: 'id', refers: 'node', required: true }, { key: 'year', type: 'year' }, ...costColumns],
  },
  {
    id: 'Funding',
    target: { kind: 'list', list: 'funding' },
    columns: [
      { key: 'on', type: 'id', refers: 'node', required: true },
      { key: 'source', type: 'id', refers: 'source', required: true },
      { key: 'year', type: 'year', required: true },
      ...amounts('approved', 'pledged', 'committed', 'disbursed', 'spent'),
      plain('currency'),
      plain('reference'),
      note,
    ],
  },
  {
    id: 'Totals',
    target: { kind: 'list', list: 'totals' },
    columns: [
      { key: 'on', type: 'id', refers: 'node' },
      { key: 'year', type: 'year' },
      { key: 'source', type: 'id', refers: 'source' },
      ...amounts('amount'),
      note,
    ],
  },
  {
    id: 'Rates',
    target: { kind: 'list', list: 'rates' },
    columns: [
      plain('currency'),
      { key: 'rate', type: 'number', required: true },
      date('date'),
      { key: 'year', type: 'year' },
      plain('source'),
    ],
  },
  {
    id: 'Indicators',
    target: { kind: 'list', list: 'indicators' },
    wide: { key: 'targets', type: 'value' },
    columns: [
      id,
      title,
      { key: 'on', type: 'id', refers: 'node' },
      choice('level', 'output', 'outcome', 'impact'),
      words('unit'),
      choice('direction', 'increase', 'decrease', 'maintain'),
      choice('aggregation', 'sum', 'last', 'max', 'mean'),
      { key: 'qualitative', type: 'boolean' },
      { key: 'sensitive', type: 'boolean' },
      words('formula'),
      words('source'),
      words('available'),
      inst('responsible'),
      { key: 'by', type: 'ids' },
      { key: 'baseline.year', type: 'year' },
      { key: 'baseline.value', type: 'value' },
      words('baseline.note'),
      { key: 'target', type: 'value' },
      { key: 'sdg', type: 'tags' },
      note,
    ],
  },
  {
    id: 'Progress',
    target: { kind: 'period', field: 'progress', key: 'on' },
    columns: [
      period,
      { key: 'on', type: 'id', refers: 'node', required: true },
      { key: 'status', type: 'status', required: true },
      { key: 'percent', type: 'percent' },
      words('evidence'),
      date('started'),
      date('finished'),
      choice('obstacle.kind', 'internal', 'external'),
      words('obstacle.text'),
      words('action'),
      words('lesson'),
      words('next'),
      { key: 'milestones', type: 'years' },
      words('reason'),
      inst('by'),
      { key: 'civil-society.status', type: 'status' },
      inst('civil-society.by'),
      words('civil-society.text'),
    ],
  },
  {
    id: 'Spending',
    target: { kind: 'spending' },
    columns: [
      period,
      { key: 'on', type: 'id', refers: 'node' },
      { key: 'source', type: 'id', refers: 'source', required: true },
      ...amounts('amount'),
      plain('currency'),
      note,
    ],
  },
  // A row a value; further rows of the same period and indicator give its parts by dimension and part.
  {
    id: 'Observations',
    target: { kind: 'period', field: 'observations', key: 'indicator' },
    columns: [
      period,
      { key: 'indicator', type: 'id', refers: 'indicator', required: true },
      plain('dimension'),
      plain('part'),
      { key: 'value', type: 'value' },
      words('source'),
      date('date'),
      note,
    ],
  },
  {
    id: 'Returns',
    target: { kind: 'period', field: 'returns', key: 'institution' },
    columns: [
      period,
      { ...inst('institution'), required: true },
      date('received'),
      plain('file'),
      { key: 'asked', type: 'integer' },
      { key: 'filled', type: 'integer' },
      choice('state', 'draft', 'returned', 'approved'),
      note,
    ],
  },
  {
    id: 'Reviews',
    target: { kind: 'list', list: 'reviews' },
    columns: [id, date('date'), words('title'), insts('participants'), words('summary')],
  },
  {
    id: 'Decisions',
    target: { kind: 'within', parents: [{ list: 'reviews', column: 'review' }], list: 'decisions' },
    columns: [
      { key: 'review', type: 'id', refers: 'review', required: true },
      { key: 'id', type: 'id' },
      { key: 'on', type: 'id', refers: 'node', required: true },
      choice('decision', 'continue', 'adjust', 'postpone', 'merge', 'drop', 'add'),
      words('reason'),
      words('change'),
      words('from'),
      words('to'),
      inst('owner'),
      date('deadline'),
      date('done'),
      words('follow-up'),
    ],
  },
  {
    id: 'Evaluations',
    target: { kind: 'list', list: 'evaluations' },
    columns: [
      id,
      choice('kind', 'mid-term', 'final', 'ex-post'),
      date('date'),
      words('title'),
      words('evaluator'),
      words('scope'),
      words('method'),
      words('limitations'),
      words('theory-of-change'),
    ],
  },
  {
    id: 'Questions',
    target: { kind: 'within', parents: [{ list: 'evaluations', column: 'evaluation' }], list: 'questions' },
    columns: [
      { key: 'evaluation', type: 'id', refers: 'evaluation', required: true },
      id,
      { key: 'criterion', type: 'id', refers: 'criterion', required: true },
      { key: 'question', type: 'texts', required: true },
      words('judgement-criteria'),
      words('finding'),
      { key: 'rating', type: 'id', refers: 'rating' },
      choice('strength', 'strong', 'moderate', 'weak'),
    ],
  },
  {
    id: 'Evidence',
    target: {
      kind: 'within',
      parents: [
        { list: 'evaluations', column: 'evaluation' },
        { list: 'questions', column: 'question' },
      ],
      list: 'evidence',
    },
    columns: [
      { key: 'evaluation', type: 'id', refers: 'evaluation', required: true },
      { key: 'question', type: 'id', refers: 'question', required: true },
      words('text'),
      plain('figure'),
      { key: 'indicator', type: 'id', refers: 'indicator' },
      words('source'),
    ],
  },
  {
    id: 'Conclusions',
    target: { kind: 'within', parents: [{ list: 'evaluations', column: 'evaluation' }], list: 'conclusions' },
    columns: [
      { key: 'evaluation', type: 'id', refers: 'evaluation', required: true },
      { key: '', type: 'texts' },
    ],
  },
  {
    id: 'Lessons',
    target: { kind: 'within', parents: [{ list: 'evaluations', column: 'evaluation' }], list: 'lessons' },
    columns: [
      { key: 'evaluation', type: 'id', refers: 'evaluation', required: true },
      { key: '', type: 'texts' },
    ],
  },
  // With an evaluation: its recommendation. Without: one from outside.
  {
    id: 'Recommendations',
    target: { kind: 'within', parents: [{ list: 'evaluations', column: 'evaluation' }], list: 'recommendations' },
    columns: [
      { key: 'evaluation', type: 'id', refers: 'evaluation' },
      id,
      plain('source'),
      date('date'),
      plain('reference'),
      { key: 'text', type: 'texts', required: true },
      choice('priority', 'urge', 'consider', 'invite'),
      inst('addressee'),
      date('deadline'),
      words('response'),
      choice('status', 'open', 'accepted', 'partly-accepted', 'rejected', 'in_progress', 'implemented'),
      { key: 'activities', type: 'ids', refers: 'node' },
    ],
  },
  {
    id: 'Snapshots',
    target: { kind: 'list', list: 'snapshots' },
    columns: [id, date('date'), words('title'), words('reason'), plain('hash')],
  },
  {
    id: 'Ends',
    target: { kind: 'within', parents: [{ list: 'snapshots', column: 'snapshot' }], list: 'ends' },
    columns: [
      { key: 'snapshot', type: 'id', refers: 'snapshot', required: true },
      { key: 'activity', type: 'id', required: true },
      date('end'),
    ],
  },
];

/** Keys of the sheet Plan: paths into the record `plan`. */
export const planKeys: readonly Column[] = [
  id,
  title,
  plain('country'),
  date('start'),
  date('end'),
  plain('currency'),
  choice('unit', 'one', 'thousand', 'million'),
  date('adopted'),
  words('legal-act'),
  plain('website'),
  words('publisher'),
  words('publish-by'),
  { key: 'fictional', type: 'boolean' },
  { key: 'languages', type: 'ids' },
  choice('reporting.every', 'quarter', 'half-year', 'year'),
  { key: 'reporting.due', type: 'integer' },
  { key: 'thresholds.small-numbers', type: 'integer' },
  { key: 'thresholds.on-track-tolerance', type: 'percent' },
  { key: 'thresholds.cost-mismatch', type: 'percent' },
  plain('accent'),
  words('previous.title'),
  date('previous.end'),
  note,
  words('citation'),
];

export const sheetById: ReadonlyMap<string, Sheet> = new Map(sheets.map((s) => [s.id, s]));
