// The Handlebars runtime with our precompiled templates as partials. Nothing is compiled here, no data becomes a template.

import Handlebars from 'handlebars/runtime.js';
import { templates } from '../generated/templates.js';

/** HTML that our own code has made (SVG, Markdown basics, style, script): written as it is. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

export function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

let page: ((view: object) => string) | undefined;

/** Fills templates/page.hbs. */
export function fillPage(view: object): string {
  page ??= prepared();
  return page(view);
}

function prepared(): (view: object) => string {
  const engine = Handlebars.create();
  for (const [name, spec] of Object.entries(templates)) engine.registerPartial(name, engine.template(spec));
  const template = templates['page'];
  if (!template) throw new Error('templates/page.hbs is missing');
  return engine.template(template);
}
