// Colours of a report: the plan's accent, moved until it can be read on the page.

type Rgb = readonly [number, number, number];

const defaultAccent = '#1f4e79';
const white: Rgb = [255, 255, 255];
/** The dark page of report.css. */
const night: Rgb = [20, 24, 29];
/** WCAG 2 AA for text. */
const enough = 4.5;

/** The accent on a white and on a dark page, each with a contrast of at least 4.5. What is no #rrggbb is not used. */
export function accents(wish?: string): { readonly light: string; readonly dark: string } {
  const accent = rgbOf(wish ?? '') ?? rgbOf(defaultAccent) ?? [31, 78, 121];
  return { light: hex(readable(accent, white, [0, 0, 0])), dark: hex(readable(accent, night, white)) };
}

/** Contrast of two colours by WCAG 2, 1..21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

export function rgbOf(text: string): Rgb | undefined {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  return found ? [part(found[1]), part(found[2]), part(found[3])] : undefined;
}

const part = (text = '0'): number => Number.parseInt(text, 16);
const hex = (colour: Rgb): string => `#${colour.map((p) => p.toString(16).padStart(2, '0')).join('')}`;

function readable(colour: Rgb, page: Rgb, toward: Rgb): Rgb {
  for (let step = 0; step <= 20; step++) {
    const tried = mix(colour, toward, step / 20);
    if (contrast(tried, page) >= enough) return tried;
  }
  return toward;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((p) => (p / 255 <= 0.04045 ? p / 255 / 12.92 : ((p / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
