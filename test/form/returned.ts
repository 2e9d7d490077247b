// A plan's form of one institution, and returned files as napkit reads them.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as X from '@e965/xlsx';
import { parse } from 'yaml';
import { main } from '../../src/cli.js';
import { strategyVersion, type Usable, usablePlan } from '../../src/command/plan-input.js';
import type { Finding } from '../../src/finding/finding.js';
import type { ReturnRead } from '../../src/form/return.js';
import { readReturns, returnFiles } from '../../src/io/read-returns.js';
import { sayIn } from '../../src/text/catalogues.js';
import { fakeWorld } from '../fake-world.js';
import { type Edits, edit } from './form-edits.js';

const here = path.join(import.meta.dirname, 'troubles');
const plan = 'examples/karstovia-2024-2028';

export const caseFile = <T>(name: string): T => parse(readFileSync(path.join(here, name), 'utf8'));

export interface Forms {
  readonly folder: string;
  readonly usable: Usable;
  /** Bytes of the empty form. */
  readonly form: Buffer;
}

/** A form of the made-up plan, written by the command into a new folder; the caller removes it. */
export async function collected(institution: string): Promise<Forms> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nap-returned-'));
  const { world, err } = fakeWorld();
  const out = path.join(folder, 'forms');
  const exit = await main(
    ['collect', plan, '--period', '2026-H1', '--institution', institution, '--out', out, '--quiet'],
    world,
  );
  if (exit !== 0) throw new Error(err());
  const say = await sayIn('en');
  if (say === undefined) throw new Error('English');
  const usable = await usablePlan(plan, world, say);
  if ('exit' in usable) throw new Error(usable.stderr);
  return { folder, usable, form: readFileSync(path.join(out, `${institution}-2026-H1.xlsx`)) };
}

/** The form filled in, edited, and written by SheetJS; gives the path. */
export function written({ folder, form }: Forms, answers: Edits['set'], change: (book: X.WorkBook) => void): string {
  const book = X.read(form, { cellNF: true, cellFormula: true, cellStyles: true });
  edit(book, { set: answers ?? {} });
  change(book);
  const file = path.join(folder, 'return.xlsx');
  writeFileSync(file, X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return file;
}

export interface Read {
  readonly reads: readonly ReturnRead[];
  readonly findings: readonly Finding[];
}

/** Files read one by one, with all findings on them. */
export async function read({ folder, usable }: Forms, names: readonly string[]): Promise<Read> {
  const { reads, findings } = await readReturns(
    usable.plan,
    strategyVersion(usable),
    await returnFiles({ names }, folder),
  );
  return { reads, findings: [...findings, ...reads.flatMap((one) => one.findings)] };
}

/** Where a finding stands: "Sheet!K7", "Sheet" or "" for the file. */
export function placeOf({ at }: Finding): string {
  if (!('place' in at)) return 'no place';
  const { sheet, cell } = at.place;
  return sheet === undefined ? '' : cell === undefined ? sheet : `${sheet}!${cell}`;
}
