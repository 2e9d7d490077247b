// Names of reports: endings, doubles, defaults.
import { expect, test } from 'vitest';
import { defaultName, outputsOf } from '../../src/command/report-outputs.js';
import { messages } from '../../src/generated/messages-en.js';
import { sayFrom } from '../../src/text/say.js';

const say = sayFrom('en', messages);
const of = (...names: string[]) => outputsOf(names, '/work', say);

test('endings decide, whatever their case', () => {
  expect(of('a.html', 'out/b.PDF', '/c.json')).toEqual({
    outputs: [
      { name: 'a.html', file: '/work/a.html', ending: 'html' },
      { name: 'out/b.PDF', file: '/work/out/b.PDF', ending: 'pdf' },
      { name: '/c.json', file: '/c.json', ending: 'json' },
    ],
  });
});

test.each([['a.xlsx'], ['a.docx'], ['a.txt'], ['a'], ['.html'], ['a.html', './a.html']])(
  'refused: %s %s',
  (...names) => {
    const answer = of(...names.filter((name): name is string => name !== undefined));
    expect(answer).toHaveProperty('problem');
  },
);

test('default names are plain', () => {
  expect(defaultName('monitoring', '2025-H1')).toBe('monitoring-2025-H1.html');
  expect(defaultName('review', '../../x y')).toBe('review-..-..-x-y.html');
});
