// Sheets as the document: headers, values as people type them, records put into each other, places.

import type * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/source/located.js';
import { bookOf, type CellIn, rawBook, readBook, type SheetsIn } from './books.js';

const read = (sheets: SheetsIn, change?: (book: XLSX.WorkBook) => void): ReturnType<typeof readBook> =>
  readBook(bookOf(sheets, change));

async function cellRead(column: string, cell: CellIn, sheet = 'Costs'): Promise<readonly [unknown, readonly string[]]> {
  const { parts, told } = await read({
    [sheet]: [
      ['on', 'id', 'title', column],
      ['on', 'id', 'title', column],
      ['A1', 'A1', 'A', cell],
    ],
  });
  const list = parts[0]?.value[sheet.toLowerCase()];
  const record = (Array.isArray(list) ? list[0] : undefined) as { readonly [key: string]: unknown } | undefined;
  const value =
    column === 'costs.2026' ? (record?.['costs'] as { 2026?: unknown } | undefined)?.[2026] : record?.[column];
  return [value, told.filter((one) => !/NAP16[23]/.test(one))];
}

async function place(sheets: SheetsIn, path: Path, what?: 'key'): Promise<string> {
  const { sheet, cell } = (await read(sheets)).located.locate(path, what);
  return `${sheet}!${cell}`;
}

describe('headers', () => {
  const goals = [
    { id: '1', title: 'Safe' },
    { id: '2', title: 'Heard' },
  ];
  it.each<[string, SheetsIn]>([
    [
      'keys below titles',
      {
        Goals: [
          ['Nr', 'Goal'],
          ['id', 'title'],
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
    ],
    [
      'keys alone',
      {
        Goals: [
          ['id', 'title'],
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
    ],
    [
      'titles',
      {
        Goals: [
          ['No.', 'Title'],
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
    ],
    [
      'titles in French, without accents, in capitals',
      {
        BUTS: [
          ['Numero', 'INTITULE'],
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
    ],
    [
      'the word for an id',
      {
        Buts: [
          ['Identifiant', 'Titre'],
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
    ],
    [
      'lines above',
      { Goals: [['Ministry of the Interior'], [], ['as of 1 May'], ['Id', 'Title'], ['1', 'Safe'], ['2', 'Heard']] },
    ],
    [
      'blank rows and columns between',
      { Goals: [['Id', null, 'Title'], ['1', null, 'Safe'], [], ['2', null, 'Heard']] },
    ],
  ])('%s', async (_, sheets) => {
    const { parts, told } = await read(sheets);
    expect(parts[0]?.value).toEqual({ goals });
    expect(told).toEqual([]);
  });

  it('years side by side, in any language, and texts in several', async () => {
    const { parts, told } = await read({
      Activities: [
        ['Id', 'Objective', 'Title (en)', 'Title fr', 'Cost 2026', 'Coût 2027'],
        ['A1', '1.1', 'Train', 'Former', 12.5, 'no-cost'],
      ],
      Indicators: [
        ['Id', 'Title', 'Target 2026', 'Target', 'Baseline value'],
        ['I1', 'Count', 7, 20, 3],
      ],
    });
    expect(parts[0]?.value).toEqual({
      activities: [
        { id: 'A1', objective: '1.1', title: { en: 'Train', fr: 'Former' }, costs: { 2026: 12.5, 2027: 'no-cost' } },
      ],
      indicators: [{ id: 'I1', title: 'Count', targets: { 2026: 7 }, target: 20, baseline: { value: 3 } }],
    });
    expect(told).toEqual([]);
  });

  it.each<[string, SheetsIn, readonly string[]]>([
    [
      'an unknown column, once',
      {
        Goals: [
          ['Id', 'Title', 'Pilar'],
          ['1', 'A', 'x'],
          ['2', 'B', 'y'],
        ],
      },
      ['NAP162 Goals!C1'],
    ],
    [
      'a column twice',
      {
        Goals: [
          ['Id', 'Title', 'Title'],
          ['1', 'A', 'B'],
        ],
      },
      ['NAP164 Goals!C1'],
    ],
    [
      'a column that rows cannot do without',
      {
        Goals: [
          ['Title', 'Note'],
          ['A', 'B'],
        ],
      },
      ['NAP163 Goals!A1'],
    ],
    [
      'no header',
      {
        Goals: [
          ['1', 'Safe'],
          ['2', 'Heard'],
        ],
      },
      ['NAP161 Goals!A1'],
    ],
    [
      'an unknown sheet',
      {
        Goals: [
          ['Id', 'Title'],
          ['1', 'A'],
        ],
        Gaols: [['Id', 'Title']],
      },
      ['NAP160 Gaols!A1'],
    ],
    ['no sheet of a plan', { Data: [['x']] }, ['NAP160 Data!A1', 'NAP159 plan.xlsx']],
  ])('%s is told', async (_, sheets, expected) => {
    expect((await read(sheets)).told).toEqual(expected);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['a year and a unit', 'Activities', ['Cost 2026 (thousand EUR)', 'Cost 2027'], ['C Cost 2026']],
    ['a year alone', 'Activities', ['2026', 'Вартість 2027'], ['C Cost 2026', 'D Cost 2027']],
    ['costs without a year', 'Activities', ['Coût'], ['C Coût 2026']],
    ['a letter in the year', 'Activities', ['Cost 2O26', 'Cost 2027'], ['C Cost 2026']],
    ['sums of one’s own', 'Activities', ['Cost 2026', 'Cost 2027', 'Total cost', 'Total 2026–2027', 'Files'], []],
    ['words in a column of numbers', 'Activities', ['Cost 2026', 'Remarks 2025: see'], ['D Cost 2025']],
    ['an amount and a unit', 'Costs', ['Amount, EUR', 'Room'], ['C Amount']],
    ['years where a row has one', 'Costs', ['Amount', 'Cost 2027'], ['D none']],
    ['a misspelt amount', 'Funding', ['Aproved', 'Montant engagé'], ['C Approved', 'D Engagé']],
    ['targets', 'Indicators', ['Targets, 2026', 'Expected in 2027'], ['D Target 2027']],
  ])('numbers under a title that is not known: %s', async (_, sheet, heads, expected) => {
    const { findings } = await read({
      [sheet]: [
        ['For', 'Note', 'Id', 'Title'].filter((title) => /^[AI]/.test(sheet) === /^[IT]/.test(title)).concat(heads),
        ['A1', 'A1', ...heads.map(() => 12)],
      ],
    });
    const told = findings.flatMap(({ code, args, at }) =>
      code === 'NAP186' && 'nearest' in args && 'place' in at ? [`${at.place.cell?.[0]} ${args.nearest}`] : [],
    );
    expect(told).toEqual(expected);
  });

  it('columns without a title are told where they belong to the table; notes beside it are not', async () => {
    const { findings } = await read({
      Activities: [
        ['Id', null, 'Title', 'Cost 2026', null, null, null, null],
        ['A1', 'see', 'Train', 5, 7, 'later', null, 99],
        ['A2', null, 'Meet', 5, '1 200', null, null, 'x'],
      ],
    });
    const told = findings.flatMap(({ code, args }) => ('column' in args ? [`${code} ${args.column}`] : []));
    expect(told.filter((one) => !one.startsWith('NAP163'))).toEqual(['NAP162 B', 'NAP186 E', 'NAP162 F']);
  });

  it('words under a title that is not known are a note', async () => {
    const { told } = await read({
      Costs: [
        ['For', 'Amount', 'Amount, remarks', 'Checked 2026'],
        ['A1', 5, 'as last year', 'yes'],
      ],
    });
    expect(told).toEqual(['NAP162 Costs!C1', 'NAP162 Costs!D1']);
  });

  const costs = [
    ['For', 'Year', 'Amount', 'Note'],
    ['on', 'year', 'amount', 'note'],
    ['A1', 2026, 5, 'a'],
    ['A1', 2026, 5, 'a'],
    ['A2', 2026, 7, 'b'],
  ];

  it('a copy of a sheet counts once; equal rows of one sheet both do', async () => {
    const more = [['A3', 2027, 1, 'c']];
    const { parts, findings, told } = await read({ Costs: costs, 'Costs (2)': [...costs, ...more] });
    expect(parts[0]?.value['costs']).toHaveLength(4);
    expect(told).toEqual(['NAP188 Costs (2)!A3']);
    expect(findings[0]?.args).toEqual({ sheet: 'Costs (2)', count: 3, rows: 4, first: 'Costs' });
  });

  it('two sheets of one kind with rows of their own are both read', async () => {
    const { parts, told } = await read({
      Costs: costs.slice(0, 3),
      'Costs MoL': [...costs.slice(0, 2), ['A2', 2026, 5, 'a']],
    });
    expect(parts[0]?.value['costs']).toHaveLength(2);
    expect(told).toEqual([]);
  });

  it('a sheet under another name is known by its keys, also where its texts are in languages', async () => {
    const { parts, told } = await read({
      Заходи: [
        ['id', 'objective', 'title.en', 'costs.2026'],
        ['A1', '1.1', 'Train', 5],
      ],
    });
    expect(parts[0]?.value['activities']).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it.each<[string, readonly (readonly CellIn[])[], string]>([
    ['Кошторис', [costs[0] ?? [], ...costs.slice(2)], 'NAP187 Costs'],
    ['Costs 2026', [['Our costs'], ['Pour', 'Année', 'Montant', 'Check'], ['A1', 2026, 5, 1]], 'NAP187 Costs'],
    [
      'Old measures',
      [
        ['Id', 'Objective', 'Title', 'Lead', 'Cost 2026'],
        ['A1', '1.1', 'Train', 'MoI', 5],
      ],
      'NAP187 Activities',
    ],
    [
      'Contacts',
      [
        ['No.', 'Name', 'Remarks', 'Phone'],
        ['1', 'A', 'b', '12'],
      ],
      'NAP160',
    ],
    [
      'Pivot',
      [
        ['Year', 'Amount'],
        [2026, 5],
      ],
      'NAP160',
    ],
  ])('a sheet that is not read, with the titles of one: %s', async (name, rows, expected) => {
    const { findings } = await read({
      Goals: [
        ['Id', 'Title'],
        ['1', 'A'],
      ],
      [name]: rows,
    });
    expect(findings.map(({ code, args }) => ('known' in args ? `${code} ${args.known}` : code))).toEqual([expected]);
  });

  it('the nearest title is proposed', async () => {
    const { findings } = await read({
      Goals: [
        ['Id', 'Title', 'Pilar'],
        ['1', 'A', 'x'],
      ],
      Gaols: [['a']],
    });
    expect(findings.map(({ args }) => ('nearest' in args ? args.nearest : ''))).toEqual(['Goals', 'Pillar']);
  });
});

describe('amounts as people type them', () => {
  it.each<[CellIn, number]>([
    [1184.438, 1184.438],
    [0.1 + 0.2, 0.3],
    ['1184.438', 1184.438],
    ['1 184,438', 1184.438],
    ['1\u00a0184,438', 1184.438],
    ['1\u202f184 000', 1184000],
    ['1,184.438', 1184.438],
    ['1.184,438', 1184.438],
    ['1,184,438', 1184438],
    ["1'184.50", 1184.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1184,438', 1184.438],
    ['-5', -5],
    ['١٢٣', 123],
    ['0', 0],
  ])('%j', async (cell, expected) => {
    expect(await cellRead('amount', cell)).toEqual([expected, []]);
  });

  it('a text without a language beside one with a language is in the main language of the plan', async () => {
    const languages = [
      ['key', 'value', 'value.fr'],
      ['title', 'Plan', 'Programme'],
      ['Languages', 'en; fr'],
    ];
    const goals = [
      ['id', 'title.fr', 'title', 'title.en'],
      ['1', 'Sûr', 'Safe'],
      ['2', 'Entendu', 'Heard', 'Listened to'],
      ['3', '', 'Free'],
    ];
    const { parts, told, located } = await read({ Plan: languages, Goals: goals });
    expect(parts[0]?.value['goals']).toEqual([
      { id: '1', title: { fr: 'Sûr', en: 'Safe' } },
      { id: '2', title: { fr: 'Entendu', en: 'Listened to' } },
      { id: '3', title: 'Free' },
    ]);
    expect(parts[0]?.value['plan']).toMatchObject({ title: { fr: 'Programme', en: 'Plan' } });
    expect(told.filter((one) => one.startsWith('NAP184'))).toEqual(['NAP184 Goals!C3']);
    expect(located.locate(['plan', 'title', 'en']).cell).toBe('B2');
    const alone = await read({ Goals: goals });
    expect(alone.told.filter((one) => one.startsWith('NAP184'))).toEqual(['NAP184 Goals!C2', 'NAP184 Goals!C3']);
  });

  it.each([
    [0.45, ['NAP183 Progress!D2']],
    [1, ['NAP183 Progress!D2']],
    [{ v: 0.45, z: '0%' }, []],
    ['0.45%', []],
    ['3,291 %', []],
    [45, []],
  ])('a percentage typed as %j', async (cell, expected) => {
    const { told } = await read({
      Progress: [
        ['period', 'on', 'status', 'percent'],
        ['2025-H1', 'A1', 'in_progress', cell],
      ],
    });
    expect(told).toEqual(expected);
  });

  it.each<[CellIn, string]>([
    ['1,184', 'NAP173'],
    ['1.184', 'NAP173'],
    ['1.2 млн', 'NAP174'],
    ['1.2 mln', 'NAP174'],
    ['1.2 million', 'NAP174'],
    ['€ 500', 'NAP174'],
    ['500 EUR', 'NAP174'],
    ['-', 'NAP174'],
    ['n/a', 'NAP174'],
    ['about 5', 'NAP174'],
    ['1 18,4', 'NAP174'],
    ['45 %', 'NAP174'],
    [{ v: 0.45, z: '0%' }, 'NAP176'],
    [{ v: 45292, z: 'yyyy-mm-dd' }, 'NAP176'],
    [true, 'NAP176'],
    [{ t: 'e', v: 23 }, 'NAP170'],
  ])('%j is told, not guessed', async (cell, code) => {
    expect((await cellRead('amount', cell))[1]).toEqual([`${code} Costs!D3`]);
    expect(typeof (await cellRead('amount', cell))[0]).not.toBe('number');
  });

  it('an empty cell is no amount, and blanks are empty', async () => {
    expect(await cellRead('amount', null)).toEqual([undefined, []]);
    expect(await cellRead('amount', ' \u00a0')).toEqual([undefined, []]);
  });

  it('other cells decide where all of them agree', async () => {
    const rows = (text: string): SheetsIn => ({
      Costs: [
        ['on', 'amount'],
        ['A1', '1,184'],
        ['A2', text],
      ],
    });
    const agreed = await read(rows('2 000,5'));
    expect(agreed.parts[0]?.value).toEqual({
      costs: [
        { on: 'A1', amount: 1.184 },
        { on: 'A2', amount: 2000.5 },
      ],
    });
    expect((await read(rows('2,000.5'))).parts[0]?.value).toEqual({
      costs: [
        { on: 'A1', amount: 1184 },
        { on: 'A2', amount: 2000.5 },
      ],
    });
    expect((await read(rows('2000'))).told).toEqual(['NAP173 Costs!B2']);
  });
});

describe('other values', () => {
  it.each<[string, string, CellIn, unknown]>([
    ['Activities', 'start', { v: 45292, z: 'yyyy-mm-dd' }, '2024-01-01'],
    ['Activities', 'start', { v: 45292.99, z: 'd.m.yy hh:mm' }, '2024-01-01'],
    ['Activities', 'start', { v: 1, z: 'd.m.yy' }, '1900-01-01'],
    ['Activities', 'start', { v: 61, z: 'd.m.yy' }, '1900-03-01'],
    ['Activities', 'start', '2024-03-31', '2024-03-31'],
    ['Activities', 'start', '31.03.2024', '2024-03-31'],
    ['Activities', 'start', '31/3/2024', '2024-03-31'],
    ['Activities', 'start', '3/31/2024', '2024-03-31'],
    ['Activities', 'start', '5.5.2024', '2024-05-05'],
    ['Activities', 'start', '2024/3/31', '2024-03-31'],
    ['Activities', 'start', '03.04.2024', '2024-04-03'],
    ['Activities', 'start', '3. 4. 2024.', '2024-04-03'],
    ['Activities', 'start', '31.12.2026 р.', '2026-12-31'],
    ['Activities', 'start', '\u200e31/12/2026', '2026-12-31'],
    ['Activities', 'start', '31 Dec 2026', '2026-12-31'],
    ['Activities', 'start', '31-Dec-2026', '2026-12-31'],
    ['Activities', 'start', 'December 31st, 2026', '2026-12-31'],
    ['Activities', 'start', '1er février 2026', '2026-02-01'],
    ['Activities', 'start', '31\u00a0грудня 2026 року', '2026-12-31'],
    ['Activities', 'start', '31 декабря 2026 г.', '2026-12-31'],
    ['Activities', 'start', '31 de diciembre de 2026', '2026-12-31'],
    ['Activities', 'start', '31 février 2026', '31 février 2026'],
    ['Activities', 'start', '31 listopad 2026', '31 listopad 2026'],
    ['Activities', 'start', 'Dec 2026', 'Dec 2026'],
    ['Activities', 'start', '31.12.26', '31.12.26'],
    ['Activities', 'description', { v: 0.45, z: '0%' }, '45%'],
    ['Activities', 'objective', { v: 12, z: '0000' }, '0012'],
    ['Activities', 'costs.2026', 'No-cost', 'no-cost'],
    ['Activities', 'costs.2026', 'within resources', 'within-resources'],
    ['Costs', 'amount', '\u200b1\u202f200', 1200],
    ['Costs', 'currency', 'EUR\u00a0', 'EUR'],
    ['Activities', 'continuous', 'Yes', true],
    ['Activities', 'continuous', 'non', false],
    ['Activities', 'continuous', false, false],
    ['Activities', 'partners', 'MoL; NGO-1,MoI', ['MoL', 'NGO-1', 'MoI']],
    ['Activities', 'lead', 'MoL', 'MoL'],
    ['Activities', 'lead', 'MoL; MoI', ['MoL', 'MoI']],
    ['Activities', 'description', 12.5, '12.5'],
    ['Indicators', 'target', { v: 0.45, z: '0%' }, 45],
    ['Indicators', 'target', { v: 0.07, z: '0.0%' }, 7],
    ['Indicators', 'target', 'adopted', 'adopted'],
    ['Indicators', 'level', 'Outcome ', 'outcome'],
    ['Costs', 'state', 'Within resources', 'within-resources'],
    ['Costs', 'state', 'unknown word', 'unknown word'],
    ['Costs', 'year', '2026', 2026],
  ])('%s.%s %j', async (sheet, column, cell, expected) => {
    expect(await cellRead(column, cell, sheet)).toEqual([expected, []]);
  });

  it.each<[string, string, CellIn, string]>([
    ['Activities', 'start', '03/04/2024', 'NAP175'],
    ['Activities', 'start', 45292, 'NAP176'],
    ['Activities', 'continuous', 'perhaps', 'NAP176'],
    ['Indicators', 'target', '1 200', 'NAP180'],
    ['Costs', 'line', { t: 'e', v: 42 }, 'NAP170'],
    ['Costs', 'source', { v: 45292, z: 'd.m.' }, 'NAP178'],
  ])('%s.%s %j is told', async (sheet, column, cell, code) => {
    expect((await cellRead(column, cell, sheet))[1]).toEqual([`${code} ${sheet}!D3`]);
  });

  it('ids typed as numbers keep the zeros that they show', async () => {
    const { parts, told } = await read({
      Goals: [
        ['Id', 'Title'],
        [{ v: 1.1, z: '0.00' }, 'A'],
        [1.2, 'B'],
        [1.3, 'C'],
        [2, 'D'],
      ],
    });
    expect(parts[0]?.value).toMatchObject({ goals: [{ id: '1.10' }, { id: '1.2' }, { id: '1.3' }, { id: '2' }] });
    expect(told).toEqual(['NAP177 Goals!A3']);
  });

  it('1904 counts from another day', async () => {
    const bytes = bookOf(
      {
        Reviews: [
          ['id', 'date'],
          ['R', { v: 0, z: 'yyyy-mm-dd' }],
        ],
      },
      (book) => {
        book.Workbook = { WBProps: { date1904: true } };
      },
    );
    expect((await readBook(bytes)).parts[0]?.value).toEqual({ reviews: [{ id: 'R', date: '1904-01-01' }] });
  });
});

describe('records in records', () => {
  const activities: SheetsIn = {
    Activities: [
      ['Id', 'Objective', 'Title'],
      ['A1', '1', 'A'],
      ['A2', '1', 'B'],
    ],
  };

  it('lie in their owners, with the places of their own rows', async () => {
    const sheets = {
      Milestones: [
        ['Activity', 'Year', 'Title', 'Due'],
        ['A2', 2026, 'M', null],
      ],
      ...activities,
    };
    const { parts } = await read(sheets);
    expect(parts[0]?.value['activities']).toEqual([
      { id: 'A1', objective: '1', title: 'A' },
      { id: 'A2', objective: '1', title: 'B', milestones: [{ year: 2026, title: 'M' }] },
    ]);
    expect(await place(sheets, ['activities', 1, 'milestones', 0, 'year'])).toBe('Milestones!B2');
    expect(await place(sheets, ['activities', 1, 'milestones', 0, 'due'])).toBe('Milestones!D2');
  });

  it.each<[string, SheetsIn, string]>([
    [
      'an unknown owner',
      {
        ...activities,
        Milestones: [
          ['Activity', 'Year', 'Title'],
          ['A9', 2026, 'M'],
        ],
      },
      'NAP179 Milestones!A2',
    ],
    [
      'no owner',
      {
        ...activities,
        Milestones: [
          ['Activity', 'Year', 'Title'],
          [null, 2026, 'M'],
        ],
      },
      'NAP182 Milestones!A2',
    ],
    [
      'no period',
      {
        Progress: [
          ['Period', 'For', 'Status'],
          [null, 'A1', 'completed'],
        ],
      },
      'NAP182 Progress!A2',
    ],
    [
      'a part twice',
      {
        Observations: [
          ['Period', 'Indicator', 'Broken down by', 'Part', 'Value'],
          ['2025', 'I', null, null, 5],
          ['2025', 'I', 'sex', 'women', 3],
          ['2025', 'I', 'sex', 'women', 2],
        ],
      },
      'NAP181 Observations!D4',
    ],
    [
      'a field of the plan twice',
      {
        Plan: [
          ['key', 'value'],
          ['currency', 'EUR'],
          ['currency', 'USD'],
        ],
      },
      'NAP181 Plan!A3',
    ],
    [
      'a word of no list',
      {
        Words: [
          ['List', 'Id', 'Title'],
          [null, 'x', 'X'],
        ],
      },
      'NAP182 Words!A2',
    ],
  ])('%s is told', async (_, sheets, expected) => {
    expect((await read(sheets)).told).toEqual([expected]);
  });

  it('reports are gathered by period; what is reported twice makes a second report', async () => {
    const { parts, located } = await read({
      Progress: [
        ['Period', 'For', 'Status'],
        ['2025-H1', 'A1', 'In progress'],
        ['2025-H1', '__proto__', 'completed'],
        ['2025-H1', 'A1', 'completed'],
        ['2025-H2', 'A1', 'completed'],
      ],
      Observations: [
        ['Period', 'Indicator', 'Broken down by', 'Part', 'Value'],
        ['2025-H1', 'I', null, null, 5],
        ['2025-H1', 'I', 'sex', 'women', 3],
        ['2025-H1', 'I', 'sex', 'men', 2],
      ],
    });
    const progress = Object.fromEntries([
      ['A1', { status: 'in_progress' }],
      ['__proto__', { status: 'completed' }],
    ]);
    expect(parts[0]?.value['periods']).toEqual([
      { period: '2025-H1', progress, observations: { I: { value: 5, by: { sex: { women: 3, men: 2 } } } } },
      { period: '2025-H1', progress: { A1: { status: 'completed' } } },
      { period: '2025-H2', progress: { A1: { status: 'completed' } } },
    ]);
    expect(located.locate(['periods', 0, 'observations', 'I', 'by', 'sex', 'men'])).toMatchObject({
      sheet: 'Observations',
      cell: 'E4',
    });
    expect(located.locate(['periods', 1, 'progress', 'A1'])).toMatchObject({ sheet: 'Progress', cell: 'B4' });
  });

  it('the plan, its fields by key or by title, and its words', async () => {
    const sheets: SheetsIn = {
      Plan: [
        ['Field', 'Value', 'Value fr'],
        ['Title', null, 'Plan'],
        ['Start', { v: 45292, z: 'dd/mm/yyyy' }],
        ['reporting.every', 'Half-year'],
        ['Monnaie', 'EUR'],
      ],
      Words: [
        ['List', 'Id', 'Title'],
        ['pillars', 'p', 'Prevention'],
        ['regions', 'N', 'North'],
        ['terms', 'pillar', 'Area'],
      ],
    };
    expect((await read(sheets)).parts[0]?.value).toEqual({
      plan: {
        title: { fr: 'Plan' },
        start: '2024-01-01',
        reporting: { every: 'half-year' },
        currency: 'EUR',
        regions: [{ id: 'N', title: 'North' }],
        terms: { pillar: 'Area' },
      },
      pillars: [{ id: 'p', title: 'Prevention' }],
    });
    expect(await place(sheets, ['plan', 'start'])).toBe('Plan!B3');
    expect(await place(sheets, ['plan', 'start'], 'key')).toBe('Plan!A3');
    expect(await place(sheets, ['plan', 'regions', 0, 'title'])).toBe('Words!C3');
  });
});

describe('what a sheet hides', () => {
  const rows = [
    ['on', 'amount'],
    ['A1', 5],
    [null, 5],
    ['A3', 7],
  ] as const;
  it('merged cells count once', async () => {
    const { parts, told } = await read({ Costs: rows }, (book) => {
      const sheet = book.Sheets['Costs'];
      if (sheet !== undefined) sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }];
    });
    expect(parts[0]?.value).toEqual({
      costs: [
        { on: 'A1', amount: 5 },
        { on: 'A3', amount: 7 },
      ],
    });
    expect(told).toEqual(['NAP168 Costs!B2']);
  });

  it('merged cells are told column by column, where rows below hold something and napkit reads the column', async () => {
    const activities: SheetsIn = {
      Activities: [
        ['Id', 'Objective', 'Title', 'Lead institution', 'My own column'],
        ['A1', '1.1', 'Train', 'MoI', 'x'],
        ['A2', '1.1', 'Print'],
        ['A3', '1.1', 'Meet', 'MoL', 'y'],
        ['A4', '1.1', 'Write'],
      ],
    };
    const { findings } = await read(activities, (book) => {
      const sheet = book.Sheets['Activities'];
      const down = (c: number, from: number, to: number): XLSX.Range => ({ s: { r: from, c }, e: { r: to, c } });
      if (sheet !== undefined)
        sheet['!merges'] = [down(3, 1, 2), down(3, 3, 4), down(4, 1, 2), down(2, 4, 9), down(0, 20, 22)];
    });
    const told = findings.flatMap(({ code, args }) => (code === 'NAP168' ? [args] : []));
    expect(told).toEqual([{ column: 'Lead institution', count: 2, cells: 'D2:D3, D4:D5', over: 'rows' }]);
  });

  it('one cell over the columns of two years is the first year’s, and told', async () => {
    const activities = {
      Activities: [
        ['Id', 'Objective', 'Title', 'Cost 2026', 'Cost 2027', null, 'Cost 2028', 'Check'],
        ['A1', '1.1', 'Train', 5, null, null, 6, 1],
        ['A2', '1.1', 'Meet', 7, null, null, 8, 2],
      ],
    };
    const { parts, findings } = await read(activities, (book) => {
      const sheet = book.Sheets['Activities'];
      const across = (r: number, from: number, to: number): XLSX.Range => ({ s: { r, c: from }, e: { r, c: to } });
      if (sheet !== undefined) sheet['!merges'] = [across(1, 3, 4), across(1, 6, 7), across(2, 4, 5)];
    });
    expect(parts[0]?.value['activities']).toMatchObject([{ costs: { 2026: 5, 2028: 6 } }, { costs: { 2026: 7 } }]);
    const told = findings.flatMap(({ code, args }) => (code === 'NAP168' ? [args] : []));
    expect(told).toEqual([{ column: 'Cost 2026', count: 1, cells: 'D2:E2', over: 'columns' }]);
  });

  it('titles that are missing are asked for in the language of the sheets', async () => {
    const { findings } = await read({ Plan: [['x', 'y']], Activités: [['x']], Coûts: [['Montant', 'Année']] });
    const asked = findings.flatMap(({ code, args }) => (code === 'NAP161' || code === 'NAP163' ? [args] : []));
    expect(asked).toEqual([
      { sheet: 'Plan', columns: 'Champ' },
      { sheet: 'Activités', columns: 'Id, Objectif, Titre' },
      { sheet: 'Coûts', column: 'Pour' },
    ]);
  });

  it('hidden rows and sheets are read and told, comments told', async () => {
    const { parts, told } = await read(
      {
        Costs: [
          ['on', 'amount'],
          ['A1', { v: 5, c: [{ a: 'x', t: 'unsure' }] }],
        ],
      },
      (book) => {
        const sheet = book.Sheets['Costs'];
        if (sheet !== undefined) sheet['!rows'] = [{}, { hidden: true }];
        book.Workbook = { Sheets: [{ Hidden: 1 }] };
      },
    );
    expect(parts[0]?.value).toEqual({ costs: [{ on: 'A1', amount: 5 }] });
    expect(told).toEqual(['NAP165 Costs!A1', 'NAP166 Costs!A2', 'NAP167 Costs!B2']);
  });

  it('hidden rows are told by their numbers; empty ones, and those of titles, are no matter', async () => {
    const rows = [['Annex 2'], ['on', 'amount'], ...'123456789'.split('').map((n) => [`A${n}`, Number(n)])];
    const { findings } = await read({ Costs: rows }, (book) => {
      const sheet = book.Sheets['Costs'];
      const hidden = new Set([0, 2, 4, 5, 6, 20, 21]);
      if (sheet !== undefined) sheet['!rows'] = Array.from({ length: 30 }, (_, r) => ({ hidden: hidden.has(r) }));
    });
    expect(findings.flatMap(({ code, args }) => (code === 'NAP166' ? [args] : []))).toEqual([
      { sheet: 'Costs', count: 4, rows: '3, 5–7' },
    ]);
  });

  it('a formula whose result is an empty text has a result, and the cell is empty', async () => {
    const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const { parts, told } = await readBook(
      rawBook(
        'Costs',
        `<row r="1">${text('A1', 'on')}${text('B1', 'amount')}</row><row r="2">${text('A2', 'A1')}<c r="B2" t="str"><f>IF(1,"")</f><v></v></c></row><row r="3"><c r="A3" t="str"><f>""</f><v/></c><c r="B3" t="str"><f>""</f></c></row>`,
      ),
    );
    expect(parts[0]?.value).toMatchObject({ costs: [{ on: 'A1' }, { amount: '=' }] });
    expect(told).toEqual(['NAP171 Costs!B3']);
  });

  it('formulas count by their stored value and are told where there is none', async () => {
    const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const { parts, told } = await readBook(
      rawBook(
        'Costs',
        `<row r="1">${text('A1', 'on')}${text('B1', 'amount')}</row><row r="2">${text('A2', 'A1')}<c r="B2"><f>1+1</f><v>2</v></c></row><row r="3">${text('A3', 'A2')}<c r="B3"><f>1+1</f></c></row><row r="4">${text('A4', 'A3')}<c r="B4"><v>1e400</v></c></row>`,
      ),
    );
    expect(parts[0]?.value).toMatchObject({
      costs: [{ on: 'A1', amount: 2 }, { on: 'A2', amount: '=' }, { on: 'A3' }],
    });
    expect(told).toEqual(['NAP171 Costs!B3', 'NAP172 Costs!B4']);
  });

  it('escapes and rich texts are texts', async () => {
    const { parts } = await readBook(
      rawBook(
        'Goals',
        '<row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>title</t></is></c></row><row><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><r><t>A </t></r><r><rPr><b/></rPr><t>&amp; _x0042_</t></r></is></c></row>',
      ),
    );
    expect(parts[0]?.value).toEqual({ goals: [{ id: '1', title: 'A & B' }] });
  });
});
