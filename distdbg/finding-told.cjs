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

// src/finding/told.ts
var told_exports = {};
__export(told_exports, {
  countsOf: () => countsOf,
  levelOf: () => levelOf,
  told: () => told
});
module.exports = __toCommonJS(told_exports);

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

// src/finding/told.ts
var levelOf = (code) => codeTable[code].level;
function told({ code, args }, say) {
  const words = { ...args };
  return {
    level: levelOf(code),
    message: say(`finding.${code}.message`, words),
    hint: say(`finding.${code}.hint`, words)
  };
}
function countsOf(findings) {
  const of5 = (level) => findings.filter(({ code }) => levelOf(code) === level).length;
  return { errors: of5("error"), warnings: of5("warning"), notes: of5("note") };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countsOf,
  levelOf,
  told
});
