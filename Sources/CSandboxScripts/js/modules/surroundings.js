'use strict';

const { apply, create, defineProperty, global } = require('../realm/intrinsics.js');
const { timers } = require('./timers.js');
const process = require('./own/process.js');

// Modules expect more of their surroundings than scripts have: Node's `global`, `process` and timers. They get them as
// parameters, so that scripts do not see them and a module may declare the same names at its top level.

/** The global object as modules see it: the real one lies behind it, but what a module adds stays with the modules. */
const moduleGlobal = create(global);

function define(name, value) {
    defineProperty(moduleGlobal, name, { __proto__: null, value, writable: true, configurable: true });
}

define('global', moduleGlobal);
define('globalThis', moduleGlobal);
define('process', process);
for (const name of Object.keys(timers)) {
    define(name, timers[name]);
}

const names = ['global', 'globalThis', 'process', ...Object.keys(timers)];
const values = names.map((name) => moduleGlobal[name]);

/** Names of the parameters around each module. */
exports.names = names;

/** Calls a compiled wrapper, whose parameters are `names` and then the further ones whose values are given. */
exports.enter = function enter(wrapper, further) {
    return apply(wrapper, undefined, [...values, ...further]);
};
