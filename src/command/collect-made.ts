// The forms of a period as bytes: workbooks, or YAML texts.

import type { BookContext } from '../form/book-context.js';
import type { Form } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import type { World } from '../io/world.js';
import type { Period } from '../plan/model-periods.js';
import type { Say } from '../text/say.js';
import { sayFor } from './institution-language.js';
import { sha256, strategyVersion, type Usable } from './plan-input.js';

export type FormKind = 'xlsx' | 'yaml';

export interface MadeForm {
  readonly institution: string;
  readonly language: string;
  readonly form: string;
  readonly rows: number;
  readonly asked: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Write = (form: Form, context: BookContext) => Promise<Uint8Array>;

async function writerOf(as: FormKind): Promise<Write> {
  if (as === 'yaml') {
    const { formYaml } = await import('../form/form-yaml.js');
    return async (form, context) => new TextEncoder().encode(formYaml(form, context));
  }
  const [{ formBook }, { writeCellBook }] = await Promise.all([
    import('../form/form-book.js'),
    import('../io/workbook-write-cells.js'),
  ]);
  return (form, context) => writeCellBook(formBook(form, context));
}

export async function made(
  chosen: readonly (readonly [string, string])[],
  period: Period,
  as: FormKind,
  usable: Usable,
  world: World,
  say: Say,
): Promise<readonly MadeForm[]> {
  const { plan } = usable;
  const snapshot = strategyVersion(usable);
  const write = await writerOf(as);
  const forms: MadeForm[] = [];
  for (const [institution, file] of chosen) {
    const own = await sayFor(plan, institution, say);
    const form = formOf(plan, period, institution, own, { snapshot, sha256 });
    const bytes = await write(form, { plan, period, say: own, sha256 });
    const rows = form.sections.flatMap((section) => section.rows);
    const asked = rows.reduce((sum, { mandatory }) => sum + mandatory.length, 0);
    forms.push({ institution, language: own.language, form: form.key.form, rows: rows.length, asked, file, bytes });
    if (world.stderr.isTTY)
      world.stderr.write(`\r${say('collect.progress', { done: forms.length, all: chosen.length })}`);
  }
  if (world.stderr.isTTY) world.stderr.write('\r\u001b[K');
  return forms;
}
