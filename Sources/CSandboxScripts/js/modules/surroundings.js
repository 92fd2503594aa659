'use strict';

const { apply, create, defineProperty, global, keys, push } = require('../realm/intrinsics.js');
const { defineLazily } = require('../realm/lazy.js');
const { timers } = require('./timers.js');

// Modules expect more of their surroundings than scripts have: Node's `global`, `process` and timers. They get them as
// parameters, so that scripts do not see them and a module may declare the same names at its top level.

/** The global object as modules see it: the real one lies behind it, but what a module adds stays with the modules. */
const moduleGlobal = create(global);

function define(name, value) {
    defineProperty(moduleGlobal, name, { __proto__: null, value, writable: true, configurable: true });
}

define('global', moduleGlobal);
define('globalThis', moduleGlobal);
defineLazily(moduleGlobal, 'process', false, () => require('./own/process.js'));

const names = ['global', 'globalThis', 'process'];
const timerNames = keys(timers);
for (let i = 0; i < timerNames.length; i++) {
    define(timerNames[i], timers[timerNames[i]]);
    push(names, timerNames[i]);
}

/** The names that modules are given; each gets those that occur in its text. */
exports.names = names;

/** Calls a compiled wrapper, whose parameters are `own`, names of surroundings, and then others with these values. */
exports.enter = function enter(wrapper, own, values) {
    const all = [];
    for (let i = 0; i < own.length; i++) {
        push(all, moduleGlobal[own[i]]);
    }
    for (let i = 0; i < values.length; i++) {
        push(all, values[i]);
    }
    return apply(wrapper, undefined, all);
};
