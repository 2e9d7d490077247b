// Forms filled in at random, and what a person would have entered in the period's file instead. Written apart from
// napkit's own way between the two.

import type * as X from '@e965/xlsx';
import * as fc from 'fast-check';
import type { Form, FormField, FormRow, FormSection } from '../../src/form/form.js';
import type { ReturnRead } from '../../src/form/return.js';
import type { Plan } from '../../src/plan/model.js';
import { leadOf } from '../../src/plan/tree.js';
import type { Value } from '../../src/source/located.js';

/** An answer: as the period's file holds it, and ways in which a person types it. */
interface Typed {
  readonly value: Value;
  readonly cell: X.CellObject;
}
export interface Filled extends Typed {
  /** Key of the row in the form. */
  readonly row: string;
  /** What the row is about, open rows by what was named in them. */
  readonly about: string;
  readonly field: string;
}
export interface FilledForm {
  readonly form: Form;
  readonly answers: readonly Filled[];
}

const words = (v: string): X.CellObject => ({ t: 's', v });
const number = (v: number): X.CellObject => ({ t: 'n', v });
const both = (value: Value): Typed => ({
  value,
  cell: typeof value === 'number' ? number(value) : words(String(value)),
});

const odd = [
  'Minutes; two visits',
  '=1+1',
  '007',
  '1.10',
  '-',
  'yes',
  'null',
  '~',
  '# note',
  'a: b',
  '2026-05-01',
  '45 %',
  '1,184',
  "l'année, « dite »",
  'نص عربي',
  'first line\nsecond line',
  '"quoted"',
  "it's 'so'",
  '{a: 1}',
  '- item',
  '&amp; <b>',
  'a\tb',
  '!tag &x *x @y `z` %w |v >u',
  '__proto__',
  'constructor',
];
const noControls = (text: string): boolean => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text);
const free = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && noControls(text));
const text = fc.oneof(fc.constantFrom(...odd), free);
/** Names of parts: what stands before and after another part's name plays no part. */
const part = fc.oneof(fc.constantFrom('UA', 'non-binary', 'a b', 'x#1', '50%', '2024', '+1', 'under 18'), free);

const decimal = fc.tuple(fc.nat(10_000_000), fc.integer({ min: 0, max: 3 })).map(([n, places]) => n / 10 ** places);
const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const serial = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const percent = fc.nat(100).chain((value) => {
  const shown: X.CellObject = { t: 'n', v: value / 100, z: '0%' };
  const plain = value === 1 ? [] : [number(value)];
  return fc.constantFrom(words(`${value} %`), words(`${value}%`), shown, ...plain).map((cell) => ({ value, cell }));
});
const day = date.chain((value) =>
  fc
    .constantFrom<X.CellObject>(words(value), { t: 'n', v: serial(value), z: 'yyyy-mm-dd' })
    .map((cell) => ({ value, cell })),
);
const years = fc
  .uniqueArray(fc.integer({ min: 2024, max: 2026 }), { minLength: 1, maxLength: 3 })
  .map((value): Typed => ({ value, cell: words(value.join('; ')) }));

/** A dash names no evidence. */
const evidence = text.filter((typed) => /[\p{L}\p{N}]{3}/u.test(typed));

function answer({ key, kind, words: list = [] }: FormField, row: string): fc.Arbitrary<Typed> {
  if (list.length > 0)
    return fc
      .constantFrom(...list)
      .chain(({ word, value }) => fc.constantFrom(words(word), words(value)).map((cell) => ({ value, cell })));
  if (kind === 'percent') return percent;
  if (kind === 'day') return day;
  if (kind === 'years') return years;
  if (kind === 'amount') return decimal.map(both);
  if (kind === 'value')
    return row.split(' ').length > 2 ? decimal.map(both) : fc.oneof(decimal, fc.constant('in part')).map(both);
  return (key === 'evidence' ? evidence : text).map(both);
}

type Gen = <T>(arbitrary: () => fc.Arbitrary<T>) => T;

const keyed = (text: string): string => text.replace(/[% #]/g, encodeURIComponent);

interface Filling {
  readonly gen: Gen;
  readonly section: FormSection;
  readonly institution: string;
  /** One cell of the plan has one value, whoever tells it: what contradicts is another test's. */
  readonly known: Map<string, Typed>;
  /** Subjects of the rows of this form. */
  readonly taken: Set<string>;
}

/** Fields that say what an open row is about. */
const naming = new Set(['on', 'source', 'part']);
const isOpen = ({ key }: FormRow): boolean => / \+\d+$/.test(key);

/** What an open row names: nothing that another row is about. */
function named(
  row: FormRow,
  { gen, section, taken }: Filling,
): { about: string; names: Record<string, Typed> } | undefined {
  const of = (field: string): FormField => section.fields.find(({ key }) => key === field) as FormField;
  const [kind = '', id = '', dimension = ''] = row.key.split(' ');
  const names: Record<string, Typed> =
    kind === 'spending'
      ? { on: gen(() => answer(of('on'), row.key)), source: gen(() => answer(of('source'), row.key)) }
      : { part: both(gen(() => part)) };
  const parts = Object.values(names).map(({ value }) => keyed(String(value)));
  const about = (kind === 'spending' ? [kind, ...parts] : [kind, id, dimension, ...parts]).join(' ');
  if (taken.has(about)) return undefined;
  taken.add(about);
  return { about, names };
}

/** Fields that a row cannot do without, once anything is answered in it. */
function needed(row: FormRow, { gen }: Filling): readonly string[] {
  const kind = row.key.split(' ')[0] ?? '';
  if (kind === 'progress') return ['status'];
  if (kind === 'observation') return ['value'];
  if (kind === 'assessment') return [gen(() => fc.constantFrom('status', 'text'))];
  const amounts = row.asks.filter((field) => ['amount', 'committed', 'disbursed'].includes(field));
  return [gen(() => fc.constantFrom(...amounts))];
}

function filledRow(row: FormRow, filling: Filling): readonly Filled[] {
  const { gen, section, institution, known } = filling;
  const open = isOpen(row) ? named(row, filling) : { about: row.key, names: {} };
  if (open === undefined) return [];
  const asks = row.asks.filter((field) => !(isOpen(row) && naming.has(field)));
  const chosen = new Set([...needed(row, filling), ...gen(() => fc.subarray(asks))]);
  if (chosen.has('obstacle.kind')) chosen.add('obstacle.text');
  const { about, names } = open;
  const answers = asks
    .filter((field) => chosen.has(field))
    .map((field) => {
      const cell = `${about}\n${field}${about.startsWith('assessment ') ? institution : ''}`;
      const spec = section.fields.find(({ key }) => key === field) as FormField;
      const typed = known.get(cell) ?? gen(() => answer(spec, about));
      known.set(cell, typed);
      return { row: row.key, about, field, ...typed };
    });
  return [...Object.entries(names).map(([field, typed]) => ({ row: row.key, about, field, ...typed })), ...answers];
}

/** A whole is told before its parts: without it the parts cannot be entered. */
function rowsIn({ rows }: FormSection, gen: Gen): readonly FormRow[] {
  const some = gen(() => fc.subarray([...rows], { maxLength: Math.min(12, rows.length) }));
  const whole = (key: string): string => key.split(' ').slice(0, 2).join(' ');
  return rows.filter(
    (row) => some.includes(row) || some.some(({ key }) => key.startsWith('observation ') && whole(key) === row.key),
  );
}

export function filledForm(form: Form, known: Filling['known'], gen: Gen): FilledForm {
  const answers = form.sections.flatMap((section) => {
    const taken = new Set(section.rows.map(({ key }) => key));
    const filling = { gen, section, institution: form.key.institution, known, taken };
    return rowsIn(section, gen).flatMap((row) => filledRow(row, filling));
  });
  return { form, answers };
}

/** The return that reading such a form should give. */
export function returnOf({ form, answers }: FilledForm): ReturnRead {
  const file = `${form.key.institution}.xlsx`;
  return {
    file,
    hash: `hash of ${file}`,
    key: form.key,
    answers: answers
      .filter(({ row, field }) => !(/ \+\d+$/.test(row) && naming.has(field)))
      .map(({ about, field, value }, i) => ({
        row: about,
        field,
        value,
        place: { file, sheet: 'S', cell: `A${i + 1}` },
      })),
    added: [],
    asked: 0,
    filled: 0,
    missing: [],
    wrong: [],
    findings: [],
  };
}

type Entry = { [field: string]: Value };

/** What one would type into the period's file after reading these forms. */
export function entered(plan: Plan, period: string, forms: readonly FilledForm[]): Entry {
  const rows = new Map<string, { by: Set<string>; fields: Entry }>();
  for (const { form, answers } of forms)
    for (const { row, about, field, value } of answers) {
      if (/ \+\d+$/.test(row) && naming.has(field)) continue;
      const key = about.startsWith('assessment ') ? `${about} ${form.key.institution}` : about;
      const there = rows.get(key) ?? { by: new Set(), fields: {} };
      rows.set(key, there);
      there.by.add(form.key.institution);
      const [outer = '', inner] = field.split('.');
      there.fields[outer] = inner === undefined ? value : { ...(there.fields[outer] as Entry), [inner]: value };
    }
  const progress: [string, Value][] = [];
  const observations = new Map<string, Entry>();
  const spending: Entry[] = [];
  const assessments: Entry[] = [];
  for (const [key, { by: all, fields }] of rows) {
    const [kind, ...parts] = key.split(' ').map(decodeURIComponent);
    const [id = '', second = '', third = ''] = parts;
    const node = plan.node.get(id);
    const lead = kind === 'observation' ? plan.indicators.get(id)?.responsible : node && leadOf(node);
    const by = [lead, ...plan.institutions.keys()].find((one) => one !== undefined && all.has(one)) ?? '';
    if (kind === 'progress') progress.push([id, { ...fields, by }]);
    else if (kind === 'spending') spending.push({ on: id, source: second, ...fields, 'reported-by': by });
    else if (kind === 'assessment') assessments.push({ on: id, ...fields, by: second });
    else if (second === '') observations.set(id, { ...observations.get(id), ...fields, 'reported-by': by });
    else {
      const there = observations.get(id) ?? {};
      const dimensions = (there['by'] ?? {}) as { [name: string]: Entry };
      const value = fields['value'] as Value;
      const inside = Object.fromEntries([...Object.entries(dimensions[second] ?? {}), [third, value]]);
      observations.set(id, { ...there, by: { ...dimensions, [second]: inside } });
    }
  }
  return {
    period,
    ...(progress.length === 0 ? {} : { progress: Object.fromEntries(progress) }),
    ...(spending.length === 0 ? {} : { spending }),
    ...(observations.size === 0 ? {} : { observations: Object.fromEntries(observations) }),
    ...(assessments.length === 0 ? {} : { assessments }),
  };
}
