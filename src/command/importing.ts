// What the steps of nap import share: what the user asked for, and the spreadsheet.

import type { World } from '../io/world.js';
import type { Workbook } from '../source/workbook.js';
import type { Say } from '../text/say.js';

export interface ImportOptions {
  readonly file: string;
  /** A mapping that a person looked at; without it one is proposed. */
  readonly map?: string;
  /** The mapping is proposed anew for the heads that it names. */
  readonly propose: boolean;
  /** Where the plan is written to; without it nothing is. */
  readonly out?: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** What all steps of an import work on. */
export interface Importing {
  readonly options: ImportOptions;
  readonly world: World;
  readonly say: Say;
  /** Name of the spreadsheet, without its folder. */
  readonly name: string;
  readonly book: Workbook;
}
