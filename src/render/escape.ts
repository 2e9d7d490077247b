// Text into HTML, SVG and CSS: what people wrote never becomes markup, and links go only where they may.

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for elements and quoted attributes of HTML and SVG. Characters that no document may hold are left out. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(specials, (sign) => entities[sign] ?? '') : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const specials = new RegExp(special, 'g');

/** HTML that our own code has made (SVG, Markdown basics, style, script): templates write it as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export const markup = (html: string): Markup => new Markup(html);

/** What a template writes for one value of its view: nothing for null. A missing value is a mistake of ours. */
export function html(value: string | number | Markup | null): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  if (value instanceof Markup) return value.html;
  throw new Error('A template asks for what its view does not have.');
}

/** A CSS string, quotes included: every sign but letters, digits and spaces is written by its number. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** The address if a reader may follow it: an anchor of this document, http, https or mailto. */
export function safeHref(address: string): string | undefined {
  if (/^#[\w-]+$/.test(address)) return address;
  return /^(https?:\/\/|mailto:)[^\s"'<>`\\]+$/i.test(address) ? address : undefined;
}
