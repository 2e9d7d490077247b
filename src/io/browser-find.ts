// Browsers that may print: the one that the user names, those on the usual paths, the one that comes with napkit.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { World } from './world.js';

export interface Candidate {
  readonly from: 'PUPPETEER_EXECUTABLE_PATH' | 'system' | 'bundled';
  readonly file: string;
}

const linux = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/opt/google/chrome/chrome',
];
const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers of this machine in the order in which they are tried; the bundled one is not among them. */
export function browsersOnMachine(env: World['env'], platform: string = process.platform): readonly Candidate[] {
  const named = env['PUPPETEER_EXECUTABLE_PATH'];
  // A browser that the user names is the only one: silently printing with another would surprise.
  if (named) return [{ from: 'PUPPETEER_EXECUTABLE_PATH', file: named }];
  return usualPaths(env, platform)
    .filter((file) => existsSync(file))
    .map((file) => ({ from: 'system', file }));
}

function usualPaths(env: World['env'], platform: string): readonly string[] {
  if (platform === 'darwin') return mac;
  if (platform !== 'win32') return linux;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root ? windows.map((name) => path.win32.join(root, name)) : []));
}
