// The generated references in docs/, by file name. scripts/docs.mjs writes them, a test tells when they are stale.

import { formatDoc } from '../exchange/format-doc.js';
import { figuresDoc } from '../figure/doc.js';
import { rulesDoc } from '../finding/doc.js';
import { planSchema } from '../generated/plan-schema.js';
import { sayIn } from '../text/catalogues.js';
import { cliDoc } from './cli-doc.js';
import { commands } from './table.js';

export async function references(): Promise<{ readonly [file: string]: string }> {
  const say = await sayIn('en');
  if (say === undefined) throw new Error('no English catalogue');
  return {
    'cli.md': cliDoc(commands, say),
    'figures.md': figuresDoc(say),
    'format.md': formatDoc(planSchema, say),
    'rules.md': rulesDoc(say),
  };
}
