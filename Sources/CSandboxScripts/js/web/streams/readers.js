'use strict';

const { Number, Promise, TypeError, isView } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { ReaderCore } = require('./readable-core.js');

// A reader of the kind that its class is for; readable.js gives the way from a stream to its inside.
function coreFor(stream, intoViews) {
    const { coreOf } = require('./readable.js');
    const core = coreOf(stream);
    if (core === undefined) {
        throw new TypeError('The "stream" argument must be an instance of ReadableStream');
    }
    if (intoViews && typeof core.controller.pullInto !== 'function') {
        throw new TypeError('The stream is not a byte stream');
    }
    return new ReaderCore(core, intoViews);
}

/** https://streams.spec.whatwg.org/#default-reader-class */
class ReadableStreamDefaultReader {
    #core;

    constructor(stream) { this.#core = coreFor(stream, false); }

    get closed() { return this.#core.closed.promise; }

    read() { return this.#core.next(); }

    cancel(reason = undefined) { return this.#core.cancel(reason); }

    releaseLock() { this.#core.release(); }
}

// Throws for what cannot be filled.
function checkView(view, minimum) {
    if (!isView(view)) {
        throw new TypeError('The "view" argument must be a typed array or a DataView');
    }
    if (view.byteLength === 0) {
        throw new TypeError('The "view" argument must not be empty');
    }
    if (!(minimum >= 1) || minimum > (view.length ?? view.byteLength)) {
        throw new TypeError('The "min" property must be between 1 and the size of the view');
    }
}

/** https://streams.spec.whatwg.org/#byob-reader-class */
class ReadableStreamBYOBReader {
    #core;

    constructor(stream) { this.#core = coreFor(stream, true); }

    get closed() { return this.#core.closed.promise; }

    read(view, options = undefined) {
        try {
            const minimum = options?.min === undefined ? 1 : Math.trunc(Number(options.min));
            checkView(view, minimum);
            return this.#core.next(view, minimum);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    cancel(reason = undefined) { return this.#core.cancel(reason); }

    releaseLock() { this.#core.release(); }
}

module.exports = {
    __proto__: null,
    ReadableStreamBYOBReader: webClass(ReadableStreamBYOBReader),
    ReadableStreamDefaultReader: webClass(ReadableStreamDefaultReader),
};
