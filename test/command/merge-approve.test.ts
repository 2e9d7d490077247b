// nap merge --approve: drafts of the register, and only these, become approved.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.js';
import { fakeWorld, root } from '../fake-world.js';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nap-approve-'));
  cpSync(path.join(root, 'examples/karstovia-2024-2028'), path.join(folder, 'plan'), { recursive: true });
  file = path.join(folder, 'plan/periods/2026-H1.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const register = (more = ''): string => `period: 2026-H1
${more}returns:
  CITY: {received: 2026-07-10, state: draft} # came by e-mail
  COURT: {received: 2026-07-09, state: returned}
  MoH: {received: 2026-07-08, state: approved, approved: 2026-07-20}
  STAT: {note: promised for August}
`;

async function approve(...more: readonly string[]): Promise<{ exit: number; out: string }> {
  const { world, out, err } = fakeWorld({ cwd: folder });
  const exit = await main(['merge', 'plan', '--approve', '--period', '2026-H1', ...more], world);
  return { exit, out: out() + err() };
}

describe('nap merge --approve without returns', () => {
  it('approves drafts only and touches nothing else', async () => {
    writeFileSync(file, register());
    const { exit, out } = await approve();
    expect(exit).toBe(0);
    expect(out).toBe('2026-H1: 1 return approved (CITY).\nWritten: plan/periods/2026-H1.yaml.\n');
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.filter((line) => !register().includes(line))).toEqual([
      '  CITY: {received: 2026-07-10, state: approved, approved: 2026-06-30} # came by e-mail',
    ]);
  });

  it.each([
    [
      'in words',
      ['--dry-run'],
      '2026-H1: 1 return would be approved (CITY). Nothing was written (--dry-run).\nWould be written: plan/periods/2026-H1.yaml.\n',
    ],
    ['not a word', ['--dry-run', '--quiet'], ''],
  ])('says %s what it would do', async (_, more, words) => {
    writeFileSync(file, register());
    expect(await approve(...more)).toEqual({ exit: 0, out: words });
    expect(readFileSync(file, 'utf8')).toBe(register());
  });

  it('as JSON', async () => {
    writeFileSync(file, register());
    const dry = JSON.parse((await approve('--json', '--dry-run')).out);
    expect(dry).toEqual({
      napkit: expect.any(String),
      date: expect.any(String),
      snapshot: expect.stringMatching(/^[0-9a-f]{12}$/),
      plan: 'KV-NAP-2024',
      period: '2026-H1',
      written: false,
      approved: ['CITY'],
      files: [{ file: 'plan/periods/2026-H1.yaml', isNew: false }],
    });
    expect(JSON.parse((await approve('--json')).out)).toMatchObject({ written: true, approved: ['CITY'] });
    expect(JSON.parse((await approve('--json')).out)).toMatchObject({ written: false, approved: [], files: [] });
  });

  it('of the institutions that are named', async () => {
    writeFileSync(file, register());
    expect(await approve('--institution', 'COURT')).toEqual({ exit: 0, out: '2026-H1: no draft to approve.\n' });
    expect((await approve('--institution', 'NOBODY')).exit).toBe(2);
  });

  it('not in a closed period', async () => {
    writeFileSync(file, register('closed: 2026-09-01\n'));
    const { exit, out } = await approve();
    expect(exit).toBe(2);
    expect(out).toContain('2026-09-01');
    expect(readFileSync(file, 'utf8')).toBe(register('closed: 2026-09-01\n'));
  });
});

describe('nap merge with returns', () => {
  it('does not take --institution and say nothing', async () => {
    mkdirSync(path.join(folder, 'returns'));
    const { exit, out } = await approve('returns', '--institution', 'CITY');
    expect(exit).toBe(2);
    expect(out).toContain('--institution');
  });

  it('reads every kind of workbook in a folder, and says as JSON what it could not merge', async () => {
    mkdirSync(path.join(folder, 'returns'));
    for (const name of ['a.ods', 'b.xls', 'c.xlsb', '~$d.xlsx', 'notes.txt'])
      writeFileSync(path.join(folder, 'returns', name), 'x');
    const { world, out } = fakeWorld({ cwd: folder });
    const exit = await main(['merge', 'plan', 'returns', '--json'], world);
    const { written, returns, findings } = JSON.parse(out());
    expect([exit, written, returns]).toEqual([3, false, []]);
    const named = findings.map((one: { file: string; message: string }) => [
      path.basename(one.file),
      one.message !== '',
    ]);
    expect(named.sort()).toEqual(['a.ods', 'b.xls', 'c.xlsb', '~$d.xlsx'].map((name) => [name, true]));
  });

  it('an institution named like a file is told how it is meant', async () => {
    const { world, err } = fakeWorld({ cwd: folder });
    expect(await main(['merge', 'plan', '--approve', 'CITY'], world)).toBe(2);
    expect(err()).toContain('There is no file CITY, but an institution.');
  });
});
