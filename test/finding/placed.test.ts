// What a message calls a value: by the title of its column in a workbook, by its key where texts have keys.

import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/finding.js';
import { placed } from '../../src/finding/placed.js';
import { told } from '../../src/finding/told.js';
import { checkSchema } from '../../src/schema/check.js';
import { sayIn } from '../../src/text/catalogues.js';
import { bookOf, readBook, type SheetsIn } from '../source/books.js';

async function toldOf(sheets: SheetsIn, part: 'message' | 'hint'): Promise<readonly string[]> {
  const say = await sayIn('fr');
  if (say === undefined) throw new Error('no French');
  const { located } = await readBook(bookOf(sheets));
  return placed(checkSchema(located), located).map((f) =>
    // The no-break spaces of French are not what is tested here.
    `${f.place.cell} ${f.code} ${told(f, say)[part]}`.replace(/[\u00a0\u202f]/g, ' '),
  );
}

const messages = (sheets: SheetsIn): Promise<readonly string[]> => toldOf(sheets, 'message');

describe('findings on a workbook', () => {
  it.each<[string, SheetsIn, readonly string[]]>([
    [
      'a record without its title',
      {
        Buts: [
          ['Numéro', 'Intitulé', 'Pilier'],
          ['id', 'title', 'pillar'],
          ['1', null, 'protection'],
        ],
      },
      ['B3 NAP202 1 : il manque « Intitulé »'],
    ],
    [
      'a column that the sheet lacks keeps its key',
      {
        Buts: [
          ['Numéro', 'Pilier'],
          ['id', 'pillar'],
          ['1', 'protection'],
        ],
      },
      ['A3 NAP202 1 : il manque « title »'],
    ],
    [
      'words and forms',
      {
        Institutions: [
          ['Sigle', 'Nom complet', 'Nature de l’organisme', 'Courriel'],
          ['id', 'name', 'kind', 'mailbox'],
          ['MI', 'Ministère de l’Intérieur', 'ministere', 'intérieur'],
        ],
      },
      [
        'C3 NAP206 MI : « Nature de l’organisme » ne peut pas être « ministere »',
        'D3 NAP213 MI : « Courriel » est « intérieur » ; il faut une adresse électronique',
      ],
    ],
    [
      'an id in a list of a cell',
      {
        Activités: [
          ['Numéro', 'Intitulé', 'Mes indicateurs'],
          ['id', 'title', 'indicators'],
          ['1.1.1', 'Former', `I-1; ${'x'.repeat(90)}`],
        ],
      },
      [`C3 NAP209 1.1.1 : « ${'x'.repeat(57)}... » ne peut pas être un identifiant`],
    ],
    [
      'what is reported on a period',
      {
        Avancement: [
          ['Semestre', 'Activité', 'Où on en est'],
          ['period', 'on', 'status'],
          ['2027-S1', '1.1.1', 'in_progress'],
        ],
      },
      ['A3 NAP208 « Semestre » est « 2027-S1 », ce qui n’est pas une période de rapport'],
    ],
    [
      'a field within a map, a year of many',
      {
        Indicateurs: [
          ['Numéro', 'Intitulé', 'Année de départ', 'Départ', 'En 2026'],
          ['id', 'title', 'baseline.year', 'baseline.value', 'targets.2026'],
          ['I-1', 'Victimes', 12, 4, 7],
        ],
      },
      ['C3 NAP212 I-1 : « Année de départ » est 12, ce qui n’est pas possible ici'],
    ],
    [
      'a row of the sheet of the plan',
      {
        Plan: [
          ['Champ', 'Valeur'],
          ['Id', 'P'],
          ['Monnaie', 'Euros'],
        ],
      },
      [
        'A1 NAP202 P : il manque « title »',
        'A1 NAP202 P : il manque « start »',
        'A1 NAP202 P : il manque « end »',
        'B3 NAP213 P : « Monnaie » est « Euros » ; il faut une monnaie (trois majuscules, comme EUR)',
      ],
    ],
  ])('%s', async (_, sheets, expected) => {
    expect(await messages(sheets)).toEqual(expected);
  });
});

it('a hint names a column by the title that a person gave it', async () => {
  const rows = [
    ['Pour', 'Année', 'Montant', 'Mes remarques'],
    ['on', 'year', 'amount', 'note'],
    ['A', 2026, -5, null],
  ];
  const [hint] = await toldOf({ Coûts: rows }, 'hint');
  expect(hint).toMatch(/^C3 NAP211 .* « Mes remarques »$/);
});

it('a column that the sheet lacks has its own name, also beside a list in one cell', async () => {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('no English');
  const rows = [
    ['Id', 'Objective', 'Title', 'Responsible institution'],
    ['A1', '1.1', 'Train', 'MoI; MoL'],
  ];
  const { located } = await readBook(bookOf({ Activities: rows }));
  const args = { id: 'A1', count: 2, list: 'MoI, MoL' };
  const hints = placed([finding('NAP302', args, { path: ['activities', 0, 'lead'] })], located).map(
    (f) => told(f, say).hint,
  );
  expect(hints).toEqual(['keep one under “Responsible institution” and write the other under “Co-leads”']);
});
