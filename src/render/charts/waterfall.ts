// Waterfall: from a total down (need - secured - pledged = open), one step a row, each starting where the last ended.

import type { Chart } from '../../report/model.js';
import { acrossAxis, type Desk, type Drawing, lineHeight, shortNumbers, small, unitNote, valueScale } from './frame.js';
import { textWidth, wrap } from './measure.js';
import { labelLines } from './stacked-bars.js';

type Waterfall = Extract<Chart, { kind: 'waterfall' }>;
type Step = Waterfall['steps'][number];

const roles = { total: 'need', less: 'secured', more: 'pledged', rest: 'gap' } as const;

export function waterfall(desk: Desk, chart: Waterfall): Drawing {
  const { pen } = desk;
  const spans = spansOf(chart.steps);
  const room = Math.min(pen.width * 0.34, Math.max(...chart.steps.map((s) => textWidth(s.label, small))) + 4);
  const scale = valueScale(spans.flat(), room + 10, pen.width - 70);
  const short = shortNumbers(chart.unit, desk.format.language);
  const top = 18;
  let y = top;
  let marks = unitNote(desk, chart.unit, 10);
  chart.steps.forEach((step, at) => {
    const [from = 0, to = 0] = spans[at] ?? [];
    const lines = wrap(step.label, room, small, 3);
    const height = Math.max(34, lines.length * lineHeight + 10);
    const [x, end] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
    const text = `${step.role === 'less' ? '−' : step.role === 'more' ? '+' : ''}${short(Math.abs(step.value))}`;
    marks += labelLines(desk, lines, room, y + height / 2, step.label);
    marks += pen.inked(
      x,
      y + height / 2 - 11,
      Math.max(1, end - x),
      22,
      roles[step.role],
      desk.say('render.labelled', { label: step.label, text }),
    );
    marks += pen.text(end + 6, y + height / 2 + 4, text, 'figure');
    if (at < chart.steps.length - 1)
      marks += pen.line(scale(to), y + height / 2 + 11, scale(to), y + height + 6, 'link');
    y += height;
  });
  return { marks: acrossAxis(desk, scale, chart.unit, top, y + 2) + marks, height: y + 22 };
}

/** Where each step starts and ends: totals and rests stand on zero, the others on the end of the one before. */
function spansOf(steps: readonly Step[]): readonly (readonly [number, number])[] {
  let level = 0;
  return steps.map((step): readonly [number, number] => {
    const from = step.role === 'total' || step.role === 'rest' ? 0 : level;
    level = step.role === 'less' ? from - step.value : from + step.value;
    return [from, level];
  });
}
