// A text that is read in pieces says what it says as a whole: the same values, at the same places, with the same mistakes.

import fs from 'node:fs';
import fc from 'fast-check';
import { YAMLException } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Place, Value } from '../../src/source/located.js';
import { Origins } from '../../src/source/origin.js';
import { textSource } from '../../src/source/text-source.js';
import { locatedTree } from '../../src/source/tree.js';
import { readYaml } from '../../src/source/yaml.js';
import { piecesOf } from '../../src/source/yaml-cut.js';
import { readDocument } from '../../src/source/yaml-document.js';

type Path = readonly (string | number)[];

function* paths(from: Value, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof from !== 'object' || from === null || path.length > 8) return;
  for (const [k, v] of Object.entries(from)) yield* paths(v, [...path, Array.isArray(from) ? Number(k) : k]);
}

/** All that can be known of a text when it is read in pieces of a size. */
function read(text: string, size: number): unknown {
  const origins: Origins = new Origins();
  const source = textSource('a.yaml', text);
  try {
    const { value, findings, isOnly } = readDocument(text, source, origins, size);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, findings, isOnly };
    const tree = locatedTree(value as { [key: string]: Value }, origins, [source]);
    const places: (readonly [string, Place, Place])[] = [];
    for (const path of paths(value)) places.push([path.join(' '), tree.locate(path, 'key'), tree.locate(path)]);
    return { value, findings, isOnly, places };
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, at: error.mark?.position };
    throw error;
  }
}

const whole = (text: string): unknown => read(text, Number.POSITIVE_INFINITY);

const samples: readonly string[] = [
  'plan:\n  id: X\n  title: {en: A, fr: B}\ngoals:\n  - id: "1"\n    title: T\n  - id: "2"\n    objectives:\n    - id: "2.1"\n      note: |\n        first\n\n        - id: no item\n      activities: [{id: a}, {id: b}]\n  - id: "3"\nperiods:\n- period: 2025-H1\n  progress:\n    "1.1": {status: done}\n- period: 2025-H2 # last\n',
  '# head\n\nsources: # list\n\n    # first\n    - {id: a,\n       name: b}\n    -   id: c\n        name: "two\n          lines"\n    - &x {id: d}\n    - *x\n    -\n    - e\nreviews: []\n2024: &y [1, 2]\n2023: *y\na: >+\n  text\n\n\nb: 1\n',
  'activities:\n  - id: A\n    costs:\n      2026: 1\n      2025: 2\n  - id: A\n    id: B\n  - - x\n    - y\n  - ? k\n    : v\n  - !!str 5\n  - !odd 6\nactivities: 2\n',
];
const odd = [
  '"',
  "'",
  '[',
  '{',
  '}',
  ']',
  '|',
  '>-',
  ': ',
  '- ',
  '#',
  '---',
  '...',
  '%',
  '&a ',
  '*a',
  '? ',
  '!t ',
  '\n',
  '\r',
  '\t',
  ' ',
  'x: y',
  '  - z',
  '\u2028',
  '\ufeff',
  '<<: 1',
  '__proto__: 1',
  '- {',
  'k: "',
];

/** A text with some strings put in and some characters taken out. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...odd), fc.constantFrom(0, 0, 1, 3), fc.boolean()), { maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([text, edits, end]) =>
    edits
      .reduce((now, [where, put, gone, atLine]) => {
        const near = where % (now.length + 1);
        const at = atLine ? now.lastIndexOf('\n', near) + 1 : near;
        return now.slice(0, at) + put + now.slice(at + gone);
      }, text)
      .replaceAll('\n', end),
  );

test.each(samples.map((text, i) => [i, text] as const))('sample %i is cut, and says the same', (_, text) => {
  expect([...piecesOf(text, 1)].length).toBeGreaterThan(5);
  for (const size of [1, 10, 40]) expect(read(text, size)).toEqual(whole(text));
});

test('any text says the same in pieces', () => {
  fc.assert(
    fc.property(damaged, fc.integer({ min: 1, max: 60 }), (text, size) => {
      expect(read(text, size)).toEqual(whole(text));
    }),
    { numRuns: 400 },
  );
});

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(damaged, fc.integer({ min: 1, max: 60 }), (text, size) => {
      const pieces = [...piecesOf(text, size)];
      expect(['', text]).toContain(pieces.map((piece) => piece.text).join(''));
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.at)).toBe(true);
    }),
  );
});

test('the example plan says the same in pieces', () => {
  const folder = 'examples/karstovia-2024-2028';
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  for (const file of files) {
    const text = fs.readFileSync(`${folder}/${file}`, 'utf8');
    expect(read(text, 200)).toEqual(whole(text));
  }
});

/** Texts of which the pieces once said something else than the whole. */
const others: readonly string[] = [
  '{a: 1}\nb: 2\n',
  '{}\nb: 2\n',
  '{a: 1,\n b: 2}\nc: 3\n',
  'a: [] # c:\n  - 1\n',
  'a: [1, 2] # x:\n- 3\n',
  'a:\n- \nb: []  # c:\n  - ',
  'a: &l [1] # :\n  - 2\n  - *l\nb: *l\n',
  ': - x: &l # y:\n    - 1\n    - 2\nb: *l\n',
  ': - &l # :\n    - 1\n    - &m 2\nb: *l\nc: *m\n',
  'a:\n  - []\n  - \n',
  'a:\n  - x: 1\n    y: []\n  - \n',
  'a:\n  - &x\n  - \n  - \n  - \n',
];
test.each(others.map((text) => [text]))('%j says the same in pieces', (text) => {
  for (let size = 1; size < 20; size += 1) expect(read(text, size)).toEqual(whole(text));
});

/** Texts that once took minutes, or would never have ended. */
const slow: readonly string[] = [
  `plan:\r\n${'  # a comment\r\n'.repeat(60)}  id: X\r\n  note: |\r\n${'    text\r\n'.repeat(4000)}`,
  `# The plan of:\r\n${'# a line of a licence\r\n'.repeat(60)}plan:\r\n  id: "X\r\ngoals: []\r\n`,
  `a: # ${':#'.repeat(200_000)}\n  b: 1\n  c: |\n    d\n`,
  `a: # ${'#'.repeat(200)}\n  [&x , 1]\n`,
  `${'\n'.repeat(200)}a: 1\n---\nb: 2\n`,
  `a: {${','.repeat(100_000)}}\n${' \n'.repeat(100_000)}`,
  `a: "${'x" "'.repeat(50_000)}\n`,
  'a: [1,\t2]\n'.repeat(50_000),
  `a: [1,\t2]\nb:\n${'  - {a: 1,\tb: 2}\n'.repeat(50_000)}`,
  `${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')}${'k19999: 1\n'.repeat(20_000)}`,
];
test.each(slow.map((text) => [text.slice(0, 40), text]))('%j is read in good time', async (_, text) => {
  await told(text);
});

/** Codes and lines of what is told of a text. */ /** Codes and lines of what is told of a text. */
async function told(text: string): Promise<unknown> {
  const { findings } = await readYaml(text, textSource('a.yaml', text), new Origins());
  return findings.map(({ code, at }) => [code, 'place' in at ? at.place.line : undefined]);
}

test('of a long text every entry that is broken is told, and no other', async () => {
  const item = (i: number): string => `  - id: "${i}"\n    title: "Title ${i}"\n    tags: {regions: [a, b]}\n`;
  const items = Array.from({ length: 30_000 }, (_, i) => item(i));
  items[11_000] = '  - {id: x, title: [\n';
  items[29_999] = '  - id: y\n    title: "open\n';
  const text = `activities:\n${items.join('')}goals: [\n  - {\n`;
  expect(text.length).toBeGreaterThan(2 ** 20);
  expect(await told(text)).toEqual([
    ['NAP110', 33_002],
    ['NAP110', 89_998],
    ['NAP110', 90_000],
  ]);
});

test('what can only be read at once may have 32 MiB', async () => {
  expect(await told(`{activities: [${'x, '.repeat(12_000_000)}]}`)).toEqual([['NAP104', undefined]]);
});
