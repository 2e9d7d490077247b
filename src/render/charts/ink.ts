// Inks: what a role of a series looks like. Colour and pattern together, so that a picture reads in grey and by
// colour-blind eyes. Colours are classes (report.css), so that they follow the dark page.

import type { Series, Signal } from '../../report/model.js';
import type { Pen } from './pen.js';

const patterns = ['plain', 'stripes', 'dots', 'mesh', 'bars', 'back'] as const;
type Pattern = (typeof patterns)[number];

interface Ink {
  readonly colour: string;
  readonly pattern: Pattern;
}

const roleInks: { readonly [role: string]: Ink } = {
  secured: { colour: 'c1', pattern: 'plain' },
  pledged: { colour: 'c2', pattern: 'stripes' },
  gap: { colour: 'c3', pattern: 'back' },
  need: { colour: 'c4', pattern: 'plain' },
  neutral: { colour: 'c5', pattern: 'plain' },
};
const categories = 8;

/** Name of the ink of a role; the same role looks the same in every chart. */
export function inkOf(role: Series['role']): string {
  return `ink-${role}`;
}

/** The inks that a picture uses, as <defs>. */
export function inkDefs(pen: Pen, roles: readonly Series['role'][]): string {
  const unique = [...new Set(roles)];
  return `<defs>${unique.map((role) => patternDef(pen.id, role)).join('')}</defs>`;
}

function inkFor(role: Series['role']): Ink {
  const known = roleInks[role];
  if (known) return known;
  const number = Number(role.slice('category-'.length)) || 0;
  const at = number % categories;
  return { colour: `k${at}`, pattern: patterns[at % patterns.length] ?? 'plain' };
}

function patternDef(id: string, role: Series['role']): string {
  const { colour, pattern } = inkFor(role);
  const ground = `<rect width="8" height="8" class="ground ${colour}"/>`;
  return `<pattern id="${id}-${inkOf(role)}" width="8" height="8" patternUnits="userSpaceOnUse">${ground}${grain(pattern)}</pattern>`;
}

function grain(pattern: Pattern): string {
  if (pattern === 'stripes') return '<path d="M-2,2L2,-2M0,8L8,0M6,10L10,6" class="grain"/>';
  if (pattern === 'back') return '<path d="M-2,6L2,10M0,0L8,8M6,-2L10,2" class="grain"/>';
  if (pattern === 'mesh') return '<path d="M0,4H8M4,0V8" class="grain"/>';
  if (pattern === 'bars') return '<path d="M0,2H8M0,6H8" class="grain"/>';
  if (pattern === 'dots')
    return '<circle cx="2" cy="2" r="1.2" class="speck"/><circle cx="6" cy="6" r="1.2" class="speck"/>';
  return '';
}

/** Plain inks carry white figures; patterned ones need a halo around dark figures. */
export function figureLook(role: Series['role']): string {
  return inkFor(role).pattern === 'plain' && role !== 'neutral' ? 'on-dark' : 'haloed';
}

/** Classes of a judgement; the shape that goes with it is drawn by signal.ts. */
export function signalLook(signal: Signal): string {
  return `s-${signal}`;
}
