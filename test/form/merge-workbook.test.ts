// nap merge into a plan that is kept as a workbook: the same plan as from YAML files, and nothing else of the workbook changes.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as X from '@e965/xlsx';
import Excel from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../src/io/workbook-zip.js';
import { collectIn, folderWith, napIn, type Run } from './plan-folder.js';

const plan = 'kept/plan.xlsx';
let folder = '';
beforeEach(() => {
  folder = folderWith('karstovia-2024-2028.xlsx', plan);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nap = (...argv: readonly string[]): Promise<Run> => napIn(folder, argv);

type Answers = { readonly [row: string]: { readonly [field: string]: string } };

/** Collects a form as text, types the answers into it, and puts it among the returns. */
async function answered(institution: string, answers: Answers): Promise<void> {
  await collectIn(folder, plan, '--as', 'yaml', '--institution', institution, '--force');
  const name = `${institution}-2026-H1.yaml`;
  let form = readFileSync(path.join(folder, 'forms', name), 'utf8');
  for (const [row, fields] of Object.entries(answers))
    for (const [field, value] of Object.entries(fields)) {
      const from = form.indexOf(`\n  "${row}":`);
      const at = form.indexOf(`\n    ${field}: `, from) + `\n    ${field}: `.length;
      if (from < 0 || at < from) throw new Error(`${institution} is not asked for ${row} ${field}`);
      form = `${form.slice(0, at)}${value}${form.slice(at)}`;
    }
  writeFileSync(path.join(folder, 'returns', name), form);
}

/** Fails with what was told. */
async function done(run: ReturnType<typeof nap>): Promise<string> {
  const { exit, out } = await run;
  expect([exit, out]).toEqual([0, out]);
  return out;
}

const merge = (into: string, ...more: readonly string[]): Promise<Run> =>
  nap('merge', into, 'returns', '--received', '2026-07-10', ...more);

async function documentOf(file: string): Promise<Record<string, unknown>> {
  const to = path.join(folder, `${path.basename(file)}.json`);
  await done(nap('convert', file, to, '--force'));
  return JSON.parse(readFileSync(to, 'utf8'));
}

const bytes = (name = plan): Buffer => readFileSync(path.join(folder, name));
/** Names of the parts that two packages do not share, byte by byte. */
function changedParts(before: Buffer, after: Buffer): readonly string[] {
  const [a, b] = [unzip(before, () => true), unzip(after, () => true)];
  return [...new Set([...a.names, ...b.names])].filter((name) => {
    const [x, y] = [a.parts.get(name), b.parts.get(name)];
    return x === undefined || y === undefined || !x.equals(y);
  });
}

/** The cells of a row of a sheet, by their keys in its second row (or row `head`, from 0). */
function rowOf(
  name: string,
  wanted: Readonly<Record<string, unknown>>,
  file = plan,
  head = 1,
): Record<string, unknown> {
  const sheet = X.read(bytes(file), { cellDates: false }).Sheets[name] ?? {};
  const rows = X.utils.sheet_to_json<Record<string, unknown>>(sheet, { range: head, raw: true });
  return rows.find((row) => Object.entries(wanted).every(([key, value]) => row[key] === value)) ?? {};
}

const city: Answers = {
  'progress 2.2.5': {
    status: 'in progress',
    percent: '45',
    evidence: '"Minutes <two> & a visit"',
    next: 'Third visit',
  },
  'spending 2.2.5 local': { amount: '18.5050' },
  'observation I-5.1-a': { value: '7', date: '2026-06-15' },
};

test('the workbook holds the plan that a folder of YAML files would hold; merging again leaves every byte', async () => {
  await answered('CITY', city);
  await answered('COURT', { 'progress 4.2.4': { status: 'in progress', percent: '0.5 %' } });
  await done(nap('convert', plan, 'folder'));
  await done(merge('folder'));
  const before = bytes();
  await done(merge(plan, '--dry-run'));
  expect(bytes().equals(before)).toBe(true);
  const told = await done(merge(plan, '--json'));
  const sheets = ['Progress', 'Spending', 'Observations', 'Returns'];
  expect(JSON.parse(told).files).toEqual([{ file: plan, isNew: false, sheets }]);
  const [book, texts] = [await documentOf(plan), await documentOf('folder')];
  expect(book).toEqual(texts);
  const after = bytes();
  expect(changedParts(before, after).every((name) => /worksheets\/sheet(?:14|15|16|18)\.xml$/.test(name))).toBe(true);
  await done(merge(plan));
  expect(bytes().equals(after)).toBe(true);
  expect(rowOf('Progress', { period: '2026-H1', on: '2.2.5' })).toMatchObject({
    percent: 0.45,
    evidence: 'Minutes <two> & a visit',
  });
  const reader = new Excel.Workbook();
  await reader.xlsx.load(after as unknown as Excel.Buffer);
  const progress = reader.getWorksheet('Progress');
  const last = progress?.lastRow;
  expect(last?.getCell(1).numFmt).toBe('@');
});

test('a correction changes its cells, approving sets the register; what is approved already stays to the byte', async () => {
  await answered('CITY', city);
  await done(merge(plan));
  await answered('CITY', { 'progress 2.2.5': { status: 'completed' }, 'observation I-5.1-a': { value: '8' } });
  await done(merge(plan));
  expect(rowOf('Progress', { period: '2026-H1', on: '2.2.5' })).toEqual({
    period: '2026-H1',
    on: '2.2.5',
    status: 'completed',
    by: 'CITY',
  });
  expect(rowOf('Observations', { period: '2026-H1', indicator: 'I-5.1-a' })).toMatchObject({ value: 8 });
  expect(rowOf('Spending', { period: '2026-H1' })).toEqual({});
  expect(await done(nap('merge', plan, '--approve', '--period', '2026-H1'))).toContain('CITY');
  expect(rowOf('Returns', { period: '2026-H1', institution: 'CITY' })).toMatchObject({ state: 'approved' });
  const approved = bytes();
  expect(await done(nap('merge', plan, '--approve', '--period', '2026-H1'))).toContain('no draft');
  expect(bytes().equals(approved)).toBe(true);
});

/** The plan's workbook without some sheets, as another program writes it. */
function without(...names: readonly string[]): Buffer {
  const book = X.read(bytes(), { cellStyles: true, cellNF: true });
  book.SheetNames = book.SheetNames.filter((name) => !names.includes(name));
  writeFileSync(path.join(folder, plan), X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return bytes();
}

test.each([
  [
    'the words themselves where the workbook names none',
    ['Lists'],
    expect.stringMatching(/^"not_started,.*,continu"$/),
  ],
  ['the words that the workbook names', [], 'nap_status'],
])('sheets that are added have drop-downs as nap convert writes them: %s', async (_name, gone, statuses) => {
  const before = without('Periods', 'Progress', 'Spending', 'Observations', 'Assessments', 'Returns', ...gone);
  await answered('CITY', { ...city, 'progress 2.2.5': { ...city['progress 2.2.5'], started: '2026-02-01' } });
  await done(merge(plan));
  const after = bytes();
  const own = /worksheets\/sheet\d+\.xml$|workbook\.xml(?:\.rels)?$|styles\.xml$|^\[content_types\]\.xml$/;
  const old = new Set(unzip(before, () => true).names);
  const changed = changedParts(before, after);
  expect(changed.filter((name) => !own.test(name) || (old.has(name) && name.includes('worksheets')))).toEqual([]);
  const reader = new Excel.Workbook();
  await reader.xlsx.load(after as unknown as Excel.Buffer);
  const progress = reader.getWorksheet('Progress');
  const chosen = (cell: string): unknown => progress?.getCell(cell).dataValidation?.formulae?.[0];
  expect([chosen('A3'), chosen('B3'), chosen('O200')]).toEqual([
    undefined,
    expect.stringMatching(/^'Activities'!\$A\$3:\$A\$\d+$/),
    expect.stringMatching(/^'Institutions'!\$A\$3:\$A\$\d+$/),
  ]);
  expect(chosen('C3')).toEqual(statuses);
  expect(['B3', 'F3', 'D3'].map((cell) => progress?.getCell(cell).numFmt)).toEqual(['@', 'yyyy-mm-dd', '0.0%']);
  expect(progress?.getCell('F3').value).toEqual(new Date('2026-02-01'));
  expect(progress?.getCell('A1').font).toMatchObject({ bold: true });
  expect(rowOf('Progress', { period: '2026-H1', on: '2.2.5' })).toMatchObject({ percent: 0.45, by: 'CITY' });
});

test('nothing is written while the workbook is open in a spreadsheet program', async () => {
  await answered('CITY', city);
  const before = bytes();
  for (const lock of ['~$plan.xlsx', '.~lock.plan.xlsx#']) {
    writeFileSync(path.join(folder, 'kept', lock), '');
    expect(await merge(plan)).toMatchObject({
      exit: 2,
      out: expect.stringContaining(`open in a spreadsheet program (${lock}`),
    });
    expect(bytes().equals(before)).toBe(true);
    rmSync(path.join(folder, 'kept', lock));
  }
  writeFileSync(path.join(folder, 'kept/~$plan.xlsx'), '');
  await done(merge(plan, '--dry-run'));
  rmSync(path.join(folder, 'kept/~$plan.xlsx'));
  await done(merge(plan));
});

test('a formula in the way is named, by a dry run too, and nothing is written', async () => {
  await answered('CITY', city);
  const book = X.read(bytes(), { cellNF: true });
  const sheet = book.Sheets['Progress'] ?? {};
  X.utils.sheet_add_aoa(sheet, [['2026-H1', '2.2.5', 'in_progress']], { origin: -1 });
  const cell = `D${X.utils.decode_range(sheet['!ref'] ?? '').e.r + 1}`;
  sheet[cell] = { t: 'n', v: 0.4, f: '0.2*2', z: '0%' };
  writeFileSync(path.join(folder, plan), X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const before = bytes();
  await merge(plan, '--decide', 'decide.yaml');
  const open = readFileSync(path.join(folder, 'decide.yaml'), 'utf8');
  writeFileSync(path.join(folder, 'decide.yaml'), open.replace(/take: *$/gm, 'take: CITY'));
  for (const more of [['--dry-run'], []]) {
    const told = await merge(plan, '--decide', 'decide.yaml', ...more);
    expect(told).toMatchObject({ exit: 2, out: expect.stringContaining(`the cell ${cell} in the sheet Progress`) });
    expect(bytes().equals(before)).toBe(true);
  }
});

test('a period reported twice, and workbooks of other kinds, are refused with what to do', async () => {
  await answered('CITY', city);
  const book = X.read(bytes());
  writeFileSync(path.join(folder, 'kept/plan.ods'), X.write(book, { type: 'buffer', bookType: 'ods' }));
  expect(await merge('kept/plan.ods')).toMatchObject({ exit: 2, out: expect.stringContaining('Save as') });
  await done(merge(plan));
  const again = X.read(bytes());
  X.utils.sheet_add_aoa(again.Sheets['Progress'] ?? {}, [['2026-H1', '2.2.5', 'suspended']], { origin: -1 });
  writeFileSync(path.join(folder, plan), X.write(again, { type: 'buffer', bookType: 'xlsx' }));
  await answered('CITY', { 'progress 2.2.5': { status: 'completed' } });
  expect(await merge(plan)).toMatchObject({ exit: 2, out: expect.stringContaining('reports twice') });
});

test('in a folder, rows stay in the file that holds them, new ones come to it, and all files change or none', async () => {
  const [texts, book] = [path.join(folder, 'both'), X.utils.book_new()];
  await answered('CITY', city);
  await done(nap('convert', plan, 'both'));
  const rows = [
    ['period', 'on', 'status', 'percent', 'my note'],
    ['2026-H1', '2.2.5', 'not_started', '', 'asked in May'],
  ];
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet(rows), 'Progress');
  const file = path.join(texts, 'periods', '2026-H1.xlsx');
  writeFileSync(file, X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  writeFileSync(path.join(texts, 'periods', 'more.yaml'), 'period: 2026-H1\nobservations: {I-5.1-a: {value: 6}}\n');
  await merge('both', '--decide', 'decide.yaml');
  const text = readFileSync(path.join(folder, 'decide.yaml'), 'utf8');
  writeFileSync(path.join(folder, 'decide.yaml'), text.replace(/take: *$/gm, 'take: CITY'));
  await done(merge('both', '--decide', 'decide.yaml'));
  expect(readFileSync(path.join(texts, 'periods', 'more.yaml'), 'utf8')).toContain('value: 7');
  const after = X.utils.sheet_to_json(X.read(readFileSync(file)).Sheets['Progress'] ?? {});
  expect(after).toMatchObject([
    { on: '2.2.5', status: 'in_progress', percent: 45, by: 'CITY', 'my note': 'asked in May' },
  ]);
  expect(after).toHaveLength(1);
});

test.each([
  ['reports.xlsx', true],
  ['periods/2025-H2.xlsx', false],
])('in a folder whose last period stands in %s a new one goes into it: %s', async (name, isKept) => {
  await answered('CITY', city);
  await done(nap('convert', plan, 'mixed'));
  for (const id of ['2025-H1', '2025-H2']) rmSync(path.join(folder, 'mixed/periods', `${id}.yaml`));
  const book = X.utils.book_new();
  const rows = [
    ['period', 'on', 'status', 'my note'],
    ['2025-H1', '2.2.5', 'in_progress', ''],
    ['2025-H2', '2.2.5', 'in_progress', 'by telephone'],
  ];
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet(rows), 'Progress');
  writeFileSync(path.join(folder, 'mixed', name), X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  await done(merge('mixed'));
  expect(existsSync(path.join(folder, 'mixed/periods/2026-H1.yaml'))).toBe(!isKept);
  const added = rowOf('Progress', { period: '2026-H1' }, `mixed/${name}`, 0);
  expect(added).toEqual(isKept ? expect.objectContaining({ on: '2.2.5', percent: 45, by: 'CITY' }) : {});
  await done(merge('mixed'));
});
