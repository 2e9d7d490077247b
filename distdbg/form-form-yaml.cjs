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

// src/form/form-yaml.ts
var form_yaml_exports = {};
__export(form_yaml_exports, {
  formYaml: () => formYaml
});
module.exports = __toCommonJS(form_yaml_exports);

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

// src/form/book-cover.ts
var senderOf = (id, plan, say) => inLanguage(plan.institutions.get(id)?.name ?? id, say.language);
function sendTo(plan, say) {
  const office = [...plan.institutions.values()].find(({ kind }) => kind === "coordination-body");
  return [office && inLanguage(office.name, say.language), office?.mailbox].filter((t) => t !== void 0).join(", ");
}

// src/form/book-section.ts
var unitKey = (unit) => unit === 1n ? "one" : unit === 1000n ? "thousand" : "million";

// src/form/form.ts
var formFormat = "1";

// src/form/yaml-marks.ts
var toldMark = "#:";
var oneLine = (text) => text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, " ").trim();
var commentLine = (text) => `# ${oneLine(text)}`.trimEnd();
var toldLine = (label, value) => `${toldMark} ${oneLine(label).replaceAll(": ", " \u2013 ")}: ${oneLine(value)}`;
var checkOf = (value, sha256) => sha256(oneLine(value)).slice(0, 8);
var commentCheck = (comment, sha256) => sha256(comment.replace(/^#+/, "").trim()).slice(0, 8);

// src/form/form-yaml.ts
var fewWords = 12;
function formYaml(form, context) {
  const { say, plan, period } = context;
  const last = lastReport(plan, period)?.period.id;
  const before = last === void 0 ? "" : say("form.group.last", { period: last });
  const writing = { ...context, format: formatFor(say.language), before };
  const body = [
    ...headLines(form, writing),
    ...aboutLines(say),
    ...form.sections.flatMap((section) => sectionLines(section, writing)),
    "",
    commentLine(say("form.yaml.keys"))
  ];
  return `${[...body, ...keyLines(form, body, writing)].join("\n")}
`;
}
var comments = (...texts) => texts.flatMap((text) => text.split("\n")).map((text) => commentLine(text));
function headLines({ key, due }, { plan, period, say, format: format2 }) {
  const to = sendTo(plan, say);
  const pair = (label, value) => `${say(label)}: ${value}`;
  const days2 = { period: period.id, start: format2.day(period.start), end: format2.day(period.end) };
  return [
    ...comments(inLanguage(plan.title, say.language).replace(/\s+/g, " "), say("form.cover.span", days2)),
    ...plan.fictional ? comments(say("form.cover.fictional")) : [],
    ...comments(pair("form.cover.institution", senderOf(key.institution, plan, say))),
    ...due === void 0 ? [] : comments(pair("form.cover.due", format2.day(due))),
    ...to === "" ? [] : comments(pair("form.cover.to", to)),
    "",
    ...comments(say("form.yaml.how"), `${say("form.cover.unknown")}: ${say("form.cover.unknown.how")}`),
    ""
  ];
}
var aboutLines = (say) => [
  commentLine(say("form.cover.filled-in.help")),
  "filled-in: ",
  commentLine(say("form.cover.note")),
  "note: "
];
function sectionLines({ id, fields, rows }, writing) {
  const { say, plan, period } = writing;
  const args = { period: period.id, year: String(period.year), currency: plan.currency, unit: unitKey(plan.unit) };
  const text = (key) => say(key, args);
  const asked = fields.filter(({ role }) => role === "asked");
  const help = (field) => `${field.key}: ${text(`form.help.${id}.${field.key}`)}${wordsOf(field, Number.POSITIVE_INFINITY)}`;
  return [
    "",
    ...comments(text(`form.heading.${id}`), text(`form.intro.${id}`), ...asked.map(help)),
    `${id}:`,
    ...rows.flatMap((row) => rowLines(id, row, fields, writing))
  ];
}
function wordsOf({ words = [] }, most) {
  return words.length === 0 || words.length > most ? "" : ` ${words.map(({ word }) => word).join(" | ")}`;
}
var quoted = (text) => JSON.stringify(text).replace(
  /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function rowLines(section, row, fields, writing) {
  const { say } = writing;
  const title = (key) => say(`form.field.${section}.${key}`);
  const told = fields.filter(({ key }) => row.cells[key] !== void 0).map((field) => toldLine(labelOf(field, title(field.key), writing), toldText(row, field.key, writing)));
  const asked = fields.filter(({ key }) => row.asks.includes(key)).flatMap((field) => {
    const star = row.mandatory.includes(field.key) ? " *" : "";
    return [commentLine(`${title(field.key)}${star}:${wordsOf(field, fewWords)}`), `${field.key}: `];
  });
  return ["", `  ${quoted(row.key)}:`, ...[...told, ...asked].map((line) => `    ${line}`)];
}
var labelOf = ({ role }, title, { before }) => role === "last" ? `${before} \u2013 ${title}` : title;
function toldText(row, key, { format: format2 }) {
  const value = row.cells[key];
  return typeof value === "number" ? format2.number(value) : String(value ?? "");
}
function keyLines({ key, sections }, body, writing) {
  const { sha256 } = writing;
  const { form, ...names } = key;
  const head = { form: formFormat, ...names, "form-hash": form };
  const lines = body.map((line) => line.trim()).filter((line) => line.startsWith("#") && !line.startsWith(toldMark));
  const known = [...new Set(lines.map((line) => commentCheck(line, sha256)))];
  const rows = sections.flatMap(
    (section) => section.rows.map((row) => {
      const told = section.fields.filter((field) => row.cells[field.key] !== void 0);
      const checks = told.map((field) => `${field.key}=${checkOf(toldText(row, field.key, writing), sha256)}`);
      return `    ${quoted(row.key)}: ${quoted([row.mandatory.length, ...checks].join(";"))}`;
    })
  );
  return [
    "napkit:",
    ...Object.entries(head).map(([name, value]) => `  ${name}: ${quoted(value)}`),
    "  fields:",
    ...sections.map(
      ({ id, fields }) => `    ${id}: [${fields.filter((f) => f.role === "asked").map((f) => f.key).join(", ")}]`
    ),
    "  rows:",
    ...rows,
    `  comments: ${quoted(known.join(" "))}`
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formYaml
});
