// Words that heads of columns in foreign sheets are made of, in several languages, folded: no case, no accents.

/** What a column of a foreign sheet can become. */
export type Target =
  | 'goal'
  | 'objective'
  | 'activity'
  | 'id'
  | 'description'
  | 'lead'
  | 'partners'
  | 'source'
  | 'cost'
  | 'currency'
  | 'year'
  | 'start'
  | 'end'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'status'
  | 'region'
  | 'note'
  | 'country'
  | 'ignore';

/** Where several match, the longest word wins, then the first of this list. A word at the end of its line may be a stem. */
export const headWords: readonly (readonly [Target, string])[] = [
  [
    'goal',
    'goal|strategic goal|pillar|but strategique|objetivo estrategico|стратегическая цель|стратегічна ціль|الهدف الاستراتيجي|стратешка цел',
  ],
  [
    'objective',
    'objective|objectif|specific objective|objetivo|capacity|sector|cluster|secteur|задача|завдання|цель|ціль|الهدف|القطاع|obiectiv|amac|objektiv|cilj',
  ],
  [
    'activity',
    'activity|action|measure|activite|action|mesure|actividad|medida|atividade|мероприятие|захід|النشاط|activitate|aktivnost|активност|faaliyet|aktivitet',
  ],
  ['id', 'id|no|nr|code|number|numero|registro|номер|код|№|الرقم|requirement'],
  ['description', 'description|descripcion|descricao|описание|опис|الوصف|descriere|aciklama'],
  [
    'lead',
    'responsible|lead|responsable|organisation responsable|organization|organisation|organizacion|partner|acronyme|исполнитель|ответственный|відповідальний|виконавець|организация|الجهة المسؤولة|носител|responsabil|sorumlu',
  ],
  [
    'partners',
    'partners|implementing partner|partenaires|socios|parceiros|партнеры|партнери|الشركاء|parteneri|ortaklar',
  ],
  [
    'source',
    'source of funding|funding source|source|donor|bailleur|source de financement|fuente|источник финансирования|джерело фінансування|مصدر التمويل|sursa',
  ],
  [
    'cost',
    'cost|budget|amount|total cost|cout|montant|costo|coste|presupuesto|custo|orcamento|стоимость|сумма|бюджет|вартість|обсяг фінансування|التكلفة|الميزانية|cost total|maliyet|трошоци',
  ],
  ['currency', 'currency|devise|monnaie|moneda|moeda|валюта|العملة'],
  ['year', 'year|annee|ano|год|рік|السنة|an|yil|година'],
  ['start', 'start|start date|begin|debut|date de debut|inicio|начало|початок|تاريخ البدء|baslangic'],
  ['end', 'end|end date|deadline|fin|date de fin|echeance|plazo|prazo|срок|термін|تاريخ الانتهاء|termen|рок|bitis'],
  ['indicator', 'indicator|indicateur|indicador|показатель|показник|індикатор|المؤشر|gosterge'],
  ['baseline', 'baseline|reference|linea de base|исходное значение|базовий|خط الأساس'],
  ['target', 'target|cible|meta|целевое значение|цільове|المستهدف|hedef'],
  ['status', 'status|statut|estado|статус|состояние|стан виконання|الحالة|durum'],
  ['region', 'region|province|oblast|adm1|adm2|prefecture|departamento|mantika|регион|область|المنطقة|il'],
  ['note', 'note|remarks|comment|remarque|observaciones|примечание|примітка|ملاحظات|notlar'],
  ['country', 'country|pays|pais|страна|країна|البلد|الدولة|ulke|земја'],
].flatMap(([target, words = '']) => words.split('|').map((word) => [target as Target, word] as const));

/** HXL tags whose meaning is the plan's; qualifiers such as +code make an id of what they stand with. */
export const hxlTargets: { readonly [tag: string]: Target } = {
  activity: 'activity',
  sector: 'objective',
  subsector: 'objective',
  org: 'lead',
  country: 'country',
  adm1: 'region',
  adm2: 'region',
  adm3: 'region',
  value: 'cost',
  indicator: 'indicator',
  status: 'status',
};

export const totalWords = new Set(
  'total|grand total|subtotal|sub total|sum|somme|total general|sous total|suma|soma|итого|всего|всього|разом|усього|المجموع|الإجمالي|ukupno|вкупно|toplam|gjithsej'.split(
    '|',
  ),
);
