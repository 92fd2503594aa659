'use strict';

const { String_charCodeAt, String_includes, String_slice, exec, push } = require('./intrinsics.js');

const needsEscape = /[\x00-\x1f\x27\x5c\x7f-\x9f\ud800-\udfff]/;
const identifier = /^[A-Za-z_]\w*$/;
const named = { __proto__: null, 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r', 92: '\\\\' };
const capitals = '0123456789ABCDEF';
const digits = '0123456789abcdef';

// Single quotes, unless the text has them and another kind would need no backslash.
function quoteFor(text) {
    if (!String_includes(text, "'")) {
        return "'";
    }
    if (!String_includes(text, '"')) {
        return '"';
    }
    return String_includes(text, '`') || String_includes(text, '${') ? "'" : '`';
}

const isHigh = (code) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code) => code >= 0xdc00 && code <= 0xdfff;

function unicodeEscape(code) {
    return '\\u' + digits[code >> 12] + digits[(code >> 8) & 15] + digits[(code >> 4) & 15] + digits[code & 15];
}

function escaped(code, quote) {
    if (named[code] !== undefined) {
        return named[code];
    }
    if (code === 39) {
        return quote === "'" ? "\\'" : "'";
    }
    return code < 0x100 ? '\\x' + capitals[code >> 4] + capitals[code & 15] : unicodeEscape(code);
}

function needs(code) {
    return code < 0x20 || code === 39 || code === 92 || (code >= 0x7f && code <= 0x9f) || isHigh(code) || isLow(code);
}

/** A string as Node's inspect writes it, with quotes and escapes; half a surrogate pair is escaped too. */
function quote(text) {
    const mark = quoteFor(text);
    if (exec(needsEscape, text) === null) {
        return mark + text + mark;
    }
    let result = mark;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const code = String_charCodeAt(text, i);
        if (!needs(code)) {
            continue;
        }
        if (isHigh(code) && isLow(String_charCodeAt(text, i + 1))) {
            i += 1;
            continue;
        }
        result += String_slice(text, start, i) + escaped(code, mark);
        start = i + 1;
    }
    return result + String_slice(text, start) + mark;
}

/** A property's name as inspect writes it: bare where it could stand so in a program. */
function quoteKey(key) {
    if (key === '__proto__') {
        return "['__proto__']";
    }
    return exec(identifier, key) === null ? quote(key) : key;
}

/** The lines of a text, each with its line feed. */
function lines(text) {
    const result = [];
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        if (String_charCodeAt(text, i) === 10 && i + 1 < text.length) {
            push(result, String_slice(text, start, i + 1));
            start = i + 1;
        }
    }
    push(result, String_slice(text, start));
    return result;
}

module.exports = { __proto__: null, lines, quote, quoteKey };
