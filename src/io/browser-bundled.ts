// The browser of the optional package @sparticuz/chromium (Linux): unpacked once into a folder of this user.

import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Bundled {
  readonly file: string;
  /** What the browser needs beside the process's environment: its libraries and fonts. */
  readonly env: { readonly [name: string]: string };
}

/** The unpacked browser; undefined where the package is not installed or not for this system. Throws where it cannot be unpacked. */
export async function bundledBrowser(): Promise<Bundled | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = ownFolder();
  const home = path.join(folder, 'chromium-147');
  if (!exists(path.join(home, 'chromium')) && !(await unpack(folder, home))) return undefined;
  return { file: path.join(home, 'chromium'), env: environment(home) };
}

/** Below the system's temporary folder, readable by this user alone: nobody else can put a program there. */
function ownFolder(): string {
  const folder = path.join(os.tmpdir(), `napkit-${os.userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const facts = lstatSync(folder);
  if (!facts.isDirectory() || facts.uid !== os.userInfo().uid || (facts.mode & 0o022) !== 0)
    throw new Error(`${folder} belongs to somebody else`);
  return folder;
}

/** Unpacks beside and renames, so that an interrupted run leaves nothing that looks complete. */
async function unpack(folder: string, home: string): Promise<boolean> {
  const part = path.join(folder, `part-${process.pid}`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  try {
    // The package unpacks into the temporary folder, its libraries only where it thinks that the system has none.
    const found = await withEnv({ TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, unpackHere);
    if (found && !exists(home)) renameSync(part, home);
    return found;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function unpackHere(): Promise<boolean> {
  const chromium = await import('@sparticuz/chromium').catch(() => undefined);
  if (!chromium) return false;
  await chromium.default.executablePath();
  return true;
}

/** Runs with environment variables changed, and puts everything back as it was. */
async function withEnv<T>(changes: { readonly [name: string]: string }, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function environment(home: string): Bundled['env'] {
  const libraries = [path.join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    LD_LIBRARY_PATH: libraries,
    ...(exists('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(home, 'fonts') }),
  };
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
