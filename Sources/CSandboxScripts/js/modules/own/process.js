'use strict';

const { Error, Promise, Promise_resolve: resolve, apply, then } = require('../../realm/intrinsics.js');

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
    nextTick(callback, ...values) { then(apply(resolve, Promise, []), () => { callback(...values); }); },
    cwd: () => '/',
    chdir: fail('process.chdir'),
    umask: () => 0,
    binding: fail('process.binding'),
    emit: nothing,
    emitWarning: nothing,
    listeners: () => [],
    on: nothing,
    addListener: nothing,
    once: nothing,
    off: nothing,
    removeListener: nothing,
    removeAllListeners: nothing,
    prependListener: nothing,
};

module.exports = process;
