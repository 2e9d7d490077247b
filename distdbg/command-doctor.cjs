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

// src/command/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  runDoctor: () => runDoctor
});
module.exports = __toCommonJS(doctor_exports);
var import_node_fs = require("node:fs");
var import_node_os = __toESM(require("node:os"), 1);
var import_node_path = __toESM(require("node:path"), 1);

// src/generated/version.ts
var version = "0.1.0";

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

// src/generated/languages.ts
var catalogues = {
  "en": () => Promise.resolve().then(() => __toESM(require("./generated-messages-en.cjs"), 1)),
  "fr": () => Promise.resolve().then(() => __toESM(require("./generated-messages-fr.cjs"), 1))
};

// src/text/catalogues.ts
var languages = Object.keys(catalogues);

// src/command/doctor.ts
async function runDoctor({ json }, world, say) {
  const health = {
    napkit: version,
    node: { version: process.versions.node, enough: nodeEnough(process.versions.node) },
    languages,
    scripts: ["Latin", "Cyrillic", "Greek", "Arabic", "Georgian", "Armenian", "Vietnamese"],
    temporaryFolder: temporaryFolder(),
    browser: await browserHealth(world.env, world.today())
  };
  const well = health.node.enough && health.temporaryFolder.error === null && health.browser.version !== null;
  const stdout = json ? `${JSON.stringify(health, null, 2)}
` : told(health, say);
  return { exit: well ? exit.done : exit.machine, stdout };
}
function nodeEnough(text) {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return major > 20 || major === 20 && minor >= 19;
}
function temporaryFolder() {
  const folder = import_node_os.default.tmpdir();
  try {
    const made = (0, import_node_fs.mkdtempSync)(import_node_path.default.join(folder, "napkit-doctor-"));
    (0, import_node_fs.writeFileSync)(import_node_path.default.join(made, "try"), "try");
    (0, import_node_fs.rmSync)(made, { recursive: true });
    return { folder, error: null };
  } catch (error) {
    return { folder, error: error instanceof Error ? error.message : String(error) };
  }
}
async function browserHealth(env, date) {
  const { printPdf } = await Promise.resolve().then(() => __toESM(require("./io-browser.cjs"), 1));
  const page = {
    html: "<!doctype html><title>napkit</title><p>napkit",
    title: "napkit",
    language: "en",
    version,
    date
  };
  const start = performance.now();
  const printing = await printPdf([page], env);
  const tried = printing.trials.map(({ candidate: candidate2, error }) => ({ file: candidate2.file, error }));
  if (!("pdfs" in printing)) return { version: null, from: null, file: null, milliseconds: null, tried };
  const { browser, candidate } = printing;
  const milliseconds = Math.round(performance.now() - start);
  return { version: browser, from: candidate.from, file: candidate.file, milliseconds, tried };
}
function told(health, say) {
  const line = (good, text) => `${say(good ? "doctor.ok" : "doctor.bad").padEnd(9)}${text}`;
  const { temporaryFolder: temp } = health;
  return [
    line(true, say("doctor.napkit", { version: health.napkit })),
    line(health.node.enough, say("doctor.node", { version: health.node.version })),
    line(true, say("doctor.languages", { languages: health.languages.join(", ") })),
    line(true, say("doctor.scripts", { scripts: health.scripts.join(", ") })),
    line(
      temp.error === null,
      temp.error === null ? say("doctor.temp") : say("doctor.temp.bad", { folder: temp.folder, error: temp.error })
    ),
    line(health.browser.version !== null, browserTold(health.browser, say)),
    ...health.browser.tried.map((trial) => `${" ".repeat(9)}${say("doctor.browser.tried", trial)}`),
    ...health.browser.version === null ? [say("doctor.browser.advice").trimEnd()] : [],
    ""
  ].join("\n");
}
function browserTold({ version: name, from, file, milliseconds }, say) {
  if (name === null || from === null) return say("doctor.browser.none");
  const source = say(`doctor.browser.from.${from}`, from === "system" ? { file: file ?? "" } : {});
  return say("doctor.browser", { browser: name, milliseconds: milliseconds ?? 0, from: source });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runDoctor
});
