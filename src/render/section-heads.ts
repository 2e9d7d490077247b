// Sections of a report in their order, numbered, with their parts inside.

import type { Section } from '../report/model.js';

/** A section of the first level with its parts; the summary and its parts have no number. */
export interface SectionHead {
  readonly section: Section;
  readonly number: string;
  readonly parts: readonly SectionHead[];
}

/** Sections with their parts inside. The first is the summary. */
export function sectionHeads(sections: readonly Section[]): readonly SectionHead[] {
  const heads: { section: Section; parts: Section[] }[] = [];
  for (const section of sections) {
    const last = heads.at(-1);
    if (section.level === 1 || !last) heads.push({ section, parts: [] });
    else last.parts.push(section);
  }
  return heads.map(({ section, parts }, at) => {
    const number = (part: string): string => (at === 0 ? '' : `${at}${part}`);
    return {
      section,
      number: number(''),
      parts: parts.map((one, p) => ({ section: one, number: number(`.${p + 1}`), parts: [] })),
    };
  });
}
