// What words on a screen are written with. The library of colours is loaded only where there are colours.

export type Paint = (text: string) => string;

export interface Ink {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

const plain: Paint = (text) => text;
const noColors: Ink = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };

export const inkFor = async (color: boolean): Promise<Ink> =>
  color ? (await import('./ink-colors.js')).colors : noColors;
