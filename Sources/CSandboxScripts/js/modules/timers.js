'use strict';

// The timers that modules see. A module outlives the script that first required it, so it must not keep the timers of
// that script's execution: each call goes to the execution that runs at the time.

const names = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'];

let current = () => undefined;

/** Tells where the six functions of the running execution are found: `find` returns an object that has them by name. */
function use(find) {
    current = find;
}

function forward(name) {
    // Timers of scripts drop further arguments; modules count on Node's, which hand them to the callback.
    return name[0] === 's'
        ? (callback, ...rest) => start(name, callback, rest)
        : (id) => current()?.[name](id);
}

function start(name, callback, rest) {
    const [delay, ...values] = name === 'setImmediate' ? [undefined, ...rest] : rest;
    const call = values.length > 0 && typeof callback === 'function' ? () => callback(...values) : callback;
    return current()?.[name](call, delay);
}

const timers = {};
for (const name of names) {
    timers[name] = forward(name);
}

module.exports = { __proto__: null, names, timers, use };
