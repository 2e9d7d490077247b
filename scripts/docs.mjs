// Writes the generated references in docs/ from the built code: rules, figures, file format, command line.
// `--check` writes nothing and fails where a file is stale.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, 'dist/docs.cjs');
await build({
  stdin: { contents: "export { references } from './src/command/references.ts';", resolveDir: root, loader: 'ts' },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const { createRequire } = await import('node:module');
const { references } = createRequire(import.meta.url)(bundle);
fs.rmSync(bundle);
const stale = [];
for (const [name, text] of Object.entries(await references())) {
  const file = path.join(root, 'docs', name);
  const now = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (now === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) fs.writeFileSync(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`docs/ is stale: ${stale.join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
} else console.log(stale.length === 0 ? 'docs/ is up to date' : `written: ${stale.join(', ')}`);
