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

// src/render/report-json.ts
var report_json_exports = {};
__export(report_json_exports, {
  reportJson: () => reportJson
});
module.exports = __toCommonJS(report_json_exports);

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

// src/render/json.ts
var isMoney = (value) => "minor" in value && typeof value.minor === "bigint" && "currency" in value;
function scalar(value) {
  if (value === void 0 || value === null) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : "null";
  if (typeof value !== "object") return JSON.stringify(value);
  return isMoney(value) ? moneyText(value) : void 0;
}
function write(value, indent) {
  const short = scalar(value);
  if (short !== void 0) return short;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items = list ? value.map((item) => write(item, deeper)) : value instanceof Map ? [...value].map(([key, item]) => `${JSON.stringify(String(key))}: ${write(item, deeper)}`) : Object.entries(value).filter(([, v]) => v !== void 0).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const [open, close] = list ? "[]" : "{}";
  return items.length === 0 ? `${open}${close}` : `${open}
${deeper}${items.join(`,
${deeper}`)}
${indent}${close}`;
}
function toJson(value) {
  return write(value, "");
}

// src/render/report-json.ts
function reportJson(report) {
  const { cover, ...rest } = report;
  return `${toJson({ napkit: cover.version, report: report.kind, cover: plain(cover), ...plain(rest) })}
`;
}
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(
    ([name, inner]) => isMoney2(inner) ? [
      [name, inner],
      ["currency", inner.currency]
    ] : [[name, plain(inner)]]
  );
  return Object.fromEntries(entries);
}
var isMoney2 = (value) => typeof value === "object" && value !== null && "minor" in value && typeof value.minor === "bigint";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportJson
});
