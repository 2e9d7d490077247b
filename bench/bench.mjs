// npm run bench: measures napkit against floors and peers in one run, interleaved, and writes docs/performance.md.
// Ratios count, not seconds. Options: --runs N (default 7), --quick (leaves out 50,000 activities and the PDFs).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { installed, peak, race } from './measure.mjs';
import { hledgerJournal, markdownReport, taskJuggler } from './peers.mjs';
import { syntheticPlan } from './synthetic.mjs';

const root = path.resolve(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 7;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'nap-bench-'));
const at = (name) => path.join(work, name);
const nap = path.join(root, 'bin/nap.cjs');
const node = (...args) => ({ command: process.execPath, args });
const napkit = (...args) => node(nap, ...args);
const rows = [];

/** A floor or peer written as a few lines, bundled as napkit itself is. */
async function floor(name, contents) {
  const outfile = at(`${name}.cjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    logLevel: 'error',
  });
  return outfile;
}

/** What cannot run is a row of the table, and fails the bench at its end. */
function attempt(what, measure) {
  try {
    return measure();
  } catch (error) {
    process.exitCode = 1;
    skip(what, `failed: ${String(error.message).split('\n')[0]}`);
    return undefined;
  }
}

/** Records the ratio of a candidate to a floor; `goal` is the largest ratio wanted. */
function compare(what, candidate, against, name, goal, times = runs) {
  const medians = attempt(what, () => race([candidate, against], times));
  if (medians === undefined) return;
  const [a, b] = medians;
  const ratio = a / b;
  rows.push({ what, ratio, name, goal, seconds: a });
  console.log(`${ratio <= goal ? '  ' : '! '}${what}: ${ratio.toFixed(2)} x ${name} (goal ${goal}; ${a.toFixed(3)} s)`);
}

function memory(what, candidate, goal) {
  const mib = attempt(what, () => peak(candidate));
  if (mib === undefined) return;
  rows.push({ what, mib, goal });
  console.log(`${mib <= goal ? '  ' : '! '}${what}: ${mib.toFixed(0)} MiB (goal ${goal})`);
}

function skip(what, why) {
  rows.push({ what, why });
  console.log(`  ${what}: skipped, ${why}`);
}

const sizes = quick ? [60, 500, 5000] : [60, 500, 5000, 50000];
for (const n of sizes) fs.writeFileSync(at(`p${n}.yaml`), syntheticPlan(n));
fs.writeFileSync(at('bad.yaml'), syntheticPlan(500, { bad: true }));
const napkitNow = (...args) => {
  const done = spawnSync(process.execPath, [nap, ...args], { cwd: work, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`nap ${args.join(' ')}: ${done.stderr}`);
};
napkitNow('convert', 'p500.yaml', 'p500.json');
napkitNow('convert', 'p500.yaml', 'p500.xlsx');

const yamlFloor = await floor(
  'yaml-floor',
  "const { parseDocument, LineCounter } = require('yaml'); const fs = require('fs'); const lineCounter = new LineCounter(); parseDocument(fs.readFileSync(process.argv[2], 'utf8'), { lineCounter }).toJS({ maxAliasCount: 1000 });",
);
const readFloor = await floor(
  'xlsx-floor',
  "const X = require('@e965/xlsx'); X.read(require('fs').readFileSync(process.argv[2]), { dense: true });",
);
const writeFloor = await floor(
  'xlsx-write',
  "const X = require('@e965/xlsx'); const fs = require('fs'); const b = X.read(fs.readFileSync(process.argv[2])); const out = X.utils.book_new(); for (const n of b.SheetNames) X.utils.book_append_sheet(out, X.utils.aoa_to_sheet(X.utils.sheet_to_json(b.Sheets[n], { header: 1 })), n); fs.writeFileSync(process.argv[3], X.write(out, { type: 'buffer' }));",
);
const empty = node('-e', '0');
const validate = (file) => napkit('validate', at(file), '--quiet', '--date', '2026-06-30');
const html = (file) =>
  napkit('report', 'monitoring', at(file), '-o', at('out.html'), '--force', '--quiet', '--date', '2026-06-30');

compare('nap --version', napkit('--version'), empty, 'node -e 0', 1.25, runs * 3);
compare('nap --help', napkit('--help'), empty, 'node -e 0', 1.25, runs * 3);
compare('validate, 60 activities, YAML', validate('p60.yaml'), empty, 'node -e 0', 2.3);
compare('validate, 500 activities, YAML', validate('p500.yaml'), empty, 'node -e 0', 4.0);
compare(
  'validate, 500 activities, YAML',
  validate('p500.yaml'),
  node(yamlFloor, at('p500.yaml')),
  'yaml parseDocument + LineCounter + toJS alone',
  0.5,
);
compare('validate, a third of 500 bad', validate('bad.yaml'), validate('p500.yaml'), 'validate of the good file', 1.25);
compare('validate, 500 activities, JSON', validate('p500.json'), empty, 'node -e 0', 1.8);
compare('HTML report, 500 activities', html('p500.yaml'), validate('p500.yaml'), 'validate', 1.3);
compare(
  'validate, 500 activities, XLSX',
  validate('p500.xlsx'),
  node(readFloor, at('p500.xlsx')),
  'a bare SheetJS read of the file',
  1.3,
);
compare(
  'convert to XLSX, 500 activities',
  napkit('convert', at('p500.yaml'), at('w.xlsx'), '--force', '--quiet'),
  node(writeFloor, at('p500.xlsx'), at('w2.xlsx')),
  'a SheetJS read and write of the same rows',
  2.0,
);
memory('peak memory, validate 500', validate('p500.yaml'), 100);
memory('peak memory, validate 5,000', validate('p5000.yaml'), 260);
memory('peak memory, HTML report 5,000', html('p5000.yaml'), 280);
compare(
  'growth of validate, 5,000 against 500',
  validate('p5000.yaml'),
  validate('p500.yaml'),
  'validate of 500',
  6,
  3,
);
compare(
  'growth of the HTML report, 5,000 against 500',
  html('p5000.yaml'),
  html('p500.yaml'),
  'the report of 500',
  6,
  3,
);
if (!quick)
  compare(
    'growth of validate, 50,000 against 5,000',
    validate('p50000.yaml'),
    validate('p5000.yaml'),
    'validate of 5,000',
    10,
    1,
  );
if (!quick) await pdfs();
peers();
write();
fs.rmSync(work, { recursive: true, force: true });

async function pdfs() {
  const example = path.join(root, 'examples/karstovia-2024-2028');
  const one = napkit('report', 'monitoring', example, '-o', at('m.pdf'), '--force', '--quiet', '--date', '2026-06-30');
  napkitNow('report', 'monitoring', example, '-o', at('m.html'), '--force', '--quiet', '--date', '2026-06-30');
  const browser = JSON.parse(spawnSync(process.execPath, [nap, 'doctor', '--json'], { encoding: 'utf8' }).stdout)
    .browser?.file;
  if (!browser) return skip('PDF', 'no browser of the machine');
  // The shell's own --print-to-pdf hangs on some machines; a bare page in it does the same work.
  const printing = await floor(
    'pdf-floor',
    "require('puppeteer-core').launch({ executablePath: process.argv[2], headless: 'shell', args: process.argv[5] === 'root' ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'] }).then(async (b) => { const page = await b.newPage(); await page.goto('file://' + process.argv[3]); await page.pdf({ path: process.argv[4], preferCSSPageSize: true, printBackground: true }); await b.close(); });",
  );
  compare(
    'PDF of the monitoring report',
    one,
    node(printing, browser, at('m.html'), at('raw.pdf'), process.getuid?.() === 0 ? 'root' : 'user'),
    'a bare page of the same browser printing the same HTML',
    1.3,
    3,
  );
}

function peers() {
  const journal = at('plan.journal');
  const markdown = at('plan.md');
  const project = at('plan.tjp');
  fs.writeFileSync(journal, hledgerJournal(5000));
  fs.writeFileSync(markdown, markdownReport(5000));
  fs.writeFileSync(project, taskJuggler(500));
  if (installed('hledger'))
    compare(
      'validate 5,000',
      validate('p5000.yaml'),
      { command: 'hledger', args: ['-f', journal, 'bal'] },
      'hledger bal on an equal journal',
      0.6,
      3,
    );
  else skip('validate 5,000 against hledger', 'hledger is not installed');
  if (installed('pandoc'))
    compare(
      'HTML report 5,000',
      html('p5000.yaml'),
      { command: 'pandoc', args: ['-s', markdown, '-o', at('p.html')] },
      'pandoc on the equal Markdown',
      0.6,
      3,
    );
  else skip('HTML report 5,000 against pandoc', 'pandoc is not installed');
  if (installed('tj3'))
    compare(
      'HTML report 500',
      html('p500.yaml'),
      { command: 'tj3', args: ['--silent', '-o', work, project] },
      "TaskJuggler's HTML report",
      0.3,
      3,
    );
  else skip('HTML report 500 against TaskJuggler', 'tj3 is not installed');
}

function write() {
  const { version } = createRequire(import.meta.url)('../package.json');
  const line = (r) => {
    if (r.why !== undefined) return `| ${r.what} | skipped: ${r.why} | | |`;
    if (r.mib !== undefined)
      return `| ${r.what} | ${r.mib.toFixed(0)} MiB | ${r.goal} MiB | ${r.mib <= r.goal ? 'met' : '**missed**'} |`;
    return `| ${r.what} | ${r.ratio.toFixed(2)} × ${r.name} | ${r.goal} | ${r.ratio <= r.goal ? 'met' : '**missed**'} |`;
  };
  const text = `# Performance

Written by \`npm run bench\`: whole processes, medians of ${runs} interleaved runs. Ratios count; seconds depend on the machine.
napkit ${version}, node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model ?? 'unknown'}), ${new Date().toISOString().slice(0, 10)}.
The data are synthetic plans (bench/synthetic.mjs): about 70 YAML lines an activity; 60 activities are a country, 500 a large
one, 5,000 a region, 50,000 the world.

| what | measured | goal | |
| --- | --- | --- | --- |
${rows.map(line).join('\n')}
`;
  fs.writeFileSync(path.join(root, 'docs/performance.md'), text);
  console.log('written: docs/performance.md');
}
