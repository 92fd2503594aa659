'use strict';

const bit = {
    __proto__: null,
    settled: 1,
    error: 2,
    skipped: 4,
    pending: 8,
    wasPending: 16,
    environment: 32,
    globals: 64,
    collectionVariables: 128,
    local: 256,
    request: 512,
    nextRequest: 1024,
    visualization: 2048,
    due: 4096,
};

exports.bit = bit;

/**
 * How an execution stands, as one number for the host: the bits above. Whether jobs are pending is decided here, once
 * the microtasks have run, so that a timer that is set and cleared in one go does not count.
 */
exports.stateOf = function stateOf(execution) {
    const { cache, outcome } = execution;
    if (outcome !== undefined) {
        return outcome.state | bit.skipped;
    }
    if (execution.pending > 0) {
        execution.wasPending = true;
    }
    return (execution.settled ? bit.settled : 0)
        | (execution.error === undefined ? 0 : bit.error)
        | (execution.pending > 0 ? bit.pending : 0)
        | (execution.wasPending ? bit.wasPending : 0)
        | (execution.nextRequest === undefined ? 0 : bit.nextRequest)
        | (execution.visualization === undefined ? 0 : bit.visualization)
        | (cache.timers !== undefined && cache.timers.nextDeadline() === 0 ? bit.due : 0)
        | (cache.scopes === undefined ? 0 : cache.scopes.changedBits(bit))
        | (cache.request !== undefined && cache.request.isChanged() ? bit.request : 0);
};
