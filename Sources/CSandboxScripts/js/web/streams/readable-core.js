'use strict';

const { Promise, TypeError, then } = require('../../realm/intrinsics.js');
const { deferred, nothing, silence } = require('./promises.js');

/** What a ReadableStream is inside: its state, its one controller and at most one reader. */
class ReadableCore {
    constructor() {
        this.state = 'readable';
        this.error = undefined;
        this.reader = undefined;
        this.controller = undefined;
    }

    get isLocked() { return this.reader !== undefined; }

    cancel(reason) {
        if (this.state === 'closed') {
            return Promise.resolve();
        }
        if (this.state === 'errored') {
            return Promise.reject(this.error);
        }
        this.close();
        this.reader?.settle((request) => request.close(undefined));
        return then(this.controller.cancel(reason), nothing);
    }

    close() {
        this.state = 'closed';
        this.reader?.closed.resolve();
        if (this.reader?.intoViews === false) {
            this.reader.settle((request) => request.close(undefined));
        }
    }

    fail(error) {
        this.state = 'errored';
        this.error = error;
        this.reader?.closed.reject(error);
        this.reader?.settle((request) => request.fail(error));
    }
}

/**
 * What a reader is inside. A request for a chunk is an object of three functions: chunk(value), close(value) and
 * fail(error). With `intoViews` the requests bring a view to be filled.
 */
class ReaderCore {
    constructor(stream, intoViews) {
        if (stream.isLocked) {
            throw new TypeError('The stream is already locked to a reader');
        }
        this.stream = stream;
        this.intoViews = intoViews;
        this.requests = [];
        this.closed = deferred();
        silence(this.closed.promise);
        stream.reader = this;
        if (stream.state === 'closed') {
            this.closed.resolve();
        } else if (stream.state === 'errored') {
            this.closed.reject(stream.error);
        }
    }

    settle(answer) {
        const { requests } = this;
        this.requests = [];
        requests.forEach(answer);
    }

    /** Answers one request for a chunk, through its three functions; a reader that was released fails it. */
    read(request, view, minimum) {
        const { stream } = this;
        if (stream === undefined) {
            request.fail(new TypeError('The reader was released'));
        } else if (stream.state === 'errored') {
            request.fail(stream.error);
        } else if (this.intoViews) {
            stream.controller.pullInto(request, view, minimum);
        } else if (stream.state === 'closed') {
            request.close(undefined);
        } else {
            stream.controller.pull(request);
        }
    }

    /** The same as a promise of {value, done}. */
    next(view, minimum) {
        const { promise, resolve, reject } = deferred();
        this.read({
            chunk: (value) => resolve({ value, done: false }),
            close: (value) => resolve({ value, done: true }),
            fail: reject,
        }, view, minimum);
        return promise;
    }

    cancel(reason) {
        return this.stream === undefined
            ? Promise.reject(new TypeError('The reader was released')) : this.stream.cancel(reason);
    }

    release() {
        const { stream } = this;
        if (stream === undefined) {
            return;
        }
        const error = new TypeError('The reader was released');
        if (stream.state !== 'readable') {
            this.closed = deferred();
            silence(this.closed.promise);
        }
        this.closed.reject(error);
        stream.controller.release();
        stream.reader = undefined;
        this.stream = undefined;
        this.settle((request) => request.fail(error));
    }
}

module.exports = { __proto__: null, ReadableCore, ReaderCore };
