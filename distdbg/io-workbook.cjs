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

// src/io/workbook.ts
var workbook_exports = {};
__export(workbook_exports, {
  mostCells: () => mostCells,
  openOrRefuse: () => openOrRefuse,
  openWorkbook: () => openWorkbook,
  readWorkbookParts: () => readWorkbookParts
});
module.exports = __toCommonJS(workbook_exports);

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

// src/source/sheet-header.ts
function rowsOf(sheet) {
  const rows = /* @__PURE__ */ new Map();
  let last = -1;
  let cells = [];
  for (let i = 0; i < sheet.at.length; i += 1) {
    const cell = cellAt(sheet, i);
    const row = Math.floor(cell.at / sheetColumns);
    if (row !== last) {
      cells = [];
      rows.set(row, cells);
      last = row;
    }
    cells.push(cell);
  }
  return rows;
}
var language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
var spoken = (type) => type === "texts" || type === "value";
function columnOf(sheet, key) {
  const steps = (text3) => text3 === "" ? [] : text3.split(".");
  const own = sheet.columns.find((column) => column.key === key);
  if (own !== void 0) return { key, path: steps(key), type: own.type, wide: false };
  const [, wide, year = "", code] = /^(\w+)\.(\d{4})(?:\.(.+))?$/.exec(key) ?? [];
  if (sheet.wide !== void 0 && wide === sheet.wide.key && (code === void 0 || language.test(code)))
    return { key, path: code === void 0 ? [wide, year] : [wide, year, code], type: sheet.wide.type, wide: true };
  const cut = key.lastIndexOf(".");
  const named3 = sheet.columns.find((column) => column.key === key.slice(0, Math.max(0, cut)));
  if (cut < 0 || named3 === void 0 || !spoken(named3.type) || !language.test(key.slice(cut + 1))) return void 0;
  return { key, path: [...steps(named3.key), key.slice(cut + 1)], type: named3.type, wide: false };
}
var textOf = ({ value }) => String(value).trim();
var deepestHeader = 30;
function isKeyRow(sheet, cells) {
  const known2 = cells.filter((cell) => columnOf(sheet, textOf(cell)) !== void 0).length;
  return known2 >= Math.min(2, sheet.columns.filter(({ key }) => key !== "").length) && known2 * 2 >= cells.length;
}
function keyRow(sheet, rows) {
  let found;
  for (const [row, cells] of rows) {
    if (row >= deepestHeader || found !== void 0 && row > found + 1) break;
    if (isKeyRow(sheet, cells)) found = row;
  }
  return found;
}
function titleRow(sheet, rows, titles) {
  let best;
  for (const [row, cells] of rows) {
    if (row >= deepestHeader) break;
    const known2 = cells.filter(
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
  for (const { path: path2, column } of columns)
    for (let length = 1; length <= path2.length; length += 1) {
      const key = path2.slice(0, length).join(".");
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
  const last = marks.at(-1);
  if (last !== "," && last !== ".") return { value: numberOf(sign, digits) };
  const cut = digits.lastIndexOf(last);
  const [whole2, fraction] = [digits.slice(0, cut), digits.slice(cut + 1)];
  if (marks.length === 1) return oneSign(sign, whole2, fraction, last);
  const first = marks[0] ?? "";
  if (first === last) {
    const parts2 = digits.split(first);
    return grouped(parts2) ? { value: numberOf(sign, parts2.join("")), decimal: first === "," ? "." : "," } : { reason: "groups" };
  }
  const parts = whole2.split(first);
  return grouped(parts) ? { value: numberOf(sign, parts.join(""), fraction), decimal: last } : { reason: "groups" };
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
var RowsOrigin = class {
  source;
  at;
  #spots = /* @__PURE__ */ new Map();
  constructor(source, at) {
    this.source = source;
    this.at = at;
  }
  entry(key) {
    return this.#spots.get(String(key));
  }
  put(key, at, source) {
    this.spot(key, { key: at, value: at, source });
  }
  /** The same where key and value stand in two cells. */
  spot(key, spot2) {
    this.#spots.set(String(key), spot2);
  }
};

// src/source/sheet-lists.ts
function newList(origins, source, at) {
  const list = [];
  const origin = new RowsOrigin(source, at);
  origins.set(list, origin);
  return { list, origin };
}
function append({ list, origin }, value, { at, source }) {
  origin.put(list.length, at, source);
  list.push(value);
}
var lists = /* @__PURE__ */ new WeakMap();
function topList({ origins, document, root }, key, source, at) {
  const there = document[key];
  const known2 = typeof there === "object" && there !== null ? lists.get(there) : void 0;
  if (known2 !== void 0) return known2;
  const listed2 = newList(origins, source, at);
  lists.set(listed2.list, listed2);
  document[key] = listed2.list;
  root.put(key, at, source);
  return listed2;
}
var headerAt = ({ header }) => header.row * sheetColumns;
var cellOf = ({ at, origin }, key) => origin.entry(key)?.value ?? at;
function named2(building, { header, source }, record, key) {
  const value = record.fields[key];
  if (typeof value === "string" && value !== "") return value;
  const column = header.columns.find((one) => one.key === key)?.title;
  const place = source.place(cellOf(record, key));
  if (column !== void 0 && value === void 0)
    building.findings.push(finding("NAP182", { sheet: place.sheet ?? "", column }, { place }));
  return void 0;
}
function without(building, record, keys) {
  const { fields, origin } = record;
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
  building.origins.set(rest, origin);
  return rest;
}
function twice(building, record, key, value) {
  const place = record.source.place(cellOf(record, key));
  building.findings.push(finding("NAP181", { sheet: place.sheet ?? "", value }, { place }));
}
function mapOf(building, entries, origin) {
  const map = Object.fromEntries(entries);
  building.origins.set(map, origin);
  return map;
}

// src/source/sheet-reports.ts
function reportOn(building, period2, record, free) {
  const found = building.reports.find((report2) => report2.period === period2 && free(report2));
  if (found !== void 0) return found;
  const report = { period: period2, first: record, maps: /* @__PURE__ */ new Map(), lists: /* @__PURE__ */ new Map(), facts: void 0 };
  building.reports.push(report);
  return report;
}
function keyedIn(report, field, record) {
  const keyed = report.maps.get(field) ?? { map: /* @__PURE__ */ new Map(), origin: new RowsOrigin(record.source, record.at) };
  report.maps.set(field, keyed);
  return keyed;
}
function placeReported(building, filled, { field, key }) {
  for (const record of filled.records) {
    const period2 = named2(building, filled, record, "period");
    const bare = period2 !== void 0 && Object.keys(record.fields).length === 1;
    if (bare) reportOn(building, period2, record, () => true);
    const id3 = bare ? void 0 : named2(building, filled, record, key);
    if (period2 === void 0 || id3 === void 0) continue;
    const isPart = field === "observations" && (record.fields["dimension"] ?? record.fields["part"]) !== void 0;
    if (isPart) placePart(building, record, period2, id3);
    else {
      const report = reportOn(building, period2, record, ({ maps: maps2 }) => maps2.get(field)?.map.has(id3) !== true);
      const keyed = keyedIn(report, field, record);
      keyed.map.set(id3, without(building, record, ["period", key]));
      keyed.origin.put(id3, cellOf(record, key), record.source);
    }
  }
}
var partsOf = /* @__PURE__ */ new WeakMap();
function placePart(building, record, period2, id3) {
  const last = building.reports.findLast((one) => one.period === period2 && one.maps.get("observations")?.map.has(id3));
  const report = last ?? reportOn(building, period2, record, () => true);
  const keyed = keyedIn(report, "observations", record);
  const whole2 = keyed.map.get(id3) ?? without(building, record, ["period", "indicator", "dimension", "part", "value"]);
  if (!keyed.map.has(id3)) {
    keyed.map.set(id3, whole2);
    keyed.origin.put(id3, record.at, record.source);
  }
  addPart(building, whole2, record);
}
function addPart(building, whole2, record) {
  const { dimension = "", part = "", value } = record.fields;
  const parts = partsOf.get(whole2) ?? { dimensions: /* @__PURE__ */ new Map(), origin: new RowsOrigin(record.source, record.at) };
  partsOf.set(whole2, parts);
  const name = String(dimension);
  const inner = parts.dimensions.get(name) ?? {
    map: /* @__PURE__ */ new Map(),
    origin: new RowsOrigin(record.source, record.at)
  };
  parts.dimensions.set(name, inner);
  if (inner.map.has(String(part))) {
    twice(building, record, "part", `${name}: ${String(part)}`);
    return;
  }
  if (value !== void 0) inner.map.set(String(part), value);
  inner.origin.put(String(part), cellOf(record, "value"), record.source);
  if (inner.map.size <= 1) parts.origin.put(name, cellOf(record, "dimension"), record.source);
}
function withParts(building, whole2) {
  const parts = partsOf.get(whole2);
  const old = building.origins.get(whole2);
  if (parts === void 0 || old === void 0) return whole2;
  const dimensions = [...parts.dimensions].map(
    ([name, { map, origin }]) => [name, mapOf(building, map, origin)]
  );
  const record = { ...whole2, by: mapOf(building, dimensions, parts.origin) };
  const by = { key: parts.origin.at, value: parts.origin.at, source: parts.origin.source };
  building.origins.set(record, {
    source: old.source,
    at: old.at,
    entry: (key) => key === "by" ? by : old.entry(key)
  });
  return record;
}
function placeListed(building, filled, list) {
  for (const record of filled.records) {
    const period2 = named2(building, filled, record, "period");
    if (period2 === void 0) continue;
    const { lists: lists2 } = reportOn(building, period2, record, () => true);
    const listed2 = lists2.get(list) ?? newList(building.origins, record.source, record.at);
    lists2.set(list, listed2);
    append(listed2, without(building, record, ["period"]), record);
  }
}
function placeFacts(building, filled) {
  for (const record of filled.records) {
    const period2 = named2(building, filled, record, "period");
    if (period2 === void 0) continue;
    const bare = Object.keys(record.fields).length === 1;
    const report = reportOn(building, period2, record, ({ facts }) => bare || facts === void 0);
    if (!bare) report.facts = record;
  }
}
function finishReports(building) {
  const [first] = building.reports;
  if (first === void 0) return;
  const listed2 = topList(building, "periods", first.first.source, first.first.at);
  for (const { period: period2, first: record, maps: maps2, lists: lists2, facts } of building.reports) {
    const origin = new RowsOrigin(record.source, record.at);
    const report = { period: period2 };
    origin.put("period", cellOf(record, "period"), record.source);
    for (const [field, value] of Object.entries(facts?.fields ?? {})) {
      if (facts === void 0 || field === "period") continue;
      report[field] = value;
      origin.put(field, cellOf(facts, field), facts.source);
    }
    for (const [field, keyed] of maps2) {
      const entries = [...keyed.map].map(([id3, value]) => [id3, withParts(building, value)]);
      report[field] = mapOf(building, entries, keyed.origin);
      origin.put(field, keyed.origin.at, keyed.origin.source);
    }
    for (const [field, listed3] of lists2) {
      report[field] = listed3.list;
      origin.put(field, listed3.origin.at, listed3.origin.source);
    }
    building.origins.set(report, origin);
    append(listed2, report, record);
  }
}

// src/source/sheet-within.ts
var joined = (ids2) => ids2.join("\n");
function owners(building, { parents }) {
  const sheetOf = {
    activities: "Activities",
    reviews: "Reviews",
    evaluations: "Evaluations",
    questions: "Questions",
    snapshots: "Snapshots"
  };
  const above = parents.slice(0, -1).map(({ column }) => column);
  const records = building.records.get(sheetOf[parents.at(-1)?.list ?? ""] ?? "") ?? [];
  const found = /* @__PURE__ */ new Map();
  for (const record of records) {
    const key = joined([...above, "id"].map((column) => String(record.fields[column] ?? "")));
    if (!found.has(key)) found.set(key, record);
  }
  return found;
}
function unknownOwner(building, { header, source }, record, column, all) {
  const value = String(record.fields[column]);
  const ids2 = [...all.keys()].map((key) => key.slice(key.lastIndexOf("\n") + 1));
  const title2 = header.columns.find(({ key }) => key === column)?.title ?? column;
  const args = { column: title2, value, nearest: nearest(value, ids2) ?? "none" };
  building.findings.push(finding("NAP179", args, { place: source.place(cellOf(record, column)) }));
}
function innerList(building, owner, key, record) {
  const fields = outer.get(owner) ?? owner.fields;
  const there = fields[key];
  const known2 = typeof there === "object" && there !== null ? lists.get(there) : void 0;
  if (known2 !== void 0) return known2;
  const listed2 = newList(building.origins, record.source, record.at);
  lists.set(listed2.list, listed2);
  fields[key] = listed2.list;
  owner.origin.put(key, { key: record.at, value: record.at, source: record.source });
  return listed2;
}
var outer = /* @__PURE__ */ new WeakMap();
function putEnd(building, filled, owner, record) {
  const activity = named2(building, filled, record, "activity");
  const end = record.fields["end"];
  if (activity === void 0 || end === void 0) return;
  const there = ends.get(owner) ?? { map: /* @__PURE__ */ new Map(), origin: new RowsOrigin(record.source, record.at) };
  ends.set(owner, there);
  if (there.map.has(activity)) {
    twice(building, record, "activity", activity);
    return;
  }
  there.map.set(activity, end);
  there.origin.put(activity, cellOf(record, "end"), record.source);
  const map = Object.fromEntries(there.map);
  building.origins.set(map, there.origin);
  owner.fields["ends"] = map;
  owner.origin.put("ends", { key: record.at, value: record.at, source: record.source });
}
var ends = /* @__PURE__ */ new WeakMap();
function placeWithin(building, filled, target) {
  const columns = target.parents.map(({ column }) => column);
  const all = owners(building, target);
  const texts = filled.sheet.columns.some(({ key }) => key === "");
  for (const record of filled.records) {
    const top = columns.every((column) => record.fields[column] === void 0) && !filled.sheet.columns[0]?.required;
    if (top) {
      append(topList(building, target.list, filled.source, headerAt(filled)), record.fields, record);
      continue;
    }
    const ids2 = columns.map((column) => named2(building, filled, record, column));
    if (ids2.includes(void 0)) continue;
    const owner = all.get(joined(ids2.map(String)));
    if (owner === void 0) unknownOwner(building, filled, record, columns.at(-1) ?? "", all);
    else if (target.list === "ends") putEnd(building, filled, owner, record);
    else placeIn(building, owner, target.list, record, columns, texts);
  }
}
function placeIn(building, owner, list, record, columns, texts) {
  const listed2 = innerList(building, owner, list, record);
  const rest = without(building, record, columns);
  outer.set(record, rest);
  if (!texts) append(listed2, rest, record);
  else append(listed2, record.text ?? rest, record);
}

// src/source/sheet-place.ts
function placeRecords(building, filled) {
  const { target } = filled.sheet;
  building.records.set(filled.sheet.id, [...building.records.get(filled.sheet.id) ?? [], ...filled.records]);
  if (target.kind === "within") placeWithin(building, filled, target);
  else if (target.kind === "period") placeReported(building, filled, target);
  else if (target.kind === "reported") placeListed(building, filled, target.list);
  else if (target.kind === "report") placeFacts(building, filled);
  else if (target.kind === "list" && filled.records.length > 0) {
    const listed2 = topList(building, target.list, filled.source, headerAt(filled));
    for (const record of filled.records) append(listed2, record.fields, record);
  }
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
  const [, named3 = "", code = ""] = language2 ?? [];
  return [
    ...year === void 0 ? [] : [{ title: title2.replace(year, " "), rest: year }],
    ...language2 === null ? [] : [{ title: named3, rest: code }],
    ...language2 === null || year === void 0 ? [] : [{ title: named3.replace(year, " "), rest: `${year}.${code}` }]
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
var planFields = { id: "plan fields", target: { kind: "plan" }, columns: planKeys };
function planKeyOf(title2, titles) {
  const key = title2.trim();
  if (planKeys.some((column) => column.key === key)) return key;
  return titles.column(planFields, key);
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
  const typed2 = typedNumber(value);
  if ("value" in typed2) return typed2.value;
  if ("either" in typed2) {
    const [grouped2, decimal] = typed2.either;
    if (reading.decimal !== void 0) return value.includes(reading.decimal) ? decimal : grouped2;
    const args = { column: column.title, value, one: String(grouped2), other: String(decimal) };
    reading.findings.push(finding("NAP173", args, told(reading, cell)));
  } else
    reading.findings.push(
      finding("NAP174", { column: column.title, value, reason: typed2.reason }, told(reading, cell))
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
  const typed2 = typedNumber(shares);
  return "either" in typed2 ? typed2.either[1] : numeric(reading, column, { ...cell, value: shares });
}
function numberOrWords(reading, column, cell) {
  if (cell.kind === "number" || cell.kind === "percent") return Number(cell.value);
  if (cell.kind !== "text") return textOf2(cell);
  const value = textOf2(cell);
  const typed2 = typedNumber(value);
  if ("value" in typed2 || "either" in typed2)
    reading.findings.push(finding("NAP180", { column: column.title, value }, told(reading, cell)));
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

// src/source/sheet-plan.ts
var maps = /* @__PURE__ */ new WeakMap();
function innerMap(origins, outer2, key, source, at) {
  const there = outer2.map[key];
  const known2 = typeof there === "object" && there !== null ? maps.get(there) : void 0;
  if (known2 !== void 0) return known2;
  const inner = { map: {}, origin: new RowsOrigin(source, at) };
  maps.set(inner.map, inner);
  origins.set(inner.map, inner.origin);
  outer2.map[key] = inner.map;
  outer2.origin.put(key, at, source);
  return inner;
}
function planMap({ origins, document, root }, source, at) {
  return innerMap(origins, { map: document, origin: root }, "plan", source, at);
}
var cellIn = (cells, column) => cells.find(({ at }) => at % sheetColumns === column);
var languages = (header) => header.columns.flatMap(({ key, column }) => key.startsWith("value.") ? [{ column, language: key.slice(6) }] : []);
function rowValue(building, { reading, header, cells, column, title: title2 }, at) {
  const read = {
    key: column.key,
    type: column.type,
    title: title2,
    wide: false,
    ...column.choices ? { choices: column.choices } : {}
  };
  const plain2 = cellIn(cells, header.columns.find(({ key }) => key === "value")?.column);
  const value = plain2 && cellValue(reading, read, plain2);
  if (plain2 !== void 0 && value !== void 0) {
    if (typeof value === "object" && value !== null)
      building.origins.set(value, {
        source: reading.source,
        at: plain2.at,
        entry: () => ({ key: plain2.at, value: plain2.at })
      });
    return { value, at: plain2.at };
  }
  const origin = new RowsOrigin(reading.source, at);
  const texts = languages(header).flatMap(({ column: number, language: language2 }) => {
    const cell = cellIn(cells, number);
    const text3 = cell && cellValue(reading, read, cell);
    if (cell !== void 0 && text3 !== void 0) origin.put(language2, cell.at, reading.source);
    return text3 === void 0 ? [] : [[language2, text3]];
  });
  if (texts.length === 0) return void 0;
  const map = Object.fromEntries(texts);
  building.origins.set(map, origin);
  return { value: map, at };
}
function putRow(building, row, at, key) {
  const { source } = row.reading;
  const found = rowValue(building, row, at);
  const empty = row.header.columns.find((column) => column.key === "value")?.column ?? 0;
  const place = found?.at ?? Math.floor(at / sheetColumns) * sheetColumns + empty;
  const steps = key.split(".");
  let map = planMap(building, source, row.header.row * sheetColumns);
  if (found === void 0 && steps.length > 1) return;
  for (const step of steps.slice(0, -1)) map = innerMap(building.origins, map, step, source, at);
  const last = steps.at(-1) ?? "";
  if (Object.hasOwn(map.map, last)) {
    const place2 = source.place(at);
    building.findings.push(finding("NAP181", { sheet: place2.sheet ?? "", value: key }, { place: place2 }));
    return;
  }
  const spot2 = { key: at, value: place, source };
  map.origin.spot(last, spot2);
  if (found !== void 0) map.map[last] = found.value;
}
function placePlan(building, reading, header, rows, titles) {
  const keyColumn = header.columns.find(({ key }) => key === "key")?.column;
  for (const [row, cells] of rows) {
    const cell = row > header.row ? cellIn(cells, keyColumn) : void 0;
    if (cell === void 0) continue;
    const title2 = String(cell.value).trim();
    const key = planKeyOf(title2, titles) ?? title2;
    const column = planKeys.find((one) => one.key === key) ?? { key, type: "string" };
    if (key === "" || key.split(".").some((step) => step in {})) continue;
    putRow(building, { reading, header, cells, column, title: title2 }, cell.at, key);
  }
}
var mapped = /* @__PURE__ */ new Set(["terms", "status-words"]);
function wordRecord({ fields }, list) {
  const { id: id3, title: title2, descriptor } = fields;
  const record = {};
  if (id3 !== void 0) record[list === "rating-scale" ? "rating" : "id"] = id3;
  if (title2 !== void 0) record["title"] = title2;
  if (descriptor !== void 0) record["descriptor"] = descriptor;
  return record;
}
function placeWords(building, source, header, records) {
  const at = header.row * sheetColumns;
  const lists2 = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  for (const record of records) {
    const list = String(record.fields["list"] ?? "");
    const id3 = String(record.fields["id"] ?? "");
    if (list === "") {
      const place = source.place(record.origin.entry("list")?.value ?? record.at);
      const column = header.columns.find(({ key }) => key === "list")?.title ?? "list";
      building.findings.push(finding("NAP182", { sheet: place.sheet ?? "", column }, { place }));
    } else if (mapped.has(list)) {
      const there = entries.get(list) ?? { map: /* @__PURE__ */ new Map(), origin: new RowsOrigin(source, record.at) };
      entries.set(list, there);
      there.map.set(id3, record.fields["title"] ?? "");
      there.origin.put(id3, record.origin.entry("title")?.value ?? record.at, source);
    } else {
      const listed2 = list === "pillars" ? topList(building, list, source, at) : lists2.get(list) ?? newList(building.origins, source, record.at);
      lists2.set(list, listed2);
      const word = wordRecord(record, list);
      building.origins.set(word, {
        source,
        at: record.at,
        entry: (key) => record.origin.entry(key === "rating" ? "id" : key)
      });
      append(listed2, word, record);
    }
  }
  lists2.delete("pillars");
  if (lists2.size + entries.size === 0) return;
  const plan = planMap(building, source, at);
  for (const [list, { list: value, origin }] of lists2) {
    plan.map[list] = value;
    plan.origin.put(list, origin.at, source);
  }
  for (const [list, { map, origin }] of entries) {
    const value = Object.fromEntries(map);
    building.origins.set(value, origin);
    plan.map[list] = value;
    plan.origin.put(list, origin.at, source);
  }
}

// src/source/sheet-rows.ts
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function put({ source, origins, header, at }, fields, path2, value) {
  let map = fields;
  for (const [i, step] of path2.slice(0, -1).entries()) {
    const there = Object.hasOwn(map, step) ? map[step] : void 0;
    if (isMap(there)) map = there;
    else {
      const inner = {};
      origins.set(inner, new RowOrigin(source, at, header.byPath, `${path2.slice(0, i + 1).join(".")}.`));
      map[step] = inner;
      map = inner;
    }
  }
  const last = path2.at(-1) ?? "";
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
function recordOf(reading, building, columns, cells) {
  const { source, origins, header, at } = building;
  const fields = {};
  let text3;
  for (const cell of cells) {
    const column = columns.get(cell.at % sheetColumns);
    const value = column && cellValue(reading, column, cell);
    if (column === void 0 || value === void 0) continue;
    const placed = register(origins, source, cell.at, value);
    if (column.path.length === 0) text3 ??= placed;
    else put(building, fields, column.path, placed);
  }
  if (Object.keys(fields).length === 0 && text3 === void 0) return void 0;
  const origin = new RowOrigin(source, at, header.byPath);
  origins.set(fields, origin);
  return { at, fields, text: text3, origin, source };
}
function recordsOf(reading, origins, sheet, header, rows) {
  const columns = readColumns(sheet, header);
  const first = Math.min(...header.columns.map(({ column }) => column));
  const records = [];
  for (const [row, cells] of rows) {
    if (row <= header.row) continue;
    const building = { source: reading.source, origins, header, at: row * sheetColumns + first };
    const record = recordOf(reading, building, columns, cells);
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
  for (const cells of book.sheets) {
    const sheet = sheetById.get(titles.sheet(cells.name) ?? "") ?? sheetByKeys(cells);
    const source = sheetSource(file, cells);
    if (sheet !== void 0) found.push({ sheet, cells, source });
    else if (!isOurs(titles, cells) && cells.at.length > 0) {
      const near = nearest(cells.name, titles.sheets) ?? "none";
      findings.push(finding("NAP160", { sheet: cells.name, nearest: near }, { place: source.place(0) }));
    }
  }
  return found;
}
function provenDecimal(all) {
  const signs = /* @__PURE__ */ new Set();
  const text3 = cellKinds.indexOf("text");
  for (const { cells } of all)
    cells.value.forEach((value, i) => {
      if (cells.kind[i] !== text3 || typeof value !== "string" || value.length > 30 || !/\d[.,]\d/.test(value)) return;
      const typed2 = typedNumber(value);
      if ("decimal" in typed2 && typed2.decimal !== void 0 && (typed2.decimal === "," || /[\s,'’]/.test(value)))
        signs.add(typed2.decimal);
    });
  return signs.size === 1 ? [...signs][0] : void 0;
}
function readSheet(building, { sheet, cells, source }, decimal, titles) {
  const rows = rowsOf(cells);
  if (rows.size === 0) return;
  const { header, findings } = readHeader(sheet, rows, source, titles);
  building.findings.push(...findings, ...sheetNotes(cells, source, header?.row ?? 0));
  if (header === void 0) return;
  const reading = { source, findings: building.findings, decimal, numericIds: /* @__PURE__ */ new Map() };
  if (sheet.target.kind === "plan") placePlan(building, reading, header, rows, titles);
  else {
    const records = recordsOf(reading, building.origins, sheet, header, rows);
    if (sheet.target.kind === "words") placeWords(building, source, header, records);
    else placeRecords(building, { sheet, source, header, records });
  }
  for (const [column, { at, value, count }] of reading.numericIds)
    building.findings.push(finding("NAP177", { sheet: cells.name, column, value, count }, { place: source.place(at) }));
}
var wholeFile = (file) => ({ file, place: () => ({ file }), excerpt: () => void 0 });
function sheetParts(book, file, origins, titles) {
  const findings = [];
  const at = { place: { file } };
  if (book.macros) findings.push(finding("NAP169", { name: file, what: "macros" }, at));
  if (book.links) findings.push(finding("NAP169", { name: file, what: "links" }, at));
  const all = known(book, file, titles, findings);
  if (all.length === 0) findings.push(finding("NAP159", { name: file }, at));
  const root = new RowsOrigin(wholeFile(file), 0);
  const building = { origins, findings, document: {}, root, records: /* @__PURE__ */ new Map(), reports: [] };
  origins.set(building.document, root);
  const decimal = provenDecimal(all);
  for (const { id: id3 } of sheets)
    for (const one of all.filter(({ sheet }) => sheet.id === id3)) readSheet(building, one, decimal, titles);
  finishReports(building);
  return { parts: [{ file, value: building.document }], findings };
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
  const types = elements(utf8(pack.parts.get("[content_types].xml")), "Override");
  const main = types.find(
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
function bookMap(pack, workbook) {
  const xml = utf8(pack.parts.get(workbook));
  const related = relations(pack, workbook);
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
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.found };
    throw error;
  }
}
async function readWorkbookParts(bytes, file, origins) {
  const book = await openOrRefuse(bytes, file);
  if ("refused" in book) return { parts: [], findings: [book.refused], refused: true };
  const read = sheetParts(book, file, origins, await sheetTitles());
  const { kind } = book;
  if (kind === void 0) return read;
  return { ...read, findings: [finding("NAP153", { name: file, kind }, { place: { file } }), ...read.findings] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mostCells,
  openOrRefuse,
  openWorkbook,
  readWorkbookParts
});
