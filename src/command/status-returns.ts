// nap status --returns: who owes a return of a period, what came, and whom to remind.

import { latestPeriod, type Standing, standings } from '../figure/standing.js';
import { version } from '../generated/version.js';
import { exit, type World } from '../io/world.js';
import type { Plan } from '../plan/model.js';
import type { Period } from '../plan/model-periods.js';
import type { Institution } from '../plan/model-tree.js';
import { calendarOf } from '../plan/period.js';
import { toJson } from '../render/json.js';
import { returnsCsv, returnsObject } from '../render/returns-data.js';
import { returnsText } from '../render/returns-text.js';
import { formatFor } from '../text/format.js';
import type { Say } from '../text/say.js';
import { sayFor } from './institution-language.js';
import { usablePlan } from './plan-input.js';
import type { Result } from './result.js';
import type { StatusOptions } from './status.js';

export async function runReturns(options: StatusOptions, world: World, say: Say): Promise<Result> {
  const usable = await usablePlan(options.plan, world, say);
  if ('exit' in usable) return usable;
  const { plan, snapshot, warning } = usable;
  const period = periodFor(options, plan, say);
  if (typeof period === 'string') return { exit: exit.usage, stderr: `${period}\n` };
  const owed = standings(plan, options.date, period);
  const view = { plan, date: options.date, period, standings: owed, snapshot, version };
  const stderr = warning + (options.csv ? unreachable(owed, say) : '');
  const stdout = options.csv
    ? returnsCsv(owed, say, await spoken(plan, owed, say))
    : options.json
      ? `${toJson(returnsObject(view, say))}\n`
      : await returnsText(view, say, options);
  return { exit: exit.done, stdout, ...(stderr === '' ? {} : { stderr }) };
}

/** The period that is asked for, or the latest that has ended; else why there is none. */
function periodFor({ period, date }: StatusOptions, plan: Plan, say: Say): Period | string {
  const calendar = calendarOf(plan);
  const [first] = calendar;
  if (first === undefined) return say('status.no-calendar');
  if (period === undefined) {
    const { day } = formatFor(say.language);
    const words = { date: day(date), period: first.id, end: day(first.end) };
    return latestPeriod(plan, date) ?? say('returns.none-ended', words);
  }
  return calendar.find(({ id }) => id === period) ?? say('collect.period', { period, example: first.id });
}

/** How each institution is addressed, as in its form. */
async function spoken(plan: Plan, owed: readonly Standing[], say: Say): Promise<(institution: Institution) => Say> {
  const says = new Map<string, Say>();
  for (const { institution } of owed) says.set(institution.id, await sayFor(plan, institution.id, say));
  return ({ id }) => says.get(id) ?? say;
}

/** Those whom no letter would reach. */
function unreachable(owed: readonly Standing[], say: Say): string {
  const ids = owed
    .filter(({ toCome, institution }) => toCome.length > 0 && institution.mailbox === undefined)
    .map(({ institution }) => institution.id);
  return ids.length === 0 ? '' : `${say('returns.no-contact', { count: ids.length, names: ids.join(', ') })}\n`;
}
