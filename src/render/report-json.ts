// A report as JSON for analysts: the same sections, tables and charts, amounts exact.

import type { Report } from '../report/model.js';
import { toJson } from './json.js';

/** JSON text; the first key says who made it. Amounts stand in currency units with their currency beside. */
export function reportJson(report: Report): string {
  const { cover, ...rest } = report;
  return `${toJson({ napkit: cover.version, report: report.kind, cover: plain(cover), ...(plain(rest) as object) })}\n`;
}

/** Money gets its currency beside it: { kind: "money", money: 12.50, currency: "UAH" }. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
    isMoney(inner)
      ? [
          [name, inner],
          ['currency', inner.currency],
        ]
      : [[name, plain(inner)]],
  );
  return Object.fromEntries(entries);
}

const isMoney = (value: unknown): value is { readonly currency: string; readonly minor: bigint } =>
  typeof value === 'object' && value !== null && 'minor' in value && typeof value.minor === 'bigint';
