// Who owes a return of a period and how it stands, on one screen: first those from whom something is still to come.

import type { Standing } from '../figure/standing.js';
import type { Day } from '../plan/day.js';
import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import { inLanguage } from '../plan/text.js';
import type { Say } from '../text/say.js';
import { headText } from './gaps-text.js';
import { heading, type Light, paint, type Screen, screenOf, shapes, type Terminal } from './screen.js';
import { columnsOf, safeText, wrapped } from './terminal-text.js';
import { cut, type TextColumn, textTable } from './text-table.js';

export interface ReturnsView {
  readonly plan: Plan;
  readonly date: Day;
  readonly period: Period;
  readonly standings: readonly Standing[];
  readonly snapshot: string;
  readonly version: string;
}

export async function returnsText(view: ReturnsView, say: Say, terminal: Terminal): Promise<string> {
  const screen = await screenOf(say, terminal);
  const { plan, snapshot, version, standings } = view;
  const [title = '', ...facts] = headText(plan, view, { snapshot, version }, say).split('\n');
  const open = standings.filter(({ toCome }) => toCome.length > 0);
  const whole = standings.filter(({ toCome }) => toCome.length === 0);
  const lines = [
    screen.ink.bold(cut(safeText(title), screen.width)),
    ...facts.map((fact) => screen.ink.dim(cut(fact, screen.width))),
    ...wrapped(countLine(view, open.length, screen), screen.width),
    ...tables(open, whole, screen),
  ];
  return `${lines.join('\n')}\n`;
}

function countLine({ period, standings }: ReturnsView, open: number, { say, format }: Screen): string {
  const received = standings.filter(({ state }) => state !== 'missing');
  return say('returns.count', {
    period: period.id,
    due: period.due === undefined ? '–' : format.day(period.due),
    owed: standings.length,
    received: received.length,
    late: received.filter(({ days = 0 }) => days > 0).length,
    open,
  });
}

/** One table cut in two by headings, so that the columns of both stand below each other. */
function tables(open: readonly Standing[], whole: readonly Standing[], screen: Screen): readonly string[] {
  const { say, ink } = screen;
  const all = [...open, ...whole];
  if (all.length === 0) return ['', say('returns.nobody')];
  const [title = '', rule = '', ...lines] = tableOf(all, screen);
  const rows = lines.map((line, i) => {
    const light = lightOf(all[i]);
    return `${paint[light](ink)(shapes[light])} ${line}`;
  });
  const head = [ink.dim(`  ${title}`), ink.dim(`  ${rule}`)];
  const part = (words: string, list: readonly string[]): readonly string[] =>
    list.length === 0 ? [] : ['', heading(`${words} (${list.length})`, screen), ...head, ...list];
  return [
    ...part(say('returns.open'), rows.slice(0, open.length)),
    ...part(say('returns.whole'), rows.slice(open.length)),
  ];
}

function lightOf(standing: Standing | undefined): Light {
  if (standing === undefined || standing.state === 'missing') return (standing?.days ?? 0) > 0 ? 'bad' : 'unknown';
  return standing.toCome.length > 0 || standing.state === 'draft' ? 'warn' : 'good';
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  /** Received, late, state, complete. */
  readonly facts: readonly string[];
}

/** On narrow screens names make way first, then the contact, then the day of receipt; --csv and --json tell them all. */
const leastName = 12;
const narrow = 70;

function tableOf(standings: readonly Standing[], screen: Screen): readonly string[] {
  const { say, width } = screen;
  const lines = standings.map((standing) => lineOf(standing, screen));
  const facts: readonly TextColumn[] = [
    ...(width < narrow ? [] : [{ title: say('report.column.received'), align: 'start' } as const]),
    { title: say('returns.column.days'), align: 'end' },
    { title: say('report.column.state'), align: 'start' },
    { title: say('figure.reporting.completeness.short'), align: 'end' },
  ];
  const contact: TextColumn = { title: say('returns.column.contact'), align: 'start' };
  const ids = widest(lines.map(({ id }) => id));
  const taken = (columns: readonly (readonly string[])[]): number =>
    columns.reduce((sum, cells) => sum + widest(cells) + 2, 2);
  const factWidths = taken(facts.map(({ title }, i) => [title, ...lines.map((line) => line.facts[i] ?? '')]));
  const withContact = width - factWidths - widest([contact.title, ...lines.map((line) => line.contact)]) - 2;
  const hasContact = withContact >= ids;
  const room = Math.max(ids, hasContact ? withContact : width - factWidths);
  const named = room >= ids + 2 + leastName;
  const institution: TextColumn = { title: say('term.institution'), align: 'start', most: Math.max(room, 11) };
  return textTable(
    [institution, ...(hasContact ? [contact] : []), ...facts],
    lines.map((line) => [
      named ? `${line.id.padEnd(ids)}  ${line.name}` : line.id,
      ...(hasContact ? [line.contact] : []),
      ...line.facts,
    ]),
  );
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => columnsOf(safeText(text))));

function lineOf(standing: Standing, { say, format, width }: Screen): Line {
  const { institution, received, state, fields } = standing;
  return {
    id: institution.id,
    name: inLanguage(institution.name, say.language),
    contact: institution.mailbox ?? '–',
    facts: [
      ...(width < narrow ? [] : [received === undefined ? '–' : format.shortDay(received)]),
      daysText(standing, say),
      say('returns.state', { state }),
      fields === undefined || fields.asked === 0 ? '–' : say('returns.filled', fields),
    ],
  };
}

/** "6 days late", "9 days left", "due today", "in time". */
function daysText({ days, state }: Standing, say: Say): string {
  if (days === undefined) return '–';
  if (days > 0) return say('returns.late', { count: days });
  return state === 'missing' ? say('returns.left', { count: -days }) : say('return.in-time');
}
