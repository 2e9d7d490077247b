// What heads and titles say of the amounts below them: in which unit and in which currency they are written. Titles also speak
// of other things ("1 200 000 beneficiaries"), so less is believed there.

import { currencyCodes } from './content.js';
import { folded, wordsOf } from './fold.js';
import type { Target } from './head-words.js';
import type { Proposal } from './propose-column.js';
import type { Unit } from './unit.js';
import { totalLinks, unitWords } from './words.js';

/** Several where the texts contradict each other, none where they tell nothing. */
export interface MoneyTold {
  readonly units: ReadonlySet<Unit>;
  readonly currencies: ReadonlySet<string>;
}

/** What a text calls a currency, and the codes that this may be. */
export interface CurrencyName {
  readonly word: string;
  readonly codes: readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  /** The units and currencies that each word may be. */
  readonly units: readonly (readonly Unit[])[];
  readonly currencies: readonly (readonly string[])[];
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);
const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20|21)\d\d$/.test(word);

/** "k€", "KUSD". */
const joined = /(?<!\p{L})([kK])(?=€|\$|£|EUR|USD)/gu;
/** "'000", but not the end of "1'200'000". */
const quoted = /(?<!\p{N})['’‘]000(?!['’\p{N}])/gu;
/** "(000)", "000 EUR", "(1,000 EUR)", "in 1000 EUR", but not the end of "1 200 000". */
const noughts =
  /(?<!\p{N}[\s.,'’]?)(?:(?:(?<=[(,]\s*)|(?<=(?<!\p{L})(?:in|en|u|в|у|x|×)\s+))1[\s.,'’]?)?000(?![\s.,'’]?\p{N})/gu;
/** "US $", "U.S. dollars", "dollars américains", "долл. США". */
const american =
  /\bU\.?\s?S\.?\s?(?:\$|dollars?\b)|\bdollars?\s(?:US\b|américains?|des États-Unis)|\bdólares\s(?:americanos|estadounidenses)|(?:долл|дол)\p{L}*\.?\sСША|دولار\s(?:أمريكي|امريكي)/giu;
const spelled = (text: string): string =>
  text.replace(american, ' USD ').replace(joined, '$1 ').replace(quoted, ' thousand ').replace(noughts, ' thousand ');

function phraseOf(text: string): Phrase {
  const words = text.match(/[\p{L}\p{M}€$£]+|\d+/gu) ?? [];
  return {
    words,
    units: words.map((word, i) => (isNumber(words[i - 1]) && !isYear(words[i - 1]) ? [] : unitsOf(word))),
    currencies: words.map(currencyCodes),
  };
}

function unitsOf(word: string): readonly Unit[] {
  const [plain = ''] = wordsOf(word);
  return (['thousand', 'million'] as const).filter((unit) => unitWords[unit].has(plain));
}

/** Parts of a text that signs part: "Budget 2026 (thousand EUR)" has two. */
const phrasesIn = (text: string): readonly Phrase[] =>
  spelled(text)
    .split(/[,;:()[\]|/\n–—]|\s-\s/)
    .map(phraseOf);

const near = 2;

/** True where a word of a currency stands beside: "thousand US dollars", "EUR mil", "milliers de FCFA". */
const besideCurrency = ({ currencies }: Phrase, at: number): boolean =>
  currencies.slice(Math.max(0, at - near), at + near + 1).some((codes) => codes.length > 0);

/** Words so short that they mean other things too count beside a currency, or alone. */
const isShort = (word: string): boolean => [...word].length <= 4 && !/^(?:тыс|тис|млн|mln|mio)$/iu.test(word);

function unitsIn(phrase: Phrase, mostWords: number): readonly Unit[] {
  const { words, units } = phrase;
  return units.flatMap((found, i) => {
    const enough = isShort(words[i] ?? '') ? words.length === 1 : words.length <= mostWords;
    return enough || besideCurrency(phrase, i) ? found : [];
  });
}

/** Names that are other words too: "A PLAN FOR ALL", "fonduri din exterior", "12 km". */
const wordlike = new Set('l|q|all|try|top|mad|pen|cup|sos|din|den|дин|ден|km|som|сом'.split('|'));

function currenciesIn({ words, units, currencies }: Phrase, mostWords: number): readonly CurrencyName[] {
  const isUnit = (i: number): boolean => (units[i]?.length ?? 0) > 0;
  const told = words.length <= mostWords || words.some((_, i) => isUnit(i));
  return currencies.flatMap((codes, i) => {
    const word = words[i] ?? '';
    const enough = wordlike.has(word.toLowerCase()) ? words.length === 1 || isUnit(i - 1) || isUnit(i + 1) : told;
    return codes.length > 0 && enough ? [{ word, codes }] : [];
  });
}

/** The currencies that a head names; of one that it names again, the last word. */
export const namesInHead = (head: string): readonly CurrencyName[] =>
  phrasesIn(head).flatMap((phrase) => currenciesIn(phrase, Infinity));

const onlyCode = ({ codes }: CurrencyName): readonly string[] => (codes.length === 1 ? codes : []);

/** The one currency that a head names beyond doubt: "lei" and "$" may be several. */
export function headCurrency(head: string): string | undefined {
  const [code, ...more] = new Set(namesInHead(head).flatMap(onlyCode));
  return more.length === 0 ? code : undefined;
}

/** All codes that texts name beyond doubt, wherever they do. */
export const sureCodes = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap(phrasesIn)
      .flatMap(({ currencies }) => currencies.flatMap((codes) => (codes.length === 1 ? codes : []))),
  );

/** A name that several countries share is the one of them that the sheet names somewhere; else a person is asked. */
function codeOf({ codes }: CurrencyName, sure: ReadonlySet<string>): readonly string[] {
  const named = codes.length === 1 ? codes : codes.filter((code) => sure.has(code));
  return named.length === 1 ? named : [];
}

/** The first name among texts whose country nothing tells. */
export const sharedName = (texts: readonly string[]): CurrencyName | undefined =>
  texts.flatMap(namesInHead).find(({ codes }) => codes.length > 1);

/** A head without the words for its currency and unit, and without the small ones beside them. */
export const withoutMoney = (head: string): string =>
  phrasesIn(head)
    .flatMap(({ words, units, currencies }) =>
      words.filter(
        (word, i) => (units[i] ?? []).length + (currencies[i] ?? []).length === 0 && !totalLinks.has(folded(word)),
      ),
    )
    .join(' ');

/** The one unit that a head names. */
export function headUnit(head: string): Unit | undefined {
  const [unit, ...more] = new Set(phrasesIn(head).flatMap((phrase) => unitsIn(phrase, Infinity)));
  return more.length === 0 ? unit : undefined;
}

/** As texts tell them, before it is known whose a shared name is. */
interface Told {
  readonly units: ReadonlySet<Unit>;
  readonly names: readonly CurrencyName[];
}

/** A head of an amount that names its currency and no unit is one in whole units, where another head names one. */
function headMoney(heads: readonly string[]): Told {
  const told = heads.map((head) => ({
    units: phrasesIn(head).flatMap((phrase) => unitsIn(phrase, Infinity)),
    names: namesInHead(head),
  }));
  const units = told.flatMap((one) => one.units);
  const plain = units.length > 0 && told.some((one) => one.units.length === 0 && one.names.length > 0);
  return { units: new Set<Unit>(plain ? [...units, 'one'] : units), names: told.flatMap(({ names }) => names) };
}

/** "in thousand UAH" is a line of few words; a longer title says a unit beside a currency only. */
function titleMoney(titles: readonly string[]): Told {
  const phrases = titles.flatMap(phrasesIn);
  return {
    units: new Set(phrases.flatMap((phrase) => unitsIn(phrase, 4))),
    names: phrases.flatMap((phrase) => currenciesIn(phrase, 6)),
  };
}

const headsOf = (columns: readonly Proposal[], target: Target): readonly string[] =>
  columns.filter(({ as }) => as === target).map(({ head }) => head);

/**
 * What the heads of costs tell, else those of totals, else the titles: those of the table, then those further up. Heads that name a
 * currency below titles without a unit mean whole units.
 */
export function moneyTold(columns: readonly Proposal[], titles: readonly (readonly string[])[]): MoneyTold {
  const heads = [headsOf(columns, 'cost'), headsOf(columns, 'total')];
  const told = [...heads.map(headMoney), ...titles.map(titleMoney)];
  const isPlain = told.slice(0, heads.length).some(({ names }) => names.length > 0);
  const units = [...told.map((one) => one.units), new Set<Unit>(isPlain ? ['one'] : [])];
  const names = told.find((one) => one.names.length > 0)?.names ?? [];
  const sure = sureCodes([...columns.map(({ head }) => head), ...titles.flat()]);
  return {
    units: units.find(({ size }) => size > 0) ?? new Set(),
    currencies: new Set(names.flatMap((name) => codeOf(name, sure))),
  };
}
