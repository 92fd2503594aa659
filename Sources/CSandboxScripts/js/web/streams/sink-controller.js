'use strict';

const { Promise, TypeError, then } = require('../../realm/intrinsics.js');
const { AbortController } = require('../abort.js');
const { webClass } = require('../idl.js');
const { nothing } = require('./promises.js');
const { SizedQueue } = require('./sized-queue.js');

const close = { __proto__: null };

/**
 * Keeps chunks and gives them to the sink, one at a time. A sink is {start, write, close, abort}, functions that answer
 * promises.
 */
class SinkController {
    constructor(stream, sink, mark, size) {
        this.stream = stream;
        this.sink = sink;
        this.mark = mark;
        this.size = size;
        this.isStarted = false;
        this.queue = new SizedQueue();
        this.aborting = new AbortController();
        stream.controller = this;
    }

    start() {
        this.stream.setPaused(this.isFull);
        then(Promise.resolve(this.sink.start()), () => {
            this.isStarted = true;
            this.advance();
        }, (error) => {
            this.isStarted = true;
            this.stream.fail(error);
        });
    }

    get desiredSize() { return this.mark - this.queue.total; }

    get isFull() { return this.desiredSize <= 0; }

    signalAbort(reason) { this.aborting.abort(reason); }

    sizeOf(chunk) {
        try {
            return this.size(chunk);
        } catch (error) {
            this.failIfWritable(error);
            return 1;
        }
    }

    write(chunk, size) {
        try {
            this.queue.add({ chunk }, size);
        } catch (error) {
            this.failIfWritable(error);
            return;
        }
        if (!this.stream.isClosing && this.stream.state === 'writable') {
            this.stream.setPaused(this.isFull);
        }
        this.advance();
    }

    close() {
        this.queue.add(close, 0);
        this.advance();
    }

    failIfWritable(error) {
        if (this.stream.state === 'writable') {
            this.stream.startErroring(error);
        }
    }

    clear() { this.queue.clear(); }

    advance() {
        const { stream } = this;
        if (!this.isStarted || stream.write !== undefined || stream.closeUnderWay !== undefined) {
            return;
        }
        if (stream.state === 'erroring') {
            stream.finishErroring();
        } else if (!this.queue.isEmpty) {
            const { first } = this.queue;
            if (first === close) {
                this.processClose();
            } else {
                this.processWrite(first.chunk);
            }
        }
    }

    processClose() {
        const { stream } = this;
        stream.closeUnderWay = stream.closing;
        stream.closing = undefined;
        this.queue.take();
        then(this.sink.close(), () => {
            this.forget();
            stream.finishClose();
        }, (error) => stream.failClose(error));
    }

    processWrite(chunk) {
        const { stream } = this;
        stream.write = stream.writes.shift();
        then(this.sink.write(chunk), () => {
            stream.finishWrite();
            this.queue.take();
            if (!stream.isClosing && stream.state === 'writable') {
                stream.setPaused(this.isFull);
            }
            this.advance();
        }, (error) => stream.failWrite(error));
    }

    forget() {
        const settled = () => Promise.resolve();
        this.sink = { start: nothing, write: settled, close: settled, abort: settled };
    }
}

const token = {};

let controllerOf;

/** https://streams.spec.whatwg.org/#ws-default-controller-class */
class WritableStreamDefaultController {
    #core;

    static {
        controllerOf = (core) => {
            const controller = new WritableStreamDefaultController(token);
            controller.#core = core;
            return controller;
        };
    }

    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    get signal() { return this.#core().aborting.signal; }

    error(reason = undefined) { this.#core().failIfWritable(reason); }
}

Object.defineProperty(WritableStreamDefaultController, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = {
    __proto__: null,
    SinkController,
    WritableStreamDefaultController: webClass(WritableStreamDefaultController),
    controllerOf,
};
