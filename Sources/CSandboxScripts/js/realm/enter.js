'use strict';

const { drainMicrotasks } = require('postrider:host');

/**
 * How the host calls anything that may run code of a script: it returns what `body` returns, after all microtasks have
 * run. The engine would run them a moment later by itself, but without a time limit that holds for all of them
 * together.
 */
module.exports = function enter(body, a, b, c, d, e, f) {
    const result = body(a, b, c, d, e, f);
    drainMicrotasks();
    return result;
};
