// Returned YAML forms with planted troubles: each is told at exactly its line and column. Nothing that was added is lost.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.js';
import type { Finding } from '../../src/finding/finding.js';
import { fakeWorld } from '../fake-world.js';
import { caseFile, collected, type Forms, type Read, read } from './returned.js';

type Texts = { readonly [text: string]: string | number };
interface Case {
  readonly trouble: string;
  readonly put?: Texts;
  readonly replace?: Texts;
  readonly drop?: Texts;
  readonly expect: { readonly [at: string]: string | readonly string[] };
  readonly kept?: readonly string[];
  readonly refused?: boolean;
}
const { base, cases } = caseFile<{ readonly base: Texts; readonly cases: readonly Case[] }>('yaml.yaml');

let forms: Forms;
let form = '';
beforeAll(async () => {
  forms = await collected('COURT');
  const { world, err } = fakeWorld();
  const out = path.join(forms.folder, 'texts');
  const argv = [
    'collect',
    'examples/karstovia-2024-2028',
    '--period',
    '2026-H1',
    '--as',
    'yaml',
    '--out',
    out,
    '--quiet',
  ];
  expect([await main(argv, world), err()]).toEqual([0, '']);
  form = readFileSync(path.join(out, 'COURT-2026-H1.yaml'), 'utf8');
});
afterAll(() => rmSync(forms.folder, { recursive: true, force: true }));

function once(text: string, from: string): number {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`no ${JSON.stringify(from)} in the form`);
  return at;
}

/** Types behind the colons of fields. */
function put(text: string, answers: Texts): string {
  const lines = text.split('\n');
  for (const [cell, answer] of Object.entries(answers)) {
    const space = cell.lastIndexOf(' ');
    const start = lines.indexOf(`  "${cell.slice(0, space)}":`);
    const field = `    ${cell.slice(space + 1)}: `;
    const at = lines.findIndex((line, i) => i > start && line.startsWith(field));
    if (start < 0 || at < 0) throw new Error(`no ${cell}`);
    lines[at] = field + String(answer);
  }
  return lines.join('\n');
}

function edited({ put: answers = {}, replace = {}, drop = {} }: Omit<Case, 'trouble' | 'expect'>): string {
  let text = put(form, { ...base, ...answers });
  for (const [from, to] of Object.entries(drop)) {
    const start = once(text, from);
    text = text.slice(0, start) + text.slice(once(text.slice(start), String(to)) + start);
  }
  for (const [from, to] of Object.entries(replace)) {
    const at = once(text, from);
    text = text.slice(0, at) + String(to) + text.slice(at + from.length);
  }
  return text;
}

async function reading(text: string): Promise<Read> {
  const file = path.join(forms.folder, 'return.yaml');
  writeFileSync(file, text);
  return read(forms, [file]);
}

/** The rest of the line at which a finding stands. */
function lineAt(text: string, { at }: Finding): string {
  if (!('place' in at)) return 'no place';
  const { line, column } = at.place;
  return line === undefined ? '' : (text.split('\n')[line - 1]?.slice((column ?? 1) - 1) ?? 'no line');
}

it('a complete return gives no finding, and what was typed', async () => {
  const { reads, findings } = await reading(edited({}));
  expect(findings).toEqual([]);
  expect(reads[0]).toMatchObject({ asked: 10, filled: 10, missing: [], added: [] });
  const rows: { [row: string]: { [field: string]: unknown } } = {};
  for (const { row, field, value } of reads[0]?.answers ?? []) rows[row] = { ...rows[row], [field]: value };
  expect(rows).toEqual(caseFile('answers.yaml'));
});

describe('planted troubles', () => {
  it.each(cases)('$trouble', async ({ expect: wanted, kept = [], refused = false, ...edits }) => {
    const text = edited(edits);
    const { reads, findings } = await reading(text);
    const expected = Object.entries(wanted).flatMap(([at, codes]) => [codes].flat().map((code) => `${at} ${code}`));
    expect(findings.map((one) => `${lineAt(text, one)} ${one.code}`).sort()).toEqual(expected.sort());
    expect(reads).toHaveLength(refused ? 0 : 1);
    expect((reads[0]?.added ?? []).map((added) => added.text)).toEqual(kept);
  });
});

it('rows in another order, nested obstacles and a file of Windows give the same answers', async () => {
  const plain = await reading(edited({}));
  const text = edited({
    replace: { '    obstacle.kind: ': '    obstacle:\n      kind: external\n      text: none\n    #' },
  });
  const [head = '', first = '', second = '', third = '', ...others] = text
    .slice(0, text.indexOf('# By what stands'))
    .split(/\n(?=\n {2}")/);
  const rows = [third, first, second, ...others];
  expect(rows.length).toBeGreaterThan(5);
  const moved = await reading(
    [head, ...rows, text.slice(text.indexOf('# By what stands'))].join('\n').replaceAll('\n', '\r\n'),
  );
  const said = ({ reads }: Read): readonly string[] =>
    (reads[0]?.answers ?? []).map(({ row, field, value }) => `${row} ${field} ${JSON.stringify(value)}`);
  expect(
    said(moved)
      .filter((one) => !one.includes('obstacle'))
      .sort(),
  ).toEqual([...said(plain)].sort());
  expect(said(moved).filter((one) => one.includes('obstacle'))).toHaveLength(2);
});
