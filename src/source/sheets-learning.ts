// Sheets of reviews, evaluations, recommendations and snapshots.

import { choice, date, id, inst, insts, plain, type Sheet, words } from './sheet-types.js';

export const learningSheets: readonly Sheet[] = [
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
