// The files of a plan folder, at any depth, in the order of their paths.

import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Finding, finding } from '../finding/finding.js';
import { isJson, isLock, readable } from './file-kind.js';
import { ignoring } from './ignore.js';

export interface Walked {
  /** Paths relative to the folder, with `/`. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

interface Walk {
  readonly root: string;
  readonly ignored: (path: string, isFolder: boolean) => boolean;
  readonly files: string[];
  readonly findings: Finding[];
}

/** Deeper folders are no plan but a loop or an accident. */
const depthLimit = 32;
const leftOut: ReadonlySet<string> = new Set(['out', 'node_modules']);

const noted = (code: 'NAP107' | 'NAP108' | 'NAP109', name: string): Finding =>
  finding(code, { name }, { place: { file: name } });

/** A link that leads out of the folder, or nowhere, is told and not followed; a folder link is never followed. */
function followed(walk: Walk, name: string): boolean {
  const full = path.join(walk.root, name);
  if (!lstatSync(full).isSymbolicLink()) return true;
  const target = existsSync(full) ? realpathSync(full) : undefined;
  const inside = target?.startsWith(`${realpathSync(walk.root)}${path.sep}`) === true;
  if (inside && target !== undefined && statSync(target).isFile()) return true;
  if (readable(name) !== undefined || target === undefined || statSync(target).isDirectory())
    walk.findings.push(noted('NAP109', name));
  return false;
}

function file(walk: Walk, name: string): void {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (isLock(base)) walk.findings.push(noted('NAP107', name));
  else if (!followed(walk, name)) return;
  else if (readable(base) !== undefined) walk.files.push(name);
  else if (isJson(base)) walk.findings.push(noted('NAP108', name));
}

function folder(walk: Walk, name: string, depth: number): void {
  if (depth > depthLimit) return;
  const entries = readdirSync(path.join(walk.root, name), { withFileTypes: true });
  for (const entry of entries) {
    const inner = name === '' ? entry.name : `${name}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (walk.ignored(inner, isFolder)) continue;
    if (entry.name.startsWith('.') && !isLock(entry.name)) continue;
    if (!isFolder) file(walk, inner);
    else if (!leftOut.has(entry.name)) folder(walk, inner, depth + 1);
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Everything in a folder that belongs to the plan. Throws what the file system throws. */
export function walkFolder(root: string): Walked {
  const ignoreFile = path.join(root, '.napignore');
  const walk: Walk = {
    root,
    ignored: ignoring(
      statSync(ignoreFile, { throwIfNoEntry: false })?.isFile() ? readFileSync(ignoreFile, 'utf8') : '',
    ),
    files: [],
    findings: [],
  };
  folder(walk, '', 0);
  return { files: walk.files.sort(byCodeUnits), findings: walk.findings };
}
