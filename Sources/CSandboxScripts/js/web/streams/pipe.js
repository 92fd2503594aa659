'use strict';

const { Promise, TypeError, then } = require('../../realm/intrinsics.js');
const { deferred, nothing, silence } = require('./promises.js');
const { ReaderCore } = require('./readable-core.js');
const { WriterCore } = require('./writer-core.js');

/**
 * Moves all chunks of one stream to another (https://streams.spec.whatwg.org/#readable-stream-pipe-to). The promise
 * settles when the last of them is written and both streams are released.
 */
exports.pipe = function pipe(source, target, { preventAbort, preventCancel, preventClose, signal }) {
    const reader = new ReaderCore(source, false);
    const writer = new WriterCore(target);
    const done = deferred();
    let isEnding = false;
    let lastWrite = Promise.resolve();

    // Ends once: waits for what is being written, does what is left to do, and releases both.
    function end(action, hasError, error) {
        if (isEnding) {
            return;
        }
        isEnding = true;
        const release = (failed, reason) => {
            signal?.removeEventListener('abort', aborted);
            writer.release();
            reader.release();
            if (failed) done.reject(reason);
            else done.resolve();
        };
        const act = () => then(
            Promise.resolve(action?.()), () => release(hasError, error), (reason) => release(true, reason));
        then(lastWrite, act, act);
    }

    function aborted() {
        const { reason } = signal;
        end(() => Promise.all([
            preventAbort || target.state !== 'writable' ? undefined : target.abort(reason),
            preventCancel || source.state !== 'readable' ? undefined : source.cancel(reason),
        ]), true, reason);
    }

    function closeTarget() {
        return target.isClosing || target.state === 'closed' ? undefined : writer.close();
    }

    function step() {
        if (isEnding) {
            return;
        }
        then(writer.ready.promise, () => reader.read({
            chunk(chunk) {
                lastWrite = silence(writer.write(chunk));
                step();
            },
            close: nothing,
            fail: nothing,
        }), nothing);
    }

    if (signal?.aborted) {
        aborted();
        return done.promise;
    }
    signal?.addEventListener('abort', aborted);
    then(reader.closed.promise, () => end(preventClose ? undefined : closeTarget),
        (error) => end(preventAbort ? undefined : () => target.abort(error), true, error));
    then(writer.closed.promise, () => {
        const error = new TypeError('The destination stream is closed');
        end(preventCancel ? undefined : () => source.cancel(error), true, error);
    }, (error) => end(preventCancel ? undefined : () => source.cancel(error), true, error));
    step();
    return done.promise;
};
