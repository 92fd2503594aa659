'use strict';

const { then } = require('../../realm/intrinsics.js');
const { DefaultController } = require('./default-controller.js');
const { deferred, nothing } = require('./promises.js');
const { ReadableCore } = require('./readable-core.js');
const { SinkController } = require('./sink-controller.js');
const { WritableCore } = require('./writable-core.js');

/**
 * What a TransformStream is inside: a writable side whose sink is the transformer, and a readable one that takes what
 * that gives. A write waits until somebody wants to read. A transformer is {start, transform, flush, cancel}, functions
 * that answer promises.
 */
exports.TransformCore = class TransformCore {
    constructor(transformer, writing, reading) {
        this.transformer = transformer;
        this.readable = new ReadableCore();
        this.writable = new WritableCore();
        this.isHeld = true;
        this.heldChange = deferred();
        this.started = deferred();
        const source = {
            start: () => this.started.promise,
            pull: () => this.wanted(),
            cancel: (reason) => this.cancel(reason),
        };
        const sink = {
            start: () => this.started.promise,
            write: (chunk) => this.write(chunk),
            close: () => this.close(),
            abort: (reason) => this.abort(reason),
        };
        new DefaultController(this.readable, source, reading.mark, reading.size).start();
        new SinkController(this.writable, sink, writing.mark, writing.size).start();
    }

    /** Starts the transformer, which then may use the controller. */
    begin() {
        this.started.resolve(this.transformer.start());
    }

    hold(isHeld) {
        this.isHeld = isHeld;
        this.heldChange.resolve();
        this.heldChange = deferred();
    }

    // Somebody reads: the writable side may go on until a chunk has come.
    wanted() {
        this.hold(false);
        return this.heldChange.promise;
    }

    enqueue(chunk) {
        const { controller } = this.readable;
        try {
            controller.enqueue(chunk);
        } catch (error) {
            this.failWritable(error);
            throw this.readable.error;
        }
        if (!controller.isPullNeeded && !this.isHeld) {
            this.hold(true);
        }
    }

    write(chunk) {
        if (!this.isHeld) {
            return this.transform(chunk);
        }
        return then(this.heldChange.promise, () => {
            if (this.writable.state === 'erroring') {
                throw this.writable.error;
            }
            return this.transform(chunk);
        });
    }

    transform(chunk) {
        return then(this.transformer.transform(chunk), nothing, (error) => {
            this.fail(error);
            throw error;
        });
    }

    close() {
        return then(this.transformer.flush(), () => {
            if (this.readable.state === 'errored') {
                throw this.readable.error;
            }
            this.readable.controller.close();
        }, (error) => {
            this.readable.controller.fail(error);
            throw this.readable.error;
        });
    }

    abort(reason) {
        return then(this.transformer.cancel(reason), () => {
            if (this.readable.state === 'errored') {
                throw this.readable.error;
            }
            this.readable.controller.fail(reason);
        }, (error) => {
            this.readable.controller.fail(error);
            throw error;
        });
    }

    cancel(reason) {
        return then(this.transformer.cancel(reason), () => {
            if (this.writable.state === 'errored') {
                throw this.writable.error;
            }
            this.failWritable(reason);
        }, (error) => {
            this.failWritable(error);
            throw error;
        });
    }

    fail(error) {
        this.readable.controller.fail(error);
        this.failWritable(error);
    }

    failWritable(error) {
        this.writable.controller.failIfWritable(error);
        if (this.isHeld) {
            this.hold(false);
        }
    }

    terminate(error) {
        this.readable.controller.close();
        this.failWritable(error);
    }
};
