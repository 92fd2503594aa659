'use strict';

const { Promise, TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { DefaultController, controllerOf } = require('./default-controller.js');
const { methodsOf, silence } = require('./promises.js');
const { ReadableCore, ReaderCore } = require('./readable-core.js');
const { scriptSource } = require('./source.js');
const { highWaterMark, sizeFunction } = require('./strategies.js');

const token = {};

let coreOf, streamOf;

// Makes the inside of a stream of what the constructor was given.
function makeCore(object, strategy) {
    const methods = methodsOf(object, ['start', 'pull', 'cancel']);
    const { type } = object;
    const core = new ReadableCore();
    if (type === undefined) {
        const size = sizeFunction(strategy);
        const controller = controllerOf(() => core.controller);
        const source = scriptSource(object, methods, controller);
        new DefaultController(core, source, highWaterMark(strategy, 1), size).start();
        return core;
    }
    if (`${type}` !== 'bytes') {
        throw new TypeError(`"${type}" is not a type of stream`);
    }
    if (strategy?.size !== undefined) {
        throw new RangeError('A byte stream has no size function');
    }
    require('./byte-controller.js').makeByteCore(core, object, methods, highWaterMark(strategy, 0));
    return core;
}

/** https://streams.spec.whatwg.org/#rs-class */
class ReadableStream {
    #core;

    static {
        coreOf = (value) => (typeof value === 'object' && value !== null && #core in value ? value.#core : undefined);
        streamOf = (core) => new ReadableStream(token, core);
    }

    constructor(source = undefined, strategy = undefined) {
        if (source === null || (source !== undefined && typeof source !== 'object')) {
            throw new TypeError('The "source" argument must be an object');
        }
        this.#core = source === token ? strategy : makeCore(source ?? {}, strategy);
    }

    /** A stream of what an iterable or async iterable gives. */
    static from(iterable) {
        const make = iterable?.[Symbol.asyncIterator] ?? iterable?.[Symbol.iterator];
        if (typeof make !== 'function') {
            throw new TypeError('The "iterable" argument must be iterable');
        }
        const iterator = make.call(iterable);
        return new ReadableStream({
            async pull(controller) {
                const { value, done } = await iterator.next();
                if (done) {
                    controller.close();
                } else {
                    controller.enqueue(await value);
                }
            },
            async cancel(reason) { await iterator.return?.(reason); },
        }, { highWaterMark: 0 });
    }

    get locked() { return this.#core.isLocked; }

    cancel(reason = undefined) {
        return this.#core.isLocked
            ? Promise.reject(new TypeError('The stream is locked to a reader')) : this.#core.cancel(reason);
    }

    getReader(options = undefined) {
        const { ReadableStreamBYOBReader, ReadableStreamDefaultReader } = require('./readers.js');
        if (options?.mode === undefined) {
            return new ReadableStreamDefaultReader(this);
        }
        if (`${options.mode}` !== 'byob') {
            throw new TypeError(`"${options.mode}" is not a mode of reading`);
        }
        return new ReadableStreamBYOBReader(this);
    }

    pipeThrough(transform, options = undefined) {
        const { readable, writable } = transform;
        silence(this.pipeTo(writable, options));
        return readable;
    }

    async pipeTo(destination, options = undefined) {
        const target = require('./writable.js').coreOf(destination);
        if (target === undefined) {
            throw new TypeError('The "destination" argument must be an instance of WritableStream');
        }
        return require('./pipe.js').pipe(this.#core, target, options ?? {});
    }

    tee() { return require('./tee.js').tee(this.#core).map(streamOf); }

    values(options = undefined) { return iterate(this.#core, Boolean(options?.preventCancel)); }
}

async function* iterate(core, preventCancel) {
    const reader = new ReaderCore(core, false);
    let isOver = false;
    try {
        for (;;) {
            isOver = true;
            const { value, done } = await reader.next();
            if (done) {
                return;
            }
            isOver = false;
            yield value;
        }
    } finally {
        // Left by `break` or an error of the loop, and not because the stream has ended.
        const canceled = isOver || preventCancel ? undefined : reader.cancel();
        reader.release();
        await canceled;
    }
}

Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
    __proto__: null, value: ReadableStream.prototype.values, writable: true, configurable: true,
});

module.exports = { __proto__: null, ReadableStream: webClass(ReadableStream), coreOf, streamOf };
