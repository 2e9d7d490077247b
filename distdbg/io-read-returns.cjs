"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/io/read-returns.ts
var read_returns_exports = {};
__export(read_returns_exports, {
  readReturns: () => readReturns
});
module.exports = __toCommonJS(read_returns_exports);
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/finding/finding.ts
function finding(code, args, at, also) {
  return also === void 0 ? { code, args, at } : { code, args, at, also };
}

// src/plan/tree.ts
function leadOf(node2) {
  for (let at = node2; at !== void 0; at = at.parent)
    if (at.leads[0] !== void 0) return at.leads[0];
  return void 0;
}

// src/plan/owing.ts
var isUnderWay = (node2, { start, end }) => (node2.start === void 0 || node2.start <= end) && (node2.end === void 0 || node2.end >= start);

// src/plan/money.ts
var noMinorUnit = new Set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "));
var threeDigits = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));
function minorDigits(currency2) {
  if (noMinorUnit.has(currency2)) return 0;
  return threeDigits.has(currency2) ? 3 : 2;
}
function moneyText({ minor, currency: currency2 }) {
  const places = minorDigits(currency2);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

// src/plan/text.ts
function inLanguage(text3, language) {
  if (typeof text3 === "string") return text3;
  return text3[language] ?? text3[language.split("-")[0] ?? language] ?? Object.values(text3)[0] ?? "";
}

// src/source/status.ts
var statuses = [
  "not_started",
  "in_progress",
  "completed",
  "partially_completed",
  "continuous",
  "suspended",
  "cancelled",
  "not_reported"
];

// src/generated/written.ts
var written = {
  "en": {
    "plainCounts": true,
    "long": [
      "{day} January {year}",
      "{day} February {year}",
      "{day} March {year}",
      "{day} April {year}",
      "{day} May {year}",
      "{day} June {year}",
      "{day} July {year}",
      "{day} August {year}",
      "{day} September {year}",
      "{day} October {year}",
      "{day} November {year}",
      "{day} December {year}"
    ],
    "medium": [
      "{day} Jan {year}",
      "{day} Feb {year}",
      "{day} Mar {year}",
      "{day} Apr {year}",
      "{day} May {year}",
      "{day} Jun {year}",
      "{day} Jul {year}",
      "{day} Aug {year}",
      "{day} Sept {year}",
      "{day} Oct {year}",
      "{day} Nov {year}",
      "{day} Dec {year}"
    ]
  },
  "fr": {
    "plainCounts": true,
    "long": [
      "{day} janvier {year}",
      "{day} f\xE9vrier {year}",
      "{day} mars {year}",
      "{day} avril {year}",
      "{day} mai {year}",
      "{day} juin {year}",
      "{day} juillet {year}",
      "{day} ao\xFBt {year}",
      "{day} septembre {year}",
      "{day} octobre {year}",
      "{day} novembre {year}",
      "{day} d\xE9cembre {year}"
    ],
    "medium": [
      "{day} janv. {year}",
      "{day} f\xE9vr. {year}",
      "{day} mars {year}",
      "{day} avr. {year}",
      "{day} mai {year}",
      "{day} juin {year}",
      "{day} juil. {year}",
      "{day} ao\xFBt {year}",
      "{day} sept. {year}",
      "{day} oct. {year}",
      "{day} nov. {year}",
      "{day} d\xE9c. {year}"
    ]
  }
};

// src/text/locales.json
var locales_default = {
  en: "en-GB",
  ar: "ar-u-nu-latn",
  sr: "sr-Latn"
};

// src/text/count.ts
var localeNames = locales_default;
var localeOf = (language) => localeNames[language] ?? language;
var formats = /* @__PURE__ */ new Map();
function format(language) {
  const made = formats.get(language) ?? new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
  formats.set(language, made);
  return made;
}
var numberIn = (language, value) => Number.isInteger(value) && value >= 0 && value < 1e3 && written[language]?.plainCounts === true ? String(value) : format(language).format(value);

// src/text/format.ts
function days(language, dateStyle) {
  const patterns = written[language]?.[dateStyle];
  let format2;
  return (day2) => {
    const [year = "", month = "", inMonth = ""] = day2.split("-");
    const pattern = patterns?.[Number(month) - 1];
    if (pattern !== void 0)
      return pattern.replace("{day}", `${Number(inMonth)}`).replace("{year}", `${Number(year)}`);
    format2 ??= new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: "UTC" });
    return format2.format(/* @__PURE__ */ new Date(`${day2}T00:00:00Z`));
  };
}
function formatFor(language) {
  const locale = localeOf(language);
  const made = /* @__PURE__ */ new Map();
  const numbers2 = (key, options) => {
    const format2 = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format2);
    return format2;
  };
  const decimal = (text3, low, high) => numbers2(`d${low}-${high}`, { minimumFractionDigits: low, maximumFractionDigits: high }).format(
    text3
  );
  return {
    language,
    money: (amount2) => {
      const places = minorDigits(amount2.currency);
      const whole2 = amount2.minor % 10n ** BigInt(places) === 0n;
      return `${decimal(moneyText(amount2), whole2 ? 0 : places, whole2 ? 0 : places)} ${amount2.currency}`;
    },
    amount: (amount2, places = 0) => decimal(moneyText(amount2), places, places),
    percent: (fraction) => numbers2("p", { style: "percent", maximumFractionDigits: 1 }).format(fraction),
    count: (value) => Number.isInteger(value) ? numberIn(language, value) : decimal(String(value), 0, 0),
    number: (value) => numberIn(language, value),
    day: days(language, "long"),
    shortDay: days(language, "medium")
  };
}

// src/form/asking.ts
function askingOf(plan, period2, institution, say) {
  return { plan, period: period2, institution, say, format: formatFor(say.language), last: lastReport(plan, period2) };
}
function lastReport(plan, { start }) {
  return plan.periods.filter((report) => report.period.end < start).at(-1);
}
var longest = 600;
function words({ say }, text3) {
  const line = inLanguage(text3, say.language).replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}\u2026`;
}
function toldValue(asking, value) {
  return typeof value === "number" ? value : words(asking, value);
}
function inUnit({ plan }, { minor, currency: currency2 }) {
  const scale = minorDigits(currency2) + String(plan.unit).length - 1;
  return Number(`${minor}e-${scale}`);
}
function institutionName(asking, id3) {
  const name = asking.plan.institutions.get(id3)?.name;
  return name === void 0 ? id3 : words(asking, name);
}
var reportable = statuses.filter((status) => status !== "not_reported");
function statusWords({ plan, say }) {
  const own = plan.languages.length > 1 ? [] : [...plan.statusWords].filter(([word, status]) => word !== status);
  return reportable.flatMap((value) => {
    const theirs = own.filter(([, status]) => status === value).map(([word]) => ({ value, word }));
    return theirs.length > 0 ? theirs : [{ value, word: say(`status.${value}`) }];
  });
}
var told = (key, kind = "text") => ({ key, role: "told", kind });
var last = (key, kind = "text") => ({ key, role: "last", kind });
var asked = (key, kind = "text", choices) => ({
  key,
  role: "asked",
  kind,
  ...choices === void 0 ? {} : { words: choices }
});
function cellsOf(cells) {
  return Object.fromEntries(
    Object.entries(cells).filter(([, value]) => value !== void 0 && value !== "")
  );
}
function sectionOf(id3, fields2, rows) {
  const used = new Set(rows.flatMap(({ cells, asks }) => [...Object.keys(cells), ...asks]));
  return { id: id3, fields: fields2.filter(({ key }) => used.has(key)), rows };
}
var reportedNodes = (plan) => plan.nodes.filter(({ kind }) => kind === "activity" || kind === "task");

// src/form/row-key.ts
var keyPart = (id3) => id3.replace(/[% #]/g, encodeURIComponent);
function rowKey(kind, ...parts) {
  return [kind, ...parts.map(keyPart)].join(" ");
}
function rowParts(key) {
  return key.split(" ").map((part) => part.replaceAll("%20", " ").replaceAll("%23", "#").replaceAll("%25", "%"));
}

// src/form/ask-activities.ts
var always = [
  "status",
  "percent",
  "evidence",
  "started",
  "finished",
  "obstacle.kind",
  "obstacle.text",
  "action",
  "lesson",
  "next",
  "reason"
];
function activitiesSection(asking) {
  const rows = reportedNodes(asking.plan).filter((node2) => isResponsible(node2, asking.institution) && isAsked(node2, asking)).map((node2) => activityRow(node2, asking));
  return sectionOf("activities", fieldsOf(asking), rows);
}
var isResponsible = (node2, institution) => leadOf(node2) === institution || node2.coLeads.includes(institution);
function isAsked(node2, { plan, period: period2 }) {
  if (isUnderWay(node2, period2)) return true;
  const overdue = node2.end !== void 0 && node2.end < period2.start;
  return overdue && !ended.has(lastStatus(node2, plan, period2.start) ?? "not_reported");
}
var ended = /* @__PURE__ */ new Set(["completed", "partially_completed", "cancelled"]);
var indexes = /* @__PURE__ */ new WeakMap();
function progressOf(report, id3) {
  const index = indexes.get(report) ?? new Map(report.progress.map((progress) => [progress.node.id, progress]));
  indexes.set(report, index);
  return index.get(id3);
}
function lastStatus(node2, plan, before) {
  const reports = plan.periods.filter(({ period: period2 }) => period2.end < before);
  return reports.map((report) => progressOf(report, node2.id)).findLast((progress) => progress !== void 0)?.status;
}
var fieldsOf = ({ say, ...rest }) => [
  told("plan.id", "id"),
  told("plan.title"),
  told("plan.role"),
  told("plan.start", "day"),
  told("plan.end", "day"),
  told("plan.milestone"),
  last("last.status", "status"),
  last("last.percent", "percent"),
  last("last.next"),
  last("last.obstacle"),
  asked("status", "status", statusWords({ say, ...rest })),
  asked("percent", "percent"),
  asked("milestones", "years"),
  asked("evidence"),
  asked("started", "day"),
  asked("finished", "day"),
  asked("obstacle.kind", "choice", [
    { value: "internal", word: say("form.obstacle.internal") },
    { value: "external", word: say("form.obstacle.external") }
  ]),
  asked("obstacle.text"),
  asked("action"),
  asked("lesson"),
  asked("next"),
  asked("reason")
];
function activityRow(node2, asking) {
  const { plan, say, format: format2, institution } = asking;
  const milestones = openMilestones(node2, asking);
  const before = asking.last && progressOf(asking.last, node2.id);
  const { start, end } = node2;
  return {
    key: rowKey("progress", node2.id),
    cells: cellsOf({
      "plan.id": node2.id,
      "plan.title": words(asking, node2.title),
      "plan.role": say(leadOf(node2) === institution ? "form.role.lead" : "form.role.co-lead"),
      "plan.start": start === void 0 || start === plan.start ? void 0 : format2.shortDay(start),
      "plan.end": end && format2.shortDay(end),
      "plan.milestone": milestones.map((m) => say("form.milestone", { title: words(asking, m.title), due: format2.shortDay(m.due) })).join("; "),
      ...before === void 0 ? {} : lastCells(before, asking)
    }),
    asks: milestones.length > 0 ? [...always, "milestones"] : always,
    mandatory: ["status"]
  };
}
function lastCells(before, asking) {
  const { format: format2, say } = asking;
  return cellsOf({
    "last.status": say(`status.${before.status}`),
    "last.percent": before.done === void 0 ? void 0 : format2.percent(before.done),
    "last.next": before.next && words(asking, before.next),
    "last.obstacle": before.obstacle && words(asking, before.obstacle.text)
  });
}
function openMilestones(node2, { plan, period: period2 }) {
  const milestones = node2.activity?.milestones.filter(({ year }) => year <= period2.year) ?? [];
  if (milestones.length === 0) return [];
  const before = plan.periods.filter((report) => report.period.end < period2.start);
  const reached = new Set(
    before.flatMap(({ progress }) => progress.filter((p) => p.node.id === node2.id).flatMap((p) => p.milestones))
  );
  return milestones.filter(({ year }) => !reached.has(year));
}

// src/form/ask-assessments.ts
function assessmentsSection(asking) {
  const { plan, period: period2, institution } = asking;
  const assesses = plan.reporting?.assessedBy.includes(institution) === true;
  const others = plan.activities.filter(
    (node2) => isUnderWay(node2, period2) && leadOf(node2) !== institution && !node2.coLeads.includes(institution)
  );
  const fields2 = [
    told("plan.id", "id"),
    told("plan.title"),
    told("plan.lead"),
    told("plan.end", "day"),
    last("last.status", "status"),
    asked("status", "status", statusWords(asking)),
    asked("text")
  ];
  return sectionOf("assessments", fields2, assesses ? others.map((node2) => assessmentRow(node2, asking)) : []);
}
function assessmentRow(node2, asking) {
  const { say, format: format2 } = asking;
  const lead = leadOf(node2);
  const before = asking.last?.progress.filter((p) => p.node.id === node2.id).at(-1);
  return {
    key: rowKey("assessment", node2.id),
    cells: cellsOf({
      "plan.id": node2.id,
      "plan.title": words(asking, node2.title),
      "plan.lead": lead && institutionName(asking, lead),
      "plan.end": node2.end && format2.shortDay(node2.end),
      "last.status": before && say(`status.${before.status}`)
    }),
    asks: ["status", "text"],
    mandatory: ["status"]
  };
}

// src/form/ask-indicators.ts
var openRows = { unknown: 5, further: 2 };
var fields = [
  told("plan.id", "id"),
  told("plan.title"),
  told("plan.unit"),
  told("plan.baseline"),
  told("plan.target"),
  last("last.value", "value"),
  last("last.period", "id"),
  asked("part"),
  asked("value", "value"),
  asked("source"),
  asked("date", "day"),
  asked("note")
];
function indicatorsSection(asking) {
  const own = [...asking.plan.indicators.values()].filter((i) => i.responsible === asking.institution);
  return sectionOf(
    "indicators",
    fields,
    own.flatMap((indicator) => rowsOf(indicator, asking))
  );
}
function earlier(indicator, { plan, period: period2 }) {
  return plan.periods.filter((report) => report.period.end < period2.start).flatMap(
    (report) => report.observations.filter((o) => o.indicator.id === indicator.id).map((observation) => ({ period: report.period.id, observation }))
  );
}
function rowsOf(indicator, asking) {
  const before = earlier(indicator, asking);
  return [mainRow(indicator, before, asking), ...indicator.by.flatMap((by) => partRows(indicator, by, before, asking))];
}
function mainRow(indicator, before, asking) {
  const { id: id3, title: title2, unit, baseline, targets } = indicator;
  const target = targets.find(({ year }) => year === asking.period.year)?.value;
  const latest = before.at(-1);
  return {
    key: rowKey("observation", id3),
    cells: cellsOf({
      "plan.id": id3,
      "plan.title": words(asking, title2),
      "plan.unit": unit && words(asking, unit),
      "plan.baseline": baseline && baselineText(baseline, asking),
      "plan.target": target === void 0 ? void 0 : textOf(toldValue(asking, target), asking),
      "last.value": latest && toldValue(asking, latest.observation.value),
      "last.period": latest?.period
    }),
    asks: ["value", "source", "date", "note"],
    mandatory: ["value"]
  };
}
var textOf = (value, { format: format2 }) => typeof value === "number" ? format2.number(value) : String(value);
function baselineText({ value, year }, asking) {
  const text3 = textOf(toldValue(asking, value), asking);
  return year === void 0 ? text3 : asking.say("form.baseline", { value: text3, year: String(year) });
}
function partRows(indicator, dimension, before, asking) {
  const listed2 = listOf(dimension, asking);
  const used = before.flatMap(({ observation }) => Object.keys(observation.by[dimension] ?? {}));
  const parts = [.../* @__PURE__ */ new Set([...(listed2 ?? []).map(({ id: id3 }) => id3), ...used])];
  const known = parts.map((part) => partRow(indicator, dimension, part, before, asking));
  const open2 = listed2 !== void 0 ? 0 : parts.length > 0 ? openRows.further : openRows.unknown;
  return [...known, ...Array.from({ length: open2 }, (_, i) => openRow(indicator, dimension, i + 1, asking))];
}
function partRow(indicator, dimension, part, before, asking) {
  const latest = before.at(-1);
  const value = latest?.observation.by[dimension]?.[part];
  return {
    key: rowKey("observation", indicator.id, dimension, part),
    cells: cellsOf({
      "plan.id": indicator.id,
      "plan.title": asking.say("form.part", {
        dimension: dimensionWord(dimension, asking),
        part: partWord(dimension, part, asking)
      }),
      "last.value": value,
      "last.period": value === void 0 ? void 0 : latest?.period
    }),
    asks: ["value"],
    mandatory: []
  };
}
var openRow = (indicator, dimension, number, asking) => ({
  key: rowKey("observation", indicator.id, dimension, `+${number}`),
  cells: {
    "plan.id": indicator.id,
    "plan.title": asking.say("form.part.open", { dimension: dimensionWord(dimension, asking) })
  },
  asks: ["part", "value"],
  mandatory: []
});
var exploitation = ["exploitation", "exploitation-form", "exploitation-forms", "form"];
var groups = ["group", "groups", "victim-group", "victim-groups"];
var regions = ["region", "regions"];
function listOf(dimension, { plan }) {
  const name = dimension.toLowerCase();
  const list = exploitation.includes(name) ? plan.exploitationForms : groups.includes(name) ? plan.victimGroups : regions.includes(name) ? plan.regions : [];
  return list.length === 0 ? void 0 : list;
}
var spoken = ["sex", "age", "exploitation", "region", "group", "nationality"];
function dimensionWord(dimension, { say }) {
  const known = spoken.find((name) => name === dimension.toLowerCase());
  return known === void 0 ? dimension : say(`form.dimension.${known}`);
}
function partWord(dimension, part, asking) {
  const lists2 = [...listOf(dimension, asking) ?? [], ...asking.plan.victimGroups];
  const title2 = lists2.find(({ id: id3 }) => id3 === part)?.title;
  return title2 === void 0 ? part : words(asking, title2);
}

// src/form/ask-money.ts
var openRows2 = 5;
function moneySection(asking) {
  const lines = linesOf(asking);
  const rows = lines.map((line) => lineRow(line, asking));
  const open2 = lines.length === 0 ? [] : Array.from({ length: openRows2 }, (_, i) => openRow2(i + 1));
  return sectionOf("money", fieldsOf2(asking), [...rows, ...open2]);
}
function linesOf(asking) {
  const { plan, period: period2 } = asking;
  const costs = byNode(plan.costs.filter(({ year, source }) => year === period2.year && source !== void 0));
  const funding = byNode(plan.funding.filter(({ year }) => year === period2.year));
  return [plan.root, ...plan.nodes].flatMap((node2) => {
    const [asksFor, given] = [costs.get(node2.id) ?? [], funding.get(node2.id) ?? []];
    const named3 = new Set([...asksFor, ...given].map(({ source }) => source));
    return named3.size === 0 ? [] : [...plan.sources.keys()].flatMap((source) => {
      if (!named3.has(source)) return [];
      const isOf = (record) => record.source === source;
      const asks = asksOf(node2, source, given.some(isOf), asking);
      return asks.length === 0 ? [] : [{ node: node2, source, costs: asksFor.filter(isOf), funding: given.filter(isOf), asks }];
    });
  });
}
function byNode(records) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const record of records) {
    const group = groups2.get(record.node.id);
    if (group === void 0) groups2.set(record.node.id, [record]);
    else group.push(record);
  }
  return groups2;
}
function asksOf(node2, source, funded, { plan, institution }) {
  const reporter = plan.sources.get(source)?.reportedBy;
  const isLead = leadOf(node2) === institution;
  const tellsSource = reporter === institution ? funded || isLead : reporter === void 0 && isLead;
  const asks = [...isLead ? ["amount"] : [], ...tellsSource ? ["committed", "disbursed"] : []];
  return asks.length === 0 ? [] : [...asks, "currency", "note"];
}
function fieldsOf2({ plan, institution }) {
  const currencies = /* @__PURE__ */ new Set([plan.currency, ...plan.rates.map(({ currency: currency2 }) => currency2)]);
  const ids2 = (list) => list.map((id3) => ({ value: id3, word: id3 }));
  const reports = [...plan.sources.values()].some(({ reportedBy }) => reportedBy === institution);
  const nodes = plan.nodes.filter(
    (node2) => reports || leadOf(node2) === institution || node2.coLeads.includes(institution)
  );
  return [
    told("plan.node", "id"),
    told("plan.title"),
    told("plan.source"),
    told("plan.need", "amount"),
    told("plan.funded", "amount"),
    last("last.amount", "amount"),
    asked("on", "id", ids2(nodes.map(({ id: id3 }) => id3))),
    asked("source", "id", ids2([...plan.sources.keys()])),
    asked("amount", "amount"),
    asked("committed", "amount"),
    asked("disbursed", "amount"),
    asked("currency", "choice", ids2([...currencies])),
    asked("note")
  ];
}
function lineRow({ node: node2, source, costs, funding, asks }, asking) {
  const name = asking.plan.sources.get(source)?.name ?? source;
  return {
    key: rowKey("spending", node2.id, source),
    cells: cellsOf({
      "plan.node": node2.kind === "plan" ? void 0 : node2.id,
      "plan.title": words(asking, node2.title),
      "plan.source": words(asking, name),
      "plan.need": needOf(costs, asking),
      "plan.funded": fundedOf(funding, asking),
      "last.amount": lastAmount(node2, source, asking)
    }),
    asks,
    mandatory: asks.includes("amount") ? ["amount"] : ["disbursed"]
  };
}
function needOf(costs, asking) {
  const priced = costs.filter(({ state }) => state === "amount");
  return sumOf(
    priced.map(({ value }) => value?.minor),
    asking
  );
}
function fundedOf(funding, asking) {
  const firm = ["approved", "committed", "disbursed", "spent"];
  const most2 = funding.flatMap(({ amounts: amounts2 }) => {
    const known = firm.map((kind) => amounts2[kind]?.minor).filter((minor) => minor !== void 0);
    return known.length === 0 ? [] : [known.reduce((a, b) => a > b ? a : b)];
  });
  return sumOf(most2, asking);
}
function lastAmount(node2, source, asking) {
  const spent = asking.last?.spending.filter((s) => s.node.id === node2.id && s.source === source) ?? [];
  return sumOf(
    spent.map(({ value }) => value?.minor),
    asking
  );
}
function sumOf(minors, asking) {
  if (minors.length === 0 || minors.includes(void 0)) return void 0;
  const minor = minors.reduce((sum, m) => sum + (m ?? 0n), 0n);
  return inUnit(asking, { currency: asking.plan.currency, minor });
}
var openRow2 = (number) => ({
  key: rowKey("spending", `+${number}`),
  cells: {},
  asks: ["on", "source", "amount", "committed", "disbursed", "currency", "note"],
  mandatory: []
});

// src/form/form-of.ts
var sections = [
  activitiesSection,
  moneySection,
  indicatorsSection,
  assessmentsSection
];
function formOf(plan, period2, institution, say, context) {
  const asking = askingOf(plan, period2, institution, say);
  const filled = sections.map((section) => section(asking)).filter(({ rows }) => rows.length > 0);
  return {
    key: {
      plan: plan.id,
      snapshot: context.snapshot,
      period: period2.id,
      institution,
      form: context.sha256(JSON.stringify(filled)).slice(0, 12),
      language: say.language
    },
    ...period2.due === void 0 ? {} : { due: period2.due },
    sections: filled
  };
}

// src/source/workbook.ts
var cellKinds = ["text", "number", "percent", "date", "flag", "error", "formula", "infinite"];
var sheetColumns = 16384;
var sheetRows = 1048576;
function cellAt(sheet, i) {
  const at = sheet.at[i] ?? 0;
  const kind = cellKinds[sheet.kind[i] ?? 0] ?? "text";
  const value = sheet.value[i] ?? "";
  const shown = sheet.shown.size === 0 ? void 0 : sheet.shown.get(i);
  return shown === void 0 ? { at, kind, value } : { at, kind, value, shown };
}
function columnName(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
function cellName(at) {
  return columnName(at % sheetColumns) + String(Math.floor(at / sheetColumns) + 1);
}
function positionOf(name) {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  if (letters === void 0) return void 0;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (column >= sheetColumns || row < 0 || row >= sheetRows) return void 0;
  return row * sheetColumns + column;
}

// src/source/sheet-notes.ts
var most = 8;
function named(cells) {
  const names = cells.slice(0, most).map(cellName).join(", ");
  return cells.length > most ? `${names} \u2026` : names;
}
function sheetNotes(cells, source, header) {
  const { name: sheet, hidden, hiddenRows, merged: merged2, comments } = cells;
  const at = (position = 0) => ({ place: source.place(position) });
  const below = merged2.filter((position) => position >= (header + 1) * sheetColumns);
  return [
    ...hidden ? [finding("NAP165", { sheet }, at())] : [],
    ...hiddenRows > 0 ? [finding("NAP166", { sheet, count: hiddenRows }, at())] : [],
    ...comments.length > 0 ? [finding("NAP167", { sheet, count: comments.length, cells: named(comments) }, at(comments[0]))] : [],
    ...below.length > 0 ? [finding("NAP168", { sheet, count: below.length, cells: named(below) }, at(below[0]))] : []
  ];
}

// src/plan/day.ts
var msPerDay = 864e5;
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function daysIn(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function day(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return void 0;
  const month = Number(text3.slice(5, 7));
  const date3 = Number(text3.slice(8));
  const exists = month >= 1 && month <= 12 && date3 >= 1 && date3 <= daysIn(Number(text3.slice(0, 4)), month);
  return exists ? text3 : void 0;
}
function addDays(from2, days2) {
  return new Date(Date.parse(from2) + days2 * msPerDay).toISOString().slice(0, 10);
}

// src/source/sheet-number.ts
var nothing = /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|n\.?c\.?|nd|none|nil|néant|s\.?\s?o\.?|tbd|tbc|нд|н\/д|нема|немає|нет)$/i;
var saysNothing = (text3) => nothing.test(text3.trim());
var magnitude = /(?:\d|\s|^)(?:mln|mio|million\w*|milliard\w*|billion\w*|bn|mrd|thousand\w*|mille|milliers?|млн|млрд|тис|тыс|k|m)\.?(?:\s|$)/iu;
var currency = /[\p{Sc}]|^(?:[A-Z]{3})\b|\b(?:[A-Z]{3})$|\b(?:euros?|dollars?|грн|руб)\b/iu;
var space = /[\s'’٬]/u;
var spaces = /[\s'’٬]/gu;
function plainDigits(text3) {
  return text3.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 1632)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 1776)).replaceAll("\u066B", ",").replaceAll("\u2212", "-");
}
function reasonOf(text3) {
  if (saysNothing(text3)) return "word";
  if (text3.includes("%")) return "percent";
  if (!/\d/.test(text3)) return "text";
  if (magnitude.test(text3)) return "magnitude";
  return currency.test(text3) ? "currency" : "text";
}
var numberOf = (sign, whole2, fraction = "") => Number(`${sign}${whole2 || "0"}.${fraction || "0"}`);
function oneSign(sign, whole2, fraction, mark) {
  const decimal = numberOf(sign, whole2, fraction);
  if (fraction.length !== 3 || whole2.length > 3) return { value: decimal, decimal: mark };
  if (/^0*$/.test(whole2)) return { value: decimal, decimal: mark };
  return { either: [numberOf(sign, whole2 + fraction), decimal] };
}
var grouped = (parts) => /^\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}$/.test(part));
function signed(sign, digits) {
  const marks = digits.replace(/\d/g, "");
  const last2 = marks.at(-1);
  if (last2 !== "," && last2 !== ".") return { value: numberOf(sign, digits) };
  const cut = digits.lastIndexOf(last2);
  const [whole2, fraction] = [digits.slice(0, cut), digits.slice(cut + 1)];
  if (marks.length === 1) return oneSign(sign, whole2, fraction, last2);
  const first = marks[0] ?? "";
  if (first === last2) {
    const parts2 = digits.split(first);
    return grouped(parts2) ? { value: numberOf(sign, parts2.join("")), decimal: first === "," ? "." : "," } : { reason: "groups" };
  }
  const parts = whole2.split(first);
  return grouped(parts) ? { value: numberOf(sign, parts.join(""), fraction), decimal: last2 } : { reason: "groups" };
}
function spaced(sign, text3) {
  const [, whole2 = "", mark, fraction = ""] = /^([^.,]*)(?:([.,])(\d*))?$/.exec(text3) ?? [];
  if (whole2 === "" || !grouped(whole2.split(spaces))) return { reason: "groups" };
  const value = numberOf(sign, whole2.replace(spaces, ""), fraction);
  return mark === "," || mark === "." ? { value, decimal: mark } : { value };
}
function typedNumber(raw) {
  const text3 = plainDigits(raw).trim();
  const [, sign = "", digits] = /^([+-]?)\s*((?:\d|[.,](?=\d))[\d.,\s'’٬]*)$/u.exec(text3) ?? [];
  if (digits === void 0) return { reason: reasonOf(text3) };
  const plainSign = sign === "-" ? "-" : "";
  return space.test(digits) ? spaced(plainSign, digits) : signed(plainSign, digits);
}
var padded = (year, month, date3) => day(`${year}-${month.padStart(2, "0")}-${date3.padStart(2, "0")}`);
var longestDay = 40;
function typedDay(raw) {
  if (raw.length > longestDay) return void 0;
  const text3 = plainDigits(raw).trim().replace(/[T ]\d{1,2}:\d\d.*$/, "");
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text3);
  if (iso !== null) {
    const found2 = padded(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
    return found2 && { day: found2 };
  }
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text3) ?? [];
  const [dayFirst, monthFirst] = [padded(year, b, a), padded(year, a, b)];
  if (dayFirst !== void 0 && monthFirst !== void 0 && dayFirst !== monthFirst)
    return { either: [dayFirst, monthFirst] };
  const found = dayFirst ?? monthFirst;
  return found && { day: found };
}

// src/form/filled-in.ts
function filledInAs(typed2, place) {
  const value = typed2.trim();
  const read = typedDay(value);
  if (read !== void 0 && "day" in read) return { day: read.day, findings: [] };
  return { day: void 0, findings: value === "" ? [] : [finding("NAP933", { value }, { place })] };
}

// src/form/form.ts
var sectionIds = ["activities", "money", "indicators", "assessments"];
var formFormat = "1";

// src/form/return-cells.ts
var keyMark = "napkit-key";
var keySheet = "napkit";
var rowOf = (at) => Math.floor(at / sheetColumns);
var columnOf = (at) => at % sheetColumns;
function cellsOf2(sheet) {
  return Array.from(sheet.at, (_, i) => cellAt(sheet, i));
}
var textIn = (cell) => cell === void 0 ? "" : String(cell.shown ?? cell.value).trim();
function byRow(sheet) {
  const rows = /* @__PURE__ */ new Map();
  for (const cell of cellsOf2(sheet)) {
    const row = rows.get(rowOf(cell.at)) ?? /* @__PURE__ */ new Map();
    rows.set(rowOf(cell.at), row);
    row.set(columnOf(cell.at), cell);
  }
  return rows;
}
function hiddenKeys({ sheets: sheets2 }) {
  const sheet = sheets2.find(({ name }) => name.toLowerCase() === keySheet);
  if (sheet === void 0) return void 0;
  const values = /* @__PURE__ */ new Map();
  const rows = /* @__PURE__ */ new Map();
  for (const row of byRow(sheet).values()) {
    const [key = "", value = "", count = ""] = [0, 1, 2].map((column) => textIn(row.get(column)));
    if (key === "row") rows.set(value, Number(count) || 0);
    else if (key !== "") values.set(key, value);
  }
  return values.has("napkit-form") ? { values, rows } : void 0;
}
function formTable(sheet) {
  const rows = [...byRow(sheet)];
  const at = rows.findIndex(([, row]) => [...row.values()].some((cell) => textIn(cell) === keyMark));
  const [number = 0, head] = rows[at] ?? [];
  if (head === void 0) return void 0;
  const keyColumn = [...head].find(([, cell]) => textIn(cell) === keyMark)?.[0] ?? 0;
  const checkColumn = keyColumn + 1;
  const fields2 = new Map(
    [...head].filter(([column]) => column !== keyColumn && column !== checkColumn).map(([column, cell]) => [column, textIn(cell)])
  );
  const below = rows.slice(at + 1);
  const [, above] = rows[at - 1] ?? [];
  return {
    sheet,
    name: sheet.name,
    head: number,
    fields: fields2,
    titles: new Map(
      [...fields2].map(([column, key]) => [column, textIn(above?.get(column)).replace(/\s*\*$/, "") || key])
    ),
    rows: below.map(([, row]) => tableRow(row, fields2, keyColumn, checkColumn)),
    foreign: foreignIn(below, /* @__PURE__ */ new Set([keyColumn, checkColumn, ...fields2.keys()]))
  };
}
function tableRow(row, fields2, keyColumn, checkColumn) {
  const key = textIn(row.get(keyColumn));
  const [first] = row.values();
  const checks = textIn(row.get(checkColumn)).split(";").map((check) => check.split("=")).filter((parts) => parts.length === 2);
  const cells = [...row].flatMap(([column, cell]) => {
    const field = fields2.get(column);
    return field === void 0 || textIn(cell) === "" ? [] : [[field, cell]];
  });
  return { key: key === "" ? void 0 : key, checks: new Map(checks), cells: new Map(cells), at: first?.at ?? 0 };
}
function foreignIn(rows, known) {
  const foreign2 = /* @__PURE__ */ new Map();
  for (const [, row] of rows)
    for (const [column, cell] of row) {
      if (known.has(column) || textIn(cell) === "") continue;
      foreign2.set(column, [...foreign2.get(column) ?? [], cell]);
    }
  return foreign2;
}
function coverAnswer(sheet, key) {
  if (sheet === void 0) return void 0;
  for (const row of byRow(sheet).values()) {
    const cells = [...row.values()];
    const at = cells.findIndex((cell) => textIn(cell) === key);
    if (at >= 0) return cells.slice(at + 2).find((cell) => textIn(cell) !== "");
  }
  return void 0;
}

// src/plan/period.ts
var monthsOf = { quarter: 3, "half-year": 6, year: 12 };
function everyOf(id3) {
  if (/^\d{4}$/.test(id3)) return "year";
  if (/^\d{4}-H[12]$/.test(id3)) return "half-year";
  return /^\d{4}-Q[1-4]$/.test(id3) ? "quarter" : void 0;
}
function dayOf(year, month, date3) {
  return day(`${year}-${String(month).padStart(2, "0")}-${String(date3).padStart(2, "0")}`);
}
function periodOf(id3, dueDays) {
  const every = everyOf(id3);
  if (every === void 0) return void 0;
  const year = Number(id3.slice(0, 4));
  const index = every === "year" ? 0 : Number(id3.slice(-1)) - 1;
  const first = index * monthsOf[every] + 1;
  const start = dayOf(year, first, 1);
  const after = first + monthsOf[every] > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, first + monthsOf[every], 1);
  if (start === void 0 || after === void 0) return void 0;
  const end = addDays(after, -1);
  return { id: id3, year, start, end, ...dueDays === void 0 ? {} : { due: addDays(end, dueDays) } };
}

// src/finding/codes/import.ts
var of = (level) => ({ level, family: "import" });
var importCodes = {
  NAP951: of("error"),
  NAP952: of("error"),
  NAP953: of("warning"),
  NAP954: of("warning"),
  NAP955: of("warning"),
  NAP956: of("note"),
  NAP957: of("warning"),
  NAP958: of("error"),
  NAP959: of("error"),
  NAP960: of("warning"),
  NAP961: of("error"),
  NAP962: of("warning"),
  NAP963: of("warning"),
  NAP964: of("warning"),
  NAP965: of("warning")
};

// src/finding/codes/quality.ts
var of2 = (family) => (level) => ({ level, family });
var structure = of2("structure");
var indicators = of2("indicators");
var money = of2("money");
var reporting = of2("reporting");
var coverage = of2("coverage");
var learning = of2("learning");
var qualityCodes = {
  NAP301: structure("warning"),
  NAP302: structure("error"),
  NAP303: structure("warning"),
  NAP304: structure("warning"),
  NAP305: structure("warning"),
  NAP306: structure("note"),
  NAP307: structure("note"),
  NAP308: structure("warning"),
  NAP309: structure("warning"),
  NAP310: structure("note"),
  NAP311: structure("note"),
  NAP401: indicators("warning"),
  NAP402: indicators("warning"),
  NAP403: indicators("warning"),
  NAP404: indicators("warning"),
  NAP405: indicators("warning"),
  NAP406: indicators("warning"),
  NAP407: indicators("warning"),
  NAP408: indicators("error"),
  NAP409: indicators("warning"),
  NAP410: indicators("warning"),
  NAP411: indicators("note"),
  NAP412: indicators("warning"),
  NAP501: money("error"),
  NAP502: money("warning"),
  NAP503: money("warning"),
  NAP504: money("error"),
  NAP505: money("warning"),
  NAP506: money("warning"),
  NAP507: money("warning"),
  NAP508: money("error"),
  NAP509: money("warning"),
  NAP510: money("warning"),
  NAP511: money("warning"),
  NAP512: money("warning"),
  NAP513: money("warning"),
  NAP514: money("warning"),
  NAP515: money("warning"),
  NAP516: money("note"),
  NAP517: money("warning"),
  NAP518: money("warning"),
  NAP519: money("warning"),
  NAP520: money("warning"),
  NAP601: reporting("warning"),
  NAP602: reporting("warning"),
  NAP603: reporting("warning"),
  NAP604: reporting("warning"),
  NAP605: reporting("error"),
  NAP606: reporting("warning"),
  NAP607: reporting("warning"),
  NAP608: reporting("warning"),
  NAP609: reporting("warning"),
  NAP610: reporting("warning"),
  NAP611: reporting("note"),
  NAP612: reporting("error"),
  NAP613: reporting("note"),
  NAP614: reporting("warning"),
  NAP701: coverage("warning"),
  NAP702: coverage("warning"),
  NAP703: coverage("warning"),
  NAP704: coverage("warning"),
  NAP705: coverage("warning"),
  NAP706: coverage("warning"),
  NAP707: coverage("warning"),
  NAP708: coverage("warning"),
  NAP709: coverage("warning"),
  NAP710: coverage("warning"),
  NAP711: coverage("note"),
  NAP712: coverage("note"),
  NAP801: learning("warning"),
  NAP802: learning("warning"),
  NAP803: learning("warning"),
  NAP804: learning("warning"),
  NAP805: learning("warning"),
  NAP806: learning("warning"),
  NAP807: learning("note"),
  NAP808: learning("note"),
  NAP809: learning("warning"),
  NAP810: learning("note")
};

// src/finding/codes/reading.ts
var error = { level: "error", family: "reading" };
var warning = { level: "warning", family: "reading" };
var note = { level: "note", family: "reading" };
var readingCodes = {
  NAP101: error,
  NAP102: error,
  NAP103: error,
  NAP104: error,
  NAP105: error,
  NAP106: error,
  NAP107: note,
  NAP108: note,
  NAP109: warning,
  NAP110: error,
  NAP111: error,
  NAP112: error,
  NAP113: error,
  NAP114: error,
  NAP115: error,
  NAP116: error,
  NAP117: error,
  NAP118: error,
  NAP119: error,
  NAP120: note,
  NAP121: error,
  NAP122: error,
  NAP123: error
};

// src/finding/codes/reference.ts
var referenceCodes = {
  NAP204: { level: "error", family: "schema" },
  NAP221: { level: "error", family: "schema" },
  NAP222: { level: "error", family: "structure" },
  NAP223: { level: "warning", family: "structure" },
  NAP224: { level: "error", family: "money" },
  NAP225: { level: "error", family: "money" },
  NAP226: { level: "error", family: "structure" },
  NAP227: { level: "error", family: "reporting" },
  NAP228: { level: "error", family: "reporting" },
  NAP229: { level: "error", family: "reporting" },
  NAP230: { level: "warning", family: "indicators" },
  NAP231: { level: "error", family: "money" },
  NAP232: { level: "error", family: "money" },
  NAP235: { level: "error", family: "money" },
  NAP233: { level: "error", family: "schema" },
  NAP234: { level: "error", family: "money" }
};

// src/finding/codes/return.ts
var of3 = (level) => ({ level, family: "return" });
var error2 = of3("error");
var warning2 = of3("warning");
var note2 = of3("note");
var returnCodes = {
  NAP901: error2,
  NAP902: error2,
  NAP903: error2,
  NAP904: error2,
  NAP905: warning2,
  NAP906: warning2,
  NAP907: warning2,
  NAP908: warning2,
  NAP909: error2,
  NAP911: error2,
  NAP912: error2,
  NAP913: warning2,
  NAP914: error2,
  NAP915: warning2,
  NAP916: note2,
  NAP917: note2,
  NAP918: note2,
  NAP919: note2,
  NAP920: warning2,
  NAP921: error2,
  NAP922: error2,
  NAP923: warning2,
  NAP924: error2,
  NAP925: error2,
  NAP926: error2,
  NAP927: warning2,
  NAP928: error2,
  NAP929: warning2,
  NAP930: error2,
  NAP931: error2,
  NAP932: error2,
  NAP933: warning2
};

// src/finding/codes/schema.ts
var error3 = { level: "error", family: "schema" };
var warning3 = { level: "warning", family: "schema" };
var schemaCodes = {
  NAP201: error3,
  NAP202: error3,
  NAP203: error3,
  NAP205: error3,
  NAP206: error3,
  NAP207: error3,
  NAP208: error3,
  NAP209: error3,
  NAP210: error3,
  NAP211: error3,
  NAP212: error3,
  NAP213: error3,
  NAP214: error3,
  NAP215: error3,
  NAP216: warning3,
  NAP217: error3
};

// src/finding/codes/version.ts
var of4 = (level) => ({ level, family: "version" });
var versionCodes = {
  NAP981: of4("error"),
  NAP982: of4("error"),
  NAP983: of4("warning"),
  NAP984: of4("error"),
  NAP985: of4("warning"),
  NAP986: of4("error"),
  NAP987: of4("note"),
  NAP988: of4("note"),
  NAP989: of4("warning"),
  NAP990: of4("error"),
  NAP991: of4("error")
};

// src/finding/codes/workbook.ts
var error4 = { level: "error", family: "reading" };
var warning4 = { level: "warning", family: "reading" };
var note3 = { level: "note", family: "reading" };
var workbookCodes = {
  NAP151: error4,
  NAP152: error4,
  NAP153: note3,
  NAP154: error4,
  NAP155: error4,
  NAP156: error4,
  NAP157: error4,
  NAP158: error4,
  NAP159: error4,
  NAP160: note3,
  NAP161: error4,
  NAP162: note3,
  NAP163: error4,
  NAP164: error4,
  NAP165: note3,
  NAP166: note3,
  NAP167: note3,
  NAP168: note3,
  NAP169: note3,
  NAP170: error4,
  NAP171: error4,
  NAP172: error4,
  NAP173: error4,
  NAP174: error4,
  NAP175: error4,
  NAP176: error4,
  NAP177: note3,
  NAP178: error4,
  NAP179: error4,
  NAP180: warning4,
  NAP181: error4,
  NAP182: error4,
  NAP183: error4
};

// src/finding/codes.ts
var codeTable = {
  ...readingCodes,
  ...workbookCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...qualityCodes,
  ...returnCodes,
  ...importCodes,
  ...versionCodes
};

// src/form/return-check.ts
function checkRows({ rows, seen, findings: read }, context) {
  const findings = [];
  const told3 = new Set(read.map(({ at }) => "place" in at ? cellKey(at.place) : ""));
  const missing = missingIn(rows, told3, findings);
  for (const key of context.hidden.rows.keys())
    if (!seen.has(key) && !/ \+\d+$/.test(key)) findings.push(deleted(key, rows, seen, context));
  const answered = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const other = answered.get(row.key);
    if (row.answers.length > 0 && other !== void 0)
      findings.push(
        finding(
          "NAP926",
          { row: row.key, other: other.place.cell ?? String(other.place.line ?? "") },
          { place: row.place }
        )
      );
    else if (row.answers.length > 0) answered.set(row.key, row);
    findings.push(...checkRow(row, told3, context));
  }
  findings.push(...wholeless(answered), ...partSums([...answered.values()]));
  const mandatory = rows.reduce((sum, row) => sum + row.mandatory.length, 0);
  const answers = [...answered.values()].flatMap((row) => row.answers);
  const wrong2 = wrongIn(rows, [...read, ...findings]);
  return { answers, filled: mandatory - missing.length, missing, wrong: wrong2, findings };
}
function wrongIn(rows, findings) {
  const errors = new Set(findings.flatMap(({ code, at }) => isError(code) && "place" in at ? cellKey(at.place) : []));
  return rows.flatMap(({ key, answers, unread }) => {
    const read = answers.map(({ field, value, place }) => ({ field, typed: String(value), place }));
    return [...read, ...unread].flatMap((cell) => errors.has(cellKey(cell.place)) ? { row: key, ...cell } : []);
  });
}
var isError = (code) => codeTable[code].level === "error";
function missingIn(rows, told3, findings) {
  return rows.flatMap(
    ({ key, titles, mandatory, answers }) => mandatory.filter(({ field }) => !answers.some((answer) => answer.field === field)).map(({ field, place }) => {
      if (!told3.has(cellKey(place)))
        findings.push(finding("NAP906", { row: key, column: titles.get(field) ?? field }, { place }));
      return { row: key, field, place };
    })
  );
}
var cellKey = ({ sheet = "", cell = "", line = 0, column = 0 }) => [sheet, cell, line, column].join("!");
function deleted(row, rows, seen, { file }) {
  const kind = `${rowParts(row)[0] ?? ""} `;
  const sheet = rows.find(({ key }) => key.startsWith(kind))?.place.sheet;
  const name = sheet ?? [...seen].find(([key]) => key.startsWith(kind))?.[1] ?? "\u2013";
  const place = { file, ...sheet === void 0 ? {} : { sheet } };
  return finding("NAP905", { row, sheet: name }, { place });
}
var needed = {
  progress: ["status"],
  spending: ["amount", "committed", "disbursed"],
  observation: ["value"],
  assessment: ["status", "text"]
};
function checkRow({ key, answers, mandatory, titles, place }, told3, { key: { period: period2 } }) {
  const of5 = (field) => answers.find((answer) => answer.field === field);
  const column = (field) => titles.get(field) ?? field;
  const findings = [];
  const tell = (found) => void findings.push(found);
  const needs = needed[rowParts(key)[0] ?? ""] ?? [];
  const unread = mandatory.some(({ field, place: cell }) => needs.includes(field) && told3.has(cellKey(cell)));
  if (answers.length > 0 && !unread && !needs.some((field) => of5(field) !== void 0))
    tell(finding("NAP930", { row: key, needed: needs.map(column).join(" / ") }, { place: answers[0]?.place ?? place }));
  const kind = of5("obstacle.kind");
  if (kind !== void 0 && of5("obstacle.text") === void 0)
    tell(finding("NAP930", { row: key, needed: column("obstacle.text") }, { place: kind.place }));
  const percent2 = of5("percent");
  if (percent2 !== void 0 && typeof percent2.value === "number" && (percent2.value < 0 || percent2.value > 100))
    tell(
      finding(
        "NAP911",
        { row: key, column: column("percent"), value: String(percent2.value) },
        { place: percent2.place }
      )
    );
  for (const field of ["amount", "committed", "disbursed"]) {
    const amount2 = of5(field);
    if (amount2 !== void 0 && typeof amount2.value === "number" && amount2.value < 0)
      tell(
        finding("NAP912", { row: key, column: column(field), value: String(amount2.value) }, { place: amount2.place })
      );
  }
  const status = of5("status");
  if (key.startsWith("progress ") && status?.value === "completed" && of5("evidence") === void 0)
    tell(finding("NAP913", { row: key }, { place: status.place }));
  findings.push(...dayFindings(key, of5("started"), of5("finished"), period2));
  return findings;
}
function dayFindings(row, started, finished, period2) {
  const end = periodOf(period2, void 0)?.end;
  if (finished === void 0) return [];
  const at = { place: finished.place };
  const last2 = String(finished.value);
  if (started !== void 0 && String(started.value) > last2)
    return [finding("NAP914", { row, started: String(started.value), finished: last2 }, at)];
  return end !== void 0 && last2 > end ? [finding("NAP929", { row, day: last2, end }, at)] : [];
}
function wholeless(rows) {
  const told3 = /* @__PURE__ */ new Set();
  return [...rows.values()].flatMap(({ key, titles, answers: [first] }) => {
    const [kind, id3 = "", dimension] = rowParts(key);
    const whole2 = rowKey("observation", id3);
    if (kind !== "observation" || dimension === void 0 || first === void 0 || told3.has(id3)) return [];
    if (rows.get(whole2)?.answers.some(({ field }) => field === "value")) return [];
    told3.add(id3);
    return [finding("NAP930", { row: whole2, needed: titles.get("value") ?? "value" }, { place: first.place })];
  });
}
function sumOf2(values) {
  const numbers2 = values.filter((value) => typeof value === "number");
  if (numbers2.length !== values.length) return void 0;
  const places = Math.max(0, ...numbers2.map((n) => String(n).split(".")[1]?.length ?? 0));
  return Number((numbers2.reduce((sum, n) => sum + Math.round(n * 10 ** places), 0) / 10 ** places).toFixed(places));
}
function partSums(rows) {
  const answerIn = (row) => row?.answers.find(({ field }) => field === "value");
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const [kind, id3 = "", dimension = ""] = rowParts(row.key);
    const answer = answerIn(row);
    if (kind !== "observation" || dimension === "" || answer === void 0) continue;
    const key = `${id3}
${dimension}`;
    groups2.set(key, [...groups2.get(key) ?? [], answer]);
  }
  return [...groups2].flatMap(([key, parts]) => {
    const [id3 = "", dimension = ""] = key.split("\n");
    const whole2 = answerIn(rows.find((row) => rowParts(row.key)[1] === id3 && rowParts(row.key).length === 2));
    const sum = sumOf2(parts.map(({ value }) => value));
    if (whole2 === void 0 || sum === void 0 || typeof whole2.value !== "number" || sum === whole2.value) return [];
    const args = { row: whole2.row, dimension, sum: String(sum), whole: String(whole2.value) };
    return [finding("NAP915", args, { place: whole2.place })];
  });
}

// src/finding/nearest.ts
var folded = (word) => word.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last2[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last2[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last2;
    last2 = row;
  }
  return last2[b.length] ?? limit + 1;
}
function nearest(word, candidates) {
  const wanted = folded(word);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let found;
  for (const candidate of candidates) {
    const edits = distance(wanted, folded(candidate), limit);
    if (edits > limit || found !== void 0 && edits === limit) continue;
    found = candidate;
    limit = edits;
  }
  return found;
}

// src/source/sheet-types.ts
var id = { key: "id", type: "id", required: true };
var title = { key: "title", type: "texts", required: true };
var note4 = { key: "note", type: "texts" };
var inst = (key) => ({ key, type: "id", refers: "institution" });
var insts = (key) => ({ key, type: "ids", refers: "institution" });
var words2 = (key) => ({ key, type: "texts" });
var plain = (key) => ({ key, type: "string" });
var date = (key) => ({ key, type: "date" });
var choice = (key, ...choices) => ({ key, type: "choice", choices });
var amounts = (...keys) => keys.map((key) => ({ key, type: "amount" }));
var people = [
  { ...insts("lead"), type: "ids" },
  insts("co-leads"),
  insts("partners"),
  insts("by-consent")
];
var node = [
  ...people,
  { key: "indicators", type: "ids", refers: "indicator" },
  words2("description"),
  note4
];
var costColumns = [
  { key: "amount", type: "amount" },
  choice("state", "no-cost", "within-resources", "uncosted"),
  { key: "in-line", type: "id", refers: "node" },
  { key: "source", type: "id", refers: "source" },
  { key: "recurrent", type: "boolean" },
  plain("currency"),
  plain("line"),
  note4
];
var period = { key: "period", type: "id", refers: "period", required: true };
var tags = (key) => ({ key: `tags.${key}`, type: "tags" });

// src/source/sheets-learning.ts
var learningSheets = [
  {
    id: "Reviews",
    target: { kind: "list", list: "reviews" },
    columns: [id, date("date"), words2("title"), insts("participants"), words2("summary")]
  },
  {
    id: "Decisions",
    target: { kind: "within", parents: [{ list: "reviews", column: "review" }], list: "decisions" },
    columns: [
      { key: "review", type: "id", refers: "review", required: true },
      { key: "id", type: "id" },
      { key: "on", type: "id", refers: "node", required: true },
      choice("decision", "continue", "adjust", "postpone", "merge", "drop", "add"),
      words2("reason"),
      words2("change"),
      words2("from"),
      words2("to"),
      inst("owner"),
      date("deadline"),
      date("done"),
      words2("follow-up")
    ]
  },
  {
    id: "Evaluations",
    target: { kind: "list", list: "evaluations" },
    columns: [
      id,
      choice("kind", "mid-term", "final", "ex-post"),
      date("date"),
      words2("title"),
      words2("evaluator"),
      words2("scope"),
      words2("method"),
      words2("limitations"),
      words2("theory-of-change")
    ]
  },
  {
    id: "Questions",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "questions" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      id,
      { key: "criterion", type: "id", refers: "criterion", required: true },
      { key: "question", type: "texts", required: true },
      words2("judgement-criteria"),
      words2("finding"),
      { key: "rating", type: "id", refers: "rating" },
      choice("strength", "strong", "moderate", "weak")
    ]
  },
  {
    id: "Evidence",
    target: {
      kind: "within",
      parents: [
        { list: "evaluations", column: "evaluation" },
        { list: "questions", column: "question" }
      ],
      list: "evidence"
    },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "question", type: "id", refers: "question", required: true },
      words2("text"),
      plain("figure"),
      { key: "indicator", type: "id", refers: "indicator" },
      words2("source")
    ]
  },
  {
    id: "Conclusions",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "conclusions" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "", type: "texts" }
    ]
  },
  {
    id: "Lessons",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "lessons" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "", type: "texts" }
    ]
  },
  // With an evaluation: its recommendation. Without: one from outside.
  {
    id: "Recommendations",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "recommendations" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation" },
      id,
      plain("source"),
      date("date"),
      plain("reference"),
      { key: "text", type: "texts", required: true },
      choice("priority", "urge", "consider", "invite"),
      inst("addressee"),
      date("deadline"),
      words2("response"),
      choice("status", "open", "accepted", "partly-accepted", "rejected", "in_progress", "implemented"),
      { key: "activities", type: "ids", refers: "node" }
    ]
  },
  {
    id: "Snapshots",
    target: { kind: "list", list: "snapshots" },
    columns: [id, date("date"), words2("title"), words2("reason"), plain("hash")]
  },
  {
    id: "Ends",
    target: { kind: "within", parents: [{ list: "snapshots", column: "snapshot" }], list: "ends" },
    columns: [
      { key: "snapshot", type: "id", refers: "snapshot", required: true },
      { key: "activity", type: "id", required: true },
      date("end")
    ]
  }
];

// src/source/sheets-money.ts
var moneySheets = [
  {
    id: "Costs",
    target: { kind: "list", list: "costs" },
    columns: [{ key: "on", type: "id", refers: "node", required: true }, { key: "year", type: "year" }, ...costColumns]
  },
  {
    id: "Funding",
    target: { kind: "list", list: "funding" },
    columns: [
      { key: "on", type: "id", refers: "node", required: true },
      { key: "source", type: "id", refers: "source", required: true },
      { key: "year", type: "year", required: true },
      ...amounts("approved", "pledged", "committed", "disbursed", "spent"),
      plain("currency"),
      plain("reference"),
      note4
    ]
  },
  {
    id: "Totals",
    target: { kind: "list", list: "totals" },
    columns: [
      { key: "on", type: "id", refers: "node" },
      { key: "year", type: "year" },
      { key: "source", type: "id", refers: "source" },
      ...amounts("amount"),
      note4
    ]
  },
  {
    id: "Rates",
    target: { kind: "list", list: "rates" },
    columns: [
      plain("currency"),
      { key: "rate", type: "number", required: true },
      date("date"),
      { key: "year", type: "year" },
      plain("source")
    ]
  }
];

// src/source/sheets-reports.ts
var reportSheets = [
  {
    id: "Progress",
    target: { kind: "period", field: "progress", key: "on" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node", required: true },
      { key: "status", type: "status", required: true },
      { key: "percent", type: "percent" },
      words2("evidence"),
      date("started"),
      date("finished"),
      choice("obstacle.kind", "internal", "external"),
      words2("obstacle.text"),
      words2("action"),
      words2("lesson"),
      words2("next"),
      { key: "milestones", type: "years" },
      words2("reason"),
      inst("by"),
      { key: "civil-society.status", type: "status" },
      inst("civil-society.by"),
      words2("civil-society.text")
    ]
  },
  {
    id: "Spending",
    target: { kind: "reported", list: "spending" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node" },
      { key: "source", type: "id", refers: "source", required: true },
      ...amounts("amount", "committed", "disbursed"),
      plain("currency"),
      inst("reported-by"),
      note4
    ]
  },
  // A row a value; further rows of the same period and indicator give its parts by dimension and part.
  {
    id: "Observations",
    target: { kind: "period", field: "observations", key: "indicator" },
    columns: [
      period,
      { key: "indicator", type: "id", refers: "indicator", required: true },
      plain("dimension"),
      plain("part"),
      { key: "value", type: "value" },
      words2("source"),
      date("date"),
      inst("reported-by"),
      note4
    ]
  },
  {
    id: "Assessments",
    target: { kind: "reported", list: "assessments" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node", required: true },
      { ...inst("by"), required: true },
      { key: "status", type: "status" },
      words2("text")
    ]
  },
  {
    id: "Returns",
    target: { kind: "period", field: "returns", key: "institution" },
    columns: [
      period,
      { ...inst("institution"), required: true },
      date("received"),
      plain("file"),
      plain("hash"),
      plain("form"),
      date("filled-in"),
      { key: "replaces", type: "ids" },
      { key: "asked", type: "integer" },
      { key: "filled", type: "integer" },
      choice("state", "draft", "returned", "approved"),
      date("approved"),
      note4
    ]
  },
  { id: "Periods", target: { kind: "report" }, columns: [period, date("closed")] },
  {
    id: "Corrections",
    target: { kind: "reported", list: "corrections" },
    columns: [
      period,
      date("date"),
      inst("by"),
      words2("reason"),
      { ...plain("on"), required: true },
      { key: "was", type: "value" }
    ]
  }
];

// src/source/sheets-strategy.ts
var strategySheets = [
  {
    id: "Goals",
    target: { kind: "list", list: "goals" },
    columns: [id, title, { key: "pillar", type: "id", refers: "pillar" }, ...node]
  },
  {
    id: "Objectives",
    target: { kind: "list", list: "objectives" },
    columns: [id, { key: "goal", type: "id", refers: "goal", required: true }, title, ...node]
  },
  {
    id: "Activities",
    target: { kind: "list", list: "activities" },
    wide: { key: "costs", type: "amount" },
    columns: [
      id,
      { key: "objective", type: "id", refers: "objective", required: true },
      title,
      ...people,
      date("start"),
      date("end"),
      { key: "continuous", type: "boolean" },
      { key: "weight", type: "number" },
      { key: "indicators", type: "ids", refers: "indicator" },
      tags("exploitation"),
      tags("groups"),
      tags("regions"),
      tags("sdg"),
      tags("topics"),
      words2("essential.service"),
      words2("essential.contingency"),
      words2("demand.market"),
      words2("demand.target-group"),
      choice("demand.instrument", "command-and-control", "market-based", "legal-infrastructure", "peer-pressure"),
      words2("demand.mechanism"),
      words2("training.topic"),
      words2("training.audience"),
      inst("training.provider"),
      words2("training.needs-assessment"),
      words2("training.impact-evaluation"),
      { key: "training.training-of-trainers", type: "boolean" },
      plain("iati-identifier"),
      words2("description"),
      note4
    ]
  },
  {
    id: "Milestones",
    target: { kind: "within", parents: [{ list: "activities", column: "activity" }], list: "milestones" },
    columns: [
      { key: "activity", type: "id", refers: "activity", required: true },
      { key: "year", type: "year", required: true },
      title,
      date("due")
    ]
  },
  {
    id: "Tasks",
    target: { kind: "list", list: "tasks" },
    columns: [
      id,
      { key: "activity", type: "id", refers: "activity", required: true },
      title,
      ...people,
      date("start"),
      date("end"),
      { key: "indicators", type: "ids", refers: "indicator" },
      words2("description"),
      note4
    ]
  },
  {
    id: "Institutions",
    target: { kind: "list", list: "institutions" },
    columns: [
      id,
      { key: "name", type: "texts", required: true },
      choice(
        "kind",
        "ministry",
        "agency",
        "court",
        "prosecution",
        "police",
        "local-authority",
        "ngo",
        "international-organisation",
        "independent-rapporteur",
        "coordination-body",
        "other"
      ),
      choice("level", "national", "regional", "local", "international"),
      plain("mailbox"),
      plain("language"),
      { key: "region", type: "id" }
    ]
  },
  {
    id: "Sources",
    target: { kind: "list", list: "sources" },
    columns: [
      id,
      { key: "name", type: "texts", required: true },
      choice("type", "state", "local", "eu", "bilateral", "un-io", "ngo", "private", "victims-fund", "unidentified"),
      date("ends"),
      plain("reference"),
      { key: "external", type: "boolean" },
      inst("reported-by"),
      note4
    ]
  }
];
var indicatorSheets = [
  {
    id: "Indicators",
    target: { kind: "list", list: "indicators" },
    wide: { key: "targets", type: "value" },
    columns: [
      id,
      title,
      { key: "on", type: "id", refers: "node" },
      choice("level", "output", "outcome", "impact"),
      words2("unit"),
      choice("direction", "increase", "decrease", "maintain"),
      choice("aggregation", "sum", "last", "max", "mean"),
      { key: "qualitative", type: "boolean" },
      { key: "sensitive", type: "boolean" },
      words2("formula"),
      words2("source"),
      words2("available"),
      inst("responsible"),
      { key: "by", type: "ids" },
      { key: "baseline.year", type: "year" },
      { key: "baseline.value", type: "value" },
      words2("baseline.note"),
      { key: "target", type: "value" },
      { key: "sdg", type: "tags" },
      note4
    ]
  }
];

// src/source/sheets.ts
var planSheets = [
  // Rows "key | value | value in a language ...": the keys are those of planKeys.
  {
    id: "Plan",
    target: { kind: "plan" },
    columns: [
      { key: "key", type: "string", required: true },
      { key: "value", type: "texts" }
    ]
  },
  // Terms, status words, rating scale, pillars, criteria, forms of exploitation, victim groups and regions.
  {
    id: "Words",
    target: { kind: "words" },
    columns: [
      choice(
        "list",
        "terms",
        "status-words",
        "rating-scale",
        "pillars",
        "criteria",
        "exploitation-forms",
        "victim-groups",
        "regions"
      ),
      { key: "id", type: "string", required: true },
      words2("title"),
      words2("descriptor")
    ]
  }
];
var sheets = [
  ...planSheets,
  ...strategySheets,
  ...moneySheets,
  ...indicatorSheets,
  ...reportSheets,
  ...learningSheets
];
var planKeys = [
  id,
  title,
  plain("country"),
  date("start"),
  date("end"),
  plain("currency"),
  choice("unit", "one", "thousand", "million"),
  date("adopted"),
  words2("legal-act"),
  plain("website"),
  words2("publisher"),
  words2("publish-by"),
  { key: "fictional", type: "boolean" },
  { key: "languages", type: "ids" },
  choice("reporting.every", "quarter", "half-year", "year"),
  { key: "reporting.due", type: "integer" },
  insts("reporting.assessed-by"),
  choice("reporting.conflicts", "lead-prevails"),
  { key: "thresholds.small-numbers", type: "integer" },
  { key: "thresholds.on-track-tolerance", type: "percent" },
  { key: "thresholds.cost-mismatch", type: "percent" },
  plain("accent"),
  words2("previous.title"),
  date("previous.end"),
  note4,
  words2("citation")
];
var sheetById = new Map(sheets.map((s) => [s.id, s]));

// src/source/sheet-titles.ts
function folded2(text3) {
  return text3.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/source/sheet-cell.ts
var textOf2 = ({ value, shown }) => shown ?? (value === true ? "TRUE" : value === false ? "FALSE" : String(value));
var told2 = (reading, cell) => ({
  place: reading.source.place(cell.at)
});
function wrong(reading, column, cell, held, expected) {
  const args = { column: column.title, value: textOf2(cell), held, expected };
  reading.findings.push(finding("NAP176", args, told2(reading, cell)));
  return textOf2(cell);
}
function numberText(reading, column, cell) {
  const value = textOf2(cell);
  const typed2 = typedNumber(value);
  if ("value" in typed2) return typed2.value;
  if ("either" in typed2) {
    const [grouped2, decimal] = typed2.either;
    if (reading.decimal !== void 0) return value.includes(reading.decimal) ? decimal : grouped2;
    const args = { column: column.title, value, one: String(grouped2), other: String(decimal) };
    reading.findings.push(finding("NAP173", args, told2(reading, cell)));
  } else
    reading.findings.push(
      finding("NAP174", { column: column.title, value, reason: typed2.reason }, told2(reading, cell))
    );
  return value;
}
function numeric(reading, column, cell) {
  if (cell.kind === "number") return Number(cell.value);
  if (cell.kind === "text") return numberText(reading, column, cell);
  const held = cell.kind === "date" ? "date" : cell.kind === "percent" ? "percent" : "yesno";
  return wrong(reading, column, cell, held, "number");
}
var states = /* @__PURE__ */ new Set(["no-cost", "within-resources", "uncosted"]);
function amount(reading, column, cell) {
  const state = column.wide ? textOf2(cell).trim() : "";
  return states.has(state) ? state : numeric(reading, column, cell);
}
function percent(reading, column, cell) {
  if (cell.kind === "percent") return Number(cell.value);
  if (cell.kind === "number" && Number(cell.value) > 0 && Number(cell.value) <= 1) {
    const other = String(Number((Number(cell.value) * 100).toPrecision(12)));
    const args = { column: column.title, value: textOf2(cell), one: String(cell.value), other };
    reading.findings.push(finding("NAP183", args, told2(reading, cell)));
    return textOf2(cell);
  }
  const shares = cell.kind === "text" ? /^(.*\d)\s*%$/.exec(textOf2(cell).trim())?.[1] : void 0;
  if (shares === void 0) return numeric(reading, column, cell);
  const typed2 = typedNumber(shares);
  return "either" in typed2 ? typed2.either[1] : numeric(reading, column, { ...cell, value: shares });
}
function numberOrWords(reading, column, cell) {
  if (cell.kind === "number" || cell.kind === "percent") return Number(cell.value);
  if (cell.kind !== "text") return textOf2(cell);
  const value = textOf2(cell);
  const typed2 = typedNumber(value);
  if ("value" in typed2 || "either" in typed2)
    reading.findings.push(finding("NAP180", { column: column.title, value }, told2(reading, cell)));
  return value;
}
function date2(reading, column, cell) {
  if (cell.kind === "date") return cell.value;
  if (cell.kind !== "text") return wrong(reading, column, cell, cell.kind === "flag" ? "yesno" : "number", "date");
  const value = textOf2(cell).trim();
  const typed2 = typedDay(value);
  if (typed2 === void 0) return value;
  if ("day" in typed2) return typed2.day;
  const [one, other] = typed2.either;
  reading.findings.push(finding("NAP175", { column: column.title, value, one, other }, told2(reading, cell)));
  return value;
}
function id2(reading, column, cell) {
  const value = textOf2(cell).trim();
  if (cell.kind === "date")
    reading.findings.push(finding("NAP178", { column: column.title, value }, told2(reading, cell)));
  if (cell.kind === "number" && cell.shown === void 0 && value.includes(".")) {
    const known = reading.numericIds.get(column.title);
    if (known === void 0) reading.numericIds.set(column.title, { at: cell.at, value, count: 1 });
    else known.count += 1;
  }
  return value;
}
var listed = (text3) => text3.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
function ids(reading, column, cell) {
  const list = listed(id2(reading, column, cell));
  return column.key === "lead" && list.length === 1 ? list[0] ?? "" : list;
}
function tags2(reading, column, cell) {
  const list = listed(id2(reading, column, cell));
  return list.length === 1 && list[0] === "all" ? "all" : list;
}
function whole(reading, column, cell) {
  const years2 = column.type === "year" && cell.kind === "text" ? /^\s*(\d{4})\s*$/.exec(textOf2(cell))?.[1] : void 0;
  return years2 === void 0 ? numeric(reading, column, cell) : Number(years2);
}
var years = (_reading, _column, cell) => listed(textOf2(cell)).map((year) => /^\d{4}$/.test(year) ? Number(year) : year);
var yes = /* @__PURE__ */ new Set(["yes", "true", "x", "y", "oui", "vrai", "1", "\u0434\u0430", "\u0442\u0430\u043A", "da", "po"]);
var no = /* @__PURE__ */ new Set(["no", "false", "n", "non", "faux", "0", "\u043D\u0456", "\u043D\u0435\u0442", "\u043D\u0435", "ne", "jo"]);
function flag(reading, column, cell) {
  if (cell.kind === "flag") return cell.value;
  const word = /^[✓✔☑]$/u.test(textOf2(cell).trim()) ? "x" : folded2(textOf2(cell));
  if (yes.has(word)) return true;
  return no.has(word) ? false : wrong(reading, column, cell, cell.kind === "number" ? "number" : "text", "yesno");
}
function choice2(choices, cell) {
  const value = textOf2(cell).trim();
  if (choices.includes(value)) return value;
  const plain2 = folded2(value);
  return choices.find((word) => folded2(word) === plain2) ?? value;
}
var text = (_reading, _column, cell) => textOf2(cell);
var readers = {
  id: id2,
  ids,
  tags: tags2,
  string: text,
  texts: text,
  amount,
  number: numeric,
  value: numberOrWords,
  percent,
  integer: whole,
  year: whole,
  years,
  date: date2,
  boolean: flag,
  choice: (_reading, column, cell) => choice2(column.choices ?? [], cell),
  status: (_reading, _column, cell) => choice2(statuses, cell)
};
var numbers = /* @__PURE__ */ new Set(["amount", "number", "percent", "integer", "year", "date", "boolean"]);
function broken(reading, column, cell) {
  const value = textOf2(cell);
  const args = { column: column.title, value };
  const at = told2(reading, cell);
  if (cell.kind === "error") reading.findings.push(finding("NAP170", args, at));
  else if (cell.kind === "formula") reading.findings.push(finding("NAP171", { column: column.title }, at));
  else reading.findings.push(finding("NAP172", args, at));
  return numbers.has(column.type) ? value : void 0;
}
function cellValue(reading, column, cell) {
  if (cell.kind === "error" || cell.kind === "formula" || cell.kind === "infinite")
    return broken(reading, column, cell);
  if (cell.kind === "text" && String(cell.value).trim() === "") return void 0;
  return readers[column.type](reading, column, cell);
}

// src/form/return-work.ts
var textOf3 = ({ shown, value }) => String(shown ?? value);
var titlesOf = ({ table }) => new Map([...table.fields].map(([column, field]) => [field, table.titles.get(column) ?? field]));
function placeOf(row, field, { table, source }) {
  const cell = row.cells.get(field);
  if (cell !== void 0) return source.place(cell.at);
  if (row.spots !== void 0) return source.place(row.spots.get(field) ?? row.at);
  const column = [...table.fields].find(([, key]) => key === field)?.[0] ?? 0;
  return source.place(row.at - row.at % sheetColumns + column);
}

// src/form/return-answer.ts
var types = {
  id: "id",
  text: "texts",
  status: "string",
  choice: "string",
  percent: "percent",
  amount: "amount",
  value: "value",
  day: "date",
  years: "years"
};
var usual = {
  status: "status",
  percent: "percent",
  amount: "amount",
  committed: "amount",
  disbursed: "amount",
  value: "value",
  started: "day",
  finished: "day",
  date: "day",
  milestones: "years",
  "obstacle.kind": "choice"
};
function answerOf(cell, field, row, column, work) {
  const place = work.source.place(cell.at);
  const asked2 = work.fields.get(field);
  const kind = asked2?.kind ?? usual[field] ?? "text";
  const value = textOf3(cell).trim();
  const isFree = kind === "text" && field !== "evidence" || kind === "id";
  if (!isFree && cell.kind === "text" && saysNothing(value)) {
    work.findings.push(finding("NAP923", { row, column, value }, { place }));
    return void 0;
  }
  const spec = { key: field, type: types[kind], title: column, wide: false };
  const before = work.reading.findings.length;
  const read = cellValue(work.reading, spec, cell);
  const isListed = kind === "status" || kind === "choice" || kind === "id" && asked2?.words !== void 0;
  if (read !== void 0 && isListed) return wordOf(value, kind, { row, column, place }, asked2?.words ?? [], work);
  const isPart = kind === "value" && rowParts(row).length > 2;
  const isFlag = kind === "value" && cell.kind === "flag";
  if (!isFlag && isUsable(read, isPart ? "amount" : kind)) return typeof read === "string" ? read.trim() : read;
  const isTold = work.reading.findings.slice(before).some(({ code }) => codeTable[code].level === "error");
  if (!isTold) work.findings.push(finding("NAP932", { row, column, value }, { place }));
  return void 0;
}
function isUsable(read, kind) {
  if (read === void 0) return true;
  if (kind === "percent" || kind === "amount") return typeof read === "number";
  if (kind === "day") return typeof read === "string" && day(read) !== void 0;
  return kind !== "years" || Array.isArray(read) && read.every((year) => typeof year === "number");
}
function wordOf(value, kind, { row, column, place }, words3, { plan, findings }) {
  const plain2 = folded2(value);
  const found = words3.find((one) => folded2(one.word) === plain2 || folded2(one.value) === plain2)?.value;
  const status = kind === "status" ? plan.statusWords.get(value.toLowerCase()) : void 0;
  if (found !== void 0 || status !== void 0) return found ?? status;
  const near = nearest(
    value,
    words3.map(({ word }) => word)
  ) ?? "none";
  const args = { row, column, value };
  if (kind === "status") findings.push(finding("NAP909", { ...args, nearest: near }, { place }));
  else findings.push(finding(kind === "id" ? "NAP925" : "NAP928", args, { place }));
  return void 0;
}

// src/form/return-subject.ts
var naming = /* @__PURE__ */ new Set(["on", "source", "part"]);
function subjectOf(key, answers, row, work) {
  const parts = rowParts(key);
  if (parts.at(-1)?.startsWith("+") !== true) return key;
  if (answers.length === 0) return void 0;
  const text3 = (field) => String(answers.find((answer) => answer.field === field)?.value ?? "").trim();
  const [kind = "", id3 = "", dimension = ""] = parts;
  const named3 = kind === "spending" ? [text3("on"), text3("source")] : [id3, dimension, text3("part")];
  if (named3.every((part) => part !== "")) return rowKey(kind === "spending" ? "spending" : "observation", ...named3);
  const isTold = work.findings.some(
    ({ code, at }) => code === "NAP925" && "place" in at && isInRow(at.place, row, work)
  );
  if (!isTold) work.findings.push(finding("NAP924", { row: key }, { place: work.source.place(row.at) }));
  return void 0;
}
var isInRow = ({ line, column, cell }, row, { source }) => [...row.cells.values()].some(({ at }) => {
  const other = source.place(at);
  return other.cell === cell && other.line === line && other.column === column;
});

// src/form/return-rows.ts
function readTable(table, context) {
  const findings = [];
  const work = {
    ...context,
    table,
    findings,
    added: [],
    reading: { source: context.source, findings, decimal: void 0, numericIds: /* @__PURE__ */ new Map() },
    fields: new Map((context.section?.fields ?? []).map((field) => [field.key, field]))
  };
  const seen = /* @__PURE__ */ new Map();
  const rows = [];
  for (const row of table.rows) {
    if (row.key === void 0 || !context.hidden.rows.has(row.key)) addRow(row, work);
    else if (seen.has(row.key))
      findings.push(finding("NAP904", { row: row.key }, { place: context.source.place(row.at) }));
    else {
      seen.set(row.key, table.name);
      const read = readRow(row, row.key, work);
      if (read !== void 0) rows.push(read);
    }
  }
  for (const [column, cells] of table.foreign) addColumn(column, cells, work);
  return { rows, seen, added: work.added, findings };
}
function addRow(row, work) {
  const cells = [...row.cells.values()];
  const [first] = cells;
  if (first === void 0) return;
  const text3 = cells.map((cell) => textOf3(cell).trim()).join(" | ");
  const place = work.source.place(first.at);
  work.findings.push(finding("NAP916", { text: text3 }, { place }));
  work.added.push({ kind: "row", place, text: text3 });
}
function addColumn(column, cells, { table, source, findings, added }) {
  const [first] = cells;
  if (first === void 0) return;
  const title2 = table.titles.get(column) ?? (source.place(first.at).cell ?? "").replace(/\d+$/, "");
  findings.push(finding("NAP917", { column: title2, count: cells.length }, { place: source.place(first.at) }));
  for (const cell of cells) added.push({ kind: "column", place: source.place(cell.at), text: textOf3(cell) });
}
var isAsked2 = (field) => !/^(?:plan|last)\./.test(field);
var mandatoryIn = {
  progress: "status",
  spending: "amount",
  observation: "value",
  assessment: "status"
};
function mandatoryOnce(key, { hidden }) {
  const field = mandatoryIn[rowParts(key)[0] ?? ""];
  return field === void 0 || (hidden.rows.get(key) ?? 0) === 0 ? [] : [field];
}
function readRow(row, key, work) {
  const titles = titlesOf(work);
  const now = work.section?.rows.find((one) => one.key === key);
  const answers = [];
  const unread = [];
  for (const [field, cell] of row.cells) {
    const place = work.source.place(cell.at);
    const column = titles.get(field) ?? field;
    if (!isAsked2(field)) compare(row, key, field, cell, work);
    else if (now !== void 0 && !now.asks.includes(field)) {
      const value = textOf3(cell);
      work.findings.push(finding("NAP908", { row: key, column, value }, { place }));
      work.added.push({ kind: "comment", place, text: value });
    } else {
      const value = answerOf(cell, field, key, column, work);
      if (value !== void 0) answers.push({ row: key, field, value, place });
      else unread.push({ field, typed: textOf3(cell), place });
    }
  }
  for (const field of row.checks.keys()) if (!row.cells.has(field)) emptied(row, key, field, work);
  const subject = subjectOf(key, answers, row, work);
  if (subject === void 0) return void 0;
  if (now === void 0 && answers.length > 0)
    work.findings.push(finding("NAP927", { row: key }, { place: work.source.place(row.at) }));
  const fields2 = now?.mandatory ?? mandatoryOnce(key, work);
  const mandatory = fields2.map((field) => ({ field, place: placeOf(row, field, work) }));
  return {
    key: subject,
    titles,
    unread,
    place: work.source.place(row.at),
    mandatory: key === subject ? mandatory : [],
    answers: answers.filter(({ field }) => key === subject || !naming.has(field)).map((a) => ({ ...a, row: subject }))
  };
}
function compare(row, key, field, cell, work) {
  const check = row.checks.get(field);
  const value = String(cell.value);
  const isSame = [value, textOf3(cell)].some((text3) => work.sha256(text3).slice(0, 8) === check);
  if (isSame) return;
  const column = titlesOf(work).get(field) ?? field;
  work.findings.push(finding("NAP907", { row: key, column, value }, { place: work.source.place(cell.at) }));
}
function emptied(row, key, field, work) {
  const column = titlesOf(work).get(field);
  if (column === void 0) return;
  work.findings.push(finding("NAP907", { row: key, column, value: "" }, { place: placeOf(row, field, work) }));
}

// src/form/return-whole.ts
function carriedBy(hidden, file, hash2, context) {
  if (hidden === void 0) return { refused: [finding("NAP901", { name: file }, { place: { file } })] };
  const value = (name) => hidden.values.get(name) ?? "";
  const key = {
    plan: value("plan"),
    snapshot: value("snapshot"),
    period: value("period"),
    institution: value("institution"),
    form: value("form"),
    language: value("language")
  };
  const wrong2 = wrongKey(key, value("napkit-form"), file, context);
  return wrong2 === void 0 ? { file, hash: hash2, key, hidden } : { refused: [wrong2] };
}
function wrongKey(key, format2, name, { plan }) {
  const at = { place: { file: name } };
  if (format2 !== formFormat) return finding("NAP921", { name, found: format2 }, at);
  if (key.plan !== plan.id) return finding("NAP902", { name, found: key.plan, expected: plan.id }, at);
  if (!plan.institutions.has(key.institution)) return finding("NAP903", { name, institution: key.institution }, at);
  const period2 = periodOf(key.period, void 0);
  const isOurs = period2 !== void 0 && period2.end >= plan.start && period2.start <= plan.end;
  return isOurs ? void 0 : finding("NAP922", { name, period: key.period }, at);
}
function wholeReturn(carried, found, context) {
  const { file, hash: hash2, key, hidden } = carried;
  const { plan, sha256: sha2562 } = context;
  const form = context.form(key);
  const parts = found.tables.map(({ id: id3, table, source, notes }) => {
    const section = form?.sections.find((one) => one.id === id3);
    const read = readTable(table, { source, section, hidden, plan, sha256: sha2562 });
    return { ...read, findings: [...read.findings, ...notes] };
  });
  const rows = joined(parts);
  const { answers, filled, missing, wrong: wrong2, findings } = checkRows(rows, { key, hidden, plan, file });
  return {
    file,
    hash: hash2,
    key,
    ...found.filledIn === void 0 ? {} : { filledIn: found.filledIn },
    answers,
    added: [...rows.added, ...found.added],
    asked: [...hidden.rows.values()].reduce((sum, count) => sum + count, 0),
    filled,
    missing,
    wrong: wrong2,
    findings: [...versionFindings(carried, context), ...found.findings, ...rows.findings, ...findings]
  };
}
function versionFindings({ file, key }, { snapshot }) {
  if (key.snapshot === snapshot) return [];
  return [finding("NAP920", { name: file, made: key.snapshot, now: snapshot }, { place: { file } })];
}
function joined(parts) {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    seen: new Map(parts.flatMap(({ seen }) => [...seen])),
    added: parts.flatMap(({ added }) => added),
    findings: parts.flatMap(({ findings }) => findings)
  };
}

// src/form/return-read.ts
function readReturn(book, file, hash2, context) {
  const carried = carriedBy(hiddenKeys(book), file, hash2, context);
  if ("refused" in carried) return carried;
  const sheets2 = sectionSheets(book, carried);
  const cover = book.sheets.find(({ name }) => name === carried.hidden.values.get("sheet.cover"));
  const beside2 = besideIn(book, /* @__PURE__ */ new Set([...sheets2.found.map(({ table }) => table.sheet), cover]), file);
  const tables = sheets2.found.map(({ id: id3, table }) => {
    const source = sourceOf(file, table.name);
    return { id: id3, table, source, notes: notesOn(table, source) };
  });
  const added = [...beside2.added, ...remarkOf(cover, file)];
  const filled = filledInOf(cover, file);
  const findings = [...sheets2.findings, ...beside2.findings, ...filled.findings];
  return { read: wholeReturn(carried, { tables, added, findings, filledIn: filled.day }, context) };
}
function notesOn({ sheet, head }, source) {
  const hiddenRows = Math.max(0, sheet.hiddenRows - 1);
  return sheetNotes({ ...sheet, hidden: false, hiddenRows, comments: [] }, source, head);
}
function sectionSheets(book, { file, hidden }) {
  const asked2 = sectionIds.flatMap((id3) => {
    const name = hidden.values.get(`sheet.${id3}`);
    return name === void 0 ? [] : [{ id: id3, name, table: tableOf(book, name, rowKinds[id3]) }];
  });
  return {
    found: asked2.flatMap(({ id: id3, table }) => table === void 0 ? [] : [{ id: id3, table }]),
    findings: asked2.flatMap(
      ({ name, table }) => table === void 0 ? [finding("NAP931", { name: file, sheet: name }, { place: { file } })] : []
    )
  };
}
var rowKinds = {
  activities: "progress",
  money: "spending",
  indicators: "observation",
  assessments: "assessment"
};
function tableOf(book, name, kind) {
  const tables = book.sheets.flatMap((sheet) => formTable(sheet) ?? []);
  const holds = ({ rows }) => rows.some(({ key }) => key?.startsWith(`${kind} `) === true);
  return tables.find(({ sheet }) => sheet.name === name) ?? tables.find(holds);
}
var sourceOf = (file, sheet) => ({
  file,
  place: (at) => ({ file, sheet, cell: cellName(at) }),
  excerpt: () => void 0
});
function besideIn(book, used, file) {
  const sheets2 = book.sheets.filter(
    (sheet) => !used.has(sheet) && sheet.name.toLowerCase() !== keySheet && sheet.at.length > 0
  );
  const comments = book.sheets.flatMap(
    (sheet) => sheet.comments.map((at) => ({
      place: { file, sheet: sheet.name, cell: cellName(at) },
      text: sheet.commentTexts?.get(at) ?? ""
    }))
  );
  const countOf = ({ at }) => at.length;
  return {
    findings: [
      ...sheets2.map(
        (sheet) => finding("NAP918", { sheet: sheet.name, count: countOf(sheet) }, { place: { file, sheet: sheet.name } })
      ),
      ...comments.map(({ place, text: text3 }) => finding("NAP919", { text: text3 }, { place }))
    ],
    added: [
      ...sheets2.map((sheet) => ({
        kind: "sheet",
        place: { file, sheet: sheet.name },
        text: String(countOf(sheet))
      })),
      ...comments.map((comment) => ({ kind: "comment", ...comment }))
    ]
  };
}
function remarkOf(cover, file) {
  const remark = coverAnswer(cover, "note");
  if (cover === void 0 || remark === void 0) return [];
  return [
    { kind: "comment", text: String(remark.value), place: { file, sheet: cover.name, cell: cellName(remark.at) } }
  ];
}
function filledInOf(cover, file) {
  const cell = coverAnswer(cover, "filled-in");
  const place = cell === void 0 ? { file } : { file, sheet: cover?.name ?? "", cell: cellName(cell.at) };
  return filledInAs(String(cell?.value ?? ""), place);
}

// src/generated/languages.ts
var catalogues = {
  "en": () => Promise.resolve().then(() => __toESM(require("./generated-messages-en.cjs"), 1)),
  "fr": () => Promise.resolve().then(() => __toESM(require("./generated-messages-fr.cjs"), 1))
};

// src/text/say.ts
var rightToLeft = /* @__PURE__ */ new Set(["ar", "fa", "he", "ur", "ps", "dv", "ku"]);
function sayFrom(language, catalogue) {
  const say = (key, args = {}) => {
    const message = catalogue[key];
    if (message === void 0) throw new Error(`no message ${key} in ${language}`);
    return typeof message === "string" ? message : message(args);
  };
  return Object.assign(say, {
    language,
    direction: rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr"
  });
}

// src/text/catalogues.ts
var languages = Object.keys(catalogues);
async function from(loaders, language) {
  const name = [language, language.split("-")[0] ?? ""].find((candidate) => Object.hasOwn(loaders, candidate));
  const load = name === void 0 ? void 0 : loaders[name];
  return name === void 0 || load === void 0 ? void 0 : sayFrom(name, (await load()).messages);
}
var sayIn = (language) => from(catalogues, language);

// src/io/file-kind.ts
var yaml = /\.ya?ml$/i;
var workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
function readable(name) {
  if (yaml.test(name)) return "yaml";
  return workbook.test(name) ? "workbook" : void 0;
}
var isLock = (name) => name.startsWith("~$") || name.startsWith(".~lock.");

// src/source/text-source.ts
function lineStarts(text3) {
  const starts2 = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text3)) starts2.push(breaks.lastIndex);
  return starts2;
}
function lineAt(starts2, at) {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts2[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
function textSource(file, text3) {
  let starts2;
  const lines = () => {
    starts2 ??= lineStarts(text3);
    return starts2;
  };
  return {
    file,
    place(at, length) {
      const line = lineAt(lines(), at);
      const column = at - (lines()[line] ?? 0) + 1;
      return { file, line: line + 1, column, ...length === void 0 ? {} : { length } };
    },
    excerpt(line) {
      const from2 = lines()[line - 1];
      return from2 === void 0 ? void 0 : text3.slice(from2, lines()[line]).replace(/[\r\n]+$/, "");
    },
    typed: (at, end) => text3.slice(at, end)
  };
}

// src/io/text.ts
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
}
function decode(bytes) {
  const label = encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder(label).decode(bytes);
    return { encoding: label === "utf-8" ? "utf-8" : "utf-16", lossy };
  }
}
function wrongEncoding(name, { encoding, lossy }) {
  const place = textSource(name, lossy).place(Math.max(0, lossy.indexOf("\uFFFD")), 1);
  return finding("NAP105", { name, encoding }, { place });
}

// src/io/workbook-cells.ts
var mostMergedRows = 1e6;
function rangeOf(text3) {
  const [start = 0, end = start] = text3.split(":").map((cell) => positionOf(cell) ?? 0);
  const row = (at) => Math.floor(at / sheetColumns);
  return { top: row(start), bottom: row(end), left: start % sheetColumns, right: end % sheetColumns };
}
function lowerBound(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
function rangesByRow(merges, used) {
  const byRow2 = /* @__PURE__ */ new Map();
  let rows = 0;
  for (const range of merges.map(rangeOf))
    for (let i = lowerBound(used, range.top); (used[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i += 1) {
      const row = used[i] ?? 0;
      const there = byRow2.get(row);
      if (there === void 0) byRow2.set(row, [range]);
      else there.push(range);
      rows += 1;
      if (rows > mostMergedRows) return void 0;
    }
  return byRow2;
}
function merged(merges, positions) {
  const covered = /* @__PURE__ */ new Set();
  const first = [];
  if (merges.length === 0) return { covered, first };
  const byRow2 = rangesByRow(merges, [...new Set(Array.from(positions, (at) => Math.floor(at / sheetColumns)))]);
  if (byRow2 === void 0) return void 0;
  for (const at of positions) {
    const row = Math.floor(at / sheetColumns);
    const column = at % sheetColumns;
    const range = byRow2.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (range === void 0) continue;
    if (range.top !== row || range.left !== column) covered.add(at);
    else if (range.bottom > row) first.push(at);
  }
  return { covered, first };
}
var formula = cellKinds.indexOf("formula");
var text2 = cellKinds.indexOf("text");
function kept(raw, { formulas }, { covered }, held) {
  const cells = [];
  raw.at.forEach((at, i) => {
    if (held(i) && !covered.has(at) && (raw.kind[i] !== text2 || raw.value[i] !== "")) cells.push([at, i]);
  });
  if (formulas.length === 0) return cells;
  const open2 = formulas.filter((at) => !covered.has(at)).map((at) => [at, -1]);
  return [...cells, ...open2].sort(([a], [b]) => a - b);
}
function checkedCells(raw, scan) {
  const isHeld = (i) => scan.valued.has(raw.at[i] ?? -1);
  const read = raw.at.reduce((sum, at) => sum + Number(scan.valued.has(at)), 0);
  if (read !== scan.valued.size) return { declared: scan.valued.size, read };
  const cover = merged(scan.merges, raw.at);
  if (cover === void 0) return { merges: scan.merges.length };
  const cells = kept(raw, scan, cover, isHeld);
  const value = (i) => raw.value[i] ?? "=";
  return {
    cells: {
      at: Float64Array.from(cells, ([at]) => at),
      kind: Uint8Array.from(cells, ([, i]) => raw.kind[i] ?? formula),
      value: cells.map(([, i]) => value(i)),
      shown: raw.shown.size === 0 ? raw.shown : new Map(
        cells.flatMap(([, i], k) => {
          const shown = raw.shown.get(i);
          return shown === void 0 ? [] : [[k, shown]];
        })
      ),
      merged: cover.first
    }
  };
}

// src/io/workbook-ods.ts
var tags3 = /<(\/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>/g;
var hiddenStyle = /<style:style [^<>]*style:name=["']([^"']*)["'][^<>]*>\s*<style:table-properties [^<>]*display=["']false/g;
var rowsRepeated = /number-rows-repeated=["'](\d+)["']/;
var columnsRepeated = /number-columns-repeated=["'](\d+)["']/;
var typed = /office:value-type=["'](?!string)|office:string-value=["'][^"']/;
var times = (pattern, attributes) => Number(pattern.exec(attributes)?.[1] ?? 1);
var Sheet = class {
  hidden;
  valued = [];
  formulas = [];
  hiddenRows = 0;
  /** Cells with anything in them. */
  filled = 0;
  #row = 0;
  #rows = 0;
  #column = 0;
  #isHidden = false;
  constructor(hidden) {
    this.hidden = hidden;
  }
  row(attributes) {
    this.#row += this.#rows;
    this.#rows = times(rowsRepeated, attributes);
    this.#column = 0;
    this.#isHidden = /visibility=["'](?:collapse|filter)/.test(attributes);
  }
  cell(attributes, most2) {
    const columns = times(columnsRepeated, attributes);
    const isFilled = attributes.includes("value-type=");
    if (isFilled) this.#fill(columns);
    if (this.filled > most2) return;
    const into = typed.test(attributes) ? this.valued : this.formulas;
    if (into === this.valued || !isFilled && attributes.includes("formula=")) this.#add(into, columns);
    this.#column += columns;
  }
  skip(attributes) {
    this.#column += times(columnsRepeated, attributes);
  }
  #fill(columns) {
    this.filled += Math.max(1, this.#rows) * columns;
    if (this.#isHidden) this.hiddenRows += this.#rows;
    this.#isHidden = false;
  }
  #add(into, columns) {
    for (let row = this.#row; row < this.#row + this.#rows; row += 1)
      for (let i = 0; i < columns; i += 1) into.push(row * sheetColumns + this.#column + i);
  }
};
function declaredSheets(content, most2) {
  const hidden = new Set([...content.matchAll(hiddenStyle)].map(([, name]) => name));
  const sheets2 = [];
  let left = most2;
  for (const [, close, name, attributes = ""] of content.matchAll(tags3)) {
    if (close !== "") continue;
    if (name === "table" || sheets2.length === 0) {
      left -= sheets2.at(-1)?.filled ?? 0;
      sheets2.push(new Sheet(hidden.has(/style-name=["']([^"']*)["']/.exec(attributes)?.[1])));
    }
    const sheet = sheets2.at(-1);
    if (name === "table-row") sheet?.row(attributes);
    else if (name === "table-cell") sheet?.cell(attributes, left);
    else if (name === "covered-table-cell") sheet?.skip(attributes);
    if (sheet !== void 0 && sheet.filled > left) return void 0;
  }
  return sheets2;
}

// src/io/workbook-package.ts
var utf8 = (part) => part?.toString("utf8") ?? "";
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var unescaped = (text3) => text3.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole2, decimal, hex, name) => {
  if (name !== void 0) return entities[name] ?? whole2;
  const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 1114111 ? String.fromCodePoint(code) : whole2;
});
function elements(xml, name) {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g"));
  return [...found].map(([, attributes = ""]) => {
    const pairs = attributes.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = "", a, b]) => [key, unescaped(a ?? b ?? "")]));
  });
}
function resolved(folder, target) {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}
var folderOf = (part) => part.slice(0, part.lastIndexOf("/") + 1);
function relations({ parts }, part) {
  const folder = folderOf(part);
  const rels = utf8(parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`));
  return new Map(
    elements(rels, "Relationship").map((relation) => [
      relation.get("Id") ?? "",
      { target: resolved(folder, relation.get("Target") ?? ""), type: relation.get("Type") ?? "" }
    ])
  );
}
function workbookPart(pack) {
  const types2 = elements(utf8(pack.parts.get("[content_types].xml")), "Override");
  const main = types2.find(
    (type) => /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml/i.test(type.get("ContentType") ?? "")
  );
  const named3 = main?.get("PartName")?.replace(/^\//, "").toLowerCase();
  return [named3, "xl/workbook.xml"].find((name) => name !== void 0 && pack.parts.has(name));
}
var commentElements = /<(?:[\w.-]+:)?(?:comment|threadedComment)(?=\s)([^<>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?(?:comment|threadedComment)>/g;
function commentsIn(xml) {
  return [...xml.matchAll(commentElements)].flatMap(([, attributes = "", inside = ""]) => {
    const at = positionOf(/\bref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "");
    const words3 = [...inside.matchAll(/<(?:[\w.-]+:)?(?:t|text)(?=[\s>])[^<>]*>([^<]*)/g)].map(([, text3 = ""]) => text3);
    return at === void 0 ? [] : [[at, unescaped(words3.join("")).replace(/\s+/g, " ").trim()]];
  });
}
function commentsOf(pack, part) {
  const own = [...relations(pack, part).values()];
  const texts = (type) => {
    const found = /* @__PURE__ */ new Map();
    for (const { target } of own.filter((relation) => type.test(relation.type)))
      for (const [at, text3] of commentsIn(utf8(pack.parts.get(target))))
        found.set(at, [found.get(at), text3].filter((one) => one !== void 0 && one !== "").join(" / "));
    return found;
  };
  const all = new Map([...texts(/\/comments$/i), ...texts(/\/threadedComment$/i)]);
  return new Map([...all].sort(([a], [b]) => a - b));
}
function bookMap(pack, workbook2) {
  const xml = utf8(pack.parts.get(workbook2));
  const related = relations(pack, workbook2);
  const sheets2 = elements(xml, "sheet").map((sheet) => {
    const relation = related.get(sheet.get("id") ?? "");
    const part = relation !== void 0 && pack.parts.has(relation.target) ? relation.target : void 0;
    const data = relation === void 0 || /\/worksheet$/i.test(relation.type);
    const commentTexts = part === void 0 ? /* @__PURE__ */ new Map() : commentsOf(pack, part);
    return {
      name: sheet.get("name") ?? "",
      hidden: /hidden/i.test(sheet.get("state") ?? ""),
      part,
      data,
      comments: [...commentTexts.keys()],
      commentTexts
    };
  });
  const properties = elements(xml, "workbookPr")[0];
  return {
    sheets: sheets2,
    date1904: /^(?:1|true)$/i.test(properties?.get("date1904") ?? ""),
    macros: pack.names.some((name) => /vbaproject\.bin$|\/macrosheets\//.test(name)),
    links: pack.names.some((name) => name.includes("/externallinks/"))
  };
}

// src/io/workbook-run.ts
var import_node_path = __toESM(require("node:path"), 1);
var import_node_worker_threads = require("node:worker_threads");
var kibibyte = 1024;
var small = { packed: 128 * kibibyte, unpacked: 2048 * kibibyte };
var limits = { memory: 200, young: 12, time: 8e3 };
var isOdd = (content) => {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return buffer.includes("<!--") || buffer.includes("<![CDATA[");
};
var isSmall = ({ parts }) => parts.reduce((sum, { content }) => sum + content.length, 0) <= small.unpacked && !parts.some(({ content }) => isOdd(content));
var workerFile = () => typeof __filename === "string" && __filename.endsWith(".cjs") ? import_node_path.default.join(import_node_path.default.dirname(__filename), "io-workbook-worker.cjs") : void 0;
async function here(task) {
  const { parsePackage, parseWhole } = await Promise.resolve().then(() => __toESM(require("./io-workbook-parse.cjs"), 1));
  try {
    return "whole" in task ? parseWhole(task) : parsePackage(task);
  } catch (error5) {
    return { failed: error5 instanceof Error ? error5.message : String(error5) };
  }
}
var memoryOut = "ERR_WORKER_OUT_OF_MEMORY";
var Thread = class {
  #worker;
  /** Until somebody waits for it, its end is nobody's concern. */
  #answer = () => void 0;
  /** False while it parses, and once it was stopped or has come to an end. */
  isFree = true;
  /** `once`: it ends itself with its answer, so that its memory is free before the answer is looked at. */
  constructor(file, use) {
    this.#worker = new import_node_worker_threads.Worker(file, {
      workerData: use,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young }
    });
    this.#worker.on("message", (parsed) => {
      this.isFree = true;
      this.#answer(parsed);
    });
    this.#worker.on(
      "error",
      (error5) => this.#stop(error5.code === memoryOut ? "memory" : "crash")
    );
    this.#worker.on("exit", () => this.#stop("crash"));
  }
  #stop(stopped) {
    this.isFree = false;
    this.#answer({ stopped });
  }
  parse(task) {
    this.isFree = false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#stop("time"), limits.time);
      this.#answer = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#worker.postMessage(task);
    });
  }
  end() {
    void this.#worker.terminate();
  }
};
var usedOnce = {
  take: (file) => new Thread(file, "once"),
  giveBack: (thread) => thread.end(),
  end: () => void 0
};
function threadsKept() {
  const idle = [];
  let ended2 = false;
  return {
    take: (file) => idle.pop() ?? new Thread(file, "kept"),
    giveBack: (thread) => {
      if (thread.isFree && !ended2) idle.push(thread);
      else thread.end();
    },
    end: () => {
      ended2 = true;
      for (const thread of idle) thread.end();
    }
  };
}
function parserFor(packed, threads = usedOnce) {
  const file = workerFile();
  if (file === void 0) return { apart: false, parse: here, parseWhole: here, end: () => void 0 };
  let thread = packed > small.packed ? threads.take(file) : void 0;
  return {
    apart: thread !== void 0,
    parse: (task) => {
      if (thread === void 0 && isSmall(task)) return here(task);
      thread ??= threads.take(file);
      return thread.parse(task);
    },
    parseWhole: (task) => {
      thread ??= threads.take(file);
      return thread.parse(task);
    },
    end: () => {
      if (thread !== void 0) threads.giveBack(thread);
    }
  };
}

// src/io/workbook-scan.ts
var tags4 = /<(\/?)(?:[\w.-]+:)?(row|c|v|is|f|mergeCell)(?=[\s/>])([^<>]*)>([^<]?)/g;
var reference = /(?:^|\s)r=["']([^"']*)["']/;
var rangeReference = /(?:^|\s)ref=["']([^"']*)["']/;
var isHidden = /(?:^|\s)hidden=["'](?:1|true)["']/;
function startRow(scan, attributes) {
  const number = reference.exec(attributes)?.[1];
  const row = number === void 0 ? scan.row + 1 : Number(number) - 1;
  if (positionOf(`A${row + 1}`) === void 0) scan.beyond ??= `${number}`;
  scan.row = row;
  scan.column = -1;
  if (isHidden.test(attributes)) scan.hiddenRows += 1;
}
function startCell(scan, attributes) {
  endCell(scan);
  const name = reference.exec(attributes)?.[1];
  const at = name === void 0 ? scan.row * sheetColumns + scan.column + 1 : positionOf(name);
  if (at === void 0 || name === void 0 && scan.column + 1 >= sheetColumns) {
    scan.beyond ??= name ?? `row ${scan.row + 1}`;
    return;
  }
  scan.at = at;
  scan.column = at % sheetColumns;
}
function endCell(scan) {
  if (scan.value) scan.valued.add(scan.at);
  else if (scan.formula) scan.formulas.push(scan.at);
  scan.value = false;
  scan.formula = false;
}
function open(scan, name, attributes, next) {
  const empty = attributes.endsWith("/");
  if (name === "row") startRow(scan, attributes);
  else if (name === "c") startCell(scan, attributes);
  else if (name === "f") scan.formula = true;
  else if (name === "is") scan.value = !empty;
  else if (name === "v") scan.value ||= !empty && next !== "";
  else scan.merges.push(rangeReference.exec(attributes)?.[1] ?? "");
}
function scanSheet(xml, mostCells2 = Number.POSITIVE_INFINITY) {
  const scan = {
    valued: /* @__PURE__ */ new Set(),
    formulas: [],
    merges: [],
    hiddenRows: 0,
    beyond: void 0,
    row: -1,
    column: -1,
    at: 0,
    formula: false,
    value: false
  };
  tags4.lastIndex = 0;
  for (let found = tags4.exec(xml); found !== null && scan.valued.size <= mostCells2; found = tags4.exec(xml)) {
    const [, close, name = "", attributes = "", next = ""] = found;
    if (close === "") open(scan, name, attributes, next);
    else if (name === "c") endCell(scan);
  }
  endCell(scan);
  const { valued, formulas, merges, hiddenRows, beyond } = scan;
  const tooMany = valued.size > mostCells2;
  return { valued, formulas, merges, hiddenRows, tooMany, ...beyond === void 0 ? {} : { beyond } };
}

// src/io/workbook-sniff.ts
var starts = [
  [/^PK/, "zip"],
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "word"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, "picture"],
  [/^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body|<table|<meta)/i, "html"],
  [/^\s*(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>[\s\S]{0,600}<(?:html|table)/i, "html"],
  [/^\s*(?:\xef\xbb\xbf)?\s*</, "xml"]
];
var utf16 = (text3) => Buffer.from(text3, "utf16le");
function isEncrypted(bytes) {
  const start = bytes.indexOf(Buffer.from([9, 8, 16, 0]));
  return start >= 0 && start + 22 <= bytes.length && bytes.readUInt16LE(start + 20) === 47;
}
function ole(bytes) {
  if (bytes.includes(utf16("EncryptedPackage")) || isEncrypted(bytes)) return "encrypted";
  if (bytes.includes(utf16("WordDocument"))) return "word";
  return bytes.includes(utf16("Workbook")) || bytes.includes(utf16("Book")) ? "xls" : "other";
}
var isControl = (byte) => byte < 9 || byte > 13 && byte < 27;
function sniff(bytes) {
  if (bytes.every((byte) => byte === 0)) return "empty";
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 3503231456) return ole(bytes);
  if (bytes[0] === 9 && bytes.length > 3 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) return "xls";
  const start = bytes.subarray(0, 4096);
  const head = start.toString("latin1");
  for (const [pattern, kind] of starts) if (pattern.test(head)) return kind;
  return start.some(isControl) ? "other" : "text";
}

// src/io/workbook-zip.ts
var import_node_zlib = require("node:zlib");
var mebibyte = 1024 * 1024;
var zipLimits = { entries: 1e3, part: 100 * mebibyte, total: 200 * mebibyte, ratio: 100, ratioFrom: 102400 };
var ZipError = class extends Error {
  found;
  constructor(found) {
    super(found.fault);
    this.found = found;
  }
};
var damaged = (damage, part = "") => new ZipError({ fault: "damaged", damage, part });
var unsafe = (what, part) => new ZipError({ fault: "unsafe", unsafe: what, part });
var excess = (what, part = "") => new ZipError({ fault: "excess", excess: what, part });
function endRecord(bytes) {
  const at = bytes.lastIndexOf("PK", void 0, "latin1");
  if (at < 0 || at + 22 > bytes.length || bytes.length - at > 22 + 65535) throw damaged("truncated");
  return at;
}
function large(extra, values) {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return values.map((value) => {
    if (value !== 4294967295 || at + 8 > extra.length) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}
function entryAt(bytes, at) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 33639248) throw damaged("directory");
  const flags = bytes.readUInt16LE(at + 8);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packed = 0, offset = 0] = large(bytes.subarray(nameEnd, extraEnd), sizes);
  const name = bytes.subarray(at + 46, nameEnd).toString("utf8").replaceAll("\\", "/");
  const entry = { name, flags, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16) };
  return { entry: { ...entry, packed, size, offset }, next: extraEnd + bytes.readUInt16LE(at + 32) };
}
function directory(bytes) {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw excess("entries");
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}
function checkNames(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name } of entries) {
    if (name.includes("\0") || /^(?:\/|[A-Za-z]:)/.test(name) || name.split("/").includes(".."))
      throw unsafe("path", name);
    const folded3 = name.toLowerCase();
    if (seen.has(folded3)) throw unsafe("twice", name);
    seen.add(folded3);
  }
}
function checkDeclared(entries, packed) {
  let total = 0;
  for (const { name, flags, size } of entries) {
    if ((flags & 1) !== 0) throw new ZipError({ fault: "encrypted" });
    if (size > zipLimits.part) throw excess("part", name);
    total += size;
  }
  if (total > zipLimits.total) throw excess("total");
  if (total > zipLimits.ratioFrom && total > packed * zipLimits.ratio) throw excess("ratio");
}
function unpack(bytes, { name, method, crc, packed, size, offset }) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 67324752) throw damaged("part", name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw damaged("truncated", name);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged("method", name);
  const content = method === 0 ? data : inflated(data, name, size);
  if (content.length !== size || (0, import_node_zlib.crc32)(content) !== crc) throw damaged("part", name);
  return content;
}
function inflated(data, name, size) {
  try {
    return size === 0 ? Buffer.alloc(0) : (0, import_node_zlib.inflateRawSync)(data, { maxOutputLength: size });
  } catch (error5) {
    const tooLarge = error5 instanceof Error && "code" in error5 && error5.code === "ERR_BUFFER_TOO_LARGE";
    throw tooLarge ? excess("declared", name) : damaged("part", name);
  }
}
function shared(content) {
  const copy = Buffer.from(new SharedArrayBuffer(content.length));
  content.copy(copy);
  return copy;
}
function unzip(bytes, wanted) {
  const entries = directory(bytes).filter(({ name }) => !name.endsWith("/"));
  checkNames(entries);
  checkDeclared(entries, bytes.length);
  const parts = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (!wanted(name)) continue;
    const content = unpack(bytes, entry);
    if (content.includes("<!DOCTYPE") || content.includes("<!ENTITY")) throw unsafe("doctype", entry.name);
    parts.set(name, shared(content));
  }
  return { names: entries.map(({ name }) => name.toLowerCase()), parts };
}

// src/io/workbook.ts
var Refusal = class extends Error {
  found;
  constructor(found) {
    super(found.code);
    this.found = found;
  }
};
var beside = /(?:^docprops|\/(?:media|drawings|charts|chartsheets|embeddings|externallinks|pivot\w+|printersettings|theme|customxml|activex|ctrlprops|diagrams|slicers\w*|querytables))\/|vbaproject|calcchain\.xml$|\.(?:png|jpe?g|emf|wmf|vml)$/;
var isMarkup = (name) => /\.(?:xml|rels)$/.test(name);
function refusalOf(fault, name) {
  const at = { place: { file: name } };
  switch (fault.fault) {
    case "encrypted":
      return finding("NAP152", { name }, at);
    case "damaged":
      return finding("NAP154", { name, damage: fault.damage, part: fault.part }, at);
    case "excess":
      return finding("NAP155", { name, excess: fault.excess, part: fault.part }, at);
    case "unsafe":
      return finding("NAP156", { name, unsafe: fault.unsafe, part: fault.part }, at);
  }
}
function foreign(kind, name) {
  const at = { place: { file: name } };
  if (kind === "encrypted") return finding("NAP152", { name }, at);
  return finding("NAP151", { name, kind }, at);
}
function otherPackage(pack, name) {
  const at = { place: { file: name } };
  const has = (part) => pack.names.some((one) => part.test(one));
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  const manifest = pack.parts.get("meta-inf/manifest.xml")?.toString("latin1") ?? "";
  if (manifest.includes("encryption-data")) throw new Refusal(finding("NAP152", { name }, at));
  if (has(/^content\.xml$/)) return "ods";
  throw new Refusal(finding("NAP151", { name, kind: has(/^word\//) ? "word" : "zip" }, at));
}
function openPackage(bytes, name) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = sniff(buffer);
  if (kind === "xls") return kind;
  if (kind !== "zip") throw new Refusal(foreign(kind, name));
  try {
    return unzip(buffer, (part) => isMarkup(part) && !beside.test(part));
  } catch (error5) {
    throw error5 instanceof ZipError ? new Refusal(refusalOf(error5.found, name)) : error5;
  }
}
function dataSheets(pack, { sheets: sheets2 }, file) {
  return sheets2.filter(({ data }) => data).map((sheet) => {
    const content = sheet.part === void 0 ? void 0 : pack.parts.get(sheet.part);
    if (content !== void 0) return { ...sheet, content };
    throw new Refusal(finding("NAP154", { name: file, damage: "sheet", part: sheet.name }, { place: { file } }));
  });
}
var mostCells = 1e6;
var atOnce = 24 * 1024 * 1024;
function scanned({ name, part = "", content }, file, most2) {
  const scan = scanSheet(content.toString("latin1"), most2);
  if (scan.tooMany)
    throw new Refusal(finding("NAP155", { name: file, excess: "cells", part: name }, { place: { file } }));
  const isOutside = (range) => range.split(":").some((cell) => positionOf(cell) === void 0);
  const wrong2 = scan.beyond ?? scan.merges.find(isOutside);
  if (wrong2 === void 0) return scan;
  const args = { name: file, unsafe: "reference", part: `${part} ${wrong2}` };
  throw new Refusal(finding("NAP156", args, { place: { file } }));
}
function scannedSheets(sheets2, file) {
  let left = mostCells;
  return sheets2.map((sheet) => {
    const scan = scanned(sheet, file, left);
    left -= scan.valued.size;
    return scan;
  });
}
function sheetCells({ name: sheet, hidden, comments, commentTexts }, raw, scan, file) {
  const at = { place: { file } };
  const checked = checkedCells(raw, scan);
  if ("cells" in checked)
    return { name: sheet, hidden, comments, commentTexts, hiddenRows: scan.hiddenRows, ...checked.cells };
  if ("merges" in checked) throw new Refusal(finding("NAP155", { name: file, excess: "merges", part: sheet }, at));
  throw new Refusal(finding("NAP157", { name: file, sheet, ...checked }, at));
}
function parsedSheets(parsed, name) {
  const at = { place: { file: name } };
  if ("sheets" in parsed) return parsed.sheets;
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at));
  throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at));
}
async function openWorkbook(bytes, name, threads) {
  const parser = parserFor(bytes.length, threads);
  try {
    const pack = openPackage(bytes, name);
    const part = pack === "xls" ? void 0 : workbookPart(pack);
    if (pack === "xls" || part === void 0) {
      const kind = pack === "xls" ? pack : otherPackage(pack, name);
      const declared = kind === "ods" && pack !== "xls" ? declaredIn(pack, name) : [];
      return otherWorkbook(await parser.parseWhole({ whole: bytes }), declared, kind, name);
    }
    const map = bookMap(pack, part);
    const sheets2 = dataSheets(pack, map, name);
    const parts = [...pack.parts].map(([partName, content]) => ({ name: partName, content }));
    const size = sheets2.reduce((sum, { content }) => sum + content.length, 0);
    const early = !parser.apart || size > atOnce ? scannedSheets(sheets2, name) : void 0;
    const parsing = parser.parse({
      parts,
      sheets: sheets2.map((sheet) => ({ name: sheet.name, part: sheet.part ?? "" })),
      date1904: map.date1904
    });
    const scans = early ?? scannedSheets(sheets2, name);
    const raw = parsedSheets(await parsing, name);
    const none = { at: new Float64Array(), kind: new Uint8Array(), value: [], shown: /* @__PURE__ */ new Map() };
    const cells = sheets2.map((sheet, i) => {
      const scan = scans[i];
      if (scan === void 0) throw new Error("a scan for each sheet");
      return sheetCells(sheet, raw[i] ?? none, scan, name);
    });
    return { sheets: cells, macros: map.macros, links: map.links };
  } finally {
    parser.end();
  }
}
function declaredIn({ parts }, file) {
  const sheets2 = declaredSheets(parts.get("content.xml")?.toString("latin1") ?? "", mostCells);
  if (sheets2 !== void 0) return sheets2;
  throw new Refusal(finding("NAP155", { name: file, excess: "cells", part: "content.xml" }, { place: { file } }));
}
function otherWorkbook(parsed, declared, kind, name) {
  const at = { place: { file: name } };
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at));
  if ("failed" in parsed) throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at));
  const cells = parsed.tables.reduce((sum, table) => sum + table.at.length, 0);
  if (cells > mostCells) throw new Refusal(finding("NAP155", { name, excess: "cells", part: name }, at));
  const sheets2 = parsed.tables.map((table, i) => {
    const { merges, comments } = table;
    const own = declared[i];
    const read = new Set(table.at);
    const formulas = own?.formulas.filter((position) => !read.has(position)) ?? [];
    const hiddenRows = Math.max(table.hiddenRows, own?.hiddenRows ?? 0);
    const scan = { valued: /* @__PURE__ */ new Set([...read, ...own?.valued ?? []]), formulas, merges, hiddenRows, tooMany: false };
    const hidden = table.hidden || own?.hidden === true;
    const part = { name: table.name, hidden, comments: [...comments.keys()], commentTexts: comments };
    return sheetCells(part, table, scan, name);
  });
  return { sheets: sheets2, macros: false, links: false, kind };
}
async function openOrRefuse(bytes, name, threads) {
  try {
    return await openWorkbook(bytes, name, threads);
  } catch (error5) {
    if (error5 instanceof Refusal) return { refused: error5.found };
    throw error5;
  }
}

// src/io/read-returns.ts
var sha256 = (data) => (0, import_node_crypto.hash)("sha256", data, "hex");
async function readReturns(plan, snapshot, { names, beside: beside2 }, world, progress = () => {
}) {
  const reads = [];
  const findings = [];
  const says = /* @__PURE__ */ new Map();
  for (const language of ["en", ...plan.languages, ...[...plan.institutions.values()].map((i) => i.language ?? "en")]) {
    const say = says.has(language) ? void 0 : await sayIn(language);
    if (say !== void 0) says.set(language, say);
  }
  const context = { plan, snapshot, sha256, form: (key) => formNow(plan, snapshot, key, says) };
  const files = await filesIn(names, beside2, world.cwd);
  let done = 0;
  for await (const [name, file] of openedInTurn(files, world.cwd)) {
    const outcome = await readOne(file, name, context);
    done += 1;
    progress(done, files.length);
    if ("read" in outcome) reads.push(outcome.read);
    else findings.push(...outcome.refused);
  }
  return { reads, findings };
}
async function readOne(opened2, name, context) {
  if ("refused" in opened2) return opened2;
  if ("book" in opened2) return readReturn(opened2.book, name, opened2.hash, context);
  const { readYamlReturn } = await Promise.resolve().then(() => __toESM(require("./form-return-yaml.cjs"), 1));
  return readYamlReturn(opened2.text, name, opened2.hash, context);
}
var atOnce2 = 2;
async function* openedInTurn(files, cwd) {
  const threads = threadsKept();
  try {
    const ahead = files.slice(0, atOnce2).map((name) => opened(name, cwd, threads));
    for (const [i, name] of files.entries()) {
      const file = await ahead.shift();
      const next = files[i + atOnce2];
      if (next !== void 0) ahead.push(opened(next, cwd, threads));
      if (file !== void 0) yield [name, file];
    }
  } finally {
    threads.end();
  }
}
async function opened(name, cwd, threads) {
  const place = { place: { file: name } };
  if (isLock(import_node_path2.default.basename(name))) return { refused: [finding("NAP107", { name }, place)] };
  const bytes = await (0, import_promises.readFile)(import_node_path2.default.resolve(cwd, name)).catch((error5) => error5.code ?? "");
  if (bytes === "ENOENT") return { refused: [finding("NAP101", { name }, place)] };
  if (typeof bytes === "string") return { refused: [finding("NAP106", { name, reason: bytes }, place)] };
  if (readable(name) === "yaml") return textOf4(bytes, name);
  const book = await openOrRefuse(bytes, name, threads);
  return "refused" in book ? { refused: [book.refused] } : { book, hash: sha256(bytes) };
}
function textOf4(bytes, name) {
  const decoded = decode(bytes);
  if ("text" in decoded) return { text: decoded.text, hash: sha256(bytes) };
  return { refused: [wrongEncoding(name, decoded)] };
}
function formNow(plan, snapshot, key, says) {
  const period2 = periodOf(key.period, plan.reporting?.dueDays);
  const say = says.get(key.language) ?? says.get("en");
  if (period2 === void 0 || say === void 0) return void 0;
  return formOf(plan, period2, key.institution, say, { snapshot, sha256 });
}
async function filesIn(names, beside2, cwd) {
  const lists2 = await Promise.all(
    names.map(async (name) => {
      const full = import_node_path2.default.resolve(cwd, name);
      if ((await (0, import_promises.stat)(full).catch(() => void 0))?.isDirectory() !== true) return [name];
      const isForm = (one) => isLock(one) || readable(one) !== void 0 && !one.startsWith(".");
      const inside = (await (0, import_promises.readdir)(full)).filter(isForm).sort();
      const other = beside2 === void 0 ? void 0 : import_node_path2.default.resolve(cwd, beside2);
      return inside.filter((one) => import_node_path2.default.join(full, one) !== other).map((one) => import_node_path2.default.join(name, one));
    })
  );
  return lists2.flat();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readReturns
});
