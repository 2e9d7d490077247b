// The drop-downs of a sheet that is added: the ranges that napkit named when it wrote the workbook, columns of other
// sheets, or the words themselves where they are few.

import type { Choices, NewSheet } from '../render/book-edit.js';
import { escaped } from './workbook-edit-cell.js';
import { type Editing, textOf } from './workbook-edit-parts.js';
import { columnLetter, rangeName, spareRows } from './workbook-write-lists.js';

/** Excel takes no longer list into a cell's rule, and parts its words at commas. */
const longestList = 255;

export function choicesXml(editing: Editing, { sheet, choices }: NewSheet): string {
  const last = sheet.rows.length + 2 + spareRows;
  const rules = choices.flatMap((one, i) => {
    const formula = one === undefined ? undefined : formulaOf(one, editing);
    if (one === undefined || formula === undefined) return [];
    const letter = columnLetter(i);
    // Ids may be typed before their row exists; fixed words only with a warning.
    const warning = 'words' in one ? ' errorStyle="warning" showErrorMessage="1"' : '';
    const range = `sqref="${letter}3:${letter}${last}"`;
    return [
      `<dataValidation type="list" allowBlank="1"${warning} ${range}><formula1>${escaped(formula)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function formulaOf(choices: Choices, editing: Editing): string | undefined {
  if ('words' in choices) return namedRange(rangeName(choices.name), editing) ?? listed(choices.words);
  const { sheet, column, first, last } = choices;
  const letter = columnLetter(column);
  return `${quoted(sheet)}!$${letter}$${first + 1}:$${letter}$${last + 1 + spareRows}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** The name, where the workbook has it and the sheet that it leads to. */
function namedRange(name: string, editing: Editing): string | undefined {
  const xml = textOf(editing, editing.workbook);
  const found = new RegExp(`<(?:[\\w.-]+:)?definedName\\s[^<>]*\\bname="${name}"[^<>]*>([^<]*)<`).exec(xml)?.[1] ?? '';
  const leads = editing.map.sheets.some(({ name: sheet }) =>
    [sheet, quoted(sheet)].some((start) => found.replaceAll('&apos;', "'").startsWith(`${escaped(start)}!`)),
  );
  return leads ? name : undefined;
}

function listed(words: readonly (string | number | boolean)[]): string | undefined {
  const texts = words.map((word) => (typeof word === 'boolean' ? String(word).toUpperCase() : String(word)));
  const isPlain = texts.every((text) => !/[",]/.test(text)) && texts.join(',').length <= longestList;
  return isPlain ? `"${texts.join(',')}"` : undefined;
}
