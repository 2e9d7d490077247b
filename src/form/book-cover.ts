// The cover of a form: what it is, until when, for whom, how to fill it in, how much is filled in.

import type { Plan } from '../plan/model.js';
import { inLanguage } from '../plan/text.js';
import type { Cell, CellRow, CellSheet, Look } from '../render/cell-book.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import type { BookContext } from './book-context.js';
import { mandatoryCells, progressFormula } from './book-count.js';
import type { Form } from './form.js';

const line = (look: Look, value: string, height?: number): CellRow => ({
  cells: [undefined, { look, value }],
  ...(height === undefined ? {} : { height }),
});
const pair = (label: string, value: Cell): CellRow => ({ cells: [undefined, { look: 'label', value: label }, value] });
const empty: CellRow = { cells: [] };

export function coverSheet(form: Form, name: (id: string) => string, context: BookContext): CellSheet {
  const rows = [...headRows(form, context), ...countRows(form, name, context), ...howRows(form, context)];
  const below = askedRows(context);
  const day = rows.length + 3;
  const help = { column: 3, first: day, last: day };
  const { say } = context;
  return {
    name: name('cover'),
    columns: [{ width: 12, hidden: true }, { width: 30 }, { width: 84 }],
    rows: [...rows, ...below],
    rules: [
      { ...help, kind: 'day', title: say('form.cover.filled-in'), prompt: say('form.cover.filled-in.help') },
      {
        ...help,
        first: day + 1,
        last: day + 1,
        kind: 'any',
        title: say('form.cover.contact'),
        prompt: say('form.cover.contact.help'),
      },
    ],
    print: { landscape: false, pagesWide: 1 },
  };
}

function headRows({ key, due }: Form, { plan, period, say }: BookContext): readonly CellRow[] {
  const format = formatFor(say.language);
  const span = say('form.cover.span', {
    period: period.id,
    start: format.day(period.start),
    end: format.day(period.end),
  });
  const to = sendTo(plan, say);
  return [
    line('heading', inLanguage(plan.title, say.language), 24),
    line('subheading', span, 20),
    ...(plan.fictional ? [line('progress', say('form.cover.fictional'))] : []),
    empty,
    pair(say('form.cover.institution'), { look: 'label', value: senderOf(key.institution, plan, say) }),
    ...(due === undefined ? [] : [pair(say('form.cover.due'), { look: 'label', value: format.day(due) })]),
    ...(to === '' ? [] : [pair(say('form.cover.to'), { look: 'plain', value: to })]),
    empty,
  ];
}

/** Name of the institution that fills in. */
export const senderOf = (id: string, plan: Plan, say: Say): string =>
  inLanguage(plan.institutions.get(id)?.name ?? id, say.language);

/** Where the form is to be sent; '' where the plan does not say. */
export function sendTo(plan: Plan, say: Say): string {
  const office = [...plan.institutions.values()].find(({ kind }) => kind === 'coordination-body');
  return [office && inLanguage(office.name, say.language), office?.mailbox].filter((t) => t !== undefined).join(', ');
}

/** The count of all sheets, and that of each. */
function countRows({ sections }: Form, name: (id: string) => string, { say }: BookContext): readonly CellRow[] {
  const counted = sections
    .map((section) => ({ id: section.id, total: mandatoryCells(section).total }))
    .filter(({ total }) => total > 0)
    .map(({ id, total }) => ({ id, total, count: `'${name(id).replaceAll("'", "''")}'!B1` }));
  const total = counted.reduce((sum, one) => sum + one.total, 0);
  const all = counted.map(({ count }) => count).join('+');
  if (total === 0) return [];
  return [
    pair(say('form.cover.answered'), { look: 'progress', ...progressFormula(all, total, say) }),
    ...counted.map((one) => pair(name(one.id), { look: 'plain', ...progressFormula(one.count, one.total, say) })),
    empty,
  ];
}

function howRows({ sections }: Form, { say }: BookContext): readonly CellRow[] {
  const isAnyNeeded = sections.some(({ rows }) => rows.some(({ mandatory }) => mandatory.length > 0));
  const row = (look: Look, label: string, value: string): CellRow => ({
    cells: [undefined, { look, value: label }, { look: 'plain', value }],
  });
  return [
    line('subheading', say('form.cover.how'), 20),
    // Samples of colours in the looks of titles: they are no cells to fill in.
    ...(isAnyNeeded ? [row('title-needed', say('form.cover.colour.needed'), say('form.cover.needed'))] : []),
    row('title-asked', say('form.cover.colour.open'), say('form.cover.open')),
    row('told', say('form.cover.colour.told'), say('form.cover.told')),
    row('label', say('form.cover.save'), say('form.cover.save.how')),
    row('label', say('form.cover.unknown'), say('form.cover.unknown.how')),
    empty,
  ];
}

function askedRows({ say }: BookContext): readonly CellRow[] {
  const asked = (key: string, label: string, format?: 'day'): CellRow => ({
    cells: [
      { look: 'plain', value: key },
      { look: 'label', value: label },
      { look: 'open', ...(format === undefined ? {} : { format }) },
    ],
  });
  return [
    line('subheading', say('form.cover.about'), 20),
    { cells: ['napkit-key', '', 'value'].map((value) => ({ look: 'plain', value })), hidden: true },
    asked('filled-in', say('form.cover.filled-in'), 'day'),
    asked('contact', say('form.cover.contact')),
    { ...asked('note', say('form.cover.note')), height: 60 },
  ];
}
