"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/form/form-book.ts
var form_book_exports = {};
__export(form_book_exports, {
  formBook: () => formBook,
  keySheet: () => keySheet
});
module.exports = __toCommonJS(form_book_exports);

// src/plan/text.ts
function inLanguage(text, language) {
  if (typeof text === "string") return text;
  return text[language] ?? text[language.split("-")[0] ?? language] ?? Object.values(text)[0] ?? "";
}

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

// src/plan/money.ts
var noMinorUnit = new Set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "));
var threeDigits = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));
function minorDigits(currency) {
  if (noMinorUnit.has(currency)) return 0;
  return threeDigits.has(currency) ? 3 : 2;
}
function moneyText({ minor, currency }) {
  const places = minorDigits(currency);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

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
  return (day) => {
    const [year = "", month = "", inMonth = ""] = day.split("-");
    const pattern = patterns?.[Number(month) - 1];
    if (pattern !== void 0)
      return pattern.replace("{day}", `${Number(inMonth)}`).replace("{year}", `${Number(year)}`);
    format2 ??= new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: "UTC" });
    return format2.format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
  };
}
function formatFor(language) {
  const locale = localeOf(language);
  const made = /* @__PURE__ */ new Map();
  const numbers = (key, options) => {
    const format2 = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format2);
    return format2;
  };
  const decimal = (text, low, high) => numbers(`d${low}-${high}`, { minimumFractionDigits: low, maximumFractionDigits: high }).format(
    text
  );
  return {
    language,
    money: (amount) => {
      const places = minorDigits(amount.currency);
      const whole = amount.minor % 10n ** BigInt(places) === 0n;
      return `${decimal(moneyText(amount), whole ? 0 : places, whole ? 0 : places)} ${amount.currency}`;
    },
    amount: (amount, places = 0) => decimal(moneyText(amount), places, places),
    percent: (fraction) => numbers("p", { style: "percent", maximumFractionDigits: 1 }).format(fraction),
    count: (value) => Number.isInteger(value) ? numberIn(language, value) : decimal(String(value), 0, 0),
    number: (value) => numberIn(language, value),
    day: days(language, "long"),
    shortDay: days(language, "medium")
  };
}

// src/form/book-count.ts
var rowsAbove = 6;
var columnsBefore = 2;
function letterOf(column) {
  const rest = String.fromCharCode(65 + (column - 1) % 26);
  return column <= 26 ? rest : letterOf(Math.floor((column - 1) / 26)) + rest;
}
var rangesAtOnce = 200;
function mandatoryCells(section) {
  const total = section.rows.reduce((sum, { mandatory }) => sum + mandatory.length, 0);
  if (total === 0) return { total, cell: void 0 };
  const ranges = section.fields.flatMap(({ key }, i) => {
    const letter = letterOf(i + columnsBefore + 1);
    return runsOf(section.rows, (row) => row.mandatory.includes(key)).map(
      ({ first, last }) => first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`
    );
  });
  const counts = Array.from(
    { length: Math.ceil(ranges.length / rangesAtOnce) },
    (_, i) => `COUNTA(${ranges.slice(i * rangesAtOnce, (i + 1) * rangesAtOnce).join(",")})`
  );
  return { total, cell: { look: "plain", formula: counts.join("+"), value: 0 } };
}
var quoted = (text) => `"${text.replaceAll('"', '""')}"`;
var mark = "";
function progressFormula(count, total, say) {
  const words = (done) => say("form.answered", { done, total: String(total) });
  const [before = "", after = ""] = words(mark).split(mark);
  const start = before === "" ? "" : `${quoted(before)}&`;
  return { formula: `${start}(${count})&${quoted(after)}`, value: words("0") };
}
function runsOf(rows, holds) {
  const runs = [];
  for (const [i, row] of rows.entries()) {
    if (!holds(row)) continue;
    const number = i + rowsAbove + 1;
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

// src/form/book-cover.ts
var line = (look, value, height) => ({
  cells: [void 0, { look, value }],
  ...height === void 0 ? {} : { height }
});
var pair = (label, value) => ({ cells: [void 0, { look: "label", value: label }, value] });
var empty = { cells: [] };
function coverSheet(form, name, context) {
  const rows = [...headRows(form, context), ...countRows(form, name, context), ...howRows(context)];
  const below = askedRows(context);
  const day = rows.length + 3;
  const help = { column: 3, first: day, last: day };
  const { say } = context;
  return {
    name: name("cover"),
    columns: [{ width: 12, hidden: true }, { width: 30 }, { width: 84 }],
    rows: [...rows, ...below],
    rules: [
      { ...help, kind: "day", title: say("form.cover.filled-in"), prompt: say("form.cover.filled-in.help") },
      {
        ...help,
        first: day + 1,
        last: day + 1,
        kind: "any",
        title: say("form.cover.contact"),
        prompt: say("form.cover.contact.help")
      }
    ],
    print: { landscape: false, pagesWide: 1 }
  };
}
function headRows({ key, due }, { plan, period, say }) {
  const format2 = formatFor(say.language);
  const span = say("form.cover.span", {
    period: period.id,
    start: format2.day(period.start),
    end: format2.day(period.end)
  });
  const to = sendTo(plan, say);
  return [
    line("heading", inLanguage(plan.title, say.language), 24),
    line("subheading", span, 20),
    ...plan.fictional ? [line("progress", say("form.cover.fictional"))] : [],
    empty,
    pair(say("form.cover.institution"), { look: "label", value: senderOf(key.institution, plan, say) }),
    ...due === void 0 ? [] : [pair(say("form.cover.due"), { look: "label", value: format2.day(due) })],
    ...to === "" ? [] : [pair(say("form.cover.to"), { look: "plain", value: to })],
    empty
  ];
}
var senderOf = (id, plan, say) => inLanguage(plan.institutions.get(id)?.name ?? id, say.language);
function sendTo(plan, say) {
  const office = [...plan.institutions.values()].find(({ kind }) => kind === "coordination-body");
  return [office && inLanguage(office.name, say.language), office?.mailbox].filter((t) => t !== void 0).join(", ");
}
function countRows({ sections }, name, { say }) {
  const counted = sections.map((section) => ({ id: section.id, total: mandatoryCells(section).total })).filter(({ total: total2 }) => total2 > 0).map(({ id, total: total2 }) => ({ id, total: total2, count: `'${name(id).replaceAll("'", "''")}'!B1` }));
  const total = counted.reduce((sum, one) => sum + one.total, 0);
  const all = counted.map(({ count }) => count).join("+");
  if (total === 0) return [];
  return [
    pair(say("form.cover.answered"), { look: "progress", ...progressFormula(all, total, say) }),
    ...counted.map((one) => pair(name(one.id), { look: "plain", ...progressFormula(one.count, one.total, say) })),
    empty
  ];
}
function howRows({ say }) {
  const row = (look, label, value) => ({
    cells: [void 0, { look, value: label }, { look: "plain", value }]
  });
  return [
    line("subheading", say("form.cover.how"), 20),
    // Samples of colours in the looks of titles: they are no cells to fill in.
    row("title-needed", say("form.cover.colour.needed"), say("form.cover.needed")),
    row("title-asked", say("form.cover.colour.open"), say("form.cover.open")),
    row("told", say("form.cover.colour.told"), say("form.cover.told")),
    row("label", say("form.cover.save"), say("form.cover.save.how")),
    row("label", say("form.cover.unknown"), say("form.cover.unknown.how")),
    empty
  ];
}
function askedRows({ say }) {
  const asked = (key, label, format2) => ({
    cells: [
      { look: "plain", value: key },
      { look: "label", value: label },
      { look: "open", ...format2 === void 0 ? {} : { format: format2 } }
    ]
  });
  return [
    line("subheading", say("form.cover.about"), 20),
    { cells: ["napkit-key", "", "value"].map((value) => ({ look: "plain", value })), hidden: true },
    asked("filled-in", say("form.cover.filled-in"), "day"),
    asked("contact", say("form.cover.contact")),
    { ...asked("note", say("form.cover.note")), height: 60 }
  ];
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

// src/form/asking.ts
function lastReport(plan, { start }) {
  return plan.periods.filter((report) => report.period.end < start).at(-1);
}
var reportable = statuses.filter((status) => status !== "not_reported");

// src/form/book-section.ts
var pageWidth = 230;
var wide = /* @__PURE__ */ new Set(["plan.title", "evidence", "obstacle.text", "action", "lesson", "next", "reason", "text", "note"]);
var widths = {
  id: 10,
  text: 18,
  status: 18,
  choice: 13,
  percent: 11,
  amount: 14,
  value: 14,
  day: 13,
  years: 14
};
var widthOf = ({ key, kind }) => {
  if (key === "plan.title") return 42;
  if (key === "last.amount") return 20;
  if (wide.has(key) || key === "plan.milestone" || key === "last.next" || key === "last.obstacle") return 32;
  return widths[kind];
};
function sectionSheet(section, name, ranges, context) {
  const { fields, rows } = section;
  const columns = [
    { width: 12, hidden: true },
    { width: 12, hidden: true },
    ...fields.map((f) => ({ width: widthOf(f) }))
  ];
  const total = fields.reduce((sum, field) => sum + widthOf(field), 0);
  const fixed = Math.max(1, fields.findIndex(({ key }) => key === "plan.title") + 1);
  return {
    name,
    columns,
    rows: [...headRows2(section, context), ...rows.map((row) => dataRow(row, fields, context))],
    rules: fields.flatMap((field, i) => rulesOf(section, field, i + columnsBefore + 1, ranges, context.say)),
    frozen: { columns: columnsBefore + fixed, rows: rowsAbove },
    print: {
      landscape: true,
      pagesWide: Math.ceil(total / pageWidth),
      rows: "4:5",
      columns: `C:${letterOf(columnsBefore + fixed)}`
    }
  };
}
var unitKey = (unit) => unit === 1n ? "one" : unit === 1000n ? "thousand" : "million";
function headRows2(section, context) {
  const { say, plan, period } = context;
  const { id, fields } = section;
  const args = { period: period.id, year: String(period.year), currency: plan.currency, unit: unitKey(plan.unit) };
  const text = (key) => say(key, args);
  const count = mandatoryCells(section);
  const needed = new Set(section.rows.flatMap(({ mandatory }) => mandatory));
  return [
    { cells: [void 0, count.cell, { look: "heading", value: text(`form.heading.${id}`) }], height: 24 },
    { cells: [void 0, void 0, progressCell(count.total, say)] },
    { cells: [void 0, void 0, { look: "subheading", value: text(`form.intro.${id}`) }] },
    { cells: [void 0, void 0, ...groupCells(fields, context)] },
    { cells: [void 0, void 0, ...fields.map((field) => titleCell(id, field, needed, say))], height: 48 },
    {
      cells: ["napkit-key", "check", ...fields.map(({ key }) => key)].map((value) => ({ look: "plain", value })),
      hidden: true
    }
  ];
}
function progressCell(total, say) {
  if (total === 0) return void 0;
  return { look: "progress", ...progressFormula("B1", total, say) };
}
function groupCells(fields, { say, plan, period }) {
  const before = lastReport(plan, period)?.period.id;
  const words = {
    told: say("form.group.told"),
    last: before === void 0 ? "" : say("form.group.last", { period: before }),
    asked: say("form.group.asked", { period: period.id })
  };
  return fields.map(({ role }, i) => ({
    look: `group-${role}`,
    ...fields[i - 1]?.role === role ? {} : { value: words[role] }
  }));
}
function titleCell(section, { key, role }, needed, say) {
  const value = say(`form.field.${section}.${key}`);
  if (role !== "asked") return { look: `title-${role}`, value };
  return needed.has(key) ? { look: "title-needed", value: `${value} *` } : { look: "title-asked", value };
}
function dataRow(row, fields, { sha256 }) {
  const checks = fields.flatMap(({ key }) => {
    const value = row.cells[key];
    return value === void 0 ? [] : [`${key}=${sha256(String(value)).slice(0, 8)}`];
  });
  const cells = fields.map((field) => dataCell(row, field));
  return { cells: [{ look: "plain", value: row.key }, { look: "plain", value: checks.join(";") }, ...cells] };
}
function dataCell(row, { key, role, kind }) {
  const value = row.cells[key];
  if (role !== "asked") return { look: role, ...value === void 0 ? {} : { value } };
  if (!row.asks.includes(key)) return { look: "closed" };
  const look = row.mandatory.includes(key) ? "needed" : "open";
  if (kind === "percent" || kind === "day") return { look, format: kind };
  return kind === "id" || kind === "years" ? { look, format: "text" } : { look };
}
var ruleKinds = {
  percent: "percent",
  amount: "number",
  day: "day"
};
function rulesOf(section, field, column, ranges, say) {
  if (field.role !== "asked") return [];
  const from = ranges.get(`${section.id} ${field.key}`);
  const kind = from === void 0 ? ruleKinds[field.kind] ?? "any" : "list";
  const title = say(`form.field.${section.id}.${field.key}`);
  const prompt = say(`form.help.${section.id}.${field.key}`);
  return runsOf(section.rows, (row) => row.asks.includes(field.key)).map((run) => ({
    column,
    ...run,
    kind,
    title,
    prompt,
    ...from === void 0 ? {} : { from }
  }));
}

// src/form/form.ts
var formFormat = "1";

// src/form/form-book.ts
var keySheet = "napkit";
function formBook(form, context) {
  const { say } = context;
  const name = (id) => say(`form.sheet.${id}`);
  const lists = listsOf(form);
  const head = headRows3(form, name);
  const ranges = rangesOf(lists, head.length);
  const sheets = form.sections.map((section) => sectionSheet(section, name(section.id), ranges, context));
  return {
    rightToLeft: say.direction === "rtl",
    sheets: [coverSheet(form, name, context), ...sheets, hiddenSheet(head, lists)]
  };
}
var listsOf = ({ sections }) => sections.flatMap(
  ({ id, fields }) => fields.flatMap(
    ({ key, words }) => words === void 0 || words.length === 0 ? [] : [{ name: `${id} ${key}`, words }]
  )
);
function headRows3({ key, sections }, name) {
  const { plan, snapshot, period, institution, form, language } = key;
  const keys = { "napkit-form": formFormat, plan, snapshot, period, institution, form, language };
  const rows = (section) => section.rows.map((row) => ["row", row.key, row.mandatory.length]);
  return [
    ...Object.entries(keys),
    ["sheet.cover", name("cover")],
    ...sections.map(({ id }) => [`sheet.${id}`, name(id)]),
    ...sections.flatMap(rows)
  ];
}
function hiddenSheet(head, lists) {
  const words = lists.flatMap((list) => list.words.map(({ word, value }) => ["word", word, value, list.name]));
  const cells = (row) => ({ cells: row.map((value) => ({ look: "plain", value })) });
  return {
    name: keySheet,
    veryHidden: true,
    columns: [{ width: 20 }, { width: 40 }, { width: 20 }, { width: 20 }],
    rows: [...head, ...words].map(cells),
    rules: [],
    print: { landscape: false, pagesWide: 1 }
  };
}
function rangesOf(lists, above) {
  const ranges = /* @__PURE__ */ new Map();
  let first = above + 1;
  for (const { name, words } of lists) {
    ranges.set(name, `'${keySheet}'!$B$${first}:$B$${first + words.length - 1}`);
    first += words.length;
  }
  return ranges;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formBook,
  keySheet
});
