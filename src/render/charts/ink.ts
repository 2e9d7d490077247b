// Inks: what a role of a series looks like. Colour and grain together, so that a picture reads in grey and by
// colour-blind eyes. Colours are classes (report.css), so that they follow the dark page. Grain is drawn as lines:
// browsers turn SVG patterns into pixels when they print.

import type { Series } from '../../report/model.js';

const grains = ['plain', 'stripes', 'dots', 'mesh', 'bars', 'back'] as const;
type Grain = (typeof grains)[number];

export interface Ink {
  readonly colour: string;
  readonly grain: Grain;
}
type Role = Series['role'];

const roleInks: { readonly [role: string]: Ink } = {
  secured: { colour: 'c1', grain: 'plain' },
  pledged: { colour: 'c2', grain: 'stripes' },
  gap: { colour: 'c3', grain: 'back' },
  need: { colour: 'c4', grain: 'plain' },
  neutral: { colour: 'c5', grain: 'plain' },
};
const categories = 8;

/** The ink of a role; the same role looks the same in every chart. */
export function inkFor(role: Role): Ink {
  const known = roleInks[role];
  if (known) return known;
  const at = (Number(role.slice('category-'.length)) || 0) % categories;
  return { colour: `k${at}`, grain: grains[at % grains.length] ?? 'plain' };
}

/** Dark plain inks carry light figures; all others need a halo around dark figures. */
export function figureLook(role: Role): string {
  const { colour, grain } = inkFor(role);
  return grain === 'plain' && ['c1', 'c4', 'k0', 'k6'].includes(colour) ? 'on-dark' : 'haloed';
}

const step = 6;
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The grain inside a box, as the path of its lines; empty for plain inks. */
export function grainPath(grain: Grain, x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  switch (grain) {
    case 'plain':
      return '';
    case 'stripes':
      return slanted(x, y, right, bottom, 1);
    case 'back':
      return slanted(x, y, right, bottom, -1);
    case 'bars':
      return marksFrom(y, bottom)
        .map((at) => `M${short(x)},${short(at)}H${short(right)}`)
        .join('');
    case 'mesh': {
      const across = marksFrom(y, bottom).map((at) => `M${short(x)},${short(at)}H${short(right)}`);
      return [...across, ...marksFrom(x, right).map((at) => `M${short(at)},${short(y)}V${short(bottom)}`)].join('');
    }
    case 'dots':
      return marksFrom(y, bottom - 1)
        .flatMap((row) => marksFrom(x, right - 1).map((at) => `M${short(at)},${short(row)}h1.2`))
        .join('');
  }
}

/** Multiples of the step inside a range: the grain of neighbouring boxes lines up. */
function marksFrom(low: number, high: number): readonly number[] {
  const first = Math.floor(low / step) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(high / step) - first) }, (_, at) => (first + at) * step);
}

/** Lines at 45 degrees cut to the box: points where x + y (rising) or x - y (falling) is a multiple of the step. */
function slanted(x: number, y: number, right: number, bottom: number, way: 1 | -1): string {
  const [low, high] = way === 1 ? [x + y, right + bottom] : [x - bottom, right - y];
  return marksFrom(low, high)
    .map((sum) => {
      const yAt = (px: number): number => (way === 1 ? sum - px : px - sum);
      const xAt = (py: number): number => (way === 1 ? sum - py : sum + py);
      const start = Math.max(x, way === 1 ? xAt(bottom) : xAt(y));
      const end = Math.min(right, way === 1 ? xAt(y) : xAt(bottom));
      return `M${short(start)},${short(yAt(start))}L${short(end)},${short(yAt(end))}`;
    })
    .join('');
}
