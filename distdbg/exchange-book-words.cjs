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

// src/exchange/book-words.ts
var book_words_exports = {};
__export(book_words_exports, {
  bookWords: () => bookWords
});
module.exports = __toCommonJS(book_words_exports);
var first = (titles) => titles.split("|")[0] ?? titles;
function bookWords(say) {
  const words = (key) => first(say(key));
  return {
    rightToLeft: say.direction === "rtl",
    sheet: (id) => words(`sheet.${id}`),
    column: (_sheet, key, rest) => {
      const title = words(`column.${key === "" ? "text" : key}`);
      return rest === void 0 ? title : `${title} ${rest}`;
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bookWords
});
