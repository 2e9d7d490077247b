// Places: whatever the layout of a YAML file, the place of a value is where it stands, and its key where the key stands.

import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readJson } from '../../src/source/json.js';
import type { Located, Path, Value } from '../../src/source/located.js';
import { mergeParts } from '../../src/source/merge.js';
import { Origins } from '../../src/source/origin.js';
import { textSource } from '../../src/source/text-source.js';
import { locatedTree } from '../../src/source/tree.js';
import { readYaml } from '../../src/source/yaml.js';

async function treeOf(texts: readonly string[]): Promise<Located> {
  const origins = new Origins();
  const sources = texts.map((text, i) => textSource(`${i}.yaml`, text));
  const parts = [];
  for (const [i, source] of sources.entries()) {
    const { part } = await readYaml(texts[i] ?? '', source, origins);
    if (part !== undefined) parts.push(part);
  }
  return locatedTree(mergeParts(parts, origins).value, origins, sources);
}

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9.:_ \-äéЖ"'#,]{1,12}$/),
  fc.constantFrom('2.10', '012', 'NO', '12:30', 'constructor', '2024-01-01', 'true', '~'),
);
// A key that begins as the end of a document does, js-yaml writes without quotes: what it dumps then is no YAML.
const key = word.filter((text) => text !== '<<' && text !== '__proto__' && !/^(?:\.\.\.|---)(?: |$)/.test(text));
const scalar: fc.Arbitrary<Value> = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(1.5));
const { tree: value } = fc.letrec<{ tree: Value }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));
const document = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
const layout = fc.record({
  flowLevel: fc.constantFrom(-1, 0, 1, 2),
  indent: fc.constantFrom(2, 4),
  quoteStyle: fc.constantFrom<'single' | 'double'>('single', 'double'),
  forceQuotes: fc.boolean(),
});
const lineEnds = fc.constantFrom('\n', '\r\n');

function* leaves(from: Value, path: Path = []): Generator<readonly [Path, Value]> {
  if (typeof from !== 'object' || from === null) yield [path, from];
  else for (const [k, v] of Object.entries(from)) yield* leaves(v, [...path, Array.isArray(from) ? Number(k) : k]);
}

/** The text from a place on, of its length. */
function textAt(text: string, tree: Located, path: Path, what: 'key' | 'value'): string {
  const { line = 0, column = 0, length = 0 } = tree.locate(path, what);
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((m) => m.index + m[0].length)];
  const at = (starts[line - 1] ?? 0) + column - 1;
  return text.slice(at, at + length);
}

test('each scalar and each key stands where its place says', async () => {
  await fc.assert(
    fc.asyncProperty(document, layout, lineEnds, async (doc, options, lineEnd) => {
      const text = dump(doc, { lineWidth: -1, ...options }).replaceAll('\n', lineEnd);
      const tree = await treeOf([text]);
      for (const [path, leaf] of leaves(doc)) {
        // Read as an item: alone on a line, "..." would end a document.
        expect(load(`- ${textAt(text, tree, path, 'value')}`)).toEqual([leaf]);
        expect(tree.typed(path)).toBe(textAt(text, tree, path, 'value'));
        const name = path.at(-1);
        if (typeof name !== 'string') continue;
        const typed = textAt(text, tree, path, 'key');
        expect(/^["']/.test(typed) ? load(typed) : typed).toBe(name);
      }
    }),
    { numRuns: 400 },
  );
});

test('what js-yaml reads is what is read, keys as typed', async () => {
  await fc.assert(
    fc.asyncProperty(document, layout, async (doc, options) => {
      expect((await treeOf([dump(doc, options)])).value).toEqual(doc);
    }),
    { numRuns: 300 },
  );
});

test('several files: lists behind each other, each item in its file', async () => {
  const tree = await treeOf(['goals:\n  - id: a\n  - id: b\n', '# second\ngoals:\n  - id: c\nplan:\n  id: X\n']);
  expect(tree.value).toEqual({ goals: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], plan: { id: 'X' } });
  expect(tree.locate(['goals', 1, 'id'])).toEqual({ file: '0.yaml', line: 3, column: 9, length: 1 });
  expect(tree.locate(['goals', 2, 'id'])).toEqual({ file: '1.yaml', line: 3, column: 9, length: 1 });
  expect(tree.locate(['plan', 'id'], 'key')).toEqual({ file: '1.yaml', line: 5, column: 3, length: 2 });
});

test('what is not there has the place of what it is missing from', async () => {
  const tree = await treeOf(['goals:\n  - id: a\nplan:\n  id: X\n']);
  expect(tree.locate(['goals', 0, 'title'])).toMatchObject({ line: 2, column: 5 });
  expect(tree.locate(['plan', 'title'])).toMatchObject({ line: 3, column: 1 });
  expect(tree.locate(['plan', 'reporting', 'due'])).toMatchObject({ line: 3, column: 1 });
  expect(tree.locate(['sources', 3])).toMatchObject({ file: '0.yaml', line: 1, column: 1 });
  expect(tree.excerpt(tree.locate(['goals', 0, 'id']))).toBe('  - id: a');
});

test('periods of several files become one list, in their places', async () => {
  const tree = await treeOf([
    'period: 2025-H1\nprogress: {"1": {status: completed}}\n',
    'period: 2025-H2\nspending: []\n',
  ]);
  expect(tree.value).toEqual({
    periods: [
      { period: '2025-H1', progress: { 1: { status: 'completed' } } },
      { period: '2025-H2', spending: [] },
    ],
  });
  expect(tree.locate(['periods', 0, 'progress', '1', 'status'])).toMatchObject({ file: '0.yaml', line: 2, column: 26 });
  expect(tree.locate(['periods', 1, 'period'])).toMatchObject({ file: '1.yaml', line: 1, column: 9 });
  expect(tree.locate(['periods', 1, 'returns'])).toMatchObject({ file: '1.yaml', line: 1, column: 1 });
});

test('JSON has the places that the same text has as YAML', async () => {
  await fc.assert(
    fc.asyncProperty(document, fc.constantFrom(0, 1, 4), async (doc, indent) => {
      const text = JSON.stringify(doc, null, indent);
      const source = textSource('0.yaml', text);
      const origins = new Origins();
      const part = readJson(text, source, origins);
      expect(part?.value).toEqual(doc);
      const fast = locatedTree(part?.value ?? {}, origins, [source]);
      const slow = await treeOf([text]);
      for (const [path] of leaves(doc)) {
        expect(fast.locate(path)).toEqual(slow.locate(path));
        expect(fast.locate(path, 'key')).toEqual(slow.locate(path, 'key'));
      }
    }),
    { numRuns: 200 },
  );
});

test('odd JSON is left to the YAML reader', () => {
  const odd = [
    '{"a": 1, "a": 2}',
    '{"__proto__": 1}',
    '{"": 1}',
    '{"a": 1e999}',
    '[1]',
    '{"a": }',
    '{"a": "\\": ", "a": 1}',
  ];
  for (const text of odd) expect(readJson(text, textSource('x.json', text), new Origins())).toBeUndefined();
  const fine = JSON.stringify({ 'a": ': 'x', b: '"c": ', d: '\\' });
  expect(readJson(fine, textSource('x.json', fine), new Origins())).toBeDefined();
});
