// The plan's own words for napkit's terms, and the words of a disaggregation: on screens and in reports, in each language.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { messages } from '../../src/generated/messages-en.js';
import { inOwnWords } from '../../src/plan/own-words.js';
import { sayFrom } from '../../src/text/say.js';
import { fakeWorld, root } from '../fake-world.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nap-words-'));
const plan = path.join(folder, 'plan');
const own =
  'terms: {pillar: {en: Area, fr: Domaine}, goal: {en: Strategic aim, fr: Axe}, completed: {en: Done}, sex: {en: gender}}';

async function run(...args: readonly string[]): Promise<{ code: number; out: string }> {
  const { world, out, err } = fakeWorld();
  const code = await main([...args, '--date', '2026-06-30'], world);
  return { code, out: out() + err() };
}

const labels = Object.fromEntries(
  Object.entries(messages).flatMap(([group, made]) => Object.keys(made()).map((key) => [`${group}.${key}`, key])),
);

async function report(language: string): Promise<string> {
  const file = path.join(folder, `${language}.json`);
  expect((await run('report', 'monitoring', plan, '-o', file, '--lang', language)).code).toBe(0);
  return fs.readFileSync(file, 'utf8');
}

function withTerms(terms: string): void {
  const file = path.join(plan, 'plan.yaml');
  const text = fs.readFileSync(path.join(root, 'examples/karstovia-2024-2028/plan.yaml'), 'utf8');
  fs.writeFileSync(file, text.replace('  exploitation-forms:', `  ${terms}\n  exploitation-forms:`));
}

beforeAll(() => {
  fs.cpSync(path.join(root, 'examples/karstovia-2024-2028'), plan, { recursive: true });
  withTerms(own);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('every term that the schema knows stands in a label', () => {
  const schema = fs.readFileSync(path.join(root, 'schemas/plan.schema.json'), 'utf8');
  const names = JSON.parse(schema).$defs.plan.properties.terms.propertyNames.enum as string[];
  const say = sayFrom('en', messages);
  const spoken = (name: string): boolean =>
    ['term', 'cut', 'level', 'dimension', 'status'].some(
      (group) =>
        `${group}.${name}` in labels &&
        inOwnWords(say, { terms: { [name]: '!' } } as never)(`${group}.${name}` as never) === '!',
    );
  expect(names.filter((name) => !spoken(name))).toEqual([]);
});

test('a pillar is called an area on the screen', async () => {
  const { out } = await run('gaps', plan, '--by', 'pillar');
  expect(out).toMatch(/^Area +Need/m);
  expect(out).not.toMatch(/pillar/i);
});

test('headings, sentences, states and disaggregations of a report say the plan’s words', async () => {
  const text = await report('en');
  for (const words of [
    'Progress by Strategic aim and Area',
    'Activities due, done and late by Area',
    'Funding by Strategic aim, KVD',
    'Strategic aim 5 (The response is coordinated, paid for, measured and independently watched) is furthest behind',
    'Activities by time: Strategic aim 1',
    '"Done"',
    '"gender"',
    '"Northern Lakes"',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/"(?:Pillar|Goal|sex|lakes)"/);
});

test('each language has its own; a word without one in the language is shown as it is', async () => {
  const text = await report('fr');
  expect(text).toContain('Avancement par Axe et par Domaine');
  expect(text).toContain('"gender"');
  expect(text).toContain('"Lacs du Nord"');
});

test('a term that napkit does not have is told, with the one that was meant', async () => {
  withTerms('terms: {pilar: Area}');
  const { code, out } = await run('validate', plan);
  withTerms(own);
  expect(code).toBe(1);
  expect(out).toMatch(/NAP201 .*pilar/);
  expect(out).toContain('Did you mean pillar?');
});
