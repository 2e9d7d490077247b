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
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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

// src/io/period-books.ts
var period_books_exports = {};
__export(period_books_exports, {
  bookWith: () => bookWith,
  reportRowsOf: () => reportRowsOf
});
module.exports = __toCommonJS(period_books_exports);
var import_promises = require("node:fs/promises");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/plan/day.ts
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

// src/plan/read.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

// src/plan/document-fields.ts
var recordsOf = (value) => Array.isArray(value) ? value.filter(isFields) : [];
function inOrderOf(order, records, field) {
  const rank = /* @__PURE__ */ new Map();
  for (const [i, { id: id3 = null }] of order.entries()) if (!rank.has(id3)) rank.set(id3, i);
  const at = (record) => rank.get(record[field] ?? null) ?? order.length;
  return [...records].sort((a, b) => at(a) - at(b));
}
var plainPercent = (value) => typeof value === "string" && /^\d+(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;
function fieldsOf(fields) {
  return Object.fromEntries(Object.entries(fields).filter((e) => e[1] !== void 0));
}
function withoutEmpty(fields) {
  const kept2 = [];
  let isSame = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === void 0) {
      isSame = false;
      continue;
    }
    const inner = key === "returns" && isFields(value) ? mapValues(value, pruned) : pruned(value);
    const empty = isEmpty(inner);
    if (!empty) kept2.push([key, inner]);
    isSame &&= !empty && inner === value;
  }
  return isSame ? fields : Object.fromEntries(kept2);
}
function pruned(value) {
  if (typeof value === "string") return value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
  if (Array.isArray(value)) {
    const items = value.map(pruned);
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  return isFields(value) ? withoutEmpty(value) : value;
}
var isEmpty = (value) => Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
var mapValues = (fields, change) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));

// src/source/sheet-types.ts
var id = { key: "id", type: "id", required: true };
var title = { key: "title", type: "texts", required: true };
var note = { key: "note", type: "texts" };
var inst = (key) => ({ key, type: "id", refers: "institution" });
var insts = (key) => ({ key, type: "ids", refers: "institution" });
var words = (key) => ({ key, type: "texts" });
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
  words("description"),
  note
];
var costColumns = [
  { key: "amount", type: "amount" },
  choice("state", "no-cost", "within-resources", "uncosted"),
  { key: "in-line", type: "id", refers: "node" },
  { key: "source", type: "id", refers: "source" },
  { key: "recurrent", type: "boolean" },
  plain("currency"),
  plain("line"),
  note
];
var period = { key: "period", type: "id", refers: "period", required: true };
var tags = (key) => ({ key: `tags.${key}`, type: "tags" });

// src/source/sheets-learning.ts
var learningSheets = [
  {
    id: "Reviews",
    target: { kind: "list", list: "reviews" },
    columns: [id, date("date"), words("title"), insts("participants"), words("summary")]
  },
  {
    id: "Decisions",
    target: { kind: "within", parents: [{ list: "reviews", column: "review" }], list: "decisions" },
    columns: [
      { key: "review", type: "id", refers: "review", required: true },
      { key: "id", type: "id" },
      { key: "on", type: "id", refers: "node", required: true },
      choice("decision", "continue", "adjust", "postpone", "merge", "drop", "add"),
      words("reason"),
      words("change"),
      words("from"),
      words("to"),
      inst("owner"),
      date("deadline"),
      date("done"),
      words("follow-up")
    ]
  },
  {
    id: "Evaluations",
    target: { kind: "list", list: "evaluations" },
    columns: [
      id,
      choice("kind", "mid-term", "final", "ex-post"),
      date("date"),
      words("title"),
      words("evaluator"),
      words("scope"),
      words("method"),
      words("limitations"),
      words("theory-of-change")
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
      words("judgement-criteria"),
      words("finding"),
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
      words("text"),
      plain("figure"),
      { key: "indicator", type: "id", refers: "indicator" },
      words("source")
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
      words("response"),
      choice("status", "open", "accepted", "partly-accepted", "rejected", "in_progress", "implemented"),
      { key: "activities", type: "ids", refers: "node" }
    ]
  },
  {
    id: "Snapshots",
    target: { kind: "list", list: "snapshots" },
    columns: [id, date("date"), words("title"), words("reason"), plain("hash")]
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
      note
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
      note
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
      words("evidence"),
      date("started"),
      date("finished"),
      choice("obstacle.kind", "internal", "external"),
      words("obstacle.text"),
      words("action"),
      words("lesson"),
      words("next"),
      { key: "milestones", type: "years" },
      words("reason"),
      inst("by"),
      { key: "civil-society.status", type: "status" },
      inst("civil-society.by"),
      words("civil-society.text")
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
      note
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
      words("source"),
      date("date"),
      inst("reported-by"),
      note
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
      words("text")
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
      note
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
      words("reason"),
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
      words("essential.service"),
      words("essential.contingency"),
      words("demand.market"),
      words("demand.target-group"),
      choice("demand.instrument", "command-and-control", "market-based", "legal-infrastructure", "peer-pressure"),
      words("demand.mechanism"),
      words("training.topic"),
      words("training.audience"),
      inst("training.provider"),
      words("training.needs-assessment"),
      words("training.impact-evaluation"),
      { key: "training.training-of-trainers", type: "boolean" },
      plain("iati-identifier"),
      words("description"),
      note
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
      words("description"),
      note
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
      note
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
      words("unit"),
      choice("direction", "increase", "decrease", "maintain"),
      choice("aggregation", "sum", "last", "max", "mean"),
      { key: "qualitative", type: "boolean" },
      { key: "sensitive", type: "boolean" },
      words("formula"),
      words("source"),
      words("available"),
      inst("responsible"),
      { key: "by", type: "ids" },
      { key: "baseline.year", type: "year" },
      { key: "baseline.value", type: "value" },
      words("baseline.note"),
      { key: "target", type: "value" },
      { key: "sdg", type: "tags" },
      note
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
      words("title"),
      words("descriptor")
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
  words("legal-act"),
  plain("website"),
  words("publisher"),
  words("publish-by"),
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
  words("previous.title"),
  date("previous.end"),
  note,
  words("citation")
];
var sheetById = new Map(sheets.map((s) => [s.id, s]));

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

// src/exchange/book-lists.ts
var criteria = "relevance coherence effectiveness efficiency impact sustainability human-rights gender-child participation".split(
  " "
);
function listOf(sheet, { key, type, refers, choices }) {
  if (choices !== void 0) return `${sheet.id}.${key}`;
  if (type === "status" || type === "boolean") return type;
  return type === "id" ? refers : void 0;
}

// src/exchange/sheets-words.ts
function wordRows(document2) {
  const plan = isFields(document2["plan"]) ? document2["plan"] : {};
  return [
    ...mapped("terms", plan["terms"]),
    ...mapped("status-words", plan["status-words"]),
    ...listed("rating-scale", plan["rating-scale"], "rating"),
    ...listed("pillars", document2["pillars"], "id"),
    ...["criteria", "exploitation-forms", "victim-groups", "regions"].flatMap((list) => listed(list, plan[list], "id"))
  ];
}
function mapped(list, map) {
  return isFields(map) ? Object.entries(map).map(([id3, title2]) => ({ list, id: id3, ...byLanguage("title", title2) })) : [];
}
function listed(list, items, idKey) {
  return recordsOf(items).map((item) => ({
    list,
    id: item[idKey] ?? null,
    ...byLanguage("title", item["title"]),
    ...byLanguage("descriptor", item["descriptor"])
  }));
}
function byLanguage(key, text3) {
  if (text3 === void 0) return {};
  if (!isFields(text3)) return { [key]: text3 };
  return Object.fromEntries(Object.entries(text3).map(([language2, words3]) => [`${key}.${language2}`, words3]));
}

// src/exchange/sheets-out.ts
function sheetRows2(document2) {
  return sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet, document2) }));
}
function rowsOf(sheet, document2) {
  const { target } = sheet;
  if (target.kind === "plan") return planRows(isFields(document2["plan"]) ? document2["plan"] : {});
  if (target.kind === "words") return wordRows(document2);
  return recordsIn(sheet, document2).map((record) => flatRecord(record, sheet));
}
function recordsIn({ target, columns, id: id3 }, document2) {
  if (target.kind === "list") return recordsOf(document2[target.list]);
  if (target.kind === "reported") return inPeriods(document2, (report) => recordsOf(report[target.list]));
  if (target.kind === "report") return inPeriods(document2, ({ closed }) => closed === void 0 ? [] : [{ closed }]);
  if (target.kind === "period")
    return inPeriods(
      document2,
      (report) => id3 === "Progress" && isOpenOnly(report) ? [{}] : mapRows(report, target.field, target.key)
    );
  if (target.kind !== "within") return [];
  const texts = columns.some(({ key }) => key === "");
  const inner = within(document2, target.parents, target.list, texts);
  return id3 === "Recommendations" ? [...inner, ...recordsOf(document2["recommendations"])] : inner;
}
function within(from, [parent, ...deeper], list, texts) {
  if (parent === void 0) return innerRecords(from[list], texts);
  return recordsOf(from[parent.list]).flatMap(
    (record) => within(record, deeper, list, texts).map((row) => fieldsOf({ [parent.column]: record["id"], ...row }))
  );
}
function innerRecords(value, texts) {
  if (isFields(value)) return Object.entries(value).map(([activity, end]) => ({ activity, end }));
  return Array.isArray(value) && texts ? value.map((item) => ({ "": item })) : recordsOf(value);
}
var isOpenOnly = (report) => Object.keys(report).length === 1;
function inPeriods(document2, rows) {
  return recordsOf(document2["periods"]).flatMap(
    (report) => rows(report).map((row) => fieldsOf({ period: report["period"], ...row }))
  );
}
function mapRows(report, field, key) {
  const map = report[field];
  if (!isFields(map)) return [];
  return Object.entries(map).flatMap(([id3, value]) => {
    const { by, ...record } = isFields(value) ? value : {};
    const whole3 = { [key]: id3, ...record };
    return field === "observations" ? [whole3, ...partRows(by).map((part) => ({ [key]: id3, ...part }))] : [fieldsOf({ ...whole3, by })];
  });
}
function partRows(by) {
  if (!isFields(by)) return [];
  return Object.entries(by).flatMap(
    ([dimension, parts]) => isFields(parts) ? Object.entries(parts).map(([part, value]) => ({ dimension, part, value })) : []
  );
}
function flatRecord(record, { columns, wide }) {
  const years2 = wide === void 0 ? void 0 : record[wide.key];
  const wideColumns2 = isFields(years2) ? Object.entries(years2).map(([year, v]) => [`${wide?.key}.${year}`, v]) : [];
  const fields = [...columns.map(({ key }) => [key, valueAt(record, key)]), ...wideColumns2];
  return Object.fromEntries(fields.flatMap(([key, value]) => cells(key, value)));
}
function valueAt(record, key) {
  let value = record;
  for (const step of key.split(".")) value = isFields(value) ? value[step] : void 0;
  return value;
}
function cells(key, value) {
  if (value === void 0) return [];
  if (!isFields(value)) return [[key, value]];
  return Object.entries(value).map(([language2, text3]) => [`${key}.${language2}`, text3]);
}
function planRows(plan) {
  return planKeys.map(({ key, type }) => {
    const value = valueAt(plan, key);
    const written2 = type === "percent" && typeof value === "number" ? `${value}%` : value;
    return { key, ...Object.fromEntries(cells("value", written2)) };
  });
}

// src/exchange/book.ts
var always = new Set(
  "Plan Words Goals Objectives Activities Milestones Institutions Sources Costs Funding Indicators Progress Spending Observations Returns".split(
    " "
  )
);
function bookSheet({ sheet, rows }, words3) {
  const used = usedKeys(rows);
  const columns = [
    ...sheet.columns.flatMap((column) => columnsFor(column, sheet, used, words3)),
    ...wideColumns(sheet, used, words3)
  ];
  const cells2 = (row) => columns.map(({ key }) => cellOf(row[key]));
  return { name: words3.sheet(sheet.id), columns, rows: rows.map(cells2) };
}
function usedKeys(rows) {
  const used = /* @__PURE__ */ new Set();
  for (const row of rows) for (const key of Object.keys(row)) used.add(key);
  return used;
}
var spoken = /* @__PURE__ */ new Set(["texts", "value"]);
function columnsFor(column, sheet, used, words3) {
  const prefix = `${column.key}.`;
  const languages = spoken.has(column.type) ? [...used].filter((key) => isLanguageOf(key, prefix, sheet)) : [];
  const plain2 = used.has(column.key) || languages.length === 0 ? [void 0] : [];
  return [...plain2, ...languages.map((key) => key.slice(prefix.length))].map((language2) => {
    const list = listOf(sheet, column);
    const help = words3.help?.(sheet.id, column.key);
    return {
      title: words3.column(sheet.id, column.key, language2),
      key: language2 === void 0 ? column.key : prefix + language2,
      kind: kinds[column.type],
      width: widths[column.type],
      required: column.required === true,
      ...list === void 0 ? {} : { list },
      ...help === void 0 ? {} : { help }
    };
  });
}
var isLanguageOf = (key, prefix, sheet) => key.startsWith(prefix) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key.slice(prefix.length)) && !sheet.columns.some((column) => column.key === key);
function wideColumns(sheet, used, words3) {
  const { wide } = sheet;
  if (wide === void 0) return [];
  const keys = [...used].filter((key) => key.startsWith(`${wide.key}.`)).sort();
  return keys.map((key) => ({
    title: words3.column(sheet.id, wide.key, key.slice(wide.key.length + 1)),
    key,
    kind: kinds[wide.type],
    width: widths[wide.type]
  }));
}
function cellOf(value) {
  if (Array.isArray(value)) return value.map(String).join("; ");
  return typeof value === "object" || value === void 0 ? void 0 : value;
}
var kinds = {
  id: "id",
  ids: "id",
  tags: "id",
  string: "id",
  texts: "text",
  amount: "amount",
  number: "number",
  value: "number",
  percent: "percent",
  integer: "number",
  year: "number",
  years: "id",
  date: "day",
  boolean: "flag",
  choice: "id",
  status: "id"
};
var widths = {
  id: 14,
  ids: 20,
  tags: 20,
  string: 20,
  texts: 42,
  amount: 14,
  number: 12,
  value: 12,
  percent: 10,
  integer: 10,
  year: 8,
  years: 16,
  date: 12,
  boolean: 11,
  choice: 18,
  status: 18
};

// src/exchange/sheet-observations.ts
var isPart = (row) => row["dimension"] !== void 0 || row["part"] !== void 0;
var indicatorOf = (row) => String(row["indicator"]);
var partOf = ({ indicator, dimension, part }) => JSON.stringify([indicator, dimension, part].map((value) => String(value ?? "")));
var ofPart = /* @__PURE__ */ new Set(["period", "indicator", "dimension", "part", "value"]);
var besidePart = (row) => Object.fromEntries(Object.entries(row).filter(([key]) => !ofPart.has(key)));
function observationRows(held, rows) {
  const wanted = new Set(rows.filter(isPart).map(partOf));
  const parts = held.filter(({ fields }) => isPart(fields));
  const own = new Set(held.filter(({ fields }) => !isPart(fields)).map(({ fields }) => indicatorOf(fields)));
  const carrying = /* @__PURE__ */ new Map();
  const out = [];
  for (const row of rows) {
    const id3 = indicatorOf(row);
    const first = parts.find(({ fields }) => indicatorOf(fields) === id3 && wanted.has(partOf(fields)));
    const there = parts.find(({ fields }) => partOf(fields) === partOf(row));
    if (isPart(row)) out.push({ ...carrying.get(partOf(row)) ?? besidePart(there?.fields ?? {}), ...row });
    else if (own.has(id3) || first === void 0) out.push(row);
    else if (row["value"] !== void 0) return { below: first };
    else carrying.set(partOf(first.fields), besidePart(row));
  }
  return { rows: out };
}

// src/exchange/sheet-pairs.ts
var subjects = {
  Progress: [["on"]],
  Spending: [
    ["on", "source", "reported-by"],
    ["on", "source"]
  ],
  Observations: [["indicator", "dimension", "part"]],
  Assessments: [["on", "by"]],
  Returns: [["institution"]],
  Periods: [[]],
  Corrections: [["on", "date", "by"]]
};
var subjectOf = (row, keys) => JSON.stringify(keys.map((key) => String(row[key] ?? (key === "on" ? "plan" : ""))));
function paired(sheet, held, wanted) {
  const ways = [whole, ...(subjects[sheet] ?? []).map((keys) => (row) => subjectOf(row, keys))];
  const kept2 = [];
  let [left, open2] = [held, wanted];
  for (const nameOf of ways) {
    const free2 = /* @__PURE__ */ new Map();
    for (const row of left) free2.set(nameOf(row.fields), [...free2.get(nameOf(row.fields)) ?? [], row]);
    const taken = /* @__PURE__ */ new Set();
    open2 = open2.filter((row) => {
      const found = free2.get(nameOf(row))?.shift();
      if (found === void 0) return true;
      taken.add(found);
      kept2.push([found, row]);
      return false;
    });
    left = left.filter((row) => !taken.has(row));
  }
  return { kept: kept2, dropped: left.filter(({ fields }) => Object.keys(fields).length > 1), fresh: open2 };
}
var whole = (row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a < b ? -1 : 1));

// src/exchange/sheet-edits.ts
function sheetEdits(laid, wanted, words3) {
  const sheets2 = [];
  const added = [];
  for (const one of wanted) {
    const own = laid.filter(({ sheet }) => sheet.id === one.sheet.id);
    const headed = own.filter((sheet) => sheet.header !== void 0);
    if (headed.length > 0) {
      const edits = editsOf(headed, one, words3);
      if ("refused" in edits) return edits;
      sheets2.push(...edits);
    } else if (one.rows.length > 0) {
      const [bare] = own;
      if (bare !== void 0) return { refused: { why: "titles", sheet: bare.cells.name } };
      const sheet = bookSheet({ sheet: one.sheet, rows: one.rows }, words3);
      const like = likeIn(laid);
      added.push(like === void 0 ? { sheet } : { sheet, like });
    }
  }
  return { edit: { sheets: sheets2.filter(({ cells: cells2 }) => cells2.length > 0), added } };
}
function editsOf(laid, { sheet, rows, isOf }, words3) {
  const held = laid.flatMap(
    (one, at) => one.records.flatMap((record) => {
      const fields = flatRecord(record.fields, sheet);
      return isOf(fields) && isPlaced(sheet, fields) ? [{ place: { at, record }, fields }] : [];
    })
  );
  const fitting = sheet.id === "Observations" ? observationRows(held, rows) : { rows };
  if ("below" in fitting) {
    const { at, record } = fitting.below.place;
    return { refused: { why: "below", sheet: laid[at]?.cells.name ?? "", cell: record.at } };
  }
  const { kept: kept2, dropped, fresh } = paired(sheet.id, held, fitting.rows);
  return laid.map((one, at) => {
    const writer = writerOf(one, words3);
    for (const [{ place, fields }, now] of kept2) if (place.at === at) writer.change(place.record, fields, now);
    for (const { place, fields } of dropped) if (place.at === at) writer.change(place.record, fields, {});
    if (at === 0) for (const row of fresh) writer.append(row);
    return writer.edit();
  });
}
function isPlaced({ target }, fields) {
  return target.kind !== "period" || Object.keys(fields).length === 1 || fields[target.key] !== void 0;
}
var rowOf = (at) => Math.floor(at / sheetColumns);
function writerOf(laid, words3) {
  const { sheet, header, records, cells: sheetCells2, rows: used } = laid;
  const last = records.reduce((most, { at }) => Math.max(most, rowOf(at)), header.row);
  const cells2 = [];
  const added = [];
  const columns = new Map(header.columns.map(({ key, column }) => [key, column]));
  const columnOf2 = (key) => {
    const known2 = columns.get(key);
    if (known2 !== void 0) return known2;
    const column = 1 + sheetCells2.at.reduce((most, at) => Math.max(most, at % sheetColumns), Math.max(...columns.values()));
    cells2.push(...newHeading(laid, key, column, words3));
    columns.set(key, column);
    return column;
  };
  const put2 = (row, key, value, like) => {
    const column = columnOf2(key);
    const look = like === void 0 ? {} : { like: like * sheetColumns + column };
    cells2.push({ at: row * sheetColumns + column, kind: kindOf(sheet, key), value, ...look });
  };
  return {
    change: ({ at }, was, now) => {
      for (const key of /* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(now)]))
        if (JSON.stringify(was[key]) !== JSON.stringify(now[key])) put2(rowOf(at), key, cellOf(now[key]));
    },
    append: (fields) => {
      let row = (added.at(-1) ?? last) + 1;
      while (used.has(row)) row += 1;
      added.push(row);
      for (const [key, value] of Object.entries(fields))
        put2(row, key, cellOf(value), last > header.row ? last : void 0);
    },
    edit: () => ({ name: sheetCells2.name, cells: cells2, rows: { first: header.row + 1, last }, added })
  };
}
function kindOf(sheet, key) {
  const own = sheet.columns.find((column) => column.key === key);
  return kinds[(own ?? columnNamed(sheet, key))?.type ?? "string"];
}
var columnNamed = (sheet, key) => sheet.columns.find((column) => column.key === key.slice(0, key.lastIndexOf(".")));
function newHeading({ sheet, header, rows }, key, column, words3) {
  const base = sheet.columns.some((own) => own.key === key) ? key : key.slice(0, key.lastIndexOf("."));
  const title2 = words3.column(sheet.id, base, base === key ? void 0 : key.slice(base.length + 1));
  const { row } = header;
  const hasKeys = rows.get(row)?.some(({ value }) => header.columns.some((own) => own.key === value)) === true;
  const hasTitles = header.columns.some((own) => rows.get(row)?.every(({ value }) => value !== own.title));
  const last = Math.max(...header.columns.map((own) => own.column));
  const cell = (at, value) => ({
    at: at * sheetColumns + column,
    kind: "text",
    value,
    like: at * sheetColumns + last
  });
  if (!hasKeys) return [cell(row, title2)];
  return hasTitles && row > 0 ? [cell(row - 1, title2), cell(row, key)] : [cell(row, key)];
}
function likeIn(laid) {
  for (const { sheet, header, cells: cells2 } of laid) {
    if (header === void 0 || header.row === 0) continue;
    const at = (isRequired, row) => {
      const column = header.columns.find(
        ({ key: key2 }) => isRequired === (sheet.columns.find((own) => own.key === key2)?.required === true)
      );
      return column && row * sheetColumns + column.column;
    };
    const [title2, required, key] = [at(false, header.row - 1), at(true, header.row - 1), at(true, header.row)];
    if (title2 !== void 0 && required !== void 0 && key !== void 0)
      return { name: cells2.name, title: title2, required, key };
  }
  return void 0;
}
var ofPeriod = (period2) => (row) => isFields(row) && String(row["period"]) === period2;

// src/plan/document-money.ts
var nodesOf = (tree) => [
  { id: "plan" },
  ...tree.goals,
  ...tree.objectives,
  ...tree.activities,
  ...tree.tasks
];
function canonicalCosts(document2, tree) {
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap((node2) => costsIn(node2["costs"]).map((line) => fieldsOf({ on: node2["id"], ...line })));
  const year = (line) => typeof line["year"] === "number" ? line["year"] : 0;
  const lines = [...nested, ...recordsOf(document2["costs"])].sort((a, b) => year(a) - year(b));
  return inOrderOf(nodes, lines, "on");
}
function costsIn(costs) {
  if (typeof costs === "string") return [{ state: costs }];
  if (!isFields(costs)) return [];
  if ("in-line" in costs) return [costs];
  return Object.entries(costs).flatMap(
    ([year, entries]) => (Array.isArray(entries) ? entries : [entries]).map((entry) => ({ year: Number(year), ...costLine(entry) }))
  );
}
function costLine(entry) {
  if (isFields(entry)) return entry;
  return typeof entry === "number" ? { amount: entry } : { state: entry };
}
function canonicalFunding(document2, tree) {
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap(
    (node2) => recordsOf(node2["funding"]).map((record) => fieldsOf({ on: node2["id"], ...record }))
  );
  return inOrderOf(nodes, [...nested, ...recordsOf(document2["funding"])], "on");
}

// src/plan/document-periods.ts
var maps = ["progress", "observations", "returns"];
var lists = ["spending", "assessments", "corrections"];
var reportKeys = /* @__PURE__ */ new Set(["period", "closed", ...maps, ...lists]);
function ownPeriod(document2) {
  if (document2["period"] === void 0) return [];
  return [Object.fromEntries(Object.entries(document2).filter(([key]) => reportKeys.has(key)))];
}
function canonicalPeriods(reports) {
  const merged2 = [];
  for (const report of reports.map(canonicalReport)) {
    const at = merged2.findIndex((other2) => other2["period"] === report["period"] && !overlap(other2, report));
    const other = merged2[at];
    if (other === void 0) merged2.push(report);
    else merged2[at] = together(other, report);
  }
  const name = (report) => String(report["period"]);
  return merged2.sort((a, b) => name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
var mapIn = (report, key) => {
  const value = report[key];
  return isFields(value) ? value : {};
};
var overlap = (a, b) => a["closed"] !== void 0 && b["closed"] !== void 0 && a["closed"] !== b["closed"] || maps.some((key) => Object.keys(mapIn(b, key)).some((id3) => Object.hasOwn(mapIn(a, key), id3)));
function together(a, b) {
  const joined2 = maps.map((key) => [key, { ...mapIn(a, key), ...mapIn(b, key) }]);
  const listed4 = lists.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined2, ...listed4]) };
}
function canonicalReport(report) {
  return fieldsOf({
    ...report,
    progress: mapped2(
      report["progress"],
      (p) => isFields(p) && p["percent"] !== void 0 ? { ...p, percent: plainPercent(p["percent"]) } : p
    ),
    spending: Array.isArray(report["spending"]) ? report["spending"].map(canonicalSpending) : report["spending"],
    observations: mapped2(report["observations"], (o) => typeof o === "number" ? { value: o } : o)
  });
}
var mapped2 = (value, change) => isFields(value) ? mapValues(value, change) : value;
function canonicalSpending(record) {
  if (!isFields(record)) return record;
  const { on, activity, ...rest } = record;
  const twice2 = on !== void 0 && activity !== void 0 && on !== activity;
  return fieldsOf(twice2 ? { on, activity, ...rest } : { on: on ?? activity, ...rest });
}

// src/plan/document-tree.ts
function flatTree(document2) {
  const goals = recordsOf(document2["goals"]);
  const objectives = children(goals, document2, "objectives", "goal");
  const activities = children(objectivesThenGoals(goals, objectives), document2, "activities", "objective");
  const tasks = children(activities, document2, "tasks", "activity");
  return { goals, objectives, activities, tasks };
}
function children(parents, document2, list, parentField) {
  const nested = parents.flatMap(
    (parent) => recordsOf(parent[list]).map((child) => fieldsOf({ ...child, [parentField]: parent["id"] }))
  );
  return inOrderOf(parents, [...nested, ...recordsOf(document2[list])], parentField);
}
function objectivesThenGoals(goals, objectives) {
  const byGoal = new Map(goals.map((goal) => [goal["id"], []]));
  const unplaced = [];
  for (const objective of objectives) (byGoal.get(objective["goal"]) ?? unplaced).push(objective);
  return [...goals.flatMap((goal) => [...byGoal.get(goal["id"]) ?? [], goal]), ...unplaced];
}
var nestedKeys = /* @__PURE__ */ new Set(["objectives", "activities", "tasks", "costs", "funding"]);
function canonicalNode(node2) {
  const { lead, tags: tags5, demand, ...rest } = node2;
  const bare = isFields(demand) && Object.keys(demand).length === 0;
  return fieldsOf({
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !nestedKeys.has(key))),
    lead: Array.isArray(lead) && lead.length === 1 ? lead[0] : lead,
    demand: bare ? void 0 : demand,
    tags: canonicalTagLists(bare ? withDemandTopic(tags5) : tags5)
  });
}
var canonicalTagLists = (tags5) => isFields(tags5) ? mapValues(tags5, canonicalTags) : tags5;
function withDemandTopic(tags5) {
  const own = isFields(tags5) ? tags5 : {};
  const topics = own["topics"] ?? [];
  return Array.isArray(topics) && !topics.includes("demand") ? { ...own, topics: [...topics, "demand"] } : own;
}
var canonicalTags = (value) => Array.isArray(value) && value.length === 1 && value[0] === "all" ? "all" : value;

// src/plan/document.ts
function canonical(document2) {
  const rest = Object.entries(document2).filter(([key]) => !reportKeys.has(key));
  const tree = flatTree(document2);
  const { plan } = document2;
  return withoutEmpty({
    ...Object.fromEntries(rest),
    format: "1",
    plan: isFields(plan) ? canonicalPlan(plan) : plan,
    goals: tree.goals.map(canonicalNode),
    objectives: tree.objectives.map(canonicalNode),
    activities: tree.activities.map(canonicalNode),
    tasks: tree.tasks.map(canonicalNode),
    costs: canonicalCosts(document2, tree),
    funding: canonicalFunding(document2, tree),
    indicators: recordsOf(document2["indicators"]).map(
      (i) => i["sdg"] === void 0 ? i : { ...i, sdg: canonicalTags(i["sdg"]) }
    ),
    periods: canonicalPeriods([...ownPeriod(document2), ...recordsOf(document2["periods"])])
  });
}
function canonicalPlan(plan) {
  const { reporting, thresholds } = plan;
  return fieldsOf({
    ...plan,
    "exploitation-forms": canonicalTerms(plan["exploitation-forms"]),
    "victim-groups": canonicalTerms(plan["victim-groups"]),
    regions: canonicalTerms(plan["regions"]),
    reporting: isFields(reporting) ? fieldsOf({ ...reporting, due: plainDays(reporting["due"]) }) : reporting,
    thresholds: isFields(thresholds) ? mapValues(thresholds, plainPercent) : thresholds
  });
}
var canonicalTerms = (list) => Array.isArray(list) ? list.map((item) => typeof item === "string" ? { id: item } : item) : list;
var plainDays = (due) => typeof due === "string" && /^\d+ days$/.test(due) ? Number.parseInt(due, 10) : due;

// src/finding/finding.ts
function finding(code, args, at, also) {
  return also === void 0 ? { code, args, at } : { code, args, at, also };
}

// src/finding/nearest.ts
var folded = (word) => word.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
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

// src/source/sheet-header.ts
function rowsOf2(sheet) {
  const rows = /* @__PURE__ */ new Map();
  let last = -1;
  let cells2 = [];
  for (let i = 0; i < sheet.at.length; i += 1) {
    const cell = cellAt(sheet, i);
    const row = Math.floor(cell.at / sheetColumns);
    if (row !== last) {
      cells2 = [];
      rows.set(row, cells2);
      last = row;
    }
    cells2.push(cell);
  }
  return rows;
}
var language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
var spoken2 = (type) => type === "texts" || type === "value";
function columnOf(sheet, key) {
  const steps = (text3) => text3 === "" ? [] : text3.split(".");
  const own = sheet.columns.find((column) => column.key === key);
  if (own !== void 0) return { key, path: steps(key), type: own.type, wide: false };
  const [, wide, year = "", code] = /^(\w+)\.(\d{4})(?:\.(.+))?$/.exec(key) ?? [];
  if (sheet.wide !== void 0 && wide === sheet.wide.key && (code === void 0 || language.test(code)))
    return { key, path: code === void 0 ? [wide, year] : [wide, year, code], type: sheet.wide.type, wide: true };
  const cut = key.lastIndexOf(".");
  const named2 = sheet.columns.find((column) => column.key === key.slice(0, Math.max(0, cut)));
  if (cut < 0 || named2 === void 0 || !spoken2(named2.type) || !language.test(key.slice(cut + 1))) return void 0;
  return { key, path: [...steps(named2.key), key.slice(cut + 1)], type: named2.type, wide: false };
}
var textOf = ({ value }) => String(value).trim();
var deepestHeader = 30;
function isKeyRow(sheet, cells2) {
  const known2 = cells2.filter((cell) => columnOf(sheet, textOf(cell)) !== void 0).length;
  return known2 >= Math.min(2, sheet.columns.filter(({ key }) => key !== "").length) && known2 * 2 >= cells2.length;
}
function keyRow(sheet, rows) {
  let found;
  for (const [row, cells2] of rows) {
    if (row >= deepestHeader || found !== void 0 && row > found + 1) break;
    if (isKeyRow(sheet, cells2)) found = row;
  }
  return found;
}
function titleRow(sheet, rows, titles) {
  let best;
  for (const [row, cells2] of rows) {
    if (row >= deepestHeader) break;
    const known2 = cells2.filter(
      (cell) => cell.kind === "text" && titles.column(sheet, textOf(cell)) !== void 0
    ).length;
    if (known2 >= 2 && known2 > (best?.known ?? 0)) best = { row, known: known2 };
  }
  return best?.row;
}
function headings(sheet, rows, titles) {
  const keys = keyRow(sheet, rows);
  const row = keys ?? titleRow(sheet, rows, titles);
  if (row === void 0) return void 0;
  const below = rows.get(row) ?? [];
  if (keys === void 0)
    return {
      row,
      all: below.map((cell) => ({ at: cell.at, title: textOf(cell), key: titles.column(sheet, textOf(cell)) }))
    };
  const above = rows.get(row - 1) ?? [];
  const keyed = below.map((cell) => {
    const key = columnOf(sheet, textOf(cell)) === void 0 ? titles.column(sheet, textOf(cell)) : textOf(cell);
    const title2 = above.find(({ at }) => at % sheetColumns === cell.at % sheetColumns);
    return { at: cell.at, title: textOf(title2 ?? cell), key };
  });
  const withKey = new Set(below.map(({ at }) => at % sheetColumns));
  const only = above.filter(({ at }) => !withKey.has(at % sheetColumns)).map((cell) => ({ at: cell.at, title: textOf(cell), key: titles.column(sheet, textOf(cell)) }));
  return { row, all: [...keyed, ...only] };
}
function pathIndex(columns) {
  const index = /* @__PURE__ */ new Map();
  for (const { path: path3, column } of columns)
    for (let length = 1; length <= path3.length; length += 1) {
      const key = path3.slice(0, length).join(".");
      if (!index.has(key)) index.set(key, column);
    }
  return index;
}
function unknownColumn({ at, title: title2 }, sheet, source, titles) {
  const near = nearest(title2, titles.known(sheet)) ?? nearest(
    title2,
    sheet.columns.map(({ key }) => key).filter((key) => key !== "")
  );
  return finding(
    "NAP162",
    { sheet: source.place(at).sheet ?? "", column: title2, nearest: near ?? "none" },
    { place: source.place(at) }
  );
}
var titleOf = (sheet, { key }, titles) => titles.known(sheet)[sheet.columns.findIndex((column) => column.key === key)] ?? key;
function missing(sheet, columns, row, source, titles) {
  const has = (key) => columns.some((column) => column.key === key || column.key.startsWith(`${key}.`));
  const place = source.place(row * sheetColumns);
  return sheet.columns.filter(({ key, required }) => required === true && !has(key)).map(
    (column) => finding("NAP163", { sheet: place.sheet ?? "", column: titleOf(sheet, column, titles) }, { place })
  );
}
function readHeader(sheet, rows, source, titles) {
  const found = headings(sheet, rows, titles);
  if (found === void 0) {
    const place = source.place(0);
    const wanted = sheet.columns.filter(({ required }) => required).map((column) => titleOf(sheet, column, titles));
    return { findings: [finding("NAP161", { sheet: place.sheet ?? "", columns: wanted.join(", ") }, { place })] };
  }
  const findings = [];
  const columns = /* @__PURE__ */ new Map();
  for (const heading of found.all) {
    const { key, at, title: title2 } = heading;
    const column = key === void 0 ? void 0 : columnOf(sheet, key);
    const first = key === void 0 ? void 0 : columns.get(key);
    if (key === void 0 || column === void 0) findings.push(unknownColumn(heading, sheet, source, titles));
    else if (first !== void 0)
      findings.push(
        finding(
          "NAP164",
          { column: title2, first: source.place(first.column).cell?.replace(/\d+$/, "") ?? "" },
          { place: source.place(at) }
        )
      );
    else columns.set(key, { ...column, column: at % sheetColumns, title: title2 });
  }
  const list = [...columns.values()];
  findings.push(...missing(sheet, list, found.row, source, titles));
  return { header: { row: found.row, columns: list, byPath: pathIndex(list) }, findings };
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
var numberOf = (sign, whole3, fraction = "") => Number(`${sign}${whole3 || "0"}.${fraction || "0"}`);
function oneSign(sign, whole3, fraction, mark) {
  const decimal = numberOf(sign, whole3, fraction);
  if (fraction.length !== 3 || whole3.length > 3) return { value: decimal, decimal: mark };
  if (/^0*$/.test(whole3)) return { value: decimal, decimal: mark };
  return { either: [numberOf(sign, whole3 + fraction), decimal] };
}
var grouped = (parts) => /^\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}$/.test(part));
function signed(sign, digits) {
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last !== "," && last !== ".") return { value: numberOf(sign, digits) };
  const cut = digits.lastIndexOf(last);
  const [whole3, fraction] = [digits.slice(0, cut), digits.slice(cut + 1)];
  if (marks.length === 1) return oneSign(sign, whole3, fraction, last);
  const first = marks[0] ?? "";
  if (first === last) {
    const parts2 = digits.split(first);
    return grouped(parts2) ? { value: numberOf(sign, parts2.join("")), decimal: first === "," ? "." : "," } : { reason: "groups" };
  }
  const parts = whole3.split(first);
  return grouped(parts) ? { value: numberOf(sign, parts.join(""), fraction), decimal: last } : { reason: "groups" };
}
function spaced(sign, text3) {
  const [, whole3 = "", mark, fraction = ""] = /^([^.,]*)(?:([.,])(\d*))?$/.exec(text3) ?? [];
  if (whole3 === "" || !grouped(whole3.split(spaces))) return { reason: "groups" };
  const value = numberOf(sign, whole3.replace(spaces, ""), fraction);
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

// src/source/sheet-origin.ts
function sheetSource(file, { name }) {
  return { file, place: (at) => ({ file, sheet: name, cell: cellName(at) }), excerpt: () => void 0 };
}
var spot = (at) => ({ key: at, value: at });
var RowOrigin = class {
  source;
  at;
  #columns;
  #prefix;
  #inner;
  constructor(source, at, columns, prefix = "") {
    this.source = source;
    this.at = at;
    this.#columns = columns;
    this.#prefix = prefix;
  }
  entry(key) {
    const inner = this.#inner?.get(String(key));
    if (inner !== void 0) return inner;
    const column = this.#columns.get(this.#prefix + String(key));
    return column === void 0 ? void 0 : spot(Math.floor(this.at / sheetColumns) * sheetColumns + column);
  }
  /** A field that stands elsewhere. */
  put(key, inner) {
    this.#inner ??= /* @__PURE__ */ new Map();
    this.#inner.set(key, inner);
  }
};
var CellOrigin = class {
  source;
  at;
  constructor(source, at) {
    this.source = source;
    this.at = at;
  }
  entry() {
    return spot(this.at);
  }
};

// src/source/sheet-titles.ts
function folded2(text3) {
  return text3.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var titlesIn = (message) => message?.split("|") ?? [];
var columnWords = (words3, key) => words3(`column.${key === "" ? "text" : key}`);
function indexOf(keys, all) {
  const index = /* @__PURE__ */ new Map();
  const add = (title2, key) => {
    if (title2 !== "" && !index.has(title2)) index.set(title2, key);
  };
  for (const key of keys) add(folded2(key), key);
  for (const words3 of all)
    for (const key of keys) for (const title2 of titlesIn(columnWords(words3, key))) add(folded2(title2), key);
  return index;
}
function parted(title2) {
  const year = /(?:19|20|21)\d\d/.exec(title2)?.[0];
  const language2 = /^(.*\S)[\s([]+([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[)\]]?\s*$/.exec(title2);
  const [, named2 = "", code = ""] = language2 ?? [];
  return [
    ...year === void 0 ? [] : [{ title: title2.replace(year, " "), rest: year }],
    ...language2 === null ? [] : [{ title: named2, rest: code }],
    ...language2 === null || year === void 0 ? [] : [{ title: named2.replace(year, " "), rest: `${year}.${code}` }]
  ];
}
function find({ plain: plain2, wide }, title2) {
  const own = plain2.get(folded2(title2));
  if (own !== void 0) return own;
  for (const { title: part, rest } of parted(title2)) {
    const key = (/^\d/.test(rest) ? wide : plain2).get(folded2(part));
    if (key !== void 0) return `${key}.${rest}`;
  }
  return void 0;
}
var helpers = ["sheet.Lists", "init.readme.name"];
function sheetNames(all) {
  const names = new Map(sheets.map(({ id: id3 }) => [folded2(id3), id3]));
  for (const words3 of all)
    for (const { id: id3 } of sheets) for (const title2 of titlesIn(words3(`sheet.${id3}`))) names.set(folded2(title2), id3);
  return names;
}
function titlesFrom(all) {
  const [first] = all;
  const names = sheetNames(all);
  const ours = new Set(all.flatMap((words3) => helpers.flatMap((key) => titlesIn(words3(key)).map(folded2))));
  const indices = /* @__PURE__ */ new Map();
  const of = (sheet) => {
    const known2 = indices.get(sheet.id);
    if (known2 !== void 0) return known2;
    const made = {
      plain: indexOf(
        sheet.columns.map(({ key }) => key),
        all
      ),
      wide: indexOf(sheet.wide === void 0 ? [] : [sheet.wide.key], all)
    };
    indices.set(sheet.id, made);
    return made;
  };
  return {
    sheet: (name) => names.get(folded2(name)),
    isHelper: (name) => ours.has(folded2(name)),
    column: (sheet, title2) => find(of(sheet), title2),
    known: (sheet) => sheet.columns.map(({ key }) => titlesIn(first && columnWords(first, key))[0] ?? key),
    sheets: sheets.map(({ id: id3 }) => titlesIn(first?.(`sheet.${id3}`))[0] ?? id3)
  };
}

// src/source/sheet-cell.ts
var textOf2 = ({ value, shown }) => shown ?? (value === true ? "TRUE" : value === false ? "FALSE" : String(value));
var told = (reading, cell) => ({
  place: reading.source.place(cell.at)
});
function wrong(reading, column, cell, held, expected) {
  const args = { column: column.title, value: textOf2(cell), held, expected };
  reading.findings.push(finding("NAP176", args, told(reading, cell)));
  return textOf2(cell);
}
function numberText(reading, column, cell) {
  const value = textOf2(cell);
  const typed3 = typedNumber(value);
  if ("value" in typed3) return typed3.value;
  if ("either" in typed3) {
    const [grouped2, decimal] = typed3.either;
    if (reading.decimal !== void 0) return value.includes(reading.decimal) ? decimal : grouped2;
    const args = { column: column.title, value, one: String(grouped2), other: String(decimal) };
    reading.findings.push(finding("NAP173", args, told(reading, cell)));
  } else
    reading.findings.push(
      finding("NAP174", { column: column.title, value, reason: typed3.reason }, told(reading, cell))
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
    reading.findings.push(finding("NAP183", args, told(reading, cell)));
    return textOf2(cell);
  }
  const shares = cell.kind === "text" ? /^(.*\d)\s*%$/.exec(textOf2(cell).trim())?.[1] : void 0;
  if (shares === void 0) return numeric(reading, column, cell);
  const typed3 = typedNumber(shares);
  return "either" in typed3 ? typed3.either[1] : numeric(reading, column, { ...cell, value: shares });
}
function numberOrWords(reading, column, cell) {
  if (cell.kind === "number" || cell.kind === "percent") return Number(cell.value);
  if (cell.kind !== "text") return textOf2(cell);
  const value = textOf2(cell);
  const typed3 = typedNumber(value);
  if ("value" in typed3 || "either" in typed3)
    reading.findings.push(finding("NAP180", { column: column.title, value }, told(reading, cell)));
  return value;
}
function date2(reading, column, cell) {
  if (cell.kind === "date") return cell.value;
  if (cell.kind !== "text") return wrong(reading, column, cell, cell.kind === "flag" ? "yesno" : "number", "date");
  const value = textOf2(cell).trim();
  const typed3 = typedDay(value);
  if (typed3 === void 0) return value;
  if ("day" in typed3) return typed3.day;
  const [one, other] = typed3.either;
  reading.findings.push(finding("NAP175", { column: column.title, value, one, other }, told(reading, cell)));
  return value;
}
function id2(reading, column, cell) {
  const value = textOf2(cell).trim();
  if (cell.kind === "date")
    reading.findings.push(finding("NAP178", { column: column.title, value }, told(reading, cell)));
  if (cell.kind === "number" && cell.shown === void 0 && value.includes(".")) {
    const known2 = reading.numericIds.get(column.title);
    if (known2 === void 0) reading.numericIds.set(column.title, { at: cell.at, value, count: 1 });
    else known2.count += 1;
  }
  return value;
}
var listed2 = (text3) => text3.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
function ids(reading, column, cell) {
  const list = listed2(id2(reading, column, cell));
  return column.key === "lead" && list.length === 1 ? list[0] ?? "" : list;
}
function tags2(reading, column, cell) {
  const list = listed2(id2(reading, column, cell));
  return list.length === 1 && list[0] === "all" ? "all" : list;
}
function whole2(reading, column, cell) {
  const years2 = column.type === "year" && cell.kind === "text" ? /^\s*(\d{4})\s*$/.exec(textOf2(cell))?.[1] : void 0;
  return years2 === void 0 ? numeric(reading, column, cell) : Number(years2);
}
var years = (_reading, _column, cell) => listed2(textOf2(cell)).map((year) => /^\d{4}$/.test(year) ? Number(year) : year);
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
  integer: whole2,
  year: whole2,
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
  const at = told(reading, cell);
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

// src/source/sheet-rows.ts
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function put({ source, origins, header, at }, fields, path3, value) {
  let map = fields;
  for (const [i, step] of path3.slice(0, -1).entries()) {
    const there = Object.hasOwn(map, step) ? map[step] : void 0;
    if (isMap(there)) map = there;
    else {
      const inner = {};
      origins.set(inner, new RowOrigin(source, at, header.byPath, `${path3.slice(0, i + 1).join(".")}.`));
      map[step] = inner;
      map = inner;
    }
  }
  const last = path3.at(-1) ?? "";
  if (!isMap(map[last])) map[last] = value;
}
function register(origins, source, at, value) {
  if (typeof value === "object" && value !== null) origins.set(value, new CellOrigin(source, at));
  return value;
}
function readColumns(sheet, { columns }) {
  return new Map(
    columns.map((column) => {
      const choices = sheet.columns.find(({ key }) => key === column.key)?.choices;
      return [column.column, choices === void 0 ? column : { ...column, choices }];
    })
  );
}
function recordOf(reading, building, columns, cells2) {
  const { source, origins, header, at } = building;
  const fields = {};
  let text3;
  for (const cell of cells2) {
    const column = columns.get(cell.at % sheetColumns);
    const value = column && cellValue(reading, column, cell);
    if (column === void 0 || value === void 0) continue;
    const placed2 = register(origins, source, cell.at, value);
    if (column.path.length === 0) text3 ??= placed2;
    else put(building, fields, column.path, placed2);
  }
  if (Object.keys(fields).length === 0 && text3 === void 0) return void 0;
  const origin = new RowOrigin(source, at, header.byPath);
  origins.set(fields, origin);
  return { at, fields, text: text3, origin, source };
}
function recordsOf2(reading, origins, sheet, header, rows) {
  const columns = readColumns(sheet, header);
  const first = Math.min(...header.columns.map(({ column }) => column));
  const records = [];
  for (const [row, cells2] of rows) {
    if (row <= header.row) continue;
    const building = { source: reading.source, origins, header, at: row * sheetColumns + first };
    const record = recordOf(reading, building, columns, cells2);
    if (record !== void 0) records.push(record);
  }
  return records;
}

// src/source/sheet-read.ts
var isOurs = (titles, { name }) => titles.isHelper(name);
var keyRows = 10;
var enoughKeys = 4;
function sheetByKeys({ at, value }) {
  const rows = /* @__PURE__ */ new Map();
  at.forEach((position, i) => {
    const row = Math.floor(position / 16384);
    if (row < keyRows) rows.set(row, (rows.get(row) ?? /* @__PURE__ */ new Set()).add(value[i]));
  });
  const matches = [...rows.values()].flatMap(
    (row) => sheets.map((sheet) => {
      const complete = sheet.columns.every((c) => c.required !== true || row.has(c.key));
      return { sheet, keys: complete ? sheet.columns.filter((c) => row.has(c.key)).length : 0 };
    })
  );
  const best = matches.sort((a, b) => b.keys - a.keys)[0];
  return best !== void 0 && best.keys >= enoughKeys ? best.sheet : void 0;
}
function known(book, file, titles, findings) {
  const found = [];
  for (const cells2 of book.sheets) {
    const sheet = sheetById.get(titles.sheet(cells2.name) ?? "") ?? sheetByKeys(cells2);
    const source = sheetSource(file, cells2);
    if (sheet !== void 0) found.push({ sheet, cells: cells2, source });
    else if (!isOurs(titles, cells2) && cells2.at.length > 0) {
      const near = nearest(cells2.name, titles.sheets) ?? "none";
      findings.push(finding("NAP160", { sheet: cells2.name, nearest: near }, { place: source.place(0) }));
    }
  }
  return found;
}
function provenDecimal(all) {
  const signs = /* @__PURE__ */ new Set();
  const text3 = cellKinds.indexOf("text");
  for (const { cells: cells2 } of all)
    cells2.value.forEach((value, i) => {
      if (cells2.kind[i] !== text3 || typeof value !== "string" || value.length > 30 || !/\d[.,]\d/.test(value)) return;
      const typed3 = typedNumber(value);
      if ("decimal" in typed3 && typed3.decimal !== void 0 && (typed3.decimal === "," || /[\s,'’]/.test(value)))
        signs.add(typed3.decimal);
    });
  return signs.size === 1 ? [...signs][0] : void 0;
}
function laidSheets(book, file, titles) {
  const all = known(book, file, titles, []);
  const decimal = provenDecimal(all);
  return all.map(({ sheet, cells: cells2, source }) => {
    const rows = rowsOf2(cells2);
    const { header } = readHeader(sheet, rows, source, titles);
    if (header === void 0) return { sheet, cells: cells2, rows, records: [] };
    const reading = { source, findings: [], decimal, numericIds: /* @__PURE__ */ new Map() };
    return { sheet, cells: cells2, rows, header, records: recordsOf2(reading, /* @__PURE__ */ new WeakMap(), sheet, header, rows) };
  });
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
  const byRow = /* @__PURE__ */ new Map();
  let rows = 0;
  for (const range of merges.map(rangeOf))
    for (let i = lowerBound(used, range.top); (used[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i += 1) {
      const row = used[i] ?? 0;
      const there = byRow.get(row);
      if (there === void 0) byRow.set(row, [range]);
      else there.push(range);
      rows += 1;
      if (rows > mostMergedRows) return void 0;
    }
  return byRow;
}
function merged(merges, positions) {
  const covered = /* @__PURE__ */ new Set();
  const first = [];
  if (merges.length === 0) return { covered, first };
  const byRow = rangesByRow(merges, [...new Set(Array.from(positions, (at) => Math.floor(at / sheetColumns)))]);
  if (byRow === void 0) return void 0;
  for (const at of positions) {
    const row = Math.floor(at / sheetColumns);
    const column = at % sheetColumns;
    const range = byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (range === void 0) continue;
    if (range.top !== row || range.left !== column) covered.add(at);
    else if (range.bottom > row) first.push(at);
  }
  return { covered, first };
}
var formula = cellKinds.indexOf("formula");
var text2 = cellKinds.indexOf("text");
function kept(raw, { formulas }, { covered }, held) {
  const cells2 = [];
  raw.at.forEach((at, i) => {
    if (held(i) && !covered.has(at) && (raw.kind[i] !== text2 || raw.value[i] !== "")) cells2.push([at, i]);
  });
  if (formulas.length === 0) return cells2;
  const open2 = formulas.filter((at) => !covered.has(at)).map((at) => [at, -1]);
  return [...cells2, ...open2].sort(([a], [b]) => a - b);
}
function checkedCells(raw, scan) {
  const isHeld = (i) => scan.valued.has(raw.at[i] ?? -1);
  const read = raw.at.reduce((sum, at) => sum + Number(scan.valued.has(at)), 0);
  if (read !== scan.valued.size) return { declared: scan.valued.size, read };
  const cover = merged(scan.merges, raw.at);
  if (cover === void 0) return { merges: scan.merges.length };
  const cells2 = kept(raw, scan, cover, isHeld);
  const value = (i) => raw.value[i] ?? "=";
  return {
    cells: {
      at: Float64Array.from(cells2, ([at]) => at),
      kind: Uint8Array.from(cells2, ([, i]) => raw.kind[i] ?? formula),
      value: cells2.map(([, i]) => value(i)),
      shown: raw.shown.size === 0 ? raw.shown : new Map(
        cells2.flatMap(([, i], k) => {
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
  cell(attributes, most) {
    const columns = times(columnsRepeated, attributes);
    const isFilled = attributes.includes("value-type=");
    if (isFilled) this.#fill(columns);
    if (this.filled > most) return;
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
function declaredSheets(content, most) {
  const hidden = new Set([...content.matchAll(hiddenStyle)].map(([, name]) => name));
  const sheets2 = [];
  let left = most;
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
var unescaped = (text3) => text3.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole3, decimal, hex, name) => {
  if (name !== void 0) return entities[name] ?? whole3;
  const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 1114111 ? String.fromCodePoint(code) : whole3;
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
  const types = elements(utf8(pack.parts.get("[content_types].xml")), "Override");
  const main = types.find(
    (type) => /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml/i.test(type.get("ContentType") ?? "")
  );
  const named2 = main?.get("PartName")?.replace(/^\//, "").toLowerCase();
  return [named2, "xl/workbook.xml"].find((name) => name !== void 0 && pack.parts.has(name));
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
function bookMap(pack, workbook) {
  const xml = utf8(pack.parts.get(workbook));
  const related2 = relations(pack, workbook);
  const sheets2 = elements(xml, "sheet").map((sheet) => {
    const relation = related2.get(sheet.get("id") ?? "");
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
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
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
      (error) => this.#stop(error.code === memoryOut ? "memory" : "crash")
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
function parserFor(packed2, threads = usedOnce) {
  const file = workerFile();
  if (file === void 0) return { apart: false, parse: here, parseWhole: here, end: () => void 0 };
  let thread = packed2 > small.packed ? threads.take(file) : void 0;
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

// src/generated/languages.ts
var catalogues = {
  "en": () => Promise.resolve().then(() => __toESM(require("./generated-messages-en.cjs"), 1)),
  "fr": () => Promise.resolve().then(() => __toESM(require("./generated-messages-fr.cjs"), 1))
};

// src/io/workbook-titles.ts
function words2(messages, key) {
  const message = messages[key];
  return typeof message === "function" ? message({}) : message;
}
async function sheetTitles() {
  const all = await Promise.all(Object.values(catalogues).map((load) => load()));
  return titlesFrom(
    all.map(
      ({ messages }) => (key) => words2(messages, key)
    )
  );
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
  const [size = 0, packed2 = 0, offset = 0] = large(bytes.subarray(nameEnd, extraEnd), sizes);
  const name = bytes.subarray(at + 46, nameEnd).toString("utf8").replaceAll("\\", "/");
  const entry = { name, flags, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16) };
  return { entry: { ...entry, packed: packed2, size, offset }, next: extraEnd + bytes.readUInt16LE(at + 32) };
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
function checkDeclared(entries, packed2) {
  let total = 0;
  for (const { name, flags, size } of entries) {
    if ((flags & 1) !== 0) throw new ZipError({ fault: "encrypted" });
    if (size > zipLimits.part) throw excess("part", name);
    total += size;
  }
  if (total > zipLimits.total) throw excess("total");
  if (total > zipLimits.ratioFrom && total > packed2 * zipLimits.ratio) throw excess("ratio");
}
function unpack(bytes, { name, method, crc, packed: packed2, size, offset }) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 67324752) throw damaged("part", name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed2 > bytes.length) throw damaged("truncated", name);
  const data = bytes.subarray(start, start + packed2);
  if (method !== 0 && method !== 8) throw damaged("method", name);
  const content = method === 0 ? data : inflated(data, name, size);
  if (content.length !== size || (0, import_node_zlib.crc32)(content) !== crc) throw damaged("part", name);
  return content;
}
function inflated(data, name, size) {
  try {
    return size === 0 ? Buffer.alloc(0) : (0, import_node_zlib.inflateRawSync)(data, { maxOutputLength: size });
  } catch (error) {
    const tooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
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
  } catch (error) {
    throw error instanceof ZipError ? new Refusal(refusalOf(error.found, name)) : error;
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
function scanned({ name, part = "", content }, file, most) {
  const scan = scanSheet(content.toString("latin1"), most);
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
    const cells2 = sheets2.map((sheet, i) => {
      const scan = scans[i];
      if (scan === void 0) throw new Error("a scan for each sheet");
      return sheetCells(sheet, raw[i] ?? none, scan, name);
    });
    return { sheets: cells2, macros: map.macros, links: map.links };
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
  const cells2 = parsed.tables.reduce((sum, table) => sum + table.at.length, 0);
  if (cells2 > mostCells) throw new Refusal(finding("NAP155", { name, excess: "cells", part: name }, at));
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
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.found };
    throw error;
  }
}

// src/io/workbook-edit.ts
var import_node_buffer = require("node:buffer");

// src/io/cell-values.ts
var hundredth = (value) => Number(`${value}e-2`);
function dateCell(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3) || text3 < "1900-03-01") return void 0;
  const serial = Date.parse(`${text3}T00:00:00Z`) / 864e5 + 25569;
  return Number.isInteger(serial) ? serial : void 0;
}
function safeText(text3) {
  const escaped2 = text3.includes("_x") ? text3.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text3;
  return new RegExp("\\p{Cc}", "u").test(escaped2) ? escaped2.replace(new RegExp("\\p{Cc}", "gu"), escapedControl) : escaped2;
}
function escapedControl(c) {
  const code = c.charCodeAt(0);
  if (c === "	" || c === "\n" || code > 126) return c;
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}

// src/io/workbook-edit-cell.ts
var ofValue = /\s(?:r|s|t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;
var mac1904 = 1462;
function cellXml(edit, before, writing) {
  const { prefix } = writing;
  const { type, content, style } = written(edit, before.style, writing);
  const named2 = ` r="${cellName(edit.at)}"${style === void 0 ? "" : ` s="${style}"`}${type}`;
  const open2 = `<${prefix}c${named2}${before.attributes.replace(ofValue, "").trimEnd()}`;
  return content === "" ? `${open2}/>` : `${open2}>${content}</${prefix}c>`;
}
function written({ value, kind }, style, writing) {
  const { prefix, styles } = writing;
  if (value === void 0) return { type: "", content: "", style };
  const stored = (text3) => `<${prefix}v>${text3}</${prefix}v>`;
  if (typeof value === "boolean") return { type: ' t="b"', content: stored(value ? "1" : "0"), style };
  const shows = styles.kind(style);
  if (typeof value === "number") {
    const typed3 = numberFor(value, kind, shows);
    if (typeof typed3 === "string") return inline(typed3, style, prefix);
    const isOther2 = shows === "date" || shows === "percent" && kind === "amount";
    return { type: "", content: stored(String(typed3)), style: isOther2 ? void 0 : style };
  }
  const serial = kind === "day" && shows === "date" ? dateCell(value) : void 0;
  if (serial === void 0) return inline(value, style, prefix);
  return { type: "", content: stored(String(writing.date1904 ? serial - mac1904 : serial)), style };
}
function numberFor(value, kind, shows) {
  if (shows === "percent") return kind === "amount" ? value : hundredth(value);
  return kind === "percent" && value > 0 && value <= 1 ? `${value}%` : value;
}
function inline(text3, style, prefix) {
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(safeText(text3))}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', content, style };
}
var escaped = (text3) => text3.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");

// ../../work/main/node_modules/@e965/xlsx/xlsx.mjs
var XLSX = {};
XLSX.version = "0.20.3";
var current_codepage = 1200;
var current_ansi = 1252;
var $cptable;
var has_buf = /* @__PURE__ */ (function() {
  return typeof Buffer !== "undefined" && typeof process !== "undefined" && typeof process.versions !== "undefined" && !!process.versions.node;
})();
var Buffer_from = /* @__PURE__ */ (function() {
  if (typeof Buffer !== "undefined") {
    var nbfs = !Buffer.from;
    if (!nbfs) try {
      Buffer.from("foo", "utf8");
    } catch (e) {
      nbfs = true;
    }
    return nbfs ? function(buf, enc) {
      return enc ? new Buffer(buf, enc) : new Buffer(buf);
    } : Buffer.from.bind(Buffer);
  }
  return function() {
  };
})();
var buf_utf16le = /* @__PURE__ */ (function() {
  if (typeof Buffer === "undefined") return false;
  var x = Buffer_from([65, 0]);
  if (!x) return false;
  var o = x.toString("utf16le");
  return o.length == 1;
})();
function new_raw_buf(len) {
  if (has_buf) return Buffer.alloc ? Buffer.alloc(len) : new Buffer(len);
  return typeof Uint8Array != "undefined" ? new Uint8Array(len) : new Array(len);
}
var chr0 = /\u0000/g;
function _strrev(x) {
  var o = "", i = x.length - 1;
  while (i >= 0) o += x.charAt(i--);
  return o;
}
function pad0(v, d) {
  var t = "" + v;
  return t.length >= d ? t : fill("0", d - t.length) + t;
}
function pad_(v, d) {
  var t = "" + v;
  return t.length >= d ? t : fill(" ", d - t.length) + t;
}
function rpad_(v, d) {
  var t = "" + v;
  return t.length >= d ? t : t + fill(" ", d - t.length);
}
function pad0r1(v, d) {
  var t = "" + Math.round(v);
  return t.length >= d ? t : fill("0", d - t.length) + t;
}
function pad0r2(v, d) {
  var t = "" + v;
  return t.length >= d ? t : fill("0", d - t.length) + t;
}
var p2_32 = /* @__PURE__ */ Math.pow(2, 32);
function pad0r(v, d) {
  if (v > p2_32 || v < -p2_32) return pad0r1(v, d);
  var i = Math.round(v);
  return pad0r2(i, d);
}
function SSF_isgeneral(s, i) {
  i = i || 0;
  return s.length >= 7 + i && (s.charCodeAt(i) | 32) === 103 && (s.charCodeAt(i + 1) | 32) === 101 && (s.charCodeAt(i + 2) | 32) === 110 && (s.charCodeAt(i + 3) | 32) === 101 && (s.charCodeAt(i + 4) | 32) === 114 && (s.charCodeAt(i + 5) | 32) === 97 && (s.charCodeAt(i + 6) | 32) === 108;
}
var days = [
  ["Sun", "Sunday"],
  ["Mon", "Monday"],
  ["Tue", "Tuesday"],
  ["Wed", "Wednesday"],
  ["Thu", "Thursday"],
  ["Fri", "Friday"],
  ["Sat", "Saturday"]
];
var months = [
  ["J", "Jan", "January"],
  ["F", "Feb", "February"],
  ["M", "Mar", "March"],
  ["A", "Apr", "April"],
  ["M", "May", "May"],
  ["J", "Jun", "June"],
  ["J", "Jul", "July"],
  ["A", "Aug", "August"],
  ["S", "Sep", "September"],
  ["O", "Oct", "October"],
  ["N", "Nov", "November"],
  ["D", "Dec", "December"]
];
var table_fmt = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  56: '"\u4E0A\u5348/\u4E0B\u5348 "hh"\u6642"mm"\u5206"ss"\u79D2 "'
};
var SSF_default_map = {
  5: 37,
  6: 38,
  7: 39,
  8: 40,
  //  5 -> 37 ...  8 -> 40
  23: 0,
  24: 0,
  25: 0,
  26: 0,
  // 23 ->  0 ... 26 ->  0
  27: 14,
  28: 14,
  29: 14,
  30: 14,
  31: 14,
  // 27 -> 14 ... 31 -> 14
  50: 14,
  51: 14,
  52: 14,
  53: 14,
  54: 14,
  // 50 -> 14 ... 58 -> 14
  55: 14,
  56: 14,
  57: 14,
  58: 14,
  59: 1,
  60: 2,
  61: 3,
  62: 4,
  // 59 ->  1 ... 62 ->  4
  67: 9,
  68: 10,
  // 67 ->  9 ... 68 -> 10
  69: 12,
  70: 13,
  71: 14,
  // 69 -> 12 ... 71 -> 14
  72: 14,
  73: 15,
  74: 16,
  75: 17,
  // 72 -> 14 ... 75 -> 17
  76: 20,
  77: 21,
  78: 22,
  // 76 -> 20 ... 78 -> 22
  79: 45,
  80: 46,
  81: 47,
  // 79 -> 45 ... 81 -> 47
  82: 0
  // 82 ->  0 ... 65536 -> 0 (omitted)
};
var SSF_default_str = {
  //  5 -- Currency,   0 decimal, black negative
  5: '"$"#,##0_);\\("$"#,##0\\)',
  63: '"$"#,##0_);\\("$"#,##0\\)',
  //  6 -- Currency,   0 decimal, red   negative
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  64: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  //  7 -- Currency,   2 decimal, black negative
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  65: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  //  8 -- Currency,   2 decimal, red   negative
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  66: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  // 41 -- Accounting, 0 decimal, No Symbol
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  // 42 -- Accounting, 0 decimal, $  Symbol
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  // 43 -- Accounting, 2 decimal, No Symbol
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  // 44 -- Accounting, 2 decimal, $  Symbol
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'
};
function SSF_frac(x, D, mixed) {
  var sgn = x < 0 ? -1 : 1;
  var B = x * sgn;
  var P_2 = 0, P_1 = 1, P = 0;
  var Q_2 = 1, Q_1 = 0, Q = 0;
  var A = Math.floor(B);
  while (Q_1 < D) {
    A = Math.floor(B);
    P = A * P_1 + P_2;
    Q = A * Q_1 + Q_2;
    if (B - A < 5e-8) break;
    B = 1 / (B - A);
    P_2 = P_1;
    P_1 = P;
    Q_2 = Q_1;
    Q_1 = Q;
  }
  if (Q > D) {
    if (Q_1 > D) {
      Q = Q_2;
      P = P_2;
    } else {
      Q = Q_1;
      P = P_1;
    }
  }
  if (!mixed) return [0, sgn * P, Q];
  var q = Math.floor(sgn * P / Q);
  return [q, sgn * P - q * Q, Q];
}
function SSF_normalize_xl_unsafe(v) {
  var s = v.toPrecision(16);
  if (s.indexOf("e") > -1) {
    var m = s.slice(0, s.indexOf("e"));
    m = m.indexOf(".") > -1 ? m.slice(0, m.slice(0, 2) == "0." ? 17 : 16) : m.slice(0, 15) + fill("0", m.length - 15);
    return m + s.slice(s.indexOf("e"));
  }
  var n = s.indexOf(".") > -1 ? s.slice(0, s.slice(0, 2) == "0." ? 17 : 16) : s.slice(0, 15) + fill("0", s.length - 15);
  return Number(n);
}
function SSF_parse_date_code(v, opts, b2) {
  if (v > 2958465 || v < 0) return null;
  v = SSF_normalize_xl_unsafe(v);
  var date3 = v | 0, time = Math.floor(86400 * (v - date3)), dow = 0;
  var dout = [];
  var out = { D: date3, T: time, u: 86400 * (v - date3) - time, y: 0, m: 0, d: 0, H: 0, M: 0, S: 0, q: 0 };
  if (Math.abs(out.u) < 1e-6) out.u = 0;
  if (opts && opts.date1904) date3 += 1462;
  if (out.u > 0.9999) {
    out.u = 0;
    if (++time == 86400) {
      out.T = time = 0;
      ++date3;
      ++out.D;
    }
  }
  if (date3 === 60) {
    dout = b2 ? [1317, 10, 29] : [1900, 2, 29];
    dow = 3;
  } else if (date3 === 0) {
    dout = b2 ? [1317, 8, 29] : [1900, 1, 0];
    dow = 6;
  } else {
    if (date3 > 60) --date3;
    var d = new Date(1900, 0, 1);
    d.setDate(d.getDate() + date3 - 1);
    dout = [d.getFullYear(), d.getMonth() + 1, d.getDate()];
    dow = d.getDay();
    if (date3 < 60) dow = (dow + 6) % 7;
    if (b2) dow = SSF_fix_hijri(d, dout);
  }
  out.y = dout[0];
  out.m = dout[1];
  out.d = dout[2];
  out.S = time % 60;
  time = Math.floor(time / 60);
  out.M = time % 60;
  time = Math.floor(time / 60);
  out.H = time;
  out.q = dow;
  return out;
}
function SSF_strip_decimal(o) {
  return o.indexOf(".") == -1 ? o : o.replace(/(?:\.0*|(\.\d*[1-9])0+)$/, "$1");
}
function SSF_normalize_exp(o) {
  if (o.indexOf("E") == -1) return o;
  return o.replace(/(?:\.0*|(\.\d*[1-9])0+)[Ee]/, "$1E").replace(/(E[+-])(\d)$/, "$10$2");
}
function SSF_small_exp(v) {
  var w = v < 0 ? 12 : 11;
  var o = SSF_strip_decimal(v.toFixed(12));
  if (o.length <= w) return o;
  o = v.toPrecision(10);
  if (o.length <= w) return o;
  return v.toExponential(5);
}
function SSF_large_exp(v) {
  var o = SSF_strip_decimal(v.toFixed(11));
  return o.length > (v < 0 ? 12 : 11) || o === "0" || o === "-0" ? v.toPrecision(6) : o;
}
function SSF_general_num(v) {
  if (!isFinite(v)) return isNaN(v) ? "#NUM!" : "#DIV/0!";
  var V = Math.floor(Math.log(Math.abs(v)) * Math.LOG10E), o;
  if (V >= -4 && V <= -1) o = v.toPrecision(10 + V);
  else if (Math.abs(V) <= 9) o = SSF_small_exp(v);
  else if (V === 10) o = v.toFixed(10).substr(0, 12);
  else o = SSF_large_exp(v);
  return SSF_strip_decimal(SSF_normalize_exp(o.toUpperCase()));
}
function SSF_general(v, opts) {
  switch (typeof v) {
    case "string":
      return v;
    case "boolean":
      return v ? "TRUE" : "FALSE";
    case "number":
      return (v | 0) === v ? v.toString(10) : SSF_general_num(v);
    case "undefined":
      return "";
    case "object":
      if (v == null) return "";
      if (v instanceof Date) return SSF_format(14, datenum(v, opts && opts.date1904), opts);
  }
  throw new Error("unsupported value in General format: " + v);
}
function SSF_fix_hijri(date3, o) {
  o[0] -= 581;
  var dow = date3.getDay();
  if (date3 < 60) dow = (dow + 6) % 7;
  return dow;
}
function SSF_write_date(type, fmt, val2, ss0) {
  var o = "", ss = 0, tt = 0, y = val2.y, out, outl = 0;
  switch (type) {
    case 98:
      y = val2.y + 543;
    /* falls through */
    case 121:
      switch (fmt.length) {
        case 1:
        case 2:
          out = y % 100;
          outl = 2;
          break;
        default:
          out = y % 1e4;
          outl = 4;
          break;
      }
      break;
    case 109:
      switch (fmt.length) {
        case 1:
        case 2:
          out = val2.m;
          outl = fmt.length;
          break;
        case 3:
          return months[val2.m - 1][1];
        case 5:
          return months[val2.m - 1][0];
        default:
          return months[val2.m - 1][2];
      }
      break;
    case 100:
      switch (fmt.length) {
        case 1:
        case 2:
          out = val2.d;
          outl = fmt.length;
          break;
        case 3:
          return days[val2.q][0];
        default:
          return days[val2.q][1];
      }
      break;
    case 104:
      switch (fmt.length) {
        case 1:
        case 2:
          out = 1 + (val2.H + 11) % 12;
          outl = fmt.length;
          break;
        default:
          throw "bad hour format: " + fmt;
      }
      break;
    case 72:
      switch (fmt.length) {
        case 1:
        case 2:
          out = val2.H;
          outl = fmt.length;
          break;
        default:
          throw "bad hour format: " + fmt;
      }
      break;
    case 77:
      switch (fmt.length) {
        case 1:
        case 2:
          out = val2.M;
          outl = fmt.length;
          break;
        default:
          throw "bad minute format: " + fmt;
      }
      break;
    case 115:
      if (fmt != "s" && fmt != "ss" && fmt != ".0" && fmt != ".00" && fmt != ".000") throw "bad second format: " + fmt;
      if (val2.u === 0 && (fmt == "s" || fmt == "ss")) return pad0(val2.S, fmt.length);
      if (ss0 >= 2) tt = ss0 === 3 ? 1e3 : 100;
      else tt = ss0 === 1 ? 10 : 1;
      ss = Math.round(tt * (val2.S + val2.u));
      if (ss >= 60 * tt) ss = 0;
      if (fmt === "s") return ss === 0 ? "0" : "" + ss / tt;
      o = pad0(ss, 2 + ss0);
      if (fmt === "ss") return o.substr(0, 2);
      return "." + o.substr(2, fmt.length - 1);
    case 90:
      switch (fmt) {
        case "[h]":
        case "[hh]":
          out = val2.D * 24 + val2.H;
          break;
        case "[m]":
        case "[mm]":
          out = (val2.D * 24 + val2.H) * 60 + val2.M;
          break;
        case "[s]":
        case "[ss]":
          out = ((val2.D * 24 + val2.H) * 60 + val2.M) * 60 + (ss0 == 0 ? Math.round(val2.S + val2.u) : val2.S);
          break;
        default:
          throw "bad abstime format: " + fmt;
      }
      outl = fmt.length === 3 ? 1 : 2;
      break;
    case 101:
      out = y;
      outl = 1;
      break;
  }
  var outstr = outl > 0 ? pad0(out, outl) : "";
  return outstr;
}
function commaify(s) {
  var w = 3;
  if (s.length <= w) return s;
  var j = s.length % w, o = s.substr(0, j);
  for (; j != s.length; j += w) o += (o.length > 0 ? "," : "") + s.substr(j, w);
  return o;
}
var pct1 = /%/g;
function write_num_pct(type, fmt, val2) {
  var sfmt = fmt.replace(pct1, ""), mul = fmt.length - sfmt.length;
  return write_num(type, sfmt, val2 * Math.pow(10, 2 * mul)) + fill("%", mul);
}
function write_num_cm(type, fmt, val2) {
  var idx = fmt.length - 1;
  while (fmt.charCodeAt(idx - 1) === 44) --idx;
  return write_num(type, fmt.substr(0, idx), val2 / Math.pow(10, 3 * (fmt.length - idx)));
}
function write_num_exp(fmt, val2) {
  var o;
  var idx = fmt.indexOf("E") - fmt.indexOf(".") - 1;
  if (fmt.match(/^#+0.0E\+0$/)) {
    if (val2 == 0) return "0.0E+0";
    else if (val2 < 0) return "-" + write_num_exp(fmt, -val2);
    var period2 = fmt.indexOf(".");
    if (period2 === -1) period2 = fmt.indexOf("E");
    var ee = Math.floor(Math.log(val2) * Math.LOG10E) % period2;
    if (ee < 0) ee += period2;
    o = (val2 / Math.pow(10, ee)).toPrecision(idx + 1 + (period2 + ee) % period2);
    if (o.indexOf("e") === -1) {
      var fakee = Math.floor(Math.log(val2) * Math.LOG10E);
      if (o.indexOf(".") === -1) o = o.charAt(0) + "." + o.substr(1) + "E+" + (fakee - o.length + ee);
      else o += "E+" + (fakee - ee);
      while (o.substr(0, 2) === "0.") {
        o = o.charAt(0) + o.substr(2, period2) + "." + o.substr(2 + period2);
        o = o.replace(/^0+([1-9])/, "$1").replace(/^0+\./, "0.");
      }
      o = o.replace(/\+-/, "-");
    }
    o = o.replace(/^([+-]?)(\d*)\.(\d*)[Ee]/, function($$, $1, $2, $3) {
      return $1 + $2 + $3.substr(0, (period2 + ee) % period2) + "." + $3.substr(ee) + "E";
    });
  } else o = val2.toExponential(idx);
  if (fmt.match(/E\+00$/) && o.match(/e[+-]\d$/)) o = o.substr(0, o.length - 1) + "0" + o.charAt(o.length - 1);
  if (fmt.match(/E\-/) && o.match(/e\+/)) o = o.replace(/e\+/, "e");
  return o.replace("e", "E");
}
var frac1 = /# (\?+)( ?)\/( ?)(\d+)/;
function write_num_f1(r, aval, sign) {
  var den = parseInt(r[4], 10), rr = Math.round(aval * den), base = Math.floor(rr / den);
  var myn = rr - base * den, myd = den;
  return sign + (base === 0 ? "" : "" + base) + " " + (myn === 0 ? fill(" ", r[1].length + 1 + r[4].length) : pad_(myn, r[1].length) + r[2] + "/" + r[3] + pad0(myd, r[4].length));
}
function write_num_f2(r, aval, sign) {
  return sign + (aval === 0 ? "" : "" + aval) + fill(" ", r[1].length + 2 + r[4].length);
}
var dec1 = /^#*0*\.([0#]+)/;
var closeparen = /\)[^)]*[0#]/;
var phone = /\(###\) ###\\?-####/;
function hashq(str) {
  var o = "", cc;
  for (var i = 0; i != str.length; ++i) switch (cc = str.charCodeAt(i)) {
    case 35:
      break;
    case 63:
      o += " ";
      break;
    case 48:
      o += "0";
      break;
    default:
      o += String.fromCharCode(cc);
  }
  return o;
}
function rnd(val2, d) {
  var dd = Math.pow(10, d);
  return "" + Math.round(val2 * dd) / dd;
}
function dec(val2, d) {
  var _frac = val2 - Math.floor(val2), dd = Math.pow(10, d);
  if (d < ("" + Math.round(_frac * dd)).length) return 0;
  return Math.round(_frac * dd);
}
function carry(val2, d) {
  if (d < ("" + Math.round((val2 - Math.floor(val2)) * Math.pow(10, d))).length) {
    return 1;
  }
  return 0;
}
function flr(val2) {
  if (val2 < 2147483647 && val2 > -2147483648) return "" + (val2 >= 0 ? val2 | 0 : val2 - 1 | 0);
  return "" + Math.floor(val2);
}
function write_num_flt(type, fmt, val2) {
  if (type.charCodeAt(0) === 40 && !fmt.match(closeparen)) {
    var ffmt = fmt.replace(/\( */, "").replace(/ \)/, "").replace(/\)/, "");
    if (val2 >= 0) return write_num_flt("n", ffmt, val2);
    return "(" + write_num_flt("n", ffmt, -val2) + ")";
  }
  if (fmt.charCodeAt(fmt.length - 1) === 44) return write_num_cm(type, fmt, val2);
  if (fmt.indexOf("%") !== -1) return write_num_pct(type, fmt, val2);
  if (fmt.indexOf("E") !== -1) return write_num_exp(fmt, val2);
  if (fmt.charCodeAt(0) === 36) return "$" + write_num_flt(type, fmt.substr(fmt.charAt(1) == " " ? 2 : 1), val2);
  var o;
  var r, ri, ff, aval = Math.abs(val2), sign = val2 < 0 ? "-" : "";
  if (fmt.match(/^00+$/)) return sign + pad0r(aval, fmt.length);
  if (fmt.match(/^[#?]+$/)) {
    o = pad0r(val2, 0);
    if (o === "0") o = "";
    return o.length > fmt.length ? o : hashq(fmt.substr(0, fmt.length - o.length)) + o;
  }
  if (r = fmt.match(frac1)) return write_num_f1(r, aval, sign);
  if (fmt.match(/^#+0+$/)) return sign + pad0r(aval, fmt.length - fmt.indexOf("0"));
  if (r = fmt.match(dec1)) {
    o = rnd(val2, r[1].length).replace(/^([^\.]+)$/, "$1." + hashq(r[1])).replace(/\.$/, "." + hashq(r[1])).replace(/\.(\d*)$/, function($$, $1) {
      return "." + $1 + fill("0", hashq(
        /*::(*/
        r[1]
      ).length - $1.length);
    });
    return fmt.indexOf("0.") !== -1 ? o : o.replace(/^0\./, ".");
  }
  fmt = fmt.replace(/^#+([0.])/, "$1");
  if (r = fmt.match(/^(0*)\.(#*)$/)) {
    return sign + rnd(aval, r[2].length).replace(/\.(\d*[1-9])0*$/, ".$1").replace(/^(-?\d*)$/, "$1.").replace(/^0\./, r[1].length ? "0." : ".");
  }
  if (r = fmt.match(/^#{1,3},##0(\.?)$/)) return sign + commaify(pad0r(aval, 0));
  if (r = fmt.match(/^#,##0\.([#0]*0)$/)) {
    return val2 < 0 ? "-" + write_num_flt(type, fmt, -val2) : commaify("" + (Math.floor(val2) + carry(val2, r[1].length))) + "." + pad0(dec(val2, r[1].length), r[1].length);
  }
  if (r = fmt.match(/^#,#*,#0/)) return write_num_flt(type, fmt.replace(/^#,#*,/, ""), val2);
  if (r = fmt.match(/^([0#]+)(\\?-([0#]+))+$/)) {
    o = _strrev(write_num_flt(type, fmt.replace(/[\\-]/g, ""), val2));
    ri = 0;
    return _strrev(_strrev(fmt.replace(/\\/g, "")).replace(/[0#]/g, function(x2) {
      return ri < o.length ? o.charAt(ri++) : x2 === "0" ? "0" : "";
    }));
  }
  if (fmt.match(phone)) {
    o = write_num_flt(type, "##########", val2);
    return "(" + o.substr(0, 3) + ") " + o.substr(3, 3) + "-" + o.substr(6);
  }
  var oa = "";
  if (r = fmt.match(/^([#0?]+)( ?)\/( ?)([#0?]+)/)) {
    ri = Math.min(
      /*::String(*/
      r[4].length,
      7
    );
    ff = SSF_frac(aval, Math.pow(10, ri) - 1, false);
    o = "" + sign;
    oa = write_num(
      "n",
      /*::String(*/
      r[1],
      ff[1]
    );
    if (oa.charAt(oa.length - 1) == " ") oa = oa.substr(0, oa.length - 1) + "0";
    o += oa + /*::String(*/
    r[2] + "/" + /*::String(*/
    r[3];
    oa = rpad_(ff[2], ri);
    if (oa.length < r[4].length) oa = hashq(r[4].substr(r[4].length - oa.length)) + oa;
    o += oa;
    return o;
  }
  if (r = fmt.match(/^# ([#0?]+)( ?)\/( ?)([#0?]+)/)) {
    ri = Math.min(Math.max(r[1].length, r[4].length), 7);
    ff = SSF_frac(aval, Math.pow(10, ri) - 1, true);
    return sign + (ff[0] || (ff[1] ? "" : "0")) + " " + (ff[1] ? pad_(ff[1], ri) + r[2] + "/" + r[3] + rpad_(ff[2], ri) : fill(" ", 2 * ri + 1 + r[2].length + r[3].length));
  }
  if (r = fmt.match(/^[#0?]+$/)) {
    o = pad0r(val2, 0);
    if (fmt.length <= o.length) return o;
    return hashq(fmt.substr(0, fmt.length - o.length)) + o;
  }
  if (r = fmt.match(/^([#0?]+)\.([#0]+)$/)) {
    o = "" + val2.toFixed(Math.min(r[2].length, 10)).replace(/([^0])0+$/, "$1");
    ri = o.indexOf(".");
    var lres = fmt.indexOf(".") - ri, rres = fmt.length - o.length - lres;
    return hashq(fmt.substr(0, lres) + o + fmt.substr(fmt.length - rres));
  }
  if (r = fmt.match(/^00,000\.([#0]*0)$/)) {
    ri = dec(val2, r[1].length);
    return val2 < 0 ? "-" + write_num_flt(type, fmt, -val2) : commaify(flr(val2)).replace(/^\d,\d{3}$/, "0$&").replace(/^\d*$/, function($$) {
      return "00," + ($$.length < 3 ? pad0(0, 3 - $$.length) : "") + $$;
    }) + "." + pad0(ri, r[1].length);
  }
  switch (fmt) {
    case "###,##0.00":
      return write_num_flt(type, "#,##0.00", val2);
    case "###,###":
    case "##,###":
    case "#,###":
      var x = commaify(pad0r(aval, 0));
      return x !== "0" ? sign + x : "";
    case "###,###.00":
      return write_num_flt(type, "###,##0.00", val2).replace(/^0\./, ".");
    case "#,###.00":
      return write_num_flt(type, "#,##0.00", val2).replace(/^0\./, ".");
    default:
  }
  throw new Error("unsupported format |" + fmt + "|");
}
function write_num_cm2(type, fmt, val2) {
  var idx = fmt.length - 1;
  while (fmt.charCodeAt(idx - 1) === 44) --idx;
  return write_num(type, fmt.substr(0, idx), val2 / Math.pow(10, 3 * (fmt.length - idx)));
}
function write_num_pct2(type, fmt, val2) {
  var sfmt = fmt.replace(pct1, ""), mul = fmt.length - sfmt.length;
  return write_num(type, sfmt, val2 * Math.pow(10, 2 * mul)) + fill("%", mul);
}
function write_num_exp2(fmt, val2) {
  var o;
  var idx = fmt.indexOf("E") - fmt.indexOf(".") - 1;
  if (fmt.match(/^#+0.0E\+0$/)) {
    if (val2 == 0) return "0.0E+0";
    else if (val2 < 0) return "-" + write_num_exp2(fmt, -val2);
    var period2 = fmt.indexOf(".");
    if (period2 === -1) period2 = fmt.indexOf("E");
    var ee = Math.floor(Math.log(val2) * Math.LOG10E) % period2;
    if (ee < 0) ee += period2;
    o = (val2 / Math.pow(10, ee)).toPrecision(idx + 1 + (period2 + ee) % period2);
    if (!o.match(/[Ee]/)) {
      var fakee = Math.floor(Math.log(val2) * Math.LOG10E);
      if (o.indexOf(".") === -1) o = o.charAt(0) + "." + o.substr(1) + "E+" + (fakee - o.length + ee);
      else o += "E+" + (fakee - ee);
      o = o.replace(/\+-/, "-");
    }
    o = o.replace(/^([+-]?)(\d*)\.(\d*)[Ee]/, function($$, $1, $2, $3) {
      return $1 + $2 + $3.substr(0, (period2 + ee) % period2) + "." + $3.substr(ee) + "E";
    });
  } else o = val2.toExponential(idx);
  if (fmt.match(/E\+00$/) && o.match(/e[+-]\d$/)) o = o.substr(0, o.length - 1) + "0" + o.charAt(o.length - 1);
  if (fmt.match(/E\-/) && o.match(/e\+/)) o = o.replace(/e\+/, "e");
  return o.replace("e", "E");
}
function write_num_int(type, fmt, val2) {
  if (type.charCodeAt(0) === 40 && !fmt.match(closeparen)) {
    var ffmt = fmt.replace(/\( */, "").replace(/ \)/, "").replace(/\)/, "");
    if (val2 >= 0) return write_num_int("n", ffmt, val2);
    return "(" + write_num_int("n", ffmt, -val2) + ")";
  }
  if (fmt.charCodeAt(fmt.length - 1) === 44) return write_num_cm2(type, fmt, val2);
  if (fmt.indexOf("%") !== -1) return write_num_pct2(type, fmt, val2);
  if (fmt.indexOf("E") !== -1) return write_num_exp2(fmt, val2);
  if (fmt.charCodeAt(0) === 36) return "$" + write_num_int(type, fmt.substr(fmt.charAt(1) == " " ? 2 : 1), val2);
  var o;
  var r, ri, ff, aval = Math.abs(val2), sign = val2 < 0 ? "-" : "";
  if (fmt.match(/^00+$/)) return sign + pad0(aval, fmt.length);
  if (fmt.match(/^[#?]+$/)) {
    o = "" + val2;
    if (val2 === 0) o = "";
    return o.length > fmt.length ? o : hashq(fmt.substr(0, fmt.length - o.length)) + o;
  }
  if (r = fmt.match(frac1)) return write_num_f2(r, aval, sign);
  if (fmt.match(/^#+0+$/)) return sign + pad0(aval, fmt.length - fmt.indexOf("0"));
  if (r = fmt.match(dec1)) {
    o = ("" + val2).replace(/^([^\.]+)$/, "$1." + hashq(r[1])).replace(/\.$/, "." + hashq(r[1]));
    o = o.replace(/\.(\d*)$/, function($$, $1) {
      return "." + $1 + fill("0", hashq(r[1]).length - $1.length);
    });
    return fmt.indexOf("0.") !== -1 ? o : o.replace(/^0\./, ".");
  }
  fmt = fmt.replace(/^#+([0.])/, "$1");
  if (r = fmt.match(/^(0*)\.(#*)$/)) {
    return sign + ("" + aval).replace(/\.(\d*[1-9])0*$/, ".$1").replace(/^(-?\d*)$/, "$1.").replace(/^0\./, r[1].length ? "0." : ".");
  }
  if (r = fmt.match(/^#{1,3},##0(\.?)$/)) return sign + commaify("" + aval);
  if (r = fmt.match(/^#,##0\.([#0]*0)$/)) {
    return val2 < 0 ? "-" + write_num_int(type, fmt, -val2) : commaify("" + val2) + "." + fill("0", r[1].length);
  }
  if (r = fmt.match(/^#,#*,#0/)) return write_num_int(type, fmt.replace(/^#,#*,/, ""), val2);
  if (r = fmt.match(/^([0#]+)(\\?-([0#]+))+$/)) {
    o = _strrev(write_num_int(type, fmt.replace(/[\\-]/g, ""), val2));
    ri = 0;
    return _strrev(_strrev(fmt.replace(/\\/g, "")).replace(/[0#]/g, function(x2) {
      return ri < o.length ? o.charAt(ri++) : x2 === "0" ? "0" : "";
    }));
  }
  if (fmt.match(phone)) {
    o = write_num_int(type, "##########", val2);
    return "(" + o.substr(0, 3) + ") " + o.substr(3, 3) + "-" + o.substr(6);
  }
  var oa = "";
  if (r = fmt.match(/^([#0?]+)( ?)\/( ?)([#0?]+)/)) {
    ri = Math.min(
      /*::String(*/
      r[4].length,
      7
    );
    ff = SSF_frac(aval, Math.pow(10, ri) - 1, false);
    o = "" + sign;
    oa = write_num(
      "n",
      /*::String(*/
      r[1],
      ff[1]
    );
    if (oa.charAt(oa.length - 1) == " ") oa = oa.substr(0, oa.length - 1) + "0";
    o += oa + /*::String(*/
    r[2] + "/" + /*::String(*/
    r[3];
    oa = rpad_(ff[2], ri);
    if (oa.length < r[4].length) oa = hashq(r[4].substr(r[4].length - oa.length)) + oa;
    o += oa;
    return o;
  }
  if (r = fmt.match(/^# ([#0?]+)( ?)\/( ?)([#0?]+)/)) {
    ri = Math.min(Math.max(r[1].length, r[4].length), 7);
    ff = SSF_frac(aval, Math.pow(10, ri) - 1, true);
    return sign + (ff[0] || (ff[1] ? "" : "0")) + " " + (ff[1] ? pad_(ff[1], ri) + r[2] + "/" + r[3] + rpad_(ff[2], ri) : fill(" ", 2 * ri + 1 + r[2].length + r[3].length));
  }
  if (r = fmt.match(/^[#0?]+$/)) {
    o = "" + val2;
    if (fmt.length <= o.length) return o;
    return hashq(fmt.substr(0, fmt.length - o.length)) + o;
  }
  if (r = fmt.match(/^([#0]+)\.([#0]+)$/)) {
    o = "" + val2.toFixed(Math.min(r[2].length, 10)).replace(/([^0])0+$/, "$1");
    ri = o.indexOf(".");
    var lres = fmt.indexOf(".") - ri, rres = fmt.length - o.length - lres;
    return hashq(fmt.substr(0, lres) + o + fmt.substr(fmt.length - rres));
  }
  if (r = fmt.match(/^00,000\.([#0]*0)$/)) {
    return val2 < 0 ? "-" + write_num_int(type, fmt, -val2) : commaify("" + val2).replace(/^\d,\d{3}$/, "0$&").replace(/^\d*$/, function($$) {
      return "00," + ($$.length < 3 ? pad0(0, 3 - $$.length) : "") + $$;
    }) + "." + pad0(0, r[1].length);
  }
  switch (fmt) {
    case "###,###":
    case "##,###":
    case "#,###":
      var x = commaify("" + aval);
      return x !== "0" ? sign + x : "";
    default:
      if (fmt.match(/\.[0#?]*$/)) return write_num_int(type, fmt.slice(0, fmt.lastIndexOf(".")), val2) + hashq(fmt.slice(fmt.lastIndexOf(".")));
  }
  throw new Error("unsupported format |" + fmt + "|");
}
function write_num(type, fmt, val2) {
  return (val2 | 0) === val2 ? write_num_int(type, fmt, val2) : write_num_flt(type, fmt, val2);
}
function SSF_split_fmt(fmt) {
  var out = [];
  var in_str = false;
  for (var i = 0, j = 0; i < fmt.length; ++i) switch (
    /*cc=*/
    fmt.charCodeAt(i)
  ) {
    case 34:
      in_str = !in_str;
      break;
    case 95:
    case 42:
    case 92:
      ++i;
      break;
    case 59:
      out[out.length] = fmt.substr(j, i - j);
      j = i + 1;
  }
  out[out.length] = fmt.substr(j);
  if (in_str === true) throw new Error("Format |" + fmt + "| unterminated string ");
  return out;
}
var SSF_abstime = /\[[HhMmSs\u0E0A\u0E19\u0E17]*\]/;
function fmt_is_date(fmt) {
  var i = 0, c = "", o = "";
  while (i < fmt.length) {
    switch (c = fmt.charAt(i)) {
      case "G":
        if (SSF_isgeneral(fmt, i)) i += 6;
        i++;
        break;
      case '"':
        for (
          ;
          /*cc=*/
          fmt.charCodeAt(++i) !== 34 && i < fmt.length;
        ) {
        }
        ++i;
        break;
      case "\\":
        i += 2;
        break;
      case "_":
        i += 2;
        break;
      case "@":
        ++i;
        break;
      case "B":
      case "b":
        if (fmt.charAt(i + 1) === "1" || fmt.charAt(i + 1) === "2") return true;
      /* falls through */
      case "M":
      case "D":
      case "Y":
      case "H":
      case "S":
      case "E":
      /* falls through */
      case "m":
      case "d":
      case "y":
      case "h":
      case "s":
      case "e":
      case "g":
        return true;
      case "A":
      case "a":
      case "\u4E0A":
        if (fmt.substr(i, 3).toUpperCase() === "A/P") return true;
        if (fmt.substr(i, 5).toUpperCase() === "AM/PM") return true;
        if (fmt.substr(i, 5).toUpperCase() === "\u4E0A\u5348/\u4E0B\u5348") return true;
        ++i;
        break;
      case "[":
        o = c;
        while (fmt.charAt(i++) !== "]" && i < fmt.length) o += fmt.charAt(i);
        if (o.match(SSF_abstime)) return true;
        break;
      case ".":
      /* falls through */
      case "0":
      case "#":
        while (i < fmt.length && ("0#?.,E+-%".indexOf(c = fmt.charAt(++i)) > -1 || c == "\\" && fmt.charAt(i + 1) == "-" && "0#".indexOf(fmt.charAt(i + 2)) > -1)) {
        }
        break;
      case "?":
        while (fmt.charAt(++i) === c) {
        }
        break;
      case "*":
        ++i;
        if (fmt.charAt(i) == " " || fmt.charAt(i) == "*") ++i;
        break;
      case "(":
      case ")":
        ++i;
        break;
      case "1":
      case "2":
      case "3":
      case "4":
      case "5":
      case "6":
      case "7":
      case "8":
      case "9":
        while (i < fmt.length && "0123456789".indexOf(fmt.charAt(++i)) > -1) {
        }
        break;
      case " ":
        ++i;
        break;
      default:
        ++i;
        break;
    }
  }
  return false;
}
function eval_fmt(fmt, v, opts, flen) {
  var out = [], o = "", i = 0, c = "", lst = "t", dt, j, cc;
  var hr = "H";
  while (i < fmt.length) {
    switch (c = fmt.charAt(i)) {
      case "G":
        if (!SSF_isgeneral(fmt, i)) throw new Error("unrecognized character " + c + " in " + fmt);
        out[out.length] = { t: "G", v: "General" };
        i += 7;
        break;
      case '"':
        for (o = ""; (cc = fmt.charCodeAt(++i)) !== 34 && i < fmt.length; ) o += String.fromCharCode(cc);
        out[out.length] = { t: "t", v: o };
        ++i;
        break;
      case "\\":
        var w = fmt.charAt(++i), t = w === "(" || w === ")" ? w : "t";
        out[out.length] = { t, v: w };
        ++i;
        break;
      case "_":
        out[out.length] = { t: "t", v: " " };
        i += 2;
        break;
      case "@":
        out[out.length] = { t: "T", v };
        ++i;
        break;
      case "B":
      case "b":
        if (fmt.charAt(i + 1) === "1" || fmt.charAt(i + 1) === "2") {
          if (dt == null) {
            dt = SSF_parse_date_code(v, opts, fmt.charAt(i + 1) === "2");
            if (dt == null) return "";
          }
          out[out.length] = { t: "X", v: fmt.substr(i, 2) };
          lst = c;
          i += 2;
          break;
        }
      /* falls through */
      case "M":
      case "D":
      case "Y":
      case "H":
      case "S":
      case "E":
        c = c.toLowerCase();
      /* falls through */
      case "m":
      case "d":
      case "y":
      case "h":
      case "s":
      case "e":
      case "g":
        if (v < 0) return "";
        if (dt == null) {
          dt = SSF_parse_date_code(v, opts);
          if (dt == null) return "";
        }
        o = c;
        while (++i < fmt.length && fmt.charAt(i).toLowerCase() === c) o += c;
        if (c === "m" && lst.toLowerCase() === "h") c = "M";
        if (c === "h") c = hr;
        out[out.length] = { t: c, v: o };
        lst = c;
        break;
      case "A":
      case "a":
      case "\u4E0A":
        var q = { t: c, v: c };
        if (dt == null) dt = SSF_parse_date_code(v, opts);
        if (fmt.substr(i, 3).toUpperCase() === "A/P") {
          if (dt != null) q.v = dt.H >= 12 ? fmt.charAt(i + 2) : c;
          q.t = "T";
          hr = "h";
          i += 3;
        } else if (fmt.substr(i, 5).toUpperCase() === "AM/PM") {
          if (dt != null) q.v = dt.H >= 12 ? "PM" : "AM";
          q.t = "T";
          i += 5;
          hr = "h";
        } else if (fmt.substr(i, 5).toUpperCase() === "\u4E0A\u5348/\u4E0B\u5348") {
          if (dt != null) q.v = dt.H >= 12 ? "\u4E0B\u5348" : "\u4E0A\u5348";
          q.t = "T";
          i += 5;
          hr = "h";
        } else {
          q.t = "t";
          ++i;
        }
        if (dt == null && q.t === "T") return "";
        out[out.length] = q;
        lst = c;
        break;
      case "[":
        o = c;
        while (fmt.charAt(i++) !== "]" && i < fmt.length) o += fmt.charAt(i);
        if (o.slice(-1) !== "]") throw 'unterminated "[" block: |' + o + "|";
        if (o.match(SSF_abstime)) {
          if (dt == null) {
            dt = SSF_parse_date_code(v, opts);
            if (dt == null) return "";
          }
          out[out.length] = { t: "Z", v: o.toLowerCase() };
          lst = o.charAt(1);
        } else if (o.indexOf("$") > -1) {
          o = (o.match(/\$([^-\[\]]*)/) || [])[1] || "$";
          if (!fmt_is_date(fmt)) out[out.length] = { t: "t", v: o };
        }
        break;
      /* Numbers */
      case ".":
        if (dt != null) {
          o = c;
          while (++i < fmt.length && (c = fmt.charAt(i)) === "0") o += c;
          out[out.length] = { t: "s", v: o };
          break;
        }
      /* falls through */
      case "0":
      case "#":
        o = c;
        while (++i < fmt.length && "0#?.,E+-%".indexOf(c = fmt.charAt(i)) > -1) o += c;
        out[out.length] = { t: "n", v: o };
        break;
      case "?":
        o = c;
        while (fmt.charAt(++i) === c) o += c;
        out[out.length] = { t: c, v: o };
        lst = c;
        break;
      case "*":
        ++i;
        if (fmt.charAt(i) == " " || fmt.charAt(i) == "*") ++i;
        break;
      // **
      case "(":
      case ")":
        out[out.length] = { t: flen === 1 ? "t" : c, v: c };
        ++i;
        break;
      case "1":
      case "2":
      case "3":
      case "4":
      case "5":
      case "6":
      case "7":
      case "8":
      case "9":
        o = c;
        while (i < fmt.length && "0123456789".indexOf(fmt.charAt(++i)) > -1) o += fmt.charAt(i);
        out[out.length] = { t: "D", v: o };
        break;
      case " ":
        out[out.length] = { t: c, v: c };
        ++i;
        break;
      case "$":
        out[out.length] = { t: "t", v: "$" };
        ++i;
        break;
      default:
        if (",$-+/():!^&'~{}<>=\u20ACacfijklopqrtuvwxzP".indexOf(c) === -1) throw new Error("unrecognized character " + c + " in " + fmt);
        out[out.length] = { t: "t", v: c };
        ++i;
        break;
    }
  }
  var bt = 0, ss0 = 0, ssm;
  for (i = out.length - 1, lst = "t"; i >= 0; --i) {
    switch (out[i].t) {
      case "h":
      case "H":
        out[i].t = hr;
        lst = "h";
        if (bt < 1) bt = 1;
        break;
      case "s":
        if (ssm = out[i].v.match(/\.0+$/)) {
          ss0 = Math.max(ss0, ssm[0].length - 1);
          bt = 4;
        }
        if (bt < 3) bt = 3;
      /* falls through */
      case "d":
      case "y":
      case "e":
        lst = out[i].t;
        break;
      case "M":
        lst = out[i].t;
        if (bt < 2) bt = 2;
        break;
      case "m":
        if (lst === "s") {
          out[i].t = "M";
          if (bt < 2) bt = 2;
        }
        break;
      case "X":
        break;
      case "Z":
        if (bt < 1 && out[i].v.match(/[Hh]/)) bt = 1;
        if (bt < 2 && out[i].v.match(/[Mm]/)) bt = 2;
        if (bt < 3 && out[i].v.match(/[Ss]/)) bt = 3;
    }
  }
  var _dt;
  switch (bt) {
    case 0:
      break;
    case 1:
    case 2:
    case 3:
      if (dt.u >= 0.5) {
        dt.u = 0;
        ++dt.S;
      }
      if (dt.S >= 60) {
        dt.S = 0;
        ++dt.M;
      }
      if (dt.M >= 60) {
        dt.M = 0;
        ++dt.H;
      }
      if (dt.H >= 24) {
        dt.H = 0;
        ++dt.D;
        _dt = SSF_parse_date_code(dt.D);
        _dt.u = dt.u;
        _dt.S = dt.S;
        _dt.M = dt.M;
        _dt.H = dt.H;
        dt = _dt;
      }
      break;
    case 4:
      switch (ss0) {
        case 1:
          dt.u = Math.round(dt.u * 10) / 10;
          break;
        case 2:
          dt.u = Math.round(dt.u * 100) / 100;
          break;
        case 3:
          dt.u = Math.round(dt.u * 1e3) / 1e3;
          break;
      }
      if (dt.u >= 1) {
        dt.u = 0;
        ++dt.S;
      }
      if (dt.S >= 60) {
        dt.S = 0;
        ++dt.M;
      }
      if (dt.M >= 60) {
        dt.M = 0;
        ++dt.H;
      }
      if (dt.H >= 24) {
        dt.H = 0;
        ++dt.D;
        _dt = SSF_parse_date_code(dt.D);
        _dt.u = dt.u;
        _dt.S = dt.S;
        _dt.M = dt.M;
        _dt.H = dt.H;
        dt = _dt;
      }
      break;
  }
  var nstr = "", jj;
  for (i = 0; i < out.length; ++i) {
    switch (out[i].t) {
      case "t":
      case "T":
      case " ":
      case "D":
        break;
      case "X":
        out[i].v = "";
        out[i].t = ";";
        break;
      case "d":
      case "m":
      case "y":
      case "h":
      case "H":
      case "M":
      case "s":
      case "e":
      case "b":
      case "Z":
        out[i].v = SSF_write_date(out[i].t.charCodeAt(0), out[i].v, dt, ss0);
        out[i].t = "t";
        break;
      case "n":
      case "?":
        jj = i + 1;
        while (out[jj] != null && ((c = out[jj].t) === "?" || c === "D" || (c === " " || c === "t") && out[jj + 1] != null && (out[jj + 1].t === "?" || out[jj + 1].t === "t" && out[jj + 1].v === "/") || out[i].t === "(" && (c === " " || c === "n" || c === ")") || c === "t" && (out[jj].v === "/" || out[jj].v === " " && out[jj + 1] != null && out[jj + 1].t == "?"))) {
          out[i].v += out[jj].v;
          out[jj] = { v: "", t: ";" };
          ++jj;
        }
        nstr += out[i].v;
        i = jj - 1;
        break;
      case "G":
        out[i].t = "t";
        out[i].v = SSF_general(v, opts);
        break;
    }
  }
  var vv = "", myv, ostr;
  if (nstr.length > 0) {
    if (nstr.charCodeAt(0) == 40) {
      myv = v < 0 && nstr.charCodeAt(0) === 45 ? -v : v;
      ostr = write_num("n", nstr, myv);
    } else {
      myv = v < 0 && flen > 1 ? -v : v;
      ostr = write_num("n", nstr, myv);
      if (myv < 0 && out[0] && out[0].t == "t") {
        ostr = ostr.substr(1);
        out[0].v = "-" + out[0].v;
      }
    }
    jj = ostr.length - 1;
    var decpt = out.length;
    for (i = 0; i < out.length; ++i) if (out[i] != null && out[i].t != "t" && out[i].v.indexOf(".") > -1) {
      decpt = i;
      break;
    }
    var lasti = out.length;
    if (decpt === out.length && ostr.indexOf("E") === -1) {
      for (i = out.length - 1; i >= 0; --i) {
        if (out[i] == null || "n?".indexOf(out[i].t) === -1) continue;
        if (jj >= out[i].v.length - 1) {
          jj -= out[i].v.length;
          out[i].v = ostr.substr(jj + 1, out[i].v.length);
        } else if (jj < 0) out[i].v = "";
        else {
          out[i].v = ostr.substr(0, jj + 1);
          jj = -1;
        }
        out[i].t = "t";
        lasti = i;
      }
      if (jj >= 0 && lasti < out.length) out[lasti].v = ostr.substr(0, jj + 1) + out[lasti].v;
    } else if (decpt !== out.length && ostr.indexOf("E") === -1) {
      jj = ostr.indexOf(".") - 1;
      for (i = decpt; i >= 0; --i) {
        if (out[i] == null || "n?".indexOf(out[i].t) === -1) continue;
        j = out[i].v.indexOf(".") > -1 && i === decpt ? out[i].v.indexOf(".") - 1 : out[i].v.length - 1;
        vv = out[i].v.substr(j + 1);
        for (; j >= 0; --j) {
          if (jj >= 0 && (out[i].v.charAt(j) === "0" || out[i].v.charAt(j) === "#")) vv = ostr.charAt(jj--) + vv;
        }
        out[i].v = vv;
        out[i].t = "t";
        lasti = i;
      }
      if (jj >= 0 && lasti < out.length) out[lasti].v = ostr.substr(0, jj + 1) + out[lasti].v;
      jj = ostr.indexOf(".") + 1;
      for (i = decpt; i < out.length; ++i) {
        if (out[i] == null || "n?(".indexOf(out[i].t) === -1 && i !== decpt) continue;
        j = out[i].v.indexOf(".") > -1 && i === decpt ? out[i].v.indexOf(".") + 1 : 0;
        vv = out[i].v.substr(0, j);
        for (; j < out[i].v.length; ++j) {
          if (jj < ostr.length) vv += ostr.charAt(jj++);
        }
        out[i].v = vv;
        out[i].t = "t";
        lasti = i;
      }
    }
  }
  for (i = 0; i < out.length; ++i) if (out[i] != null && "n?".indexOf(out[i].t) > -1) {
    myv = flen > 1 && v < 0 && i > 0 && out[i - 1].v === "-" ? -v : v;
    out[i].v = write_num(out[i].t, out[i].v, myv);
    out[i].t = "t";
  }
  var retval = "";
  for (i = 0; i !== out.length; ++i) if (out[i] != null) retval += out[i].v;
  return retval;
}
var cfregex2 = /\[(=|>[=]?|<[>=]?)(-?\d+(?:\.\d*)?)\]/;
function chkcond(v, rr) {
  if (rr == null) return false;
  var thresh = parseFloat(rr[2]);
  switch (rr[1]) {
    case "=":
      if (v == thresh) return true;
      break;
    case ">":
      if (v > thresh) return true;
      break;
    case "<":
      if (v < thresh) return true;
      break;
    case "<>":
      if (v != thresh) return true;
      break;
    case ">=":
      if (v >= thresh) return true;
      break;
    case "<=":
      if (v <= thresh) return true;
      break;
  }
  return false;
}
function choose_fmt(f, v) {
  var fmt = SSF_split_fmt(f);
  var l = fmt.length, lat = fmt[l - 1].indexOf("@");
  if (l < 4 && lat > -1) --l;
  if (fmt.length > 4) throw new Error("cannot find right format for |" + fmt.join("|") + "|");
  if (typeof v !== "number") return [4, fmt.length === 4 || lat > -1 ? fmt[fmt.length - 1] : "@"];
  if (typeof v === "number" && !isFinite(v)) v = 0;
  switch (fmt.length) {
    case 1:
      fmt = lat > -1 ? ["General", "General", "General", fmt[0]] : [fmt[0], fmt[0], fmt[0], "@"];
      break;
    case 2:
      fmt = lat > -1 ? [fmt[0], fmt[0], fmt[0], fmt[1]] : [fmt[0], fmt[1], fmt[0], "@"];
      break;
    case 3:
      fmt = lat > -1 ? [fmt[0], fmt[1], fmt[0], fmt[2]] : [fmt[0], fmt[1], fmt[2], "@"];
      break;
    case 4:
      break;
  }
  var ff = v > 0 ? fmt[0] : v < 0 ? fmt[1] : fmt[2];
  if (fmt[0].indexOf("[") === -1 && fmt[1].indexOf("[") === -1) return [l, ff];
  if (fmt[0].match(/\[[=<>]/) != null || fmt[1].match(/\[[=<>]/) != null) {
    var m1 = fmt[0].match(cfregex2);
    var m2 = fmt[1].match(cfregex2);
    return chkcond(v, m1) ? [l, fmt[0]] : chkcond(v, m2) ? [l, fmt[1]] : [l, fmt[m1 != null && m2 != null ? 2 : 1]];
  }
  return [l, ff];
}
function SSF_format(fmt, v, o) {
  if (o == null) o = {};
  var sfmt = "";
  switch (typeof fmt) {
    case "string":
      if (fmt == "m/d/yy" && o.dateNF) sfmt = o.dateNF;
      else sfmt = fmt;
      break;
    case "number":
      if (fmt == 14 && o.dateNF) sfmt = o.dateNF;
      else sfmt = (o.table != null ? o.table : table_fmt)[fmt];
      if (sfmt == null) sfmt = o.table && o.table[SSF_default_map[fmt]] || table_fmt[SSF_default_map[fmt]];
      if (sfmt == null) sfmt = SSF_default_str[fmt] || "General";
      break;
  }
  if (SSF_isgeneral(sfmt, 0)) return SSF_general(v, o);
  if (v instanceof Date) v = datenum(v, o.date1904);
  var f = choose_fmt(sfmt, v);
  if (SSF_isgeneral(f[1])) return SSF_general(v, o);
  if (v === true) v = "TRUE";
  else if (v === false) v = "FALSE";
  else if (v === "" || v == null) return "";
  else if (isNaN(v) && f[1].indexOf("0") > -1) return "#NUM!";
  else if (!isFinite(v) && f[1].indexOf("0") > -1) return "#DIV/0!";
  return eval_fmt(f[1], v, o, f[0]);
}
function SSF_load(fmt, idx) {
  if (typeof idx != "number") {
    idx = +idx || -1;
    for (var i = 0; i < 392; ++i) {
      if (table_fmt[i] == void 0) {
        if (idx < 0) idx = i;
        continue;
      }
      if (table_fmt[i] == fmt) {
        idx = i;
        break;
      }
    }
    if (idx < 0) idx = 391;
  }
  table_fmt[idx] = fmt;
  return idx;
}
function SSF_load_table(tbl) {
  for (var i = 0; i != 392; ++i)
    if (tbl[i] !== void 0) SSF_load(tbl[i], i);
}
var SSF = {
  format: SSF_format,
  load: SSF_load,
  _table: table_fmt,
  load_table: SSF_load_table,
  parse_date_code: SSF_parse_date_code,
  is_date: fmt_is_date,
  get_table: function get_table() {
    return SSF._table = table_fmt;
  }
};
var dnthresh = /* @__PURE__ */ Date.UTC(1899, 11, 30, 0, 0, 0);
function datenum(v, date1904) {
  var epoch = /* @__PURE__ */ v.getTime();
  var res = (epoch - dnthresh) / (24 * 60 * 60 * 1e3);
  if (date1904) {
    res -= 1462;
    return res < -1402 ? res - 1 : res;
  }
  return res < 60 ? res - 1 : res;
}
function fill(c, l) {
  var o = "";
  while (o.length < l) o += c;
  return o;
}
var utc_append_works = (/* @__PURE__ */ new Date("6/9/69 00:00 UTC")).valueOf() == -177984e5;
function utf8reada(orig) {
  var out = "", i = 0, c = 0, d = 0, e = 0, f = 0, w = 0;
  while (i < orig.length) {
    c = orig.charCodeAt(i++);
    if (c < 128) {
      out += String.fromCharCode(c);
      continue;
    }
    d = orig.charCodeAt(i++);
    if (c > 191 && c < 224) {
      f = (c & 31) << 6;
      f |= d & 63;
      out += String.fromCharCode(f);
      continue;
    }
    e = orig.charCodeAt(i++);
    if (c < 240) {
      out += String.fromCharCode((c & 15) << 12 | (d & 63) << 6 | e & 63);
      continue;
    }
    f = orig.charCodeAt(i++);
    w = ((c & 7) << 18 | (d & 63) << 12 | (e & 63) << 6 | f & 63) - 65536;
    out += String.fromCharCode(55296 + (w >>> 10 & 1023));
    out += String.fromCharCode(56320 + (w & 1023));
  }
  return out;
}
function utf8readb(data) {
  var out = new_raw_buf(2 * data.length), w, i, j = 1, k = 0, ww = 0, c;
  for (i = 0; i < data.length; i += j) {
    j = 1;
    if ((c = data.charCodeAt(i)) < 128) w = c;
    else if (c < 224) {
      w = (c & 31) * 64 + (data.charCodeAt(i + 1) & 63);
      j = 2;
    } else if (c < 240) {
      w = (c & 15) * 4096 + (data.charCodeAt(i + 1) & 63) * 64 + (data.charCodeAt(i + 2) & 63);
      j = 3;
    } else {
      j = 4;
      w = (c & 7) * 262144 + (data.charCodeAt(i + 1) & 63) * 4096 + (data.charCodeAt(i + 2) & 63) * 64 + (data.charCodeAt(i + 3) & 63);
      w -= 65536;
      ww = 55296 + (w >>> 10 & 1023);
      w = 56320 + (w & 1023);
    }
    if (ww !== 0) {
      out[k++] = ww & 255;
      out[k++] = ww >>> 8;
      ww = 0;
    }
    out[k++] = w % 256;
    out[k++] = w >>> 8;
  }
  return out.slice(0, k).toString("ucs2");
}
function utf8readc(data) {
  return Buffer_from(data, "binary").toString("utf8");
}
var utf8corpus = "foo bar baz\xE2\x98\x83\xF0\x9F\x8D\xA3";
var utf8read = has_buf && (/* @__PURE__ */ utf8readc(utf8corpus) == /* @__PURE__ */ utf8reada(utf8corpus) && utf8readc || /* @__PURE__ */ utf8readb(utf8corpus) == /* @__PURE__ */ utf8reada(utf8corpus) && utf8readb) || utf8reada;
function read_double_le(b, idx) {
  var s = 1 - 2 * (b[idx + 7] >>> 7);
  var e = ((b[idx + 7] & 127) << 4) + (b[idx + 6] >>> 4 & 15);
  var m = b[idx + 6] & 15;
  for (var i = 5; i >= 0; --i) m = m * 256 + b[idx + i];
  if (e == 2047) return m == 0 ? s * Infinity : NaN;
  if (e == 0) e = -1022;
  else {
    e -= 1023;
    m += Math.pow(2, 52);
  }
  return s * Math.pow(2, e - 52) * m;
}
var ___utf16le = function(b, s, e) {
  var ss = [];
  for (var i = s; i < e; i += 2) ss.push(String.fromCharCode(__readUInt16LE(b, i)));
  return ss.join("").replace(chr0, "");
};
var __utf16le = has_buf ? function(b, s, e) {
  if (!Buffer.isBuffer(b) || !buf_utf16le) return ___utf16le(b, s, e);
  return b.toString("utf16le", s, e).replace(chr0, "");
} : ___utf16le;
var ___utf8 = function(b, s, e) {
  var ss = [];
  for (var i = s; i < e; i++) ss.push(String.fromCharCode(__readUInt8(b, i)));
  return ss.join("");
};
var __utf8 = has_buf ? function utf8_b(b, s, e) {
  return Buffer.isBuffer(b) ? b.toString("utf8", s, e) : ___utf8(b, s, e);
} : ___utf8;
var ___lpstr = function(b, i) {
  var len = __readUInt32LE(b, i);
  return len > 0 ? __utf8(b, i + 4, i + 4 + len - 1) : "";
};
var __lpstr = ___lpstr;
var ___cpstr = function(b, i) {
  var len = __readUInt32LE(b, i);
  return len > 0 ? __utf8(b, i + 4, i + 4 + len - 1) : "";
};
var __cpstr = ___cpstr;
var ___lpwstr = function(b, i) {
  var len = 2 * __readUInt32LE(b, i);
  return len > 0 ? __utf8(b, i + 4, i + 4 + len - 1) : "";
};
var __lpwstr = ___lpwstr;
var ___lpp4 = function lpp4_(b, i) {
  var len = __readUInt32LE(b, i);
  return len > 0 ? __utf16le(b, i + 4, i + 4 + len) : "";
};
var __lpp4 = ___lpp4;
var ___8lpp4 = function(b, i) {
  var len = __readUInt32LE(b, i);
  return len > 0 ? __utf8(b, i + 4, i + 4 + len) : "";
};
var __8lpp4 = ___8lpp4;
var ___double = function(b, idx) {
  return read_double_le(b, idx);
};
var __double = ___double;
var is_buf = function is_buf_a(a) {
  return Array.isArray(a) || typeof Uint8Array !== "undefined" && a instanceof Uint8Array;
};
if (has_buf) {
  __lpstr = function lpstr_b(b, i) {
    if (!Buffer.isBuffer(b)) return ___lpstr(b, i);
    var len = b.readUInt32LE(i);
    return len > 0 ? b.toString("utf8", i + 4, i + 4 + len - 1) : "";
  };
  __cpstr = function cpstr_b(b, i) {
    if (!Buffer.isBuffer(b)) return ___cpstr(b, i);
    var len = b.readUInt32LE(i);
    return len > 0 ? b.toString("utf8", i + 4, i + 4 + len - 1) : "";
  };
  __lpwstr = function lpwstr_b(b, i) {
    if (!Buffer.isBuffer(b) || !buf_utf16le) return ___lpwstr(b, i);
    var len = 2 * b.readUInt32LE(i);
    return b.toString("utf16le", i + 4, i + 4 + len - 1);
  };
  __lpp4 = function lpp4_b(b, i) {
    if (!Buffer.isBuffer(b) || !buf_utf16le) return ___lpp4(b, i);
    var len = b.readUInt32LE(i);
    return b.toString("utf16le", i + 4, i + 4 + len);
  };
  __8lpp4 = function lpp4_8b(b, i) {
    if (!Buffer.isBuffer(b)) return ___8lpp4(b, i);
    var len = b.readUInt32LE(i);
    return b.toString("utf8", i + 4, i + 4 + len);
  };
  __double = function double_(b, i) {
    if (Buffer.isBuffer(b)) return b.readDoubleLE(i);
    return ___double(b, i);
  };
  is_buf = function is_buf_b(a) {
    return Buffer.isBuffer(a) || Array.isArray(a) || typeof Uint8Array !== "undefined" && a instanceof Uint8Array;
  };
}
function cpdoit() {
  __utf16le = function(b, s, e) {
    return $cptable.utils.decode(1200, b.slice(s, e)).replace(chr0, "");
  };
  __utf8 = function(b, s, e) {
    return $cptable.utils.decode(65001, b.slice(s, e));
  };
  __lpstr = function(b, i) {
    var len = __readUInt32LE(b, i);
    return len > 0 ? $cptable.utils.decode(current_ansi, b.slice(i + 4, i + 4 + len - 1)) : "";
  };
  __cpstr = function(b, i) {
    var len = __readUInt32LE(b, i);
    return len > 0 ? $cptable.utils.decode(current_codepage, b.slice(i + 4, i + 4 + len - 1)) : "";
  };
  __lpwstr = function(b, i) {
    var len = 2 * __readUInt32LE(b, i);
    return len > 0 ? $cptable.utils.decode(1200, b.slice(i + 4, i + 4 + len - 1)) : "";
  };
  __lpp4 = function(b, i) {
    var len = __readUInt32LE(b, i);
    return len > 0 ? $cptable.utils.decode(1200, b.slice(i + 4, i + 4 + len)) : "";
  };
  __8lpp4 = function(b, i) {
    var len = __readUInt32LE(b, i);
    return len > 0 ? $cptable.utils.decode(65001, b.slice(i + 4, i + 4 + len)) : "";
  };
}
if (typeof $cptable !== "undefined") cpdoit();
var __readUInt8 = function(b, idx) {
  return b[idx];
};
var __readUInt16LE = function(b, idx) {
  return b[idx + 1] * (1 << 8) + b[idx];
};
var __readUInt32LE = function(b, idx) {
  return b[idx + 3] * (1 << 24) + (b[idx + 2] << 16) + (b[idx + 1] << 8) + b[idx];
};
var crefregex = /(^|[^._A-Z0-9])(\$?)([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(\$?)(\d{1,7})(?![_.\(A-Za-z0-9])/g;
try {
  crefregex = /(^|[^._A-Z0-9])([$]?)([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])([$]?)(10[0-3]\d{4}|104[0-7]\d{3}|1048[0-4]\d{2}|10485[0-6]\d|104857[0-6]|[1-9]\d{0,5})(?![_.\(A-Za-z0-9])/g;
} catch (e) {
}
var subarray = (function() {
  try {
    if (typeof Uint8Array == "undefined")
      return "slice";
    if (typeof Uint8Array.prototype.subarray == "undefined")
      return "slice";
    if (typeof Buffer !== "undefined") {
      if (typeof Buffer.prototype.subarray == "undefined")
        return "slice";
      if ((typeof Buffer.from == "function" ? Buffer.from([72, 62]) : new Buffer([72, 62])) instanceof Uint8Array)
        return "subarray";
      return "slice";
    }
    return "subarray";
  } catch (e) {
    return "slice";
  }
})();
var version = XLSX.version;

// src/io/workbook-parse.ts
var formats = /* @__PURE__ */ new Map();
var longestFormat = 255;
function formatOf(written2) {
  const code = written2.length > longestFormat ? "General" : written2;
  const known2 = formats.get(code);
  if (known2 !== void 0) return known2;
  const plain2 = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  const kind = SSF.is_date(code) ? "date" : plain2.includes("%") ? "percent" : "number";
  const format = { kind, places: /\.(0+)/.exec(plain2)?.[1]?.length ?? 0 };
  formats.set(code, format);
  return format;
}
var errorNames = new Map(
  Object.entries({ 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" }).map(
    ([code, name]) => [Number(code), name]
  )
);

// src/io/workbook-edit-styles.ts
function stylesIn(xml) {
  const own = new Map(elements(xml, "numFmt").map((format) => [format.get("numFmtId"), format.get("formatCode")]));
  const [, cells2 = ""] = /<(?:[\w.-]+:)?cellXfs(?=[\s>])[^<>]*>([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(xml) ?? [];
  const builtIn = SSF.get_table();
  const kinds2 = elements(cells2, "xf").map((style) => {
    const id3 = style.get("numFmtId") ?? "0";
    return formatOf(own.get(id3) ?? String(builtIn[id3] ?? "General")).kind;
  });
  return {
    kind: (style = "0") => kinds2[Number(style)] ?? "number",
    first: (kind) => {
      const at = kinds2.indexOf(kind);
      return at < 0 ? void 0 : String(at);
    }
  };
}

// src/io/workbook-edit-parts.ts
function textOf3({ pack, texts }, part) {
  const bytes = pack.parts.get(part);
  return texts.get(part) ?? (bytes === void 0 ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(bytes)));
}
function stylesOf(editing) {
  const related2 = [...relations(editing.pack, editing.workbook).values()];
  return stylesIn(textOf3(editing, related2.find(({ type }) => /\/styles$/.test(type))?.target ?? ""));
}

// src/io/workbook-edit-rows.ts
var attribute = (attributes, name) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
function piecesIn(xml, name, first, place) {
  const tags5 = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g");
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "g");
  const all = [];
  let [at, end] = [first - 1, 0];
  for (let found = tags5.exec(xml); found !== null; found = tags5.exec(xml)) {
    const attributes = (found[1] ?? "").replace(/\/$/, "");
    const start = tags5.lastIndex;
    close.lastIndex = start;
    const last = found[1]?.endsWith("/") === true ? null : close.exec(xml);
    end = last === null ? start : close.lastIndex;
    const reference2 = attribute(attributes, "r");
    at = reference2 === void 0 ? at + 1 : place(reference2);
    all.push({ at, attributes, text: xml.slice(found.index, end), inside: xml.slice(start, last?.index ?? start) });
    tags5.lastIndex = end;
  }
  return { all, rest: xml.slice(end) };
}
var cellsIn = (row) => row === void 0 ? { all: [], rest: "" } : piecesIn(row.inside, "c", row.at * sheetColumns, (reference2) => positionOf(reference2) ?? -1);
var holdsFormula = ({ inside }) => /<(?:[\w.-]+:)?f(?=[\s/>])/.test(inside);
function rowsEdited(xml, { cells: cells2, added, rows }, ofColumn, writing) {
  const { all, rest } = piecesIn(xml, "row", 0, (reference2) => Number(reference2) - 1);
  const there = new Map(all.map((row) => [row.at, row]));
  const looks = cellLooks(there, ofColumn);
  const last = rows.last < rows.first ? void 0 : there.get(rows.last);
  const byRow = /* @__PURE__ */ new Map();
  for (const edit of [...newLooks(last, added), ...cells2]) {
    const row = Math.floor(edit.at / sheetColumns);
    byRow.set(row, [...byRow.get(row) ?? [], edit]);
  }
  const changed = [...byRow].map(
    ([number, edits]) => rowEdited(there.get(number), number, edits, looks, last, writing)
  );
  const formula2 = changed.find(({ inTheWay }) => inTheWay !== void 0)?.inTheWay;
  const fresh = new Map(changed.map((row) => [row.number, row.xml]));
  const numbers2 = [.../* @__PURE__ */ new Set([...there.keys(), ...fresh.keys()])].sort((a, b) => a - b);
  const texts = numbers2.map((number) => fresh.get(number) ?? there.get(number)?.text ?? "");
  return { xml: texts.join("") + rest, ...formula2 === void 0 ? {} : { inTheWay: formula2 } };
}
function newLooks(last, added) {
  const looks = cellsIn(last).all.filter(({ attributes }) => attribute(attributes, "s") !== void 0);
  return added.flatMap(
    (row) => looks.map(({ at }) => ({ at: row * sheetColumns + at % sheetColumns, kind: "text", value: void 0, like: at }))
  );
}
function cellLooks(there, ofColumn) {
  const known2 = /* @__PURE__ */ new Map();
  return (at) => {
    const row = Math.floor(at / sheetColumns);
    const cells2 = known2.get(row) ?? new Map(cellsIn(there.get(row)).all.map((cell2) => [cell2.at, cell2]));
    known2.set(row, cells2);
    const cell = cells2.get(at);
    return cell === void 0 ? ofColumn(at % sheetColumns) : attribute(cell.attributes, "s");
  };
}
function rowEdited(row, number, edits, looks, last, writing) {
  const { all, rest } = cellsIn(row);
  const cells2 = new Map(all.map((cell) => [cell.at, cell]));
  const texts = new Map(all.map(({ at, text: text3 }) => [at, text3]));
  for (const edit of new Map(edits.map((one) => [one.at, one])).values()) {
    const cell = cells2.get(edit.at);
    if (cell !== void 0 && holdsFormula(cell)) return { number, xml: "", inTheWay: { why: "formula", at: edit.at } };
    const style = attribute(cell?.attributes ?? "", "s") ?? (cell === void 0 ? looks(edit.like ?? edit.at) : void 0);
    texts.set(edit.at, cellXml(edit, { attributes: cell?.attributes ?? "", style }, writing));
  }
  const sorted = [...texts].sort(([a], [b]) => a - b);
  const columns = sorted.map(([at]) => at % sheetColumns);
  const open2 = rowTag(row?.attributes ?? lookOf(last), number, columns, writing.prefix);
  return { number, xml: `${open2}${sorted.map(([, text3]) => text3).join("")}${rest}</${writing.prefix}row>` };
}
var lookOf = (last) => (last?.attributes ?? "").match(/\s(?:s|customFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g)?.join("") ?? "";
function rowTag(attributes, number, columns, prefix) {
  const rest = attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
  const spans = `${Math.min(...columns) + 1}:${Math.max(...columns) + 1}`;
  return `<${prefix}row r="${number + 1}" spans="${spans}"${rest}>`;
}
function coveredCell(xml, edits) {
  const merged2 = [...xml.matchAll(/<(?:[\w.-]+:)?mergeCell(?=\s)([^<>]*)>/g)].map(([, attributes = ""]) => attributes);
  const filled = [...xml.matchAll(/<(?:[\w.-]+:)?f(?=\s)([^<>]*t=["'](?:array|dataTable)["'][^<>]*)>/g)];
  const ranges = (of) => of.flatMap((attributes) => attribute(attributes, "ref") ?? []);
  const find2 = (why, of) => {
    const hit = edits.find(
      ({ at }) => of.some((range) => lies(at, range) && (why === "formula" || !isFirst(at, range)))
    );
    return hit === void 0 ? void 0 : { why, at: hit.at };
  };
  return find2("formula", ranges(filled.map(([, attributes = ""]) => attributes))) ?? find2("merged", ranges(merged2));
}
var isFirst = (at, range) => range.split(":")[0]?.replaceAll("$", "") === cellName(at);
function lies(at, range) {
  const [from = 0, to = from] = range.split(":").map((cell) => positionOf(cell) ?? 0);
  const between = (n, a, b) => n >= a && n <= b;
  const row = (position) => Math.floor(position / sheetColumns);
  return between(row(at), row(from), row(to)) && between(at % sheetColumns, from % sheetColumns, to % sheetColumns);
}

// src/io/workbook-edit-add.ts
function sheetsAdded(editing, sheets2) {
  for (const sheet of sheets2) addSheet(editing, sheet);
}
function addSheet(editing, added) {
  const { workbook, pack, map, texts } = editing;
  const folder = folderOf(workbook);
  const names = /* @__PURE__ */ new Set([...pack.names, ...texts.keys()]);
  const number = free((n) => names.has(`${folder}worksheets/sheet${n}.xml`));
  const target = `worksheets/sheet${number}.xml`;
  const sister = map.sheets.find(({ part }) => part !== void 0)?.part ?? "";
  texts.set(folder + target, sheetXml(editing, added, textOf3(editing, sister)));
  const id3 = related(editing, target, sister.slice(folder.length));
  listed3(editing, added.sheet.name, id3);
  typed2(editing, `/${folder}${target}`, `/${sister}`);
}
function free(isTaken) {
  let n = 1;
  while (isTaken(n)) n += 1;
  return n;
}
var inserted = (xml, element, made) => xml.replace(new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`), (close, prefix) => made(prefix) + close);
function related(editing, target, sister) {
  const folder = folderOf(editing.workbook);
  const part = `${folder}_rels/${editing.workbook.slice(folder.length)}.rels`;
  const xml = textOf3(editing, part);
  const all = elements(xml, "Relationship");
  const id3 = `rId${free((n) => all.some((one) => one.get("Id") === `rId${n}`))}`;
  const type = all.find((one) => one.get("Target")?.toLowerCase().endsWith(sister))?.get("Type") ?? worksheetType;
  const made = (prefix) => `<${prefix}Relationship Id="${id3}" Type="${type}" Target="${target}"/>`;
  editing.texts.set(part, inserted(xml, "Relationships", made));
  return id3;
}
var worksheetType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
var worksheetContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
function listed3(editing, name, id3) {
  const xml = textOf3(editing, editing.workbook);
  const all = elements(xml, "sheet");
  const number = free((n) => all.some((one) => one.get("sheetId") === String(n)));
  const space2 = /<(?:[\w.-]+:)?sheet\s[^<>]*?\s([\w.-]+:)id=/.exec(xml)?.[1] ?? "r:";
  const made = (prefix) => `<${prefix}sheet name="${escaped(name)}" sheetId="${number}" ${space2}id="${id3}"/>`;
  editing.texts.set(editing.workbook, inserted(xml, "sheets", made));
}
function typed2(editing, part, sister) {
  const types = "[content_types].xml";
  const xml = textOf3(editing, types);
  const known2 = elements(xml, "Override").find((one) => one.get("PartName")?.toLowerCase() === sister);
  const type = known2?.get("ContentType") ?? worksheetContent;
  const made = (prefix) => `<${prefix}Override PartName="${part}" ContentType="${type}"/>`;
  editing.texts.set(types, inserted(xml, "Types", made));
}
function sheetXml(editing, { sheet, like }, sister) {
  const space2 = /<worksheet\s[^<>]*?xmlns=["']([^"']*)["']/.exec(sister)?.[1] ?? mainSpace;
  const styles = stylesOf(editing);
  const writing = { prefix: "", styles, date1904: editing.map.date1904 };
  const look = looksOf(editing, like);
  const row = (number, cells2) => `<row r="${number + 1}">${cells2.join("")}</row>`;
  const text3 = (at, value, style) => cellXml({ at, value, kind: "text" }, { attributes: "", style }, writing);
  const titles = sheet.columns.map(({ title: title2, required }, i) => text3(i, title2, required ? look.required : look.title));
  const keys = sheet.columns.map(({ key }, i) => text3(sheetColumns + i, key, look.key));
  const rows = sheet.rows.map(
    (values, r) => row(
      r + 2,
      values.flatMap((value, i) => {
        const kind = sheet.columns[i]?.kind ?? "text";
        const style = kind === "day" ? styles.first("date") : kind === "percent" ? styles.first("percent") : void 0;
        const edit = { at: (r + 2) * sheetColumns + i, value, kind };
        return value === void 0 ? [] : [cellXml(edit, { attributes: "", style }, writing)];
      })
    )
  );
  const widths2 = sheet.columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  );
  const last = cellName((sheet.rows.length + 1) * sheetColumns + sheet.columns.length - 1);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${space2}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">`,
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths2.join("")}</cols><sheetData>`,
    row(0, titles),
    row(1, keys),
    ...rows,
    "</sheetData></worksheet>"
  ].join("");
}
var mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
function looksOf(editing, like) {
  if (like === void 0) return {};
  const part = editing.map.sheets.find(({ name }) => name === like.name)?.part ?? "";
  const xml = textOf3(editing, part);
  const style = (at) => attribute(new RegExp(`<(?:[\\w.-]+:)?c\\s([^<>]*\\br="${cellName(at)}"[^<>]*)>`).exec(xml)?.[1] ?? "", "s");
  const [title2, required, key] = [style(like.title), style(like.required), style(like.key)];
  return { ...title2 && { title: title2 }, ...required && { required }, ...key && { key } };
}

// src/io/workbook-edit-ranges.ts
function growthOf({ rows, added }) {
  let now = rows.last;
  for (const row of added) if (row === now + 1) now = row;
  return { ...rows, now };
}
var rowOf2 = (at) => Math.floor(at / sheetColumns);
function grown(range, { first, last, now }) {
  const [from = "", to] = range.split(":");
  const [start, end] = [positionOf(from), positionOf(to ?? from)];
  if (start === void 0 || end === void 0 || rowOf2(start) > first) return range;
  if (rowOf2(end) < last || rowOf2(end) >= now) return range;
  return `${from}:${cellName(now * sheetColumns + end % sheetColumns)}`;
}
function rulesGrown(xml, growth) {
  const all = (ranges) => ranges.split(/\s+/).map((range) => grown(range, growth)).join(" ");
  return xml.replace(
    /(<(?:[\w.-]+:)?(?:dataValidation|conditionalFormatting)(?=\s)[^<>]*?\ssqref=)(["'])([^"']*)\2/g,
    (...found) => {
      const [, before = "", quote = "", ranges = ""] = found;
      return `${before}${quote}${all(ranges)}${quote}`;
    }
  ).replace(/(<xm:sqref>)([^<]*)(?=<\/xm:sqref>)/g, (...found) => {
    const [, tag = "", ranges = ""] = found;
    return tag + all(ranges);
  });
}
var tableGrown = (xml, growth) => xml.replace(/(<(?:[\w.-]+:)?(?:table|autoFilter)(?=\s)[^<>]*?\sref=)(["'])([^"']*)\2/g, (...found) => {
  const [, before = "", quote = "", range = ""] = found;
  return `${before}${quote}${grown(range, growth)}${quote}`;
});
function dimensionGrown(xml, cells2) {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s[^<>]*?ref=)(["'])([^"']*)\2/, (...found) => {
    const [, before = "", quote = "", range = ""] = found;
    const corners = range.split(":").flatMap((cell) => positionOf(cell) ?? []);
    if (corners.length === 0) return `${before}${quote}${range}${quote}`;
    const all = [...corners, ...cells2];
    const [rows, columns] = [all.map(rowOf2), all.map((at) => at % sheetColumns)];
    const least = cellName(lowest(rows) * sheetColumns + lowest(columns));
    const most = cellName(highest(rows) * sheetColumns + highest(columns));
    return `${before}${quote}${least}:${most}${quote}`;
  });
}
var lowest = (numbers2) => numbers2.reduce((a, b) => Math.min(a, b));
var highest = (numbers2) => numbers2.reduce((a, b) => Math.max(a, b));

// src/io/zip-edit.ts
var import_node_zlib2 = require("node:zlib");
var endSignature = "PK";
var localHeader = 30;
var centralHeader = 46;
function entriesOf(bytes) {
  const end = bytes.lastIndexOf(endSignature, void 0, "latin1");
  const start = bytes.readUInt32LE(end + 16);
  const entries = [];
  let at = start;
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const nameEnd = at + centralHeader + bytes.readUInt16LE(at + 28);
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString("utf8", at + centralHeader, nameEnd).replaceAll("\\", "/");
    entries.push({ name: name.toLowerCase(), record: bytes.subarray(at, next), offset: bytes.readUInt32LE(at + 42) });
    at = next;
  }
  return { entries, start, end };
}
var utf8Names = 2048;
var deflated = 8;
var newDate = 20 << 9 | 1 << 5 | 1;
function packed(name, content, was) {
  const data = (0, import_node_zlib2.deflateRawSync)(content);
  const local = Buffer.alloc(localHeader);
  local.writeUInt32LE(67324752, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(was === void 0 ? utf8Names : was.readUInt16LE(8) & utf8Names, 6);
  local.writeUInt16LE(deflated, 8);
  local.writeUInt32LE(was === void 0 ? newDate * 65536 : was.readUInt32LE(12), 10);
  local.writeUInt32LE((0, import_node_zlib2.crc32)(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(centralHeader);
  central.writeUInt32LE(33639248, 0);
  central.writeUInt16LE(20, 4);
  local.copy(central, 6, 4, 28);
  if (was !== void 0) central.writeUInt32LE(was.readUInt32LE(38), 38);
  return { data: [local, name, data], record: Buffer.concat([central, name]) };
}
function zipEdited(bytes, contents) {
  const { entries, start, end } = entriesOf(bytes);
  const offsets = [...entries.map(({ offset }) => offset), start].sort((a, b) => a - b);
  const kept2 = ({ record, offset }) => ({
    data: [bytes.subarray(offset, offsets.find((next) => next > offset) ?? start)],
    record
  });
  const nameIn = (record) => record.subarray(centralHeader, centralHeader + record.readUInt16LE(28));
  const there = entries.map((entry) => {
    const content = contents.get(entry.name);
    return content === void 0 ? kept2(entry) : packed(nameIn(entry.record), content, entry.record);
  });
  const names = new Set(entries.map(({ name }) => name));
  const added = [...contents].filter(([name]) => !names.has(name));
  return joined([...there, ...added.map(([name, content]) => packed(Buffer.from(name), content))], bytes.subarray(end));
}
function joined(parts, end) {
  const places = [];
  let at = 0;
  for (const { data } of parts) {
    places.push(at);
    for (const { length } of data) at += length;
  }
  const directory2 = Buffer.concat(parts.map(({ record: record2 }) => record2));
  let record = 0;
  for (const [i, part] of parts.entries()) {
    directory2.writeUInt32LE(places[i] ?? 0, record + 42);
    record += part.record.length;
  }
  const last = Buffer.from(end);
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(directory2.length, 12);
  last.writeUInt32LE(at, 16);
  return Buffer.concat([...parts.flatMap(({ data }) => data), directory2, last]);
}

// src/io/workbook-edit.ts
var isMarkup2 = (name) => /\.(?:xml|rels)$/.test(name);
function editedWorkbook(bytes, edit) {
  const whole3 = Buffer.from(bytes);
  const pack = unzip(whole3, isMarkup2);
  const workbook = workbookPart(pack);
  if (workbook === void 0) return { refused: { why: "odd" } };
  if (pack.names.some((name) => name.startsWith("_xmlsignatures/"))) return { refused: { why: "signed" } };
  const editing = { pack, workbook, map: bookMap(pack, workbook), texts: /* @__PURE__ */ new Map() };
  for (const sheet of edit.sheets) {
    const refused = editSheet(editing, sheet);
    if (refused !== void 0) return { refused };
  }
  const taken = edit.added.find(({ sheet }) => editing.map.sheets.some(({ name }) => isSameName(name, sheet.name)));
  if (taken !== void 0) return { refused: { why: "titles", sheet: taken.sheet.name } };
  const long = edit.added.flatMap(({ sheet }) => longIn(sheet))[0];
  if (long !== void 0) return { refused: long };
  sheetsAdded(editing, edit.added);
  recounted(editing);
  if ([...editing.texts.keys()].some((name) => isOther(pack.parts.get(name)))) return { refused: { why: "odd" } };
  const contents = new Map([...editing.texts].map(([name, text3]) => [name, Buffer.from(text3)]));
  return { bytes: zipEdited(whole3, contents) };
}
var isOther = (part) => part !== void 0 && !(0, import_node_buffer.isUtf8)(Buffer.from(part));
var longestCell = 32767;
var isLong = (value) => typeof value === "string" && value.length > longestCell;
var longIn = ({ name, rows }) => rows.flatMap(
  (row, r) => row.flatMap(
    (value, i) => isLong(value) ? [{ why: "long", sheet: name, cell: cellName((r + 2) * sheetColumns + i) }] : []
  )
);
var isSameName = (a, b) => a.toLowerCase() === b.toLowerCase();
var sheetParts2 = /^([\s\S]*?)(<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^<>]*?)(?:\/>|>([\s\S]*)(<\/(?:[\w.-]+:)?sheetData\s*>))([\s\S]*)$/;
function editSheet(editing, edit) {
  const { map } = editing;
  const part = map.sheets.find(({ name: name2 }) => name2 === edit.name)?.part ?? "";
  const xml = textOf3(editing, part);
  const [, head = "", tag, name = "", rows = "", close, tail = ""] = sheetParts2.exec(xml) ?? [];
  if (tag === void 0 || /<!--|<!\[CDATA\[/.test(xml)) return { why: "odd" };
  const inTheWay = ({ why, at: at2 }) => ({ why, sheet: edit.name, cell: cellName(at2) });
  const long = edit.cells.find(({ value }) => isLong(value));
  if (long !== void 0) return inTheWay({ why: "long", at: long.at });
  const covered = coveredCell(xml, edit.cells);
  if (covered !== void 0) return inTheWay(covered);
  const writing = { prefix: name, styles: stylesOf(editing), date1904: map.date1904 };
  const edited = rowsEdited(rows, edit, columnStyles(head), writing);
  if (edited.inTheWay !== void 0) return inTheWay(edited.inTheWay);
  const growth = growthOf(edit);
  const at = edit.cells.flatMap((cell) => cell.value === void 0 ? [] : [cell.at]);
  const before = dimensionGrown(rulesGrown(head, growth), at);
  const after = close ?? `</${name}sheetData>`;
  editing.texts.set(part, `${before}${tag}>${edited.xml}${after}${rulesGrown(tail, growth)}`);
  growTables(editing, part, growth);
  return void 0;
}
function columnStyles(head) {
  const columns = elements(head, "col").map((column) => ({
    from: Number(column.get("min")),
    to: Number(column.get("max")),
    style: column.get("style")
  }));
  return (column) => columns.find(({ from, to }) => from <= column + 1 && column + 1 <= to)?.style;
}
function growTables(editing, sheet, growth) {
  for (const { target, type } of relations(editing.pack, sheet).values()) {
    if (!/\/table$/.test(type)) continue;
    const xml = textOf3(editing, target);
    const grown2 = tableGrown(xml, growth);
    if (grown2 !== xml) editing.texts.set(target, grown2);
  }
}
function recounted(editing) {
  const { map, workbook } = editing;
  const formula2 = /<(?:[\w.-]+:)?f(?=[\s/>])/;
  if (!map.sheets.some(({ part = "" }) => formula2.test(textOf3(editing, part)))) return;
  const xml = textOf3(editing, workbook);
  const calc = /<(?:[\w.-]+:)?calcPr(?=[\s/>])[^<>]*>/.exec(xml)?.[0];
  if (calc !== void 0 && /^1|true$/.test(attribute(calc, "fullCalcOnLoad") ?? "")) return;
  const asked = calc?.replace(/\sfullCalcOnLoad=["'][^"']*["']/, "").replace(/(\s*\/?>)$/, ' fullCalcOnLoad="1"$1');
  const before = /^([\s\S]*<\/((?:[\w.-]+:)?)(?:definedNames|externalReferences|functionGroups|sheets)\s*>)/.exec(xml);
  const [, start = "", prefix = ""] = before ?? [];
  const made = calc === void 0 ? `${start}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(start.length)}` : void 0;
  editing.texts.set(workbook, made ?? xml.replace(calc ?? "", () => asked ?? ""));
}

// src/io/period-books.ts
function reportRowsOf(period2, records) {
  const own = new Set(reportSheets);
  return sheetRows2(canonical({ periods: records })).filter(({ sheet }) => own.has(sheet)).map(({ sheet, rows }) => ({ sheet, rows, isOf: ofPeriod(period2) }));
}
async function bookWith(file, bytes, wanted, words3) {
  const book = await openOrRefuse(bytes, file);
  if ("refused" in book || book.kind !== void 0) return { refused: { why: "odd" } };
  const edits = sheetEdits(laidSheets(book, file, await sheetTitles()), wanted, words3);
  if ("refused" in edits) return { refused: placed(edits.refused) };
  if (edits.edit.sheets.length + edits.edit.added.length === 0) return void 0;
  const lock = await lockBeside(file);
  return lock === void 0 ? editedWorkbook(bytes, edits.edit) : { refused: { why: "open", lock } };
}
var placed = (refused) => refused.why === "below" ? { ...refused, cell: cellName(refused.cell) } : refused;
async function lockBeside(file) {
  const name = import_node_path2.default.basename(file);
  const locks = [`~$${name}`, `.~lock.${name}#`];
  return (await (0, import_promises.readdir)(import_node_path2.default.dirname(file))).find((one) => locks.includes(one));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bookWith,
  reportRowsOf
});
