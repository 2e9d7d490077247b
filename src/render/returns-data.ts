// Who owes a return of a period: as data for JSON, and as a mail-merge list of those from whom something is still to come.

import { ratio } from '../figure/figure.js';
import { headObject, reportingObject } from '../figure/gaps-json.js';
import { reportingFigures } from '../figure/reporting.js';
import type { Standing } from '../figure/standing.js';
import type { Institution } from '../plan/model-tree.js';
import { inLanguage } from '../plan/text.js';
import type { Say } from '../text/say.js';
import { csvText } from './csv.js';
import type { ReturnsView } from './returns-text.js';

export function returnsObject(view: ReturnsView, say: Say): { readonly [key: string]: unknown } {
  const { plan, date, period, standings, version, snapshot } = view;
  return {
    ...headObject(plan, date, { version, snapshot, period: period.id }, say),
    due: period.due ?? null,
    total: reportingObject(reportingFigures(plan, date, period.id).total),
    returns: standings.map((standing) => returnObject(standing, say)),
  };
}

function returnObject(
  { institution, period, received, days, state, fields, toCome }: Standing,
  say: Say,
): { readonly [key: string]: unknown } {
  return {
    institution: institution.id,
    name: inLanguage(institution.name, say.language),
    contact: institution.mailbox ?? null,
    language: institution.language ?? null,
    due: period.due ?? null,
    received: received ?? null,
    daysLate: days === undefined ? null : Math.max(0, days),
    daysLeft: days === undefined || days > 0 || state !== 'missing' ? null : -days,
    state,
    asked: fields?.asked ?? null,
    filled: fields?.filled ?? null,
    completeness: fields === undefined ? null : (ratio(BigInt(fields.filled), BigInt(fields.asked)) ?? null),
    toCome,
  };
}

const columns = ['institution', 'name', 'contact', 'language', 'period', 'due', 'days', 'missing'] as const;

/** `sayFor` speaks the institution's language where napkit does. The header is in the words of `say`. */
export function returnsCsv(
  standings: readonly Standing[],
  say: Say,
  sayFor: (institution: Institution) => Say,
): string {
  const open = standings.filter(({ toCome }) => toCome.length > 0);
  return csvText([
    columns.map((column) => say(`returns.csv.${column}`)),
    ...open.map((standing) => rowOf(standing, sayFor(standing.institution))),
  ]);
}

function rowOf(standing: Standing, say: Say): readonly (string | number)[] {
  const { institution, period, days = 0 } = standing;
  const { language } = say;
  const name = inLanguage(institution.name, language);
  const late = Math.max(0, days);
  const missing = missingText(standing, say);
  return [institution.id, name, institution.mailbox ?? '', language, period.id, period.due ?? '', late, missing];
}

function missingText({ toCome, fields }: Standing, say: Say): string {
  const { asked, filled } = fields ?? { asked: 0, filled: 0 };
  return toCome.map((one) => say(`returns.to-come.${one}`, { asked, count: asked - filled })).join(' / ');
}
