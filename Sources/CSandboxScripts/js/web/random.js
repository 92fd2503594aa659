'use strict';

const host = require('postrider:host');
const { TypeError, Uint8Array, isView } = require('../realm/intrinsics.js');
const { bytesIn } = require('./bytes.js');

const limit = 65536;
const digits = '0123456789abcdef';

// Views of anything but whole numbers do not take every pattern of bits.
function isWholeNumbers(array) {
    return isView(array) && /^(Big)?(Int|Uint)/.test(array[Symbol.toStringTag]);
}

/** Fills a typed array of whole numbers with bytes that nobody can guess, and returns it. */
function getRandomValues(array) {
    const { DOMException } = require('./dom-exception.js');
    if (typeof array !== 'object' || array === null) {
        throw new TypeError('The "typedArray" argument must be a typed array');
    }
    if (!isWholeNumbers(array)) {
        throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    const bytes = bytesIn(array);
    if (bytes.length > limit) {
        throw new DOMException(`The requested length exceeds ${limit} bytes`, 'QuotaExceededError');
    }
    bytes.set(new Uint8Array(host.randomBytes(bytes.length)));
    return array;
}

/** A random UUID of version 4 (RFC 9562 section 5.4), in lower case. */
function randomUUID() {
    const bytes = new Uint8Array(host.randomBytes(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    let text = '';
    for (let i = 0; i < 16; i++) {
        text += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + digits[bytes[i] >> 4] + digits[bytes[i] & 15];
    }
    return text;
}

module.exports = { __proto__: null, getRandomValues, randomUUID };
