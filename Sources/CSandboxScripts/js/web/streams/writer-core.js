'use strict';

const { Promise, TypeError } = require('../../realm/intrinsics.js');
const { deferred, silence } = require('./promises.js');

const released = () => new TypeError('The writer was released');

/** What a writer is inside: two promises, one of when to go on writing, one of the stream's end. */
exports.WriterCore = class WriterCore {
    constructor(stream) {
        if (stream.isLocked) {
            throw new TypeError('The stream is already locked to a writer');
        }
        this.stream = stream;
        this.ready = deferred();
        this.closed = deferred();
        silence(this.ready.promise);
        silence(this.closed.promise);
        stream.writer = this;
        this.takeState();
    }

    takeState() {
        const { stream } = this;
        if (stream.state === 'writable') {
            if (stream.isClosing || !stream.isPaused) this.ready.resolve();
        } else if (stream.state === 'closed') {
            this.ready.resolve();
            this.closed.resolve();
        } else {
            this.ready.reject(stream.error);
            if (stream.state === 'errored') this.closed.reject(stream.error);
        }
    }

    /** A promise that was kept is replaced by one that is broken. */
    failReady(error) {
        const ready = deferred();
        silence(ready.promise);
        ready.reject(error);
        this.ready.reject(error);
        this.ready = ready;
    }

    get desiredSize() {
        if (this.stream === undefined) {
            throw released();
        }
        switch (this.stream.state) {
            case 'writable': return this.stream.controller.desiredSize;
            case 'closed': return 0;
            default: return null;
        }
    }

    abort(reason) {
        return this.stream === undefined ? Promise.reject(released()) : this.stream.abort(reason);
    }

    close() {
        if (this.stream === undefined) {
            return Promise.reject(released());
        }
        return this.stream.isClosing
            ? Promise.reject(new TypeError('The stream is already being closed')) : this.stream.close();
    }

    write(chunk) {
        const { stream } = this;
        if (stream === undefined) {
            return Promise.reject(released());
        }
        const size = stream.controller.sizeOf(chunk);
        if (stream !== this.stream) {
            return Promise.reject(released());
        }
        if (stream.state === 'errored' || stream.state === 'erroring') {
            return Promise.reject(stream.error);
        }
        if (stream.isClosing || stream.state === 'closed') {
            return Promise.reject(new TypeError('The stream is closed or being closed'));
        }
        const promise = stream.addWrite();
        stream.controller.write(chunk, size);
        return promise;
    }

    release() {
        const { stream } = this;
        if (stream !== undefined) {
            this.failReady(released());
            this.closed.reject(released());
            const closed = deferred();
            silence(closed.promise);
            closed.reject(released());
            this.closed = closed;
            stream.writer = undefined;
            this.stream = undefined;
        }
    }
};
