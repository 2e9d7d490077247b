// Commands that make the files of a plan and change their form, and that tell about napkit.

import { present } from '../plan/read.js';
import { first, force, forms, json, lang, pick, quiet, second } from './options.js';
import type { CommandSpec } from './spec.js';

export const init: CommandSpec = {
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

export const convert: CommandSpec = {
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

export const importCommand: CommandSpec = {
  name: 'import',
  arguments: '<spreadsheet>',
  about: 'cli.command.import',
  options: [
    { flags: '--map <file>', about: 'cli.option.map' },
    { flags: '--propose', about: 'cli.option.propose' },
    { flags: '--out <plan>', about: 'cli.option.out-plan' },
    force,
    json,
    quiet,
    lang,
  ],
  examples: [
    'nap import costs.xlsx',
    'nap import costs.xlsx --map costs.map.yaml',
    'nap import costs.xlsx --map costs.map.yaml --out my-plan',
  ],
  run: async (input, world, say) =>
    (await import('./import.js')).runImport(
      present({
        file: first(input),
        map: input.text('map'),
        propose: input.on('propose'),
        out: input.text('out'),
        force: input.on('force'),
        json: input.on('json'),
        quiet: input.on('quiet'),
        color: input.color,
      }),
      world,
      say,
    ),
};

export const schema: CommandSpec = {
  name: 'schema',
  arguments: '[name]',
  about: 'cli.command.schema',
  options: [lang],
  examples: ['nap schema > plan.schema.json', 'nap schema activity'],
  run: async (input, _world, say) =>
    (await import('./schema.js')).runSchema(present({ name: input.arguments[0] }), say),
};

export const doctor: CommandSpec = {
  name: 'doctor',
  arguments: '',
  about: 'cli.command.doctor',
  options: [json, lang],
  examples: ['nap doctor'],
  run: async (input, world, say) => (await import('./doctor.js')).runDoctor({ json: input.on('json') }, world, say),
};
