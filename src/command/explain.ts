// nap explain: the page of a finding or of a figure.

import { type FigureId, figureTable } from '../figure/catalogue.js';
import { type Code, codeTable } from '../finding/codes.js';
import { codesOf, families } from '../finding/doc.js';
import { nearest } from '../finding/nearest.js';
import { exit } from '../io/world.js';
import { type Ink, inkFor } from '../render/ink.js';
import { safeText, wrapped } from '../render/terminal-text.js';
import type { MessageKey, Say } from '../text/say.js';
import type { Result } from './result.js';

export interface ExplainOptions {
  /** A code ("NAP204", case does not matter) or the id of a figure ("funding.firmGap"); without it, the list of both. */
  readonly subject?: string;
  readonly color: boolean;
}

interface Page {
  readonly heading: string;
  readonly sections: readonly (readonly [MessageKey, string])[];
}

function codePage(code: Code, say: Say): Page {
  const level = say(`level.${codeTable[code].level}`);
  return {
    heading: `${code}  ${say(`finding.${code}.title`)} (${level})`,
    sections: [
      ['explain.why', say(`finding.${code}.why`)],
      ['explain.mend', say(`finding.${code}.mend`)],
      ['explain.origin', say(`finding.${code}.origin`)],
    ],
  };
}

function figurePage(id: FigureId, say: Say): Page {
  return {
    heading: `${id}  ${say(`figure.${id}.name`)}`,
    sections: [
      ['explain.formula', say(`figure.${id}.formula`)],
      ['explain.origin', say(`figure.${id}.origin`)],
    ],
  };
}

const isCode = (name: string): name is Code => Object.hasOwn(codeTable, name);
const isFigure = (name: string): name is FigureId => Object.hasOwn(figureTable, name);

function pageOf(subject: string, say: Say): Page | undefined {
  const code = subject.toUpperCase();
  if (isCode(code)) return codePage(code, say);
  return isFigure(subject) ? figurePage(subject, say) : undefined;
}

/** Columns of a page, for comfortable reading. */
const measure = 88;

function printed({ heading, sections }: Page, say: Say, ink: Ink): string {
  const parts = sections.map(([title, text]) => [ink.bold(say(title)), ...wrapped(text, measure).map((l) => `  ${l}`)]);
  return `${[[ink.bold(heading)], ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Everything that has a page, a line each. */
function listed(say: Say, ink: Ink): string {
  const part = (title: string, lines: readonly string[]): string => [ink.bold(title), ...lines].join('\n');
  const codes = families.map((family) =>
    part(
      say(`family.${family}`),
      codesOf(family).map((code) => `  ${code}  ${say(`finding.${code}.title`)}`),
    ),
  );
  const figures = Object.keys(figureTable)
    .filter(isFigure)
    .map((id) => `  ${id.padEnd(34)}  ${say(`figure.${id}.name`)}`);
  return `${[...codes, part(say('explain.figures'), figures)].join('\n\n')}\n`;
}

export async function runExplain({ subject, color }: ExplainOptions, say: Say): Promise<Result> {
  const ink = await inkFor(color);
  if (subject === undefined) return { exit: exit.done, stdout: listed(say, ink) };
  const page = pageOf(subject, say);
  if (page !== undefined) return { exit: exit.done, stdout: printed(page, say, ink) };
  const near = nearest(subject, [...Object.keys(codeTable), ...Object.keys(figureTable)]);
  const advice = near === undefined ? [] : [say('explain.nearest', { name: near })];
  return {
    exit: exit.usage,
    stderr: `${[say('explain.unknown', { name: safeText(subject) }), ...advice].join(' ')}\n`,
  };
}
