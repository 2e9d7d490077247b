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

/** A text, or a function where the message has arguments. */
type Message = string | ((args: MessageArgs) => string);

/** Compiled catalogue: groups of messages, by what stands before the last dot of their keys. A group is made when asked for. */
export type Catalogue = { readonly [group: string]: () => { readonly [key: string]: Message } };

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ku']);

/** Looks a message up by its key; undefined where the catalogue has none. */
export function lookUp(catalogue: Catalogue): (key: string) => Message | undefined {
  const groups = new Map<string, { readonly [key: string]: Message }>();
  return (key) => {
    const dot = key.lastIndexOf('.');
    const name = key.slice(0, dot);
    const group = groups.get(name) ?? catalogue[name]?.() ?? {};
    groups.set(name, group);
    return group[key.slice(dot + 1)];
  };
}

/** A Say over a compiled catalogue. */
export function sayFrom(language: string, catalogue: Catalogue): Say {
  const messageOf = lookUp(catalogue);
  const say = (key: MessageKey, args: MessageArgs = {}): string => {
    const message = messageOf(key);
    if (message === undefined) throw new Error(`no message ${key} in ${language}`);
    return typeof message === 'string' ? message : message(args);
  };
  return Object.assign(say, {
    language,
    direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
  } as const);
}
