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

// src/io/snapshot-book.ts
var snapshot_book_exports = {};
__export(snapshot_book_exports, {
  withSnapshotRows: () => withSnapshotRows
});
module.exports = __toCommonJS(snapshot_book_exports);
var import_promises2 = require("node:fs/promises");

// src/plan/day.ts
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function daysIn(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function day(text4) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text4)) return void 0;
  const month = Number(text4.slice(5, 7));
  const date3 = Number(text4.slice(8));
  const exists = month >= 1 && month <= 12 && date3 >= 1 && date3 <= daysIn(Number(text4.slice(0, 4)), month);
  return exists ? text4 : void 0;
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
  const at2 = sheet.at[i] ?? 0;
  const kind = cellKinds[sheet.kind[i] ?? 0] ?? "text";
  const value = sheet.value[i] ?? "";
  const shown = sheet.shown.size === 0 ? void 0 : sheet.shown.get(i);
  return shown === void 0 ? { at: at2, kind, value } : { at: at2, kind, value, shown };
}
function columnName(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
function cellName(at2) {
  return columnName(at2 % sheetColumns) + String(Math.floor(at2 / sheetColumns) + 1);
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
  const at2 = (record) => rank.get(record[field] ?? null) ?? order.length;
  return [...records].sort((a, b) => at2(a) - at2(b));
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
function byLanguage(key, text4) {
  if (text4 === void 0) return {};
  if (!isFields(text4)) return { [key]: text4 };
  return Object.fromEntries(Object.entries(text4).map(([language2, words4]) => [`${key}.${language2}`, words4]));
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
  for (const step2 of key.split(".")) value = isFields(value) ? value[step2] : void 0;
  return value;
}
function cells(key, value) {
  if (value === void 0) return [];
  if (!isFields(value)) return [[key, value]];
  return Object.entries(value).map(([language2, text4]) => [`${key}.${language2}`, text4]);
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
function bookSheet({ sheet, rows }, words4) {
  const used2 = usedKeys(rows);
  const columns = [
    ...sheet.columns.flatMap((column) => columnsFor(column, sheet, used2, words4)),
    ...wideColumns(sheet, used2, words4)
  ];
  const cells3 = (row) => columns.map(({ key }) => cellOf(row[key]));
  return { name: words4.sheet(sheet.id), columns, rows: rows.map(cells3) };
}
function usedKeys(rows) {
  const used2 = /* @__PURE__ */ new Set();
  for (const row of rows) for (const key of Object.keys(row)) used2.add(key);
  return used2;
}
var spoken = /* @__PURE__ */ new Set(["texts", "value"]);
function columnsFor(column, sheet, used2, words4) {
  const prefix = `${column.key}.`;
  const languages = spoken.has(column.type) ? [...used2].filter((key) => isLanguageOf(key, prefix, sheet)) : [];
  const plain2 = used2.has(column.key) || languages.length === 0 ? [void 0] : [];
  return [...plain2, ...languages.map((key) => key.slice(prefix.length))].map((language2) => {
    const list = listOf(sheet, column);
    const help = words4.help?.(sheet.id, column.key);
    return {
      title: words4.column(sheet.id, column.key, language2),
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
function wideColumns(sheet, used2, words4) {
  const { wide } = sheet;
  if (wide === void 0) return [];
  const keys = [...used2].filter((key) => key.startsWith(`${wide.key}.`)).sort();
  return keys.map((key) => ({
    title: words4.column(sheet.id, wide.key, key.slice(wide.key.length + 1)),
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
  let [left, open3] = [held, wanted];
  for (const nameOf of ways) {
    const free2 = /* @__PURE__ */ new Map();
    for (const row of left) free2.set(nameOf(row.fields), [...free2.get(nameOf(row.fields)) ?? [], row]);
    const taken = /* @__PURE__ */ new Set();
    open3 = open3.filter((row) => {
      const found = free2.get(nameOf(row))?.shift();
      if (found === void 0) return true;
      taken.add(found);
      kept2.push([found, row]);
      return false;
    });
    left = left.filter((row) => !taken.has(row));
  }
  return { kept: kept2, dropped: left.filter(({ fields }) => Object.keys(fields).length > 1), fresh: open3 };
}
var whole = (row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a < b ? -1 : 1));

// src/exchange/sheet-edits.ts
function sheetEdits(laid, wanted, words4) {
  const sheets2 = [];
  const added = [];
  for (const one of wanted) {
    const own = laid.filter(({ sheet }) => sheet.id === one.sheet.id);
    const headed = own.filter((sheet) => sheet.header !== void 0);
    if (headed.length > 0) {
      const edits = editsOf(headed, one, words4);
      if ("refused" in edits) return edits;
      sheets2.push(...edits);
    } else if (one.rows.length > 0) {
      const [bare] = own;
      if (bare !== void 0) return { refused: { why: "titles", sheet: bare.cells.name } };
      const sheet = bookSheet({ sheet: one.sheet, rows: one.rows }, words4);
      const like = likeIn(laid);
      added.push(like === void 0 ? { sheet } : { sheet, like });
    }
  }
  return { edit: { sheets: sheets2.filter(({ cells: cells3 }) => cells3.length > 0), added } };
}
function editsOf(laid, { sheet, rows, isOf }, words4) {
  const held = laid.flatMap(
    (one, at2) => one.records.flatMap((record) => {
      const fields = flatRecord(record.fields, sheet);
      return isOf(fields) && isPlaced(sheet, fields) ? [{ place: { at: at2, record }, fields }] : [];
    })
  );
  const fitting = sheet.id === "Observations" ? observationRows(held, rows) : { rows };
  if ("below" in fitting) {
    const { at: at2, record } = fitting.below.place;
    return { refused: { why: "below", sheet: laid[at2]?.cells.name ?? "", cell: record.at } };
  }
  const { kept: kept2, dropped, fresh } = paired(sheet.id, held, fitting.rows);
  return laid.map((one, at2) => {
    const writer = writerOf(one, words4);
    for (const [{ place, fields }, now] of kept2) if (place.at === at2) writer.change(place.record, fields, now);
    for (const { place, fields } of dropped) if (place.at === at2) writer.change(place.record, fields, {});
    if (at2 === 0) for (const row of fresh) writer.append(row);
    return writer.edit();
  });
}
function isPlaced({ target }, fields) {
  return target.kind !== "period" || Object.keys(fields).length === 1 || fields[target.key] !== void 0;
}
var rowOf = (at2) => Math.floor(at2 / sheetColumns);
function writerOf(laid, words4) {
  const { sheet, header, records, cells: sheetCells2, rows: used2 } = laid;
  const last = records.reduce((most, { at: at2 }) => Math.max(most, rowOf(at2)), header.row);
  const cells3 = [];
  const added = [];
  const columns = new Map(header.columns.map(({ key, column }) => [key, column]));
  const columnOf2 = (key) => {
    const known2 = columns.get(key);
    if (known2 !== void 0) return known2;
    const column = 1 + sheetCells2.at.reduce((most, at2) => Math.max(most, at2 % sheetColumns), Math.max(...columns.values()));
    cells3.push(...newHeading(laid, key, column, words4));
    columns.set(key, column);
    return column;
  };
  const put2 = (row, key, value, like) => {
    const column = columnOf2(key);
    const look = like === void 0 ? {} : { like: like * sheetColumns + column };
    cells3.push({ at: row * sheetColumns + column, kind: kindOf(sheet, key), value, ...look });
  };
  return {
    change: ({ at: at2 }, was, now) => {
      for (const key of /* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(now)]))
        if (JSON.stringify(was[key]) !== JSON.stringify(now[key])) put2(rowOf(at2), key, cellOf(now[key]));
    },
    append: (fields) => {
      let row = (added.at(-1) ?? last) + 1;
      while (used2.has(row)) row += 1;
      added.push(row);
      for (const [key, value] of Object.entries(fields))
        put2(row, key, cellOf(value), last > header.row ? last : void 0);
    },
    edit: () => ({ name: sheetCells2.name, cells: cells3, rows: { first: header.row + 1, last }, added })
  };
}
function kindOf(sheet, key) {
  const own = sheet.columns.find((column) => column.key === key);
  return kinds[(own ?? columnNamed(sheet, key))?.type ?? "string"];
}
var columnNamed = (sheet, key) => sheet.columns.find((column) => column.key === key.slice(0, key.lastIndexOf(".")));
function newHeading({ sheet, header, rows }, key, column, words4) {
  const base = sheet.columns.some((own) => own.key === key) ? key : key.slice(0, key.lastIndexOf("."));
  const title2 = words4.column(sheet.id, base, base === key ? void 0 : key.slice(base.length + 1));
  const { row } = header;
  const hasKeys = rows.get(row)?.some(({ value }) => header.columns.some((own) => own.key === value)) === true;
  const hasTitles = header.columns.some((own) => rows.get(row)?.every(({ value }) => value !== own.title));
  const last = Math.max(...header.columns.map((own) => own.column));
  const cell = (at2, value) => ({
    at: at2 * sheetColumns + column,
    kind: "text",
    value,
    like: at2 * sheetColumns + last
  });
  if (!hasKeys) return [cell(row, title2)];
  return hasTitles && row > 0 ? [cell(row - 1, title2), cell(row, key)] : [cell(row, key)];
}
function likeIn(laid) {
  for (const { sheet, header, cells: cells3 } of laid) {
    if (header === void 0 || header.row === 0) continue;
    const at2 = (isRequired, row) => {
      const column = header.columns.find(
        ({ key: key2 }) => isRequired === (sheet.columns.find((own) => own.key === key2)?.required === true)
      );
      return column && row * sheetColumns + column.column;
    };
    const [title2, required, key] = [at2(false, header.row - 1), at2(true, header.row - 1), at2(true, header.row)];
    if (title2 !== void 0 && required !== void 0 && key !== void 0)
      return { name: cells3.name, title: title2, required, key };
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
    const at2 = merged2.findIndex((other2) => other2["period"] === report["period"] && !overlap(other2, report));
    const other = merged2[at2];
    if (other === void 0) merged2.push(report);
    else merged2[at2] = together(other, report);
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
  const joined3 = maps.map((key) => [key, { ...mapIn(a, key), ...mapIn(b, key) }]);
  const listed4 = lists.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined3, ...listed4]) };
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

// src/plan/document-difference.ts
function firstDifference(a, b, path3 = []) {
  if (Array.isArray(a) && Array.isArray(b)) {
    const longer = a.length > b.length ? a : b;
    return firstOf(longer.keys(), (i) => firstDifference(a[i], b[i], [...path3, i]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
    return firstOf(keys, (key) => firstDifference(a[key], b[key], [...path3, key]));
  }
  return a === b ? void 0 : path3;
}
function firstOf(keys, find2) {
  for (const key of keys) {
    const found = find2(key);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/io/period-books.ts
var import_promises = require("node:fs/promises");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/finding/finding.ts
function finding(code, args, at2, also) {
  return also === void 0 ? { code, args, at: at2 } : { code, args, at: at2, also };
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
  let cells3 = [];
  for (let i = 0; i < sheet.at.length; i += 1) {
    const cell = cellAt(sheet, i);
    const row = Math.floor(cell.at / sheetColumns);
    if (row !== last) {
      cells3 = [];
      rows.set(row, cells3);
      last = row;
    }
    cells3.push(cell);
  }
  return rows;
}
var language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
var spoken2 = (type) => type === "texts" || type === "value";
function columnOf(sheet, key) {
  const steps = (text4) => text4 === "" ? [] : text4.split(".");
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
function isKeyRow(sheet, cells3) {
  const known2 = cells3.filter((cell) => columnOf(sheet, textOf(cell)) !== void 0).length;
  return known2 >= Math.min(2, sheet.columns.filter(({ key }) => key !== "").length) && known2 * 2 >= cells3.length;
}
function keyRow(sheet, rows) {
  let found;
  for (const [row, cells3] of rows) {
    if (row >= deepestHeader || found !== void 0 && row > found + 1) break;
    if (isKeyRow(sheet, cells3)) found = row;
  }
  return found;
}
function titleRow(sheet, rows, titles) {
  let best;
  for (const [row, cells3] of rows) {
    if (row >= deepestHeader) break;
    const known2 = cells3.filter(
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
    const title2 = above.find(({ at: at2 }) => at2 % sheetColumns === cell.at % sheetColumns);
    return { at: cell.at, title: textOf(title2 ?? cell), key };
  });
  const withKey = new Set(below.map(({ at: at2 }) => at2 % sheetColumns));
  const only = above.filter(({ at: at2 }) => !withKey.has(at2 % sheetColumns)).map((cell) => ({ at: cell.at, title: textOf(cell), key: titles.column(sheet, textOf(cell)) }));
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
function unknownColumn({ at: at2, title: title2 }, sheet, source, titles) {
  const near = nearest(title2, titles.known(sheet)) ?? nearest(
    title2,
    sheet.columns.map(({ key }) => key).filter((key) => key !== "")
  );
  return finding(
    "NAP162",
    { sheet: source.place(at2).sheet ?? "", column: title2, nearest: near ?? "none" },
    { place: source.place(at2) }
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
    const { key, at: at2, title: title2 } = heading;
    const column = key === void 0 ? void 0 : columnOf(sheet, key);
    const first = key === void 0 ? void 0 : columns.get(key);
    if (key === void 0 || column === void 0) findings.push(unknownColumn(heading, sheet, source, titles));
    else if (first !== void 0)
      findings.push(
        finding(
          "NAP164",
          { column: title2, first: source.place(first.column).cell?.replace(/\d+$/, "") ?? "" },
          { place: source.place(at2) }
        )
      );
    else columns.set(key, { ...column, column: at2 % sheetColumns, title: title2 });
  }
  const list = [...columns.values()];
  findings.push(...missing(sheet, list, found.row, source, titles));
  return { header: { row: found.row, columns: list, byPath: pathIndex(list) }, findings };
}

// src/source/sheet-number.ts
var nothing = /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|n\.?c\.?|nd|none|nil|néant|s\.?\s?o\.?|tbd|tbc|нд|н\/д|нема|немає|нет)$/i;
var saysNothing = (text4) => nothing.test(text4.trim());
var magnitude = /(?:\d|\s|^)(?:mln|mio|million\w*|milliard\w*|billion\w*|bn|mrd|thousand\w*|mille|milliers?|млн|млрд|тис|тыс|k|m)\.?(?:\s|$)/iu;
var currency = /[\p{Sc}]|^(?:[A-Z]{3})\b|\b(?:[A-Z]{3})$|\b(?:euros?|dollars?|грн|руб)\b/iu;
var space = /[\s'’٬]/u;
var spaces = /[\s'’٬]/gu;
function plainDigits(text4) {
  return text4.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 1632)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 1776)).replaceAll("\u066B", ",").replaceAll("\u2212", "-");
}
function reasonOf(text4) {
  if (saysNothing(text4)) return "word";
  if (text4.includes("%")) return "percent";
  if (!/\d/.test(text4)) return "text";
  if (magnitude.test(text4)) return "magnitude";
  return currency.test(text4) ? "currency" : "text";
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
function spaced(sign, text4) {
  const [, whole3 = "", mark, fraction = ""] = /^([^.,]*)(?:([.,])(\d*))?$/.exec(text4) ?? [];
  if (whole3 === "" || !grouped(whole3.split(spaces))) return { reason: "groups" };
  const value = numberOf(sign, whole3.replace(spaces, ""), fraction);
  return mark === "," || mark === "." ? { value, decimal: mark } : { value };
}
function typedNumber(raw) {
  const text4 = plainDigits(raw).trim();
  const [, sign = "", digits] = /^([+-]?)\s*((?:\d|[.,](?=\d))[\d.,\s'’٬]*)$/u.exec(text4) ?? [];
  if (digits === void 0) return { reason: reasonOf(text4) };
  const plainSign = sign === "-" ? "-" : "";
  return space.test(digits) ? spaced(plainSign, digits) : signed(plainSign, digits);
}
var padded = (year, month, date3) => day(`${year}-${month.padStart(2, "0")}-${date3.padStart(2, "0")}`);
var longestDay = 40;
function typedDay(raw) {
  if (raw.length > longestDay) return void 0;
  const text4 = plainDigits(raw).trim().replace(/[T ]\d{1,2}:\d\d.*$/, "");
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text4);
  if (iso !== null) {
    const found2 = padded(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
    return found2 && { day: found2 };
  }
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text4) ?? [];
  const [dayFirst, monthFirst] = [padded(year, b, a), padded(year, a, b)];
  if (dayFirst !== void 0 && monthFirst !== void 0 && dayFirst !== monthFirst)
    return { either: [dayFirst, monthFirst] };
  const found = dayFirst ?? monthFirst;
  return found && { day: found };
}

// src/source/sheet-origin.ts
function sheetSource(file, { name }) {
  return { file, place: (at2) => ({ file, sheet: name, cell: cellName(at2) }), excerpt: () => void 0 };
}
var spot = (at2) => ({ key: at2, value: at2 });
var RowOrigin = class {
  source;
  at;
  #columns;
  #prefix;
  #inner;
  constructor(source, at2, columns, prefix = "") {
    this.source = source;
    this.at = at2;
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
  constructor(source, at2) {
    this.source = source;
    this.at = at2;
  }
  entry() {
    return spot(this.at);
  }
};

// src/source/sheet-titles.ts
function folded2(text4) {
  return text4.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var titlesIn = (message) => message?.split("|") ?? [];
var columnWords = (words4, key) => words4(`column.${key === "" ? "text" : key}`);
function indexOf(keys, all) {
  const index = /* @__PURE__ */ new Map();
  const add2 = (title2, key) => {
    if (title2 !== "" && !index.has(title2)) index.set(title2, key);
  };
  for (const key of keys) add2(folded2(key), key);
  for (const words4 of all)
    for (const key of keys) for (const title2 of titlesIn(columnWords(words4, key))) add2(folded2(title2), key);
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
  for (const words4 of all)
    for (const { id: id3 } of sheets) for (const title2 of titlesIn(words4(`sheet.${id3}`))) names.set(folded2(title2), id3);
  return names;
}
function titlesFrom(all) {
  const [first] = all;
  const names = sheetNames(all);
  const ours = new Set(all.flatMap((words4) => helpers.flatMap((key) => titlesIn(words4(key)).map(folded2))));
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
var listed2 = (text4) => text4.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
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
  const at2 = told(reading, cell);
  if (cell.kind === "error") reading.findings.push(finding("NAP170", args, at2));
  else if (cell.kind === "formula") reading.findings.push(finding("NAP171", { column: column.title }, at2));
  else reading.findings.push(finding("NAP172", args, at2));
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
function put({ source, origins, header, at: at2 }, fields, path3, value) {
  let map = fields;
  for (const [i, step2] of path3.slice(0, -1).entries()) {
    const there = Object.hasOwn(map, step2) ? map[step2] : void 0;
    if (isMap(there)) map = there;
    else {
      const inner = {};
      origins.set(inner, new RowOrigin(source, at2, header.byPath, `${path3.slice(0, i + 1).join(".")}.`));
      map[step2] = inner;
      map = inner;
    }
  }
  const last = path3.at(-1) ?? "";
  if (!isMap(map[last])) map[last] = value;
}
function register(origins, source, at2, value) {
  if (typeof value === "object" && value !== null) origins.set(value, new CellOrigin(source, at2));
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
function recordOf(reading, building, columns, cells3) {
  const { source, origins, header, at: at2 } = building;
  const fields = {};
  let text4;
  for (const cell of cells3) {
    const column = columns.get(cell.at % sheetColumns);
    const value = column && cellValue(reading, column, cell);
    if (column === void 0 || value === void 0) continue;
    const placed3 = register(origins, source, cell.at, value);
    if (column.path.length === 0) text4 ??= placed3;
    else put(building, fields, column.path, placed3);
  }
  if (Object.keys(fields).length === 0 && text4 === void 0) return void 0;
  const origin = new RowOrigin(source, at2, header.byPath);
  origins.set(fields, origin);
  return { at: at2, fields, text: text4, origin, source };
}
function recordsOf2(reading, origins, sheet, header, rows) {
  const columns = readColumns(sheet, header);
  const first = Math.min(...header.columns.map(({ column }) => column));
  const records = [];
  for (const [row, cells3] of rows) {
    if (row <= header.row) continue;
    const building = { source: reading.source, origins, header, at: row * sheetColumns + first };
    const record = recordOf(reading, building, columns, cells3);
    if (record !== void 0) records.push(record);
  }
  return records;
}

// src/source/sheet-read.ts
var isOurs = (titles, { name }) => titles.isHelper(name);
var keyRows = 10;
var enoughKeys = 4;
function sheetByKeys({ at: at2, value }) {
  const rows = /* @__PURE__ */ new Map();
  at2.forEach((position, i) => {
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
  for (const cells3 of book.sheets) {
    const sheet = sheetById.get(titles.sheet(cells3.name) ?? "") ?? sheetByKeys(cells3);
    const source = sheetSource(file, cells3);
    if (sheet !== void 0) found.push({ sheet, cells: cells3, source });
    else if (!isOurs(titles, cells3) && cells3.at.length > 0) {
      const near = nearest(cells3.name, titles.sheets) ?? "none";
      findings.push(finding("NAP160", { sheet: cells3.name, nearest: near }, { place: source.place(0) }));
    }
  }
  return found;
}
function provenDecimal(all) {
  const signs = /* @__PURE__ */ new Set();
  const text4 = cellKinds.indexOf("text");
  for (const { cells: cells3 } of all)
    cells3.value.forEach((value, i) => {
      if (cells3.kind[i] !== text4 || typeof value !== "string" || value.length > 30 || !/\d[.,]\d/.test(value)) return;
      const typed3 = typedNumber(value);
      if ("decimal" in typed3 && typed3.decimal !== void 0 && (typed3.decimal === "," || /[\s,'’]/.test(value)))
        signs.add(typed3.decimal);
    });
  return signs.size === 1 ? [...signs][0] : void 0;
}
function laidSheets(book, file, titles) {
  const all = known(book, file, titles, []);
  const decimal = provenDecimal(all);
  return all.map(({ sheet, cells: cells3, source }) => {
    const rows = rowsOf2(cells3);
    const { header } = readHeader(sheet, rows, source, titles);
    if (header === void 0) return { sheet, cells: cells3, rows, records: [] };
    const reading = { source, findings: [], decimal, numericIds: /* @__PURE__ */ new Map() };
    return { sheet, cells: cells3, rows, header, records: recordsOf2(reading, /* @__PURE__ */ new WeakMap(), sheet, header, rows) };
  });
}

// src/io/workbook-cells.ts
var mostMergedRows = 1e6;
function rangeOf(text4) {
  const [start = 0, end = start] = text4.split(":").map((cell) => positionOf(cell) ?? 0);
  const row = (at2) => Math.floor(at2 / sheetColumns);
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
function rangesByRow(merges, used2) {
  const byRow = /* @__PURE__ */ new Map();
  let rows = 0;
  for (const range of merges.map(rangeOf))
    for (let i = lowerBound(used2, range.top); (used2[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i += 1) {
      const row = used2[i] ?? 0;
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
  const byRow = rangesByRow(merges, [...new Set(Array.from(positions, (at2) => Math.floor(at2 / sheetColumns)))]);
  if (byRow === void 0) return void 0;
  for (const at2 of positions) {
    const row = Math.floor(at2 / sheetColumns);
    const column = at2 % sheetColumns;
    const range = byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (range === void 0) continue;
    if (range.top !== row || range.left !== column) covered.add(at2);
    else if (range.bottom > row) first.push(at2);
  }
  return { covered, first };
}
var formula = cellKinds.indexOf("formula");
var text2 = cellKinds.indexOf("text");
function kept(raw, { formulas }, { covered }, held) {
  const cells3 = [];
  raw.at.forEach((at2, i) => {
    if (held(i) && !covered.has(at2) && (raw.kind[i] !== text2 || raw.value[i] !== "")) cells3.push([at2, i]);
  });
  if (formulas.length === 0) return cells3;
  const open3 = formulas.filter((at2) => !covered.has(at2)).map((at2) => [at2, -1]);
  return [...cells3, ...open3].sort(([a], [b]) => a - b);
}
function checkedCells(raw, scan) {
  const isHeld = (i) => scan.valued.has(raw.at[i] ?? -1);
  const read = raw.at.reduce((sum, at2) => sum + Number(scan.valued.has(at2)), 0);
  if (read !== scan.valued.size) return { declared: scan.valued.size, read };
  const cover = merged(scan.merges, raw.at);
  if (cover === void 0) return { merges: scan.merges.length };
  const cells3 = kept(raw, scan, cover, isHeld);
  const value = (i) => raw.value[i] ?? "=";
  return {
    cells: {
      at: Float64Array.from(cells3, ([at2]) => at2),
      kind: Uint8Array.from(cells3, ([, i]) => raw.kind[i] ?? formula),
      value: cells3.map(([, i]) => value(i)),
      shown: raw.shown.size === 0 ? raw.shown : new Map(
        cells3.flatMap(([, i], k) => {
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
  for (const [, close2, name, attributes = ""] of content.matchAll(tags3)) {
    if (close2 !== "") continue;
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
var unescaped = (text4) => text4.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole3, decimal, hex, name) => {
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
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step2) => step2 !== "");
  for (const step2 of target.split("/")) {
    if (step2 === "..") steps.pop();
    else if (step2 !== "" && step2 !== ".") steps.push(step2);
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
    const at2 = positionOf(/\bref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "");
    const words4 = [...inside.matchAll(/<(?:[\w.-]+:)?(?:t|text)(?=[\s>])[^<>]*>([^<]*)/g)].map(([, text4 = ""]) => text4);
    return at2 === void 0 ? [] : [[at2, unescaped(words4.join("")).replace(/\s+/g, " ").trim()]];
  });
}
function commentsOf(pack, part) {
  const own = [...relations(pack, part).values()];
  const texts = (type) => {
    const found = /* @__PURE__ */ new Map();
    for (const { target } of own.filter((relation) => type.test(relation.type)))
      for (const [at2, text4] of commentsIn(utf8(pack.parts.get(target))))
        found.set(at2, [found.get(at2), text4].filter((one) => one !== void 0 && one !== "").join(" / "));
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
  const number2 = reference.exec(attributes)?.[1];
  const row = number2 === void 0 ? scan.row + 1 : Number(number2) - 1;
  if (positionOf(`A${row + 1}`) === void 0) scan.beyond ??= `${number2}`;
  scan.row = row;
  scan.column = -1;
  if (isHidden.test(attributes)) scan.hiddenRows += 1;
}
function startCell(scan, attributes) {
  endCell(scan);
  const name = reference.exec(attributes)?.[1];
  const at2 = name === void 0 ? scan.row * sheetColumns + scan.column + 1 : positionOf(name);
  if (at2 === void 0 || name === void 0 && scan.column + 1 >= sheetColumns) {
    scan.beyond ??= name ?? `row ${scan.row + 1}`;
    return;
  }
  scan.at = at2;
  scan.column = at2 % sheetColumns;
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
    const [, close2, name = "", attributes = "", next = ""] = found;
    if (close2 === "") open(scan, name, attributes, next);
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
var utf16 = (text4) => Buffer.from(text4, "utf16le");
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
  const at2 = bytes.lastIndexOf("PK", void 0, "latin1");
  if (at2 < 0 || at2 + 22 > bytes.length || bytes.length - at2 > 22 + 65535) throw damaged("truncated");
  return at2;
}
function large(extra, values) {
  let at2 = 0;
  while (at2 + 4 <= extra.length && extra.readUInt16LE(at2) !== 1) at2 += 4 + extra.readUInt16LE(at2 + 2);
  at2 += 4;
  return values.map((value) => {
    if (value !== 4294967295 || at2 + 8 > extra.length) return value;
    at2 += 8;
    return Number(extra.readBigUInt64LE(at2 - 8));
  });
}
function entryAt(bytes, at2) {
  if (at2 + 46 > bytes.length || bytes.readUInt32LE(at2) !== 33639248) throw damaged("directory");
  const flags = bytes.readUInt16LE(at2 + 8);
  const nameEnd = at2 + 46 + bytes.readUInt16LE(at2 + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at2 + 30);
  const sizes = [bytes.readUInt32LE(at2 + 24), bytes.readUInt32LE(at2 + 20), bytes.readUInt32LE(at2 + 42)];
  const [size = 0, packed2 = 0, offset = 0] = large(bytes.subarray(nameEnd, extraEnd), sizes);
  const name = bytes.subarray(at2 + 46, nameEnd).toString("utf8").replaceAll("\\", "/");
  const entry = { name, flags, method: bytes.readUInt16LE(at2 + 10), crc: bytes.readUInt32LE(at2 + 16) };
  return { entry: { ...entry, packed: packed2, size, offset }, next: extraEnd + bytes.readUInt16LE(at2 + 32) };
}
function directory(bytes) {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw excess("entries");
  const entries = [];
  let at2 = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at2);
    entries.push(entry);
    at2 = next;
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
  const at2 = { place: { file: name } };
  switch (fault.fault) {
    case "encrypted":
      return finding("NAP152", { name }, at2);
    case "damaged":
      return finding("NAP154", { name, damage: fault.damage, part: fault.part }, at2);
    case "excess":
      return finding("NAP155", { name, excess: fault.excess, part: fault.part }, at2);
    case "unsafe":
      return finding("NAP156", { name, unsafe: fault.unsafe, part: fault.part }, at2);
  }
}
function foreign(kind, name) {
  const at2 = { place: { file: name } };
  if (kind === "encrypted") return finding("NAP152", { name }, at2);
  return finding("NAP151", { name, kind }, at2);
}
function otherPackage(pack, name) {
  const at2 = { place: { file: name } };
  const has = (part) => pack.names.some((one) => part.test(one));
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  const manifest = pack.parts.get("meta-inf/manifest.xml")?.toString("latin1") ?? "";
  if (manifest.includes("encryption-data")) throw new Refusal(finding("NAP152", { name }, at2));
  if (has(/^content\.xml$/)) return "ods";
  throw new Refusal(finding("NAP151", { name, kind: has(/^word\//) ? "word" : "zip" }, at2));
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
  const at2 = { place: { file } };
  const checked = checkedCells(raw, scan);
  if ("cells" in checked)
    return { name: sheet, hidden, comments, commentTexts, hiddenRows: scan.hiddenRows, ...checked.cells };
  if ("merges" in checked) throw new Refusal(finding("NAP155", { name: file, excess: "merges", part: sheet }, at2));
  throw new Refusal(finding("NAP157", { name: file, sheet, ...checked }, at2));
}
function parsedSheets(parsed, name) {
  const at2 = { place: { file: name } };
  if ("sheets" in parsed) return parsed.sheets;
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at2));
  throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at2));
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
    const cells3 = sheets2.map((sheet, i) => {
      const scan = scans[i];
      if (scan === void 0) throw new Error("a scan for each sheet");
      return sheetCells(sheet, raw[i] ?? none, scan, name);
    });
    return { sheets: cells3, macros: map.macros, links: map.links };
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
  const at2 = { place: { file: name } };
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at2));
  if ("failed" in parsed) throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at2));
  const cells3 = parsed.tables.reduce((sum, table) => sum + table.at.length, 0);
  if (cells3 > mostCells) throw new Refusal(finding("NAP155", { name, excess: "cells", part: name }, at2));
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
function dateCell(text4) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text4) || text4 < "1900-03-01") return void 0;
  const serial = Date.parse(`${text4}T00:00:00Z`) / 864e5 + 25569;
  return Number.isInteger(serial) ? serial : void 0;
}
function safeText(text4) {
  const escaped2 = text4.includes("_x") ? text4.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text4;
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
  const open3 = `<${prefix}c${named2}${before.attributes.replace(ofValue, "").trimEnd()}`;
  return content === "" ? `${open3}/>` : `${open3}>${content}</${prefix}c>`;
}
function written({ value, kind }, style, writing) {
  const { prefix, styles } = writing;
  if (value === void 0) return { type: "", content: "", style };
  const stored = (text4) => `<${prefix}v>${text4}</${prefix}v>`;
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
function inline(text4, style, prefix) {
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(safeText(text4))}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', content, style };
}
var escaped = (text4) => text4.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");

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
  const [, cells3 = ""] = /<(?:[\w.-]+:)?cellXfs(?=[\s>])[^<>]*>([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(xml) ?? [];
  const builtIn = SSF.get_table();
  const kinds2 = elements(cells3, "xf").map((style) => {
    const id3 = style.get("numFmtId") ?? "0";
    return formatOf(own.get(id3) ?? String(builtIn[id3] ?? "General")).kind;
  });
  return {
    kind: (style = "0") => kinds2[Number(style)] ?? "number",
    first: (kind) => {
      const at2 = kinds2.indexOf(kind);
      return at2 < 0 ? void 0 : String(at2);
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
  const close2 = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "g");
  const all = [];
  let [at2, end] = [first - 1, 0];
  for (let found = tags5.exec(xml); found !== null; found = tags5.exec(xml)) {
    const attributes = (found[1] ?? "").replace(/\/$/, "");
    const start = tags5.lastIndex;
    close2.lastIndex = start;
    const last = found[1]?.endsWith("/") === true ? null : close2.exec(xml);
    end = last === null ? start : close2.lastIndex;
    const reference2 = attribute(attributes, "r");
    at2 = reference2 === void 0 ? at2 + 1 : place(reference2);
    all.push({ at: at2, attributes, text: xml.slice(found.index, end), inside: xml.slice(start, last?.index ?? start) });
    tags5.lastIndex = end;
  }
  return { all, rest: xml.slice(end) };
}
var cellsIn = (row) => row === void 0 ? { all: [], rest: "" } : piecesIn(row.inside, "c", row.at * sheetColumns, (reference2) => positionOf(reference2) ?? -1);
var holdsFormula = ({ inside }) => /<(?:[\w.-]+:)?f(?=[\s/>])/.test(inside);
function rowsEdited(xml, { cells: cells3, added, rows }, ofColumn, writing) {
  const { all, rest } = piecesIn(xml, "row", 0, (reference2) => Number(reference2) - 1);
  const there = new Map(all.map((row) => [row.at, row]));
  const looks = cellLooks(there, ofColumn);
  const last = rows.last < rows.first ? void 0 : there.get(rows.last);
  const byRow = /* @__PURE__ */ new Map();
  for (const edit of [...newLooks(last, added), ...cells3]) {
    const row = Math.floor(edit.at / sheetColumns);
    byRow.set(row, [...byRow.get(row) ?? [], edit]);
  }
  const changed = [...byRow].map(
    ([number2, edits]) => rowEdited(there.get(number2), number2, edits, looks, last, writing)
  );
  const formula2 = changed.find(({ inTheWay }) => inTheWay !== void 0)?.inTheWay;
  const fresh = new Map(changed.map((row) => [row.number, row.xml]));
  const numbers2 = [.../* @__PURE__ */ new Set([...there.keys(), ...fresh.keys()])].sort((a, b) => a - b);
  const texts = numbers2.map((number2) => fresh.get(number2) ?? there.get(number2)?.text ?? "");
  return { xml: texts.join("") + rest, ...formula2 === void 0 ? {} : { inTheWay: formula2 } };
}
function newLooks(last, added) {
  const looks = cellsIn(last).all.filter(({ attributes }) => attribute(attributes, "s") !== void 0);
  return added.flatMap(
    (row) => looks.map(({ at: at2 }) => ({ at: row * sheetColumns + at2 % sheetColumns, kind: "text", value: void 0, like: at2 }))
  );
}
function cellLooks(there, ofColumn) {
  const known2 = /* @__PURE__ */ new Map();
  return (at2) => {
    const row = Math.floor(at2 / sheetColumns);
    const cells3 = known2.get(row) ?? new Map(cellsIn(there.get(row)).all.map((cell2) => [cell2.at, cell2]));
    known2.set(row, cells3);
    const cell = cells3.get(at2);
    return cell === void 0 ? ofColumn(at2 % sheetColumns) : attribute(cell.attributes, "s");
  };
}
function rowEdited(row, number2, edits, looks, last, writing) {
  const { all, rest } = cellsIn(row);
  const cells3 = new Map(all.map((cell) => [cell.at, cell]));
  const texts = new Map(all.map(({ at: at2, text: text4 }) => [at2, text4]));
  for (const edit of new Map(edits.map((one) => [one.at, one])).values()) {
    const cell = cells3.get(edit.at);
    if (cell !== void 0 && holdsFormula(cell)) return { number: number2, xml: "", inTheWay: { why: "formula", at: edit.at } };
    const style = attribute(cell?.attributes ?? "", "s") ?? (cell === void 0 ? looks(edit.like ?? edit.at) : void 0);
    texts.set(edit.at, cellXml(edit, { attributes: cell?.attributes ?? "", style }, writing));
  }
  const sorted = [...texts].sort(([a], [b]) => a - b);
  const columns = sorted.map(([at2]) => at2 % sheetColumns);
  const open3 = rowTag(row?.attributes ?? lookOf(last), number2, columns, writing.prefix);
  return { number: number2, xml: `${open3}${sorted.map(([, text4]) => text4).join("")}${rest}</${writing.prefix}row>` };
}
var lookOf = (last) => (last?.attributes ?? "").match(/\s(?:s|customFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g)?.join("") ?? "";
function rowTag(attributes, number2, columns, prefix) {
  const rest = attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
  const spans = `${Math.min(...columns) + 1}:${Math.max(...columns) + 1}`;
  return `<${prefix}row r="${number2 + 1}" spans="${spans}"${rest}>`;
}
function coveredCell(xml, edits) {
  const merged2 = [...xml.matchAll(/<(?:[\w.-]+:)?mergeCell(?=\s)([^<>]*)>/g)].map(([, attributes = ""]) => attributes);
  const filled = [...xml.matchAll(/<(?:[\w.-]+:)?f(?=\s)([^<>]*t=["'](?:array|dataTable)["'][^<>]*)>/g)];
  const ranges = (of) => of.flatMap((attributes) => attribute(attributes, "ref") ?? []);
  const find2 = (why, of) => {
    const hit = edits.find(
      ({ at: at2 }) => of.some((range) => lies(at2, range) && (why === "formula" || !isFirst(at2, range)))
    );
    return hit === void 0 ? void 0 : { why, at: hit.at };
  };
  return find2("formula", ranges(filled.map(([, attributes = ""]) => attributes))) ?? find2("merged", ranges(merged2));
}
var isFirst = (at2, range) => range.split(":")[0]?.replaceAll("$", "") === cellName(at2);
function lies(at2, range) {
  const [from = 0, to = from] = range.split(":").map((cell) => positionOf(cell) ?? 0);
  const between = (n, a, b) => n >= a && n <= b;
  const row = (position) => Math.floor(position / sheetColumns);
  return between(row(at2), row(from), row(to)) && between(at2 % sheetColumns, from % sheetColumns, to % sheetColumns);
}

// src/io/workbook-edit-add.ts
function sheetsAdded(editing, sheets2) {
  for (const sheet of sheets2) addSheet(editing, sheet);
}
function addSheet(editing, added) {
  const { workbook, pack, map, texts } = editing;
  const folder = folderOf(workbook);
  const names = /* @__PURE__ */ new Set([...pack.names, ...texts.keys()]);
  const number2 = free((n) => names.has(`${folder}worksheets/sheet${n}.xml`));
  const target = `worksheets/sheet${number2}.xml`;
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
var inserted = (xml, element, made) => xml.replace(new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`), (close2, prefix) => made(prefix) + close2);
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
  const number2 = free((n) => all.some((one) => one.get("sheetId") === String(n)));
  const space2 = /<(?:[\w.-]+:)?sheet\s[^<>]*?\s([\w.-]+:)id=/.exec(xml)?.[1] ?? "r:";
  const made = (prefix) => `<${prefix}sheet name="${escaped(name)}" sheetId="${number2}" ${space2}id="${id3}"/>`;
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
  const row = (number2, cells3) => `<row r="${number2 + 1}">${cells3.join("")}</row>`;
  const text4 = (at2, value, style) => cellXml({ at: at2, value, kind: "text" }, { attributes: "", style }, writing);
  const titles = sheet.columns.map(({ title: title2, required }, i) => text4(i, title2, required ? look.required : look.title));
  const keys = sheet.columns.map(({ key }, i) => text4(sheetColumns + i, key, look.key));
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
  const style = (at2) => attribute(new RegExp(`<(?:[\\w.-]+:)?c\\s([^<>]*\\br="${cellName(at2)}"[^<>]*)>`).exec(xml)?.[1] ?? "", "s");
  const [title2, required, key] = [style(like.title), style(like.required), style(like.key)];
  return { ...title2 && { title: title2 }, ...required && { required }, ...key && { key } };
}

// src/io/workbook-edit-ranges.ts
function growthOf({ rows, added }) {
  let now = rows.last;
  for (const row of added) if (row === now + 1) now = row;
  return { ...rows, now };
}
var rowOf2 = (at2) => Math.floor(at2 / sheetColumns);
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
function dimensionGrown(xml, cells3) {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s[^<>]*?ref=)(["'])([^"']*)\2/, (...found) => {
    const [, before = "", quote = "", range = ""] = found;
    const corners = range.split(":").flatMap((cell) => positionOf(cell) ?? []);
    if (corners.length === 0) return `${before}${quote}${range}${quote}`;
    const all = [...corners, ...cells3];
    const [rows, columns] = [all.map(rowOf2), all.map((at2) => at2 % sheetColumns)];
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
  let at2 = start;
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const nameEnd = at2 + centralHeader + bytes.readUInt16LE(at2 + 28);
    const next = nameEnd + bytes.readUInt16LE(at2 + 30) + bytes.readUInt16LE(at2 + 32);
    const name = bytes.toString("utf8", at2 + centralHeader, nameEnd).replaceAll("\\", "/");
    entries.push({ name: name.toLowerCase(), record: bytes.subarray(at2, next), offset: bytes.readUInt32LE(at2 + 42) });
    at2 = next;
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
  let at2 = 0;
  for (const { data } of parts) {
    places.push(at2);
    for (const { length } of data) at2 += length;
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
  last.writeUInt32LE(at2, 16);
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
  const contents = new Map([...editing.texts].map(([name, text4]) => [name, Buffer.from(text4)]));
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
  const [, head = "", tag, name = "", rows = "", close2, tail = ""] = sheetParts2.exec(xml) ?? [];
  if (tag === void 0 || /<!--|<!\[CDATA\[/.test(xml)) return { why: "odd" };
  const inTheWay = ({ why, at: at3 }) => ({ why, sheet: edit.name, cell: cellName(at3) });
  const long = edit.cells.find(({ value }) => isLong(value));
  if (long !== void 0) return inTheWay({ why: "long", at: long.at });
  const covered = coveredCell(xml, edit.cells);
  if (covered !== void 0) return inTheWay(covered);
  const writing = { prefix: name, styles: stylesOf(editing), date1904: map.date1904 };
  const edited = rowsEdited(rows, edit, columnStyles(head), writing);
  if (edited.inTheWay !== void 0) return inTheWay(edited.inTheWay);
  const growth = growthOf(edit);
  const at2 = edit.cells.flatMap((cell) => cell.value === void 0 ? [] : [cell.at]);
  const before = dimensionGrown(rulesGrown(head, growth), at2);
  const after = close2 ?? `</${name}sheetData>`;
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
async function bookWith(file, bytes, wanted, words4) {
  const book = await openOrRefuse(bytes, file);
  if ("refused" in book || book.kind !== void 0) return { refused: { why: "odd" } };
  const edits = sheetEdits(laidSheets(book, file, await sheetTitles()), wanted, words4);
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

// src/source/merge.ts
var periodKeys = /* @__PURE__ */ new Set([
  "period",
  "closed",
  "progress",
  "spending",
  "observations",
  "assessments",
  "returns",
  "corrections"
]);
var onceKeys = /* @__PURE__ */ new Set(["plan", "format", "period"]);
var isFields2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isList = (value) => Array.isArray(value);
function kindOf2(value) {
  if (Array.isArray(value)) return "list";
  return isFields2(value) ? "map" : "text";
}
function joined2(source, at2, spots) {
  return { source, at: at2, entry: (key) => spots.get(String(key)) };
}
function at(given) {
  return { place: given.source.place(given.spot.key) };
}
function givens({ file, value }, origins) {
  const origin = origins.get(value);
  const wholeFile = origin?.source ?? { file, place: () => ({ file }), excerpt: () => void 0 };
  return Object.entries(value).map(([key, inner]) => {
    const spot2 = origin?.entry(key) ?? { key: origin?.at ?? 0, value: origin?.at ?? 0 };
    return [key, { file, value: inner, spot: spot2, source: spot2.source ?? wholeFile }];
  });
}
function joinLists(lists3, origins) {
  const [first] = lists3;
  if (first === void 0 || lists3.length === 1) return first;
  const spots = /* @__PURE__ */ new Map();
  const value = [];
  for (const given of lists3) {
    if (!isList(given.value)) continue;
    const origin = origins.get(given.value);
    for (const [i, item] of given.value.entries()) {
      const spot2 = origin?.entry(i) ?? given.spot;
      spots.set(String(value.length), { source: given.source, ...spot2 });
      value.push(item);
    }
  }
  origins.set(value, joined2(first.source, first.spot.value, spots));
  return { ...first, value };
}
function joinMaps(maps2, origins, findings) {
  const [first] = maps2;
  if (first === void 0 || maps2.length === 1) return first;
  const spots = /* @__PURE__ */ new Map();
  const value = {};
  for (const given of maps2) {
    const part = isFields2(given.value) ? { file: given.file, value: given.value } : void 0;
    for (const [key, inner] of part === void 0 ? [] : givens(part, origins)) {
      const before = spots.get(key)?.source;
      if (before !== void 0) findings.push(finding("NAP121", { key, first: before.file }, at(inner)));
      else {
        spots.set(key, { ...inner.spot, source: inner.source });
        value[key] = inner.value;
      }
    }
  }
  origins.set(value, joined2(first.source, first.spot.value, spots));
  return { ...first, value };
}
function join(key, all, origins, findings) {
  const given = all.filter((g) => g.value !== null);
  const [first] = given;
  if (first === void 0) return all[0];
  if (onceKeys.has(key)) {
    for (const more of given.slice(1)) {
      if (more.value !== first.value) findings.push(finding("NAP121", { key, first: first.file }, at(more)));
    }
    return first;
  }
  const kind = kindOf2(first.value);
  const alike = given.filter((g) => kindOf2(g.value) === kind);
  for (const other of given.filter((g) => !alike.includes(g)))
    findings.push(finding("NAP122", { key, first: first.file, kind }, at(other)));
  if (kind === "list") return joinLists(alike, origins);
  return kind === "map" ? joinMaps(alike, origins, findings) : first;
}
function mapOf2(entries, source, start, origins) {
  const value = Object.fromEntries(entries.map(([key, given]) => [key, given.value]));
  const spots = new Map(entries.map(([key, { spot: spot2, source: from }]) => [key, { ...spot2, source: from }]));
  origins.set(value, joined2(source, start, spots));
  return value;
}
function withPeriod(entries, origins) {
  const period2 = entries.find(([key]) => key === "period")?.[1];
  if (period2 === void 0) return entries;
  const { source, spot: spot2, file } = period2;
  const element = mapOf2(
    entries.filter(([key]) => periodKeys.has(key)),
    source,
    spot2.key,
    origins
  );
  const list = [element];
  const here2 = { key: spot2.key, value: spot2.key, source };
  origins.set(list, joined2(source, spot2.key, /* @__PURE__ */ new Map([["0", here2]])));
  return [...entries.filter(([key]) => !periodKeys.has(key)), ["periods", { file, value: list, spot: here2, source }]];
}
function mergeParts(parts, origins) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1 && !Object.hasOwn(only.value, "period") && origins.has(only.value))
    return { value: only.value, findings: [] };
  const findings = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const part of parts) {
    for (const [key, given] of withPeriod(givens(part, origins), origins)) {
      const known2 = byKey.get(key);
      if (known2 === void 0) byKey.set(key, [given]);
      else known2.push(given);
    }
  }
  const entries = [...byKey].flatMap(([key, all]) => {
    const given = join(key, all, origins, findings);
    return given === void 0 ? [] : [[key, given]];
  });
  const first = entries[0]?.[1];
  return { value: first === void 0 ? {} : mapOf2(entries, first.source, 0, origins), findings };
}

// src/source/text-source.ts
function lineStarts(text4) {
  const starts2 = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text4)) starts2.push(breaks.lastIndex);
  return starts2;
}
function lineAt(starts2, at2) {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts2[middle] ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return low;
}
function textSource(file, text4) {
  let starts2;
  const lines = () => {
    starts2 ??= lineStarts(text4);
    return starts2;
  };
  return {
    file,
    place(at2, length) {
      const line = lineAt(lines(), at2);
      const column = at2 - (lines()[line] ?? 0) + 1;
      return { file, line: line + 1, column, ...length === void 0 ? {} : { length } };
    },
    excerpt(line) {
      const from = lines()[line - 1];
      return from === void 0 ? void 0 : text4.slice(from, lines()[line]).replace(/[\r\n]+$/, "");
    },
    typed: (at2, end) => text4.slice(at2, end)
  };
}

// ../../work/main/node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day2, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date3 = new Date(Date.UTC(year, month, day2, hour, minute, second, fraction));
  date3.setUTCFullYear(year, month, day2);
  return date3;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day2 = +match[3];
  if (!match[4]) {
    const date4 = makeUtcDate(year, month, day2);
    if (date4.getUTCFullYear() !== year || date4.getUTCMonth() !== month || date4.getUTCDate() !== day2) return NOT_RESOLVED;
    return date4;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date3 = makeUtcDate(year, month, day2, hour, minute, second, fraction);
  if (date3.getUTCFullYear() !== year || date3.getUTCMonth() !== month || date3.getUTCDate() !== day2) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date3.setTime(date3.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date3;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags5) {
  const result = [];
  for (const tag of tags5) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags5) {
    const compiledTags = compileTags(tags5);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags5) {
    let flatTags = [];
    for (const tag of tags5) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped2 = input.charCodeAt(position);
      if (escaped2 === 10 || escaped2 === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped2 < 256 && simpleEscapeCheck[escaped2]) {
        result += simpleEscapeMap[escaped2];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped2);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded3) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded3) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar2) {
  if (scalar2.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped2 = state.input.charCodeAt(++state.position);
      if (isEol(escaped2)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped2)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped2);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/source/origin.ts
var TextOrigin = class {
  source;
  at;
  #keys;
  #marks;
  #index;
  constructor(source, at2, marks, keys) {
    this.source = source;
    this.at = at2;
    this.#marks = marks;
    this.#keys = keys;
  }
  entry(key) {
    return this.#keys === void 0 ? this.#item(Number(key)) : this.#pair(this.#keys, String(key));
  }
  #item(index) {
    const value = this.#marks[2 * index];
    return value === void 0 ? void 0 : { key: value, value, end: this.#marks[2 * index + 1] ?? value };
  }
  #pair(keys, key) {
    const i = keys.length > 16 ? this.#indexed(keys).get(key) : keys.indexOf(key);
    if (i === void 0 || i < 0) return void 0;
    const at2 = this.#marks[3 * i] ?? 0;
    const value = this.#marks[3 * i + 1] ?? at2;
    return { key: at2, value, end: this.#marks[3 * i + 2] ?? value };
  }
  #indexed(keys) {
    this.#index ??= new Map(keys.map((key, i) => [key, i]));
    return this.#index;
  }
};

// src/source/yaml-scalar.ts
var number = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
var words3 = new Map([
  ...["", "~", "null", "Null", "NULL"].map((w) => [w, null]),
  ...["true", "True", "TRUE"].map((w) => [w, true]),
  ...["false", "False", "FALSE"].map((w) => [w, false])
]);
function numberOr(text4) {
  if (!number.test(text4)) return text4;
  const value = Number(text4);
  return Number.isFinite(value) ? value : text4;
}
function plainValue(text4) {
  const first = text4.charCodeAt(0);
  if (first >= 43 && first <= 57) return numberOr(text4);
  if (text4.length > 5) return text4;
  const word = words3.get(text4);
  return word === void 0 ? text4 : word;
}
function taggedValue(tag, text4) {
  const plain2 = plainValue(text4);
  switch (tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, "!!$1")) {
    case "!":
    case "!!str":
      return text4;
    case "!!int":
    case "!!float":
      return typeof plain2 === "number" ? plain2 : void 0;
    case "!!bool":
      return typeof plain2 === "boolean" ? plain2 : void 0;
    case "!!null":
      return plain2 === null ? null : void 0;
    default:
      return void 0;
  }
}

// src/source/yaml-build.ts
var expansionLimit = 1e5;
var Bomb = class extends Error {
};
function frame(at2, list, open3, anchor, asKey = false) {
  const map = list === void 0 ? {} : void 0;
  const [keys, marks] = [open3.keys.length, open3.marks.length];
  return {
    at: at2,
    list,
    map,
    keys,
    marks,
    anchor,
    asKey,
    wantsKey: list === void 0,
    key: void 0,
    keyAt: at2,
    size: 1
  };
}
var placed2 = (state, from, to) => ({ place: state.source.place(from, to - from) });
function hyphen(state) {
  const next = /:?(?:\s|#[^\r\n]*)*-/y;
  next.lastIndex = state.seen;
  const at2 = next.test(state.text) ? next.lastIndex - 1 : state.top.at;
  state.seen = at2 + 1;
  return [at2, at2 + 1];
}
function add(state, value, at2, end, size) {
  const { top, marks } = state;
  top.size += size;
  if (top.list !== void 0) {
    if (value === void 0) return;
    top.list.push(value);
    if (at2 < 0) marks.push(...hyphen(state));
    else marks.push(at2, end);
    return;
  }
  top.wantsKey = true;
  if (top.map === void 0 || top.key === void 0 || value === void 0) return;
  top.map[top.key] = value;
  state.keys.push(top.key);
  marks.push(top.keyAt, at2 < 0 ? top.keyAt : at2, at2 < 0 ? top.keyAt : end);
}
function startEntry(state, key, at2, end) {
  const { top } = state;
  top.wantsKey = false;
  top.keyAt = at2;
  top.key = key;
  if (key === void 0 || key === "" || key === "__proto__") {
    state.findings.push(finding("NAP115", { key: key ?? state.text.slice(at2, at2 + 20) }, placed2(state, at2, end)));
    top.key = void 0;
  } else if (key === "<<") {
    state.findings.push(finding("NAP114", {}, placed2(state, at2, end)));
    top.key = void 0;
  } else if (top.map !== void 0 && Object.hasOwn(top.map, key)) {
    const entry = state.keys.indexOf(key, top.keys) - top.keys;
    const first = state.source.place(state.marks[top.marks + 3 * entry] ?? 0).line ?? 1;
    state.findings.push(finding("NAP111", { key, first }, placed2(state, at2, end)));
    top.key = void 0;
  }
}
function tagged(state, event, text4) {
  const tag = state.text.slice(event.tagStart, event.tagEnd);
  const value = taggedValue(tag, text4);
  if (value !== void 0) return value;
  state.findings.push(finding("NAP113", { tag }, placed2(state, event.tagStart, event.tagEnd)));
  return text4;
}
var quotes = (event) => event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
function blockRange(text4, event) {
  const content = text4.slice(event.valueStart, event.valueEnd);
  return [
    event.valueStart + (content.length - content.trimStart().length),
    event.valueStart + content.trimEnd().length
  ];
}
function scalar(state, event) {
  const text4 = getScalarValue(state.text, event);
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const range = block ? blockRange(state.text, event) : void 0;
  const at2 = range?.[0] ?? (event.valueStart < 0 ? event.tagStart : event.valueStart - quotes(event));
  const end = range?.[1] ?? (event.valueStart < 0 ? event.tagEnd : event.valueEnd + quotes(event));
  if (event.valueEnd > 0) state.seen = event.valueEnd + quotes(event);
  if (state.top.wantsKey) {
    startEntry(state, text4, at2 < 0 ? state.top.at : at2, end < 0 ? state.top.at + 1 : end);
    return;
  }
  let value = text4;
  if (event.tagStart >= 0) value = tagged(state, event, text4);
  else if (event.style === SCALAR_STYLE.PLAIN) value = plainValue(text4);
  if (event.anchorStart >= 0)
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), { value, size: 1, whole: true });
  add(state, value, at2, end, 1);
}
var collectionTags = /* @__PURE__ */ new Set(["!", "!!map", "!!seq"]);
function open2(state, event) {
  const opened = event.type === EVENT_ID.SEQUENCE ? [] : void 0;
  const asKey = state.top.wantsKey;
  let anchor;
  if (event.anchorStart >= 0) {
    anchor = { value: null, size: 1, whole: false };
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), anchor);
  }
  const tag = event.tagStart < 0 ? "!" : state.text.slice(event.tagStart, event.tagEnd);
  if (!collectionTags.has(tag))
    state.findings.push(finding("NAP113", { tag }, placed2(state, event.tagStart, event.tagEnd)));
  state.top = frame(event.start, opened, state, anchor, asKey);
  state.frames.push(state.top);
}
function close(state) {
  const closed = state.frames.pop();
  const parent = state.frames.at(-1);
  if (closed === void 0 || parent === void 0) return;
  state.top = parent;
  const value = closed.list ?? closed.map ?? {};
  const keys = closed.list === void 0 ? state.keys.slice(closed.keys) : void 0;
  state.origins.set(value, new TextOrigin(state.source, closed.at, state.marks.slice(closed.marks), keys));
  state.keys.length = closed.keys;
  state.marks.length = closed.marks;
  if (closed.anchor !== void 0) Object.assign(closed.anchor, { value, size: closed.size, whole: true });
  if (closed.asKey) startEntry(state, void 0, closed.at, closed.at + 1);
  else add(state, value, closed.at, closed.at, closed.size);
}
function alias(state, event) {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const from = event.anchorStart - 1;
  const at2 = placed2(state, from, event.anchorEnd);
  state.seen = event.anchorEnd;
  if (state.top.wantsKey) {
    startEntry(state, void 0, from, event.anchorEnd);
    return;
  }
  const anchor = state.anchors.get(name);
  if (anchor === void 0) state.findings.push(finding("NAP116", { name }, at2));
  else if (!anchor.whole) state.findings.push(finding("NAP117", { name }, at2));
  state.expanded += anchor?.size ?? 0;
  if (state.expanded > expansionLimit) {
    state.findings.push(finding("NAP117", { name }, at2));
    throw new Bomb();
  }
  add(state, anchor?.whole === true ? anchor.value : void 0, from, event.anchorEnd, anchor?.size ?? 0);
}
function step(state, event) {
  if (event.type === EVENT_ID.SCALAR) scalar(state, event);
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open2(state, event);
  else if (event.type === EVENT_ID.ALIAS) alias(state, event);
  else if (event.type === EVENT_ID.POP) close(state);
}
var used = { type: EVENT_ID.POP };
function buildValue(events, text4, source, origins) {
  const open3 = { keys: [], marks: [] };
  const root = frame(0, [], open3);
  const state = {
    text: text4,
    source,
    origins,
    findings: [],
    anchors: /* @__PURE__ */ new Map(),
    frames: [root],
    ...open3,
    top: root,
    seen: 0,
    expanded: 0
  };
  try {
    for (const [i, event] of events.entries()) {
      step(state, event);
      events[i] = used;
    }
  } catch (error) {
    if (!(error instanceof Bomb)) throw error;
    return { value: void 0, findings: state.findings };
  }
  return { value: root.list?.[0], findings: state.findings };
}

// src/source/yaml.ts
var depthLimit = 100;
var isMap2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function firstDocument(events) {
  const second = events.findIndex((event, i) => i > 0 && event.type === EVENT_ID.DOCUMENT);
  return second < 0 ? events : events.slice(0, second);
}
function secondDocument(text4, source) {
  const marks = [...text4.matchAll(/^---(?=\s|$)/gm)];
  const head = /^(?:\s*(?:[#%].*)?(?:\r?\n|\r))*---(?=\s|$)/.test(text4);
  return finding("NAP112", {}, { place: source.place(marks[head ? 1 : 0]?.index ?? 0, 3) });
}
async function syntaxErrors(error, text4, source) {
  const at2 = error.mark?.position ?? 0;
  if (error.reason.startsWith("nesting exceeded"))
    return [finding("NAP118", { limit: depthLimit }, { place: source.place(at2, 1) })];
  const { yamlFaults } = await Promise.resolve().then(() => __toESM(require("./source-yaml-faults.cjs"), 1));
  const faults = yamlFaults(text4, { at: at2, reason: error.reason });
  return faults.map(({ fault, at: from }) => finding("NAP110", { fault }, { place: source.place(from) }));
}
async function readYaml(text4, source, origins) {
  const { file } = source;
  let events;
  try {
    events = parseEvents(text4, { maxDepth: depthLimit });
  } catch (error) {
    if (error instanceof YAMLException) return { findings: await syntaxErrors(error, text4, source) };
    throw error;
  }
  const document2 = firstDocument(events);
  const { value, findings } = buildValue(document2, text4, source, origins);
  const all = document2 === events ? findings : [...findings, secondDocument(text4, source)];
  if (value === void 0 && findings.length > 0) return { findings: all };
  if (value === void 0 || value === null)
    return { part: { file, value: {} }, findings: [...all, finding("NAP120", { name: file }, { place: { file } })] };
  if (isMap2(value)) return { part: { file, value }, findings: all };
  const found = Array.isArray(value) ? "list" : "text";
  return { findings: [...all, finding("NAP119", { name: file, found }, { place: source.place(0) })] };
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

// src/io/read-back.ts
async function readBack(files, workbook = () => false) {
  const origins = /* @__PURE__ */ new WeakMap();
  const parts = [];
  for (const { path: path3, bytes } of files) {
    const read = workbook(path3) ? await cells2(path3, bytes, origins) : await text3(path3, bytes, origins);
    if ("refused" in read) return read;
    parts.push(...read.parts);
  }
  const { value, findings } = mergeParts(parts, origins);
  return findings.length === 0 ? { document: value } : { refused: findings };
}
async function text3(path3, bytes, origins) {
  const decoded = decode(bytes);
  if (!("text" in decoded)) throw new Error(`${path3} is no text`);
  const words4 = decoded.text;
  const { part, findings } = await readYaml(words4, textSource(path3, words4), origins);
  return part === void 0 || findings.length > 0 ? { refused: findings } : { parts: [part] };
}
async function cells2(path3, bytes, origins) {
  const { readWorkbookParts } = await Promise.resolve().then(() => __toESM(require("./io-workbook.cjs"), 1));
  const { parts, refused, findings } = await readWorkbookParts(bytes, path3, origins);
  return refused === true ? { refused: findings } : { parts };
}

// src/io/snapshot-book.ts
async function withSnapshotRows(file, rows, words4) {
  const before = await (0, import_promises2.readFile)(file);
  const made = await bookWith(file, before, wantedRows(rows), words4);
  if (made === void 0 || "refused" in made) return made ?? { bytes: before };
  const [old, now] = [await documentOf(file, before), await documentOf(file, made.bytes)];
  const loss = firstDifference(meant(old, rows), now);
  return loss === void 0 ? made : { loss: loss.join(".") };
}
function wantedRows({ entry, closed }) {
  const period2 = closed?.period ?? "";
  const listed4 = entry === void 0 ? {} : { snapshots: [entry] };
  const document2 = canonical(closed === void 0 ? listed4 : { ...listed4, periods: [{ period: period2, closed: closed.day }] });
  return sheetRows2(document2).flatMap(({ sheet, rows }) => {
    if (sheet.id === "Periods") return closed === void 0 ? [] : [{ sheet, rows, isOf: ofPeriod(period2) }];
    const isOwn = sheet.id === "Snapshots" || sheet.id === "Ends";
    return isOwn ? [{ sheet, rows, isOf: () => false }] : [];
  });
}
async function documentOf(file, bytes) {
  const back = await readBack([{ path: file, bytes }], () => true);
  return "document" in back ? canonical(back.document) : {};
}
function meant(document2, { entry, closed }) {
  const snapshots = [...recordsOf(document2["snapshots"]), ...entry === void 0 ? [] : [entry]];
  const day2 = closed === void 0 ? [] : [{ period: closed.period, closed: closed.day }];
  return canonical({ ...document2, snapshots, periods: [...recordsOf(document2["periods"]), ...day2] });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withSnapshotRows
});
