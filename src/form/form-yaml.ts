// A form as a commented YAML text, to be filled in with a text editor: what the plan says in comments, what is asked as
// empty values, and at the end the keys by which the file is known again.

import { inLanguage } from '../plan/text.js';
import { type Format, formatFor } from '../text/format.js';
import type { MessageKey, Say } from '../text/say.js';
import { lastReport } from './asking.js';
import type { BookContext } from './book-context.js';
import { senderOf, sendTo } from './book-cover.js';
import { unitKey } from './book-section.js';
import { type Form, type FormField, type FormRow, type FormSection, formFormat } from './form.js';
import { checkOf, commentCheck, commentLine, toldLine, toldMark } from './yaml-marks.js';

interface Writing extends BookContext {
  readonly format: Format;
  /** Words for the period before; '' where there is none. */
  readonly before: string;
}

/** Longer lists of words stand once above their section. */
const fewWords = 12;

export function formYaml(form: Form, context: BookContext): string {
  const { say, plan, period } = context;
  const last = lastReport(plan, period)?.period.id;
  const before = last === undefined ? '' : say('form.group.last', { period: last });
  const writing: Writing = { ...context, format: formatFor(say.language), before };
  const body = [
    ...headLines(form, writing),
    ...aboutLines(say),
    ...form.sections.flatMap((section) => sectionLines(section, writing)),
    '',
    commentLine(say('form.yaml.keys')),
  ];
  return `${[...body, ...keyLines(form, body, writing)].join('\n')}\n`;
}

const comments = (...texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split('\n')).map((text) => commentLine(text));

function headLines({ key, due }: Form, { plan, period, say, format }: Writing): readonly string[] {
  const to = sendTo(plan, say);
  const pair = (label: MessageKey, value: string): string => `${say(label)}: ${value}`;
  const days = { period: period.id, start: format.day(period.start), end: format.day(period.end) };
  return [
    ...comments(inLanguage(plan.title, say.language).replace(/\s+/g, ' '), say('form.cover.span', days)),
    ...(plan.fictional ? comments(say('form.cover.fictional')) : []),
    ...comments(pair('form.cover.institution', senderOf(key.institution, plan, say))),
    ...(due === undefined ? [] : comments(pair('form.cover.due', format.day(due)))),
    ...(to === '' ? [] : comments(pair('form.cover.to', to))),
    '',
    ...comments(say('form.yaml.how'), `${say('form.cover.unknown')}: ${say('form.cover.unknown.how')}`),
    '',
  ];
}

const aboutLines = (say: Say): readonly string[] => [
  commentLine(say('form.cover.filled-in.help')),
  'filled-in: ',
  commentLine(say('form.cover.note')),
  'note: ',
];

function sectionLines({ id, fields, rows }: FormSection, writing: Writing): readonly string[] {
  const { say, plan, period } = writing;
  const args = { period: period.id, year: String(period.year), currency: plan.currency, unit: unitKey(plan.unit) };
  const text = (key: string): string => say(key as MessageKey, args);
  const asked = fields.filter(({ role }) => role === 'asked');
  const help = (field: FormField): string =>
    `${field.key}: ${text(`form.help.${id}.${field.key}`)}${wordsOf(field, Number.POSITIVE_INFINITY)}`;
  return [
    '',
    ...comments(text(`form.heading.${id}`), text(`form.intro.${id}`), ...asked.map(help)),
    `${id}:`,
    ...rows.flatMap((row) => rowLines(id, row, fields, writing)),
  ];
}

function wordsOf({ words = [] }: FormField, most: number): string {
  return words.length === 0 || words.length > most ? '' : ` ${words.map(({ word }) => word).join(' | ')}`;
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function rowLines(section: string, row: FormRow, fields: readonly FormField[], writing: Writing): readonly string[] {
  const { say } = writing;
  const title = (key: string): string => say(`form.field.${section}.${key}` as MessageKey);
  const told = fields
    .filter(({ key }) => row.cells[key] !== undefined)
    .map((field) => toldLine(labelOf(field, title(field.key), writing), toldText(row, field.key, writing)));
  const asked = fields
    .filter(({ key }) => row.asks.includes(key))
    .flatMap((field) => {
      const star = row.mandatory.includes(field.key) ? ' *' : '';
      return [commentLine(`${title(field.key)}${star}:${wordsOf(field, fewWords)}`), `${field.key}: `];
    });
  return ['', `  ${quoted(row.key)}:`, ...[...told, ...asked].map((line) => `    ${line}`)];
}

const labelOf = ({ role }: FormField, title: string, { before }: Writing): string =>
  role === 'last' ? `${before} – ${title}` : title;

function toldText(row: FormRow, key: string, { format }: Writing): string {
  const value = row.cells[key];
  return typeof value === 'number' ? format.number(value) : String(value ?? '');
}

/** The keys; rows each with the number of mandatory fields and checks of what is told, as the hidden sheet has them. */
function keyLines({ key, sections }: Form, body: readonly string[], writing: Writing): readonly string[] {
  const { sha256 } = writing;
  const { form, ...names } = key;
  const head = { form: formFormat, ...names, 'form-hash': form };
  const lines = body.map((line) => line.trim()).filter((line) => line.startsWith('#') && !line.startsWith(toldMark));
  const known = [...new Set(lines.map((line) => commentCheck(line, sha256)))];
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => {
      const told = section.fields.filter((field) => row.cells[field.key] !== undefined);
      const checks = told.map((field) => `${field.key}=${checkOf(toldText(row, field.key, writing), sha256)}`);
      return `    ${quoted(row.key)}: ${quoted([row.mandatory.length, ...checks].join(';'))}`;
    }),
  );
  return [
    'napkit:',
    ...Object.entries(head).map(([name, value]) => `  ${name}: ${quoted(value)}`),
    '  fields:',
    ...sections.map(
      ({ id, fields }) =>
        `    ${id}: [${fields
          .filter((f) => f.role === 'asked')
          .map((f) => f.key)
          .join(', ')}]`,
    ),
    '  rows:',
    ...rows,
    `  comments: ${quoted(known.join(' '))}`,
  ];
}
