// A plan as a folder of YAML files: one for the plan, one a goal, one a period, one for each short list.

import { fieldsOf, recordsOf } from '../plan/document-fields.js';
import { type Fields, isFields, textOf } from '../plan/read.js';
import { inLanguage } from '../plan/text.js';
import { nested } from './nested.js';
import { yamlOf } from './yaml-out.js';

export interface TextFile {
  /** Path inside the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Where the schema lies in a plan folder; folders with a dot are no part of the plan. */
export const schemaPath = '.nap/plan.schema.json';

/** Which file holds which top-level keys; all others stand in plan.yaml. */
const files: { readonly [path: string]: readonly string[] } = {
  'institutions.yaml': ['institutions'],
  'sources.yaml': ['sources'],
  'funding.yaml': ['funding'],
  'indicators.yaml': ['indicators'],
  'reviews.yaml': ['reviews'],
  'evaluations.yaml': ['evaluations'],
  'recommendations.yaml': ['recommendations'],
  'snapshots.yaml': ['snapshots'],
};

/** The files of a canonical document. Each names the schema, so that editors complete and check it. */
export function yamlFolder(document: Fields): readonly TextFile[] {
  const { goals, periods, ...rest } = nested(document);
  const inFiles = new Set(Object.values(files).flat());
  const plan = Object.fromEntries(Object.entries(rest).filter(([key]) => !inFiles.has(key)));
  return [
    file('plan.yaml', plan),
    ...Object.entries(files).map(([path, keys]) =>
      file(path, fieldsOf(Object.fromEntries(keys.map((key) => [key, rest[key]])))),
    ),
    ...goalFiles(recordsOf(goals)),
    ...periodFiles(recordsOf(periods)),
  ].filter(({ text }) => text !== '');
}

/** A file with the line by which editors find the schema; without text where there is nothing to hold. */
function file(path: string, content: Fields): TextFile {
  if (Object.keys(content).length === 0) return { path, text: '' };
  const up = '../'.repeat(path.split('/').length - 1);
  return { path, text: yamlOf(content, [`yaml-language-server: $schema=${up}${schemaPath}`]) };
}

/** Numbered, so that the goals keep their order. */
function goalFiles(goals: readonly Fields[]): readonly TextFile[] {
  const width = String(goals.length).length;
  return goals.map((goal, i) => {
    const number = String(i + 1).padStart(width, '0');
    const title = slug(inLanguage(textOf(goal['title']) ?? '', 'en'));
    return file(`goals/${[number, title].filter((part) => part !== '').join('-')}.yaml`, { goals: [goal] });
  });
}

/** Two files for a period only where the same thing was reported twice. */
function periodFiles(periods: readonly Fields[]): readonly TextFile[] {
  const seen = new Map<string, number>();
  return periods.filter(isFields).map((report) => {
    const name = slug(String(report['period']), 20);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return file(`periods/${name.toUpperCase()}${count > 1 ? `-${count}` : ''}.yaml`, report);
  });
}

/** Words of a title as a file name that every system takes: plain letters and digits, at most `length` of them. */
export function slug(title: string, length = 40): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > length) break;
    name += name === '' ? word : `-${word}`;
  }
  return name;
}
