// nap status --returns: the screen, the data and the mail-merge list say the same.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld } from '../fake-world.js';

const karstovia = 'examples/karstovia-2024-2028';
const at = ['--period', '2025-H2', '--date', '2026-01-25'];

async function run(args: readonly string[], columns = 100): Promise<{ code: number; out: string; err: string }> {
  const { world, out, err } = fakeWorld();
  const code = await main(args, { ...world, stdout: { ...world.stdout, columns } });
  return { code, out: out(), err: err() };
}
interface Told {
  readonly institution: string;
  readonly state: string;
  readonly toCome: readonly string[];
  readonly daysLate: number;
}
async function told(): Promise<readonly Told[]> {
  const { out } = await run(['status', karstovia, '--returns', '--json', ...at]);
  return (JSON.parse(out) as { readonly returns: readonly Told[] }).returns;
}

test('data: all that owe a return, the same in number as the figures say', async () => {
  const { out } = await run(['status', karstovia, '--returns', '--json', ...at]);
  const data = JSON.parse(out) as {
    readonly total: { due: number; received: number };
    readonly returns: readonly Told[];
  };
  expect(data.returns).toHaveLength(data.total.due);
  expect(data.returns.filter(({ state }) => state !== 'missing')).toHaveLength(data.total.received);
  expect(data).toMatchObject({ period: '2025-H2', due: '2026-01-15', date: '2026-01-25' });
});

test('the list names those from whom something is still to come, and nobody else', async () => {
  const { out, code } = await run(['status', karstovia, '--returns', '--csv', ...at]);
  const rows = out
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const open = (await told()).filter(({ toCome }) => toCome.length > 0);
  expect(code).toBe(0);
  expect(out.startsWith('\ufeff')).toBe(true);
  expect(rows[0]).toHaveLength(8);
  expect(rows.slice(1).map((row) => [row[0], Number(row[6])])).toEqual(open.map((o) => [o.institution, o.daysLate]));
});

test('in the language of the institution, safe in a spreadsheet, and who cannot be written to is named', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nap-'));
  const plan = path.join(folder, 'plan.yaml');
  writeFileSync(
    plan,
    `plan: {id: P, title: T, start: 2024-01-01, end: 2024-12-31, currency: EUR, reporting: {every: year, due: 15 days}}
institutions:
  - {id: A, name: "=cmd()", kind: ministry, language: fr, mailbox: a@a.example}
  - {id: B, name: {en: Health, uk: Здоров’я}, kind: ministry, language: uk}
goals: [{id: "1", title: G, objectives: [{id: "1.1", title: O, activities: [{id: X, title: X, lead: A, start: 2024-01-01, end: 2024-12-31}, {id: Y, title: Y, lead: B, start: 2024-01-01, end: 2024-12-31}]}]}]
`,
  );
  const { out, err } = await run(['status', plan, '--returns', '--csv', '--date', '2025-01-20']);
  const [, a = '', b = ''] = out.split('\r\n');
  expect(a).toBe("A,'=cmd(),a@a.example,fr,2024,2025-01-15,5,rien n’a encore été reçu");
  expect(b).toBe('B,Health,,en,2024,2025-01-15,5,nothing received yet');
  expect(err).toContain('B');
});

test.each([60, 80, 110])('the screen fits into %i columns and names everybody', async (columns) => {
  const { out } = await run(['status', karstovia, '--returns', ...at], columns);
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
  for (const { institution } of await told()) expect(out).toContain(` ${institution} `);
  expect(out.includes('nap@labour.karstovia.example')).toBe(columns === 110);
});

test.each([
  ['--csv alone', ['--csv']],
  ['--csv with --json', ['--returns', '--csv', '--json']],
  ['drafts have no part in it', ['--returns', '--drafts']],
  ['a period of no calendar', ['--returns', '--period', '2031-H1']],
  ['before any period has ended', ['--returns', '--date', '2024-02-01']],
])('refused: %s', async (_, args) => {
  const { code, out, err } = await run(['status', karstovia, ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toBe('');
});

test('refused: a plan without a calendar', async () => {
  expect((await run(['status', 'examples/ukraine-2013-2015', '--returns'])).code).toBe(2);
});

test('before the first period has ended, the screen says when a return is due', async () => {
  const { out } = await run(['status', karstovia, '--date', '2024-02-01']);
  expect(out).toContain('No return is due yet; that for 2024-H1 is, on 15 July 2024.');
  expect(out).not.toContain('no reporting calendar');
});
