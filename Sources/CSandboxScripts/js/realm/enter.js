'use strict';

const { drainMicrotasks } = require('postrider:host');
const { finish, start, state } = require('./realm.js');

// The bit of the state that says that the script's promise is settled.
const settled = 1;

/**
 * How the host calls anything that may run code of a script: it returns what `body` returns, after all microtasks have
 * run. The engine would run them a moment later by itself, but without a time limit that holds for all of them
 * together.
 */
function enter(body, a, b, c, d, e, f) {
    const result = body(a, b, c, d, e, f);
    drainMicrotasks();
    return result;
}

/**
 * Begins an execution and returns how it stands then. One that has ended by then and changed nothing is finished at
 * once: most scripts are like that, and each call of the host costs.
 */
function run(program, isTest) {
    start(program, isTest);
    drainMicrotasks();
    const reached = state();
    if (reached === settled) {
        finish();
    }
    return reached;
}

module.exports = { __proto__: null, enter, run };
