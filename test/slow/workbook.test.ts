// Workbooks as the command reads them, in a thread of its own: within memory and time, whatever is in them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rawBook } from '../source/books.js';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared/data');
const folder = mkdtempSync(path.join(os.tmpdir(), 'nap-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What says how much memory a process took at most, in KiB, when it ends. */
const peak = path.join(folder, 'peak.cjs');
writeFileSync(peak, "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));");

interface Ran {
  readonly exit: number | null;
  readonly codes: readonly string[];
  readonly mebibytes: number;
}

function validate(file: string): Ran {
  const args = ['--require', peak, path.join(root, 'bin/nap.cjs'), 'validate', file, '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  const findings: readonly { readonly code: string }[] = JSON.parse(stdout).findings;
  const kibibytes = Number(/peak (\d+)$/.exec(stderr)?.[1]);
  return { exit: status, codes: findings.map(({ code }) => code), mebibytes: kibibytes / 1024 };
}

/** Cells enough to exhaust the memory of the thread, of digits that do not pack well. */
function manyCells(rows: number): string {
  let state = 1;
  const digits = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const row = (): string => `<row>${Array.from({ length: 100 }, () => `<c><v>${digits()}</v></c>`).join('')}</row>`;
  return Array.from({ length: rows }, row).join('');
}

describe('in a thread', () => {
  it('a workbook that needs too much memory is given up with a word', () => {
    const file = path.join(folder, 'many.xlsx');
    writeFileSync(file, rawBook('Costs', manyCells(35_000)));
    const { exit, codes, mebibytes } = validate(file);
    // Counted as too many cells before it is parsed, or stopped in the thread: either way a word, and no crash.
    expect(exit).toBe(3);
    expect([['NAP155'], ['NAP158']]).toContainEqual(codes);
    expect(mebibytes).toBeLessThan(1024);
  });

  it('a large workbook is read', () => {
    const file = path.join(folder, 'large.xlsx');
    const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `<row>${text(`A${i + 2}`, `G${i}`)}${text(`B${i + 2}`, `Goal ${i}`)}</row>`,
    );
    writeFileSync(file, rawBook('Goals', `<row>${text('A1', 'id')}${text('B1', 'title')}</row>${rows.join('')}`));
    expect(validate(file).codes).toEqual(['NAP233']);
  });
});

const odd = ['odd-xlsx', 'odd-other', 'real-sheets'].flatMap((name) =>
  existsSync(path.join(shared, name)) ? readdirSync(path.join(shared, name)).map((file) => `${name}/${file}`) : [],
);

describe.skipIf(odd.length === 0)('odd and hostile files', () => {
  it.each(odd.filter((file) => /\.(?:xls[xmb]?|ods)$/.test(file)))('%s', (file) => {
    const { exit, codes, mebibytes } = validate(path.join(shared, file));
    expect(exit === 1 || exit === 3).toBe(true);
    expect(codes.length).toBeGreaterThan(0);
    expect(mebibytes).toBeLessThan(512);
  });
});
