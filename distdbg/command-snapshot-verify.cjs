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
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
      date: fmtDef(date, compareDate),
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
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day2 = +matches[3];
      return month >= 1 && month <= 12 && day2 >= 1 && day2 <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
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
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
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

// src/command/snapshot-verify.ts
var snapshot_verify_exports = {};
__export(snapshot_verify_exports, {
  frozenErrors: () => frozenErrors,
  runVerify: () => runVerify
});
module.exports = __toCommonJS(snapshot_verify_exports);

// src/finding/finding.ts
function finding(code, args, at2, also) {
  return also === void 0 ? { code, args, at: at2 } : { code, args, at: at2, also };
}

// src/diff/corrections.ts
var touchedName = ({ path: path5 }) => path5.join(" ");
var wordsOf = (text2) => text2.trim().toLowerCase().split(/\s+/);
function isAbout({ on }, touched) {
  const [wanted, words2] = [wordsOf(on), wordsOf(touchedName(touched))];
  if (wanted.length < 2 || wanted[0] !== words2[0] || wanted[1] !== words2[1]) return false;
  let at2 = 0;
  for (const word2 of words2) if (word2 === wanted[at2]) at2 += 1;
  return at2 === wanted.length;
}
function correctionsOf(touched, corrections, frozen) {
  return corrections.filter(
    (one) => one.by !== void 0 && one.date >= frozen && one.reason !== "" && isAbout(one, touched)
  );
}
function agrees({ was }, corrections) {
  return corrections.some((one) => one.was === void 0 || same(one.was, was));
}
var same = (told, was) => JSON.stringify(told) === JSON.stringify(was) || String(told) === String(was);

// src/plan/day.ts
var msPerDay = 864e5;
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function daysIn(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function day(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return void 0;
  const month = Number(text2.slice(5, 7));
  const date = Number(text2.slice(8));
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(Number(text2.slice(0, 4)), month);
  return exists ? text2 : void 0;
}
function addDays(from, days2) {
  return new Date(Date.parse(from) + days2 * msPerDay).toISOString().slice(0, 10);
}
function yearOf(value) {
  return Number(value.slice(0, 4));
}
function yearSpan(year) {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

// src/plan/read.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var isList = (value) => Array.isArray(value);
function entries(from, key) {
  const list = from.fields[key];
  if (!isList(list)) return [];
  return list.flatMap((fields, i) => isFields(fields) ? [{ fields, path: [...from.path, key, i] }] : []);
}
function entry(from, key) {
  const fields = from.fields[key];
  return isFields(fields) ? { fields, path: [...from.path, key] } : void 0;
}
function keyed(from, key) {
  const map = from.fields[key];
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ key: name, value, path: [...from.path, key, name] }));
}
function string({ fields }, key) {
  const value = fields[key];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function number({ fields }, key) {
  const value = fields[key];
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function usable(from, key, read) {
  return from.fields[key] === void 0 || read(from, key) !== void 0;
}
var flag = ({ fields }, key) => fields[key] === true;
function dayIn(from, key) {
  const value = string(from, key);
  return value === void 0 ? void 0 : day(value);
}
function strings({ fields }, key) {
  const list = fields[key];
  return isList(list) ? list.filter((value) => typeof value === "string") : [];
}
function items({ fields, path: path5 }, key) {
  const list = fields[key];
  if (!isList(list)) return [];
  return list.flatMap((value, i) => typeof value === "string" ? [{ value, path: [...path5, key, i] }] : []);
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
function oneOf(from, key, words2) {
  const value = string(from, key);
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
  const at2 = (record) => rank.get(record[field] ?? null) ?? order2.length;
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
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap((node) => costsIn(node["costs"]).map((line) => fieldsOf({ on: node["id"], ...line })));
  const year = (line) => typeof line["year"] === "number" ? line["year"] : 0;
  const lines = [...nested, ...recordsOf(document["costs"])].sort((a, b) => year(a) - year(b));
  return inOrderOf(nodes, lines, "on");
}
function costsIn(costs) {
  if (typeof costs === "string") return [{ state: costs }];
  if (!isFields(costs)) return [];
  if ("in-line" in costs) return [costs];
  return Object.entries(costs).flatMap(
    ([year, entries2]) => (Array.isArray(entries2) ? entries2 : [entries2]).map((entry2) => ({ year: Number(year), ...costLine(entry2) }))
  );
}
function costLine(entry2) {
  if (isFields(entry2)) return entry2;
  return typeof entry2 === "number" ? { amount: entry2 } : { state: entry2 };
}
function canonicalFunding(document, tree) {
  const nodes = nodesOf(tree);
  const nested = nodes.flatMap(
    (node) => recordsOf(node["funding"]).map((record) => fieldsOf({ on: node["id"], ...record }))
  );
  return inOrderOf(nodes, [...nested, ...recordsOf(document["funding"])], "on");
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
  const listed2 = lists.map((key) => [key, [...recordsOf(a[key]), ...recordsOf(b[key])]]);
  return { ...a, ...b, ...Object.fromEntries([...joined2, ...listed2]) };
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
function canonicalSpending(record) {
  if (!isFields(record)) return record;
  const { on, activity, ...rest } = record;
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
function frozenFrom(text2) {
  const value = parsed(text2);
  if (!isFields(value)) return { why: value === void 0 ? "syntax" : "foreign" };
  if (value["napkit-snapshot"] !== format) return { why: "napkit-snapshot" in value ? "format" : "foreign" };
  const { plan, id, date, period, hash, document } = value;
  const on = typeof date === "string" ? day(date) : void 0;
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
function keyOf(list, record) {
  if (typeof record["id"] === "string") return [record["id"]];
  const names = naturalKeys[list] ?? [];
  return names.flatMap((name) => {
    const value = name === "on" ? record["on"] ?? record["activity"] : record[name];
    return value === void 0 || typeof value === "object" ? [] : [String(value)];
  });
}
var isKeyed = (list, items2) => items2.every((item) => isFields(item) && (typeof item["id"] === "string" || naturalKeys[list] !== void 0));
function byKey(list, records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record of records) {
    const key = JSON.stringify(keyOf(list, record));
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

// src/diff/place.ts
var treeLists = ["goals", "objectives", "activities", "tasks"];
function locator(document) {
  const nodes = treeRecords(document);
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (list) => {
    const index = indexes.get(list) ?? byKeys(list, recordsIn(document, list, nodes));
    indexes.set(list, index);
    return index;
  };
  return (change) => {
    const { list, key, path: path5 } = change;
    if (key.length === 0) return reached(document[list] ?? null, path5, [list]).path;
    const held = indexOf(list).get(JSON.stringify(key)) ?? [];
    return best(held, change) ?? above(document, change, nodes);
  };
}
function byKeys(list, records) {
  const index = /* @__PURE__ */ new Map();
  for (const held of records) {
    const key = JSON.stringify(keyOf(list, held.record));
    const group = index.get(key);
    if (group === void 0) index.set(key, [held]);
    else group.push(held);
  }
  return index;
}
function best(held, { path: path5, now }) {
  const found = held.map(({ record, path: at2 }) => reached(record, path5, at2));
  const told = now === void 0 ? void 0 : canonicalJson(now);
  const exact2 = found.find(({ value }) => value !== void 0 && canonicalJson(value) === told);
  return (exact2 ?? found.sort((a, b) => b.path.length - a.path.length)[0])?.path;
}
function above(document, { list, was }, nodes) {
  const { on, activity, objective, goal } = was !== void 0 && isFields(was) ? was : {};
  const names = [
    ["tasks", on],
    ["activities", on ?? activity],
    ["objectives", on ?? objective],
    ["goals", on ?? goal]
  ];
  for (const [name, id] of names) {
    const node = nodes.find((held) => held.list === name && held.record["id"] === id);
    if (id !== void 0 && node !== void 0) return node.path;
  }
  return document[list] === void 0 ? ["plan"] : [list];
}
function treeRecords(document) {
  const all = [];
  const within = (fields, path5) => {
    for (const list of treeLists) {
      const items2 = fields[list];
      for (const [i, record] of Array.isArray(items2) ? items2.entries() : []) {
        if (!isFields(record)) continue;
        all.push({ list, record, path: [...path5, list, i] });
        within(record, [...path5, list, i]);
      }
    }
  };
  within(document, []);
  return all;
}
function recordsIn(document, list, nodes) {
  const items2 = document[list];
  const flat = (Array.isArray(items2) ? items2 : []).flatMap(
    (record, i) => isFields(record) ? [{ list, record, path: [list, i] }] : []
  );
  if (list === "costs") return [...flat, ...nodes.flatMap(costsOf)];
  if (list === "funding") return [...flat, ...nodes.flatMap(fundingOf)];
  return treeLists.includes(list) ? nodes.filter((held) => held.list === list) : flat;
}
function fundingOf({ record: { id = "", funding }, path: path5 }) {
  return (Array.isArray(funding) ? funding : []).flatMap(
    (record, i) => isFields(record) ? [{ list: "funding", record: { on: id, ...record }, path: [...path5, "funding", i] }] : []
  );
}
function costsOf({ record: { id = "", costs }, path: path5 }) {
  const at2 = [...path5, "costs"];
  const held = (line, own, year) => ({
    list: "costs",
    record: { on: id, ...year === void 0 ? {} : { year }, ...isFields(line) ? line : {} },
    path: own
  });
  if (costs === void 0) return [];
  if (!isFields(costs) || "in-line" in costs) return [held(costs, at2)];
  return Object.entries(costs).flatMap(
    ([year, entry2]) => Array.isArray(entry2) ? entry2.map((line, i) => held(line, [...at2, year, i], Number(year))) : [held(entry2, [...at2, year], Number(year))]
  );
}
function reached(from, steps, at2) {
  const [step2, ...rest] = steps;
  if (step2 === void 0 || typeof from !== "object" || from === null) return { path: at2, value: from };
  if (isFields(from)) {
    const key = step2 === "on" && !Object.hasOwn(from, "on") ? "activity" : step2;
    const inner = Object.hasOwn(from, key) ? from[key] : void 0;
    return inner === void 0 ? { path: at2 } : reached(inner, rest, [...at2, key]);
  }
  const list = String(at2.at(-1));
  const items2 = from;
  const i = typeof step2 === "number" ? step2 : items2.findIndex((item2) => isFields(item2) && keyOf(list, item2).join(" ") === step2);
  const item = items2[i];
  return item === void 0 ? { path: at2 } : reached(item, rest, [...at2, i]);
}

// src/plan/text.ts
function inLanguage(text2, language2) {
  if (typeof text2 === "string") return text2;
  return text2[language2] ?? text2[language2.split("-")[0] ?? language2] ?? Object.values(text2)[0] ?? "";
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
    const add2 = (key, path5, before, after) => void all.push({
      list,
      key,
      path: path5,
      ...before === void 0 ? {} : { was: before },
      ...after === void 0 ? {} : { now: after }
    });
    const [left, right] = [listOf(was), listOf(now)];
    if (left !== void 0 && right !== void 0 && isKeyed(list, left) && isKeyed(list, right))
      pairs(
        list,
        left,
        right,
        (key, before, after) => compare(before, after, list, [], (path5, x, y) => add2(key, path5, x, y))
      );
    else compare(was, now, list, [], (path5, x, y) => add2([], path5, x, y));
  }
  return all;
}
var listOf = (value) => value === void 0 ? [] : Array.isArray(value) ? value : void 0;
function compare(a, b, name, path5, found) {
  if (a === void 0 || b === void 0) {
    const none2 = emptyReport(name, a ?? b);
    if (none2 !== void 0) compare(a ?? none2, b ?? none2, name, path5, found);
    else if (a !== b) found(path5, a, b);
  } else if (isFields(a) && isFields(b)) {
    for (const key of keysOf(a, b)) compare(inside(a, key), inside(b, key), key, [...path5, key], found);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    compareLists(a, b, name, path5, found);
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path5, a, b);
}
var reported = /* @__PURE__ */ new Set(["progress", "observations", "returns", "spending", "assessments"]);
function emptyReport(name, there) {
  if (there === void 0 || !reported.has(name)) return void 0;
  const none2 = Array.isArray(there) ? [] : {};
  return typeof there === "object" && Object.keys(there ?? {}).length > 0 ? none2 : void 0;
}
function compareLists(a, b, name, path5, found) {
  if (orderedLists.has(name) && a.every(isFields) && b.every(isFields)) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) compare(a[i], b[i], "", [...path5, i], found);
  } else if (!orderedLists.has(name) && isKeyed(name, a) && isKeyed(name, b)) {
    pairs(name, a, b, (key, was, now) => compare(was, now, "", [...path5, key.join(" ")], found));
  } else if (canonicalJson(a, name) !== canonicalJson(b, name)) found(path5, a, b);
}
function pairs(list, a, b, found) {
  const [before, after] = [byKey(list, a), byKey(list, b)];
  for (const name of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const [was, now] = changed(before.get(name) ?? [], after.get(name) ?? []);
    for (let i = 0; i < Math.max(was.length, now.length); i += 1) {
      const one = was[i] ?? now[i];
      if (one !== void 0) found(keyOf(list, one), was[i], now[i]);
    }
  }
}
function changed(a, b) {
  if (a.length <= 1 && b.length <= 1) return [a, b];
  const left = b.map((record) => canonicalJson(record));
  const rest = [...b];
  const gone = a.filter((record) => {
    const at2 = left.indexOf(canonicalJson(record));
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
  const own = kept.filter(({ frozen }) => frozen === void 0 || frozen.plan === plan.id);
  const results = own.map((one) => verifyOne(one, verifying));
  const known2 = new Map(own.flatMap((one) => one.frozen === void 0 ? [] : [[one.frozen.id, one.frozen]]));
  const listed2 = plan.snapshots.flatMap((snapshot) => listedFindings(snapshot, known2.get(snapshot.id)));
  const closed = plan.periods.filter(({ closed: on, period }) => on !== void 0 && !isFrozen(period.id, known2));
  return {
    findings: [
      ...results.flatMap(({ findings }) => findings),
      ...listed2,
      ...closed.map(({ period, path: path5 }) => finding("NAP989", { period: period.id }, { path: [...path5, "closed"] }))
    ],
    touched: results.flatMap(({ touched }) => touched)
  };
}
var isFrozen = (period, known2) => [...known2.values()].some((frozen) => frozen.period === period);
function listedFindings({ id, hash, path: path5 }, frozen) {
  if (hash === void 0) return [];
  if (frozen === void 0) return [finding("NAP983", { id }, { path: [...path5, "hash"] })];
  if (frozen.hash.startsWith(hash)) return [];
  return [
    finding("NAP984", { id, listed: hash.slice(0, 12), hash: frozen.hash.slice(0, 12) }, { path: [...path5, "hash"] })
  ];
}
function verifyOne({ file: file2, frozen, why }, verifying) {
  const at2 = { place: { file: file2 } };
  if (frozen === void 0)
    return { findings: [finding("NAP982", { name: file2, why: why ?? "foreign" }, at2)], touched: [] };
  if (verifying.hashOf(frozen.document) !== frozen.hash)
    return { findings: [finding("NAP981", { name: file2, id: frozen.id }, at2)], touched: [] };
  const listed2 = verifying.plan.snapshots.some(({ id }) => id === frozen.id);
  const unlisted = listed2 ? [] : [finding("NAP985", { id: frozen.id, name: file2 }, at2)];
  const changes = differences(frozen.document, frozenPart(verifying.document, frozen.period));
  const locate = locator(verifying.document);
  const told = frozen.period === void 0 ? changes.map((change) => planTouched(change, frozen, locate)) : periodTouched(changes, frozen, frozen.period, verifying.plan, locate);
  return { findings: [...unlisted, ...told], touched: [{ frozen, count: changes.length }] };
}
var word = (value) => value === void 0 ? "none" : shortText(value, "en", 80);
function planTouched(change, { id }, locate) {
  const { list, key, path: path5, was, now } = change;
  const what = [list, ...key, ...path5].join(" ");
  return finding("NAP988", { id, what, was: word(was), now: word(now) }, { path: locate(change) });
}
function periodTouched(changes, frozen, period, plan, locate) {
  const report = plan.periods.find((one) => one.period.id === period);
  const reopened = report !== void 0 && report.closed === void 0 ? [finding("NAP991", { period, date: frozen.date }, { path: report.path })] : [];
  return [...reopened, ...changes.map((change) => valueTouched(change, frozen, period, report, locate))];
}
function valueTouched(change, frozen, period, report, locate) {
  const what = change.path.length === 0 ? "period" : touchedName(change);
  const args = { period, what, was: word(change.was), now: word(change.now) };
  const corrections = correctionsOf(change, report?.corrections ?? [], frozen.date);
  const [first] = corrections;
  if (first === void 0) return finding("NAP986", args, { path: locate(change) });
  if (!agrees(change, corrections))
    return finding("NAP990", { ...args, told: word(first.was) }, { path: [...first.path, "was"] });
  const { by = "", date } = corrections.at(-1) ?? first;
  return finding("NAP987", { ...args, by, date }, { path: locate(change) });
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
function placed(findings, located) {
  const placeOf3 = (at2) => "place" in at2 ? at2.place : located.locate(at2.path, at2.what);
  return findings.map((f) => ({
    ...f,
    place: placeOf3(f.at),
    ...f.also === void 0 ? {} : { alsoPlace: placeOf3(f.also) }
  })).sort(order);
}

// src/generated/version.ts
var version = "0.1.0";

// src/io/snapshot-folder.ts
var import_promises = require("node:fs/promises");
var import_node_path = __toESM(require("node:path"), 1);
var snapshotFolder = ".nap/snapshots";
async function planFolder(cwd, plan) {
  const full = import_node_path.default.resolve(cwd, plan);
  const isFolder = (await (0, import_promises.stat)(full).catch(() => void 0))?.isDirectory() === true;
  return { folder: isFolder ? full : import_node_path.default.dirname(full), isFolder };
}

// src/io/snapshots.ts
var import_promises2 = require("node:fs/promises");
var import_node_path2 = __toESM(require("node:path"), 1);

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
      const from = lines()[line - 1];
      return from === void 0 ? void 0 : text2.slice(from, lines()[line]).replace(/[\r\n]+$/, "");
    },
    typed: (at2, end) => text2.slice(at2, end)
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

// src/io/snapshots.ts
async function readFrozen(folder2) {
  const names = await (0, import_promises2.readdir)(import_node_path2.default.join(folder2, snapshotFolder)).catch(() => []);
  const files = names.filter((name) => /^[^.].*\.json$/i.test(name)).sort();
  return Promise.all(files.map((name) => frozenFile(folder2, `${snapshotFolder}/${name}`)));
}
async function frozenFile(folder2, file2) {
  const bytes = await (0, import_promises2.readFile)(import_node_path2.default.resolve(folder2, file2)).catch(() => void 0);
  const decoded = bytes === void 0 ? void 0 : decode(bytes);
  if (decoded === void 0 || !("text" in decoded)) return { file: file2, why: "syntax" };
  const frozen = frozenFrom(decoded.text);
  return "why" in frozen ? { file: file2, why: frozen.why } : { file: file2, frozen };
}

// src/io/world.ts
var exit = { done: 0, findings: 1, usage: 2, unreadable: 3, machine: 4 };

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
function scalar(value) {
  if (value === void 0 || value === null) return "null";
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : "null";
  if (typeof value !== "object") return JSON.stringify(value);
  return isMoney(value) ? moneyText(value) : void 0;
}
function write(value, indent) {
  const short = scalar(value);
  if (short !== void 0) return short;
  const deeper = `${indent}  `;
  const list = Array.isArray(value);
  const items2 = list ? value.map((item) => write(item, deeper)) : value instanceof Map ? [...value].map(([key, item]) => `${JSON.stringify(String(key))}: ${write(item, deeper)}`) : Object.entries(value).filter(([, v]) => v !== void 0).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, deeper)}`);
  const [open2, close2] = list ? "[]" : "{}";
  return items2.length === 0 ? `${open2}${close2}` : `${open2}
${deeper}${items2.join(`,
${deeper}`)}
${indent}${close2}`;
}
function toJson(value) {
  return write(value, "");
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
    const [year = "", month = "", inMonth = ""] = day2.split("-");
    const pattern = patterns2?.[Number(month) - 1];
    if (pattern !== void 0)
      return pattern.replace("{day}", `${Number(inMonth)}`).replace("{year}", `${Number(year)}`);
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

// src/command/plan-input.ts
var import_node_crypto = require("node:crypto");

// src/io/read-plan.ts
var import_promises4 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"), 1);
var import_node_v8 = require("node:v8");

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

// src/source/json.ts
var depthLimit = 100;
var isContainer = (value) => typeof value === "object" && value !== null;
function keysIn(value, depth = 0) {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (!isContainer(value)) return 0;
  if (depth > depthLimit) return Number.NaN;
  let count = 0;
  const isList3 = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (key === "" || key === "<<" || key === "__proto__") return Number.NaN;
    count += keysIn(value[key] ?? null, depth + 1) + (isList3 ? 0 : 1);
  }
  return count;
}
function closingQuote(text2, open2) {
  let at2 = open2;
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
var scalar2 = /[^\s,\]}]*/y;
function endOf(text2, at2) {
  const first = text2.charCodeAt(at2);
  if (first === 34) return closingQuote(text2, at2) + 1;
  if (first !== 91 && first !== 123) {
    scalar2.lastIndex = at2;
    return scalar2.test(text2) ? scalar2.lastIndex : at2;
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
  const [first] = lists2;
  if (first === void 0 || lists2.length === 1) return first;
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
  origins.set(value, joined(first.source, first.spot.value, spots));
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
      if (before !== void 0) findings.push(finding("NAP121", { key, first: before.file }, at(inner)));
      else {
        spots.set(key, { ...inner.spot, source: inner.source });
        value[key] = inner.value;
      }
    }
  }
  origins.set(value, joined(first.source, first.spot.value, spots));
  return { ...first, value };
}
function join(key, all, origins, findings) {
  const given = all.filter((g) => g.value !== null);
  const [first] = given;
  if (first === void 0) return all[0];
  if (onceKeys.has(key)) {
    for (const more of given.slice(1)) {
      if (more.value !== first.value) findings.push(finding("NAP121", { key, first: first.file }, at(more)));
    }
    return first;
  }
  const kind = kindOf(first.value);
  const alike = given.filter((g) => kindOf(g.value) === kind);
  for (const other of given.filter((g) => !alike.includes(g)))
    findings.push(finding("NAP122", { key, first: first.file, kind }, at(other)));
  if (kind === "list") return joinLists(alike, origins);
  return kind === "map" ? joinMaps(alike, origins, findings) : first;
}
function mapOf(entries2, source, start, origins) {
  const value = Object.fromEntries(entries2.map(([key, given]) => [key, given.value]));
  const spots = new Map(entries2.map(([key, { spot, source: from }]) => [key, { ...spot, source: from }]));
  origins.set(value, joined(source, start, spots));
  return value;
}
function withPeriod(entries2, origins) {
  const period = entries2.find(([key]) => key === "period")?.[1];
  if (period === void 0) return entries2;
  const { source, spot, file: file2 } = period;
  const element = mapOf(
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
  const first = entries2[0]?.[1];
  return { value: first === void 0 ? {} : mapOf(entries2, first.source, 0, origins), findings };
}

// src/source/tree.ts
var isContainer2 = (value) => typeof value === "object" && value !== null;
function child(value, step2) {
  if (Array.isArray(value)) return value[Number(step2)];
  return Object.hasOwn(value, step2) ? value[step2] : void 0;
}
function walk(root, origins, path5) {
  let value = root;
  let found;
  for (const step2 of path5) {
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
function placeOf({ spot, source, whole }, path5, what) {
  const last = path5.at(-1);
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
    locate(path5, what = "value") {
      const found = walk(value, origins, path5);
      if (found !== void 0) return placeOf(found, path5, what);
      return sources[0] === void 0 ? { file: files[0] ?? "" } : { file: sources[0].file, line: 1, column: 1 };
    },
    excerpt(place) {
      if (place.line === void 0) return void 0;
      return sources.find((source) => source.file === place.file)?.excerpt(place.line);
    },
    typed(path5) {
      const found = walk(value, origins, path5);
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
function makeUtcDate(year, month, day2, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day2, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day2);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day2 = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day2);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day2) return NOT_RESOLVED;
    return date2;
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
  const date = makeUtcDate(year, month, day2, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day2) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
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
    const first = content.charCodeAt(0);
    if (folded2) {
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
  const first = text2.charCodeAt(0);
  if (first >= 43 && first <= 57) return numberOr(text2);
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
function frame(at2, list, open2, anchor, asKey = false) {
  const map = list === void 0 ? {} : void 0;
  const [keys, marks] = [open2.keys.length, open2.marks.length];
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
var placed2 = (state, from, to) => ({ place: state.source.place(from, to - from) });
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
    state.findings.push(finding("NAP115", { key: key ?? state.text.slice(at2, at2 + 20) }, placed2(state, at2, end)));
    top.key = void 0;
  } else if (key === "<<") {
    state.findings.push(finding("NAP114", {}, placed2(state, at2, end)));
    top.key = void 0;
  } else if (top.map !== void 0 && Object.hasOwn(top.map, key)) {
    const entry2 = state.keys.indexOf(key, top.keys) - top.keys;
    const first = state.source.place(state.marks[top.marks + 3 * entry2] ?? 0).line ?? 1;
    state.findings.push(finding("NAP111", { key, first }, placed2(state, at2, end)));
    top.key = void 0;
  }
}
function tagged(state, event, text2) {
  const tag = state.text.slice(event.tagStart, event.tagEnd);
  const value = taggedValue(tag, text2);
  if (value !== void 0) return value;
  state.findings.push(finding("NAP113", { tag }, placed2(state, event.tagStart, event.tagEnd)));
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
function scalar3(state, event) {
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
  else add(state, value, closed.at, closed.at, closed.size);
}
function alias(state, event) {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const from = event.anchorStart - 1;
  const at2 = placed2(state, from, event.anchorEnd);
  state.seen = event.anchorEnd;
  if (state.top.wantsKey) {
    startEntry(state, void 0, from, event.anchorEnd);
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
  add(state, anchor?.whole === true ? anchor.value : void 0, from, event.anchorEnd, anchor?.size ?? 0);
}
function step(state, event) {
  if (event.type === EVENT_ID.SCALAR) scalar3(state, event);
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open(state, event);
  else if (event.type === EVENT_ID.ALIAS) alias(state, event);
  else if (event.type === EVENT_ID.POP) close(state);
}
var used = { type: EVENT_ID.POP };
function buildValue(events, text2, source, origins) {
  const open2 = { keys: [], marks: [] };
  const root = frame(0, [], open2);
  const state = {
    text: text2,
    source,
    origins,
    findings: [],
    anchors: /* @__PURE__ */ new Map(),
    frames: [root],
    ...open2,
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
var depthLimit2 = 100;
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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
    return [finding("NAP118", { limit: depthLimit2 }, { place: source.place(at2, 1) })];
  const { yamlFaults } = await Promise.resolve().then(() => __toESM(require("./source-yaml-faults.cjs"), 1));
  const faults = yamlFaults(text2, { at: at2, reason: error5.reason });
  return faults.map(({ fault, at: from }) => finding("NAP110", { fault }, { place: source.place(from) }));
}
async function readYaml(text2, source, origins) {
  const { file: file2 } = source;
  let events;
  try {
    events = parseEvents(text2, { maxDepth: depthLimit2 });
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
  if (isMap(value)) return { part: { file: file2, value }, findings: all };
  const found = Array.isArray(value) ? "list" : "text";
  return { findings: [...all, finding("NAP119", { name: file2, found }, { place: source.place(0) })] };
}

// src/io/file-kind.ts
var yaml = /\.ya?ml$/i;
var workbook = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
function readable(name) {
  if (yaml.test(name)) return "yaml";
  return workbook.test(name) ? "workbook" : void 0;
}
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

// src/io/walk.ts
var import_promises3 = require("node:fs/promises");
var import_node_path3 = __toESM(require("node:path"), 1);

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
  return (path5, isFolder) => rules.reduce(
    (ignored, { pattern, folder: folder2, ignores }) => (isFolder || !folder2) && pattern.test(path5) ? ignores : ignored,
    false
  );
}

// src/io/walk.ts
var depthLimit3 = 32;
var leftOut = /* @__PURE__ */ new Set(["out", "node_modules"]);
var noted = (code, name) => finding(code, { name }, { place: { file: name } });
async function followed(walk2, name) {
  const full = import_node_path3.default.join(walk2.root, name);
  if (!(await (0, import_promises3.lstat)(full)).isSymbolicLink()) return true;
  const target = await (0, import_promises3.realpath)(full).catch(() => void 0);
  const inside2 = target?.startsWith(`${await (0, import_promises3.realpath)(walk2.root)}${import_node_path3.default.sep}`) === true;
  if (inside2 && target !== void 0 && (await (0, import_promises3.stat)(target)).isFile()) return true;
  if (readable(name) !== void 0 || target === void 0 || (await (0, import_promises3.stat)(target)).isDirectory())
    walk2.findings.push(noted("NAP109", name));
  return false;
}
async function file(walk2, name) {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (isLock(base)) walk2.findings.push(noted("NAP107", name));
  else if (!await followed(walk2, name)) return;
  else if (readable(base) !== void 0) walk2.files.push(name);
  else if (isJson(base)) walk2.findings.push(noted("NAP108", name));
}
async function folder(walk2, name, depth) {
  if (depth > depthLimit3) return;
  const entries2 = await (0, import_promises3.readdir)(import_node_path3.default.join(walk2.root, name), { withFileTypes: true });
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
  const ignoreFile = await (0, import_promises3.readFile)(import_node_path3.default.join(root, ".napignore"), "utf8").catch(() => "");
  const walk2 = { root, ignored: ignoring(ignoreFile), files: [], findings: [] };
  await folder(walk2, "", 0);
  return { files: walk2.files.sort(byCodeUnits), findings: walk2.findings };
}

// src/io/write-many.ts
var journalName = ".nap/merge.json";

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
    const full = import_node_path4.default.join(reading.folder, name);
    const facts = await (0, import_promises4.stat)(full);
    const size = Math.ceil(facts.size / mebibyte);
    if (!facts.isFile()) return refuse(reading, finding("NAP103", { name, kind: "other" }, place));
    const limit = limits[kind ?? "yaml"];
    if (size > limit) return refuse(reading, finding("NAP104", { name, size, limit }, place));
    const bytes = await (0, import_promises4.readFile)(full);
    if (kind === "yaml") return await readText(reading, name, bytes);
    if (kind === "workbook") return await readWorkbook(reading, name, bytes);
    return refuse(reading, finding("NAP103", { name, kind: foreignKind(name, bytes) }, place));
  } catch (error5) {
    if (!(error5 instanceof Error && "code" in error5)) throw error5;
    return refuse(reading, unreadable(name, error5));
  }
}
async function filesOf(full) {
  if ((await (0, import_promises4.stat)(full)).isDirectory()) return { folder: full, ...await walkFolder(full) };
  return { folder: import_node_path4.default.dirname(full), files: [import_node_path4.default.basename(full)], findings: [] };
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
  if (await (0, import_promises4.stat)(import_node_path4.default.join(folder2, journalName)).catch(() => void 0))
    refuse(reading, finding("NAP123", { name: argument }, { place: { file: argument } }));
  for (const name of files) await readOne(reading, name);
  if (files.length === 0) refuse(reading, finding("NAP102", { name: argument }, { place: { file: argument } }));
  return finish(reading);
}
async function readPlan(argument, world) {
  try {
    return await readAll(argument, await filesOf(import_node_path4.default.resolve(world.cwd, argument)));
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
    const record = present({
      path: item.path,
      id,
      name: text(item, "name") ?? id,
      kind: string(item, "kind"),
      level: string(item, "level"),
      mailbox: string(item, "mailbox"),
      language: string(item, "language"),
      region
    });
    gather.register(all, "institution", id, record, [...item.path, "id"]);
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
    const record = present({
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
    gather.register(all, "source", id, record, [...item.path, "id"]);
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
  refers({ id, path: path5, key, node, field, expected }, known2) {
    if (known2.has(id)) return true;
    if (this.#lost.has(id)) return false;
    const near = this.#nearest(id, known2);
    const target = near === void 0 ? void 0 : known2.get(near);
    const title = target?.title ?? target?.name;
    const nearestTitle = title === void 0 || title === near ? none : inLanguage(title, this.#language);
    const args = { node, field, id, expected, nearest: near ?? none, nearestTitle };
    this.add(finding("NAP204", args, { path: path5, what: key ? "key" : "value" }));
    return false;
  }
  #nearest(id, known2) {
    this.#comparisons += known2.size;
    return this.#comparisons > mostComparisons ? void 0 : nearest(id, known2.keys());
  }
  /** The id under a key, where it names something known; else a finding. `field` is how messages name the key. */
  referIn(from, key, { node, expected, field = key }, known2) {
    const id = string(from, key);
    if (id === void 0 || known2.has(id)) return id;
    return this.refers({ id, path: [...from.path, key], node, field, expected }, known2) ? id : void 0;
  }
  /** Those ids of a list under a key that are known; the others are findings. */
  allRefer(from, key, { node, expected, field = key }, known2) {
    const ids = strings(from, key);
    if (ids.every((id) => known2.has(id))) return ids;
    return items(from, key).filter(({ value: id, path: path5 }) => this.refers({ id, path: path5, node, field, expected }, known2)).map(({ value }) => value);
  }
  /** Puts a record under its id; a second one with the same id is a finding at the id's path and is left out. */
  register(into, kind, id, record, path5) {
    const first = into.get(id);
    if (first === void 0) {
      into.set(id, record);
      return true;
    }
    const title = first.title ?? first.name;
    const args = { kind, id, first: title === void 0 ? none : inLanguage(title, this.#language) };
    this.add(finding("NAP221", args, { path: path5 }));
    return false;
  }
};

// src/plan/build-amounts.ts
var asNode = (draft) => draft;
function nodeOf(id, path5, node, field, { tree, gather, head }, key = false) {
  if (id === "plan" || id === head.id) return tree.known.get(id) ?? tree.root;
  return gather.refers({ id, path: path5, key, node, field, expected: "node" }, tree.known) ? tree.known.get(id) : void 0;
}
function nodeOn(item, context) {
  const on = string(item, "on");
  return on === void 0 ? void 0 : nodeOf(on, [...item.path, "on"], on, "on", context);
}
function sourceIn(item, node, { gather, sources }) {
  return gather.referIn(item, "source", { node, expected: "source" }, sources);
}
function currencyIn({ fields }, { head }) {
  const own = fields["currency"];
  if (own === void 0) return head.currency;
  return typeof own === "string" && /^[A-Z]{3}$/.test(own) ? own : void 0;
}
function exact(value, path5, currency, node, { head, gather }) {
  if (value < 0 || !Number.isFinite(value)) return void 0;
  if (significantDigits(value) > 15) {
    gather.add(finding("NAP232", { node, amount: String(value) }, { path: path5 }));
    return void 0;
  }
  const amount = money2(value, head.unit, currency);
  if (amount === void 0) gather.add(finding("NAP224", { node, amount: String(value), currency }, { path: path5 }));
  return amount;
}
function amountIn(item, key, node, context) {
  const value = number(item, key);
  const currency = currencyIn(item, context);
  if (value === void 0 || currency === void 0) return void 0;
  return exact(value, [...item.path, key], currency, node, context);
}
function rateFor(currency, year, rates) {
  const own = rates.filter((r) => r.currency === currency);
  const given = own.find((r) => r.year !== void 0 && r.year === year);
  const last = year === void 0 ? "9999" : `${year}-12-31`;
  const dated = own.filter((r) => r.year === void 0 && r.date <= last);
  return given ?? dated.reduce((a, b) => a !== void 0 && a.date >= b.date ? a : b, void 0);
}
function converter(item, year, node, { head, gather }) {
  let told = false;
  return (amount) => {
    if (amount.currency === head.currency) return amount;
    const rate = rateFor(amount.currency, year, head.rates);
    if (rate !== void 0) return convert(amount, rate.rate, head.currency);
    const args = { node, currency: amount.currency, year: String(year ?? none) };
    if (!told) gather.add(finding("NAP225", args, { path: [...item.path, "currency"] }));
    told = true;
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
  for (const node of context.tree.nodes) put(node, costsOf2(node, context));
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
function costsOf2(node, context) {
  const value = node.entry.fields["costs"];
  const path5 = [...node.path, "costs"];
  const state = states.find((w) => w === value);
  if (state !== void 0) return [{ path: path5, node: asNode(node), state, recurrent: false }];
  if (!isFields(value)) return [];
  if (value["in-line"] !== void 0) return costFrom({ fields: value, path: path5 }, node, void 0, context);
  return keyed(node.entry, "costs").flatMap(
    (c) => /^\d{4}$/.test(c.key) ? costEntry(c.value, c.path, node, Number(c.key), context) : []
  );
}
function costEntry(value, path5, node, year, context) {
  if (isFields(value)) return costFrom({ fields: value, path: path5 }, node, year, context);
  if (typeof value === "number") return shortAmount(value, path5, node, year, context);
  if (Array.isArray(value))
    return value.flatMap((v, i) => Array.isArray(v) ? [] : costEntry(v, [...path5, i], node, year, context));
  const state = states.find((w) => w === value);
  return state === void 0 ? unknownCost(path5, node, year) : [{ path: path5, node: asNode(node), year, state, recurrent: false }];
}
var unknownCost = (path5, node, year) => [
  { path: path5, node: asNode(node), ...year === void 0 ? {} : { year }, state: "uncosted", recurrent: false }
];
function shortAmount(value, path5, node, year, context) {
  const amount = exact(value, path5, context.head.currency, node.id, context);
  if (amount === void 0) return unknownCost(path5, node, year);
  return [{ path: path5, node: asNode(node), year, state: "amount", amount, value: amount, recurrent: false }];
}
function costFrom(item, node, year, context) {
  const amount = amountIn(item, "amount", node.id, context);
  const state = stateOf(item, amount, node.id, context);
  const source = sourceIn(item, node.id, context);
  const inLine = context.gather.referIn(item, "in-line", { node: node.id, expected: "node" }, context.tree.known);
  const counted = state === "amount" || state === "within-resources" ? amount : void 0;
  if (state === void 0) return unknownCost(item.path, node, year);
  if (state === "amount" && year === void 0) {
    context.gather.add(finding("NAP235", { node: node.id }, { path: item.path }));
    return unknownCost(item.path, node, year);
  }
  return [
    present({
      path: item.path,
      node: asNode(node),
      year,
      state,
      amount: counted,
      value: counted && converter(item, year, node.id, context)(counted),
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
    (record) => gather.register(seen, kind, record.id, present({ title: titleOf(record) }), [...record.path, "id"])
  );
}
var decisionKinds = ["continue", "adjust", "postpone", "merge", "drop", "add"];
function buildReviews(document, context) {
  const all = entries(document, "reviews").flatMap((item) => {
    const id = string(item, "id");
    const date = dayIn(item, "date");
    if (id === void 0 || date === void 0) return [];
    const reference = { node: id, expected: "institution" };
    return [
      present({
        path: item.path,
        id,
        date,
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
  if (decision !== "add") nodeOf(on, [...item.path, "on"], review, "on", context);
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
function recommendationsIn(from, context) {
  const all = entries(from, "recommendations").flatMap((item) => recommendationFrom(item, context));
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
    const date = dayIn(item, "date");
    if (id === void 0 || date === void 0) return [];
    return [
      present({
        path: item.path,
        id,
        date,
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
  const date = dayIn(item, "date");
  if (id === void 0 || kind === void 0 || date === void 0) return [];
  const questions = entries(item, "questions").flatMap((question) => questionFrom(question, context));
  return [
    present({
      path: item.path,
      id,
      kind,
      date,
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
function outsidePlan(item, year, node, { head, gather }) {
  const { start, end } = head;
  if (year < yearOf(start) || year > yearOf(end))
    gather.add(
      finding(
        "NAP223",
        { node: node.id, field: "funding", date: String(year), start, end },
        { path: [...item.path, "year"] }
      )
    );
}
function fundingFrom(item, node, context) {
  const year = number(item, "year");
  const source = sourceIn(item, node.id, context);
  if (source === void 0 || year === void 0) return void 0;
  outsidePlan(item, year, node, context);
  const original = {};
  const amounts = {};
  const inPlanCurrency = converter(item, year, node.id, context);
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
    year,
    amounts,
    original: foreign ? original : void 0,
    reference: string(item, "reference"),
    note: text(item, "note")
  });
}
function buildTotals(document, context) {
  return entries(document, "totals").flatMap((item) => {
    const on = string(item, "on") ?? "plan";
    const node = nodeOf(on, [...item.path, "on"], on, "on", context);
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
function termsOf(from, key) {
  const all = /* @__PURE__ */ new Map();
  for (const { id, title } of termEntries(from, key, "id")) if (!all.has(id)) all.set(id, present({ id, title }));
  return [...all.values()];
}
function termEntries(from, key, idKey) {
  const plain = items(from, key).map(({ value, path: path5 }) => ({ id: value, title: void 0, path: path5 }));
  const long = entries(from, key).flatMap((item) => {
    const id = string(item, idKey);
    return id === void 0 ? [] : [{ id, title: text(item, "title"), path: [...item.path, idKey] }];
  });
  const index = ({ path: path5 }) => Number(path5[path5.length - (path5.at(-1) === idKey ? 2 : 1)]);
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
    const from = holder === "plan" ? entry(document, "plan") : document;
    const seen = /* @__PURE__ */ new Map();
    for (const { id, title, path: path5 } of from === void 0 ? [] : termEntries(from, key, kind === "rating" ? "rating" : "id"))
      gather.register(seen, kind, id, present({ title }), path5);
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
    const date = dayIn(r, "date");
    if (currency === void 0 || rate === void 0 || date === void 0 || rate <= 0) return [];
    return [present({ path: r.path, currency, rate, date, year: number(r, "year"), source: string(r, "source") })];
  });
}
function checkSpan(gather, node, item, span, plan) {
  const { start, end } = span;
  if (start !== void 0 && end !== void 0 && end < start) {
    gather.add(finding("NAP222", { node, start, end }, { path: [...item.path, "end"] }));
    return;
  }
  if (plan.end < plan.start) return;
  for (const [field, date] of [
    ["start", start],
    ["end", end]
  ])
    if (date !== void 0 && (date < plan.start || date > plan.end))
      gather.add(
        finding("NAP223", { node, field, date, start: plan.start, end: plan.end }, { path: [...item.path, field] })
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
    const nodes = [];
    const indicator = indicatorFrom(item, id, nodes, context);
    if (context.gather.register(all, "indicator", id, indicator, [...item.path, "id"])) on.set(id, nodes);
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
  const targets = keyed(item, "targets").flatMap(({ key, value, path: path5 }) => {
    const target = targetValue(value);
    return target === void 0 || !/^\d{4}$/.test(key) ? [] : [{ year: Number(key), value: target, path: path5 }];
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
      put(indicator, nodeOf(target, [...item.path, "on"], indicator.id, "on", context));
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
  return Array.isArray(years) ? years.filter((year) => typeof year === "number") : [];
}

// src/plan/build-report.ts
function emptyReport2(period, path5) {
  const lists2 = { progress: [], spending: [], observations: [], assessments: [], returns: [], corrections: [] };
  return { period, path: path5, told: /* @__PURE__ */ new Set(), ...lists2 };
}
function isFirst(list, { key, path: path5 }, { told, period }, { gather }, what = "key") {
  const first = !told.has(`${list} ${key}`);
  told.add(`${list} ${key}`);
  if (!first) gather.add(finding("NAP228", { node: key, period: period.id }, { path: path5, what }));
  return first;
}
var onceOf = (item, list, report, context) => keyed(item, list).filter((one) => isFirst(list, one, report, context));

// src/plan/build-assessments.ts
function assessmentsIn(item, report, context) {
  return [...besideProgress(item), ...listed(item)].flatMap((written2) => {
    const assessment = assessmentFrom(written2, report, context);
    return assessment === void 0 ? [] : [assessment];
  });
}
var besideProgress = (item) => keyed(item, "progress").flatMap(beside);
function beside({ key, value, path: path5 }) {
  const fields = isFields(value) ? value["civil-society"] : void 0;
  return isFields(fields) ? [{ on: key, view: { fields, path: [...path5, "civil-society"] } }] : [];
}
var listed = (item) => entries(item, "assessments").flatMap((view) => {
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
  const told = { key: `${on} ${by ?? ""}`.trim(), path: view.path };
  if (by !== void 0 && !isFirst("assessments", told, report, context, "value")) return void 0;
  const status = statusIn(view, on, context);
  const statusWord = status === void 0 ? void 0 : string(view, "status");
  return present({ path: view.path, node: asNode(node), by, status, statusWord, text: text(view, "text") });
}

// src/plan/build-observations.ts
function observationsIn(item, report, context) {
  const { gather, indicators: indicators2 } = context;
  return onceOf(item, "observations", report, context).flatMap(({ key, value, path: path5 }) => {
    const reference = {
      id: key,
      path: path5,
      key: true,
      node: report.period.id,
      field: "observations",
      expected: "indicator"
    };
    const indicator = gather.refers(reference, indicators2) ? indicators2.get(key) : void 0;
    const observation = indicator && observationFrom(value, path5, indicator, context);
    return observation === void 0 ? [] : [observation];
  });
}
function observationFrom(written2, path5, indicator, context) {
  if (typeof written2 === "number") return { path: path5, indicator, value: written2, by: {} };
  const item = isFields(written2) ? { fields: written2, path: path5 } : void 0;
  const value = targetValue(item?.fields["value"]);
  if (item === void 0 || value === void 0) return void 0;
  const reporter = { node: indicator.id, expected: "institution" };
  return present({
    path: path5,
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
    keyed(item, "by").flatMap(({ key, value, path: path5 }) => {
      if (!isFields(value)) return [];
      const args = { indicator: indicator.id, dimension: key, declared };
      if (!indicator.by.includes(key)) gather.add(finding("NAP230", args, { path: path5, what: "key" }));
      return [[key, numbersIn(value)]];
    })
  );
}
var numbersIn = (fields) => Object.fromEntries(Object.entries(fields).filter((e) => typeof e[1] === "number"));

// src/plan/build-returns.ts
function returnsIn(item, report, context) {
  const { gather, institutions } = context;
  return onceOf(item, "returns", report, context).flatMap(({ key, value, path: path5 }) => {
    const reference = { id: key, path: path5, key: true, node: report.period.id, field: "returns", expected: "institution" };
    if (!gather.refers(reference, institutions) || !isFields(value)) return [];
    return [returnFrom({ fields: value, path: path5 }, key)];
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
    const date = dayIn(one, "date");
    const reason = text(one, "reason");
    const on = string(one, "on");
    if (date === void 0 || reason === void 0 || on === void 0) return [];
    return [present({ path: one.path, date, by, reason, on, was: targetValue(one.fields["was"]) })];
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
  const node = nodeOf(on, [...line.path, field], period.id, `spending.${field}`, context);
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
function dayOf(year, month, date) {
  return day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}
function periodOf(id, dueDays) {
  const every = everyOf(id);
  if (every === void 0) return void 0;
  const year = Number(id.slice(0, 4));
  const index = every === "year" ? 0 : Number(id.slice(-1)) - 1;
  const first = index * monthsOf[every] + 1;
  const start = dayOf(year, first, 1);
  const after = first + monthsOf[every] > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, first + monthsOf[every], 1);
  if (start === void 0 || after === void 0) return void 0;
  const end = addDays(after, -1);
  return { id, year, start, end, ...dueDays === void 0 ? {} : { due: addDays(end, dueDays) } };
}

// src/plan/build-periods.ts
function buildPeriods(document, context) {
  const all = /* @__PURE__ */ new Map();
  for (const item of periodEntries(document)) {
    const period = periodIn(item, context);
    if (period === void 0) continue;
    const report = all.get(period.id) ?? emptyReport2(period, item.path);
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
  const listed2 = entries(document, "periods");
  return typeof document.fields["period"] === "string" ? [document, ...listed2] : listed2;
}
function periodIn(item, { head, gather }) {
  const id = string(item, "period");
  const period = id === void 0 ? void 0 : periodOf(id, head.reporting?.dueDays);
  const every = head.reporting?.every;
  if (period === void 0) return void 0;
  const path5 = [...item.path, "period"];
  if (every !== void 0 && everyOf(period.id) !== every) {
    gather.add(finding("NAP227", { period: period.id, every }, { path: path5 }));
    return void 0;
  }
  const { start, end } = head;
  if (start <= end && (period.end < start || period.start > end))
    gather.add(finding("NAP223", { node: period.id, field: "period", date: period.start, start, end }, { path: path5 }));
  return period;
}
function progressIn(item, report, context) {
  const { gather, tree } = context;
  return onceOf(item, "progress", report, context).flatMap(({ key, value, path: path5 }) => {
    const reference = { id: key, path: path5, key: true, node: report.period.id, field: "progress", expected: "work" };
    const node = gather.refers(reference, tree.work) ? tree.work.get(key) : void 0;
    if (node === void 0 || !isFields(value)) return [];
    const progress = progressFrom({ fields: value, path: path5 }, asNode(node), context);
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
  const year = number(item, "year");
  const title = text(item, "title");
  if (year === void 0 || title === void 0) return [];
  return [{ path: item.path, year, title, due: dayIn(item, "due") ?? lastDay(year) }];
}
var lastDay = (year) => yearSpan(year).end;
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
  const nodes = tree.nodes.map(asNode);
  const plan = {
    ...head,
    root: asNode(tree.root),
    nodes,
    node: new Map(tree.known),
    ...byKind(nodes),
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
function byKind(nodes) {
  const of5 = (kind) => nodes.filter((n) => n.kind === kind);
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

// src/schema/subset.ts
var parsed3;
function rootSchema() {
  parsed3 ??= JSON.parse(planSchema);
  return parsed3;
}
function resolved(schema, name = "") {
  const ref = schema.$ref?.slice("#/$defs/".length);
  const target = ref === void 0 ? void 0 : rootSchema().$defs[ref];
  return ref === void 0 || target === void 0 ? { schema, name } : resolved(target, ref);
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
  const number3 = all.find(({ schema }) => schema.type === "number" || schema.type === "integer");
  const fitting = all.filter(({ schema }) => fitsType(value, schema.type));
  const fixed = fitting.every(({ schema }) => schema.enum !== void 0 || schema.const !== void 0);
  if (number3 !== void 0 && fixed && isNumberLike(value)) return number3;
  if (typeof value !== "object" || value === null) return fitting[0];
  return fitting.find(({ schema }) => hasRequired(value, schema)) ?? fitting.at(-1);
}

// src/schema/seems.ts
function isDay(text2) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text2)) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
var iso = (year, month, day2) => {
  const text2 = `${year}-${month.padStart(2, "0")}-${day2.padStart(2, "0")}`;
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
  const [, first = "", mark = "", second = "", year = ""] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text2) ?? [];
  if (year === "") return /^\d{5}$/.test(text2) ? excelDay(Number(text2)) : "";
  if (mark === "." || Number(first) > 12 || first === second) return iso(year, second, first);
  return Number(second) > 12 ? iso(year, first, second) : "";
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
  if (all.some(({ schema }) => schema.type === "array")) return "ids";
  return all.some(({ schema }) => schema.type === "integer") ? "days" : "value";
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
function formOf(schema) {
  if (schema.format === "email" || schema.format === "uri") return schema.format;
  return forms.get(schema.pattern ?? "") ?? "other";
}
function misspelt(value, { schema, name }, here) {
  const at2 = { path: here.path };
  const args = { ...who(here), value: shown(value) };
  const choices = schema.enum ?? (schema.const === void 0 ? void 0 : [schema.const]);
  if (value === "") return finding("NAP215", who(here), at2);
  if (choices !== void 0)
    return finding("NAP206", { ...args, nearest: nearest(value, choices) ?? "none", choices: choices.join(", ") }, at2);
  if (schema.format === "date") return finding("NAP207", { ...args, seems: seemsDay(value) || "none" }, at2);
  if (name === "periodId") return finding("NAP208", args, at2);
  if (name === "id") return finding("NAP209", args, at2);
  return finding("NAP213", { ...args, form: formOf(schema) }, at2);
}
function numberForText(value, named, here) {
  const typed = here.typed() ?? String(value);
  if (named.schema.format === "date")
    return finding("NAP207", { ...who(here), value: typed, seems: seemsDay(value) || "none" }, { path: here.path });
  return finding("NAP205", { ...who(here), typed, read: String(value) }, { path: here.path });
}
function mistyped(value, named, all, here) {
  const types = all.map(({ schema }) => schema.type);
  const text2 = all.find(({ schema }) => schema.type === "string" && schema.enum === void 0);
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
function outside(value, schema, here) {
  const lowest = schema.minimum ?? schema.exclusiveMinimum;
  if (value < 0 && lowest === 0 && schema.maximum === void 0)
    return finding("NAP211", { ...who(here), value: String(value) }, { path: here.path });
  const args = { value: String(value), lowest: String(lowest ?? ""), highest: String(schema.maximum ?? "none") };
  return finding("NAP212", { ...who(here), ...args }, { path: here.path });
}

// src/schema/check.ts
var isFields3 = (value) => fitsType(value, "object");
function below(check, here, step2, node) {
  const path5 = [...here.path, step2];
  const key = typeof step2 === "number" ? here.key : step2;
  return { path: path5, node, key, typed: () => check.located.typed(path5) };
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
function fitsText(value, schema) {
  if (!fitsLength(value, schema)) return false;
  if (schema.enum?.includes(value) === false || schema.const !== void 0 && schema.const !== value) return false;
  if (schema.pattern !== void 0 && !fitsPattern(value, schema.pattern)) return false;
  return fitsFormat(value, schema.format);
}
function fitsNumber(value, schema) {
  if (schema.type === "integer" && !Number.isInteger(value)) return false;
  if (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity)) return false;
  return schema.exclusiveMinimum === void 0 || value > schema.exclusiveMinimum;
}
function nodeOf2(value, here) {
  return typeof value["id"] === "string" && value["id"] !== "" ? value["id"] : here.node;
}
var keyed2 = /* @__PURE__ */ new Set(["progress", "observations", "returns"]);
function blank(check, key, needed, node, path5) {
  check.findings.push(finding(needed ? "NAP202" : "NAP216", { node, key }, { path: path5, what: "key" }));
}
function meantKey(key, schema, value) {
  const free = Object.keys(schema.properties ?? {}).filter((known2) => !Object.hasOwn(value, known2));
  return nearest(key, free);
}
function entryOf(check, schema, value, key, here, node) {
  const inner = value[key];
  if (inner === void 0) return;
  const known2 = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : void 0;
  const next = known2 ?? schema.additionalProperties;
  const there = below(check, here, key, keyed2.has(here.key) ? key : node);
  const at2 = { path: there.path, what: "key" };
  if (schema.propertyNames !== void 0 && !fitsText(key, schema.propertyNames))
    check.findings.push(finding("NAP217", { node, key, form: formOf(schema.propertyNames) }, at2));
  else if (next === false)
    check.findings.push(finding("NAP201", { node, key, nearest: meantKey(key, schema, value) ?? "none" }, at2));
  else if (inner === null) blank(check, key, schema.required?.includes(key) === true, node, there.path);
  else if (typeof next === "object") visit(check, resolved(next), inner, there);
}
function missingKeys(schema, value) {
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  if (missing.length === 0 || schema.properties === void 0) return missing;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
  const misspelt2 = unknown.map((key) => meantKey(key, schema, value));
  return missing.filter((key) => !misspelt2.includes(key));
}
function visitMap(check, { schema }, value, here) {
  const node = nodeOf2(value, here);
  const keys = Object.keys(value);
  if (keys.length < (schema.minProperties ?? 0))
    check.findings.push(finding("NAP215", { node, key: here.key }, { path: here.path }));
  for (const key of keys) entryOf(check, schema, value, key, here, node);
  for (const key of missingKeys(schema, value))
    check.findings.push(finding("NAP202", { node, key }, { path: [...here.path, key] }));
  for (const [key, needs] of Object.entries(schema.dependencies ?? {})) {
    if (Object.hasOwn(value, key) && needs.some((need) => !Object.hasOwn(value, need)))
      check.findings.push(finding("NAP214", { key }, { path: [...here.path, key], what: "key" }));
  }
}
function visitList(check, items2, value, here) {
  if (items2 === void 0) return;
  const schema = resolved(items2);
  for (const [i, item] of value.entries()) {
    const there = below(check, here, i, here.node);
    if (item === null) blank(check, here.key, false, here.node, there.path);
    else visit(check, schema, item, there);
  }
}
function visit(check, named, value, here) {
  const all = alternatives(named);
  const chosen = all.length === 1 ? named : meant(value, all);
  const { schema } = chosen ?? named;
  if (chosen === void 0 || !fitsType(value, schema.type))
    check.findings.push(mistyped(value, chosen ?? named, chosen === void 0 ? all : [chosen], here));
  else if (typeof value === "string") {
    if (!fitsText(value, schema)) check.findings.push(misspelt(value, chosen, here));
  } else if (typeof value === "number") {
    if (!fitsNumber(value, schema)) check.findings.push(outside(value, schema, here));
  } else if (Array.isArray(value)) visitList(check, schema.items, value, here);
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
function lacking(read) {
  return new Set(
    read.flatMap(
      ({ code, at: at2 }) => code === "NAP163" && "place" in at2 ? [JSON.stringify([at2.place.file, at2.place.sheet])] : []
    )
  );
}
function withoutCellEchoes(read, checked, located) {
  const cells = /* @__PURE__ */ new Map();
  for (const [i, { code, at: at2 }] of read.entries()) if (onCells.has(code) && "place" in at2) cells.set(keyOf2(at2.place), i);
  const bare = lacking(read);
  if (cells.size === 0 && bare.size === 0) return [...read, ...checked];
  const own = [...read];
  const rest = checked.filter((found) => {
    const place = placeOf2(found, located);
    const i = cells.get(keyOf2(place));
    const told = i === void 0 ? void 0 : own[i];
    if (i !== void 0 && told !== void 0) own[i] = { ...told, at: found.at };
    return i === void 0 && !(found.code === "NAP202" && bare.has(JSON.stringify([place.file, place.sheet])));
  });
  return [...own, ...rest];
}

// src/command/load.ts
async function loadPlan(argument, world) {
  const read = await readPlan(argument, world);
  if ("refused" in read) return { located: read.texts, findings: read.refused, refused: true };
  const { located } = read;
  const { plan, findings } = buildPlan(located);
  const all = withoutCellEchoes(read.findings, [...checkSchema(located), ...findings], located);
  return { located, findings: all, refused: false, ...plan === void 0 ? {} : { plan } };
}

// src/command/plan-input.ts
var sha256 = (text2) => (0, import_node_crypto.createHash)("sha256").update(text2).digest("hex");
async function usablePlan(argument, world, say) {
  const { plan, located, findings, refused } = await loadPlan(argument, world);
  if (plan === void 0) {
    const { findingsText } = await Promise.resolve().then(() => __toESM(require("./render-findings.cjs"), 1));
    const stderr = findingsText(placed(findings, located), located, say, { color: false });
    return { exit: refused ? exit.unreadable : exit.findings, stderr };
  }
  const errors = findings.filter((f) => codeTable[f.code].level === "error").length;
  const warning5 = errors === 0 ? "" : `${say("command.errors", { count: errors, plan: argument })}
`;
  return { plan, located, findings, snapshot: planHash(located.value, sha256).slice(0, 12), warning: warning5 };
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
` : await textOf2(verified, located, color, say);
  return { exit: status, stdout, ...stderr };
}
async function keptOf(name, world) {
  return readFrozen((await planFolder(world.cwd, name)).folder);
}
var verifiedOf = (kept, plan, located) => verify(kept, { plan, document: located.value, hashOf: (document) => planHash(document, sha256) });
async function frozenErrors(name, plan, located, world) {
  const kept = await keptOf(name, world);
  return kept.length === 0 ? [] : verifiedOf(kept, plan, located).findings.filter(isError);
}
async function textOf2({ findings, touched }, located, color, say) {
  const format3 = formatFor(say.language);
  const heads = touched.map(
    ({ frozen: { id, date, hash }, count }) => say("snapshot.verified", { id, date: format3.day(date), hash: hash.slice(0, 12), count })
  );
  const { findingsText } = await Promise.resolve().then(() => __toESM(require("./render-findings.cjs"), 1));
  const told = findings.length === 0 ? "" : `
${findingsText(placed(findings, located), located, say, { color })}`;
  return `${heads.map((line) => `${line}
`).join("")}${told}`;
}
async function jsonOf({ findings, touched }, located, say) {
  const { told } = await Promise.resolve().then(() => __toESM(require("./finding-told.cjs"), 1));
  const snapshots = touched.map(({ frozen: { id, date, hash, period }, count }) => ({
    id,
    date,
    period,
    hash,
    touched: count
  }));
  const list = placed(findings, located).map((one) => ({
    code: one.code,
    ...told(one, say),
    args: one.args,
    place: one.place
  }));
  return `${toJson({ napkit: version, snapshots, findings: list })}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  frozenErrors,
  runVerify
});
