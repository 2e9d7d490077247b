// Where the reports of one call go: names and endings checked before anything is read or written.

import path from 'node:path';
import type { Say } from '../text/say.js';

export type Ending = 'html' | 'pdf' | 'json';
export interface Output {
  /** As the user wrote it. */
  readonly name: string;
  readonly file: string;
  readonly ending: Ending;
}
export type Outputs = { readonly outputs: readonly Output[] } | { readonly problem: string };

const written: readonly string[] = ['html', 'pdf', 'json'];
const later: readonly string[] = ['xlsx', 'docx'];

/** The outputs by their endings, or the first thing that is wrong with them. */
export function outputsOf(names: readonly string[], cwd: string, say: Say): Outputs {
  const outputs: Output[] = [];
  for (const name of names) {
    const file = path.resolve(cwd, name);
    const ending = path.extname(name).slice(1).toLowerCase();
    if (later.includes(ending)) return { problem: say('render.output.later', { file: name, ending: `.${ending}` }) };
    if (!isEnding(ending)) return { problem: say('render.output.kind', { file: name }) };
    if (outputs.some((output) => output.file === file)) return { problem: say('render.output.twice', { file: name }) };
    outputs.push({ name, file, ending });
  }
  return { outputs };
}

const isEnding = (ending: string): ending is Ending => written.includes(ending);

/** Name of the file where the user gives none: "monitoring-2025-H1.html". Only letters, digits, dots and hyphens. */
export function defaultName(kind: string, period: string): string {
  return `${kind}-${period.replace(/[^\w.-]+/g, '-')}.html`;
}
