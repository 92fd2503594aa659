'use strict';

const { Number, TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { ByteQueue } = require('./byte-queue.js');
const { SourceController, scriptSource } = require('./source.js');
const { Target } = require('./target.js');

/**
 * Keeps bytes, and writes them into the views that readers bring
 * (https://streams.spec.whatwg.org/#rbs-controller-class).
 */
class ByteController extends SourceController {
    constructor(stream, source, mark, chunkSize) {
        super(stream, source, mark);
        this.chunkSize = chunkSize;
        this.queue = new ByteQueue();
        this.targets = [];
        this.request = null;
    }

    get waiting() { return this.queue.length; }

    enqueue(bytes) {
        this.withdraw();
        const { reader } = this.stream;
        if (reader?.intoViews === false && reader.requests.length > 0) {
            // What was allocated for the read is not needed, as the source has bytes of its own.
            this.targets = [];
            reader.requests.shift().chunk(bytes);
        } else {
            this.queue.add(bytes);
            this.fillTargets();
        }
        this.pullIfNeeded();
    }

    close() {
        if (this.queue.length > 0) {
            this.isCloseRequested = true;
            return;
        }
        if (this.targets[0]?.isTorn) {
            const error = new TypeError('The stream ends within an element of the view');
            this.fail(error);
            throw error;
        }
        this.isCloseRequested = true;
        this.finish();
    }

    clear() {
        this.queue.clear();
        this.targets = [];
        this.withdraw();
    }

    /** A read without a view. */
    pull(request) {
        const { reader } = this.stream;
        if (this.queue.length > 0) {
            const bytes = this.queue.take();
            this.drained();
            request.chunk(bytes);
            return;
        }
        if (this.chunkSize !== undefined) {
            this.targets.push(new Target(new Uint8Array(this.chunkSize), 1));
        }
        reader.requests.push(request);
        this.pullIfNeeded();
    }

    /** A read into a view. */
    pullInto(request, view, minimum) {
        const target = new Target(view, minimum);
        if (this.stream.state === 'closed') {
            request.close(target.view);
            return;
        }
        this.targets.push(target);
        this.stream.reader.requests.push(request);
        this.fillTargets();
        if (this.isCloseRequested && this.targets.length > 0) {
            this.fail(new TypeError('The stream ends within an element of the view'));
        }
        this.pullIfNeeded();
    }

    // The view that was lent is the source's no more.
    withdraw() {
        if (this.request !== null) {
            require('./byob-request.js').invalidate(this.request);
            this.request = null;
        }
    }

    fillTargets() {
        while (this.targets.length > 0 && this.queue.length > 0) {
            this.targets[0].fill(this.queue);
            if (!this.targets[0].isReady) {
                return;
            }
            this.deliver();
            this.drained();
        }
    }

    // The first target goes to the first reader that waits; bytes that make no whole element stay.
    deliver() {
        const target = this.targets.shift();
        const rest = target.takeRest();
        if (rest.length > 0) {
            this.queue.addFirst(rest);
        }
        this.stream.reader?.requests.shift()?.chunk(target.view);
    }

    drained() {
        if (this.queue.length === 0 && this.isCloseRequested) {
            this.finish();
        } else {
            this.pullIfNeeded();
        }
    }

    /** The source has written that many bytes into the view it was lent. */
    respond(count) {
        this.withdraw();
        if (this.stream.state === 'closed') {
            this.respondClosed(count);
            return;
        }
        const [target] = this.targets;
        if (count === 0 || count > target.room) {
            throw new (count === 0 ? TypeError : RangeError)('The number of bytes written is out of range');
        }
        target.filled += count;
        if (target.isReady) {
            this.deliver();
            this.fillTargets();
        }
        this.pullIfNeeded();
    }

    respondClosed(count) {
        if (count !== 0) {
            throw new TypeError('The stream is closed, so that no bytes may be written');
        }
        const { targets } = this;
        this.targets = [];
        this.stream.reader?.settle((request) => request.close(targets.shift()?.view));
    }

    /** The view that the source may write into, null where nobody waits for bytes. */
    get byobRequest() {
        if (this.request === null && this.targets.length > 0) {
            this.request = require('./byob-request.js').makeRequest(this);
        }
        return this.request;
    }

    release() {
        // A view that the source has been lent stays until it answers; the others are forgotten with their readers.
        this.targets = this.targets.slice(0, 1);
    }
}

const token = {};

let controllerOf;

/** https://streams.spec.whatwg.org/#rbs-controller-class */
class ReadableByteStreamController {
    #core;

    static {
        controllerOf = (core) => {
            const controller = new ReadableByteStreamController(token);
            controller.#core = core;
            return controller;
        };
    }

    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    get byobRequest() { return this.#core().byobRequest; }
    get desiredSize() { return this.#core().desiredSize; }

    enqueue(chunk) {
        this.#check();
        const target = new Target(chunk, 1);
        if (target.room === 0) {
            throw new TypeError('The chunk has no bytes');
        }
        this.#core().enqueue(target.bytes);
    }

    close() {
        this.#check();
        this.#core().close();
    }

    error(reason = undefined) { this.#core().fail(reason); }

    #check() {
        if (!this.#core().isOpen) {
            throw new TypeError('Invalid state: Controller is already closed');
        }
    }
}

/** Makes a core a byte stream over a script's source. */
function makeByteCore(core, object, methods, mark) {
    const size = object.autoAllocateChunkSize === undefined ? undefined : Number(object.autoAllocateChunkSize);
    if (size !== undefined && !(Number.isInteger(size) && size > 0)) {
        throw new TypeError('The "autoAllocateChunkSize" property must be a positive number');
    }
    const source = scriptSource(object, methods, controllerOf(() => core.controller));
    new ByteController(core, source, mark, size).start();
}

Object.defineProperty(ReadableByteStreamController, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = {
    __proto__: null, ReadableByteStreamController: webClass(ReadableByteStreamController), makeByteCore,
};
