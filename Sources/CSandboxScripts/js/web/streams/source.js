'use strict';

const { Promise, then } = require('../../realm/intrinsics.js');
const { invoke, nothing } = require('./promises.js');

/**
 * What the two kinds of controllers of readable streams share: they ask the source for more, one call at a time, while
 * less waits than the strategy allows or somebody reads. A source is {start, pull, cancel}, functions that answer
 * promises.
 */
exports.SourceController = class SourceController {
    constructor(stream, source, mark) {
        this.stream = stream;
        this.source = source;
        this.mark = mark;
        this.isStarted = false;
        this.isPulling = false;
        this.isPullDue = false;
        this.isCloseRequested = false;
        stream.controller = this;
    }

    start() {
        then(Promise.resolve(this.source.start()), () => {
            this.isStarted = true;
            this.pullIfNeeded();
        }, (error) => this.fail(error));
    }

    get isOpen() { return this.stream.state === 'readable' && !this.isCloseRequested; }

    get desiredSize() {
        switch (this.stream.state) {
            case 'errored': return null;
            case 'closed': return 0;
            default: return this.mark - this.waiting;
        }
    }

    get isPullNeeded() {
        return this.isOpen && this.isStarted && (this.isAwaited || this.desiredSize > 0);
    }

    get isAwaited() { return (this.stream.reader?.requests.length ?? 0) > 0; }

    pullIfNeeded() {
        if (!this.isPullNeeded) {
            return;
        }
        if (this.isPulling) {
            this.isPullDue = true;
            return;
        }
        this.isPulling = true;
        then(this.source.pull(), () => {
            this.isPulling = false;
            if (this.isPullDue) {
                this.isPullDue = false;
                this.pullIfNeeded();
            }
        }, (error) => this.fail(error));
    }

    cancel(reason) {
        this.clear();
        const { cancel } = this.source;
        this.forget();
        return cancel(reason);
    }

    fail(error) {
        if (this.stream.state === 'readable') {
            this.clear();
            this.forget();
            this.stream.fail(error);
        }
    }

    finish() {
        this.forget();
        this.stream.close();
    }

    // The source is let go as soon as it is not needed.
    forget() {
        this.source = { start: nothing, pull: () => Promise.resolve(), cancel: () => Promise.resolve() };
    }

    release() {}
};

/** The source that a script's object is; `controller` is what its functions are given. */
exports.scriptSource = function scriptSource(object, methods, controller) {
    return {
        start: () => (methods.start === undefined ? undefined : methods.start.call(object, controller)),
        pull: () => invoke(object, methods.pull, [controller]),
        cancel: (reason) => invoke(object, methods.cancel, [reason]),
    };
};
