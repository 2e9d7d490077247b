// Words that cells and titles of foreign sheets are made of, in several languages, folded: no case, no accents.

import { wordsOf } from './fold.js';

const foldedSet = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').map((word) => wordsOf(word).join(' ')));

export const totalWords = foldedSet(
  'total|grand total|subtotal|sub total|sum|overall total|overall budget|overall cost|overall costs|somme|total general|sous total|suma|soma|итого|всего|итог|всього|разом|усього|' +
    'المجموع|الإجمالي|إجمالي|ukupno|вкупно|укупно|toplam|genel toplam|gjithsej|shuma|shuma totale|totali|totali i pergjithshem|total geral|totale|total generale|სულ|ჯამი|ընդամենը|загалом|sveukupno|свеукупно|ara toplam|مجموع',
);

/** Small words beside them: "total of all pillars". */
export const totalLinks = foldedSet(
  'of|for|the|and|in|all|per|by|under|de|du|des|d|l|la|le|les|pour|par|tous|toutes|en|del|el|los|las|por|para|do|da|' +
    'dos|das|за|по|на|всіх|всех|усіма|з|із|и|та|pentru|din|pe|za|na|od|sve|для|icin|te|i|e|a|general|generale|partial|partiel|usd|eur|euro|euros|uah|грн|lei|thousand|тис|тыс|mii|million|млн|estimated|required|necesar',
);

/** Words of rows that tell how to fill a form in. */
export const instructionWords = foldedSet(
  'required|optional|enter|select|example|choose|format|obligatoire|facultatif|saisir|saisissez|indiquer|exemple|choisir|obligatorio|' +
    'ingrese|seleccione|ejemplo|укажите|выберите|обязательно|пример|вкажіть|оберіть|обовязково|приклад|مطلوب|مثال',
);

/** Words in place of an amount: what costs nothing, and what staff does in its regular duties. */
export const stateWords: { readonly [state in 'no-cost' | 'within-resources']: ReadonlySet<string> } = {
  'no-cost': foldedSet(
    'no cost|no costs|free|no funding required|no funds required|no additional cost|sans cout|sans frais|gratuit|sin costo|sin coste|' +
      'без финансирования|не требует финансирования|финансирования не требует|не требуется|без фінансування|не потребує фінансування|' +
      'фінансування не потребує|не потребує|fara costuri|bez troskova|без трошоци|нема трошоци|pa kosto|بدون تكلفة|maliyetsiz|no funding needed|zero cost|cost free|without cost|cost neutral|sans incidence financiere|sans cout additionnel|sin costo adicional|sin costos adicionales|sem custo|sem custos|sem custos adicionais|fara cost|fara costuri suplimentare|fara costuri aditionale|nu necesita finantare|nu necesita costuri|nije potrebno|није потребно|nema troskova|нема трошкова|nisu potrebna dodatna sredstva|nisu potrebna sredstva|нису потребна додатна средства|нису потребна средства|без трошкова|без додатних трошкова|без затрат|без дополнительных затрат|без витрат|витрат не потребує|коштів не потребує|pa kosto shtese|maliyet yok|maliyet gerektirmez|لا توجد تكلفة|بدون كلفة|არ საჭიროებს|չի պահանջվում',
  ),
  'within-resources': foldedSet(
    'within resources|within regular budget|within existing resources|regular budget|staff time|dans les ressources existantes|budget ordinaire|' +
      'dentro de los recursos existentes|в пределах бюджетных ассигнований|в рамках текущего финансирования|в межах бюджетних призначень|' +
      'у межах бюджетних призначень|in limitele bugetului|u okviru redovnih sredstava|redovna sredstva|во рамки на редовен буџет|within budget|within the budget|within approved budget|within existing budget|within existing budgets|existing resources|existing budget|dans la limite du budget|sur budget existant|dentro del presupuesto|dentro do orcamento|в пределах средств|в пределах бюджета|в рамках бюджета|в пределах утвержденного бюджета|в межах бюджету|в межах кошторису|в межах видатків|in limita bugetului|in limita bugetului aprobat|in limita alocatiilor bugetare|in limitele bugetului aprobat|u okviru budzeta|у оквиру буџета|у оквиру редовних средстава|redovan budzet|редован буџет|brenda buxhetit|mevcut butce|mevcut kaynaklar|own resources|own funds|ressources propres|sur ressources propres|con recursos propios|recursos propios|recursos proprios|com recursos proprios|resurse proprii|din resurse proprii|vlastita sredstva|sopstvena sredstva|сопствена средства|власні кошти|за власні кошти|собственные средства|за счет собственных средств|me burime te veta|oz kaynaklar|ضمن الموازنة|ضمن الميزانية|ბიუჯეტის ფარგლებში|բյուջեի շրջանակներում',
  ),
};

/** Words in place of a deadline: the activity goes on. */
export const continuousWords = foldedSet(
  'permanently|permanent|continuous|continuously|continuing|ongoing|regularly|throughout the period|en continu|permanente|continu|' +
    'continuo|постоянно|на постоянной основе|постійно|на постійній основі|протягом строку дії програми|континуирано|trajno|kontinuirano|' +
    'permanenta|surekli|ne vazhdimesi|مستمر|باستمرار',
);

/** Words for a number that nobody knows. */
export const unknownWords = foldedSet(
  'n a|na|nan|null|none|tbd|tbc|nd|nc|unknown|not known|not costed|uncosted|non chiffre|a determiner|inconnu|por definir|s d|нд|н д|' +
    'не определено|уточняется|не визначено|уточнюється|غير محدد|necunoscut|nepoznato|pm|p m|pour memoire|a preciser|a chiffrer|por determinar|a determinar|belirlenecek|подлежит уточнению|da se utvrdi|urmeaza a fi stabilit',
);

/** Words that begin the title of a plan. */
export const planStems: readonly string[] =
  'plan|план|program|програм|strateg|стратег|eylem|خطة|الخطة|الاستراتيجية|სამოქმედო|გეგმ|ծրագիր|пројекат'.split('|');

/** What no source pays for yet. */
export const gapStems: readonly string[] =
  'gap|unfunded|shortfall|rechercher|mobiliser|brecha|deficit|дефицит|дефіцит|hendek|acigi|الفجوة|فجوة'.split('|');

/** Levels of log frames that no head of a column is called alone. */
export const levelWords: { readonly [level in 'goal' | 'objective']: ReadonlySet<string> } = {
  goal: foldedSet(
    'impact|overall goal|finalite|objectif global|objectif general|fin|finalidad|impacto|objetivo general|objetivo geral|finalidade|воздействие|вплив|' +
      'utjecaj|uticaj|утицај|ndikimi|etki|الأثر|الهدف العام',
  ),
  objective: foldedSet(
    'purpose|but|proposito|componente|producto|productos|produto|produtos|produit|produits|effet|efecto|rezultat|rezultati|output|outputs|результат|результати|المخرج|المخرجات|النتيجة',
  ),
};

/** "From … to …" below a head of time; elsewhere such small words mean anything. */
export const sideWords: { readonly [side in 'start' | 'end']: ReadonlySet<string> } = {
  start: foldedSet(
    'from|start|de|du|desde|inicio|debut|с|з|від|от|начало|початок|од|od|pocetak|nga|fillimi|din|baslangic|من|من تاريخ|البداية|البدء',
  ),
  end: foldedSet(
    'to|until|end|a|au|hasta|ate|fin|fim|final|по|до|конец|кінець|do|kraj|крај|deri|mbarimi|la|pana la|bitis|الى|الى تاريخ|حتى|النهاية|الانتهاء',
  ),
};

/** How signatures begin. */
export const signingStems: readonly string[] =
  'prepared|approved|signed|signature|elaborad|autorizad|aprobad|aprovad|visto bueno|prepare par|approuve|pour le|підготу|затвердж|погодж|подготов|утвержд|согласов|intocmit|aprobat|avizat|pripremi|odobri|припреми|одобри|hazirla|onayla|pergatiti|miratoi|اعداد|اعتمد|توقيع'.split(
    '|',
  );

/** Words at the end of a total below which its parts stand: "in all, of which". */
export const partedStems: readonly string[] =
  'у тому числі|в тому числі|в том числе|including|of which|thereof|dont|y compris|inclusiv|din care|incluyendo|incluido|de los cuales|de las cuales|dos quais|od cega|od toga|од чега|од тога|prej te cilave|nga te cilat|bunun|منها|بما في ذلك|مِن بينها|მათ შორის|որից|այդ թվում'
    .split('|')
    .map((words) => wordsOf(words).join(' '));

/** Words that name a source as such. */
export const sourceStems: readonly string[] =
  'source|sursa|surse|fuente|fonte|источник|джерел|kaynak|извор|izvor|burim|مصدر|مصادر|წყარო|աղբյուր'.split('|');

/** What is there of the costs already, whoever pays it. */
export const fundedWords = foldedSet(
  'funded|funding|funds|financing|financed|secured|available|committed|allocated|mobilized|mobilised|confirmed|received|existing|disponible|' +
    'disponibles|acquis|acquise|financement|finance|fonds|mobilise|financiado|financiamiento|asegurado|fondos|financiamento|garantido|disponivel|' +
    'профінансовано|фінансування|забезпечено|наявні|профинансировано|финансирование|обеспечено|finantare|finantat|asigurat|disponibil|' +
    'obezbedjeno|obezbedeno|обезбеђено|siguruar|financuar|saglanan|mevcut|المتوفر|المتاح|الممول',
);

/** Multipliers that napkit does not count in: they stand for both of its own, so that a person is asked. */
const uncounted =
  'lakh|lakhs|crore|crores|billion|billions|bn|milliard|milliards|mrd|mlrd|miliard|miliarde|млрд|миллиард|миллиардов|мільярд|мільярдів|мілрд|mld|مليار|მლრდ|մլրդ';

/** Multipliers in heads. "mil" is a thousand in one language and a million in another. */
export const unitWords: { readonly [unit in 'thousand' | 'million']: ReadonlySet<string> } = {
  thousand: foldedSet(
    'thousand|thousands|thous|k|milliers|mille|miles|mil|тыс|тысяч|тысячи|тысячах|тис|тисяч|тисячі|тисячах|الف|آلاف|mii|bin|հազ|հազար|ათასი|ათას|ათასში|ათასებში|ათ|հազարով|հզր|hiljada|илјади|хиљада|mije|' +
      uncounted,
  ),
  million: foldedSet(
    'million|millions|mil|մլն|միլիոն|միլիոնով|მლნ|მილიონი|მილიონ|მილიონში|mln|mio|millones|milhoes|млн|миллион|миллионов|мільйон|мільйонів|مليون|milioane|milion|miliona|милион|милиони|milyon|' +
      uncounted,
  ),
};

/** Names of currencies that people write in place of their code. */
export const currencyNames: { readonly [folded: string]: string } = {
  'us dollars': 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  '€': 'EUR',
  '£': 'GBP',
  '₴': 'UAH',
  '₽': 'RUB',
  '₺': 'TRY',
  '₾': 'GEL',
  '₸': 'KZT',
  '֏': 'AMD',
  '₼': 'AZN',
  '₦': 'NGN',
  евро: 'EUR',
  євро: 'EUR',
  يورو: 'EUR',
  грн: 'UAH',
  гривень: 'UAH',
  гривен: 'UAH',
  гривні: 'UAH',
  kyat: 'MMK',
  kyats: 'MMK',
  naira: 'NGN',
  ден: 'MKD',
  денари: 'MKD',
  denars: 'MKD',
  din: 'RSD',
  dinara: 'RSD',
  динара: 'RSD',
  rsd: 'RSD',
  рсд: 'RSD',
  мкд: 'MKD',
  евра: 'EUR',
  eura: 'EUR',
  lek: 'ALL',
  leke: 'ALL',
  lari: 'GEL',
  лари: 'GEL',
  tenge: 'KZT',
  тенге: 'KZT',
  som: 'KGS',
  сом: 'KGS',
  dram: 'AMD',
  драм: 'AMD',
  tl: 'TRY',
  lira: 'TRY',
  manat: 'AZN',
  манат: 'AZN',
  km: 'BAM',
  bam: 'BAM',
  leva: 'BGN',
  лв: 'BGN',
  birr: 'ETB',
  us$: 'USD',
  $us: 'USD',
  дин: 'RSD',
  ლარი: 'GEL',
  ლარში: 'GEL',
  ლარის: 'GEL',
  ლარით: 'GEL',
  դրամ: 'AMD',
  դրամով: 'AMD',
  դրամի: 'AMD',
  сомони: 'TJS',
  reais: 'BRL',
  r$: 'BRL',
  quetzales: 'GTQ',
  lempiras: 'HNL',
  l: 'HNL',
  ls: 'HNL',
  lp: 'HNL',
  lps: 'HNL',
  q: 'GTQ',
  rd$: 'DOP',
  c$: 'NIO',
  ksh: 'KES',
  tsh: 'TZS',
  ush: 'UGX',
  тг: 'KZT',
  soles: 'PEN',
  gourdes: 'HTG',
  ariary: 'MGA',
  taka: 'BDT',
  baht: 'THB',
  riel: 'KHR',
  rupiah: 'IDR',
  cedi: 'GHS',
  rand: 'ZAR',
};

/** Names that several countries have for their own, and the codes that each may be: whose it is, the sheet must say. */
const sharedNames: readonly (readonly [names: string, codes: string])[] = [
  ['$|dollar|dollars|dolares|dolari|доллар|доллара|долларов|доларів|دولار', 'USD CAD AUD NZD NAD LRD TTD JMD BBD GYD'],
  ['lei|leu|лей|леев', 'MDL RON'],
  ['руб|рубль|рублей|рубля', 'RUB BYN'],
  ['cfa|fcfa', 'XOF XAF'],
  ['franc|francs|франк|франков|فرنك', 'XOF XAF CHF CDF RWF BIF GNF DJF KMF'],
  ['dinar|dinars|динар|динаров|دينار', 'RSD DZD TND LYD IQD JOD KWD BHD'],
  ['peso|pesos|песо', 'MXN COP ARS CLP UYU DOP PHP CUP'],
  ['pound|pounds|livre|livres|جنيه|ليرة', 'GBP EGP SDG SSP LBP SYP'],
  ['shilling|shillings', 'KES TZS UGX SOS'],
  ['rupee|rupees|рупий', 'INR PKR LKR NPR MUR SCR'],
  ['dirham|dirhams|درهم', 'MAD AED'],
  ['rial|rials|riyal|ريال', 'SAR QAR OMR YER IRR'],
  ['krone|kroner', 'DKK NOK'],
];

export const sharedCurrencies: ReadonlyMap<string, readonly string[]> = new Map(
  sharedNames.flatMap(([names, codes]) => names.split('|').map((name) => [name, codes.split(' ')] as const)),
);

/** "CFA" is two currencies: whose it is, the country says. */
export const cfa: { readonly [code in 'XOF' | 'XAF']: ReadonlySet<string> } = {
  XOF: foldedSet('benin|burkina faso|cote d ivoire|ivory coast|guinea bissau|guinee bissau|mali|niger|senegal|togo'),
  XAF: foldedSet(
    'cameroon|cameroun|central african republic|republique centrafricaine|chad|tchad|congo|equatorial guinea|guinee equatoriale|gabon',
  ),
};

/** Kinds of sources by words in their names. */
export const sourceTypes: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'local',
    foldedSet(
      'local|local budget|municipal|местный|местного|місцевий|місцевого|місцеві|municipalities|budget local|collectivites',
    ),
  ],
  [
    'state',
    foldedSet(
      'state|state budget|government|national budget|treasury|domestic|державний|державного|государственный|государственного|etat|gouvernement|estado|gobierno|buget de stat|bugetul de stat|buxheti i shtetit|буџет рс|буџет|budzet|республиканский|სახელმწიფო|الموازنة العامة|orcamento do estado|presupuesto nacional|presupuesto del estado|պետական|devlet|republic budget|govt',
    ),
  ],
  ['eu', foldedSet('eu|european union|ipa|union europeenne|ue|європейський союз|европейский союз|єс|ес')],
  [
    'un-io',
    foldedSet(
      'un|unicef|undp|unhcr|iom|who|osce|unodc|world bank|ilo|unfpa|un women|oim|oms|osce|council of europe|icmpd|мом|обсє|обсе|оон',
    ),
  ],
  ['ngo', foldedSet('ngo|ngos|ong|civil society|нпо|нго|громадські організації')],
];
