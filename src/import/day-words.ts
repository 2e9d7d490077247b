// Words of days and periods in several languages, folded. A star ends the beginning of a word.

import { wordsOf } from './fold.js';

const stems = (text: string): readonly string[] =>
  text.split('|').map((entry) => `${wordsOf(entry).join(' ')}${entry.endsWith('*') ? '*' : ''}`);

/** From January on. */
export const monthStems: readonly (readonly string[])[] = [
  'jan|january|janv|janvier|janeiro|januar*|janar|ene|enero|янв|январ*|січ|січн*|січень|ian|ianuarie|јануар*|јан|ocak|იანვ*|հունվ*|يناير',
  'feb|february|fev|fevr|fevrier|febrero|fevereiro|februar*|фев|феврал*|лют|лют*|фебруар*|shkurt|subat|თებ*|փետ*|فبراير',
  'mar|march|mars|marzo|marco|martie|mart|марта|март|берез*|მარტ*|մարտ*|مارس',
  'apr|april|avr|avril|abr|abril|aprilie|апр|апрел*|квіт*|април|prill|nisan|აპრ*|ապր*|ابريل|أبريل',
  'may|mai|mayo|maio|maj|май|мая|травн*|травень|мај|mayis|მაის*|մայիս*|مايو',
  'jun|june|juin|junio|junho|iunie|iun|juni|июн|июн*|черв*|јун|јуни|qershor|haziran|ივნ*|հունիս*|يونيو',
  'jul|july|juil|juillet|julio|julho|iulie|iul|juli|июл|июл*|липн*|липень|јул|јули|korrik|temmuz|ივლ*|հուլիս*|يوليو',
  'aug|august|aout|ago|agosto|август*|авг|серп*|gusht|avgust*|agustos|აგვ*|օգոս*|أغسطس|اغسطس',
  'sep|sept|september|septembre|septiembre|setembro|set|septembrie|septembar|сент*|вересн*|вересень|септембар|септември|shtator|eylul|სექ*|սեպ*|سبتمبر',
  'oct|october|octobre|octubre|outubro|out|octombrie|okt|oktobar|окт|октябр*|жовт*|октобар|октомври|tetor|ekim|ოქტ*|հոկ*|أكتوبر|اكتوبر',
  'nov|november|novembre|noviembre|novembro|noiembrie|novembar|ноя|ноябр*|листоп*|новембар|ноември|nentor|kasim|ნოემ*|նոյ*|نوفمبر',
  'dec|december|decembre|dic|diciembre|dez|dezembro|decembrie|decembar|дек|декабр*|груд*|децембар|декември|dhjetor|aralik|დეკ*|դեկ*|ديسمبر',
].map(stems);

export const quarterStems = stems(
  'quarter|qtr|tm|quart*|kvart*|квартал*|кварт|кв|trim|trimestr*|trimestre|tremuj*|tromesec*|тромесеч*|ceyrek*|კვარტალ*|եռամսյակ*|ربع|الربع',
);
export const semesterStems = stems('semest*|semestr*|half|півріч*|полугод*|polugod*|полугођ*|ნახევარ*|կիսամյակ*');

/** Words that say no more than the year or the month beside them. */
export const periodFillers = stems(
  'of|the|in|year|fy|en|de|del|a|au|d|an|ano|anul|anului|annee|г|гг|год|года|годы|' +
    'годов|году|р|рр|рік|року|році|роки|років|й|ий|godina|godine|година|године|крај|краја|kraj|kraja|' +
    'do|viti|vitit|yil|yili|წლის|წელი|წლები|წლების|բոլոր|թ|թվական|թվականի|عام|سنة|من',
);

/** Words that name the end of a period: of no use where it begins. */
export const endFillers = stems(
  'by|end|until|till|fin|fines|final|finales|hasta|ate|ici|jusqu|до|к|конца|кінця|кінець|конец|do|kraj|kraja|крај|краја|pana|sfarsitul|fund|fundi|deri|sonu|sonuna|kadar',
);
