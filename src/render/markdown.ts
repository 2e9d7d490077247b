// Markdown basics for people's words: paragraphs, lists, bold, emphasis, links to http, https and mailto.
// Everything else stays the text it was. The answer is HTML that only this file and escapeHtml made.

import { escapeHtml, safeHref } from './escape.js';

const bullet = /^\s{0,3}[-*+]\s+/;
const numbered = /^\s{0,3}\d{1,3}[.)]\s+/;

/** Words as HTML blocks. Runs in time linear in the text but for emphasis, which is looked for line by line. */
export function markdown(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '')
    .map(blockHtml)
    .join('');
}

function blockHtml(block: string): string {
  const runs: { tag: 'p' | 'ul' | 'ol'; items: string[] }[] = [];
  for (const line of block.split('\n')) {
    const tag = bullet.test(line) ? 'ul' : numbered.test(line) ? 'ol' : 'p';
    const last = runs.at(-1);
    const item = line.replace(tag === 'ul' ? bullet : numbered, '').trim();
    if (last && tag === 'p' && last.tag !== 'p' && /^\s/.test(line))
      last.items.push(`${last.items.pop() ?? ''} ${item}`);
    else if (last?.tag === tag) last.items.push(item);
    else runs.push({ tag, items: [item] });
  }
  return runs.map(runHtml).join('');
}

function runHtml({ tag, items }: { tag: 'p' | 'ul' | 'ol'; items: readonly string[] }): string {
  if (tag === 'p') return `<p>${items.map(inline).join('<br>')}</p>`;
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

const link = /\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)/g;

/** One line: links first, so that signs inside addresses are no emphasis. */
function inline(text: string): string {
  let out = '';
  let from = 0;
  for (const found of text.matchAll(link)) {
    const href = safeHref(found[2] ?? '');
    if (href === undefined) continue;
    out += emphasis(text.slice(from, found.index));
    out += `<a href="${escapeHtml(href)}" rel="noreferrer">${emphasis(found[1] ?? '')}</a>`;
    from = found.index + found[0].length;
  }
  return out + emphasis(text.slice(from));
}

function emphasis(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*(\S(?:[^*]{0,500}\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])\*(\S(?:[^*]{0,500}?\S)?)\*(?![\w*])/g, '$1<em>$2</em>')
    .replace(/(^|[^\w])_(\S(?:[^_]{0,500}?\S)?)_(?!\w)/g, '$1<em>$2</em>');
}
