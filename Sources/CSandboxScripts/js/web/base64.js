'use strict';

const { TypeError, Uint8Array } = require('../realm/intrinsics.js');
const { binaryString } = require('./bytes.js');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const padding = 61;
const characters = new Uint8Array(64);
const digits = new Uint8Array(128).fill(255);
for (let i = 0; i < alphabet.length; i++) {
    characters[i] = alphabet.charCodeAt(i);
    digits[characters[i]] = i;
}
const whitespace = /[\t\n\f\r ]+/g;

function fail(message) {
    const { DOMException } = require('./dom-exception.js');
    return new DOMException(message, 'InvalidCharacterError');
}

function withoutPadding(text) {
    const { length } = text;
    if (length === 0 || length % 4 !== 0 || text[length - 1] !== '=') {
        return text;
    }
    return text.slice(0, text[length - 2] === '=' ? -2 : -1);
}

function decode(text) {
    const bytes = new Uint8Array(text.length * 3 >> 2);
    let group = 0;
    let written = 0;
    for (let i = 0; i < text.length; i++) {
        const digit = digits[text.charCodeAt(i)] ?? 255;
        if (digit === 255) {
            throw fail('The string to be decoded is not correctly encoded.');
        }
        group = group << 6 | digit;
        // Each digit but the first of four completes a byte.
        if (i % 4 !== 0) {
            bytes[written++] = group >> (6 - 2 * (i % 4));
        }
    }
    return bytes;
}

/**
 * The bytes of a base64 text as Infra's "forgiving-base64 decode" reads it: blanks are skipped, padding may be missing,
 * bits left over are dropped. Throws an InvalidCharacterError.
 */
function base64Bytes(text) {
    const stripped = withoutPadding(text.replace(whitespace, ''));
    if (stripped.length % 4 === 1) {
        throw fail('The string to be decoded is not correctly encoded.');
    }
    return decode(stripped);
}

/** Decodes base64 to a string with one character for each byte. */
function atob(data) {
    if (arguments.length === 0) {
        throw new TypeError('The "data" argument must be specified');
    }
    return binaryString(base64Bytes(`${data}`));
}

/** Base64 of the bytes that `at(index)` gives. */
function encode(length, at) {
    const codes = new Uint8Array(Math.ceil(length / 3) * 4).fill(padding);
    let written = 0;
    for (let i = 0; i < length; i += 3) {
        const group = at(i) << 16 | (i + 1 < length ? at(i + 1) << 8 : 0) | (i + 2 < length ? at(i + 2) : 0);
        const count = length - i < 3 ? length - i + 1 : 4;
        for (let digit = 0; digit < count; digit++) {
            codes[written + digit] = characters[group >> (18 - 6 * digit) & 63];
        }
        written += 4;
    }
    return binaryString(codes);
}

/** Encodes a string whose characters are all below U+0100 as base64. */
function btoa(data) {
    if (arguments.length === 0) {
        throw new TypeError('The "data" argument must be specified');
    }
    const text = `${data}`;
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) > 255) {
            throw fail('Invalid character: a character is outside of the Latin1 range');
        }
    }
    return encode(text.length, (index) => text.charCodeAt(index));
}

const base64Text = (bytes) => encode(bytes.length, (index) => bytes[index]);

module.exports = { __proto__: null, atob, base64Bytes, base64Text, btoa };
