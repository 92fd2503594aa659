'use strict';

const { Error, Promise, then } = require('../../realm/intrinsics.js');

const settled = Promise.resolve();
const nothing = () => {};
const fail = (what) => () => { throw new Error(what + ' is not supported'); };

/**
 * `process` for modules: what packages for browsers find there, enough to tell that this is not Node. Nothing of the
 * real process is in it.
 */
const process = {
    title: 'browser',
    browser: true,
    env: {},
    argv: [],
    version: '',
    versions: {},
    nextTick(callback, ...values) { then(settled, () => { callback(...values); }); },
    cwd: () => '/',
    chdir: fail('process.chdir'),
    umask: () => 0,
    binding: fail('process.binding'),
    emit: nothing,
    emitWarning: nothing,
    listeners: () => [],
};
for (const name of ['on', 'addListener', 'once', 'off', 'removeListener', 'removeAllListeners', 'prependListener']) {
    process[name] = nothing;
}

module.exports = process;
