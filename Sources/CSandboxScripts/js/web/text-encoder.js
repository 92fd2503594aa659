'use strict';

const { TypeError, Uint8Array } = require('../realm/intrinsics.js');
const { webClass } = require('./idl.js');

// A code point at a time: a surrogate without its partner becomes U+FFFD.
function codePoint(text, index) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) {
        return unit;
    }
    const next = unit < 0xdc00 && index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    return next >= 0xdc00 && next <= 0xdfff ? 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00) : 0xfffd;
}

function sizeOf(point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

function write(point, bytes, at, size) {
    let rest = point;
    for (let i = size - 1; i > 0; i--) {
        bytes[at + i] = 0x80 | rest & 0x3f;
        rest >>= 6;
    }
    bytes[at] = size === 1 ? rest : (0xf00 >> size & 0xff) | rest;
}

/** Writes the UTF-8 of as much of the text as fits: {read, written}, in units of UTF-16 and in bytes. */
function encodeInto(text, bytes) {
    let read = 0;
    let written = 0;
    while (read < text.length) {
        const point = codePoint(text, read);
        const size = sizeOf(point);
        if (written + size > bytes.length) {
            break;
        }
        write(point, bytes, written, size);
        written += size;
        read += point > 0xffff ? 2 : 1;
    }
    return { read, written };
}

/** The UTF-8 of a text. */
function utf8(text) {
    let size = 0;
    for (let i = 0; i < text.length; i++) {
        const point = codePoint(text, i);
        size += sizeOf(point);
        i += point > 0xffff ? 1 : 0;
    }
    const bytes = new Uint8Array(size);
    encodeInto(text, bytes);
    return bytes;
}

/** https://encoding.spec.whatwg.org/#interface-textencoder */
class TextEncoder {
    get encoding() { return 'utf-8'; }

    encode(input = '') { return utf8(`${input}`); }

    encodeInto(source, destination) {
        if (!(destination instanceof Uint8Array)) {
            throw new TypeError('The "dest" argument must be an instance of Uint8Array');
        }
        return encodeInto(`${source}`, destination);
    }
}

module.exports = { __proto__: null, TextEncoder: webClass(TextEncoder), utf8 };
