// Words for the user: every text comes from the message catalogues (messages/<language>/*.yaml, compiled at build).

import type { MessageKey } from '../generated/message-keys.js';

export type { MessageKey };
export type MessageArgs = { readonly [name: string]: string | number };

/** The words of one language. A missing argument or key is a bug and fails the build or the test suite. */
export interface Say {
  (key: MessageKey, args?: MessageArgs): string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Compiled catalogue: a text a key, or a function where the message has arguments. */
export type Catalogue = { readonly [key: string]: string | ((args: MessageArgs) => string) };

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ku']);

/** A Say over a compiled catalogue. */
export function sayFrom(language: string, catalogue: Catalogue): Say {
  const say = (key: MessageKey, args: MessageArgs = {}): string => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`no message ${key} in ${language}`);
    return typeof message === 'string' ? message : message(args);
  };
  return Object.assign(say, {
    language,
    direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
  } as const);
}
