'use strict';

const { Promise, Promise_resolve: resolve, String, TypeError, apply, then } = require('./intrinsics.js');

const settled = apply(resolve, Promise, []);

/** What the callback throws becomes an unhandled rejection, and so an error event of the script that is running. */
exports.queueMicrotask = function queueMicrotask(callback) {
    if (typeof callback !== 'function') {
        throw new TypeError('The "callback" argument must be of type function. Received ' + String(callback));
    }
    then(settled, () => { callback(); });
};
