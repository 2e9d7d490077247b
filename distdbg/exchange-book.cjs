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

// src/exchange/book.ts
var book_exports = {};
__export(book_exports, {
  bookOf: () => bookOf,
  bookSheet: () => bookSheet,
  cellOf: () => cellOf,
  kinds: () => kinds
});
module.exports = __toCommonJS(book_exports);

// src/plan/read.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/plan/document-fields.ts
var recordsOf = (value) => Array.isArray(value) ? value.filter(isFields) : [];
function fieldsOf(fields) {
  return Object.fromEntries(Object.entries(fields).filter((e) => e[1] !== void 0));
}

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
var referred = {
  institution: "Institutions",
  source: "Sources",
  goal: "Goals",
  objective: "Objectives",
  activity: "Activities",
  node: "Activities",
  indicator: "Indicators",
  review: "Reviews",
  evaluation: "Evaluations",
  question: "Questions",
  snapshot: "Snapshots"
};
var criteria = "relevance coherence effectiveness efficiency impact sustainability human-rights gender-child participation".split(
  " "
);
var pillars = ["prevention", "protection", "prosecution", "framework"];
function listOf(sheet, { key, type, refers, choices }) {
  if (choices !== void 0) return `${sheet.id}.${key}`;
  if (type === "status" || type === "boolean") return type;
  return type === "id" ? refers : void 0;
}
function listsOf(document, sheetName) {
  const plan = isFields(document["plan"]) ? document["plan"] : {};
  const ids = (value, key = "id") => recordsOf(value).map((record) => String(record[key]));
  const own = ids(document["pillars"]);
  const words2 = [
    { name: "boolean", words: [true, false] },
    {
      name: "status",
      words: [...statuses, ...isFields(plan["status-words"]) ? Object.keys(plan["status-words"]) : []]
    },
    { name: "pillar", words: own.length === 0 ? pillars : own },
    { name: "rating", words: ids(plan["rating-scale"], "rating") },
    { name: "criterion", words: [...criteria, ...ids(plan["criteria"])] },
    { name: "period", words: ids(document["periods"], "period") },
    ...choiceLists()
  ];
  const references = Object.entries(referred).map(([name, sheet]) => ({ name, sheet: sheetName(sheet), key: "id" }));
  return [...words2.filter((list) => !("words" in list) || list.words.length > 0), ...references];
}
var choiceLists = () => sheets.flatMap(
  (sheet) => sheet.columns.flatMap(
    (column) => column.choices === void 0 ? [] : [{ name: `${sheet.id}.${column.key}`, words: column.choices }]
  )
);

// src/exchange/sheets-words.ts
function wordRows(document) {
  const plan = isFields(document["plan"]) ? document["plan"] : {};
  return [
    ...mapped("terms", plan["terms"]),
    ...mapped("status-words", plan["status-words"]),
    ...listed("rating-scale", plan["rating-scale"], "rating"),
    ...listed("pillars", document["pillars"], "id"),
    ...["criteria", "exploitation-forms", "victim-groups", "regions"].flatMap((list) => listed(list, plan[list], "id"))
  ];
}
function mapped(list, map) {
  return isFields(map) ? Object.entries(map).map(([id2, title2]) => ({ list, id: id2, ...byLanguage("title", title2) })) : [];
}
function listed(list, items, idKey) {
  return recordsOf(items).map((item) => ({
    list,
    id: item[idKey] ?? null,
    ...byLanguage("title", item["title"]),
    ...byLanguage("descriptor", item["descriptor"])
  }));
}
function byLanguage(key, text) {
  if (text === void 0) return {};
  if (!isFields(text)) return { [key]: text };
  return Object.fromEntries(Object.entries(text).map(([language, words2]) => [`${key}.${language}`, words2]));
}

// src/exchange/sheets-out.ts
function sheetRows(document) {
  return sheets.map((sheet) => ({ sheet, rows: rowsOf(sheet, document) }));
}
function rowsOf(sheet, document) {
  const { target } = sheet;
  if (target.kind === "plan") return planRows(isFields(document["plan"]) ? document["plan"] : {});
  if (target.kind === "words") return wordRows(document);
  return recordsIn(sheet, document).map((record) => flatRecord(record, sheet));
}
function recordsIn({ target, columns, id: id2 }, document) {
  if (target.kind === "list") return recordsOf(document[target.list]);
  if (target.kind === "reported") return inPeriods(document, (report) => recordsOf(report[target.list]));
  if (target.kind === "report") return inPeriods(document, ({ closed }) => closed === void 0 ? [] : [{ closed }]);
  if (target.kind === "period")
    return inPeriods(
      document,
      (report) => id2 === "Progress" && isOpenOnly(report) ? [{}] : mapRows(report, target.field, target.key)
    );
  if (target.kind !== "within") return [];
  const texts = columns.some(({ key }) => key === "");
  const inner = within(document, target.parents, target.list, texts);
  return id2 === "Recommendations" ? [...inner, ...recordsOf(document["recommendations"])] : inner;
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
function inPeriods(document, rows) {
  return recordsOf(document["periods"]).flatMap(
    (report) => rows(report).map((row) => fieldsOf({ period: report["period"], ...row }))
  );
}
function mapRows(report, field, key) {
  const map = report[field];
  if (!isFields(map)) return [];
  return Object.entries(map).flatMap(([id2, value]) => {
    const { by, ...record } = isFields(value) ? value : {};
    const whole = { [key]: id2, ...record };
    return field === "observations" ? [whole, ...partRows(by).map((part) => ({ [key]: id2, ...part }))] : [fieldsOf({ ...whole, by })];
  });
}
function partRows(by) {
  if (!isFields(by)) return [];
  return Object.entries(by).flatMap(
    ([dimension, parts]) => isFields(parts) ? Object.entries(parts).map(([part, value]) => ({ dimension, part, value })) : []
  );
}
function flatRecord(record, { columns, wide }) {
  const years = wide === void 0 ? void 0 : record[wide.key];
  const wideColumns2 = isFields(years) ? Object.entries(years).map(([year, v]) => [`${wide?.key}.${year}`, v]) : [];
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
  return Object.entries(value).map(([language, text]) => [`${key}.${language}`, text]);
}
function planRows(plan) {
  return planKeys.map(({ key, type }) => {
    const value = valueAt(plan, key);
    const written = type === "percent" && typeof value === "number" ? `${value}%` : value;
    return { key, ...Object.fromEntries(cells("value", written)) };
  });
}

// src/exchange/book.ts
var always = new Set(
  "Plan Words Goals Objectives Activities Milestones Institutions Sources Costs Funding Indicators Progress Spending Observations Returns".split(
    " "
  )
);
function bookOf(document, words2, more = []) {
  const filled = sheetRows(document).filter(({ sheet, rows }) => rows.length > 0 || always.has(sheet.id));
  return {
    sheets: [...more, ...filled.map((one) => bookSheet(one, words2))],
    lists: listsOf(document, (id2) => words2.sheet(id2)),
    rightToLeft: words2.rightToLeft,
    listsName: words2.sheet("Lists")
  };
}
function bookSheet({ sheet, rows }, words2) {
  const used = usedKeys(rows);
  const columns = [
    ...sheet.columns.flatMap((column) => columnsFor(column, sheet, used, words2)),
    ...wideColumns(sheet, used, words2)
  ];
  const cells2 = (row) => columns.map(({ key }) => cellOf(row[key]));
  return { name: words2.sheet(sheet.id), columns, rows: rows.map(cells2) };
}
function usedKeys(rows) {
  const used = /* @__PURE__ */ new Set();
  for (const row of rows) for (const key of Object.keys(row)) used.add(key);
  return used;
}
var spoken = /* @__PURE__ */ new Set(["texts", "value"]);
function columnsFor(column, sheet, used, words2) {
  const prefix = `${column.key}.`;
  const languages = spoken.has(column.type) ? [...used].filter((key) => isLanguageOf(key, prefix, sheet)) : [];
  const plain2 = used.has(column.key) || languages.length === 0 ? [void 0] : [];
  return [...plain2, ...languages.map((key) => key.slice(prefix.length))].map((language) => {
    const list = listOf(sheet, column);
    const help = words2.help?.(sheet.id, column.key);
    return {
      title: words2.column(sheet.id, column.key, language),
      key: language === void 0 ? column.key : prefix + language,
      kind: kinds[column.type],
      width: widths[column.type],
      required: column.required === true,
      ...list === void 0 ? {} : { list },
      ...help === void 0 ? {} : { help }
    };
  });
}
var isLanguageOf = (key, prefix, sheet) => key.startsWith(prefix) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key.slice(prefix.length)) && !sheet.columns.some((column) => column.key === key);
function wideColumns(sheet, used, words2) {
  const { wide } = sheet;
  if (wide === void 0) return [];
  const keys = [...used].filter((key) => key.startsWith(`${wide.key}.`)).sort();
  return keys.map((key) => ({
    title: words2.column(sheet.id, wide.key, key.slice(wide.key.length + 1)),
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bookOf,
  bookSheet,
  cellOf,
  kinds
});
