"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
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
    var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar(node2) || isCollection(node2)) && !!node2.anchor;
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
    exports2.isMap = isMap2;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar;
    exports2.isSeq = isSeq;
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
    function visit(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path8) {
      const ctrl = callVisitor(key, node2, visitor, path8);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path8, ctrl);
        return visit_(key, ctrl, visitor, path8);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path8 = Object.freeze(path8.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path8);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path8 = Object.freeze(path8.concat(node2));
          const ck = visit_("key", node2.key, visitor, path8);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path8);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path8) {
      const ctrl = await callVisitor(key, node2, visitor, path8);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path8, ctrl);
        return visitAsync_(key, ctrl, visitor, path8);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path8 = Object.freeze(path8.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path8);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path8 = Object.freeze(path8.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path8);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path8);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
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
    function callVisitor(key, node2, visitor, path8) {
      if (typeof visitor === "function")
        return visitor(key, node2, path8);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path8);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path8);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path8);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path8);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path8);
      return void 0;
    }
    function replaceNode(key, path8, node2) {
      const parent = path8[path8.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
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
      constructor(yaml2, tags4) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml2);
        this.tags = Object.assign({}, _Directives.defaultTags, tags4);
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
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line2.trim().split(/[ \t]+/);
        const name = parts2.shift();
        switch (name) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix] = parts2;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts2;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
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
          const tags4 = {};
          visit.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags4[node2.tag] = true;
          });
          tagNames = Object.keys(tags4);
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
    var visit = require_visit();
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
      visit.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
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
    var visit = require_visit();
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
          visit.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes2.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes2;
        }
        let found = void 0;
        for (const node2 of nodes2) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
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
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
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
    var Scalar2 = class extends Node.NodeBase {
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
    Scalar2.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar2.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar2.PLAIN = "PLAIN";
    Scalar2.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar2.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar2;
    exports2.isScalarValue = isScalarValue;
  }
});

// ../../work/main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "../../work/main/node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags4) {
      if (tagName) {
        const match = tags4.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags4.find((t) => t.identify?.(value) && !t.format);
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
          const node3 = new Scalar2.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar2.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
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
    function collectionFromPath(schema2, path8, value) {
      let v = value;
      for (let i = path8.length - 1; i >= 0; --i) {
        const k = path8[i];
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
    var isEmptyPath = (path8) => path8 == null || typeof path8 === "object" && !!path8[Symbol.iterator]().next().done;
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
      addIn(path8, value) {
        if (isEmptyPath(path8))
          this.add(value);
        else {
          const [key, ...rest] = path8;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path8) {
        const [key, ...rest] = path8;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path8, keepScalar) {
        const [key, ...rest] = path8;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path8) {
        const [key, ...rest] = path8;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path8, value) {
        const [key, ...rest] = path8;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
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
    function indentComment(comment2, indent) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
    }
    var lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;
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
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth: lineWidth2 = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth2 || lineWidth2 < 0)
        return text3;
      if (lineWidth2 < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth2 - indent.length);
      if (text3.length <= endStep)
        return text3;
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
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
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
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
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
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
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
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
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
    var Scalar2 = require_Scalar();
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
    function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth: lineWidth2 } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar2.Scalar.BLOCK_FOLDED ? false : type === Scalar2.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth2, indent.length);
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
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar2.Scalar.BLOCK_FOLDED) {
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
      if (!implicitKey && !inFlow && type !== Scalar2.Scalar.PLAIN && value.includes("\n")) {
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
        const { compat, tags: tags4 } = ctx.doc.schema;
        if (tags4.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar2.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar2.Scalar.BLOCK_FOLDED:
          case Scalar2.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar2.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.PLAIN:
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
    function getTagObject(tags4, item) {
      if (item.tag) {
        const match = tags4.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags4.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags4.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
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
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
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
    var Scalar2 = require_Scalar();
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
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar2.Scalar.BLOCK_FOLDED || key.type === Scalar2.Scalar.BLOCK_LITERAL : typeof key === "object"));
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
    var Scalar2 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar2.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar2.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
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
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
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
      return new Pair2(k, v);
    }
    var Pair2 = class _Pair {
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
    exports2.Pair = Pair2;
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
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify2.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line2 = lines[i];
          str += line2 ? `
${indent}${line2}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
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
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
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
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify2.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line2) => sum2 + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line2) => sum2 + line2.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line2 of lines)
            str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent);
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
    var Pair2 = require_Pair();
    var Scalar2 = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
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
        const add3 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair2.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add3(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add3(key, obj[key]);
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
          _pair = new Pair2.Pair(pair, pair?.value);
        } else
          _pair = new Pair2.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar2.isScalarValue(_pair.value))
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
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair2.Pair(key, value), true);
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
    var Scalar2 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq2 = class extends Collection.Collection {
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
        if (identity.isScalar(prev) && Scalar2.isScalarValue(value))
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
    exports2.YAMLSeq = YAMLSeq2;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq2 = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq2.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema2, obj, ctx) => YAMLSeq2.YAMLSeq.from(schema2, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar2 = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar2.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar2.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// ../../work/main/node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "../../work/main/node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar2 = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar2.Scalar(str[0] === "t" || str[0] === "T"),
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
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
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
    var Scalar2 = require_Scalar();
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
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar2.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
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
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
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
      stringify: (node2) => intStringify(node2, 16, "0x")
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
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
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
    var Scalar2 = require_Scalar();
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
        createNode: () => new Scalar2.Scalar(null),
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
    var Scalar2 = require_Scalar();
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
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
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
        type ?? (type = Scalar2.Scalar.BLOCK_LITERAL);
        if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
          const lineWidth2 = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth2);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth2) {
            lines[i] = str.substr(o, lineWidth2);
          }
          str = lines.join(type === Scalar2.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
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
    var Pair2 = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLSeq2 = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair2.Pair(new Scalar2.Scalar(null));
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
          seq.items[i] = identity.isPair(item) ? item : new Pair2.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq2.YAMLSeq(schema2);
      pairs2.tag = "tag:yaml.org,2002:pairs";
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
          pairs2.items.push(Pair2.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
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
    var YAMLSeq2 = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq2.YAMLSeq {
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
        const pairs$1 = pairs.createPairs(schema2, iterable, ctx);
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
        const pairs$1 = pairs.resolvePairs(seq, onError);
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
    var Scalar2 = require_Scalar();
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
      resolve: () => new Scalar2.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar2.Scalar(false),
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
    var Scalar2 = require_Scalar();
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
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar2.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
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
      const sign = str[0];
      if (sign === "-" || sign === "+")
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
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
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
      stringify: (node2) => intStringify(node2, 16, "0x")
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
    var Pair2 = require_Pair();
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
          pair = new Pair2.Pair(key.key, null);
        else
          pair = new Pair2.Pair(key, null);
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
          this.items.push(new Pair2.Pair(key));
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
            set2.items.push(Pair2.createPair(value, null, ctx));
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
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
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
        let date3 = Date.UTC(year2, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date3 -= 6e4 * d;
        }
        return new Date(date3);
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
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
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
      pairs.pairs,
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
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
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
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags4 = schemaTags;
      if (!tags4) {
        if (Array.isArray(customTags))
          tags4 = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags4 = tags4.concat(tag);
      } else if (typeof customTags === "function") {
        tags4 = customTags(tags4.slice());
      }
      if (addMergeTag)
        tags4 = tags4.concat(merge.merge);
      return tags4.reduce((tags5, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags5.includes(tagObj))
          tags5.push(tagObj);
        return tags5;
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
    var string = require_string();
    var tags4 = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema3 = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags4.getTags(compat, "compat") : compat ? tags4.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags4.coreKnownTags : {};
        this.tags = tags4.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
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
    var Pair2 = require_Pair();
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
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
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
      addIn(path8, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path8, value);
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
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
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
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair2.Pair(k, v);
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
      deleteIn(path8) {
        if (Collection.isEmptyPath(path8)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path8) : false;
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
      getIn(path8, keepScalar) {
        if (Collection.isEmptyPath(path8))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path8, keepScalar) : void 0;
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
      hasIn(path8) {
        if (Collection.isEmptyPath(path8))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path8) : false;
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
      setIn(path8, value) {
        if (Collection.isEmptyPath(path8)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path8), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path8, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
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
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
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
      const { line: line2, col } = error5.linePos[0];
      error5.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error5.linePos[1];
        if (end?.line === line2 && end.col > col) {
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
      let comment2 = "";
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
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token.source;
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
        comment: comment2,
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
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair2 = require_Pair();
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
          const pair = new Pair2.Pair(keyNode, valueNode);
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
          const pair = new Pair2.Pair(keyNode);
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
    var YAMLSeq2 = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq2.YAMLSeq;
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
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
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
      let comment2 = "";
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
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment2)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair2 = require_Pair();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq2 = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap2.YAMLMap : YAMLSeq2.YAMLSeq);
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
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
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
        if (!isMap2 && !sep && !props.found) {
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
            if (!isMap2 && !props.found && ctx.options.strict) {
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
          const pair = new Pair2.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
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
      const expectedEnd = isMap2 ? "}" : "]";
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
    var Scalar2 = require_Scalar();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq2 = require_YAMLSeq();
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
        const { anchor, newlineAfterProp: nl2 } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl2 || nl2.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap2.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq2.YAMLSeq.tagName && expType === "seq") {
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
      const node2 = identity.isNode(res) ? res : new Scalar2.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports2.composeCollection = composeCollection;
  }
});

// ../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar2 = require_Scalar();
    function resolveBlockScalar(ctx, scalar3, onError) {
      const start = scalar3.offset;
      const header = parseBlockScalarHeader(scalar3, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar2.Scalar.BLOCK_FOLDED : Scalar2.Scalar.BLOCK_LITERAL;
      const lines = scalar3.source ? splitLines(scalar3.source) : [];
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
        if (scalar3.source)
          end2 += scalar3.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar3.indent + header.indent;
      let offset = scalar3.offset + header.length;
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
        if (type === Scalar2.Scalar.BLOCK_LITERAL) {
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
      const end = start + header.length + scalar3.source.length;
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
      let comment2 = "";
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
            comment2 = token.source.substring(1);
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
      return { mode, indent, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
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
    var Scalar2 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar3, strict, onError) {
      const { offset, type, source, end } = scalar3;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar2.Scalar.PLAIN;
          value = plainValue2(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar3, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
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
      const line2 = /(.*?)\r?\n/sy;
      let match = line2.exec(source);
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
      let pos = line2.lastIndex;
      while (match = line2.exec(source)) {
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
        pos = line2.lastIndex;
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
    var Scalar2 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
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
      let scalar3;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar3 = identity.isScalar(res) ? res : new Scalar2.Scalar(res);
      } catch (error5) {
        const msg = error5 instanceof Error ? error5.message : String(error5);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar3 = new Scalar2.Scalar(value);
      }
      scalar3.range = range;
      scalar3.source = value;
      if (type)
        scalar3.type = type;
      if (tagName)
        scalar3.tag = tagName;
      if (tag.format)
        scalar3.format = tag.format;
      if (comment2)
        scalar3.comment = comment2;
      return scalar3;
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
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
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
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment2) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment2;
        else
          node2.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment2) {
        node2.comment = comment2;
        node2.range[2] = end;
      }
      return node2;
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
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
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
      return { comment: comment2, afterEmptyLine };
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
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
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
          const nl2 = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl2] });
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
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path8) => {
      let item = cst;
      for (const [field, index] of path8) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path8) => {
      const parent = visit.itemAtPath(cst, path8.slice(0, -1));
      const field = path8[path8.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path8, item, visitor) {
      let ctrl = visitor(item, path8);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path8.concat([[field, i]])), token.items[i], visitor);
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
            ctrl = ctrl(item, path8);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path8) : ctrl;
    }
    exports2.visit = visit;
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
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
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
    exports2.isScalar = isScalar;
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
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === cst.BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
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
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
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
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl2, sp;
        let indent = -1;
        do {
          nl2 = yield* this.pushNewline();
          if (nl2 > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl2 + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty2(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
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
        let nl2 = qb.indexOf("\n", this.pos);
        if (nl2 !== -1) {
          while (nl2 !== -1) {
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = qb.indexOf("\n", cs);
          }
          if (nl2 !== -1) {
            end = nl2 - (qb[nl2 - 1] === "\r" ? 2 : 1);
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
        let nl2 = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl2 = i2;
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
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = this.buffer.indexOf("\n", cs);
          } while (nl2 !== -1);
          if (nl2 === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl2 = this.buffer.length;
          }
        }
        let i = nl2 + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl2 = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl2 - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl2 = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl2 + 1, true);
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
      *scalar(scalar3) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar3.end) {
            sep = scalar3.end;
            sep.push(this.sourceToken);
            delete scalar3.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar3.offset,
            indent: scalar3.indent,
            items: [{ start, key: scalar3, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar3);
      }
      *blockScalar(scalar3) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar3.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar3.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl2 = this.source.indexOf("\n") + 1;
              while (nl2 !== 0) {
                this.onNewLine(this.offset + nl2);
                nl2 = this.source.indexOf("\n", nl2) + 1;
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
            const nl2 = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl2.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl2.length = 0;
                  break;
                default:
                  nl2.length = 0;
              }
            }
            if (nl2.length >= 2)
              start = it.sep.splice(nl2[1]);
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
          let nl2 = this.source.indexOf("\n") + 1;
          while (nl2 !== 0) {
            this.onNewLine(this.offset + nl2);
            nl2 = this.source.indexOf("\n", nl2) + 1;
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
    function parseDocument(source, options = {}) {
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
      const doc = parseDocument(src, options);
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
    exports2.parseDocument = parseDocument;
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
    var Pair2 = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLMap2 = require_YAMLMap();
    var YAMLSeq2 = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
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
    exports2.Pair = Pair2.Pair;
    exports2.Scalar = Scalar2.Scalar;
    exports2.YAMLMap = YAMLMap2.YAMLMap;
    exports2.YAMLSeq = YAMLSeq2.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// ../../work/main/node_modules/csv-parse/lib/api/CsvError.js
var CsvError;
var init_CsvError = __esm({
  "../../work/main/node_modules/csv-parse/lib/api/CsvError.js"() {
    CsvError = class _CsvError extends Error {
      constructor(code, message, options, ...contexts) {
        if (Array.isArray(message)) message = message.join(" ").trim();
        super(message);
        if (Error.captureStackTrace !== void 0) {
          Error.captureStackTrace(this, _CsvError);
        }
        this.code = code;
        for (const context of contexts) {
          for (const key in context) {
            const value = context[key];
            this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
          }
        }
      }
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/utils/is_object.js
var is_object;
var init_is_object = __esm({
  "../../work/main/node_modules/csv-parse/lib/utils/is_object.js"() {
    is_object = function(obj) {
      return typeof obj === "object" && obj !== null && !Array.isArray(obj);
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array;
var init_normalize_columns_array = __esm({
  "../../work/main/node_modules/csv-parse/lib/api/normalize_columns_array.js"() {
    init_CsvError();
    init_is_object();
    normalize_columns_array = function(columns) {
      const normalizedColumns = [];
      for (let i = 0, l = columns.length; i < l; i++) {
        const column = columns[i];
        if (column === void 0 || column === null || column === false) {
          normalizedColumns[i] = { disabled: true };
        } else if (typeof column === "string" || typeof column === "number") {
          normalizedColumns[i] = { name: `${column}` };
        } else if (is_object(column)) {
          if (typeof column.name !== "string") {
            throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
              "Option columns missing name:",
              `property "name" is required at position ${i}`,
              "when column is an object literal"
            ]);
          }
          normalizedColumns[i] = column;
        } else {
          throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
            "Invalid column definition:",
            "expect a string or a literal object,",
            `got ${JSON.stringify(column)} at position ${i}`
          ]);
        }
      }
      return normalizedColumns;
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer, ResizeableBuffer_default;
var init_ResizeableBuffer = __esm({
  "../../work/main/node_modules/csv-parse/lib/utils/ResizeableBuffer.js"() {
    ResizeableBuffer = class {
      constructor(size = 100) {
        this.size = size;
        this.length = 0;
        this.buf = Buffer.allocUnsafe(size);
      }
      prepend(val) {
        if (Buffer.isBuffer(val)) {
          const length = this.length + val.length;
          if (length >= this.size) {
            this.resize();
            if (length >= this.size) {
              throw Error("INVALID_BUFFER_STATE");
            }
          }
          const buf = this.buf;
          this.buf = Buffer.allocUnsafe(this.size);
          val.copy(this.buf, 0);
          buf.copy(this.buf, val.length);
          this.length += val.length;
        } else {
          const length = this.length++;
          if (length === this.size) {
            this.resize();
          }
          const buf = this.clone();
          this.buf[0] = val;
          buf.copy(this.buf, 1, 0, length);
        }
      }
      append(val) {
        const length = this.length++;
        if (length === this.size) {
          this.resize();
        }
        this.buf[length] = val;
      }
      clone() {
        return Buffer.from(this.buf.slice(0, this.length));
      }
      resize() {
        const length = this.length;
        this.size = this.size * 2;
        const buf = Buffer.allocUnsafe(this.size);
        this.buf.copy(buf, 0, 0, length);
        this.buf = buf;
      }
      toString(encoding) {
        if (encoding) {
          return this.buf.toString(encoding, 0, this.length);
        } else {
          return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
        }
      }
      toJSON() {
        return this.toString("utf8");
      }
      reset() {
        this.length = 0;
      }
    };
    ResizeableBuffer_default = ResizeableBuffer;
  }
});

// ../../work/main/node_modules/csv-parse/lib/api/init_state.js
var init_state;
var init_init_state = __esm({
  "../../work/main/node_modules/csv-parse/lib/api/init_state.js"() {
    init_ResizeableBuffer();
    init_state = function(options) {
      const timchars = [
        // Basic Latin
        32,
        // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
        9,
        // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
        10,
        // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
        13,
        // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
        12,
        // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
        11,
        // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
        // Latin-1 Supplement
        160,
        // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
        // Ogham
        5760,
        // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
        // General Punctuation
        8192,
        // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
        8193,
        // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
        8194,
        // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
        8195,
        // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
        8196,
        // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
        8197,
        // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
        8198,
        // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
        8199,
        // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
        8200,
        // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
        8201,
        // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
        8202,
        // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
        8232,
        // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
        8233,
        // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
        8239,
        // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
        8287,
        // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
        12288,
        // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
        65279
        // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
      ].reduce((acc, codepoint) => {
        const encoded = Buffer.from(
          String.fromCharCode(codepoint),
          options.encoding
        );
        if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
          return acc;
        }
        acc.push(encoded);
        return acc;
      }, []);
      const timcharFirstBytes = new Uint8Array(256);
      for (const t of timchars) timcharFirstBytes[t[0]] = 1;
      return {
        bomSkipped: false,
        bufBytesStart: 0,
        castField: options.cast_function,
        commenting: false,
        delimiterBufPrevious: void 0,
        delimiterDiscovered: false,
        // Current error encountered by a record
        error: void 0,
        enabled: options.from_line === 1,
        escaping: false,
        escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
        // columns can be `false`, `true`, `Array`
        expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
        field: new ResizeableBuffer_default(20),
        firstLineToHeaders: options.cast_first_line_to_header,
        needMoreDataSize: Math.max(
          // Skip if the remaining buffer smaller than comment
          options.comment !== null ? options.comment.length : 0,
          ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
          // Auto discovery of delimiter is limited to 1 character
          options.delimiter_auto ? 1 : 0,
          // Skip if the remaining buffer can be escape sequence
          options.quote !== null ? options.quote.length : 0,
          ...timchars.map((t) => t.length)
        ),
        previousBuf: void 0,
        quoting: false,
        stop: false,
        rawBuffer: new ResizeableBuffer_default(100),
        record: [],
        recordHasError: false,
        record_length: 0,
        recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
        trimChars: [
          Buffer.from(" ", options.encoding)[0],
          Buffer.from("	", options.encoding)[0]
        ],
        wasQuoting: false,
        wasRowDelimiter: false,
        timchars,
        timcharFirstBytes
      };
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/utils/underscore.js
var underscore;
var init_underscore = __esm({
  "../../work/main/node_modules/csv-parse/lib/utils/underscore.js"() {
    underscore = function(str) {
      return str.replace(/([A-Z])/g, function(_, match) {
        return "_" + match.toLowerCase();
      });
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options;
var init_normalize_options = __esm({
  "../../work/main/node_modules/csv-parse/lib/api/normalize_options.js"() {
    init_normalize_columns_array();
    init_CsvError();
    init_underscore();
    init_is_object();
    normalize_options = function(opts) {
      const options = {};
      for (const opt in opts) {
        options[underscore(opt)] = opts[opt];
      }
      if (options.encoding === void 0 || options.encoding === true) {
        options.encoding = "utf8";
      } else if (options.encoding === null || options.encoding === false) {
        options.encoding = null;
      } else if (typeof options.encoding !== "string" && options.encoding !== null) {
        throw new CsvError(
          "CSV_INVALID_OPTION_ENCODING",
          [
            "Invalid option encoding:",
            "encoding must be a string or null to return a buffer,",
            `got ${JSON.stringify(options.encoding)}`
          ],
          options
        );
      }
      if (options.bom === void 0 || options.bom === null || options.bom === false) {
        options.bom = false;
      } else if (options.bom !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_BOM",
          [
            "Invalid option bom:",
            "bom must be true,",
            `got ${JSON.stringify(options.bom)}`
          ],
          options
        );
      }
      options.cast_function = null;
      if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
        options.cast = void 0;
      } else if (typeof options.cast === "function") {
        options.cast_function = options.cast;
        options.cast = true;
      } else if (options.cast !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_CAST",
          [
            "Invalid option cast:",
            "cast must be true or a function,",
            `got ${JSON.stringify(options.cast)}`
          ],
          options
        );
      }
      if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
        options.cast_date = false;
      } else if (options.cast_date === true) {
        options.cast_date = function(value) {
          const date3 = Date.parse(value);
          return !isNaN(date3) ? new Date(date3) : value;
        };
      } else if (typeof options.cast_date !== "function") {
        throw new CsvError(
          "CSV_INVALID_OPTION_CAST_DATE",
          [
            "Invalid option cast_date:",
            "cast_date must be true or a function,",
            `got ${JSON.stringify(options.cast_date)}`
          ],
          options
        );
      }
      options.cast_first_line_to_header = void 0;
      if (options.columns === true) {
        options.cast_first_line_to_header = void 0;
      } else if (typeof options.columns === "function") {
        options.cast_first_line_to_header = options.columns;
        options.columns = true;
      } else if (Array.isArray(options.columns)) {
        options.columns = normalize_columns_array(options.columns);
      } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
        options.columns = false;
      } else {
        throw new CsvError(
          "CSV_INVALID_OPTION_COLUMNS",
          [
            "Invalid option columns:",
            "expect an array, a function or true,",
            `got ${JSON.stringify(options.columns)}`
          ],
          options
        );
      }
      if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
        options.group_columns_by_name = false;
      } else if (options.group_columns_by_name !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
          [
            "Invalid option group_columns_by_name:",
            "expect an boolean,",
            `got ${JSON.stringify(options.group_columns_by_name)}`
          ],
          options
        );
      } else if (options.columns === false) {
        throw new CsvError(
          "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
          [
            "Invalid option group_columns_by_name:",
            "the `columns` mode must be activated."
          ],
          options
        );
      }
      if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
        options.comment = null;
      } else {
        if (typeof options.comment === "string") {
          options.comment = Buffer.from(options.comment, options.encoding);
        }
        if (!Buffer.isBuffer(options.comment)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_COMMENT",
            [
              "Invalid option comment:",
              "comment must be a buffer or a string,",
              `got ${JSON.stringify(options.comment)}`
            ],
            options
          );
        }
      }
      if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
        options.comment_no_infix = false;
      } else if (options.comment_no_infix !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_COMMENT",
          [
            "Invalid option comment_no_infix:",
            "value must be a boolean,",
            `got ${JSON.stringify(options.comment_no_infix)}`
          ],
          options
        );
      }
      if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
        options.delimiter_auto = false;
      } else if (options.delimiter_auto === true) {
        options.delimiter_auto = {};
      } else if (!is_object(options.delimiter_auto)) {
        throw new CsvError(
          "CSV_INVALID_OPTION_DELIMITER_AUTO",
          [
            "Invalid option delimiter_auto:",
            "delimiter_auto must be a boolean or a configuration object,",
            `got ${JSON.stringify(options.delimiter_auto)}`
          ],
          options
        );
      }
      if (options.delimiter_auto) {
        if (options.delimiter_auto.preferred === void 0)
          options.delimiter_auto.preferred = {
            [",".charCodeAt(0)]: 1.8,
            ["	".charCodeAt(0)]: 1.8,
            [";".charCodeAt(0)]: 1.6,
            [" ".charCodeAt(0)]: 1.6,
            [":".charCodeAt(0)]: 1.5,
            [".".charCodeAt(0)]: 1.4,
            ["/".charCodeAt(0)]: 1.4
          };
        else if (!is_object(options.delimiter_auto.preferred)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "preferred must be an object,",
              `got ${JSON.stringify(options.delimiter_auto.preferred)}`
            ],
            options
          );
        }
        if (options.delimiter_auto.score === void 0)
          options.delimiter_auto.score = (info, options2) => {
            return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
          };
        else if (typeof options.delimiter_auto.score !== "function") {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "score must be a function,",
              `got ${JSON.stringify(options.delimiter_auto.score)}`
            ],
            options
          );
        }
        if (options.delimiter_auto.size === void 0)
          options.delimiter_auto.size = 2048;
        else if (typeof options.delimiter_auto.size !== "number") {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "size must be a number,",
              `got ${JSON.stringify(options.delimiter_auto.size)}`
            ],
            options
          );
        }
      }
      const delimiter_json = JSON.stringify(options.delimiter);
      if (options.delimiter_auto !== false) {
        options.delimiter = [];
      }
      if (!Array.isArray(options.delimiter)) {
        if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
          options.delimiter = Buffer.from(",", options.encoding);
        }
        options.delimiter = [options.delimiter];
      }
      options.delimiter = options.delimiter.map(function(delimiter) {
        if (typeof delimiter === "string") {
          delimiter = Buffer.from(delimiter, options.encoding);
        }
        if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER",
            [
              "Invalid option delimiter:",
              "delimiter must be a non empty string or buffer or array of string|buffer,",
              `got ${delimiter_json}`
            ],
            options
          );
        }
        return delimiter;
      });
      if (options.escape === void 0 || options.escape === true) {
        options.escape = Buffer.from('"', options.encoding);
      } else if (typeof options.escape === "string") {
        options.escape = Buffer.from(options.escape, options.encoding);
      } else if (options.escape === null || options.escape === false) {
        options.escape = null;
      }
      if (options.escape !== null) {
        if (!Buffer.isBuffer(options.escape)) {
          throw new Error(
            `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
          );
        }
      }
      if (options.from === void 0 || options.from === null) {
        options.from = 1;
      } else {
        if (typeof options.from === "string" && /\d+/.test(options.from)) {
          options.from = parseInt(options.from);
        }
        if (Number.isInteger(options.from)) {
          if (options.from < 0) {
            throw new Error(
              `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
          );
        }
      }
      if (options.from_line === void 0 || options.from_line === null) {
        options.from_line = 1;
      } else {
        if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
          options.from_line = parseInt(options.from_line);
        }
        if (Number.isInteger(options.from_line)) {
          if (options.from_line <= 0) {
            throw new Error(
              `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
          );
        }
      }
      if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
        options.ignore_last_delimiters = false;
      } else if (typeof options.ignore_last_delimiters === "number") {
        options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
        if (options.ignore_last_delimiters === 0) {
          options.ignore_last_delimiters = false;
        }
      } else if (typeof options.ignore_last_delimiters !== "boolean") {
        throw new CsvError(
          "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
          [
            "Invalid option `ignore_last_delimiters`:",
            "the value must be a boolean value or an integer,",
            `got ${JSON.stringify(options.ignore_last_delimiters)}`
          ],
          options
        );
      }
      if (options.ignore_last_delimiters === true && options.columns === false) {
        throw new CsvError(
          "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
          [
            "The option `ignore_last_delimiters`",
            "requires the activation of the `columns` option"
          ],
          options
        );
      }
      if (options.info === void 0 || options.info === null || options.info === false) {
        options.info = false;
      } else if (options.info !== true) {
        throw new Error(
          `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
        );
      }
      if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
        options.max_record_size = 0;
      } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
      } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
        options.max_record_size = parseInt(options.max_record_size);
      } else {
        throw new Error(
          `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
        );
      }
      if (options.objname === void 0 || options.objname === null || options.objname === false) {
        options.objname = void 0;
      } else if (Buffer.isBuffer(options.objname)) {
        if (options.objname.length === 0) {
          throw new Error(`Invalid Option: objname must be a non empty buffer`);
        }
        if (options.encoding === null) {
        } else {
          options.objname = options.objname.toString(options.encoding);
        }
      } else if (typeof options.objname === "string") {
        if (options.objname.length === 0) {
          throw new Error(`Invalid Option: objname must be a non empty string`);
        }
      } else if (typeof options.objname === "number") {
      } else {
        throw new Error(
          `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
        );
      }
      if (options.objname !== void 0) {
        if (typeof options.objname === "number") {
          if (options.columns !== false) {
            throw Error(
              "Invalid Option: objname index cannot be combined with columns or be defined as a field"
            );
          }
        } else {
          if (options.columns === false) {
            throw Error(
              "Invalid Option: objname field must be combined with columns or be defined as an index"
            );
          }
        }
      }
      if (options.on_record === void 0 || options.on_record === null) {
        options.on_record = void 0;
      } else if (typeof options.on_record !== "function") {
        throw new CsvError(
          "CSV_INVALID_OPTION_ON_RECORD",
          [
            "Invalid option `on_record`:",
            "expect a function,",
            `got ${JSON.stringify(options.on_record)}`
          ],
          options
        );
      }
      if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
        throw new Error(
          `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
        );
      }
      if (options.quote === null || options.quote === false || options.quote === "") {
        options.quote = null;
      } else {
        if (options.quote === void 0 || options.quote === true) {
          options.quote = Buffer.from('"', options.encoding);
        } else if (typeof options.quote === "string") {
          options.quote = Buffer.from(options.quote, options.encoding);
        }
        if (!Buffer.isBuffer(options.quote)) {
          throw new Error(
            `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
          );
        }
      }
      if (options.raw === void 0 || options.raw === null || options.raw === false) {
        options.raw = false;
      } else if (options.raw !== true) {
        throw new Error(
          `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
        );
      }
      if (options.record_delimiter === void 0) {
        options.record_delimiter = [];
      } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
        if (options.record_delimiter.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a non empty string or buffer,",
              `got ${JSON.stringify(options.record_delimiter)}`
            ],
            options
          );
        }
        options.record_delimiter = [options.record_delimiter];
      } else if (!Array.isArray(options.record_delimiter)) {
        throw new CsvError(
          "CSV_INVALID_OPTION_RECORD_DELIMITER",
          [
            "Invalid option `record_delimiter`:",
            "value must be a string, a buffer or array of string|buffer,",
            `got ${JSON.stringify(options.record_delimiter)}`
          ],
          options
        );
      }
      options.record_delimiter = options.record_delimiter.map(function(rd, i) {
        if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a string, a buffer or array of string|buffer",
              `at index ${i},`,
              `got ${JSON.stringify(rd)}`
            ],
            options
          );
        } else if (rd.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a non empty string or buffer",
              `at index ${i},`,
              `got ${JSON.stringify(rd)}`
            ],
            options
          );
        }
        if (typeof rd === "string") {
          rd = Buffer.from(rd, options.encoding);
        }
        return rd;
      });
      if (typeof options.relax_column_count === "boolean") {
      } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
        options.relax_column_count = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
        );
      }
      if (typeof options.relax_column_count_less === "boolean") {
      } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
        options.relax_column_count_less = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
        );
      }
      if (typeof options.relax_column_count_more === "boolean") {
      } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
        options.relax_column_count_more = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
        );
      }
      if (typeof options.relax_quotes === "boolean") {
      } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
        options.relax_quotes = false;
      } else {
        throw new Error(
          `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
        );
      }
      if (typeof options.skip_empty_lines === "boolean") {
      } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
        options.skip_empty_lines = false;
      } else {
        throw new Error(
          `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
        );
      }
      if (typeof options.skip_records_with_empty_values === "boolean") {
      } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
        options.skip_records_with_empty_values = false;
      } else {
        throw new Error(
          `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
        );
      }
      if (typeof options.skip_records_with_error === "boolean") {
      } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
        options.skip_records_with_error = false;
      } else {
        throw new Error(
          `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
        );
      }
      if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
        options.rtrim = false;
      } else if (options.rtrim !== true) {
        throw new Error(
          `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
        );
      }
      if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
        options.ltrim = false;
      } else if (options.ltrim !== true) {
        throw new Error(
          `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
        );
      }
      if (options.trim === void 0 || options.trim === null || options.trim === false) {
        options.trim = false;
      } else if (options.trim !== true) {
        throw new Error(
          `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
        );
      }
      if (options.trim === true && opts.ltrim !== false) {
        options.ltrim = true;
      } else if (options.ltrim !== true) {
        options.ltrim = false;
      }
      if (options.trim === true && opts.rtrim !== false) {
        options.rtrim = true;
      } else if (options.rtrim !== true) {
        options.rtrim = false;
      }
      if (options.to === void 0 || options.to === null) {
        options.to = -1;
      } else if (options.to !== -1) {
        if (typeof options.to === "string" && /\d+/.test(options.to)) {
          options.to = parseInt(options.to);
        }
        if (Number.isInteger(options.to)) {
          if (options.to <= 0) {
            throw new Error(
              `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
          );
        }
      }
      if (options.to_line === void 0 || options.to_line === null) {
        options.to_line = -1;
      } else if (options.to_line !== -1) {
        if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
          options.to_line = parseInt(options.to_line);
        }
        if (Number.isInteger(options.to_line)) {
          if (options.to_line <= 0) {
            throw new Error(
              `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
          );
        }
      }
      return options;
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover, std;
var init_delimiter_discover = __esm({
  "../../work/main/node_modules/csv-parse/lib/utils/delimiter_discover.js"() {
    init_normalize_options();
    init_api();
    delimiter_discover = function(records, options) {
      if (!options) {
        ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
      }
      if (typeof records === "string") {
        records = Buffer.from(records);
      }
      if (Buffer.isBuffer(records)) {
        records = ((data) => {
          const records2 = [];
          const parser = transform({ delimiter: [] });
          const push = (record2) => records2.push(record2);
          const close2 = () => {
          };
          const error5 = parser.parse(data, true, push, close2);
          if (error5 !== void 0) throw error5;
          return records2;
        })(records);
      }
      const info = Array(127).fill().map(() => ({ lines: [] }));
      records.map(([record2], line2) => {
        for (let i = 0, l = record2.length; i < l; i++) {
          const code = record2.charCodeAt(i);
          if (info[code].lines[line2] === void 0) info[code].lines[line2] = 0;
          info[code].lines[line2]++;
        }
      });
      info.map((info2, i) => {
        info2.char_code = i;
        info2.std = std(info2.lines);
        info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
        info2.preferred = !!options.preferred[i];
        info2.score = options.score(info2, options);
      });
      const result = info.reduce(
        (acc, info2) => acc.score > info2.score ? acc : info2,
        {}
      );
      return String.fromCharCode(result.char_code);
    };
    std = function(array) {
      const n = array.length;
      if (n === 0) return 0;
      const mean = array.reduce((a, b) => a + b) / n;
      return Math.sqrt(
        array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
      );
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/api/index.js
var isRecordEmpty, cr, nl, boms, transform;
var init_api = __esm({
  "../../work/main/node_modules/csv-parse/lib/api/index.js"() {
    init_normalize_columns_array();
    init_init_state();
    init_normalize_options();
    init_CsvError();
    init_delimiter_discover();
    isRecordEmpty = function(record2) {
      return record2.every(
        (field) => field == null || field.toString && field.toString().trim() === ""
      );
    };
    cr = 13;
    nl = 10;
    boms = {
      // Note, the following are equals:
      // Buffer.from("\ufeff")
      // Buffer.from([239, 187, 191])
      // Buffer.from('EFBBBF', 'hex')
      utf8: Buffer.from([239, 187, 191]),
      // Note, the following are equals:
      // Buffer.from "\ufeff", 'utf16le
      // Buffer.from([255, 254])
      utf16le: Buffer.from([255, 254])
    };
    transform = function(original_options = {}) {
      const info = {
        bytes: 0,
        bytes_records: 0,
        comment_lines: 0,
        empty_lines: 0,
        invalid_field_length: 0,
        lines: 1,
        records: 0
      };
      const options = normalize_options(original_options);
      return {
        info,
        original_options,
        options,
        state: init_state(options),
        __needMoreData: function(i, bufLen, end) {
          if (end) return false;
          const { encoding, escape, quote } = this.options;
          const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
          const numOfCharLeft = bufLen - i - 1;
          const requiredLength = Math.max(
            needMoreDataSize,
            // Skip if the remaining buffer smaller than record delimiter
            // If "record_delimiter" is yet to be discovered:
            // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
            // 2. We set the length to windows line ending in the current encoding
            // Note, that encoding is known from user or bom discovery at that point
            // recordDelimiterMaxLength,
            recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
            // Skip if remaining buffer can be an escaped quote
            quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
            // Skip if remaining buffer can be record delimiter following the closing quote
            quoting ? quote.length + recordDelimiterMaxLength : 0
          );
          return numOfCharLeft < requiredLength;
        },
        // Central parser implementation
        parse: function(nextBuf, end, push, close2) {
          const {
            bom,
            comment_no_infix,
            delimiter_auto,
            encoding,
            from_line,
            ltrim,
            max_record_size,
            raw,
            relax_quotes,
            rtrim,
            skip_empty_lines,
            to,
            to_line
          } = this.options;
          let { comment: comment2, escape, quote, record_delimiter } = this.options;
          const {
            bomSkipped,
            delimiterDiscovered,
            delimiterBufPrevious,
            rawBuffer,
            escapeIsQuote
          } = this.state;
          if (!delimiterDiscovered && delimiter_auto) {
            let delimiterBuf;
            if (delimiterBufPrevious === void 0) {
              delimiterBuf = nextBuf;
            } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
              delimiterBuf = delimiterBufPrevious;
            } else {
              delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
            }
            nextBuf = void 0;
            if (end || delimiterBuf.length > delimiter_auto.size) {
              this.options.delimiter = [
                Buffer.from(
                  delimiter_discover(delimiterBuf, this.options.delimiter_auto)
                )
              ];
              this.state.previousBuf = delimiterBuf;
              this.state.delimiterBufPrevious = void 0;
              this.state.delimiterDiscovered = true;
            } else {
              this.state.delimiterBufPrevious = delimiterBuf;
              return;
            }
          }
          const { previousBuf } = this.state;
          let buf;
          if (previousBuf === void 0) {
            if (nextBuf === void 0) {
              close2();
              return;
            } else {
              buf = nextBuf;
            }
          } else if (previousBuf !== void 0 && nextBuf === void 0) {
            buf = previousBuf;
          } else {
            buf = Buffer.concat([previousBuf, nextBuf]);
          }
          if (bomSkipped === false) {
            if (bom === false) {
              this.state.bomSkipped = true;
            } else if (buf.length < 3) {
              if (end === false) {
                this.state.previousBuf = buf;
                return;
              }
            } else {
              for (const encoding2 in boms) {
                if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
                  const bomLength = boms[encoding2].length;
                  this.state.bufBytesStart += bomLength;
                  buf = buf.slice(bomLength);
                  const options2 = normalize_options({
                    ...this.original_options,
                    encoding: encoding2
                  });
                  for (const key in options2) {
                    this.options[key] = options2[key];
                  }
                  ({ comment: comment2, escape, quote } = this.options);
                  break;
                }
              }
              this.state.bomSkipped = true;
            }
          }
          const bufLen = buf.length;
          let pos;
          for (pos = 0; pos < bufLen; pos++) {
            if (this.__needMoreData(pos, bufLen, end)) {
              break;
            }
            if (this.state.wasRowDelimiter === true) {
              this.info.lines++;
              this.state.wasRowDelimiter = false;
            }
            if (to_line !== -1 && this.info.lines > to_line) {
              this.state.stop = true;
              close2();
              return;
            }
            if (this.state.quoting === false && record_delimiter.length === 0) {
              const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
                buf,
                pos
              );
              if (record_delimiterCount) {
                record_delimiter = this.options.record_delimiter;
              }
            }
            const chr = buf[pos];
            if (raw === true) {
              rawBuffer.append(chr);
            }
            if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
              this.state.wasRowDelimiter = true;
            }
            if (this.state.escaping === true) {
              this.state.escaping = false;
            } else {
              if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
                if (escapeIsQuote) {
                  if (this.__isQuote(buf, pos + escape.length)) {
                    this.state.escaping = true;
                    pos += escape.length - 1;
                    continue;
                  }
                } else {
                  this.state.escaping = true;
                  pos += escape.length - 1;
                  continue;
                }
              }
              if (this.state.commenting === false && this.__isQuote(buf, pos)) {
                if (this.state.quoting === true) {
                  const nextChr = buf[pos + quote.length];
                  const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
                  const isNextChrComment = comment2 !== null && this.__compareBytes(comment2, buf, pos + quote.length, nextChr);
                  const isNextChrDelimiter = this.__isDelimiter(
                    buf,
                    pos + quote.length,
                    nextChr
                  );
                  const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
                  if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                    pos += escape.length - 1;
                  } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                    this.state.quoting = false;
                    this.state.wasQuoting = true;
                    pos += quote.length - 1;
                    continue;
                  } else if (relax_quotes === false) {
                    const err = this.__error(
                      new CsvError(
                        "CSV_INVALID_CLOSING_QUOTE",
                        [
                          "Invalid Closing Quote:",
                          `got "${String.fromCharCode(nextChr)}"`,
                          `at line ${this.info.lines}`,
                          "instead of delimiter, record delimiter, trimable character",
                          "(if activated) or comment"
                        ],
                        this.options,
                        this.__infoField()
                      )
                    );
                    if (err !== void 0) return err;
                  } else {
                    this.state.quoting = false;
                    this.state.wasQuoting = true;
                    this.state.field.prepend(quote);
                    pos += quote.length - 1;
                  }
                } else {
                  if (this.state.field.length !== 0) {
                    if (relax_quotes === false) {
                      const info2 = this.__infoField();
                      const bom2 = Object.keys(boms).map(
                        (b) => boms[b].equals(this.state.field.toString()) ? b : false
                      ).filter(Boolean)[0];
                      const err = this.__error(
                        new CsvError(
                          "INVALID_OPENING_QUOTE",
                          [
                            "Invalid Opening Quote:",
                            `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                            bom2 ? `(${bom2} bom)` : void 0
                          ],
                          this.options,
                          info2,
                          {
                            field: this.state.field
                          }
                        )
                      );
                      if (err !== void 0) return err;
                    }
                  } else {
                    this.state.quoting = true;
                    pos += quote.length - 1;
                    continue;
                  }
                }
              }
              if (this.state.quoting === false) {
                const recordDelimiterLength = this.__isRecordDelimiter(
                  chr,
                  buf,
                  pos
                );
                if (recordDelimiterLength !== 0) {
                  const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
                  if (skipCommentLine) {
                    this.info.comment_lines++;
                  } else {
                    if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                      this.state.enabled = true;
                      this.__resetField();
                      this.__resetRecord();
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                      this.info.empty_lines++;
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    this.info.bytes = this.state.bufBytesStart + pos;
                    const errField = this.__onField();
                    if (errField !== void 0) return errField;
                    this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                    const errRecord = this.__onRecord(push);
                    if (errRecord !== void 0) return errRecord;
                    if (to !== -1 && this.info.records >= to) {
                      this.state.stop = true;
                      close2();
                      return;
                    }
                  }
                  this.state.commenting = false;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (this.state.commenting) {
                  continue;
                }
                if (comment2 !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
                  const commentCount = this.__compareBytes(comment2, buf, pos, chr);
                  if (commentCount !== 0) {
                    this.state.commenting = true;
                    continue;
                  }
                }
                const delimiterLength = this.__isDelimiter(buf, pos, chr);
                if (delimiterLength !== 0) {
                  this.info.bytes = this.state.bufBytesStart + pos;
                  const errField = this.__onField();
                  if (errField !== void 0) return errField;
                  pos += delimiterLength - 1;
                  continue;
                }
              }
            }
            if (this.state.commenting === false) {
              if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
                return this.__error(
                  new CsvError(
                    "CSV_MAX_RECORD_SIZE",
                    [
                      "Max Record Size:",
                      "record exceed the maximum number of tolerated bytes",
                      `of ${max_record_size}`,
                      `at line ${this.info.lines}`
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
              }
            }
            const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
            const rappend = rtrim === false || this.state.wasQuoting === false;
            if (lappend === true && rappend === true) {
              this.state.field.append(chr);
            } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
              return this.__error(
                new CsvError(
                  "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
                  [
                    "Invalid Closing Quote:",
                    "found non trimable byte after quote",
                    `at line ${this.info.lines}`
                  ],
                  this.options,
                  this.__infoField()
                )
              );
            } else {
              if (lappend === false) {
                pos += this.__isCharTrimable(buf, pos) - 1;
              }
              continue;
            }
          }
          if (end === true) {
            if (this.state.quoting === true) {
              const err = this.__error(
                new CsvError(
                  "CSV_QUOTE_NOT_CLOSED",
                  [
                    "Quote Not Closed:",
                    `the parsing is finished with an opening quote at line ${this.info.lines}`
                  ],
                  this.options,
                  this.__infoField()
                )
              );
              if (err !== void 0) return err;
            } else {
              if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
              } else if (this.state.wasRowDelimiter === true) {
                this.info.empty_lines++;
              } else if (this.state.commenting === true) {
                this.info.comment_lines++;
              }
            }
          } else {
            this.state.bufBytesStart += pos;
            this.state.previousBuf = buf.slice(pos);
          }
          if (this.state.wasRowDelimiter === true) {
            this.info.lines++;
            this.state.wasRowDelimiter = false;
          }
        },
        __onRecord: function(push) {
          const {
            columns,
            group_columns_by_name,
            encoding,
            info: info2,
            from: from2,
            relax_column_count,
            relax_column_count_less,
            relax_column_count_more,
            raw,
            skip_records_with_empty_values
          } = this.options;
          const { enabled, record: record2 } = this.state;
          if (enabled === false) {
            return this.__resetRecord();
          }
          const recordLength = record2.length;
          if (columns === true) {
            if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
              this.__resetRecord();
              return;
            }
            return this.__firstLineToColumns(record2);
          }
          if (columns === false && this.info.records === 0) {
            this.state.expectedRecordLength = recordLength;
          }
          if (recordLength !== this.state.expectedRecordLength) {
            const err = columns === false ? new CsvError(
              "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
              [
                "Invalid Record Length:",
                `expect ${this.state.expectedRecordLength},`,
                `got ${recordLength} on line ${this.info.lines}`
              ],
              this.options,
              this.__infoField(),
              {
                record: record2
              }
            ) : new CsvError(
              "CSV_RECORD_INCONSISTENT_COLUMNS",
              [
                "Invalid Record Length:",
                `columns length is ${columns.length},`,
                // rename columns
                `got ${recordLength} on line ${this.info.lines}`
              ],
              this.options,
              this.__infoField(),
              {
                record: record2
              }
            );
            if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
              this.info.invalid_field_length++;
              this.state.error = err;
            } else {
              const finalErr = this.__error(err);
              if (finalErr) return finalErr;
            }
          }
          if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
            this.__resetRecord();
            return;
          }
          if (this.state.recordHasError === true) {
            this.__resetRecord();
            this.state.recordHasError = false;
            return;
          }
          this.info.records++;
          if (from2 === 1 || this.info.records >= from2) {
            const { objname } = this.options;
            if (columns !== false) {
              const obj = {};
              for (let i = 0, l = record2.length; i < l; i++) {
                if (columns[i] === void 0 || columns[i].disabled) continue;
                if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
                  if (Array.isArray(obj[columns[i].name])) {
                    obj[columns[i].name] = obj[columns[i].name].concat(record2[i]);
                  } else {
                    obj[columns[i].name] = [obj[columns[i].name], record2[i]];
                  }
                } else {
                  Object.defineProperty(obj, columns[i].name, {
                    value: record2[i],
                    enumerable: true,
                    writable: true,
                    configurable: true
                  });
                }
              }
              if (raw === true || info2 === true) {
                const extRecord = Object.assign(
                  { record: obj },
                  raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
                  info2 === true ? { info: this.__infoRecord() } : {}
                );
                const err = this.__push(
                  objname === void 0 ? extRecord : [obj[objname], extRecord],
                  push
                );
                if (err) {
                  return err;
                }
              } else {
                const err = this.__push(
                  objname === void 0 ? obj : [obj[objname], obj],
                  push
                );
                if (err) {
                  return err;
                }
              }
            } else {
              if (raw === true || info2 === true) {
                const extRecord = Object.assign(
                  { record: record2 },
                  raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
                  info2 === true ? { info: this.__infoRecord() } : {}
                );
                const err = this.__push(
                  objname === void 0 ? extRecord : [record2[objname], extRecord],
                  push
                );
                if (err) {
                  return err;
                }
              } else {
                const err = this.__push(
                  objname === void 0 ? record2 : [record2[objname], record2],
                  push
                );
                if (err) {
                  return err;
                }
              }
            }
          }
          this.__resetRecord();
        },
        __firstLineToColumns: function(record2) {
          const { firstLineToHeaders } = this.state;
          try {
            const headers = firstLineToHeaders === void 0 ? record2 : firstLineToHeaders.call(null, record2);
            if (!Array.isArray(headers)) {
              return this.__error(
                new CsvError(
                  "CSV_INVALID_COLUMN_MAPPING",
                  [
                    "Invalid Column Mapping:",
                    "expect an array from column function,",
                    `got ${JSON.stringify(headers)}`
                  ],
                  this.options,
                  this.__infoField(),
                  {
                    headers
                  }
                )
              );
            }
            const normalizedHeaders = normalize_columns_array(headers);
            this.state.expectedRecordLength = normalizedHeaders.length;
            this.options.columns = normalizedHeaders;
            this.__resetRecord();
            return;
          } catch (err) {
            return err;
          }
        },
        __resetRecord: function() {
          if (this.options.raw === true) {
            this.state.rawBuffer.reset();
          }
          this.state.error = void 0;
          this.state.record = [];
          this.state.record_length = 0;
        },
        __onField: function() {
          const { cast, encoding, rtrim, max_record_size } = this.options;
          const { enabled, wasQuoting } = this.state;
          if (enabled === false) {
            return this.__resetField();
          }
          let field = this.state.field.toString(encoding);
          if (rtrim === true && wasQuoting === false) {
            field = field.trimRight();
          }
          if (cast === true) {
            const [err, f] = this.__cast(field);
            if (err !== void 0) return err;
            field = f;
          }
          this.state.record.push(field);
          if (max_record_size !== 0 && typeof field === "string") {
            this.state.record_length += field.length;
          }
          this.__resetField();
        },
        __resetField: function() {
          this.state.field.reset();
          this.state.wasQuoting = false;
        },
        __push: function(record2, push) {
          const { on_record } = this.options;
          if (on_record !== void 0) {
            const info2 = this.__infoRecord();
            try {
              record2 = on_record.call(null, record2, info2);
            } catch (err) {
              return err;
            }
            if (record2 === void 0 || record2 === null) {
              return;
            }
          }
          this.info.bytes_records += this.info.bytes;
          push(record2);
        },
        // Return a tuple with the error and the casted value
        __cast: function(field) {
          const { columns, relax_column_count } = this.options;
          const isColumns = Array.isArray(columns);
          if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
            return [void 0, void 0];
          }
          if (this.state.castField !== null) {
            try {
              const info2 = this.__infoField();
              return [void 0, this.state.castField.call(null, field, info2)];
            } catch (err) {
              return [err];
            }
          }
          if (this.__isFloat(field)) {
            return [void 0, parseFloat(field)];
          } else if (this.options.cast_date !== false) {
            const info2 = this.__infoField();
            return [void 0, this.options.cast_date.call(null, field, info2)];
          }
          return [void 0, field];
        },
        __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
          if (sourceBuf[0] !== firstByte) return 0;
          const sourceLength = sourceBuf.length;
          for (let i = 1; i < sourceLength; i++) {
            if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
          }
          return sourceLength;
        },
        // Helper to test if a character is trimable
        __isCharTrimable: function(buf, pos) {
          const { timchars, timcharFirstBytes } = this.state;
          const first = buf[pos];
          if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
          loop1: for (let i = 0; i < timchars.length; i++) {
            const timchar = timchars[i];
            for (let j = 0; j < timchar.length; j++) {
              if (timchar[j] !== buf[pos + j]) continue loop1;
            }
            return timchar.length;
          }
          return 0;
        },
        __isDelimiter: function(buf, pos, chr) {
          const { delimiter, ignore_last_delimiters } = this.options;
          if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
            return 0;
          } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
            return 0;
          }
          loop1: for (let i = 0; i < delimiter.length; i++) {
            const del = delimiter[i];
            if (del[0] === chr) {
              for (let j = 1; j < del.length; j++) {
                if (del[j] !== buf[pos + j]) continue loop1;
              }
              return del.length;
            }
          }
          return 0;
        },
        __isEscape: function(buf, pos, chr) {
          const { escape } = this.options;
          if (escape === null) return false;
          const l = escape.length;
          if (escape[0] === chr) {
            for (let i = 0; i < l; i++) {
              if (escape[i] !== buf[pos + i]) {
                return false;
              }
            }
            return true;
          }
          return false;
        },
        __isFloat: function(value) {
          return value - parseFloat(value) + 1 >= 0;
        },
        // Keep it in case we implement the `cast_int` option
        // __isInt(value){
        //   // return Number.isInteger(parseInt(value))
        //   // return !isNaN( parseInt( obj ) );
        //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
        // }
        __isQuote: function(buf, pos) {
          const { quote } = this.options;
          if (quote === null) return false;
          const l = quote.length;
          for (let i = 0; i < l; i++) {
            if (quote[i] !== buf[pos + i]) {
              return false;
            }
          }
          return true;
        },
        __isRecordDelimiter: function(chr, buf, pos) {
          const { record_delimiter } = this.options;
          const recordDelimiterLength = record_delimiter.length;
          loop1: for (let i = 0; i < recordDelimiterLength; i++) {
            const rd = record_delimiter[i];
            const rdLength = rd.length;
            if (rd[0] !== chr) {
              continue;
            }
            for (let j = 1; j < rdLength; j++) {
              if (rd[j] !== buf[pos + j]) {
                continue loop1;
              }
            }
            return rd.length;
          }
          return 0;
        },
        __autoDiscoverRecordDelimiter: function(buf, pos) {
          const { encoding } = this.options;
          const rds = [
            // Important, the windows line ending must be before mac os 9
            Buffer.from("\r\n", encoding),
            Buffer.from("\n", encoding),
            Buffer.from("\r", encoding)
          ];
          loop: for (let i = 0; i < rds.length; i++) {
            const l = rds[i].length;
            for (let j = 0; j < l; j++) {
              if (rds[i][j] !== buf[pos + j]) {
                continue loop;
              }
            }
            this.options.record_delimiter.push(rds[i]);
            this.state.recordDelimiterMaxLength = rds[i].length;
            return rds[i].length;
          }
          return 0;
        },
        __error: function(msg) {
          const { encoding, raw, skip_records_with_error } = this.options;
          const err = typeof msg === "string" ? new Error(msg) : msg;
          if (skip_records_with_error) {
            this.state.recordHasError = true;
            if (this.options.on_skip !== void 0) {
              try {
                this.options.on_skip(
                  err,
                  raw ? this.state.rawBuffer.toString(encoding) : void 0
                );
              } catch (err2) {
                return err2;
              }
            }
            return void 0;
          } else {
            return err;
          }
        },
        __infoDataSet: function() {
          return {
            ...this.info,
            columns: this.options.columns
          };
        },
        __infoRecord: function() {
          const { columns, raw, encoding } = this.options;
          return {
            ...this.__infoDataSet(),
            bytes_records: this.info.bytes,
            error: this.state.error,
            header: columns === true,
            index: this.state.record.length,
            raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
          };
        },
        __infoField: function() {
          const { columns } = this.options;
          const isColumns = Array.isArray(columns);
          const bytes_records = this.info.bytes_records;
          return {
            ...this.__infoRecord(),
            bytes_records,
            column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
            quoting: this.state.wasQuoting
          };
        }
      };
    };
  }
});

// ../../work/main/node_modules/csv-parse/lib/sync.js
var sync_exports = {};
__export(sync_exports, {
  CsvError: () => CsvError,
  normalize_options: () => normalize_options,
  parse: () => parse
});
var parse;
var init_sync = __esm({
  "../../work/main/node_modules/csv-parse/lib/sync.js"() {
    init_api();
    init_normalize_options();
    parse = function(data, opts = {}) {
      if (typeof data === "string") {
        data = Buffer.from(data);
      }
      const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
      const parser = transform(opts);
      const push = (record2) => {
        if (parser.options.objname === void 0) records.push(record2);
        else {
          records[record2[0]] = record2[1];
        }
      };
      const close2 = () => {
      };
      const error5 = parser.parse(data, true, push, close2);
      if (error5 !== void 0) throw error5;
      return records;
    };
  }
});

// src/command/import.ts
var import_exports = {};
__export(import_exports, {
  runImport: () => runImport
});
module.exports = __toCommonJS(import_exports);
var import_promises4 = require("node:fs/promises");
var import_node_path7 = __toESM(require("node:path"), 1);

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

// src/finding/placed.ts
function cellOrder(cell) {
  const [, letters2 = "", row = "0"] = /^([A-Z]*)(\d*)/.exec(cell ?? "") ?? [];
  return [Number(row), [...letters2].reduce((sum2, letter) => sum2 * 26 + letter.charCodeAt(0) - 64, 0)];
}
var byText = (a, b) => a < b ? -1 : Number(a > b);
function order(a, b) {
  const [p, q] = [a.place, b.place];
  const [rowA, columnA] = p.sheet === void 0 ? [p.line ?? 0, p.column ?? 0] : cellOrder(p.cell);
  const [rowB, columnB] = q.sheet === void 0 ? [q.line ?? 0, q.column ?? 0] : cellOrder(q.cell);
  return byText(p.file, q.file) || byText(p.sheet ?? "", q.sheet ?? "") || rowA - rowB || columnA - columnB || byText(a.code, b.code);
}
function placed(findings, located) {
  const placeOf2 = (at3) => "place" in at3 ? at3.place : located.locate(at3.path, at3.what);
  return findings.map((f) => ({
    ...f,
    place: placeOf2(f.at),
    ...f.also === void 0 ? {} : { alsoPlace: placeOf2(f.also) }
  })).sort(order);
}

// src/finding/finding.ts
function finding(code, args, at3, also) {
  return also === void 0 ? { code, args, at: at3 } : { code, args, at: at3, also };
}

// src/source/workbook.ts
var cellKinds = ["text", "number", "percent", "date", "flag", "error", "formula", "infinite"];
var sheetColumns = 16384;
var sheetRows = 1048576;
function cellAt(sheet, i) {
  const at3 = sheet.at[i] ?? 0;
  const kind = cellKinds[sheet.kind[i] ?? 0] ?? "text";
  const value = sheet.value[i] ?? "";
  const shown = sheet.shown.size === 0 ? void 0 : sheet.shown.get(i);
  return shown === void 0 ? { at: at3, kind, value } : { at: at3, kind, value, shown };
}
function columnName(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
function cellName(at3) {
  return columnName(at3 % sheetColumns) + String(Math.floor(at3 / sheetColumns) + 1);
}
function positionOf(name) {
  const [, letters2, digits] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  if (letters2 === void 0) return void 0;
  const column = [...letters2].reduce((sum2, letter) => sum2 * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (column >= sheetColumns || row < 0 || row >= sheetRows) return void 0;
  return row * sheetColumns + column;
}

// src/source/sheet-notes.ts
var most = 8;
function named(cells2) {
  const names = cells2.slice(0, most).map(cellName).join(", ");
  return cells2.length > most ? `${names} \u2026` : names;
}
function sheetNotes(cells2, source, header) {
  const { name: sheet, hidden, hiddenRows, merged: merged2, comments } = cells2;
  const at3 = (position = 0) => ({ place: source.place(position) });
  const below = merged2.filter((position) => position >= (header + 1) * sheetColumns);
  return [
    ...hidden ? [finding("NAP165", { sheet }, at3())] : [],
    ...hiddenRows > 0 ? [finding("NAP166", { sheet, count: hiddenRows }, at3())] : [],
    ...comments.length > 0 ? [finding("NAP167", { sheet, count: comments.length, cells: named(comments) }, at3(comments[0]))] : [],
    ...below.length > 0 ? [finding("NAP168", { sheet, count: below.length, cells: named(below) }, at3(below[0]))] : []
  ];
}

// src/source/sheet-origin.ts
function sheetSource(file2, { name }) {
  return { file: file2, place: (at3) => ({ file: file2, sheet: name, cell: cellName(at3) }), excerpt: () => void 0 };
}

// src/import/book-notes.ts
function bookNotes({ sheets: sheets2, kind }, { tables }, name) {
  const used2 = new Set(tables.filter(({ use }) => use).map(({ sheet }) => sheet));
  return [
    ...kind === void 0 ? [] : [finding("NAP153", { name, kind }, { place: { file: name } })],
    ...sheets2.filter((sheet) => used2.has(sheet.name)).flatMap((sheet) => sheetNotes({ ...sheet, merged: [] }, sheetSource(name, sheet), 0))
  ];
}

// src/plan/money.ts
var noMinorUnit = new Set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "));
var threeDigits = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));
function minorDigits(currency2) {
  if (noMinorUnit.has(currency2)) return 0;
  return threeDigits.has(currency2) ? 3 : 2;
}
function decimalOf(value) {
  const text3 = Number(value.toPrecision(15)).toString();
  const [mantissa = "0", exponent = "0"] = text3.split("e");
  const [whole2 = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole2 + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
function moneyText({ minor, currency: currency2 }) {
  const places = minorDigits(currency2);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

// src/import/fold.ts
var plain = { \u0131: "i", \u0111: "d", \u0142: "l", \u00F8: "o" };
function wordsOf(text3) {
  return text3.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[ıđłø]/g, (letter) => plain[letter] ?? letter).match(/[\p{L}\p{N}№€$]+/gu) ?? [];
}
var folded = (text3) => wordsOf(text3).join(" ");
var plainText = (text3) => text3.replace(/\s+/g, " ").trim();

// src/plan/day.ts
var msPerDay = 864e5;
var isLeap = (year2) => year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0;
function daysIn(year2, month) {
  if (month === 2) return isLeap(year2) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function day(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return void 0;
  const month = Number(text3.slice(5, 7));
  const date3 = Number(text3.slice(8));
  const exists = month >= 1 && month <= 12 && date3 >= 1 && date3 <= daysIn(Number(text3.slice(0, 4)), month);
  return exists ? text3 : void 0;
}
function addDays(from2, days) {
  return new Date(Date.parse(from2) + days * msPerDay).toISOString().slice(0, 10);
}
function yearSpan(year2) {
  return { start: `${year2}-01-01`, end: `${year2}-12-31` };
}

// src/source/sheet-number.ts
var nothing = /^(?:[-–—.…?/]+|n\.?\s?\/?\s?a\.?|n\.?c\.?|nd|none|nil|néant|s\.?\s?o\.?|tbd|tbc|нд|н\/д|нема|немає|нет)$/i;
var saysNothing = (text3) => nothing.test(text3.trim());
var magnitude = /(?:\d|\s|^)(?:mln|mio|million\w*|milliard\w*|billion\w*|bn|mrd|thousand\w*|mille|milliers?|млн|млрд|тис|тыс|k|m)\.?(?:\s|$)/iu;
var currency = /[\p{Sc}]|^(?:[A-Z]{3})\b|\b(?:[A-Z]{3})$|\b(?:euros?|dollars?|грн|руб)\b/iu;
var space = /[\s'’٬]/u;
var spaces = /[\s'’٬]/gu;
function plainDigits(text3) {
  return text3.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 1632)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 1776)).replaceAll("\u066B", ",").replaceAll("\u2212", "-");
}
function reasonOf(text3) {
  if (saysNothing(text3)) return "word";
  if (text3.includes("%")) return "percent";
  if (!/\d/.test(text3)) return "text";
  if (magnitude.test(text3)) return "magnitude";
  return currency.test(text3) ? "currency" : "text";
}
var numberOf = (sign, whole2, fraction = "") => Number(`${sign}${whole2 || "0"}.${fraction || "0"}`);
function oneSign(sign, whole2, fraction, mark) {
  const decimal = numberOf(sign, whole2, fraction);
  if (fraction.length !== 3 || whole2.length > 3) return { value: decimal, decimal: mark };
  if (/^0*$/.test(whole2)) return { value: decimal, decimal: mark };
  return { either: [numberOf(sign, whole2 + fraction), decimal] };
}
var grouped = (parts2) => /^\d{1,3}$/.test(parts2[0] ?? "") && parts2.slice(1).every((part) => /^\d{3}$/.test(part));
function signed(sign, digits) {
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last !== "," && last !== ".") return { value: numberOf(sign, digits) };
  const cut2 = digits.lastIndexOf(last);
  const [whole2, fraction] = [digits.slice(0, cut2), digits.slice(cut2 + 1)];
  if (marks.length === 1) return oneSign(sign, whole2, fraction, last);
  const first = marks[0] ?? "";
  if (first === last) {
    const parts3 = digits.split(first);
    return grouped(parts3) ? { value: numberOf(sign, parts3.join("")), decimal: first === "," ? "." : "," } : { reason: "groups" };
  }
  const parts2 = whole2.split(first);
  return grouped(parts2) ? { value: numberOf(sign, parts2.join(""), fraction), decimal: last } : { reason: "groups" };
}
function spaced(sign, text3) {
  const [, whole2 = "", mark, fraction = ""] = /^([^.,]*)(?:([.,])(\d*))?$/.exec(text3) ?? [];
  if (whole2 === "" || !grouped(whole2.split(spaces))) return { reason: "groups" };
  const value = numberOf(sign, whole2.replace(spaces, ""), fraction);
  return mark === "," || mark === "." ? { value, decimal: mark } : { value };
}
function typedNumber(raw) {
  const text3 = plainDigits(raw).trim();
  const [, sign = "", digits] = /^([+-]?)\s*((?:\d|[.,](?=\d))[\d.,\s'’٬]*)$/u.exec(text3) ?? [];
  if (digits === void 0) return { reason: reasonOf(text3) };
  const plainSign = sign === "-" ? "-" : "";
  return space.test(digits) ? spaced(plainSign, digits) : signed(plainSign, digits);
}
var padded = (year2, month, date3) => day(`${year2}-${month.padStart(2, "0")}-${date3.padStart(2, "0")}`);
var longestDay = 40;
function typedDay(raw) {
  if (raw.length > longestDay) return void 0;
  const text3 = plainDigits(raw).trim().replace(/[T ]\d{1,2}:\d\d.*$/, "");
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text3);
  if (iso !== null) {
    const found2 = padded(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
    return found2 && { day: found2 };
  }
  const [, a = "", b = "", year2 = ""] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text3) ?? [];
  const [dayFirst, monthFirst] = [padded(year2, b, a), padded(year2, a, b)];
  if (dayFirst !== void 0 && monthFirst !== void 0 && dayFirst !== monthFirst)
    return { either: [dayFirst, monthFirst] };
  const found = dayFirst ?? monthFirst;
  return found && { day: found };
}

// src/import/words.ts
var foldedSet = (words4) => new Set(words4.split("|").map((word) => wordsOf(word).join(" ")));
var totalWords = foldedSet(
  "total|grand total|subtotal|sub total|sum|overall total|overall budget|overall cost|overall costs|somme|total general|sous total|suma|soma|\u0438\u0442\u043E\u0433\u043E|\u0432\u0441\u0435\u0433\u043E|\u0438\u0442\u043E\u0433|\u0432\u0441\u044C\u043E\u0433\u043E|\u0440\u0430\u0437\u043E\u043C|\u0443\u0441\u044C\u043E\u0433\u043E|\u0627\u0644\u0645\u062C\u0645\u0648\u0639|\u0627\u0644\u0625\u062C\u0645\u0627\u0644\u064A|\u0625\u062C\u0645\u0627\u0644\u064A|ukupno|\u0432\u043A\u0443\u043F\u043D\u043E|\u0443\u043A\u0443\u043F\u043D\u043E|toplam|genel toplam|gjithsej|shuma|totali|total geral|totale|total generale|\u10E1\u10E3\u10DA|\u10EF\u10D0\u10DB\u10D8|\u0568\u0576\u0564\u0561\u0574\u0565\u0576\u0568|\u0437\u0430\u0433\u0430\u043B\u043E\u043C|sveukupno|\u0441\u0432\u0435\u0443\u043A\u0443\u043F\u043D\u043E|ara toplam|\u0645\u062C\u0645\u0648\u0639"
);
var totalLinks = foldedSet(
  "of|for|the|and|in|all|per|by|under|de|du|des|d|l|la|le|les|pour|par|tous|toutes|en|del|el|los|las|por|para|do|da|dos|das|\u0437\u0430|\u043F\u043E|\u043D\u0430|\u0432\u0441\u0456\u0445|\u0432\u0441\u0435\u0445|\u0443\u0441\u0456\u043C\u0430|\u0437|\u0456\u0437|\u0438|\u0442\u0430|pentru|din|pe|za|na|od|sve|\u0434\u043B\u044F|icin|te|i|e|a|general|generale|partial|partiel|usd|eur|euro|euros|uah|\u0433\u0440\u043D|lei|thousand|\u0442\u0438\u0441|\u0442\u044B\u0441|mii|million|\u043C\u043B\u043D|estimated|required|necesar"
);
var instructionWords = foldedSet(
  "required|optional|enter|select|example|choose|format|obligatoire|facultatif|saisir|saisissez|indiquer|exemple|choisir|obligatorio|ingrese|seleccione|ejemplo|\u0443\u043A\u0430\u0436\u0438\u0442\u0435|\u0432\u044B\u0431\u0435\u0440\u0438\u0442\u0435|\u043E\u0431\u044F\u0437\u0430\u0442\u0435\u043B\u044C\u043D\u043E|\u043F\u0440\u0438\u043C\u0435\u0440|\u0432\u043A\u0430\u0436\u0456\u0442\u044C|\u043E\u0431\u0435\u0440\u0456\u0442\u044C|\u043E\u0431\u043E\u0432\u044F\u0437\u043A\u043E\u0432\u043E|\u043F\u0440\u0438\u043A\u043B\u0430\u0434|\u0645\u0637\u0644\u0648\u0628|\u0645\u062B\u0627\u0644"
);
var stateWords = {
  "no-cost": foldedSet(
    "no cost|no costs|free|no funding required|no funds required|no additional cost|sans cout|sans frais|gratuit|sin costo|sin coste|\u0431\u0435\u0437 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F|\u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F|\u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F \u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442|\u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F|\u0431\u0435\u0437 \u0444\u0456\u043D\u0430\u043D\u0441\u0443\u0432\u0430\u043D\u043D\u044F|\u043D\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454 \u0444\u0456\u043D\u0430\u043D\u0441\u0443\u0432\u0430\u043D\u043D\u044F|\u0444\u0456\u043D\u0430\u043D\u0441\u0443\u0432\u0430\u043D\u043D\u044F \u043D\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454|\u043D\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454|fara costuri|bez troskova|\u0431\u0435\u0437 \u0442\u0440\u043E\u0448\u043E\u0446\u0438|\u043D\u0435\u043C\u0430 \u0442\u0440\u043E\u0448\u043E\u0446\u0438|pa kosto|\u0628\u062F\u0648\u0646 \u062A\u0643\u0644\u0641\u0629|maliyetsiz|no funding needed|zero cost|cost free|without cost|cost neutral|sans incidence financiere|sans cout additionnel|sin costo adicional|sin costos adicionales|sem custo|sem custos|sem custos adicionais|fara cost|fara costuri suplimentare|fara costuri aditionale|nu necesita finantare|nu necesita costuri|nije potrebno|\u043D\u0438\u0458\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u043D\u043E|nema troskova|\u043D\u0435\u043C\u0430 \u0442\u0440\u043E\u0448\u043A\u043E\u0432\u0430|nisu potrebna dodatna sredstva|nisu potrebna sredstva|\u043D\u0438\u0441\u0443 \u043F\u043E\u0442\u0440\u0435\u0431\u043D\u0430 \u0434\u043E\u0434\u0430\u0442\u043D\u0430 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430|\u043D\u0438\u0441\u0443 \u043F\u043E\u0442\u0440\u0435\u0431\u043D\u0430 \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430|\u0431\u0435\u0437 \u0442\u0440\u043E\u0448\u043A\u043E\u0432\u0430|\u0431\u0435\u0437 \u0434\u043E\u0434\u0430\u0442\u043D\u0438\u0445 \u0442\u0440\u043E\u0448\u043A\u043E\u0432\u0430|\u0431\u0435\u0437 \u0437\u0430\u0442\u0440\u0430\u0442|\u0431\u0435\u0437 \u0434\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0445 \u0437\u0430\u0442\u0440\u0430\u0442|\u0431\u0435\u0437 \u0432\u0438\u0442\u0440\u0430\u0442|\u0432\u0438\u0442\u0440\u0430\u0442 \u043D\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454|\u043A\u043E\u0448\u0442\u0456\u0432 \u043D\u0435 \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454|pa kosto shtese|maliyet yok|maliyet gerektirmez|\u0644\u0627 \u062A\u0648\u062C\u062F \u062A\u0643\u0644\u0641\u0629|\u0628\u062F\u0648\u0646 \u0643\u0644\u0641\u0629|\u10D0\u10E0 \u10E1\u10D0\u10ED\u10D8\u10E0\u10DD\u10D4\u10D1\u10E1|\u0579\u056B \u057A\u0561\u0570\u0561\u0576\u057B\u057E\u0578\u0582\u0574"
  ),
  "within-resources": foldedSet(
    "within resources|within regular budget|within existing resources|regular budget|staff time|dans les ressources existantes|budget ordinaire|dentro de los recursos existentes|\u0432 \u043F\u0440\u0435\u0434\u0435\u043B\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u043D\u044B\u0445 \u0430\u0441\u0441\u0438\u0433\u043D\u043E\u0432\u0430\u043D\u0438\u0439|\u0432 \u0440\u0430\u043C\u043A\u0430\u0445 \u0442\u0435\u043A\u0443\u0449\u0435\u0433\u043E \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F|\u0432 \u043C\u0435\u0436\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u043D\u0438\u0445 \u043F\u0440\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u044C|\u0443 \u043C\u0435\u0436\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u043D\u0438\u0445 \u043F\u0440\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u044C|in limitele bugetului|u okviru redovnih sredstava|redovna sredstva|\u0432\u043E \u0440\u0430\u043C\u043A\u0438 \u043D\u0430 \u0440\u0435\u0434\u043E\u0432\u0435\u043D \u0431\u0443\u045F\u0435\u0442|within budget|within the budget|within approved budget|within existing budget|within existing budgets|existing resources|existing budget|dans la limite du budget|sur budget existant|dentro del presupuesto|dentro do orcamento|\u0432 \u043F\u0440\u0435\u0434\u0435\u043B\u0430\u0445 \u0441\u0440\u0435\u0434\u0441\u0442\u0432|\u0432 \u043F\u0440\u0435\u0434\u0435\u043B\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u0430|\u0432 \u0440\u0430\u043C\u043A\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u0430|\u0432 \u043F\u0440\u0435\u0434\u0435\u043B\u0430\u0445 \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u043D\u043E\u0433\u043E \u0431\u044E\u0434\u0436\u0435\u0442\u0430|\u0432 \u043C\u0435\u0436\u0430\u0445 \u0431\u044E\u0434\u0436\u0435\u0442\u0443|\u0432 \u043C\u0435\u0436\u0430\u0445 \u043A\u043E\u0448\u0442\u043E\u0440\u0438\u0441\u0443|\u0432 \u043C\u0435\u0436\u0430\u0445 \u0432\u0438\u0434\u0430\u0442\u043A\u0456\u0432|in limita bugetului|in limita bugetului aprobat|in limita alocatiilor bugetare|in limitele bugetului aprobat|u okviru budzeta|\u0443 \u043E\u043A\u0432\u0438\u0440\u0443 \u0431\u0443\u045F\u0435\u0442\u0430|\u0443 \u043E\u043A\u0432\u0438\u0440\u0443 \u0440\u0435\u0434\u043E\u0432\u043D\u0438\u0445 \u0441\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0430|redovan budzet|\u0440\u0435\u0434\u043E\u0432\u0430\u043D \u0431\u0443\u045F\u0435\u0442|brenda buxhetit|mevcut butce|mevcut kaynaklar|\u0636\u0645\u0646 \u0627\u0644\u0645\u0648\u0627\u0632\u0646\u0629|\u0636\u0645\u0646 \u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629|\u10D1\u10D8\u10E3\u10EF\u10D4\u10E2\u10D8\u10E1 \u10E4\u10D0\u10E0\u10D2\u10DA\u10D4\u10D1\u10E8\u10D8|\u0562\u0575\u0578\u0582\u057B\u0565\u056B \u0577\u0580\u057B\u0561\u0576\u0561\u056F\u0576\u0565\u0580\u0578\u0582\u0574"
  )
};
var continuousWords = foldedSet(
  "permanently|permanent|continuous|continuously|continuing|ongoing|regularly|throughout the period|en continu|permanente|continu|continuo|\u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u043E|\u043D\u0430 \u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u043E\u0439 \u043E\u0441\u043D\u043E\u0432\u0435|\u043F\u043E\u0441\u0442\u0456\u0439\u043D\u043E|\u043D\u0430 \u043F\u043E\u0441\u0442\u0456\u0439\u043D\u0456\u0439 \u043E\u0441\u043D\u043E\u0432\u0456|\u043F\u0440\u043E\u0442\u044F\u0433\u043E\u043C \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u0456\u0457 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0438|\u043A\u043E\u043D\u0442\u0438\u043D\u0443\u0438\u0440\u0430\u043D\u043E|trajno|kontinuirano|permanenta|surekli|ne vazhdimesi|\u0645\u0633\u062A\u0645\u0631|\u0628\u0627\u0633\u062A\u0645\u0631\u0627\u0631"
);
var unknownWords = foldedSet(
  "n a|na|nan|null|none|tbd|tbc|nd|nc|unknown|not known|not costed|uncosted|non chiffre|a determiner|inconnu|por definir|s d|\u043D\u0434|\u043D \u0434|\u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u043E|\u0443\u0442\u043E\u0447\u043D\u044F\u0435\u0442\u0441\u044F|\u043D\u0435 \u0432\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u043E|\u0443\u0442\u043E\u0447\u043D\u044E\u0454\u0442\u044C\u0441\u044F|\u063A\u064A\u0631 \u0645\u062D\u062F\u062F|necunoscut|nepoznato|pm|p m|pour memoire|a preciser|a chiffrer|por determinar|a determinar|belirlenecek|\u043F\u043E\u0434\u043B\u0435\u0436\u0438\u0442 \u0443\u0442\u043E\u0447\u043D\u0435\u043D\u0438\u044E|da se utvrdi|urmeaza a fi stabilit"
);
var planStems = "plan|\u043F\u043B\u0430\u043D|program|\u043F\u0440\u043E\u0433\u0440\u0430\u043C|strateg|\u0441\u0442\u0440\u0430\u0442\u0435\u0433|eylem|\u062E\u0637\u0629|\u0627\u0644\u062E\u0637\u0629|\u0627\u0644\u0627\u0633\u062A\u0631\u0627\u062A\u064A\u062C\u064A\u0629|\u10E1\u10D0\u10DB\u10DD\u10E5\u10DB\u10D4\u10D3\u10DD|\u10D2\u10D4\u10D2\u10DB|\u056E\u0580\u0561\u0563\u056B\u0580|\u043F\u0440\u043E\u0458\u0435\u043A\u0430\u0442".split("|");
var gapStems = "gap|unfunded|shortfall|rechercher|mobiliser|brecha|deficit|\u0434\u0435\u0444\u0438\u0446\u0438\u0442|\u0434\u0435\u0444\u0456\u0446\u0438\u0442|hendek|acigi|\u0627\u0644\u0641\u062C\u0648\u0629|\u0641\u062C\u0648\u0629".split("|");
var uncounted = "lakh|lakhs|crore|crores|billion|billions|bn|milliard|milliards|mrd|mlrd|miliard|miliarde|\u043C\u043B\u0440\u0434|\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434|\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u043E\u0432|\u043C\u0456\u043B\u044C\u044F\u0440\u0434|\u043C\u0456\u043B\u044C\u044F\u0440\u0434\u0456\u0432|\u043C\u0456\u043B\u0440\u0434|mld|\u0645\u0644\u064A\u0627\u0631|\u10DB\u10DA\u10E0\u10D3|\u0574\u056C\u0580\u0564";
var unitWords = {
  thousand: foldedSet(
    "thousand|thousands|thous|k|milliers|mille|miles|mil|\u0442\u044B\u0441|\u0442\u044B\u0441\u044F\u0447|\u0442\u044B\u0441\u044F\u0447\u0438|\u0442\u044B\u0441\u044F\u0447\u0430\u0445|\u0442\u0438\u0441|\u0442\u0438\u0441\u044F\u0447|\u0442\u0438\u0441\u044F\u0447\u0456|\u0442\u0438\u0441\u044F\u0447\u0430\u0445|\u0627\u0644\u0641|\u0622\u0644\u0627\u0641|mii|bin|\u0570\u0561\u0566|\u0570\u0561\u0566\u0561\u0580|\u10D0\u10D7\u10D0\u10E1\u10D8|\u10D0\u10D7\u10D0\u10E1|\u10D0\u10D7\u10D0\u10E1\u10E8\u10D8|\u10D0\u10D7\u10D0\u10E1\u10D4\u10D1\u10E8\u10D8|\u10D0\u10D7|\u0570\u0561\u0566\u0561\u0580\u0578\u057E|\u0570\u0566\u0580|hiljada|\u0438\u043B\u0458\u0430\u0434\u0438|\u0445\u0438\u0459\u0430\u0434\u0430|mije|" + uncounted
  ),
  million: foldedSet(
    "million|millions|mil|\u0574\u056C\u0576|\u0574\u056B\u056C\u056B\u0578\u0576|\u0574\u056B\u056C\u056B\u0578\u0576\u0578\u057E|\u10DB\u10DA\u10DC|\u10DB\u10D8\u10DA\u10D8\u10DD\u10DC\u10D8|\u10DB\u10D8\u10DA\u10D8\u10DD\u10DC|\u10DB\u10D8\u10DA\u10D8\u10DD\u10DC\u10E8\u10D8|mln|mio|millones|milhoes|\u043C\u043B\u043D|\u043C\u0438\u043B\u043B\u0438\u043E\u043D|\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u043E\u0432|\u043C\u0456\u043B\u044C\u0439\u043E\u043D|\u043C\u0456\u043B\u044C\u0439\u043E\u043D\u0456\u0432|\u0645\u0644\u064A\u0648\u0646|milioane|milion|miliona|\u043C\u0438\u043B\u0438\u043E\u043D|\u043C\u0438\u043B\u0438\u043E\u043D\u0438|milyon|" + uncounted
  )
};
var currencyNames = {
  dollars: "USD",
  "us dollars": "USD",
  usd: "USD",
  $: "USD",
  euro: "EUR",
  euros: "EUR",
  "\u20AC": "EUR",
  "\xA3": "GBP",
  "\u20B4": "UAH",
  "\u20BD": "RUB",
  "\u20BA": "TRY",
  "\u20BE": "GEL",
  "\u20B8": "KZT",
  "\u058F": "AMD",
  "\u20BC": "AZN",
  "\u20A6": "NGN",
  \u0435\u0432\u0440\u043E: "EUR",
  \u0454\u0432\u0440\u043E: "EUR",
  \u064A\u0648\u0631\u0648: "EUR",
  \u0434\u043E\u043B\u043B\u0430\u0440: "USD",
  \u0434\u043E\u043B\u043B\u0430\u0440\u043E\u0432: "USD",
  \u0434\u043E\u043B\u0430\u0440\u0456\u0432: "USD",
  \u062F\u0648\u0644\u0627\u0631: "USD",
  \u0433\u0440\u043D: "UAH",
  \u0433\u0440\u0438\u0432\u0435\u043D\u044C: "UAH",
  \u0433\u0440\u0438\u0432\u0435\u043D: "UAH",
  \u0433\u0440\u0438\u0432\u043D\u0456: "UAH",
  \u0440\u0443\u0431: "RUB",
  \u0440\u0443\u0431\u043B\u0435\u0439: "RUB",
  kyat: "MMK",
  kyats: "MMK",
  naira: "NGN",
  lei: "MDL",
  \u043B\u0435\u0439: "MDL",
  \u043B\u0435\u0435\u0432: "MDL",
  \u0434\u0435\u043D: "MKD",
  \u0434\u0435\u043D\u0430\u0440\u0438: "MKD",
  denars: "MKD",
  din: "RSD",
  dinara: "RSD",
  \u0434\u0438\u043D\u0430\u0440\u0430: "RSD",
  rsd: "RSD",
  \u0440\u0441\u0434: "RSD",
  \u043C\u043A\u0434: "MKD",
  \u0435\u0432\u0440\u0430: "EUR",
  eura: "EUR",
  lek: "ALL",
  leke: "ALL",
  lari: "GEL",
  \u043B\u0430\u0440\u0438: "GEL",
  tenge: "KZT",
  \u0442\u0435\u043D\u0433\u0435: "KZT",
  som: "KGS",
  \u0441\u043E\u043C: "KGS",
  dram: "AMD",
  \u0434\u0440\u0430\u043C: "AMD",
  tl: "TRY",
  lira: "TRY",
  manat: "AZN",
  \u043C\u0430\u043D\u0430\u0442: "AZN",
  km: "BAM",
  bam: "BAM",
  leva: "BGN",
  \u043B\u0432: "BGN",
  birr: "ETB",
  us$: "USD",
  $us: "USD",
  dolares: "USD",
  dolari: "USD",
  \u0434\u0438\u043D: "RSD",
  \u10DA\u10D0\u10E0\u10D8: "GEL",
  \u10DA\u10D0\u10E0\u10E8\u10D8: "GEL",
  \u10DA\u10D0\u10E0\u10D8\u10E1: "GEL",
  \u10DA\u10D0\u10E0\u10D8\u10D7: "GEL",
  \u0564\u0580\u0561\u0574: "AMD",
  \u0564\u0580\u0561\u0574\u0578\u057E: "AMD",
  \u0564\u0580\u0561\u0574\u056B: "AMD",
  \u0441\u043E\u043C\u043E\u043D\u0438: "TJS",
  reais: "BRL",
  r$: "BRL",
  quetzales: "GTQ",
  lempiras: "HNL",
  l: "HNL",
  ls: "HNL",
  lp: "HNL",
  lps: "HNL",
  q: "GTQ",
  rd$: "DOP",
  c$: "NIO",
  ksh: "KES",
  tsh: "TZS",
  ush: "UGX",
  \u0442\u0433: "KZT",
  soles: "PEN",
  gourdes: "HTG",
  ariary: "MGA",
  taka: "BDT",
  baht: "THB",
  riel: "KHR",
  rupiah: "IDR",
  cedi: "GHS",
  rand: "ZAR"
};
var sharedCurrencies = foldedSet(
  "cfa|fcfa|franc|francs|dinar|dinars|dinara|peso|pesos|pound|pounds|livre|livres|shilling|shillings|rupee|rupees|dirham|dirhams|rial|rials|riyal|krone|kroner|lei|leu|\u0440\u0443\u0431|\u0440\u0443\u0431\u043B\u0435\u0439|\u0434\u0438\u043D|\u043F\u0435\u0441\u043E|\u0444\u0440\u0430\u043D\u043A|\u0444\u0440\u0430\u043D\u043A\u043E\u0432|\u0434\u0438\u043D\u0430\u0440|\u0434\u0438\u043D\u0430\u0440\u043E\u0432|\u0440\u0443\u043F\u0438\u0439|\u062F\u064A\u0646\u0627\u0631|\u062C\u0646\u064A\u0647|\u0644\u064A\u0631\u0629|\u0631\u064A\u0627\u0644|\u062F\u0631\u0647\u0645|\u0641\u0631\u0646\u0643"
);
var cfa = {
  XOF: foldedSet("benin|burkina faso|cote d ivoire|ivory coast|guinea bissau|guinee bissau|mali|niger|senegal|togo"),
  XAF: foldedSet(
    "cameroon|cameroun|central african republic|republique centrafricaine|chad|tchad|congo|equatorial guinea|guinee equatoriale|gabon"
  )
};
var sourceTypes = [
  [
    "local",
    foldedSet(
      "local|local budget|municipal|\u043C\u0435\u0441\u0442\u043D\u044B\u0439|\u043C\u0435\u0441\u0442\u043D\u043E\u0433\u043E|\u043C\u0456\u0441\u0446\u0435\u0432\u0438\u0439|\u043C\u0456\u0441\u0446\u0435\u0432\u043E\u0433\u043E|\u043C\u0456\u0441\u0446\u0435\u0432\u0456|municipalities|budget local|collectivites"
    )
  ],
  [
    "state",
    foldedSet(
      "state|state budget|government|national budget|treasury|domestic|\u0434\u0435\u0440\u0436\u0430\u0432\u043D\u0438\u0439|\u0434\u0435\u0440\u0436\u0430\u0432\u043D\u043E\u0433\u043E|\u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439|\u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0433\u043E|etat|gouvernement|estado|gobierno|buget de stat|bugetul de stat|buxheti i shtetit|\u0431\u0443\u045F\u0435\u0442 \u0440\u0441|\u0431\u0443\u045F\u0435\u0442|budzet|\u0440\u0435\u0441\u043F\u0443\u0431\u043B\u0438\u043A\u0430\u043D\u0441\u043A\u0438\u0439|\u10E1\u10D0\u10EE\u10D4\u10DA\u10DB\u10EC\u10D8\u10E4\u10DD|\u0627\u0644\u0645\u0648\u0627\u0632\u0646\u0629 \u0627\u0644\u0639\u0627\u0645\u0629|orcamento do estado|presupuesto nacional|presupuesto del estado|\u057A\u0565\u057F\u0561\u056F\u0561\u0576|devlet|republic budget|govt"
    )
  ],
  ["eu", foldedSet("eu|european union|ipa|union europeenne|ue|\u0454\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u044C\u043A\u0438\u0439 \u0441\u043E\u044E\u0437|\u0435\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u043A\u0438\u0439 \u0441\u043E\u044E\u0437|\u0454\u0441|\u0435\u0441")],
  [
    "un-io",
    foldedSet(
      "un|unicef|undp|unhcr|iom|who|osce|unodc|world bank|ilo|unfpa|un women|oim|oms|osce|council of europe|icmpd|\u043C\u043E\u043C|\u043E\u0431\u0441\u0454|\u043E\u0431\u0441\u0435|\u043E\u043E\u043D"
    )
  ],
  ["ngo", foldedSet("ngo|ngos|ong|civil society|\u043D\u043F\u043E|\u043D\u0433\u043E|\u0433\u0440\u043E\u043C\u0430\u0434\u0441\u044C\u043A\u0456 \u043E\u0440\u0433\u0430\u043D\u0456\u0437\u0430\u0446\u0456\u0457")]
];

// src/import/values.ts
var scientific = /^[+]?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;
var cellText = ({ value, shown }) => shown ?? String(value);
function worded(text3) {
  const words4 = folded(text3);
  for (const state of ["no-cost", "within-resources"]) if (stateWords[state].has(words4)) return { state };
  return words4 === "" || unknownWords.has(words4) ? { state: "uncosted" } : void 0;
}
var currencySign = new RegExp("^(?:\\p{Sc}|[A-Z]{1,2}\\p{Sc}|[A-Z]{3}(?=[\\s\\d])|(?:Lp?s?|Q|[KTU]Sh|F?CFA)\\.?)\\s*(?=\\d)|(?<=\\d)\\s*(?:\\p{Sc}|[A-Z]{3}|(?:F?CFA|\u0433\u0440\u043D|\u0440\u0443\u0431|\u0442\u0433|\u0441\u043E\u043C|\u043B\u0432|\u0434\u0435\u043D|\u0434\u0438\u043D)\\.?)$", "u");
var currencySignOf = (cell) => cell.kind === "text" ? currencySign.exec(cellText(cell).trim())?.[0].trim() ?? "" : "";
function amountOf(cell, decimal) {
  if (cell.kind === "number") return positive(Number(cell.value));
  if (cell.kind === "percent" || cell.kind === "date") return { wrong: cell.kind };
  if (cell.kind !== "text") return { wrong: "error" };
  const text3 = cellText(cell).trim().replace(currencySign, "");
  if (scientific.test(text3)) return positive(Number(text3));
  const typed2 = typedNumber(text3);
  if ("value" in typed2) return positive(typed2.value);
  if ("either" in typed2) {
    const [grouped2, fraction] = typed2.either;
    return decimal === void 0 ? { either: typed2.either } : positive(text3.includes(decimal) ? fraction : grouped2);
  }
  return worded(text3) ?? { wrong: "text" };
}
function positive(amount) {
  if (!Number.isFinite(amount)) return { wrong: "text" };
  return amount < 0 ? { wrong: "negative" } : { amount };
}
function provenDecimal(cell) {
  if (cell.kind !== "text") return void 0;
  const typed2 = typedNumber(cellText(cell).trim().replace(currencySign, ""));
  return "value" in typed2 ? typed2.decimal : void 0;
}
var yearNumber = (text3) => /^(?:19|20|21)\d\d$/.test(text3) ? Number(text3) : void 0;
function yearsOf(cell) {
  if (cell.kind === "date") return [Number(String(cell.value).slice(0, 4))];
  const text3 = cellText(cell).trim();
  if (folded(text3) === "" || unknownWords.has(folded(text3))) return [];
  const [, from2, to] = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text3) ?? [];
  const first = from2 === void 0 ? void 0 : yearNumber(from2);
  const last = to === void 0 ? void 0 : yearNumber(to);
  if (first !== void 0 && last !== void 0 && first <= last && last - first < 30)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const years = text3.split(/[,;/\s]+|\band\b|\bet\b|\by\b/).filter((part) => !/^(?:|р|рр|г|гг)\.?$/.test(part)).map(yearNumber);
  return years.every((year2) => year2 !== void 0) ? [...new Set(years)].sort((a, b) => a - b) : void 0;
}
function fiscalIn(head) {
  const [text3, first = "", last = ""] = /(?<![\p{L}\d])((?:19|20|21)\d\d)\s?[/–—-]\s?((?:\d\d)?\d\d)(?![\p{L}\d])/u.exec(head) ?? [];
  return last !== "" && String(Number(first) + 1).endsWith(last) ? text3 : void 0;
}
function yearIn(head) {
  if (fiscalIn(head) !== void 0) return void 0;
  const years = new Set(head.match(/(?<![\p{L}\d])(?:199\d|20\d\d|2100)(?![\p{L}\d])/gu) ?? []);
  const [year2] = years;
  return years.size === 1 ? Number(year2) : void 0;
}

// src/import/row-reading.ts
var placeIn = ({ taking, table }, { at: at3 }) => ({
  place: { file: taking.file, sheet: table.sheet, cell: cellName(at3) }
});
var columnsAs = ({ columns }, target) => [...columns].filter(([, { as }]) => as === target);
var levels = /* @__PURE__ */ new Set(["country", "goal", "objective", "activity"]);
var toldElsewhere = /* @__PURE__ */ new Set([
  "cost",
  "total",
  "currency",
  "year",
  "start",
  "end",
  "ignore"
]);
var isBroken = ({ kind }) => kind === "error" || kind === "formula" || kind === "infinite";
var saysNothing2 = (cell, target) => folded(cellText(cell)) === "n a" || isBroken(cell) && !levels.has(target);
var ditto = /^(?:["”“„»″〃]|''|''|\/\/|-\s?["”“»]\s?-|idem|ídem|то же|то же самое)\.?$/iu;
function meant({ rows }, cell) {
  const column = cell.at % sheetColumns;
  let one2 = cell;
  for (let row = Math.floor(cell.at / sheetColumns) - 1; ditto.test(cellText(one2).trim()); row -= 1) {
    const above = rows.get(row)?.get(column);
    if (above === void 0) return cell;
    one2 = above;
  }
  return one2;
}
function textsIn({ table, map }, row, target) {
  return columnsAs(map, target).flatMap(([column, { head }]) => {
    const own = row.get(column);
    const cell = own && meant(table, own);
    return cell === void 0 || saysNothing2(cell, target) ? [] : [{ head, text: cellText(cell).trim() }];
  });
}
function tellBroken(reading, row) {
  for (const [column, { as, head }] of reading.map.columns) {
    const cell = row.get(column);
    if (cell === void 0 || !isBroken(cell) || toldElsewhere.has(as)) continue;
    const why = cell.kind === "formula" ? "formula" : "error";
    const args = { column: head, value: cellText(cell), why, kept: levels.has(as) ? "yes" : "no" };
    reading.taking.findings.push(finding("NAP964", args, placeIn(reading, cell)));
  }
}
var textIn = (reading, row, target) => textsIn(reading, row, target).map(({ text: text3 }) => text3).join("\n");

// src/import/exact.ts
var none = { digits: 0n, scale: 0 };
var at = ({ digits, scale }, wanted) => digits * 10n ** BigInt(wanted - scale);
function plus(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return { digits: at(a, scale) + at(b, scale), scale };
}
var sumOf = (amounts2) => amounts2.map(decimalOf).reduce(plus, none);
function isSame(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return at(a, scale) === at(b, scale);
}
function decimalText({ digits, scale }) {
  const sign = digits < 0n ? "-" : "";
  const text3 = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  if (scale === 0) return sign + text3;
  const fraction = text3.slice(-scale).replace(/0+$/, "");
  return sign + text3.slice(0, -scale) + (fraction === "" ? "" : `.${fraction}`);
}
function parts(amount, count, places) {
  const decimal = decimalOf(amount);
  const scale = Math.max(decimal.scale, places);
  const whole2 = at(decimal, scale);
  const [share, rest] = [whole2 / BigInt(count), whole2 % BigInt(count)];
  return Array.from(
    { length: count },
    (_, i) => Number(decimalText({ digits: share + (BigInt(i) < rest ? 1n : 0n), scale }))
  );
}

// src/import/head-words.ts
var targets = [
  "country",
  "goal",
  "objective",
  "activity",
  "id",
  "description",
  "lead",
  "lead-name",
  "partners",
  "source",
  "cost",
  "total",
  "currency",
  "year",
  "line",
  "start",
  "end",
  "indicator",
  "baseline",
  "target",
  "status",
  "region",
  "note",
  "ignore"
];
var lists = {
  ignore: [
    5,
    "pcode|p code|pcod|phone|telephone|tel|email|e mail|mail|url|http|link|site web|website|latitude|longitude|shape|fid|objectid|gender marker|\u0442\u0435\u043B\u0435\u0444\u043E\u043D|\u043F\u043E\u0447\u0442*|\u0441\u0430\u0439\u0442|\u0441\u0441\u044B\u043B\u043A*|\u043F\u043E\u0441\u0438\u043B\u0430\u043D\u043D*|type d|type of|kind of|\u0442\u0438\u043F|\u0432\u0438\u0434|hours|days|participants|\u043B\u044E\u0434\u0435\u0439|unit cost*|unit price*|cost per|price per|unit of measure*|measurement unit|quantity|qty|cout* unitaire*|prix unitaire*|unite de mesure|quantite*|costo* unitario*|precio* unitario*|unidad de medida|cantidad|custo* unitario*|preco* unitario*|unidade de medida|quantidade|\u0435\u0434\u0438\u043D\u0438\u0446* \u0438\u0437\u043C\u0435\u0440\u0435\u043D\u0438*|\u0435\u0434 \u0438\u0437\u043C|\u043A\u043E\u043B\u0438\u0447\u0435\u0441\u0442\u0432\u043E|\u0446\u0435\u043D\u0430 \u0437\u0430|\u0441\u0442\u043E\u0438\u043C\u043E\u0441\u0442* \u0435\u0434\u0438\u043D\u0438\u0446*|\u043E\u0434\u0438\u043D\u0438\u0446* \u0432\u0438\u043C\u0456\u0440*|\u043A\u0456\u043B\u044C\u043A\u0456\u0441\u0442\u044C|\u0446\u0456\u043D\u0430 \u0437\u0430|\u0432\u0430\u0440\u0442\u0456\u0441\u0442* \u043E\u0434\u0438\u043D\u0438\u0446*|cost* unitar*|pret* unitar*|unitat* de masura|cantitate*|birim fiyat*|birim maliyet*|olcu birimi|miktar|cmimi per|cmimi|njesia e matjes|jedinic* mere|\u0458\u0435\u0434\u0438\u043D\u0438\u0446* \u043C\u0435\u0440\u0435|kolicina|\u043A\u043E\u043B\u0438\u0447\u0438\u043D\u0430|expenditure to date|actual|spent|disbursed|disbursement*|execution rate|depense* realisee*|depense* effectuee*|depense* a ce jour|decaisse*|taux d execution|ejecutad*|gastado|executad*|\u0438\u0437\u0440\u0430\u0441\u0445\u043E\u0434\u043E\u0432\u0430\u043D*|\u043E\u0441\u0432\u043E\u0435\u043D*|\u043A\u0430\u0441\u0441\u043E\u0432*|\u0444\u0430\u043A\u0442\u0438\u0447*|\u043A\u0430\u0441\u043E\u0432*|\u043F\u043E\u0442\u0440\u043E\u0448\u0435\u043D*|utroshen*|utrosen*|potrosen*|cheltuit*|harcanan|gerceklesen|statut de financement|funding status|shpenzuar|\u0627\u0644\u0645\u0635\u0631\u0648\u0641|\u0627\u0644\u0645\u0646\u0635\u0631\u0641|means of verification|source* of verification|verification source*|moyen* de verification|source* de verification|medio* de verificacion|fuente* de verificacion|meio* de verificacao|fonte* de verificacao|\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A* \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438|\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A* \u0432\u0435\u0440\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u0438|\u0434\u0436\u0435\u0440\u0435\u043B* \u043F\u0435\u0440\u0435\u0432\u0456\u0440\u043A\u0438|sursa de verificare|surse* de verificare|mijloac* de verificare|izvor* verifikacije|\u0438\u0437\u0432\u043E\u0440* \u0432\u0435\u0440\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u0458\u0435|\u0438\u0437\u0432\u043E\u0440* \u043F\u0440\u043E\u0432\u0435\u0440\u0435|sredstva verifikacije|dogrulama kaynag*|burim* i verifikimit|mjete* e verifikimit|\u0648\u0633\u0627\u0626\u0644 \u0627\u0644\u062A\u062D\u0642\u0642|\u0645\u0635\u0627\u062F\u0631 \u0627\u0644\u062A\u062D\u0642\u0642|gap|funding gap|financing gap|gaps|unfunded|shortfall|a rechercher|a mobiliser|non finance|brecha*|deficit*|\u0434\u0435\u0444\u0438\u0446\u0438\u0442*|\u0434\u0435\u0444\u0456\u0446\u0438\u0442*|hendek*|finansman acigi|\u0627\u0644\u0641\u062C\u0648\u0629|\u0641\u062C\u0648\u0629"
  ],
  total: [
    4,
    "total cost|total budget|total amount|grand total|total|somme|\u0432\u0441\u044C\u043E\u0433\u043E|\u0443\u0441\u044C\u043E\u0433\u043E|\u0440\u0430\u0437\u043E\u043C|\u0438\u0442\u043E\u0433\u043E|ukupno|\u0432\u043A\u0443\u043F\u043D\u043E|toplam|\u0627\u0644\u0645\u062C\u0645\u0648\u0639|\u0627\u0644\u0627\u062C\u0645\u0627\u0644\u064A|suma|\u0568\u0576\u0564\u0561\u0574\u0565\u0576\u0568|\u10E1\u10E3\u10DA|\u10EF\u10D0\u10DB\u10D8|totali|total general*|total geral|ukupn* trosk*|\u0443\u043A\u0443\u043F\u043D\u043E|genel toplam|gjithsej"
  ],
  cost: [
    3,
    "cost*|budget|amount|price|estimate|expenditure|funds|financial resources|cout*|montant|budget*|depense*|costo|coste|presupuesto|importe|monto|custo|orcamento|valor|\u0441\u0442\u043E\u0438\u043C\u043E\u0441\u0442*|\u0441\u0443\u043C\u043C*|\u0431\u044E\u0434\u0436\u0435\u0442*|\u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u0438*|\u0437\u0430\u0442\u0440\u0430\u0442*|\u0440\u0430\u0441\u0445\u043E\u0434*|\u0432\u0430\u0440\u0442\u0456\u0441\u0442*|\u043E\u0431\u0441\u044F\u0433*|\u0441\u0443\u043C*|\u0432\u0438\u0442\u0440\u0430\u0442*|\u0444\u0456\u043D\u0430\u043D\u0441\u0443\u0432\u0430\u043D\u043D*|\u043A\u043E\u0448\u0442*|\u0627\u0644\u062A\u0643\u0644\u0641\u0629|\u062A\u0643\u0644\u0641\u0629|\u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629|\u0627\u0644\u0645\u0628\u0644\u063A|buget*|sume|maliyet*|butce|tutar|\u0442\u0440\u043E\u0448\u043E*|trosk*|sredstva|iznos|\u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430|\u0438\u0437\u043D\u043E\u0441|kosto|buxhet*|fonde*|required resources|resource requirement*|need*|\u043F\u043E\u0442\u0440\u0435\u0431*|\u10D1\u10D8\u10E3\u10EF\u10D4\u10E2*|\u10E6\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D4\u10D1*|\u10D7\u10D0\u10DC\u10EE*|\u10EE\u10D0\u10E0\u10EF*|\u056E\u0561\u056D\u057D*|\u0561\u0580\u056A\u0565\u0584*|\u0562\u0575\u0578\u0582\u057B\u0565*|\u0563\u0578\u0582\u0574\u0561\u0580*|\u0441\u0440\u0435\u0434\u0441\u0442\u0432*|budzet*|\u0431\u0443\u045F\u0435\u0442*|custos|orcament*|\u0645\u0628\u0644\u063A|\u062A\u0643\u0627\u0644\u064A\u0641|\u0627\u0644\u0643\u0644\u0641\u0629|\u0643\u0644\u0641\u0629|pagesa"
  ],
  currency: [4, "currency|devise|monnaie|moneda|moeda|\u0432\u0430\u043B\u044E\u0442*|\u0627\u0644\u0639\u0645\u0644\u0629|para birimi|valuta|valute|monedha"],
  year: [3, "year|fiscal year|annee*|ano|anio|\u0433\u043E\u0434|\u0440\u0456\u043A|\u0440\u043E\u043A\u0438|\u0627\u0644\u0633\u0646\u0629|\u0627\u0644\u0639\u0627\u0645|an|anul|yil|\u0433\u043E\u0434\u0438\u043D\u0430|godina|viti"],
  start: [
    3,
    "start*|begin*|from|debut|date de debut|inicio|\u043D\u0430\u0447\u0430\u043B*|\u043F\u043E\u0447\u0430\u0442*|\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0628\u062F\u0621|\u0627\u0644\u0628\u062F\u0627\u064A\u0629|inceput|baslangic|\u043F\u043E\u0447\u0435\u0442\u043E\u043A|pocetak|fillimi|date debut|demarrage|date de demarrage|data inceperii|fecha de inicio|data de inicio|baslama*|\u10D3\u10D0\u10EC\u10E7\u10D4\u10D1*|\u057D\u056F\u056B\u0566\u0562|\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0628\u062F\u0627\u064A\u0629|\u043F\u043E\u0447\u0435\u0442\u0430\u043A|fillimi|data e fillimit"
  ],
  end: [
    3,
    "end|end date|deadline|due|due date|until|completion|time frame|timeframe|timeline|date limite|fin|date de fin|echeance|delai|calendrier|plazo|fecha limite|prazo|termino|\u0441\u0440\u043E\u043A*|\u0442\u0435\u0440\u043C\u0456\u043D*|\u0441\u0442\u0440\u043E\u043A*|\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0627\u0646\u062A\u0647\u0627\u0621|\u0627\u0644\u0627\u0637\u0627\u0631 \u0627\u0644\u0632\u0645\u0646\u064A|termen*|\u0440\u043E\u043A|rok|bitis|sure|afati|dead line|period*|timing|schedule|target date|finish*|calendari*|cronograma|chronogramme|vigencia|\u043F\u0435\u0440\u0438\u043E\u0434*|\u043F\u0435\u0440\u0456\u043E\u0434*|takvim*|bitis*|perioad*|periud*|afati*|\u10D5\u10D0\u10D3\u10D0|\u10D5\u10D0\u10D3\u10D4\u10D1*|\u056A\u0561\u0574\u056F\u0565\u057F*|\u0627\u0644\u0645\u062F\u0629|\u0627\u0644\u0641\u062A\u0631\u0629|\u0641\u062A\u0631\u0629 \u0627\u0644\u062A\u0646\u0641\u064A\u0630|\u0627\u0644\u062C\u062F\u0648\u0644 \u0627\u0644\u0632\u0645\u0646\u064A|\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0646\u0647\u0627\u064A\u0629|data e perfundimit|data finalizarii|krajnji rok|\u0440\u043E\u043A \u0437\u0430|rok za|zavrsetak|\u0437\u0430\u0432\u0440\u0448\u0435\u0442\u0430\u043A|due by"
  ],
  id: [
    3,
    "id|no|nr|n|nro|num|code|number|numero|registro|ref|reference no|\u043D\u043E\u043C\u0435\u0440*|\u043A\u043E\u0434*|\u2116|\u043F \u043F|\u0437 \u043F|\u0627\u0644\u0631\u0642\u0645|\u0631\u0642\u0645|cod|sira|\u0431\u0440|br|redni broj|number of activity|nr crt|nr ord|s n|sl no|s no|\u0645|\u0647\u0640|\u062A|item|item no|\u0570 \u0570|rb|\u0440\u0431|\u0440 \u0431\u0440|r br|kodi|kod*"
  ],
  status: [
    3,
    "status|statut|estado|\u0441\u0442\u0430\u0442\u0443\u0441*|\u0441\u0442\u0430\u043D|\u0441\u0442\u0430\u043D \u0432\u0438\u043A\u043E\u043D\u0430\u043D\u043D\u044F|\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438*|\u0445\u043E\u0434 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F|\u0627\u0644\u062D\u0627\u0644\u0629|\u062D\u0627\u0644\u0629|stadiu|durum|\u0441\u043E\u0441\u0442\u043E\u0458\u0431\u0430|gjendja|progress|etat d avancement|niveau d execution|nivel de avance|\u10E1\u10E2\u10D0\u10E2\u10E3\u10E1*|\u056F\u0561\u0580\u0563\u0561\u057E\u056B\u0573\u0561\u056F*|stadiul|statusi"
  ],
  baseline: [
    3,
    "baseline|base line|valeur de reference|reference value|linea de base|\u0438\u0441\u0445\u043E\u0434\u043D*|\u0431\u0430\u0437\u043E\u0432*|\u062E\u0637 \u0627\u0644\u0627\u0633\u0627\u0633|valoare de baza|polazna vrednost|valeur initiale|valeur de base|linha de base|valor inicial|valor base|vler* baze*|vler* fillestare|baslangic degeri|pocetn* vrednost*|\u043F\u043E\u0447\u0435\u0442\u043D* \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442*|polazn* vrednost*|\u0431\u0430\u0437\u043D* \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442*|\u0432\u0438\u0445\u0456\u0434\u043D*|\u10E1\u10D0\u10D1\u10D0\u10D6\u10D8\u10E1\u10DD*|\u0565\u056C\u0561\u056F\u0565\u057F*|\u0627\u0644\u0642\u064A\u0645\u0629 \u0627\u0644\u0627\u0633\u0627\u0633\u064A\u0629"
  ],
  target: [
    3,
    "target*|cible*|meta|\u0446\u0435\u043B\u0435\u0432*|\u0446\u0456\u043B\u044C\u043E\u0432*|\u0627\u0644\u0645\u0633\u062A\u0647\u062F\u0641|tinta|hedef*|\u0446\u0435\u043B\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442|ciljna vrednost|vlera e synuar|valeur cible|valor meta|valor alvo|synim*|vler* e synuar|cilj* vrednost*|\u0446\u0438\u0459* \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442*|\u043F\u043B\u0430\u043D\u043E\u0432* \u0437\u043D\u0430\u0447\u0435\u043D\u0438*|\u10E1\u10D0\u10DB\u10D8\u10D6\u10DC\u10D4*|\u0569\u056B\u0580\u0561\u056D*|\u0627\u0644\u0642\u064A\u0645\u0629 \u0627\u0644\u0645\u0633\u062A\u0647\u062F\u0641\u0629|tinte*"
  ],
  line: [
    2,
    "category|subcategory|cost category|budget line|line item|categorie*|rubrique|ligne budgetaire|categoria|partida|\u0441\u0442\u0430\u0442\u044C*|\u043A\u0430\u0442\u0435\u0433\u043E\u0440\u0438*|\u043A\u0430\u0442\u0435\u0433\u043E\u0440\u0456*|kategori*|\u0628\u0646\u062F"
  ],
  source: [
    2,
    "source|source of fund*|funding source|source of financing|funded by|donor*|funding|bailleur*|source de financement|sources de financement|fuente|fuente de financiamiento|financiador|fonte|\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A*|\u0434\u0436\u0435\u0440\u0435\u043B*|\u0434\u043E\u043D\u043E\u0440*|\u0645\u0635\u062F\u0631 \u0627\u0644\u062A\u0645\u0648\u064A\u0644|\u0645\u0635\u0627\u062F\u0631 \u0627\u0644\u062A\u0645\u0648\u064A\u0644|\u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u0645\u0627\u0646\u062D\u0629|surs*|finantare|kaynak|finansman kaynagi|\u0438\u0437\u0432\u043E\u0440*|izvor*|burimi|\u10EC\u10E7\u10D0\u10E0\u10DD*|\u10D3\u10D0\u10E4\u10D8\u10DC\u10D0\u10DC\u10E1\u10D4\u10D1\u10D8\u10E1 \u10EC\u10E7\u10D0\u10E0\u10DD*|\u0561\u0572\u0562\u0575\u0578\u0582\u0580*|\u0586\u056B\u0576\u0561\u0576\u057D\u0561\u057E\u0578\u0580\u0574\u0561\u0576 \u0561\u0572\u0562\u0575\u0578\u0582\u0580*|fuentes|fontes|fontes de financiamento|burim*|finansman*|\u0627\u0644\u062A\u0645\u0648\u064A\u0644|\u0627\u0644\u0645\u0627\u0646\u062D|\u0627\u0644\u0645\u0645\u0648\u0644"
  ],
  lead: [
    2,
    "responsib*|lead|lead agency|lead institution|implementer*|implemented by|institution*|ministry|agency|organization|organisation|acronym*|partner|in charge|owner|carrier|responsable*|organisme*|structure responsable|entidad*|institucion*|organizacion|responsavel|instituicao|\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B*|\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D*|\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438*|\u0432\u0435\u0434\u043E\u043C\u0441\u0442\u0432*|\u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u043B\u044C\u043D*|\u0432\u0438\u043A\u043E\u043D\u0430\u0432*|\u0443\u0441\u0442\u0430\u043D\u043E\u0432*|\u043E\u0440\u0433\u0430\u043D|\u043E\u0440\u0433\u0430\u043D\u0438|\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0442\u043E\u0440|\u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u0645\u0633\u0624\u0648\u0644\u0629|\u0627\u0644\u0645\u0633\u0624\u0648\u0644|\u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u0645\u0646\u0641\u0630\u0629|\u0627\u0644\u062C\u0647\u0629|responsabil*|institutia|sorumlu*|kurum|\u043D\u043E\u0441\u0438\u0442\u0435\u043B*|\u043D\u0430\u0434\u043B\u0435\u0436\u043D*|nosilac|nosioc*|nosilac aktivnosti|nositelj*|nadlezn*|odgovorn*|institucioni|pergjegjes*|bartes*|\u043D\u043E\u0441\u0438\u0442\u0435\u043B \u043D\u0430 \u0430\u043A\u0442\u0438\u0432\u043D\u043E\u0441\u0442*|implementing agency|implementing institution|actor|actors|acteur*|actor responsable|dependencia*|implementing entity|executing*|coordinator*|chef de file|autorite*|autoridad*|orgao*|organismo*|autoritat*|zaduzen*|\u0437\u0430\u0434\u0443\u0436\u0435\u043D*|uygulayici*|yurutucu*|kurulus*|\u0627\u0644\u0645\u0646\u0641\u0630\u0629|\u062C\u0647\u0629 \u0627\u0644\u062A\u0646\u0641\u064A\u0630|\u0627\u0644\u062C\u0647\u0627\u062A|\u10DE\u10D0\u10E1\u10E3\u10EE\u10D8\u10E1\u10DB\u10D2\u10D4\u10D1\u10D4\u10DA*|\u10E8\u10D4\u10DB\u10E1\u10E0\u10E3\u10DA\u10D4\u10D1\u10D4\u10DA*|\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u0561\u057F\u0578\u0582*|\u056F\u0561\u057F\u0561\u0580\u0578\u0572*|institucion*|\u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438*"
  ],
  "lead-name": [
    3,
    "name of organi*|organization name|organisation name|nom de l organisation|nom de la structure|nombre de la organizacion"
  ],
  partners: [
    3,
    "partners|implementing partner*|cooperating|in cooperation with|supporting*|support agency|co responsible|stakeholders|partenaires|partenaires de mise en oeuvre|structures associees|\u0627\u0644\u062C\u0647\u0627\u062A \u0627\u0644\u0633\u0627\u0646\u062F\u0629|\u0627\u0644\u062C\u0647\u0627\u062A \u0627\u0644\u062F\u0627\u0639\u0645\u0629|\u0627\u0644\u062C\u0647\u0627\u062A \u0627\u0644\u0645\u0633\u0627\u0646\u062F\u0629|\u0627\u0644\u062C\u0647\u0627\u062A \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629|\u0627\u0644\u062C\u0647\u0627\u062A \u0627\u0644\u0645\u062A\u0639\u0627\u0648\u0646\u0629|socios|parceiros|\u043F\u0430\u0440\u0442\u043D\u0435\u0440*|\u043F\u0430\u0440\u0442\u043D\u0451\u0440*|\u0441\u043E\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B*|\u0441\u043F\u0456\u0432\u0432\u0438\u043A\u043E\u043D\u0430\u0432*|\u0627\u0644\u0634\u0631\u0643\u0627\u0621|\u0634\u0631\u0643\u0627\u0621|partener*|ortaklar|ilgili kurum*|\u0441\u043E\u0440\u0430\u0431\u043E\u0442*|partneri|saradnici|partnere*|sudionici|involved|participating|contributing|support|acteur* secondaire*|acteur* associe*|coadyuvante*|coejecutor*|partner institution*|partner organi*|partner agenc*|cooperat*|collaborat*|other actors|associe*|associee*|d appui|appui|impliqu*|collaborateur*|de apoyo|apoyo|involucrad*|colaborador*|envolvid*|de apoio|apoio|\u0437\u0430\u043B\u0443\u0447\u0435\u043D*|\u043F\u0430\u0440\u0442\u043D\u0435\u0440\u0441\u044C\u043A*|implicat*|implicate|sustinere|isbirligi*|destekleyen*|ilgili kurulus*|ilgili kurum*|mbeshtet*|bashkepunues*|\u0627\u0644\u0645\u0633\u0627\u0646\u062F\u0629|\u0627\u0644\u062F\u0627\u0639\u0645\u0629|\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629|\u0627\u0644\u0645\u062A\u0639\u0627\u0648\u0646\u0629|\u0627\u0644\u0634\u0631\u064A\u0643\u0629|\u10DE\u10D0\u10E0\u10E2\u10DC\u10D8\u10DD\u10E0*|\u0563\u0578\u0580\u056E\u0568\u0576\u056F\u0565\u0580*|\u0570\u0561\u0574\u0561\u056F\u0561\u057F\u0561\u0580\u0578\u0572*|\u0570\u0561\u0574\u0561\u0563\u0578\u0580\u056E\u0561\u056F\u0581\u0578\u0572*|\u0441\u0430\u0440\u0430\u0434\u043D*|partnersk*|ucesnici|\u0443\u0447\u0435\u0441\u043D\u0438\u0446\u0438"
  ],
  indicator: [
    2,
    "indicator*|indicateur*|indicador*|\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B*|\u043F\u043E\u043A\u0430\u0437\u043D\u0438\u043A*|\u0438\u043D\u0434\u0438\u043A\u0430\u0442\u043E\u0440*|\u0456\u043D\u0434\u0438\u043A\u0430\u0442\u043E\u0440*|\u0627\u0644\u0645\u0624\u0634\u0631*|\u0645\u0624\u0634\u0631*|gosterge*|indikator*|tregues*|kpi|\u10D8\u10DC\u10D3\u10D8\u10D9\u10D0\u10E2\u10DD\u10E0*|\u0581\u0578\u0582\u0581\u0561\u0576\u056B\u0577*|\u056B\u0576\u0564\u056B\u056F\u0561\u057F\u0578\u0580*|\u043C\u0435\u0442\u0440\u0438\u043A*|pokazatel*|\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u0459*|\u0645\u0624\u0634\u0631\u0627\u062A*"
  ],
  region: [
    2,
    "region*|province|oblast|district|governorate|adm1|adm2|location|place|prefecture|departamento|mantika|\u0440\u0435\u0433\u0438\u043E\u043D*|\u043E\u0431\u043B\u0430\u0441\u0442*|\u0440\u0430\u0439\u043E\u043D*|\u0440\u0435\u0433\u0456\u043E\u043D*|\u0627\u0644\u0645\u0646\u0637\u0642\u0629|\u0627\u0644\u0645\u062D\u0627\u0641\u0638\u0629|\u0441\u0443\u0434\u0431\u0438\u043D\u0430|judet|lieu|zone|localite|territorio|il"
  ],
  note: [
    2,
    "note*|remark*|comment*|observation*|remarque*|commentaire*|observaciones|comentarios|observacoes|\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438*|\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438*|\u043F\u0440\u0438\u043C\u0456\u0442\u043A*|\u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440*|\u0645\u0644\u0627\u062D\u0638\u0627\u062A|\u0627\u0644\u0645\u0644\u0627\u062D\u0638\u0627\u062A|notlar|aciklamalar|\u0437\u0430\u0431\u0435\u043B\u0435\u0448\u043A*|napomen*|\u043D\u0430\u043F\u043E\u043C\u0435\u043D*|verejtje|mentiuni|\u10E8\u10D4\u10DC\u10D8\u10E8\u10D5\u10DC*|\u10D9\u10DD\u10DB\u10D4\u10DC\u10E2\u10D0\u10E0*|\u0576\u0577\u0578\u0582\u0574*|\u056E\u0561\u0576\u0578\u0569*|shenim*|koment*|obs|\u0645\u0630\u0643\u0631\u0627\u062A"
  ],
  description: [
    2,
    "description*|details|specification|desription|descriptif|descripcion|descricao|\u043E\u043F\u0438\u0441\u0430\u043D\u0438*|\u043E\u043F\u0438\u0441*|\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438*|\u0437\u043C\u0456\u0441\u0442*|\u0627\u0644\u0648\u0635\u0641|\u0648\u0635\u0641|descriere*|aciklama|opis|expected output*|expected result*|expected outcome*|expected product*|deliverable*|resultat* attendu*|produit* attendu*|livrable*|resultado* esperado*|producto* esperado*|produto* esperado*|\u043E\u0436\u0438\u0434\u0430\u0435\u043C* \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442*|\u043E\u0447\u0456\u043A\u0443\u0432\u0430\u043D* \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442*|\u0444\u043E\u0440\u043C\u0430 \u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u0438\u044F|rezultat* asteptat*|rezultat* scontat*|rezultat* de asteptat|beklenen*|ocekivan* rezultat*|\u043E\u0447\u0435\u043A\u0438\u0432\u0430\u043D* \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442*|rezultat* i pritshem*|rezultat* te pritshm*|\u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0627\u0644\u0645\u062A\u0648\u0642\u0639\u0629|\u0627\u0644\u0646\u062A\u064A\u062C\u0629 \u0627\u0644\u0645\u062A\u0648\u0642\u0639\u0629|\u0627\u0644\u0645\u062E\u0631\u062C\u0627\u062A|\u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 \u10E8\u10D4\u10D3\u10D4\u10D2*|\u0561\u056F\u0576\u056F\u0561\u056C\u057E\u0578\u0572 \u0561\u0580\u0564\u0575\u0578\u0582\u0576\u0584*"
  ],
  country: [2, "country|pays|pais|\u0441\u0442\u0440\u0430\u043D*|\u043A\u0440\u0430\u0457\u043D*|\u0627\u0644\u0628\u0644\u062F|\u0627\u0644\u062F\u0648\u0644\u0629|ulke|\u0437\u0435\u043C\u0458\u0430|tara|drzava|\u0434\u0435\u0440\u0436\u0430\u0432*|shteti"],
  goal: [
    1,
    "goal*|strategic goal|strategic area*|strategic objective|overall objective|pillar|outcome|axe|axe strategique|but strategique|pilier|objectif strategique|objetivo estrategico|objetivo general|eje|\u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u0447\u0435\u0441\u043A* \u0446\u0435\u043B*|\u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0456\u0447\u043D* \u0446\u0456\u043B*|\u043D\u0430\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438*|\u043D\u0430\u043F\u0440\u044F\u043C*|\u0627\u0644\u0647\u062F\u0641 \u0627\u0644\u0627\u0633\u062A\u0631\u0627\u062A\u064A\u062C\u064A|\u0627\u0644\u0645\u062D\u0648\u0631|obiectiv general|directia*|stratejik amac|\u0441\u0442\u0440\u0430\u0442\u0435\u0448\u043A\u0430 \u0446\u0435\u043B|strateski cilj|opsti cilj|qellimi strategjik|priority area|component|thematic area|priority|priorities|strategic priority|strategic thrust|thrust|focus area|key result area|priorite*|prioridad*|priorit* strategic*|\u043F\u0440\u0438\u043E\u0440\u0438\u0442\u0435\u0442*|\u043F\u0440\u0456\u043E\u0440\u0438\u0442\u0435\u0442*|eixo*|opsti cilj*|\u043E\u043F\u0448\u0442\u0438 \u0446\u0438\u0459*|\u10DB\u10D8\u10D6\u10D0\u10DC*|\u10E1\u10E2\u10E0\u10D0\u10E2\u10D4\u10D2\u10D8\u10E3\u10DA\u10D8 \u10DB\u10D8\u10D6\u10D0\u10DC*|\u0576\u057A\u0561\u057F\u0561\u056F*|qellim* strategjik*|objektiv* strategjik*|obiectivul general|\u0627\u0644\u0645\u062D\u0627\u0648\u0631|prioritet*"
  ],
  objective: [
    1,
    "objective*|specific objective|specific goal|output|objectif*|objectif specifique|resultat*|objetivo*|objetivo especifico|capacity|requirement|sector|cluster|secteur|sector name|\u0437\u0430\u0434\u0430\u0447*|\u0437\u0430\u0432\u0434\u0430\u043D\u043D*|\u0446\u0435\u043B*|\u0446\u0456\u043B*|\u0440\u0430\u0437\u0434\u0435\u043B|\u0440\u043E\u0437\u0434\u0456\u043B|\u0627\u0644\u0647\u062F\u0641|\u0627\u0644\u0647\u062F\u0641 \u0627\u0644\u0645\u062D\u062F\u062F|\u0627\u0644\u0642\u0637\u0627\u0639|obiectiv*|obiectiv specific|amac|hedef alani|\u0446\u0435\u043B|cilj|poseban cilj|posebni cilj|\u043F\u043E\u0441\u0435\u0431\u043D\u0430 \u0446\u0435\u043B|objektivi|qellimi|objektiv*|strategy|axis|result|strategies|estrategia*|strategie*|linea* de accion|linea* de intervencion|linha* de acao|\u10D0\u10DB\u10DD\u10EA\u10D0\u10DC*|\u056D\u0576\u0564\u056B\u0580*|\u043F\u043E\u0441\u0435\u0431\u043D* \u0446\u0438\u0459*|posebn* cilj*|\u0627\u0644\u0627\u0647\u062F\u0627\u0641|domeniu*|domaine*|area of intervention|\u0446\u0438\u0459*"
  ],
  activity: [
    1,
    "activity|activities|action*|measure*|task*|tache*|tarea*|tarefa*|step*|intervention*|activite*|mesure*|actividad*|accion*|medida*|atividade*|acao|acoes|\u0437\u043C\u0456\u0441\u0442 \u0437\u0430\u0445\u043E\u0434\u0443|\u043D\u0430\u0437\u0432\u0430 \u0437\u0430\u0445\u043E\u0434\u0443|\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435 \u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F|\u043D\u0430\u0438\u043C\u0435\u043D\u043E\u0432\u0430\u043D\u0438\u0435 \u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F|\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438*|\u043C\u0435\u0440*|\u0434\u0435\u0439\u0441\u0442\u0432\u0438*|\u0437\u0430\u0445\u0456\u0434|\u0437\u0430\u0445\u043E\u0434*|\u0434\u0456\u0457|\u0627\u0644\u0646\u0634\u0627\u0637|\u0627\u0644\u0627\u0646\u0634\u0637\u0629|\u0646\u0634\u0627\u0637|\u0627\u0644\u0627\u062C\u0631\u0627\u0621|\u0627\u0644\u0627\u062C\u0631\u0627\u0621\u0627\u062A|activitat*|actiun*|masur*|aktivnost*|\u0430\u043A\u0442\u0438\u0432\u043D\u043E\u0441\u0442*|\u043C\u0435\u0440\u043A\u0430|\u043C\u0435\u0440\u043A\u0438|mjer*|faaliyet*|eylem*|aktivitet*|veprim*|masa|masat|\u10D0\u10E5\u10E2\u10D8\u10D5\u10DD\u10D1*|\u10E6\u10DD\u10DC\u10D8\u10E1\u10EB\u10D8\u10D4\u10D1*|\u0574\u056B\u057B\u0578\u0581\u0561\u057C*|\u0563\u0578\u0580\u056E\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576*|veprimi*|\u0627\u0644\u0627\u062C\u0631\u0627\u0621\u0627\u062A|\u0627\u0644\u0627\u0646\u0634\u0637\u0629|\u0646\u0634\u0627\u0637\u0627\u062A"
  ]
};
var soughtIn = (entry) => entry.split(" ").flatMap((part) => wordsOf(part).map((word) => ({ word, stem: part.endsWith("*") })));
var headWords = Object.entries(lists).flatMap(
  ([target, [strength, text3]]) => text3.split("|").map((entry) => {
    const words4 = soughtIn(entry);
    const letters2 = words4.reduce((sum2, { word }) => sum2 + word.length, 0);
    return { target, words: words4, letters: letters2, strength };
  })
);
var hxlTargets = {
  activity: "activity",
  sector: "objective",
  subsector: "objective",
  org: "lead",
  country: "country",
  adm1: "region",
  adm2: "region",
  adm3: "region",
  value: "cost",
  currency: "currency",
  indicator: "indicator",
  status: "status"
};

// src/import/head.ts
var headWordsOf = (head) => wordsOf(head.replaceAll("_", " "));
var holds = (words4, sought) => words4.some(
  (_, from2) => sought.every(({ word, stem }, i) => {
    const there = words4[from2 + i] ?? "";
    return stem ? there.startsWith(word) : there === word;
  })
);
function targetsIn(head) {
  const words4 = headWordsOf(head);
  const whole2 = words4.join(" ");
  const found = headWords.filter(({ words: sought }) => sought.length > 0 && holds(words4, sought)).map((one2) => ({ ...one2, isWhole: one2.words.map(({ word }) => word).join(" ") === whole2 })).sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.strength - a.strength || b.letters - a.letters);
  return [...new Set(found.map(({ target }) => target))];
}
var longest = 90;
var isHeadText = (text3) => text3.length <= longest && targetsIn(text3).length > 0;

// src/import/row-kinds.ts
var cellsOf = (row) => [...row?.values() ?? []];
var isYear = ({ value }) => /^(?:19|20|21)\d\d$/.test(String(value));
var isFigure = (cell) => /^[\s.,'’]*\d[\d\s.,'’]*$/.test(cellText(cell).trim());
var isWords = (cells2) => cells2.every((cell) => isYear(cell) || cell.kind === "text" && !isFigure(cell));
var isTags = (cells2) => cells2.length > 0 && cells2.every(({ value }) => new RegExp("^#\\p{L}", "u").test(String(value)));
function isInstruction(row) {
  const cells2 = cellsOf(row).filter(({ kind }) => kind === "text");
  const telling = cells2.filter(
    (cell) => folded(cellText(cell)).split(" ").some((word) => instructionWords.has(word))
  );
  const isWordsOnly = cellsOf(row).every((cell) => cell.kind === "text" && !isFigure(cell));
  return isWordsOnly && cells2.length >= 3 && telling.length * 2 >= cells2.length;
}
var isSigned = (row) => cellsOf(row).every((cell) => cell.kind === "text" && new RegExp("^\\p{L}[^:]*:", "u").test(cellText(cell)));
function isAlone(row) {
  const [cell, ...more] = cellsOf(row);
  return cell?.kind === "text" && more.length === 0;
}
function isNumbering(row) {
  const cells2 = cellsOf(row);
  return cells2.length > 2 && cells2.every((cell, i) => cellText(cell).trim() === String(i + 1));
}
function numberOf2(cell) {
  const text3 = cell === void 0 ? "" : cellText(cell).trim();
  if (/^[IVX]{1,5}\.?$/.test(text3)) return [];
  const [, number2] = new RegExp("^(?:\\p{L}{0,12}[\\s.]?)(\\d{1,3}(?:\\.\\d{1,3})*)\\.?$", "u").exec(text3) ?? [];
  return number2?.split(".");
}
function isNumberedHeading(row, next) {
  const [first, text3, ...more] = cellsOf(row);
  if (text3?.kind !== "text" || more.length > 0) return false;
  const own = numberOf2(first);
  const below = numberOf2(cellsOf(next)[0]);
  return own !== void 0 && below !== void 0 && below.length > own.length && own.every((part, i) => below[i] === part);
}
function levelName(row) {
  const [cell] = cellsOf(row);
  if (cell === void 0 || !isAlone(row)) return "";
  const [, words4 = ""] = new RegExp("^(\\p{L}[\\p{L}\\s]{2,25}?)[\\s\u2116]+(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})(?:[.:)\\s\u2013\u2014-]|$)", "u").exec(cellText(cell).trim()) ?? [];
  return folded(words4);
}
var isNumberedLevel = (row) => targetsIn(levelName(row)).some((target) => target === "goal" || target === "objective");

// src/import/total-rows.ts
var longest2 = 3;
var longestText = 120;
function besideTotal(words4) {
  for (let at3 = 0; at3 < words4.length; at3 += 1)
    for (let to = at3 + longest2; to > at3; to -= 1)
      if (totalWords.has(words4.slice(at3, to).join(" ")))
        return { rest: [...words4.slice(0, at3), ...words4.slice(to)], isEdge: at3 === 0 || to >= words4.length };
  return void 0;
}
var levels2 = /* @__PURE__ */ new Set([
  "goal",
  "objective",
  "activity",
  "cost",
  "total",
  "year",
  "source"
]);
var isLabel = (word) => new RegExp("^(?:\\d+|[ivx]+|\\p{L})$", "u").test(word) || totalLinks.has(word) || totalWords.has(word) || planStems.some((stem) => word.startsWith(folded(stem))) || [word, word.replace(/s$/, "")].some((one2) => targetsIn(one2).some((target) => levels2.has(target)));
function kindOf(text3) {
  if (text3.length > longestText) return void 0;
  const found = besideTotal(wordsOf(text3));
  if (found === void 0) return void 0;
  if (found.rest.every(isLabel)) return "total";
  return found.isEdge ? "like" : void 0;
}
var isTotalText = (text3) => kindOf(text3) === "total";
var isAmount = (cell) => "amount" in amountOf(cell, ".");
var wordCells = (row) => cellsOf(row).filter(
  (cell) => cell.kind === "text" && !isFigure(cell) && numberOf2(cell) === void 0 && "wrong" in amountOf(cell, ".")
);
function isTotal(row) {
  const [first, second, ...more] = wordCells(row);
  const label = [first, more.length === 0 ? second : void 0].find(
    (cell) => cell && kindOf(cellText(cell)) === "total"
  );
  return label !== void 0 && cellsOf(row).some((cell) => cell.at > label.at && !("wrong" in amountOf(cell, ".")));
}
function isLikeTotal(row) {
  const [first, ...more] = wordCells(row);
  return first !== void 0 && more.length === 0 && kindOf(cellText(first)) !== void 0;
}
function add(running, row, isTotalRow) {
  for (const [column, cell] of row ?? []) {
    const read = amountOf(cell, ".");
    if (!("amount" in read)) continue;
    const own = sumOf([read.amount]);
    const [group, before, totalled] = running.get(column) ?? [none, none, none];
    running.set(
      column,
      isTotalRow ? [none, before, plus(totalled, own)] : [plus(group, own), plus(before, own), totalled]
    );
  }
}
function isSum(row, running) {
  const [first] = wordCells(row);
  const amounts2 = [...row].filter(([, cell]) => isAmount(cell) && (first === void 0 || cell.at > first.at));
  return amounts2.length > 0 && amounts2.every(([column, cell]) => {
    const read = amountOf(cell, ".");
    const stated = sumOf("amount" in read ? [read.amount] : []);
    return (running.get(column) ?? []).some((sum2) => isSame(sum2, stated) && !isSame(sum2, none));
  });
}
var isBare = (row) => cellsOf(row).every(isAmount);
function totalsIn(list, rows) {
  const running = /* @__PURE__ */ new Map();
  let counted = 0;
  return list.filter((at3) => {
    const row = rows.get(at3) ?? /* @__PURE__ */ new Map();
    const isPlain = !isTotal(row);
    const isTold = !isPlain || (isLikeTotal(row) || isBare(row) && counted > 1) && isSum(row, running);
    add(running, row, isTold);
    if (!isTold && cellsOf(row).some(isAmount)) counted += 1;
    return isTold;
  });
}

// src/import/doubted.ts
var finest = 12;
var whole = (amount) => {
  const { digits, scale } = decimalOf(amount);
  return scale > finest ? digits / 10n ** BigInt(scale - finest) : digits * 10n ** BigInt(finest - scale);
};
function countedIn(table, map, rows) {
  const columns = columnsAs(map, "cost").map(([column]) => column);
  return rows.flatMap((row) => {
    const amounts2 = columns.map((column) => {
      const cell = table.rows.get(row)?.get(column);
      const read = cell === void 0 ? void 0 : amountOf(cell, map.decimal);
      return read !== void 0 && "amount" in read ? whole(read.amount) : 0n;
    });
    const at3 = amounts2.findIndex((amount) => amount > 0n);
    const words4 = wordCells(table.rows.get(row)).length;
    return at3 < 0 ? [] : [{ row, column: columns[at3] ?? 0, amounts: amounts2, words: words4 }];
  });
}
var keyOf = (amounts2) => amounts2.join(" ");
var sum = (a, b, sign) => a.map((one2, i) => one2 + sign * (b[i] ?? 0n));
function summedBy(all) {
  const sums = [(all[0]?.amounts ?? []).map(() => 0n)];
  for (const { amounts: amounts2 } of all) sums.push(sum(sums.at(-1) ?? [], amounts2, 1n));
  const counts = new Map(sums.map((one2, i) => [keyOf(one2), i]));
  const found = all.map((one2, i) => {
    const below = counts.get(keyOf(sum(sums[i + 1] ?? [], one2.amounts, 1n))) ?? 0;
    const above = counts.get(keyOf(sum(sums[i] ?? [], one2.amounts, -1n))) ?? i;
    return [one2, below - i > 2 ? all.slice(i + 1, below) : i - above > 1 ? all.slice(above, i) : []];
  });
  return new Map(found);
}
function isTelling({ amounts: amounts2, words: words4 }, summed, all) {
  if (summed.length === 0) return false;
  const isSeveral = amounts2.filter((amount) => amount > 0n).length > 1;
  return isSeveral || summed.every((one2) => one2.words > words4) || words4 <= 1 && summed.length === all - 1;
}
var rowsText = (rows) => `${(rows[0]?.row ?? 0) + 1}\u2013${(rows.at(-1)?.row ?? 0) + 1}`;
function doubted({ table, map, fates }, file2) {
  const rows = fates.flatMap(({ row, fate }) => fate === "taken" ? [row - 1] : []);
  const all = countedIn(table, map, rows);
  const summed = summedBy(all);
  const money2 = new Set(["cost", "total"].flatMap((target) => columnsAs(map, target).map(([at3]) => at3)));
  return all.flatMap((one2) => {
    const cells2 = table.rows.get(one2.row);
    const own = summed.get(one2) ?? [];
    const isLast = one2.row === rows.at(-1) && [...cells2?.keys() ?? []].every((column) => money2.has(column));
    const why = isTelling(one2, own, all.length) ? "sum" : isLikeTotal(cells2) ? "text" : isLast ? "bare" : void 0;
    if (why === void 0) return [];
    const cell = cellName(one2.row * sheetColumns + one2.column);
    return [finding("NAP963", { why, rows: rowsText(own) }, { place: { file: file2, sheet: table.sheet, cell } })];
  });
}

// src/plan/read.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
  if (typeof value === "string" && value !== "") return value;
  if (!isFields(value)) return void 0;
  const texts = Object.entries(value).filter((e) => typeof e[1] === "string");
  return texts.length === 0 ? void 0 : Object.fromEntries(texts);
}
function present(fields) {
  const kept2 = {};
  for (const key in fields) if (fields[key] !== void 0) kept2[key] = fields[key];
  return kept2;
}

// src/import/day-words.ts
var stems = (text3) => text3.split("|").map((entry) => `${wordsOf(entry).join(" ")}${entry.endsWith("*") ? "*" : ""}`);
var monthStems = [
  "jan|january|janv|janvier|janeiro|januar*|janar|ene|enero|\u044F\u043D\u0432|\u044F\u043D\u0432\u0430\u0440*|\u0441\u0456\u0447|\u0441\u0456\u0447\u043D*|\u0441\u0456\u0447\u0435\u043D\u044C|ian|ianuarie|\u0458\u0430\u043D\u0443\u0430\u0440*|\u0458\u0430\u043D|ocak|\u10D8\u10D0\u10DC\u10D5*|\u0570\u0578\u0582\u0576\u057E*|\u064A\u0646\u0627\u064A\u0631",
  "feb|february|fev|fevr|fevrier|febrero|fevereiro|februar*|\u0444\u0435\u0432|\u0444\u0435\u0432\u0440\u0430\u043B*|\u043B\u044E\u0442|\u043B\u044E\u0442*|\u0444\u0435\u0431\u0440\u0443\u0430\u0440*|shkurt|subat|\u10D7\u10D4\u10D1*|\u0583\u0565\u057F*|\u0641\u0628\u0631\u0627\u064A\u0631",
  "mar|march|mars|marzo|marco|martie|mart|\u043C\u0430\u0440\u0442\u0430|\u043C\u0430\u0440\u0442|\u0431\u0435\u0440\u0435\u0437*|\u10DB\u10D0\u10E0\u10E2*|\u0574\u0561\u0580\u057F*|\u0645\u0627\u0631\u0633",
  "apr|april|avr|avril|abr|abril|aprilie|\u0430\u043F\u0440|\u0430\u043F\u0440\u0435\u043B*|\u043A\u0432\u0456\u0442*|\u0430\u043F\u0440\u0438\u043B|prill|nisan|\u10D0\u10DE\u10E0*|\u0561\u057A\u0580*|\u0627\u0628\u0631\u064A\u0644|\u0623\u0628\u0631\u064A\u0644",
  "may|mai|mayo|maio|maj|\u043C\u0430\u0439|\u043C\u0430\u044F|\u0442\u0440\u0430\u0432\u043D*|\u0442\u0440\u0430\u0432\u0435\u043D\u044C|\u043C\u0430\u0458|mayis|\u10DB\u10D0\u10D8\u10E1*|\u0574\u0561\u0575\u056B\u057D*|\u0645\u0627\u064A\u0648",
  "jun|june|juin|junio|junho|iunie|iun|juni|\u0438\u044E\u043D|\u0438\u044E\u043D*|\u0447\u0435\u0440\u0432*|\u0458\u0443\u043D|\u0458\u0443\u043D\u0438|qershor|haziran|\u10D8\u10D5\u10DC*|\u0570\u0578\u0582\u0576\u056B\u057D*|\u064A\u0648\u0646\u064A\u0648",
  "jul|july|juil|juillet|julio|julho|iulie|iul|juli|\u0438\u044E\u043B|\u0438\u044E\u043B*|\u043B\u0438\u043F\u043D*|\u043B\u0438\u043F\u0435\u043D\u044C|\u0458\u0443\u043B|\u0458\u0443\u043B\u0438|korrik|temmuz|\u10D8\u10D5\u10DA*|\u0570\u0578\u0582\u056C\u056B\u057D*|\u064A\u0648\u0644\u064A\u0648",
  "aug|august|aout|ago|agosto|\u0430\u0432\u0433\u0443\u0441\u0442*|\u0430\u0432\u0433|\u0441\u0435\u0440\u043F*|gusht|avgust*|agustos|\u10D0\u10D2\u10D5*|\u0585\u0563\u0578\u057D*|\u0623\u063A\u0633\u0637\u0633|\u0627\u063A\u0633\u0637\u0633",
  "sep|sept|september|septembre|septiembre|setembro|set|septembrie|septembar|\u0441\u0435\u043D\u0442*|\u0432\u0435\u0440\u0435\u0441\u043D*|\u0432\u0435\u0440\u0435\u0441\u0435\u043D\u044C|\u0441\u0435\u043F\u0442\u0435\u043C\u0431\u0430\u0440|\u0441\u0435\u043F\u0442\u0435\u043C\u0432\u0440\u0438|shtator|eylul|\u10E1\u10D4\u10E5*|\u057D\u0565\u057A*|\u0633\u0628\u062A\u0645\u0628\u0631",
  "oct|october|octobre|octubre|outubro|out|octombrie|okt|oktobar|\u043E\u043A\u0442|\u043E\u043A\u0442\u044F\u0431\u0440*|\u0436\u043E\u0432\u0442*|\u043E\u043A\u0442\u043E\u0431\u0430\u0440|\u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438|tetor|ekim|\u10DD\u10E5\u10E2*|\u0570\u0578\u056F*|\u0623\u0643\u062A\u0648\u0628\u0631|\u0627\u0643\u062A\u0648\u0628\u0631",
  "nov|november|novembre|noviembre|novembro|noiembrie|novembar|\u043D\u043E\u044F|\u043D\u043E\u044F\u0431\u0440*|\u043B\u0438\u0441\u0442\u043E\u043F*|\u043D\u043E\u0432\u0435\u043C\u0431\u0430\u0440|\u043D\u043E\u0435\u043C\u0432\u0440\u0438|nentor|kasim|\u10DC\u10DD\u10D4\u10DB*|\u0576\u0578\u0575*|\u0646\u0648\u0641\u0645\u0628\u0631",
  "dec|december|decembre|dic|diciembre|dez|dezembro|decembrie|decembar|\u0434\u0435\u043A|\u0434\u0435\u043A\u0430\u0431\u0440*|\u0433\u0440\u0443\u0434*|\u0434\u0435\u0446\u0435\u043C\u0431\u0430\u0440|\u0434\u0435\u043A\u0435\u043C\u0432\u0440\u0438|dhjetor|aralik|\u10D3\u10D4\u10D9*|\u0564\u0565\u056F*|\u062F\u064A\u0633\u0645\u0628\u0631"
].map(stems);
var quarterStems = stems(
  "quarter|qtr|quart*|kvart*|\u043A\u0432\u0430\u0440\u0442\u0430\u043B*|\u043A\u0432\u0430\u0440\u0442|\u043A\u0432|trim|trimestr*|trimestre|tremuj*|tromesec*|\u0442\u0440\u043E\u043C\u0435\u0441\u0435\u0447*|ceyrek*|\u10D9\u10D5\u10D0\u10E0\u10E2\u10D0\u10DA*|\u0565\u057C\u0561\u0574\u057D\u0575\u0561\u056F*|\u0631\u0628\u0639|\u0627\u0644\u0631\u0628\u0639"
);
var semesterStems = stems("semest*|semestr*|half|\u043F\u0456\u0432\u0440\u0456\u0447*|\u043F\u043E\u043B\u0443\u0433\u043E\u0434*|polugod*|\u043F\u043E\u043B\u0443\u0433\u043E\u0452*|\u10DC\u10D0\u10EE\u10D4\u10D5\u10D0\u10E0*|\u056F\u056B\u057D\u0561\u0574\u0575\u0561\u056F*");
var periodFillers = stems(
  "of|the|in|year|fy|en|de|del|a|au|d|an|ano|anul|anului|annee|\u0433|\u0433\u0433|\u0433\u043E\u0434|\u0433\u043E\u0434\u0430|\u0433\u043E\u0434\u044B|\u0433\u043E\u0434\u043E\u0432|\u0433\u043E\u0434\u0443|\u0440|\u0440\u0440|\u0440\u0456\u043A|\u0440\u043E\u043A\u0443|\u0440\u043E\u0446\u0456|\u0440\u043E\u043A\u0438|\u0440\u043E\u043A\u0456\u0432|\u0439|\u0438\u0439|godina|godine|\u0433\u043E\u0434\u0438\u043D\u0430|\u0433\u043E\u0434\u0438\u043D\u0435|\u043A\u0440\u0430\u0458|\u043A\u0440\u0430\u0458\u0430|kraj|kraja|do|viti|vitit|yil|yili|\u10EC\u10DA\u10D8\u10E1|\u10EC\u10D4\u10DA\u10D8|\u10EC\u10DA\u10D4\u10D1\u10D8|\u10EC\u10DA\u10D4\u10D1\u10D8\u10E1|\u0562\u0578\u056C\u0578\u0580|\u0569|\u0569\u057E\u0561\u056F\u0561\u0576|\u0569\u057E\u0561\u056F\u0561\u0576\u056B|\u0639\u0627\u0645|\u0633\u0646\u0629|\u0645\u0646"
);
var endFillers = stems(
  "by|end|until|till|fin|fines|final|finales|hasta|ate|ici|jusqu|\u0434\u043E|\u043A|\u043A\u043E\u043D\u0446\u0430|\u043A\u0456\u043D\u0446\u044F|\u043A\u0456\u043D\u0435\u0446\u044C|\u043A\u043E\u043D\u0435\u0446|do|kraj|kraja|\u043A\u0440\u0430\u0458|\u043A\u0440\u0430\u0458\u0430|pana|sfarsitul|fund|fundi|deri|sonu|sonuna|kadar"
);

// src/import/days.ts
var dayOf = (year2, month, date3 = 1) => day(`${year2}-${String(month).padStart(2, "0")}-${String(date3).padStart(2, "0")}`);
function months(year2, first, last) {
  const start = dayOf(year2, first);
  const next = last === 12 ? dayOf(year2 + 1, 1) : dayOf(year2, last + 1);
  return start === void 0 || next === void 0 ? void 0 : { start, end: addDays(next, -1) };
}
var isStem = (stems2, word) => stems2.some((stem) => stem.endsWith("*") ? word.startsWith(stem.slice(0, -1)) : word === stem);
var monthIn = (word) => {
  const found = monthStems.findIndex((stems2) => isStem(stems2, word));
  return found < 0 ? void 0 : found + 1;
};
var roman = ["i", "ii", "iii", "iv"];
function smallNumber(word) {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|er|e|eme)?$/.exec(word) ?? [];
  if (digits !== void 0) return Number(digits);
  const at3 = roman.indexOf(word);
  return at3 < 0 ? void 0 : at3 + 1;
}
function shortPart(word) {
  const [, letter = "", digit] = /^(q|t|tm|h|s|кв|к)([1-4])$/.exec(word) ?? [];
  if (digit === void 0) return void 0;
  return partOf(Number(digit), letter === "h" || letter === "s" ? 6 : 3);
}
var partOf = (number2, length) => number2 < 1 || number2 > 12 / length ? void 0 : [(number2 - 1) * length + 1, number2 * length];
function partIn(year2, words4) {
  const numbers = words4.flatMap((word) => smallNumber(word) ?? []);
  const [number2, ...more] = numbers;
  const named4 = words4.flatMap((word) => monthIn(word) ?? []);
  const short2 = words4.flatMap((word) => [shortPart(word) ?? []].filter((part2) => part2.length > 0));
  const length = words4.some((word) => isStem(quarterStems, word)) ? 3 : words4.some((word) => isStem(semesterStems, word)) ? 6 : void 0;
  if (more.length > 0 || named4.length + short2.length + (length === void 0 ? 0 : 1) > 1) return void 0;
  const [month] = named4;
  if (month !== void 0)
    return number2 === void 0 ? months(year2, month, month) : single(dayOf(year2, month, number2));
  const part = short2[0] ?? (length === void 0 || number2 === void 0 ? void 0 : partOf(number2, length));
  if (part !== void 0) return months(year2, part[0] ?? 1, part[1] ?? 12);
  return number2 === void 0 && length === void 0 ? yearSpan(year2) : void 0;
}
var single = (one2) => one2 && { start: one2, end: one2 };
var isFiller = (word) => isStem(periodFillers, word) || isStem(endFillers, word);
function periodOf(text3, other) {
  const words4 = wordsOf(text3);
  const years = [...new Set(words4.flatMap((word) => yearNumber(word) ?? []))];
  const year2 = years.length === 0 ? other : years[0];
  const rest = words4.filter((word) => yearNumber(word) === void 0 && !isFiller(word));
  const isKnown = (word) => smallNumber(word) !== void 0 || shortPart(word) !== void 0 || monthIn(word) !== void 0 || isStem(quarterStems, word) || isStem(semesterStems, word);
  if (year2 === void 0 || years.length > 1 || !rest.every(isKnown)) return void 0;
  return years.length === 0 && rest.length === 0 ? void 0 : partIn(year2, rest);
}
function rangeOf(text3) {
  const [left, right, ...more] = text3.split(/[-–—]/);
  if (left === void 0 || right === void 0 || more.length > 0) return void 0;
  const last = periodOf(right);
  const first = last && periodOf(left, Number(last.start.slice(0, 4)));
  return first === void 0 || last === void 0 || first.start > last.end ? void 0 : { start: first.start, end: last.end };
}
function dayIn(cell, side) {
  if (cell.kind === "date") return day(String(cell.value));
  const text3 = cellText(cell).trim();
  const typed2 = typedDay(text3);
  if (typed2 !== void 0) return "day" in typed2 ? typed2.day : void 0;
  const years = yearsOf(cell) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first !== void 0 && last !== void 0) return side === "start" ? yearSpan(first).start : yearSpan(last).end;
  if (side === "start" && wordsOf(text3).some((word) => isStem(endFillers, word))) return void 0;
  return (rangeOf(text3) ?? periodOf(text3))?.[side];
}

// src/import/content.ts
var sample = 2e3;
var isNumber = (cell) => cell.kind === "number" || cell.kind === "percent" || cell.kind === "text" && !("reason" in typedNumber(cellText(cell)));
var isLink = (cell) => /^(?:https?:|www\.|[^\s@]+@[^\s@]+\.)/i.test(cellText(cell));
var isYearCell = (cell) => yearsOf(cell) !== void 0 && cell.kind !== "date";
var isDay = (cell) => dayIn(cell, "end") !== void 0 || /\b(?:19|20)\d\d\b/.test(cellText(cell));
var isNumbering2 = (cell) => cell.kind === "text" && /^[A-Z]?\.?\d+(?:\.\d+)+\.?$/i.test(cellText(cell).trim());
var currencyText = (text3) => text3.replace(/\(?\b(?:19|20)\d\d\b\)?/g, "").trim();
var isCode = (text3) => /^[A-Z]{3}$/.test(text3) && Intl.supportedValuesOf("currency").includes(text3);
function currencyCode(text3) {
  const plain3 = currencyText(text3);
  return currencyNames[folded(plain3)] ?? currencyNames[plain3] ?? (isCode(plain3) ? plain3 : void 0);
}
function columnFacts(table, column) {
  const cells2 = table.data.slice(0, sample).flatMap((row) => table.rows.get(row)?.get(column) ?? []);
  const texts = cells2.map(cellText);
  const share = (test) => cells2.length === 0 ? 0 : cells2.filter(test).length / cells2.length;
  return {
    count: cells2.length,
    distinct: new Set(texts).size,
    length: texts.reduce((sum2, text3) => sum2 + text3.length, 0) / Math.max(1, texts.length),
    numbers: share(isNumber),
    amounts: share((cell) => !("wrong" in amountOf(cell, "."))),
    years: share(isYearCell),
    days: share(isDay),
    links: share(isLink),
    numbered: cells2.length > 0 && share(isNumbering2) > 0.8,
    currencies: cells2.length > 0 && share((cell) => currencyCode(cellText(cell)) !== void 0) > 0.8
  };
}
var isText = ({ numbers, links }) => numbers < 0.5 && links < 0.3;
var isShort = (facts) => facts.length <= 40 && facts.distinct <= Math.max(15, facts.count / 10);
var isMoney = ({ amounts: amounts2, days, numbers }) => amounts2 >= 0.6 && (numbers > 0 || days === 0);
var isTime = (facts) => facts.days >= 0.5 || isText(facts) && facts.length <= 30;
var tests = {
  country: (facts) => isText(facts) && facts.length <= 40,
  goal: isText,
  objective: isText,
  activity: isText,
  description: isText,
  lead: isText,
  "lead-name": isText,
  partners: isText,
  source: isText,
  indicator: isText,
  line: isText,
  region: isText,
  status: (facts) => isText(facts) && isShort(facts),
  cost: isMoney,
  total: isMoney,
  currency: (facts) => facts.length <= 15 && facts.distinct <= 20 && isText(facts),
  year: ({ years, count, numbers, distinct }) => years > 0.8 && (numbers > 0 || distinct > 0) && count > 0,
  start: isTime,
  end: isTime,
  id: ({ length, distinct, count, links }) => length <= 20 && distinct >= count * 0.5 && links === 0
};
var couldBe = (target, facts) => facts.count === 0 || (tests[target]?.(facts) ?? true);

// src/import/propose-column.ts
var headText = (cell) => cell === void 0 ? "" : plainText(cellText(cell)).replaceAll(" / ", "/");
function textAt(table, row, column, spread) {
  const cells2 = table.rows.get(row);
  const own = cells2?.get(column);
  if (own !== void 0 || !spread) return headText(own);
  const left = [...cells2?.keys() ?? []].filter((at3) => at3 < column).at(-1);
  return headText(left === void 0 ? void 0 : cells2?.get(left));
}
function headAt(table, column) {
  const rows = table.heads;
  const lowest = rows.findLastIndex((row) => table.rows.get(row)?.has(column) === true);
  const texts = rows.slice(0, lowest + 1).map((row, i) => textAt(table, row, column, i < lowest));
  return texts.filter((text3, i) => text3 !== "" && text3 !== texts[i - 1]).reduce((head, text3) => head + (head === "" ? "" : /^[([]/.test(text3) ? " " : " / ") + text3, "");
}
function byTag(table, column) {
  const tag = table.tags === void 0 ? "" : textAt(table, table.tags, column, false);
  const [name = "", ...more] = tag.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  if (name === "") return void 0;
  if (name === "org" && more.includes("impl")) return "partners";
  if (name === "org" && more.includes("name")) return "lead-name";
  if (more.some((part) => ["type", "url"].includes(part))) return "ignore";
  return more.some((part) => part === "code" || part === "id") && name !== "sector" ? "ignore" : hxlTargets[name] ?? "ignore";
}
var isCode2 = (head) => headWordsOf(head).some((word) => /^(?:p?code|код|cod|id|admin\d?)$/.test(word));
var named2 = /* @__PURE__ */ new Set([
  "region",
  "country",
  "lead",
  "partners",
  "source",
  "goal",
  "objective",
  "activity"
]);
var spanning = /* @__PURE__ */ new Set(["cost", "total", "baseline", "target", "indicator"]);
function under(target, isYear4) {
  if (target === "source") return "cost";
  return target === "indicator" && isYear4 ? "target" : target;
}
function byHead(head, facts) {
  const parts2 = head.split(" / ");
  const own = parts2.at(-1) ?? "";
  const code = isCode2(own);
  const told3 = targetsIn(own).filter((target) => !(code && named2.has(target)));
  const isYear4 = yearIn(own) !== void 0;
  const above = parts2.slice(0, -1).flatMap(targetsIn).map((target) => under(target, isYear4)).filter((target) => spanning.has(target));
  return [...told3, ...above].find((target) => couldBe(target, facts));
}
function byContent(facts) {
  if (facts.count < 2) return void 0;
  if (facts.numbered) return "id";
  return facts.currencies ? "currency" : void 0;
}
var isTotalHead = (head) => head.split(" / ").some((part) => totalWords.has(headWordsOf(part).join(" ")));
var moneyTargets = /* @__PURE__ */ new Set([
  "cost",
  "total",
  "source",
  "year",
  "goal",
  "objective",
  "activity"
]);
var fewLetters = 4;
var withoutCurrency = (head) => head.replace(/[\p{L}$€]+/gu, (word) => currencyCode(word) === void 0 ? word : "");
function ofYear(head, facts) {
  const told3 = present({ year: yearIn(head), fiscal: fiscalIn(head) });
  if (yearOf(told3) === void 0 || !couldBe("cost", facts)) return void 0;
  const words4 = targetsIn(head);
  const isAlone2 = withoutCurrency(head).replace(/[\s\d().,/–—-]/g, "").length <= fewLetters;
  return (words4.length > 0 || isAlone2) && words4.every((target) => moneyTargets.has(target)) ? told3 : void 0;
}
var yearOf = ({ year: year2, fiscal }) => year2 ?? fiscal;
function proposal(table, column) {
  const head = headAt(table, column);
  const facts = columnFacts(table, column);
  const base = { column, head, facts };
  const tag = byTag(table, column);
  if (tag !== void 0 && (tag === "ignore" || couldBe(tag, facts))) return { ...base, as: tag, by: "tag" };
  const year2 = ofYear(head, facts);
  if (year2 !== void 0) return { ...base, as: isTotalHead(head) ? "total" : "cost", ...year2, by: "head" };
  const target = byHead(head, facts);
  if (target !== void 0) return { ...base, as: target, by: "head" };
  const held = byContent(facts);
  return held === void 0 ? { ...base, as: "ignore", by: "none" } : { ...base, as: held, by: "content" };
}

// src/import/subtotals.ts
var isBelow = (number2, own) => number2 !== void 0 && number2.length > own.length && own.every((part, i) => number2[i] === part);
function amountAt(row, column, rows) {
  const cell = rows.get(row)?.get(column);
  const read = cell === void 0 ? void 0 : amountOf(cell, ".");
  return read !== void 0 && "amount" in read ? read.amount : void 0;
}
function leavesOf(i, list, numbers) {
  const own = numbers[i];
  if (own === void 0 || own.length === 0) return [];
  const leaves = [];
  for (let at3 = i + 1; isBelow(numbers[at3], own); at3 += 1)
    if (!isBelow(numbers[at3 + 1], numbers[at3] ?? [])) leaves.push(list[at3] ?? 0);
  return leaves;
}
function subtotalHeadings(list, rows) {
  const numbers = list.map((row) => numberOf2(cellsOf(rows.get(row))[0]));
  return new Set(
    list.filter((row, i) => {
      const leaves = leavesOf(i, list, numbers);
      const [, ...columns] = [...rows.get(row)?.keys() ?? []];
      const stated = columns.flatMap((column) => {
        const amount = amountAt(row, column, rows);
        return amount === void 0 ? [] : [{ column, amount }];
      });
      const agrees = ({ column, amount }) => isSame(sumOf([amount]), sumOf(leaves.flatMap((leaf) => amountAt(leaf, column, rows) ?? [])));
      return leaves.length > 0 && stated.some(({ amount }) => amount > 0) && stated.every(agrees);
    })
  );
}

// src/import/table.ts
var headRowsOf = ({ heads, tags: tags4 }) => [...heads, ...tags4 === void 0 ? [] : [tags4]].map((row) => row + 1);
var textOf2 = (row) => JSON.stringify([...row ?? []].map(([column, cell]) => [column, cellText(cell)]));
function tableOf({ name: sheet, hidden }, block, heads, rows) {
  const last = heads.at(-1) ?? 0;
  const below = block.filter((row) => row > last);
  const tags4 = below.find((row) => row <= last + 2 && isTags(cellsOf(rows.get(row))));
  const rest = below.filter((row) => row !== tags4);
  const printed = new Set(heads.map((row) => textOf2(rows.get(row))));
  const again = rest.filter((row) => printed.has(textOf2(rows.get(row))));
  const told3 = rest.slice(0, 1).filter((row) => isInstruction(rows.get(row)));
  const numbered = rest.slice(0, 2).filter((row) => isNumbering(rows.get(row)));
  const summed = subtotalHeadings(rest, rows);
  const plain3 = /* @__PURE__ */ new Set([...again, ...numbered, ...summed]);
  const counted = rest.filter((row) => !plain3.has(row));
  const totals = totalsIn(counted, rows);
  const isHeading = (row, i) => summed.has(row) || isLeft(rows.get(row), heads, rows) || isNumberedHeading(rows.get(row), rows.get(rest[i + 1] ?? -1));
  const alone = rest.filter(isHeading);
  const among = new Set(alone);
  const others = rest.filter((row) => !among.has(row));
  const kept2 = lastRow(alone, others, rows);
  const single3 = alone.filter((row) => row !== kept2);
  const over = levelsAbove(heads[0] ?? 0, block, single3, rows);
  const signed2 = signedRows(rest, rows);
  const aside = /* @__PURE__ */ new Set([...totals, ...single3, ...again, ...told3, ...numbered, ...signed2]);
  const data = rest.filter((row) => !aside.has(row));
  const end = data.at(-1) ?? 0;
  return {
    sheet,
    hidden,
    heads,
    ...tags4 === void 0 ? {} : { tags: tags4 },
    data,
    totals,
    headings: [...over, ...single3.filter((row) => row < end)],
    repeats: [...again, ...numbered],
    beside: [
      ...block.filter((row) => row < last && !heads.includes(row) && !over.includes(row)),
      ...told3,
      ...signed2,
      ...single3.filter((row) => row > end && !signed2.includes(row))
    ].sort((a, b) => a - b),
    columns: [...new Set([...heads, ...data].flatMap((row) => [...rows.get(row)?.keys() ?? []]))].sort(
      (a, b) => a - b
    ),
    rows
  };
}
function isLeft(row, heads, rows) {
  const columns = [...new Set(heads.flatMap((head) => [...rows.get(head)?.keys() ?? []]))].sort((a, b) => a - b);
  const [at3 = 0] = [...row?.keys() ?? []];
  return isAlone(row) && columns.filter((column) => column < at3).length <= 1;
}
function levelsAbove(top, block, headings, rows) {
  const names = new Set(headings.map((row) => levelName(rows.get(row))));
  names.delete("");
  const isLevel = (row) => isNumberedLevel(row) || names.has(levelName(row));
  return block.filter((row) => row < top && isLevel(rows.get(row)));
}
function signedRows(rest, rows) {
  const last = rest.findLastIndex((row) => !isSigned(rows.get(row)));
  const signed2 = rest.slice(last + 1);
  const [first = 0] = signed2;
  return last < 0 || rows.has(first - 1) ? [] : signed2;
}
function lastRow(alone, others, rows) {
  const below = (others.at(-1) ?? 0) + 1;
  const first = others.reduce(
    (least, row) => Math.min(least, ...[...rows.get(row)?.keys() ?? []].slice(0, 1)),
    Infinity
  );
  const text3 = rows.get(below)?.get(first);
  const isRow = text3 !== void 0 && /^[\p{L}\p{N}][^:]*$/u.test(cellText(text3));
  return isRow && alone.includes(below) ? below : void 0;
}

// src/import/mapping-fits.ts
var tableFor = (map, tables) => tables.find(({ sheet, heads }) => sheet === map.sheet && heads[0] !== void 0 && map.heads.includes(heads[0] + 1));
function headCell({ heads, rows }, column) {
  const row = heads.findLast((one2) => rows.get(one2)?.has(column) === true) ?? heads.at(-1) ?? 0;
  return cellName(row * sheetColumns + column);
}
var headsFound = (table, beside2) => (table === void 0 ? beside2 : [table]).map((one2) => headRowsOf(one2).join(", ")).join("; ");
function strangersIn(map, tables, file2) {
  const { sheet } = map;
  const beside2 = tables.filter((table2) => table2.sheet === sheet);
  const table = tableFor(map, tables);
  const expected = map.heads.join(", ");
  const found = headsFound(table, beside2);
  if (beside2.length === 0) {
    const names = [...new Set(tables.map((one2) => one2.sheet))].join(", ");
    return [finding("NAP952", { sheet, what: "sheet", expected: sheet, found: names || "none" }, { place: { file: file2 } })];
  }
  if (table === void 0 || found !== expected)
    return [finding("NAP952", { sheet, what: "rows", expected, found }, { place: { file: file2, sheet } })];
  return [...map.columns].flatMap(([column, { head, as }]) => {
    const own = headAt(table, column);
    if (as === "ignore" || own === head) return [];
    const place = { file: file2, sheet, cell: headCell(table, column) };
    return [finding("NAP952", { sheet, what: "head", expected: head, found: own || "none" }, { place })];
  });
}
var strangers = (mapping, tables, file2) => mapping.tables.filter(({ use }) => use).flatMap((map) => strangersIn(map, tables, file2));

// src/import/names.ts
function namesIn(text3) {
  const names = text3.split(/[\n;•]+/).map((name) => plainText(name.replace(/^\s*(?:[-–—*]|\d+[.)])\s*/, "")).replace(/[,.]$/, "")).filter((name) => name !== "");
  return [...new Set(names.flatMap(shortNames))];
}
function shortNames(name) {
  const parts2 = name.split(/\s*[,/]\s*/).filter((part) => part !== "");
  return parts2.length > 1 && parts2.every((part) => /^[^\s]{1,12}$/.test(part)) ? parts2 : [name];
}
var signs = /[^\p{L}\p{N}_.-]+/gu;
function shortId(name) {
  const [, inside] = /\(([\p{L}\p{N}._-]{2,12})\)\s*$/u.exec(name) ?? [];
  if (inside !== void 0) return inside;
  if (/^[\p{L}\p{N}._-]{1,15}$/u.test(name)) return name;
  const capitals = name.split(/\s+/).flatMap((word) => new RegExp("^\\p{Lu}", "u").exec(word)?.[0] ?? []);
  if (capitals.length >= 2) return capitals.join("").slice(0, 10);
  return folded(name).replace(signs, "-").slice(0, 20);
}
function freeId(wanted, taken) {
  let id2 = wanted;
  for (let i = 2; taken.has(id2.toLowerCase()); i += 1) id2 = `${wanted}-${i}`;
  taken.add(id2.toLowerCase());
  return id2;
}
function idsFor(names) {
  const taken = /* @__PURE__ */ new Set(["plan"]);
  const ids = /* @__PURE__ */ new Map();
  for (const name of names) {
    const short2 = shortId(name).replace(signs, "-").replace(/^[-.]+|[-.]+$/g, "") || "x";
    ids.set(name, freeId(short2, taken));
  }
  return ids;
}

// src/plan/document-fields.ts
var recordsOf = (value) => Array.isArray(value) ? value.filter(isFields) : [];
function inOrderOf(order2, records, field) {
  const rank = /* @__PURE__ */ new Map();
  for (const [i, { id: id2 = null }] of order2.entries()) if (!rank.has(id2)) rank.set(id2, i);
  const at3 = (record2) => rank.get(record2[field] ?? null) ?? order2.length;
  return [...records].sort((a, b) => at3(a) - at3(b));
}
var plainPercent = (value) => typeof value === "string" && /^\d+(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) : value;
function fieldsOf(fields) {
  return Object.fromEntries(Object.entries(fields).filter((e) => e[1] !== void 0));
}
function withoutEmpty(fields) {
  const kept2 = [];
  let isSame2 = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === void 0) {
      isSame2 = false;
      continue;
    }
    const inner = key === "returns" && isFields(value) ? mapValues(value, pruned) : pruned(value);
    const empty = isEmpty(inner);
    if (!empty) kept2.push([key, inner]);
    isSame2 &&= !empty && inner === value;
  }
  return isSame2 ? fields : Object.fromEntries(kept2);
}
function pruned(value) {
  if (typeof value === "string") return value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
  if (Array.isArray(value)) {
    const items = value.map(pruned);
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  return isFields(value) ? withoutEmpty(value) : value;
}
var isEmpty = (value) => Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
var mapValues = (fields, change) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));

// src/import/unit.ts
var units = ["one", "thousand", "million"];
var unitPlaces = { one: 0, thousand: 3, million: 6 };
function inOnes({ digits, scale }, unit) {
  const places = unitPlaces[unit];
  return scale >= places ? { digits, scale: scale - places } : { digits: digits * 10n ** BigInt(places - scale), scale: 0 };
}
var amountIn = (amount, own, plan) => own === plan ? amount : Number(decimalText(inOnes(decimalOf(amount), own)));

// src/import/cost-lines.ts
var placesOf = (currency2, unit) => minorDigits(currency2) + unitPlaces[unit];
var one = (years, how) => how === "first" ? years.slice(0, 1) : how === "last" ? years.slice(-1) : years;
function costLines(on, cost, context) {
  const { words: words4, sources, currency: currency2, firstYear, unit } = context;
  const { map } = cost;
  const base = {
    on,
    source: cost.source === void 0 ? void 0 : sources.get(cost.source),
    currency: cost.currency === currency2 ? void 0 : cost.currency,
    line: cost.line
  };
  const years = one(cost.years, map.severalYears);
  if (cost.amount === void 0) {
    const state = cost.state ?? "uncosted";
    return (years.length === 0 ? [void 0] : years).map((year2) => fieldsOf({ ...base, year: year2, state }));
  }
  const amount = amountIn(cost.amount, map.unit ?? unit, unit);
  if (years.length === 0)
    return [
      fieldsOf({
        ...base,
        year: yearFor(map.noYear, firstYear),
        amount,
        note: words4.noYear(map.sheet, cost.row)
      })
    ];
  const note5 = cost.years.length > 1 ? words4.severalYears(map.sheet, cost.row, cost.years.join(", ")) : void 0;
  const shares = parts(amount, years.length, placesOf(cost.currency ?? currency2, unit));
  return years.map((year2, i) => fieldsOf({ ...base, year: year2, amount: shares[i], note: note5 }));
}
var yearFor = (noYear, first) => typeof noYear === "number" ? noYear : first;

// src/import/decided.ts
function yearsOf2(draft) {
  const years = [...draft.nodes.values()].flatMap((node2) => [
    ...node2.costs.flatMap(({ years: own }) => own),
    ...[node2.start, node2.end].flatMap((day2) => day2 === void 0 ? [] : [Number(day2.slice(0, 4))])
  ]);
  if (years.length === 0) return void 0;
  return years.reduce(
    ([a, b], year2) => [Math.min(a, year2), Math.max(b, year2)],
    [years[0] ?? 0, years[0] ?? 0]
  );
}
function spanOf(draft, mapping) {
  const [given] = mapping.tables.flatMap(({ use, noYear }) => use && typeof noYear === "number" ? [noYear] : []);
  const priced = [...draft.priceYears].sort()[0];
  const only = given ?? priced;
  const told3 = yearsOf2(draft) ?? (only === void 0 ? void 0 : [only, only]);
  const start = mapping.start ?? (told3 && `${told3[0]}-01-01`);
  const end = mapping.end ?? (told3 && `${told3[1]}-12-31`);
  return start === void 0 || end === void 0 ? void 0 : [start, end];
}
var costsOf = ({ nodes: nodes2 }) => [...nodes2.values()].flatMap(({ costs: costs2 }) => costs2);
function currencyOf(draft, { tables }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { currency: currency2 } of costsOf(draft))
    if (currency2 !== void 0) counts.set(currency2, (counts.get(currency2) ?? 0) + 1);
  const told3 = tables.find(({ use, currency: currency2 }) => use && currency2 !== void 0)?.currency;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? told3;
}
function unitOf(draft) {
  const [unit = "one", ...more] = new Set(costsOf(draft).flatMap(({ amount, map }) => amount && map.unit || []));
  return more.length === 0 ? unit : "one";
}
function undecidedIn(draft) {
  const open4 = costsOf(draft).find(
    ({ amount, currency: currency3, map: map2 }) => amount !== void 0 && (currency3 === void 0 || map2.unit === void 0)
  );
  if (open4 === void 0) return void 0;
  const { map, cell, currency: currency2 } = open4;
  const what = currency2 === void 0 ? "currency" : "unit";
  return { plan: draft.name, what, sheet: map.sheet, ...cell === void 0 ? {} : { cell } };
}

// src/import/node-ids.ts
var ownGoal = "G1";
function sheetIds(nodes2) {
  const named4 = nodes2.flatMap((node2) => node2.id === void 0 ? [] : [[node2, node2.id.replace(/\.$/, "")]]);
  const count = /* @__PURE__ */ new Map();
  for (const [, id2] of named4) count.set(id2, (count.get(id2) ?? 0) + 1);
  return new Map(named4.filter(([, id2]) => count.get(id2) === 1 && id2 !== ownGoal && /^[^\s;,]{1,60}$/.test(id2)));
}
function idsOf(draft) {
  const nodes2 = [...draft.nodes.values()];
  const own = sheetIds(nodes2);
  const taken = new Set(own.values());
  const children2 = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  for (const node2 of nodes2) {
    const under2 = node2.parent === void 0 ? void 0 : ids.get(node2.parent);
    const prefix = under2 === void 0 ? "" : `${under2}.`;
    let number2 = (children2.get(node2.parent) ?? 0) + 1;
    while (taken.has(`${prefix}${number2}`) && !own.has(node2)) number2 += 1;
    children2.set(node2.parent, number2);
    const id2 = own.get(node2) ?? `${prefix}${number2}`;
    taken.add(id2);
    ids.set(node2, id2);
  }
  return ids;
}
function indicatorIds(draft, ids) {
  const taken = new Set([ownGoal, ...ids.values()].map((id2) => id2.toLowerCase()));
  const found = /* @__PURE__ */ new Map();
  for (const node2 of draft.nodes.values())
    [...node2.indicators.values()].forEach((indicator, i) => {
      const wanted = `I-${ids.get(node2) ?? ""}${node2.indicators.size === 1 ? "" : `-${i + 1}`}`;
      found.set(indicator, freeId(wanted, taken));
    });
  return found;
}

// src/import/plan-records.ts
var longestTitle = 200;
function titleOf(text3) {
  if (text3.length <= longestTitle) return text3;
  const cut2 = text3.slice(0, longestTitle);
  return `${cut2.slice(0, Math.max(cut2.lastIndexOf(" "), longestTitle / 2)).replace(/[\s,;:.]+$/, "")} \u2026`;
}
var idsIn = (names, ids) => [...names].flatMap((name) => ids.get(name) ?? []);
function nodeFields(node2, { ids, indicators: indicators2, institutions, regions }) {
  const title2 = titleOf(node2.text);
  const [lead, ...coLeads] = idsIn(node2.lead, institutions);
  const descriptions = [...title2 === node2.text ? [] : [node2.text], ...node2.descriptions];
  return {
    id: ids.get(node2),
    title: title2,
    description: descriptions.join("\n") || void 0,
    lead,
    "co-leads": coLeads,
    partners: idsIn(node2.partners, institutions).filter((id2) => id2 !== lead && !coLeads.includes(id2)),
    note: [...node2.notes].join("\n") || void 0,
    indicators: [...node2.indicators.values()].flatMap((one2) => indicators2.get(one2) ?? []),
    tags: node2.regions.size === 0 ? void 0 : { regions: idsIn(node2.regions, regions) }
  };
}
function withoutEmptyLists(fields) {
  return fieldsOf(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0))
  );
}
var numberOr = (text3) => /^\d{1,15}(?:\.\d+)?$/.test(text3) ? Number(text3) : text3;
var measureOf = (values) => numberOr([...values].join(" / "));
function indicatorFields({ baselines, targets: targets2 }) {
  const { target, ...yearly } = Object.fromEntries(
    [...targets2].map(([year2, values]) => [year2 ?? "target", measureOf(values)])
  );
  return {
    baseline: baselines.size === 0 ? void 0 : { value: measureOf(baselines) },
    target,
    targets: Object.keys(yearly).length === 0 ? void 0 : yearly
  };
}
var indicatorsOf = ({ draft, indicators: indicators2 }) => [...draft.nodes.values()].flatMap(
  (node2) => [...node2.indicators].map(([title2, one2]) => fieldsOf({ id: indicators2.get(one2), title: title2, ...indicatorFields(one2) }))
);
function sourceOf(name, id2) {
  const words4 = ` ${folded(name)} `;
  const type = sourceTypes.find(([, names]) => [...names].some((one2) => words4.includes(` ${one2} `)))?.[0];
  return { id: id2, name, type: type ?? "unidentified" };
}

// src/import/plan-of.ts
var planTitle = (mapping, name) => name === "" ? mapping.title : `${name}: ${mapping.title}`;
var sourcesIn = (draft) => new Set(costsOf(draft).flatMap(({ source = "" }) => source || []));
function planOf(draft, id2, mapping, file2, words4) {
  const span = spanOf(draft, mapping);
  const currency2 = currencyOf(draft, mapping);
  if (span === void 0) return { plan: draft.name, what: "year" };
  const undecided = undecidedIn(draft);
  if (undecided !== void 0) return undecided;
  if (currency2 === void 0) return { plan: draft.name, what: "currency" };
  const [start, end] = span;
  const ids = idsOf(draft);
  const making = {
    draft,
    words: words4,
    currency: currency2,
    unit: unitOf(draft),
    firstYear: Number(start.slice(0, 4)),
    ids,
    indicators: indicatorIds(draft, ids),
    institutions: idsFor(draft.institutions.keys()),
    sources: idsFor(sourcesIn(draft)),
    regions: idsFor(draft.regions)
  };
  const title2 = planTitle(mapping, draft.name);
  const languages2 = mapping.language === void 0 ? void 0 : [mapping.language];
  const head = { id: id2, title: title2, start, end, languages: languages2, note: words4.origin(file2) };
  const costs2 = [...draft.nodes.values()].flatMap(
    (node2) => node2.costs.flatMap((cost) => costLines(ids.get(node2) ?? "", cost, making))
  );
  return {
    name: draft.name,
    draft,
    document: documentOf(making, head, costs2),
    lines: costs2.length,
    uncosted: costs2.filter(({ state }) => state === "uncosted").length
  };
}
function headOf({ draft, currency: currency2, unit, regions }, head) {
  const named4 = [...regions].map(([name, region]) => ({ id: region, title: name }));
  return withoutEmptyLists({ ...head, country: draft.name || void 0, currency: currency2, unit, regions: named4 });
}
function documentOf(making, head, costs2) {
  const { draft, ids, institutions, sources } = making;
  const nodes2 = [...draft.nodes.values()];
  const hanging = nodes2.some(({ level, parent }) => level !== "goal" && parent === void 0);
  const own = hanging ? [{ id: ownGoal, title: head.title }] : [];
  const under2 = ({ parent }) => parent === void 0 ? ownGoal : ids.get(parent) ?? ownGoal;
  const at3 = (level, more) => nodes2.filter((node2) => node2.level === level).map((node2) => withoutEmptyLists({ ...nodeFields(node2, making), ...more(node2) }));
  return withoutEmptyLists({
    plan: headOf(making, head),
    institutions: [...institutions].map(([name, id2]) => ({ id: id2, name: draft.institutions.get(name) ?? name })),
    sources: [...sources].map(([name, id2]) => sourceOf(name, id2)),
    goals: [...own, ...at3("goal", () => ({}))],
    objectives: at3("objective", (node2) => ({ goal: under2(node2) })),
    activities: at3("activity", (node2) => ({
      start: node2.start,
      end: node2.end,
      continuous: node2.continuous || void 0,
      objective: under2(node2)
    })),
    indicators: indicatorsOf(making),
    costs: costs2
  });
}

// src/import/money-words.ts
var isNumber2 = (word) => word !== void 0 && /^\d+$/.test(word);
var isYear2 = (word) => word !== void 0 && /^(?:19|20|21)\d\d$/.test(word);
var joined = new RegExp("(?<!\\p{L})([kK])(?=\u20AC|\\$|\xA3|EUR|USD)", "gu");
var quoted = new RegExp("(?<!\\p{N})['\u2019\u2018]000(?!['\u2019\\p{N}])", "gu");
var noughts = new RegExp("(?<!\\p{N}[\\s.,'\u2019]?)(?:(?:(?<=[(,]\\s*)|(?<=(?<!\\p{L})(?:in|en|u|\u0432|\u0443|x|\xD7)\\s+))1[\\s.,'\u2019]?)?000(?![\\s.,'\u2019]?\\p{N})", "gu");
var spelled = (text3) => text3.replace(joined, "$1 ").replace(quoted, " thousand ").replace(noughts, " thousand ");
function phraseOf(text3) {
  const words4 = text3.match(/[\p{L}\p{M}€$£]+|\d+/gu) ?? [];
  return {
    words: words4,
    units: words4.map((word, i) => isNumber2(words4[i - 1]) && !isYear2(words4[i - 1]) ? [] : unitsOf(word)),
    currencies: words4.map(currencyCode)
  };
}
function unitsOf(word) {
  const [plain3 = ""] = wordsOf(word);
  return ["thousand", "million"].filter((unit) => unitWords[unit].has(plain3));
}
var phrasesIn = (text3) => spelled(text3).split(/[,;:()[\]|/\n–—]|\s-\s/).map(phraseOf);
var near = 2;
var besideCurrency = ({ words: words4, currencies }, at3) => currencies.slice(Math.max(0, at3 - near), at3 + near + 1).some((code, i) => code !== void 0 || sharedCurrencies.has(folded(words4[Math.max(0, at3 - near) + i] ?? "")));
var isShort2 = (word) => [...word].length <= 4 && !/^(?:тыс|тис|млн|mln|mio)$/iu.test(word);
function unitsIn(phrase, mostWords) {
  const { words: words4, units: units2 } = phrase;
  return units2.flatMap((found, i) => {
    const enough = isShort2(words4[i] ?? "") ? words4.length === 1 : words4.length <= mostWords;
    return enough || besideCurrency(phrase, i) ? found : [];
  });
}
var wordlike = new Set("l|q|all|try|top|mad|pen|cup|sos|din|den|\u0434\u0438\u043D|\u0434\u0435\u043D|km|som|\u0441\u043E\u043C".split("|"));
function currenciesIn({ words: words4, units: units2, currencies }, mostWords) {
  const isUnit = (i) => (units2[i]?.length ?? 0) > 0;
  const told3 = words4.length <= mostWords || words4.some((_, i) => isUnit(i));
  return currencies.flatMap((code, i) => {
    const strict = wordlike.has((words4[i] ?? "").toLowerCase());
    const enough = strict ? words4.length === 1 || isUnit(i - 1) || isUnit(i + 1) : told3;
    return code !== void 0 && enough ? [code] : [];
  });
}
var isSure = (word) => word !== "$" && !sharedCurrencies.has(folded(word ?? ""));
function headCurrency(head) {
  const codes = phrasesIn(head).flatMap((phrase) => {
    const told3 = new Set(currenciesIn(phrase, Infinity));
    return phrase.currencies.filter((code, i) => code !== void 0 && told3.has(code) && isSure(phrase.words[i]));
  });
  return new Set(codes).size === 1 ? codes[0] : void 0;
}
function headMoney(heads) {
  const told3 = heads.map((head) => {
    const phrases = phrasesIn(head);
    return {
      units: phrases.flatMap((phrase) => unitsIn(phrase, Infinity)),
      currencies: phrases.flatMap((phrase) => currenciesIn(phrase, Infinity))
    };
  });
  const units2 = told3.flatMap((one2) => one2.units);
  const plain3 = units2.length > 0 && told3.some((one2) => one2.units.length === 0 && one2.currencies.length > 0);
  return {
    units: new Set(plain3 ? [...units2, "one"] : units2),
    currencies: new Set(told3.flatMap(({ currencies }) => currencies))
  };
}
function titleMoney(titles) {
  const phrases = titles.flatMap(phrasesIn);
  return {
    units: new Set(phrases.flatMap((phrase) => unitsIn(phrase, 4))),
    currencies: new Set(phrases.flatMap((phrase) => currenciesIn(phrase, 6)))
  };
}
var headsOf = (columns, target) => columns.filter(({ as }) => as === target).map(({ head }) => head);
function moneyTold(columns, titles) {
  const heads = [headsOf(columns, "cost"), headsOf(columns, "total")];
  const told3 = [...heads.map(headMoney), ...titles.map(titleMoney)];
  const isPlain = told3.slice(0, heads.length).some(({ currencies }) => currencies.size > 0);
  const first = (sets) => sets.find(({ size }) => size > 0) ?? /* @__PURE__ */ new Set();
  return {
    units: first([...told3.map(({ units: units2 }) => units2), new Set(isPlain ? ["one"] : [])]),
    currencies: first(told3.map((one2) => one2.currencies))
  };
}

// src/import/row-currency.ts
var contradicting = /* @__PURE__ */ new WeakMap();
function headsAgainst(map) {
  const known = contradicting.get(map);
  if (known !== void 0) return known;
  const found = columnsAs(map, "cost").flatMap(([column, { head, currency: currency2 }]) => {
    const code = currency2 === void 0 ? headCurrency(head) : void 0;
    return code === void 0 || code === map.currency ? [] : [[column, code]];
  });
  const others = new Map(map.currency === void 0 ? [] : found);
  contradicting.set(map, others);
  return others;
}
function ofRow(map, row, amount) {
  const column = amount.at % sheetColumns;
  const own = map.columns.get(column)?.currency;
  if (own !== void 0) return { code: own };
  const [cell] = columnsAs(map, "currency").flatMap(([column2]) => row.get(column2) ?? []);
  const text3 = cell === void 0 ? "" : currencyText(cellText(cell));
  if (cell === void 0 || worded(text3) !== void 0) {
    const code2 = headsAgainst(map).get(column);
    return code2 === void 0 ? { code: map.currency } : { unknown: code2, other: map.currency ?? "", by: "head", cell: amount };
  }
  const code = map.currencies.has(text3) ? map.currencies.get(text3) : currencyCode(text3);
  return code === void 0 ? { unknown: text3, cell } : { code };
}
var isShared = (sign) => sign === "$" || sharedCurrencies.has(folded(sign));
function currencyOf2(map, row, amount) {
  const told3 = ofRow(map, row, amount);
  const sign = currencySignOf(amount);
  if (sign === "" || "unknown" in told3 || isShared(sign) && told3.code !== void 0) return told3;
  const code = map.currencies.get(sign) ?? currencyCode(sign);
  if (code === void 0) return { unknown: sign, cell: amount };
  const other = told3.code === code || told3.code === map.currency ? void 0 : told3.code;
  return other === void 0 ? { code } : { unknown: sign, other, cell: amount };
}

// src/import/sums.ts
var noSums = /* @__PURE__ */ new Map();
function allSums(all) {
  const sums = /* @__PURE__ */ new Map();
  for (const one2 of all) for (const [code, sum2] of one2) sums.set(code, plus(sums.get(code) ?? none, sum2));
  return sums;
}
var keyOf2 = ({ currency: currency2 = "", unit }) => unit === void 0 ? "" : currency2;
var sumsOf = (all) => allSums(all.map((one2) => /* @__PURE__ */ new Map([[keyOf2(one2), inOnes(decimalOf(one2.amount), one2.unit ?? "one")]])));

// src/import/row-sums.ts
function rowSums(table, map, at3) {
  const row = table.rows.get(at3) ?? /* @__PURE__ */ new Map();
  const amounts2 = columnsAs(map, "cost").flatMap(([column]) => {
    const cell = row.get(column);
    const read = cell === void 0 ? void 0 : amountOf(cell, map.decimal);
    if (cell === void 0 || read === void 0 || !("amount" in read)) return [];
    const currency2 = currencyOf2(map, row, cell);
    return [{ amount: read.amount, currency: "code" in currency2 ? currency2.code : currency2.unknown, unit: map.unit }];
  });
  return amounts2.length === 0 ? noSums : sumsOf(amounts2);
}
var lastHead = ({ heads }) => heads.at(-1) ?? 0;
var outsideFates = (outside, used2) => outside.map((one2) => {
  const above = used2.findLast(({ table }) => table.sheet === one2.sheet && lastHead(table) < one2.row - 1);
  return above === void 0 ? one2 : { ...one2, sums: rowSums(above.table, above.map, one2.row - 1) };
});

// src/import/head-rows.ts
var headLike = (row) => cellsOf(row).filter((cell) => isHeadText(cellText(cell))).length;
var deepest = 25;
function headRows(block, rows) {
  const first = block.slice(0, deepest);
  const size = (row) => rows.get(row)?.size ?? 0;
  const tags4 = first.findIndex((row) => isTags(cellsOf(rows.get(row))));
  const candidates = (tags4 > 0 ? first.slice(0, tags4) : first).filter(
    (row) => isWords(cellsOf(rows.get(row))) && !isInstruction(rows.get(row))
  );
  const widest = Math.max(0, ...first.map(size));
  const reach = (row) => new Set([row, ...subHeads(row, rows)].flatMap((one2) => [...rows.get(one2)?.keys() ?? []])).size;
  const wide2 = candidates.filter((row) => size(row) > 1 && reach(row) >= Math.max(2, widest * 0.6));
  const main = tags4 > 0 ? candidates.at(-1) : wide2.find((row) => headLike(rows.get(row)) >= Math.max(2, size(row) * 0.3)) ?? wide2[0];
  if (main === void 0) return [];
  const heads = [main];
  for (let above = main - 1; candidates.includes(above) && size(above) > 1; above -= 1) heads.unshift(above);
  if (tags4 < 0) heads.push(...subHeads(main, rows));
  return heads;
}
var mostSubHeads = 2;
function subHeads(main, rows) {
  const found = [];
  const columns = new Set(rows.get(main)?.keys() ?? []);
  for (let row = main + 1; row <= main + mostSubHeads && isSubHead(columns, rows.get(row)); row += 1) {
    found.push(row);
    for (const column of rows.get(row)?.keys() ?? []) columns.add(column);
  }
  return found;
}
var isBracketed = (row) => cellsOf(row).every((cell) => /^(?:\(.{0,30}\)|\[.{0,30}\])$/.test(cellText(cell).trim()));
function isSubHead(heads, row) {
  if (row === void 0 || row.size < 2) return false;
  if (isBracketed(row)) return true;
  if (!isWords(cellsOf(row)) || isInstruction(row)) return false;
  const columns = [...row.keys()];
  const shared2 = columns.filter((column) => heads.has(column));
  return shared2.length < columns.length && shared2.length <= Math.max(1, columns.length / 2);
}

// src/import/tables.ts
function rowsOf(sheet) {
  const rows = /* @__PURE__ */ new Map();
  sheet.at.forEach((at3, i) => {
    const cell = cellAt(sheet, i);
    if (cell.kind === "text" && String(cell.value).trim() === "") return;
    const row = Math.floor(at3 / sheetColumns);
    const cells2 = rows.get(row) ?? /* @__PURE__ */ new Map();
    cells2.set(at3 % sheetColumns, cell);
    rows.set(row, cells2);
  });
  return rows;
}
function blocksOf(rows) {
  const blocks = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== void 0 && last.at(-1) === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
function addAll(rows, more) {
  for (const row of more) rows.push(row);
}
function tablesOf(sheet) {
  const rows = rowsOf(sheet);
  const outside = [];
  const found = [];
  for (const block of blocksOf(rows)) {
    const last = found.at(-1);
    const heads = headRows(block, rows);
    const own = heads.length > 0 && (last === void 0 || heads.some((row) => headLike(rows.get(row)) >= 2));
    if (own && last !== void 0 && isSameHead(last.heads, heads, rows)) addAll(last.block, block);
    else if (own) found.push({ heads, block: afterTable(last, heads, block, rows) });
    else if (last !== void 0 && goesOn(last.heads, block, rows)) addAll(last.block, block);
    else addAll(outside, block);
  }
  const [first] = found;
  const top = first?.block[0] ?? 0;
  if (first !== void 0) first.block = [...outside.filter((row) => row < top), ...first.block];
  return {
    tables: found.map(({ heads, block }) => tableOf(sheet, block, heads, rows)),
    outside: outside.filter((row) => first === void 0 || row > top)
  };
}
var isSameHead = (a, b, rows) => a.length === b.length && a.every((row, i) => textOf2(rows.get(row)) === textOf2(rows.get(b[i] ?? -1)));
function afterTable(last, heads, block, rows) {
  const top = heads[0] ?? 0;
  const above = block.filter((row) => row < top);
  if (last === void 0 || above.length === 0 || !goesOn(last.heads, above, rows)) return [...block];
  addAll(last.block, above);
  return block.filter((row) => row >= top);
}
function goesOn(heads, block, rows) {
  const columns = new Set(heads.flatMap((row) => [...rows.get(row)?.keys() ?? []]));
  return block.some((row) => {
    const own = [...rows.get(row)?.keys() ?? []];
    return own.length > 1 && own.every((column) => columns.has(column));
  });
}

// src/import/draft.ts
var newPlan = (name) => ({
  name,
  nodes: /* @__PURE__ */ new Map(),
  institutions: /* @__PURE__ */ new Map(),
  regions: /* @__PURE__ */ new Set(),
  priceYears: /* @__PURE__ */ new Set(),
  rows: 0
});
function nodeIn(plan, key, made) {
  const there = plan.nodes.get(key);
  if (there !== void 0) return there;
  const node2 = {
    ...made,
    costs: [],
    lead: /* @__PURE__ */ new Set(),
    partners: /* @__PURE__ */ new Set(),
    regions: /* @__PURE__ */ new Set(),
    indicators: /* @__PURE__ */ new Map(),
    descriptions: /* @__PURE__ */ new Set(),
    notes: /* @__PURE__ */ new Set(),
    continuous: false
  };
  plan.nodes.set(key, node2);
  return node2;
}

// src/import/row-levels.ts
var levels3 = ["country", "goal", "objective", "activity"];
function move(reading, row) {
  const { current } = reading;
  const own = levels3.map((level) => plainText(textIn(reading, row, level)));
  const isAll = own.every((text3) => text3 === "");
  levels3.forEach((level, i) => {
    const text3 = own[i] ?? "";
    const isUpper = own.slice(i + 1).some((below) => below !== "");
    const hasColumn = columnsAs(reading.map, level).length > 0;
    if (text3 !== "" && text3 !== current[level]) {
      current[level] = text3;
      for (const below of levels3.slice(i + 1)) if (columnsAs(reading.map, below).length > 0) current[below] = "";
    } else if (text3 === "" && hasColumn && !isUpper && !isAll && own.slice(1, i).some((above) => above !== ""))
      current[level] = "";
  });
  const id2 = plainText(textIn(reading, row, "id"));
  if (id2 !== "" || own[3] !== "") current.id = id2;
}
var continues = (reading, row) => levels3.every((level) => plainText(textIn(reading, row, level)) === "");
function planOf2({ taking, current }) {
  const there = taking.plans.get(current.country) ?? newPlan(current.country);
  taking.plans.set(current.country, there);
  return there;
}
function nodeOf({ current }, plan) {
  let parent;
  const way = [];
  for (const level of ["goal", "objective", "activity"]) {
    const text3 = current[level];
    if (text3 === "") continue;
    const id2 = level === "activity" && current.id !== "" ? current.id : void 0;
    way.push(`${level}
${text3}
${id2 ?? ""}`);
    const made = { level, text: text3, ...parent === void 0 ? {} : { parent }, ...id2 === void 0 ? {} : { id: id2 } };
    parent = nodeIn(plan, way.join("\n\n"), made);
  }
  return parent;
}

// src/import/row-source.ts
var holdsAmounts = (text3) => [...text3.matchAll(/(?:^|[–—:=-])\s*(\d[\d\s.,]*)/g)].some(
  ([, number2 = ""]) => number2.replace(/\D/g, "").length > 2 && yearNumber(number2.trim()) === void 0
);
function sourceIn(reading, row) {
  for (const [column] of columnsAs(reading.map, "source")) {
    const cell = row.get(column);
    const value = cell === void 0 ? "" : cellText(cell);
    if (cell !== void 0 && holdsAmounts(value))
      reading.taking.findings.push(finding("NAP965", { value }, placeIn(reading, cell)));
  }
  const told3 = plainText(textIn(reading, row, "source"));
  const isAmount2 = holdsAmounts(told3) && !new RegExp("\\p{L}", "u").test(told3);
  return worded(told3) === void 0 && !isAmount2 && !isTotalText(told3) ? told3 : "";
}

// src/import/row-costs.ts
function yearsIn(reading, row) {
  const { map, taking } = reading;
  return columnsAs(map, "year").flatMap(([column]) => {
    const cell = row.get(column);
    if (cell === void 0) return [];
    const years = yearsOf(cell);
    if (years === void 0) {
      taking.findings.push(finding("NAP955", { value: cellText(cell) }, placeIn(reading, cell)));
    }
    return years ?? [];
  });
}
function amountAt2(reading, cell) {
  const { taking, map } = reading;
  const read = amountOf(cell, map.decimal);
  if ("amount" in read || "state" in read) return read;
  const at3 = placeIn(reading, cell);
  const value = cellText(cell);
  if ("either" in read) {
    const [one2, other] = read.either.map(String);
    taking.findings.push(finding("NAP954", { value, one: one2 ?? "", other: other ?? "" }, at3));
  } else taking.findings.push(finding("NAP953", { value, why: read.wrong }, at3));
  return { state: "uncosted" };
}
function pricedIn(reading, row, plan) {
  const priced = /\b(?:19|20)\d\d\b/.exec(textIn(reading, row, "currency"))?.[0];
  if (priced !== void 0) plan.priceYears.add(Number(priced));
}
function moneyAt(reading, row, cell) {
  const read = amountAt2(reading, cell);
  if ("state" in read) return read;
  const currency2 = currencyOf2(reading.map, row, cell);
  if ("code" in currency2) return present({ ...read, currency: currency2.code });
  const { unknown: text3, other = "none", by = "cell" } = currency2;
  const key = by === "head" ? `${cell.at % sheetColumns} ${text3}` : text3;
  if (other !== "none" && by === "cell" || !reading.unknown.has(key))
    reading.taking.findings.push(finding("NAP958", { text: text3, other, by }, placeIn(reading, currency2.cell)));
  reading.unknown.add(key);
  return { state: "uncosted" };
}
function stateIn(reading, row) {
  const texts = ["source", "total"].flatMap((target) => columnsAs(reading.map, target));
  return texts.flatMap(([column]) => {
    const cell = row.get(column);
    return cell?.kind === "text" ? worded(cellText(cell)) ?? [] : [];
  }).find(({ state }) => state !== "uncosted");
}
function costsIn(reading, row, number2, plan) {
  const years = yearsIn(reading, row);
  const source = sourceIn(reading, row);
  const line2 = plainText(textIn(reading, row, "line"));
  pricedIn(reading, row, plan);
  const common = { map: reading.map, row: number2, ...line2 === "" ? {} : { line: line2 } };
  const columns = columnsAs(reading.map, "cost");
  const lines = columns.flatMap(([column, map]) => {
    const cell = row.get(column);
    if (cell === void 0) return [];
    const from2 = map.source ?? source;
    const own = map.year === void 0 ? years : [map.year];
    return [
      {
        ...common,
        cell: cellName(cell.at),
        years: own,
        ...moneyAt(reading, row, cell),
        ...from2 === "" ? {} : { source: from2 }
      }
    ];
  });
  if (lines.length > 0) return lines;
  const state = stateIn(reading, row)?.state;
  const isOne = columns.length === 1 && columns[0]?.[1].year === void 0;
  const isBlank = isOne && !continues(reading, row);
  if (state === void 0 && source === "" && !isBlank) return [];
  return [{ ...common, years, state: state ?? "uncosted", ...source === "" ? {} : { source } }];
}

// src/import/row-indicators.ts
function indicatorOf(reading, row, node2) {
  const title2 = plainText(textIn(reading, row, "indicator"));
  if (title2 === "") return node2.latest;
  node2.latest = node2.indicators.get(title2) ?? { baselines: /* @__PURE__ */ new Set(), targets: /* @__PURE__ */ new Map() };
  node2.indicators.set(title2, node2.latest);
  return node2.latest;
}
function addTarget({ targets: targets2 }, year2, value) {
  const told3 = targets2.get(year2) ?? /* @__PURE__ */ new Set();
  targets2.set(year2, told3.add(value));
}
function indicatorIn(reading, row, node2) {
  const indicator = indicatorOf(reading, row, node2);
  for (const target of ["baseline", "target"])
    for (const { head, text: text3 } of textsIn(reading, row, target)) {
      if (indicator === void 0) node2.notes.add(`${head}: ${text3}`);
      else if (target === "baseline") indicator.baselines.add(text3);
      else addTarget(indicator, yearIn(head), text3);
    }
}

// src/import/row-words.ts
function daysIn2(reading, row, node2) {
  for (const side of ["start", "end"])
    for (const [column, { head }] of columnsAs(reading.map, side)) {
      const cell = row.get(column);
      if (cell === void 0) continue;
      const found = dayIn(cell, side);
      if (found === void 0 && continuousWords.has(folded(cellText(cell)))) node2.continuous = true;
      else if (found === void 0) {
        node2.notes.add(`${head}: ${plainText(cellText(cell))}`);
        reading.taking.findings.push(
          finding("NAP956", { value: cellText(cell), column: head }, placeIn(reading, cell))
        );
      } else if (side === "start") node2.start = node2.start === void 0 || found < node2.start ? found : node2.start;
      else node2.end = node2.end === void 0 || found > node2.end ? found : node2.end;
    }
}
function wordsIn(reading, row, node2, plan) {
  const add3 = (set, text3) => {
    if (text3 !== "") set.add(text3);
  };
  const leads = namesIn(textIn(reading, row, "lead"));
  const full = plainText(textIn(reading, row, "lead-name"));
  const named4 = leads.length === 0 && full !== "" ? [full] : leads;
  for (const name of named4) add3(node2.lead, name);
  for (const name of namesIn(textIn(reading, row, "partners"))) if (!node2.lead.has(name)) add3(node2.partners, name);
  for (const name of [...named4, ...node2.partners])
    if (!plan.institutions.has(name)) plan.institutions.set(name, named4.length === 1 && full !== "" ? full : name);
  for (const name of namesIn(textIn(reading, row, "region"))) {
    add3(node2.regions, name);
    plan.regions.add(name);
  }
  add3(node2.descriptions, textIn(reading, row, "description"));
  for (const target of ["note", "status"])
    for (const { head, text: text3 } of textsIn(reading, row, target))
      add3(node2.notes, target === "note" ? text3 : `${head}: ${plainText(text3)}`);
}

// src/import/source-totals.ts
var textAt2 = (row, column) => {
  const cell = row?.get(column);
  return cell === void 0 ? "" : cellText(cell).trim();
};
var isOfAllSources = (map, row) => columnsAs(map, "source").some(([column]) => isTotalText(textAt2(row, column)));
function sourceTotals({ data, rows }, source, activity) {
  return data.filter((at3, i) => {
    const below = rows.get(data[i + 1] ?? -1);
    const named4 = textAt2(below, source);
    return isTotalText(textAt2(rows.get(at3), source)) && named4 !== "" && !isTotalText(named4) && !below?.has(activity);
  });
}
function sourceGroups({ data, totals, rows }, map) {
  const printed = new Set(map.totals);
  const activities = columnsAs(map, "activity").map(([column]) => column);
  const groups = /* @__PURE__ */ new Map();
  let open4;
  for (const at3 of [...data, ...totals].sort((a, b) => a - b)) {
    const row = rows.get(at3);
    if (printed.has(at3 + 1)) {
      open4 = isOfAllSources(map, row) ? [] : void 0;
      if (open4 !== void 0) groups.set(at3, open4);
    } else if (activities.some((column) => row?.has(column))) open4 = void 0;
    else open4?.push(at3);
  }
  return groups;
}

// src/import/take.ts
function isLeftOut({ map }, costs2) {
  const counted = costs2.filter(({ amount }) => amount !== void 0);
  const none2 = map.noYear === "leave-out" && counted.some(({ years }) => years.length === 0);
  return none2 || map.severalYears === "leave-out" && counted.some(({ years }) => years.length > 1);
}
function takeRow(reading, at3) {
  const row = reading.table.rows.get(at3);
  if (row === void 0) return "nowhere";
  move(reading, row);
  const plan = planOf2(reading);
  const costs2 = costsIn(reading, row, at3 + 1, plan);
  if (isLeftOut(reading, costs2)) return "excluded";
  const node2 = nodeOf(reading, plan);
  if (node2 === void 0) return "nowhere";
  node2.costs.push(...costs2);
  takeWords(reading, row, node2, plan);
  plan.rows += 1;
  return "taken";
}
function takeWords(reading, row, node2, plan) {
  daysIn2(reading, row, node2);
  wordsIn(reading, row, node2, plan);
  indicatorIn(reading, row, node2);
  tellBroken(reading, row);
}
function takeTotal(reading, at3, headings) {
  const row = reading.table.rows.get(at3);
  if (row !== void 0 && isOfAllSources(reading.map, row)) {
    move(reading, row);
    const plan = planOf2(reading);
    const node2 = nodeOf(reading, plan);
    if (node2 !== void 0) takeWords(reading, row, node2, plan);
  } else if (!isLikeTotal(row)) takeHeading(reading, at3, headings);
}
function takeHeading({ map, table, current }, at3, headings) {
  const cell = cellsOf(table.rows.get(at3)).findLast((one2) => one2.kind === "text" && "wrong" in amountOf(one2, "."));
  const text3 = cell === void 0 ? "" : plainText(cellText(cell));
  const isUpper = map.headings === "goal" || map.headings === "goal-and-objective" && headings.has(at3 + 1);
  if (map.headings === "ignore") return;
  if (isUpper) {
    current.goal = text3;
    if (map.headings === "goal-and-objective") current.objective = "";
  } else current.objective = text3;
  current.activity = "";
}
var headsOf2 = ({ heads, tags: tags4, repeats }) => [
  ...heads,
  ...tags4 === void 0 ? [] : [tags4],
  ...repeats
];
var bodyOf = ({ data, totals, headings }) => [...data, ...totals, ...headings].sort((a, b) => a - b);
function takeBody(reading) {
  const { table, map } = reading;
  const [headings, totals] = [new Set(table.headings), new Set(map.totals)];
  return (row) => {
    if (row + 1 < map.from || row + 1 > map.to) return "excluded";
    if (totals.has(row + 1)) {
      takeTotal(reading, row, headings);
      return "total";
    }
    if (!headings.has(row)) return takeRow(reading, row);
    takeHeading(reading, row, headings);
    return "heading";
  };
}
function takeTable(table, map, taking) {
  const fate = (row, what, sums = noSums) => ({
    sheet: table.sheet,
    row: row + 1,
    fate: what,
    sums
  });
  const { beside: beside2 } = table;
  const [heads, body] = [headsOf2(table), bodyOf(table)];
  if (!map.use) return [...heads, ...body, ...beside2].sort((a, b) => a - b).map((row) => fate(row, "unused"));
  const current = { country: "", goal: "", objective: "", activity: "", id: "" };
  const take = takeBody({ table, map, taking, current, unknown: /* @__PURE__ */ new Set() });
  const first = table.heads.at(-1) ?? 0;
  return [
    ...heads.map((row) => fate(row, "head")),
    ...beside2.map((row) => fate(row, "beside", row < first ? noSums : rowSums(table, map, row))),
    ...body.map((row) => fate(row, take(row), rowSums(table, map, row)))
  ];
}

// src/import/totals.ts
var amountsIn = (table, map, rows, column) => rows.flatMap((row) => {
  const cell = table.rows.get(row)?.get(column);
  if (cell === void 0) return [];
  const read = amountOf(cell, map.decimal);
  return "amount" in read ? [read.amount] : [];
});
function statedAt(table, map, row, column) {
  const [amount] = amountsIn(table, map, [row], column);
  return amount === void 0 ? void 0 : sumOf([amount]);
}
var check = (sheet, row, column, stated, sum2, agrees) => ({
  sheet,
  cell: cellName(row * sheetColumns + column),
  stated: decimalText(stated),
  sum: decimalText(sum2),
  agrees
});
var isWithin = ({ from: from2, to }, row) => row + 1 >= from2 && row + 1 <= to;
function countsOf(rows, totals, amount) {
  const whole2 = rows.filter((row) => !totals.has(row)).map(amount).reduce(plus, none);
  const below = /* @__PURE__ */ new Map();
  let group = none;
  for (const row of [...rows].reverse())
    if (totals.has(row)) {
      below.set(row, group);
      group = none;
    } else group = plus(group, amount(row));
  const counts = /* @__PURE__ */ new Map();
  let [before, totalled] = [none, none];
  group = none;
  for (const row of rows)
    if (totals.has(row)) {
      counts.set(row, { group, below: below.get(row) ?? none, before, whole: whole2, totalled });
      [group, totalled] = [none, plus(totalled, amount(row))];
    } else [group, before] = [plus(group, amount(row)), plus(before, amount(row))];
  return counts;
}
function innerTotals(table, map, column, groups) {
  return [...groups].flatMap(([row, sources]) => {
    const stated = isWithin(map, row) ? statedAt(table, map, row, column) : void 0;
    if (stated === void 0) return [];
    const sum2 = sumOf(amountsIn(table, map, sources, column));
    return [check(table.sheet, row, column, stated, sum2, isSame(sum2, stated))];
  });
}
function rowTotals(table, map, column, groups) {
  const totals = new Set(map.totals.map((row) => row - 1));
  const all = [...table.data, ...table.totals, ...totals].sort((a, b) => a - b);
  const rows = all.filter((row, i) => row !== all[i - 1] && !groups.has(row));
  const amount = (row) => statedAt(table, map, row, column) ?? none;
  const kept2 = countsOf(
    rows.filter((row) => isWithin(map, row)),
    totals,
    amount
  );
  const whole2 = countsOf(rows, totals, amount);
  return [...kept2].flatMap(([row, counts]) => {
    const stated = statedAt(table, map, row, column);
    if (stated === void 0) return [];
    const found = [counts, whole2.get(row) ?? counts].flatMap(Object.values).find((one2) => isSame(one2, stated));
    const nearest2 = isLikeTotal(table.rows.get(row)) ? counts.group : counts.below;
    return [check(table.sheet, row, column, stated, found ?? nearest2, found !== void 0)];
  });
}
function columnTotals(table, map, column, total) {
  const costs2 = [...map.columns].filter(
    ([, { as, year: year2 }]) => as === "cost" && (total.year === void 0 || year2 === total.year)
  );
  if (costs2.length === 0) return [];
  const totals = new Set(map.totals);
  return table.data.filter((row) => !totals.has(row + 1)).flatMap((row) => {
    const stated = isWithin(map, row) ? statedAt(table, map, row, column) : void 0;
    if (stated === void 0) return [];
    const sum2 = sumOf(costs2.flatMap(([cost]) => amountsIn(table, map, [row], cost)));
    return [check(table.sheet, row, column, stated, sum2, isSame(sum2, stated))];
  });
}
function totalChecks(table, map) {
  const groups = sourceGroups(table, map);
  return [...map.columns].flatMap(([column, one2]) => {
    if (one2.as !== "cost" && one2.as !== "total") return [];
    const rows = [...innerTotals(table, map, column, groups), ...rowTotals(table, map, column, groups)];
    return one2.as === "total" ? [...rows, ...columnTotals(table, map, column, one2)] : rows;
  });
}
var totalFindings = (checks, file2) => checks.filter(({ agrees }) => !agrees).map(({ sheet, cell, stated, sum: sum2 }) => finding("NAP957", { stated, sum: sum2 }, { place: { file: file2, sheet, cell } }));

// src/import/import.ts
function tablesIn(book) {
  const sheets2 = book.sheets.map((sheet) => ({ name: sheet.name, found: tablesOf(sheet) }));
  return {
    tables: sheets2.flatMap(({ found }) => found.tables),
    outside: sheets2.flatMap(
      ({ name, found }) => found.outside.map((row) => ({ sheet: name, row: row + 1, fate: "outside", sums: noSums }))
    )
  };
}
var takenSums = ({ nodes: nodes2 }) => sumsOf(
  [...nodes2.values()].flatMap((node2) => node2.costs).flatMap(({ amount, currency: currency2, map }) => amount === void 0 ? [] : [{ amount, currency: currency2, unit: map.unit }])
);
function sumChecks(sheet, taken) {
  return [...sheet].map(([code, sum2]) => ({
    currency: code,
    sheet: decimalText(sum2),
    taken: decimalText(taken.get(code) ?? none)
  }));
}
var isNoSum = ({ fate }) => fate !== "total" && fate !== "heading";
function nothing2(drafts, used2, name) {
  const isAny = used2.some(({ map }) => columnsAs(map, "activity").length > 0);
  if (isAny && drafts.length > 0) return [];
  return [finding("NAP961", { name, why: isAny ? "rows" : "activities" }, { path: ["tables"] })];
}
function importPlans(found, mapping, file2, words4) {
  const foreign2 = strangers(mapping, found.tables, file2);
  const taking = { file: file2, plans: /* @__PURE__ */ new Map(), findings: [...foreign2] };
  const read = found.tables.map((table) => {
    const map = mapping.tables.find((one2) => tableFor(one2, [table]) === table) ?? unused(table);
    return { table, map, fates: takeTable(table, map, taking) };
  });
  const used2 = read.filter(({ map }) => map.use);
  const fates = [...outsideFates(found.outside, used2), ...read.flatMap((one2) => one2.fates)];
  const drafts = [...taking.plans.values()].filter(({ rows }) => rows > 0);
  const ids = idsFor(drafts.map(({ name }) => name === "" ? mapping.id : `${mapping.id}-${name}`));
  const made = drafts.map((draft) => {
    const key = draft.name === "" ? mapping.id : `${mapping.id}-${draft.name}`;
    const id2 = drafts.length === 1 ? mapping.id : ids.get(key) ?? key;
    return { id: id2, plan: planOf(draft, id2, mapping, file2, words4) };
  });
  const totals = used2.flatMap(({ table, map }) => totalChecks(table, map));
  return {
    plans: made.flatMap(({ id: id2, plan }) => "what" in plan ? [] : [{ ...plan, id: id2, sums: planSums(plan) }]),
    missing: made.flatMap(({ plan }) => "what" in plan ? [plan] : []),
    fates,
    totals,
    sums: sumChecks(allSums(fates.filter(isNoSum).map(({ sums }) => sums)), allSums(drafts.map(takenSums))),
    findings: [
      ...foreign2.length > 0 ? [] : nothing2(drafts, used2, file2),
      ...taking.findings,
      ...totalFindings(totals, file2),
      ...used2.flatMap((one2) => doubted(one2, file2))
    ]
  };
}
var planSums = ({ draft }) => new Map([...takenSums(draft)].map(([code, sum2]) => [code, decimalText(sum2)]));
var unused = (table) => ({
  sheet: table.sheet,
  use: false,
  heads: [],
  from: 0,
  to: 0,
  headings: "ignore",
  totals: [],
  columns: /* @__PURE__ */ new Map(),
  severalYears: "equal-parts",
  noYear: "first-year",
  currencies: /* @__PURE__ */ new Map()
});

// src/import/mapping.ts
var severalYears = ["equal-parts", "first", "last", "leave-out"];
var headingUses = ["goal", "objective", "goal-and-objective", "ignore"];
var unusedFor = ({ columns }) => [...columns.values()].some(({ as }) => as === "activity") ? "hidden" : "activities";
function openYears(table, map) {
  const year2 = [...map.columns].find(([, { as }]) => as === "year")?.[0];
  const costs2 = [...map.columns].filter(([, { as, year: own }]) => as === "cost" && own === void 0);
  if (costs2.length === 0) return { several: 0, none: 0 };
  const counts = table.data.filter((row) => costs2.some(([column]) => table.rows.get(row)?.has(column))).map((row) => {
    const cell = year2 === void 0 ? void 0 : table.rows.get(row)?.get(year2);
    return cell === void 0 ? 0 : yearsOf(cell)?.length ?? 0;
  });
  return { several: counts.filter((n) => n > 1).length, none: counts.filter((n) => n === 0).length };
}

// src/import/propose.ts
var once = [
  "country",
  "goal",
  "objective",
  "activity",
  "id",
  "lead",
  "lead-name",
  "source",
  "currency",
  "year",
  "line",
  "start",
  "end",
  "status",
  "region"
];
var changed = (one2, as) => ({ ...one2, as });
function raised({ headings }, all, upper, lower) {
  const above = all.filter(({ as }) => as === "goal" || as === "objective").length;
  const isFull = above + Math.sign(headings.length) > 1;
  if (isFull) return all.map((one2) => one2 === lower ? changed(one2, "line") : one2);
  return all.map((one2) => {
    if (one2 === upper) return changed(one2, "objective");
    return one2.as === "objective" ? changed(one2, "goal") : one2;
  });
}
function renamed(table, all) {
  const activity = all.find(({ as }) => as === "activity")?.column ?? 0;
  const hasIndicator = (before) => all.some(({ as, column }) => as === "indicator" && column < before);
  const texts = all.map(
    (one2) => one2.as === "target" && one2.column < activity && !hasIndicator(one2.column) && couldBe("objective", one2.facts) ? changed(one2, "objective") : one2
  );
  const [upper, lower] = texts.filter(({ as }) => as === "activity");
  if (lower !== void 0 && upper !== void 0 && upper.facts.distinct < lower.facts.distinct)
    return raised(table, texts, upper, lower);
  const [, second] = texts.filter(({ as }) => as === "goal");
  if (second === void 0 || texts.some(({ as }) => as === "objective")) return texts;
  return texts.map((one2) => one2 === second ? changed(one2, "objective") : one2);
}
function levelled(all) {
  const [first, second] = all.filter(({ as }) => as === "objective");
  const isFree = !all.some(({ as }) => as === "goal");
  if (first === void 0 || second === void 0 || !isFree || first.facts.distinct > second.facts.distinct)
    return all;
  return all.map((one2) => one2 === first ? changed(one2, "goal") : one2);
}
function single2(all) {
  const best = new Map(once.map((target) => [target, bestOf(all.filter(({ as }) => as === target))]));
  return all.map((one2) => {
    const kept2 = best.get(one2.as);
    return kept2 === void 0 || kept2 === one2 ? one2 : changed(one2, "ignore");
  });
}
function bestOf(all) {
  const exact = all.find(({ head, as }) => targetsIn(head)[0] === as && headWordsOf(head).length <= 2);
  return all.find(({ by }) => by === "tag") ?? exact ?? all[0];
}
function costs(all) {
  const money2 = all.filter(({ as }) => as === "cost" || as === "total");
  if (money2.every(({ as }) => as === "total")) {
    const [first, ...more] = money2;
    const spoken = money2.find(({ head }) => targetsIn(head).includes("cost"));
    const kept2 = spoken ?? (more.length === 0 ? first : void 0);
    return all.map((one2) => one2 === kept2 ? changed(one2, "cost") : one2);
  }
  const dated = money2.some((one2) => one2.as === "cost" && yearOf(one2) !== void 0);
  return dated ? all.map((one2) => one2.as === "cost" && yearOf(one2) === void 0 ? changed(one2, "total") : one2) : all;
}
function parted(all) {
  const isTotal2 = ({ head }) => targetsIn(head.split(" / ").at(-1) ?? "").includes("total");
  const parts2 = new Set(all.filter((one2) => one2.as === "cost" && !isTotal2(one2)).map(yearOf));
  return all.map((one2) => one2.as === "cost" && isTotal2(one2) && parts2.has(yearOf(one2)) ? changed(one2, "total") : one2);
}
var isGap = ({ head }) => headWordsOf(head).some((word) => gapStems.some((stem) => word.startsWith(stem)));
function withGap(all) {
  const parts2 = all.filter(({ as }) => as === "cost");
  const isSplit = parts2.length > 1 && parts2.every((one2) => yearOf(one2) === void 0);
  if (!isSplit || all.some(({ as }) => as === "source")) return all;
  return all.map(
    (one2) => one2.as === "ignore" && isGap(one2) && couldBe("cost", one2.facts) ? changed(one2, "cost") : one2
  );
}
function sourceIn2(head, common) {
  const parts2 = head.split(" / ").filter((part) => !common.has(part));
  const isYear4 = (part) => (yearIn(part) ?? fiscalIn(part)) !== void 0;
  const name = plainText(parts2.filter((part) => !isYear4(part)).join(" "));
  return name !== "" ? name : plainText(parts2.join(" ").replace(/(?:19|20|21)\d\d(?:\s?[/–—-]\s?\d+)?/g, ""));
}
function sourced(all) {
  if (all.some(({ as }) => as === "source")) return all;
  const parts2 = all.filter(({ as }) => as === "cost");
  const years = new Set(parts2.map(yearOf));
  if (parts2.length <= years.size) return all;
  const [first, ...more] = parts2.filter((one2) => !isGap(one2)).map(({ head }) => head.split(" / "));
  const common = new Set(first?.filter((part) => more.length > 0 && more.every((other) => other.includes(part))) ?? []);
  return all.map((one2) => {
    const source = one2.as === "cost" ? sourceIn2(one2.head, common) : "";
    return source === "" ? one2 : { ...one2, source };
  });
}
function isOfLines(rows, id2, all) {
  const levels4 = all.filter(({ as }) => ["country", "goal", "objective", "activity"].includes(as));
  const keys = rows.map((row) => JSON.stringify(levels4.map(({ column }) => row.get(column)?.value ?? "")));
  const pairs = rows.map((row, i) => `${keys[i]}${row.get(id2.column)?.value ?? ""}`);
  return new Set(pairs).size > new Set(keys).size * 1.05;
}
function isOfGroups(rows, id2, all) {
  const isBeside = (upper) => rows.every((row) => row.has(id2.column) === row.has(upper.column));
  const bare = rows.filter((row) => !row.has(id2.column)).length;
  return bare > rows.length / 5 && all.some((one2) => (one2.as === "goal" || one2.as === "objective") && isBeside(one2));
}
function withoutOtherIds(table, all) {
  const [id2, activity] = [all.find(({ as }) => as === "id"), all.find(({ as }) => as === "activity")];
  if (id2 === void 0 || activity === void 0) return all;
  const rows = table.data.flatMap((at3) => table.rows.get(at3) ?? []).filter((row) => row.has(activity.column));
  const isOther = isOfLines(rows, id2, all) || isOfGroups(rows, id2, all);
  return isOther ? all.map((one2) => one2 === id2 ? changed(one2, "ignore") : one2) : all;
}
var ownHead = ({ head }) => head.split(" / ").at(-1) ?? "";
function besideAt(columns) {
  const heads = columns.map(ownHead);
  const activity = heads.findIndex((head) => targetsIn(head)[0] === "activity");
  const again = activity < 0 ? -1 : heads.indexOf(heads[activity] ?? "", activity + 2);
  if (again < 0) return void 0;
  let before = 0;
  while (before < activity && heads[activity - before - 1] === heads[again - before - 1]) before += 1;
  return columns[again - before]?.column;
}
function withoutBeside(all) {
  const from2 = besideAt(all) ?? Infinity;
  return all.map((one2) => one2.column >= from2 ? changed(one2, "ignore") : one2);
}
function proposals(table) {
  const first = withoutBeside(table.columns.map((column) => proposal(table, column)));
  return withoutOtherIds(table, sourced(withGap(costs(parted(single2(levelled(renamed(table, first))))))));
}

// src/import/mapping-text.ts
var mappingVersion = 1;
var quoted2 = (text3) => JSON.stringify(text3);
var comment = (text3, indent = "") => text3.split("\n").map((line2) => `${indent}# ${line2}`.trimEnd()).join("\n");
var columnLetters = (column) => cellName(column).slice(0, -1);
function samples(table, column) {
  const found = /* @__PURE__ */ new Set();
  for (const row of table.data) {
    const cell = table.rows.get(row)?.get(column);
    if (cell !== void 0) found.add(short(plainText(cellText(cell).replace(new RegExp("\\p{C}", "gu"), " "))));
    if (found.size === 3) break;
  }
  return [...found].join(" | ");
}
var short = (text3) => text3.length > 28 ? `${text3.slice(0, 27)}\u2026` : text3;
function columnLine(table, column, { head, as, year: year2, fiscal, source, currency: currency2 }) {
  const fields = [
    `as: ${as}`,
    ...year2 === void 0 ? [] : [`year: ${year2}`],
    ...fiscal === void 0 ? [] : [`year: ${quoted2(fiscal)}`],
    ...source === void 0 ? [] : [`source: ${quoted2(source)}`],
    ...currency2 === void 0 ? [] : [`currency: ${currency2}`],
    `head: ${quoted2(head)}`
  ];
  const held = samples(table, column);
  return `      ${columnLetters(column)}: {${fields.join(", ")}}${held === "" ? "" : ` # ${held}`}`;
}
function moneyLines({ unit, currency: currency2, currencies }, words4) {
  return [
    ...unit === void 0 ? [comment(words4.undecidedUnit(units.join(", ")), "    ")] : [],
    `    unit: ${unit ?? ""}`.trimEnd(),
    ...currency2 === void 0 && currencies.size === 0 ? [comment(words4.undecided(), "    ")] : [],
    `    currency: ${currency2 ?? ""}`.trimEnd()
  ];
}
var isDenied = (table, column, { as, head }) => as === "ignore" && targetsIn(head)[0] === "cost" && table.data.some((row) => table.rows.get(row)?.has(column));
function tableText(map, table, words4) {
  const open4 = openYears(table, map);
  const beside2 = besideAt([...map.columns].map(([column, { head }]) => ({ column, head })));
  const isLong = [...map.columns.values()].some(({ as, year: year2 }) => as === "cost" && year2 === void 0);
  return [
    ...map.use ? [] : [comment(words4.unused(unusedFor(map)), "  ")],
    `  - sheet: ${quoted2(map.sheet)}`,
    `    use: ${map.use}`,
    `    heads: [${map.heads.join(", ")}]`,
    `    rows: [${map.from}, ${map.to}]`,
    ...moneyLines(map, words4),
    ...table.headings.length === 0 ? [] : [comment(words4.headings(headingUses.join(", ")), "    "), `    headings: ${map.headings}`],
    comment(words4.totals(), "    "),
    `    totals: [${map.totals.join(", ")}]`,
    ...[...map.columns.values()].some(({ fiscal }) => fiscal) ? [comment(words4.fiscal(), "    ")] : [],
    "    columns:",
    ...[...map.columns].flatMap(([column, one2]) => [
      ...column === beside2 ? [comment(words4.beside(columnLetters(column)), "      ")] : [],
      ...column < (beside2 ?? Infinity) && isDenied(table, column, one2) ? [comment(words4.denied(), "      ")] : [],
      columnLine(table, column, one2)
    ]),
    comment(words4.decimal(), "    "),
    `    decimal: ${map.decimal === void 0 ? "" : quoted2(map.decimal)}`.trimEnd(),
    ...isLong ? [
      comment(words4.several(open4.several, severalYears.join(", ")), "    "),
      `    several-years: ${map.severalYears}`,
      comment(words4.none(open4.none), "    "),
      `    no-year: ${map.noYear}`
    ] : [],
    ...map.currencies.size === 0 ? [] : [
      comment(words4.currencies(), "    "),
      "    currencies:",
      ...[...map.currencies].map(([text3, code]) => `      ${quoted2(text3)}: ${code ?? ""}`.trimEnd())
    ]
  ].join("\n");
}
function mappingText(mapping, tables, file2, words4) {
  const plan = [
    `  id: ${quoted2(mapping.id)}`,
    `  title: ${quoted2(mapping.title)}`,
    ...mapping.language === void 0 ? [comment(words4.language(), "  ")] : [],
    `  language: ${mapping.language ?? ""}`.trimEnd(),
    comment(words4.dates(), "  "),
    `  start: ${mapping.start ?? ""}`.trimEnd(),
    `  end: ${mapping.end ?? ""}`.trimEnd()
  ];
  return [
    comment(words4.head(file2)),
    `napkit-import: ${mappingVersion}`,
    "plan:",
    ...plan,
    "",
    comment(words4.targets(targets.join(", "))),
    "tables:",
    ...mapping.tables.flatMap((map, i) => {
      const table = tables[i];
      return table === void 0 ? [] : [tableText(map, table, words4)];
    }),
    ""
  ].join("\n");
}

// src/import/mapping-values.ts
var isRows = (value) => Array.isArray(value) && value.every((one2) => Number.isInteger(one2) && Number(one2) > 0);
var Reader = class {
  findings = [];
  wrong(path8, value, expected) {
    const found = value === void 0 ? "none" : typeof value === "object" ? JSON.stringify(value) : String(value);
    this.findings.push(
      finding("NAP951", { key: path8.join("."), found: found.slice(0, 80), expected, why: "value" }, { path: path8 })
    );
    return void 0;
  }
  fields(path8, value, keys) {
    if (!isFields(value)) {
      this.wrong(path8, value, "key: value");
      return {};
    }
    for (const key of Object.keys(value))
      if (keys !== void 0 && !keys.includes(key)) this.wrong([...path8, key], key, keys.join(", "));
    return value;
  }
  /** A word that may be left out. */
  choice(path8, value, words4) {
    if (value === void 0 || value === null) return void 0;
    return words4.find((word) => word === value) ?? this.wrong(path8, value, words4.join(", "));
  }
  word(path8, value, words4, otherwise) {
    return this.choice(path8, value, words4) ?? otherwise;
  }
  text(path8, value) {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.wrong(path8, value, '"\u2026"');
    return "";
  }
  /** A text that may be left empty. */
  matching(path8, value, pattern, expected) {
    if (value === void 0 || value === null || value === "") return void 0;
    return pattern.test(String(value)) ? String(value) : this.wrong(path8, value, expected);
  }
  /** A text as the schema of plans asks for it. */
  pattern(path8, value, pattern, expected) {
    if (typeof value === "string" && pattern.test(value)) return value;
    return this.wrong(path8, value ?? void 0, expected);
  }
  day(path8, value) {
    if (value === void 0 || value === null) return void 0;
    return (typeof value === "string" ? day(value) : void 0) ?? this.wrong(path8, value, "YYYY-MM-DD");
  }
  /** Numbers of rows as people count them, from 1. */
  rows(path8, value) {
    if (isRows(value)) return value;
    this.wrong(path8, value, "[1, 2]");
    return [];
  }
  /** The first row and the last one. */
  range(path8, value) {
    const [from2, to, ...more] = isRows(value) ? value : [];
    if (from2 !== void 0 && to !== void 0 && from2 <= to && more.length === 0) return [from2, to];
    this.wrong(path8, value, "[4, 20]");
    return [1, 0];
  }
};

// src/import/mapping-read.ts
var planId = /^(?=.{1,80}$)[^\s;,](?:[^;,\r\n\t]*[^\s;,])?$/;
var language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
var currencyCode2 = /^[A-Z]{3}$/;
function noYearOf(reader, path8, value) {
  if (value === void 0 || value === null || value === "first-year") return "first-year";
  if (value === "leave-out" || isYear3(value)) return value;
  return reader.wrong(path8, value, "first-year, leave-out, 2026") ?? "first-year";
}
var isYear3 = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
function yearOf2(reader, path8, value) {
  if (value === void 0) return {};
  if (isYear3(value)) return { year: value };
  const fiscal = fiscalIn(String(value));
  const first = Number(fiscal?.slice(0, 4));
  reader.wrong(path8, value ?? void 0, fiscal === void 0 ? "1990\u20132100" : `${first}, ${first + 1}`);
  return present({ fiscal });
}
var costly = /* @__PURE__ */ new Set(["cost", "total", "ignore"]);
function columnOf(reader, path8, value) {
  const fields = reader.fields(path8, value, ["as", "head", "year", "source", "currency"]);
  const { source } = fields;
  if (source !== void 0 && typeof source !== "string") reader.wrong([...path8, "source"], source, '"\u2026"');
  const as = reader.word([...path8, "as"], fields["as"], targets, "ignore");
  if (!costly.has(as)) {
    for (const key of ["year", "source", "currency"])
      if (fields[key] !== void 0) reader.wrong([...path8, key], fields[key], "as: cost");
  }
  return present({
    head: String(fields["head"] ?? ""),
    as,
    ...yearOf2(reader, [...path8, "year"], fields["year"]),
    source: typeof source === "string" ? source : void 0,
    currency: reader.matching([...path8, "currency"], fields["currency"], currencyCode2, "EUR")
  });
}
function columnsOf(reader, path8, value) {
  const columns = Object.entries(reader.fields(path8, value));
  return new Map(
    columns.flatMap(([letters2, one2]) => {
      const at3 = positionOf(`${letters2}1`);
      if (at3 !== void 0) return [[at3, columnOf(reader, [...path8, letters2], one2)]];
      reader.wrong([...path8, letters2], letters2, "A, B, C");
      return [];
    })
  );
}
function currenciesOf(reader, path8, value) {
  if (value === void 0) return /* @__PURE__ */ new Map();
  const codes = Object.entries(reader.fields(path8, value));
  return new Map(codes.map(([text3, code]) => [text3, reader.matching([...path8, text3], code, currencyCode2, "USD")]));
}
function decimalOf2(reader, path8, value) {
  if (value === void 0 || value === null) return void 0;
  return value === "," || value === "." ? value : reader.wrong(path8, value, '".", ","');
}
var tableKeys = [
  "sheet",
  "use",
  "heads",
  "rows",
  "headings",
  "totals",
  "columns",
  "unit",
  "currency",
  "decimal",
  "several-years",
  "no-year",
  "currencies"
];
function tableOf2(reader, path8, value) {
  const fields = reader.fields(path8, value, tableKeys);
  const [from2, to] = reader.range([...path8, "rows"], fields["rows"]);
  const { use } = fields;
  if (typeof use !== "boolean") reader.wrong([...path8, "use"], use, "true, false");
  return present({
    sheet: reader.text([...path8, "sheet"], fields["sheet"]),
    use: use === true,
    heads: reader.rows([...path8, "heads"], fields["heads"]),
    from: from2,
    to,
    headings: reader.word([...path8, "headings"], fields["headings"], headingUses, "ignore"),
    totals: reader.rows([...path8, "totals"], fields["totals"]),
    columns: columnsOf(reader, [...path8, "columns"], fields["columns"]),
    unit: reader.choice([...path8, "unit"], fields["unit"], units),
    currency: reader.matching([...path8, "currency"], fields["currency"], currencyCode2, "EUR"),
    decimal: decimalOf2(reader, [...path8, "decimal"], fields["decimal"]),
    severalYears: reader.word([...path8, "several-years"], fields["several-years"], severalYears, "equal-parts"),
    noYear: noYearOf(reader, [...path8, "no-year"], fields["no-year"]),
    currencies: currenciesOf(reader, [...path8, "currencies"], fields["currencies"])
  });
}
var moved = ["currency", "unit"];
function twice(tables) {
  return tables.flatMap(({ sheet, heads }, i) => {
    const first = tables.findIndex((one2) => one2.sheet === sheet && one2.heads.some((row) => heads.includes(row)));
    if (first === i || first < 0) return [];
    const path8 = ["tables", i, "heads"];
    const args = { key: path8.join("."), found: heads.join(", "), expected: `tables.${first}`, why: "twice" };
    return [finding("NAP951", args, { path: path8 })];
  });
}
function readMapping(document) {
  const reader = new Reader();
  reader.fields([], document, ["napkit-import", "plan", "tables"]);
  if (document["napkit-import"] !== mappingVersion)
    reader.wrong(["napkit-import"], document["napkit-import"], String(mappingVersion));
  const plan = reader.fields(["plan"], document["plan"], ["id", "title", "language", "start", "end", ...moved]);
  for (const key of moved.filter((one2) => plan[one2] !== void 0))
    reader.wrong(["plan", key], plan[key] ?? "", `tables.0.${key}`);
  const { tables } = document;
  if (!Array.isArray(tables)) reader.wrong(["tables"], tables, "[\u2026]");
  const mapping = present({
    id: reader.pattern(["plan", "id"], plan["id"], planId, "my-plan") ?? "",
    title: reader.text(["plan", "title"], plan["title"]),
    language: reader.pattern(["plan", "language"], plan["language"], language, "en, fr, sr-Latn"),
    start: reader.day(["plan", "start"], plan["start"]),
    end: reader.day(["plan", "end"], plan["end"]),
    tables: (Array.isArray(tables) ? tables : []).map((table, i) => tableOf2(reader, ["tables", i], table))
  });
  const { start, end } = mapping;
  if (start !== void 0 && end !== void 0 && end < start) reader.wrong(["plan", "end"], end, `>= ${start}`);
  return { mapping, findings: [...reader.findings, ...twice(mapping.tables)] };
}

// src/plan/text.ts
function inLanguage(text3, language2) {
  if (typeof text3 === "string") return text3;
  return text3[language2] ?? text3[language2.split("-")[0] ?? language2] ?? Object.values(text3)[0] ?? "";
}

// src/exchange/nested.ts
function waiting(list, field) {
  const records = recordsOf(list);
  const groups = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const group = groups.get(record2[field]);
    if (group === void 0) groups.set(record2[field], [record2]);
    else group.push(record2);
  }
  const peek = (id2) => groups.get(id2)?.map(({ [field]: _named, ...rest }) => rest);
  return {
    peek,
    take: (id2) => {
      const found = peek(id2);
      groups.delete(id2);
      return found;
    },
    rest: () => records.filter((record2) => groups.has(record2[field]))
  };
}
function nested(document) {
  const costs2 = waiting(document["costs"], "on");
  const funding = waiting(document["funding"], "on");
  const tasks = waiting(document["tasks"], "activity");
  const activities = waiting(document["activities"], "objective");
  const objectives = waiting(document["objectives"], "goal");
  const task = (node2) => ({
    ...node2,
    ...fieldsOf({ costs: takeCosts(node2, costs2), funding: funding.take(node2["id"]) })
  });
  const activity = (node2) => ({
    ...task(node2),
    ...fieldsOf({ tasks: tasks.take(node2["id"])?.map(task) })
  });
  const upper = (node2) => ({
    ...node2,
    ...fieldsOf({ costs: takeCosts(node2, costs2), activities: activities.take(node2["id"])?.map(activity) })
  });
  const goal = (node2) => {
    const own = objectives.take(node2["id"])?.map(upper);
    const { activities: direct, ...rest } = upper(node2);
    return { ...rest, ...fieldsOf({ objectives: own, activities: direct }) };
  };
  const goals = recordsOf(document["goals"]).map(goal);
  const unplaced = {
    objectives: objectives.rest().map(upper),
    activities: activities.rest().map(activity),
    tasks: tasks.rest().map(task)
  };
  const flat = { goals, ...unplaced, costs: costs2.rest(), funding: funding.rest() };
  return Object.fromEntries(
    Object.entries({ ...document, ...flat }).filter(([, list]) => !Array.isArray(list) || list.length > 0)
  );
}
function takeCosts(node2, costs2) {
  const lines = costs2.peek(node2["id"]);
  const short2 = lines && shortCosts(lines);
  if (short2 !== void 0) costs2.take(node2["id"]);
  return short2;
}
function shortCosts(lines) {
  const [first = {}] = lines;
  if (lines.some((line2) => line2["year"] === void 0)) return lines.length === 1 ? allYears(first) : void 0;
  const years = /* @__PURE__ */ new Map();
  for (const { year: year2, ...line2 } of lines) years.set(String(year2), [...years.get(String(year2)) ?? [], shortLine(line2)]);
  return Object.fromEntries([...years].map(([year2, entries]) => [year2, oneOrList(entries)]));
}
function allYears(line2) {
  const keys = Object.keys(line2).filter((key) => key !== "note" || line2["in-line"] === void 0);
  if (keys.length !== 1) return void 0;
  return "in-line" in line2 ? line2 : line2["state"];
}
function shortLine(line2) {
  const [key, ...more] = Object.keys(line2);
  return more.length === 0 && (key === "amount" || key === "state") ? line2[key] ?? null : line2;
}
function oneOrList(entries) {
  const [only] = entries;
  return entries.length === 1 && only !== void 0 ? only : entries;
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
var schema = once2(() => JSON.parse(planSchema));
function once2(make) {
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
    const items = own.items ?? own.anyOf?.find((option) => option.items !== void 0)?.items;
    return value.map((item) => ordered(item, items));
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
  const at3 = (key) => rank.get(key) ?? order2.length;
  const inner = typeof part.additionalProperties === "object" ? part.additionalProperties : void 0;
  return Object.fromEntries(
    Object.entries(fields).sort(([a], [b]) => at3(a) - at3(b)).map(([key, value]) => [key, ordered(value, part.properties?.[key] ?? inner)])
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
  const text3 = (0, import_yaml.stringify)(map, { lineWidth, flowCollectionPadding: false, minContentWidth: 40 });
  return [...head.map((line2) => line2 === "" ? "#\n" : `# ${line2}
`), text3].join("");
}
function nodeOf2(key, value, indent) {
  if (typeof value !== "object" || value === null) return scalarOf(value);
  const fits = indent + key.length + widthOf(value) <= lineWidth - 4;
  const node2 = isFields(value) ? mapOf(value, indent) : listOf(key, value, indent);
  node2.flow = fits && !hasOwnLines(key, value);
  return node2;
}
function hasOwnLines(key, value) {
  if (Array.isArray(value)) return value.some(isFields) && !year.test(key);
  return isFields(value) && Object.entries(value).some(([k, v]) => year.test(k) && typeof v === "object");
}
function mapOf(fields, indent) {
  const map = new import_yaml.YAMLMap();
  map.items = Object.entries(fields).map(([key, value]) => new import_yaml.Pair(keyOf3(key), nodeOf2(key, value, indent + 2)));
  return map;
}
function listOf(key, items, indent) {
  const list = new import_yaml.YAMLSeq();
  if (!Array.isArray(items)) return list;
  list.items = items.map((item, i) => {
    const node2 = nodeOf2("", item, indent + 2);
    if (apart.has(key) && node2 instanceof import_yaml.YAMLMap) {
      node2.flow = false;
      node2.spaceBefore = i > 0;
    }
    return node2;
  });
  return list;
}
function scalarOf(value) {
  const scalar3 = new import_yaml.Scalar(value);
  if (typeof value !== "string") return scalar3;
  if (onlyQuoted.test(value)) scalar3.type = import_yaml.Scalar.QUOTE_DOUBLE;
  else if (value.includes("\n")) scalar3.type = import_yaml.Scalar.BLOCK_LITERAL;
  else if (value.length > lineWidth - 20) scalar3.type = import_yaml.Scalar.BLOCK_FOLDED;
  else if (otherwiseRead.test(value) && !date.test(value)) scalar3.type = import_yaml.Scalar.QUOTE_DOUBLE;
  return scalar3;
}
function keyOf3(key) {
  const scalar3 = new import_yaml.Scalar(key);
  if (otherwiseRead.test(key) && !year.test(key)) scalar3.type = import_yaml.Scalar.QUOTE_DOUBLE;
  else if (year.test(key)) scalar3.value = Number(key);
  return scalar3;
}
function widthOf(value, depth = 0) {
  if (typeof value === "string") {
    if (value.includes("\n")) return Number.POSITIVE_INFINITY;
    return value.length + (/^[\p{L}\d][\p{L}\d ]*$/u.test(value) ? 0 : 2);
  }
  if (typeof value !== "object" || value === null) return String(value).length;
  if (depth > 2) return Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) return value.reduce((sum2, item) => sum2 + 2 + widthOf(item, depth + 1), 2);
  return Object.entries(value).reduce((sum2, [key, item]) => sum2 + key.length + 4 + widthOf(item, depth + 1), 2);
}

// src/exchange/yaml-folder.ts
var schemaPath = ".nap/plan.schema.json";
var files = {
  "institutions.yaml": ["institutions"],
  "sources.yaml": ["sources"],
  "funding.yaml": ["funding"],
  "indicators.yaml": ["indicators"],
  "reviews.yaml": ["reviews"],
  "evaluations.yaml": ["evaluations"],
  "recommendations.yaml": ["recommendations"],
  "snapshots.yaml": ["snapshots"]
};
function yamlFolder(document) {
  const { goals, periods, ...rest } = nested(document);
  const inFiles = new Set(Object.values(files).flat());
  const plan = Object.fromEntries(Object.entries(rest).filter(([key]) => !inFiles.has(key)));
  return [
    file("plan.yaml", plan),
    ...Object.entries(files).map(
      ([path8, keys]) => file(path8, fieldsOf(Object.fromEntries(keys.map((key) => [key, rest[key]]))))
    ),
    ...goalFiles(recordsOf(goals)),
    ...periodFiles(recordsOf(periods))
  ].filter(({ text: text3 }) => text3 !== "");
}
function file(path8, content) {
  if (Object.keys(content).length === 0) return { path: path8, text: "" };
  const up = "../".repeat(path8.split("/").length - 1);
  return { path: path8, text: yamlOf(content, [`yaml-language-server: $schema=${up}${schemaPath}`]) };
}
function goalFiles(goals) {
  const width = String(goals.length).length;
  return goals.map((goal, i) => {
    const number2 = String(i + 1).padStart(width, "0");
    const title2 = slug(inLanguage(textOf(goal["title"]) ?? "", "en"));
    return file(`goals/${[number2, title2].filter((part) => part !== "").join("-")}.yaml`, { goals: [goal] });
  });
}
function periodFiles(periods) {
  const seen = /* @__PURE__ */ new Map();
  return periods.filter(isFields).map((report) => {
    const name = slug(String(report["period"]), 20);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return file(`periods/${name.toUpperCase()}${count > 1 ? `-${count}` : ""}.yaml`, report);
  });
}
function slug(title2, length = 40) {
  const words4 = title2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let name = "";
  for (const word of words4) {
    if (name.length + word.length > length) break;
    name += name === "" ? word : `-${word}`;
  }
  return name;
}

// src/import/language.ts
var words = {
  en: "activity|activities|measure|measures|goal|goals|objective|objectives|responsible|lead|agency|deadline|cost|costs|funding|remarks|of|the|and|for|year|years|start|end|country|currency|baseline|task|tasks|output|outcome|partners|target|amount|timeframe|support|required",
  fr: "activite|activites|mesure|mesures|objectif|objectifs|cout|couts|echeance|echeancier|financement|structure|indicateur|indicateurs|partenaires|annee|annees|axe|resultat|resultats|montant|montants|du|des|et|les|aux|mise|oeuvre|bailleur|bailleurs|monnaie|devise",
  es: "actividad|actividades|accion|acciones|institucion|presupuesto|costo|costos|coste|fuente|fuentes|financiamiento|financiacion|plazo|entidad|el|los|las|del|eje|ejes|ejecutora|instituciones|moneda|monto",
  pt: "atividade|atividades|acao|acoes|orcamento|custo|custos|fonte|fontes|prazo|entidade|responsavel|eixo|instituicao|dos|das|calendarizacao",
  uk: "\u0437\u0430\u0445\u0456\u0434|\u0437\u0430\u0445\u043E\u0434\u0443|\u0437\u0430\u0445\u043E\u0434\u0438|\u0437\u0430\u0432\u0434\u0430\u043D\u043D\u044F|\u0432\u0438\u043A\u043E\u043D\u0430\u0432\u0435\u0446\u044C|\u0432\u0438\u043A\u043E\u043D\u0430\u0432\u0446\u0456|\u0432\u0438\u043A\u043E\u043D\u0430\u043D\u043D\u044F|\u0444\u0456\u043D\u0430\u043D\u0441\u0443\u0432\u0430\u043D\u043D\u044F|\u0434\u0436\u0435\u0440\u0435\u043B\u0430|\u0441\u0442\u0440\u043E\u043A|\u0442\u0435\u0440\u043C\u0456\u043D|\u043F\u043E\u043A\u0430\u0437\u043D\u0438\u043A|\u043D\u0430\u0439\u043C\u0435\u043D\u0443\u0432\u0430\u043D\u043D\u044F|\u043F\u0440\u0438\u043C\u0456\u0442\u043A\u0430|\u0442\u0430",
  ru: "\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0435|\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F|\u0441\u0440\u043E\u043A|\u0441\u0440\u043E\u043A\u0438|\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C|\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0438|\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439|\u0441\u0442\u043E\u0438\u043C\u043E\u0441\u0442\u044C|\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A|\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\u0438|\u0446\u0435\u043B\u044C|\u0437\u0430\u0434\u0430\u0447\u0430|\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435|\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442",
  ro: "actiuni|actiune|activitati|activitate|obiectiv|obiective|responsabil|responsabili|termen|termene|costuri|costul|sursa|surse|finantare|masuri|masura|institutia|indicatori|si|crt|buget|bugetul",
  tr: "faaliyet|faaliyetler|sorumlu|kurum|kurulus|maliyet|amac|hedef|gosterge|gostergesi|butce|yil|baslangic|bitis|kaynak|eylem",
  sq: "aktivitet|aktiviteti|aktivitete|veprimi|veprimet|institucioni|pergjegjes|burimi|kosto|treguesi|treguesit|afati|buxheti|synimi|qellimi|vlera"
};
var letters = [
  ["uk", /[іїєґ]/iu],
  ["ru", /[ыэё]/iu],
  ["mk", /[ѓќѕ]/iu],
  ["sr", /[ђћ]/iu],
  ["ro", /[țţă]/iu],
  ["ar", new RegExp("\\p{Script=Arabic}", "u")],
  ["ka", new RegExp("\\p{Script=Georgian}", "u")],
  ["hy", new RegExp("\\p{Script=Armenian}", "u")],
  ["", /[өүңқғәҳҷӣӯўگچپژ]/iu]
];
var languagesOf = new Map(
  Object.entries(words).flatMap(([language2, list]) => list.split("|").map((word) => [word, language2]))
);
function votes(texts) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of new Set(
    texts.flatMap(
      (text3) => text3.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
    )
  )) {
    const told3 = new Set(letters.flatMap(([language2, sign]) => sign.test(word) ? [language2] : []));
    const known = languagesOf.get(wordsOf(word).join(" "));
    for (const language2 of known === void 0 ? told3 : told3.add(known))
      counts.set(language2, (counts.get(language2) ?? 0) + 1);
  }
  return counts;
}
function languageOf(texts) {
  const [[best, most2] = ["", 0], [, next] = ["", 0]] = [...votes(texts)].sort(([, a], [, b]) => b - a);
  return best !== "" && most2 >= next * 2 ? best : void 0;
}

// src/import/propose-mapping.ts
function currencyTexts(table, column) {
  const texts = table.data.flatMap((row) => {
    const cell = table.rows.get(row)?.get(column);
    return cell === void 0 ? [] : [currencyText(cellText(cell))];
  });
  return [...new Set(texts)].filter((text3) => text3 !== "");
}
function codeOf(text3, table, columns, currency2) {
  if (folded(text3) !== "cfa" && folded(text3) !== "fcfa") return currencyCode(text3);
  const country = columns.find(({ as }) => as === "country")?.column;
  if (country === void 0) return void 0;
  const names = table.data.flatMap((row) => {
    const cells2 = table.rows.get(row);
    const [own, where] = [cells2?.get(currency2), cells2?.get(country)];
    return own !== void 0 && where !== void 0 && currencyText(cellText(own)) === text3 ? [folded(cellText(where))] : [];
  });
  return ["XOF", "XAF"].find((code) => names.length > 0 && names.every((name) => cfa[code].has(name)));
}
function decimalOf3(table, columns) {
  const money2 = columns.filter(({ as }) => as === "cost" || as === "total");
  const proven = new Set(
    table.data.flatMap(
      (row) => money2.flatMap(({ column }) => {
        const cell = table.rows.get(row)?.get(column);
        return cell === void 0 ? [] : provenDecimal(cell) ?? [];
      })
    )
  );
  const [only] = proven;
  return proven.size === 1 ? only : void 0;
}
function headingUse(table, columns) {
  const has = (target) => columns.some(({ as }) => as === target);
  if (table.headings.length === 0) return "ignore";
  if (has("goal") && has("objective")) return "ignore";
  if (has("objective")) return "goal";
  if (has("goal")) return "objective";
  const isNested = table.headings.some((row, i) => table.headings[i + 1] === row + 1);
  return isNested ? "goal-and-objective" : "objective";
}
var isOfActivities = (columns) => columns.some(({ as }) => as === "activity");
function totalRows(table, columns) {
  const [source, activity] = [columns.find(({ as }) => as === "source"), columns.find(({ as }) => as === "activity")];
  const inner = source && activity ? sourceTotals(table, source.column, activity.column) : [];
  return [...table.totals, ...inner].sort((a, b) => a - b).map((row) => row + 1);
}
function tableMap(table, columns) {
  const currency2 = columns.find(({ as }) => as === "currency")?.column;
  const texts = currency2 === void 0 ? [] : currencyTexts(table, currency2);
  const decimal = decimalOf3(table, columns);
  const rows = [...table.data, ...table.totals, ...table.headings];
  return {
    sheet: table.sheet,
    use: isOfActivities(columns) && !table.hidden,
    heads: headRowsOf(table),
    from: rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0) + 1,
    to: rows.reduce((most2, row) => Math.max(most2, row), 0) + 1,
    headings: headingUse(table, columns),
    totals: totalRows(table, columns),
    columns: new Map(
      columns.map(({ column, head, as, year: year2, fiscal, source }) => [
        column,
        present({ head, as, year: year2, fiscal, source })
      ])
    ),
    ...decimal === void 0 ? {} : { decimal },
    severalYears: "equal-parts",
    noYear: "first-year",
    currencies: new Map(texts.map((text3) => [text3, codeOf(text3, table, columns, currency2 ?? 0)]))
  };
}
function proposedMapping(tables, name) {
  const columns = tables.map(proposals);
  const maps2 = tables.map((table, i) => tableMap(table, columns[i] ?? []));
  const main = tables.find((_, i) => maps2[i]?.use === true) ?? tables[0];
  const titles = main === void 0 ? [] : titlesOf(main);
  const years = spanIn(titles);
  const heads = columns.filter((_, i) => maps2[i]?.use === true).flat();
  const language2 = languageOf([...titles, ...heads.map(({ head }) => head)]);
  const told3 = tables.map((table, i) => moneyTold(columns[i] ?? [], titlesAbove(tables.slice(0, i + 1), table)));
  const isPlain = told3.every(({ units: units2 }, i) => units2.size === 0 || maps2[i]?.use !== true);
  return {
    id: slug(name) || "plan",
    title: titleIn(titles) ?? name,
    ...language2 === void 0 ? {} : { language: language2 },
    ...years === void 0 ? {} : { start: yearSpan(years[0]).start, end: yearSpan(years[1]).end },
    tables: maps2.map((map, i) => ({ ...map, ...decided(told3[i], isPlain) }))
  };
}
var titlesAbove = (tables, { sheet }) => tables.filter((one2) => one2.sheet === sheet).reverse().map(titlesOf);
function decided(told3, isPlain) {
  const [unit = isPlain ? "one" : void 0, otherUnit] = told3?.units ?? [];
  const [currency2, otherCurrency] = told3?.currencies ?? [];
  return {
    ...unit === void 0 || otherUnit !== void 0 ? {} : { unit },
    ...currency2 === void 0 || otherCurrency !== void 0 ? {} : { currency: currency2 }
  };
}
function titleIn(titles) {
  const long = titles.filter((title2) => title2.length > 8);
  const isPlan = (title2) => wordsOf(title2).some((word) => planStems.some((stem) => word.startsWith(folded(stem))));
  return long.find(isPlan) ?? long[0];
}
function spanIn(titles) {
  const spans = titles.flatMap((title2) => [...title2.matchAll(/(?<!\d)(20\d\d)\s?[-–—/]\s?(20\d\d)(?!\d)/g)]);
  const [first] = spans;
  if (first === void 0 || new Set(spans.map(([, from3, to2]) => `${from3} ${to2}`)).size > 1) return void 0;
  const [from2, to] = [Number(first[1]), Number(first[2])];
  return from2 <= to ? [from2, to] : void 0;
}
function titlesOf(table) {
  const first = table.heads[0] ?? 0;
  return table.beside.filter((row) => row < first).flatMap((row) => cellsOf(table.rows.get(row)).map((cell) => plainText(cellText(cell))));
}

// src/io/files.ts
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path = __toESM(require("node:path"), 1);
var nodeFiles = {
  makeFolder: async (folder) => void await (0, import_promises.mkdir)(folder, { recursive: true }),
  facts: (file2) => (0, import_promises.stat)(file2),
  open: async (file2, flags, mode) => {
    const handle = await (0, import_promises.open)(file2, flags, mode);
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close()
    };
  },
  rename: import_promises.rename,
  remove: import_promises.unlink
};
var codeOf2 = (error5) => error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
var isMissing = (error5) => ["ENOENT", "ENOTDIR"].includes(codeOf2(error5));
async function writeAll(handle, bytes) {
  let offset = 0;
  while (offset < bytes.length) {
    const written2 = await handle.write(bytes, offset);
    if (written2 <= 0) throw new Error("no byte was written");
    offset += written2;
  }
  await handle.sync();
}
async function closing(handle, work) {
  try {
    await work;
  } catch (error5) {
    await handle.close().catch(() => void 0);
    throw error5;
  }
  await handle.close();
}
async function flushFolder(folder, files2) {
  try {
    const handle = await files2.open(folder, "r");
    await closing(handle, handle.sync());
  } catch (error5) {
    if (!["EISDIR", "EPERM", "EINVAL", "EACCES", "ENOTSUP"].includes(codeOf2(error5))) throw error5;
  }
}
async function modeOf(file2, files2) {
  try {
    return (await files2.facts(file2)).mode & 511;
  } catch (error5) {
    if (isMissing(error5)) return 438;
    throw error5;
  }
}
async function replace(file2, bytes, files2) {
  const folder = import_node_path.default.dirname(file2);
  await files2.makeFolder(folder);
  const mode = await modeOf(file2, files2);
  const temporary = import_node_path.default.join(folder, `.${import_node_path.default.basename(file2).slice(0, 60)}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);
  const handle = await files2.open(temporary, "wx", mode);
  try {
    await closing(handle, writeAll(handle, bytes));
    await files2.rename(temporary, file2);
  } catch (error5) {
    await files2.remove(temporary).catch(() => void 0);
    throw error5;
  }
  await flushFolder(folder, files2);
}
async function writeFileWhole(file2, bytes, files2 = nodeFiles) {
  try {
    await replace(file2, bytes, files2);
    return void 0;
  } catch (error5) {
    return codeOf2(error5);
  }
}
async function refusal(file2, { inputs, force }, files2 = nodeFiles) {
  const there = await files2.facts(file2).catch(() => void 0);
  if (there === void 0) return void 0;
  if (there.isDirectory()) return "folder";
  for (const input of inputs) {
    const other = await files2.facts(input).catch(() => void 0);
    if (other !== void 0 && other.ino === there.ino && other.dev === there.dev) return "input";
  }
  return force ? void 0 : "exists";
}

// src/io/foreign-book.ts
var import_promises2 = require("node:fs/promises");
var import_node_path3 = __toESM(require("node:path"), 1);

// src/io/file-kind.ts
var yaml = /\.ya?ml$/i;
var workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
function readable(name) {
  if (yaml.test(name)) return "yaml";
  return workbook.test(name) ? "workbook" : void 0;
}

// src/source/text-source.ts
function lineStarts(text3) {
  const starts2 = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text3)) starts2.push(breaks.lastIndex);
  return starts2;
}
function lineAt(starts2, at3) {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts2[middle] ?? 0) <= at3) low = middle;
    else high = middle - 1;
  }
  return low;
}
function textSource(file2, text3) {
  let starts2;
  const lines = () => {
    starts2 ??= lineStarts(text3);
    return starts2;
  };
  return {
    file: file2,
    place(at3, length) {
      const line2 = lineAt(lines(), at3);
      const column = at3 - (lines()[line2] ?? 0) + 1;
      return { file: file2, line: line2 + 1, column, ...length === void 0 ? {} : { length } };
    },
    excerpt(line2) {
      const from2 = lines()[line2 - 1];
      return from2 === void 0 ? void 0 : text3.slice(from2, lines()[line2]).replace(/[\r\n]+$/, "");
    },
    typed: (at3, end) => text3.slice(at3, end)
  };
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
function wrongEncoding(name, { encoding, lossy }) {
  const place = textSource(name, lossy).place(Math.max(0, lossy.indexOf("\uFFFD")), 1);
  return finding("NAP105", { name, encoding }, { place });
}

// src/source/sheet-types.ts
var id = { key: "id", type: "id", required: true };
var title = { key: "title", type: "texts", required: true };
var note4 = { key: "note", type: "texts" };
var inst = (key) => ({ key, type: "id", refers: "institution" });
var insts = (key) => ({ key, type: "ids", refers: "institution" });
var words2 = (key) => ({ key, type: "texts" });
var plain2 = (key) => ({ key, type: "string" });
var date2 = (key) => ({ key, type: "date" });
var choice = (key, ...choices) => ({ key, type: "choice", choices });
var amounts = (...keys) => keys.map((key) => ({ key, type: "amount" }));
var people = [
  { ...insts("lead"), type: "ids" },
  insts("co-leads"),
  insts("partners"),
  insts("by-consent")
];
var node = [
  ...people,
  { key: "indicators", type: "ids", refers: "indicator" },
  words2("description"),
  note4
];
var costColumns = [
  { key: "amount", type: "amount" },
  choice("state", "no-cost", "within-resources", "uncosted"),
  { key: "in-line", type: "id", refers: "node" },
  { key: "source", type: "id", refers: "source" },
  { key: "recurrent", type: "boolean" },
  plain2("currency"),
  plain2("line"),
  note4
];
var period = { key: "period", type: "id", refers: "period", required: true };
var tags = (key) => ({ key: `tags.${key}`, type: "tags" });

// src/source/sheets-learning.ts
var learningSheets = [
  {
    id: "Reviews",
    target: { kind: "list", list: "reviews" },
    columns: [id, date2("date"), words2("title"), insts("participants"), words2("summary")]
  },
  {
    id: "Decisions",
    target: { kind: "within", parents: [{ list: "reviews", column: "review" }], list: "decisions" },
    columns: [
      { key: "review", type: "id", refers: "review", required: true },
      { key: "id", type: "id" },
      { key: "on", type: "id", refers: "node", required: true },
      choice("decision", "continue", "adjust", "postpone", "merge", "drop", "add"),
      words2("reason"),
      words2("change"),
      words2("from"),
      words2("to"),
      inst("owner"),
      date2("deadline"),
      date2("done"),
      words2("follow-up")
    ]
  },
  {
    id: "Evaluations",
    target: { kind: "list", list: "evaluations" },
    columns: [
      id,
      choice("kind", "mid-term", "final", "ex-post"),
      date2("date"),
      words2("title"),
      words2("evaluator"),
      words2("scope"),
      words2("method"),
      words2("limitations"),
      words2("theory-of-change")
    ]
  },
  {
    id: "Questions",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "questions" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      id,
      { key: "criterion", type: "id", refers: "criterion", required: true },
      { key: "question", type: "texts", required: true },
      words2("judgement-criteria"),
      words2("finding"),
      { key: "rating", type: "id", refers: "rating" },
      choice("strength", "strong", "moderate", "weak")
    ]
  },
  {
    id: "Evidence",
    target: {
      kind: "within",
      parents: [
        { list: "evaluations", column: "evaluation" },
        { list: "questions", column: "question" }
      ],
      list: "evidence"
    },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "question", type: "id", refers: "question", required: true },
      words2("text"),
      plain2("figure"),
      { key: "indicator", type: "id", refers: "indicator" },
      words2("source")
    ]
  },
  {
    id: "Conclusions",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "conclusions" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "", type: "texts" }
    ]
  },
  {
    id: "Lessons",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "lessons" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation", required: true },
      { key: "", type: "texts" }
    ]
  },
  // With an evaluation: its recommendation. Without: one from outside.
  {
    id: "Recommendations",
    target: { kind: "within", parents: [{ list: "evaluations", column: "evaluation" }], list: "recommendations" },
    columns: [
      { key: "evaluation", type: "id", refers: "evaluation" },
      id,
      plain2("source"),
      date2("date"),
      plain2("reference"),
      { key: "text", type: "texts", required: true },
      choice("priority", "urge", "consider", "invite"),
      inst("addressee"),
      date2("deadline"),
      words2("response"),
      choice("status", "open", "accepted", "partly-accepted", "rejected", "in_progress", "implemented"),
      { key: "activities", type: "ids", refers: "node" }
    ]
  },
  {
    id: "Snapshots",
    target: { kind: "list", list: "snapshots" },
    columns: [id, date2("date"), words2("title"), words2("reason"), plain2("hash")]
  },
  {
    id: "Ends",
    target: { kind: "within", parents: [{ list: "snapshots", column: "snapshot" }], list: "ends" },
    columns: [
      { key: "snapshot", type: "id", refers: "snapshot", required: true },
      { key: "activity", type: "id", required: true },
      date2("end")
    ]
  }
];

// src/source/sheets-money.ts
var moneySheets = [
  {
    id: "Costs",
    target: { kind: "list", list: "costs" },
    columns: [{ key: "on", type: "id", refers: "node", required: true }, { key: "year", type: "year" }, ...costColumns]
  },
  {
    id: "Funding",
    target: { kind: "list", list: "funding" },
    columns: [
      { key: "on", type: "id", refers: "node", required: true },
      { key: "source", type: "id", refers: "source", required: true },
      { key: "year", type: "year", required: true },
      ...amounts("approved", "pledged", "committed", "disbursed", "spent"),
      plain2("currency"),
      plain2("reference"),
      note4
    ]
  },
  {
    id: "Totals",
    target: { kind: "list", list: "totals" },
    columns: [
      { key: "on", type: "id", refers: "node" },
      { key: "year", type: "year" },
      { key: "source", type: "id", refers: "source" },
      ...amounts("amount"),
      note4
    ]
  },
  {
    id: "Rates",
    target: { kind: "list", list: "rates" },
    columns: [
      plain2("currency"),
      { key: "rate", type: "number", required: true },
      date2("date"),
      { key: "year", type: "year" },
      plain2("source")
    ]
  }
];

// src/source/sheets-reports.ts
var reportSheets = [
  {
    id: "Progress",
    target: { kind: "period", field: "progress", key: "on" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node", required: true },
      { key: "status", type: "status", required: true },
      { key: "percent", type: "percent" },
      words2("evidence"),
      date2("started"),
      date2("finished"),
      choice("obstacle.kind", "internal", "external"),
      words2("obstacle.text"),
      words2("action"),
      words2("lesson"),
      words2("next"),
      { key: "milestones", type: "years" },
      words2("reason"),
      inst("by"),
      { key: "civil-society.status", type: "status" },
      inst("civil-society.by"),
      words2("civil-society.text")
    ]
  },
  {
    id: "Spending",
    target: { kind: "reported", list: "spending" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node" },
      { key: "source", type: "id", refers: "source", required: true },
      ...amounts("amount", "committed", "disbursed"),
      plain2("currency"),
      inst("reported-by"),
      note4
    ]
  },
  // A row a value; further rows of the same period and indicator give its parts by dimension and part.
  {
    id: "Observations",
    target: { kind: "period", field: "observations", key: "indicator" },
    columns: [
      period,
      { key: "indicator", type: "id", refers: "indicator", required: true },
      plain2("dimension"),
      plain2("part"),
      { key: "value", type: "value" },
      words2("source"),
      date2("date"),
      inst("reported-by"),
      note4
    ]
  },
  {
    id: "Assessments",
    target: { kind: "reported", list: "assessments" },
    columns: [
      period,
      { key: "on", type: "id", refers: "node", required: true },
      { ...inst("by"), required: true },
      { key: "status", type: "status" },
      words2("text")
    ]
  },
  {
    id: "Returns",
    target: { kind: "period", field: "returns", key: "institution" },
    columns: [
      period,
      { ...inst("institution"), required: true },
      date2("received"),
      plain2("file"),
      plain2("hash"),
      plain2("form"),
      date2("filled-in"),
      { key: "replaces", type: "ids" },
      { key: "asked", type: "integer" },
      { key: "filled", type: "integer" },
      choice("state", "draft", "returned", "approved"),
      date2("approved"),
      note4
    ]
  },
  { id: "Periods", target: { kind: "report" }, columns: [period, date2("closed")] },
  {
    id: "Corrections",
    target: { kind: "reported", list: "corrections" },
    columns: [
      period,
      date2("date"),
      inst("by"),
      words2("reason"),
      { ...plain2("on"), required: true },
      { key: "was", type: "value" }
    ]
  }
];

// src/source/sheets-strategy.ts
var strategySheets = [
  {
    id: "Goals",
    target: { kind: "list", list: "goals" },
    columns: [id, title, { key: "pillar", type: "id", refers: "pillar" }, ...node]
  },
  {
    id: "Objectives",
    target: { kind: "list", list: "objectives" },
    columns: [id, { key: "goal", type: "id", refers: "goal", required: true }, title, ...node]
  },
  {
    id: "Activities",
    target: { kind: "list", list: "activities" },
    wide: { key: "costs", type: "amount" },
    columns: [
      id,
      { key: "objective", type: "id", refers: "objective", required: true },
      title,
      ...people,
      date2("start"),
      date2("end"),
      { key: "continuous", type: "boolean" },
      { key: "weight", type: "number" },
      { key: "indicators", type: "ids", refers: "indicator" },
      tags("exploitation"),
      tags("groups"),
      tags("regions"),
      tags("sdg"),
      tags("topics"),
      words2("essential.service"),
      words2("essential.contingency"),
      words2("demand.market"),
      words2("demand.target-group"),
      choice("demand.instrument", "command-and-control", "market-based", "legal-infrastructure", "peer-pressure"),
      words2("demand.mechanism"),
      words2("training.topic"),
      words2("training.audience"),
      inst("training.provider"),
      words2("training.needs-assessment"),
      words2("training.impact-evaluation"),
      { key: "training.training-of-trainers", type: "boolean" },
      plain2("iati-identifier"),
      words2("description"),
      note4
    ]
  },
  {
    id: "Milestones",
    target: { kind: "within", parents: [{ list: "activities", column: "activity" }], list: "milestones" },
    columns: [
      { key: "activity", type: "id", refers: "activity", required: true },
      { key: "year", type: "year", required: true },
      title,
      date2("due")
    ]
  },
  {
    id: "Tasks",
    target: { kind: "list", list: "tasks" },
    columns: [
      id,
      { key: "activity", type: "id", refers: "activity", required: true },
      title,
      ...people,
      date2("start"),
      date2("end"),
      { key: "indicators", type: "ids", refers: "indicator" },
      words2("description"),
      note4
    ]
  },
  {
    id: "Institutions",
    target: { kind: "list", list: "institutions" },
    columns: [
      id,
      { key: "name", type: "texts", required: true },
      choice(
        "kind",
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
      ),
      choice("level", "national", "regional", "local", "international"),
      plain2("mailbox"),
      plain2("language"),
      { key: "region", type: "id" }
    ]
  },
  {
    id: "Sources",
    target: { kind: "list", list: "sources" },
    columns: [
      id,
      { key: "name", type: "texts", required: true },
      choice("type", "state", "local", "eu", "bilateral", "un-io", "ngo", "private", "victims-fund", "unidentified"),
      date2("ends"),
      plain2("reference"),
      { key: "external", type: "boolean" },
      inst("reported-by"),
      note4
    ]
  }
];
var indicatorSheets = [
  {
    id: "Indicators",
    target: { kind: "list", list: "indicators" },
    wide: { key: "targets", type: "value" },
    columns: [
      id,
      title,
      { key: "on", type: "id", refers: "node" },
      choice("level", "output", "outcome", "impact"),
      words2("unit"),
      choice("direction", "increase", "decrease", "maintain"),
      choice("aggregation", "sum", "last", "max", "mean"),
      { key: "qualitative", type: "boolean" },
      { key: "sensitive", type: "boolean" },
      words2("formula"),
      words2("source"),
      words2("available"),
      inst("responsible"),
      { key: "by", type: "ids" },
      { key: "baseline.year", type: "year" },
      { key: "baseline.value", type: "value" },
      words2("baseline.note"),
      { key: "target", type: "value" },
      { key: "sdg", type: "tags" },
      note4
    ]
  }
];

// src/source/sheets.ts
var planSheets = [
  // Rows "key | value | value in a language ...": the keys are those of planKeys.
  {
    id: "Plan",
    target: { kind: "plan" },
    columns: [
      { key: "key", type: "string", required: true },
      { key: "value", type: "texts" }
    ]
  },
  // Terms, status words, rating scale, pillars, criteria, forms of exploitation, victim groups and regions.
  {
    id: "Words",
    target: { kind: "words" },
    columns: [
      choice(
        "list",
        "terms",
        "status-words",
        "rating-scale",
        "pillars",
        "criteria",
        "exploitation-forms",
        "victim-groups",
        "regions"
      ),
      { key: "id", type: "string", required: true },
      words2("title"),
      words2("descriptor")
    ]
  }
];
var sheets = [
  ...planSheets,
  ...strategySheets,
  ...moneySheets,
  ...indicatorSheets,
  ...reportSheets,
  ...learningSheets
];
var planKeys = [
  id,
  title,
  plain2("country"),
  date2("start"),
  date2("end"),
  plain2("currency"),
  choice("unit", "one", "thousand", "million"),
  date2("adopted"),
  words2("legal-act"),
  plain2("website"),
  words2("publisher"),
  words2("publish-by"),
  { key: "fictional", type: "boolean" },
  { key: "languages", type: "ids" },
  choice("reporting.every", "quarter", "half-year", "year"),
  { key: "reporting.due", type: "integer" },
  insts("reporting.assessed-by"),
  choice("reporting.conflicts", "lead-prevails"),
  { key: "thresholds.small-numbers", type: "integer" },
  { key: "thresholds.on-track-tolerance", type: "percent" },
  { key: "thresholds.cost-mismatch", type: "percent" },
  plain2("accent"),
  words2("previous.title"),
  date2("previous.end"),
  note4,
  words2("citation")
];
var sheetById = new Map(sheets.map((s) => [s.id, s]));

// src/io/workbook-cells.ts
var mostMergedRows = 1e6;
function rangeOf2(text3) {
  const [start = 0, end = start] = text3.split(":").map((cell) => positionOf(cell) ?? 0);
  const row = (at3) => Math.floor(at3 / sheetColumns);
  return { top: row(start), bottom: row(end), left: start % sheetColumns, right: end % sheetColumns };
}
function lowerBound(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
function rangesByRow(merges, used2) {
  const byRow = /* @__PURE__ */ new Map();
  let rows = 0;
  for (const range of merges.map(rangeOf2))
    for (let i = lowerBound(used2, range.top); (used2[i] ?? Number.POSITIVE_INFINITY) <= range.bottom; i += 1) {
      const row = used2[i] ?? 0;
      const there = byRow.get(row);
      if (there === void 0) byRow.set(row, [range]);
      else there.push(range);
      rows += 1;
      if (rows > mostMergedRows) return void 0;
    }
  return byRow;
}
function merged(merges, positions) {
  const covered = /* @__PURE__ */ new Set();
  const first = [];
  if (merges.length === 0) return { covered, first };
  const byRow = rangesByRow(merges, [...new Set(Array.from(positions, (at3) => Math.floor(at3 / sheetColumns)))]);
  if (byRow === void 0) return void 0;
  for (const at3 of positions) {
    const row = Math.floor(at3 / sheetColumns);
    const column = at3 % sheetColumns;
    const range = byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (range === void 0) continue;
    if (range.top !== row || range.left !== column) covered.add(at3);
    else if (range.bottom > row) first.push(at3);
  }
  return { covered, first };
}
var formula = cellKinds.indexOf("formula");
var text = cellKinds.indexOf("text");
function kept(raw, { formulas }, { covered }, held) {
  const cells2 = [];
  raw.at.forEach((at3, i) => {
    if (held(i) && !covered.has(at3) && (raw.kind[i] !== text || raw.value[i] !== "")) cells2.push([at3, i]);
  });
  if (formulas.length === 0) return cells2;
  const open4 = formulas.filter((at3) => !covered.has(at3)).map((at3) => [at3, -1]);
  return [...cells2, ...open4].sort(([a], [b]) => a - b);
}
function checkedCells(raw, scan) {
  const isHeld = (i) => scan.valued.has(raw.at[i] ?? -1);
  const read = raw.at.reduce((sum2, at3) => sum2 + Number(scan.valued.has(at3)), 0);
  if (read !== scan.valued.size) return { declared: scan.valued.size, read };
  const cover = merged(scan.merges, raw.at);
  if (cover === void 0) return { merges: scan.merges.length };
  const cells2 = kept(raw, scan, cover, isHeld);
  const value = (i) => raw.value[i] ?? "=";
  return {
    cells: {
      at: Float64Array.from(cells2, ([at3]) => at3),
      kind: Uint8Array.from(cells2, ([, i]) => raw.kind[i] ?? formula),
      value: cells2.map(([, i]) => value(i)),
      shown: raw.shown.size === 0 ? raw.shown : new Map(
        cells2.flatMap(([, i], k) => {
          const shown = raw.shown.get(i);
          return shown === void 0 ? [] : [[k, shown]];
        })
      ),
      merged: cover.first
    }
  };
}

// src/io/workbook-ods.ts
var tags2 = /<(\/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>/g;
var hiddenStyle = /<style:style [^<>]*style:name=["']([^"']*)["'][^<>]*>\s*<style:table-properties [^<>]*display=["']false/g;
var rowsRepeated = /number-rows-repeated=["'](\d+)["']/;
var columnsRepeated = /number-columns-repeated=["'](\d+)["']/;
var typed = /office:value-type=["'](?!string)|office:string-value=["'][^"']/;
var times = (pattern, attributes) => Number(pattern.exec(attributes)?.[1] ?? 1);
var Sheet = class {
  hidden;
  valued = [];
  formulas = [];
  hiddenRows = 0;
  /** Cells with anything in them. */
  filled = 0;
  #row = 0;
  #rows = 0;
  #column = 0;
  #isHidden = false;
  constructor(hidden) {
    this.hidden = hidden;
  }
  row(attributes) {
    this.#row += this.#rows;
    this.#rows = times(rowsRepeated, attributes);
    this.#column = 0;
    this.#isHidden = /visibility=["'](?:collapse|filter)/.test(attributes);
  }
  cell(attributes, most2) {
    const columns = times(columnsRepeated, attributes);
    const isFilled = attributes.includes("value-type=");
    if (isFilled) this.#fill(columns);
    if (this.filled > most2) return;
    const into = typed.test(attributes) ? this.valued : this.formulas;
    if (into === this.valued || !isFilled && attributes.includes("formula=")) this.#add(into, columns);
    this.#column += columns;
  }
  skip(attributes) {
    this.#column += times(columnsRepeated, attributes);
  }
  #fill(columns) {
    this.filled += Math.max(1, this.#rows) * columns;
    if (this.#isHidden) this.hiddenRows += this.#rows;
    this.#isHidden = false;
  }
  #add(into, columns) {
    for (let row = this.#row; row < this.#row + this.#rows; row += 1)
      for (let i = 0; i < columns; i += 1) into.push(row * sheetColumns + this.#column + i);
  }
};
function declaredSheets(content, most2) {
  const hidden = new Set([...content.matchAll(hiddenStyle)].map(([, name]) => name));
  const sheets2 = [];
  let left = most2;
  for (const [, close2, name, attributes = ""] of content.matchAll(tags2)) {
    if (close2 !== "") continue;
    if (name === "table" || sheets2.length === 0) {
      left -= sheets2.at(-1)?.filled ?? 0;
      sheets2.push(new Sheet(hidden.has(/style-name=["']([^"']*)["']/.exec(attributes)?.[1])));
    }
    const sheet = sheets2.at(-1);
    if (name === "table-row") sheet?.row(attributes);
    else if (name === "table-cell") sheet?.cell(attributes, left);
    else if (name === "covered-table-cell") sheet?.skip(attributes);
    if (sheet !== void 0 && sheet.filled > left) return void 0;
  }
  return sheets2;
}

// src/io/workbook-package.ts
var utf8 = (part) => part?.toString("utf8") ?? "";
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var unescaped = (text3) => text3.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole2, decimal, hex, name) => {
  if (name !== void 0) return entities[name] ?? whole2;
  const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
  return code <= 1114111 ? String.fromCodePoint(code) : whole2;
});
function elements(xml, name) {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g"));
  return [...found].map(([, attributes = ""]) => {
    const pairs = attributes.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = "", a, b]) => [key, unescaped(a ?? b ?? "")]));
  });
}
function resolved(folder, target) {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step2) => step2 !== "");
  for (const step2 of target.split("/")) {
    if (step2 === "..") steps.pop();
    else if (step2 !== "" && step2 !== ".") steps.push(step2);
  }
  return steps.join("/").toLowerCase();
}
var folderOf = (part) => part.slice(0, part.lastIndexOf("/") + 1);
function relations({ parts: parts2 }, part) {
  const folder = folderOf(part);
  const rels = utf8(parts2.get(`${folder}_rels/${part.slice(folder.length)}.rels`));
  return new Map(
    elements(rels, "Relationship").map((relation) => [
      relation.get("Id") ?? "",
      { target: resolved(folder, relation.get("Target") ?? ""), type: relation.get("Type") ?? "" }
    ])
  );
}
function workbookPart(pack) {
  const types = elements(utf8(pack.parts.get("[content_types].xml")), "Override");
  const main = types.find(
    (type) => /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml/i.test(type.get("ContentType") ?? "")
  );
  const named4 = main?.get("PartName")?.replace(/^\//, "").toLowerCase();
  return [named4, "xl/workbook.xml"].find((name) => name !== void 0 && pack.parts.has(name));
}
var commentElements = /<(?:[\w.-]+:)?(?:comment|threadedComment)(?=\s)([^<>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?(?:comment|threadedComment)>/g;
function commentsIn(xml) {
  return [...xml.matchAll(commentElements)].flatMap(([, attributes = "", inside = ""]) => {
    const at3 = positionOf(/\bref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "");
    const words4 = [...inside.matchAll(/<(?:[\w.-]+:)?(?:t|text)(?=[\s>])[^<>]*>([^<]*)/g)].map(([, text3 = ""]) => text3);
    return at3 === void 0 ? [] : [[at3, unescaped(words4.join("")).replace(/\s+/g, " ").trim()]];
  });
}
function commentsOf(pack, part) {
  const own = [...relations(pack, part).values()];
  const texts = (type) => {
    const found = /* @__PURE__ */ new Map();
    for (const { target } of own.filter((relation) => type.test(relation.type)))
      for (const [at3, text3] of commentsIn(utf8(pack.parts.get(target))))
        found.set(at3, [found.get(at3), text3].filter((one2) => one2 !== void 0 && one2 !== "").join(" / "));
    return found;
  };
  const all = new Map([...texts(/\/comments$/i), ...texts(/\/threadedComment$/i)]);
  return new Map([...all].sort(([a], [b]) => a - b));
}
function bookMap(pack, workbook2) {
  const xml = utf8(pack.parts.get(workbook2));
  const related = relations(pack, workbook2);
  const sheets2 = elements(xml, "sheet").map((sheet) => {
    const relation = related.get(sheet.get("id") ?? "");
    const part = relation !== void 0 && pack.parts.has(relation.target) ? relation.target : void 0;
    const data = relation === void 0 || /\/worksheet$/i.test(relation.type);
    const commentTexts = part === void 0 ? /* @__PURE__ */ new Map() : commentsOf(pack, part);
    return {
      name: sheet.get("name") ?? "",
      hidden: /hidden/i.test(sheet.get("state") ?? ""),
      part,
      data,
      comments: [...commentTexts.keys()],
      commentTexts
    };
  });
  const properties = elements(xml, "workbookPr")[0];
  return {
    sheets: sheets2,
    date1904: /^(?:1|true)$/i.test(properties?.get("date1904") ?? ""),
    macros: pack.names.some((name) => /vbaproject\.bin$|\/macrosheets\//.test(name)),
    links: pack.names.some((name) => name.includes("/externallinks/"))
  };
}

// src/io/workbook-run.ts
var import_node_path2 = __toESM(require("node:path"), 1);
var import_node_worker_threads = require("node:worker_threads");
var kibibyte = 1024;
var small = { packed: 128 * kibibyte, unpacked: 2048 * kibibyte };
var limits = { memory: 200, young: 12, time: 8e3 };
var isOdd = (content) => {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return buffer.includes("<!--") || buffer.includes("<![CDATA[");
};
var isSmall = ({ parts: parts2 }) => parts2.reduce((sum2, { content }) => sum2 + content.length, 0) <= small.unpacked && !parts2.some(({ content }) => isOdd(content));
var workerFile = () => typeof __filename === "string" && __filename.endsWith(".cjs") ? import_node_path2.default.join(import_node_path2.default.dirname(__filename), "io-workbook-worker.cjs") : void 0;
async function here(task) {
  const { parsePackage, parseWhole } = await Promise.resolve().then(() => __toESM(require("./io-workbook-parse.cjs"), 1));
  try {
    return "whole" in task ? parseWhole(task) : parsePackage(task);
  } catch (error5) {
    return { failed: error5 instanceof Error ? error5.message : String(error5) };
  }
}
var memoryOut = "ERR_WORKER_OUT_OF_MEMORY";
var Thread = class {
  #worker;
  /** Until somebody waits for it, its end is nobody's concern. */
  #answer = () => void 0;
  /** False while it parses, and once it was stopped or has come to an end. */
  isFree = true;
  /** `once`: it ends itself with its answer, so that its memory is free before the answer is looked at. */
  constructor(file2, use) {
    this.#worker = new import_node_worker_threads.Worker(file2, {
      workerData: use,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young }
    });
    this.#worker.on("message", (parsed) => {
      this.isFree = true;
      this.#answer(parsed);
    });
    this.#worker.on(
      "error",
      (error5) => this.#stop(error5.code === memoryOut ? "memory" : "crash")
    );
    this.#worker.on("exit", () => this.#stop("crash"));
  }
  #stop(stopped) {
    this.isFree = false;
    this.#answer({ stopped });
  }
  parse(task) {
    this.isFree = false;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#stop("time"), limits.time);
      this.#answer = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#worker.postMessage(task);
    });
  }
  end() {
    void this.#worker.terminate();
  }
};
var usedOnce = {
  take: (file2) => new Thread(file2, "once"),
  giveBack: (thread) => thread.end(),
  end: () => void 0
};
function parserFor(packed, threads = usedOnce) {
  const file2 = workerFile();
  if (file2 === void 0) return { apart: false, parse: here, parseWhole: here, end: () => void 0 };
  let thread = packed > small.packed ? threads.take(file2) : void 0;
  return {
    apart: thread !== void 0,
    parse: (task) => {
      if (thread === void 0 && isSmall(task)) return here(task);
      thread ??= threads.take(file2);
      return thread.parse(task);
    },
    parseWhole: (task) => {
      thread ??= threads.take(file2);
      return thread.parse(task);
    },
    end: () => {
      if (thread !== void 0) threads.giveBack(thread);
    }
  };
}

// src/io/workbook-scan.ts
var tags3 = /<(\/?)(?:[\w.-]+:)?(row|c|v|is|f|mergeCell)(?=[\s/>])([^<>]*)>([^<]?)/g;
var reference = /(?:^|\s)r=["']([^"']*)["']/;
var rangeReference = /(?:^|\s)ref=["']([^"']*)["']/;
var isHidden = /(?:^|\s)hidden=["'](?:1|true)["']/;
function startRow(scan, attributes) {
  const number2 = reference.exec(attributes)?.[1];
  const row = number2 === void 0 ? scan.row + 1 : Number(number2) - 1;
  if (positionOf(`A${row + 1}`) === void 0) scan.beyond ??= `${number2}`;
  scan.row = row;
  scan.column = -1;
  if (isHidden.test(attributes)) scan.hiddenRows += 1;
}
function startCell(scan, attributes) {
  endCell(scan);
  const name = reference.exec(attributes)?.[1];
  const at3 = name === void 0 ? scan.row * sheetColumns + scan.column + 1 : positionOf(name);
  if (at3 === void 0 || name === void 0 && scan.column + 1 >= sheetColumns) {
    scan.beyond ??= name ?? `row ${scan.row + 1}`;
    return;
  }
  scan.at = at3;
  scan.column = at3 % sheetColumns;
}
function endCell(scan) {
  if (scan.value) scan.valued.add(scan.at);
  else if (scan.formula) scan.formulas.push(scan.at);
  scan.value = false;
  scan.formula = false;
}
function open2(scan, name, attributes, next) {
  const empty = attributes.endsWith("/");
  if (name === "row") startRow(scan, attributes);
  else if (name === "c") startCell(scan, attributes);
  else if (name === "f") scan.formula = true;
  else if (name === "is") scan.value = !empty;
  else if (name === "v") scan.value ||= !empty && next !== "";
  else scan.merges.push(rangeReference.exec(attributes)?.[1] ?? "");
}
function scanSheet(xml, mostCells2 = Number.POSITIVE_INFINITY) {
  const scan = {
    valued: /* @__PURE__ */ new Set(),
    formulas: [],
    merges: [],
    hiddenRows: 0,
    beyond: void 0,
    row: -1,
    column: -1,
    at: 0,
    formula: false,
    value: false
  };
  tags3.lastIndex = 0;
  for (let found = tags3.exec(xml); found !== null && scan.valued.size <= mostCells2; found = tags3.exec(xml)) {
    const [, close2, name = "", attributes = "", next = ""] = found;
    if (close2 === "") open2(scan, name, attributes, next);
    else if (name === "c") endCell(scan);
  }
  endCell(scan);
  const { valued, formulas, merges, hiddenRows, beyond } = scan;
  const tooMany = valued.size > mostCells2;
  return { valued, formulas, merges, hiddenRows, tooMany, ...beyond === void 0 ? {} : { beyond } };
}

// src/io/workbook-sniff.ts
var starts = [
  [/^PK/, "zip"],
  [/^%PDF-/, "pdf"],
  [/^\{\\rtf/, "word"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, "picture"],
  [/^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body|<table|<meta)/i, "html"],
  [/^\s*(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>[\s\S]{0,600}<(?:html|table)/i, "html"],
  [/^\s*(?:\xef\xbb\xbf)?\s*</, "xml"]
];
var utf16 = (text3) => Buffer.from(text3, "utf16le");
function isEncrypted(bytes) {
  const start = bytes.indexOf(Buffer.from([9, 8, 16, 0]));
  return start >= 0 && start + 22 <= bytes.length && bytes.readUInt16LE(start + 20) === 47;
}
function ole(bytes) {
  if (bytes.includes(utf16("EncryptedPackage")) || isEncrypted(bytes)) return "encrypted";
  if (bytes.includes(utf16("WordDocument"))) return "word";
  return bytes.includes(utf16("Workbook")) || bytes.includes(utf16("Book")) ? "xls" : "other";
}
var isControl = (byte) => byte < 9 || byte > 13 && byte < 27;
function sniff(bytes) {
  if (bytes.every((byte) => byte === 0)) return "empty";
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 3503231456) return ole(bytes);
  if (bytes[0] === 9 && bytes.length > 3 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) return "xls";
  const start = bytes.subarray(0, 4096);
  const head = start.toString("latin1");
  for (const [pattern, kind] of starts) if (pattern.test(head)) return kind;
  return start.some(isControl) ? "other" : "text";
}

// src/generated/languages.ts
var catalogues = {
  "en": () => Promise.resolve().then(() => __toESM(require("./generated-messages-en.cjs"), 1)),
  "fr": () => Promise.resolve().then(() => __toESM(require("./generated-messages-fr.cjs"), 1))
};

// src/io/workbook-zip.ts
var import_node_zlib = require("node:zlib");
var mebibyte = 1024 * 1024;
var zipLimits = { entries: 1e3, part: 100 * mebibyte, total: 200 * mebibyte, ratio: 100, ratioFrom: 102400 };
var ZipError = class extends Error {
  found;
  constructor(found) {
    super(found.fault);
    this.found = found;
  }
};
var damaged = (damage, part = "") => new ZipError({ fault: "damaged", damage, part });
var unsafe = (what, part) => new ZipError({ fault: "unsafe", unsafe: what, part });
var excess = (what, part = "") => new ZipError({ fault: "excess", excess: what, part });
function endRecord(bytes) {
  const at3 = bytes.lastIndexOf("PK", void 0, "latin1");
  if (at3 < 0 || at3 + 22 > bytes.length || bytes.length - at3 > 22 + 65535) throw damaged("truncated");
  return at3;
}
function large(extra, values) {
  let at3 = 0;
  while (at3 + 4 <= extra.length && extra.readUInt16LE(at3) !== 1) at3 += 4 + extra.readUInt16LE(at3 + 2);
  at3 += 4;
  return values.map((value) => {
    if (value !== 4294967295 || at3 + 8 > extra.length) return value;
    at3 += 8;
    return Number(extra.readBigUInt64LE(at3 - 8));
  });
}
function entryAt(bytes, at3) {
  if (at3 + 46 > bytes.length || bytes.readUInt32LE(at3) !== 33639248) throw damaged("directory");
  const flags = bytes.readUInt16LE(at3 + 8);
  const nameEnd = at3 + 46 + bytes.readUInt16LE(at3 + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at3 + 30);
  const sizes = [bytes.readUInt32LE(at3 + 24), bytes.readUInt32LE(at3 + 20), bytes.readUInt32LE(at3 + 42)];
  const [size = 0, packed = 0, offset = 0] = large(bytes.subarray(nameEnd, extraEnd), sizes);
  const name = bytes.subarray(at3 + 46, nameEnd).toString("utf8").replaceAll("\\", "/");
  const entry = { name, flags, method: bytes.readUInt16LE(at3 + 10), crc: bytes.readUInt32LE(at3 + 16) };
  return { entry: { ...entry, packed, size, offset }, next: extraEnd + bytes.readUInt16LE(at3 + 32) };
}
function directory(bytes) {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw excess("entries");
  const entries = [];
  let at3 = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at3);
    entries.push(entry);
    at3 = next;
  }
  return entries;
}
function checkNames(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name } of entries) {
    if (name.includes("\0") || /^(?:\/|[A-Za-z]:)/.test(name) || name.split("/").includes(".."))
      throw unsafe("path", name);
    const folded3 = name.toLowerCase();
    if (seen.has(folded3)) throw unsafe("twice", name);
    seen.add(folded3);
  }
}
function checkDeclared(entries, packed) {
  let total = 0;
  for (const { name, flags, size } of entries) {
    if ((flags & 1) !== 0) throw new ZipError({ fault: "encrypted" });
    if (size > zipLimits.part) throw excess("part", name);
    total += size;
  }
  if (total > zipLimits.total) throw excess("total");
  if (total > zipLimits.ratioFrom && total > packed * zipLimits.ratio) throw excess("ratio");
}
function unpack(bytes, { name, method, crc, packed, size, offset }) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 67324752) throw damaged("part", name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw damaged("truncated", name);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged("method", name);
  const content = method === 0 ? data : inflated(data, name, size);
  if (content.length !== size || (0, import_node_zlib.crc32)(content) !== crc) throw damaged("part", name);
  return content;
}
function inflated(data, name, size) {
  try {
    return size === 0 ? Buffer.alloc(0) : (0, import_node_zlib.inflateRawSync)(data, { maxOutputLength: size });
  } catch (error5) {
    const tooLarge = error5 instanceof Error && "code" in error5 && error5.code === "ERR_BUFFER_TOO_LARGE";
    throw tooLarge ? excess("declared", name) : damaged("part", name);
  }
}
function shared(content) {
  const copy = Buffer.from(new SharedArrayBuffer(content.length));
  content.copy(copy);
  return copy;
}
function unzip(bytes, wanted) {
  const entries = directory(bytes).filter(({ name }) => !name.endsWith("/"));
  checkNames(entries);
  checkDeclared(entries, bytes.length);
  const parts2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (!wanted(name)) continue;
    const content = unpack(bytes, entry);
    if (content.includes("<!DOCTYPE") || content.includes("<!ENTITY")) throw unsafe("doctype", entry.name);
    parts2.set(name, shared(content));
  }
  return { names: entries.map(({ name }) => name.toLowerCase()), parts: parts2 };
}

// src/io/workbook.ts
var Refusal = class extends Error {
  found;
  constructor(found) {
    super(found.code);
    this.found = found;
  }
};
var beside = /(?:^docprops|\/(?:media|drawings|charts|chartsheets|embeddings|externallinks|pivot\w+|printersettings|theme|customxml|activex|ctrlprops|diagrams|slicers\w*|querytables))\/|vbaproject|calcchain\.xml$|\.(?:png|jpe?g|emf|wmf|vml)$/;
var isMarkup = (name) => /\.(?:xml|rels)$/.test(name);
function refusalOf(fault, name) {
  const at3 = { place: { file: name } };
  switch (fault.fault) {
    case "encrypted":
      return finding("NAP152", { name }, at3);
    case "damaged":
      return finding("NAP154", { name, damage: fault.damage, part: fault.part }, at3);
    case "excess":
      return finding("NAP155", { name, excess: fault.excess, part: fault.part }, at3);
    case "unsafe":
      return finding("NAP156", { name, unsafe: fault.unsafe, part: fault.part }, at3);
  }
}
function foreign(kind, name) {
  const at3 = { place: { file: name } };
  if (kind === "encrypted") return finding("NAP152", { name }, at3);
  return finding("NAP151", { name, kind }, at3);
}
function otherPackage(pack, name) {
  const at3 = { place: { file: name } };
  const has = (part) => pack.names.some((one2) => part.test(one2));
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  const manifest = pack.parts.get("meta-inf/manifest.xml")?.toString("latin1") ?? "";
  if (manifest.includes("encryption-data")) throw new Refusal(finding("NAP152", { name }, at3));
  if (has(/^content\.xml$/)) return "ods";
  throw new Refusal(finding("NAP151", { name, kind: has(/^word\//) ? "word" : "zip" }, at3));
}
function openPackage(bytes, name) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = sniff(buffer);
  if (kind === "xls") return kind;
  if (kind !== "zip") throw new Refusal(foreign(kind, name));
  try {
    return unzip(buffer, (part) => isMarkup(part) && !beside.test(part));
  } catch (error5) {
    throw error5 instanceof ZipError ? new Refusal(refusalOf(error5.found, name)) : error5;
  }
}
function dataSheets(pack, { sheets: sheets2 }, file2) {
  return sheets2.filter(({ data }) => data).map((sheet) => {
    const content = sheet.part === void 0 ? void 0 : pack.parts.get(sheet.part);
    if (content !== void 0) return { ...sheet, content };
    throw new Refusal(finding("NAP154", { name: file2, damage: "sheet", part: sheet.name }, { place: { file: file2 } }));
  });
}
var mostCells = 1e6;
var atOnce = 24 * 1024 * 1024;
function scanned({ name, part = "", content }, file2, most2) {
  const scan = scanSheet(content.toString("latin1"), most2);
  if (scan.tooMany)
    throw new Refusal(finding("NAP155", { name: file2, excess: "cells", part: name }, { place: { file: file2 } }));
  const isOutside = (range) => range.split(":").some((cell) => positionOf(cell) === void 0);
  const wrong = scan.beyond ?? scan.merges.find(isOutside);
  if (wrong === void 0) return scan;
  const args = { name: file2, unsafe: "reference", part: `${part} ${wrong}` };
  throw new Refusal(finding("NAP156", args, { place: { file: file2 } }));
}
function scannedSheets(sheets2, file2) {
  let left = mostCells;
  return sheets2.map((sheet) => {
    const scan = scanned(sheet, file2, left);
    left -= scan.valued.size;
    return scan;
  });
}
function sheetCells({ name: sheet, hidden, comments, commentTexts }, raw, scan, file2) {
  const at3 = { place: { file: file2 } };
  const checked = checkedCells(raw, scan);
  if ("cells" in checked)
    return { name: sheet, hidden, comments, commentTexts, hiddenRows: scan.hiddenRows, ...checked.cells };
  if ("merges" in checked) throw new Refusal(finding("NAP155", { name: file2, excess: "merges", part: sheet }, at3));
  throw new Refusal(finding("NAP157", { name: file2, sheet, ...checked }, at3));
}
function parsedSheets(parsed, name) {
  const at3 = { place: { file: name } };
  if ("sheets" in parsed) return parsed.sheets;
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at3));
  throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at3));
}
async function openWorkbook(bytes, name, threads) {
  const parser = parserFor(bytes.length, threads);
  try {
    const pack = openPackage(bytes, name);
    const part = pack === "xls" ? void 0 : workbookPart(pack);
    if (pack === "xls" || part === void 0) {
      const kind = pack === "xls" ? pack : otherPackage(pack, name);
      const declared = kind === "ods" && pack !== "xls" ? declaredIn(pack, name) : [];
      return otherWorkbook(await parser.parseWhole({ whole: bytes }), declared, kind, name);
    }
    const map = bookMap(pack, part);
    const sheets2 = dataSheets(pack, map, name);
    const parts2 = [...pack.parts].map(([partName, content]) => ({ name: partName, content }));
    const size = sheets2.reduce((sum2, { content }) => sum2 + content.length, 0);
    const early = !parser.apart || size > atOnce ? scannedSheets(sheets2, name) : void 0;
    const parsing = parser.parse({
      parts: parts2,
      sheets: sheets2.map((sheet) => ({ name: sheet.name, part: sheet.part ?? "" })),
      date1904: map.date1904
    });
    const scans = early ?? scannedSheets(sheets2, name);
    const raw = parsedSheets(await parsing, name);
    const none2 = { at: new Float64Array(), kind: new Uint8Array(), value: [], shown: /* @__PURE__ */ new Map() };
    const cells2 = sheets2.map((sheet, i) => {
      const scan = scans[i];
      if (scan === void 0) throw new Error("a scan for each sheet");
      return sheetCells(sheet, raw[i] ?? none2, scan, name);
    });
    return { sheets: cells2, macros: map.macros, links: map.links };
  } finally {
    parser.end();
  }
}
function declaredIn({ parts: parts2 }, file2) {
  const sheets2 = declaredSheets(parts2.get("content.xml")?.toString("latin1") ?? "", mostCells);
  if (sheets2 !== void 0) return sheets2;
  throw new Refusal(finding("NAP155", { name: file2, excess: "cells", part: "content.xml" }, { place: { file: file2 } }));
}
function otherWorkbook(parsed, declared, kind, name) {
  const at3 = { place: { file: name } };
  if ("stopped" in parsed) throw new Refusal(finding("NAP158", { name, reason: parsed.stopped }, at3));
  if ("failed" in parsed) throw new Refusal(finding("NAP154", { name, damage: "content", part: parsed.failed }, at3));
  const cells2 = parsed.tables.reduce((sum2, table) => sum2 + table.at.length, 0);
  if (cells2 > mostCells) throw new Refusal(finding("NAP155", { name, excess: "cells", part: name }, at3));
  const sheets2 = parsed.tables.map((table, i) => {
    const { merges, comments } = table;
    const own = declared[i];
    const read = new Set(table.at);
    const formulas = own?.formulas.filter((position) => !read.has(position)) ?? [];
    const hiddenRows = Math.max(table.hiddenRows, own?.hiddenRows ?? 0);
    const scan = { valued: /* @__PURE__ */ new Set([...read, ...own?.valued ?? []]), formulas, merges, hiddenRows, tooMany: false };
    const hidden = table.hidden || own?.hidden === true;
    const part = { name: table.name, hidden, comments: [...comments.keys()], commentTexts: comments };
    return sheetCells(part, table, scan, name);
  });
  return { sheets: sheets2, macros: false, links: false, kind };
}
async function openOrRefuse(bytes, name, threads) {
  try {
    return await openWorkbook(bytes, name, threads);
  } catch (error5) {
    if (error5 instanceof Refusal) return { refused: error5.found };
    throw error5;
  }
}

// src/io/foreign-book.ts
var mebibyte2 = 1024 * 1024;
var limits2 = { workbook: 64, text: 16 };
var textual = /\.(?:csv|tsv)$/i;
var isSpreadsheet = (name) => textual.test(name) || readable(name) === "workbook";
async function openForeign(argument, world) {
  const name = import_node_path3.default.basename(argument);
  const at3 = { place: { file: name } };
  const full = import_node_path3.default.resolve(world.cwd, argument);
  try {
    const facts = await (0, import_promises2.stat)(full);
    if (!facts.isFile()) return { refused: finding("NAP103", { name, kind: "other" }, at3) };
    const size = Math.ceil(facts.size / mebibyte2);
    const isText2 = textual.test(name);
    const limit = limits2[isText2 ? "text" : "workbook"];
    if (size > limit) return { refused: finding("NAP104", { name, size, limit }, at3) };
    const bytes = await (0, import_promises2.readFile)(full);
    if (isText2) return await textTable(bytes, name);
    return await openOrRefuse(bytes, name);
  } catch (error5) {
    if (!(error5 instanceof Error && "code" in error5)) throw error5;
    const missing = error5.code === "ENOENT" || error5.code === "ENOTDIR";
    return {
      refused: missing ? finding("NAP101", { name }, at3) : finding("NAP106", { name, reason: String(error5.code) }, at3)
    };
  }
}
function separatorOf(text3) {
  const start = text3.slice(0, 2e4).replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign) => start.split(sign).length;
  return ["	", ";", ","].reduce((best, sign) => count(sign) > count(best) ? sign : best, ",");
}
async function recordsIn(text3) {
  const { CsvError: CsvError2, parse: parse2 } = await Promise.resolve().then(() => (init_sync(), sync_exports));
  const options = { delimiter: separatorOf(text3), relax_column_count: true, relax_quotes: true };
  try {
    return { records: parse2(text3, { ...options, record_delimiter: ["\r\n", "\n", "\r"] }) };
  } catch (error5) {
    if (error5 instanceof CsvError2) return error5.message;
    throw error5;
  }
}
async function textTable(bytes, name) {
  const decoded = decode(bytes);
  const at3 = { place: { file: name } };
  if (!("text" in decoded)) return { refused: wrongEncoding(name, decoded) };
  const read = await recordsIn(decoded.text);
  if (typeof read === "string") return { refused: finding("NAP154", { name, damage: "content", part: read }, at3) };
  const cells2 = read.records.flatMap(
    (record2, r) => record2.flatMap(
      (value, c) => value.trim() === "" || c >= sheetColumns ? [] : [{ at: r * sheetColumns + c, value }]
    )
  );
  if (cells2.length > mostCells) return { refused: finding("NAP155", { name, excess: "cells", part: name }, at3) };
  const only = {
    name: "csv",
    hidden: false,
    at: Float64Array.from(cells2, (cell) => cell.at),
    kind: new Uint8Array(cells2.length).fill(cellKinds.indexOf("text")),
    value: cells2.map(({ value }) => value),
    shown: /* @__PURE__ */ new Map(),
    hiddenRows: 0,
    merged: [],
    comments: []
  };
  return { sheets: [only], macros: false, links: false };
}

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

// src/render/json.ts
var isMoney2 = (value) => "minor" in value && typeof value.minor === "bigint" && "currency" in value;
function scalar(value) {
  if (value === void 0 || value === null) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : "null";
  if (typeof value !== "object") return JSON.stringify(value);
  return isMoney2(value) ? moneyText(value) : void 0;
}
function write(value, indent) {
  const short2 = scalar(value);
  if (short2 !== void 0) return short2;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items = list ? value.map((item) => write(item, deeper)) : value instanceof Map ? [...value].map(([key, item]) => `${JSON.stringify(String(key))}: ${write(item, deeper)}`) : Object.entries(value).filter(([, v]) => v !== void 0).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const [open4, close2] = list ? "[]" : "{}";
  return items.length === 0 ? `${open4}${close2}` : `${open4}
${deeper}${items.join(`,
${deeper}`)}
${indent}${close2}`;
}
function toJson(value) {
  return write(value, "");
}

// src/source/tree.ts
var isContainer = (value) => typeof value === "object" && value !== null;
function child(value, step2) {
  if (Array.isArray(value)) return value[Number(step2)];
  return Object.hasOwn(value, step2) ? value[step2] : void 0;
}
function walk(root, origins, path8) {
  let value = root;
  let found;
  for (const step2 of path8) {
    const origin = isContainer(value) ? origins.get(value) : void 0;
    const spot = origin?.entry(step2);
    if (origin === void 0 || spot === void 0) return found && { ...found, whole: false };
    found = { spot, source: spot.source ?? origin.source, whole: true };
    value = isContainer(value) ? child(value, step2) : void 0;
  }
  return found;
}
function keyLength(source, at3, key) {
  const quoted3 = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(source.typed?.(at3, at3 + 2 * key.length + 2) ?? "");
  return quoted3?.[0].length ?? key.length;
}
function placeOf({ spot, source, whole: whole2 }, path8, what) {
  const last = path8.at(-1);
  const key = what === "key" || !whole2;
  if (!key) {
    const length = (spot.end ?? spot.value) - spot.value;
    return source.place(spot.value, length > 0 ? length : void 0);
  }
  const named4 = whole2 && typeof last === "string" && source.typed !== void 0 && spot.key !== spot.value;
  return source.place(spot.key, named4 ? keyLength(source, spot.key, last) : void 0);
}
function locatedTree(value, origins, sources) {
  const files2 = sources.map((source) => source.file);
  return {
    value,
    files: files2,
    locate(path8, what = "value") {
      const found = walk(value, origins, path8);
      if (found !== void 0) return placeOf(found, path8, what);
      return sources[0] === void 0 ? { file: files2[0] ?? "" } : { file: sources[0].file, line: 1, column: 1 };
    },
    excerpt(place) {
      if (place.line === void 0) return void 0;
      return sources.find((source) => source.file === place.file)?.excerpt(place.line);
    },
    typed(path8) {
      const found = walk(value, origins, path8);
      if (!found?.whole || found.spot.end === void 0) return void 0;
      return found.source.typed?.(found.spot.value, found.spot.end);
    }
  };
}

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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
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
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
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
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
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
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
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
  const date3 = new Date(Date.UTC(year2, month, day2, hour, minute, second, fraction));
  date3.setUTCFullYear(year2, month, day2);
  return date3;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year2 = +match[1];
  const month = +match[2] - 1;
  const day2 = +match[3];
  if (!match[4]) {
    const date4 = makeUtcDate(year2, month, day2);
    if (date4.getUTCFullYear() !== year2 || date4.getUTCMonth() !== month || date4.getUTCDate() !== day2) return NOT_RESOLVED;
    return date4;
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
  const date3 = makeUtcDate(year2, month, day2, hour, minute, second, fraction);
  if (date3.getUTCFullYear() !== year2 || date3.getUTCMonth() !== month || date3.getUTCDate() !== day2) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date3.setTime(date3.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date3;
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
function compileTags(tags4) {
  const result = [];
  for (const tag of tags4) {
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
  constructor(tags4) {
    const compiledTags = compileTags(tags4);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
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
  withTags(...tags4) {
    let flatTags = [];
    for (const tag of tags4) flatTags = flatTags.concat(tag);
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
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
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
    const line3 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line3.str}
${result}`;
  }
  const line2 = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line2.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line2.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line3 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line3.str}
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
    let line2 = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line2++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line2++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line: line2,
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
function getBlockValue(input, start, end, indent, chomping, folded3) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line2 of lines) {
    let column = 0;
    while (column < textIndent && line2.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line2.length) {
      emptyLines++;
      continue;
    }
    const content = line2.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded3) {
      if (first === 32 || first === 9) {
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
function getScalarValue(input, scalar3) {
  if (scalar3.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar3;
  if (scalar3.fast) return input.slice(valueStart, valueEnd);
  switch (scalar3.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar3.indent, scalar3.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar3.indent, scalar3.chomping, true);
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
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
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
    const line2 = value.slice(position, lineEnd);
    if (line2.length > availableWidth && line2[0] !== " " && / [^ \t]/.test(line2)) shouldFold = true;
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

// src/source/origin.ts
var TextOrigin = class {
  source;
  at;
  #keys;
  #marks;
  #index;
  constructor(source, at3, marks, keys) {
    this.source = source;
    this.at = at3;
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
    const at3 = this.#marks[3 * i] ?? 0;
    const value = this.#marks[3 * i + 1] ?? at3;
    return { key: at3, value, end: this.#marks[3 * i + 2] ?? value };
  }
  #indexed(keys) {
    this.#index ??= new Map(keys.map((key, i) => [key, i]));
    return this.#index;
  }
};

// src/source/yaml-scalar.ts
var number = /^(?:[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
var words3 = new Map([
  ...["", "~", "null", "Null", "NULL"].map((w) => [w, null]),
  ...["true", "True", "TRUE"].map((w) => [w, true]),
  ...["false", "False", "FALSE"].map((w) => [w, false])
]);
function numberOr2(text3) {
  if (!number.test(text3)) return text3;
  const value = Number(text3);
  return Number.isFinite(value) ? value : text3;
}
function plainValue(text3) {
  const first = text3.charCodeAt(0);
  if (first >= 43 && first <= 57) return numberOr2(text3);
  if (text3.length > 5) return text3;
  const word = words3.get(text3);
  return word === void 0 ? text3 : word;
}
function taggedValue(tag, text3) {
  const plain3 = plainValue(text3);
  switch (tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, "!!$1")) {
    case "!":
    case "!!str":
      return text3;
    case "!!int":
    case "!!float":
      return typeof plain3 === "number" ? plain3 : void 0;
    case "!!bool":
      return typeof plain3 === "boolean" ? plain3 : void 0;
    case "!!null":
      return plain3 === null ? null : void 0;
    default:
      return void 0;
  }
}

// src/source/yaml-build.ts
var expansionLimit = 1e5;
var Bomb = class extends Error {
};
function frame(at3, list, open4, anchor, asKey = false) {
  const map = list === void 0 ? {} : void 0;
  const [keys, marks] = [open4.keys.length, open4.marks.length];
  return {
    at: at3,
    list,
    map,
    keys,
    marks,
    anchor,
    asKey,
    wantsKey: list === void 0,
    key: void 0,
    keyAt: at3,
    size: 1
  };
}
var placed2 = (state, from2, to) => ({ place: state.source.place(from2, to - from2) });
function hyphen(state) {
  const next = /:?(?:\s|#[^\r\n]*)*-/y;
  next.lastIndex = state.seen;
  const at3 = next.test(state.text) ? next.lastIndex - 1 : state.top.at;
  state.seen = at3 + 1;
  return [at3, at3 + 1];
}
function add2(state, value, at3, end, size) {
  const { top, marks } = state;
  top.size += size;
  if (top.list !== void 0) {
    if (value === void 0) return;
    top.list.push(value);
    if (at3 < 0) marks.push(...hyphen(state));
    else marks.push(at3, end);
    return;
  }
  top.wantsKey = true;
  if (top.map === void 0 || top.key === void 0 || value === void 0) return;
  top.map[top.key] = value;
  state.keys.push(top.key);
  marks.push(top.keyAt, at3 < 0 ? top.keyAt : at3, at3 < 0 ? top.keyAt : end);
}
function startEntry(state, key, at3, end) {
  const { top } = state;
  top.wantsKey = false;
  top.keyAt = at3;
  top.key = key;
  if (key === void 0 || key === "" || key === "__proto__") {
    state.findings.push(finding("NAP115", { key: key ?? state.text.slice(at3, at3 + 20) }, placed2(state, at3, end)));
    top.key = void 0;
  } else if (key === "<<") {
    state.findings.push(finding("NAP114", {}, placed2(state, at3, end)));
    top.key = void 0;
  } else if (top.map !== void 0 && Object.hasOwn(top.map, key)) {
    const entry = state.keys.indexOf(key, top.keys) - top.keys;
    const first = state.source.place(state.marks[top.marks + 3 * entry] ?? 0).line ?? 1;
    state.findings.push(finding("NAP111", { key, first }, placed2(state, at3, end)));
    top.key = void 0;
  }
}
function tagged(state, event, text3) {
  const tag = state.text.slice(event.tagStart, event.tagEnd);
  const value = taggedValue(tag, text3);
  if (value !== void 0) return value;
  state.findings.push(finding("NAP113", { tag }, placed2(state, event.tagStart, event.tagEnd)));
  return text3;
}
var quotes = (event) => event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
function blockRange(text3, event) {
  const content = text3.slice(event.valueStart, event.valueEnd);
  return [
    event.valueStart + (content.length - content.trimStart().length),
    event.valueStart + content.trimEnd().length
  ];
}
function scalar2(state, event) {
  const text3 = getScalarValue(state.text, event);
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const range = block ? blockRange(state.text, event) : void 0;
  const at3 = range?.[0] ?? (event.valueStart < 0 ? event.tagStart : event.valueStart - quotes(event));
  const end = range?.[1] ?? (event.valueStart < 0 ? event.tagEnd : event.valueEnd + quotes(event));
  if (event.valueEnd > 0) state.seen = event.valueEnd + quotes(event);
  if (state.top.wantsKey) {
    startEntry(state, text3, at3 < 0 ? state.top.at : at3, end < 0 ? state.top.at + 1 : end);
    return;
  }
  let value = text3;
  if (event.tagStart >= 0) value = tagged(state, event, text3);
  else if (event.style === SCALAR_STYLE.PLAIN) value = plainValue(text3);
  if (event.anchorStart >= 0)
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), { value, size: 1, whole: true });
  add2(state, value, at3, end, 1);
}
var collectionTags = /* @__PURE__ */ new Set(["!", "!!map", "!!seq"]);
function open3(state, event) {
  const opened = event.type === EVENT_ID.SEQUENCE ? [] : void 0;
  const asKey = state.top.wantsKey;
  let anchor;
  if (event.anchorStart >= 0) {
    anchor = { value: null, size: 1, whole: false };
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), anchor);
  }
  const tag = event.tagStart < 0 ? "!" : state.text.slice(event.tagStart, event.tagEnd);
  if (!collectionTags.has(tag))
    state.findings.push(finding("NAP113", { tag }, placed2(state, event.tagStart, event.tagEnd)));
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
  else add2(state, value, closed.at, closed.at, closed.size);
}
function alias(state, event) {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const from2 = event.anchorStart - 1;
  const at3 = placed2(state, from2, event.anchorEnd);
  state.seen = event.anchorEnd;
  if (state.top.wantsKey) {
    startEntry(state, void 0, from2, event.anchorEnd);
    return;
  }
  const anchor = state.anchors.get(name);
  if (anchor === void 0) state.findings.push(finding("NAP116", { name }, at3));
  else if (!anchor.whole) state.findings.push(finding("NAP117", { name }, at3));
  state.expanded += anchor?.size ?? 0;
  if (state.expanded > expansionLimit) {
    state.findings.push(finding("NAP117", { name }, at3));
    throw new Bomb();
  }
  add2(state, anchor?.whole === true ? anchor.value : void 0, from2, event.anchorEnd, anchor?.size ?? 0);
}
function step(state, event) {
  if (event.type === EVENT_ID.SCALAR) scalar2(state, event);
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open3(state, event);
  else if (event.type === EVENT_ID.ALIAS) alias(state, event);
  else if (event.type === EVENT_ID.POP) close(state);
}
var used = { type: EVENT_ID.POP };
function buildValue(events, text3, source, origins) {
  const open4 = { keys: [], marks: [] };
  const root = frame(0, [], open4);
  const state = {
    text: text3,
    source,
    origins,
    findings: [],
    anchors: /* @__PURE__ */ new Map(),
    frames: [root],
    ...open4,
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
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function firstDocument(events) {
  const second = events.findIndex((event, i) => i > 0 && event.type === EVENT_ID.DOCUMENT);
  return second < 0 ? events : events.slice(0, second);
}
function secondDocument(text3, source) {
  const marks = [...text3.matchAll(/^---(?=\s|$)/gm)];
  const head = /^(?:\s*(?:[#%].*)?(?:\r?\n|\r))*---(?=\s|$)/.test(text3);
  return finding("NAP112", {}, { place: source.place(marks[head ? 1 : 0]?.index ?? 0, 3) });
}
async function syntaxErrors(error5, text3, source) {
  const at3 = error5.mark?.position ?? 0;
  if (error5.reason.startsWith("nesting exceeded"))
    return [finding("NAP118", { limit: depthLimit }, { place: source.place(at3, 1) })];
  const { yamlFaults } = await Promise.resolve().then(() => __toESM(require("./source-yaml-faults.cjs"), 1));
  const faults = yamlFaults(text3, { at: at3, reason: error5.reason });
  return faults.map(({ fault, at: from2 }) => finding("NAP110", { fault }, { place: source.place(from2) }));
}
async function readYaml(text3, source, origins) {
  const { file: file2 } = source;
  let events;
  try {
    events = parseEvents(text3, { maxDepth: depthLimit });
  } catch (error5) {
    if (error5 instanceof YAMLException) return { findings: await syntaxErrors(error5, text3, source) };
    throw error5;
  }
  const document = firstDocument(events);
  const { value, findings } = buildValue(document, text3, source, origins);
  const all = document === events ? findings : [...findings, secondDocument(text3, source)];
  if (value === void 0 && findings.length > 0) return { findings: all };
  if (value === void 0 || value === null)
    return { part: { file: file2, value: {} }, findings: [...all, finding("NAP120", { name: file2 }, { place: { file: file2 } })] };
  if (isMap(value)) return { part: { file: file2, value }, findings: all };
  const found = Array.isArray(value) ? "list" : "text";
  return { findings: [...all, finding("NAP119", { name: file2, found }, { place: source.place(0) })] };
}

// src/finding/told.ts
var levelOf = (code) => codeTable[code].level;
function told({ code, args }, say) {
  const words4 = { ...args };
  return {
    level: levelOf(code),
    message: say(`finding.${code}.message`, words4),
    hint: say(`finding.${code}.hint`, words4)
  };
}

// src/render/terminal-text.ts
var unsafe2 = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
function safeText(text3) {
  return text3.replace(unsafe2, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 9 || code === 10 || code === 13) return " ";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;
function widthOf2(character) {
  if (character >= " " && character <= "~") return 1;
  if (narrow.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function columnsOf2(text3) {
  let columns = 0;
  for (const character of text3) columns += widthOf2(character);
  return columns;
}

// src/render/findings-data.ts
var findingRecords = (findings, say) => findings.map((finding2) => {
  const { level, message, hint } = told(finding2, say);
  const also = finding2.alsoPlace === void 0 ? {} : { also: placeObject(finding2.alsoPlace) };
  const path8 = "path" in finding2.at ? finding2.at.path : null;
  return { code: finding2.code, level, message, hint, ...placeObject(finding2.place), path: path8, ...also };
});
function placeObject({ file: file2, line: line2, column, sheet, cell }) {
  return { file: file2, line: line2 ?? null, column: column ?? null, sheet: sheet ?? null, cell: cell ?? null };
}

// src/render/text-table.ts
function cut(text3, width) {
  if (columnsOf2(text3) <= width) return text3;
  let kept2 = "";
  for (const char of text3) {
    if (columnsOf2(kept2 + char) > width - 1) break;
    kept2 += char;
  }
  return `${kept2}\u2026`;
}
function pad(text3, width, align) {
  const space2 = " ".repeat(Math.max(0, width - columnsOf2(text3)));
  return align === "end" ? space2 + text3 : text3 + space2;
}
function textTable2(columns, rows) {
  const safe = rows.map((row) => row.map((cell, i) => cut(safeText(cell), columns[i]?.most ?? 60)));
  const widths = columns.map((c, i) => Math.max(columnsOf2(c.title), ...safe.map((row) => columnsOf2(row[i] ?? ""))));
  const line2 = (cells2) => cells2.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? "start")).join("  ").trimEnd();
  return [line2(columns.map((c) => c.title)), widths.map((w) => "\u2500".repeat(w)).join("  "), ...safe.map(line2)];
}

// src/command/import-told.ts
var hasMoney = ({ columns }) => [...columns.values()].some(({ as }) => as === "cost" || as === "total");
var moneyText2 = ({ unit, currency: currency2, currencies }, say) => say("import.money", {
  currency: currencies.size > 0 ? "column" : currency2 ?? "none",
  unit: unit ?? "none"
});
function proposalText(mapping, { tables }, say) {
  const parts2 = mapping.tables.flatMap((map, i) => {
    const table = tables[i];
    const head = say("import.table", {
      sheet: map.sheet,
      heads: map.heads.join(", "),
      from: map.from,
      to: map.to,
      rows: table?.data.length ?? 0,
      use: map.use ? "yes" : unusedFor(map)
    });
    const rows = [...map.columns].map(([column, { head: title2, as, year: year2, fiscal, source }]) => [
      columnLetters(column),
      title2,
      [as, year2, fiscal, source].filter((part) => part !== void 0).join(" ")
    ]);
    const columns = [
      { title: say("import.column.column"), align: "start" },
      { title: say("import.column.head"), align: "start", most: 50 },
      { title: say("import.column.as"), align: "start", most: 50 }
    ];
    return [head, ...map.use && hasMoney(map) ? [moneyText2(map, say)] : [], ...textTable2(columns, rows), ""];
  });
  return `${parts2.join("\n")}
`;
}
function proposalJson(mapping, { tables }) {
  return {
    plan: { id: mapping.id, title: mapping.title },
    tables: mapping.tables.map((map, i) => ({
      sheet: map.sheet,
      use: map.use,
      hidden: tables[i]?.hidden ?? false,
      heads: map.heads,
      rows: [map.from, map.to],
      unit: map.unit ?? null,
      currency: map.currency ?? null,
      data: tables[i]?.data.length ?? 0,
      columns: [...map.columns].map(([column, one2]) => ({ column: columnLetters(column), ...one2 }))
    }))
  };
}
function ranges(rows) {
  const parts2 = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts2.at(-1);
    if (last !== void 0 && row <= last[1] + 1) last[1] = row;
    else parts2.push([row, row]);
  }
  return parts2.map(([from2, to]) => from2 === to ? String(from2) : `${from2}\u2013${to}`).join(", ");
}
function bySheet(fates, fate) {
  const own = fates.filter((one2) => one2.fate === fate);
  return [...new Set(own.map(({ sheet }) => sheet))].map((sheet) => {
    const there = own.filter((one2) => one2.sheet === sheet);
    const rows = ranges(there.map(({ row }) => row));
    return { sheet, rows, count: there.length, sums: allSums(there.map(({ sums }) => sums)) };
  });
}
var amountsText = (sums) => [...sums].map(([code, sum2]) => `${decimalText(sum2)} ${code || "\u2013"}`).join(" + ");
function leftRows(fates, file2) {
  const told3 = fates.filter(({ fate, sums }) => sums.size > 0 || fate !== "beside" && fate !== "outside");
  return ["nowhere", "excluded", "beside", "outside"].flatMap(
    (why) => bySheet(told3, why).map(
      ({ sheet, rows, count, sums }) => finding("NAP960", { rows, count, why, amounts: amountsText(sums) || "none" }, { place: { file: file2, sheet } })
    )
  );
}
function accountFindings({ fates, missing, sums }, file2) {
  const open4 = missing.map(
    ({ plan, what, ...at3 }) => finding("NAP959", { plan: plan || "none", what }, { place: { file: file2, ...at3 } })
  );
  const differing = sums.filter(({ sheet, taken }) => sheet !== taken).map(
    ({ sheet, taken, currency: currency2 }) => finding("NAP962", { sum: sheet, taken, currency: currency2 || "none" }, { place: { file: file2 } })
  );
  return [...leftRows(fates, file2), ...open4, ...differing];
}
var shownFates = [
  "taken",
  "head",
  "heading",
  "total",
  "beside",
  "outside",
  "nowhere",
  "excluded",
  "unused"
];
function rowsText2(fates, say) {
  return shownFates.flatMap(
    (fate) => bySheet(fates, fate).map(
      ({ sums, ...group }) => `  ${say("import.fate", { ...group, fate, amounts: amountsText(sums) || "none" })}`
    )
  );
}
var activitiesIn = ({ draft }) => [...draft.nodes.values()].filter(({ level }) => level === "activity").length;
function plansText({ plans }, say) {
  const columns = [
    { title: say("import.column.plan"), align: "start" },
    { title: say("import.column.rows"), align: "end" },
    { title: say("import.column.activities"), align: "end" },
    { title: say("import.column.lines"), align: "end" },
    { title: say("import.column.uncosted"), align: "end" },
    { title: say("import.column.sum"), align: "end" }
  ];
  const rows = plans.map((plan) => [
    plan.name || plan.id,
    String(plan.draft.rows),
    String(activitiesIn(plan)),
    String(plan.lines),
    String(plan.uncosted),
    [...plan.sums].map(([currency2, sum2]) => `${sum2} ${currency2 || "\u2013"}`).join(" + ") || "\u2013"
  ]);
  return textTable2(columns, rows);
}
function accountText(account, say) {
  const { fates, totals, sums } = account;
  const agreeing = totals.filter(({ agrees }) => agrees).length;
  return [
    ...plansText(account, say),
    "",
    say("import.rows", { count: fates.length }),
    ...rowsText2(fates, say),
    ...sums.map(
      ({ currency: currency2, sheet, taken }) => say("import.sum", {
        currency: currency2 || "\u2013",
        sum: sheet,
        taken,
        same: sheet === taken ? "yes" : "no"
      })
    ),
    say("import.totals", { count: totals.length, agreeing }),
    ""
  ].join("\n");
}
function accountJson(account, findings, located, say) {
  const { plans, fates, totals, sums } = account;
  return {
    plans: plans.map((plan) => ({
      id: plan.id,
      name: plan.name,
      rows: plan.draft.rows,
      activities: activitiesIn(plan),
      costLines: plan.lines,
      uncosted: plan.uncosted,
      sums: Object.fromEntries(plan.sums)
    })),
    sums,
    rows: shownFates.flatMap(
      (fate) => bySheet(fates, fate).map(({ sheet, rows, count, sums: held }) => ({
        sheet,
        fate,
        rows,
        count,
        amounts: Object.fromEntries([...held].map(([code, sum2]) => [code, decimalText(sum2)]))
      }))
    ),
    totals,
    findings: findingRecords(placed(findings, located), say)
  };
}

// src/command/import-words.ts
var mappingWords = (say) => ({
  head: (file2) => say("import.map.head", { file: file2 }),
  targets: (list) => say("import.map.targets", { list }),
  language: () => say("import.map.language"),
  undecided: () => say("import.map.undecided"),
  undecidedUnit: (list) => say("import.map.undecided-unit", { list }),
  dates: () => say("import.map.dates"),
  headings: (list) => say("import.map.headings", { list }),
  fiscal: () => say("import.map.fiscal"),
  totals: () => say("import.map.totals"),
  decimal: () => say("import.map.decimal"),
  several: (count, list) => say("import.map.several", { count, list }),
  none: (count) => say("import.map.none", { count }),
  currencies: () => say("import.map.currencies"),
  beside: (column) => say("import.map.beside", { column }),
  denied: () => say("import.map.denied"),
  unused: (why) => say("import.map.unused", { why })
});
var importWords = (say) => ({
  noYear: (sheet, row) => say("import.note.no-year", { sheet, row }),
  severalYears: (sheet, row, years) => say("import.note.several-years", { sheet, row, years }),
  origin: (file2) => say("import.note.origin", { file: file2 })
});

// src/command/import-write.ts
var import_node_path6 = __toESM(require("node:path"), 1);

// src/io/write-folder.ts
var import_node_crypto2 = require("node:crypto");
var import_promises3 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"), 1);
async function folderAt(folder) {
  try {
    const names = await (0, import_promises3.readdir)(folder);
    return names.some((name) => name === ".nap" || !name.startsWith(".")) ? "filled" : "empty";
  } catch (error5) {
    return reasonOf2(error5) === "ENOTDIR" ? "file" : "nothing";
  }
}
var reasonOf2 = (error5) => error5 instanceof Error && "code" in error5 ? String(error5.code) : String(error5);
async function writeFolderWhole(folder, files2) {
  const there = await folderAt(folder) !== "nothing";
  const name = `.nap-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}.tmp`;
  const aside = import_node_path4.default.join(there ? folder : import_node_path4.default.dirname(folder), name);
  const moved2 = [];
  try {
    await fill(aside, files2);
    if (there) await moveAll(aside, folder, moved2);
    else await (0, import_promises3.rename)(aside, folder);
    return void 0;
  } catch (error5) {
    for (const target of moved2) await (0, import_promises3.rm)(target, { recursive: true, force: true });
    return error5 instanceof WriteError ? error5.message : reasonOf2(error5);
  } finally {
    await (0, import_promises3.rm)(aside, { recursive: true, force: true }).catch(() => void 0);
  }
}
var WriteError = class extends Error {
};
async function fill(folder, files2) {
  await (0, import_promises3.mkdir)(folder, { recursive: true });
  for (const file2 of files2) {
    const error5 = await writeFileWhole(import_node_path4.default.join(folder, ...file2.path.split("/")), file2.bytes);
    if (error5 !== void 0) throw new WriteError(error5);
  }
}
async function moveAll(from2, to, moved2) {
  for (const name of await (0, import_promises3.readdir)(from2)) {
    const target = import_node_path4.default.join(to, name);
    await (0, import_promises3.rename)(import_node_path4.default.join(from2, name), target);
    moved2.push(target);
  }
}

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
  const nested2 = nodes2.flatMap((node2) => costsIn2(node2["costs"]).map((line2) => fieldsOf({ on: node2["id"], ...line2 })));
  const year2 = (line2) => typeof line2["year"] === "number" ? line2["year"] : 0;
  const lines = [...nested2, ...recordsOf(document["costs"])].sort((a, b) => year2(a) - year2(b));
  return inOrderOf(nodes2, lines, "on");
}
function costsIn2(costs2) {
  if (typeof costs2 === "string") return [{ state: costs2 }];
  if (!isFields(costs2)) return [];
  if ("in-line" in costs2) return [costs2];
  return Object.entries(costs2).flatMap(
    ([year2, entries]) => (Array.isArray(entries) ? entries : [entries]).map((entry) => ({ year: Number(year2), ...costLine(entry) }))
  );
}
function costLine(entry) {
  if (isFields(entry)) return entry;
  return typeof entry === "number" ? { amount: entry } : { state: entry };
}
function canonicalFunding(document, tree) {
  const nodes2 = nodesOf(tree);
  const nested2 = nodes2.flatMap(
    (node2) => recordsOf(node2["funding"]).map((record2) => fieldsOf({ on: node2["id"], ...record2 }))
  );
  return inOrderOf(nodes2, [...nested2, ...recordsOf(document["funding"])], "on");
}

// src/plan/document-periods.ts
var maps = ["progress", "observations", "returns"];
var lists3 = ["spending", "assessments", "corrections"];
var reportKeys = /* @__PURE__ */ new Set(["period", "closed", ...maps, ...lists3]);
function ownPeriod(document) {
  if (document["period"] === void 0) return [];
  return [Object.fromEntries(Object.entries(document).filter(([key]) => reportKeys.has(key)))];
}
function canonicalPeriods(reports) {
  const merged2 = [];
  for (const report of reports.map(canonicalReport)) {
    const at3 = merged2.findIndex((other2) => other2["period"] === report["period"] && !overlap(other2, report));
    const other = merged2[at3];
    if (other === void 0) merged2.push(report);
    else merged2[at3] = together(other, report);
  }
  const name = (report) => String(report["period"]);
  return merged2.sort((a, b) => name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
var mapIn = (report, key) => {
  const value = report[key];
  return isFields(value) ? value : {};
};
var overlap = (a, b) => a["closed"] !== void 0 && b["closed"] !== void 0 && a["closed"] !== b["closed"] || maps.some((key) => Object.keys(mapIn(b, key)).some((id2) => Object.hasOwn(mapIn(a, key), id2)));
function together(a, b) {
  const joined3 = maps.map((key) => [key, { ...mapIn(a, key), ...mapIn(b, key) }]);
  const listed = lists3.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined3, ...listed]) };
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
  const twice3 = on !== void 0 && activity !== void 0 && on !== activity;
  return fieldsOf(twice3 ? { on, activity, ...rest } : { on: on ?? activity, ...rest });
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
  const nested2 = parents.flatMap(
    (parent) => recordsOf(parent[list]).map((child2) => fieldsOf({ ...child2, [parentField]: parent["id"] }))
  );
  return inOrderOf(parents, [...nested2, ...recordsOf(document[list])], parentField);
}
function objectivesThenGoals(goals, objectives) {
  const byGoal = new Map(goals.map((goal) => [goal["id"], []]));
  const unplaced = [];
  for (const objective of objectives) (byGoal.get(objective["goal"]) ?? unplaced).push(objective);
  return [...goals.flatMap((goal) => [...byGoal.get(goal["id"]) ?? [], goal]), ...unplaced];
}
var nestedKeys = /* @__PURE__ */ new Set(["objectives", "activities", "tasks", "costs", "funding"]);
function canonicalNode(node2) {
  const { lead, tags: tags4, demand, ...rest } = node2;
  const bare = isFields(demand) && Object.keys(demand).length === 0;
  return fieldsOf({
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !nestedKeys.has(key))),
    lead: Array.isArray(lead) && lead.length === 1 ? lead[0] : lead,
    demand: bare ? void 0 : demand,
    tags: canonicalTagLists(bare ? withDemandTopic(tags4) : tags4)
  });
}
var canonicalTagLists = (tags4) => isFields(tags4) ? mapValues(tags4, canonicalTags) : tags4;
function withDemandTopic(tags4) {
  const own = isFields(tags4) ? tags4 : {};
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

// src/command/plan-files.ts
var import_node_path5 = __toESM(require("node:path"), 1);
function formOf(name) {
  if (/[/\\]$/.test(name)) return "folder";
  const forms = {
    "": "folder",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".xlsx": "xlsx"
  };
  return forms[import_node_path5.default.extname(name).toLowerCase()];
}
var utf82 = (text3) => new TextEncoder().encode(text3);
async function planFiles(document, form, say) {
  switch (form) {
    case "folder":
      return folderFiles([...yamlFolder(document), { path: schemaPath, text: planSchema }]);
    case "yaml":
      return [{ path: "", bytes: utf82(yamlOf(nested(document))) }];
    case "json":
      return [{ path: "", bytes: utf82(`${JSON.stringify(inWrittenOrder(document), null, 2)}
`) }];
    case "xlsx": {
      const { bookOf } = await Promise.resolve().then(() => __toESM(require("./exchange-book.cjs"), 1));
      const { bookWords } = await Promise.resolve().then(() => __toESM(require("./exchange-book-words.cjs"), 1));
      const { writeWorkbook } = await Promise.resolve().then(() => __toESM(require("./io-workbook-write.cjs"), 1));
      return [{ path: "", bytes: await writeWorkbook(bookOf(document, bookWords(say))) }];
    }
  }
}
function folderFiles(texts) {
  return texts.map(({ path: name, text: text3 }) => ({ path: name, bytes: utf82(text3) }));
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
var isList = (value) => Array.isArray(value);
function kindOf2(value) {
  if (Array.isArray(value)) return "list";
  return isFields2(value) ? "map" : "text";
}
function joined2(source, at3, spots) {
  return { source, at: at3, entry: (key) => spots.get(String(key)) };
}
function at2(given) {
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
function joinLists(lists4, origins) {
  const [first] = lists4;
  if (first === void 0 || lists4.length === 1) return first;
  const spots = /* @__PURE__ */ new Map();
  const value = [];
  for (const given of lists4) {
    if (!isList(given.value)) continue;
    const origin = origins.get(given.value);
    for (const [i, item] of given.value.entries()) {
      const spot = origin?.entry(i) ?? given.spot;
      spots.set(String(value.length), { source: given.source, ...spot });
      value.push(item);
    }
  }
  origins.set(value, joined2(first.source, first.spot.value, spots));
  return { ...first, value };
}
function joinMaps(maps2, origins, findings) {
  const [first] = maps2;
  if (first === void 0 || maps2.length === 1) return first;
  const spots = /* @__PURE__ */ new Map();
  const value = {};
  for (const given of maps2) {
    const part = isFields2(given.value) ? { file: given.file, value: given.value } : void 0;
    for (const [key, inner] of part === void 0 ? [] : givens(part, origins)) {
      const before = spots.get(key)?.source;
      if (before !== void 0) findings.push(finding("NAP121", { key, first: before.file }, at2(inner)));
      else {
        spots.set(key, { ...inner.spot, source: inner.source });
        value[key] = inner.value;
      }
    }
  }
  origins.set(value, joined2(first.source, first.spot.value, spots));
  return { ...first, value };
}
function join(key, all, origins, findings) {
  const given = all.filter((g) => g.value !== null);
  const [first] = given;
  if (first === void 0) return all[0];
  if (onceKeys.has(key)) {
    for (const more of given.slice(1)) {
      if (more.value !== first.value) findings.push(finding("NAP121", { key, first: first.file }, at2(more)));
    }
    return first;
  }
  const kind = kindOf2(first.value);
  const alike = given.filter((g) => kindOf2(g.value) === kind);
  for (const other of given.filter((g) => !alike.includes(g)))
    findings.push(finding("NAP122", { key, first: first.file, kind }, at2(other)));
  if (kind === "list") return joinLists(alike, origins);
  return kind === "map" ? joinMaps(alike, origins, findings) : first;
}
function mapOf3(entries, source, start, origins) {
  const value = Object.fromEntries(entries.map(([key, given]) => [key, given.value]));
  const spots = new Map(entries.map(([key, { spot, source: from2 }]) => [key, { ...spot, source: from2 }]));
  origins.set(value, joined2(source, start, spots));
  return value;
}
function withPeriod(entries, origins) {
  const period2 = entries.find(([key]) => key === "period")?.[1];
  if (period2 === void 0) return entries;
  const { source, spot, file: file2 } = period2;
  const element = mapOf3(
    entries.filter(([key]) => periodKeys.has(key)),
    source,
    spot.key,
    origins
  );
  const list = [element];
  const here2 = { key: spot.key, value: spot.key, source };
  origins.set(list, joined2(source, spot.key, /* @__PURE__ */ new Map([["0", here2]])));
  return [...entries.filter(([key]) => !periodKeys.has(key)), ["periods", { file: file2, value: list, spot: here2, source }]];
}
function mergeParts(parts2, origins) {
  const [only] = parts2;
  if (only !== void 0 && parts2.length === 1 && !Object.hasOwn(only.value, "period") && origins.has(only.value))
    return { value: only.value, findings: [] };
  const findings = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const part of parts2) {
    for (const [key, given] of withPeriod(givens(part, origins), origins)) {
      const known = byKey.get(key);
      if (known === void 0) byKey.set(key, [given]);
      else known.push(given);
    }
  }
  const entries = [...byKey].flatMap(([key, all]) => {
    const given = join(key, all, origins, findings);
    return given === void 0 ? [] : [[key, given]];
  });
  const first = entries[0]?.[1];
  return { value: first === void 0 ? {} : mapOf3(entries, first.source, 0, origins), findings };
}

// src/io/read-back.ts
async function readBack(files2, workbook2 = () => false) {
  const origins = /* @__PURE__ */ new WeakMap();
  const parts2 = [];
  for (const { path: path8, bytes } of files2) {
    const read = workbook2(path8) ? await cells(path8, bytes, origins) : await text2(path8, bytes, origins);
    if ("refused" in read) return read;
    parts2.push(...read.parts);
  }
  const { value, findings } = mergeParts(parts2, origins);
  return findings.length === 0 ? { document: value } : { refused: findings };
}
async function text2(path8, bytes, origins) {
  const decoded = decode(bytes);
  if (!("text" in decoded)) throw new Error(`${path8} is no text`);
  const words4 = decoded.text;
  const { part, findings } = await readYaml(words4, textSource(path8, words4), origins);
  return part === void 0 || findings.length > 0 ? { refused: findings } : { parts: [part] };
}
async function cells(path8, bytes, origins) {
  const { readWorkbookParts } = await Promise.resolve().then(() => __toESM(require("./io-workbook.cjs"), 1));
  const { parts: parts2, refused, findings } = await readWorkbookParts(bytes, path8, origins);
  return refused === true ? { refused: findings } : { parts: parts2 };
}

// src/plan/document-difference.ts
function firstDifference(a, b, path8 = []) {
  if (Array.isArray(a) && Array.isArray(b)) {
    const longer = a.length > b.length ? a : b;
    return firstOf(longer.keys(), (i) => firstDifference(a[i], b[i], [...path8, i]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
    return firstOf(keys, (key) => firstDifference(a[key], b[key], [...path8, key]));
  }
  return a === b ? void 0 : path8;
}
function firstLongText(value, limit, path8 = []) {
  if (typeof value === "string") return value.length > limit ? path8 : void 0;
  if (Array.isArray(value)) return firstOf(value.keys(), (i) => firstLongText(value[i], limit, [...path8, i]));
  if (!isFields(value)) return void 0;
  return firstOf(Object.keys(value), (key) => firstLongText(value[key], limit, [...path8, key]));
}
function firstOf(keys, find) {
  for (const key of keys) {
    const found = find(key);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/command/plan-loss.ts
var longestCell = 32767;
async function lossIn(document, files2, form) {
  const long = form === "xlsx" ? firstLongText(document, longestCell) : void 0;
  if (long !== void 0) return { path: long.join(".") };
  const plan = files2.filter((file2) => !file2.path.startsWith("."));
  const again = await readBack(plan, () => form === "xlsx");
  if ("refused" in again) return again;
  const path8 = firstDifference(document, canonical(again.document));
  return path8 === void 0 ? void 0 : { path: path8.join(".") };
}

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
  const load = name === void 0 ? void 0 : loaders[name];
  return name === void 0 || load === void 0 ? void 0 : sayFrom(name, (await load()).messages);
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

// src/command/import-write.ts
var line = (text3) => `${text3}
`;
function folderNames(plans) {
  const taken = /* @__PURE__ */ new Set();
  return plans.map(({ name, id: id2 }) => freeId(slug(name) || slug(id2) || "plan", taken));
}
async function problem({ options, world, say }, out, form, count) {
  const full = import_node_path6.default.resolve(world.cwd, out);
  if (count > 1 && form !== "folder") return say("import.several", { count, out });
  if (form === "folder") {
    const there = await folderAt(full);
    return there === "file" || there === "filled" ? say("import.filled", { out, force: options.force ? "yes" : "no" }) : void 0;
  }
  const inputs = [import_node_path6.default.resolve(world.cwd, options.file), import_node_path6.default.resolve(world.cwd, options.map ?? "")];
  const reason = await refusal(full, { inputs, force: options.force });
  return reason === void 0 ? void 0 : say(`convert.${reason}`, { file: out });
}
async function writePlans(importing, plans, out) {
  const { world, say } = importing;
  const form = formOf(out);
  if (form === void 0) return { exit: exit.usage, stderr: line(say("convert.ending", { file: out })) };
  const wrong = await problem(importing, out, form, plans.length);
  if (wrong !== void 0) return { exit: exit.usage, stderr: line(wrong) };
  const names = plans.length > 1 ? folderNames(plans) : [""];
  const files2 = [];
  for (const [i, { document, name }] of plans.entries()) {
    const whole2 = canonical(document);
    const own = await planFiles(whole2, form, await planWords(whole2, say));
    const loss = await lossIn(whole2, own, form);
    if (loss !== void 0)
      return {
        exit: exit.machine,
        stderr: line(say("import.lossy", { plan: name || out, path: "path" in loss ? loss.path : "\u2013" }))
      };
    files2.push(...own.map((file2) => ({ ...file2, path: import_node_path6.default.posix.join(names[i] ?? "", file2.path) })));
  }
  const full = import_node_path6.default.resolve(world.cwd, out);
  const error5 = form === "folder" ? await writeFolderWhole(full, files2) : await writeFileWhole(full, files2[0]?.bytes ?? new Uint8Array());
  if (error5 !== void 0) return { exit: exit.machine, stderr: line(say("import.failed", { file: out, error: error5 })) };
  const example = names[0] === "" || names[0] === void 0 ? out : import_node_path6.default.join(out, names[0]);
  return { exit: exit.done, stderr: line(say("import.done", { count: plans.length, out, example })) };
}

// src/command/import.ts
var usage = (text3) => ({ exit: exit.usage, stderr: `${text3}
` });
var noTexts = locatedTree({}, /* @__PURE__ */ new WeakMap(), []);
async function told2(findings, located, { say, options }) {
  if (findings.length === 0) return "";
  const { findingsText } = await Promise.resolve().then(() => __toESM(require("./render-findings.cjs"), 1));
  return findingsText(placed(findings, located), located, say, { color: options.color });
}
async function runImport(options, world, say) {
  if (options.map === void 0 && options.out !== void 0) return usage(say("import.out-without-map"));
  if (!isSpreadsheet(options.file))
    return { exit: exit.unreadable, stderr: `${say("import.not-read", { file: options.file })}
` };
  const book = await openForeign(options.file, world);
  if ("refused" in book)
    return { exit: exit.unreadable, stderr: await told2([book.refused], noTexts, { say, options }) };
  const name = import_node_path7.default.basename(options.file);
  const importing = { options, world, say, name, book, found: tablesIn(book) };
  if (importing.found.tables.length === 0)
    return { exit: exit.findings, stderr: `${say("import.no-table", { file: importing.name })}
` };
  return options.map === void 0 ? proposed(importing) : mapped2(importing, options.map);
}
async function proposed(importing) {
  const { options, world, say, name, book, found } = importing;
  const stem = name.replace(/\.[^.]+$/, "");
  const mapping = proposedMapping(found.tables, stem);
  const file2 = `${stem}.map.yaml`;
  const full = import_node_path7.default.resolve(world.cwd, file2);
  const stdout = options.json ? `${toJson(proposalJson(mapping, found))}
` : proposalText(mapping, found, say);
  const refused = await refusal(full, { inputs: [], force: options.force });
  if (refused !== void 0)
    return { exit: exit.usage, stdout, stderr: `${say("import.map.exists", { map: file2, file: options.file })}
` };
  const text3 = mappingText(mapping, found.tables, name, mappingWords(say));
  const error5 = await writeFileWhole(full, new TextEncoder().encode(text3));
  if (error5 !== void 0) return { exit: exit.machine, stderr: `${say("import.failed", { file: file2, error: error5 })}
` };
  const notes = await told2(bookNotes(book, mapping, name), noTexts, importing);
  const done = options.quiet ? "" : `${say("import.map.written", { map: file2, file: options.file })}
`;
  return { exit: exit.done, stdout, stderr: notes + done };
}
async function mappingFrom(file2, world) {
  const bytes = await (0, import_promises4.readFile)(import_node_path7.default.resolve(world.cwd, file2)).catch(() => void 0);
  if (bytes === void 0) return void 0;
  const decoded = decode(bytes);
  if (!("text" in decoded)) return { findings: [wrongEncoding(file2, decoded)], located: noTexts };
  const { text: text3 } = decoded;
  const source = textSource(file2, text3);
  const origins = /* @__PURE__ */ new WeakMap();
  const { part, findings } = await readYaml(text3, source, origins);
  const located = locatedTree(part?.value ?? {}, origins, [source]);
  if (part === void 0 || findings.length > 0) return { findings, located };
  const read = readMapping(part.value);
  return read.findings.length > 0 ? { findings: read.findings, located } : { ...read, located };
}
async function mapped2(importing, map) {
  const { options, world, say, name, found } = importing;
  const read = await mappingFrom(map, world);
  if (read === void 0) return usage(say("import.map.missing", { map, file: options.file }));
  if (!("mapping" in read)) return { exit: exit.findings, stderr: await told2(read.findings, read.located, importing) };
  const account = importPlans(found, read.mapping, name, importWords(say));
  return accounted(importing, account, read);
}
var isError = ({ code }) => codeTable[code].level === "error";
async function accounted(importing, account, { mapping, located }) {
  const { options, say, book, name } = importing;
  const findings = [...bookNotes(book, mapping, name), ...account.findings, ...accountFindings(account, name)];
  const messages = await told2(findings, located, importing);
  const json = options.json ? `${toJson(accountJson(account, findings, located, say))}
` : void 0;
  const stdout = json ?? (options.quiet && options.out !== void 0 ? "" : accountText(account, say));
  if (findings.some(isError)) return { exit: exit.findings, stdout, stderr: `${messages}${say("import.blocked")}
` };
  if (options.out === void 0)
    return { exit: exit.done, stdout, stderr: messages + (options.quiet ? "" : `${say("import.dry")}
`) };
  const written2 = await writePlans(importing, account.plans, options.out);
  return { ...written2, stdout, stderr: messages + (options.quiet && written2.exit === exit.done ? "" : written2.stderr) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runImport
});
