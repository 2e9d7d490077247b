// nap doctor: what this machine can do. Everything works without a browser but PDF.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../generated/version.js';
import type { Candidate } from '../io/browser-find.js';
import { exit, type World } from '../io/world.js';
import type { Day } from '../plan/day.js';
import { languages } from '../text/catalogues.js';
import type { Say } from '../text/say.js';
import type { Result } from './result.js';

export interface DoctorOptions {
  readonly json: boolean;
}
interface Health {
  readonly napkit: string;
  readonly node: { readonly version: string; readonly enough: boolean };
  readonly languages: readonly string[];
  readonly scripts: readonly string[];
  readonly temporaryFolder: { readonly folder: string; readonly error: string | null };
  readonly browser: BrowserHealth;
}
type BrowserHealth = {
  /** "Chrome/147.0", or null where none starts. */
  readonly version: string | null;
  readonly from: Candidate['from'] | null;
  readonly file: string | null;
  readonly milliseconds: number | null;
  readonly tried: readonly { readonly file: string; readonly error: string }[];
};

/** Exit 4 where something is missing that a command needs. */
export async function runDoctor({ json }: DoctorOptions, world: World, say: Say): Promise<Result> {
  const health: Health = {
    napkit: version,
    node: { version: process.versions.node, enough: nodeEnough(process.versions.node) },
    languages,
    scripts: ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Georgian', 'Armenian', 'Vietnamese'],
    temporaryFolder: temporaryFolder(),
    browser: await browserHealth(world.env, world.today()),
  };
  const well = health.node.enough && health.temporaryFolder.error === null && health.browser.version !== null;
  const stdout = json ? `${JSON.stringify(health, null, 2)}\n` : told(health, say);
  return { exit: well ? exit.done : exit.machine, stdout };
}

function nodeEnough(text: string): boolean {
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function temporaryFolder(): Health['temporaryFolder'] {
  const folder = os.tmpdir();
  try {
    const made = mkdtempSync(path.join(folder, 'napkit-doctor-'));
    writeFileSync(path.join(made, 'try'), 'try');
    rmSync(made, { recursive: true });
    return { folder, error: null };
  } catch (error) {
    return { folder, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Prints a page with the browser that a report would use. */
async function browserHealth(env: World['env'], date: Day): Promise<BrowserHealth> {
  const { printPdf } = await import('../io/browser.js');
  const page = {
    html: '<!doctype html><title>napkit</title><p>napkit',
    title: 'napkit',
    language: 'en',
    version,
    date,
  };
  const start = performance.now();
  const printing = await printPdf([page], env);
  const tried = printing.trials.map(({ candidate, error }) => ({ file: candidate.file, error }));
  if (!('pdfs' in printing)) return { version: null, from: null, file: null, milliseconds: null, tried };
  const { browser, candidate } = printing;
  const milliseconds = Math.round(performance.now() - start);
  return { version: browser, from: candidate.from, file: candidate.file, milliseconds, tried };
}

function told(health: Health, say: Say): string {
  const line = (good: boolean, text: string): string => `${say(good ? 'doctor.ok' : 'doctor.bad').padEnd(9)}${text}`;
  const { temporaryFolder: temp } = health;
  return [
    line(true, say('doctor.napkit', { version: health.napkit })),
    line(health.node.enough, say('doctor.node', { version: health.node.version })),
    line(true, say('doctor.languages', { languages: health.languages.join(', ') })),
    line(
      true,
      say('doctor.scripts', { scripts: health.scripts.map((script) => say('doctor.script', { script })).join(', ') }),
    ),
    line(
      temp.error === null,
      temp.error === null ? say('doctor.temp') : say('doctor.temp.bad', { folder: temp.folder, error: temp.error }),
    ),
    line(health.browser.version !== null, browserTold(health.browser, say)),
    ...health.browser.tried.map((trial) => `${' '.repeat(9)}${say('doctor.browser.tried', trial)}`),
    ...(health.browser.version === null ? [say('doctor.browser.advice').trimEnd()] : []),
    '',
  ].join('\n');
}

function browserTold({ version: name, from, file, milliseconds }: BrowserHealth, say: Say): string {
  if (name === null || from === null) return say('doctor.browser.none');
  const source = say(`doctor.browser.from.${from}`, from === 'system' ? { file: file ?? '' } : {});
  return say('doctor.browser', { browser: name, milliseconds: milliseconds ?? 0, from: source });
}
