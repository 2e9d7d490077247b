// Templates into plain functions: the parser of Handlebars reads them, and what napkit uses of the language is written as the
// JavaScript that says it. What is used: {{a.b}}, {{../a}}, {{this}}, {{@first}}, #if with else, #each, #with, partials with
// a context and with names. Anything else is refused here.

import Handlebars from 'handlebars';

/** The text of a module: each template as a function from its view to HTML. */
export function templatesModule(sources) {
  const functions = Object.entries(sources).map(([name, source]) => {
    const body = statements(Handlebars.parse(source, { srcName: `${name}.hbs` }).body, { depth: 0 });
    return `  ${JSON.stringify(name)}(v0) {\n    let o = '';\n${body}    return o;\n  }`;
  });
  return `import { html } from '../render/escape.js';\nexport const templates = {\n${functions.join(',\n')}\n};\n`;
}

const statements = (body, scope) => body.map((node) => statement(node, scope)).join('');

/** `scope.depth` numbers the views from the outermost, v0, to the one that is laid out here. */
function statement(node, scope) {
  switch (node.type) {
    case 'ContentStatement':
      return node.value === '' ? '' : `o += ${JSON.stringify(node.value)};\n`;
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      if (!node.escaped || node.params.length > 0 || node.hash) throw refused(node);
      return `o += html(${value(node.path, scope)});\n`;
    case 'BlockStatement':
      return block(node, scope);
    case 'PartialStatement':
      return partial(node, scope);
    default:
      throw refused(node);
  }
}

function block(node, scope) {
  const { program, inverse, params } = node;
  if (params.length !== 1 || node.hash || program.blockParams) throw refused(node);
  const asked = value(params[0], scope);
  const otherwise = inverse ? ` else {\n${statements(inverse.body, scope)}}` : '';
  const inner = { depth: scope.depth + 1 };
  const view = `v${inner.depth}`;
  switch (node.path.original) {
    // Unlike in Handlebars, an empty list is something: templates ask for its length.
    case 'if':
      return `if (${asked}) {\n${statements(program.body, scope)}}${otherwise}\n`;
    case 'with':
      return `if (${asked}) {\nconst ${view} = ${asked};\n${statements(program.body, inner)}}${otherwise}\n`;
    case 'each': {
      if (inverse) throw refused(node);
      const at = `i${inner.depth}`;
      const each = `const ${view} = ${asked}[${at}];\n${statements(program.body, inner)}`;
      return `for (let ${at} = 0; ${at} < ${asked}.length; ${at}++) {\n${each}}\n`;
    }
    default:
      throw refused(node);
  }
}

function partial(node, scope) {
  const { name, params, hash } = node;
  if (params.length > 1) throw refused(node);
  const named = (hash?.pairs ?? []).map((pair) => `, ${pair.key}: ${value(pair.value, scope)}`).join('');
  const view = params[0] ? value(params[0], scope) : `v${scope.depth}`;
  return `o += templates${partialName(name, scope)}(${named === '' ? view : `{ ...${view}${named} }`});\n`;
}

/** `name` or `(lookup this "name of the field that names it")`. */
function partialName(name, scope) {
  if (name.type === 'PathExpression') return `[${JSON.stringify(name.original)}]`;
  const [from, field] = name.params;
  if (name.path.original !== 'lookup' || field?.type !== 'StringLiteral') throw refused(name);
  return `[${value(from, scope)}.${field.value}]`;
}

function value(path, scope) {
  if (path.type !== 'PathExpression') throw refused(path);
  if (path.original === '@first') return `i${scope.depth} === 0`;
  const depth = scope.depth - path.depth;
  if (path.data || depth < 0 || path.parts.some((part) => !/^\w+$/.test(part))) throw refused(path);
  return [`v${depth}`, ...path.parts].join('.');
}

const refused = ({ type, loc }) =>
  new Error(`${loc.source}:${loc.start.line}: ${type} in a form that scripts/template-code.mjs does not know.`);
