// The Handlebars runtime with our precompiled templates as partials. Nothing is compiled here, no data becomes a template.

import Handlebars from 'handlebars/runtime.js';
import { templates } from '../generated/templates.js';

/** HTML that our own code has made (SVG, Markdown basics, style, script): written as it is. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

export function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

type Fill = (view: object) => string;
let filled: ReadonlyMap<string, Fill> | undefined;

/** Fills templates/<name>.hbs. */
export function fill(name: 'head' | 'opening' | 'section' | 'closing', view: object): string {
  filled ??= prepared();
  const template = filled.get(name);
  if (!template) throw new Error(`templates/${name}.hbs is missing`);
  return template(view);
}

function prepared(): ReadonlyMap<string, Fill> {
  const engine = Handlebars.create();
  const all = new Map(Object.entries(templates).map(([name, spec]) => [name, engine.template(spec)]));
  for (const [name, template] of all) engine.registerPartial(name, template);
  return all;
}
