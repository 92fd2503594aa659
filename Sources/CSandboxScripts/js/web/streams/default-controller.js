'use strict';

const { TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { SizedQueue } = require('./sized-queue.js');
const { SourceController } = require('./source.js');

/** Keeps chunks of any kind until somebody reads them. */
class DefaultController extends SourceController {
    constructor(stream, source, mark, size) {
        super(stream, source, mark);
        this.queue = new SizedQueue();
        this.size = size;
    }

    get waiting() { return this.queue.total; }

    enqueue(chunk) {
        if (!this.isOpen) {
            return;
        }
        if (this.isAwaited) {
            this.stream.reader.requests.shift().chunk(chunk);
        } else {
            try {
                this.queue.add(chunk, this.size(chunk));
            } catch (error) {
                this.fail(error);
                throw error;
            }
        }
        this.pullIfNeeded();
    }

    close() {
        if (this.isOpen) {
            this.isCloseRequested = true;
            if (this.queue.isEmpty) {
                this.finish();
            }
        }
    }

    clear() { this.queue.clear(); }

    pull(request) {
        if (this.queue.isEmpty) {
            this.stream.reader.requests.push(request);
            this.pullIfNeeded();
            return;
        }
        const chunk = this.queue.take();
        if (this.isCloseRequested && this.queue.isEmpty) {
            this.finish();
        } else {
            this.pullIfNeeded();
        }
        request.chunk(chunk);
    }
}

const token = {};

let controllerOf;

/** https://streams.spec.whatwg.org/#rs-default-controller-class */
class ReadableStreamDefaultController {
    #core;

    static {
        controllerOf = (core) => {
            const controller = new ReadableStreamDefaultController(token);
            controller.#core = core;
            return controller;
        };
    }

    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    get desiredSize() { return this.#core().desiredSize; }

    enqueue(chunk = undefined) {
        this.#check();
        this.#core().enqueue(chunk);
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

Object.defineProperty(ReadableStreamDefaultController, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = {
    __proto__: null,
    DefaultController,
    ReadableStreamDefaultController: webClass(ReadableStreamDefaultController),
    controllerOf,
};
