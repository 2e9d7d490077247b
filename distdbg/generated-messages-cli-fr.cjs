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

// src/generated/messages-cli-fr.js
var messages_cli_fr_exports = {};
__export(messages_cli_fr_exports, {
  messages: () => messages
});
module.exports = __toCommonJS(messages_cli_fr_exports);
var messages = {
  "cli.description": "Suivi, revue et \xE9valuation des plans d\u2019action nationaux contre la traite des \xEAtres humains",
  "cli.usage": "<commande> [options]",
  "cli.help.usage": "Utilisation :",
  "cli.help.arguments": "Arguments :",
  "cli.help.options": "Options :",
  "cli.help.commands": "Commandes :",
  "cli.help.examples": "Exemples :",
  "cli.help.more": "Un plan est un dossier de fichiers YAML et de classeurs, un fichier YAML ou un classeur (.xlsx, .xlsm, .ods, .xls, .xlsb).\nnap <commande> --help montre les options d\u2019une commande et un exemple qui fonctionne.\nPour commencer : nap init --example mon-plan, puis nap status mon-plan",
  "cli.option.help": "Affiche cette aide",
  "cli.option.version": "Affiche la version",
  "cli.option.date": "Jour auquel l\u2019\xE9ch\xE9ance et le retard sont jug\xE9s (par d\xE9faut aujourd\u2019hui)",
  "cli.option.period": "P\xE9riode de rapport, par exemple 2025-H1",
  "cli.option.json": "Imprime du JSON pour d\u2019autres programmes",
  "cli.option.lang": "Langue des textes (en, fr)",
  "cli.option.report-lang": "Langue du rapport (par d\xE9faut la premi\xE8re langue du plan que napkit parle)",
  "cli.option.quiet": "N\u2019imprime que ce qui \xE9choue",
  "cli.option.strict": "Les avertissements comptent comme des erreurs",
  "cli.option.force": "Remplace les fichiers qui existent",
  "cli.option.no-color": "Imprime sans couleur",
  "cli.option.format": "Forme d\u2019impression des constats",
  "cli.option.only": "Seulement les constats de ce code ou de cette famille (peut \xEAtre r\xE9p\xE9t\xE9)",
  "cli.option.ignore": "Laisse de c\xF4t\xE9 les constats de ce code (peut \xEAtre r\xE9p\xE9t\xE9)",
  "cli.option.by": "Ventile les chiffres selon une cl\xE9",
  "cli.option.only-gap": "Seulement l\u2019un des trois \xE9carts",
  "cli.option.output": "Fichier \xE0 \xE9crire, son extension dit la forme (.html, .pdf, .json) ; peut \xEAtre r\xE9p\xE9t\xE9",
  "cli.option.audience": "\xC0 qui s\u2019adresse le rapport ; public prot\xE8ge les petits nombres",
  "cli.option.as": "Forme du plan",
  "cli.option.example": "Copie le plan d\u2019exemple de la Karstovie",
  "cli.option.cut": "Seulement ce qui rel\xE8ve de cet identifiant",
  "cli.option.year": "Seulement cette ann\xE9e",
  "cli.argument.plan": "Dossier, fichier YAML ou classeur du plan",
  "cli.argument.kind": "Genre de rapport",
  "cli.argument.code": "Code d\u2019un constat (NAP204) ou identifiant d\u2019un chiffre (funding.firmGap)",
  "cli.argument.figure": "Identifiant d\u2019un chiffre (funding.firmGap)",
  "cli.argument.dir": "Dossier \xE0 cr\xE9er, ou fichier pour un classeur",
  "cli.argument.out": "Fichier ou dossier \xE0 \xE9crire",
  "cli.argument.name": "Nom d\u2019une partie du sch\xE9ma",
  "cli.argument.shell": "Interpr\xE9teur de commandes",
  "cli.command.init": "Commence un nouveau plan ou copie l\u2019exemple",
  "cli.command.validate": "Dit tout ce qui ne va pas dans un plan et comment y rem\xE9dier",
  "cli.command.status": "Montre l\u2019\xE9tat du plan sur un \xE9cran",
  "cli.command.gaps": "Calcule les \xE9carts de mise en \u0153uvre, de financement et de rapport",
  "cli.command.report": "\xC9crit un rapport de suivi, de revue, d\u2019\xE9valuation ou de financement",
  "cli.command.trace": "Montre de quelles lignes et cellules vient un chiffre",
  "cli.command.explain": "Explique un constat ou un chiffre",
  "cli.command.convert": "Convertit un plan entre YAML, classeur et JSON",
  "cli.command.schema": "Imprime le sch\xE9ma JSON des fichiers du plan",
  "cli.command.doctor": "Dit ce que cette machine sait faire",
  "cli.command.completion": "Imprime le script de compl\xE9tion d\u2019un interpr\xE9teur de commandes",
  "cli.error.unknown-option": (d) => d.command + " n\u2019a pas d\u2019option " + d.option + ". Essayez " + d.command + " --help",
  "cli.error.unknown-command": (d) => "nap n\u2019a pas de commande \xAB " + d.name + " \xBB. Essayez nap --help",
  "cli.error.missing-argument": (d) => d.command + " : <" + d.name + "> manque. Essayez " + d.command + " --help",
  "cli.error.missing-value": (d) => d.command + " : " + d.option + " demande une valeur. Essayez " + d.command + " --help",
  "cli.error.too-many": (d) => d.command + " : \xAB " + d.name + " \xBB est un argument de trop. Essayez " + d.command + " --help",
  "cli.error.choice": (d) => d.option + " ne peut pas \xEAtre \xAB " + d.value + " \xBB ; valeurs possibles : " + d.choices,
  "cli.error.date": (d) => d.option + " ne peut pas \xEAtre \xAB " + d.value + " \xBB ; \xE9crivez le jour sous la forme AAAA-MM-JJ, par exemple 2026-06-30",
  "cli.error.lang": (d) => "napkit ne parle pas encore \xAB " + d.value + " \xBB ; il parle : " + d.languages,
  "cli.error.crash": (d) => "napkit lui-m\xEAme a \xE9chou\xE9 : " + d.message + ". C\u2019est une faute de napkit, non de votre plan ; rien n\u2019a \xE9t\xE9 modifi\xE9. NAP_DEBUG=1 montre les d\xE9tails.",
  "cli.error.did-you-mean": (d) => "Vouliez-vous dire " + d.name + " ?",
  "cli.command.collect": "Pr\xE9pare un formulaire pour chaque institution qui doit un rapport",
  "cli.option.period-collect": "P\xE9riode de rapport des formulaires, par exemple 2026-H1 (obligatoire)",
  "cli.option.out": "Dossier des formulaires",
  "cli.option.form-kind": "Classeurs, ou textes YAML \xE0 remplir avec un \xE9diteur de texte",
  "cli.option.institution": "Seulement cette institution (peut \xEAtre r\xE9p\xE9t\xE9)",
  "cli.command.merge": "Formulaires renvoy\xE9s dans le plan ; rien n\u2019est \xE9crit tant qu\u2019un conflit est ouvert",
  "cli.option.received": "Jour d\u2019arriv\xE9e des retours (par d\xE9faut : --date)",
  "cli.option.decide": "Fichier de d\xE9cisions sur les conflits ; \xE9crit pour \xEAtre rempli s\u2019il n\u2019existe pas",
  "cli.option.approve": "Les retours sont approuv\xE9s ; sans retours, les brouillons de --period",
  "cli.option.approve-whose": "Avec --approve et sans retours : de qui (peut \xEAtre r\xE9p\xE9t\xE9)",
  "cli.option.dry-run": "Dit ce qui serait fait, n\u2019\xE9crit rien",
  "cli.argument.returns": "Formulaires renvoy\xE9s : fichiers, ou dossiers de fichiers",
  "cli.option.drafts": "Compte aussi ce que rapportent les brouillons",
  "cli.command.diff": "Dit ce qui a chang\xE9 entre deux versions d\u2019un plan : dossiers, fichiers, instantan\xE9s, r\xE9visions git",
  "cli.argument.a": "La version ancienne : dossier, fichier, identifiant d\u2019un instantan\xE9 ou r\xE9vision git",
  "cli.argument.b": "La version r\xE9cente",
  "cli.command.snapshot": "Fige le plan tel qu\u2019adopt\xE9, ou une p\xE9riode telle que rapport\xE9e ; dit ce qui a \xE9t\xE9 modifi\xE9 depuis",
  "cli.option.snapshot-id": "Identifiant de l\u2019instantan\xE9 (par d\xE9faut la p\xE9riode, ou le jour)",
  "cli.option.snapshot-title": "Titre de l\u2019instantan\xE9",
  "cli.option.reason": "Pourquoi il a \xE9t\xE9 fait : une d\xE9cision, une adoption",
  "cli.option.period-close": "Fige et cl\xF4t seulement cette p\xE9riode",
  "cli.option.snapshot-date": "Jour de l\u2019instantan\xE9 (par d\xE9faut aujourd\u2019hui)",
  "cli.option.verify": "Compare chaque instantan\xE9 avec le plan actuel ; \xE9choue si une p\xE9riode close a \xE9t\xE9 modifi\xE9e sans correction",
  "cli.option.returns": "Qui doit un rapport de la p\xE9riode, et o\xF9 il en est (par d\xE9faut, la derni\xE8re p\xE9riode termin\xE9e)",
  "cli.option.csv": "Avec --returns : une liste de publipostage de ceux de qui il reste quelque chose \xE0 recevoir",
  "cli.command.import": "Le classeur de quelqu\u2019un d\u2019autre en plan : propose une correspondance, rend compte de chaque ligne",
  "cli.argument.spreadsheet": "Classeur : .xlsx, .xlsm, .ods, .xls, .xlsb, .csv ou .tsv",
  "cli.option.map": "Correspondance que vous avez regard\xE9e ; sans elle, une est propos\xE9e et \xE9crite",
  "cli.option.out-plan": "Dossier ou fichier du plan ; sans lui, rien n\u2019est \xE9crit"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  messages
});
