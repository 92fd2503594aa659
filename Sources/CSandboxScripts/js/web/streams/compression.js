'use strict';

const { concatenate, requireBytes } = require('../bytes.js');
const formats = require('../deflate/formats.js');
const { webClass } = require('../idl.js');
const { TransformStream } = require('./transform.js');

// Everything is collected first: what scripts pack is small, and the result is the same.
function converting(work) {
    const chunks = [];
    return new TransformStream({
        transform(chunk) { chunks.push(requireBytes(chunk, 'chunk').slice()); },
        flush(controller) {
            const bytes = work(concatenate(chunks));
            if (bytes.length > 0) controller.enqueue(bytes);
        },
    });
}

function formatOf(name) {
    const format = formats[name];
    if (format === undefined) {
        throw new TypeError(`Unsupported compression format: '${name}'`);
    }
    return format;
}

/** https://compression.spec.whatwg.org/#compression-stream */
class CompressionStream {
    #stream;

    constructor(format) { this.#stream = converting(formatOf(`${format}`).pack); }

    get readable() { return this.#stream.readable; }
    get writable() { return this.#stream.writable; }
}

/** https://compression.spec.whatwg.org/#decompression-stream */
class DecompressionStream {
    #stream;

    constructor(format) { this.#stream = converting(formatOf(`${format}`).unpack); }

    get readable() { return this.#stream.readable; }
    get writable() { return this.#stream.writable; }
}

module.exports = {
    __proto__: null,
    CompressionStream: webClass(CompressionStream),
    DecompressionStream: webClass(DecompressionStream),
};
