'use strict';

const { Date, Number, TypeError, Uint8Array } = require('../realm/intrinsics.js');
const { bufferOf, bytesIn, concatenate } = require('./bytes.js');
const { webClass } = require('./idl.js');
const { utf8 } = require('./text-encoder.js');
const { UTF8Decoder } = require('./utf8-decoder.js');

let bytesOf;

function partBytes(part, endings) {
    if (part instanceof Blob) {
        return bytesOf(part);
    }
    const bytes = bytesIn(part);
    if (bytes !== undefined) {
        return new Uint8Array(bytes);
    }
    const text = `${part}`;
    return utf8(endings === 'native' ? text.replace(/\r\n?/g, '\n') : text);
}

function allBytes(parts, endings) {
    if (parts === undefined) {
        return new Uint8Array(0);
    }
    if (typeof parts !== 'object' || parts === null || typeof parts[Symbol.iterator] !== 'function') {
        throw new TypeError('The "sources" argument must be a sequence');
    }
    return concatenate([...parts].map((part) => partBytes(part, endings)));
}

// Anything beyond printable ASCII spoils the whole type.
function typeOf(options) {
    const type = options?.type === undefined ? '' : `${options.type}`;
    return /^[\x20-\x7e]*$/.test(type) ? type.toLowerCase() : '';
}

function position(value, size, otherwise) {
    const number = value === undefined ? otherwise : Math.trunc(Number(value)) || 0;
    return number < 0 ? Math.max(size + number, 0) : Math.min(number, size);
}

/** https://w3c.github.io/FileAPI/#blob-section. The bytes are in memory, and never change. */
class Blob {
    #bytes;
    #type;

    static { bytesOf = (blob) => blob.#bytes; }

    constructor(parts = undefined, options = undefined) {
        const endings = options?.endings === undefined ? 'transparent' : `${options.endings}`;
        if (endings !== 'transparent' && endings !== 'native') {
            throw new TypeError('The "options.endings" property must be "transparent" or "native"');
        }
        this.#bytes = allBytes(parts, endings);
        this.#type = typeOf(options);
    }

    get size() { return this.#bytes.length; }
    get type() { return this.#type; }

    slice(start = undefined, end = undefined, contentType = '') {
        const { length } = this.#bytes;
        const from = position(start, length, 0);
        const to = position(end, length, length);
        return new Blob([this.#bytes.subarray(from, Math.max(from, to))], { type: contentType });
    }

    async arrayBuffer() { return bufferOf(this.#bytes); }

    async bytes() { return new Uint8Array(this.#bytes); }

    async text() {
        const text = new UTF8Decoder(false).decode(this.#bytes, true);
        return text[0] === '\uFEFF' ? text.slice(1) : text;
    }

    stream() {
        const { ReadableStream } = require('./streams/readable.js');
        const bytes = new Uint8Array(this.#bytes);
        return new ReadableStream({
            type: 'bytes',
            pull(controller) {
                if (bytes.length > 0) {
                    controller.enqueue(bytes);
                }
                controller.close();
            },
        });
    }
}

/** https://w3c.github.io/FileAPI/#file-section */
class File extends Blob {
    #name;
    #lastModified;

    constructor(parts, name, options = undefined) {
        if (arguments.length < 2) {
            throw new TypeError('The "sources" and "fileName" arguments must be specified');
        }
        super(parts, options);
        this.#name = `${name}`;
        const time = options?.lastModified;
        this.#lastModified = time === undefined ? Date.now() : Math.trunc(Number(time)) || 0;
    }

    get name() { return this.#name; }
    get lastModified() { return this.#lastModified; }
}

module.exports = { __proto__: null, Blob: webClass(Blob), File: webClass(File) };
