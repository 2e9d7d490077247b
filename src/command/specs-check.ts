// Commands that check a plan, and report on it.

import { present } from '../plan/read.js';
import {
  audiences,
  date,
  drafts,
  first,
  force,
  formats,
  json,
  kinds,
  lang,
  period,
  pick,
  quiet,
  second,
} from './options.js';
import type { CommandSpec, Input } from './spec.js';

/** Repeated, or with commas between. */
const listed = (input: Input, option: string): readonly string[] => input.list(option).flatMap((one) => one.split(','));

export const validate: CommandSpec = {
  name: 'validate',
  arguments: '<plan>',
  about: 'cli.command.validate',
  options: [
    { flags: '--format <format>', about: 'cli.option.format', choices: formats },
    json,
    { flags: '--strict', about: 'cli.option.strict' },
    { flags: '--only <code>', about: 'cli.option.only', repeat: true },
    { flags: '--ignore <code>', about: 'cli.option.ignore', repeat: true },
    date,
    quiet,
    lang,
  ],
  examples: [
    'nap validate my-plan',
    'nap validate my-plan --only money --strict',
    'nap validate my-plan --format sarif > findings.sarif',
  ],
  run: async (input, world, say) =>
    (await import('./validate.js')).runValidate(
      {
        plan: first(input),
        date: input.date,
        strict: input.on('strict'),
        quiet: input.on('quiet'),
        color: input.color,
        only: listed(input, 'only'),
        ignore: listed(input, 'ignore'),
        format: pick(input.text('format'), formats) ?? (input.on('json') ? 'json' : 'text'),
      },
      world,
      say,
    ),
};

export const report: CommandSpec = {
  name: 'report',
  arguments: '<kind> <plan>',
  about: 'cli.command.report',
  choices: { kind: kinds },
  options: [
    { flags: '-o, --output <file>', about: 'cli.option.output', repeat: true },
    period,
    { flags: '--lang <language>', about: 'cli.option.report-lang' },
    { flags: '--audience <audience>', about: 'cli.option.audience', choices: audiences },
    date,
    drafts,
    json,
    force,
    quiet,
  ],
  examples: [
    'nap report monitoring my-plan -o out/monitoring.pdf -o out/monitoring.html',
    'nap report funding my-plan --audience donor --lang fr -o out/funding.html',
  ],
  run: async (input, world, say) =>
    (await import('./report.js')).runReport(
      present({
        drafts: input.on('drafts'),
        kind: pick(first(input), kinds) ?? 'monitoring',
        plan: second(input),
        outputs: input.list('output'),
        period: input.text('period'),
        lang: input.text('lang'),
        audience: pick(input.text('audience'), audiences) ?? 'internal',
        date: input.date,
        force: input.on('force'),
        json: input.on('json'),
        quiet: input.on('quiet'),
      }),
      world,
      say,
    ),
};
