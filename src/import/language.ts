// In which language a sheet is written, as its heads and titles tell by words and letters that other languages do not have.

import { wordsOf } from './fold.js';

/** Words that one language alone has in heads, folded. Those of several (action, source, budget, responsable) tell nothing. */
const words: { readonly [language: string]: string } = {
  en:
    'activity|activities|measure|measures|goal|goals|objective|objectives|responsible|lead|agency|deadline|cost|costs|funding|remarks|of|' +
    'the|and|for|year|years|start|end|country|currency|baseline|task|tasks|output|outcome|partners|target|amount|timeframe|support|required',
  fr:
    'activite|activites|mesure|mesures|objectif|objectifs|cout|couts|echeance|echeancier|financement|structure|indicateur|indicateurs|' +
    'partenaires|annee|annees|axe|resultat|resultats|montant|montants|du|des|et|les|aux|mise|oeuvre|bailleur|bailleurs|monnaie|devise',
  es:
    'actividad|actividades|accion|acciones|institucion|presupuesto|costo|costos|coste|fuente|fuentes|financiamiento|financiacion|plazo|' +
    'entidad|el|los|las|del|eje|ejes|ejecutora|instituciones|moneda|monto',
  pt: 'descricao|pressupostos|trafico|pessoas|riscos|atividade|atividades|acao|acoes|orcamento|custo|custos|fonte|fontes|prazo|entidade|responsavel|eixo|instituicao|dos|das|calendarizacao',
  uk: 'захід|заходу|заходи|завдання|виконавець|виконавці|виконання|фінансування|джерела|строк|термін|показник|найменування|примітка|та',
  ru: 'мероприятие|мероприятия|срок|сроки|исполнитель|исполнители|ответственный|стоимость|источник|источники|цель|задача|примечание|результат',
  ro:
    'actiuni|actiune|activitati|activitate|obiectiv|obiective|responsabil|responsabili|termen|termene|costuri|costul|sursa|surse|finantare|' +
    'masuri|masura|institutia|indicatori|si|crt|buget|bugetul',
  tr: 'faaliyet|faaliyetler|sorumlu|kurum|kurulus|maliyet|amac|hedef|gosterge|gostergesi|butce|yil|baslangic|bitis|kaynak|eylem',
  sq: 'aktivitet|aktiviteti|aktivitete|veprimi|veprimet|institucioni|pergjegjes|burimi|kosto|treguesi|treguesit|afati|buxheti|synimi|qellimi|vlera',
};

/** Scripts and letters that one language alone has among those of plans; the last ones are of languages without words above. */
const letters: readonly (readonly [language: string, RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['ru', /[ыэё]/iu],
  ['mk', /[ѓќѕ]/iu],
  ['sr', /[ђћ]/iu],
  ['ro', /[țţă]/iu],
  ['ar', /\p{Script=Arabic}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['', /[өүңқғәҳҷӣӯўگچپژ]/iu],
];

const languagesOf: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([language, list]) => list.split('|').map((word) => [word, language] as const)),
);

/** Each different word once. */
function votes(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of new Set(
    texts.flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  )) {
    const told = new Set(letters.flatMap(([language, sign]) => (sign.test(word) ? [language] : [])));
    const known = languagesOf.get(wordsOf(word).join(' '));
    for (const language of known === undefined ? told : told.add(known))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** The language of most words; undefined where no word tells one, and where another one is told by half as many. */
export function languageOf(texts: readonly string[]): string | undefined {
  const [[best, most] = ['', 0], [, next] = ['', 0]] = [...votes(texts)].sort(([, a], [, b]) => b - a);
  return best !== '' && most >= next * 2 ? best : undefined;
}
