// Spreadsheets that real institutions use, where they lie beside the checkout.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { importWords, mappingWords } from '../../src/command/import-words.js';
import { tablesIn } from '../../src/import/found.js';
import { importPlans } from '../../src/import/import.js';
import { readMapping } from '../../src/import/mapping-read.js';
import { mappingText } from '../../src/import/mapping-text.js';
import { proposedMapping } from '../../src/import/propose-mapping.js';
import { rowsOf } from '../../src/import/tables.js';
import { openForeign } from '../../src/io/foreign-book.js';
import { buildPlan } from '../../src/plan/build.js';
import { moneyText } from '../../src/plan/money.js';
import type { Fields } from '../../src/plan/read.js';
import { textSource } from '../../src/source/text-source.js';
import { locatedTree } from '../../src/source/tree.js';
import { sayIn } from '../../src/text/catalogues.js';
import { fakeWorld } from '../fake-world.js';

const folder = path.join(import.meta.dirname, '../../../shared/data/real-sheets');
const english = await sayIn('en');
if (english === undefined) throw new Error('English is there');
const say = english;
const words = importWords(say);

type Opened = Awaited<ReturnType<typeof openForeign>>;
interface Looked {
  readonly book: Opened;
  readonly found: ReturnType<typeof tablesIn>;
}

async function look(file: string): Promise<Looked> {
  const book = await openForeign(file, fakeWorld().world);
  return { book, found: tablesIn('refused' in book ? { sheets: [], macros: false, links: false } : book) };
}

const looked = new Map<string, Promise<Looked>>();
/** A file is opened, and its tables are looked for, once for all tests. */
function lookedAt(file: string): Promise<Looked> {
  const looking = looked.get(file) ?? look(file);
  looked.set(file, looking);
  return looking;
}

async function open(name: string): Promise<Looked['found']> {
  const { book, found } = await lookedAt(path.join(folder, name));
  if ('refused' in book) throw new Error(`${name} is refused: ${book.refused.code}`);
  return found;
}

/** Column letters with what they become, but for ignored ones. */
async function proposedFor(name: string): Promise<readonly (readonly string[])[]> {
  const { tables } = await open(name);
  return proposedMapping(tables, name).tables.map(({ columns }) =>
    [...columns.values()].filter(({ as }) => as !== 'ignore').map(({ head, as }) => `${head} = ${as}`),
  );
}

const used = [
  [
    'tcd_3w_fr.xlsx',
    [['Province = region', 'Cluster = objective', 'Acronyme = lead', "Nom de l'organisation = lead-name"]],
  ],
  [
    'hxl_merged.xlsx',
    [
      [
        '¿Qué? / Registro = id',
        '¿Qué? / Sector/Cluster = goal',
        '¿Qué? / Subsector = objective',
        '¿Quién? / Organización = lead',
        '¿Dónde? / País = country',
        '¿Cuándo? / Departamento/Provincia/Estado = region',
      ],
    ],
  ],
] as const;

describe.skipIf(!existsSync(folder))('real sheets', () => {
  it.each(used)('%s', async (name, expected) => {
    expect(await proposedFor(name)).toEqual(expected);
  });

  it('a list of activities in Libya', async () => {
    const [first = []] = await proposedFor('lby_3w_ar.xlsx');
    expect(first).toEqual([
      'Mantika = region',
      'Sector Short name = objective',
      'Partner = lead',
      'Implementing partner = partners',
      'Activity = activity',
    ]);
  });

  it('tables without activities are not used, whatever they count', async () => {
    for (const name of [
      'ukr_5w.xlsx',
      'ifrc_health_import.xlsm',
      'rus_ministries_inline.xlsx',
      'caf_dtm_fr.xlsx',
      'unpivotr_worked_examples.xlsx',
    ]) {
      const { tables } = await open(name);
      const mapping = proposedMapping(tables, name);
      expect(mapping.tables.filter(({ use }) => use)).toEqual([]);
      const { plans, fates } = importPlans({ tables, outside: [] }, mapping, name, words);
      expect([plans, fates.filter(({ fate }) => fate !== 'unused')]).toEqual([[], []]);
    }
  });

  it('9,183 costed activities become a plan for each country, exactly', async () => {
    const name = 'naphs_raw_line_items.xlsx';
    const found = await open(name);
    const account = importPlans(found, proposedMapping(found.tables, 'naphs'), name, words);
    expect(account.findings).toEqual([]);
    expect(account.missing).toEqual([]);
    const fates = new Set(account.fates.map(({ row, fate }) => `${fate} ${row}`));
    expect(fates.size).toBe(9184);
    expect(account.fates.filter(({ fate }) => fate === 'taken').length).toBe(9183);
    expect(account.sums.every(({ sheet, taken }) => sheet === taken)).toBe(true);
    // Sums of the sheet's own column, counted by another program.
    const counted = account.plans.map(({ name: country, document }) => {
      const { plan } = buildPlan(locatedTree(document, new Map(), [textSource('plan', '')]));
      const minor = plan?.costs.reduce((sum, { value }) => sum + (value?.minor ?? 0n), 0n) ?? 0n;
      return `${country} ${moneyText({ currency: plan?.currency ?? '', minor })} ${plan?.currency}`;
    });
    expect(counted).toEqual([
      'Afghanistan 17495324.00 USD',
      'Benin 13471962284 XOF',
      'Myanmar 247214536797.00 MMK',
      'Eritrea 47772322.40 USD',
      'Uganda 160768027627 UGX',
      'Liberia 157537671.25 USD',
      'Nigeria 50877166066.00 NGN',
      'Sierra Leone 2191110378529.00 SLL',
      'Timor-Leste 17648208.00 USD',
      'South Sudan 69279769.00 USD',
    ]);
  });
});

const odd = ['odd-xlsx', 'odd-other', 'real-sheets'].flatMap((name) => {
  const full = path.join(folder, '..', name);
  return existsSync(full) ? readdirSync(full).map((file) => path.join(full, file)) : [];
});

describe.skipIf(odd.length === 0)('odd and hostile files', () => {
  it.each(odd.map((file) => [path.basename(file), file]))(
    '%s',
    async (name, file) => {
      const { book, found } = await lookedAt(file);
      if ('refused' in book) {
        expect(book.refused.code).toMatch(/^NAP1/);
        return;
      }
      const mapping = proposedMapping(found.tables, name);
      const text = mappingText(mapping, found.tables, name, mappingWords(say));
      // Without tables no mapping is written.
      if (found.tables.length > 0) {
        const { language = 'en' } = mapping;
        const written = load(text) as { readonly plan: Fields };
        const decided = { ...written, plan: { ...written.plan, language } };
        expect(readMapping(decided)).toEqual({ mapping: { ...mapping, language }, findings: [] });
      }
      const tables = mapping.tables.map((table) => ({ ...table, use: true, currency: 'EUR' }));
      const all = { ...mapping, tables };
      const { fates } = importPlans(found, all, name, words);
      const filled = book.sheets.flatMap((sheet) => [...rowsOf(sheet).keys()].map((row) => `${sheet.name} ${row + 1}`));
      expect([...new Set(fates.map(({ sheet, row }) => `${sheet} ${row}`))].sort()).toEqual(filled.sort());
    },
    180_000,
  );
});
