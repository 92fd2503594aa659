'use strict';

const { decodeText, percentDecode, percentEncode, sets } = require('./percent.js');

function decode(text) {
    const plain = text.replace(/\+/g, ' ');
    return plain.includes('%') ? decodeText(percentDecode(plain)) : plain;
}

function encode(text) {
    return percentEncode(text, sets.form).replace(/%20/g, '+');
}

/** Pairs of names and values (https://url.spec.whatwg.org/#urlencoded-parsing). */
function parseForm(text) {
    const pairs = [];
    for (const part of text.split('&')) {
        if (part !== '') {
            const at = part.indexOf('=');
            pairs.push(at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]);
        }
    }
    return pairs;
}

/** https://url.spec.whatwg.org/#concept-urlencoded-serializer */
function serializeForm(pairs) {
    return pairs.map(([name, value]) => encode(name) + '=' + encode(value)).join('&');
}

module.exports = { __proto__: null, parseForm, serializeForm };
