// Every command of nap: its arguments, options, help and the module that runs it. Modules load when they are needed.

import { cutNames } from '../figure/figure.js';
import { day } from '../plan/day.js';
import { present } from '../plan/read.js';
import type { CommandSpec, Input, OptionSpec } from './spec.js';

const date: OptionSpec = { flags: '--date <YYYY-MM-DD>', about: 'cli.option.date' };
const period: OptionSpec = { flags: '--period <period>', about: 'cli.option.period' };
const json: OptionSpec = { flags: '--json', about: 'cli.option.json' };
const lang: OptionSpec = { flags: '--lang <language>', about: 'cli.option.lang' };
const quiet: OptionSpec = { flags: '-q, --quiet', about: 'cli.option.quiet' };
const drafts: OptionSpec = { flags: '--drafts', about: 'cli.option.drafts' };
const force: OptionSpec = { flags: '--force', about: 'cli.option.force' };

const first = (input: Input): string => input.arguments[0] ?? '';
const second = (input: Input): string => input.arguments[1] ?? '';
const pick = <W extends string>(value: string | undefined, words: readonly W[]): W | undefined =>
  words.find((w) => w === value);

const formats = ['text', 'json', 'sarif', 'github'] as const;
const kinds = ['monitoring', 'review', 'evaluation', 'funding'] as const;
const audiences = ['internal', 'donor', 'public'] as const;
const forms = ['yaml', 'xlsx'] as const;
const gaps = ['funding', 'implementation', 'reporting'] as const;
const selectors = ['pillar', 'goal', 'objective', 'activity', 'lead', 'source', 'indicator', 'institution'] as const;

const validate: CommandSpec = {
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
        only: input.list('only'),
        ignore: input.list('ignore'),
        format: pick(input.text('format'), formats) ?? (input.on('json') ? 'json' : 'text'),
      },
      world,
      say,
    ),
};

const gapsCommand: CommandSpec = {
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
        period: input.text('period'),
        by: pick(input.text('by'), cutNames),
        only: pick(input.text('only'), gaps),
      }),
      world,
      say,
    ),
};

const status: CommandSpec = {
  name: 'status',
  arguments: '<plan>',
  about: 'cli.command.status',
  options: [period, date, drafts, json, lang],
  examples: ['nap status my-plan', 'nap status my-plan --date 2026-06-30'],
  run: async (input, world, say) =>
    (await import('./status.js')).runStatus(
      present({
        drafts: input.on('drafts'),
        plan: first(input),
        date: input.date,
        json: input.on('json'),
        period: input.text('period'),
        color: input.color,
        columns: world.stdout.columns,
      }),
      world,
      say,
    ),
};

const report: CommandSpec = {
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

const trace: CommandSpec = {
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
    lang,
  ],
  examples: [
    'nap trace funding.firmGap my-plan --goal 2',
    'nap trace implementation.rate my-plan --lead MoI',
    'nap trace funding.need my-plan --year 2026 --source eu --json',
  ],
  run: async (input, world, say) => {
    const selection = Object.fromEntries(
      selectors.flatMap((name) => {
        const id = input.text(name);
        return id === undefined ? [] : [[name, id]];
      }),
    );
    const year = input.text('year');
    return (await import('./trace.js')).runTrace(
      present({
        drafts: input.on('drafts'),
        figure: first(input),
        plan: second(input),
        date: input.date,
        json: input.on('json'),
        period: input.text('period'),
        selection: { ...selection, ...(year === undefined ? {} : { year: Number(year) }) },
      }),
      world,
      say,
    );
  },
};

const explain: CommandSpec = {
  name: 'explain',
  arguments: '[code]',
  about: 'cli.command.explain',
  options: [lang],
  examples: ['nap explain', 'nap explain NAP204', 'nap explain funding.firmGap'],
  run: async (input, _world, say) =>
    (await import('./explain.js')).runExplain(present({ subject: input.arguments[0], color: input.color }), say),
};

const init: CommandSpec = {
  name: 'init',
  arguments: '[dir]',
  about: 'cli.command.init',
  options: [
    { flags: '--as <form>', about: 'cli.option.as', choices: forms },
    { flags: '--example', about: 'cli.option.example' },
    force,
    lang,
  ],
  examples: ['nap init my-plan', 'nap init my-plan.xlsx --lang fr', 'nap init --example my-plan'],
  run: async (input, world, say) =>
    (await import('./init.js')).runInit(
      present({
        dir: input.arguments[0],
        as: pick(input.text('as'), forms),
        example: input.on('example'),
        force: input.on('force'),
      }),
      world,
      say,
    ),
};

const convert: CommandSpec = {
  name: 'convert',
  arguments: '<plan> <out>',
  about: 'cli.command.convert',
  options: [force, quiet, lang],
  examples: [
    'nap convert my-plan my-plan.xlsx',
    'nap convert my-plan.xlsx my-plan/',
    'nap convert my-plan my-plan.json',
  ],
  run: async (input, world, say) =>
    (await import('./convert.js')).runConvert(
      { plan: first(input), out: second(input), force: input.on('force'), quiet: input.on('quiet') },
      world,
      say,
    ),
};

const merge: CommandSpec = {
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

const collect: CommandSpec = {
  name: 'collect',
  arguments: '<plan>',
  about: 'cli.command.collect',
  options: [
    { flags: '--period <period>', about: 'cli.option.period-collect' },
    { flags: '--out <folder>', about: 'cli.option.out' },
    { flags: '--institution <id>', about: 'cli.option.institution', repeat: true },
    force,
    quiet,
    json,
    lang,
  ],
  examples: [
    'nap collect my-plan --period 2026-H1 --out forms',
    'nap collect my-plan --period 2026-H1 --institution MoI',
  ],
  run: async (input, world, say) =>
    (await import('./collect.js')).runCollect(
      {
        plan: first(input),
        period: input.text('period') ?? '',
        out: input.text('out') ?? 'forms',
        institutions: input.list('institution'),
        force: input.on('force'),
        quiet: input.on('quiet'),
        json: input.on('json'),
      },
      world,
      say,
    ),
};

const snapshot: CommandSpec = {
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

const diff: CommandSpec = {
  name: 'diff',
  arguments: '<a> <b>',
  about: 'cli.command.diff',
  options: [json, lang],
  examples: ['nap diff HEAD~1 my-plan', 'nap diff adopted-2 my-plan', 'nap diff my-plan my-plan.xlsx --json'],
  run: async (input, world, say) =>
    (await import('./diff.js')).runDiff({ a: first(input), b: second(input), json: input.on('json') }, world, say),
};

const schema: CommandSpec = {
  name: 'schema',
  arguments: '[name]',
  about: 'cli.command.schema',
  options: [lang],
  examples: ['nap schema > plan.schema.json', 'nap schema activity'],
  run: async (input, _world, say) =>
    (await import('./schema.js')).runSchema(present({ name: input.arguments[0] }), say),
};

const doctor: CommandSpec = {
  name: 'doctor',
  arguments: '',
  about: 'cli.command.doctor',
  options: [json, lang],
  examples: ['nap doctor'],
  run: async (input, world, say) => (await import('./doctor.js')).runDoctor({ json: input.on('json') }, world, say),
};

const completion: CommandSpec = {
  name: 'completion',
  arguments: '<shell>',
  about: 'cli.command.completion',
  choices: { shell: ['bash', 'zsh', 'fish'] },
  options: [lang],
  examples: ['nap completion bash >> ~/.bashrc', 'nap completion fish > ~/.config/fish/completions/nap.fish'],
  run: async (input) => (await import('./completion.js')).runCompletion(first(input), commands),
};

export const commands: readonly CommandSpec[] = [
  init,
  validate,
  status,
  gapsCommand,
  report,
  trace,
  explain,
  convert,
  collect,
  merge,
  snapshot,
  diff,
  schema,
  doctor,
  completion,
];
