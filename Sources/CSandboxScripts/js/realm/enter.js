'use strict';

const { drainMicrotasks } = require('postrider:host');
const { changes, error, finish, nextRequest, start, state } = require('./realm.js');
const { bit } = require('./state.js');

/**
 * How the host calls anything that may run code of a script: it returns what `body` returns, after all microtasks have
 * run. The engine would run them a moment later by itself, but without a time limit that holds for all of them together.
 */
function enter(body, a, b, c, d, e, f) {
    const result = body(a, b, c, d, e, f);
    drainMicrotasks();
    return result;
}

/**
 * Begins an execution and returns how it stands then. One that has ended by then and changed nothing is finished at
 * once: most scripts are like that, and each call of the host costs. For the same reason it is given the summary of the
 * response, which has no code where there is none.
 */
function run(program, isTest, code, status, responseTime, size, downloadedBytes) {
    start(program, isTest, code === undefined ? undefined : [code, status, responseTime, size, downloadedBytes]);
    drainMicrotasks();
    const reached = state();
    if (reached === bit.settled) {
        finish();
    }
    return reached;
}

// In the order in which the host takes them.
const kinds = ['environment', 'globals', 'collectionVariables', 'local', 'request', 'visualization'];

/**
 * Ends an execution that has reached a state, and returns what it leaves behind, numbered from 0, one thing for each bit
 * of the state that tells of one: first the error, then JSON texts of the changes, then the next request.
 */
function end(reached) {
    const left = { __proto__: null };
    let count = 0;
    if ((reached & bit.error) !== 0) {
        left[count++] = error();
    }
    for (let i = 0; i < kinds.length; i++) {
        if ((reached & bit[kinds[i]]) !== 0) {
            left[count++] = changes(kinds[i]);
        }
    }
    if ((reached & bit.nextRequest) !== 0) {
        left[count++] = nextRequest();
    }
    drainMicrotasks();
    finish();
    return left;
}

module.exports = { __proto__: null, end, enter, run };
