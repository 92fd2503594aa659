'use strict';

const host = require('postrider:host');
const { TypeError, Uint8Array } = require('../realm/intrinsics.js');
const { bufferOf, concatenate, requireBytes } = require('./bytes.js');
const { encodingName } = require('./encodings.js');
const { webClass } = require('./idl.js');
const { UTF8Decoder } = require('./utf8-decoder.js');

const mark = '\uFEFF';
const none = new Uint8Array(0);

/** Decodes by the host's tables, and therefore at once: what comes as a stream is kept until its end. */
class HostDecoder {
    constructor(encoding, fatal) {
        this.encoding = encoding;
        this.fatal = fatal;
        this.reset();
        if (this.text(none) === undefined) {
            throw new RangeError(`The "${encoding}" encoding is not supported`);
        }
    }

    reset() {
        this.parts = [];
    }

    text(bytes) {
        return host.decode(bufferOf(bytes), 0, bytes.length, this.encoding);
    }

    decode(bytes, last) {
        this.parts.push(new Uint8Array(bytes));
        if (!last) {
            return '';
        }
        const text = this.text(concatenate(this.parts));
        this.reset();
        if (this.fatal && text.includes('\uFFFD')) {
            throw new TypeError(`The encoded data was not valid for encoding ${this.encoding}`);
        }
        return text;
    }
}

/** https://encoding.spec.whatwg.org/#interface-textdecoder; encodings but UTF-8 as far as the host knows them. */
class TextDecoder {
    #encoding;
    #fatal;
    #ignoreBOM;
    #decoder;
    #isWithin = false;
    #isMarkDue = true;

    constructor(label = 'utf-8', options = undefined) {
        this.#encoding = encodingName(`${label}`);
        this.#fatal = Boolean(options?.fatal);
        this.#ignoreBOM = Boolean(options?.ignoreBOM);
        this.#decoder = this.#encoding === 'utf-8'
            ? new UTF8Decoder(this.#fatal) : new HostDecoder(this.#encoding, this.#fatal);
    }

    get encoding() { return this.#encoding; }
    get fatal() { return this.#fatal; }
    get ignoreBOM() { return this.#ignoreBOM; }

    decode(input = none, options = undefined) {
        const bytes = requireBytes(input, 'input');
        if (!this.#isWithin) {
            this.#decoder.reset();
            this.#isMarkDue = true;
        }
        this.#isWithin = Boolean(options?.stream);
        return this.#withoutMark(this.#decoder.decode(bytes, !this.#isWithin));
    }

    // A byte order mark is dropped, but only at the very start of a stream.
    #withoutMark(text) {
        if (!this.#isMarkDue || text === '') {
            return text;
        }
        this.#isMarkDue = false;
        return !this.#ignoreBOM && text[0] === mark ? text.slice(1) : text;
    }
}

exports.TextDecoder = webClass(TextDecoder);
