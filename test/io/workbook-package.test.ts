// Comments of a sheet with their words, as Excel, LibreOffice and SheetJS write them.

import { expect, it } from 'vitest';
import { bookMap } from '../../src/io/workbook-package.js';
import { positionOf } from '../../src/source/workbook.js';

const type = (name: string): string => `http://schemas.example/relationships/${name}`;

function commentsOf(parts: { readonly [name: string]: string }): ReadonlyMap<string, string> {
  const relations = Object.keys(parts).map(
    (name, i) => `<Relationship Id="r${i}" Type="${type(name.replace(/\d.*/, ''))}" Target="../${name}"/>`,
  );
  const all = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationship Id="rId1" Type="${type('worksheet')}" Target="worksheets/s.xml"/>`,
    'xl/worksheets/s.xml': '<worksheet/>',
    'xl/worksheets/_rels/s.xml.rels': relations.join(''),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`xl/${name.toLowerCase()}`, xml])),
  };
  const pack = {
    parts: new Map(Object.entries(all).map(([name, xml]) => [name, Buffer.from(xml)])),
    names: Object.keys(all),
  };
  const [sheet] = bookMap(pack, 'xl/workbook.xml').sheets;
  const cells = new Map(['A1', 'B2'].map((name) => [positionOf(name), name]));
  return new Map([...(sheet?.commentTexts ?? [])].map(([at, text]) => [cells.get(at) ?? String(at), text]));
}

it.each([
  ['plain', '<text><t>Late &amp; poor</t></text>', 'Late & poor'],
  [
    'in runs',
    '<text><r><rPr><b/></rPr><t>Court:</t></r><r><t xml:space="preserve"> late</t></r></text>',
    'Court: late',
  ],
  ['over lines', '<text><t>first\nsecond</t></text>', 'first second'],
  ['with an entity that XML does not have', '<text><t>A &constructor; B</t></text>', 'A &constructor; B'],
  ['empty', '<text/>', ''],
])('%s', (_name, inside, text) => {
  const xml = `<comments><commentList><comment ref="B2" authorId="0">${inside}</comment></commentList></comments>`;
  expect(commentsOf({ 'comments1.xml': xml })).toEqual(new Map([['B2', text]]));
});

it('a thread with its reply, whatever order the file names them in', () => {
  const note = '<comments><comment ref="A1"><text><t>[Threaded comment] Your version…</t></text></comment></comments>';
  const thread =
    '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>No money</text></threadedComment>' +
    '<threadedComment ref="A1" id="{2}" parentId="{1}"><text>Until May</text></threadedComment></ThreadedComments>';
  const wanted = new Map([['A1', 'No money / Until May']]);
  expect(commentsOf({ 'comments1.xml': note, 'threadedComment1.xml': thread })).toEqual(wanted);
  expect(commentsOf({ 'threadedComment1.xml': thread, 'comments1.xml': note })).toEqual(wanted);
});
