// What is read back before it is written: mistakes refuse it, warnings of what a person wrote there do not.

import { expect, test } from 'vitest';
import { readBack } from '../../src/io/read-back.js';

const file = (text: string) => [{ path: 'plan.yaml', bytes: new TextEncoder().encode(text) }];

test('a warning about what stood there before refuses nothing', async () => {
  const read = await readBack(file('goals:\n  - id: "1"\n    title: Shelter #2\n'));
  expect(read).toEqual({ document: { goals: [{ id: '1', title: 'Shelter' }] } });
});

test('a mistake does', async () => {
  const read = await readBack(file('goals:\n  - id: "1"\n    id: "2"\n'));
  expect('refused' in read && read.refused.map(({ code }) => code)).toEqual(['NAP111']);
});
