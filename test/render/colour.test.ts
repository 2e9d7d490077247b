// The accent is readable on both pages whatever the plan asks for.
import { expect, test } from 'vitest';
import { accents, contrast, rgbOf } from '../../src/render/colour.js';

const on = (colour: string, page: string): number => contrast(rgbOf(colour) ?? [0, 0, 0], rgbOf(page) ?? [0, 0, 0]);

test('black on white is 21', () => expect(on('#000000', '#ffffff')).toBeCloseTo(21, 5));

test.each(['#ffff00', '#ffffff', '#000000', '#1f4e79', '#ff0000', 'red', 'url(x)', undefined])('%s', (wish) => {
  const { light, dark } = accents(wish);
  expect(on(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(on(dark, '#14181d')).toBeGreaterThanOrEqual(4.5);
});

test('a readable accent is kept', () => expect(accents('#7a1f4e').light).toBe('#7a1f4e'));
