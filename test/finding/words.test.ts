// Every code of every family has its six messages in every language, and no message is left of a code that is gone.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, codeTable } from '../../src/finding/codes.js';
import { rulesDoc } from '../../src/finding/doc.js';
import { catalogues } from '../../src/generated/languages.js';
import { type Catalogue, sayFrom } from '../../src/text/say.js';
import { root } from '../fake-world.js';

const parts = ['title', 'message', 'hint', 'why', 'mend', 'origin'] as const;
const codes = Object.keys(codeTable) as Code[];

const keysIn = (messages: Catalogue): readonly string[] =>
  Object.entries(messages).flatMap(([group, made]) => Object.keys(made()).map((key) => `${group}.${key}`));

describe.each(Object.keys(catalogues))('%s', (language) => {
  it('says everything about every code', async () => {
    const { messages } = (await catalogues[language]?.()) ?? { messages: {} };
    const keys = new Set(keysIn(messages));
    const missing = codes.flatMap((code) =>
      parts.map((part) => `finding.${code}.${part}`).filter((key) => !keys.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('says nothing about codes that are gone', async () => {
    const { messages } = (await catalogues[language]?.()) ?? { messages: {} };
    const told = keysIn(messages).flatMap((key) => /^finding\.(NAP\d+)\./.exec(key)?.[1] ?? []);
    expect([...new Set(told)].filter((code) => !Object.hasOwn(codeTable, code))).toEqual([]);
  });

  it('marks only what is a column or a sheet', async () => {
    const { messages } = (await catalogues[language]?.()) ?? { messages: {} };
    const folder = path.join(root, 'messages', language);
    const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const marked = [...texts.join('\n').matchAll(/‹([^›]+)›/g)].map(([, key]) => key);
    expect(marked.length).toBeGreaterThan(40);
    const keys = new Set(keysIn(messages));
    const isKnown = (key: string | undefined): boolean => keys.has(`column.${key}`) || keys.has(`sheet.${key}`);
    expect(marked.filter((key) => !isKnown(key))).toEqual([]);
  });

  it('writes the page of rules', async () => {
    const { messages } = (await catalogues[language]?.()) ?? { messages: {} };
    const headings = rulesDoc(sayFrom(language, messages)).match(/^### NAP\d+/gm) ?? [];
    expect(headings.map((heading) => heading.slice(4)).sort()).toEqual([...codes].sort());
  });
});
