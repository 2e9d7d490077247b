"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// ../../work/main/node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar3(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap4;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar3;
    exports2.isSeq = isSeq3;
  }
});

// ../../work/main/node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "../../work/main/node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path11) {
      const ctrl = callVisitor(key, node, visitor, path11);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path11, ctrl);
        return visit_(key, ctrl, visitor, path11);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path11 = Object.freeze(path11.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path11);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path11 = Object.freeze(path11.concat(node));
          const ck = visit_("key", node.key, visitor, path11);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path11);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path11) {
      const ctrl = await callVisitor(key, node, visitor, path11);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path11, ctrl);
        return visitAsync_(key, ctrl, visitor, path11);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path11 = Object.freeze(path11.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path11);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path11 = Object.freeze(path11.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path11);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path11);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path11) {
      if (typeof visitor === "function")
        return visitor(key, node, path11);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path11);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path11);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path11);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path11);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path11);
      return void 0;
    }
    function replaceNode(key, path11, node) {
      const parent = path11[path11.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit2;
    exports2.visitAsync = visitAsync;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml2, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml2);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error5) {
            onError(String(error5));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error5 = new Error("Failed to resolve repeated object (this should not happen)");
              error5.source = source;
              throw error5;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes2;
        if (ctx?.aliasResolveCache) {
          nodes2 = ctx.aliasResolveCache;
        } else {
          nodes2 = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes2.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes2;
        }
        let found = void 0;
        for (const node of nodes2) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar3 = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar3.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar3.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar3.PLAIN = "PLAIN";
    Scalar3.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar3.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar3;
    exports2.isScalarValue = isScalarValue;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema2.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar3.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar3.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports2.createNode = createNode;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema2, path11, value) {
      let v = value;
      for (let i = path11.length - 1; i >= 0; --i) {
        const k = path11[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path11) => path11 == null || typeof path11 === "object" && !!path11[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema2) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema2,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema2) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema2)
          copy.schema = schema2;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema2) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path11, value) {
        if (isEmptyPath(path11))
          this.add(value);
        else {
          const [key, ...rest] = path11;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path11) {
        const [key, ...rest] = path11;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path11, keepScalar) {
        const [key, ...rest] = path11;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path11) {
        const [key, ...rest] = path11;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path11, value) {
        const [key, ...rest] = path11;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth: lineWidth2 = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth2 || lineWidth2 < 0)
        return text2;
      if (lineWidth2 < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth2 - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth2 - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth2 - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth2 - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth2, indentLength) {
      if (!lineWidth2 || lineWidth2 < 0)
        return false;
      const limit = lineWidth2 - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth: lineWidth2 } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar3.Scalar.BLOCK_FOLDED ? false : type === Scalar3.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth2, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar3.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar3.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar3.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar3.Scalar.BLOCK_FOLDED:
          case Scalar3.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar3.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar3.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar3.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify2(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify2;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar3.Scalar.BLOCK_FOLDED || key.type === Scalar3.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify2.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify2.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// ../../work/main/node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "../../work/main/node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning5) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning5);
        else
          console.warn(warning5);
      }
    }
    exports2.debug = debug;
    exports2.warn = warn;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar3.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify2 = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify2.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair3(k, v);
    }
    var Pair3 = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema2) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema2);
        if (identity.isNode(value))
          value = value.clone(schema2);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair3;
    exports2.createPair = createPair;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify3(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items2.length; ++i) {
        const item = items2[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify2.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items2.length; ++i) {
        const item = items2[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify2.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items2.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair3 = require_Pair();
    var Scalar3 = require_Scalar();
    function findPair(items2, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items2) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap2 = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema2) {
        super(identity.MAP, schema2);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema2, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema2);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair3.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map.items.sort(schema2.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair3.Pair(pair, pair?.value);
        } else
          _pair = new Pair3.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar3.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair3.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap2;
    exports2.findPair = findPair;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap2 = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap2.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema2, obj, ctx) => YAMLMap2.YAMLMap.from(schema2, obj, ctx)
    };
    exports2.map = map;
  }
});

// ../../work/main/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "../../work/main/node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq3 = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema2) {
        super(identity.SEQ, schema2);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar3.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema2, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema2);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq3;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq3 = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq3.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema2, obj, ctx) => YAMLSeq3.YAMLSeq.from(schema2, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string2;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar3.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar3.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar3.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format: format3, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format3 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar3.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema2;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar3.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema2 = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema2;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
    var Scalar3 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar3.Scalar.BLOCK_LITERAL);
        if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
          const lineWidth2 = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth2);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth2) {
            lines[i] = str.substr(o, lineWidth2);
          }
          str = lines.join(type === Scalar3.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair3 = require_Pair();
    var Scalar3 = require_Scalar();
    var YAMLSeq3 = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair3.Pair(new Scalar3.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair3.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq3.YAMLSeq(schema2);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair3.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs2;
    exports2.resolvePairs = resolvePairs;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq3 = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq3.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap2.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap2.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap2.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap2.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap2.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema2, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema2, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar3.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar3.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar3.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign2 = str[0];
      if (sign2 === "-" || sign2 === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign2 === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign2 === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair3 = require_Pair();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap2.YAMLMap {
      constructor(schema2) {
        super(schema2);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair3.Pair(key.key, null);
        else
          pair = new Pair3.Pair(key, null);
        const prev = YAMLMap2.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap2.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap2.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair3.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema2, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema2);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair3.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign2 = str[0];
      const parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign2 === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign2 = "";
      if (value < 0) {
        sign2 = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year2, month, day2, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date2 = Date.UTC(year2, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date2 -= 6e4 * d;
        }
        return new Date(date2);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema2;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema3 = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema3;
  }
});

// ../../work/main/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "../../work/main/node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify2.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify2.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify2.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair3 = require_Pair();
    var toJS = require_toJS();
    var Schema3 = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path11, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path11, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair3.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path11) {
        if (Collection.isEmptyPath(path11)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path11) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path11, keepScalar) {
        if (Collection.isEmptyPath(path11))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path11, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path11) {
        if (Collection.isEmptyPath(path11))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path11) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path11, value) {
        if (Collection.isEmptyPath(path11)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path11), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path11, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema3.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// ../../work/main/node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "../../work/main/node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error5) => {
      if (error5.pos[0] === -1)
        return;
      error5.linePos = error5.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error5.linePos[0];
      error5.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error5.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error5.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items2, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items2.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair3 = require_Pair();
    var YAMLMap2 = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap2.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair3.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair3.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq3 = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq3.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair3 = require_Pair();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq3 = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap2.YAMLMap : YAMLSeq3.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair3.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap2.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq3 = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap2.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq3.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar3.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports2.composeCollection = composeCollection;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    function resolveBlockScalar(ctx, scalar4, onError) {
      const start = scalar4.offset;
      const header = parseBlockScalarHeader(scalar4, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar3.Scalar.BLOCK_FOLDED : Scalar3.Scalar.BLOCK_LITERAL;
      const lines = scalar4.source ? splitLines(scalar4.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar4.source)
          end2 += scalar4.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar4.indent + header.indent;
      let offset = scalar4.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar3.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar4.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error5 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error5 === -1)
            error5 = offset + i;
        }
      }
      if (error5 !== -1)
        onError(error5, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first2 = split[0];
      const m = first2.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first2.slice(m[1].length)] : ["", first2];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar3 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar4, strict, onError) {
      const { offset, type, source, end } = scalar4;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar3.Scalar.PLAIN;
          value = plainValue2(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar3.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar3.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar4, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue2(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar4;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar4 = identity.isScalar(res) ? res : new Scalar3.Scalar(res);
      } catch (error5) {
        const msg = error5 instanceof Error ? error5.message : String(error5);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar4 = new Scalar3.Scalar(value);
      }
      scalar4.range = range;
      scalar4.source = value;
      if (type)
        scalar4.type = type;
      if (tagName)
        scalar4.tag = tagName;
      if (tag.format)
        scalar4.format = tag.format;
      if (comment)
        scalar4.comment = comment;
      return scalar4;
    }
    function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema2[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema2.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema2.knownTags[tagName];
      if (kt && !kt.collection) {
        schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema2[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error5) {
            const message = error5 instanceof Error ? error5.message : String(error5);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias2 = new Alias.Alias(source.substring(1));
      if (alias2.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias2.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias2.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias2.comment = re.comment;
      return alias2;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning5) => {
          const pos = getErrorPos(source);
          if (warning5)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning5) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning5);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error5 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error5);
            else
              this.doc.errors.push(error5);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify2;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path11) => {
      let item = cst;
      for (const [field, index] of path11) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path11) => {
      const parent = visit2.itemAtPath(cst, path11.slice(0, -1));
      const field = path11[path11.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path11, item, visitor) {
      let ctrl = visitor(item, path11);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path11.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path11);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path11) : ctrl;
    }
    exports2.visit = visit2;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar3;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});

// ../../work/main/node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "../../work/main/node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error5) {
        const token = error5 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar4) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar4.end) {
            sep = scalar4.end;
            sep.push(this.sourceToken);
            delete scalar4.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar4.offset,
            indent: scalar4.indent,
            items: [{ start, key: scalar4, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar4);
      }
      *blockScalar(scalar4) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar4.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar4.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// ../../work/main/node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "../../work/main/node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument3(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument3(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning5) => log.warn(doc.options.logLevel, warning5));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify2(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse2;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument3;
    exports2.stringify = stringify2;
  }
});

// ../../work/main/node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "../../work/main/node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema3 = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair3 = require_Pair();
    var Scalar3 = require_Scalar();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq3 = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema3.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair3.Pair;
    exports2.Scalar = Scalar3.Scalar;
    exports2.YAMLMap = YAMLMap2.YAMLMap;
    exports2.YAMLSeq = YAMLSeq3.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit2.visit;
    exports2.visitAsync = visit2.visitAsync;
  }
});

// ../../work/main/node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "../../work/main/node_modules/ajv-formats/dist/formats.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.formatNames = exports2.fastFormats = exports2.fullFormats = void 0;
    function fmtDef(validate2, compare2) {
      return { validate: validate2, compare: compare2 };
    }
    exports2.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date2, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports2.fastFormats = {
      ...exports2.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports2.formatNames = Object.keys(exports2.fullFormats);
    function isLeapYear(year2) {
      return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date2(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year2 = +matches[1];
      const month = +matches[2];
      const day2 = +matches[3];
      return month >= 1 && month <= 12 && day2 >= 1 && day2 <= (month === 2 && isLeapYear(year2) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date2(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// ../../work/main/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../work/main/node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/command/snapshot.ts
var snapshot_exports = {};
__export(snapshot_exports, {
  runSnapshot: () => runSnapshot
});
module.exports = __toCommonJS(snapshot_exports);
var import_promises10 = require("node:fs/promises");
var import_node_path10 = __toESM(require("node:path"), 1);

// src/plan/day.ts
var msPerDay = 864e5;
var isLeap = (year2) => year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
function daysIn(year2, month) {
  if (month === 2) return isLeap(year2) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function day(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return void 0;
  const month = Number(text2.slice(5, 7));
  const date2 = Number(text2.slice(8));
  const exists3 = month >= 1 && month <= 12 && date2 >= 1 && date2 <= daysIn(Number(text2.slice(0, 4)), month);
  return exists3 ? text2 : void 0;
}
function addDays(from2, days2) {
  return new Date(Date.parse(from2) + days2 * msPerDay).toISOString().slice(0, 10);
}
function yearOf(value) {
  return Number(value.slice(0, 4));
}
function yearSpan(year2) {
  return { start: `${year2}-01-01`, end: `${year2}-12-31` };
}

// src/plan/read.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var isList = (value) => Array.isArray(value);
function entries(from2, key) {
  const list = from2.fields[key];
  if (!isList(list)) return [];
  return list.flatMap((fields, i) => isFields(fields) ? [{ fields, path: [...from2.path, key, i] }] : []);
}
function entry(from2, key) {
  const fields = from2.fields[key];
  return isFields(fields) ? { fields, path: [...from2.path, key] } : void 0;
}
function keyed(from2, key) {
  const map = from2.fields[key];
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ key: name, value, path: [...from2.path, key, name] }));
}
function string({ fields }, key) {
  const value = fields[key];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function number({ fields }, key) {
  const value = fields[key];
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function usable(from2, key, read2) {
  return from2.fields[key] === void 0 || read2(from2, key) !== void 0;
}
var flag = ({ fields }, key) => fields[key] === true;
function dayIn(from2, key) {
  const value = string(from2, key);
  return value === void 0 ? void 0 : day(value);
}
function strings({ fields }, key) {
  const list = fields[key];
  return isList(list) ? list.filter((value) => typeof value === "string") : [];
}
function items({ fields, path: path11 }, key) {
  const list = fields[key];
  if (!isList(list)) return [];
  return list.flatMap((value, i) => typeof value === "string" ? [{ value, path: [...path11, key, i] }] : []);
}
function textOf(value) {
  if (typeof value === "string" && value !== "") return value;
  if (!isFields(value)) return void 0;
  const texts = Object.entries(value).filter((e) => typeof e[1] === "string");
  return texts.length === 0 ? void 0 : Object.fromEntries(texts);
}
var text = ({ fields }, key) => textOf(fields[key]);
function percent({ fields }, key) {
  const value = fields[key];
  const plain = typeof value === "string" && /^\d{1,3}(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;
  return typeof plain === "number" && plain >= 0 && plain <= 100 ? plain / 100 : void 0;
}
function oneOf(from2, key, words2) {
  const value = string(from2, key);
  return words2.find((w) => w === value);
}
function present(fields) {
  const kept = {};
  for (const key in fields) if (fields[key] !== void 0) kept[key] = fields[key];
  return kept;
}

// src/plan/document-fields.ts
var recordsOf = (value) => Array.isArray(value) ? value.filter(isFields) : [];
function inOrderOf(order2, records, field) {
  const rank = /* @__PURE__ */ new Map();
  for (const [i, { id = null }] of order2.entries()) if (!rank.has(id)) rank.set(id, i);
  const at2 = (record2) => rank.get(record2[field] ?? null) ?? order2.length;
  return [...records].sort((a, b) => at2(a) - at2(b));
}
var plainPercent = (value) => typeof value === "string" && /^\d+(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;
function fieldsOf(fields) {
  return Object.fromEntries(Object.entries(fields).filter((e) => e[1] !== void 0));
}
function withoutEmpty(fields) {
  const kept = [];
  let isSame = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === void 0) {
      isSame = false;
      continue;
    }
    const inner = key === "returns" && isFields(value) ? mapValues(value, pruned) : pruned(value);
    const empty = isEmpty(inner);
    if (!empty) kept.push([key, inner]);
    isSame &&= !empty && inner === value;
  }
  return isSame ? fields : Object.fromEntries(kept);
}
function pruned(value) {
  if (typeof value === "string") return value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
  if (Array.isArray(value)) {
    const items2 = value.map(pruned);
    return items2.every((item, i) => item === value[i]) ? value : items2;
  }
  return isFields(value) ? withoutEmpty(value) : value;
}
var isEmpty = (value) => Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
var mapValues = (fields, change) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));

// src/plan/document-money.ts
var nodesOf = (tree) => [
  { id: "plan" },
  ...tree.goals,
  ...tree.objectives,
  ...tree.activities,
  ...tree.tasks
];
function canonicalCosts(document, tree) {
  const nodes2 = nodesOf(tree);
  const nested = nodes2.flatMap((node) => costsIn(node["costs"]).map((line) => fieldsOf({ on: node["id"], ...line })));
  const year2 = (line) => typeof line["year"] === "number" ? line["year"] : 0;
  const lines = [...nested, ...recordsOf(document["costs"])].sort((a, b) => year2(a) - year2(b));
  return inOrderOf(nodes2, lines, "on");
}
function costsIn(costs) {
  if (typeof costs === "string") return [{ state: costs }];
  if (!isFields(costs)) return [];
  if ("in-line" in costs) return [costs];
  return Object.entries(costs).flatMap(
    ([year2, entries2]) => (Array.isArray(entries2) ? entries2 : [entries2]).map((entry2) => ({ year: Number(year2), ...costLine(entry2) }))
  );
}
function costLine(entry2) {
  if (isFields(entry2)) return entry2;
  return typeof entry2 === "number" ? { amount: entry2 } : { state: entry2 };
}
function canonicalFunding(document, tree) {
  const nodes2 = nodesOf(tree);
  const nested = nodes2.flatMap(
    (node) => recordsOf(node["funding"]).map((record2) => fieldsOf({ on: node["id"], ...record2 }))
  );
  return inOrderOf(nodes2, [...nested, ...recordsOf(document["funding"])], "on");
}

// src/plan/document-periods.ts
var maps = ["progress", "observations", "returns"];
var lists = ["spending", "assessments", "corrections"];
var reportKeys = /* @__PURE__ */ new Set(["period", "closed", ...maps, ...lists]);
function ownPeriod(document) {
  if (document["period"] === void 0) return [];
  return [Object.fromEntries(Object.entries(document).filter(([key]) => reportKeys.has(key)))];
}
function canonicalPeriods(reports) {
  const merged = [];
  for (const report of reports.map(canonicalReport)) {
    const at2 = merged.findIndex((other2) => other2["period"] === report["period"] && !overlap(other2, report));
    const other = merged[at2];
    if (other === void 0) merged.push(report);
    else merged[at2] = together(other, report);
  }
  const name = (report) => String(report["period"]);
  return merged.sort((a, b) => name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
var mapIn = (report, key) => {
  const value = report[key];
  return isFields(value) ? value : {};
};
var overlap = (a, b) => a["closed"] !== void 0 && b["closed"] !== void 0 && a["closed"] !== b["closed"] || maps.some((key) => Object.keys(mapIn(b, key)).some((id) => Object.hasOwn(mapIn(a, key), id)));
function together(a, b) {
  const joined2 = maps.map((key) => [key, { ...mapIn(a, key), ...mapIn(b, key) }]);
  const listed3 = lists.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined2, ...listed3]) };
}
function canonicalReport(report) {
  return fieldsOf({
    ...report,
    progress: mapped(
      report["progress"],
      (p) => isFields(p) && p["percent"] !== void 0 ? { ...p, percent: plainPercent(p["percent"]) } : p
    ),
    spending: Array.isArray(report["spending"]) ? report["spending"].map(canonicalSpending) : report["spending"],
    observations: mapped(report["observations"], (o) => typeof o === "number" ? { value: o } : o)
  });
}
var mapped = (value, change) => isFields(value) ? mapValues(value, change) : value;
function canonicalSpending(record2) {
  if (!isFields(record2)) return record2;
  const { on, activity, ...rest } = record2;
  const twice = on !== void 0 && activity !== void 0 && on !== activity;
  return fieldsOf(twice ? { on, activity, ...rest } : { on: on ?? activity, ...rest });
}

// src/plan/document-tree.ts
function flatTree(document) {
  const goals = recordsOf(document["goals"]);
  const objectives = children(goals, document, "objectives", "goal");
  const activities = children(objectivesThenGoals(goals, objectives), document, "activities", "objective");
  const tasks = children(activities, document, "tasks", "activity");
  return { goals, objectives, activities, tasks };
}
function children(parents, document, list, parentField) {
  const nested = parents.flatMap(
    (parent) => recordsOf(parent[list]).map((child2) => fieldsOf({ ...child2, [parentField]: parent["id"] }))
  );
  return inOrderOf(parents, [...nested, ...recordsOf(document[list])], parentField);
}
function objectivesThenGoals(goals, objectives) {
  const byGoal = new Map(goals.map((goal) => [goal["id"], []]));
  const unplaced = [];
  for (const objective of objectives) (byGoal.get(objective["goal"]) ?? unplaced).push(objective);
  return [...goals.flatMap((goal) => [...byGoal.get(goal["id"]) ?? [], goal]), ...unplaced];
}
var nestedKeys = /* @__PURE__ */ new Set(["objectives", "activities", "tasks", "costs", "funding"]);
function canonicalNode(node) {
  const { lead, tags, demand, ...rest } = node;
  const bare = isFields(demand) && Object.keys(demand).length === 0;
  return fieldsOf({
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !nestedKeys.has(key))),
    lead: Array.isArray(lead) && lead.length === 1 ? lead[0] : lead,
    demand: bare ? void 0 : demand,
    tags: canonicalTagLists(bare ? withDemandTopic(tags) : tags)
  });
}
var canonicalTagLists = (tags) => isFields(tags) ? mapValues(tags, canonicalTags) : tags;
function withDemandTopic(tags) {
  const own = isFields(tags) ? tags : {};
  const topics = own["topics"] ?? [];
  return Array.isArray(topics) && !topics.includes("demand") ? { ...own, topics: [...topics, "demand"] } : own;
}
var canonicalTags = (value) => Array.isArray(value) && value.length === 1 && value[0] === "all" ? "all" : value;

// src/plan/document.ts
function canonical(document) {
  const rest = Object.entries(document).filter(([key]) => !reportKeys.has(key));
  const tree = flatTree(document);
  const { plan } = document;
  return withoutEmpty({
    ...Object.fromEntries(rest),
    format: "1",
    plan: isFields(plan) ? canonicalPlan(plan) : plan,
    goals: tree.goals.map(canonicalNode),
    objectives: tree.objectives.map(canonicalNode),
    activities: tree.activities.map(canonicalNode),
    tasks: tree.tasks.map(canonicalNode),
    costs: canonicalCosts(document, tree),
    funding: canonicalFunding(document, tree),
    indicators: recordsOf(document["indicators"]).map(
      (i) => i["sdg"] === void 0 ? i : { ...i, sdg: canonicalTags(i["sdg"]) }
    ),
    periods: canonicalPeriods([...ownPeriod(document), ...recordsOf(document["periods"])])
  });
}
function canonicalPlan(plan) {
  const { reporting: reporting2, thresholds } = plan;
  return fieldsOf({
    ...plan,
    "exploitation-forms": canonicalTerms(plan["exploitation-forms"]),
    "victim-groups": canonicalTerms(plan["victim-groups"]),
    regions: canonicalTerms(plan["regions"]),
    reporting: isFields(reporting2) ? fieldsOf({ ...reporting2, due: plainDays(reporting2["due"]) }) : reporting2,
    thresholds: isFields(thresholds) ? mapValues(thresholds, plainPercent) : thresholds
  });
}
var canonicalTerms = (list) => Array.isArray(list) ? list.map((item) => typeof item === "string" ? { id: item } : item) : list;
var plainDays = (due) => typeof due === "string" && /^\d+ days$/.test(due) ? Number.parseInt(due, 10) : due;

// src/diff/frozen.ts
var format = "1";
function frozenPart(document, period) {
  const { snapshots: _, periods, ...plan } = canonical(document);
  if (period === void 0) return plan;
  const reports = recordsOf(periods).filter((report) => report["period"] === period).map(({ closed: __, corrections: ___, ...report }) => report);
  return { format: "1", ...reports.length === 0 ? {} : { periods: reports } };
}
function frozenText({ plan, id, date: date2, title, reason, period, hash, document }) {
  return `${JSON.stringify({ "napkit-snapshot": format, plan, id, date: date2, title, reason, period, hash, document }, null, 1)}
`;
}
function frozenFrom(text2) {
  const value = parsed(text2);
  if (!isFields(value)) return { why: value === void 0 ? "syntax" : "foreign" };
  if (value["napkit-snapshot"] !== format) return { why: "napkit-snapshot" in value ? "format" : "foreign" };
  const { plan, id, date: date2, period, hash, document } = value;
  const on = typeof date2 === "string" ? day(date2) : void 0;
  if (typeof plan !== "string" || typeof id !== "string" || typeof hash !== "string" || on === void 0)
    return { why: "foreign" };
  if (!isFields(document)) return { why: "foreign" };
  const [title, reason] = [textOf(value["title"]), textOf(value["reason"])];
  return present({
    plan,
    id,
    date: on,
    title,
    reason,
    period: typeof period === "string" ? period : void 0,
    hash,
    document
  });
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/finding/codes/import.ts
var of = (level) => ({ level, family: "import" });
var importCodes = {
  NAP951: of("error"),
  NAP952: of("error"),
  NAP953: of("warning"),
  NAP954: of("warning"),
  NAP955: of("warning"),
  NAP956: of("note"),
  NAP957: of("warning"),
  NAP958: of("error"),
  NAP959: of("error"),
  NAP960: of("warning"),
  NAP961: of("error"),
  NAP962: of("warning"),
  NAP963: of("warning"),
  NAP964: of("warning"),
  NAP965: of("warning")
};

// src/finding/codes/quality.ts
var of2 = (family) => (level) => ({ level, family });
var structure = of2("structure");
var indicators = of2("indicators");
var money = of2("money");
var reporting = of2("reporting");
var coverage = of2("coverage");
var learning = of2("learning");
var qualityCodes = {
  NAP301: structure("warning"),
  NAP302: structure("error"),
  NAP303: structure("warning"),
  NAP304: structure("warning"),
  NAP305: structure("warning"),
  NAP306: structure("note"),
  NAP307: structure("note"),
  NAP308: structure("warning"),
  NAP309: structure("warning"),
  NAP310: structure("note"),
  NAP311: structure("note"),
  NAP401: indicators("warning"),
  NAP402: indicators("warning"),
  NAP403: indicators("warning"),
  NAP404: indicators("warning"),
  NAP405: indicators("warning"),
  NAP406: indicators("warning"),
  NAP407: indicators("warning"),
  NAP408: indicators("error"),
  NAP409: indicators("warning"),
  NAP410: indicators("warning"),
  NAP411: indicators("note"),
  NAP412: indicators("warning"),
  NAP501: money("error"),
  NAP502: money("warning"),
  NAP503: money("warning"),
  NAP504: money("error"),
  NAP505: money("warning"),
  NAP506: money("warning"),
  NAP507: money("warning"),
  NAP508: money("error"),
  NAP509: money("warning"),
  NAP510: money("warning"),
  NAP511: money("warning"),
  NAP512: money("warning"),
  NAP513: money("warning"),
  NAP514: money("warning"),
  NAP515: money("warning"),
  NAP516: money("note"),
  NAP517: money("warning"),
  NAP518: money("warning"),
  NAP519: money("warning"),
  NAP520: money("warning"),
  NAP601: reporting("warning"),
  NAP602: reporting("warning"),
  NAP603: reporting("warning"),
  NAP604: reporting("warning"),
  NAP605: reporting("error"),
  NAP606: reporting("warning"),
  NAP607: reporting("warning"),
  NAP608: reporting("warning"),
  NAP609: reporting("warning"),
  NAP610: reporting("warning"),
  NAP611: reporting("note"),
  NAP612: reporting("error"),
  NAP613: reporting("note"),
  NAP614: reporting("warning"),
  NAP701: coverage("warning"),
  NAP702: coverage("warning"),
  NAP703: coverage("warning"),
  NAP704: coverage("warning"),
  NAP705: coverage("warning"),
  NAP706: coverage("warning"),
  NAP707: coverage("warning"),
  NAP708: coverage("warning"),
  NAP709: coverage("warning"),
  NAP710: coverage("warning"),
  NAP711: coverage("note"),
  NAP712: coverage("note"),
  NAP801: learning("warning"),
  NAP802: learning("warning"),
  NAP803: learning("warning"),
  NAP804: learning("warning"),
  NAP805: learning("warning"),
  NAP806: learning("warning"),
  NAP807: learning("note"),
  NAP808: learning("note"),
  NAP809: learning("warning"),
  NAP810: learning("note")
};

// src/finding/codes/reading.ts
var error = { level: "error", family: "reading" };
var warning = { level: "warning", family: "reading" };
var note = { level: "note", family: "reading" };
var readingCodes = {
  NAP101: error,
  NAP102: error,
  NAP103: error,
  NAP104: error,
  NAP105: error,
  NAP106: error,
  NAP107: note,
  NAP108: note,
  NAP109: warning,
  NAP110: error,
  NAP111: error,
  NAP112: error,
  NAP113: error,
  NAP114: error,
  NAP115: error,
  NAP116: error,
  NAP117: error,
  NAP118: error,
  NAP119: error,
  NAP120: note,
  NAP121: error,
  NAP122: error,
  NAP123: error
};

// src/finding/codes/reference.ts
var referenceCodes = {
  NAP204: { level: "error", family: "schema" },
  NAP221: { level: "error", family: "schema" },
  NAP222: { level: "error", family: "structure" },
  NAP223: { level: "warning", family: "structure" },
  NAP224: { level: "error", family: "money" },
  NAP225: { level: "error", family: "money" },
  NAP226: { level: "error", family: "structure" },
  NAP227: { level: "error", family: "reporting" },
  NAP228: { level: "error", family: "reporting" },
  NAP229: { level: "error", family: "reporting" },
  NAP230: { level: "warning", family: "indicators" },
  NAP231: { level: "error", family: "money" },
  NAP232: { level: "error", family: "money" },
  NAP235: { level: "error", family: "money" },
  NAP233: { level: "error", family: "schema" },
  NAP234: { level: "error", family: "money" }
};

// src/finding/codes/return.ts
var of3 = (level) => ({ level, family: "return" });
var error2 = of3("error");
var warning2 = of3("warning");
var note2 = of3("note");
var returnCodes = {
  NAP901: error2,
  NAP902: error2,
  NAP903: error2,
  NAP904: error2,
  NAP905: warning2,
  NAP906: warning2,
  NAP907: warning2,
  NAP908: warning2,
  NAP909: error2,
  NAP911: error2,
  NAP912: error2,
  NAP913: warning2,
  NAP914: error2,
  NAP915: warning2,
  NAP916: note2,
  NAP917: note2,
  NAP918: note2,
  NAP919: note2,
  NAP920: warning2,
  NAP921: error2,
  NAP922: error2,
  NAP923: warning2,
  NAP924: error2,
  NAP925: error2,
  NAP926: error2,
  NAP927: warning2,
  NAP928: error2,
  NAP929: warning2,
  NAP930: error2,
  NAP931: error2,
  NAP932: error2,
  NAP933: warning2
};

// src/finding/codes/schema.ts
var error3 = { level: "error", family: "schema" };
var warning3 = { level: "warning", family: "schema" };
var schemaCodes = {
  NAP201: error3,
  NAP202: error3,
  NAP203: error3,
  NAP205: error3,
  NAP206: error3,
  NAP207: error3,
  NAP208: error3,
  NAP209: error3,
  NAP210: error3,
  NAP211: error3,
  NAP212: error3,
  NAP213: error3,
  NAP214: error3,
  NAP215: error3,
  NAP216: warning3,
  NAP217: error3
};

// src/finding/codes/version.ts
var of4 = (level) => ({ level, family: "version" });
var versionCodes = {
  NAP981: of4("error"),
  NAP982: of4("error"),
  NAP983: of4("warning"),
  NAP984: of4("error"),
  NAP985: of4("warning"),
  NAP986: of4("error"),
  NAP987: of4("note"),
  NAP988: of4("note"),
  NAP989: of4("warning"),
  NAP990: of4("error"),
  NAP991: of4("error")
};

// src/finding/codes/workbook.ts
var error4 = { level: "error", family: "reading" };
var warning4 = { level: "warning", family: "reading" };
var note3 = { level: "note", family: "reading" };
var workbookCodes = {
  NAP151: error4,
  NAP152: error4,
  NAP153: note3,
  NAP154: error4,
  NAP155: error4,
  NAP156: error4,
  NAP157: error4,
  NAP158: error4,
  NAP159: error4,
  NAP160: note3,
  NAP161: error4,
  NAP162: note3,
  NAP163: error4,
  NAP164: error4,
  NAP165: note3,
  NAP166: note3,
  NAP167: note3,
  NAP168: note3,
  NAP169: note3,
  NAP170: error4,
  NAP171: error4,
  NAP172: error4,
  NAP173: error4,
  NAP174: error4,
  NAP175: error4,
  NAP176: error4,
  NAP177: note3,
  NAP178: error4,
  NAP179: error4,
  NAP180: warning4,
  NAP181: error4,
  NAP182: error4,
  NAP183: error4
};

// src/finding/codes.ts
var codeTable = {
  ...readingCodes,
  ...workbookCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...qualityCodes,
  ...returnCodes,
  ...importCodes,
  ...versionCodes
};

// src/generated/version.ts
var version = "0.1.0";

// src/io/report-file.ts
var import_promises = require("node:fs/promises");
var import_node_path = __toESM(require("node:path"), 1);
async function inputFiles(cwd, plan, names) {
  const full = import_node_path.default.resolve(cwd, plan);
  const facts = await (0, import_promises.stat)(full).catch(() => void 0);
  return facts?.isDirectory() === true ? names.map((name) => import_node_path.default.join(full, name)) : [full];
}

// src/io/snapshot-folder.ts
var import_promises2 = require("node:fs/promises");
var import_node_path2 = __toESM(require("node:path"), 1);
var snapshotFolder = ".nap/snapshots";
async function planFolder(cwd, plan) {
  const full = import_node_path2.default.resolve(cwd, plan);
  const isFolder = (await (0, import_promises2.stat)(full).catch(() => void 0))?.isDirectory() === true;
  return { folder: isFolder ? full : import_node_path2.default.dirname(full), isFolder };
}

// src/io/snapshot-write.ts
var import_promises5 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"), 1);

// src/exchange/snapshot-yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/plan/hash.ts
var orderedLists = /* @__PURE__ */ new Set([
  "rating-scale",
  "languages",
  "lead",
  "conclusions",
  "lessons",
  "evidence"
]);
function canonicalJson(value, key = "") {
  if (Array.isArray(value)) {
    const items2 = value.map((item) => canonicalJson(item));
    return `[${(orderedLists.has(key) ? items2 : items2.sort()).join(",")}]`;
  }
  if (!isFields(value)) return JSON.stringify(value);
  let text2 = "";
  for (const name of Object.keys(value).sort())
    text2 += `${text2 === "" ? "" : ","}${JSON.stringify(name)}:${canonicalJson(value[name] ?? null, name)}`;
  return `{${text2}}`;
}
function planHash(document, sha2562) {
  return sha2562(canonicalJson(canonical(document)));
}

// src/exchange/yaml-out.ts
var import_yaml = __toESM(require_dist(), 1);

// src/generated/plan-schema.ts
var planSchema = `{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://napkit.example/schemas/plan.schema.json",
  "title": "napkit plan",
  "description": "A national action plan: strategy, activities, money, indicators, and what is reported on them. Every file of a plan folder holds any of these keys; napkit reads them together.",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "plan": {
      "$ref": "#/$defs/plan"
    },
    "pillars": {
      "description": "Thematic areas. Left out, the four default pillars count: prevention, protection, prosecution, framework.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/pillar"
      }
    },
    "goals": {
      "description": "Strategy goals, first level of the results tree.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/goal"
      }
    },
    "objectives": {
      "description": "Objectives that are not nested in their goal; each names its goal.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/objective"
      }
    },
    "activities": {
      "description": "Activities that are not nested in their objective; each names its objective.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/activity"
      }
    },
    "tasks": {
      "description": "Tasks that are not nested in their activity; each names its activity.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/task"
      }
    },
    "institutions": {
      "description": "Ministries, agencies, local authorities, NGOs, international organisations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/institution"
      }
    },
    "sources": {
      "description": "Funding sources.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/source"
      }
    },
    "costs": {
      "description": "Cost lines that are not nested in what they cost; each names it under \\"on\\".",
      "type": "array",
      "items": {
        "$ref": "#/$defs/costOn"
      }
    },
    "funding": {
      "description": "Funding that is not nested; pooled money names an objective, a goal or the plan under \\"on\\".",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fundingOn"
      }
    },
    "totals": {
      "description": "Totals that the adopted plan prints. napkit checks that the lines add up to them.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/statedTotal"
      }
    },
    "rates": {
      "description": "Dated exchange rates, for amounts in other currencies than the plan's.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/rate"
      }
    },
    "indicators": {
      "description": "Indicators of all levels.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/indicator"
      }
    },
    "reviews": {
      "description": "Review meetings and their decisions.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/review"
      }
    },
    "evaluations": {
      "description": "Mid-term, final and ex-post evaluations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/evaluation"
      }
    },
    "recommendations": {
      "description": "Recommendations from outside (GRETA, TIP report, UPR, CEDAW).",
      "type": "array",
      "items": {
        "$ref": "#/$defs/recommendation"
      }
    },
    "snapshots": {
      "description": "The plan as adopted on a date.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/snapshot"
      }
    },
    "periods": {
      "description": "What was reported, period by period.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/periodReport"
      }
    },
    "period": {
      "description": "In a file of its own: the period on which this file reports.",
      "$ref": "#/$defs/periodId"
    },
    "closed": {
      "description": "Day on which the period was closed; since then it changes by corrections only.",
      "$ref": "#/$defs/date"
    },
    "progress": {
      "$ref": "#/$defs/progressMap"
    },
    "spending": {
      "description": "Money spent in the period of this file.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/spending"
      }
    },
    "observations": {
      "$ref": "#/$defs/observationMap"
    },
    "assessments": {
      "description": "How civil society sees the activities, in the period of this file.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/assessment"
      }
    },
    "returns": {
      "$ref": "#/$defs/returnMap"
    },
    "corrections": {
      "description": "Changes to the period of this file since it was closed.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/correction"
      }
    },
    "format": {
      "description": "Version of this file format.",
      "type": "string",
      "enum": [
        "1"
      ]
    }
  },
  "dependencies": {
    "progress": [
      "period"
    ],
    "spending": [
      "period"
    ],
    "observations": [
      "period"
    ],
    "returns": [
      "period"
    ],
    "closed": [
      "period"
    ],
    "assessments": [
      "period"
    ],
    "corrections": [
      "period"
    ]
  },
  "$defs": {
    "id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\\\s;,](?:[^;,\\\\r\\\\n\\\\t]*[^\\\\s;,])?$",
      "description": "A short name that is unique in the plan (\\"2.1.3\\", \\"MoL\\"). Write ids that look like numbers in quotes."
    },
    "text": {
      "description": "A text, or one text a language: {en: ..., fr: ...}.",
      "anyOf": [
        {
          "type": "string",
          "minLength": 1
        },
        {
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
          },
          "additionalProperties": {
            "type": "string",
            "minLength": 1
          }
        }
      ]
    },
    "date": {
      "type": "string",
      "format": "date",
      "description": "A day, written YYYY-MM-DD."
    },
    "periodId": {
      "type": "string",
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]))?$",
      "description": "A reporting period: 2025-H1 (half-year), 2025-Q3 (quarter), 2025 (year)."
    },
    "amount": {
      "type": "number",
      "description": "An amount of money in the unit of the plan (plan.unit). Never negative.",
      "minimum": 0
    },
    "percent": {
      "description": "A share from 0 to 100, as 45 or \\"45%\\".",
      "anyOf": [
        {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        {
          "type": "string",
          "pattern": "^[0-9]{1,3}(\\\\.[0-9]+)? ?%$"
        }
      ]
    },
    "number": {
      "type": "number"
    },
    "plan": {
      "description": "The plan itself.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title",
        "start",
        "end",
        "currency"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "Its title.",
          "$ref": "#/$defs/text"
        },
        "country": {
          "type": "string",
          "minLength": 1,
          "description": "Country, as ISO 3166 code or name."
        },
        "start": {
          "description": "First day of the plan.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day of the plan (inside).",
          "$ref": "#/$defs/date"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "description": "ISO 4217 code of the currency of all amounts that name no other."
        },
        "unit": {
          "description": "In what amounts are written.",
          "type": "string",
          "enum": [
            "one",
            "thousand",
            "million"
          ],
          "default": "one"
        },
        "adopted": {
          "description": "Day of adoption.",
          "$ref": "#/$defs/date"
        },
        "legal-act": {
          "description": "The act that adopted it.",
          "$ref": "#/$defs/text"
        },
        "website": {
          "type": "string",
          "minLength": 1,
          "description": "Address where it is published.",
          "format": "uri"
        },
        "publisher": {
          "description": "Who publishes the reports: the national coordinator's office.",
          "$ref": "#/$defs/text"
        },
        "publish-by": {
          "description": "The legal date by which reports are published, in words.",
          "$ref": "#/$defs/text"
        },
        "fictional": {
          "description": "True for a plan of a country that does not exist: every page says so.",
          "type": "boolean"
        },
        "languages": {
          "description": "Languages of its texts, the main one first.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
          }
        },
        "reporting": {
          "description": "The reporting calendar.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "every",
            "due"
          ],
          "properties": {
            "every": {
              "description": "How often institutions report.",
              "type": "string",
              "enum": [
                "quarter",
                "half-year",
                "year"
              ]
            },
            "due": {
              "description": "Days after the end of the period until a return is due, as 15 or \\"15 days\\".",
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": 0
                },
                {
                  "type": "string",
                  "pattern": "^[0-9]{1,3} days$"
                }
              ]
            },
            "assessed-by": {
              "description": "Institutions of civil society that assess the activities which others lead.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            },
            "conflicts": {
              "description": "What counts where two institutions report differently on the same thing. Left out, somebody decides each time.",
              "type": "string",
              "enum": [
                "lead-prevails"
              ]
            }
          }
        },
        "thresholds": {
          "description": "Thresholds that a plan may set itself.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "small-numbers": {
              "type": "integer",
              "minimum": 3,
              "description": "Counts of victims below this are protected in public reports (default 5)."
            },
            "on-track-tolerance": {
              "description": "How far progress may lag behind and still be on track (default 10%).",
              "$ref": "#/$defs/percent"
            },
            "cost-mismatch": {
              "description": "Need this much over secured money is a material mismatch (default 20%, SIGMA).",
              "$ref": "#/$defs/percent"
            }
          }
        },
        "terms": {
          "description": "The plan's own words for napkit's terms (pillar: {en: Area}), and its own status words.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z][a-z0-9.-]*$"
          },
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        },
        "status-words": {
          "description": "The country's own status words and what they stand for (\\"\u0432\u0438\u043A\u043E\u043D\u0430\u043D\u043E\\": completed).",
          "type": "object",
          "additionalProperties": {
            "description": "The status that the word stands for.",
            "type": "string",
            "enum": [
              "not_started",
              "in_progress",
              "completed",
              "partially_completed",
              "continuous",
              "suspended",
              "cancelled",
              "not_reported"
            ]
          }
        },
        "rating-scale": {
          "description": "Rating scale of evaluations, best first.",
          "type": "array",
          "items": {
            "description": "One step.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rating",
              "title"
            ],
            "properties": {
              "rating": {
                "$ref": "#/$defs/id"
              },
              "title": {
                "$ref": "#/$defs/text"
              },
              "descriptor": {
                "description": "What must be seen to give this rating.",
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "criteria": {
          "description": "The plan's own evaluation criteria beside the DAC six.",
          "type": "array",
          "items": {
            "description": "One criterion.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "title"
            ],
            "properties": {
              "id": {
                "$ref": "#/$defs/id"
              },
              "title": {
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "exploitation-forms": {
          "description": "Forms of exploitation that this plan distinguishes.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "victim-groups": {
          "description": "Victim groups that this plan distinguishes.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "regions": {
          "description": "Regions of the country.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/termItem"
          }
        },
        "accent": {
          "type": "string",
          "pattern": "^#[0-9a-fA-F]{6}$",
          "description": "Accent colour of reports."
        },
        "previous": {
          "description": "The plan before this one.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "end"
          ],
          "properties": {
            "title": {
              "$ref": "#/$defs/text"
            },
            "end": {
              "$ref": "#/$defs/date"
            }
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "citation": {
          "description": "Where the facts of this file come from.",
          "$ref": "#/$defs/text"
        }
      }
    },
    "termItem": {
      "anyOf": [
        {
          "$ref": "#/$defs/id"
        },
        {
          "description": "An item with a title.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "$ref": "#/$defs/id"
            },
            "title": {
              "$ref": "#/$defs/text"
            }
          }
        }
      ]
    },
    "pillar": {
      "description": "A thematic area.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "goal": {
      "description": "A strategy goal.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "pillar": {
          "description": "Id of its pillar.",
          "$ref": "#/$defs/id"
        },
        "objectives": {
          "description": "Its objectives.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/objective"
          }
        },
        "activities": {
          "description": "Activities that hang on the goal directly.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/activity"
          }
        }
      }
    },
    "objective": {
      "description": "An objective.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "goal": {
          "description": "Id of its goal (only where it is not nested there).",
          "$ref": "#/$defs/id"
        },
        "activities": {
          "description": "Its activities.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/activity"
          }
        }
      }
    },
    "activity": {
      "description": "An activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "start": {
          "description": "First day.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day (inside).",
          "$ref": "#/$defs/date"
        },
        "objective": {
          "description": "Id of its objective, or of its goal (only where it is not nested there).",
          "$ref": "#/$defs/id"
        },
        "continuous": {
          "description": "True if it has no end product and goes on: it then needs yearly milestones.",
          "type": "boolean"
        },
        "milestones": {
          "description": "What must be reached in which year.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/milestone"
          }
        },
        "weight": {
          "type": "number",
          "exclusiveMinimum": 0,
          "description": "Weight in the weighted implementation rate (default: its cost)."
        },
        "essential": {
          "description": "Says that it is part of the minimum package of services that goes on in a crisis.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "service"
          ],
          "properties": {
            "service": {
              "description": "Which service.",
              "$ref": "#/$defs/text"
            },
            "contingency": {
              "description": "What replaces it in a crisis.",
              "$ref": "#/$defs/text"
            }
          }
        },
        "tags": {
          "$ref": "#/$defs/tags"
        },
        "demand": {
          "description": "For demand-side measures: the mechanism.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "market": {
              "$ref": "#/$defs/text"
            },
            "target-group": {
              "$ref": "#/$defs/text"
            },
            "instrument": {
              "description": "Kind of instrument.",
              "type": "string",
              "enum": [
                "command-and-control",
                "market-based",
                "legal-infrastructure",
                "peer-pressure"
              ]
            },
            "mechanism": {
              "description": "How it is expected to work.",
              "$ref": "#/$defs/text"
            }
          }
        },
        "training": {
          "description": "For trainings.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "topic",
            "audience"
          ],
          "properties": {
            "topic": {
              "$ref": "#/$defs/text"
            },
            "audience": {
              "$ref": "#/$defs/text"
            },
            "provider": {
              "$ref": "#/$defs/id"
            },
            "needs-assessment": {
              "description": "Document or activity that assessed the needs.",
              "$ref": "#/$defs/text"
            },
            "impact-evaluation": {
              "description": "When and how long-term impact is evaluated.",
              "$ref": "#/$defs/text"
            },
            "training-of-trainers": {
              "description": "True if trainers are trained.",
              "type": "boolean"
            }
          }
        },
        "tasks": {
          "description": "Its tasks.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/task"
          }
        },
        "iati-identifier": {
          "type": "string",
          "minLength": 1,
          "description": "IATI identifier of the activity."
        }
      }
    },
    "task": {
      "description": "A task of an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "description": "What it is called.",
          "$ref": "#/$defs/text"
        },
        "description": {
          "description": "More words on it.",
          "$ref": "#/$defs/text"
        },
        "lead": {
          "description": "Institution that is responsible. One only; name further ones under co-leads.",
          "anyOf": [
            {
              "$ref": "#/$defs/id"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/id"
              }
            }
          ]
        },
        "co-leads": {
          "description": "Institutions that share the responsibility with the lead.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "partners": {
          "description": "Institutions that take part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "by-consent": {
          "description": "Bodies outside government that take part if they agree (NGOs, international organisations, courts).",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "indicators": {
          "description": "Ids of the indicators that measure it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "costs": {
          "$ref": "#/$defs/costs"
        },
        "funding": {
          "description": "Money that sources gave for exactly this.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/fundingHere"
          }
        },
        "note": {
          "description": "A remark for readers.",
          "$ref": "#/$defs/text"
        },
        "start": {
          "description": "First day.",
          "$ref": "#/$defs/date"
        },
        "end": {
          "description": "Last day (inside).",
          "$ref": "#/$defs/date"
        },
        "activity": {
          "description": "Id of its activity (only where it is not nested there).",
          "$ref": "#/$defs/id"
        }
      }
    },
    "milestone": {
      "description": "A yearly milestone.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "year",
        "title"
      ],
      "properties": {
        "year": {
          "$ref": "#/$defs/year"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "due": {
          "description": "Day by which it is reached (default 31 December).",
          "$ref": "#/$defs/date"
        }
      }
    },
    "year": {
      "type": "integer",
      "minimum": 1990,
      "maximum": 2100
    },
    "tags": {
      "description": "What the activity covers.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "exploitation": {
          "$ref": "#/$defs/tagList"
        },
        "groups": {
          "$ref": "#/$defs/tagList"
        },
        "regions": {
          "$ref": "#/$defs/tagList"
        },
        "sdg": {
          "$ref": "#/$defs/tagList"
        },
        "topics": {
          "description": "Topics: demand, training, awareness, referral, data ...",
          "$ref": "#/$defs/tagList"
        }
      }
    },
    "tagList": {
      "description": "A list of ids, or \\"all\\".",
      "anyOf": [
        {
          "type": "string",
          "const": "all"
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        }
      ]
    },
    "institution": {
      "description": "An institution.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "$ref": "#/$defs/text"
        },
        "kind": {
          "description": "What it is.",
          "type": "string",
          "enum": [
            "ministry",
            "agency",
            "court",
            "prosecution",
            "police",
            "local-authority",
            "ngo",
            "international-organisation",
            "independent-rapporteur",
            "coordination-body",
            "other"
          ]
        },
        "level": {
          "description": "Where it works.",
          "type": "string",
          "enum": [
            "national",
            "regional",
            "local",
            "international"
          ]
        },
        "mailbox": {
          "type": "string",
          "format": "email",
          "description": "A role mailbox, never a private person's address."
        },
        "language": {
          "type": "string",
          "minLength": 1,
          "description": "Language of its forms."
        },
        "region": {
          "$ref": "#/$defs/id"
        }
      }
    },
    "source": {
      "description": "A funding source.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "type"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "name": {
          "$ref": "#/$defs/text"
        },
        "type": {
          "description": "Kind of source.",
          "type": "string",
          "enum": [
            "state",
            "local",
            "eu",
            "bilateral",
            "un-io",
            "ngo",
            "private",
            "victims-fund",
            "unidentified"
          ]
        },
        "ends": {
          "description": "Day on which the money ends.",
          "$ref": "#/$defs/date"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Agreement or budget line."
        },
        "external": {
          "description": "Overrides whether it counts as external (donor) money.",
          "type": "boolean"
        },
        "reported-by": {
          "description": "Institution that reports on its money; left out, the lead of what it pays for is asked.",
          "$ref": "#/$defs/id"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "costState": {
      "description": "no-cost: costs nothing. within-resources: staff in regular duties. uncosted: not yet known.",
      "type": "string",
      "enum": [
        "no-cost",
        "within-resources",
        "uncosted"
      ]
    },
    "costEntry": {
      "description": "One cost line.",
      "anyOf": [
        {
          "$ref": "#/$defs/amount"
        },
        {
          "$ref": "#/$defs/costState"
        },
        {
          "$ref": "#/$defs/costLong"
        }
      ]
    },
    "costLong": {
      "description": "A cost in the long form.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "state": {
          "$ref": "#/$defs/costState"
        },
        "in-line": {
          "description": "Id of the line that contains this cost.",
          "$ref": "#/$defs/id"
        },
        "source": {
          "description": "Source that the plan names for it.",
          "$ref": "#/$defs/id"
        },
        "recurrent": {
          "description": "True if it comes back every year; else one-off.",
          "type": "boolean"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "line": {
          "type": "string",
          "minLength": 1,
          "description": "Budget line or classification."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "costs": {
      "description": "What it costs, year by year: {2025: 80}, {2025: [{amount: 30, source: state}]}; or one state for all years. Nothing written = uncosted.",
      "anyOf": [
        {
          "$ref": "#/$defs/costState"
        },
        {
          "description": "All years in another line.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "in-line"
          ],
          "properties": {
            "in-line": {
              "$ref": "#/$defs/id"
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        },
        {
          "type": "object",
          "propertyNames": {
            "pattern": "^[0-9]{4}$"
          },
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "#/$defs/costEntry"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/costEntry"
                }
              }
            ]
          }
        }
      ]
    },
    "costOn": {
      "description": "A cost line that names what it is for.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on"
      ],
      "properties": {
        "on": {
          "description": "Id of the goal, objective, activity or task.",
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "state": {
          "$ref": "#/$defs/costState"
        },
        "in-line": {
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "recurrent": {
          "description": "True if it comes back every year.",
          "type": "boolean"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "line": {
          "type": "string",
          "minLength": 1,
          "description": "Budget line."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "fundingHere": {
      "description": "What a source gave for this in a year.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "source",
        "year"
      ],
      "properties": {
        "source": {
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "approved": {
          "description": "Appropriated in a state or local budget.",
          "$ref": "#/$defs/amount"
        },
        "pledged": {
          "description": "Promised, not binding.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Signed.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Paid out by the source.",
          "$ref": "#/$defs/amount"
        },
        "spent": {
          "description": "Spent by the institutions.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Budget law line or agreement."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "fundingOn": {
      "description": "What a source gave in a year, and for what.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "source",
        "year"
      ],
      "properties": {
        "on": {
          "description": "Id of the goal, objective, activity or task; \\"plan\\" for the whole plan.",
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "approved": {
          "description": "Appropriated in a state or local budget.",
          "$ref": "#/$defs/amount"
        },
        "pledged": {
          "description": "Promised, not binding.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Signed.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Paid out by the source.",
          "$ref": "#/$defs/amount"
        },
        "spent": {
          "description": "Spent by the institutions.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Budget law line or agreement."
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "statedTotal": {
      "description": "A total as the adopted plan prints it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "amount"
      ],
      "properties": {
        "on": {
          "description": "Id of a node; \\"plan\\" (default) for the whole plan.",
          "$ref": "#/$defs/id"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "amount": {
          "$ref": "#/$defs/amount"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "rate": {
      "description": "One unit of the currency in units of the plan's currency.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "currency",
        "rate",
        "date"
      ],
      "properties": {
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "rate": {
          "type": "number",
          "exclusiveMinimum": 0
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "year": {
          "$ref": "#/$defs/year"
        },
        "source": {
          "type": "string",
          "minLength": 1,
          "description": "Who published the rate."
        }
      }
    },
    "indicator": {
      "description": "An indicator.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "title"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "on": {
          "description": "Id of the node that it measures (or list the indicator there).",
          "$ref": "#/$defs/id"
        },
        "level": {
          "description": "What it measures.",
          "type": "string",
          "enum": [
            "output",
            "outcome",
            "impact"
          ]
        },
        "unit": {
          "description": "Unit: persons, cases, %, ...",
          "$ref": "#/$defs/text"
        },
        "direction": {
          "description": "Which way is good.",
          "type": "string",
          "enum": [
            "increase",
            "decrease",
            "maintain"
          ]
        },
        "aggregation": {
          "description": "How periods become a year and a total.",
          "type": "string",
          "enum": [
            "sum",
            "last",
            "max",
            "mean"
          ],
          "default": "last"
        },
        "qualitative": {
          "description": "True if it is judged in words.",
          "type": "boolean"
        },
        "sensitive": {
          "description": "True if it counts victims: small counts are protected in public reports.",
          "type": "boolean"
        },
        "formula": {
          "description": "How it is computed.",
          "$ref": "#/$defs/text"
        },
        "source": {
          "description": "Data source.",
          "$ref": "#/$defs/text"
        },
        "available": {
          "description": "When the data are available.",
          "$ref": "#/$defs/text"
        },
        "responsible": {
          "description": "Institution that reports it.",
          "$ref": "#/$defs/id"
        },
        "by": {
          "description": "Disaggregations: sex, age, exploitation, region ...",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "baseline": {
          "description": "Value before the plan.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "value"
          ],
          "properties": {
            "year": {
              "$ref": "#/$defs/year"
            },
            "value": {
              "anyOf": [
                {
                  "$ref": "#/$defs/number"
                },
                {
                  "$ref": "#/$defs/text"
                }
              ]
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        },
        "targets": {
          "description": "Target of each year.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[0-9]{4}$"
          },
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "#/$defs/number"
              },
              {
                "$ref": "#/$defs/text"
              }
            ]
          }
        },
        "target": {
          "description": "Target of the whole plan.",
          "anyOf": [
            {
              "$ref": "#/$defs/number"
            },
            {
              "$ref": "#/$defs/text"
            }
          ]
        },
        "note": {
          "$ref": "#/$defs/text"
        },
        "sdg": {
          "$ref": "#/$defs/tagList"
        }
      }
    },
    "status": {
      "type": "string",
      "minLength": 1,
      "description": "not_started, in_progress, completed, partially_completed, continuous, suspended, cancelled, not_reported, or one of the plan's own status words. Delayed is derived, never written."
    },
    "progressMap": {
      "description": "By activity or task id: how far it is.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/progress"
      }
    },
    "progress": {
      "description": "What was reported on an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "$ref": "#/$defs/status"
        },
        "percent": {
          "description": "How much is done.",
          "$ref": "#/$defs/percent"
        },
        "evidence": {
          "description": "What proves it.",
          "$ref": "#/$defs/text"
        },
        "started": {
          "description": "Actual first day.",
          "$ref": "#/$defs/date"
        },
        "finished": {
          "description": "Actual last day.",
          "$ref": "#/$defs/date"
        },
        "obstacle": {
          "description": "What stands in the way.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "text"
          ],
          "properties": {
            "kind": {
              "description": "Inside or outside the institutions' control.",
              "type": "string",
              "enum": [
                "internal",
                "external"
              ]
            },
            "text": {
              "$ref": "#/$defs/text"
            }
          }
        },
        "action": {
          "description": "Corrective action.",
          "$ref": "#/$defs/text"
        },
        "lesson": {
          "$ref": "#/$defs/text"
        },
        "next": {
          "description": "Next step.",
          "$ref": "#/$defs/text"
        },
        "milestones": {
          "description": "Years whose milestone is reached.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/year"
          }
        },
        "reason": {
          "description": "Why it is late, suspended or cancelled.",
          "$ref": "#/$defs/text"
        },
        "by": {
          "description": "Institution that reports.",
          "$ref": "#/$defs/id"
        },
        "civil-society": {
          "description": "Civil society's own assessment, shown beside the official one.",
          "type": "object",
          "additionalProperties": false,
          "required": [],
          "properties": {
            "status": {
              "$ref": "#/$defs/status"
            },
            "by": {
              "$ref": "#/$defs/id"
            },
            "text": {
              "$ref": "#/$defs/text"
            }
          }
        }
      }
    },
    "spending": {
      "description": "Money spent in a period, and how the money of the year stands at its end. At least one amount.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "source"
      ],
      "properties": {
        "on": {
          "description": "Id of the node.",
          "$ref": "#/$defs/id"
        },
        "activity": {
          "description": "The same as \\"on\\".",
          "$ref": "#/$defs/id"
        },
        "source": {
          "$ref": "#/$defs/id"
        },
        "amount": {
          "description": "Spent in the period.",
          "$ref": "#/$defs/amount"
        },
        "committed": {
          "description": "Committed for the year, as it stands at the end of the period. Replaces what the funding record of the year says.",
          "$ref": "#/$defs/amount"
        },
        "disbursed": {
          "description": "Disbursed in the year up to the end of the period. Replaces what the funding record of the year says.",
          "$ref": "#/$defs/amount"
        },
        "currency": {
          "type": "string",
          "pattern": "^[A-Z]{3}$"
        },
        "reported-by": {
          "description": "Institution that reports.",
          "$ref": "#/$defs/id"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "observationMap": {
      "description": "By indicator id: the value of the period.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/observation"
      }
    },
    "observation": {
      "description": "A value, or a value with its parts.",
      "anyOf": [
        {
          "$ref": "#/$defs/number"
        },
        {
          "description": "A value with its parts and source.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "value"
          ],
          "properties": {
            "value": {
              "anyOf": [
                {
                  "$ref": "#/$defs/number"
                },
                {
                  "$ref": "#/$defs/text"
                }
              ]
            },
            "by": {
              "description": "Parts, by disaggregation: {sex: {women: 5, men: 2}}.",
              "type": "object",
              "additionalProperties": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/$defs/number"
                }
              }
            },
            "source": {
              "$ref": "#/$defs/text"
            },
            "date": {
              "description": "Day of the observation.",
              "$ref": "#/$defs/date"
            },
            "reported-by": {
              "description": "Institution that reports.",
              "$ref": "#/$defs/id"
            },
            "note": {
              "$ref": "#/$defs/text"
            }
          }
        }
      ]
    },
    "returnMap": {
      "description": "By institution id: the filled-in form.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/return"
      }
    },
    "return": {
      "description": "One institution's return.",
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
        "received": {
          "description": "Day of receipt; nothing written = missing.",
          "$ref": "#/$defs/date"
        },
        "file": {
          "type": "string",
          "minLength": 1,
          "description": "Its file."
        },
        "hash": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$",
          "description": "SHA-256 of the file."
        },
        "form": {
          "type": "string",
          "minLength": 1,
          "description": "Version of the form that was filled in."
        },
        "filled-in": {
          "description": "Day on which the institution says it filled the form in.",
          "$ref": "#/$defs/date"
        },
        "replaces": {
          "description": "SHA-256 of earlier files that this one corrects.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          }
        },
        "asked": {
          "type": "integer",
          "minimum": 0,
          "description": "Mandatory fields asked for."
        },
        "filled": {
          "type": "integer",
          "minimum": 0,
          "description": "Mandatory fields filled in."
        },
        "state": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "draft",
            "returned",
            "approved"
          ]
        },
        "approved": {
          "description": "Day of approval.",
          "$ref": "#/$defs/date"
        },
        "note": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "assessment": {
      "description": "How civil society sees an activity.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "by"
      ],
      "properties": {
        "on": {
          "description": "Id of the activity or task.",
          "$ref": "#/$defs/id"
        },
        "by": {
          "description": "Institution that assesses.",
          "$ref": "#/$defs/id"
        },
        "status": {
          "$ref": "#/$defs/status"
        },
        "text": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "correction": {
      "description": "A change to a period after it was closed.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "date",
        "by",
        "reason",
        "on"
      ],
      "properties": {
        "date": {
          "description": "Day of the correction.",
          "$ref": "#/$defs/date"
        },
        "by": {
          "description": "Institution that corrects.",
          "$ref": "#/$defs/id"
        },
        "reason": {
          "description": "Why.",
          "$ref": "#/$defs/text"
        },
        "on": {
          "type": "string",
          "minLength": 1,
          "description": "What was corrected: \\"progress 2.1.3 status\\"."
        },
        "was": {
          "description": "What stood there before; left out where nothing did.",
          "anyOf": [
            {
              "$ref": "#/$defs/number"
            },
            {
              "$ref": "#/$defs/text"
            }
          ]
        }
      }
    },
    "periodReport": {
      "description": "What was reported on one period.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "period"
      ],
      "properties": {
        "period": {
          "$ref": "#/$defs/periodId"
        },
        "closed": {
          "description": "Day on which the period was closed; since then it changes by corrections only.",
          "$ref": "#/$defs/date"
        },
        "progress": {
          "$ref": "#/$defs/progressMap"
        },
        "spending": {
          "description": "Money spent in the period.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/spending"
          }
        },
        "observations": {
          "$ref": "#/$defs/observationMap"
        },
        "assessments": {
          "description": "How civil society sees the activities.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/assessment"
          }
        },
        "returns": {
          "$ref": "#/$defs/returnMap"
        },
        "corrections": {
          "description": "Changes since the period was closed.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/correction"
          }
        }
      }
    },
    "review": {
      "description": "A review meeting.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "participants": {
          "description": "Institutions that took part.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        },
        "summary": {
          "$ref": "#/$defs/text"
        },
        "decisions": {
          "description": "What was decided.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        }
      }
    },
    "decision": {
      "description": "A decision on a node.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "on",
        "decision"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "on": {
          "$ref": "#/$defs/id"
        },
        "decision": {
          "description": "What was decided.",
          "type": "string",
          "enum": [
            "continue",
            "adjust",
            "postpone",
            "merge",
            "drop",
            "add"
          ]
        },
        "reason": {
          "$ref": "#/$defs/text"
        },
        "change": {
          "description": "What changes.",
          "$ref": "#/$defs/text"
        },
        "from": {
          "description": "The plan before.",
          "$ref": "#/$defs/text"
        },
        "to": {
          "description": "The plan after.",
          "$ref": "#/$defs/text"
        },
        "owner": {
          "$ref": "#/$defs/id"
        },
        "deadline": {
          "$ref": "#/$defs/date"
        },
        "done": {
          "description": "Day on which it was carried out.",
          "$ref": "#/$defs/date"
        },
        "follow-up": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "evaluation": {
      "description": "An evaluation.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "kind",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "kind": {
          "description": "When it is made.",
          "type": "string",
          "enum": [
            "mid-term",
            "final",
            "ex-post"
          ]
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "evaluator": {
          "$ref": "#/$defs/text"
        },
        "scope": {
          "$ref": "#/$defs/text"
        },
        "method": {
          "$ref": "#/$defs/text"
        },
        "limitations": {
          "$ref": "#/$defs/text"
        },
        "theory-of-change": {
          "$ref": "#/$defs/text"
        },
        "questions": {
          "description": "Evaluation questions.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/question"
          }
        },
        "conclusions": {
          "description": "Conclusions.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "lessons": {
          "description": "Lessons.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "recommendations": {
          "description": "Its recommendations.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/recommendation"
          }
        }
      }
    },
    "question": {
      "description": "A question under a criterion.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "criterion",
        "question"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "criterion": {
          "description": "relevance, coherence, effectiveness, efficiency, impact, sustainability, human-rights, gender-child, participation, or one of the plan's own.",
          "$ref": "#/$defs/id"
        },
        "question": {
          "$ref": "#/$defs/text"
        },
        "judgement-criteria": {
          "$ref": "#/$defs/text"
        },
        "evidence": {
          "description": "Evidence.",
          "type": "array",
          "items": {
            "description": "One piece of evidence.",
            "type": "object",
            "additionalProperties": false,
            "required": [],
            "properties": {
              "text": {
                "$ref": "#/$defs/text"
              },
              "figure": {
                "type": "string",
                "minLength": 1,
                "description": "Id of a figure of napkit (funding.firmGap)."
              },
              "indicator": {
                "$ref": "#/$defs/id"
              },
              "source": {
                "description": "Outside source.",
                "$ref": "#/$defs/text"
              }
            }
          }
        },
        "finding": {
          "$ref": "#/$defs/text"
        },
        "rating": {
          "description": "A step of the rating scale.",
          "$ref": "#/$defs/id"
        },
        "strength": {
          "description": "Strength of the evidence.",
          "type": "string",
          "enum": [
            "strong",
            "moderate",
            "weak"
          ]
        }
      }
    },
    "recommendation": {
      "description": "A recommendation.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "text"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "source": {
          "type": "string",
          "minLength": 1,
          "description": "Who made it: GRETA, TIP, UPR, CEDAW (external ones)."
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "reference": {
          "type": "string",
          "minLength": 1,
          "description": "Document and paragraph."
        },
        "text": {
          "$ref": "#/$defs/text"
        },
        "priority": {
          "description": "How strong.",
          "type": "string",
          "enum": [
            "urge",
            "consider",
            "invite"
          ]
        },
        "addressee": {
          "$ref": "#/$defs/id"
        },
        "deadline": {
          "$ref": "#/$defs/date"
        },
        "response": {
          "description": "Management response.",
          "$ref": "#/$defs/text"
        },
        "status": {
          "description": "Where it stands.",
          "type": "string",
          "enum": [
            "open",
            "accepted",
            "partly-accepted",
            "rejected",
            "in_progress",
            "implemented"
          ]
        },
        "activities": {
          "description": "Activities that answer it.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/id"
          }
        }
      }
    },
    "snapshot": {
      "description": "The plan as it stood on a date.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "date"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "title": {
          "$ref": "#/$defs/text"
        },
        "reason": {
          "$ref": "#/$defs/text"
        },
        "hash": {
          "type": "string",
          "minLength": 1,
          "description": "Content hash.",
          "pattern": "^[0-9a-f]{12,64}$"
        },
        "ends": {
          "description": "Planned end of each activity in that version.",
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/date"
          }
        }
      }
    }
  }
}
`;

// src/exchange/key-order.ts
var nodeOrder = "id pillar goal objective activity title description lead co-leads partners by-consent start end continuous milestones weight essential tags demand training indicators costs funding note iati-identifier objectives activities tasks".split(
  " "
);
var nodes = /* @__PURE__ */ new Set(["goal", "objective", "activity", "task"]);
var documentOrder = "format plan pillars institutions sources rates totals goals objectives activities tasks costs funding indicators period closed progress spending observations assessments returns corrections periods reviews evaluations recommendations snapshots".split(
  " "
);
var schema = once(() => JSON.parse(planSchema));
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function followed(part) {
  const name = part.$ref?.replace("#/$defs/", "");
  const found = name === void 0 ? void 0 : schema().$defs?.[name];
  return name === void 0 || found === void 0 ? { part } : { part: { ...found, ...followed(found).part }, name };
}
function inWrittenOrder(document) {
  return orderedFields(document, schema(), documentOrder);
}
function ordered(value, part) {
  if (part === void 0 || typeof value !== "object" || value === null) return value;
  const { part: own, name } = followed(part);
  if (Array.isArray(value)) {
    const items2 = own.items ?? own.anyOf?.find((option) => option.items !== void 0)?.items;
    return value.map((item) => ordered(item, items2));
  }
  if (!isFields(value)) return value;
  return orderedFields(value, record(own, value), name !== void 0 && nodes.has(name) ? nodeOrder : void 0);
}
function record(part, value) {
  const options = (part.anyOf ?? [part]).map((option) => followed(option).part);
  const fits = options.find(
    (o) => o.properties !== void 0 && Object.keys(value).every((k) => k in (o.properties ?? {}))
  );
  return fits ?? options.find((o) => typeof o.additionalProperties === "object") ?? part;
}
function orderedFields(fields, part, order2 = Object.keys(part.properties ?? {})) {
  const rank = new Map(order2.map((key, i) => [key, i]));
  const at2 = (key) => rank.get(key) ?? order2.length;
  const inner = typeof part.additionalProperties === "object" ? part.additionalProperties : void 0;
  return Object.fromEntries(
    Object.entries(fields).sort(([a], [b]) => at2(a) - at2(b)).map(([key, value]) => [key, ordered(value, part.properties?.[key] ?? inner)])
  );
}

// src/exchange/yaml-out.ts
var lineWidth = 120;
var apart = new Set("goals objectives activities tasks indicators reviews evaluations questions".split(" "));
var otherwiseRead = /^(?:[-+.]?\d\S*|y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;
var onlyQuoted = /^\s|[^\S\n]$|[^\P{C}\n]|[\u0085\u2028\u2029]/u;
var date = /^\d{4}-\d{2}-\d{2}$/;
var year = /^(?:19|20|21)\d\d$/;
function yamlOf(document, head = []) {
  const map = mapOf(inWrittenOrder(document), 0);
  for (const [i, { key, value }] of map.items.entries()) key.spaceBefore = i > 0 && !(value instanceof import_yaml.Scalar);
  map.flow = false;
  const text2 = (0, import_yaml.stringify)(map, { lineWidth, flowCollectionPadding: false, minContentWidth: 40 });
  return [...head.map((line) => line === "" ? "#\n" : `# ${line}
`), text2].join("");
}
function nodeOf(key, value, indent) {
  if (typeof value !== "object" || value === null) return scalarOf(value);
  const fits = indent + key.length + widthOf(value) <= lineWidth - 4;
  const node = isFields(value) ? mapOf(value, indent) : listOf(key, value, indent);
  node.flow = fits && !hasOwnLines(key, value);
  return node;
}
function hasOwnLines(key, value) {
  if (Array.isArray(value)) return value.some(isFields) && !year.test(key);
  return isFields(value) && Object.entries(value).some(([k, v]) => year.test(k) && typeof v === "object");
}
function mapOf(fields, indent) {
  const map = new import_yaml.YAMLMap();
  map.items = Object.entries(fields).map(([key, value]) => new import_yaml.Pair(keyOf(key), nodeOf(key, value, indent + 2)));
  return map;
}
function listOf(key, items2, indent) {
  const list = new import_yaml.YAMLSeq();
  if (!Array.isArray(items2)) return list;
  list.items = items2.map((item, i) => {
    const node = nodeOf("", item, indent + 2);
    if (apart.has(key) && node instanceof import_yaml.YAMLMap) {
      node.flow = false;
      node.spaceBefore = i > 0;
    }
    return node;
  });
  return list;
}
function scalarOf(value) {
  const scalar4 = new import_yaml.Scalar(value);
  if (typeof value !== "string") return scalar4;
  if (onlyQuoted.test(value)) scalar4.type = import_yaml.Scalar.QUOTE_DOUBLE;
  else if (value.includes("\n")) scalar4.type = import_yaml.Scalar.BLOCK_LITERAL;
  else if (value.length > lineWidth - 20) scalar4.type = import_yaml.Scalar.BLOCK_FOLDED;
  else if (otherwiseRead.test(value) && !date.test(value)) scalar4.type = import_yaml.Scalar.QUOTE_DOUBLE;
  return scalar4;
}
function keyOf(key) {
  const scalar4 = new import_yaml.Scalar(key);
  if (otherwiseRead.test(key) && !year.test(key)) scalar4.type = import_yaml.Scalar.QUOTE_DOUBLE;
  else if (year.test(key)) scalar4.value = Number(key);
  return scalar4;
}
function widthOf(value, depth = 0) {
  if (typeof value === "string") {
    if (value.includes("\n")) return Number.POSITIVE_INFINITY;
    return value.length + (/^[\p{L}\d][\p{L}\d ]*$/u.test(value) ? 0 : 2);
  }
  if (typeof value !== "object" || value === null) return String(value).length;
  if (depth > 2) return Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + 2 + widthOf(item, depth + 1), 2);
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + 4 + widthOf(item, depth + 1), 2);
}

// src/exchange/snapshot-yaml.ts
function withSnapshot(text2, entry2) {
  const document = read(text2);
  const root = document.toJS();
  const own = isFields(root) ? root : {};
  const before = Array.isArray(own["snapshots"]) ? own["snapshots"] : [];
  const list = document.get("snapshots", true);
  const meant2 = { ...own, snapshots: [...before, entry2] };
  return inserted(meant2, listed(text2, list, entry2), () => {
    if ((0, import_yaml2.isSeq)(list)) list.add(document.createNode(entry2));
    else document.set("snapshots", document.createNode([entry2]));
    return document;
  });
}
function withClosed(text2, path11, day2) {
  const document = read(text2);
  const record2 = path11.length === 0 ? document.contents : document.getIn(path11, true);
  if (!(0, import_yaml2.isMap)(record2)) throw new Error("a record of a period is a map");
  const meant2 = closedIn(document.toJS(), path11, day2);
  return inserted(meant2, afterPeriod(text2, record2, day2), () => {
    document.setIn([...path11, "closed"], day2);
    return document;
  });
}
var read = (text2) => (0, import_yaml2.parseDocument)(text2, { version: "1.2" });
function inserted(meant2, candidate, change) {
  if (candidate !== void 0 && reads(candidate, meant2)) return candidate;
  const written2 = change().toString({ lineWidth: 0 });
  if (!reads(written2, meant2)) throw new Error("the YAML library wrote something else than was meant");
  return written2;
}
function reads(text2, meant2) {
  try {
    return canonicalJson((0, import_yaml2.parse)(text2, { version: "1.2", maxAliasCount: 100 })) === canonicalJson(meant2);
  } catch {
    return false;
  }
}
function closedIn(value, path11, day2) {
  const [step2, ...rest] = path11;
  if (step2 === void 0) return isFields(value) ? { ...value, closed: day2 } : value;
  if (Array.isArray(value)) return value.map((item, i) => i === step2 ? closedIn(item, rest, day2) : item);
  return isFields(value) ? { ...value, [step2]: closedIn(value[step2] ?? null, rest, day2) } : value;
}
function listed(text2, list, entry2) {
  if (list === void 0 || list === null) return atEnd(text2, entry2);
  if (!(0, import_yaml2.isSeq)(list) || list.flow === true || list.items.length === 0) return void 0;
  const last = list.items.at(-1);
  const range = (0, import_yaml2.isMap)(last) ? last.range : void 0;
  if (!list.range || !range) return void 0;
  const column = list.range[0] - (text2.lastIndexOf("\n", list.range[0] - 1) + 1);
  const gap = hasGaps(text2, list) ? "\n" : "";
  return insertLines(text2, range[1], gap + itemLines(entry2, column));
}
function atEnd(text2, entry2) {
  if (/^(?:\.\.\.|---\s*\S)/m.test(text2)) return void 0;
  const gap = text2.trim() === "" ? "" : "\n";
  return insertLines(text2, text2.length, gap + yamlOf({ snapshots: [entry2] }));
}
var itemLines = (entry2, column) => yamlOf({ snapshots: [entry2] }).split("\n").slice(1).map((line) => line === "" ? "" : `${" ".repeat(column)}${line.slice(2)}`).join("\n");
function hasGaps(text2, list) {
  const [first2, second] = list.items.map((item) => (0, import_yaml2.isMap)(item) ? item.range : void 0);
  if (!first2) return false;
  if (second) return /\n[ \t]*\r?\n[ \t]*(?:#.*\n[ \t]*)*-[ \t]*$/.test(text2.slice(first2[0], second[0]));
  return text2.slice(first2[0], first2[1]).trim().includes("\n");
}
function afterPeriod(text2, record2, day2) {
  const pair = record2.items.find(({ key: key2 }) => (0, import_yaml2.isScalar)(key2) && key2.value === "period");
  const [key, value] = [pair?.key, pair?.value];
  if (record2.flow === true || !(0, import_yaml2.isScalar)(key) || !(0, import_yaml2.isScalar)(value) || !key.range || !value.range) return void 0;
  const column = key.range[0] - (text2.lastIndexOf("\n", key.range[0] - 1) + 1);
  return insertLines(text2, value.range[1], `${" ".repeat(column)}closed: ${day2}
`);
}
function insertLines(text2, offset, lines) {
  const isBelow = offset > 0 && text2[offset - 1] === "\n";
  const end = text2.indexOf("\n", offset);
  const at2 = isBelow ? offset : end < 0 ? text2.length : end + 1;
  const open3 = at2 > 0 && text2[at2 - 1] !== "\n" ? "\n" : "";
  const added = open3 + lines;
  return text2.slice(0, at2) + (text2.includes("\r\n") ? added.replaceAll("\n", "\r\n") : added) + text2.slice(at2);
}

// src/io/file-kind.ts
var yaml = /\.ya?ml$/i;
var workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
function readable(name) {
  if (yaml.test(name)) return "yaml";
  return workbook.test(name) ? "workbook" : void 0;
}
var isEditable = (name) => /\.xls[xm]$/i.test(name);
var isJson = (name) => /\.json$/i.test(name);
var isLock = (name) => name.startsWith("~$") || name.startsWith(".~lock.");
var starts = [
  [/^%PDF-/, "pdf"],
  [/^PK[\s\S]*?word\//, "word"],
  [/^PK/, "zip"],
  [/^\{\\rtf/, "word"],
  [/^\s*(?:<!doctype html|<html)/i, "html"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, "picture"]
];
function foreignKind(name, bytes) {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  for (const [pattern, kind] of starts) if (pattern.test(head)) return kind;
  if (/\.(?:csv|tsv)$/i.test(name)) return "csv";
  if (/\.docx?$/i.test(name)) return "word";
  return /[\x00-\x08\x0e-\x1a]/.test(head) ? "other" : "text";
}

// src/io/period-files.ts
var import_promises3 = require("node:fs/promises");

// ../../work/main/node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign2 * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign2 * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign2 * result;
  }
  if (value !== "0" && value[0] === "0") return sign2 * parseInt(value, 8);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign2 * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign2 = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign2 * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign2;
  } else result = sign2 * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year2, month, day2, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date2 = new Date(Date.UTC(year2, month, day2, hour, minute, second, fraction));
  date2.setUTCFullYear(year2, month, day2);
  return date2;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year2 = +match[1];
  const month = +match[2] - 1;
  const day2 = +match[3];
  if (!match[4]) {
    const date3 = makeUtcDate(year2, month, day2);
    if (date3.getUTCFullYear() !== year2 || date3.getUTCMonth() !== month || date3.getUTCDate() !== day2) return NOT_RESOLVED;
    return date3;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date2 = makeUtcDate(year2, month, day2, hour, minute, second, fraction);
  if (date2.getUTCFullYear() !== year2 || date2.getUTCMonth() !== month || date2.getUTCDate() !== day2) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date2.setTime(date2.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date2;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact2 = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact2.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact2.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact2.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact2.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact2.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact2.mapping["tag:yaml.org,2002:map"];
    this.exact = exact2;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string2, max) {
  return " ".repeat(Math.max(max - string2.length, 0)) + string2;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded2) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first2 = content.charCodeAt(0);
    if (folded2) {
      if (first2 === 32 || first2 === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar4) {
  if (scalar4.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar4;
  if (scalar4.fast) return input.slice(valueStart, valueEnd);
  switch (scalar4.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar4.indent, scalar4.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar4.indent, scalar4.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first2 = state.input.charCodeAt(linePosition + column);
    if (first2 === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first2)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first2)) {
      if (first2 === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first2 !== 0 && !isEol(first2) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first2 !== 0 && !isEol(first2) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first2 !== 0 && !isEol(first2) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/exchange/period-yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/source/text-source.ts
function lineStarts(text2) {
  const starts2 = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text2)) starts2.push(breaks.lastIndex);
  return starts2;
}
function lineAt(starts2, at2) {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts2[middle] ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return low;
}
function textSource(file2, text2) {
  let starts2;
  const lines = () => {
    starts2 ??= lineStarts(text2);
    return starts2;
  };
  return {
    file: file2,
    place(at2, length) {
      const line = lineAt(lines(), at2);
      const column = at2 - (lines()[line] ?? 0) + 1;
      return { file: file2, line: line + 1, column, ...length === void 0 ? {} : { length } };
    },
    excerpt(line) {
      const from2 = lines()[line - 1];
      return from2 === void 0 ? void 0 : text2.slice(from2, lines()[line]).replace(/[\r\n]+$/, "");
    },
    typed: (at2, end) => text2.slice(at2, end)
  };
}

// src/finding/finding.ts
function finding(code, args, at2, also) {
  return also === void 0 ? { code, args, at: at2 } : { code, args, at: at2, also };
}

// src/source/origin.ts
var TextOrigin = class {
  source;
  at;
  #keys;
  #marks;
  #index;
  constructor(source, at2, marks, keys) {
    this.source = source;
    this.at = at2;
    this.#marks = marks;
    this.#keys = keys;
  }
  entry(key) {
    return this.#keys === void 0 ? this.#item(Number(key)) : this.#pair(this.#keys, String(key));
  }
  #item(index) {
    const value = this.#marks[2 * index];
    return value === void 0 ? void 0 : { key: value, value, end: this.#marks[2 * index + 1] ?? value };
  }
  #pair(keys, key) {
    const i = keys.length > 16 ? this.#indexed(keys).get(key) : keys.indexOf(key);
    if (i === void 0 || i < 0) return void 0;
    const at2 = this.#marks[3 * i] ?? 0;
    const value = this.#marks[3 * i + 1] ?? at2;
    return { key: at2, value, end: this.#marks[3 * i + 2] ?? value };
  }
  #indexed(keys) {
    this.#index ??= new Map(keys.map((key, i) => [key, i]));
    return this.#index;
  }
};

// src/source/yaml-scalar.ts
var number2 = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
var words = new Map([
  ...["", "~", "null", "Null", "NULL"].map((w) => [w, null]),
  ...["true", "True", "TRUE"].map((w) => [w, true]),
  ...["false", "False", "FALSE"].map((w) => [w, false])
]);
function numberOr(text2) {
  if (!number2.test(text2)) return text2;
  const value = Number(text2);
  return Number.isFinite(value) ? value : text2;
}
function plainValue(text2) {
  const first2 = text2.charCodeAt(0);
  if (first2 >= 43 && first2 <= 57) return numberOr(text2);
  if (text2.length > 5) return text2;
  const word2 = words.get(text2);
  return word2 === void 0 ? text2 : word2;
}
function taggedValue(tag, text2) {
  const plain = plainValue(text2);
  switch (tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, "!!$1")) {
    case "!":
    case "!!str":
      return text2;
    case "!!int":
    case "!!float":
      return typeof plain === "number" ? plain : void 0;
    case "!!bool":
      return typeof plain === "boolean" ? plain : void 0;
    case "!!null":
      return plain === null ? null : void 0;
    default:
      return void 0;
  }
}

// src/source/yaml-build.ts
var expansionLimit = 1e5;
var Bomb = class extends Error {
};
function frame(at2, list, open3, anchor, asKey = false) {
  const map = list === void 0 ? {} : void 0;
  const [keys, marks] = [open3.keys.length, open3.marks.length];
  return {
    at: at2,
    list,
    map,
    keys,
    marks,
    anchor,
    asKey,
    wantsKey: list === void 0,
    key: void 0,
    keyAt: at2,
    size: 1
  };
}
var placed = (state, from2, to) => ({ place: state.source.place(from2, to - from2) });
function hyphen(state) {
  const next = /:?(?:\s|#[^\r\n]*)*-/y;
  next.lastIndex = state.seen;
  const at2 = next.test(state.text) ? next.lastIndex - 1 : state.top.at;
  state.seen = at2 + 1;
  return [at2, at2 + 1];
}
function add(state, value, at2, end, size) {
  const { top, marks } = state;
  top.size += size;
  if (top.list !== void 0) {
    if (value === void 0) return;
    top.list.push(value);
    if (at2 < 0) marks.push(...hyphen(state));
    else marks.push(at2, end);
    return;
  }
  top.wantsKey = true;
  if (top.map === void 0 || top.key === void 0 || value === void 0) return;
  top.map[top.key] = value;
  state.keys.push(top.key);
  marks.push(top.keyAt, at2 < 0 ? top.keyAt : at2, at2 < 0 ? top.keyAt : end);
}
function startEntry(state, key, at2, end) {
  const { top } = state;
  top.wantsKey = false;
  top.keyAt = at2;
  top.key = key;
  if (key === void 0 || key === "" || key === "__proto__") {
    state.findings.push(finding("NAP115", { key: key ?? state.text.slice(at2, at2 + 20) }, placed(state, at2, end)));
    top.key = void 0;
  } else if (key === "<<") {
    state.findings.push(finding("NAP114", {}, placed(state, at2, end)));
    top.key = void 0;
  } else if (top.map !== void 0 && Object.hasOwn(top.map, key)) {
    const entry2 = state.keys.indexOf(key, top.keys) - top.keys;
    const first2 = state.source.place(state.marks[top.marks + 3 * entry2] ?? 0).line ?? 1;
    state.findings.push(finding("NAP111", { key, first: first2 }, placed(state, at2, end)));
    top.key = void 0;
  }
}
function tagged(state, event, text2) {
  const tag = state.text.slice(event.tagStart, event.tagEnd);
  const value = taggedValue(tag, text2);
  if (value !== void 0) return value;
  state.findings.push(finding("NAP113", { tag }, placed(state, event.tagStart, event.tagEnd)));
  return text2;
}
var quotes = (event) => event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
function blockRange(text2, event) {
  const content = text2.slice(event.valueStart, event.valueEnd);
  return [
    event.valueStart + (content.length - content.trimStart().length),
    event.valueStart + content.trimEnd().length
  ];
}
function scalar(state, event) {
  const text2 = getScalarValue(state.text, event);
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const range = block ? blockRange(state.text, event) : void 0;
  const at2 = range?.[0] ?? (event.valueStart < 0 ? event.tagStart : event.valueStart - quotes(event));
  const end = range?.[1] ?? (event.valueStart < 0 ? event.tagEnd : event.valueEnd + quotes(event));
  if (event.valueEnd > 0) state.seen = event.valueEnd + quotes(event);
  if (state.top.wantsKey) {
    startEntry(state, text2, at2 < 0 ? state.top.at : at2, end < 0 ? state.top.at + 1 : end);
    return;
  }
  let value = text2;
  if (event.tagStart >= 0) value = tagged(state, event, text2);
  else if (event.style === SCALAR_STYLE.PLAIN) value = plainValue(text2);
  if (event.anchorStart >= 0)
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), { value, size: 1, whole: true });
  add(state, value, at2, end, 1);
}
var collectionTags = /* @__PURE__ */ new Set(["!", "!!map", "!!seq"]);
function open(state, event) {
  const opened = event.type === EVENT_ID.SEQUENCE ? [] : void 0;
  const asKey = state.top.wantsKey;
  let anchor;
  if (event.anchorStart >= 0) {
    anchor = { value: null, size: 1, whole: false };
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), anchor);
  }
  const tag = event.tagStart < 0 ? "!" : state.text.slice(event.tagStart, event.tagEnd);
  if (!collectionTags.has(tag))
    state.findings.push(finding("NAP113", { tag }, placed(state, event.tagStart, event.tagEnd)));
  state.top = frame(event.start, opened, state, anchor, asKey);
  state.frames.push(state.top);
}
function close(state) {
  const closed = state.frames.pop();
  const parent = state.frames.at(-1);
  if (closed === void 0 || parent === void 0) return;
  state.top = parent;
  const value = closed.list ?? closed.map ?? {};
  const keys = closed.list === void 0 ? state.keys.slice(closed.keys) : void 0;
  state.origins.set(value, new TextOrigin(state.source, closed.at, state.marks.slice(closed.marks), keys));
  state.keys.length = closed.keys;
  state.marks.length = closed.marks;
  if (closed.anchor !== void 0) Object.assign(closed.anchor, { value, size: closed.size, whole: true });
  if (closed.asKey) startEntry(state, void 0, closed.at, closed.at + 1);
  else add(state, value, closed.at, closed.at, closed.size);
}
function alias(state, event) {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const from2 = event.anchorStart - 1;
  const at2 = placed(state, from2, event.anchorEnd);
  state.seen = event.anchorEnd;
  if (state.top.wantsKey) {
    startEntry(state, void 0, from2, event.anchorEnd);
    return;
  }
  const anchor = state.anchors.get(name);
  if (anchor === void 0) state.findings.push(finding("NAP116", { name }, at2));
  else if (!anchor.whole) state.findings.push(finding("NAP117", { name }, at2));
  state.expanded += anchor?.size ?? 0;
  if (state.expanded > expansionLimit) {
    state.findings.push(finding("NAP117", { name }, at2));
    throw new Bomb();
  }
  add(state, anchor?.whole === true ? anchor.value : void 0, from2, event.anchorEnd, anchor?.size ?? 0);
}
function step(state, event) {
  if (event.type === EVENT_ID.SCALAR) scalar(state, event);
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open(state, event);
  else if (event.type === EVENT_ID.ALIAS) alias(state, event);
  else if (event.type === EVENT_ID.POP) close(state);
}
var used = { type: EVENT_ID.POP };
function buildValue(events, text2, source, origins) {
  const open3 = { keys: [], marks: [] };
  const root = frame(0, [], open3);
  const state = {
    text: text2,
    source,
    origins,
    findings: [],
    anchors: /* @__PURE__ */ new Map(),
    frames: [root],
    ...open3,
    top: root,
    seen: 0,
    expanded: 0
  };
  try {
    for (const [i, event] of events.entries()) {
      step(state, event);
      events[i] = used;
    }
  } catch (error5) {
    if (!(error5 instanceof Bomb)) throw error5;
    return { value: void 0, findings: state.findings };
  }
  return { value: root.list?.[0], findings: state.findings };
}

// src/source/yaml.ts
var depthLimit = 100;
var isMap3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function firstDocument(events) {
  const second = events.findIndex((event, i) => i > 0 && event.type === EVENT_ID.DOCUMENT);
  return second < 0 ? events : events.slice(0, second);
}
function secondDocument(text2, source) {
  const marks = [...text2.matchAll(/^---(?=\s|$)/gm)];
  const head = /^(?:\s*(?:[#%].*)?(?:\r?\n|\r))*---(?=\s|$)/.test(text2);
  return finding("NAP112", {}, { place: source.place(marks[head ? 1 : 0]?.index ?? 0, 3) });
}
async function syntaxErrors(error5, text2, source) {
  const at2 = error5.mark?.position ?? 0;
  if (error5.reason.startsWith("nesting exceeded"))
    return [finding("NAP118", { limit: depthLimit }, { place: source.place(at2, 1) })];
  const { yamlFaults } = await Promise.resolve().then(() => __toESM(require("./source-yaml-faults.cjs"), 1));
  const faults = yamlFaults(text2, { at: at2, reason: error5.reason });
  return faults.map(({ fault, at: from2 }) => finding("NAP110", { fault }, { place: source.place(from2) }));
}
async function readYaml(text2, source, origins) {
  const { file: file2 } = source;
  let events;
  try {
    events = parseEvents(text2, { maxDepth: depthLimit });
  } catch (error5) {
    if (error5 instanceof YAMLException) return { findings: await syntaxErrors(error5, text2, source) };
    throw error5;
  }
  const document = firstDocument(events);
  const { value, findings } = buildValue(document, text2, source, origins);
  const all = document === events ? findings : [...findings, secondDocument(text2, source)];
  if (value === void 0 && findings.length > 0) return { findings: all };
  if (value === void 0 || value === null)
    return { part: { file: file2, value: {} }, findings: [...all, finding("NAP120", { name: file2 }, { place: { file: file2 } })] };
  if (isMap3(value)) return { part: { file: file2, value }, findings: all };
  const found = Array.isArray(value) ? "list" : "text";
  return { findings: [...all, finding("NAP119", { name: file2, found }, { place: source.place(0) })] };
}

// src/io/text.ts
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
}
function decode(bytes) {
  const label = encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder(label).decode(bytes);
    return { encoding: label === "utf-8" ? "utf-8" : "utf-16", lossy };
  }
}

// src/io/period-files.ts
async function heldPeriods(files, period) {
  const held = [];
  for (const file2 of files) {
    if (readable(file2) === "yaml") held.push(...await heldInText(file2, period));
    else if (isEditable(file2)) held.push(...await heldInRows(file2, period));
  }
  return held;
}
var isOn = (record2, period) => String(record2["period"]) === period;
async function heldInText(file2, period) {
  const bytes = await (0, import_promises3.readFile)(file2);
  const decoded = decode(bytes);
  if (!("text" in decoded) || !decoded.text.includes(period)) return [];
  const { text: text2 } = decoded;
  const { part } = await readYaml(text2, textSource(file2, text2), /* @__PURE__ */ new WeakMap());
  if (part === void 0) return [];
  const { value } = part;
  const own = isOn(value, period) ? [{ file: file2, text: text2, bytes, path: [], record: recordOf(value, period) }] : [];
  const listed3 = (Array.isArray(value["periods"]) ? value["periods"] : []).flatMap(
    (record2, i) => isFields(record2) && isOn(record2, period) ? [{ file: file2, text: text2, bytes, path: ["periods", i], record: recordOf(record2, period) }] : []
  );
  return [...own, ...listed3];
}
async function heldInRows(file2, period) {
  const { readWorkbookParts } = await Promise.resolve().then(() => __toESM(require("./io-workbook.cjs"), 1));
  const bytes = await (0, import_promises3.readFile)(file2);
  const { parts } = await readWorkbookParts(bytes, file2, /* @__PURE__ */ new WeakMap());
  return parts.flatMap(({ value }) => recordsOf(value["periods"])).filter((record2) => isOn(record2, period)).map((record2) => ({ file: file2, bytes, record: recordOf(record2, period) }));
}
var recordOf = (written2, period) => {
  const { closed, progress, spending, observations, assessments, returns, corrections } = written2;
  const own = fieldsOf({ period, closed, progress, spending, observations, assessments, returns, corrections });
  return recordsOf(canonical({ periods: [own] })["periods"])[0] ?? own;
};

// src/io/snapshots.ts
var import_promises4 = require("node:fs/promises");
var import_node_path3 = __toESM(require("node:path"), 1);
function snapshotFile(plan, id, isFolder) {
  const safe = (text2) => text2.replace(
    /[^\p{L}\p{N}._-]/gu,
    (sign2) => [...new TextEncoder().encode(sign2)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
  ).replace(/^\./, "%2e");
  return `${snapshotFolder}/${isFolder ? "" : `${safe(plan)}.`}${safe(id)}.json`;
}
async function readFrozen(folder2) {
  const names = await (0, import_promises4.readdir)(import_node_path3.default.join(folder2, snapshotFolder)).catch(() => []);
  const files = names.filter((name) => /^[^.].*\.json$/i.test(name)).sort();
  return Promise.all(files.map((name) => frozenFile(folder2, `${snapshotFolder}/${name}`)));
}
async function frozenFile(folder2, file2) {
  const bytes = await (0, import_promises4.readFile)(import_node_path3.default.resolve(folder2, file2)).catch(() => void 0);
  const decoded = bytes === void 0 ? void 0 : decode(bytes);
  if (decoded === void 0 || !("text" in decoded)) return { file: file2, why: "syntax" };
  const frozen2 = frozenFrom(decoded.text);
  return "why" in frozen2 ? { file: file2, why: frozen2.why } : { file: file2, frozen: frozen2 };
}

// src/io/snapshot-write.ts
async function snapshotWrites(home, frozen2, entry2, words2) {
  const file2 = snapshotFile(frozen2.plan, frozen2.id, home.isFolder);
  const full = import_node_path4.default.join(home.folder, file2);
  if (await exists(full)) return void 0;
  const changes = { texts: /* @__PURE__ */ new Map(), rows: /* @__PURE__ */ new Map() };
  const list = await listFile(home);
  if (list !== void 0) await enter(list, entry2, changes);
  const { period, date: date2 } = frozen2;
  const closed = period === void 0 ? void 0 : await closing(home, period, date2, changes);
  const bytes = (text2) => new TextEncoder().encode(text2);
  const name = (one) => nameIn(home, one);
  const files = [{ file: full, bytes: bytes(frozenText(frozen2)) }];
  for (const [one, text2] of changes.texts) files.push({ file: one, bytes: bytes(text2) });
  for (const [book, rows] of changes.rows) {
    const { withSnapshotRows } = await Promise.resolve().then(() => __toESM(require("./io-snapshot-book.cjs"), 1));
    const made = await withSnapshotRows(book, rows, await words2());
    if ("refused" in made) return { file: book, refused: made.refused };
    if ("loss" in made) return made;
    files.push({ file: book, bytes: made.bytes });
  }
  return {
    file: file2,
    files,
    ...list === void 0 ? {} : { listedIn: name(list) },
    ...closed === void 0 ? {} : { closedIn: name(closed) }
  };
}
async function enter(list, entry2, { texts, rows }) {
  if (isEditable(list)) rows.set(list, { entry: entry2 });
  else texts.set(list, withSnapshot(await textOf2(list), entry2));
}
var nameIn = ({ folder: folder2 }, file2) => import_node_path4.default.relative(folder2, file2).split(import_node_path4.default.sep).join("/");
async function madeBefore(home, frozen2) {
  const file2 = snapshotFile(frozen2.plan, frozen2.id, home.isFolder);
  const kept = await (0, import_promises5.readFile)(import_node_path4.default.join(home.folder, file2), "utf8").catch(() => void 0);
  if (kept !== frozenText(frozen2)) return void 0;
  const { located, files } = home;
  const isIt = (one) => one["hash"] === frozen2.hash && one["id"] === frozen2.id;
  const listedIn = fileOf(located, "snapshots", isIt);
  if (listedIn === void 0 && await listFile(home) !== void 0) return void 0;
  const { period } = frozen2;
  if (period === void 0) return present({ file: file2, listedIn });
  const closedIn2 = fileOf(located, "periods", (one) => isClosed(one, period));
  if (closedIn2 === void 0 && (await heldPeriods(files, period)).length > 0) return void 0;
  return present({ file: file2, listedIn, closedIn: closedIn2 });
}
function fileOf(located, list, isIt) {
  const records = located.value[list];
  const at2 = Array.isArray(records) ? records.findIndex((one) => isFields(one) && isIt(one)) : -1;
  return at2 < 0 ? void 0 : located.locate([list, at2]).file;
}
var isClosed = (record2, period) => String(record2["period"]) === period && record2["closed"] !== void 0;
var exists = (file2) => (0, import_promises5.stat)(file2).then(
  () => true,
  () => false
);
async function textOf2(file2) {
  const decoded = decode(await (0, import_promises5.readFile)(file2).catch(() => new Uint8Array()));
  if (!("text" in decoded)) throw new Error(`${file2} was read as text before`);
  return decoded.text;
}
var isWritable = (file2) => readable(file2) === "yaml" || isEditable(file2);
async function listFile({ full, folder: folder2, isFolder, located }) {
  const list = located.value["snapshots"];
  if (Array.isArray(list) && list.length > 0) {
    const { file: file2 } = located.locate(["snapshots", list.length - 1]);
    return isWritable(file2) ? import_node_path4.default.join(folder2, file2) : void 0;
  }
  if (!isFolder) return isWritable(full) ? full : void 0;
  return import_node_path4.default.join(folder2, "snapshots.yaml");
}
async function closing(home, period, day2, { texts, rows }) {
  const [held] = await heldPeriods(home.files, period);
  if (held === void 0) return void 0;
  const { file: file2 } = held;
  if (held.text === void 0) rows.set(file2, { ...rows.get(file2), closed: { period, day: day2 } });
  else texts.set(file2, withClosed(texts.get(file2) ?? held.text, held.path, day2));
  return file2;
}
function closedOn(document, period) {
  const list = document["periods"];
  const found = (Array.isArray(list) ? list : []).find((one) => isFields(one) && isClosed(one, period));
  return found !== void 0 && isFields(found) ? String(found["closed"]) : void 0;
}

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

// src/io/write-many.ts
var import_node_crypto2 = require("node:crypto");
var import_promises7 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path6 = __toESM(require("node:path"), 1);

// src/io/files.ts
var import_node_crypto = require("node:crypto");
var import_promises6 = require("node:fs/promises");
var import_node_path5 = __toESM(require("node:path"), 1);
var nodeFiles = {
  makeFolder: async (folder2) => void await (0, import_promises6.mkdir)(folder2, { recursive: true }),
  facts: (file2) => (0, import_promises6.stat)(file2),
  open: async (file2, flags, mode) => {
    const handle = await (0, import_promises6.open)(file2, flags, mode);
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close()
    };
  },
  rename: import_promises6.rename,
  remove: import_promises6.unlink
};
var codeOf = (error5) => error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
var isMissing = (error5) => ["ENOENT", "ENOTDIR"].includes(codeOf(error5));
async function writeAll(handle, bytes) {
  let offset = 0;
  while (offset < bytes.length) {
    const written2 = await handle.write(bytes, offset);
    if (written2 <= 0) throw new Error("no byte was written");
    offset += written2;
  }
  await handle.sync();
}
async function closing2(handle, work) {
  try {
    await work;
  } catch (error5) {
    await handle.close().catch(() => void 0);
    throw error5;
  }
  await handle.close();
}
async function flushFolder(folder2, files) {
  try {
    const handle = await files.open(folder2, "r");
    await closing2(handle, handle.sync());
  } catch (error5) {
    if (!["EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP"].includes(codeOf(error5))) throw error5;
  }
}
async function modeOf(file2, files) {
  try {
    return (await files.facts(file2)).mode & 511;
  } catch (error5) {
    if (isMissing(error5)) return 438;
    throw error5;
  }
}
async function replace(file2, bytes, files) {
  const folder2 = import_node_path5.default.dirname(file2);
  await files.makeFolder(folder2);
  const mode = await modeOf(file2, files);
  const temporary = import_node_path5.default.join(folder2, `.${import_node_path5.default.basename(file2).slice(0, 60)}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);
  const handle = await files.open(temporary, "wx", mode);
  try {
    await closing2(handle, writeAll(handle, bytes));
    await files.rename(temporary, file2);
  } catch (error5) {
    await files.remove(temporary).catch(() => void 0);
    throw error5;
  }
  await flushFolder(folder2, files);
}
async function writeFileWhole(file2, bytes, files = nodeFiles) {
  try {
    await replace(file2, bytes, files);
    return void 0;
  } catch (error5) {
    return codeOf(error5);
  }
}

// src/io/write-many.ts
var journalName = ".nap/merge.json";
var lockName = ".nap/merge.lock";
var codeOf2 = (error5) => error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
async function writeManyWhole(folder2, files, system = nodeFiles) {
  const [only] = files;
  if (only === void 0) return void 0;
  if (files.length === 1) return writeFileWhole(only.file, only.bytes, system);
  const moves = [];
  const aside = (file2) => import_node_path6.default.join(import_node_path6.default.dirname(file2), `.${import_node_path6.default.basename(file2).slice(0, 60)}.${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`);
  for (const { file: file2, bytes } of files) {
    const temporary = aside(file2);
    const error6 = await writeFileWhole(temporary, bytes, system);
    if (error6 !== void 0) {
      await removeAll(folder2, moves, system);
      return error6;
    }
    moves.push({ from: import_node_path6.default.relative(folder2, temporary), to: import_node_path6.default.relative(folder2, file2) });
  }
  const journal = new TextEncoder().encode(`${JSON.stringify({ moves })}
`);
  const error5 = await writeFileWhole(import_node_path6.default.join(folder2, journalName), journal, system);
  if (error5 !== void 0 && !await exists2(import_node_path6.default.join(folder2, journalName), system)) {
    await removeAll(folder2, moves, system);
    return error5;
  }
  return move(folder2, moves, system);
}
var exists2 = (file2, system) => system.facts(file2).then(
  () => true,
  () => false
);
async function removeAll(folder2, moves, system) {
  for (const { from: from2 } of moves) await system.remove(import_node_path6.default.join(folder2, from2)).catch(() => void 0);
}
async function move(folder2, moves, system) {
  try {
    for (const { from: from2, to } of moves) {
      const source = import_node_path6.default.join(folder2, from2);
      if (await exists2(source, system)) await system.rename(source, import_node_path6.default.join(folder2, to));
    }
    const folders = new Set(moves.map(({ to }) => import_node_path6.default.dirname(import_node_path6.default.join(folder2, to))));
    for (const one of folders) await flushFolder(one, system);
    await system.remove(import_node_path6.default.join(folder2, journalName));
    return void 0;
  } catch (error5) {
    return codeOf2(error5);
  }
}
async function finishMoves(folder2, system = nodeFiles) {
  const text2 = await (0, import_promises7.readFile)(import_node_path6.default.join(folder2, journalName), "utf8").catch(() => void 0);
  if (text2 === void 0) return "none";
  const error5 = await move(folder2, movesIn(text2, folder2), system);
  return error5 === void 0 ? "done" : { error: error5 };
}
function movesIn(text2, folder2) {
  const { moves } = JSON.parse(text2);
  const inside2 = (name) => import_node_path6.default.resolve(folder2, name).startsWith(`${import_node_path6.default.resolve(folder2)}${import_node_path6.default.sep}`);
  return moves.filter(({ from: from2, to }) => inside2(from2) && inside2(to) && from2.endsWith(".tmp"));
}
async function takeLock(folder2, owner, system = nodeFiles) {
  const mark = { process: process.pid, machine: (0, import_node_os.hostname)(), since: (/* @__PURE__ */ new Date()).toISOString() };
  const own = `${owner.trim()}
${JSON.stringify(mark)}
`;
  const file2 = import_node_path6.default.join(folder2, lockName);
  await system.makeFolder(import_node_path6.default.dirname(file2));
  if (await created(file2, own, system)) return void 0;
  const text2 = await (0, import_promises7.readFile)(file2, "utf8").catch(() => "");
  const words2 = text2.split("\n")[0]?.trim() || file2;
  const other = ownerIn(text2);
  if (other === void 0 || !isGone(other) || !await setAside(file2, text2, system)) return words2;
  return await created(file2, own, system) ? void 0 : words2;
}
async function created(file2, text2, system) {
  try {
    const handle = await system.open(file2, "wx");
    await handle.write(new TextEncoder().encode(text2), 0);
    await handle.close();
    return true;
  } catch (error5) {
    if (codeOf2(error5) === "EEXIST") return false;
    throw error5;
  }
}
function ownerIn(text2) {
  try {
    const { process: process2, machine: machine2, since } = JSON.parse(text2.split("\n")[1] ?? "");
    const isWhole = typeof process2 === "number" && machine2 !== void 0 && since !== void 0;
    return isWhole ? { process: process2, machine: machine2, since } : void 0;
  } catch {
    return void 0;
  }
}
function isGone(owner) {
  if (owner.machine !== (0, import_node_os.hostname)()) return false;
  try {
    process.kill(owner.process, 0);
    return false;
  } catch (error5) {
    return codeOf2(error5) === "ESRCH";
  }
}
async function setAside(file2, text2, system) {
  const aside = `${file2}.${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`;
  await system.rename(file2, aside);
  const isOld = await (0, import_promises7.readFile)(aside, "utf8") === text2;
  await (isOld ? system.remove(aside) : system.rename(aside, file2));
  return isOld;
}
async function releaseLock(folder2, system = nodeFiles) {
  await system.remove(import_node_path6.default.join(folder2, lockName)).catch(() => void 0);
}

// src/plan/money.ts
var noMinorUnit = new Set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "));
var threeDigits = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));
function minorDigits(currency) {
  if (noMinorUnit.has(currency)) return 0;
  return threeDigits.has(currency) ? 3 : 2;
}
function decimalOf(value) {
  const text2 = Number(value.toPrecision(15)).toString();
  const [mantissa = "0", exponent = "0"] = text2.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
function money2(value, unit, currency) {
  const factor = unit * 10n ** BigInt(minorDigits(currency));
  const short = shortMinor(value, Number(factor));
  if (short !== void 0) return { currency, minor: BigInt(short) };
  const { digits, scale } = decimalOf(value);
  const scaled = digits * factor;
  const divisor = 10n ** BigInt(scale);
  return scaled % divisor === 0n ? { currency, minor: scaled / divisor } : void 0;
}
function shortMinor(value, factor) {
  const minor = Math.round(value * factor);
  return Math.abs(minor) < 1e15 && minor / factor === value ? minor : void 0;
}
function moneyText({ minor, currency }) {
  const places = minorDigits(currency);
  const sign2 = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign2 + digits : `${sign2}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function significantDigits(value) {
  const mantissa = String(Math.abs(value)).split("e")[0] ?? "";
  return mantissa.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}
function convert(amount, rate, currency) {
  const { digits, scale } = decimalOf(rate);
  const product = amount.minor * digits * 10n ** BigInt(minorDigits(currency));
  const divisor = 10n ** BigInt(scale + minorDigits(amount.currency));
  const sign2 = product < 0n ? -1n : 1n;
  return { currency, minor: sign2 * ((sign2 * product * 2n + divisor) / (divisor * 2n)) };
}

// src/render/json.ts
var isMoney = (value) => "minor" in value && typeof value.minor === "bigint" && "currency" in value;
function scalar2(value) {
  if (value === void 0 || value === null) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : "null";
  if (typeof value !== "object") return JSON.stringify(value);
  return isMoney(value) ? moneyText(value) : void 0;
}
function write(value, indent) {
  const short = scalar2(value);
  if (short !== void 0) return short;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items2 = list ? value.map((item) => write(item, deeper)) : value instanceof Map ? [...value].map(([key, item]) => `${JSON.stringify(String(key))}: ${write(item, deeper)}`) : Object.entries(value).filter(([, v]) => v !== void 0).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const [open3, close2] = list ? "[]" : "{}";
  return items2.length === 0 ? `${open3}${close2}` : `${open3}
${deeper}${items2.join(`,
${deeper}`)}
${indent}${close2}`;
}
function toJson(value) {
  return write(value, "");
}

// src/exchange/book-words.ts
var first = (titles) => titles.split("|")[0] ?? titles;
function bookWords(say) {
  const words2 = (key) => first(say(key));
  return {
    rightToLeft: say.direction === "rtl",
    sheet: (id) => words2(`sheet.${id}`),
    column: (_sheet, key, rest) => {
      const title = words2(`column.${key === "" ? "text" : key}`);
      return rest === void 0 ? title : `${title} ${rest}`;
    }
  };
}

// src/generated/languages.ts
var catalogues = {
  "en": () => Promise.resolve().then(() => __toESM(require("./generated-messages-en.cjs"), 1)),
  "fr": () => Promise.resolve().then(() => __toESM(require("./generated-messages-fr.cjs"), 1))
};

// src/text/say.ts
var rightToLeft = /* @__PURE__ */ new Set(["ar", "fa", "he", "ur", "ps", "dv", "ku"]);
function sayFrom(language2, catalogue) {
  const say = (key, args = {}) => {
    const message = catalogue[key];
    if (message === void 0) throw new Error(`no message ${key} in ${language2}`);
    return typeof message === "string" ? message : message(args);
  };
  return Object.assign(say, {
    language: language2,
    direction: rightToLeft.has(language2.split("-")[0] ?? "") ? "rtl" : "ltr"
  });
}

// src/text/catalogues.ts
var languages = Object.keys(catalogues);
async function from(loaders, language2) {
  const name = [language2, language2.split("-")[0] ?? ""].find((candidate) => Object.hasOwn(loaders, candidate));
  const load2 = name === void 0 ? void 0 : loaders[name];
  return name === void 0 || load2 === void 0 ? void 0 : sayFrom(name, (await load2()).messages);
}
var sayIn = (language2) => from(catalogues, language2);

// src/command/plan-words.ts
async function planWords(document, say) {
  const { languages: languages2 } = document["plan"] ?? {};
  for (const language2 of languages2 ?? []) {
    const own = await sayIn(language2);
    if (own !== void 0) return own;
  }
  return say;
}

// src/command/book-told.ts
var ownWords = async (document, say) => bookWords(await planWords(document, say));
var bookRefused = (file2, refused, say) => say("merge.book", {
  file: file2,
  why: refused.why,
  sheet: "sheet" in refused ? refused.sheet : "",
  cell: "cell" in refused ? refused.cell : "lock" in refused ? refused.lock : ""
});

// src/command/locked.ts
var import_node_path7 = __toESM(require("node:path"), 1);
async function whileLocked(folder2, world, say, work) {
  const failed = (text2) => ({ exit: exit.machine, stderr: `${text2}
` });
  try {
    const owner = await takeLock(folder2, say("merge.lock.owner", { pid: process.pid, date: world.today() }));
    if (owner !== void 0)
      return failed(
        say("merge.locked", { owner, file: import_node_path7.default.join(import_node_path7.default.relative(world.cwd, folder2), ".nap/merge.lock") })
      );
  } catch (error5) {
    const code = error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
    return failed(say("merge.lock.failed", { error: code }));
  }
  try {
    const finished = await finishMoves(folder2);
    if (typeof finished === "object") return failed(say("merge.failed", { error: finished.error }));
    const result = await work();
    if (finished === "none") return result;
    return { ...result, stderr: `${say("merge.finished")}
${result.stderr ?? ""}` };
  } finally {
    await releaseLock(folder2);
  }
}

// src/command/plan-input.ts
var import_node_crypto3 = require("node:crypto");

// src/finding/placed.ts
function cellOrder(cell) {
  const [, letters = "", row = "0"] = /^([A-Z]*)(\d*)/.exec(cell ?? "") ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
var byText = (a, b) => a < b ? -1 : Number(a > b);
function order(a, b) {
  const [p, q] = [a.place, b.place];
  const [rowA, columnA] = p.sheet === void 0 ? [p.line ?? 0, p.column ?? 0] : cellOrder(p.cell);
  const [rowB, columnB] = q.sheet === void 0 ? [q.line ?? 0, q.column ?? 0] : cellOrder(q.cell);
  return byText(p.file, q.file) || byText(p.sheet ?? "", q.sheet ?? "") || rowA - rowB || columnA - columnB || byText(a.code, b.code);
}
function placed2(findings, located) {
  const placeOf3 = (at2) => "place" in at2 ? at2.place : located.locate(at2.path, at2.what);
  return findings.map((f) => ({
    ...f,
    place: placeOf3(f.at),
    ...f.also === void 0 ? {} : { alsoPlace: placeOf3(f.also) }
  })).sort(order);
}

// src/io/read-plan.ts
var import_promises9 = require("node:fs/promises");
var import_node_path9 = __toESM(require("node:path"), 1);
var import_node_v8 = require("node:v8");

// src/source/json.ts
var depthLimit2 = 100;
var isContainer = (value) => typeof value === "object" && value !== null;
function keysIn(value, depth = 0) {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (!isContainer(value)) return 0;
  if (depth > depthLimit2) return Number.NaN;
  let count = 0;
  const isList3 = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (key === "" || key === "<<" || key === "__proto__") return Number.NaN;
    count += keysIn(value[key] ?? null, depth + 1) + (isList3 ? 0 : 1);
  }
  return count;
}
function closingQuote(text2, open3) {
  let at2 = open3;
  let slashes = 1;
  while (slashes % 2 === 1) {
    at2 = text2.indexOf('"', at2 + 1);
    if (at2 < 0) return text2.length;
    slashes = 0;
    while (text2.charCodeAt(at2 - 1 - slashes) === 92) slashes += 1;
  }
  return at2;
}
function keysWritten(text2) {
  let count = 0;
  for (let at2 = text2.indexOf('"'); at2 >= 0; at2 = text2.indexOf('"', at2)) {
    at2 = closingQuote(text2, at2) + 1;
    while (text2.charCodeAt(at2) <= 32) at2 += 1;
    if (text2.charCodeAt(at2) === 58) count += 1;
  }
  return count;
}
function parsed2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var sign = /["{}[\]]/g;
var scalar3 = /[^\s,\]}]*/y;
function endOf(text2, at2) {
  const first2 = text2.charCodeAt(at2);
  if (first2 === 34) return closingQuote(text2, at2) + 1;
  if (first2 !== 91 && first2 !== 123) {
    scalar3.lastIndex = at2;
    return scalar3.test(text2) ? scalar3.lastIndex : at2;
  }
  sign.lastIndex = at2 + 1;
  for (let depth = 1; depth > 0; ) {
    const found = sign.exec(text2)?.[0];
    if (found === void 0) return text2.length;
    if (found === '"') sign.lastIndex = closingQuote(text2, sign.lastIndex - 1) + 1;
    else depth += found === "{" || found === "[" ? 1 : -1;
  }
  return sign.lastIndex;
}
var white = /\s*/y;
function afterSpace(text2, at2) {
  white.lastIndex = at2;
  white.test(text2);
  return white.lastIndex;
}
function entriesAt(text2, at2, source) {
  const marks = [];
  const keys = text2[at2] === "{" ? [] : void 0;
  let next = afterSpace(text2, at2 + 1);
  while (text2[next] !== "}" && text2[next] !== "]") {
    let value = next;
    if (keys !== void 0) {
      const end2 = closingQuote(text2, next) + 1;
      keys.push(JSON.parse(text2.slice(next, end2)));
      marks.push(next);
      value = afterSpace(text2, afterSpace(text2, end2) + 1);
    }
    const end = endOf(text2, value);
    marks.push(value, text2[value] === "{" || text2[value] === "[" ? value + 1 : end);
    next = afterSpace(text2, end);
    if (text2[next] === ",") next = afterSpace(text2, next + 1);
  }
  return new TextOrigin(source, at2, marks, keys);
}
function lateOrigin(value, at2, text2, source, origins) {
  let known2;
  return {
    source,
    at: at2,
    entry(key) {
      if (known2 === void 0) {
        known2 = entriesAt(text2, at2, source);
        for (const [name, inner] of Object.entries(value))
          if (isContainer(inner))
            origins.set(inner, lateOrigin(inner, known2.entry(name)?.value ?? at2, text2, source, origins));
      }
      return known2.entry(key);
    }
  };
}
function readJson(text2, source, origins) {
  const value = parsed2(text2);
  if (!isContainer(value) || Array.isArray(value) || keysIn(value) !== keysWritten(text2)) return void 0;
  origins.set(value, lateOrigin(value, text2.indexOf("{"), text2, source, origins));
  return { file: source.file, value };
}

// src/source/merge.ts
var periodKeys = /* @__PURE__ */ new Set([
  "period",
  "closed",
  "progress",
  "spending",
  "observations",
  "assessments",
  "returns",
  "corrections"
]);
var onceKeys = /* @__PURE__ */ new Set(["plan", "format", "period"]);
var isFields2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isList2 = (value) => Array.isArray(value);
function kindOf(value) {
  if (Array.isArray(value)) return "list";
  return isFields2(value) ? "map" : "text";
}
function joined(source, at2, spots) {
  return { source, at: at2, entry: (key) => spots.get(String(key)) };
}
function at(given) {
  return { place: given.source.place(given.spot.key) };
}
function givens({ file: file2, value }, origins) {
  const origin = origins.get(value);
  const wholeFile = origin?.source ?? { file: file2, place: () => ({ file: file2 }), excerpt: () => void 0 };
  return Object.entries(value).map(([key, inner]) => {
    const spot = origin?.entry(key) ?? { key: origin?.at ?? 0, value: origin?.at ?? 0 };
    return [key, { file: file2, value: inner, spot, source: spot.source ?? wholeFile }];
  });
}
function joinLists(lists2, origins) {
  const [first2] = lists2;
  if (first2 === void 0 || lists2.length === 1) return first2;
  const spots = /* @__PURE__ */ new Map();
  const value = [];
  for (const given of lists2) {
    if (!isList2(given.value)) continue;
    const origin = origins.get(given.value);
    for (const [i, item] of given.value.entries()) {
      const spot = origin?.entry(i) ?? given.spot;
      spots.set(String(value.length), { source: given.source, ...spot });
      value.push(item);
    }
  }
  origins.set(value, joined(first2.source, first2.spot.value, spots));
  return { ...first2, value };
}
function joinMaps(maps2, origins, findings) {
  const [first2] = maps2;
  if (first2 === void 0 || maps2.length === 1) return first2;
  const spots = /* @__PURE__ */ new Map();
  const value = {};
  for (const given of maps2) {
    const part = isFields2(given.value) ? { file: given.file, value: given.value } : void 0;
    for (const [key, inner] of part === void 0 ? [] : givens(part, origins)) {
      const before = spots.get(key)?.source;
      if (before !== void 0) findings.push(finding("NAP121", { key, first: before.file }, at(inner)));
      else {
        spots.set(key, { ...inner.spot, source: inner.source });
        value[key] = inner.value;
      }
    }
  }
  origins.set(value, joined(first2.source, first2.spot.value, spots));
  return { ...first2, value };
}
function join(key, all, origins, findings) {
  const given = all.filter((g) => g.value !== null);
  const [first2] = given;
  if (first2 === void 0) return all[0];
  if (onceKeys.has(key)) {
    for (const more of given.slice(1)) {
      if (more.value !== first2.value) findings.push(finding("NAP121", { key, first: first2.file }, at(more)));
    }
    return first2;
  }
  const kind = kindOf(first2.value);
  const alike = given.filter((g) => kindOf(g.value) === kind);
  for (const other of given.filter((g) => !alike.includes(g)))
    findings.push(finding("NAP122", { key, first: first2.file, kind }, at(other)));
  if (kind === "list") return joinLists(alike, origins);
  return kind === "map" ? joinMaps(alike, origins, findings) : first2;
}
function mapOf2(entries2, source, start, origins) {
  const value = Object.fromEntries(entries2.map(([key, given]) => [key, given.value]));
  const spots = new Map(entries2.map(([key, { spot, source: from2 }]) => [key, { ...spot, source: from2 }]));
  origins.set(value, joined(source, start, spots));
  return value;
}
function withPeriod(entries2, origins) {
  const period = entries2.find(([key]) => key === "period")?.[1];
  if (period === void 0) return entries2;
  const { source, spot, file: file2 } = period;
  const element = mapOf2(
    entries2.filter(([key]) => periodKeys.has(key)),
    source,
    spot.key,
    origins
  );
  const list = [element];
  const here = { key: spot.key, value: spot.key, source };
  origins.set(list, joined(source, spot.key, /* @__PURE__ */ new Map([["0", here]])));
  return [...entries2.filter(([key]) => !periodKeys.has(key)), ["periods", { file: file2, value: list, spot: here, source }]];
}
function mergeParts(parts, origins) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1 && !Object.hasOwn(only.value, "period") && origins.has(only.value))
    return { value: only.value, findings: [] };
  const findings = [];
  const byKey2 = /* @__PURE__ */ new Map();
  for (const part of parts) {
    for (const [key, given] of withPeriod(givens(part, origins), origins)) {
      const known2 = byKey2.get(key);
      if (known2 === void 0) byKey2.set(key, [given]);
      else known2.push(given);
    }
  }
  const entries2 = [...byKey2].flatMap(([key, all]) => {
    const given = join(key, all, origins, findings);
    return given === void 0 ? [] : [[key, given]];
  });
  const first2 = entries2[0]?.[1];
  return { value: first2 === void 0 ? {} : mapOf2(entries2, first2.source, 0, origins), findings };
}

// src/source/tree.ts
var isContainer2 = (value) => typeof value === "object" && value !== null;
function child(value, step2) {
  if (Array.isArray(value)) return value[Number(step2)];
  return Object.hasOwn(value, step2) ? value[step2] : void 0;
}
function walk(root, origins, path11) {
  let value = root;
  let found;
  for (const step2 of path11) {
    const origin = isContainer2(value) ? origins.get(value) : void 0;
    const spot = origin?.entry(step2);
    if (origin === void 0 || spot === void 0) return found && { ...found, whole: false };
    found = { spot, source: spot.source ?? origin.source, whole: true };
    value = isContainer2(value) ? child(value, step2) : void 0;
  }
  return found;
}
function keyLength(source, at2, key) {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(source.typed?.(at2, at2 + 2 * key.length + 2) ?? "");
  return quoted?.[0].length ?? key.length;
}
function placeOf({ spot, source, whole }, path11, what) {
  const last = path11.at(-1);
  const key = what === "key" || !whole;
  if (!key) {
    const length = (spot.end ?? spot.value) - spot.value;
    return source.place(spot.value, length > 0 ? length : void 0);
  }
  const named = whole && typeof last === "string" && source.typed !== void 0 && spot.key !== spot.value;
  return source.place(spot.key, named ? keyLength(source, spot.key, last) : void 0);
}
function locatedTree(value, origins, sources) {
  const files = sources.map((source) => source.file);
  return {
    value,
    files,
    locate(path11, what = "value") {
      const found = walk(value, origins, path11);
      if (found !== void 0) return placeOf(found, path11, what);
      return sources[0] === void 0 ? { file: files[0] ?? "" } : { file: sources[0].file, line: 1, column: 1 };
    },
    excerpt(place) {
      if (place.line === void 0) return void 0;
      return sources.find((source) => source.file === place.file)?.excerpt(place.line);
    },
    typed(path11) {
      const found = walk(value, origins, path11);
      if (!found?.whole || found.spot.end === void 0) return void 0;
      return found.source.typed?.(found.spot.value, found.spot.end);
    }
  };
}

// src/io/walk.ts
var import_promises8 = require("node:fs/promises");
var import_node_path8 = __toESM(require("node:path"), 1);

// src/io/ignore.ts
var globs = { "**/": "(?:.*/)?", "/**": "/.*", "*": "[^/]*", "?": "[^/]" };
function ruleOf(line) {
  const ignores = !line.startsWith("!");
  const body = ignores ? line : line.slice(1);
  const folder2 = body.endsWith("/");
  const bare = body.replace(/\/$/, "").replace(/^\//, "");
  const tied = body.replace(/\/$/, "").includes("/");
  const source = bare.replace(/\*\*\/|\/\*\*$|[*?]|[\\^$.|+()[\]{}]/g, (m) => globs[m] ?? `\\${m}`);
  return { pattern: new RegExp(tied ? `^${source}$` : `^(?:.*/)?${source}$`), folder: folder2, ignores };
}
function ignoring(text2) {
  const rules = text2.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map(ruleOf);
  return (path11, isFolder) => rules.reduce(
    (ignored, { pattern, folder: folder2, ignores }) => (isFolder || !folder2) && pattern.test(path11) ? ignores : ignored,
    false
  );
}

// src/io/walk.ts
var depthLimit3 = 32;
var leftOut = /* @__PURE__ */ new Set(["out", "node_modules"]);
var noted = (code, name) => finding(code, { name }, { place: { file: name } });
async function followed2(walk2, name) {
  const full = import_node_path8.default.join(walk2.root, name);
  if (!(await (0, import_promises8.lstat)(full)).isSymbolicLink()) return true;
  const target = await (0, import_promises8.realpath)(full).catch(() => void 0);
  const inside2 = target?.startsWith(`${await (0, import_promises8.realpath)(walk2.root)}${import_node_path8.default.sep}`) === true;
  if (inside2 && target !== void 0 && (await (0, import_promises8.stat)(target)).isFile()) return true;
  if (readable(name) !== void 0 || target === void 0 || (await (0, import_promises8.stat)(target)).isDirectory())
    walk2.findings.push(noted("NAP109", name));
  return false;
}
async function file(walk2, name) {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (isLock(base)) walk2.findings.push(noted("NAP107", name));
  else if (!await followed2(walk2, name)) return;
  else if (readable(base) !== void 0) walk2.files.push(name);
  else if (isJson(base)) walk2.findings.push(noted("NAP108", name));
}
async function folder(walk2, name, depth) {
  if (depth > depthLimit3) return;
  const entries2 = await (0, import_promises8.readdir)(import_node_path8.default.join(walk2.root, name), { withFileTypes: true });
  for (const entry2 of entries2) {
    const inner = name === "" ? entry2.name : `${name}/${entry2.name}`;
    const isFolder = entry2.isDirectory();
    if (walk2.ignored(inner, isFolder)) continue;
    if (entry2.name.startsWith(".") && !isLock(entry2.name)) continue;
    if (!isFolder) await file(walk2, inner);
    else if (!leftOut.has(entry2.name)) await folder(walk2, inner, depth + 1);
  }
}
var byCodeUnits = (a, b) => a < b ? -1 : Number(a > b);
async function walkFolder(root) {
  const ignoreFile = await (0, import_promises8.readFile)(import_node_path8.default.join(root, ".napignore"), "utf8").catch(() => "");
  const walk2 = { root, ignored: ignoring(ignoreFile), files: [], findings: [] };
  await folder(walk2, "", 0);
  return { files: walk2.files.sort(byCodeUnits), findings: walk2.findings };
}

// src/io/read-plan.ts
var limits = { yaml: 256, workbook: 64 };
var mebibyte = 1024 * 1024;
function refuse(reading, ...findings) {
  reading.findings.push(...findings);
  reading.broken = true;
}
var opaque = (file2) => ({ file: file2, place: () => ({ file: file2 }), excerpt: () => void 0 });
function sparingly({ size }) {
  const growth = size < 4 * mebibyte ? 1 : 2;
  (0, import_node_v8.setFlagsFromString)(`--semi-space-growth-factor=${growth}`);
  (0, import_node_v8.setFlagsFromString)("--heap-growing-percent=50");
}
async function readText(reading, name, bytes) {
  reading.size += bytes.length;
  sparingly(reading);
  const decoded = decode(bytes);
  const text2 = "text" in decoded ? decoded.text : decoded.lossy;
  const source = textSource(name, isJson(name) ? text2.replaceAll("	", " ") : text2);
  reading.sources.push(source);
  if (!("text" in decoded)) {
    const place = source.place(Math.max(0, text2.indexOf("\uFFFD")), 1);
    return refuse(reading, finding("NAP105", { name, encoding: decoded.encoding }, { place }));
  }
  const flat = source.typed?.(0, text2.length) ?? text2;
  const json = isJson(name) ? readJson(flat, source, reading.origins) : void 0;
  const { part, findings } = json === void 0 ? await readYaml(flat, source, reading.origins) : { part: json, findings: [] };
  if (part === void 0) return refuse(reading, ...findings);
  reading.parts.push(part);
  reading.findings.push(...findings);
}
async function readWorkbook(reading, name, bytes) {
  reading.sources.push(opaque(name));
  const { readWorkbookParts } = await Promise.resolve().then(() => __toESM(require("./io-workbook.cjs"), 1));
  const { parts, findings, refused } = await readWorkbookParts(bytes, name, reading.origins);
  reading.parts.push(...parts);
  if (refused === true) refuse(reading, ...findings);
  else reading.findings.push(...findings);
}
function unreadable(name, error5) {
  const code = error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
  if (code === "ENOENT" || code === "ENOTDIR") return finding("NAP101", { name }, { place: { file: name } });
  return finding("NAP106", { name, reason: code }, { place: { file: name } });
}
async function readOne(reading, name) {
  const kind = isJson(name) ? "yaml" : readable(name);
  const place = { place: { file: name } };
  try {
    const full = import_node_path9.default.join(reading.folder, name);
    const facts = await (0, import_promises9.stat)(full);
    const size = Math.ceil(facts.size / mebibyte);
    if (!facts.isFile()) return refuse(reading, finding("NAP103", { name, kind: "other" }, place));
    const limit = limits[kind ?? "yaml"];
    if (size > limit) return refuse(reading, finding("NAP104", { name, size, limit }, place));
    const bytes = await (0, import_promises9.readFile)(full);
    if (kind === "yaml") return await readText(reading, name, bytes);
    if (kind === "workbook") return await readWorkbook(reading, name, bytes);
    return refuse(reading, finding("NAP103", { name, kind: foreignKind(name, bytes) }, place));
  } catch (error5) {
    if (!(error5 instanceof Error && "code" in error5)) throw error5;
    return refuse(reading, unreadable(name, error5));
  }
}
async function filesOf(full) {
  if ((await (0, import_promises9.stat)(full)).isDirectory()) return { folder: full, ...await walkFolder(full) };
  return { folder: import_node_path9.default.dirname(full), files: [import_node_path9.default.basename(full)], findings: [] };
}
function finish(reading) {
  if (reading.broken) return { refused: reading.findings, texts: locatedTree({}, reading.origins, reading.sources) };
  const { value, findings } = mergeParts(reading.parts, reading.origins);
  return {
    located: locatedTree(value, reading.origins, reading.sources),
    findings: [...reading.findings, ...findings]
  };
}
async function readAll(argument, { folder: folder2, files, findings }) {
  const reading = {
    folder: folder2,
    // Everything in it lives as long as it does: a weak map would only give the garbage collector more to do.
    origins: /* @__PURE__ */ new Map(),
    sources: [],
    parts: [],
    findings: [...findings],
    size: 0,
    broken: false
  };
  if (await (0, import_promises9.stat)(import_node_path9.default.join(folder2, journalName)).catch(() => void 0))
    refuse(reading, finding("NAP123", { name: argument }, { place: { file: argument } }));
  for (const name of files) await readOne(reading, name);
  if (files.length === 0) refuse(reading, finding("NAP102", { name: argument }, { place: { file: argument } }));
  return finish(reading);
}
async function readPlan(argument, world) {
  try {
    return await readAll(argument, await filesOf(import_node_path9.default.resolve(world.cwd, argument)));
  } catch (error5) {
    if (!(error5 instanceof Error && "code" in error5)) throw error5;
    return { refused: [unreadable(argument, error5)], texts: locatedTree({}, /* @__PURE__ */ new WeakMap(), []) };
  }
}

// src/plan/build-actors.ts
function buildInstitutions(document, gather, regions) {
  const all = /* @__PURE__ */ new Map();
  const known2 = regions.length === 0 ? void 0 : new Map(regions.map((r) => [r.id, r]));
  for (const item of entries(document, "institutions")) {
    const id = string(item, "id");
    if (id === void 0) continue;
    const region = regionIn(item, id, known2, gather);
    const record2 = present({
      path: item.path,
      id,
      name: text(item, "name") ?? id,
      kind: string(item, "kind"),
      level: string(item, "level"),
      mailbox: string(item, "mailbox"),
      language: string(item, "language"),
      region
    });
    gather.register(all, "institution", id, record2, [...item.path, "id"]);
  }
  return all;
}
function regionIn(item, node, known2, gather) {
  return known2 ? gather.referIn(item, "region", { node, expected: "region" }, known2) : string(item, "region");
}
var sourceTypes = [
  "state",
  "local",
  "eu",
  "bilateral",
  "un-io",
  "ngo",
  "private",
  "victims-fund",
  "unidentified"
];
var externalTypes = /* @__PURE__ */ new Set(["eu", "bilateral", "un-io", "ngo", "private"]);
function buildSources(document, gather, institutions) {
  const all = /* @__PURE__ */ new Map();
  for (const item of entries(document, "sources")) {
    const id = string(item, "id");
    if (id === void 0) continue;
    const type = oneOf(item, "type", sourceTypes) ?? "unidentified";
    const own = item.fields["external"];
    const reporter = { node: id, expected: "institution" };
    const record2 = present({
      path: item.path,
      id,
      name: text(item, "name") ?? id,
      type,
      reportedBy: gather.referIn(item, "reported-by", reporter, institutions),
      external: typeof own === "boolean" ? own : externalTypes.has(type),
      ends: dayIn(item, "ends"),
      reference: string(item, "reference"),
      note: text(item, "note")
    });
    gather.register(all, "source", id, record2, [...item.path, "id"]);
  }
  return all;
}

// src/finding/nearest.ts
var folded = (word2) => word2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same2 = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same2 ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
function nearest(word2, candidates) {
  const wanted = folded(word2);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let found;
  for (const candidate of candidates) {
    const edits = distance(wanted, folded(candidate), limit);
    if (edits > limit || found !== void 0 && edits === limit) continue;
    found = candidate;
    limit = edits;
  }
  return found;
}

// src/plan/text.ts
function inLanguage(text2, language2) {
  if (typeof text2 === "string") return text2;
  return text2[language2] ?? text2[language2.split("-")[0] ?? language2] ?? Object.values(text2)[0] ?? "";
}

// src/plan/gather.ts
var none = "none";
var mostComparisons = 25e4;
var Gather = class {
  findings = [];
  /** In which titles are quoted: the plan's first language. */
  #language;
  #comparisons = 0;
  #lost = /* @__PURE__ */ new Set();
  constructor(language2) {
    this.#language = language2;
  }
  add(found) {
    this.findings.push(found);
  }
  /** Remembers the id of a node that is left out, for which a finding tells why: references to it are no further findings. */
  lose(id) {
    this.#lost.add(id);
  }
  isLost(id) {
    return this.#lost.has(id);
  }
  /** True where the id is known; else a finding with the nearest one. */
  refers({ id, path: path11, key, node, field, expected }, known2) {
    if (known2.has(id)) return true;
    if (this.#lost.has(id)) return false;
    const near = this.#nearest(id, known2);
    const target = near === void 0 ? void 0 : known2.get(near);
    const title = target?.title ?? target?.name;
    const nearestTitle = title === void 0 || title === near ? none : inLanguage(title, this.#language);
    const args = { node, field, id, expected, nearest: near ?? none, nearestTitle };
    this.add(finding("NAP204", args, { path: path11, what: key ? "key" : "value" }));
    return false;
  }
  #nearest(id, known2) {
    this.#comparisons += known2.size;
    return this.#comparisons > mostComparisons ? void 0 : nearest(id, known2.keys());
  }
  /** The id under a key, where it names something known; else a finding. `field` is how messages name the key. */
  referIn(from2, key, { node, expected, field = key }, known2) {
    const id = string(from2, key);
    if (id === void 0 || known2.has(id)) return id;
    return this.refers({ id, path: [...from2.path, key], node, field, expected }, known2) ? id : void 0;
  }
  /** Those ids of a list under a key that are known; the others are findings. */
  allRefer(from2, key, { node, expected, field = key }, known2) {
    const ids = strings(from2, key);
    if (ids.every((id) => known2.has(id))) return ids;
    return items(from2, key).filter(({ value: id, path: path11 }) => this.refers({ id, path: path11, node, field, expected }, known2)).map(({ value }) => value);
  }
  /** Puts a record under its id; a second one with the same id is a finding at the id's path and is left out. */
  register(into, kind, id, record2, path11) {
    const first2 = into.get(id);
    if (first2 === void 0) {
      into.set(id, record2);
      return true;
    }
    const title = first2.title ?? first2.name;
    const args = { kind, id, first: title === void 0 ? none : inLanguage(title, this.#language) };
    this.add(finding("NAP221", args, { path: path11 }));
    return false;
  }
};

// src/plan/build-amounts.ts
var asNode = (draft) => draft;
function nodeOf2(id, path11, node, field, { tree, gather, head }, key = false) {
  if (id === "plan" || id === head.id) return tree.known.get(id) ?? tree.root;
  return gather.refers({ id, path: path11, key, node, field, expected: "node" }, tree.known) ? tree.known.get(id) : void 0;
}
function nodeOn(item, context) {
  const on = string(item, "on");
  return on === void 0 ? void 0 : nodeOf2(on, [...item.path, "on"], on, "on", context);
}
function sourceIn(item, node, { gather, sources }) {
  return gather.referIn(item, "source", { node, expected: "source" }, sources);
}
function currencyIn({ fields }, { head }) {
  const own = fields["currency"];
  if (own === void 0) return head.currency;
  return typeof own === "string" && /^[A-Z]{3}$/.test(own) ? own : void 0;
}
function exact(value, path11, currency, node, { head, gather }) {
  if (value < 0 || !Number.isFinite(value)) return void 0;
  if (significantDigits(value) > 15) {
    gather.add(finding("NAP232", { node, amount: String(value) }, { path: path11 }));
    return void 0;
  }
  const amount = money2(value, head.unit, currency);
  if (amount === void 0) gather.add(finding("NAP224", { node, amount: String(value), currency }, { path: path11 }));
  return amount;
}
function amountIn(item, key, node, context) {
  const value = number(item, key);
  const currency = currencyIn(item, context);
  if (value === void 0 || currency === void 0) return void 0;
  return exact(value, [...item.path, key], currency, node, context);
}
function rateFor(currency, year2, rates) {
  const own = rates.filter((r) => r.currency === currency);
  const given = own.find((r) => r.year !== void 0 && r.year === year2);
  const last = year2 === void 0 ? "9999" : `${year2}-12-31`;
  const dated = own.filter((r) => r.year === void 0 && r.date <= last);
  return given ?? dated.reduce((a, b) => a !== void 0 && a.date >= b.date ? a : b, void 0);
}
function converter(item, year2, node, { head, gather }) {
  let told2 = false;
  return (amount) => {
    if (amount.currency === head.currency) return amount;
    const rate = rateFor(amount.currency, year2, head.rates);
    if (rate !== void 0) return convert(amount, rate.rate, head.currency);
    const args = { node, currency: amount.currency, year: String(year2 ?? none) };
    if (!told2) gather.add(finding("NAP225", args, { path: [...item.path, "currency"] }));
    told2 = true;
    return void 0;
  };
}

// src/plan/build-costs.ts
var states = ["no-cost", "within-resources", "uncosted"];
function buildCosts(document, context) {
  const written2 = [];
  const put = (node, costs) => {
    for (const cost of costs) written2.push([node, cost]);
  };
  for (const node of context.tree.nodes) put(node, costsOf(node, context));
  for (const item of entries(document, "costs")) {
    const node = nodeOn(item, context);
    if (node !== void 0 && usable(item, "year", number))
      put(node, costFrom(item, node, number(item, "year"), context));
  }
  const cut = circular(
    written2.map(([, cost]) => cost),
    context
  );
  return written2.map(([node, cost]) => {
    const kept = cut.has(cost) ? withoutLine(cost) : cost;
    node.costs.push(kept);
    return kept;
  });
}
function costsOf(node, context) {
  const value = node.entry.fields["costs"];
  const path11 = [...node.path, "costs"];
  const state = states.find((w) => w === value);
  if (state !== void 0) return [{ path: path11, node: asNode(node), state, recurrent: false }];
  if (!isFields(value)) return [];
  if (value["in-line"] !== void 0) return costFrom({ fields: value, path: path11 }, node, void 0, context);
  return keyed(node.entry, "costs").flatMap(
    (c) => /^\d{4}$/.test(c.key) ? costEntry(c.value, c.path, node, Number(c.key), context) : []
  );
}
function costEntry(value, path11, node, year2, context) {
  if (isFields(value)) return costFrom({ fields: value, path: path11 }, node, year2, context);
  if (typeof value === "number") return shortAmount(value, path11, node, year2, context);
  if (Array.isArray(value))
    return value.flatMap((v, i) => Array.isArray(v) ? [] : costEntry(v, [...path11, i], node, year2, context));
  const state = states.find((w) => w === value);
  return state === void 0 ? unknownCost(path11, node, year2) : [{ path: path11, node: asNode(node), year: year2, state, recurrent: false }];
}
var unknownCost = (path11, node, year2) => [
  { path: path11, node: asNode(node), ...year2 === void 0 ? {} : { year: year2 }, state: "uncosted", recurrent: false }
];
function shortAmount(value, path11, node, year2, context) {
  const amount = exact(value, path11, context.head.currency, node.id, context);
  if (amount === void 0) return unknownCost(path11, node, year2);
  return [{ path: path11, node: asNode(node), year: year2, state: "amount", amount, value: amount, recurrent: false }];
}
function costFrom(item, node, year2, context) {
  const amount = amountIn(item, "amount", node.id, context);
  const state = stateOf(item, amount, node.id, context);
  const source = sourceIn(item, node.id, context);
  const inLine = context.gather.referIn(item, "in-line", { node: node.id, expected: "node" }, context.tree.known);
  const counted = state === "amount" || state === "within-resources" ? amount : void 0;
  if (state === void 0) return unknownCost(item.path, node, year2);
  if (state === "amount" && year2 === void 0) {
    context.gather.add(finding("NAP235", { node: node.id }, { path: item.path }));
    return unknownCost(item.path, node, year2);
  }
  return [
    present({
      path: item.path,
      node: asNode(node),
      year: year2,
      state,
      amount: counted,
      value: counted && converter(item, year2, node.id, context)(counted),
      source,
      recurrent: flag(item, "recurrent"),
      inLine,
      line: string(item, "line"),
      note: text(item, "note")
    })
  ];
}
function stateOf(item, amount, node, { gather }) {
  if (!usable(item, "in-line", string) || item.fields["amount"] !== void 0 && amount === void 0)
    return void 0;
  const stated = string(item, "in-line") === void 0 ? oneOf(item, "state", states) : "in-other-line";
  if (stated === void 0) return item.fields["state"] !== void 0 ? void 0 : amount ? "amount" : "uncosted";
  if (stated === "within-resources" || amount === void 0 || amount.minor === 0n) return stated;
  gather.add(finding("NAP234", { node, state: stated }, { path: [...item.path, "amount"] }));
  return stated === "in-other-line" ? stated : "uncosted";
}
function withoutLine({ inLine: _circular, ...cost }) {
  return cost;
}
var edge = ({ node, inLine }) => `${node.id}
${inLine}`;
function circular(costs, { gather }) {
  const linked = costs.filter((cost) => cost.inLine !== void 0);
  const next = /* @__PURE__ */ new Map();
  for (const { node, inLine = "" } of linked) next.set(node.id, [...next.get(node.id) ?? [], inLine]);
  const back = backEdges(next);
  const cut = linked.filter((cost) => back.has(edge(cost)));
  for (const cost of cut) {
    if (!back.delete(edge(cost))) continue;
    const args = { node: cost.node.id, line: cost.inLine ?? "" };
    gather.add(finding("NAP231", args, { path: [...cost.path, "in-line"] }));
  }
  return new Set(cut);
}
function backEdges(next) {
  const back = /* @__PURE__ */ new Set();
  const done = /* @__PURE__ */ new Set();
  const way = /* @__PURE__ */ new Set();
  const stack = [...next.keys()].reverse();
  for (let at2 = stack.at(-1); at2 !== void 0; at2 = stack.at(-1)) {
    if (done.has(at2) || way.has(at2)) {
      way.delete(at2);
      done.add(at2);
      stack.pop();
      continue;
    }
    way.add(at2);
    for (const to of next.get(at2) ?? []) {
      if (way.has(to)) back.add(`${at2}
${to}`);
      else if (!done.has(to)) stack.push(to);
    }
  }
  return back;
}

// src/plan/build-reviews.ts
function unique(records, kind, titleOf, gather) {
  const seen = /* @__PURE__ */ new Map();
  return records.filter(
    (record2) => gather.register(seen, kind, record2.id, present({ title: titleOf(record2) }), [...record2.path, "id"])
  );
}
var decisionKinds = ["continue", "adjust", "postpone", "merge", "drop", "add"];
function buildReviews(document, context) {
  const all = entries(document, "reviews").flatMap((item) => {
    const id = string(item, "id");
    const date2 = dayIn(item, "date");
    if (id === void 0 || date2 === void 0) return [];
    const reference = { node: id, expected: "institution" };
    return [
      present({
        path: item.path,
        id,
        date: date2,
        title: text(item, "title"),
        participants: context.gather.allRefer(item, "participants", reference, context.institutions),
        summary: text(item, "summary"),
        decisions: entries(item, "decisions").flatMap((d) => decisionFrom(d, id, context))
      })
    ];
  });
  return unique(all, "review", ({ title }) => title, context.gather);
}
function decisionFrom(item, review, context) {
  const on = string(item, "on");
  const decision = oneOf(item, "decision", decisionKinds);
  if (on === void 0 || decision === void 0) return [];
  if (decision !== "add") nodeOf2(on, [...item.path, "on"], review, "on", context);
  return [
    present({
      path: item.path,
      id: string(item, "id"),
      on,
      decision,
      reason: text(item, "reason"),
      change: text(item, "change"),
      from: text(item, "from"),
      to: text(item, "to"),
      owner: context.gather.referIn(item, "owner", { node: on, expected: "institution" }, context.institutions),
      deadline: dayIn(item, "deadline"),
      done: dayIn(item, "done"),
      followUp: text(item, "follow-up")
    })
  ];
}
var recommendationStates = [
  "open",
  "accepted",
  "partly-accepted",
  "rejected",
  "in_progress",
  "implemented"
];
function recommendationsIn(from2, context) {
  const all = entries(from2, "recommendations").flatMap((item) => recommendationFrom(item, context));
  return unique(all, "recommendation", ({ text: words2 }) => words2, context.gather);
}
function recommendationFrom(item, context) {
  const id = string(item, "id");
  const words2 = text(item, "text");
  if (id === void 0 || words2 === void 0) return [];
  const { gather, institutions, tree } = context;
  return [
    present({
      path: item.path,
      id,
      text: words2,
      source: string(item, "source"),
      date: dayIn(item, "date"),
      reference: string(item, "reference"),
      priority: oneOf(item, "priority", ["urge", "consider", "invite"]),
      addressee: gather.referIn(item, "addressee", { node: id, expected: "institution" }, institutions),
      deadline: dayIn(item, "deadline"),
      response: text(item, "response"),
      status: oneOf(item, "status", recommendationStates),
      activities: gather.allRefer(item, "activities", { node: id, expected: "work" }, tree.work)
    })
  ];
}
function buildSnapshots(document, { gather }) {
  const all = entries(document, "snapshots").flatMap((item) => {
    const id = string(item, "id");
    const date2 = dayIn(item, "date");
    if (id === void 0 || date2 === void 0) return [];
    return [
      present({
        path: item.path,
        id,
        date: date2,
        title: text(item, "title"),
        reason: text(item, "reason"),
        hash: string(item, "hash"),
        ends: endsIn(item)
      })
    ];
  });
  return unique(all, "snapshot", ({ title }) => title, gather);
}
function endsIn(item) {
  return Object.fromEntries(
    keyed(item, "ends").flatMap(({ key, value }) => {
      const end = typeof value === "string" ? day(value) : void 0;
      return end === void 0 ? [] : [[key, end]];
    })
  );
}

// src/plan/criteria.ts
var dacCriteria = [
  "relevance",
  "coherence",
  "effectiveness",
  "efficiency",
  "impact",
  "sustainability"
];
var standardCriteria = [...dacCriteria, "human-rights", "gender-child", "participation"];

// src/plan/build-evaluations.ts
function buildEvaluations(document, context) {
  const asking = { ...context, criteria: criteriaOf(context), ratings: ratingsOf(context) };
  const all = entries(document, "evaluations").flatMap((item) => evaluationFrom(item, asking));
  return unique(all, "evaluation", ({ title }) => title, context.gather);
}
function criteriaOf({ head }) {
  const known2 = new Map(standardCriteria.map((id) => [id, {}]));
  for (const term of head.criteria) known2.set(term.id, term);
  return known2;
}
function ratingsOf({ head }) {
  return head.ratingScale.length === 0 ? void 0 : new Map(head.ratingScale.map((step2) => [step2.rating, step2]));
}
function evaluationFrom(item, context) {
  const id = string(item, "id");
  const kind = oneOf(item, "kind", ["mid-term", "final", "ex-post"]);
  const date2 = dayIn(item, "date");
  if (id === void 0 || kind === void 0 || date2 === void 0) return [];
  const questions = entries(item, "questions").flatMap((question) => questionFrom(question, context));
  return [
    present({
      path: item.path,
      id,
      kind,
      date: date2,
      title: text(item, "title"),
      evaluator: text(item, "evaluator"),
      scope: text(item, "scope"),
      method: text(item, "method"),
      limitations: text(item, "limitations"),
      theoryOfChange: text(item, "theory-of-change"),
      questions: unique(questions, "question", ({ question }) => question, context.gather),
      conclusions: textsIn(item, "conclusions"),
      lessons: textsIn(item, "lessons"),
      recommendations: recommendationsIn(item, context)
    })
  ];
}
function textsIn({ fields }, key) {
  const values = fields[key];
  return Array.isArray(values) ? values.map(textOf).filter((words2) => words2 !== void 0) : [];
}
function questionFrom(item, context) {
  const id = string(item, "id");
  const question = text(item, "question");
  if (id === void 0 || question === void 0) return [];
  const { criteria, gather, ratings } = context;
  const criterion = gather.referIn(item, "criterion", { node: id, expected: "criterion" }, criteria);
  const reference = { node: id, expected: "rating" };
  const rating = ratings ? gather.referIn(item, "rating", reference, ratings) : string(item, "rating");
  const evidence = entries(item, "evidence").map((piece) => evidenceFrom(piece, id, context));
  if (criterion === void 0) return [];
  return [
    present({
      path: item.path,
      id,
      criterion,
      question,
      judgementCriteria: text(item, "judgement-criteria"),
      evidence,
      finding: text(item, "finding"),
      rating,
      strength: oneOf(item, "strength", ["strong", "moderate", "weak"])
    })
  ];
}
function evidenceFrom(item, question, { gather, indicators: indicators2 }) {
  return present({
    text: text(item, "text"),
    figure: string(item, "figure"),
    indicator: gather.referIn(item, "indicator", { node: question, expected: "indicator" }, indicators2),
    source: text(item, "source")
  });
}

// src/plan/build-funding.ts
var fundingKinds = [
  "approved",
  "pledged",
  "committed",
  "disbursed",
  "spent"
];
function buildFunding(document, context) {
  const all = [];
  const put = (node, item) => {
    const funding = fundingFrom(item, node, context);
    if (funding === void 0) return;
    node.funding.push(funding);
    all.push(funding);
  };
  for (const node of context.tree.nodes) for (const item of entries(node.entry, "funding")) put(node, item);
  for (const item of entries(document, "funding")) {
    const node = nodeOn(item, context);
    if (node !== void 0) put(node, item);
  }
  return all;
}
function outsidePlan(item, year2, node, { head, gather }) {
  const { start, end } = head;
  if (year2 < yearOf(start) || year2 > yearOf(end))
    gather.add(
      finding(
        "NAP223",
        { node: node.id, field: "funding", date: String(year2), start, end },
        { path: [...item.path, "year"] }
      )
    );
}
function fundingFrom(item, node, context) {
  const year2 = number(item, "year");
  const source = sourceIn(item, node.id, context);
  if (source === void 0 || year2 === void 0) return void 0;
  outsidePlan(item, year2, node, context);
  const original = {};
  const amounts = {};
  const inPlanCurrency = converter(item, year2, node.id, context);
  let foreign = false;
  let unreadable2 = false;
  for (const kind of fundingKinds) {
    const amount = amountIn(item, kind, node.id, context);
    unreadable2 ||= amount === void 0 && item.fields[kind] !== void 0;
    if (amount === void 0) continue;
    foreign ||= amount.currency !== context.head.currency;
    original[kind] = amount;
    const value = inPlanCurrency(amount);
    if (value !== void 0) amounts[kind] = value;
  }
  if (unreadable2 && Object.keys(original).length === 0) return void 0;
  return present({
    path: item.path,
    node: asNode(node),
    source,
    year: year2,
    amounts,
    original: foreign ? original : void 0,
    reference: string(item, "reference"),
    note: text(item, "note")
  });
}
function buildTotals(document, context) {
  return entries(document, "totals").flatMap((item) => {
    const on = string(item, "on") ?? "plan";
    const node = nodeOf2(on, [...item.path, "on"], on, "on", context);
    const source = sourceIn(item, on, context);
    const amount = amountIn(item, "amount", on, context);
    const complete = usable(item, "on", string) && usable(item, "year", number) && (source !== void 0 || item.fields["source"] === void 0);
    if (node === void 0 || amount === void 0 || !complete) return [];
    return [present({ path: item.path, on: node.id, year: number(item, "year"), source, amount })];
  });
}

// src/source/status.ts
var statuses = [
  "not_started",
  "in_progress",
  "completed",
  "partially_completed",
  "continuous",
  "suspended",
  "cancelled",
  "not_reported"
];

// src/plan/build-head.ts
var units = { one: 1n, thousand: 1000n, million: 1000000n };
var defaultPillars = ["prevention", "protection", "prosecution", "framework"].map((id) => ({ id }));
function buildHead(document) {
  const plan = entry(document, "plan");
  if (plan === void 0) return void 0;
  const id = string(plan, "id");
  const title = text(plan, "title");
  const start = dayIn(plan, "start");
  const end = dayIn(plan, "end");
  const currency = string(plan, "currency");
  const unit = plan.fields["unit"] === void 0 ? "one" : oneOf(plan, "unit", ["one", "thousand", "million"]);
  if (id === void 0 || start === void 0 || end === void 0 || currency === void 0 || unit === void 0)
    return void 0;
  const previous = entry(plan, "previous");
  const previousEnd = previous === void 0 ? void 0 : dayIn(previous, "end");
  return present({
    path: plan.path,
    id,
    title: title ?? id,
    start,
    end,
    currency,
    country: string(plan, "country"),
    unit: units[unit],
    adopted: dayIn(plan, "adopted"),
    legalAct: text(plan, "legal-act"),
    website: string(plan, "website"),
    publisher: text(plan, "publisher"),
    publishBy: text(plan, "publish-by"),
    fictional: flag(plan, "fictional"),
    languages: strings(plan, "languages"),
    reporting: reportingOf(plan),
    thresholds: thresholdsOf(plan),
    terms: Object.fromEntries(
      keyed(plan, "terms").flatMap(({ key, value }) => {
        const t = textOf(value);
        return t === void 0 ? [] : [[key, t]];
      })
    ),
    statusWords: statusWordsOf(plan),
    ratingScale: ratingScaleOf(plan),
    criteria: termsOf(plan, "criteria"),
    pillars: document.fields["pillars"] === void 0 ? defaultPillars : termsOf(document, "pillars"),
    exploitationForms: termsOf(plan, "exploitation-forms"),
    victimGroups: termsOf(plan, "victim-groups"),
    regions: termsOf(plan, "regions"),
    accent: string(plan, "accent"),
    note: text(plan, "note"),
    citation: text(plan, "citation"),
    previous: previous === void 0 || previousEnd === void 0 ? void 0 : present({ title: text(previous, "title"), end: previousEnd }),
    rates: ratesOf(document)
  });
}
function reportingOf(plan) {
  const reporting2 = entry(plan, "reporting");
  const every = reporting2 && oneOf(reporting2, "every", ["quarter", "half-year", "year"]);
  if (reporting2 === void 0 || every === void 0) return void 0;
  const due = reporting2.fields["due"];
  const dueDays = typeof due === "number" ? due : Number.parseInt(string(reporting2, "due") ?? "", 10);
  if (!Number.isInteger(dueDays)) return void 0;
  const conflicts = oneOf(reporting2, "conflicts", ["lead-prevails"]);
  return present({ every, dueDays, assessedBy: strings(reporting2, "assessed-by"), conflicts });
}
function thresholdsOf(plan) {
  const own = entry(plan, "thresholds") ?? { fields: {}, path: [] };
  const small = number(own, "small-numbers");
  return {
    smallNumbers: small !== void 0 && Number.isInteger(small) && small >= 3 ? small : 5,
    onTrackTolerance: percent(own, "on-track-tolerance") ?? 0.1,
    costMismatch: percent(own, "cost-mismatch") ?? 0.2
  };
}
function statusWordsOf(plan) {
  const own = keyed(plan, "status-words").flatMap(({ key, value }) => {
    const status = statuses.find((s) => s === value);
    return status === void 0 ? [] : [[key.toLowerCase(), status]];
  });
  return new Map([...statuses.map((s) => [s, s]), ...own]);
}
function ratingScaleOf(plan) {
  const steps = entries(plan, "rating-scale").flatMap((step2) => {
    const rating = string(step2, "rating");
    if (rating === void 0) return [];
    return [present({ rating, title: text(step2, "title") ?? rating, descriptor: text(step2, "descriptor") })];
  });
  return steps.filter(({ rating }, i) => steps.findIndex((step2) => step2.rating === rating) === i);
}
function termsOf(from2, key) {
  const all = /* @__PURE__ */ new Map();
  for (const { id, title } of termEntries(from2, key, "id")) if (!all.has(id)) all.set(id, present({ id, title }));
  return [...all.values()];
}
function termEntries(from2, key, idKey) {
  const plain = items(from2, key).map(({ value, path: path11 }) => ({ id: value, title: void 0, path: path11 }));
  const long = entries(from2, key).flatMap((item) => {
    const id = string(item, idKey);
    return id === void 0 ? [] : [{ id, title: text(item, "title"), path: [...item.path, idKey] }];
  });
  const index = ({ path: path11 }) => Number(path11[path11.length - (path11.at(-1) === idKey ? 2 : 1)]);
  return [...plain, ...long].sort((a, b) => index(a) - index(b));
}
var termLists = [
  ["plan", "rating-scale", "rating"],
  ["plan", "criteria", "criterion"],
  ["plan", "exploitation-forms", "form"],
  ["plan", "victim-groups", "group"],
  ["plan", "regions", "region"],
  ["document", "pillars", "pillar"]
];
function checkHead(document, head, gather) {
  checkSpan(gather, head.id, entry(document, "plan") ?? document, head, head);
  for (const [holder, key, kind] of termLists) {
    const from2 = holder === "plan" ? entry(document, "plan") : document;
    const seen = /* @__PURE__ */ new Map();
    for (const { id, title, path: path11 } of from2 === void 0 ? [] : termEntries(from2, key, kind === "rating" ? "rating" : "id"))
      gather.register(seen, kind, id, present({ title }), path11);
  }
}
function checkAssessors(document, head, gather, institutions) {
  const plan = entry(document, "plan");
  const reporting2 = plan && entry(plan, "reporting");
  const referring = { node: head.id, field: "reporting.assessed-by", expected: "institution" };
  if (reporting2 !== void 0) gather.allRefer(reporting2, "assessed-by", referring, institutions);
}
function ratesOf(document) {
  return entries(document, "rates").flatMap((r) => {
    const currency = string(r, "currency");
    const rate = number(r, "rate");
    const date2 = dayIn(r, "date");
    if (currency === void 0 || rate === void 0 || date2 === void 0 || rate <= 0) return [];
    return [present({ path: r.path, currency, rate, date: date2, year: number(r, "year"), source: string(r, "source") })];
  });
}
function checkSpan(gather, node, item, span, plan) {
  const { start, end } = span;
  if (start !== void 0 && end !== void 0 && end < start) {
    gather.add(finding("NAP222", { node, start, end }, { path: [...item.path, "end"] }));
    return;
  }
  if (plan.end < plan.start) return;
  for (const [field, date2] of [
    ["start", start],
    ["end", end]
  ])
    if (date2 !== void 0 && (date2 < plan.start || date2 > plan.end))
      gather.add(
        finding("NAP223", { node, field, date: date2, start: plan.start, end: plan.end }, { path: [...item.path, field] })
      );
}

// src/plan/build-indicators.ts
function targetValue(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : textOf(value);
}
function buildIndicators(document, context) {
  const all = /* @__PURE__ */ new Map();
  const on = /* @__PURE__ */ new Map();
  for (const item of entries(document, "indicators")) {
    const id = string(item, "id");
    if (id === void 0) continue;
    const nodes2 = [];
    const indicator = indicatorFrom(item, id, nodes2, context);
    if (context.gather.register(all, "indicator", id, indicator, [...item.path, "id"])) on.set(id, nodes2);
  }
  hang(document, all, on, context);
  return all;
}
function indicatorFrom(item, id, on, { gather, institutions }) {
  const responsible = gather.referIn(item, "responsible", { node: id, expected: "institution" }, institutions);
  return present({
    path: item.path,
    id,
    title: text(item, "title") ?? id,
    on,
    level: oneOf(item, "level", ["output", "outcome", "impact"]),
    unit: text(item, "unit"),
    direction: oneOf(item, "direction", ["increase", "decrease", "maintain"]),
    aggregation: oneOf(item, "aggregation", ["sum", "last", "max", "mean"]) ?? "last",
    qualitative: flag(item, "qualitative"),
    sensitive: flag(item, "sensitive"),
    formula: text(item, "formula"),
    source: text(item, "source"),
    available: text(item, "available"),
    responsible,
    by: strings(item, "by"),
    baseline: baselineIn(item),
    targets: targetsIn(item),
    target: targetValue(item.fields["target"]),
    note: text(item, "note")
  });
}
function baselineIn(item) {
  const baseline = entry(item, "baseline");
  const value = targetValue(baseline?.fields["value"]);
  return baseline === void 0 || value === void 0 ? void 0 : present({ year: number(baseline, "year"), value, note: text(baseline, "note") });
}
function targetsIn(item) {
  const targets = keyed(item, "targets").flatMap(({ key, value, path: path11 }) => {
    const target = targetValue(value);
    return target === void 0 || !/^\d{4}$/.test(key) ? [] : [{ year: Number(key), value: target, path: path11 }];
  });
  return targets.sort((a, b) => a.year - b.year);
}
function hang(document, all, on, context) {
  const { tree, gather } = context;
  const put = (indicator, node) => {
    if (node === void 0 || node.indicators.includes(indicator)) return;
    node.indicators.push(indicator);
    on.get(indicator.id)?.push(asNode(node));
  };
  for (const node of tree.nodes)
    for (const id of gather.allRefer(node.entry, "indicators", { node: node.id, expected: "indicator" }, all)) {
      const indicator = all.get(id);
      if (indicator !== void 0) put(indicator, node);
    }
  for (const item of entries(document, "indicators")) {
    const target = string(item, "on");
    const indicator = all.get(string(item, "id") ?? "");
    if (target !== void 0 && indicator !== void 0 && indicator.path.at(-1) === item.path.at(-1))
      put(indicator, nodeOf2(target, [...item.path, "on"], indicator.id, "on", context));
  }
}

// src/source/sheet-number.ts
var nothing = /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|n\.?c\.?|nd|none|nil|néant|s\.?\s?o\.?|tbd|tbc|нд|н\/д|нема|немає|нет)$/i;
var saysNothing = (text2) => nothing.test(text2.trim());

// src/plan/build-progress.ts
function progressFrom(item, node, context) {
  const status = statusIn(item, node.id, context);
  const by = context.gather.referIn(item, "by", { node: node.id, expected: "institution" }, context.institutions);
  if (status === void 0) return void 0;
  return present({
    path: item.path,
    node,
    status,
    statusWord: string(item, "status") ?? status,
    done: percent(item, "percent"),
    evidence: proofIn(item),
    started: dayIn(item, "started"),
    finished: dayIn(item, "finished"),
    obstacle: obstacleIn(item),
    action: text(item, "action"),
    lesson: text(item, "lesson"),
    next: text(item, "next"),
    reason: text(item, "reason"),
    milestones: yearsIn(item),
    by
  });
}
function statusIn(item, node, { head, gather }) {
  const word2 = string(item, "status");
  if (word2 === void 0) return void 0;
  const status = head.statusWords.get(word2.toLowerCase());
  if (status !== void 0) return status;
  const near = nearest(word2, head.statusWords.keys()) ?? none;
  gather.add(finding("NAP229", { node, word: word2, nearest: near }, { path: [...item.path, "status"] }));
  return void 0;
}
function proofIn(item) {
  const words2 = text(item, "evidence");
  const isProof = words2 !== void 0 && Object.values(words2).some((one) => one.trim() !== "" && !saysNothing(one));
  return isProof ? words2 : void 0;
}
function obstacleIn(item) {
  const obstacle = entry(item, "obstacle");
  const words2 = obstacle && text(obstacle, "text");
  if (obstacle === void 0 || words2 === void 0) return void 0;
  return present({ kind: oneOf(obstacle, "kind", ["internal", "external"]), text: words2 });
}
function yearsIn({ fields }) {
  const years = fields["milestones"];
  return Array.isArray(years) ? years.filter((year2) => typeof year2 === "number") : [];
}

// src/plan/build-report.ts
function emptyReport(period, path11) {
  const lists2 = { progress: [], spending: [], observations: [], assessments: [], returns: [], corrections: [] };
  return { period, path: path11, told: /* @__PURE__ */ new Set(), ...lists2 };
}
function isFirst(list, { key, path: path11 }, { told: told2, period }, { gather }, what = "key") {
  const first2 = !told2.has(`${list} ${key}`);
  told2.add(`${list} ${key}`);
  if (!first2) gather.add(finding("NAP228", { node: key, period: period.id }, { path: path11, what }));
  return first2;
}
var onceOf = (item, list, report, context) => keyed(item, list).filter((one) => isFirst(list, one, report, context));

// src/plan/build-assessments.ts
function assessmentsIn(item, report, context) {
  return [...besideProgress(item), ...listed2(item)].flatMap((written2) => {
    const assessment = assessmentFrom(written2, report, context);
    return assessment === void 0 ? [] : [assessment];
  });
}
var besideProgress = (item) => keyed(item, "progress").flatMap(beside);
function beside({ key, value, path: path11 }) {
  const fields = isFields(value) ? value["civil-society"] : void 0;
  return isFields(fields) ? [{ on: key, view: { fields, path: [...path11, "civil-society"] } }] : [];
}
var listed2 = (item) => entries(item, "assessments").flatMap((view) => {
  const on = string(view, "on");
  return on === void 0 ? [] : [{ on, named: [...view.path, "on"], view }];
});
function assessmentFrom({ on, named, view }, report, context) {
  const { gather, tree, institutions } = context;
  const reference = { id: on, node: report.period.id, field: "assessments", expected: "work" };
  const known2 = named === void 0 || gather.refers({ ...reference, path: named }, tree.work);
  const node = known2 ? tree.work.get(on) : void 0;
  const field = named === void 0 ? "civil-society.by" : "by";
  const by = gather.referIn(view, "by", { node: on, field, expected: "institution" }, institutions);
  if (node === void 0) return void 0;
  const told2 = { key: `${on} ${by ?? ""}`.trim(), path: view.path };
  if (by !== void 0 && !isFirst("assessments", told2, report, context, "value")) return void 0;
  const status = statusIn(view, on, context);
  const statusWord = status === void 0 ? void 0 : string(view, "status");
  return present({ path: view.path, node: asNode(node), by, status, statusWord, text: text(view, "text") });
}

// src/plan/build-observations.ts
function observationsIn(item, report, context) {
  const { gather, indicators: indicators2 } = context;
  return onceOf(item, "observations", report, context).flatMap(({ key, value, path: path11 }) => {
    const reference = {
      id: key,
      path: path11,
      key: true,
      node: report.period.id,
      field: "observations",
      expected: "indicator"
    };
    const indicator = gather.refers(reference, indicators2) ? indicators2.get(key) : void 0;
    const observation = indicator && observationFrom(value, path11, indicator, context);
    return observation === void 0 ? [] : [observation];
  });
}
function observationFrom(written2, path11, indicator, context) {
  if (typeof written2 === "number") return { path: path11, indicator, value: written2, by: {} };
  const item = isFields(written2) ? { fields: written2, path: path11 } : void 0;
  const value = targetValue(item?.fields["value"]);
  if (item === void 0 || value === void 0) return void 0;
  const reporter = { node: indicator.id, expected: "institution" };
  return present({
    path: path11,
    indicator,
    value,
    by: partsIn(item, indicator, context),
    source: text(item, "source"),
    date: dayIn(item, "date"),
    reportedBy: context.gather.referIn(item, "reported-by", reporter, context.institutions),
    note: text(item, "note")
  });
}
function partsIn(item, indicator, { gather }) {
  const declared = indicator.by.join(", ") || none;
  return Object.fromEntries(
    keyed(item, "by").flatMap(({ key, value, path: path11 }) => {
      if (!isFields(value)) return [];
      const args = { indicator: indicator.id, dimension: key, declared };
      if (!indicator.by.includes(key)) gather.add(finding("NAP230", args, { path: path11, what: "key" }));
      return [[key, numbersIn(value)]];
    })
  );
}
var numbersIn = (fields) => Object.fromEntries(Object.entries(fields).filter((e) => typeof e[1] === "number"));

// src/plan/build-returns.ts
function returnsIn(item, report, context) {
  const { gather, institutions } = context;
  return onceOf(item, "returns", report, context).flatMap(({ key, value, path: path11 }) => {
    const reference = { id: key, path: path11, key: true, node: report.period.id, field: "returns", expected: "institution" };
    if (!gather.refers(reference, institutions) || !isFields(value)) return [];
    return [returnFrom({ fields: value, path: path11 }, key)];
  });
}
function returnFrom(item, institution) {
  return present({
    path: item.path,
    institution,
    received: dayIn(item, "received"),
    file: string(item, "file"),
    hash: string(item, "hash"),
    form: string(item, "form"),
    filledIn: dayIn(item, "filled-in"),
    replaces: strings(item, "replaces"),
    asked: number(item, "asked"),
    filled: number(item, "filled"),
    state: oneOf(item, "state", ["draft", "returned", "approved"]),
    approved: dayIn(item, "approved"),
    note: text(item, "note")
  });
}
function correctionsIn(item, period, context) {
  return entries(item, "corrections").flatMap((one) => {
    const reference = { node: period.id, field: "corrections.by", expected: "institution" };
    const by = context.gather.referIn(one, "by", reference, context.institutions);
    const date2 = dayIn(one, "date");
    const reason = text(one, "reason");
    const on = string(one, "on");
    if (date2 === void 0 || reason === void 0 || on === void 0) return [];
    return [present({ path: one.path, date: date2, by, reason, on, was: targetValue(one.fields["was"]) })];
  });
}

// src/plan/build-spending.ts
var standKinds = ["committed", "disbursed"];
function spendingIn(item, period, context) {
  return entries(item, "spending").flatMap((line) => {
    const spending = spendingFrom(line, period, context);
    return spending === void 0 ? [] : [spending];
  });
}
function spendingFrom(line, period, context) {
  const { gather, institutions, head } = context;
  const field = line.fields["on"] === void 0 ? "activity" : "on";
  const on = string(line, field);
  if (on === void 0) return void 0;
  const node = nodeOf2(on, [...line.path, field], period.id, `spending.${field}`, context);
  const source = sourceIn(line, on, context);
  const reportedBy = gather.referIn(line, "reported-by", { node: on, expected: "institution" }, institutions);
  const written2 = moneyIn(line, on, context);
  if (node === void 0 || source === void 0 || written2 === void 0) return void 0;
  const { amount, ...stand } = written2;
  const convert2 = converter(line, period.year, on, context);
  const foreign = Object.values(stand).some(({ currency }) => currency !== head.currency);
  return present({
    path: line.path,
    node: asNode(node),
    source,
    amount,
    value: amount && convert2(amount),
    stand: present({
      committed: stand.committed && convert2(stand.committed),
      disbursed: stand.disbursed && convert2(stand.disbursed)
    }),
    original: foreign ? stand : void 0,
    reportedBy,
    note: text(line, "note")
  });
}
function moneyIn(line, on, context) {
  const keys = ["amount", ...standKinds];
  const written2 = present({
    amount: amountIn(line, "amount", on, context),
    committed: amountIn(line, "committed", on, context),
    disbursed: amountIn(line, "disbursed", on, context)
  });
  if (keys.every((key) => line.fields[key] === void 0))
    context.gather.add(finding("NAP202", { node: on, key: "amount" }, { path: line.path }));
  return keys.every((key) => written2[key] === void 0) ? void 0 : written2;
}

// src/plan/period.ts
var monthsOf = { quarter: 3, "half-year": 6, year: 12 };
function everyOf(id) {
  if (/^\d{4}$/.test(id)) return "year";
  if (/^\d{4}-H[12]$/.test(id)) return "half-year";
  return /^\d{4}-Q[1-4]$/.test(id) ? "quarter" : void 0;
}
function dayOf(year2, month, date2) {
  return day(`${year2}-${String(month).padStart(2, "0")}-${String(date2).padStart(2, "0")}`);
}
function periodOf(id, dueDays) {
  const every = everyOf(id);
  if (every === void 0) return void 0;
  const year2 = Number(id.slice(0, 4));
  const index = every === "year" ? 0 : Number(id.slice(-1)) - 1;
  const first2 = index * monthsOf[every] + 1;
  const start = dayOf(year2, first2, 1);
  const after = first2 + monthsOf[every] > 12 ? dayOf(year2 + 1, 1, 1) : dayOf(year2, first2 + monthsOf[every], 1);
  if (start === void 0 || after === void 0) return void 0;
  const end = addDays(after, -1);
  return { id, year: year2, start, end, ...dueDays === void 0 ? {} : { due: addDays(end, dueDays) } };
}

// src/plan/build-periods.ts
function buildPeriods(document, context) {
  const all = /* @__PURE__ */ new Map();
  for (const item of periodEntries(document)) {
    const period = periodIn(item, context);
    if (period === void 0) continue;
    const report = all.get(period.id) ?? emptyReport(period, item.path);
    all.set(period.id, report);
    addTo(report, item, context);
  }
  const key = ({ period }) => `${period.start} ${period.end}`;
  return [...all.values()].sort((a, b) => key(a) < key(b) ? -1 : 1).map(({ told: _told, ...report }) => report);
}
function addTo(report, item, context) {
  report.progress.push(...progressIn(item, report, context));
  report.spending.push(...spendingIn(item, report.period, context));
  report.observations.push(...observationsIn(item, report, context));
  report.assessments.push(...assessmentsIn(item, report, context));
  report.returns.push(...returnsIn(item, report, context));
  report.corrections.push(...correctionsIn(item, report.period, context));
  const closed = dayIn(item, "closed");
  if (closed !== void 0 && (report.closed === void 0 || closed < report.closed)) report.closed = closed;
}
function periodEntries(document) {
  const listed3 = entries(document, "periods");
  return typeof document.fields["period"] === "string" ? [document, ...listed3] : listed3;
}
function periodIn(item, { head, gather }) {
  const id = string(item, "period");
  const period = id === void 0 ? void 0 : periodOf(id, head.reporting?.dueDays);
  const every = head.reporting?.every;
  if (period === void 0) return void 0;
  const path11 = [...item.path, "period"];
  if (every !== void 0 && everyOf(period.id) !== every) {
    gather.add(finding("NAP227", { period: period.id, every }, { path: path11 }));
    return void 0;
  }
  const { start, end } = head;
  if (start <= end && (period.end < start || period.start > end))
    gather.add(finding("NAP223", { node: period.id, field: "period", date: period.start, start, end }, { path: path11 }));
  return period;
}
function progressIn(item, report, context) {
  const { gather, tree } = context;
  return onceOf(item, "progress", report, context).flatMap(({ key, value, path: path11 }) => {
    const reference = { id: key, path: path11, key: true, node: report.period.id, field: "progress", expected: "work" };
    const node = gather.refers(reference, tree.work) ? tree.work.get(key) : void 0;
    if (node === void 0 || !isFields(value)) return [];
    const progress = progressFrom({ fields: value, path: path11 }, asNode(node), context);
    return progress === void 0 ? [] : [progress];
  });
}

// src/plan/build-tree.ts
var kinds = [
  { kind: "goal", list: "goals", parents: ["plan"] },
  { kind: "objective", list: "objectives", parents: ["goal"], parentField: "goal" },
  { kind: "activity", list: "activities", parents: ["objective", "goal"], parentField: "objective" },
  { kind: "task", list: "tasks", parents: ["activity"], parentField: "activity" }
];
function buildTree(document, lists2, gather) {
  const root = {
    ...emptyLists(),
    kind: "plan",
    id: lists2.head.id,
    title: lists2.head.title,
    path: lists2.head.path,
    entry: document,
    ...noPeople
  };
  const known2 = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    for (const parent of [root, ...known2.values()]) addNested(kind, parent, known2, lists2, gather);
    addFlat(kind, document, known2, lists2, gather);
  }
  const work = new Map([...known2].filter(([, { kind }]) => kind === "activity" || kind === "task"));
  return { root, nodes: depthFirst(root), known: known2, work };
}
var noPeople = { leads: [], coLeads: [], partners: [], byConsent: [] };
var emptyLists = () => ({
  children: [],
  indicators: [],
  costs: [],
  funding: []
});
function addNested(kind, parent, known2, lists2, gather) {
  if (!kind.parents.includes(parent.kind)) return;
  for (const item of entries(parent.entry, kind.list)) addNode(kind, item, parent, known2, lists2, gather);
}
function addFlat(kind, document, known2, lists2, gather) {
  if (kind.parentField === void 0) return;
  const candidates = new Map([...known2].filter(([, node]) => kind.parents.includes(node.kind)));
  for (const item of entries(document, kind.list)) {
    const id = string(item, "id");
    const parent = id === void 0 ? void 0 : parentIn(item, id, kind, candidates, gather);
    if (parent === void 0) lose(item, known2, gather);
    else addNode(kind, item, parent, known2, lists2, gather);
  }
}
function parentIn(item, node, { kind, parentField: field = "goal" }, candidates, gather) {
  const id = string(item, field);
  if (id === void 0) {
    if (item.fields[field] === void 0) gather.add(finding("NAP226", { node, kind, field }, { path: item.path }));
    return void 0;
  }
  return gather.refers({ id, path: [...item.path, field], node, field, expected: field }, candidates) ? candidates.get(id) : void 0;
}
function lose(item, known2, gather) {
  const id = string(item, "id");
  if (id !== void 0 && !known2.has(id)) gather.lose(id);
  for (const { list } of kinds) for (const below2 of entries(item, list)) lose(below2, known2, gather);
}
function addNode(kind, item, parent, known2, lists2, gather) {
  const id = string(item, "id");
  if (id === void 0) {
    lose(item, known2, gather);
    return;
  }
  const start = dayIn(item, "start");
  const end = dayIn(item, "end");
  checkSpan(gather, id, item, { start, end }, lists2.head);
  const draft = present({
    path: item.path,
    entry: item,
    kind: kind.kind,
    id,
    title: text(item, "title") ?? id,
    description: text(item, "description"),
    note: text(item, "note"),
    parent,
    pillar: kind.kind === "goal" ? pillarIn(item, id, lists2.head, gather) : void 0,
    ...emptyLists(),
    ...peopleIn(item, id, lists2, gather),
    start,
    end: end !== void 0 && start !== void 0 && end < start ? void 0 : end,
    activity: kind.kind === "activity" ? activityFacts(item, id, lists2, gather) : void 0
  });
  if (gather.register(known2, kind.kind, id, draft, [...item.path, "id"])) parent.children.push(draft);
  else lose(item, known2, gather);
}
function pillarIn(item, node, head, gather) {
  const known2 = new Map(head.pillars.map((pillar) => [pillar.id, pillar]));
  return gather.referIn(item, "pillar", { node, expected: "pillar" }, known2);
}
function peopleIn(item, node, { institutions }, gather) {
  const reference = { node, expected: "institution" };
  const list = (field) => gather.allRefer(item, field, reference, institutions);
  const one = gather.referIn(item, "lead", reference, institutions);
  return {
    leads: one === void 0 ? list("lead") : [one],
    coLeads: list("co-leads"),
    partners: list("partners"),
    byConsent: list("by-consent")
  };
}
function activityFacts(item, node, lists2, gather) {
  const essential = entry(item, "essential");
  const service = essential && text(essential, "service");
  const demand = entry(item, "demand");
  return present({
    continuous: flag(item, "continuous"),
    milestones: entries(item, "milestones").flatMap(milestone),
    weight: number(item, "weight"),
    essential: essential === void 0 || service === void 0 ? void 0 : present({ service, contingency: text(essential, "contingency") }),
    tags: tagsIn(item, node, lists2.head, gather),
    demand: demand && present({
      market: text(demand, "market"),
      targetGroup: text(demand, "target-group"),
      instrument: string(demand, "instrument"),
      mechanism: text(demand, "mechanism")
    }),
    training: trainingIn(item, node, lists2, gather),
    iati: string(item, "iati-identifier")
  });
}
function milestone(item) {
  const year2 = number(item, "year");
  const title = text(item, "title");
  if (year2 === void 0 || title === void 0) return [];
  return [{ path: item.path, year: year2, title, due: dayIn(item, "due") ?? lastDay(year2) }];
}
var lastDay = (year2) => yearSpan(year2).end;
function trainingIn(item, node, { institutions }, gather) {
  const training = entry(item, "training");
  const topic = training && text(training, "topic");
  const audience = training && text(training, "audience");
  if (training === void 0 || topic === void 0 || audience === void 0) return void 0;
  const reference = { node, field: "training.provider", expected: "institution" };
  const provider = gather.referIn(training, "provider", reference, institutions);
  return present({
    topic,
    audience,
    provider,
    needsAssessment: text(training, "needs-assessment"),
    impactEvaluation: text(training, "impact-evaluation"),
    trainingOfTrainers: flag(training, "training-of-trainers")
  });
}
function tagsIn(item, node, head, gather) {
  const tags = entry(item, "tags");
  const list = (field, declared) => {
    if (tags === void 0) return [];
    if (tags.fields[field] === "all") return "all";
    if (declared.length === 0) return strings(tags, field);
    const known2 = new Map(declared.map((t) => [t.id, t]));
    return gather.allRefer(tags, field, { node, field: `tags.${field}`, expected: tagKinds[field] }, known2);
  };
  return {
    exploitation: list("exploitation", head.exploitationForms),
    groups: list("groups", head.victimGroups),
    regions: list("regions", head.regions),
    sdg: list("sdg", []),
    topics: list("topics", [])
  };
}
var tagKinds = {
  exploitation: "form",
  groups: "group",
  regions: "region",
  sdg: "sdg",
  topics: "topic"
};
function depthFirst(node) {
  const out = [];
  const visit2 = (n) => {
    for (const child2 of n.children) {
      out.push(child2);
      visit2(child2);
    }
  };
  visit2(node);
  return out;
}

// src/plan/build.ts
function buildPlan(located) {
  const document = { fields: located.value, path: [] };
  const head = buildHead(document);
  if (head === void 0)
    return { findings: document.fields["plan"] === void 0 ? [finding("NAP233", {}, { path: [] })] : [] };
  const gather = new Gather(head.languages[0] ?? "en");
  checkHead(document, head, gather);
  const institutions = buildInstitutions(document, gather, head.regions);
  checkAssessors(document, head, gather, institutions);
  const sources = buildSources(document, gather, institutions);
  const tree = buildTree(document, { head, institutions, sources }, gather);
  const money3 = { head, institutions, sources, tree, gather };
  const indicators2 = buildIndicators(document, money3);
  const learning2 = { ...money3, indicators: indicators2 };
  const nodes2 = tree.nodes.map(asNode);
  const plan = {
    ...head,
    root: asNode(tree.root),
    nodes: nodes2,
    node: new Map(tree.known),
    ...byKind(nodes2),
    institutions,
    sources,
    indicators: indicators2,
    costs: buildCosts(document, money3),
    funding: buildFunding(document, money3),
    totals: buildTotals(document, money3),
    periods: buildPeriods(document, learning2),
    reviews: buildReviews(document, learning2),
    evaluations: buildEvaluations(document, learning2),
    recommendations: recommendationsIn(document, learning2),
    snapshots: buildSnapshots(document, money3)
  };
  return { plan, findings: gather.findings };
}
function byKind(nodes2) {
  const of5 = (kind) => nodes2.filter((n) => n.kind === kind);
  return { goals: of5("goal"), objectives: of5("objective"), activities: of5("activity"), tasks: of5("task") };
}

// src/schema/check.ts
var import_formats3 = __toESM(require_formats(), 1);

// src/generated/plan-validator.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_formats = __toESM(require_formats(), 1);
var import_formats2 = __toESM(require_formats(), 1);
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://napkit.example/schemas/plan.schema.json", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "plan": { "$ref": "#/$defs/plan" }, "pillars": { "type": "array", "items": { "$ref": "#/$defs/pillar" } }, "goals": { "type": "array", "items": { "$ref": "#/$defs/goal" } }, "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } }, "activities": { "type": "array", "items": { "$ref": "#/$defs/activity" } }, "tasks": { "type": "array", "items": { "$ref": "#/$defs/task" } }, "institutions": { "type": "array", "items": { "$ref": "#/$defs/institution" } }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "costs": { "type": "array", "items": { "$ref": "#/$defs/costOn" } }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingOn" } }, "totals": { "type": "array", "items": { "$ref": "#/$defs/statedTotal" } }, "rates": { "type": "array", "items": { "$ref": "#/$defs/rate" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } }, "reviews": { "type": "array", "items": { "$ref": "#/$defs/review" } }, "evaluations": { "type": "array", "items": { "$ref": "#/$defs/evaluation" } }, "recommendations": { "type": "array", "items": { "$ref": "#/$defs/recommendation" } }, "snapshots": { "type": "array", "items": { "$ref": "#/$defs/snapshot" } }, "periods": { "type": "array", "items": { "$ref": "#/$defs/periodReport" } }, "period": { "$ref": "#/$defs/periodId" }, "closed": { "$ref": "#/$defs/date" }, "progress": { "$ref": "#/$defs/progressMap" }, "spending": { "type": "array", "items": { "$ref": "#/$defs/spending" } }, "observations": { "$ref": "#/$defs/observationMap" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/assessment" } }, "returns": { "$ref": "#/$defs/returnMap" }, "corrections": { "type": "array", "items": { "$ref": "#/$defs/correction" } }, "format": { "type": "string", "enum": ["1"] } }, "dependencies": { "progress": ["period"], "spending": ["period"], "observations": ["period"], "returns": ["period"], "closed": ["period"], "assessments": ["period"], "corrections": ["period"] }, "$defs": { "id": { "type": "string", "minLength": 1, "maxLength": 80, "pattern": "^[^\\s;,](?:[^;,\\r\\n\\t]*[^\\s;,])?$" }, "text": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, "additionalProperties": { "type": "string", "minLength": 1 } }] }, "date": { "type": "string", "format": "date" }, "periodId": { "type": "string", "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]))?$" }, "amount": { "type": "number", "minimum": 0 }, "percent": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 100 }, { "type": "string", "pattern": "^[0-9]{1,3}(\\.[0-9]+)? ?%$" }] }, "number": { "type": "number" }, "plan": { "type": "object", "additionalProperties": false, "required": ["id", "title", "start", "end", "currency"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "country": { "type": "string", "minLength": 1 }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "unit": { "type": "string", "enum": ["one", "thousand", "million"] }, "adopted": { "$ref": "#/$defs/date" }, "legal-act": { "$ref": "#/$defs/text" }, "website": { "type": "string", "minLength": 1, "format": "uri" }, "publisher": { "$ref": "#/$defs/text" }, "publish-by": { "$ref": "#/$defs/text" }, "fictional": { "type": "boolean" }, "languages": { "type": "array", "items": { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" } }, "reporting": { "type": "object", "additionalProperties": false, "required": ["every", "due"], "properties": { "every": { "type": "string", "enum": ["quarter", "half-year", "year"] }, "due": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]{1,3} days$" }] }, "assessed-by": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "conflicts": { "type": "string", "enum": ["lead-prevails"] } } }, "thresholds": { "type": "object", "additionalProperties": false, "required": [], "properties": { "small-numbers": { "type": "integer", "minimum": 3 }, "on-track-tolerance": { "$ref": "#/$defs/percent" }, "cost-mismatch": { "$ref": "#/$defs/percent" } } }, "terms": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9.-]*$" }, "additionalProperties": { "$ref": "#/$defs/text" } }, "status-words": { "type": "object", "additionalProperties": { "type": "string", "enum": ["not_started", "in_progress", "completed", "partially_completed", "continuous", "suspended", "cancelled", "not_reported"] } }, "rating-scale": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rating", "title"], "properties": { "rating": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "descriptor": { "$ref": "#/$defs/text" } } } }, "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" } } } }, "exploitation-forms": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "victim-groups": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "regions": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "accent": { "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }, "previous": { "type": "object", "additionalProperties": false, "required": ["end"], "properties": { "title": { "$ref": "#/$defs/text" }, "end": { "$ref": "#/$defs/date" } } }, "note": { "$ref": "#/$defs/text" }, "citation": { "$ref": "#/$defs/text" } } }, "termItem": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" } } }] }, "pillar": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" } } }, "goal": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "pillar": { "$ref": "#/$defs/id" }, "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } }, "activities": { "type": "array", "items": { "$ref": "#/$defs/activity" } } } }, "objective": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "goal": { "$ref": "#/$defs/id" }, "activities": { "type": "array", "items": { "$ref": "#/$defs/activity" } } } }, "activity": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "objective": { "$ref": "#/$defs/id" }, "continuous": { "type": "boolean" }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/milestone" } }, "weight": { "type": "number", "exclusiveMinimum": 0 }, "essential": { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "$ref": "#/$defs/text" }, "contingency": { "$ref": "#/$defs/text" } } }, "tags": { "$ref": "#/$defs/tags" }, "demand": { "type": "object", "additionalProperties": false, "required": [], "properties": { "market": { "$ref": "#/$defs/text" }, "target-group": { "$ref": "#/$defs/text" }, "instrument": { "type": "string", "enum": ["command-and-control", "market-based", "legal-infrastructure", "peer-pressure"] }, "mechanism": { "$ref": "#/$defs/text" } } }, "training": { "type": "object", "additionalProperties": false, "required": ["topic", "audience"], "properties": { "topic": { "$ref": "#/$defs/text" }, "audience": { "$ref": "#/$defs/text" }, "provider": { "$ref": "#/$defs/id" }, "needs-assessment": { "$ref": "#/$defs/text" }, "impact-evaluation": { "$ref": "#/$defs/text" }, "training-of-trainers": { "type": "boolean" } } }, "tasks": { "type": "array", "items": { "$ref": "#/$defs/task" } }, "iati-identifier": { "type": "string", "minLength": 1 } } }, "task": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "activity": { "$ref": "#/$defs/id" } } }, "milestone": { "type": "object", "additionalProperties": false, "required": ["year", "title"], "properties": { "year": { "$ref": "#/$defs/year" }, "title": { "$ref": "#/$defs/text" }, "due": { "$ref": "#/$defs/date" } } }, "year": { "type": "integer", "minimum": 1990, "maximum": 2100 }, "tags": { "type": "object", "additionalProperties": false, "required": [], "properties": { "exploitation": { "$ref": "#/$defs/tagList" }, "groups": { "$ref": "#/$defs/tagList" }, "regions": { "$ref": "#/$defs/tagList" }, "sdg": { "$ref": "#/$defs/tagList" }, "topics": { "$ref": "#/$defs/tagList" } } }, "tagList": { "anyOf": [{ "type": "string", "const": "all" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "institution": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/text" }, "kind": { "type": "string", "enum": ["ministry", "agency", "court", "prosecution", "police", "local-authority", "ngo", "international-organisation", "independent-rapporteur", "coordination-body", "other"] }, "level": { "type": "string", "enum": ["national", "regional", "local", "international"] }, "mailbox": { "type": "string", "format": "email" }, "language": { "type": "string", "minLength": 1 }, "region": { "$ref": "#/$defs/id" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["id", "name", "type"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/text" }, "type": { "type": "string", "enum": ["state", "local", "eu", "bilateral", "un-io", "ngo", "private", "victims-fund", "unidentified"] }, "ends": { "$ref": "#/$defs/date" }, "reference": { "type": "string", "minLength": 1 }, "external": { "type": "boolean" }, "reported-by": { "$ref": "#/$defs/id" }, "note": { "$ref": "#/$defs/text" } } }, "costState": { "type": "string", "enum": ["no-cost", "within-resources", "uncosted"] }, "costEntry": { "anyOf": [{ "$ref": "#/$defs/amount" }, { "$ref": "#/$defs/costState" }, { "$ref": "#/$defs/costLong" }] }, "costLong": { "type": "object", "additionalProperties": false, "required": [], "properties": { "amount": { "$ref": "#/$defs/amount" }, "state": { "$ref": "#/$defs/costState" }, "in-line": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "recurrent": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "line": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } }, "costs": { "anyOf": [{ "$ref": "#/$defs/costState" }, { "type": "object", "additionalProperties": false, "required": ["in-line"], "properties": { "in-line": { "$ref": "#/$defs/id" }, "note": { "$ref": "#/$defs/text" } } }, { "type": "object", "propertyNames": { "pattern": "^[0-9]{4}$" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/costEntry" }, { "type": "array", "items": { "$ref": "#/$defs/costEntry" } }] } }] }, "costOn": { "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "amount": { "$ref": "#/$defs/amount" }, "state": { "$ref": "#/$defs/costState" }, "in-line": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "recurrent": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "line": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } }, "fundingHere": { "type": "object", "additionalProperties": false, "required": ["source", "year"], "properties": { "source": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "approved": { "$ref": "#/$defs/amount" }, "pledged": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "spent": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reference": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } }, "fundingOn": { "type": "object", "additionalProperties": false, "required": ["on", "source", "year"], "properties": { "on": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "approved": { "$ref": "#/$defs/amount" }, "pledged": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "spent": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reference": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } }, "statedTotal": { "type": "object", "additionalProperties": false, "required": ["amount"], "properties": { "on": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "source": { "$ref": "#/$defs/id" }, "amount": { "$ref": "#/$defs/amount" }, "note": { "$ref": "#/$defs/text" } } }, "rate": { "type": "object", "additionalProperties": false, "required": ["currency", "rate", "date"], "properties": { "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "rate": { "type": "number", "exclusiveMinimum": 0 }, "date": { "$ref": "#/$defs/date" }, "year": { "$ref": "#/$defs/year" }, "source": { "type": "string", "minLength": 1 } } }, "indicator": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "on": { "$ref": "#/$defs/id" }, "level": { "type": "string", "enum": ["output", "outcome", "impact"] }, "unit": { "$ref": "#/$defs/text" }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "aggregation": { "type": "string", "enum": ["sum", "last", "max", "mean"] }, "qualitative": { "type": "boolean" }, "sensitive": { "type": "boolean" }, "formula": { "$ref": "#/$defs/text" }, "source": { "$ref": "#/$defs/text" }, "available": { "$ref": "#/$defs/text" }, "responsible": { "$ref": "#/$defs/id" }, "by": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "baseline": { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "year": { "$ref": "#/$defs/year" }, "value": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] }, "note": { "$ref": "#/$defs/text" } } }, "targets": { "type": "object", "propertyNames": { "pattern": "^[0-9]{4}$" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] } }, "target": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] }, "note": { "$ref": "#/$defs/text" }, "sdg": { "$ref": "#/$defs/tagList" } } }, "status": { "type": "string", "minLength": 1 }, "progressMap": { "type": "object", "additionalProperties": { "$ref": "#/$defs/progress" } }, "progress": { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "$ref": "#/$defs/status" }, "percent": { "$ref": "#/$defs/percent" }, "evidence": { "$ref": "#/$defs/text" }, "started": { "$ref": "#/$defs/date" }, "finished": { "$ref": "#/$defs/date" }, "obstacle": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "kind": { "type": "string", "enum": ["internal", "external"] }, "text": { "$ref": "#/$defs/text" } } }, "action": { "$ref": "#/$defs/text" }, "lesson": { "$ref": "#/$defs/text" }, "next": { "$ref": "#/$defs/text" }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/year" } }, "reason": { "$ref": "#/$defs/text" }, "by": { "$ref": "#/$defs/id" }, "civil-society": { "type": "object", "additionalProperties": false, "required": [], "properties": { "status": { "$ref": "#/$defs/status" }, "by": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/text" } } } } }, "spending": { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "on": { "$ref": "#/$defs/id" }, "activity": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "amount": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reported-by": { "$ref": "#/$defs/id" }, "note": { "$ref": "#/$defs/text" } } }, "observationMap": { "type": "object", "additionalProperties": { "$ref": "#/$defs/observation" } }, "observation": { "anyOf": [{ "$ref": "#/$defs/number" }, { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] }, "by": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/number" } } }, "source": { "$ref": "#/$defs/text" }, "date": { "$ref": "#/$defs/date" }, "reported-by": { "$ref": "#/$defs/id" }, "note": { "$ref": "#/$defs/text" } } }] }, "returnMap": { "type": "object", "additionalProperties": { "$ref": "#/$defs/return" } }, "return": { "type": "object", "additionalProperties": false, "required": [], "properties": { "received": { "$ref": "#/$defs/date" }, "file": { "type": "string", "minLength": 1 }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "form": { "type": "string", "minLength": 1 }, "filled-in": { "$ref": "#/$defs/date" }, "replaces": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "asked": { "type": "integer", "minimum": 0 }, "filled": { "type": "integer", "minimum": 0 }, "state": { "type": "string", "enum": ["draft", "returned", "approved"] }, "approved": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/text" } } }, "assessment": { "type": "object", "additionalProperties": false, "required": ["on", "by"], "properties": { "on": { "$ref": "#/$defs/id" }, "by": { "$ref": "#/$defs/id" }, "status": { "$ref": "#/$defs/status" }, "text": { "$ref": "#/$defs/text" } } }, "correction": { "type": "object", "additionalProperties": false, "required": ["date", "by", "reason", "on"], "properties": { "date": { "$ref": "#/$defs/date" }, "by": { "$ref": "#/$defs/id" }, "reason": { "$ref": "#/$defs/text" }, "on": { "type": "string", "minLength": 1 }, "was": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] } } }, "periodReport": { "type": "object", "additionalProperties": false, "required": ["period"], "properties": { "period": { "$ref": "#/$defs/periodId" }, "closed": { "$ref": "#/$defs/date" }, "progress": { "$ref": "#/$defs/progressMap" }, "spending": { "type": "array", "items": { "$ref": "#/$defs/spending" } }, "observations": { "$ref": "#/$defs/observationMap" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/assessment" } }, "returns": { "$ref": "#/$defs/returnMap" }, "corrections": { "type": "array", "items": { "$ref": "#/$defs/correction" } } } }, "review": { "type": "object", "additionalProperties": false, "required": ["id", "date"], "properties": { "id": { "$ref": "#/$defs/id" }, "date": { "$ref": "#/$defs/date" }, "title": { "$ref": "#/$defs/text" }, "participants": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "summary": { "$ref": "#/$defs/text" }, "decisions": { "type": "array", "items": { "$ref": "#/$defs/decision" } } } }, "decision": { "type": "object", "additionalProperties": false, "required": ["on", "decision"], "properties": { "id": { "$ref": "#/$defs/id" }, "on": { "$ref": "#/$defs/id" }, "decision": { "type": "string", "enum": ["continue", "adjust", "postpone", "merge", "drop", "add"] }, "reason": { "$ref": "#/$defs/text" }, "change": { "$ref": "#/$defs/text" }, "from": { "$ref": "#/$defs/text" }, "to": { "$ref": "#/$defs/text" }, "owner": { "$ref": "#/$defs/id" }, "deadline": { "$ref": "#/$defs/date" }, "done": { "$ref": "#/$defs/date" }, "follow-up": { "$ref": "#/$defs/text" } } }, "evaluation": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "date"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["mid-term", "final", "ex-post"] }, "date": { "$ref": "#/$defs/date" }, "title": { "$ref": "#/$defs/text" }, "evaluator": { "$ref": "#/$defs/text" }, "scope": { "$ref": "#/$defs/text" }, "method": { "$ref": "#/$defs/text" }, "limitations": { "$ref": "#/$defs/text" }, "theory-of-change": { "$ref": "#/$defs/text" }, "questions": { "type": "array", "items": { "$ref": "#/$defs/question" } }, "conclusions": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "lessons": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "recommendations": { "type": "array", "items": { "$ref": "#/$defs/recommendation" } } } }, "question": { "type": "object", "additionalProperties": false, "required": ["id", "criterion", "question"], "properties": { "id": { "$ref": "#/$defs/id" }, "criterion": { "$ref": "#/$defs/id" }, "question": { "$ref": "#/$defs/text" }, "judgement-criteria": { "$ref": "#/$defs/text" }, "evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": [], "properties": { "text": { "$ref": "#/$defs/text" }, "figure": { "type": "string", "minLength": 1 }, "indicator": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/text" } } } }, "finding": { "$ref": "#/$defs/text" }, "rating": { "$ref": "#/$defs/id" }, "strength": { "type": "string", "enum": ["strong", "moderate", "weak"] } } }, "recommendation": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "#/$defs/id" }, "source": { "type": "string", "minLength": 1 }, "date": { "$ref": "#/$defs/date" }, "reference": { "type": "string", "minLength": 1 }, "text": { "$ref": "#/$defs/text" }, "priority": { "type": "string", "enum": ["urge", "consider", "invite"] }, "addressee": { "$ref": "#/$defs/id" }, "deadline": { "$ref": "#/$defs/date" }, "response": { "$ref": "#/$defs/text" }, "status": { "type": "string", "enum": ["open", "accepted", "partly-accepted", "rejected", "in_progress", "implemented"] }, "activities": { "type": "array", "items": { "$ref": "#/$defs/id" } } } }, "snapshot": { "type": "object", "additionalProperties": false, "required": ["id", "date"], "properties": { "id": { "$ref": "#/$defs/id" }, "date": { "$ref": "#/$defs/date" }, "title": { "$ref": "#/$defs/text" }, "reason": { "$ref": "#/$defs/text" }, "hash": { "type": "string", "minLength": 1, "pattern": "^[0-9a-f]{12,64}$" }, "ends": { "type": "object", "additionalProperties": { "$ref": "#/$defs/date" } } } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "start", "end", "currency"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "country": { "type": "string", "minLength": 1 }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "unit": { "type": "string", "enum": ["one", "thousand", "million"] }, "adopted": { "$ref": "#/$defs/date" }, "legal-act": { "$ref": "#/$defs/text" }, "website": { "type": "string", "minLength": 1, "format": "uri" }, "publisher": { "$ref": "#/$defs/text" }, "publish-by": { "$ref": "#/$defs/text" }, "fictional": { "type": "boolean" }, "languages": { "type": "array", "items": { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" } }, "reporting": { "type": "object", "additionalProperties": false, "required": ["every", "due"], "properties": { "every": { "type": "string", "enum": ["quarter", "half-year", "year"] }, "due": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]{1,3} days$" }] }, "assessed-by": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "conflicts": { "type": "string", "enum": ["lead-prevails"] } } }, "thresholds": { "type": "object", "additionalProperties": false, "required": [], "properties": { "small-numbers": { "type": "integer", "minimum": 3 }, "on-track-tolerance": { "$ref": "#/$defs/percent" }, "cost-mismatch": { "$ref": "#/$defs/percent" } } }, "terms": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9.-]*$" }, "additionalProperties": { "$ref": "#/$defs/text" } }, "status-words": { "type": "object", "additionalProperties": { "type": "string", "enum": ["not_started", "in_progress", "completed", "partially_completed", "continuous", "suspended", "cancelled", "not_reported"] } }, "rating-scale": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rating", "title"], "properties": { "rating": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "descriptor": { "$ref": "#/$defs/text" } } } }, "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" } } } }, "exploitation-forms": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "victim-groups": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "regions": { "type": "array", "items": { "$ref": "#/$defs/termItem" } }, "accent": { "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }, "previous": { "type": "object", "additionalProperties": false, "required": ["end"], "properties": { "title": { "$ref": "#/$defs/text" }, "end": { "$ref": "#/$defs/date" } } }, "note": { "$ref": "#/$defs/text" }, "citation": { "$ref": "#/$defs/text" } } };
var func4 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern0 = new RegExp("^[^\\s;,](?:[^;,\\r\\n\\t]*[^\\s;,])?$", "u");
function validate23(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func4(data) > 80) {
        return false;
      } else {
        if (func4(data) < 1) {
          return false;
        } else {
          if (!pattern0.test(data)) {
            return false;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern1 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
function validate25(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (func4(data) < 1) {
        errors++;
      }
    } else {
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          errors++;
        } else {
          for (const key0 in data) {
            const _errs5 = errors;
            if (typeof key0 === "string") {
              if (!pattern1.test(key0)) {
                errors++;
              }
            }
            var valid1 = _errs5 === errors;
            if (!valid1) {
              errors++;
              break;
            }
          }
          if (valid1) {
            for (const key1 in data) {
              let data0 = data[key1];
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data0 === "string") {
                  if (func4(data0) < 1) {
                    errors++;
                  }
                } else {
                  errors++;
                }
              }
              var valid2 = _errs7 === errors;
              if (!valid2) {
                break;
              }
            }
          }
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var formats0 = import_formats.default.fullFormats.date;
function validate27(data) {
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats0.validate(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]{1,3}(\\.[0-9]+)? ?%$", "u");
function validate35(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 100 || isNaN(data)) {
        errors++;
      } else {
        if (data < 0 || isNaN(data)) {
          errors++;
        }
      }
    } else {
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (typeof data === "string") {
        if (!pattern5.test(data)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
function validate44(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate23(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.id === void 0 && (missing0 = "id")) {
          errors++;
        } else {
          const _errs4 = errors;
          for (const key0 in data) {
            if (!(key0 === "id" || key0 === "title")) {
              errors++;
              break;
            }
          }
          if (_errs4 === errors) {
            if (data.id !== void 0) {
              const _errs5 = errors;
              if (!validate23(data.id)) {
                errors++;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.title !== void 0) {
                const _errs6 = errors;
                if (!validate25(data.title)) {
                  errors++;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var pattern2 = new RegExp("^[A-Z]{3}$", "u");
var pattern4 = new RegExp("^[0-9]{1,3} days$", "u");
var pattern6 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
var pattern7 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
var formats2 = import_formats2.default.fullFormats.uri;
function validate22(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end") || data.currency === void 0 && (missing0 = "currency")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema7.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.country !== void 0) {
                let data2 = data.country;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func4(data2) < 1) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.start !== void 0) {
                  const _errs6 = errors;
                  if (!validate27(data.start)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.end !== void 0) {
                    const _errs7 = errors;
                    if (!validate27(data.end)) {
                      errors++;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data5 = data.currency;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data5 === "string") {
                          if (!pattern2.test(data5)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.unit !== void 0) {
                        let data6 = data.unit;
                        const _errs10 = errors;
                        if (typeof data6 !== "string") {
                          return false;
                        }
                        if (!(data6 === "one" || data6 === "thousand" || data6 === "million")) {
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.adopted !== void 0) {
                          const _errs12 = errors;
                          if (!validate27(data.adopted)) {
                            errors++;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["legal-act"] !== void 0) {
                            const _errs13 = errors;
                            if (!validate25(data["legal-act"])) {
                              errors++;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.website !== void 0) {
                              let data9 = data.website;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (errors === _errs14) {
                                  if (typeof data9 === "string") {
                                    if (func4(data9) < 1) {
                                      return false;
                                    } else {
                                      if (!formats2(data9)) {
                                        return false;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.publisher !== void 0) {
                                const _errs16 = errors;
                                if (!validate25(data.publisher)) {
                                  errors++;
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data["publish-by"] !== void 0) {
                                  const _errs17 = errors;
                                  if (!validate25(data["publish-by"])) {
                                    errors++;
                                  }
                                  var valid0 = _errs17 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.fictional !== void 0) {
                                    const _errs18 = errors;
                                    if (typeof data.fictional !== "boolean") {
                                      return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.languages !== void 0) {
                                      let data13 = data.languages;
                                      const _errs20 = errors;
                                      if (errors === _errs20) {
                                        if (Array.isArray(data13)) {
                                          var valid1 = true;
                                          const len0 = data13.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data14 = data13[i0];
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                              if (typeof data14 === "string") {
                                                if (!pattern1.test(data14)) {
                                                  return false;
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid1 = _errs22 === errors;
                                            if (!valid1) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.reporting !== void 0) {
                                        let data15 = data.reporting;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                            let missing1;
                                            if (data15.every === void 0 && (missing1 = "every") || data15.due === void 0 && (missing1 = "due")) {
                                              return false;
                                            } else {
                                              const _errs26 = errors;
                                              for (const key1 in data15) {
                                                if (!(key1 === "every" || key1 === "due" || key1 === "assessed-by" || key1 === "conflicts")) {
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs26 === errors) {
                                                if (data15.every !== void 0) {
                                                  let data16 = data15.every;
                                                  const _errs27 = errors;
                                                  if (typeof data16 !== "string") {
                                                    return false;
                                                  }
                                                  if (!(data16 === "quarter" || data16 === "half-year" || data16 === "year")) {
                                                    return false;
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data15.due !== void 0) {
                                                    let data17 = data15.due;
                                                    const _errs29 = errors;
                                                    const _errs30 = errors;
                                                    let valid3 = false;
                                                    const _errs31 = errors;
                                                    if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                      errors++;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data17 == "number" && isFinite(data17)) {
                                                        if (data17 < 0 || isNaN(data17)) {
                                                          errors++;
                                                        }
                                                      }
                                                    }
                                                    var _valid0 = _errs31 === errors;
                                                    valid3 = valid3 || _valid0;
                                                    if (!valid3) {
                                                      const _errs33 = errors;
                                                      if (errors === _errs33) {
                                                        if (typeof data17 === "string") {
                                                          if (!pattern4.test(data17)) {
                                                            errors++;
                                                          }
                                                        } else {
                                                          errors++;
                                                        }
                                                      }
                                                      var _valid0 = _errs33 === errors;
                                                      valid3 = valid3 || _valid0;
                                                    }
                                                    if (!valid3) {
                                                      errors++;
                                                      return false;
                                                    } else {
                                                      errors = _errs30;
                                                    }
                                                    var valid2 = _errs29 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data15["assessed-by"] !== void 0) {
                                                      let data18 = data15["assessed-by"];
                                                      const _errs35 = errors;
                                                      if (errors === _errs35) {
                                                        if (Array.isArray(data18)) {
                                                          var valid4 = true;
                                                          const len1 = data18.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            const _errs37 = errors;
                                                            if (!validate23(data18[i1])) {
                                                              errors++;
                                                            }
                                                            var valid4 = _errs37 === errors;
                                                            if (!valid4) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs35 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                      if (data15.conflicts !== void 0) {
                                                        let data20 = data15.conflicts;
                                                        const _errs38 = errors;
                                                        if (typeof data20 !== "string") {
                                                          return false;
                                                        }
                                                        if (!(data20 === "lead-prevails")) {
                                                          return false;
                                                        }
                                                        var valid2 = _errs38 === errors;
                                                      } else {
                                                        var valid2 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs24 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.thresholds !== void 0) {
                                          let data21 = data.thresholds;
                                          const _errs40 = errors;
                                          if (errors === _errs40) {
                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                              const _errs42 = errors;
                                              for (const key2 in data21) {
                                                if (!(key2 === "small-numbers" || key2 === "on-track-tolerance" || key2 === "cost-mismatch")) {
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs42 === errors) {
                                                if (data21["small-numbers"] !== void 0) {
                                                  let data22 = data21["small-numbers"];
                                                  const _errs43 = errors;
                                                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                    return false;
                                                  }
                                                  if (errors === _errs43) {
                                                    if (typeof data22 == "number" && isFinite(data22)) {
                                                      if (data22 < 3 || isNaN(data22)) {
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid5 = _errs43 === errors;
                                                } else {
                                                  var valid5 = true;
                                                }
                                                if (valid5) {
                                                  if (data21["on-track-tolerance"] !== void 0) {
                                                    const _errs45 = errors;
                                                    if (!validate35(data21["on-track-tolerance"])) {
                                                      errors++;
                                                    }
                                                    var valid5 = _errs45 === errors;
                                                  } else {
                                                    var valid5 = true;
                                                  }
                                                  if (valid5) {
                                                    if (data21["cost-mismatch"] !== void 0) {
                                                      const _errs46 = errors;
                                                      if (!validate35(data21["cost-mismatch"])) {
                                                        errors++;
                                                      }
                                                      var valid5 = _errs46 === errors;
                                                    } else {
                                                      var valid5 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs40 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.terms !== void 0) {
                                            let data25 = data.terms;
                                            const _errs47 = errors;
                                            if (errors === _errs47) {
                                              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                for (const key3 in data25) {
                                                  const _errs49 = errors;
                                                  if (typeof key3 === "string") {
                                                    if (!pattern6.test(key3)) {
                                                      errors++;
                                                    }
                                                  }
                                                  var valid6 = _errs49 === errors;
                                                  if (!valid6) {
                                                    errors++;
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (valid6) {
                                                  for (const key4 in data25) {
                                                    const _errs51 = errors;
                                                    if (!validate25(data25[key4])) {
                                                      errors++;
                                                    }
                                                    var valid7 = _errs51 === errors;
                                                    if (!valid7) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs47 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data["status-words"] !== void 0) {
                                              let data27 = data["status-words"];
                                              const _errs52 = errors;
                                              if (errors === _errs52) {
                                                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                  for (const key5 in data27) {
                                                    let data28 = data27[key5];
                                                    const _errs55 = errors;
                                                    if (typeof data28 !== "string") {
                                                      return false;
                                                    }
                                                    if (!(data28 === "not_started" || data28 === "in_progress" || data28 === "completed" || data28 === "partially_completed" || data28 === "continuous" || data28 === "suspended" || data28 === "cancelled" || data28 === "not_reported")) {
                                                      return false;
                                                    }
                                                    var valid8 = _errs55 === errors;
                                                    if (!valid8) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs52 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data["rating-scale"] !== void 0) {
                                                let data29 = data["rating-scale"];
                                                const _errs57 = errors;
                                                if (errors === _errs57) {
                                                  if (Array.isArray(data29)) {
                                                    var valid9 = true;
                                                    const len2 = data29.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data30 = data29[i2];
                                                      const _errs59 = errors;
                                                      if (errors === _errs59) {
                                                        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                          let missing2;
                                                          if (data30.rating === void 0 && (missing2 = "rating") || data30.title === void 0 && (missing2 = "title")) {
                                                            return false;
                                                          } else {
                                                            const _errs61 = errors;
                                                            for (const key6 in data30) {
                                                              if (!(key6 === "rating" || key6 === "title" || key6 === "descriptor")) {
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs61 === errors) {
                                                              if (data30.rating !== void 0) {
                                                                const _errs62 = errors;
                                                                if (!validate23(data30.rating)) {
                                                                  errors++;
                                                                }
                                                                var valid10 = _errs62 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                              if (valid10) {
                                                                if (data30.title !== void 0) {
                                                                  const _errs63 = errors;
                                                                  if (!validate25(data30.title)) {
                                                                    errors++;
                                                                  }
                                                                  var valid10 = _errs63 === errors;
                                                                } else {
                                                                  var valid10 = true;
                                                                }
                                                                if (valid10) {
                                                                  if (data30.descriptor !== void 0) {
                                                                    const _errs64 = errors;
                                                                    if (!validate25(data30.descriptor)) {
                                                                      errors++;
                                                                    }
                                                                    var valid10 = _errs64 === errors;
                                                                  } else {
                                                                    var valid10 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid9 = _errs59 === errors;
                                                      if (!valid9) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs57 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.criteria !== void 0) {
                                                  let data34 = data.criteria;
                                                  const _errs65 = errors;
                                                  if (errors === _errs65) {
                                                    if (Array.isArray(data34)) {
                                                      var valid11 = true;
                                                      const len3 = data34.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data35 = data34[i3];
                                                        const _errs67 = errors;
                                                        if (errors === _errs67) {
                                                          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                            let missing3;
                                                            if (data35.id === void 0 && (missing3 = "id") || data35.title === void 0 && (missing3 = "title")) {
                                                              return false;
                                                            } else {
                                                              const _errs69 = errors;
                                                              for (const key7 in data35) {
                                                                if (!(key7 === "id" || key7 === "title")) {
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs69 === errors) {
                                                                if (data35.id !== void 0) {
                                                                  const _errs70 = errors;
                                                                  if (!validate23(data35.id)) {
                                                                    errors++;
                                                                  }
                                                                  var valid12 = _errs70 === errors;
                                                                } else {
                                                                  var valid12 = true;
                                                                }
                                                                if (valid12) {
                                                                  if (data35.title !== void 0) {
                                                                    const _errs71 = errors;
                                                                    if (!validate25(data35.title)) {
                                                                      errors++;
                                                                    }
                                                                    var valid12 = _errs71 === errors;
                                                                  } else {
                                                                    var valid12 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid11 = _errs67 === errors;
                                                        if (!valid11) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs65 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data["exploitation-forms"] !== void 0) {
                                                    let data38 = data["exploitation-forms"];
                                                    const _errs72 = errors;
                                                    if (errors === _errs72) {
                                                      if (Array.isArray(data38)) {
                                                        var valid13 = true;
                                                        const len4 = data38.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          const _errs74 = errors;
                                                          if (!validate44(data38[i4])) {
                                                            errors++;
                                                          }
                                                          var valid13 = _errs74 === errors;
                                                          if (!valid13) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs72 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data["victim-groups"] !== void 0) {
                                                      let data40 = data["victim-groups"];
                                                      const _errs75 = errors;
                                                      if (errors === _errs75) {
                                                        if (Array.isArray(data40)) {
                                                          var valid14 = true;
                                                          const len5 = data40.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs77 = errors;
                                                            if (!validate44(data40[i5])) {
                                                              errors++;
                                                            }
                                                            var valid14 = _errs77 === errors;
                                                            if (!valid14) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs75 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.regions !== void 0) {
                                                        let data42 = data.regions;
                                                        const _errs78 = errors;
                                                        if (errors === _errs78) {
                                                          if (Array.isArray(data42)) {
                                                            var valid15 = true;
                                                            const len6 = data42.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                              const _errs80 = errors;
                                                              if (!validate44(data42[i6])) {
                                                                errors++;
                                                              }
                                                              var valid15 = _errs80 === errors;
                                                              if (!valid15) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs78 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.accent !== void 0) {
                                                          let data44 = data.accent;
                                                          const _errs81 = errors;
                                                          if (errors === _errs81) {
                                                            if (typeof data44 === "string") {
                                                              if (!pattern7.test(data44)) {
                                                                return false;
                                                              }
                                                            } else {
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs81 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.previous !== void 0) {
                                                            let data45 = data.previous;
                                                            const _errs83 = errors;
                                                            if (errors === _errs83) {
                                                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                let missing4;
                                                                if (data45.end === void 0 && (missing4 = "end")) {
                                                                  return false;
                                                                } else {
                                                                  const _errs85 = errors;
                                                                  for (const key8 in data45) {
                                                                    if (!(key8 === "title" || key8 === "end")) {
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs85 === errors) {
                                                                    if (data45.title !== void 0) {
                                                                      const _errs86 = errors;
                                                                      if (!validate25(data45.title)) {
                                                                        errors++;
                                                                      }
                                                                      var valid16 = _errs86 === errors;
                                                                    } else {
                                                                      var valid16 = true;
                                                                    }
                                                                    if (valid16) {
                                                                      if (data45.end !== void 0) {
                                                                        const _errs87 = errors;
                                                                        if (!validate27(data45.end)) {
                                                                          errors++;
                                                                        }
                                                                        var valid16 = _errs87 === errors;
                                                                      } else {
                                                                        var valid16 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs83 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.note !== void 0) {
                                                              const _errs88 = errors;
                                                              if (!validate25(data.note)) {
                                                                errors++;
                                                              }
                                                              var valid0 = _errs88 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.citation !== void 0) {
                                                                const _errs89 = errors;
                                                                if (!validate25(data.citation)) {
                                                                  errors++;
                                                                }
                                                                var valid0 = _errs89 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate56(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "title")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema14 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "pillar": { "$ref": "#/$defs/id" }, "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } }, "activities": { "type": "array", "items": { "$ref": "#/$defs/activity" } } } };
function validate71(data) {
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!(data === "no-cost" || data === "within-resources" || data === "uncosted")) {
    return false;
  }
  return errors === 0;
}
function validate76(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate79(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "amount" || key0 === "state" || key0 === "in-line" || key0 === "source" || key0 === "recurrent" || key0 === "currency" || key0 === "line" || key0 === "note")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.amount !== void 0) {
          const _errs2 = errors;
          if (!validate76(data.amount)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.state !== void 0) {
            const _errs3 = errors;
            if (!validate71(data.state)) {
              errors++;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["in-line"] !== void 0) {
              const _errs4 = errors;
              if (!validate23(data["in-line"])) {
                errors++;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs5 = errors;
                if (!validate23(data.source)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recurrent !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.recurrent !== "boolean") {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.currency !== void 0) {
                    let data5 = data.currency;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data5 === "string") {
                        if (!pattern2.test(data5)) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.line !== void 0) {
                      let data6 = data.line;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data6 === "string") {
                          if (func4(data6) < 1) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs12 = errors;
                        if (!validate25(data.note)) {
                          errors++;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate75(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate76(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate71(data)) {
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate79(data)) {
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var pattern8 = new RegExp("^[0-9]{4}$", "u");
function validate70(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate71(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data["in-line"] === void 0 && (missing0 = "in-line")) {
          errors++;
        } else {
          const _errs4 = errors;
          for (const key0 in data) {
            if (!(key0 === "in-line" || key0 === "note")) {
              errors++;
              break;
            }
          }
          if (_errs4 === errors) {
            if (data["in-line"] !== void 0) {
              const _errs5 = errors;
              if (!validate23(data["in-line"])) {
                errors++;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.note !== void 0) {
                const _errs6 = errors;
                if (!validate25(data.note)) {
                  errors++;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs7 = errors;
      if (errors === _errs7) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          for (const key1 in data) {
            const _errs9 = errors;
            if (typeof key1 === "string") {
              if (!pattern8.test(key1)) {
                errors++;
              }
            }
            var valid2 = _errs9 === errors;
            if (!valid2) {
              errors++;
              break;
            }
          }
          if (valid2) {
            for (const key2 in data) {
              let data2 = data[key2];
              const _errs11 = errors;
              const _errs12 = errors;
              let valid4 = false;
              const _errs13 = errors;
              if (!validate75(data2)) {
                errors++;
              }
              var _valid1 = _errs13 === errors;
              valid4 = valid4 || _valid1;
              if (!valid4) {
                const _errs14 = errors;
                if (errors === _errs14) {
                  if (Array.isArray(data2)) {
                    var valid5 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs16 = errors;
                      if (!validate75(data2[i0])) {
                        errors++;
                      }
                      var valid5 = _errs16 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  } else {
                    errors++;
                  }
                }
                var _valid1 = _errs14 === errors;
                valid4 = valid4 || _valid1;
              }
              if (!valid4) {
                errors++;
              } else {
                errors = _errs12;
              }
              var valid3 = _errs11 === errors;
              if (!valid3) {
                break;
              }
            }
          }
        } else {
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "required": ["source", "year"], "properties": { "source": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "approved": { "$ref": "#/$defs/amount" }, "pledged": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "spent": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reference": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } };
function validate91(data) {
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 2100 || isNaN(data)) {
        return false;
      } else {
        if (data < 1990 || isNaN(data)) {
          return false;
        }
      }
    }
  }
  return errors === 0;
}
function validate89(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.year === void 0 && (missing0 = "year")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema20.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.source !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.source)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.year !== void 0) {
              const _errs3 = errors;
              if (!validate91(data.year)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.approved !== void 0) {
                const _errs4 = errors;
                if (!validate76(data.approved)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pledged !== void 0) {
                  const _errs5 = errors;
                  if (!validate76(data.pledged)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.committed !== void 0) {
                    const _errs6 = errors;
                    if (!validate76(data.committed)) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.disbursed !== void 0) {
                      const _errs7 = errors;
                      if (!validate76(data.disbursed)) {
                        errors++;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.spent !== void 0) {
                        const _errs8 = errors;
                        if (!validate76(data.spent)) {
                          errors++;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.currency !== void 0) {
                          let data7 = data.currency;
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (typeof data7 === "string") {
                              if (!pattern2.test(data7)) {
                                return false;
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.reference !== void 0) {
                            let data8 = data.reference;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof data8 === "string") {
                                if (func4(data8) < 1) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs13 = errors;
                              if (!validate25(data.note)) {
                                errors++;
                              }
                              var valid0 = _errs13 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema22 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "goal": { "$ref": "#/$defs/id" }, "activities": { "type": "array", "items": { "$ref": "#/$defs/activity" } } } };
var schema23 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "objective": { "$ref": "#/$defs/id" }, "continuous": { "type": "boolean" }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/milestone" } }, "weight": { "type": "number", "exclusiveMinimum": 0 }, "essential": { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "$ref": "#/$defs/text" }, "contingency": { "$ref": "#/$defs/text" } } }, "tags": { "$ref": "#/$defs/tags" }, "demand": { "type": "object", "additionalProperties": false, "required": [], "properties": { "market": { "$ref": "#/$defs/text" }, "target-group": { "$ref": "#/$defs/text" }, "instrument": { "type": "string", "enum": ["command-and-control", "market-based", "legal-infrastructure", "peer-pressure"] }, "mechanism": { "$ref": "#/$defs/text" } } }, "training": { "type": "object", "additionalProperties": false, "required": ["topic", "audience"], "properties": { "topic": { "$ref": "#/$defs/text" }, "audience": { "$ref": "#/$defs/text" }, "provider": { "$ref": "#/$defs/id" }, "needs-assessment": { "$ref": "#/$defs/text" }, "impact-evaluation": { "$ref": "#/$defs/text" }, "training-of-trainers": { "type": "boolean" } } }, "tasks": { "type": "array", "items": { "$ref": "#/$defs/task" } }, "iati-identifier": { "type": "string", "minLength": 1 } } };
function validate132(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.year === void 0 && (missing0 = "year") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "year" || key0 === "title" || key0 === "due")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.year !== void 0) {
            const _errs2 = errors;
            if (!validate91(data.year)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.due !== void 0) {
                const _errs4 = errors;
                if (!validate27(data.due)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate140(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    errors++;
  }
  if ("all" !== data) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (Array.isArray(data)) {
        var valid1 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs5 = errors;
          if (!validate23(data[i0])) {
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
function validate139(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "exploitation" || key0 === "groups" || key0 === "regions" || key0 === "sdg" || key0 === "topics")) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.exploitation !== void 0) {
          const _errs2 = errors;
          if (!validate140(data.exploitation)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groups !== void 0) {
            const _errs3 = errors;
            if (!validate140(data.groups)) {
              errors++;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.regions !== void 0) {
              const _errs4 = errors;
              if (!validate140(data.regions)) {
                errors++;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sdg !== void 0) {
                const _errs5 = errors;
                if (!validate140(data.sdg)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.topics !== void 0) {
                  const _errs6 = errors;
                  if (!validate140(data.topics)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema27 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "description": { "$ref": "#/$defs/text" }, "lead": { "anyOf": [{ "$ref": "#/$defs/id" }, { "type": "array", "items": { "$ref": "#/$defs/id" } }] }, "co-leads": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "by-consent": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "costs": { "$ref": "#/$defs/costs" }, "funding": { "type": "array", "items": { "$ref": "#/$defs/fundingHere" } }, "note": { "$ref": "#/$defs/text" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "activity": { "$ref": "#/$defs/id" } } };
function validate156(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema27.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.description)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lead !== void 0) {
                  let data3 = data.lead;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  const _errs7 = errors;
                  if (!validate23(data3)) {
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validate23(data3[i0])) {
                            errors++;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    errors++;
                    return false;
                  } else {
                    errors = _errs6;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["co-leads"] !== void 0) {
                    let data5 = data["co-leads"];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate23(data5[i1])) {
                            errors++;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.partners !== void 0) {
                      let data7 = data.partners;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs16 = errors;
                            if (!validate23(data7[i2])) {
                              errors++;
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["by-consent"] !== void 0) {
                        let data9 = data["by-consent"];
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data9)) {
                            var valid5 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs19 = errors;
                              if (!validate23(data9[i3])) {
                                errors++;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.indicators !== void 0) {
                          let data11 = data.indicators;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data11)) {
                              var valid6 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs22 = errors;
                                if (!validate23(data11[i4])) {
                                  errors++;
                                }
                                var valid6 = _errs22 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.costs !== void 0) {
                            const _errs23 = errors;
                            if (!validate70(data.costs)) {
                              errors++;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.funding !== void 0) {
                              let data14 = data.funding;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data14)) {
                                  var valid7 = true;
                                  const len5 = data14.length;
                                  for (let i5 = 0; i5 < len5; i5++) {
                                    const _errs26 = errors;
                                    if (!validate89(data14[i5])) {
                                      errors++;
                                    }
                                    var valid7 = _errs26 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs27 = errors;
                                if (!validate25(data.note)) {
                                  errors++;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.start !== void 0) {
                                  const _errs28 = errors;
                                  if (!validate27(data.start)) {
                                    errors++;
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.end !== void 0) {
                                    const _errs29 = errors;
                                    if (!validate27(data.end)) {
                                      errors++;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.activity !== void 0) {
                                      const _errs30 = errors;
                                      if (!validate23(data.activity)) {
                                        errors++;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate116(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema23.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.description)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lead !== void 0) {
                  let data3 = data.lead;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  const _errs7 = errors;
                  if (!validate23(data3)) {
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validate23(data3[i0])) {
                            errors++;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    errors++;
                    return false;
                  } else {
                    errors = _errs6;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["co-leads"] !== void 0) {
                    let data5 = data["co-leads"];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate23(data5[i1])) {
                            errors++;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.partners !== void 0) {
                      let data7 = data.partners;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs16 = errors;
                            if (!validate23(data7[i2])) {
                              errors++;
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["by-consent"] !== void 0) {
                        let data9 = data["by-consent"];
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data9)) {
                            var valid5 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs19 = errors;
                              if (!validate23(data9[i3])) {
                                errors++;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.indicators !== void 0) {
                          let data11 = data.indicators;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data11)) {
                              var valid6 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs22 = errors;
                                if (!validate23(data11[i4])) {
                                  errors++;
                                }
                                var valid6 = _errs22 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.costs !== void 0) {
                            const _errs23 = errors;
                            if (!validate70(data.costs)) {
                              errors++;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.funding !== void 0) {
                              let data14 = data.funding;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data14)) {
                                  var valid7 = true;
                                  const len5 = data14.length;
                                  for (let i5 = 0; i5 < len5; i5++) {
                                    const _errs26 = errors;
                                    if (!validate89(data14[i5])) {
                                      errors++;
                                    }
                                    var valid7 = _errs26 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs27 = errors;
                                if (!validate25(data.note)) {
                                  errors++;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.start !== void 0) {
                                  const _errs28 = errors;
                                  if (!validate27(data.start)) {
                                    errors++;
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.end !== void 0) {
                                    const _errs29 = errors;
                                    if (!validate27(data.end)) {
                                      errors++;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.objective !== void 0) {
                                      const _errs30 = errors;
                                      if (!validate23(data.objective)) {
                                        errors++;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.continuous !== void 0) {
                                        const _errs31 = errors;
                                        if (typeof data.continuous !== "boolean") {
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.milestones !== void 0) {
                                          let data21 = data.milestones;
                                          const _errs33 = errors;
                                          if (errors === _errs33) {
                                            if (Array.isArray(data21)) {
                                              var valid8 = true;
                                              const len6 = data21.length;
                                              for (let i6 = 0; i6 < len6; i6++) {
                                                const _errs35 = errors;
                                                if (!validate132(data21[i6])) {
                                                  errors++;
                                                }
                                                var valid8 = _errs35 === errors;
                                                if (!valid8) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.weight !== void 0) {
                                            let data23 = data.weight;
                                            const _errs36 = errors;
                                            if (errors === _errs36) {
                                              if (typeof data23 == "number" && isFinite(data23)) {
                                                if (data23 <= 0 || isNaN(data23)) {
                                                  return false;
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs36 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.essential !== void 0) {
                                              let data24 = data.essential;
                                              const _errs38 = errors;
                                              if (errors === _errs38) {
                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                  let missing1;
                                                  if (data24.service === void 0 && (missing1 = "service")) {
                                                    return false;
                                                  } else {
                                                    const _errs40 = errors;
                                                    for (const key1 in data24) {
                                                      if (!(key1 === "service" || key1 === "contingency")) {
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs40 === errors) {
                                                      if (data24.service !== void 0) {
                                                        const _errs41 = errors;
                                                        if (!validate25(data24.service)) {
                                                          errors++;
                                                        }
                                                        var valid9 = _errs41 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data24.contingency !== void 0) {
                                                          const _errs42 = errors;
                                                          if (!validate25(data24.contingency)) {
                                                            errors++;
                                                          }
                                                          var valid9 = _errs42 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs38 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.tags !== void 0) {
                                                const _errs43 = errors;
                                                if (!validate139(data.tags)) {
                                                  errors++;
                                                }
                                                var valid0 = _errs43 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.demand !== void 0) {
                                                  let data28 = data.demand;
                                                  const _errs44 = errors;
                                                  if (errors === _errs44) {
                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                      const _errs46 = errors;
                                                      for (const key2 in data28) {
                                                        if (!(key2 === "market" || key2 === "target-group" || key2 === "instrument" || key2 === "mechanism")) {
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs46 === errors) {
                                                        if (data28.market !== void 0) {
                                                          const _errs47 = errors;
                                                          if (!validate25(data28.market)) {
                                                            errors++;
                                                          }
                                                          var valid10 = _errs47 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data28["target-group"] !== void 0) {
                                                            const _errs48 = errors;
                                                            if (!validate25(data28["target-group"])) {
                                                              errors++;
                                                            }
                                                            var valid10 = _errs48 === errors;
                                                          } else {
                                                            var valid10 = true;
                                                          }
                                                          if (valid10) {
                                                            if (data28.instrument !== void 0) {
                                                              let data31 = data28.instrument;
                                                              const _errs49 = errors;
                                                              if (typeof data31 !== "string") {
                                                                return false;
                                                              }
                                                              if (!(data31 === "command-and-control" || data31 === "market-based" || data31 === "legal-infrastructure" || data31 === "peer-pressure")) {
                                                                return false;
                                                              }
                                                              var valid10 = _errs49 === errors;
                                                            } else {
                                                              var valid10 = true;
                                                            }
                                                            if (valid10) {
                                                              if (data28.mechanism !== void 0) {
                                                                const _errs51 = errors;
                                                                if (!validate25(data28.mechanism)) {
                                                                  errors++;
                                                                }
                                                                var valid10 = _errs51 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs44 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.training !== void 0) {
                                                    let data33 = data.training;
                                                    const _errs52 = errors;
                                                    if (errors === _errs52) {
                                                      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                        let missing2;
                                                        if (data33.topic === void 0 && (missing2 = "topic") || data33.audience === void 0 && (missing2 = "audience")) {
                                                          return false;
                                                        } else {
                                                          const _errs54 = errors;
                                                          for (const key3 in data33) {
                                                            if (!(key3 === "topic" || key3 === "audience" || key3 === "provider" || key3 === "needs-assessment" || key3 === "impact-evaluation" || key3 === "training-of-trainers")) {
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs54 === errors) {
                                                            if (data33.topic !== void 0) {
                                                              const _errs55 = errors;
                                                              if (!validate25(data33.topic)) {
                                                                errors++;
                                                              }
                                                              var valid11 = _errs55 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                            if (valid11) {
                                                              if (data33.audience !== void 0) {
                                                                const _errs56 = errors;
                                                                if (!validate25(data33.audience)) {
                                                                  errors++;
                                                                }
                                                                var valid11 = _errs56 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data33.provider !== void 0) {
                                                                  const _errs57 = errors;
                                                                  if (!validate23(data33.provider)) {
                                                                    errors++;
                                                                  }
                                                                  var valid11 = _errs57 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data33["needs-assessment"] !== void 0) {
                                                                    const _errs58 = errors;
                                                                    if (!validate25(data33["needs-assessment"])) {
                                                                      errors++;
                                                                    }
                                                                    var valid11 = _errs58 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data33["impact-evaluation"] !== void 0) {
                                                                      const _errs59 = errors;
                                                                      if (!validate25(data33["impact-evaluation"])) {
                                                                        errors++;
                                                                      }
                                                                      var valid11 = _errs59 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                      if (data33["training-of-trainers"] !== void 0) {
                                                                        const _errs60 = errors;
                                                                        if (typeof data33["training-of-trainers"] !== "boolean") {
                                                                          return false;
                                                                        }
                                                                        var valid11 = _errs60 === errors;
                                                                      } else {
                                                                        var valid11 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs52 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.tasks !== void 0) {
                                                      let data40 = data.tasks;
                                                      const _errs62 = errors;
                                                      if (errors === _errs62) {
                                                        if (Array.isArray(data40)) {
                                                          var valid12 = true;
                                                          const len7 = data40.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            const _errs64 = errors;
                                                            if (!validate156(data40[i7])) {
                                                              errors++;
                                                            }
                                                            var valid12 = _errs64 === errors;
                                                            if (!valid12) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs62 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data["iati-identifier"] !== void 0) {
                                                        let data42 = data["iati-identifier"];
                                                        const _errs65 = errors;
                                                        if (errors === _errs65) {
                                                          if (typeof data42 === "string") {
                                                            if (func4(data42) < 1) {
                                                              return false;
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs65 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate102(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema22.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.description)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lead !== void 0) {
                  let data3 = data.lead;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  const _errs7 = errors;
                  if (!validate23(data3)) {
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validate23(data3[i0])) {
                            errors++;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    errors++;
                    return false;
                  } else {
                    errors = _errs6;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["co-leads"] !== void 0) {
                    let data5 = data["co-leads"];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate23(data5[i1])) {
                            errors++;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.partners !== void 0) {
                      let data7 = data.partners;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs16 = errors;
                            if (!validate23(data7[i2])) {
                              errors++;
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["by-consent"] !== void 0) {
                        let data9 = data["by-consent"];
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data9)) {
                            var valid5 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs19 = errors;
                              if (!validate23(data9[i3])) {
                                errors++;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.indicators !== void 0) {
                          let data11 = data.indicators;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data11)) {
                              var valid6 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs22 = errors;
                                if (!validate23(data11[i4])) {
                                  errors++;
                                }
                                var valid6 = _errs22 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.costs !== void 0) {
                            const _errs23 = errors;
                            if (!validate70(data.costs)) {
                              errors++;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.funding !== void 0) {
                              let data14 = data.funding;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data14)) {
                                  var valid7 = true;
                                  const len5 = data14.length;
                                  for (let i5 = 0; i5 < len5; i5++) {
                                    const _errs26 = errors;
                                    if (!validate89(data14[i5])) {
                                      errors++;
                                    }
                                    var valid7 = _errs26 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs27 = errors;
                                if (!validate25(data.note)) {
                                  errors++;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.goal !== void 0) {
                                  const _errs28 = errors;
                                  if (!validate23(data.goal)) {
                                    errors++;
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.activities !== void 0) {
                                    let data18 = data.activities;
                                    const _errs29 = errors;
                                    if (errors === _errs29) {
                                      if (Array.isArray(data18)) {
                                        var valid8 = true;
                                        const len6 = data18.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          const _errs31 = errors;
                                          if (!validate116(data18[i6])) {
                                            errors++;
                                          }
                                          var valid8 = _errs31 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate60(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema14.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.description)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lead !== void 0) {
                  let data3 = data.lead;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  const _errs7 = errors;
                  if (!validate23(data3)) {
                    errors++;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs10 = errors;
                          if (!validate23(data3[i0])) {
                            errors++;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (!valid1) {
                    errors++;
                    return false;
                  } else {
                    errors = _errs6;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["co-leads"] !== void 0) {
                    let data5 = data["co-leads"];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs13 = errors;
                          if (!validate23(data5[i1])) {
                            errors++;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.partners !== void 0) {
                      let data7 = data.partners;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs16 = errors;
                            if (!validate23(data7[i2])) {
                              errors++;
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["by-consent"] !== void 0) {
                        let data9 = data["by-consent"];
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data9)) {
                            var valid5 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs19 = errors;
                              if (!validate23(data9[i3])) {
                                errors++;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.indicators !== void 0) {
                          let data11 = data.indicators;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (Array.isArray(data11)) {
                              var valid6 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs22 = errors;
                                if (!validate23(data11[i4])) {
                                  errors++;
                                }
                                var valid6 = _errs22 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.costs !== void 0) {
                            const _errs23 = errors;
                            if (!validate70(data.costs)) {
                              errors++;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.funding !== void 0) {
                              let data14 = data.funding;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data14)) {
                                  var valid7 = true;
                                  const len5 = data14.length;
                                  for (let i5 = 0; i5 < len5; i5++) {
                                    const _errs26 = errors;
                                    if (!validate89(data14[i5])) {
                                      errors++;
                                    }
                                    var valid7 = _errs26 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs27 = errors;
                                if (!validate25(data.note)) {
                                  errors++;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.pillar !== void 0) {
                                  const _errs28 = errors;
                                  if (!validate23(data.pillar)) {
                                    errors++;
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.objectives !== void 0) {
                                    let data18 = data.objectives;
                                    const _errs29 = errors;
                                    if (errors === _errs29) {
                                      if (Array.isArray(data18)) {
                                        var valid8 = true;
                                        const len6 = data18.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          const _errs31 = errors;
                                          if (!validate102(data18[i6])) {
                                            errors++;
                                          }
                                          var valid8 = _errs31 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.activities !== void 0) {
                                      let data20 = data.activities;
                                      const _errs32 = errors;
                                      if (errors === _errs32) {
                                        if (Array.isArray(data20)) {
                                          var valid9 = true;
                                          const len7 = data20.length;
                                          for (let i7 = 0; i7 < len7; i7++) {
                                            const _errs34 = errors;
                                            if (!validate116(data20[i7])) {
                                              errors++;
                                            }
                                            var valid9 = _errs34 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs32 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate180(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "kind" || key0 === "level" || key0 === "mailbox" || key0 === "language" || key0 === "region")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.name)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0) {
                let data2 = data.kind;
                const _errs4 = errors;
                if (typeof data2 !== "string") {
                  return false;
                }
                if (!(data2 === "ministry" || data2 === "agency" || data2 === "court" || data2 === "prosecution" || data2 === "police" || data2 === "local-authority" || data2 === "ngo" || data2 === "international-organisation" || data2 === "independent-rapporteur" || data2 === "coordination-body" || data2 === "other")) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.level !== void 0) {
                  let data3 = data.level;
                  const _errs6 = errors;
                  if (typeof data3 !== "string") {
                    return false;
                  }
                  if (!(data3 === "national" || data3 === "regional" || data3 === "local" || data3 === "international")) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mailbox !== void 0) {
                    let data4 = data.mailbox;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (errors === _errs8) {
                        if (typeof data4 === "string") {
                          if (!formats4.test(data4)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.language !== void 0) {
                      let data5 = data.language;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data5 === "string") {
                          if (func4(data5) < 1) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.region !== void 0) {
                        const _errs12 = errors;
                        if (!validate23(data.region)) {
                          errors++;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate185(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "type" || key0 === "ends" || key0 === "reference" || key0 === "external" || key0 === "reported-by" || key0 === "note")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.name)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                let data2 = data.type;
                const _errs4 = errors;
                if (typeof data2 !== "string") {
                  return false;
                }
                if (!(data2 === "state" || data2 === "local" || data2 === "eu" || data2 === "bilateral" || data2 === "un-io" || data2 === "ngo" || data2 === "private" || data2 === "victims-fund" || data2 === "unidentified")) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ends !== void 0) {
                  const _errs6 = errors;
                  if (!validate27(data.ends)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reference !== void 0) {
                    let data4 = data.reference;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data4 === "string") {
                        if (func4(data4) < 1) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.external !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.external !== "boolean") {
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data["reported-by"] !== void 0) {
                        const _errs11 = errors;
                        if (!validate23(data["reported-by"])) {
                          errors++;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs12 = errors;
                          if (!validate25(data.note)) {
                            errors++;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema30 = { "type": "object", "additionalProperties": false, "required": ["on"], "properties": { "on": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "amount": { "$ref": "#/$defs/amount" }, "state": { "$ref": "#/$defs/costState" }, "in-line": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "recurrent": { "type": "boolean" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "line": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } };
function validate192(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema30.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.on !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.on)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.year !== void 0) {
              const _errs3 = errors;
              if (!validate91(data.year)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.amount !== void 0) {
                const _errs4 = errors;
                if (!validate76(data.amount)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  const _errs5 = errors;
                  if (!validate71(data.state)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data["in-line"] !== void 0) {
                    const _errs6 = errors;
                    if (!validate23(data["in-line"])) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.source !== void 0) {
                      const _errs7 = errors;
                      if (!validate23(data.source)) {
                        errors++;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.recurrent !== void 0) {
                        const _errs8 = errors;
                        if (typeof data.recurrent !== "boolean") {
                          return false;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.currency !== void 0) {
                          let data7 = data.currency;
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data7 === "string") {
                              if (!pattern2.test(data7)) {
                                return false;
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.line !== void 0) {
                            let data8 = data.line;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data8 === "string") {
                                if (func4(data8) < 1) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs14 = errors;
                              if (!validate25(data.note)) {
                                errors++;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema31 = { "type": "object", "additionalProperties": false, "required": ["on", "source", "year"], "properties": { "on": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "year": { "$ref": "#/$defs/year" }, "approved": { "$ref": "#/$defs/amount" }, "pledged": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "spent": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reference": { "type": "string", "minLength": 1 }, "note": { "$ref": "#/$defs/text" } } };
function validate201(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.source === void 0 && (missing0 = "source") || data.year === void 0 && (missing0 = "year")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema31.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.on !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.on)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.source)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.year !== void 0) {
                const _errs4 = errors;
                if (!validate91(data.year)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.approved !== void 0) {
                  const _errs5 = errors;
                  if (!validate76(data.approved)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pledged !== void 0) {
                    const _errs6 = errors;
                    if (!validate76(data.pledged)) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.committed !== void 0) {
                      const _errs7 = errors;
                      if (!validate76(data.committed)) {
                        errors++;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.disbursed !== void 0) {
                        const _errs8 = errors;
                        if (!validate76(data.disbursed)) {
                          errors++;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.spent !== void 0) {
                          const _errs9 = errors;
                          if (!validate76(data.spent)) {
                            errors++;
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.currency !== void 0) {
                            let data8 = data.currency;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (typeof data8 === "string") {
                                if (!pattern2.test(data8)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs10 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reference !== void 0) {
                              let data9 = data.reference;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (typeof data9 === "string") {
                                  if (func4(data9) < 1) {
                                    return false;
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs14 = errors;
                                if (!validate25(data.note)) {
                                  errors++;
                                }
                                var valid0 = _errs14 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate212(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "on" || key0 === "year" || key0 === "source" || key0 === "amount" || key0 === "note")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.on !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.on)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.year !== void 0) {
              const _errs3 = errors;
              if (!validate91(data.year)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs4 = errors;
                if (!validate23(data.source)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  const _errs5 = errors;
                  if (!validate76(data.amount)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs6 = errors;
                    if (!validate25(data.note)) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate219(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.rate === void 0 && (missing0 = "rate") || data.date === void 0 && (missing0 = "date")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "rate" || key0 === "date" || key0 === "year" || key0 === "source")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            let data0 = data.currency;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern2.test(data0)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rate !== void 0) {
              let data1 = data.rate;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 <= 0 || isNaN(data1)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.date !== void 0) {
                const _errs6 = errors;
                if (!validate27(data.date)) {
                  errors++;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.year !== void 0) {
                  const _errs7 = errors;
                  if (!validate91(data.year)) {
                    errors++;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source !== void 0) {
                    let data4 = data.source;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data4 === "string") {
                        if (func4(data4) < 1) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema34 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "on": { "$ref": "#/$defs/id" }, "level": { "type": "string", "enum": ["output", "outcome", "impact"] }, "unit": { "$ref": "#/$defs/text" }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "aggregation": { "type": "string", "enum": ["sum", "last", "max", "mean"] }, "qualitative": { "type": "boolean" }, "sensitive": { "type": "boolean" }, "formula": { "$ref": "#/$defs/text" }, "source": { "$ref": "#/$defs/text" }, "available": { "$ref": "#/$defs/text" }, "responsible": { "$ref": "#/$defs/id" }, "by": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "baseline": { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "year": { "$ref": "#/$defs/year" }, "value": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] }, "note": { "$ref": "#/$defs/text" } } }, "targets": { "type": "object", "propertyNames": { "pattern": "^[0-9]{4}$" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] } }, "target": { "anyOf": [{ "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" }] }, "note": { "$ref": "#/$defs/text" }, "sdg": { "$ref": "#/$defs/tagList" } } };
function validate234(data) {
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    return false;
  }
  return errors === 0;
}
function validate223(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema34.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate25(data.title)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.on !== void 0) {
                const _errs4 = errors;
                if (!validate23(data.on)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.level !== void 0) {
                  let data3 = data.level;
                  const _errs5 = errors;
                  if (typeof data3 !== "string") {
                    return false;
                  }
                  if (!(data3 === "output" || data3 === "outcome" || data3 === "impact")) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unit !== void 0) {
                    const _errs7 = errors;
                    if (!validate25(data.unit)) {
                      errors++;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.direction !== void 0) {
                      let data5 = data.direction;
                      const _errs8 = errors;
                      if (typeof data5 !== "string") {
                        return false;
                      }
                      if (!(data5 === "increase" || data5 === "decrease" || data5 === "maintain")) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.aggregation !== void 0) {
                        let data6 = data.aggregation;
                        const _errs10 = errors;
                        if (typeof data6 !== "string") {
                          return false;
                        }
                        if (!(data6 === "sum" || data6 === "last" || data6 === "max" || data6 === "mean")) {
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.qualitative !== void 0) {
                          const _errs12 = errors;
                          if (typeof data.qualitative !== "boolean") {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.sensitive !== void 0) {
                            const _errs14 = errors;
                            if (typeof data.sensitive !== "boolean") {
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.formula !== void 0) {
                              const _errs16 = errors;
                              if (!validate25(data.formula)) {
                                errors++;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.source !== void 0) {
                                const _errs17 = errors;
                                if (!validate25(data.source)) {
                                  errors++;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.available !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate25(data.available)) {
                                    errors++;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.responsible !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate23(data.responsible)) {
                                      errors++;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.by !== void 0) {
                                      let data13 = data.by;
                                      const _errs20 = errors;
                                      if (errors === _errs20) {
                                        if (Array.isArray(data13)) {
                                          var valid1 = true;
                                          const len0 = data13.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs22 = errors;
                                            if (!validate23(data13[i0])) {
                                              errors++;
                                            }
                                            var valid1 = _errs22 === errors;
                                            if (!valid1) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.baseline !== void 0) {
                                        let data15 = data.baseline;
                                        const _errs23 = errors;
                                        if (errors === _errs23) {
                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                            let missing1;
                                            if (data15.value === void 0 && (missing1 = "value")) {
                                              return false;
                                            } else {
                                              const _errs25 = errors;
                                              for (const key1 in data15) {
                                                if (!(key1 === "year" || key1 === "value" || key1 === "note")) {
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs25 === errors) {
                                                if (data15.year !== void 0) {
                                                  const _errs26 = errors;
                                                  if (!validate91(data15.year)) {
                                                    errors++;
                                                  }
                                                  var valid2 = _errs26 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data15.value !== void 0) {
                                                    let data17 = data15.value;
                                                    const _errs27 = errors;
                                                    const _errs28 = errors;
                                                    let valid3 = false;
                                                    const _errs29 = errors;
                                                    if (!validate234(data17)) {
                                                      errors++;
                                                    }
                                                    var _valid0 = _errs29 === errors;
                                                    valid3 = valid3 || _valid0;
                                                    if (!valid3) {
                                                      const _errs30 = errors;
                                                      if (!validate25(data17)) {
                                                        errors++;
                                                      }
                                                      var _valid0 = _errs30 === errors;
                                                      valid3 = valid3 || _valid0;
                                                    }
                                                    if (!valid3) {
                                                      errors++;
                                                      return false;
                                                    } else {
                                                      errors = _errs28;
                                                    }
                                                    var valid2 = _errs27 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data15.note !== void 0) {
                                                      const _errs31 = errors;
                                                      if (!validate25(data15.note)) {
                                                        errors++;
                                                      }
                                                      var valid2 = _errs31 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs23 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.targets !== void 0) {
                                          let data19 = data.targets;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                              for (const key2 in data19) {
                                                const _errs34 = errors;
                                                if (typeof key2 === "string") {
                                                  if (!pattern8.test(key2)) {
                                                    errors++;
                                                  }
                                                }
                                                var valid4 = _errs34 === errors;
                                                if (!valid4) {
                                                  errors++;
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (valid4) {
                                                for (const key3 in data19) {
                                                  let data20 = data19[key3];
                                                  const _errs36 = errors;
                                                  const _errs37 = errors;
                                                  let valid6 = false;
                                                  const _errs38 = errors;
                                                  if (!validate234(data20)) {
                                                    errors++;
                                                  }
                                                  var _valid1 = _errs38 === errors;
                                                  valid6 = valid6 || _valid1;
                                                  if (!valid6) {
                                                    const _errs39 = errors;
                                                    if (!validate25(data20)) {
                                                      errors++;
                                                    }
                                                    var _valid1 = _errs39 === errors;
                                                    valid6 = valid6 || _valid1;
                                                  }
                                                  if (!valid6) {
                                                    errors++;
                                                    return false;
                                                  } else {
                                                    errors = _errs37;
                                                  }
                                                  var valid5 = _errs36 === errors;
                                                  if (!valid5) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs32 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.target !== void 0) {
                                            let data21 = data.target;
                                            const _errs40 = errors;
                                            const _errs41 = errors;
                                            let valid7 = false;
                                            const _errs42 = errors;
                                            if (!validate234(data21)) {
                                              errors++;
                                            }
                                            var _valid2 = _errs42 === errors;
                                            valid7 = valid7 || _valid2;
                                            if (!valid7) {
                                              const _errs43 = errors;
                                              if (!validate25(data21)) {
                                                errors++;
                                              }
                                              var _valid2 = _errs43 === errors;
                                              valid7 = valid7 || _valid2;
                                            }
                                            if (!valid7) {
                                              errors++;
                                              return false;
                                            } else {
                                              errors = _errs41;
                                            }
                                            var valid0 = _errs40 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.note !== void 0) {
                                              const _errs44 = errors;
                                              if (!validate25(data.note)) {
                                                errors++;
                                              }
                                              var valid0 = _errs44 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.sdg !== void 0) {
                                                const _errs45 = errors;
                                                if (!validate140(data.sdg)) {
                                                  errors++;
                                                }
                                                var valid0 = _errs45 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema37 = { "type": "object", "additionalProperties": false, "required": ["on", "decision"], "properties": { "id": { "$ref": "#/$defs/id" }, "on": { "$ref": "#/$defs/id" }, "decision": { "type": "string", "enum": ["continue", "adjust", "postpone", "merge", "drop", "add"] }, "reason": { "$ref": "#/$defs/text" }, "change": { "$ref": "#/$defs/text" }, "from": { "$ref": "#/$defs/text" }, "to": { "$ref": "#/$defs/text" }, "owner": { "$ref": "#/$defs/id" }, "deadline": { "$ref": "#/$defs/date" }, "done": { "$ref": "#/$defs/date" }, "follow-up": { "$ref": "#/$defs/text" } } };
function validate251(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.decision === void 0 && (missing0 = "decision")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema37.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.on !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.on)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.decision !== void 0) {
                let data2 = data.decision;
                const _errs4 = errors;
                if (typeof data2 !== "string") {
                  return false;
                }
                if (!(data2 === "continue" || data2 === "adjust" || data2 === "postpone" || data2 === "merge" || data2 === "drop" || data2 === "add")) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  const _errs6 = errors;
                  if (!validate25(data.reason)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.change !== void 0) {
                    const _errs7 = errors;
                    if (!validate25(data.change)) {
                      errors++;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.from !== void 0) {
                      const _errs8 = errors;
                      if (!validate25(data.from)) {
                        errors++;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.to !== void 0) {
                        const _errs9 = errors;
                        if (!validate25(data.to)) {
                          errors++;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.owner !== void 0) {
                          const _errs10 = errors;
                          if (!validate23(data.owner)) {
                            errors++;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.deadline !== void 0) {
                            const _errs11 = errors;
                            if (!validate27(data.deadline)) {
                              errors++;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.done !== void 0) {
                              const _errs12 = errors;
                              if (!validate27(data.done)) {
                                errors++;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data["follow-up"] !== void 0) {
                                const _errs13 = errors;
                                if (!validate25(data["follow-up"])) {
                                  errors++;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate245(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.date === void 0 && (missing0 = "date")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "date" || key0 === "title" || key0 === "participants" || key0 === "summary" || key0 === "decisions")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              const _errs3 = errors;
              if (!validate27(data.date)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.title)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.participants !== void 0) {
                  let data3 = data.participants;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate23(data3[i0])) {
                          errors++;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.summary !== void 0) {
                    const _errs8 = errors;
                    if (!validate25(data.summary)) {
                      errors++;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.decisions !== void 0) {
                      let data6 = data.decisions;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data6)) {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs11 = errors;
                            if (!validate251(data6[i1])) {
                              errors++;
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema38 = { "type": "object", "additionalProperties": false, "required": ["id", "kind", "date"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["mid-term", "final", "ex-post"] }, "date": { "$ref": "#/$defs/date" }, "title": { "$ref": "#/$defs/text" }, "evaluator": { "$ref": "#/$defs/text" }, "scope": { "$ref": "#/$defs/text" }, "method": { "$ref": "#/$defs/text" }, "limitations": { "$ref": "#/$defs/text" }, "theory-of-change": { "$ref": "#/$defs/text" }, "questions": { "type": "array", "items": { "$ref": "#/$defs/question" } }, "conclusions": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "lessons": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "recommendations": { "type": "array", "items": { "$ref": "#/$defs/recommendation" } } } };
function validate273(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.criterion === void 0 && (missing0 = "criterion") || data.question === void 0 && (missing0 = "question")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "criterion" || key0 === "question" || key0 === "judgement-criteria" || key0 === "evidence" || key0 === "finding" || key0 === "rating" || key0 === "strength")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.criterion !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.criterion)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.question !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.question)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["judgement-criteria"] !== void 0) {
                  const _errs5 = errors;
                  if (!validate25(data["judgement-criteria"])) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data4 = data.evidence;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data5 = data4[i0];
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              const _errs10 = errors;
                              for (const key1 in data5) {
                                if (!(key1 === "text" || key1 === "figure" || key1 === "indicator" || key1 === "source")) {
                                  return false;
                                  break;
                                }
                              }
                              if (_errs10 === errors) {
                                if (data5.text !== void 0) {
                                  const _errs11 = errors;
                                  if (!validate25(data5.text)) {
                                    errors++;
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data5.figure !== void 0) {
                                    let data7 = data5.figure;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (typeof data7 === "string") {
                                        if (func4(data7) < 1) {
                                          return false;
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data5.indicator !== void 0) {
                                      const _errs14 = errors;
                                      if (!validate23(data5.indicator)) {
                                        errors++;
                                      }
                                      var valid2 = _errs14 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data5.source !== void 0) {
                                        const _errs15 = errors;
                                        if (!validate25(data5.source)) {
                                          errors++;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid1 = _errs8 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.finding !== void 0) {
                      const _errs16 = errors;
                      if (!validate25(data.finding)) {
                        errors++;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rating !== void 0) {
                        const _errs17 = errors;
                        if (!validate23(data.rating)) {
                          errors++;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.strength !== void 0) {
                          let data12 = data.strength;
                          const _errs18 = errors;
                          if (typeof data12 !== "string") {
                            return false;
                          }
                          if (!(data12 === "strong" || data12 === "moderate" || data12 === "weak")) {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema40 = { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "#/$defs/id" }, "source": { "type": "string", "minLength": 1 }, "date": { "$ref": "#/$defs/date" }, "reference": { "type": "string", "minLength": 1 }, "text": { "$ref": "#/$defs/text" }, "priority": { "type": "string", "enum": ["urge", "consider", "invite"] }, "addressee": { "$ref": "#/$defs/id" }, "deadline": { "$ref": "#/$defs/date" }, "response": { "$ref": "#/$defs/text" }, "status": { "type": "string", "enum": ["open", "accepted", "partly-accepted", "rejected", "in_progress", "implemented"] }, "activities": { "type": "array", "items": { "$ref": "#/$defs/id" } } } };
function validate286(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.text === void 0 && (missing0 = "text")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema40.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.source !== void 0) {
              let data1 = data.source;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func4(data1) < 1) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.date !== void 0) {
                const _errs5 = errors;
                if (!validate27(data.date)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reference !== void 0) {
                  let data3 = data.reference;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (func4(data3) < 1) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    const _errs8 = errors;
                    if (!validate25(data.text)) {
                      errors++;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.priority !== void 0) {
                      let data5 = data.priority;
                      const _errs9 = errors;
                      if (typeof data5 !== "string") {
                        return false;
                      }
                      if (!(data5 === "urge" || data5 === "consider" || data5 === "invite")) {
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.addressee !== void 0) {
                        const _errs11 = errors;
                        if (!validate23(data.addressee)) {
                          errors++;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.deadline !== void 0) {
                          const _errs12 = errors;
                          if (!validate27(data.deadline)) {
                            errors++;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.response !== void 0) {
                            const _errs13 = errors;
                            if (!validate25(data.response)) {
                              errors++;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.status !== void 0) {
                              let data9 = data.status;
                              const _errs14 = errors;
                              if (typeof data9 !== "string") {
                                return false;
                              }
                              if (!(data9 === "open" || data9 === "accepted" || data9 === "partly-accepted" || data9 === "rejected" || data9 === "in_progress" || data9 === "implemented")) {
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.activities !== void 0) {
                                let data10 = data.activities;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (Array.isArray(data10)) {
                                    var valid1 = true;
                                    const len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs18 = errors;
                                      if (!validate23(data10[i0])) {
                                        errors++;
                                      }
                                      var valid1 = _errs18 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate264(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.date === void 0 && (missing0 = "date")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema38.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs3 = errors;
              if (typeof data1 !== "string") {
                return false;
              }
              if (!(data1 === "mid-term" || data1 === "final" || data1 === "ex-post")) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.date !== void 0) {
                const _errs5 = errors;
                if (!validate27(data.date)) {
                  errors++;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  const _errs6 = errors;
                  if (!validate25(data.title)) {
                    errors++;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.evaluator !== void 0) {
                    const _errs7 = errors;
                    if (!validate25(data.evaluator)) {
                      errors++;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.scope !== void 0) {
                      const _errs8 = errors;
                      if (!validate25(data.scope)) {
                        errors++;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.method !== void 0) {
                        const _errs9 = errors;
                        if (!validate25(data.method)) {
                          errors++;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.limitations !== void 0) {
                          const _errs10 = errors;
                          if (!validate25(data.limitations)) {
                            errors++;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data["theory-of-change"] !== void 0) {
                            const _errs11 = errors;
                            if (!validate25(data["theory-of-change"])) {
                              errors++;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.questions !== void 0) {
                              let data9 = data.questions;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (Array.isArray(data9)) {
                                  var valid1 = true;
                                  const len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs14 = errors;
                                    if (!validate273(data9[i0])) {
                                      errors++;
                                    }
                                    var valid1 = _errs14 === errors;
                                    if (!valid1) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.conclusions !== void 0) {
                                let data11 = data.conclusions;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (Array.isArray(data11)) {
                                    var valid2 = true;
                                    const len1 = data11.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs17 = errors;
                                      if (!validate25(data11[i1])) {
                                        errors++;
                                      }
                                      var valid2 = _errs17 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.lessons !== void 0) {
                                  let data13 = data.lessons;
                                  const _errs18 = errors;
                                  if (errors === _errs18) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs20 = errors;
                                        if (!validate25(data13[i2])) {
                                          errors++;
                                        }
                                        var valid3 = _errs20 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.recommendations !== void 0) {
                                    let data15 = data.recommendations;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data15)) {
                                        var valid4 = true;
                                        const len3 = data15.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs23 = errors;
                                          if (!validate286(data15[i3])) {
                                            errors++;
                                          }
                                          var valid4 = _errs23 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern15 = new RegExp("^[0-9a-f]{12,64}$", "u");
function validate297(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.date === void 0 && (missing0 = "date")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "date" || key0 === "title" || key0 === "reason" || key0 === "hash" || key0 === "ends")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.id)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              const _errs3 = errors;
              if (!validate27(data.date)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.title)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  const _errs5 = errors;
                  if (!validate25(data.reason)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hash !== void 0) {
                    let data4 = data.hash;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data4 === "string") {
                        if (func4(data4) < 1) {
                          return false;
                        } else {
                          if (!pattern15.test(data4)) {
                            return false;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.ends !== void 0) {
                      let data5 = data.ends;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          for (const key1 in data5) {
                            const _errs11 = errors;
                            if (!validate27(data5[key1])) {
                              errors++;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern16 = new RegExp("^[0-9]{4}(-(H[12]|Q[1-4]))?$", "u");
function validate305(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema45 = { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "$ref": "#/$defs/status" }, "percent": { "$ref": "#/$defs/percent" }, "evidence": { "$ref": "#/$defs/text" }, "started": { "$ref": "#/$defs/date" }, "finished": { "$ref": "#/$defs/date" }, "obstacle": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "kind": { "type": "string", "enum": ["internal", "external"] }, "text": { "$ref": "#/$defs/text" } } }, "action": { "$ref": "#/$defs/text" }, "lesson": { "$ref": "#/$defs/text" }, "next": { "$ref": "#/$defs/text" }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/year" } }, "reason": { "$ref": "#/$defs/text" }, "by": { "$ref": "#/$defs/id" }, "civil-society": { "type": "object", "additionalProperties": false, "required": [], "properties": { "status": { "$ref": "#/$defs/status" }, "by": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/text" } } } } };
function validate310(data) {
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func4(data) < 1) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate309(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema45.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate310(data.status)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.percent !== void 0) {
              const _errs3 = errors;
              if (!validate35(data.percent)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.evidence !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.evidence)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.started !== void 0) {
                  const _errs5 = errors;
                  if (!validate27(data.started)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finished !== void 0) {
                    const _errs6 = errors;
                    if (!validate27(data.finished)) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.obstacle !== void 0) {
                      let data5 = data.obstacle;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.text === void 0 && (missing1 = "text")) {
                            return false;
                          } else {
                            const _errs9 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "kind" || key1 === "text")) {
                                return false;
                                break;
                              }
                            }
                            if (_errs9 === errors) {
                              if (data5.kind !== void 0) {
                                let data6 = data5.kind;
                                const _errs10 = errors;
                                if (typeof data6 !== "string") {
                                  return false;
                                }
                                if (!(data6 === "internal" || data6 === "external")) {
                                  return false;
                                }
                                var valid1 = _errs10 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data5.text !== void 0) {
                                  const _errs12 = errors;
                                  if (!validate25(data5.text)) {
                                    errors++;
                                  }
                                  var valid1 = _errs12 === errors;
                                } else {
                                  var valid1 = true;
                                }
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.action !== void 0) {
                        const _errs13 = errors;
                        if (!validate25(data.action)) {
                          errors++;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lesson !== void 0) {
                          const _errs14 = errors;
                          if (!validate25(data.lesson)) {
                            errors++;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.next !== void 0) {
                            const _errs15 = errors;
                            if (!validate25(data.next)) {
                              errors++;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.milestones !== void 0) {
                              let data11 = data.milestones;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (Array.isArray(data11)) {
                                  var valid2 = true;
                                  const len0 = data11.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs18 = errors;
                                    if (!validate91(data11[i0])) {
                                      errors++;
                                    }
                                    var valid2 = _errs18 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.reason !== void 0) {
                                const _errs19 = errors;
                                if (!validate25(data.reason)) {
                                  errors++;
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.by !== void 0) {
                                  const _errs20 = errors;
                                  if (!validate23(data.by)) {
                                    errors++;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data["civil-society"] !== void 0) {
                                    let data15 = data["civil-society"];
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        const _errs23 = errors;
                                        for (const key2 in data15) {
                                          if (!(key2 === "status" || key2 === "by" || key2 === "text")) {
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs23 === errors) {
                                          if (data15.status !== void 0) {
                                            const _errs24 = errors;
                                            if (!validate310(data15.status)) {
                                              errors++;
                                            }
                                            var valid3 = _errs24 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data15.by !== void 0) {
                                              const _errs25 = errors;
                                              if (!validate23(data15.by)) {
                                                errors++;
                                              }
                                              var valid3 = _errs25 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data15.text !== void 0) {
                                                const _errs26 = errors;
                                                if (!validate25(data15.text)) {
                                                  errors++;
                                                }
                                                var valid3 = _errs26 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate308(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate309(data[key0])) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema47 = { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "on": { "$ref": "#/$defs/id" }, "activity": { "$ref": "#/$defs/id" }, "source": { "$ref": "#/$defs/id" }, "amount": { "$ref": "#/$defs/amount" }, "committed": { "$ref": "#/$defs/amount" }, "disbursed": { "$ref": "#/$defs/amount" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "reported-by": { "$ref": "#/$defs/id" }, "note": { "$ref": "#/$defs/text" } } };
function validate328(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema47.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.on !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.on)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.activity !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.activity)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs4 = errors;
                if (!validate23(data.source)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.amount !== void 0) {
                  const _errs5 = errors;
                  if (!validate76(data.amount)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.committed !== void 0) {
                    const _errs6 = errors;
                    if (!validate76(data.committed)) {
                      errors++;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.disbursed !== void 0) {
                      const _errs7 = errors;
                      if (!validate76(data.disbursed)) {
                        errors++;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.currency !== void 0) {
                        let data6 = data.currency;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (typeof data6 === "string") {
                            if (!pattern2.test(data6)) {
                              return false;
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data["reported-by"] !== void 0) {
                          const _errs10 = errors;
                          if (!validate23(data["reported-by"])) {
                            errors++;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.note !== void 0) {
                            const _errs11 = errors;
                            if (!validate25(data.note)) {
                              errors++;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate339(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate234(data)) {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.value === void 0 && (missing0 = "value")) {
          errors++;
        } else {
          const _errs4 = errors;
          for (const key0 in data) {
            if (!(key0 === "value" || key0 === "by" || key0 === "source" || key0 === "date" || key0 === "reported-by" || key0 === "note")) {
              errors++;
              break;
            }
          }
          if (_errs4 === errors) {
            if (data.value !== void 0) {
              let data0 = data.value;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = false;
              const _errs7 = errors;
              if (!validate234(data0)) {
                errors++;
              }
              var _valid1 = _errs7 === errors;
              valid2 = valid2 || _valid1;
              if (!valid2) {
                const _errs8 = errors;
                if (!validate25(data0)) {
                  errors++;
                }
                var _valid1 = _errs8 === errors;
                valid2 = valid2 || _valid1;
              }
              if (!valid2) {
                errors++;
              } else {
                errors = _errs6;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.by !== void 0) {
                let data1 = data.by;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    for (const key1 in data1) {
                      let data2 = data1[key1];
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          for (const key2 in data2) {
                            const _errs15 = errors;
                            if (!validate234(data2[key2])) {
                              errors++;
                            }
                            var valid4 = _errs15 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          errors++;
                        }
                      }
                      var valid3 = _errs12 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  } else {
                    errors++;
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.source !== void 0) {
                  const _errs16 = errors;
                  if (!validate25(data.source)) {
                    errors++;
                  }
                  var valid1 = _errs16 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.date !== void 0) {
                    const _errs17 = errors;
                    if (!validate27(data.date)) {
                      errors++;
                    }
                    var valid1 = _errs17 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data["reported-by"] !== void 0) {
                      const _errs18 = errors;
                      if (!validate23(data["reported-by"])) {
                        errors++;
                      }
                      var valid1 = _errs18 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.note !== void 0) {
                        const _errs19 = errors;
                        if (!validate25(data.note)) {
                          errors++;
                        }
                        var valid1 = _errs19 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
    return false;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
function validate338(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate339(data[key0])) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate350(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.by === void 0 && (missing0 = "by")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "on" || key0 === "by" || key0 === "status" || key0 === "text")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.on !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.on)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.by)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs4 = errors;
                if (!validate310(data.status)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== void 0) {
                  const _errs5 = errors;
                  if (!validate25(data.text)) {
                    errors++;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema52 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "received": { "$ref": "#/$defs/date" }, "file": { "type": "string", "minLength": 1 }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "form": { "type": "string", "minLength": 1 }, "filled-in": { "$ref": "#/$defs/date" }, "replaces": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "asked": { "type": "integer", "minimum": 0 }, "filled": { "type": "integer", "minimum": 0 }, "state": { "type": "string", "enum": ["draft", "returned", "approved"] }, "approved": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/text" } } };
var pattern18 = new RegExp("^[0-9a-f]{64}$", "u");
function validate357(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema52.properties, key0)) {
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.received !== void 0) {
          const _errs2 = errors;
          if (!validate27(data.received)) {
            errors++;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.file !== void 0) {
            let data1 = data.file;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func4(data1) < 1) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.hash !== void 0) {
              let data2 = data.hash;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern18.test(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.form !== void 0) {
                let data3 = data.form;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func4(data3) < 1) {
                      return false;
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["filled-in"] !== void 0) {
                  const _errs9 = errors;
                  if (!validate27(data["filled-in"])) {
                    errors++;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.replaces !== void 0) {
                    let data5 = data.replaces;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data6 = data5[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data6 === "string") {
                              if (!pattern18.test(data6)) {
                                return false;
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.asked !== void 0) {
                      let data7 = data.asked;
                      const _errs14 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        return false;
                      }
                      if (errors === _errs14) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 0 || isNaN(data7)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.filled !== void 0) {
                        let data8 = data.filled;
                        const _errs16 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                          return false;
                        }
                        if (errors === _errs16) {
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8)) {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.state !== void 0) {
                          let data9 = data.state;
                          const _errs18 = errors;
                          if (typeof data9 !== "string") {
                            return false;
                          }
                          if (!(data9 === "draft" || data9 === "returned" || data9 === "approved")) {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.approved !== void 0) {
                            const _errs20 = errors;
                            if (!validate27(data.approved)) {
                              errors++;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs21 = errors;
                              if (!validate25(data.note)) {
                                errors++;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate356(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate357(data[key0])) {
          errors++;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate364(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.date === void 0 && (missing0 = "date") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason") || data.on === void 0 && (missing0 = "on")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "date" || key0 === "by" || key0 === "reason" || key0 === "on" || key0 === "was")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.date !== void 0) {
            const _errs2 = errors;
            if (!validate27(data.date)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate23(data.by)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs4 = errors;
                if (!validate25(data.reason)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.on !== void 0) {
                  let data3 = data.on;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data3 === "string") {
                      if (func4(data3) < 1) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.was !== void 0) {
                    let data4 = data.was;
                    const _errs7 = errors;
                    const _errs8 = errors;
                    let valid1 = false;
                    const _errs9 = errors;
                    if (!validate234(data4)) {
                      errors++;
                    }
                    var _valid0 = _errs9 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs10 = errors;
                      if (!validate25(data4)) {
                        errors++;
                      }
                      var _valid0 = _errs10 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      errors++;
                      return false;
                    } else {
                      errors = _errs8;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate304(data) {
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.period === void 0 && (missing0 = "period")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "period" || key0 === "closed" || key0 === "progress" || key0 === "spending" || key0 === "observations" || key0 === "assessments" || key0 === "returns" || key0 === "corrections")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.period !== void 0) {
            const _errs2 = errors;
            if (!validate305(data.period)) {
              errors++;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.closed !== void 0) {
              const _errs3 = errors;
              if (!validate27(data.closed)) {
                errors++;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.progress !== void 0) {
                const _errs4 = errors;
                if (!validate308(data.progress)) {
                  errors++;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.spending !== void 0) {
                  let data3 = data.spending;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate328(data3[i0])) {
                          errors++;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.observations !== void 0) {
                    const _errs8 = errors;
                    if (!validate338(data.observations)) {
                      errors++;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.assessments !== void 0) {
                      let data6 = data.assessments;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data6)) {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs11 = errors;
                            if (!validate350(data6[i1])) {
                              errors++;
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.returns !== void 0) {
                        const _errs12 = errors;
                        if (!validate356(data.returns)) {
                          errors++;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.corrections !== void 0) {
                          let data9 = data.corrections;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (Array.isArray(data9)) {
                              var valid3 = true;
                              const len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs15 = errors;
                                if (!validate364(data9[i2])) {
                                  errors++;
                                }
                                var valid3 = _errs15 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate21(data) {
  ;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema6.properties, key0)) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          let missing0;
          if (data.progress !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
            return false;
          } else {
            if (data.spending !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
              return false;
            } else {
              if (data.observations !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
                return false;
              } else {
                if (data.returns !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
                  return false;
                } else {
                  if (data.closed !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
                    return false;
                  } else {
                    if (data.assessments !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
                      return false;
                    } else {
                      if (data.corrections !== void 0 && (data.period === void 0 && (missing0 = "period"))) {
                        return false;
                      } else {
                        if (data.plan !== void 0) {
                          const _errs2 = errors;
                          if (!validate22(data.plan)) {
                            errors++;
                          }
                          var valid1 = _errs2 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.pillars !== void 0) {
                            let data1 = data.pillars;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                              if (Array.isArray(data1)) {
                                var valid2 = true;
                                const len0 = data1.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs5 = errors;
                                  if (!validate56(data1[i0])) {
                                    errors++;
                                  }
                                  var valid2 = _errs5 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid1 = _errs3 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.goals !== void 0) {
                              let data3 = data.goals;
                              const _errs6 = errors;
                              if (errors === _errs6) {
                                if (Array.isArray(data3)) {
                                  var valid3 = true;
                                  const len1 = data3.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs8 = errors;
                                    if (!validate60(data3[i1])) {
                                      errors++;
                                    }
                                    var valid3 = _errs8 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid1 = _errs6 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.objectives !== void 0) {
                                let data5 = data.objectives;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (Array.isArray(data5)) {
                                    var valid4 = true;
                                    const len2 = data5.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs11 = errors;
                                      if (!validate102(data5[i2])) {
                                        errors++;
                                      }
                                      var valid4 = _errs11 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid1 = _errs9 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.activities !== void 0) {
                                  let data7 = data.activities;
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (Array.isArray(data7)) {
                                      var valid5 = true;
                                      const len3 = data7.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs14 = errors;
                                        if (!validate116(data7[i3])) {
                                          errors++;
                                        }
                                        var valid5 = _errs14 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs12 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.tasks !== void 0) {
                                    let data9 = data.tasks;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (Array.isArray(data9)) {
                                        var valid6 = true;
                                        const len4 = data9.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs17 = errors;
                                          if (!validate156(data9[i4])) {
                                            errors++;
                                          }
                                          var valid6 = _errs17 === errors;
                                          if (!valid6) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs15 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.institutions !== void 0) {
                                      let data11 = data.institutions;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (Array.isArray(data11)) {
                                          var valid7 = true;
                                          const len5 = data11.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            const _errs20 = errors;
                                            if (!validate180(data11[i5])) {
                                              errors++;
                                            }
                                            var valid7 = _errs20 === errors;
                                            if (!valid7) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.sources !== void 0) {
                                        let data13 = data.sources;
                                        const _errs21 = errors;
                                        if (errors === _errs21) {
                                          if (Array.isArray(data13)) {
                                            var valid8 = true;
                                            const len6 = data13.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              const _errs23 = errors;
                                              if (!validate185(data13[i6])) {
                                                errors++;
                                              }
                                              var valid8 = _errs23 === errors;
                                              if (!valid8) {
                                                break;
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs21 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.costs !== void 0) {
                                          let data15 = data.costs;
                                          const _errs24 = errors;
                                          if (errors === _errs24) {
                                            if (Array.isArray(data15)) {
                                              var valid9 = true;
                                              const len7 = data15.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                const _errs26 = errors;
                                                if (!validate192(data15[i7])) {
                                                  errors++;
                                                }
                                                var valid9 = _errs26 === errors;
                                                if (!valid9) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs24 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.funding !== void 0) {
                                            let data17 = data.funding;
                                            const _errs27 = errors;
                                            if (errors === _errs27) {
                                              if (Array.isArray(data17)) {
                                                var valid10 = true;
                                                const len8 = data17.length;
                                                for (let i8 = 0; i8 < len8; i8++) {
                                                  const _errs29 = errors;
                                                  if (!validate201(data17[i8])) {
                                                    errors++;
                                                  }
                                                  var valid10 = _errs29 === errors;
                                                  if (!valid10) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid1 = _errs27 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.totals !== void 0) {
                                              let data19 = data.totals;
                                              const _errs30 = errors;
                                              if (errors === _errs30) {
                                                if (Array.isArray(data19)) {
                                                  var valid11 = true;
                                                  const len9 = data19.length;
                                                  for (let i9 = 0; i9 < len9; i9++) {
                                                    const _errs32 = errors;
                                                    if (!validate212(data19[i9])) {
                                                      errors++;
                                                    }
                                                    var valid11 = _errs32 === errors;
                                                    if (!valid11) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  return false;
                                                }
                                              }
                                              var valid1 = _errs30 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.rates !== void 0) {
                                                let data21 = data.rates;
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                  if (Array.isArray(data21)) {
                                                    var valid12 = true;
                                                    const len10 = data21.length;
                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                      const _errs35 = errors;
                                                      if (!validate219(data21[i10])) {
                                                        errors++;
                                                      }
                                                      var valid12 = _errs35 === errors;
                                                      if (!valid12) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs33 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.indicators !== void 0) {
                                                  let data23 = data.indicators;
                                                  const _errs36 = errors;
                                                  if (errors === _errs36) {
                                                    if (Array.isArray(data23)) {
                                                      var valid13 = true;
                                                      const len11 = data23.length;
                                                      for (let i11 = 0; i11 < len11; i11++) {
                                                        const _errs38 = errors;
                                                        if (!validate223(data23[i11])) {
                                                          errors++;
                                                        }
                                                        var valid13 = _errs38 === errors;
                                                        if (!valid13) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid1 = _errs36 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.reviews !== void 0) {
                                                    let data25 = data.reviews;
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                      if (Array.isArray(data25)) {
                                                        var valid14 = true;
                                                        const len12 = data25.length;
                                                        for (let i12 = 0; i12 < len12; i12++) {
                                                          const _errs41 = errors;
                                                          if (!validate245(data25[i12])) {
                                                            errors++;
                                                          }
                                                          var valid14 = _errs41 === errors;
                                                          if (!valid14) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        return false;
                                                      }
                                                    }
                                                    var valid1 = _errs39 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.evaluations !== void 0) {
                                                      let data27 = data.evaluations;
                                                      const _errs42 = errors;
                                                      if (errors === _errs42) {
                                                        if (Array.isArray(data27)) {
                                                          var valid15 = true;
                                                          const len13 = data27.length;
                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                            const _errs44 = errors;
                                                            if (!validate264(data27[i13])) {
                                                              errors++;
                                                            }
                                                            var valid15 = _errs44 === errors;
                                                            if (!valid15) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid1 = _errs42 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.recommendations !== void 0) {
                                                        let data29 = data.recommendations;
                                                        const _errs45 = errors;
                                                        if (errors === _errs45) {
                                                          if (Array.isArray(data29)) {
                                                            var valid16 = true;
                                                            const len14 = data29.length;
                                                            for (let i14 = 0; i14 < len14; i14++) {
                                                              const _errs47 = errors;
                                                              if (!validate286(data29[i14])) {
                                                                errors++;
                                                              }
                                                              var valid16 = _errs47 === errors;
                                                              if (!valid16) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid1 = _errs45 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.snapshots !== void 0) {
                                                          let data31 = data.snapshots;
                                                          const _errs48 = errors;
                                                          if (errors === _errs48) {
                                                            if (Array.isArray(data31)) {
                                                              var valid17 = true;
                                                              const len15 = data31.length;
                                                              for (let i15 = 0; i15 < len15; i15++) {
                                                                const _errs50 = errors;
                                                                if (!validate297(data31[i15])) {
                                                                  errors++;
                                                                }
                                                                var valid17 = _errs50 === errors;
                                                                if (!valid17) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              return false;
                                                            }
                                                          }
                                                          var valid1 = _errs48 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data.periods !== void 0) {
                                                            let data33 = data.periods;
                                                            const _errs51 = errors;
                                                            if (errors === _errs51) {
                                                              if (Array.isArray(data33)) {
                                                                var valid18 = true;
                                                                const len16 = data33.length;
                                                                for (let i16 = 0; i16 < len16; i16++) {
                                                                  const _errs53 = errors;
                                                                  if (!validate304(data33[i16])) {
                                                                    errors++;
                                                                  }
                                                                  var valid18 = _errs53 === errors;
                                                                  if (!valid18) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                return false;
                                                              }
                                                            }
                                                            var valid1 = _errs51 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            if (data.period !== void 0) {
                                                              const _errs54 = errors;
                                                              if (!validate305(data.period)) {
                                                                errors++;
                                                              }
                                                              var valid1 = _errs54 === errors;
                                                            } else {
                                                              var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                              if (data.closed !== void 0) {
                                                                const _errs55 = errors;
                                                                if (!validate27(data.closed)) {
                                                                  errors++;
                                                                }
                                                                var valid1 = _errs55 === errors;
                                                              } else {
                                                                var valid1 = true;
                                                              }
                                                              if (valid1) {
                                                                if (data.progress !== void 0) {
                                                                  const _errs56 = errors;
                                                                  if (!validate308(data.progress)) {
                                                                    errors++;
                                                                  }
                                                                  var valid1 = _errs56 === errors;
                                                                } else {
                                                                  var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                  if (data.spending !== void 0) {
                                                                    let data38 = data.spending;
                                                                    const _errs57 = errors;
                                                                    if (errors === _errs57) {
                                                                      if (Array.isArray(data38)) {
                                                                        var valid19 = true;
                                                                        const len17 = data38.length;
                                                                        for (let i17 = 0; i17 < len17; i17++) {
                                                                          const _errs59 = errors;
                                                                          if (!validate328(data38[i17])) {
                                                                            errors++;
                                                                          }
                                                                          var valid19 = _errs59 === errors;
                                                                          if (!valid19) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid1 = _errs57 === errors;
                                                                  } else {
                                                                    var valid1 = true;
                                                                  }
                                                                  if (valid1) {
                                                                    if (data.observations !== void 0) {
                                                                      const _errs60 = errors;
                                                                      if (!validate338(data.observations)) {
                                                                        errors++;
                                                                      }
                                                                      var valid1 = _errs60 === errors;
                                                                    } else {
                                                                      var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                      if (data.assessments !== void 0) {
                                                                        let data41 = data.assessments;
                                                                        const _errs61 = errors;
                                                                        if (errors === _errs61) {
                                                                          if (Array.isArray(data41)) {
                                                                            var valid20 = true;
                                                                            const len18 = data41.length;
                                                                            for (let i18 = 0; i18 < len18; i18++) {
                                                                              const _errs63 = errors;
                                                                              if (!validate350(data41[i18])) {
                                                                                errors++;
                                                                              }
                                                                              var valid20 = _errs63 === errors;
                                                                              if (!valid20) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid1 = _errs61 === errors;
                                                                      } else {
                                                                        var valid1 = true;
                                                                      }
                                                                      if (valid1) {
                                                                        if (data.returns !== void 0) {
                                                                          const _errs64 = errors;
                                                                          if (!validate356(data.returns)) {
                                                                            errors++;
                                                                          }
                                                                          var valid1 = _errs64 === errors;
                                                                        } else {
                                                                          var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                          if (data.corrections !== void 0) {
                                                                            let data44 = data.corrections;
                                                                            const _errs65 = errors;
                                                                            if (errors === _errs65) {
                                                                              if (Array.isArray(data44)) {
                                                                                var valid21 = true;
                                                                                const len19 = data44.length;
                                                                                for (let i19 = 0; i19 < len19; i19++) {
                                                                                  const _errs67 = errors;
                                                                                  if (!validate364(data44[i19])) {
                                                                                    errors++;
                                                                                  }
                                                                                  var valid21 = _errs67 === errors;
                                                                                  if (!valid21) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid1 = _errs65 === errors;
                                                                          } else {
                                                                            var valid1 = true;
                                                                          }
                                                                          if (valid1) {
                                                                            if (data.format !== void 0) {
                                                                              let data46 = data.format;
                                                                              const _errs68 = errors;
                                                                              if (typeof data46 !== "string") {
                                                                                return false;
                                                                              }
                                                                              if (!(data46 === "1")) {
                                                                                return false;
                                                                              }
                                                                              var valid1 = _errs68 === errors;
                                                                            } else {
                                                                              var valid1 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}

// src/schema/subset.ts
var parsed3;
function rootSchema() {
  parsed3 ??= JSON.parse(planSchema);
  return parsed3;
}
function resolved(schema2, name = "") {
  const ref = schema2.$ref?.slice("#/$defs/".length);
  const target = ref === void 0 ? void 0 : rootSchema().$defs[ref];
  return ref === void 0 || target === void 0 ? { schema: schema2, name } : resolved(target, ref);
}

// src/schema/branch.ts
function fitsType(value, type) {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
    case "number":
      return typeof value === "number";
    default:
      return type === void 0 || typeof value === type;
  }
}
var known = /* @__PURE__ */ new WeakMap();
function alternatives(named) {
  const { anyOf } = named.schema;
  if (anyOf === void 0) return [named];
  const all = known.get(anyOf) ?? anyOf.flatMap((branch) => alternatives(resolved(branch, named.name)));
  known.set(anyOf, all);
  return all;
}
var isNumberLike = (value) => typeof value === "string" && /^[-+]?\d/.test(value);
var hasRequired = (value, { required = [] }) => required.length > 0 && required.every((key) => Object.hasOwn(value, key));
function meant(value, all) {
  const number3 = all.find(({ schema: schema2 }) => schema2.type === "number" || schema2.type === "integer");
  const fitting = all.filter(({ schema: schema2 }) => fitsType(value, schema2.type));
  const fixed = fitting.every(({ schema: schema2 }) => schema2.enum !== void 0 || schema2.const !== void 0);
  if (number3 !== void 0 && fixed && isNumberLike(value)) return number3;
  if (typeof value !== "object" || value === null) return fitting[0];
  return fitting.find(({ schema: schema2 }) => hasRequired(value, schema2)) ?? fitting.at(-1);
}

// src/schema/seems.ts
function isDay(text2) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text2)) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
var iso = (year2, month, day2) => {
  const text2 = `${year2}-${month.padStart(2, "0")}-${day2.padStart(2, "0")}`;
  return isDay(text2) ? text2 : "";
};
function excelDay(serial) {
  if (!Number.isInteger(serial) || serial < 2e4 || serial > 8e4) return "";
  return new Date((serial - 25569) * 864e5).toISOString().slice(0, 10);
}
function seemsDay(value) {
  if (typeof value === "number") return excelDay(value);
  const text2 = value.trim();
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{1,2}:\d\d.*)?$/.exec(text2);
  if (yearFirst !== null) return iso(yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? "");
  const [, first2 = "", mark = "", second = "", year2 = ""] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text2) ?? [];
  if (year2 === "") return /^\d{5}$/.test(text2) ? excelDay(Number(text2)) : "";
  if (mark === "." || Number(first2) > 12 || first2 === second) return iso(year2, second, first2);
  return Number(second) > 12 ? iso(year2, first2, second) : "";
}
var grouped = (text2, mark) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(text2);
function seemsNumber(value) {
  const spaced = /\d[\s\u00a0\u202f'’]\d{3}/.test(value);
  const text2 = value.trim().replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, "");
  if (!/^\d[\d.,]*$/.test(text2)) return "";
  const mark = text2.includes(",") && text2.lastIndexOf(",") > text2.lastIndexOf(".") ? "," : ".";
  const other = mark === "," ? "." : ",";
  const [whole = "", fraction, ...rest] = text2.split(mark);
  if (fraction === void 0) return whole;
  if (rest.length > 0) return grouped(text2, mark) ? text2.replaceAll(mark, "") : "";
  if (whole.includes(other)) return grouped(whole, other) ? `${whole.replaceAll(other, "")}.${fraction}` : "";
  if (mark === "," && fraction.length === 3 && !spaced && whole.length <= 3) return "";
  return `${whole}.${fraction}`;
}

// src/schema/tell.ts
var who = ({ node, key }) => ({ node, key });
function shown(value) {
  const text2 = (typeof value === "string" ? value : JSON.stringify(value)).replace(/\s+/g, " ");
  return text2.length > 60 ? `${text2.slice(0, 57)}...` : text2;
}
function foundOf(value) {
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yesno";
  return typeof value === "string" ? "text" : "map";
}
var byName = {
  id: "id",
  date: "date",
  amount: "amount",
  text: "texts",
  costs: "costs",
  costEntry: "cost",
  percent: "percent",
  tagList: "tags",
  observation: "value"
};
var byType = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "yesno",
  array: "list",
  object: "map"
};
function unnamed(all) {
  if (all.some(({ schema: schema2 }) => schema2.type === "array")) return "ids";
  return all.some(({ schema: schema2 }) => schema2.type === "integer") ? "days" : "value";
}
function expectedOf(named, all) {
  const name = byName[named.name];
  if (name !== void 0) return name;
  return named.schema.type === void 0 ? unnamed(all) : byType[named.schema.type];
}
var forms = /* @__PURE__ */ new Map([
  ["^[A-Z]{3}$", "currency"],
  ["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "language"],
  ["^#[0-9a-fA-F]{6}$", "colour"],
  ["^[0-9]{1,3}(\\.[0-9]+)? ?%$", "percent"],
  ["^[0-9]{1,3} days$", "days"],
  ["^[0-9a-f]{12,64}$", "hash"],
  ["^[0-9]{4}$", "year"],
  ["^[a-z][a-z0-9.-]*$", "term"]
]);
function formOf(schema2) {
  if (schema2.format === "email" || schema2.format === "uri") return schema2.format;
  return forms.get(schema2.pattern ?? "") ?? "other";
}
function misspelt(value, { schema: schema2, name }, here) {
  const at2 = { path: here.path };
  const args = { ...who(here), value: shown(value) };
  const choices = schema2.enum ?? (schema2.const === void 0 ? void 0 : [schema2.const]);
  if (value === "") return finding("NAP215", who(here), at2);
  if (choices !== void 0)
    return finding("NAP206", { ...args, nearest: nearest(value, choices) ?? "none", choices: choices.join(", ") }, at2);
  if (schema2.format === "date") return finding("NAP207", { ...args, seems: seemsDay(value) || "none" }, at2);
  if (name === "periodId") return finding("NAP208", args, at2);
  if (name === "id") return finding("NAP209", args, at2);
  return finding("NAP213", { ...args, form: formOf(schema2) }, at2);
}
function numberForText(value, named, here) {
  const typed = here.typed() ?? String(value);
  if (named.schema.format === "date")
    return finding("NAP207", { ...who(here), value: typed, seems: seemsDay(value) || "none" }, { path: here.path });
  return finding("NAP205", { ...who(here), typed, read: String(value) }, { path: here.path });
}
function mistyped(value, named, all, here) {
  const types = all.map(({ schema: schema2 }) => schema2.type);
  const text2 = all.find(({ schema: schema2 }) => schema2.type === "string" && schema2.enum === void 0);
  if (typeof value === "number" && text2 !== void 0) return numberForText(value, text2, here);
  if (typeof value === "string" && types.some((type) => type === "number" || type === "integer"))
    return finding(
      "NAP210",
      { ...who(here), value: shown(value), seems: seemsNumber(value) || "none" },
      { path: here.path }
    );
  return finding(
    "NAP203",
    { ...who(here), found: foundOf(value), expected: expectedOf(named, all) },
    { path: here.path }
  );
}
function outside(value, schema2, here) {
  const lowest = schema2.minimum ?? schema2.exclusiveMinimum;
  if (value < 0 && lowest === 0 && schema2.maximum === void 0)
    return finding("NAP211", { ...who(here), value: String(value) }, { path: here.path });
  const args = { value: String(value), lowest: String(lowest ?? ""), highest: String(schema2.maximum ?? "none") };
  return finding("NAP212", { ...who(here), ...args }, { path: here.path });
}

// src/schema/check.ts
var isFields3 = (value) => fitsType(value, "object");
function below(check, here, step2, node) {
  const path11 = [...here.path, step2];
  const key = typeof step2 === "number" ? here.key : step2;
  return { path: path11, node, key, typed: () => check.located.typed(path11) };
}
function fitsFormat(value, format3) {
  if (format3 === void 0) return true;
  if (format3 === "date") return isDay(value);
  const known2 = format3 === "email" ? import_formats3.fullFormats.email : import_formats3.fullFormats.uri;
  if (known2 instanceof RegExp) return known2.test(value);
  return typeof known2 === "function" ? known2(value) : true;
}
var patterns = /* @__PURE__ */ new Map();
function fitsPattern(value, pattern) {
  const made = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, made);
  return made.test(value);
}
function fitsLength(value, { minLength = 0, maxLength = Infinity }) {
  if (minLength <= 1 && value.length <= maxLength) return value.length >= minLength;
  const { length } = [...value];
  return length >= minLength && length <= maxLength;
}
function fitsText(value, schema2) {
  if (!fitsLength(value, schema2)) return false;
  if (schema2.enum?.includes(value) === false || schema2.const !== void 0 && schema2.const !== value) return false;
  if (schema2.pattern !== void 0 && !fitsPattern(value, schema2.pattern)) return false;
  return fitsFormat(value, schema2.format);
}
function fitsNumber(value, schema2) {
  if (schema2.type === "integer" && !Number.isInteger(value)) return false;
  if (value < (schema2.minimum ?? -Infinity) || value > (schema2.maximum ?? Infinity)) return false;
  return schema2.exclusiveMinimum === void 0 || value > schema2.exclusiveMinimum;
}
function nodeOf3(value, here) {
  return typeof value["id"] === "string" && value["id"] !== "" ? value["id"] : here.node;
}
var keyed2 = /* @__PURE__ */ new Set(["progress", "observations", "returns"]);
function blank(check, key, needed, node, path11) {
  check.findings.push(finding(needed ? "NAP202" : "NAP216", { node, key }, { path: path11, what: "key" }));
}
function meantKey(key, schema2, value) {
  const free = Object.keys(schema2.properties ?? {}).filter((known2) => !Object.hasOwn(value, known2));
  return nearest(key, free);
}
function entryOf(check, schema2, value, key, here, node) {
  const inner = value[key];
  if (inner === void 0) return;
  const known2 = Object.hasOwn(schema2.properties ?? {}, key) ? schema2.properties?.[key] : void 0;
  const next = known2 ?? schema2.additionalProperties;
  const there = below(check, here, key, keyed2.has(here.key) ? key : node);
  const at2 = { path: there.path, what: "key" };
  if (schema2.propertyNames !== void 0 && !fitsText(key, schema2.propertyNames))
    check.findings.push(finding("NAP217", { node, key, form: formOf(schema2.propertyNames) }, at2));
  else if (next === false)
    check.findings.push(finding("NAP201", { node, key, nearest: meantKey(key, schema2, value) ?? "none" }, at2));
  else if (inner === null) blank(check, key, schema2.required?.includes(key) === true, node, there.path);
  else if (typeof next === "object") visit(check, resolved(next), inner, there);
}
function missingKeys(schema2, value) {
  const missing = (schema2.required ?? []).filter((key) => !Object.hasOwn(value, key));
  if (missing.length === 0 || schema2.properties === void 0) return missing;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(schema2.properties ?? {}, key));
  const misspelt2 = unknown.map((key) => meantKey(key, schema2, value));
  return missing.filter((key) => !misspelt2.includes(key));
}
function visitMap(check, { schema: schema2 }, value, here) {
  const node = nodeOf3(value, here);
  const keys = Object.keys(value);
  if (keys.length < (schema2.minProperties ?? 0))
    check.findings.push(finding("NAP215", { node, key: here.key }, { path: here.path }));
  for (const key of keys) entryOf(check, schema2, value, key, here, node);
  for (const key of missingKeys(schema2, value))
    check.findings.push(finding("NAP202", { node, key }, { path: [...here.path, key] }));
  for (const [key, needs] of Object.entries(schema2.dependencies ?? {})) {
    if (Object.hasOwn(value, key) && needs.some((need) => !Object.hasOwn(value, need)))
      check.findings.push(finding("NAP214", { key }, { path: [...here.path, key], what: "key" }));
  }
}
function visitList(check, items2, value, here) {
  if (items2 === void 0) return;
  const schema2 = resolved(items2);
  for (const [i, item] of value.entries()) {
    const there = below(check, here, i, here.node);
    if (item === null) blank(check, here.key, false, here.node, there.path);
    else visit(check, schema2, item, there);
  }
}
function visit(check, named, value, here) {
  const all = alternatives(named);
  const chosen = all.length === 1 ? named : meant(value, all);
  const { schema: schema2 } = chosen ?? named;
  if (chosen === void 0 || !fitsType(value, schema2.type))
    check.findings.push(mistyped(value, chosen ?? named, chosen === void 0 ? all : [chosen], here));
  else if (typeof value === "string") {
    if (!fitsText(value, schema2)) check.findings.push(misspelt(value, chosen, here));
  } else if (typeof value === "number") {
    if (!fitsNumber(value, schema2)) check.findings.push(outside(value, schema2, here));
  } else if (Array.isArray(value)) visitList(check, schema2.items, value, here);
  else if (isFields3(value)) visitMap(check, chosen, value, here);
}
function checkSchema(located) {
  if (validate(located.value)) return [];
  const check = { located, findings: [] };
  visit(check, { schema: rootSchema(), name: "" }, located.value, {
    path: [],
    node: "none",
    key: "plan",
    typed: () => void 0
  });
  return check.findings;
}

// src/source/sheet-echoes.ts
var onCells = /* @__PURE__ */ new Set([
  "NAP170",
  "NAP171",
  "NAP172",
  "NAP173",
  "NAP174",
  "NAP175",
  "NAP176",
  "NAP178",
  "NAP183"
]);
var keyOf2 = ({ file: file2, sheet, cell }) => JSON.stringify([file2, sheet, cell]);
var placeOf2 = ({ at: at2 }, located) => "place" in at2 ? at2.place : located.locate(at2.path, at2.what);
function lacking(read2) {
  return new Set(
    read2.flatMap(
      ({ code, at: at2 }) => code === "NAP163" && "place" in at2 ? [JSON.stringify([at2.place.file, at2.place.sheet])] : []
    )
  );
}
function withoutCellEchoes(read2, checked, located) {
  const cells = /* @__PURE__ */ new Map();
  for (const [i, { code, at: at2 }] of read2.entries()) if (onCells.has(code) && "place" in at2) cells.set(keyOf2(at2.place), i);
  const bare = lacking(read2);
  if (cells.size === 0 && bare.size === 0) return [...read2, ...checked];
  const own = [...read2];
  const rest = checked.filter((found) => {
    const place = placeOf2(found, located);
    const i = cells.get(keyOf2(place));
    const told2 = i === void 0 ? void 0 : own[i];
    if (i !== void 0 && told2 !== void 0) own[i] = { ...told2, at: found.at };
    return i === void 0 && !(found.code === "NAP202" && bare.has(JSON.stringify([place.file, place.sheet])));
  });
  return [...own, ...rest];
}

// src/command/load.ts
async function loadPlan(argument, world) {
  const read2 = await readPlan(argument, world);
  if ("refused" in read2) return { located: read2.texts, findings: read2.refused, refused: true };
  const { located } = read2;
  const { plan, findings } = buildPlan(located);
  const all = withoutCellEchoes(read2.findings, [...checkSchema(located), ...findings], located);
  return { located, findings: all, refused: false, ...plan === void 0 ? {} : { plan } };
}

// src/command/plan-input.ts
var sha256 = (text2) => (0, import_node_crypto3.createHash)("sha256").update(text2).digest("hex");
async function usablePlan(argument, world, say) {
  const { plan, located, findings, refused } = await loadPlan(argument, world);
  if (plan === void 0) {
    const { findingsText } = await Promise.resolve().then(() => __toESM(require("./render-findings.cjs"), 1));
    const stderr = findingsText(placed2(findings, located), located, say, { color: false });
    return { exit: refused ? exit.unreadable : exit.findings, stderr };
  }
  const errors = findings.filter((f) => codeTable[f.code].level === "error").length;
  const warning5 = errors === 0 ? "" : `${say("command.errors", { count: errors, plan: argument })}
`;
  return { plan, located, findings, snapshot: planHash(located.value, sha256).slice(0, 12), warning: warning5 };
}

// src/diff/corrections.ts
var touchedName = ({ path: path11 }) => path11.join(" ");
var wordsOf = (text2) => text2.trim().toLowerCase().split(/\s+/);
function isAbout({ on }, touched) {
  const [wanted, words2] = [wordsOf(on), wordsOf(touchedName(touched))];
  if (wanted.length < 2 || wanted[0] !== words2[0] || wanted[1] !== words2[1]) return false;
  let at2 = 0;
  for (const word2 of words2) if (word2 === wanted[at2]) at2 += 1;
  return at2 === wanted.length;
}
function correctionsOf(touched, corrections, frozen2) {
  return corrections.filter(
    (one) => one.by !== void 0 && one.date >= frozen2 && one.reason !== "" && isAbout(one, touched)
  );
}
function agrees({ was }, corrections) {
  return corrections.some((one) => one.was === void 0 || same(one.was, was));
}
var same = (told2, was) => JSON.stringify(told2) === JSON.stringify(was) || String(told2) === String(was);

// src/diff/key.ts
var naturalKeys = {
  milestones: ["year"],
  costs: ["on", "year", "source"],
  funding: ["on", "year", "source"],
  totals: ["on", "year", "source"],
  rates: ["currency", "year", "source"],
  decisions: ["on", "decision"],
  periods: ["period"],
  spending: ["on", "source", "reported-by"],
  assessments: ["on", "by"],
  corrections: ["on", "date", "by"]
};
function keyOf3(list, record2) {
  if (typeof record2["id"] === "string") return [record2["id"]];
  const names = naturalKeys[list] ?? [];
  return names.flatMap((name) => {
    const value = name === "on" ? record2["on"] ?? record2["activity"] : record2[name];
    return value === void 0 || typeof value === "object" ? [] : [String(value)];
  });
}
var isKeyed = (list, items2) => items2.every((item) => isFields(item) && (typeof item["id"] === "string" || naturalKeys[list] !== void 0));
function byKey(list, records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const key = JSON.stringify(keyOf3(list, record2));
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [record2]);
    else group.push(record2);
  }
  return groups;
}

// src/diff/place.ts
var treeLists = ["goals", "objectives", "activities", "tasks"];
function locator(document) {
  const nodes2 = treeRecords(document);
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (list) => {
    const index = indexes.get(list) ?? byKeys(list, recordsIn(document, list, nodes2));
    indexes.set(list, index);
    return index;
  };
  return (change) => {
    const { list, key, path: path11 } = change;
    if (key.length === 0) return reached(document[list] ?? null, path11, [list]).path;
    const held = indexOf(list).get(JSON.stringify(key)) ?? [];
    return best(held, change) ?? above(document, change, nodes2);
  };
}
function byKeys(list, records) {
  const index = /* @__PURE__ */ new Map();
  for (const held of records) {
    const key = JSON.stringify(keyOf3(list, held.record));
    const group = index.get(key);
    if (group === void 0) index.set(key, [held]);
    else group.push(held);
  }
  return index;
}
function best(held, { path: path11, now }) {
  const found = held.map(({ record: record2, path: at2 }) => reached(record2, path11, at2));
  const told2 = now === void 0 ? void 0 : canonicalJson(now);
  const exact2 = found.find(({ value }) => value !== void 0 && canonicalJson(value) === told2);
  return (exact2 ?? found.sort((a, b) => b.path.length - a.path.length)[0])?.path;
}
function above(document, { list, was }, nodes2) {
  const { on, activity, objective, goal } = was !== void 0 && isFields(was) ? was : {};
  const names = [
    ["tasks", on],
    ["activities", on ?? activity],
    ["objectives", on ?? objective],
    ["goals", on ?? goal]
  ];
  for (const [name, id] of names) {
    const node = nodes2.find((held) => held.list === name && held.record["id"] === id);
    if (id !== void 0 && node !== void 0) return node.path;
  }
  return document[list] === void 0 ? ["plan"] : [list];
}
function treeRecords(document) {
  const all = [];
  const within = (fields, path11) => {
    for (const list of treeLists) {
      const items2 = fields[list];
      for (const [i, record2] of Array.isArray(items2) ? items2.entries() : []) {
        if (!isFields(record2)) continue;
        all.push({ list, record: record2, path: [...path11, list, i] });
        within(record2, [...path11, list, i]);
      }
    }
  };
  within(document, []);
  return all;
}
function recordsIn(document, list, nodes2) {
  const items2 = document[list];
  const flat = (Array.isArray(items2) ? items2 : []).flatMap(
    (record2, i) => isFields(record2) ? [{ list, record: record2, path: [list, i] }] : []
  );
  if (list === "costs") return [...flat, ...nodes2.flatMap(costsOf2)];
  if (list === "funding") return [...flat, ...nodes2.flatMap(fundingOf)];
  return treeLists.includes(list) ? nodes2.filter((held) => held.list === list) : flat;
}
function fundingOf({ record: { id = "", funding }, path: path11 }) {
  return (Array.isArray(funding) ? funding : []).flatMap(
    (record2, i) => isFields(record2) ? [{ list: "funding", record: { on: id, ...record2 }, path: [...path11, "funding", i] }] : []
  );
}
function costsOf2({ record: { id = "", costs }, path: path11 }) {
  const at2 = [...path11, "costs"];
  const held = (line, own, year2) => ({
    list: "costs",
    record: { on: id, ...year2 === void 0 ? {} : { year: year2 }, ...isFields(line) ? line : {} },
    path: own
  });
  if (costs === void 0) return [];
  if (!isFields(costs) || "in-line" in costs) return [held(costs, at2)];
  return Object.entries(costs).flatMap(
    ([year2, entry2]) => Array.isArray(entry2) ? entry2.map((line, i) => held(line, [...at2, year2, i], Number(year2))) : [held(entry2, [...at2, year2], Number(year2))]
  );
}
function reached(from2, steps, at2) {
  const [step2, ...rest] = steps;
  if (step2 === void 0 || typeof from2 !== "object" || from2 === null) return { path: at2, value: from2 };
  if (isFields(from2)) {
    const key = step2 === "on" && !Object.hasOwn(from2, "on") ? "activity" : step2;
    const inner = Object.hasOwn(from2, key) ? from2[key] : void 0;
    return inner === void 0 ? { path: at2 } : reached(inner, rest, [...at2, key]);
  }
  const list = String(at2.at(-1));
  const items2 = from2;
  const i = typeof step2 === "number" ? step2 : items2.findIndex((item2) => isFields(item2) && keyOf3(list, item2).join(" ") === step2);
  const item = items2[i];
  return item === void 0 ? { path: at2 } : reached(item, rest, [...at2, i]);
}

// src/diff/text.ts
var language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
function shortText(value, speaks, limit = 160) {
  const text2 = plainText(value, speaks).replace(/\s+/g, " ");
  return text2.length > limit ? `${text2.slice(0, limit - 1)}\u2026` : text2;
}
function plainText(value, speaks) {
  if (Array.isArray(value)) return value.map((item) => plainText(item, speaks)).join(", ");
  if (!isFields(value)) return String(value);
  const entries2 = Object.entries(value);
  const words2 = textOf(value);
  if (words2 !== void 0 && entries2.every(([key, inner]) => language.test(key) && typeof inner === "string"))
    return inLanguage(words2, speaks);
  return entries2.map(([key, inner]) => `${key}: ${plainText(inner, speaks)}`).join("; ");
}

// src/diff/walk.ts
var inside = (fields, key) => Object.hasOwn(fields, key) ? fields[key] : void 0;
var keysOf = (a, b) => /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
function differences(a, b) {
  const all = [];
  for (const list of keysOf(a, b)) {
    const [was, now] = [inside(a, list), inside(b, list)];
    const add2 = (key, path11, before, after) => void all.push({
      list,
      key,
      path: path11,
      ...before === void 0 ? {} : { was: before },
      ...after === void 0 ? {} : { now: after }
    });
    const [left, right] = [listOf2(was), listOf2(now)];
    if (left !== void 0 && right !== void 0 && isKeyed(list, left) && isKeyed(list, right))
      pairs(
        list,
        left,
        right,
        (key, before, after) => compare(before, after, list, [], (path11, x, y) => add2(key, path11, x, y))
      );
    else compare(was, now, list, [], (path11, x, y) => add2([], path11, x, y));
  }
  return all;
}
var listOf2 = (value) => value === void 0 ? [] : Array.isArray(value) ? value : void 0;
function compare(a, b, name, path11, found) {
  if (a === void 0 || b === void 0) {
    const none2 = emptyReport2(name, a ?? b);
    if (none2 !== void 0) compare(a ?? none2, b ?? none2, name, path11, found);
    else if (a !== b) found(path11, a, b);
  } else if (isFields(a) && isFields(b)) {
    for (const key of keysOf(a, b)) compare(inside(a, key), inside(b, key), key, [...path11, key], found);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    compareLists(a, b, name, path11, found);
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path11, a, b);
}
var reported = /* @__PURE__ */ new Set(["progress", "observations", "returns", "spending", "assessments"]);
function emptyReport2(name, there) {
  if (there === void 0 || !reported.has(name)) return void 0;
  const none2 = Array.isArray(there) ? [] : {};
  return typeof there === "object" && Object.keys(there ?? {}).length > 0 ? none2 : void 0;
}
function compareLists(a, b, name, path11, found) {
  if (orderedLists.has(name) && a.every(isFields) && b.every(isFields)) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) compare(a[i], b[i], "", [...path11, i], found);
  } else if (!orderedLists.has(name) && isKeyed(name, a) && isKeyed(name, b)) {
    pairs(name, a, b, (key, was, now) => compare(was, now, "", [...path11, key.join(" ")], found));
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path11, a, b);
}
function pairs(list, a, b, found) {
  const [before, after] = [byKey(list, a), byKey(list, b)];
  for (const name of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [was, now] = changed(before.get(name) ?? [], after.get(name) ?? []);
    for (let i = 0; i < Math.max(was.length, now.length); i += 1) {
      const one = was[i] ?? now[i];
      if (one !== void 0) found(keyOf3(list, one), was[i], now[i]);
    }
  }
}
function changed(a, b) {
  if (a.length <= 1 && b.length <= 1) return [a, b];
  const left = b.map((record2) => canonicalJson(record2));
  const rest = [...b];
  const gone = a.filter((record2) => {
    const at2 = left.indexOf(canonicalJson(record2));
    if (at2 >= 0) {
      left.splice(at2, 1);
      rest.splice(at2, 1);
    }
    return at2 < 0;
  });
  return [gone, rest];
}

// src/diff/verify.ts
function verify(kept, verifying) {
  const { plan } = verifying;
  const own = kept.filter(({ frozen: frozen2 }) => frozen2 === void 0 || frozen2.plan === plan.id);
  const results = own.map((one) => verifyOne(one, verifying));
  const known2 = new Map(own.flatMap((one) => one.frozen === void 0 ? [] : [[one.frozen.id, one.frozen]]));
  const listed3 = plan.snapshots.flatMap((snapshot) => listedFindings(snapshot, known2.get(snapshot.id)));
  const closed = plan.periods.filter(({ closed: on, period }) => on !== void 0 && !isFrozen(period.id, known2));
  return {
    findings: [
      ...results.flatMap(({ findings }) => findings),
      ...listed3,
      ...closed.map(({ period, path: path11 }) => finding("NAP989", { period: period.id }, { path: [...path11, "closed"] }))
    ],
    touched: results.flatMap(({ touched }) => touched)
  };
}
var isFrozen = (period, known2) => [...known2.values()].some((frozen2) => frozen2.period === period);
function listedFindings({ id, hash, path: path11 }, frozen2) {
  if (hash === void 0) return [];
  if (frozen2 === void 0) return [finding("NAP983", { id }, { path: [...path11, "hash"] })];
  if (frozen2.hash.startsWith(hash)) return [];
  return [
    finding("NAP984", { id, listed: hash.slice(0, 12), hash: frozen2.hash.slice(0, 12) }, { path: [...path11, "hash"] })
  ];
}
function verifyOne({ file: file2, frozen: frozen2, why }, verifying) {
  const at2 = { place: { file: file2 } };
  if (frozen2 === void 0)
    return { findings: [finding("NAP982", { name: file2, why: why ?? "foreign" }, at2)], touched: [] };
  if (verifying.hashOf(frozen2.document) !== frozen2.hash)
    return { findings: [finding("NAP981", { name: file2, id: frozen2.id }, at2)], touched: [] };
  const listed3 = verifying.plan.snapshots.some(({ id }) => id === frozen2.id);
  const unlisted = listed3 ? [] : [finding("NAP985", { id: frozen2.id, name: file2 }, at2)];
  const changes = differences(frozen2.document, frozenPart(verifying.document, frozen2.period));
  const locate = locator(verifying.document);
  const told2 = frozen2.period === void 0 ? changes.map((change) => planTouched(change, frozen2, locate)) : periodTouched(changes, frozen2, frozen2.period, verifying.plan, locate);
  return { findings: [...unlisted, ...told2], touched: [{ frozen: frozen2, count: changes.length }] };
}
var word = (value) => value === void 0 ? "none" : shortText(value, "en", 80);
function planTouched(change, { id }, locate) {
  const { list, key, path: path11, was, now } = change;
  const what = [list, ...key, ...path11].join(" ");
  return finding("NAP988", { id, what, was: word(was), now: word(now) }, { path: locate(change) });
}
function periodTouched(changes, frozen2, period, plan, locate) {
  const report = plan.periods.find((one) => one.period.id === period);
  const reopened = report !== void 0 && report.closed === void 0 ? [finding("NAP991", { period, date: frozen2.date }, { path: report.path })] : [];
  return [...reopened, ...changes.map((change) => valueTouched(change, frozen2, period, report, locate))];
}
function valueTouched(change, frozen2, period, report, locate) {
  const what = change.path.length === 0 ? "period" : touchedName(change);
  const args = { period, what, was: word(change.was), now: word(change.now) };
  const corrections = correctionsOf(change, report?.corrections ?? [], frozen2.date);
  const [first2] = corrections;
  if (first2 === void 0) return finding("NAP986", args, { path: locate(change) });
  if (!agrees(change, corrections))
    return finding("NAP990", { ...args, told: word(first2.was) }, { path: [...first2.path, "was"] });
  const { by = "", date: date2 } = corrections.at(-1) ?? first2;
  return finding("NAP987", { ...args, by, date: date2 }, { path: locate(change) });
}

// src/generated/written.ts
var written = {
  "en": {
    "plainCounts": true,
    "long": [
      "{day} January {year}",
      "{day} February {year}",
      "{day} March {year}",
      "{day} April {year}",
      "{day} May {year}",
      "{day} June {year}",
      "{day} July {year}",
      "{day} August {year}",
      "{day} September {year}",
      "{day} October {year}",
      "{day} November {year}",
      "{day} December {year}"
    ],
    "medium": [
      "{day} Jan {year}",
      "{day} Feb {year}",
      "{day} Mar {year}",
      "{day} Apr {year}",
      "{day} May {year}",
      "{day} Jun {year}",
      "{day} Jul {year}",
      "{day} Aug {year}",
      "{day} Sept {year}",
      "{day} Oct {year}",
      "{day} Nov {year}",
      "{day} Dec {year}"
    ]
  },
  "fr": {
    "plainCounts": true,
    "long": [
      "{day} janvier {year}",
      "{day} f\xE9vrier {year}",
      "{day} mars {year}",
      "{day} avril {year}",
      "{day} mai {year}",
      "{day} juin {year}",
      "{day} juillet {year}",
      "{day} ao\xFBt {year}",
      "{day} septembre {year}",
      "{day} octobre {year}",
      "{day} novembre {year}",
      "{day} d\xE9cembre {year}"
    ],
    "medium": [
      "{day} janv. {year}",
      "{day} f\xE9vr. {year}",
      "{day} mars {year}",
      "{day} avr. {year}",
      "{day} mai {year}",
      "{day} juin {year}",
      "{day} juil. {year}",
      "{day} ao\xFBt {year}",
      "{day} sept. {year}",
      "{day} oct. {year}",
      "{day} nov. {year}",
      "{day} d\xE9c. {year}"
    ]
  }
};

// src/text/locales.json
var locales_default = {
  en: "en-GB",
  ar: "ar-u-nu-latn",
  sr: "sr-Latn"
};

// src/text/count.ts
var localeNames = locales_default;
var localeOf = (language2) => localeNames[language2] ?? language2;
var formats = /* @__PURE__ */ new Map();
function format2(language2) {
  const made = formats.get(language2) ?? new Intl.NumberFormat(localeOf(language2), { maximumFractionDigits: 3 });
  formats.set(language2, made);
  return made;
}
var numberIn = (language2, value) => Number.isInteger(value) && value >= 0 && value < 1e3 && written[language2]?.plainCounts === true ? String(value) : format2(language2).format(value);

// src/text/format.ts
function days(language2, dateStyle) {
  const patterns2 = written[language2]?.[dateStyle];
  let format3;
  return (day2) => {
    const [year2 = "", month = "", inMonth = ""] = day2.split("-");
    const pattern = patterns2?.[Number(month) - 1];
    if (pattern !== void 0)
      return pattern.replace("{day}", `${Number(inMonth)}`).replace("{year}", `${Number(year2)}`);
    format3 ??= new Intl.DateTimeFormat(localeOf(language2), { dateStyle, timeZone: "UTC" });
    return format3.format(/* @__PURE__ */ new Date(`${day2}T00:00:00Z`));
  };
}
function formatFor(language2) {
  const locale = localeOf(language2);
  const made = /* @__PURE__ */ new Map();
  const numbers = (key, options) => {
    const format3 = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format3);
    return format3;
  };
  const decimal = (text2, low, high) => numbers(`d${low}-${high}`, { minimumFractionDigits: low, maximumFractionDigits: high }).format(
    text2
  );
  return {
    language: language2,
    money: (amount) => {
      const places = minorDigits(amount.currency);
      const whole = amount.minor % 10n ** BigInt(places) === 0n;
      return `${decimal(moneyText(amount), whole ? 0 : places, whole ? 0 : places)} ${amount.currency}`;
    },
    amount: (amount, places = 0) => decimal(moneyText(amount), places, places),
    percent: (fraction) => numbers("p", { style: "percent", maximumFractionDigits: 1 }).format(fraction),
    count: (value) => Number.isInteger(value) ? numberIn(language2, value) : decimal(String(value), 0, 0),
    number: (value) => numberIn(language2, value),
    day: days(language2, "long"),
    shortDay: days(language2, "medium")
  };
}

// src/command/snapshot-verify.ts
var isError = ({ code }) => codeTable[code].level === "error";
async function runVerify({ plan: name, json, color }, world, say) {
  const usable2 = await usablePlan(name, world, say);
  if ("exit" in usable2) return usable2;
  const { plan, located, warning: warning5 } = usable2;
  const kept = await keptOf(name, world);
  const verified = verifiedOf(kept, plan, located);
  const status = verified.findings.some(isError) ? exit.findings : exit.done;
  const stderr = warning5 === "" ? {} : { stderr: warning5 };
  const stdout = json ? await jsonOf(verified, located, say) : kept.length === 0 && verified.findings.length === 0 ? `${say("snapshot.none", { plan: name })}
` : await textOf3(verified, located, color, say);
  return { exit: status, stdout, ...stderr };
}
async function keptOf(name, world) {
  return readFrozen((await planFolder(world.cwd, name)).folder);
}
var verifiedOf = (kept, plan, located) => verify(kept, { plan, document: located.value, hashOf: (document) => planHash(document, sha256) });
async function textOf3({ findings, touched }, located, color, say) {
  const format3 = formatFor(say.language);
  const heads = touched.map(
    ({ frozen: { id, date: date2, hash }, count }) => say("snapshot.verified", { id, date: format3.day(date2), hash: hash.slice(0, 12), count })
  );
  const { findingsText } = await Promise.resolve().then(() => __toESM(require("./render-findings.cjs"), 1));
  const told2 = findings.length === 0 ? "" : `
${findingsText(placed2(findings, located), located, say, { color })}`;
  return `${heads.map((line) => `${line}
`).join("")}${told2}`;
}
async function jsonOf({ findings, touched }, located, say) {
  const { told: told2 } = await Promise.resolve().then(() => __toESM(require("./finding-told.cjs"), 1));
  const snapshots = touched.map(({ frozen: { id, date: date2, hash, period }, count }) => ({
    id,
    date: date2,
    period,
    hash,
    touched: count
  }));
  const list = placed2(findings, located).map((one) => ({
    code: one.code,
    ...told2(one, say),
    args: one.args,
    place: one.place
  }));
  return `${toJson({ napkit: version, snapshots, findings: list })}
`;
}

// src/command/snapshot.ts
var usage = (text2) => ({ exit: exit.usage, stderr: `${text2}
` });
var machine = (text2) => ({ exit: exit.machine, stderr: `${text2}
` });
var idPattern = /^[^\s;,](?:[^;,\r\n\t]*[^\s;,])?$/;
async function runSnapshot(options, world, say) {
  if (options.verify) return runVerify(options, world, say);
  const { folder: folder2 } = await planFolder(world.cwd, options.plan);
  if (await (0, import_promises10.stat)(import_node_path10.default.resolve(world.cwd, options.plan)).catch(() => void 0) === void 0)
    return frozen(options, world, say);
  return whileLocked(folder2, world, say, () => frozen(options, world, say));
}
async function frozen(options, world, say) {
  const usable2 = await usablePlan(options.plan, world, say);
  if ("exit" in usable2) return usable2;
  const { located, plan } = usable2;
  const made = madeOf(options, plan, located.value);
  const { folder: folder2, isFolder } = await planFolder(world.cwd, options.plan);
  const files = await inputFiles(world.cwd, options.plan, located.files);
  const home = { folder: folder2, isFolder, full: import_node_path10.default.resolve(world.cwd, options.plan), located, files };
  const entry2 = entryOf2(made, plan);
  const again = await madeBefore(home, made);
  if (again !== void 0) return told(made, entry2, { ...again, isAgain: true }, options, usable2.warning, say);
  const problem = await problemOf(options, usable2, world, say);
  if (problem !== void 0) return problem;
  const writes = await snapshotWrites(home, made, entry2, () => ownWords(located.value, say));
  if (writes === void 0) return usage(say("snapshot.exists", { id: made.id }));
  if ("refused" in writes) return usage(bookRefused(import_node_path10.default.relative(folder2, writes.file), writes.refused, say));
  if ("loss" in writes) return machine(say("merge.lossy", { path: writes.loss }));
  const error5 = await writeManyWhole(folder2, writes.files);
  if (error5 !== void 0) return machine(say("snapshot.failed", { error: error5, plan: options.plan }));
  return told(made, entry2, { ...writes, isAgain: false }, options, usable2.warning, say);
}
var idOf = ({ id, period, date: date2 }) => id ?? period ?? date2;
async function problemOf(options, { plan, located, findings }, world, say) {
  const { period, plan: name } = options;
  const id = idOf(options);
  if (!idPattern.test(id) || id.length > 80) return usage(say("snapshot.id", { id }));
  const isWrong = findings.some(({ code }) => {
    const { level, family } = codeTable[code];
    return level === "error" && (family === "schema" || family === "reading");
  });
  if (isWrong) return { exit: exit.findings, stderr: `${say("snapshot.mistakes", { plan: name })}
` };
  const { folder: folder2 } = await planFolder(world.cwd, name);
  const kept = (await readFrozen(folder2)).map((file2) => file2.frozen).filter((one) => one?.plan === plan.id);
  if (plan.snapshots.some((one) => one.id === id) || kept.some((one) => one?.id === id))
    return usage(say("snapshot.exists", { id }));
  if (period === void 0) return void 0;
  const periods = plan.periods.map((one) => one.period.id);
  if (!periods.includes(period))
    return usage(say("snapshot.period", { period, known: periods.length === 0 ? "none" : periods.join(", ") }));
  const closed = closedOn(located.value, period);
  const before = kept.find((one) => one?.period === period);
  if (closed !== void 0 || before !== void 0)
    return usage(say("snapshot.closed", { period, date: closed ?? before?.date ?? "" }));
  return void 0;
}
function madeOf(options, plan, document) {
  const { date: date2, title, reason, period } = options;
  const part = frozenPart(document, period);
  const hash = planHash(part, sha256);
  return present({ plan: plan.id, id: idOf(options), date: date2, title, reason, period, hash, document: part });
}
function entryOf2({ id, date: date2, title, reason, hash, period }, plan) {
  const ends = plan.activities.flatMap(
    ({ id: activity, end }) => end === void 0 ? [] : [[activity, end]]
  );
  const isWhole = period === void 0 && ends.length > 0;
  return fieldsOf({ id, date: date2, title, reason, hash, ends: isWhole ? Object.fromEntries(ends) : void 0 });
}
function told({ id, date: date2, hash, period }, entry2, { file: file2, listedIn, closedIn: closedIn2, isAgain }, { json }, warning5, say) {
  const stderr = warning5 === "" ? {} : { stderr: warning5 };
  if (json) {
    const facts = { napkit: version, id, date: date2, period, hash, file: file2, listedIn: listedIn ?? null };
    const closed = period === void 0 ? {} : { closedIn: closedIn2 ?? null };
    return { exit: exit.done, stdout: `${toJson({ ...facts, ...closed })}
`, ...stderr };
  }
  const lines = [
    say(isAgain ? "snapshot.again" : "snapshot.done", { id, file: file2, hash: hash.slice(0, 12), period: period ?? "none" }),
    listedIn === void 0 ? say("snapshot.enter", { row: rowOf(entry2) }) : say("snapshot.listed", { file: listedIn }),
    ...isFields(entry2["ends"] ?? null) && listedIn === void 0 ? [say("snapshot.enter-ends")] : [],
    ...period === void 0 ? [] : [
      closedIn2 === void 0 ? say("snapshot.enter-closed", { period, date: date2 }) : say("snapshot.closed-in", { period, file: closedIn2 })
    ],
    say("snapshot.keep")
  ];
  return { exit: exit.done, stdout: `${lines.join("\n")}
`, ...stderr };
}
var rowOf = ({ ends: _, ...entry2 }) => Object.entries(entry2).map(([key, value]) => `${key}: ${String(value)}`).join(", ");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runSnapshot
});
