'use strict';

const { Uint8Array } = require('../../realm/intrinsics.js');
const { utf8 } = require('../text-encoder.js');
const { UTF8Decoder } = require('../utf8-decoder.js');

const digits = '0123456789ABCDEF';
const lone = /\p{Surrogate}/gu;

// Which bytes to encode, as a table of 256 flags: those of another set, and the characters given.
function set(base, characters) {
    const flags = base.slice();
    for (let i = 0; i < characters.length; i++) {
        flags[characters.charCodeAt(i)] = 1;
    }
    return flags;
}

const control = new Uint8Array(256).map((_, byte) => +(byte < 0x20 || byte > 0x7e));
const query = set(control, ' "#<>');
const path = set(query, '?^`{}');
const userinfo = set(path, '/:;=@[\\]|');
const component = set(userinfo, '$%&+,');

/** The percent-encode sets of https://url.spec.whatwg.org/#percent-encoded-bytes. */
const sets = {
    __proto__: null,
    control,
    fragment: set(control, ' "<>`'),
    query,
    specialQuery: set(query, "'"),
    path,
    userinfo,
    component,
    form: set(component, "!'()~"),
};

function encodeByte(byte) {
    return '%' + digits[byte >> 4] + digits[byte & 15];
}

/** The text with each byte of its UTF-8 that is in the set encoded. */
function percentEncode(text, flags) {
    let result = '';
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit < 0x80) {
            result += flags[unit] === 1 ? encodeByte(unit) : text[i];
            continue;
        }
        const isPair = unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length;
        for (const byte of utf8(isPair ? text[i] + text[++i] : text[i])) {
            result += encodeByte(byte);
        }
    }
    return result;
}

function digit(unit) {
    const value = unit <= 57 ? unit - 48 : (unit | 32) - 87;
    return value >= 0 && value < 16 && (unit <= 57 || value > 9) ? value : -1;
}

/** The bytes of a text's UTF-8 with every `%` and two digits behind it replaced by their byte. */
function percentDecode(text) {
    const bytes = utf8(text);
    let written = 0;
    for (let i = 0; i < bytes.length; i++) {
        const high = bytes[i] === 37 && i + 2 < bytes.length ? digit(bytes[i + 1]) : -1;
        const low = high < 0 ? -1 : digit(bytes[i + 2]);
        bytes[written++] = low < 0 ? bytes[i] : high << 4 | low;
        i += low < 0 ? 0 : 2;
    }
    return bytes.subarray(0, written);
}

/** UTF-8 to text; a byte order mark stays. */
function decodeText(bytes) {
    return new UTF8Decoder(false).decode(bytes, true);
}

/** Web IDL's USVString: a half of a surrogate pair becomes U+FFFD. */
function scalarText(value) {
    return `${value}`.replace(lone, '\uFFFD');
}

module.exports = { __proto__: null, decodeText, percentDecode, percentEncode, scalarText, sets };
