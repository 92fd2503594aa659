'use strict';

const { Promise, TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { invoke, methodsOf } = require('./promises.js');
const { SinkController, controllerOf } = require('./sink-controller.js');
const { highWaterMark, sizeFunction } = require('./strategies.js');
const { WritableCore } = require('./writable-core.js');
const { WriterCore } = require('./writer-core.js');

const token = {};

let coreOf, streamOf;

// Makes the inside of a stream of what the constructor was given.
function makeCore(object, strategy) {
    if (object.type !== undefined) {
        throw new RangeError('The "type" property is reserved');
    }
    const methods = methodsOf(object, ['start', 'write', 'close', 'abort']);
    const core = new WritableCore();
    const controller = controllerOf(() => core.controller);
    const sink = {
        start: () => (methods.start === undefined ? undefined : methods.start.call(object, controller)),
        write: (chunk) => invoke(object, methods.write, [chunk, controller]),
        close: () => invoke(object, methods.close, []),
        abort: (reason) => invoke(object, methods.abort, [reason]),
    };
    const size = sizeFunction(strategy);
    new SinkController(core, sink, highWaterMark(strategy, 1), size).start();
    return core;
}

const locked = () => Promise.reject(new TypeError('The stream is locked to a writer'));

/** https://streams.spec.whatwg.org/#ws-class */
class WritableStream {
    #core;

    static {
        coreOf = (value) => (typeof value === 'object' && value !== null && #core in value ? value.#core : undefined);
        streamOf = (core) => new WritableStream(token, core);
    }

    constructor(sink = undefined, strategy = undefined) {
        if (sink === null || (sink !== undefined && typeof sink !== 'object')) {
            throw new TypeError('The "sink" argument must be an object');
        }
        this.#core = sink === token ? strategy : makeCore(sink ?? {}, strategy);
    }

    get locked() { return this.#core.isLocked; }

    abort(reason = undefined) { return this.#core.isLocked ? locked() : this.#core.abort(reason); }

    close() {
        if (this.#core.isLocked) {
            return locked();
        }
        return this.#core.isClosing
            ? Promise.reject(new TypeError('The stream is already being closed')) : this.#core.close();
    }

    getWriter() { return new WritableStreamDefaultWriter(this); }
}

/** https://streams.spec.whatwg.org/#default-writer-class */
class WritableStreamDefaultWriter {
    #core;

    constructor(stream) {
        const core = coreOf(stream);
        if (core === undefined) {
            throw new TypeError('The "stream" argument must be an instance of WritableStream');
        }
        this.#core = new WriterCore(core);
    }

    get closed() { return this.#core.closed.promise; }
    get desiredSize() { return this.#core.desiredSize; }
    get ready() { return this.#core.ready.promise; }

    abort(reason = undefined) { return this.#core.abort(reason); }

    close() { return this.#core.close(); }

    releaseLock() { this.#core.release(); }

    write(chunk = undefined) { return this.#core.write(chunk); }
}

module.exports = {
    __proto__: null,
    WritableStream: webClass(WritableStream),
    WritableStreamDefaultWriter: webClass(WritableStreamDefaultWriter),
    coreOf,
    streamOf,
};
