// Texts made to break parsers, and real ones: each is read or refused with a place; none crashes, hangs or pollutes.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { read, told } from './read.js';

const data = path.resolve(import.meta.dirname, '../../../shared/data/odd-yaml');
const folder = mkdtempSync(path.join(os.tmpdir(), 'napkit-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFile = async (text: string | Uint8Array, name = 'plan.yaml') => {
  writeFileSync(path.join(folder, name), text);
  return read(path.join(folder, name));
};

/** The text of a case of the YAML test suite, its visible marks turned into what they stand for. */
const caseText = (text: string): string =>
  text
    .replaceAll('␣', ' ')
    .replaceAll(/—*»/g, '\t')
    .replaceAll('⇔', '\uFEFF')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replace(/∎\n?$/, '');

interface SuiteCase {
  readonly name?: string;
  readonly yaml?: string;
  readonly fail?: boolean;
}

function suiteCases(): readonly { readonly name: string; readonly text: string; readonly fails: boolean }[] {
  const files = existsSync(data) ? readdirSync(data).filter((file) => file.startsWith('yts_')) : [];
  return files.flatMap((file) => {
    const cases = load(readFileSync(path.join(data, file), 'utf8')) as readonly SuiteCase[];
    return cases.map((one, i) => ({
      name: `${file} ${i}`,
      text: caseText(one.yaml ?? ''),
      fails: one.fail === true,
    }));
  });
}

describe.runIf(existsSync(data))('shared odd files', () => {
  test.each(suiteCases())('$name', async ({ text, fails }) => {
    const result = await inFile(text);
    for (const [code, line] of told(result)) {
      expect(code).toMatch(/^NAP1[12]/);
      if (code !== 'NAP120') expect(line).not.toBeNull();
    }
    if (fails) expect(told(result).length).toBeGreaterThan(0);
  });

  const real = existsSync(data) ? readdirSync(data).filter((file) => !file.startsWith('yts_')) : [];
  test.each(real)('%s', async (file) => {
    const result = await read(path.join(data, file));
    for (const [code, line] of told(result)) expect([code, line]).not.toContain(null);
  });
});

test.skipIf(existsSync(data))('shared odd files are not here', (context) => context.skip());

test('5,000 nested lists, maps, brackets', async () => {
  const deep = 5000;
  const texts = [
    `a: ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
    `a: ${'{a: '.repeat(deep)}1${'}'.repeat(deep)}\n`,
    `a:\n${Array.from({ length: deep }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
    `a: ${'- '.repeat(deep)}1\n`,
    `a: ${'['.repeat(deep)}\n`,
  ];
  for (const text of texts)
    expect(told(await inFile(text)).map(([code]) => code)).toMatchObject(
      [/^NAP11[08]$/].map(() => expect.stringMatching(/^NAP11[08]$/)),
    );
});

test('deep JSON', async () => {
  const result = await inFile(`{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'plan.json');
  expect(told(result).map(([code]) => code)).toEqual(['NAP118']);
});

test('JSON: tabs, repeated keys, __proto__, errors have places', async () => {
  const result = await inFile(
    '{\n\t"plan": {\n\t\t"id": "a\\tb",\n\t\t"id": "c",\n\t\t"__proto__": {"x": 1}\n\t}\n}\n',
    'plan.json',
  );
  expect(told(result)).toEqual([
    ['NAP111', 4, 3],
    ['NAP115', 5, 3],
  ]);
  expect('located' in result && result.located.value).toEqual({ plan: { id: 'a\tb' } });
  const broken = await inFile('{"plan": {"id": "x" "title": "y"}}', 'plan.json');
  expect(told(broken).map(([code, line]) => [code, line])).toEqual([['NAP110', 1]]);
});

test('aliases: chains that would nest without end are cut', async () => {
  const chain = Array.from({ length: 3000 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}`}]\n`).join('');
  expect(told(await inFile(chain)).map(([code]) => code)).toEqual(['NAP117']);
});

test('long lines, many keys, only separators, only anchors', async () => {
  const keys = Array.from({ length: 50_000 }, (_, i) => `k${i}: ${i}\n`).join('');
  expect('located' in (await inFile(keys))).toBe(true);
  expect('located' in (await inFile(`a: ${'x'.repeat(1_000_000)}\n`))).toBe(true);
  expect(told(await inFile('---\n'.repeat(1000))).map(([code]) => code)).toContain('NAP112');
  expect(told(await inFile('&a\n'.repeat(100))).length).toBeGreaterThan(0);
});
