// What the entries of the command table share: options, and the words of choices.

import type { Input, OptionSpec } from './spec.js';

export const date: OptionSpec = { flags: '--date <YYYY-MM-DD>', about: 'cli.option.date' };
export const period: OptionSpec = { flags: '--period <period>', about: 'cli.option.period' };
export const json: OptionSpec = { flags: '--json', about: 'cli.option.json' };
export const lang: OptionSpec = { flags: '--lang <language>', about: 'cli.option.lang' };
export const quiet: OptionSpec = { flags: '-q, --quiet', about: 'cli.option.quiet' };
/** Of commands that show figures. */
export const noWarning: OptionSpec = { flags: '-q, --quiet', about: 'cli.option.no-warning' };
export const drafts: OptionSpec = { flags: '--drafts', about: 'cli.option.drafts' };
export const force: OptionSpec = { flags: '--force', about: 'cli.option.force' };

export const first = (input: Input): string => input.arguments[0] ?? '';
export const second = (input: Input): string => input.arguments[1] ?? '';
export const pick = <W extends string>(value: string | undefined, words: readonly W[]): W | undefined =>
  words.find((w) => w === value);

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export const kinds = ['monitoring', 'review', 'evaluation', 'funding'] as const;
export const audiences = ['internal', 'donor', 'public'] as const;
export const forms = ['yaml', 'xlsx'] as const;
export const gaps = ['funding', 'implementation', 'reporting'] as const;
export const selectors = [
  'pillar',
  'goal',
  'objective',
  'activity',
  'lead',
  'source',
  'indicator',
  'institution',
] as const;
