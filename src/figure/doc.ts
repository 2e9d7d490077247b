// docs/figures.md from the figure catalogue.

import type { Say } from '../text/say.js';
import { type FigureId, figureTable } from './catalogue.js';
import { reasonCodes } from './figure.js';

const families = ['funding', 'implementation', 'activity', 'indicator', 'reporting'] as const;
const columns = ['id', 'name', 'unit', 'formula', 'origin'] as const;
const ids = Object.keys(figureTable).filter((id): id is FigureId => Object.hasOwn(figureTable, id));

function entry(id: FigureId, say: Say): string {
  const [name, formula, origin] = [say(`figure.${id}.name`), say(`figure.${id}.formula`), say(`figure.${id}.origin`)];
  return `| \`${id}\` | ${name} | ${say(`unit.${figureTable[id]}`)} | ${formula.replaceAll('|', '\\|')} | ${origin} |`;
}

/** Every figure with its unit, formula and origin, a table a family; then why a figure may be absent or a bound. */
export function figuresDoc(say: Say): string {
  const head = `| ${columns.map((c) => say(`figures.${c}`)).join(' | ')} |\n| --- | --- | --- | --- | --- |`;
  const parts = families.map((family) => {
    const rows = ids.filter((id) => id.startsWith(`${family}.`)).map((id) => entry(id, say));
    return [`## ${say(`figures.family.${family}`)}`, [head, ...rows].join('\n')].join('\n\n');
  });
  const reasons = reasonCodes.map(
    (reason) => `| \`${reason}\` | ${say(`absence.${reason}`, { years: '2026, 2027', count: 2, amounts: 2 })} |`,
  );
  const why = `| ${say('figures.reason')} | ${say('figures.said')} |\n| --- | --- |`;
  parts.push([`## ${say('figures.reasons')}`, [why, ...reasons].join('\n')].join('\n\n'));
  return `${[`# ${say('figures.title')}`, say('figures.intro'), ...parts].join('\n\n')}\n`;
}
