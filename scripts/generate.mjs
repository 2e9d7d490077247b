// Writes src/generated/: types and validator from the schema, message catalogues, words of foreign sheets, templates, fonts.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile as compileTypes } from 'json-schema-to-typescript';
import yaml from 'yaml';
import { lean, withoutWords } from './lean-validator.mjs';
import { templatesModule } from './template-code.mjs';
import { typeset } from './typeset.mjs';
import { writtenIn } from './written.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'src/generated');
fs.mkdirSync(out, { recursive: true });

/** Writes only what changed, so that watchers and builds rest. */
function write(name, text) {
  const file = path.join(out, name);
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
}

/**
 * Standalone code asks for its helpers with `require`, which a module does not have. Node and esbuild import such a
 * helper as its whole exports, vitest as their default.
 */
const asModule = (code) =>
  code.replaceAll(/const (\w+) = require\("([^"]+)"\)([^;]*);/g, (_, name, from, rest) => {
    const helper = rest === '.default' ? `${name}Module.default ?? ${name}Module` : `${name}Module${rest}`;
    return `import ${name}Module from '${from}.js';const ${name} = ${helper};`;
  });

/** Only asked whether a plan is well formed: what is wrong with it, src/schema tells in its own words. */
async function schema() {
  const text = fs.readFileSync(path.join(root, 'schemas/plan.schema.json'), 'utf8');
  const plan = JSON.parse(text);
  const types = await compileTypes(structuredClone(plan), 'PlanDocument', {
    bannerComment: '// Generated from schemas/plan.schema.json.',
    format: false,
    unreachableDefinitions: false,
  });
  write('plan-document.ts', types);
  write(
    'plan-schema.ts',
    `// Generated from schemas/plan.schema.json.\nexport const planSchema: string = ${JSON.stringify(text)};\n`,
  );
  const ajv = new Ajv({
    strict: true,
    inlineRefs: false,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  addFormats(ajv);
  write(
    'plan-validator.js',
    `// Generated from schemas/plan.schema.json.\n${asModule(lean(standalone.default(ajv, ajv.compile(withoutWords(plan)))))}`,
  );
  write('plan-validator.d.ts', `// Generated.\nexport declare const validate: (data: unknown) => boolean;\n`);
}

function readMessages(language) {
  const folder = path.join(root, 'messages', language);
  const all = {};
  for (const file of fs
    .readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .sort()) {
    for (const [key, text] of Object.entries(yaml.parse(fs.readFileSync(path.join(folder, file), 'utf8')) ?? {})) {
      if (key in all) throw new Error(`message ${key} stands twice in ${language}`);
      if (typeof text !== 'string') throw new Error(`message ${key} in ${language} is no text`);
      all[key] = typeset(language, text.trim());
    }
  }
  return all;
}

/** Arguments that a message names, those inside plural and select ones included. */
function argsOf(text) {
  const names = new Set();
  const visit = (tokens) => {
    for (const token of tokens) {
      if (typeof token.arg === 'string') names.add(token.arg);
      for (const { tokens: inner } of token.cases ?? []) visit(inner);
    }
  };
  visit(parse(text));
  return [...names].sort().join(' ');
}

/**
 * Messages in groups, by what stands before the last dot of their keys: a group is a function, which the engine passes over
 * until the first of its words is needed. A message without arguments is a text, one with arguments a function.
 */
function catalogueOf(format, all) {
  const groups = {};
  for (const [key, text] of Object.entries(all)) {
    const dot = key.lastIndexOf('.');
    const group = key.slice(0, dot);
    groups[group] ??= {};
    groups[group][key.slice(dot + 1)] = text;
  }
  return compileModule(format, groups)
    .replace(
      /^import \{ (.*), strictNumber \} from "@messageformat\/runtime";$/m,
      `import { $1 } from "@messageformat/runtime";\nimport { strictNumber } from "../text/count.js";`,
    )
    .replace('export default {', 'export const messages = {')
    .replace(/^( {2}(?:"[^"]+"|\w+): )\{$/gm, '$1() => ({')
    .replace(/^ {2}\}(,?)$/gm, '  })$1')
    .replace(/^( {4}(?:"[^"]+"|\w+): )\(\) => (".*",?)$/gm, '$1$2');
}

function messages() {
  const languages = fs
    .readdirSync(path.join(root, 'messages'))
    .filter((d) => fs.statSync(path.join(root, 'messages', d)).isDirectory())
    .sort();
  const english = readMessages('en');
  const problems = [];
  for (const language of languages) {
    const all = language === 'en' ? english : readMessages(language);
    for (const key of Object.keys(english)) {
      if (!(key in all)) problems.push(`${language}: ${key} is missing`);
      else if (argsOf(all[key]) !== argsOf(english[key]))
        problems.push(`${language}: ${key} has the arguments (${argsOf(all[key])}), English (${argsOf(english[key])})`);
    }
    for (const key of Object.keys(all)) if (!(key in english)) problems.push(`${language}: ${key} is not in English`);
    const format = new MessageFormat(language, { returnType: 'string', strict: true });
    // The words of the command line alone: --help and usage mistakes need no others.
    const cli = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('cli.')));
    for (const [name, part] of [
      [`messages-${language}`, all],
      [`messages-cli-${language}`, cli],
    ]) {
      write(`${name}.js`, `// Generated from messages/${language}.\n${catalogueOf(format, part)}`);
      write(
        `${name}.d.ts`,
        `// Generated.\nimport type { Catalogue } from '../text/say.js';\nexport declare const messages: Catalogue;\n`,
      );
    }
  }
  write(
    'message-keys.ts',
    `// Generated from messages/en.\nexport type MessageKey =\n${
      Object.keys(english)
        .sort()
        .map((k) => `  | ${JSON.stringify(k)}`)
        .join('\n') || '  never'
    };\n`,
  );
  const loaders = (part) =>
    languages.map((l) => `  ${JSON.stringify(l)}: () => import('./messages-${part}${l}.js'),`).join('\n');
  const locales = require('../src/text/locales.json');
  const written = Object.fromEntries(languages.map((l) => [l, writtenIn(locales[l] ?? l)]));
  write(
    'written.ts',
    `// Generated from Intl.
export interface Written {
  /** Whole numbers below 1,000 are written as JavaScript writes them. */
  readonly plainCounts: boolean;
  /** The first day of a month: "1er". */
  readonly firstDay: string;
  /** How a day of each month is written: "{day} June {year}". */
  readonly long?: readonly string[];
  readonly medium?: readonly string[];
}

export const written: { readonly [language: string]: Written } = ${JSON.stringify(written, null, 2)};
`,
  );
  write(
    'languages.ts',
    `// Generated from messages/.
import type { Catalogue } from '../text/say.js';

type Loaders = { readonly [language: string]: () => Promise<{ readonly messages: Catalogue }> };

export const catalogues: Loaders = {
${loaders('')}
};

/** The words of the command line alone. */
export const cliCatalogues: Loaders = {
${loaders('cli-')}
};
`,
  );
  if (problems.length > 0) {
    const shown = problems.slice(0, 40).join('\n');
    if (process.env.NAP_DRAFT_MESSAGES)
      console.warn(`${shown}\n(${problems.length} in all; allowed by NAP_DRAFT_MESSAGES)`);
    else throw new Error(`message catalogues:\n${shown}\n(${problems.length} in all)`);
  }
}

/** Lists of words by which nap import knows what a foreign sheet says: "a | b" is two of them. */
function words() {
  const listOf = (text) => text.split('|').map((word) => word.trim());
  const read = (name) => yaml.parse(fs.readFileSync(path.join(root, 'words', `${name}.yaml`), 'utf8'));
  const heads = Object.entries(read('heads')).map(([key, { strength, words }]) => [
    key,
    { strength, words: listOf(words) },
  ]);
  const cells = Object.entries(read('cells')).map(([key, text]) => [key, listOf(text)]);
  const asCode = (entries) => JSON.stringify(Object.fromEntries(entries));
  const keysOf = (entries) => entries.map(([key]) => JSON.stringify(key)).join(' | ');
  write(
    'words.js',
    `// Generated from words/.\nexport const heads = ${asCode(heads)};\nexport const cells = ${asCode(cells)};\n`,
  );
  write(
    'words.d.ts',
    `// Generated.
export interface HeadList {
  readonly strength: number;
  readonly words: readonly string[];
}
export declare const heads: { readonly [list in ${keysOf(heads)}]: HeadList };
export declare const cells: { readonly [list in ${keysOf(cells)}]: readonly string[] };
`,
  );
}

function templates() {
  const folder = path.join(root, 'templates');
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  const read = (n) => fs.readFileSync(path.join(folder, n), 'utf8');
  const laidOut = names.filter((n) => n.endsWith('.hbs')).map((n) => [n.slice(0, -4), read(n)]);
  const texts = names
    .filter((n) => /\.(css|js)$/.test(n))
    .map((n) => `  ${JSON.stringify(n)}: ${JSON.stringify(read(n))}`);
  write(
    'templates.js',
    `// Generated from templates/.\n${templatesModule(Object.fromEntries(laidOut))}export const assets = {\n${texts.join(',\n')}\n};\n`,
  );
  write(
    'templates.d.ts',
    `// Generated.\nexport declare const templates: { readonly [name in ${laidOut.map(([name]) => JSON.stringify(name)).join(' | ')}]: (view: object) => string };\nexport declare const assets: { readonly [name: string]: string };\n`,
  );
}

/** Fonts that a report may embed: one face a script and weight. Reports load only those that their text needs. */
const fontFaces = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].flatMap((subset) => [
    ['Nap Sans', 'noto-sans', subset, 400],
    ['Nap Sans', 'noto-sans', subset, 600],
    ['Nap Serif', 'noto-serif', subset, 600],
  ]),
  ...['arabic', 'georgian', 'armenian'].flatMap((script) => [
    ['Nap Script', `noto-sans-${script}`, script, 400],
    ['Nap Script', `noto-sans-${script}`, script, 600],
  ]),
  ['Nap Signs', 'noto-serif', 'math', 400],
];

function fonts() {
  const faces = fontFaces.map(([family, name, subset, weight]) => {
    const folder = path.dirname(require.resolve(`@fontsource/${name}/unicode.json`));
    const range = JSON.parse(fs.readFileSync(path.join(folder, 'unicode.json'), 'utf8'))[subset];
    const data = fs.readFileSync(path.join(folder, `files/${name}-${subset}-${weight}-normal.woff2`), 'base64');
    const file = `font-${name}-${subset}-${weight}.js`;
    write(file, `// Generated from @fontsource (SIL Open Font License).\nexport const data = '${data}';\n`);
    return `  { family: '${family}', weight: ${weight}, range: '${range}', load: () => import('./${file}') }`;
  });
  write(
    'fonts.js',
    `// Generated from @fontsource (SIL Open Font License).\nexport const faces = [\n${faces.join(',\n')}\n];\n`,
  );
  write(
    'fonts.d.ts',
    `// Generated.\nexport interface Face { readonly family: string; readonly weight: number; readonly range: string; readonly load: () => Promise<{ readonly data: string }> }\nexport declare const faces: readonly Face[];\n`,
  );
}

function version() {
  write(
    'version.ts',
    `// Generated from package.json.\nexport const version = ${JSON.stringify(require('../package.json').version)};\n`,
  );
}

await schema();
messages();
words();
templates();
fonts();
version();
