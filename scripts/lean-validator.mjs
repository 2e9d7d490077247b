// Takes the telling of errors out of ajv's standalone code: napkit asks the validator only whether a plan is well formed,
// so paths and error objects would be built for nobody, and are half of the code that every start has to load.

const text = String.raw`"(?:[^"\\]|\\.)*"`;
/** An object literal with at most one object inside. */
const object = String.raw`\{(?:${text}|[^{}"]|\{(?:${text}|[^{}"])*\})*\}`;

/** In the order of application: what ajv writes, and what is left of it. `errors` counts, as before. */
const cuts = [
  [String.raw`validate\d+\.errors = (?:\[${object}\]|vErrors);`, ''],
  [String.raw`const err\d+ = ${object};`, ''],
  [String.raw`if\(vErrors === null\)\{vErrors = \[err\d+\];\}else \{vErrors\.push\(err\d+\);\}`, ''],
  [
    String.raw`vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;`,
    'errors++;',
  ],
  [String.raw`if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}`, ''],
  ['let vErrors = null;', ''],
  [String.raw`, \{instancePath[^{}]*,rootData\}\)`, ')'],
  [String.raw`\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)`, '(data)'],
];

/**
 * What is left of the schema itself: of a map with many keys ajv asks its "properties" which they are, and would have every
 * start build the whole schema for it, some of it five times.
 */
function keysOnly(code) {
  const asked = /func\d+\.call\((schema\d+)\.properties, (key\d+)\)/g;
  const wanted = new Set(Array.from(code.matchAll(asked), ([, name]) => name));
  const left = code.replaceAll(asked, '$1.has($2)');
  return left.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function )/g, (_, name, schema) =>
    wanted.has(name) ? `const ${name} = new Set(${JSON.stringify(Object.keys(JSON.parse(schema).properties))});` : '',
  );
}

const wordsOnly = new Set(['title', 'description', 'examples', '$comment', 'default']);
/** Maps whose keys are names of the user's, not words of JSON Schema. */
const named = new Set(['properties', '$defs', 'dependencies']);

/** The schema without what is only for readers. */
export function withoutWords(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNames || !wordsOnly.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value, !isNames && named.has(key))]));
}

/** Standalone code (made with `messages: false`) that only answers true or false. */
export function lean(code) {
  const left = keysOnly(cuts.reduce((rest, [found, kept]) => rest.replaceAll(new RegExp(found, 'g'), kept), code));
  const forgotten = /vErrors|instancePath|rootData|validate\d+\.errors|schema\d+(?!\d|\.has| = new Set)/.exec(left);
  if (forgotten) throw new Error(`ajv's code has changed: ${left.slice(forgotten.index - 100, forgotten.index + 100)}`);
  return left;
}
