'use strict';

const { Promise, TypeError, then } = require('../../realm/intrinsics.js');
const { deferred, silence } = require('./promises.js');

/**
 * What a WritableStream is inside (https://streams.spec.whatwg.org/#ws-model). Between the first error and the end of
 * what is under way its state is `erroring`: nothing more is taken, and nothing is told yet.
 */
class WritableCore {
    constructor() {
        this.state = 'writable';
        this.error = undefined;
        this.writer = undefined;
        this.controller = undefined;
        // Of the writes that wait; of the one under way; of the close that waits and the one under way.
        this.writes = [];
        this.write = undefined;
        this.closing = undefined;
        this.closeUnderWay = undefined;
        this.abortion = undefined;
        this.isPaused = false;
    }

    get isLocked() { return this.writer !== undefined; }

    get isClosing() { return this.closing !== undefined || this.closeUnderWay !== undefined; }

    abort(reason) {
        if (this.state === 'closed' || this.state === 'errored') {
            return Promise.resolve();
        }
        this.controller.signalAbort(reason);
        if (this.state === 'closed' || this.state === 'errored') {
            return Promise.resolve();
        }
        if (this.abortion !== undefined) {
            return this.abortion.promise;
        }
        const wasErroring = this.state === 'erroring';
        const abortion = { ...deferred(), reason: wasErroring ? undefined : reason, wasErroring };
        this.abortion = abortion;
        if (!wasErroring) {
            this.startErroring(reason);
        }
        return abortion.promise;
    }

    close() {
        if (this.state === 'closed' || this.state === 'errored') {
            return Promise.reject(new TypeError(`The stream is ${this.state}`));
        }
        const closing = deferred();
        this.closing = closing;
        if (this.isPaused && this.state === 'writable') {
            this.writer?.ready.resolve();
        }
        this.controller.close();
        return closing.promise;
    }

    addWrite() {
        const write = deferred();
        this.writes.push(write);
        return write.promise;
    }

    startErroring(reason) {
        this.state = 'erroring';
        this.error = reason;
        this.writer?.failReady(reason);
        if (this.write === undefined && this.closeUnderWay === undefined && this.controller.isStarted) {
            this.finishErroring();
        }
    }

    /** Takes note of an error, wherever it comes from. */
    fail(error) {
        if (this.state === 'writable') {
            this.startErroring(error);
        } else if (this.state === 'erroring') {
            this.finishErroring();
        }
    }

    finishErroring() {
        this.state = 'errored';
        this.controller.clear();
        const { writes, abortion } = this;
        this.writes = [];
        writes.forEach((write) => write.reject(this.error));
        this.abortion = undefined;
        if (abortion === undefined || abortion.wasErroring) {
            abortion?.reject(this.error);
            this.rejectClosed();
            return;
        }
        then(this.controller.sink.abort(abortion.reason), () => {
            abortion.resolve();
            this.rejectClosed();
        }, (error) => {
            abortion.reject(error);
            this.rejectClosed();
        });
    }

    rejectClosed() {
        this.closing?.reject(this.error);
        this.closing = undefined;
        this.writer?.closed.reject(this.error);
    }

    finishWrite() {
        this.write.resolve();
        this.write = undefined;
    }

    failWrite(error) {
        this.write.reject(error);
        this.write = undefined;
        this.fail(error);
    }

    finishClose() {
        this.closeUnderWay.resolve();
        this.closeUnderWay = undefined;
        if (this.state === 'erroring') {
            this.error = undefined;
            this.abortion?.resolve();
            this.abortion = undefined;
        }
        this.state = 'closed';
        this.writer?.closed.resolve();
    }

    failClose(error) {
        this.closeUnderWay.reject(error);
        this.closeUnderWay = undefined;
        this.abortion?.reject(error);
        this.abortion = undefined;
        this.fail(error);
    }

    /** Tells the writer to pause, or to go on. */
    setPaused(isPaused) {
        if (this.writer !== undefined && isPaused !== this.isPaused) {
            if (isPaused) {
                this.writer.ready = deferred();
                silence(this.writer.ready.promise);
            } else {
                this.writer.ready.resolve();
            }
        }
        this.isPaused = isPaused;
    }
}

module.exports = { __proto__: null, WritableCore };
