// What has changed in the plan since it was adopted: from the snapshot that is kept beside the plan.

import type { Change } from '../../diff/diff.js';
import type { ChangeKind } from '../../diff/kind.js';
import { extentText, fieldText, subjectText, valueText, withoutKey } from '../../diff/text.js';
import { columnsOf, paragraph, row, section, tableBlock, textCell } from '../cells.js';
import { words } from '../columns.js';
import type { ReportContext } from '../context.js';
import type { Section, TableRow } from '../model.js';

/** What the public reads: what the plan promises, and for how much; no contacts, notes or wordings. */
const publicKinds: ReadonlySet<ChangeKind> = new Set([
  'added',
  'dropped',
  'renumbered',
  'moved',
  'deadline',
  'responsibility',
  'target',
  'baseline',
  'budget',
  'funding',
]);
const publicLists: ReadonlySet<string> = new Set([
  'plan',
  'goals',
  'objectives',
  'activities',
  'tasks',
  'indicators',
  'costs',
  'funding',
]);

const columns = [
  words('kind', 'diff.column.kind', 2),
  words('subject', 'diff.column.subject', 4),
  words('field', 'diff.column.field', 2),
  words('was', 'diff.column.was', 3),
  words('now', 'diff.column.now', 3),
  words('extent', 'diff.column.extent', 2),
];

/** No section where no snapshot is kept. */
export function versionsSection(context: ReportContext): Section | undefined {
  const { since, say, format, audience } = context;
  if (since === undefined) return undefined;
  const facts = { id: since.id, date: format.day(since.date), hash: since.hash.slice(0, 12) };
  const rows = since.diff.changes.filter((change) => isShown(change, context)).map((change) => rowOf(change, context));
  const caption = say('diff.section.caption', facts);
  const note = audience === 'public' ? [paragraph(say('diff.section.public'), 'note')] : [];
  const table = rows.length === 0 ? [] : [tableBlock({ caption, columns: columnsOf(columns, say), rows })];
  const blocks = since.diff.changes.length === 0 ? [] : [...table, ...note];
  return section('versions', say('diff.section.title'), blocks, say('diff.section.empty', facts), true);
}

/** Counts of sensitive indicators stay inside. */
function isShown({ kind, list, key }: Change, { audience, plan }: ReportContext): boolean {
  if (audience !== 'public') return true;
  if (!publicKinds.has(kind) || !publicLists.has(list)) return false;
  return list !== 'indicators' || plan.indicators.get(key[0] ?? '')?.sensitive !== true;
}

function rowOf(change: Change, { say }: ReportContext): TableRow {
  const { kind, was, now } = change;
  const isWhole = kind === 'added' || kind === 'dropped';
  const value = (one: typeof was): string => (isWhole ? '' : valueText(withoutKey(change, one), say, 200));
  return row(
    textCell(say('diff.kind', { kind })),
    textCell(subjectText(change, say)),
    textCell(fieldText(change)),
    textCell(value(was)),
    textCell(value(now)),
    textCell(extentText(change, say)),
  );
}
