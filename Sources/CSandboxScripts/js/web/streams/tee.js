'use strict';

const { Promise, isView, then } = require('../../realm/intrinsics.js');
const { bytesIn } = require('../bytes.js');
const { DefaultController } = require('./default-controller.js');
const { deferred, nothing } = require('./promises.js');
const { ReadableCore, ReaderCore } = require('./readable-core.js');

// Bytes may be changed by whoever gets them, so that each branch has its own.
const copyOf = (chunk) => (isView(chunk) ? new Uint8Array(bytesIn(chunk)) : chunk);

/**
 * Two streams of the same chunks (https://streams.spec.whatwg.org/#rs-tee): one is read when either asks for more, and
 * it is canceled when both are. Of a byte stream they are streams of Uint8Arrays.
 */
exports.tee = function tee(core) {
    const reader = new ReaderCore(core, false);
    const isBytes = typeof core.controller.pullInto === 'function';
    const canceled = deferred();
    const reasons = [];
    const branches = [];
    let isReading = false;
    let isReadAgain = false;

    function pull() {
        isReadAgain = isReading;
        if (!isReading) {
            isReading = true;
            reader.read({ chunk: give, close: () => end('close'), fail: nothing });
        }
        return Promise.resolve();
    }

    function give(chunk) {
        // In a microtask, so that an error of the stream, which comes at once, does not overtake the chunk.
        then(Promise.resolve(), () => {
            isReadAgain = false;
            branches.forEach((branch, index) => {
                if (reasons[index] === undefined) {
                    branch.enqueue(isBytes && index > 0 ? copyOf(chunk) : chunk);
                }
            });
            isReading = false;
            if (isReadAgain) pull();
        });
    }

    function end(operation, error) {
        isReading = false;
        branches.forEach((branch, index) => {
            if (reasons[index] === undefined) branch[operation](error);
        });
        canceled.resolve();
    }

    function branch(index) {
        const stream = new ReadableCore();
        const cancel = (reason) => {
            reasons[index] = [reason];
            if (reasons[1 - index] !== undefined) {
                canceled.resolve(core.cancel([reasons[0][0], reasons[1][0]]));
            }
            return canceled.promise;
        };
        branches[index] = new DefaultController(stream, { start: nothing, pull, cancel }, 1, () => 1);
        return stream;
    }

    const streams = [branch(0), branch(1)];
    branches.forEach((controller) => controller.start());
    then(reader.closed.promise, nothing, (error) => end('fail', error));
    return streams;
};
