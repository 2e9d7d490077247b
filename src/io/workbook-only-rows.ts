// A sheet's part without what stands beside its rows, by its bytes.

/** Where a tag named sheetData begins, from somewhere on; -1 where there is none. `start` is what stands before its name. */
function rowsTag(sheet: Buffer, start: RegExp, from: number): number {
  for (let at = sheet.indexOf('sheetData', from); at >= 0; at = sheet.indexOf('sheetData', at + 1)) {
    const open = sheet.lastIndexOf('<', at);
    const isName = /^[\s/>]$/.test(sheet.toString('latin1', at + 9, at + 10));
    if (isName && at - open < 80 && start.test(sheet.toString('latin1', open, at))) return open;
  }
  return -1;
}

const opens = /^<(?:[\w.-]+:)?$/;
const closes = /^<\/(?:[\w.-]+:)?$/;

/**
 * A sheet with its rows alone: what else Excel writes into it (links, columns, rules) SheetJS spreads over whole ranges. It
 * is written over in place, by the tags of the root moved to the rows: sheets of 60 MB are not copied for it.
 */
export function onlyRows(sheet: Buffer): Buffer {
  const start = rowsTag(sheet, opens, 0);
  const root = /<((?:[\w.-]+:)?)worksheet(?=[\s>])[^<>]*>/.exec(sheet.toString('latin1', 0, Math.max(0, start)));
  if (start < 0 || root === null) return Buffer.alloc(0);
  const close = rowsTag(sheet, closes, start);
  const end = sheet.indexOf('>', close < 0 ? start : close) + 1;
  const [open, prefix = ''] = root;
  const last = Buffer.from(`</${prefix}worksheet>`, 'latin1');
  const first = start - open.length;
  sheet.write(open, first, 'latin1');
  if (end + last.length > sheet.length) return Buffer.concat([sheet.subarray(first, end), last]);
  last.copy(sheet, end);
  return sheet.subarray(first, end + last.length);
}
