'use strict';

const { concatenate } = require('../bytes.js');
const { deflate } = require('./deflate.js');
const { broken, inflate } = require('./inflate.js');

// Source: RFC 1952 section 8
function crc32(bytes) {
    let crc = -1;
    for (let i = 0; i < bytes.length; i++) {
        crc ^= bytes[i];
        for (let bit = 0; bit < 8; bit++) {
            crc = crc & 1 ? crc >>> 1 ^ 0xedb88320 : crc >>> 1;
        }
    }
    return ~crc >>> 0;
}

// Source: RFC 1950 section 9
function adler32(bytes) {
    let low = 1;
    let high = 0;
    for (let i = 0; i < bytes.length; i++) {
        low = (low + bytes[i]) % 65521;
        high = (high + low) % 65521;
    }
    return (high << 16 | low) >>> 0;
}

function number(value, isLittleEndian) {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, isLittleEndian);
    return bytes;
}

function numberAt(bytes, offset, isLittleEndian) {
    if (offset + 4 > bytes.length) {
        throw broken('it ends too soon');
    }
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(offset, isLittleEndian);
}

// Where the compressed data starts behind a header of gzip. Source: RFC 1952 section 2.3
function endOfGzipHeader(bytes) {
    if (bytes.length < 10 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) {
        throw broken('it is no gzip');
    }
    const flags = bytes[3];
    let offset = 10;
    if (flags & 4) {
        offset += 2 + (bytes[offset] | bytes[offset + 1] << 8);
    }
    // A file name and a comment, each up to a zero.
    for (let flag = 8; flag <= 16; flag *= 2) {
        if (flags & flag) {
            offset = bytes.indexOf(0, offset) + 1 || bytes.length;
        }
    }
    return flags & 2 ? offset + 2 : offset;
}

function ended(bytes, end) {
    if (end !== bytes.length) {
        throw broken('something follows it');
    }
}

/** For each format how bytes are packed and unpacked; unpacking throws a TypeError. */
module.exports = {
    __proto__: null,
    'deflate-raw': {
        __proto__: null,
        pack: deflate,
        unpack(input) {
            const { bytes, end } = inflate(input, 0);
            ended(input, end);
            return bytes;
        },
    },
    deflate: {
        __proto__: null,
        pack: (bytes) => concatenate([[0x78, 0x9c], deflate(bytes), number(adler32(bytes), false)]),
        unpack(input) {
            if ((input[0] & 15) !== 8 || (input[0] << 8 | input[1]) % 31 !== 0 || input[1] & 32) {
                throw broken('it is no zlib');
            }
            const { bytes, end } = inflate(input, 2);
            if (numberAt(input, end, false) !== adler32(bytes)) {
                throw broken('its checksum is another');
            }
            ended(input, end + 4);
            return bytes;
        },
    },
    gzip: {
        __proto__: null,
        pack: (bytes) => concatenate([
            [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255], deflate(bytes), number(crc32(bytes), true),
            number(bytes.length, true),
        ]),
        unpack(input) {
            const { bytes, end } = inflate(input, endOfGzipHeader(input));
            if (numberAt(input, end, true) !== crc32(bytes) || numberAt(input, end + 4, true) !== bytes.length >>> 0) {
                throw broken('its checksum is another');
            }
            ended(input, end + 8);
            return bytes;
        },
    },
};
