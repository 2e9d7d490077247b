// Shapes of a judgement: round = good, triangle = watch, square = bad, ring = unknown, dash = neutral.

import type { Signal } from '../../report/model.js';
import type { Pen } from './pen.js';

export function signalShape(pen: Pen, x: number, y: number, signal: Signal): string {
  const look = `s-${signal}`;
  if (signal === 'good') return pen.dot(x, y, 5.5, look);
  if (signal === 'warn')
    return pen.shape(
      x,
      y,
      [
        [0, -6],
        [6.5, 5.5],
        [-6.5, 5.5],
      ],
      look,
    );
  if (signal === 'bad') return pen.box(x - 5, y - 5, 10, 10, look);
  if (signal === 'unknown') return pen.dot(x, y, 4.5, look);
  return pen.box(x - 5, y - 1.5, 10, 3, look);
}
