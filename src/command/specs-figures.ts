// Commands that compute figures of a plan, lead them back to their lines, and explain them.

import { cutNames } from '../figure/figure.js';
import { present } from '../plan/read.js';
import { date, drafts, first, gaps, json, lang, noWarning, period, pick, second, selectors } from './options.js';
import type { CommandSpec, OptionSpec } from './spec.js';

export const gapsCommand: CommandSpec = {
  name: 'gaps',
  arguments: '<plan>',
  about: 'cli.command.gaps',
  options: [
    { flags: '--by <key>', about: 'cli.option.by', choices: cutNames },
    { flags: '--only <gap>', about: 'cli.option.only-gap', choices: gaps },
    period,
    date,
    drafts,
    json,
    noWarning,
    lang,
  ],
  examples: ['nap gaps my-plan', 'nap gaps my-plan --by source --only funding', 'nap gaps my-plan --json > gaps.json'],
  run: async (input, world, say) =>
    (await import('./gaps.js')).runGaps(
      present({
        drafts: input.on('drafts'),
        plan: first(input),
        date: input.date,
        json: input.on('json'),
        quiet: input.on('quiet'),
        period: input.text('period'),
        by: pick(input.text('by'), cutNames),
        only: pick(input.text('only'), gaps),
      }),
      world,
      say,
    ),
};

export const status: CommandSpec = {
  name: 'status',
  arguments: '<plan>',
  about: 'cli.command.status',
  options: [
    { flags: '--returns', about: 'cli.option.returns' },
    { flags: '--csv', about: 'cli.option.csv' },
    period,
    date,
    drafts,
    json,
    noWarning,
    lang,
  ],
  examples: [
    'nap status my-plan',
    'nap status my-plan --date 2026-06-30',
    'nap status my-plan --returns --period 2025-H2',
    'nap status my-plan --returns --csv > reminders.csv',
  ],
  run: async (input, world, say) =>
    (await import('./status.js')).runStatus(
      present({
        drafts: input.on('drafts'),
        plan: first(input),
        date: input.date,
        returns: input.on('returns'),
        csv: input.on('csv'),
        json: input.on('json'),
        quiet: input.on('quiet'),
        period: input.text('period'),
        color: input.color,
        columns: world.stdout.columns,
      }),
      world,
      say,
    ),
};

export const trace: CommandSpec = {
  name: 'trace',
  arguments: '<figure> <plan>',
  about: 'cli.command.trace',
  options: [
    ...selectors.map((name): OptionSpec => ({ flags: `--${name} <id>`, about: 'cli.option.cut' })),
    { flags: '--year <year>', about: 'cli.option.year' },
    period,
    date,
    drafts,
    json,
    noWarning,
    lang,
  ],
  examples: [
    'nap trace funding.firmGap my-plan --goal 2',
    'nap trace implementation.rate my-plan --lead MoI',
    'nap trace funding.need my-plan --year 2026 --source eu --json',
  ],
  run: async (input, world, say) => {
    const selection = Object.fromEntries(
      [...selectors, 'year'].flatMap((name) => {
        const id = input.text(name);
        return id === undefined ? [] : [[name, id]];
      }),
    );
    return (await import('./trace.js')).runTrace(
      present({
        drafts: input.on('drafts'),
        figure: first(input),
        plan: second(input),
        date: input.date,
        json: input.on('json'),
        quiet: input.on('quiet'),
        period: input.text('period'),
        selection,
      }),
      world,
      say,
    );
  },
};

export const explain: CommandSpec = {
  name: 'explain',
  arguments: '[code]',
  about: 'cli.command.explain',
  options: [lang],
  examples: ['nap explain', 'nap explain NAP204', 'nap explain funding.firmGap'],
  run: async (input, _world, say) =>
    (await import('./explain.js')).runExplain(present({ subject: input.arguments[0], color: input.color }), say),
};
