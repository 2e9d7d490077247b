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

// src/finding/placed.ts
var placed_exports = {};
__export(placed_exports, {
  placed: () => placed
});
module.exports = __toCommonJS(placed_exports);
function cellOrder(cell) {
  const [, letters = "", row = "0"] = /^([A-Z]*)(\d*)/.exec(cell ?? "") ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
var byText = (a, b) => a < b ? -1 : Number(a > b);
function order(a, b) {
  const [p, q] = [a.place, b.place];
  const [rowA, columnA] = p.sheet === void 0 ? [p.line ?? 0, p.column ?? 0] : cellOrder(p.cell);
  const [rowB, columnB] = q.sheet === void 0 ? [q.line ?? 0, q.column ?? 0] : cellOrder(q.cell);
  return byText(p.file, q.file) || byText(p.sheet ?? "", q.sheet ?? "") || rowA - rowB || columnA - columnB || byText(a.code, b.code);
}
function placed(findings, located) {
  const placeOf = (at) => "place" in at ? at.place : located.locate(at.path, at.what);
  return findings.map((f) => ({
    ...f,
    place: placeOf(f.at),
    ...f.also === void 0 ? {} : { alsoPlace: placeOf(f.also) }
  })).sort(order);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placed
});
