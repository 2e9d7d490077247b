// One YAML (or JSON) text -> one part of the document, with its origins. All that is wrong with it is told at once.

import { YAMLException } from 'js-yaml';
import { type Finding, finding } from '../finding/finding.js';
import type { Part, Source, Value } from './located.js';
import type { Origins } from './origin.js';
import { brokenParts, type Document, depthLimit, readDocument } from './yaml-document.js';

export interface ReadText {
  /** The top-level keys; absent where the file cannot be used at all. */
  readonly part?: Part;
  readonly findings: readonly Finding[];
}

const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Place of the line `---` that starts the second document. */
function secondDocument(text: string, source: Source): Finding {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)];
  const head = /^(?:[ \t]*(?:[#%][^\r\n]*)?(?:\r\n?|\n))*---(?=\s|$)/.test(text);
  return finding('NAP112', {}, { place: source.place(marks[head ? 1 : 0]?.index ?? 0, 3) });
}

/** Told by the slower parser, which goes on after an error. */
async function syntaxErrors(error: YAMLException, text: string, source: Source): Promise<readonly Finding[]> {
  const at = error.mark?.position ?? 0;
  if (error.reason.startsWith('nesting exceeded'))
    return [finding('NAP118', { limit: depthLimit }, { place: source.place(at, 1) })];
  const { yamlFaults } = await import('./yaml-faults.js');
  return yamlFaults(text, brokenParts(text, error)).map(({ fault, at: from }) =>
    finding('NAP110', { fault }, { place: source.place(from) }),
  );
}

/** Reads one text. `origins` gets the place of everything in it. */
export async function readYaml(text: string, source: Source, origins: Origins): Promise<ReadText> {
  const { file } = source;
  let document: Document;
  try {
    document = readDocument(text, source, origins);
  } catch (error) {
    if (error instanceof YAMLException) return { findings: await syntaxErrors(error, text, source) };
    throw error;
  }
  const { value, findings, isOnly } = document;
  const all = isOnly ? findings : [...findings, secondDocument(text, source)];
  if (value === undefined && findings.length > 0) return { findings: all };
  if (value === undefined || value === null)
    return { part: { file, value: {} }, findings: [...all, finding('NAP120', { name: file }, { place: { file } })] };
  if (isMap(value)) return { part: { file, value }, findings: all };
  const found = Array.isArray(value) ? 'list' : 'text';
  return { findings: [...all, finding('NAP119', { name: file, found }, { place: source.place(0) })] };
}
