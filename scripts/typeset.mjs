// The no-break spaces of French: translators type plain ones, the build sets them, and refuses where one is missing.

const narrow = '\u202f';
const wide = '\u00a0';

/** The text as its language sets it. */
export function typeset(language, text) {
  if (language !== 'fr') return text;
  const missing = /[\p{L})»}][?!»]|«[^\s]/u.exec(text);
  if (missing !== null) throw new Error(`French wants a space in "${missing[0]}" of: ${text}`);
  return text
    .replace(/ ([;?!])/g, `${narrow}$1`)
    .replace(/ :(?=[\s}]|$)/g, `${wide}:`)
    .replace(/(\d) %/g, `$1${narrow}%`)
    .replaceAll('« ', `«${wide}`)
    .replaceAll(' »', `${wide}»`);
}
