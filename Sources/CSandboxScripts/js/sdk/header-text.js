'use strict';

const { exec, isArray } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, String_trim, push } = require('./builtins.js');
const { isA, isObject } = require('./kinds.js');

// The name is the first run of characters without a blank, up to its last colon.
const line = /^(\S+):(.*)$/;
const lineEnd = '\r\n';

// Lines of a text; one that begins with a blank continues the line before.
function unfold(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const feed = String_indexOf(text, '\n', start);
        const end = feed < 0 ? text.length : feed;
        const isReturn = end > start && text[end - 1] === '\r';
        const one = String_slice(text, start, isReturn ? end - 1 : end);
        if (lines.length > 0 && (one[0] === ' ' || one[0] === '\t')) {
            lines[lines.length - 1] += one;
        } else {
            push(lines, one);
        }
        start = end + 1;
    }
    return lines;
}

/** The {key, value} of each header in a text of lines. What is no header is left out. */
function parse(text) {
    const headers = [];
    const lines = typeof text === 'string' ? unfold(text) : [];
    for (let i = 0; i < lines.length; i++) {
        const match = exec(line, lines[i]);
        if (match !== null) {
            push(headers, { key: match[1], value: String_trim(match[2]) });
        }
    }
    return headers;
}

/** {key, value} of one header; a text without a colon is a key. */
function parseSingle(text) {
    if (typeof text !== 'string') {
        return { key: '', value: '' };
    }
    const colon = String_indexOf(text, ':');
    const end = colon < 0 ? text.length : colon;
    return { key: String_trim(String_slice(text, 0, end)), value: String_trim(String_slice(text, end + 1)) };
}

/** `Name: value` of one header. */
function unparseSingle(header) {
    return isObject(header) ? header.key + ': ' + header.value : '';
}

/** Each enabled header of an array or list, with the separator after it. */
function unparse(headers, separator = lineEnd) {
    const all = isA(headers, 'PropertyList') ? headers.members : headers;
    let text = '';
    for (let i = 0; isArray(all) && i < all.length; i++) {
        if (isObject(all[i]) && !all[i].disabled) {
            text += unparseSingle(all[i]) + separator;
        }
    }
    return text;
}

module.exports = { __proto__: null, parse, parseSingle, unparse, unparseSingle };
