// Commands of a reporting period and of versions: forms, returns, snapshots, comparisons.

import { day } from '../plan/day.js';
import { present } from '../plan/read.js';
import { date, first, force, json, lang, period, quiet, second } from './options.js';
import type { CommandSpec } from './spec.js';

export const collect: CommandSpec = {
  name: 'collect',
  arguments: '<plan>',
  about: 'cli.command.collect',
  options: [
    { flags: '--period <period>', about: 'cli.option.period-collect' },
    { flags: '--out <folder>', about: 'cli.option.out' },
    { flags: '--institution <id>', about: 'cli.option.institution', repeat: true },
    { flags: '--as <kind>', about: 'cli.option.form-kind', choices: ['xlsx', 'yaml'] },
    force,
    quiet,
    json,
    lang,
  ],
  examples: [
    'nap collect my-plan --period 2026-H1 --out forms',
    'nap collect my-plan --period 2026-H1 --institution MoI',
    'nap collect my-plan --period 2026-H1 --institution MoI --as yaml --out texts',
  ],
  run: async (input, world, say) =>
    (await import('./collect.js')).runCollect(
      {
        plan: first(input),
        period: input.text('period') ?? '',
        out: input.text('out') ?? 'forms',
        institutions: input.list('institution'),
        as: input.text('as') === 'yaml' ? 'yaml' : 'xlsx',
        force: input.on('force'),
        quiet: input.on('quiet'),
        json: input.on('json'),
      },
      world,
      say,
    ),
};

export const merge: CommandSpec = {
  name: 'merge',
  arguments: '<plan> [returns...]',
  about: 'cli.command.merge',
  options: [
    period,
    { flags: '--received <YYYY-MM-DD>', about: 'cli.option.received' },
    { flags: '--decide <file>', about: 'cli.option.decide' },
    { flags: '--approve', about: 'cli.option.approve' },
    { flags: '--institution <id>', about: 'cli.option.approve-whose', repeat: true },
    { flags: '--dry-run', about: 'cli.option.dry-run' },
    date,
    json,
    quiet,
    lang,
  ],
  examples: [
    'nap merge my-plan returns/*.xlsx --dry-run',
    'nap merge my-plan returns --received 2026-07-14 --decide decisions.yaml',
    'nap merge my-plan --approve --period 2026-H1',
  ],
  run: async (input, world, say) => {
    const received = day(input.text('received') ?? input.date);
    if (received === undefined)
      return {
        exit: 2,
        stderr: `${say('cli.error.date', { option: '--received', value: input.text('received') ?? '' })}\n`,
      };
    const [plan = '', ...returns] = input.arguments;
    return (await import('./merge.js')).runMerge(
      present({
        plan,
        returns,
        received,
        period: input.text('period'),
        decide: input.text('decide'),
        approve: input.on('approve'),
        institutions: input.list('institution'),
        dryRun: input.on('dryRun'),
        json: input.on('json'),
        quiet: input.on('quiet'),
        color: input.color,
        date: input.date,
      }),
      world,
      say,
    );
  },
};

export const snapshot: CommandSpec = {
  name: 'snapshot',
  arguments: '<plan>',
  about: 'cli.command.snapshot',
  options: [
    { flags: '--id <id>', about: 'cli.option.snapshot-id' },
    { flags: '--title <title>', about: 'cli.option.snapshot-title' },
    { flags: '--reason <reason>', about: 'cli.option.reason' },
    { flags: '--period <period>', about: 'cli.option.period-close' },
    { flags: '--date <YYYY-MM-DD>', about: 'cli.option.snapshot-date' },
    { flags: '--verify', about: 'cli.option.verify' },
    json,
    lang,
  ],
  examples: [
    'nap snapshot my-plan --id adopted-2 --reason "Government Decision 2026/12"',
    'nap snapshot my-plan --period 2025-H2',
    'nap snapshot my-plan --verify',
  ],
  run: async (input, world, say) =>
    (await import('./snapshot.js')).runSnapshot(
      present({
        plan: first(input),
        id: input.text('id'),
        title: input.text('title'),
        reason: input.text('reason'),
        period: input.text('period'),
        date: input.date,
        verify: input.on('verify'),
        json: input.on('json'),
        color: input.color,
      }),
      world,
      say,
    ),
};

export const diff: CommandSpec = {
  name: 'diff',
  arguments: '<a> <b>',
  about: 'cli.command.diff',
  options: [json, lang],
  examples: ['nap diff HEAD~1 my-plan', 'nap diff adopted-2 my-plan', 'nap diff my-plan my-plan.xlsx --json'],
  run: async (input, world, say) =>
    (await import('./diff.js')).runDiff({ a: first(input), b: second(input), json: input.on('json') }, world, say),
};
