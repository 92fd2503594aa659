'use strict';

const { TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { invoke, methodsOf } = require('./promises.js');
const readable = require('./readable.js');
const { highWaterMark, sizeFunction } = require('./strategies.js');
const { TransformCore } = require('./transform-core.js');
const writable = require('./writable.js');

const token = {};

let controllerOf;

/** https://streams.spec.whatwg.org/#ts-default-controller-class */
class TransformStreamDefaultController {
    #core;

    static {
        controllerOf = (core) => {
            const controller = new TransformStreamDefaultController(token);
            controller.#core = core;
            return controller;
        };
    }

    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    get desiredSize() { return this.#core().readable.controller.desiredSize; }

    enqueue(chunk = undefined) {
        if (!this.#core().readable.controller.isOpen) {
            throw new TypeError('Invalid state: the readable side is closed');
        }
        this.#core().enqueue(chunk);
    }

    error(reason = undefined) { this.#core().fail(reason); }

    terminate() { this.#core().terminate(new TypeError('The stream has been terminated')); }
}

// The functions of a script's object; without `transform` chunks pass as they are.
function transformerOf(object, core) {
    const methods = methodsOf(object, ['start', 'transform', 'flush', 'cancel']);
    const controller = controllerOf(core);
    return {
        start: () => (methods.start === undefined ? undefined : methods.start.call(object, controller)),
        flush: () => invoke(object, methods.flush, [controller]),
        cancel: (reason) => invoke(object, methods.cancel, [reason]),
        async transform(chunk) {
            if (methods.transform === undefined) {
                core().enqueue(chunk);
            } else {
                await methods.transform.call(object, chunk, controller);
            }
        },
    };
}

/** https://streams.spec.whatwg.org/#ts-class */
class TransformStream {
    #readable;
    #writable;

    constructor(transformer = undefined, writing = undefined, reading = undefined) {
        const object = transformer ?? {};
        for (const type of ['readableType', 'writableType']) {
            if (object[type] !== undefined) {
                throw new RangeError(`The "${type}" property is reserved`);
            }
        }
        let core;
        const made = transformerOf(object, () => core);
        core = new TransformCore(
            made, { mark: highWaterMark(writing, 1), size: sizeFunction(writing) },
            { mark: highWaterMark(reading, 0), size: sizeFunction(reading) });
        core.begin();
        this.#readable = readable.streamOf(core.readable);
        this.#writable = writable.streamOf(core.writable);
    }

    get readable() { return this.#readable; }
    get writable() { return this.#writable; }
}

module.exports = {
    __proto__: null,
    TransformStream: webClass(TransformStream),
    TransformStreamDefaultController: webClass(TransformStreamDefaultController),
};
