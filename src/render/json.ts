// JSON with exact amounts: money becomes a decimal number in currency units (4723366.00), never a float.

import { type Money, moneyText } from '../plan/money.js';

const isMoney = (value: object): value is Money =>
  'minor' in value && typeof value.minor === 'bigint' && 'currency' in value;

function scalar(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  return isMoney(value) ? moneyText(value) : undefined;
}

function write(value: unknown, indent: string): string {
  const short = scalar(value);
  if (short !== undefined) return short;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items = list
    ? value.map((item: unknown) => write(item, deeper))
    : value instanceof Map
      ? [...value].map(([key, item]) => `${JSON.stringify(String(key))}: ${write(item, deeper)}`)
      : Object.entries(value as object)
          .filter(([, v]) => v !== undefined)
          .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const [open, close] = list ? '[]' : '{}';
  return items.length === 0 ? `${open}${close}` : `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** JSON text, two spaces of indent. Keys with undefined are left out; null, NaN and infinities are null; Maps are objects. */
export function toJson(value: unknown): string {
  return write(value, '');
}
