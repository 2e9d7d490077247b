// Bundles src/ into dist/: one CommonJS file for the start, and one for each module that is imported when needed.
// Every relative `import()` in src/ becomes a bundle of its own, so heavy libraries are not even parsed before use.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
// Bundled beside and moved at the end: a build that fails leaves the last good one.
const fresh = path.join(root, 'dist.new');
fs.rmSync(fresh, { recursive: true, force: true });

const nameOf = (file) =>
  path
    .relative(path.join(root, 'src'), file)
    .replace(/\.[jt]s$/, '')
    .replaceAll(path.sep, '-');
const entries = new Map([
  [path.join(root, 'src/cli.ts'), 'nap'],
  // A thread of its own, started by its file.
  [path.join(root, 'src/io/workbook-worker.ts'), 'io-workbook-worker'],
]);

const lazyModules = {
  name: 'lazy-modules',
  setup(b) {
    b.onResolve({ filter: /^\./ }, async (args) => {
      if (args.kind !== 'dynamic-import' || !args.importer.startsWith(path.join(root, 'src'))) return undefined;
      const found = await b.resolve(args.path, {
        kind: 'import-statement',
        resolveDir: args.resolveDir,
        importer: args.importer,
      });
      if (found.errors.length > 0) return found;
      if (!entries.has(found.path)) entries.set(found.path, nameOf(found.path));
      return { path: `./${entries.get(found.path)}.cjs`, external: true };
    });
  },
};

/**
 * What libraries load at the start and napkit never uses: commander's programs in files of their own, and chalk's guess
 * whether a terminal has colours. A quarter of the time that dist/nap.cjs takes to load.
 */
const unused = {
  name: 'unused',
  setup(b) {
    b.onResolve({ filter: /^(?:node:child_process|#supports-color)$/ }, ({ path: name, importer }) =>
      /node_modules.(?:commander|chalk)./.test(importer) ? { path: name, namespace: 'unused' } : undefined,
    );
    b.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * An object literal that begins with a spread gets a hidden class of its own at every call in the V8 of Node 20 (11.3), so
 * that js-yaml's parser would read the ninth text, and every one after it, four times as slowly.
 */
const oneShape = {
  name: 'one-shape',
  setup(b) {
    b.onLoad({ filter: /js-yaml.dist.js-yaml\.mjs$/ }, ({ path: file }) => {
      const text = fs.readFileSync(file, 'utf8');
      const spread = /\.\.\.DEFAULT_PARSER_OPTIONS,\s*\.\.\.options,(?=\s*input:)/;
      if (!spread.test(text))
        throw new Error(`${file} has changed: look whether its parser still begins with a spread`);
      return { contents: text.replace(spread, "filename: '', maxDepth: options.maxDepth,") };
    });
  },
};

/** Bundles one entry, with arrow functions or without. */
const bundle = (file, name, arrow) =>
  build({
    entryPoints: [file],
    outfile: path.join(fresh, `${name}.cjs`),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    minify: true,
    lineLimit: 160,
    keepNames: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    external: ['@sparticuz/chromium'],
    supported: { 'dynamic-import': false, arrow },
    define: { 'import.meta.url': 'undefined' },
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'node'],
    plugins: [lazyModules, unused, oneShape],
    absWorkingDir: root,
    loader: { '.woff2': 'base64' },
  });

function isSound(file) {
  try {
    return new vm.Script(`(function(){${fs.readFileSync(file, 'utf8')}\n})`) !== undefined;
  } catch {
    return false;
  }
}

const metas = [];
for (const [file, name] of entries) {
  const out = path.join(fresh, `${name}.cjs`);
  // V8 passes over the body of a function until it is called, but not over an arrow function's expression. esbuild cannot
  // write the one for the other where a class says `super`, and does not say so.
  let { metafile } = await bundle(file, name, false);
  if (!isSound(out)) ({ metafile } = await bundle(file, name, true));
  if (!isSound(out)) throw new Error(`${name}.cjs is no JavaScript`);
  metas.push(metafile);
  asciiOnly(out);
}
notices();
fs.rmSync(dist, { recursive: true, force: true });
fs.renameSync(fresh, dist);

/** esbuild leaves letters in regular expressions as they are; one of them makes V8 keep the whole file at two bytes a letter. */
function asciiOnly(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll(/[^\0-\x7f]/g, escaped));
}

/** The licences of every package that ended up in a bundle. */
function notices() {
  const packages = new Set();
  for (const meta of metas)
    for (const input of Object.keys(meta.inputs)) {
      const found = /^(node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(input);
      if (found) packages.add(found[1]);
    }
  // Fonts come in through src/generated/font-*.js.
  for (const name of fs.readdirSync(path.join(root, 'node_modules/@fontsource')))
    packages.add(`node_modules/@fontsource/${name}`);
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(root, folder)).find((f) => /^(licen[cs]e|copying|ofl)/i.test(f));
    return `${name} ${version} (${license ?? 'see text'})\n\n${file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : ''}\n`;
  });
  fs.writeFileSync(path.join(fresh, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}
