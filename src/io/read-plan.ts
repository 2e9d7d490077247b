// A plan argument (folder, YAML or JSON file, workbook) -> one located tree, or the reasons why it cannot be read.

// Plain calls: nothing else waits meanwhile, and `node:fs/promises` alone takes a hundredth of a start.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Finding, finding } from '../finding/finding.js';
import { readJson } from '../source/json.js';
import type { Located, Part, Source } from '../source/located.js';
import { mergeParts } from '../source/merge.js';
import { Origins } from '../source/origin.js';
import { textSource } from '../source/text-source.js';
import { locatedTree } from '../source/tree.js';
import { readYaml } from '../source/yaml.js';
import { foreignKind, isJson, readable } from './file-kind.js';
import { decode } from './text.js';
import { flagsFor } from './v8-flags.js';
import { type Walked, walkFolder } from './walk.js';
import type { World } from './world.js';
import { journalName } from './write-many.js';

export type PlanRead =
  | { readonly located: Located; readonly findings: readonly Finding[] }
  /** `texts` shows the lines that the findings point at. */
  | { readonly refused: readonly Finding[]; readonly texts: Located };

/** What reading gathers: `broken` where a file could not be read, so that the plan is not whole. */
interface Reading {
  readonly folder: string;
  readonly origins: Origins;
  readonly sources: Source[];
  readonly parts: Part[];
  readonly findings: Finding[];
  /** Bytes of text read so far. */
  size: number;
  broken: boolean;
}

/** A text of 50,000 activities has about 120 MB; workbooks are packed. */
const limits = { yaml: 256, workbook: 64 } as const;
const mebibyte = 1024 * 1024;

function refuse(reading: Reading, ...findings: readonly Finding[]): void {
  reading.findings.push(...findings);
  reading.broken = true;
}

/** A plain source for files whose text napkit does not keep. */
const opaque = (file: string): Source => ({ file, place: () => ({ file }), excerpt: () => undefined });

async function readText(reading: Reading, name: string, bytes: Uint8Array): Promise<void> {
  reading.size += bytes.length;
  for (const flag of flagsFor(reading.size, process.versions.v8)) setFlagsFromString(flag);
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : decoded.lossy;
  // Tabs may indent JSON, not YAML; between JSON's values a space means the same, and inside its texts tabs are escaped.
  const source = textSource(name, isJson(name) ? text.replaceAll('\t', ' ') : text);
  reading.sources.push(source);
  if (!('text' in decoded)) {
    const place = source.place(Math.max(0, text.indexOf('\uFFFD')), 1);
    return refuse(reading, finding('NAP105', { name, encoding: decoded.encoding }, { place }));
  }
  const flat = source.typed?.(0, text.length) ?? text;
  const json = isJson(name) ? readJson(flat, source, reading.origins) : undefined;
  const { part, findings } =
    json === undefined ? await readYaml(flat, source, reading.origins) : { part: json, findings: [] };
  if (part === undefined) return refuse(reading, ...findings);
  reading.parts.push(part);
  reading.findings.push(...findings);
}

async function readWorkbook(reading: Reading, name: string, bytes: Uint8Array): Promise<void> {
  reading.sources.push(opaque(name));
  const { readWorkbookParts } = await import('./workbook.js');
  const { parts, findings, refused } = await readWorkbookParts(bytes, name, reading.origins);
  reading.parts.push(...parts);
  if (refused === true) refuse(reading, ...findings);
  else reading.findings.push(...findings);
}

function unreadable(name: string, error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return finding('NAP101', { name }, { place: { file: name } });
  return finding('NAP106', { name, reason: code }, { place: { file: name } });
}

/** Reads one file of the plan; `name` is relative to the folder. */
async function readOne(reading: Reading, name: string): Promise<void> {
  const kind = isJson(name) ? 'yaml' : readable(name);
  const place = { place: { file: name } };
  try {
    const full = path.join(reading.folder, name);
    const facts = statSync(full);
    const size = Math.ceil(facts.size / mebibyte);
    // Pipes and devices could be read without end.
    if (!facts.isFile()) return refuse(reading, finding('NAP103', { name, kind: 'other' }, place));
    const limit = limits[kind ?? 'yaml'];
    if (size > limit) return refuse(reading, finding('NAP104', { name, size, limit }, place));
    const bytes = readFileSync(full);
    if (kind === 'yaml') return await readText(reading, name, bytes);
    if (kind === 'workbook') return await readWorkbook(reading, name, bytes);
    return refuse(reading, finding('NAP103', { name, kind: foreignKind(name, bytes) }, place));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refuse(reading, unreadable(name, error));
  }
}

/** The folder that files are named after, and the names of the files to read. */
function filesOf(full: string): Walked & { readonly folder: string } {
  if (statSync(full).isDirectory()) return { folder: full, ...walkFolder(full) };
  return { folder: path.dirname(full), files: [path.basename(full)], findings: [] };
}

function finish(reading: Reading): PlanRead {
  if (reading.broken) return { refused: reading.findings, texts: locatedTree({}, reading.origins, reading.sources) };
  const { value, findings } = mergeParts(reading.parts, reading.origins);
  return {
    located: locatedTree(value, reading.origins, reading.sources),
    findings: [...reading.findings, ...findings],
  };
}

async function readAll(
  argument: string,
  { folder, files, findings }: Walked & { readonly folder: string },
): Promise<PlanRead> {
  const reading: Reading = {
    folder,
    // Everything in it lives as long as it does: a weak map would only give the garbage collector more to do.
    origins: new Origins(),
    sources: [],
    parts: [],
    findings: [...findings],
    size: 0,
    broken: false,
  };
  if (existsSync(path.join(folder, journalName)))
    refuse(reading, finding('NAP123', { name: argument }, { place: { file: argument } }));
  for (const name of files) await readOne(reading, name);
  if (files.length === 0) refuse(reading, finding('NAP102', { name: argument }, { place: { file: argument } }));
  return finish(reading);
}

/** Reads a plan. Where a file of it cannot be read the whole plan is refused: half a plan would give false figures. */
export async function readPlan(argument: string, world: World): Promise<PlanRead> {
  try {
    return await readAll(argument, filesOf(path.resolve(world.cwd, argument)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { refused: [unreadable(argument, error)], texts: locatedTree({}, new Map(), []) };
  }
}
