// Forms out, filled in by another program than napkit's writer, and back: the plan holds exactly what was typed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import * as X from '@e965/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli.js';
import { fits } from '../../src/form/return-answer.js';
import { fakeWorld, root } from '../fake-world.js';
import { collectIn, folderWith, napIn, type Run } from './plan-folder.js';

let folder = '';
beforeEach(() => {
  folder = folderWith('karstovia-2024-2028', 'plan');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nap = (...argv: readonly string[]): Promise<Run> => napIn(folder, argv);

type Sheet = X.WorkSheet;
const at = (r: number, c: number): string => X.utils.encode_cell({ r, c });

/** Where rows and fields of a sheet stand. */
function map(sheet: Sheet): { rows: Map<string, number>; fields: Map<string, number> } {
  const { e } = X.utils.decode_range(sheet['!ref'] ?? 'A1');
  const column = Array.from({ length: e.r + 1 }, (_, r) => String(sheet[at(r, 0)]?.v ?? ''));
  const head = column.indexOf('napkit-key');
  const fields = Array.from({ length: e.c + 1 }, (_, c) => [String(sheet[at(head, c)]?.v ?? ''), c] as const);
  return {
    rows: new Map(column.flatMap((key, r) => (r > head && key !== '' && head >= 0 ? [[key, r] as const] : []))),
    fields: new Map(fields.filter(([key]) => key !== '')),
  };
}

type Typed = { readonly [row: string]: { readonly [field: string]: string | number } };

/** Types values into a form, wherever their rows stand; gives the cells typed into, by "row field". */
function fill(institution: string, typed: Typed, as = `answer of ${institution}.xlsx`): Map<string, string> {
  const book = X.read(readFileSync(path.join(folder, 'forms', `${institution}-2026-H1.xlsx`)));
  const cells = new Map<string, string>();
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name] ?? {};
    const { rows, fields } = map(sheet);
    for (const [row, values] of Object.entries(typed))
      for (const [field, v] of Object.entries(values)) {
        const [r, c] = [rows.get(row), fields.get(field)];
        if (r === undefined || c === undefined) continue;
        sheet[at(r, c)] = { t: typeof v === 'number' ? 'n' : 's', v };
        cells.set(`${row} ${field}`, `${name}!${at(r, c)}`);
      }
  }
  writeFileSync(path.join(folder, 'returns', as), X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return cells;
}

const period = (): Record<string, Record<string, Record<string, unknown>>> =>
  parse(readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8'));
const collected = (): Promise<void> => collectIn(folder, 'plan');
const merge = (...more: readonly string[]): Promise<Run> =>
  nap('merge', 'plan', 'returns', '--received', '2026-07-10', ...more);

const city: Typed = {
  'progress 2.2.5': { status: 'In progress', percent: 45, evidence: 'Minutes; two visits', next: 'Third visit' },
  'spending 2.2.5 local': { amount: 18.505 },
  'observation I-5.1-a': { value: 7 },
};

test('what was typed is what the plan holds; merging again changes nothing', async () => {
  await collected();
  fill('CITY', city);
  expect((await merge('--dry-run')).out).toMatch(/^Would be written: plan\/periods\/2026-H1\.yaml \(new file\)\.$/m);
  expect(readdirSync(path.join(folder, 'plan/periods'))).not.toContain('2026-H1.yaml');
  const { exit, out } = await merge();
  expect([exit, out]).toEqual([0, expect.stringContaining('\nWritten: plan/periods/2026-H1.yaml (new file).\n')]);
  const { progress, spending, observations, returns } = period();
  expect(progress?.['2.2.5']).toEqual({
    status: 'in_progress',
    percent: 45,
    evidence: 'Minutes; two visits',
    next: 'Third visit',
    by: 'CITY',
  });
  expect(spending).toEqual([{ on: '2.2.5', source: 'local', amount: 18.505, 'reported-by': 'CITY' }]);
  expect(observations).toEqual({ 'I-5.1-a': { value: 7, 'reported-by': 'CITY' } });
  expect(returns?.['CITY']).toMatchObject({ received: '2026-07-10', state: 'draft', filled: 3 });
  const before = readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8');
  expect((await merge()).exit).toBe(0);
  expect(readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8')).toBe(before);
  expect((await nap('merge', 'plan', '--approve', '--period', '2026-H1')).exit).toBe(0);
  expect(period()['returns']?.['CITY']).toMatchObject({ state: 'approved', approved: '2026-06-30' });
});

test('a YAML form filled in with a text editor, beside a workbook and the decisions in the same folder', async () => {
  await collected();
  await nap('collect', 'plan', '--period', '2026-H1', '--as', 'yaml', '--institution', 'CITY', '--out', 'texts');
  fill('COURT', { 'progress 4.2.4': { status: 'In progress' } });
  const form = readFileSync(path.join(folder, 'texts/CITY-2026-H1.yaml'), 'utf8');
  const at = form.indexOf('"progress 2.2.5":');
  const answered = form
    .slice(at)
    .replace('status: \n', 'status: In progress # two visits\n')
    .replace('percent: ', '$&45 %');
  writeFileSync(path.join(folder, 'returns/city.yml'), form.slice(0, at) + answered);
  const decisions = 'returns/decisions.yaml';
  writeFileSync(path.join(folder, decisions), 'plan: KV-NAP-2024\nperiod: 2026-H1\ndecisions: []\n');
  expect(await merge()).toMatchObject({ exit: 1 });
  const { world, err } = fakeWorld({ cwd: folder });
  const terminal = { ...world, stderr: { ...world.stderr, isTTY: true } };
  expect(await main(['merge', 'plan', 'returns', '--received', '2026-07-10', '--decide', decisions], terminal)).toBe(0);
  expect(err()).toContain('1 of 2 files');
  expect(period()['progress']?.['2.2.5']).toEqual({ status: 'in_progress', percent: 45, by: 'CITY' });
  expect(period()['progress']?.['4.2.4']).toMatchObject({ status: 'in_progress' });
  expect(period()['returns']?.['CITY']).toMatchObject({
    file: 'returns/city.yml',
    note: expect.stringContaining(': two visits'),
  });
  const before = readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8');
  expect((await merge('--decide', decisions)).exit).toBe(0);
  expect(readFileSync(path.join(folder, 'plan/periods/2026-H1.yaml'), 'utf8')).toBe(before);
});

test('a later return corrects the first one and takes back what it leaves empty; comments of the file stay', async () => {
  await collected();
  fill('CITY', city);
  await merge();
  const file = path.join(folder, 'plan/periods/2026-H1.yaml');
  writeFileSync(file, `# Checked by telephone.\n${readFileSync(file, 'utf8')}`);
  rmSync(path.join(folder, 'returns/answer of CITY.xlsx'));
  fill('CITY', { ...city, 'progress 2.2.5': { status: 'Completed', evidence: 'Final minutes' } }, 'CITY again.xlsx');
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(readFileSync(file, 'utf8')).toMatch(/^# Checked by telephone\./);
  expect(period()['progress']?.['2.2.5']).toEqual({ status: 'completed', evidence: 'Final minutes', by: 'CITY' });
  expect(period()['returns']?.['CITY']?.['replaces']).toHaveLength(1);
});

test('against what was entered by hand: a conflict with both values, decided in a file', async () => {
  await collected();
  const cells = fill('CITY', city);
  const file = path.join(folder, 'plan/periods/2026-H1.yaml');
  writeFileSync(file, 'period: 2026-H1\nprogress:\n  "2.2.5": {status: suspended} # by telephone\n');
  const dry = JSON.parse((await merge('--decide', 'decisions.yaml', '--dry-run', '--json')).out);
  expect([dry.decisions, dry.files]).toEqual(['decisions.yaml', []]);
  const open = await merge('--decide', 'decisions.yaml');
  expect(open.exit).toBe(1);
  expect(open.out).toContain('decisions.yaml was written');
  expect(open.out).toContain(cells.get('progress 2.2.5 status'));
  expect(readFileSync(file, 'utf8')).toContain('suspended');
  const decisions = path.join(folder, 'decisions.yaml');
  writeFileSync(decisions, readFileSync(decisions, 'utf8').replace('    take:', '    take: CITY'));
  expect(await merge('--decide', 'decisions.yaml')).toMatchObject({ exit: 0 });
  expect(period()['progress']?.['2.2.5']).toMatchObject({ status: 'in_progress', percent: 45 });
  expect(readFileSync(file, 'utf8')).toContain('# by telephone');
});

test('what a person reads names rows, columns and statuses in words; what a program reads keeps their keys', async () => {
  await collected();
  fill('CITY', { ...city, 'progress 5.1.2': { evidence: 'Agenda' }, 'observation I-5.1-a': { value: 'unknown' } });
  const french = await merge('--dry-run', '--lang', 'fr');
  // The no-break spaces of French are not what is tested here.
  for (const words of [
    'avancement 2.2.5, État : – devient « en cours » (CITY)',
    'dépenses 2.2.5 local, Dépensé pendant la période : – devient 18.505 (CITY)',
    'avancement 5.1.2 : ',
    'observation I-5.1-a, Valeur : – devient « unknown » (CITY)',
  ])
    expect(french.out.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  expect(french.out).not.toMatch(/progress|spending/);
  const json = JSON.parse((await merge('--dry-run', '--lang', 'fr', '--json')).out);
  expect(json.changes[0]).toMatchObject({ row: 'progress 2.2.5', field: 'status', now: 'in_progress' });
  expect(json.returns[0].missing[0]).toMatchObject({ row: 'progress 5.1.2', field: 'status' });
});

const seen: Typed = {
  'assessment 2.1.4': { status: 'Suspended', text: 'No course since March; we asked twice.' },
  'assessment 2.3.2': { text: '0 payments' },
};

test('what an institution of civil society sees stands beside what the lead reports, and contradicts nothing', async () => {
  await collected();
  fill('HAVEN', seen);
  fill('MoI', { 'progress 2.1.4': { status: 'In progress', percent: 60 } });
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(period()['assessments']).toEqual([
    { on: '2.1.4', by: 'HAVEN', status: 'suspended', text: 'No course since March; we asked twice.' },
    { on: '2.3.2', by: 'HAVEN', text: '0 payments' },
  ]);
  expect(period()['progress']).toEqual({ '2.1.4': { status: 'in_progress', percent: 60, by: 'MoI' } });
  expect(period()['returns']?.['HAVEN']).toMatchObject({ asked: 8, filled: 0 });
  const report = await nap('report', 'monitoring', 'plan', '--period', '2026-H1', '--drafts', '--json', '--quiet');
  expect(report.out.includes('Civil society assessed 2 activities; in 1 of them it sees another status')).toBe(true);
  fill('HAVEN', { 'assessment 2.1.4': { status: 'In progress' } }, 'answer of HAVEN.xlsx');
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(period()['assessments']).toEqual([{ on: '2.1.4', by: 'HAVEN', status: 'in_progress' }]);
});

test('who only assesses owes a return, and no field of it', async () => {
  const file = path.join(folder, 'plan/plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('[HAVEN, VOICE]', '[HAVEN, UNION]'));
  await collected();
  const cover = X.read(readFileSync(path.join(folder, 'forms/UNION-2026-H1.xlsx'))).Sheets['Cover'] ?? {};
  expect(X.utils.sheet_to_csv(cover)).not.toContain('Mandatory');
  fill('UNION', { 'assessment 1.3.2': { text: 'Nobody asks us.' } });
  expect((await merge()).out).toContain('UNION: read (');
  expect(period()['assessments']).toEqual([{ on: '1.3.2', by: 'UNION', text: 'Nobody asks us.' }]);
  const { out } = await nap('status', 'plan', '--returns', '--period', '2026-H1', '--date', '2026-07-20');
  expect(out).toMatch(/UNION .* draft +– *$/m);
});

const periodFile = (): string => path.join(folder, 'plan/periods/2026-H1.yaml');

test.each([
  ['about another period', 'period: 2027-H2\nprogress: {"2.2.5": {status: suspended}}\n', ''],
  ['left out of the plan', 'period: 2026-H1\nprogress: {"2.2.5": {status: suspended}}\n', 'periods/2026-H1.yaml\n'],
])('a file in the place of the new one that is %s is never written over', async (_name, text, ignored) => {
  await collected();
  fill('CITY', city);
  writeFileSync(periodFile(), text);
  writeFileSync(path.join(folder, 'plan/.napignore'), ignored);
  const { exit, out } = await merge();
  expect(exit).toBe(2);
  expect(out).toContain('periods/2026-H1.yaml');
  expect(readFileSync(periodFile(), 'utf8')).toBe(text);
});

test('a file with a byte order mark and lines of another system keeps them', async () => {
  await collected();
  fill('CITY', city);
  writeFileSync(
    periodFile(),
    '\uFEFF# by hand\r\nperiod:   2026-H1\r\nprogress:\r\n  "2.2.6": {status: suspended}\r\n',
  );
  expect(await merge()).toMatchObject({ exit: 0 });
  const text = readFileSync(periodFile(), 'utf8');
  expect(text).toMatch(/^\uFEFF# by hand\r\nperiod: {3}2026-H1\r\n/);
  expect(text).not.toMatch(/[^\r]\n/);
  const spaced = text.replace('"2.2.6": {', '"2.2.6":     {');
  writeFileSync(periodFile(), spaced);
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(readFileSync(periodFile(), 'utf8')).toBe(spaced);
});

test('returns that are in the register are approved when they are merged again with --approve', async () => {
  await collected();
  fill('CITY', city);
  await merge();
  expect((await merge('--approve', '--dry-run')).exit).toBe(0);
  expect(period()['returns']?.['CITY']).toMatchObject({ state: 'draft' });
  expect((await merge('--approve')).exit).toBe(0);
  expect(period()['returns']?.['CITY']).toMatchObject({ state: 'approved', approved: '2026-06-30' });
});

test('a plan in one file keeps its other lines', async () => {
  await nap('convert', 'plan', 'one.yaml');
  const one = path.join(folder, 'one.yaml');
  const before = readFileSync(one, 'utf8').replace('\ngoals:', '\n\n# Goals   of the plan\ngoals:');
  writeFileSync(one, before);
  await nap('collect', 'one.yaml', '--period', '2026-H1', '--out', 'forms', '--quiet');
  fill('CITY', city);
  expect(await nap('merge', 'one.yaml', 'returns', '--received', '2026-07-10')).toMatchObject({ exit: 0 });
  const lines = new Set(readFileSync(one, 'utf8').split('\n'));
  expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  expect(readFileSync(one, 'utf8')).toContain('18.505');
});

test('after a merge that was killed between two moves, readers refuse and the next merge finishes', async () => {
  await collected();
  fill('CITY', city);
  mkdirSync(path.join(folder, 'plan/.nap'));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(
    path.join(folder, 'plan/.nap/merge.lock'),
    `left\n${JSON.stringify({ process: gone, machine: hostname(), since: '2026-07-01T08:00:00Z' })}\n`,
  );
  writeFileSync(
    path.join(folder, 'plan/periods/.2026-H1.yaml.abc.tmp'),
    'period: 2026-H1\nprogress: {"2.2.6": {status: suspended}}\n',
  );
  const moves = [{ from: 'periods/.2026-H1.yaml.abc.tmp', to: 'periods/2026-H1.yaml' }];
  writeFileSync(path.join(folder, 'plan/.nap/merge.json'), JSON.stringify({ moves }));
  expect((await nap('validate', 'plan')).out).toContain('NAP123');
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(period()['progress']).toMatchObject({ '2.2.6': { status: 'suspended' }, '2.2.5': { percent: 45 } });
  expect(readdirSync(path.join(folder, 'plan/.nap'))).toEqual([]);
});

/** Troubles of one return: what is typed where, and the code that is told at this very cell. */
const troubles: readonly (readonly [string, string, string | number, string])[] = [
  ['progress 2.2.5', 'status', 'Nearly done', 'NAP909'],
  ['progress 2.2.5', 'status', 'Completed', 'NAP913'],
  ['progress 2.2.5', 'percent', 145, 'NAP911'],
  ['progress 2.2.5', 'percent', 0.5, 'NAP183'],
  ['progress 2.2.5', 'started', 'in spring', 'NAP932'],
  ['progress 2.2.5', 'obstacle.kind', 'cosmic', 'NAP928'],
  ['progress 2.2.5', 'finished', '2027-01-31', 'NAP929'],
  ['progress 2.2.5', 'plan.title', 'Another activity', 'NAP907'],
  ['spending 2.2.5 local', 'amount', -3, 'NAP912'],
  ['spending 2.2.5 local', 'amount', 'n/a', 'NAP923'],
  ['spending 2.2.5 local', 'amount', '1.2 million', 'NAP174'],
  ['spending +1', 'source', 'lottery', 'NAP925'],
];

test.each(troubles)('%s, %s: “%s” is told at its cell as %s', async (row, field, value, code) => {
  await collected();
  const given = city[row] ?? {};
  const rest = code === 'NAP913' ? {} : given;
  const cells = fill('CITY', { ...city, [row]: { ...rest, [field]: value } });
  const { out } = await merge('--json', '--dry-run');
  const { findings } = JSON.parse(out) as { findings: { code: string; sheet: string; cell: string }[] };
  const told = findings.filter((finding) => finding.code === code).map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(told).toContain(cells.get(`${row} ${field}`));
});

/** What merging says of the one return. */
async function toldOfReturn(): Promise<{ asked: number; filled: number; codes: readonly string[] }> {
  const { out } = await merge('--json', '--dry-run');
  const { returns, findings } = JSON.parse(out) as {
    returns: { asked: number; filled: number }[];
    findings: { code: string }[];
  };
  const [{ asked, filled } = { asked: 0, filled: 0 }] = returns;
  return { asked, filled, codes: findings.map(({ code }) => code) };
}

test('cells that are wrong are decided in the file, as long as they hold what was decided on', async () => {
  await collected();
  const wrong = { 'progress 2.2.5': { status: 'Nearly done', percent: 145, finished: 'in spring' } };
  const cells = fill('CITY', { ...city, ...wrong });
  const decisions = path.join(folder, 'decisions.yaml');
  const decide = async (...takes: readonly string[]): Promise<Run> => {
    rmSync(decisions, { force: true });
    expect((await merge('--decide', 'decisions.yaml')).exit).toBe(1);
    const text = readFileSync(decisions, 'utf8');
    expect(text).toContain(`"Nearly done" # returns/answer of CITY.xlsx ${cells.get('progress 2.2.5 status')}`);
    writeFileSync(
      decisions,
      takes.reduce((now, take) => now.replace(/take:$/m, `take: ${take}`), text),
    );
    return merge('--decide', 'decisions.yaml');
  };
  await decide();
  expect(wrongFields()).toEqual(['status', 'percent', 'finished']);
  const refused = await decide('{value: finished}', '{value: 120}', 'CITY');
  expect(refused.exit).toBe(1);
  expect(refused.out.match(/It was not used/g)).toHaveLength(3);
  expect(readdirSync(path.join(folder, 'plan/periods'))).not.toContain('2026-H1.yaml');
  expect(await decide('{value: in_progress}', '{value: 95}', '{value: null}')).toMatchObject({ exit: 0 });
  expect(period()['progress']?.['2.2.5']).toEqual({ status: 'in_progress', percent: 95, by: 'CITY' });
  const { note, filled } = period()['returns']?.['CITY'] ?? {};
  expect(filled).toBe(3);
  expect(note).toContain('status: “Nearly done” → in_progress');
  const before = readFileSync(periodFile(), 'utf8');
  expect(await merge('--decide', 'decisions.yaml')).toMatchObject({ exit: 0 });
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(readFileSync(periodFile(), 'utf8')).toBe(before);
});

test('a decision is judged beside the rest of its row, and told at its line', async () => {
  await collected();
  fill('CITY', { 'progress 2.2.5': { status: 'Nearly done', percent: 30, started: 'in May', finished: '2026-03-01' } });
  const decided = async (status: string, started: string): Promise<readonly string[]> => {
    await merge('--decide', 'decisions.yaml');
    const file = path.join(folder, 'decisions.yaml');
    const text = readFileSync(file, 'utf8').replace(
      'take:\n',
      status === '' ? 'take: \n' : `take: {value: ${status}}\n`,
    );
    writeFileSync(file, text.replace('take:\n', `take: {value: ${started}}\n`));
    const { exit, out } = await merge('--decide', 'decisions.yaml');
    const lines = readFileSync(file, 'utf8').split('\n');
    const fieldAbove = (line: number): string =>
      lines
        .slice(0, line)
        .findLast((one) => one.startsWith('    field:'))
        ?.slice(11) ?? '';
    rmSync(file);
    const told = [...out.matchAll(/decisions\.yaml:(\d+):11 +error +(NAP\d+)/g)];
    return [`exit ${exit}`, ...told.map(([, line, code]) => `${code} at ${fieldAbove(Number(line))}`)];
  };
  expect(await decided('', '2026-02-01')).toEqual(['exit 1']);
  expect(await decided('completed', '2026-05-01')).toEqual(['exit 1', 'NAP914 at "started"']);
  expect(await decided('null', '2026-02-01')).toEqual(['exit 1', 'NAP930 at "status"']);
  expect(readdirSync(path.join(folder, 'plan/periods'))).not.toContain('2026-H1.yaml');
  expect(await decided('in_progress', '2026-02-01')).toEqual(['exit 0']);
});

const openRows: Typed = {
  'spending +1': { on: '5.1.2', source: 'lottery', amount: 4 },
  'spending +2': { amount: 'a lot', note: 'for pens' },
  'spending +3': { source: 'local', amount: 7 },
};

test('what added lines are about, and lists, are decided like all else', async () => {
  await collected();
  fill('CITY', { ...city, ...openRows });
  fill('NCO', { 'progress 1.1.2': { status: 'continuous', milestones: 'the first two' } });
  const file = path.join(folder, 'decisions.yaml');
  /** Runs with a value for each entry, in the order of the file; gives what was not used. */
  const decide = async (...values: readonly string[]): Promise<readonly string[]> => {
    rmSync(file, { force: true });
    await merge('--decide', 'decisions.yaml');
    const [head = '', ...entries] = readFileSync(file, 'utf8').split(/take:$/m);
    writeFileSync(file, head + entries.map((entry, i) => `take: {value: ${values[i]}}${entry}`).join(''));
    const { exit, out } = await merge('--decide', 'decisions.yaml', '--json');
    return [
      `exit ${exit}`,
      ...JSON.parse(out).unfit.map((one: Record<string, string>) => `${one['row']} ${one['field']} ${one['why']}`),
    ];
  };
  expect(await decide('lotto', '5.1.2', 'local', '12', '"9.9"', '[2024, 2025]')).toEqual([
    'exit 1',
    'cell CITY spending +1 source unknown',
    'cell CITY spending +3 on unknown',
  ]);
  expect(await decide('local', '5.1.2', 'local', '12', '2.2.5', '2024')).toEqual([
    'exit 1',
    'cell CITY spending +2 source twice',
    'cell CITY spending +3 on twice',
    'cell NCO progress 1.1.2 milestones value',
  ]);
  expect(readdirSync(path.join(folder, 'plan/periods'))).not.toContain('2026-H1.yaml');
  expect(await decide('null', '5.1.2', 'local', '12', '2.2.4', '[2024, 2025]')).toEqual(['exit 0']);
  expect(period()['progress']?.['1.1.2']).toEqual({ status: 'continuous', milestones: [2024, 2025], by: 'NCO' });
  const reported = { source: 'local', 'reported-by': 'CITY' };
  expect(period()['spending']).toEqual([
    { on: '2.2.4', amount: 7, ...reported },
    { on: '2.2.5', amount: 18.505, ...reported },
    { on: '5.1.2', amount: 12, note: 'for pens', ...reported },
  ]);
  expect(period()['returns']?.['CITY']?.['note']).toMatch(/source: “lottery” → –\n.*\n.*amount: “4” → –/);
});

test('what is to be done stands last, and nothing that does not happen yet before it', async () => {
  await collected();
  fill('CITY', { ...city, 'progress 2.2.5': { status: 'Nearly done', percent: 45 } });
  fill('COURT', { 'progress 4.2.4': { status: 'In progress' } });
  const { out } = await merge('--decide', 'decisions.yaml');
  expect(out).not.toContain('becomes');
  expect(out).not.toContain('NAP906');
  expect(out).toMatch(
    /^CITY: 2 of 5 .*\n {2}empty, ask for it: progress 5\.1\.2 \(Activities!\w+\), spending 5\.1\.2 local \(Money!\w+\)$/m,
  );
  expect(out).toContain('1 error, 0 warnings, 0 notes in 2 files');
  expect(out.trim().split('\n').slice(-2)).toEqual([
    '2026-H1: nothing was written. To do first: 1 error to mend or decide.',
    'decisions.yaml was written: fill in what counts, then run nap merge again with the same --decide.',
  ]);
  expect((await merge('--dry-run')).out).toContain('progress 2.2.5, Done, %: – becomes 45 (CITY)');
  const file = path.join(folder, 'decisions.yaml');
  const decided = (value: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {4}take:.*$/m, `    take: {value: ${value}}`));
  decided('almost');
  expect((await merge('--decide', 'decisions.yaml')).out).toMatch(/^decisions\.yaml:\d+:11 {2}Decision on cell CITY/m);
  decided('completed');
  expect((await merge('--decide', 'decisions.yaml')).out).toContain(
    'progress 2.2.5, Status: – becomes “completed” (CITY)',
  );
  fill('COURT', { 'progress 4.2.4': { status: 'Suspended' } });
  rmSync(path.join(folder, 'returns/answer of CITY.xlsx'));
  expect((await merge('--decide', 'decisions.yaml')).out).toMatch(/^1 decision was not used: .* \(lines \d+\)/m);
});

test('forms are not written where a file stands, and a decided currency is a code', async () => {
  writeFileSync(path.join(folder, 'forms'), 'a file');
  const { exit, out } = await nap('collect', 'plan', '--period', '2026-H1', '--out', 'forms');
  expect([exit, out]).toEqual([2, expect.stringContaining('is a file')]);
  const refused = (value: string): boolean => !fits(value, 'currency', 'spending 2.2.5 local');
  expect([refused('EUR'), refused('Euros')]).toEqual([false, true]);
});

/** Fields of the entries of the decisions file, in its order. */
const wrongFields = (): readonly string[] =>
  (
    parse(readFileSync(path.join(folder, 'decisions.yaml'), 'utf8')) as { decisions: { field: string }[] }
  ).decisions.map(({ field }) => field);

test('a return that is replaced by a later one is not in the way with its mistakes', async () => {
  await collected();
  fill('CITY', { 'progress 2.2.5': { status: 'Nearly done' } });
  fill('CITY', city, 'CITY again.xlsx');
  filledIn('answer of CITY.xlsx', '2026-07-01');
  filledIn('CITY again.xlsx', '2026-07-05');
  expect(await merge()).toMatchObject({ exit: 0 });
  expect(period()['progress']?.['2.2.5']).toMatchObject({ status: 'in_progress' });
});

/** Types the day into the cover. */
function filledIn(name: string, v: string): void {
  const file = path.join(folder, 'returns', name);
  const book = X.read(readFileSync(file));
  const cover = book.Sheets['Cover'] ?? {};
  const row = Object.keys(cover)
    .find((cell) => (cover[cell] as X.CellObject).v === 'filled-in')
    ?.slice(1);
  cover[`C${row}`] = { t: 's', v };
  writeFileSync(file, X.write(book, { type: 'buffer', bookType: 'xlsx' }));
}

test('a row that was deleted is not filled in', async () => {
  await collected();
  fill('CITY', city);
  const whole = await toldOfReturn();
  expect(whole).toMatchObject({ filled: 3 });
  const file = path.join(folder, 'returns/answer of CITY.xlsx');
  const book = X.read(readFileSync(file));
  for (const sheet of Object.values(book.Sheets)) {
    const row = map(sheet).rows.get('progress 5.1.2');
    if (row === undefined) continue;
    for (const cell of Object.keys(sheet)) if (cell.replace(/^[A-Z]+/, '') === String(row + 1)) delete sheet[cell];
  }
  writeFileSync(file, X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const short = await toldOfReturn();
  expect(short).toMatchObject({ asked: whole.asked, filled: 3 });
  expect(short.codes).toContain('NAP905');
});

test('an activity that another institution leads by now: told, and still counted as asked and filled', async () => {
  await collected();
  fill('CITY', city);
  const before = await toldOfReturn();
  expect(before.codes).not.toContain('NAP927');
  const goals = path.join(folder, 'plan/activities');
  for (const name of readdirSync(goals)) {
    const text = readFileSync(path.join(goals, name), 'utf8');
    writeFileSync(path.join(goals, name), text.replace(/(id: "2\.2\.5"[\s\S]*?lead: )CITY/, '$1MoLSP'));
  }
  const after = await toldOfReturn();
  expect(after.codes).toEqual(expect.arrayContaining(['NAP920', 'NAP927']));
  expect(after).toMatchObject({ asked: before.asked, filled: before.filled });
});

test('a form is of an older plan when the plan was changed, not when returns were merged', async () => {
  await collected();
  fill('CITY', city);
  expect((await merge()).out).not.toContain('NAP920');
  expect((await merge('--json')).out).not.toContain('NAP920');
  const sources = path.join(folder, 'plan/sources.yaml');
  writeFileSync(sources, readFileSync(sources, 'utf8').replace('Programme 27.04', 'Programme 27.05'));
  rmSync(path.join(folder, 'returns'), { recursive: true });
  mkdirSync(path.join(folder, 'returns'));
  fill('CITY', { ...city, 'observation I-5.1-a': { value: 8 } }, 'later.xlsx');
  expect((await merge()).out).toContain('NAP920');
});

test('who has sent nothing yet is named', async () => {
  await collected();
  fill('CITY', city);
  const { stillToCome } = JSON.parse((await merge('--dry-run', '--json')).out) as { stillToCome: string[] };
  const forms = readdirSync(path.join(folder, 'forms')).map((name) => name.replace('-2026-H1.xlsx', ''));
  expect([...stillToCome].sort()).toEqual(forms.filter((one) => one !== 'CITY').sort());
});

test('a form as it went out is no return', async () => {
  await collected();
  cpSync(path.join(folder, 'forms/EMP-2026-H1.xlsx'), path.join(folder, 'returns/employers.xlsx'));
  const alone = await merge();
  expect(alone.exit).toBe(2);
  expect(alone.out).toContain('NAP937');
  fill('CITY', city);
  const { returns, stillToCome, findings } = JSON.parse((await merge('--json')).out);
  expect(returns.map((one: { institution: string }) => one.institution)).toEqual(['CITY']);
  expect(stillToCome).toContain('EMP');
  expect(findings.map((one: { code: string }) => one.code)).toContain('NAP937');
});

test('a plan in a workbook of another kind is not written to', async () => {
  await collected();
  fill('CITY', city);
  const book = X.read(readFileSync(path.join(root, 'examples/karstovia-2024-2028.xlsx')), { cellNF: true });
  writeFileSync(path.join(folder, 'plan.ods'), X.write(book, { type: 'buffer', bookType: 'ods' }));
  const { exit } = await nap('merge', 'plan.ods', 'returns', '--received', '2026-07-10');
  expect(exit).toBe(2);
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['forms', 'plan', 'plan.ods', 'returns']);
});
