// CSV that spreadsheets open: quotes where they are needed, and nothing that acts as a formula.
import { expect, test } from 'vitest';
import { csvText } from '../../src/render/csv.js';

test('mark of UTF-8, line ends of RFC 4180, quotes only where needed', () => {
  expect(
    csvText([
      ['a', 'b, c'],
      ['say "x"', 'two\nlines'],
      ['', 7],
    ]),
  ).toBe('\ufeffa,"b, c"\r\n"say ""x""","two\nlines"\r\n,7\r\n');
});

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  'a cell that begins with %j is defused',
  (text) => {
    const [cell] = csvText([[text]])
      .slice(1)
      .split('\r\n');
    expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a number is a number, and a sign inside a text is left alone', () => {
  expect(csvText([[-3, 'a=b', 'x@y.example']])).toBe('\ufeff-3,a=b,x@y.example\r\n');
});

test('a sign after which a spreadsheet of another country cuts the cell begins no formula', () => {
  expect(csvText([['a;=1+1', 'b\t@c', 'd; e']])).toBe('\ufeff"a;\'=1+1","b\t\'@c","d; e"\r\n');
});
