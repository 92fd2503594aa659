'use strict';

const { String, TypeError, apply } = require('../realm/intrinsics.js');

const { fromCharCode } = String;
const chunk = 8192;
const replacement = 0xfffd;

/**
 * Decodes UTF-8 piece by piece (https://encoding.spec.whatwg.org/#utf-8-decoder). What is malformed becomes U+FFFD, one
 * for each maximal part of a sequence, or with `fatal` a TypeError.
 */
exports.UTF8Decoder = class UTF8Decoder {
    constructor(fatal) {
        this.fatal = fatal;
        this.units = new Uint16Array(chunk + 2);
        this.reset();
    }

    reset() {
        this.point = 0;
        this.needed = 0;
        this.lower = 0x80;
        this.upper = 0xbf;
        this.count = 0;
        this.text = '';
    }

    /** The text of these bytes; a sequence that is not complete waits for the next ones unless `last`. */
    decode(bytes, last) {
        for (let i = 0; i < bytes.length; i++) {
            if (this.needed === 0) {
                i = this.ascii(bytes, i);
                if (i < bytes.length) {
                    this.start(bytes[i]);
                }
            } else if (bytes[i] < this.lower || bytes[i] > this.upper) {
                // The byte may begin a sequence of its own.
                this.bad();
                this.start(bytes[i]);
            } else {
                this.proceed(bytes[i]);
            }
        }
        if (last && this.needed > 0) {
            this.bad();
        }
        return this.take();
    }

    // Most text is ASCII, for which this loop is several times as fast. Returns where the next other byte is.
    ascii(bytes, from) {
        const { units } = this;
        let { count } = this;
        let i = from;
        for (; i < bytes.length && bytes[i] < 0x80; i++) {
            units[count++] = bytes[i];
            if (count === chunk) {
                this.count = count;
                this.text = this.take();
                count = 0;
            }
        }
        this.count = count;
        return i;
    }

    start(byte) {
        if (byte < 0x80) {
            this.emit(byte);
        } else if (byte >= 0xc2 && byte <= 0xdf) {
            this.expect(1, byte & 0x1f);
        } else if (byte >= 0xe0 && byte <= 0xef) {
            this.expect(2, byte & 0x0f);
            // No sequence is longer than needed, and none encodes a surrogate.
            this.lower = byte === 0xe0 ? 0xa0 : 0x80;
            this.upper = byte === 0xed ? 0x9f : 0xbf;
        } else if (byte >= 0xf0 && byte <= 0xf4) {
            this.expect(3, byte & 0x07);
            this.lower = byte === 0xf0 ? 0x90 : 0x80;
            this.upper = byte === 0xf4 ? 0x8f : 0xbf;
        } else {
            this.bad();
        }
    }

    expect(count, bits) {
        this.needed = count;
        this.point = bits;
    }

    proceed(byte) {
        this.lower = 0x80;
        this.upper = 0xbf;
        this.point = this.point << 6 | byte & 0x3f;
        this.needed -= 1;
        if (this.needed === 0) {
            this.emit(this.point);
        }
    }

    bad() {
        this.needed = 0;
        this.lower = 0x80;
        this.upper = 0xbf;
        if (this.fatal) {
            this.reset();
            throw new TypeError('The encoded data was not valid for encoding utf-8');
        }
        this.emit(replacement);
    }

    emit(point) {
        if (point > 0xffff) {
            this.units[this.count++] = 0xd7c0 + (point >> 10);
            this.units[this.count++] = 0xdc00 | point & 0x3ff;
        } else {
            this.units[this.count++] = point;
        }
        if (this.count >= chunk) {
            this.text = this.take();
        }
    }

    take() {
        const text = this.text + apply(fromCharCode, undefined, this.units.subarray(0, this.count));
        this.count = 0;
        this.text = '';
        return text;
    }
};
