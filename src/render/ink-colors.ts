// The sixteen colours that every terminal has.

import { Chalk } from 'chalk';
import type { Ink } from './ink.js';

export const colors: Ink = new Chalk({ level: 1 });
