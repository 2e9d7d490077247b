// Forms out, filled in at random, merged: the period is the one that direct entry gives, and so are all figures. In any
// order of returns, merged at once or one after the other, and again.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as X from '@e965/xlsx';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256, strategyVersion, type Usable } from '../../src/command/plan-input.js';
import type { BookWords } from '../../src/exchange/book.js';
import { bookWords } from '../../src/exchange/book-words.js';
import { cutNames } from '../../src/figure/figure.js';
import { figuresOf } from '../../src/figure/figures.js';
import type { Form } from '../../src/form/form.js';
import { formBook } from '../../src/form/form-book.js';
import { formOf } from '../../src/form/form-of.js';
import { formYaml } from '../../src/form/form-yaml.js';
import { mergeReturns } from '../../src/form/merge.js';
import type { ReturnRead } from '../../src/form/return.js';
import { heldPeriods, periodWritten } from '../../src/io/period-files.js';
import { readBack } from '../../src/io/read-back.js';
import { writeCellBook } from '../../src/io/workbook-write-cells.js';
import { buildPlan } from '../../src/plan/build.js';
import type { Day } from '../../src/plan/day.js';
import { canonical } from '../../src/plan/document.js';
import { recordsOf } from '../../src/plan/document-fields.js';
import type { Plan } from '../../src/plan/model.js';
import type { Period } from '../../src/plan/model-periods.js';
import { owing } from '../../src/plan/owing.js';
import { periodOf } from '../../src/plan/period.js';
import type { Fields } from '../../src/plan/read.js';
import { checkSchema } from '../../src/schema/check.js';
import type { Value } from '../../src/source/located.js';
import { locatedTree } from '../../src/source/tree.js';
import { sayIn } from '../../src/text/catalogues.js';
import { root } from '../fake-world.js';
import { entered, type FilledForm, filledForm, returnOf } from './filling.js';
import { collected, type Forms, read } from './returned.js';

const id = '2026-H1';
const options = { received: '2026-07-10' as Day, decisions: new Map() };
let given: Forms;
let usable: Usable;
let period: Period;
let forms: readonly Form[];
beforeAll(async () => {
  given = await collected('COURT');
  ({ usable } = given);
  const say = await sayIn('en');
  const found = periodOf(id, 15);
  if (say === undefined || found === undefined) throw new Error('English, and a period');
  period = found;
  const owes = owing(usable.plan, period);
  forms = [...usable.plan.institutions.keys()]
    .filter((one) => owes.has(one))
    .map((one) => formOf(usable.plan, period, one, say, { snapshot: strategyVersion(usable), sha256 }));
});
afterAll(() => rmSync(given.folder, { recursive: true, force: true }));

const filled = fc.gen().map((g): readonly FilledForm[] => {
  const known = new Map();
  return g(() => fc.subarray([...forms], { minLength: 1, maxLength: 4 })).map((form) => filledForm(form, known, g));
});

/** Records sorted, returns left out: the order of records says nothing. */
function plain(report: Fields): Fields {
  const { returns: _, ...rest } = recordsOf(canonical({ periods: [report] })['periods'])[0] ?? {};
  const sorted = (list: Value | undefined): readonly Fields[] =>
    [...recordsOf(list)].sort((a, b) => (subject(a) < subject(b) ? -1 : 1));
  const subject = ({ on = '', source = '', by = '' }: Fields): string => `${on} ${source} ${by}`;
  return { ...rest, spending: sorted(rest['spending']), assessments: sorted(rest['assessments']) };
}

function planWith(report: Fields): Plan {
  const document = canonical(usable.located.value);
  const periods = [...recordsOf(document['periods']).filter(({ period: one }) => one !== id), report];
  const tree = locatedTree({ ...document, periods }, new Map(), []);
  expect(checkSchema(tree)).toEqual([]);
  const { plan } = buildPlan(tree);
  if (plan === undefined) throw new Error('the plan is whole');
  return plan;
}

/** Every figure as plain data. Nodes are told by their ids; what leads back to the files is left out. */
function figures(plan: Plan): unknown {
  const all = figuresOf(plan, '2026-06-30' as Day, id);
  const [funding, implementation] = [all.funding(), all.implementation()];
  const cuts = cutNames.map((cut) => [cut, funding.by(cut), implementation.by(cut)]);
  const shown = [cuts, funding.total, funding.ledger, implementation, all.reporting(), all.indicators()];
  const text = JSON.stringify(shown, (key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (key === 'plan') return undefined;
    if (value instanceof Map || value instanceof Set) return [...value];
    if (key !== '' && typeof value === 'object' && value !== null && 'kind' in value && 'id' in value) return value.id;
    return value;
  });
  return JSON.parse(text);
}

const merged = (reads: readonly ReturnRead[], report: Fields = { period: id }): Fields => {
  const outcome = mergeReturns(usable.plan, report, reads, options);
  expect(outcome.conflicts).toEqual([]);
  return outcome.report;
};

test('the period is the one of direct entry, in any order, one by one, and again', () => {
  fc.assert(
    fc.property(filled, (all) => {
      const reads = all.map(returnOf);
      const report = merged(reads);
      expect(plain(report)).toEqual(plain(entered(usable.plan, id, all)));
      expect(merged([...reads].reverse())).toEqual(report);
      const steps = reads.reduce((before, one) => merged([one], before), { period: id } as Fields);
      expect(plain(steps)).toEqual(plain(report));
      expect(merged(reads, report)).toEqual(report);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('written as a file it is read back, the schema accepts it, and every figure is the same', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async (all) => {
      const report = merged(all.map(returnOf));
      const words = (): Promise<BookWords> => Promise.reject(new Error('no workbook'));
      const written = await periodWritten(id, [], report, { folder: given.folder }, words);
      if ('refused' in written) throw new Error('no workbook');
      const back = await readBack(written.files.map(({ file, bytes }) => ({ path: file, bytes })));
      if (!('document' in back)) throw new Error(JSON.stringify(back.refused));
      const [held = {}] = recordsOf(canonical(back.document)['periods']);
      const direct = entered(usable.plan, id, all);
      expect(plain(held)).toEqual(plain(direct));
      expect(figures(planWith(plain(held)))).toEqual(figures(planWith(plain(direct))));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test('written into the workbook that the plan is kept as, one report after another, it is read back, all else as before', async () => {
  const file = path.join(given.folder, 'kept.xlsx');
  const example = readFileSync(path.join(root, 'examples/karstovia-2024-2028.xlsx'));
  const others = (document: Fields): Fields => ({
    ...canonical(document),
    periods: recordsOf(canonical(document)['periods']).filter(({ period: one }) => one !== id),
  });
  const documentOf = async (): Promise<Fields> => {
    const back = await readBack([{ path: file, bytes: readFileSync(file) }], () => true);
    return 'document' in back ? back.document : {};
  };
  const say = await sayIn('en');
  if (say === undefined) throw new Error('English');
  writeFileSync(file, example);
  const before = others(await documentOf());
  const write = async (report: Fields): Promise<void> => {
    const words = (): Promise<BookWords> => Promise.resolve(bookWords(say));
    const written = await periodWritten(id, await heldPeriods([file], id), report, { file }, words);
    if ('refused' in written) throw new Error(JSON.stringify(written));
    for (const { bytes } of written.files) writeFileSync(file, bytes);
    const document = await documentOf();
    const [held = {}] = recordsOf(canonical(document)['periods']).filter(({ period: one }) => one === id);
    expect(plain(held)).toEqual(plain(report));
    expect(others(document)).toEqual(before);
  };
  await fc.assert(
    fc.asyncProperty(filled, filled, async (first, second) => {
      writeFileSync(file, example);
      await write(merged(first.map(returnOf)));
      await write(merged(second.map(returnOf)));
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 120_000);

const books = new Map<Form, Buffer>();
async function bookOf(form: Form): Promise<X.WorkBook> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('English');
  const bytes = books.get(form) ?? Buffer.from(await writeCellBook(formBook(form, { ...usable, period, say, sha256 })));
  books.set(form, bytes);
  return X.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true });
}

/** Types the answers into the workbook; gives the file. */
async function typed({ form, answers }: FilledForm): Promise<string> {
  const book = await bookOf(form);
  for (const sheet of Object.values(book.Sheets)) {
    const { e } = X.utils.decode_range(sheet['!ref'] ?? 'A1');
    const at = (r: number, c: number): string => X.utils.encode_cell({ r, c });
    const keys = Array.from({ length: e.r + 1 }, (_, r) => String(sheet[at(r, 0)]?.v ?? ''));
    const head = keys.indexOf('napkit-key');
    const fields = Array.from({ length: e.c + 1 }, (_, c) => String(sheet[at(Math.max(head, 0), c)]?.v ?? ''));
    for (const { row, field, cell } of answers) {
      const [r, c] = [keys.indexOf(row), fields.indexOf(field)];
      if (head >= 0 && r > head && c >= 0) sheet[at(r, c)] = { ...cell };
    }
  }
  const file = path.join(given.folder, `${form.key.institution}.xlsx`);
  // Texts in a list of their own, as Excel and LibreOffice write them.
  writeFileSync(file, X.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }));
  return file;
}

const said = (reads: readonly ReturnRead[]): readonly string[] =>
  reads
    .flatMap(({ answers }) => answers.map(({ row, field, value }) => `${row} ${field} = ${JSON.stringify(value)}`))
    .sort();

/** Writes the answers behind their colons, as in a text editor; gives the file. */
async function written({ form, answers }: FilledForm): Promise<string> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('English');
  const lines = formYaml(form, { ...usable, period, say, sha256 }).split('\n');
  for (const { row, field, value, cell } of answers) {
    const start = lines.indexOf(`  ${JSON.stringify(row)}:`);
    const at = lines.findIndex((line, i) => i > start && line === `    ${field}: `);
    const text = Array.isArray(value) || typeof value === 'number' ? value : cell.t === 's' ? cell.v : value;
    // 1.250 may be 1250: three decimals are typed as four.
    const typed = JSON.stringify(text).replace(/^(-?\d{1,3}\.\d{3})$/, '$10');
    lines[at] += field === 'percent' ? `${String(value)} %` : typed;
  }
  const file = path.join(given.folder, `${form.key.institution}.yaml`);
  writeFileSync(file, lines.join(answers.length % 2 === 0 ? '\n' : '\r\n'));
  return file;
}

test('through YAML texts, filled in line by line', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async (all) => {
      const names: string[] = [];
      for (const one of all) names.push(await written(one));
      const { reads } = await read(given, names);
      expect(said(reads)).toEqual(said(all.map(returnOf)));
      expect(plain(merged(reads))).toEqual(plain(entered(usable.plan, id, all)));
      for (const { added, findings } of reads) {
        expect(added).toEqual([]);
        expect(findings.filter(({ code }) => !usual.has(code))).toEqual([]);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 60_000);
/** What random answers may be told: rows left empty, and answers that do not fit each other. */
const usual: ReadonlySet<string> = new Set(['NAP906', 'NAP913', 'NAP914', 'NAP915', 'NAP938', 'NAP180']);

test('through workbooks, filled in by another program', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async (all) => {
      const names: string[] = [];
      for (const one of all) names.push(await typed(one));
      const { reads } = await read(given, names);
      expect(said(reads)).toEqual(said(all.map(returnOf)));
      expect(plain(merged(reads))).toEqual(plain(entered(usable.plan, id, all)));
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 60_000);
