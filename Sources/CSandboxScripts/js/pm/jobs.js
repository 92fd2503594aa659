'use strict';

const { Promise } = require('../realm/intrinsics.js');

/**
 * Does what the host answers at once as a job that ends in a later turn, as it would with Postman: `work` runs now, and
 * the promise is decided then. The script does not end before.
 */
function later(execution, work) {
    return new Promise((resolve, reject) => {
        let decide;
        try {
            const value = work();
            decide = () => { resolve(value); };
        } catch (error) {
            decide = () => { reject(error); };
        }
        enqueue(execution, decide);
    });
}

/** Calls back in a later turn, which the script waits for. */
function enqueue(execution, callback) {
    execution.pending += 1;
    execution.timers.complete(callback);
}

module.exports = { __proto__: null, enqueue, later };
