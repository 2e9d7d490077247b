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

// src/generated/messages-cli-en.js
var messages_cli_en_exports = {};
__export(messages_cli_en_exports, {
  messages: () => messages
});
module.exports = __toCommonJS(messages_cli_en_exports);
var messages = {
  "cli.description": "Monitoring, review and evaluation of national action plans against trafficking in human beings",
  "cli.usage": "<command> [options]",
  "cli.help.usage": "Usage:",
  "cli.help.arguments": "Arguments:",
  "cli.help.options": "Options:",
  "cli.help.commands": "Commands:",
  "cli.help.examples": "Examples:",
  "cli.help.more": "A plan is a folder of YAML files and workbooks, one YAML file, or one workbook (.xlsx, .xlsm, .ods, .xls, .xlsb).\nnap <command> --help shows the options of a command and an example that works.\nNew here? nap init --example my-plan, then nap status my-plan",
  "cli.option.help": "Shows this help",
  "cli.option.version": "Shows the version",
  "cli.option.date": "Day at which \u201Cdue\u201D and \u201Clate\u201D are judged (default today)",
  "cli.option.period": "Reporting period, such as 2025-H1",
  "cli.option.json": "Prints JSON for other programs",
  "cli.option.lang": "Language of the words (en, fr)",
  "cli.option.report-lang": "Language of the report (default the first language of the plan that napkit speaks)",
  "cli.option.quiet": "Prints only what fails",
  "cli.option.strict": "Warnings fail as well as errors",
  "cli.option.force": "Overwrites files that exist",
  "cli.option.no-color": "Prints without colour",
  "cli.option.format": "How findings are printed",
  "cli.option.only": "Only findings of this code or family (may be repeated)",
  "cli.option.ignore": "Leaves out findings of this code (may be repeated)",
  "cli.option.by": "Cuts the figures by one key",
  "cli.option.only-gap": "Only one of the three gaps",
  "cli.option.output": "File to write, its ending says the form (.html, .pdf, .json); may be repeated",
  "cli.option.audience": "For whom the report is; public protects small counts",
  "cli.option.as": "Form of the plan",
  "cli.option.example": "Copies the example plan of Karstovia",
  "cli.option.cut": "Only what belongs to this id",
  "cli.option.year": "Only this year",
  "cli.argument.plan": "Folder, YAML file or workbook of the plan",
  "cli.argument.kind": "Kind of report",
  "cli.argument.code": "Code of a finding (NAP204) or id of a figure (funding.firmGap)",
  "cli.argument.figure": "Id of a figure (funding.firmGap)",
  "cli.argument.dir": "Folder to make, or file for a workbook",
  "cli.argument.out": "File or folder to write",
  "cli.argument.name": "Name of a part of the schema",
  "cli.argument.shell": "Shell",
  "cli.command.init": "Starts a new plan, or copies the example",
  "cli.command.validate": "Tells everything that is wrong with a plan, and how to mend it",
  "cli.command.status": "Shows the state of the plan on one screen",
  "cli.command.gaps": "Computes the implementation gap, the funding gap and the reporting gap",
  "cli.command.report": "Writes a monitoring, review, evaluation or funding report",
  "cli.command.trace": "Shows from which lines and cells a figure comes",
  "cli.command.explain": "Explains a finding or a figure",
  "cli.command.convert": "Converts a plan between YAML, workbook and JSON",
  "cli.command.schema": "Prints the JSON Schema of the plan files",
  "cli.command.doctor": "Tells what this machine can do",
  "cli.command.completion": "Prints the completion script for a shell",
  "cli.error.unknown-option": (d) => d.command + " has no option " + d.option + ". Try " + d.command + " --help",
  "cli.error.unknown-command": (d) => "nap has no command \u201C" + d.name + "\u201D. Try nap --help",
  "cli.error.missing-argument": (d) => d.command + ": <" + d.name + "> is missing. Try " + d.command + " --help",
  "cli.error.missing-value": (d) => d.command + ": " + d.option + " needs a value. Try " + d.command + " --help",
  "cli.error.too-many": (d) => d.command + ": \u201C" + d.name + "\u201D is one argument too many. Try " + d.command + " --help",
  "cli.error.choice": (d) => d.option + " cannot be \u201C" + d.value + "\u201D; it is one of: " + d.choices,
  "cli.error.date": (d) => d.option + " cannot be \u201C" + d.value + "\u201D; write a day as YYYY-MM-DD, for example 2026-06-30",
  "cli.error.lang": (d) => "napkit does not speak \u201C" + d.value + "\u201D yet; it speaks: " + d.languages,
  "cli.error.crash": (d) => "napkit itself failed: " + d.message + ". This is a fault of napkit, not of your plan; nothing was changed. NAP_DEBUG=1 shows the details.",
  "cli.error.did-you-mean": (d) => "Did you mean " + d.name + "?",
  "cli.command.collect": "Makes a form for each institution that owes a return",
  "cli.option.period-collect": "Reporting period of the forms, such as 2026-H1 (must be given)",
  "cli.option.out": "Folder for the forms",
  "cli.option.form-kind": "Workbooks, or YAML texts to be filled in with a text editor",
  "cli.option.institution": "Only this institution (may be repeated)",
  "cli.command.merge": "Returned forms into the plan; nothing is written while a conflict is open",
  "cli.option.received": "Day on which the returns came (default: --date)",
  "cli.option.decide": "File with decisions on conflicts; written to fill in where it does not exist",
  "cli.option.approve": "The returns are approved; without returns, the drafts of --period",
  "cli.option.approve-whose": "With --approve and no returns: whose drafts (may be repeated)",
  "cli.option.dry-run": "Says what would be done, writes nothing",
  "cli.argument.returns": "Returned forms: files, or folders of them",
  "cli.option.drafts": "Counts what draft returns report too",
  "cli.command.diff": "Tells what changed between two versions of a plan: folders, files, snapshots, git revisions",
  "cli.argument.a": "The older version: folder, file, snapshot id or git revision",
  "cli.argument.b": "The newer version",
  "cli.command.snapshot": "Freezes the plan as adopted, or a period as reported; tells what was touched since",
  "cli.option.snapshot-id": "Id of the snapshot (default the period, or the day)",
  "cli.option.snapshot-title": "Title of the snapshot",
  "cli.option.reason": "Why it was made: a decision, an adoption",
  "cli.option.period-close": "Freezes and closes this period only",
  "cli.option.snapshot-date": "Day of the snapshot (default today)",
  "cli.option.verify": "Compares every snapshot with the plan now; fails where a closed period was touched without a correction",
  "cli.option.returns": "Who owes a return of the period, and how it stands (default: the latest period that has ended)",
  "cli.option.csv": "With --returns: a mail-merge list of those from whom something is still to come",
  "cli.command.import": "Somebody else\u2019s spreadsheet into a plan: proposes a mapping, accounts for every row",
  "cli.argument.spreadsheet": "Spreadsheet: .xlsx, .xlsm, .ods, .xls, .xlsb, .csv or .tsv",
  "cli.option.map": "Mapping that you looked at; without it one is proposed and written",
  "cli.option.out-plan": "Folder or file of the plan; without it nothing is written"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  messages
});
