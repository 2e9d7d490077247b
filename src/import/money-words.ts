// What heads and titles say of the amounts below them: in which unit and in which currency they are written. Titles also speak
// of other things ("1 200 000 beneficiaries"), so less is believed there.

import { currencyCode } from './content.js';
import { folded, wordsOf } from './fold.js';
import type { Target } from './head-words.js';
import type { Proposal } from './propose-column.js';
import type { Unit } from './unit.js';
import { sharedCurrencies, unitWords } from './words.js';

/** Several where the texts contradict each other, none where they tell nothing. */
export interface MoneyTold {
  readonly units: ReadonlySet<Unit>;
  readonly currencies: ReadonlySet<string>;
}

interface Phrase {
  readonly words: readonly string[];
  /** The units and currency that each word may be. */
  readonly units: readonly (readonly Unit[])[];
  readonly currencies: readonly (string | undefined)[];
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
const spelled = (text: string): string =>
  text.replace(joined, '$1 ').replace(quoted, ' thousand ').replace(noughts, ' thousand ');

function phraseOf(text: string): Phrase {
  const words = text.match(/[\p{L}\p{M}€$£]+|\d+/gu) ?? [];
  return {
    words,
    units: words.map((word, i) => (isNumber(words[i - 1]) && !isYear(words[i - 1]) ? [] : unitsOf(word))),
    currencies: words.map(currencyCode),
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
const besideCurrency = ({ words, currencies }: Phrase, at: number): boolean =>
  currencies
    .slice(Math.max(0, at - near), at + near + 1)
    .some((code, i) => code !== undefined || sharedCurrencies.has(folded(words[Math.max(0, at - near) + i] ?? '')));

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

function currenciesIn({ words, units, currencies }: Phrase, mostWords: number): readonly string[] {
  const isUnit = (i: number): boolean => (units[i]?.length ?? 0) > 0;
  const told = words.length <= mostWords || words.some((_, i) => isUnit(i));
  return currencies.flatMap((code, i) => {
    const strict = wordlike.has((words[i] ?? '').toLowerCase());
    const enough = strict ? words.length === 1 || isUnit(i - 1) || isUnit(i + 1) : told;
    return code !== undefined && enough ? [code] : [];
  });
}

const isSure = (word: string | undefined): boolean => word !== '$' && !sharedCurrencies.has(folded(word ?? ''));

/** The one currency that a head names beyond doubt: "lei" and "$" may be several. */
export function headCurrency(head: string): string | undefined {
  const codes = phrasesIn(head).flatMap((phrase) => {
    const told = new Set(currenciesIn(phrase, Infinity));
    return phrase.currencies.filter((code, i) => code !== undefined && told.has(code) && isSure(phrase.words[i]));
  });
  return new Set(codes).size === 1 ? codes[0] : undefined;
}

/** The one unit that a head names. */
export function headUnit(head: string): Unit | undefined {
  const [unit, ...more] = new Set(phrasesIn(head).flatMap((phrase) => unitsIn(phrase, Infinity)));
  return more.length === 0 ? unit : undefined;
}

/** A head of an amount that names its currency and no unit is one in whole units, where another head names one. */
function headMoney(heads: readonly string[]): MoneyTold {
  const told = heads.map((head) => {
    const phrases = phrasesIn(head);
    return {
      units: phrases.flatMap((phrase) => unitsIn(phrase, Infinity)),
      currencies: phrases.flatMap((phrase) => currenciesIn(phrase, Infinity)),
    };
  });
  const units = told.flatMap((one) => one.units);
  const plain = units.length > 0 && told.some((one) => one.units.length === 0 && one.currencies.length > 0);
  return {
    units: new Set<Unit>(plain ? [...units, 'one'] : units),
    currencies: new Set(told.flatMap(({ currencies }) => currencies)),
  };
}

/** "in thousand UAH" is a line of few words; a longer title says a unit beside a currency only. */
function titleMoney(titles: readonly string[]): MoneyTold {
  const phrases = titles.flatMap(phrasesIn);
  return {
    units: new Set(phrases.flatMap((phrase) => unitsIn(phrase, 4))),
    currencies: new Set(phrases.flatMap((phrase) => currenciesIn(phrase, 6))),
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
  const isPlain = told.slice(0, heads.length).some(({ currencies }) => currencies.size > 0);
  const first = <T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> => sets.find(({ size }) => size > 0) ?? new Set();
  return {
    units: first([...told.map(({ units }) => units), new Set<Unit>(isPlain ? ['one'] : [])]),
    currencies: first(told.map((one) => one.currencies)),
  };
}
