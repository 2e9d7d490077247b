// Words that heads of columns in foreign sheets are made of, in several languages, folded: no case, no accents.

import { wordsOf } from './fold.js';

/** What a column of a foreign sheet can become. */
export const targets = [
  'country',
  'goal',
  'objective',
  'activity',
  'id',
  'description',
  'lead',
  'lead-name',
  'partners',
  'source',
  'cost',
  'total',
  'currency',
  'year',
  'line',
  'start',
  'end',
  'indicator',
  'baseline',
  'target',
  'data-source',
  'level',
  'status',
  'region',
  'note',
  'ignore',
] as const;
export type Target = (typeof targets)[number];

export interface SoughtWord {
  readonly word: string;
  /** It is the beginning of one: languages that bend their words. */
  readonly stem: boolean;
}

interface HeadWord {
  readonly target: Target;
  readonly words: readonly SoughtWord[];
  readonly letters: number;
  /** What a head is about is said by the stronger word: "activity cost" is a cost, "start of the activity" a day. */
  readonly strength: number;
}

/** What a log frame takes for granted: kept as a remark that says so. */
const assumed =
  'assumption*|risk*|hypothes*|risque*|supuesto*|hipotesis|riesgo*|pressuposto*|risco*|допущен*' +
  '|предположен*|риск*|припущен*|ризик*|pretpostavk*|претпоставк*|rizik*|ризици|ipotez*|presupuner*' +
  '|riscuri*|varsayim*|supozim*|rreziq*|الافتراضات|المخاطر|დაშვებ*|რისკ*|ռիսկ*';

const lists: { readonly [T in Target]?: readonly [strength: number, words: string] } = {
  ignore: [
    5,
    'pcode|p code|pcod|phone|telephone|tel|email|e mail|mail|url|http|link|site web|website|latitude|longitude|shape|fid|objectid|' +
      'gender marker|телефон|почт*|сайт|ссылк*|посиланн*|type d|type of|kind of|тип|вид|hours|days|participants|людей' +
      '|unit cost*|unit price*|cost per|price per|unit of measure*|measurement unit|quantity|qty|cout* unitaire*' +
      '|prix unitaire*|unite de mesure|quantite*|costo* unitario*|precio* unitario*|unidad de medida|cantidad' +
      '|custo* unitario*|preco* unitario*|unidade de medida|quantidade|единиц* измерени*|ед изм|количество' +
      '|цена за|стоимост* единиц*|одиниц* вимір*|кількість|ціна за|вартіст* одиниц*|cost* unitar*|pret* unitar*' +
      '|unitat* de masura|cantitate*|birim fiyat*|birim maliyet*|olcu birimi|miktar|cmimi per|cmimi' +
      '|njesia e matjes|jedinic* mere|јединиц* мере|kolicina|количина|expenditure to date|actual|spent|disbursed' +
      '|disbursement*|execution rate|depense* realisee*|depense* effectuee*|depense* a ce jour|decaisse*' +
      '|taux d execution|ejecutad*|gastado|executad*|израсходован*|освоен*|кассов*|фактич*|касов*|потрошен*' +
      '|utroshen*|utrosen*|potrosen*|cheltuit*|harcanan|gerceklesen|statut de financement|funding status|shpenzuar|المصروف|المنصرف' +
      '|gap|funding gap|financing gap|gaps|unfunded|shortfall|a rechercher|a mobiliser|non finance' +
      '|brecha*|deficit*|дефицит*|дефіцит*|hendek*|finansman acigi|الفجوة|فجوة',
  ],
  total: [
    4,
    'total cost|total budget|total amount|grand total|total|somme|всього|усього|разом|итого|ukupno|вкупно|toplam|المجموع|الاجمالي|suma' +
      '|ընդամենը|სულ|ჯამი|totali|total general*|total geral|ukupn* trosk*|укупно|genel toplam|gjithsej',
  ],
  cost: [
    3,
    'cost*|budget|amount|price|estimate|expenditure|funds|financial resources|cout*|montant|budget*|depense*|costo|coste|presupuesto|' +
      'importe|monto|custo|orcamento|valor|стоимост*|сумм*|бюджет*|финансировани*|затрат*|расход*|вартіст*|обсяг*|сум*|витрат*|' +
      'фінансуванн*|кошт*|التكلفة|تكلفة|الميزانية|المبلغ|buget*|sume|maliyet*|butce|tutar|трошо*|trosk*|sredstva|iznos|средства|' +
      'износ|kosto|buxhet*|fonde*|required resources|resource requirement*|need*|потреб*' +
      '|ბიუჯეტ*|ღირებულებ*|თანხ*|ხარჯ*|ծախս*|արժեք*|բյուջե*|գումար*|средств*|budzet*|буџет*|custos|orcament*|مبلغ' +
      '|تكاليف|الكلفة|كلفة|pagesa',
  ],
  currency: [4, 'currency|devise|monnaie|moneda|moeda|валют*|العملة|para birimi|valuta|valute|monedha'],
  year: [3, 'year|fiscal year|annee*|ano|anio|год|рік|роки|السنة|العام|an|anul|yil|година|godina|viti'],
  start: [
    3,
    'start*|begin*|from|debut|date de debut|inicio|начал*|почат*|تاريخ البدء|البداية|inceput|baslangic|почеток|pocetak|fillimi' +
      '|date debut|demarrage|date de demarrage|data inceperii|fecha de inicio|data de inicio|baslama*|დაწყებ*' +
      '|սկիզբ|تاريخ البداية|почетак|fillimi|data e fillimit',
  ],
  end: [
    3,
    'end|end date|deadline|due|due date|until|completion|time frame|timeframe|timeline|date limite|fin|date de fin|echeance|delai|calendrier|' +
      'plazo|fecha limite|prazo|termino|срок*|термін*|строк*|تاريخ الانتهاء|الاطار الزمني|termen*|рок|rok|bitis|sure|afati|dead line' +
      '|period*|timing|schedule|target date|finish*|calendari*|cronograma|chronogramme|vigencia|период*|період*' +
      '|takvim*|bitis*|perioad*|periud*|afati*|ვადა|ვადებ*|ժամկետ*|المدة|الفترة|فترة التنفيذ|الجدول الزمني' +
      '|تاريخ النهاية|data e perfundimit|data finalizarii|krajnji rok|рок за|rok za|zavrsetak|завршетак|due by',
  ],
  id: [
    3,
    'id|no|nr|n|nro|num|code|number|numero|registro|ref|reference no|номер*|код*|№|п п|з п|الرقم|رقم|cod|sira|бр|br|redni broj|number of activity' +
      '|nr crt|nr ord|s n|sl no|s no|م|هـ|ت|item|item no|հ հ|rb|рб|р бр|r br|kodi|kod*',
  ],
  status: [
    3,
    'status|statut|estado|статус*|стан|стан виконання|состояни*|ход выполнения|الحالة|حالة|stadiu|durum|состојба|gjendja|progress' +
      '|etat d avancement|niveau d execution|nivel de avance|სტატუს*|կարգավիճակ*|stadiul|statusi',
  ],
  baseline: [
    3,
    'baseline|base line|valeur de reference|reference value|linea de base|исходн*|базов*|خط الاساس|valoare de baza|polazna vrednost' +
      '|valeur initiale|valeur de base|linha de base|valor inicial|valor base|vler* baze*|vler* fillestare' +
      '|baslangic degeri|pocetn* vrednost*|почетн* вредност*|polazn* vrednost*|базн* вредност*|вихідн*|საბაზისო*' +
      '|ելակետ*|القيمة الاساسية',
  ],
  target: [
    3,
    'target*|cible*|meta|целев*|цільов*|المستهدف|tinta|hedef*|целна вредност|ciljna vrednost|vlera e synuar' +
      '|valeur cible|valor meta|valor alvo|synim*|vler* e synuar|cilj* vrednost*|циљ* вредност*|планов* значени*' +
      '|სამიზნე*|թիրախ*|القيمة المستهدفة|tinte*',
  ],
  'data-source': [
    5,
    'means of verification|source* of verification|verification source*|moyen* de verification' +
      '|source* de verification|medio* de verificacion|fuente* de verificacion|meio* de verificacao' +
      '|fonte* de verificacao|источник* проверки|источник* верификации|джерел* перевірки' +
      '|sursa de verificare|surse* de verificare|mijloac* de verificare|izvor* verifikacije' +
      '|извор* верификације|извор* провере|sredstva verifikacije|dogrulama kaynag*|burim* i verifikimit' +
      '|mjete* e verifikimit|وسائل التحقق|مصادر التحقق|data source*|source* of data|source* of information' +
      '|source* de donnees|fuente* de datos|fuente* de informacion|fonte* de dados|источник* данных' +
      '|источник* информации|джерел* даних|джерел* інформації|surs* de date|surs* de informati*' +
      '|izvor* podataka|извор* података|veri kaynag*|burim* i te dhenave|مصدر البيانات|مصادر البيانات',
  ],
  line: [
    2,
    'category|subcategory|cost category|budget line|line item|categorie*|rubrique|ligne budgetaire|categoria|partida|стать*|категори*|категорі*|kategori*|بند',
  ],
  source: [
    2,
    'source|source of fund*|funding source|source of financing|funded by|donor*|funding|bailleur*|source de financement|sources de financement|' +
      'fuente|fuente de financiamiento|financiador|fonte|источник*|джерел*|донор*|مصدر التمويل|مصادر التمويل|الجهة المانحة|surs*|finantare|' +
      'kaynak|finansman kaynagi|извор*|izvor*|burimi' +
      '|წყარო*|დაფინანსების წყარო*|աղբյուր*|ֆինանսավորման աղբյուր*|fuentes|fontes|fontes de financiamento|burim*' +
      '|finansman*|التمويل|المانح|الممول',
  ],
  lead: [
    2,
    'responsib*|lead|lead agency|lead institution|implementer*|implemented by|institution*|ministry|agency|organization|organisation|acronym*|' +
      'partner|in charge|owner|carrier|responsable*|organisme*|structure responsable|entidad*|institucion*|organizacion|responsavel|' +
      'instituicao|исполнител*|ответственн*|организаци*|ведомств*|відповідальн*|виконав*|установ*|орган|органи|организатор|الجهة المسؤولة|' +
      'المسؤول|الجهة المنفذة|الجهة|responsabil*|institutia|sorumlu*|kurum|носител*|надлежн*|nosilac|nosioc*|nosilac aktivnosti|nositelj*|' +
      'nadlezn*|odgovorn*|institucioni|pergjegjes*|bartes*|носител на активност*' +
      '|implementing agency|implementing institution|actor|actors|acteur*|actor responsable|dependencia*|implementing entity|executing*|coordinator*|chef de file' +
      '|autorite*|autoridad*|orgao*|organismo*|autoritat*|zaduzen*|задужен*|uygulayici*|yurutucu*|kurulus*' +
      '|المنفذة|جهة التنفيذ|الجهات|პასუხისმგებელ*|შემსრულებელ*|պատասխանատու*|կատարող*|institucion*|институци*',
  ],
  'lead-name': [
    3,
    'name of organi*|organization name|organisation name|nom de l organisation|nom de la structure|nombre de la organizacion',
  ],
  partners: [
    3,
    'partners|implementing partner*|cooperating|in cooperation with|supporting*|support agency|co responsible|stakeholders|partenaires|' +
      'partenaires de mise en oeuvre|structures associees|الجهات الساندة|الجهات الداعمة|الجهات المساندة|الجهات المشاركة|الجهات المتعاونة|socios|parceiros|партнер*|партнёр*|соисполнител*|співвиконав*|الشركاء|شركاء|' +
      'partener*|ortaklar|ilgili kurum*|соработ*|partneri|saradnici|partnere*|sudionici' +
      '|involved|participating|contributing|support|acteur* secondaire*|acteur* associe*|coadyuvante*|coejecutor*|partner institution*|partner organi*|partner agenc*|cooperat*' +
      '|collaborat*|other actors|associe*|associee*|d appui|appui|impliqu*|collaborateur*|de apoyo|apoyo' +
      '|involucrad*|colaborador*|envolvid*|de apoio|apoio|залучен*|партнерськ*|implicat*|implicate|sustinere' +
      '|isbirligi*|destekleyen*|ilgili kurulus*|ilgili kurum*|mbeshtet*|bashkepunues*|المساندة|الداعمة|المشاركة' +
      '|المتعاونة|الشريكة|პარტნიორ*|գործընկեր*|համակատարող*|համագործակցող*|сарадн*|partnersk*|ucesnici|учесници',
  ],
  indicator: [
    2,
    'indicator*|indicateur*|indicador*|показател*|показник*|индикатор*|індикатор*|المؤشر*|مؤشر*|gosterge*|indikator*|tregues*|kpi' +
      '|ინდიკატორ*|ցուցանիշ*|ինդիկատոր*|метрик*|pokazatel*|показатељ*|مؤشرات*',
  ],
  region: [
    2,
    'region*|province|oblast|district|governorate|adm1|adm2|location|place|prefecture|departamento|mantika|регион*|област*|район*|регіон*|' +
      'المنطقة|المحافظة|судбина|judet|lieu|zone|localite|territorio|il',
  ],
  note: [
    2,
    'note*|remark*|comment*|observation*|remarque*|commentaire*|observaciones|comentarios|observacoes|примечани*|комментари*|примітк*|коментар*|ملاحظات|الملاحظات|notlar|aciklamalar|забелешк*|napomen*|напомен*|verejtje|mentiuni' +
      '|შენიშვნ*|კომენტარ*|նշում*|ծանոթ*|shenim*|koment*|obs|مذكرات',
  ],
  description: [
    2,
    'description*|details|specification|desription|descriptif|descripcion|descricao|описани*|опис*|содержани*|зміст*|الوصف|وصف|descriere*|aciklama|opis' +
      '|expected output*|expected result*|expected outcome*|expected product*|deliverable*|resultat* attendu*' +
      '|produit* attendu*|livrable*|resultado* esperado*|producto* esperado*|produto* esperado*' +
      '|ожидаем* результат*|очікуван* результат*|форма завершения|rezultat* asteptat*|rezultat* scontat*' +
      '|rezultat* de asteptat|beklenen*|ocekivan* rezultat*|очекиван* резултат*|rezultat* i pritshem*' +
      '|rezultat* te pritshm*|النتائج المتوقعة|النتيجة المتوقعة|المخرجات|მოსალოდნელი შედეგ*|ակնկալվող արդյունք*',
  ],
  country: [2, 'country|pays|pais|стран*|країн*|البلد|الدولة|ulke|земја|tara|drzava|держав*|shteti'],
  goal: [
    1,
    'goal*|strategic goal|strategic area*|strategic objective|overall objective|pillar|outcome|axe|axe strategique|but strategique|pilier|objectif strategique|' +
      'objetivo estrategico|objetivo general|objetivo geral|objectivo geral|objectivo estrategico|eje|стратегическ* цел*|стратегічн* ціл*|направлени*|напрям*|الهدف الاستراتيجي|المحور|' +
      'obiectiv general|directia*|stratejik amac|стратешка цел|strateski cilj|opsti cilj|qellimi strategjik|priority area|component|thematic area' +
      '|priority|priorities|strategic priority|strategic thrust|thrust|focus area|key result area|priorite*|prioridad*|priorit* strategic*|приоритет*|пріоритет*' +
      '|eixo*|opsti cilj*|општи циљ*|მიზან*|სტრატეგიული მიზან*|նպատակ*|qellim* strategjik*|objektiv* strategjik*' +
      '|obiectivul general|المحاور|prioritet*',
  ],
  objective: [
    1,
    'objective*|specific objective|specific goal|output|objectif*|objectif specifique|resultat*|objetivo*|objectivo*|objetivo especifico|resultado*|capacity|' +
      'requirement|sector|cluster|secteur|sector name|задач*|завданн*|цел*|ціл*|раздел|розділ|الهدف|الهدف المحدد|القطاع|obiectiv*|' +
      'obiectiv specific|amac|hedef alani|цел|cilj|poseban cilj|posebni cilj|посебна цел|objektivi|qellimi|objektiv*|strategy|axis|result' +
      '|strategies|estrategia*|strategie*|linea* de accion|linea* de intervencion|linha* de acao|ამოცან*|խնդիր*|посебн* циљ*|posebn* cilj*|الاهداف' +
      '|domeniu*|domaine*|area of intervention|циљ*',
  ],
  activity: [
    1,
    'activity|activities|action*|measure*|task*|tache*|tarea*|tarefa*|step*|intervention*|activite*|mesure*|actividad*|accion*|medida*|atividade*|actividade*|acao|acoes|accao|accoes|' +
      'зміст заходу|назва заходу|содержание мероприятия|наименование мероприятия|мероприяти*|мер*|действи*|захід|заход*|дії|النشاط|الانشطة|نشاط|الاجراء|الاجراءات|activitat*|actiun*|masur*|aktivnost*|активност*|' +
      'мерка|мерки|mjer*|faaliyet*|eylem*|aktivitet*|veprim*|masa|masat' +
      '|აქტივობ*|ღონისძიებ*|միջոցառ*|գործողություն*|veprimi*|الاجراءات|الانشطة|نشاطات',
  ],
};

const soughtIn = (entry: string): readonly SoughtWord[] =>
  entry.split(' ').flatMap((part) => wordsOf(part).map((word) => ({ word, stem: part.endsWith('*') })));

const entries: readonly (readonly [string, readonly [strength: number, words: string]])[] = [
  ...Object.entries(lists),
  ['note', [2, assumed]],
];

export const headWords: readonly HeadWord[] = entries.flatMap(([target, [strength, text]]) =>
  text.split('|').map((entry) => {
    const words = soughtIn(entry);
    const letters = words.reduce((sum, { word }) => sum + word.length, 0);
    return { target: target as Target, words, letters, strength };
  }),
);

export const assumedWords: readonly (readonly SoughtWord[])[] = assumed.split('|').map(soughtIn);

/** HXL tags whose meaning is the plan's. */
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
  currency: 'currency',
  indicator: 'indicator',
  status: 'status',
};
