'use strict';

const {
    Set, Set_add, Set_forEach, Set_has, defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames, global, keys,
} = require('./intrinsics.js');
const { allowed } = require('./language.js');
const { defineLazily } = require('./lazy.js');
const webNames = require('../web/names.js');

/** Globals that a script must not see by name although they are there; `version` counts how often the set grew. */
const masked = { __proto__: null, names: new Set(), version: 0 };

/** Hides a global from the scripts that come. */
function mask(name) {
    if (!Set_has(masked.names, name)) {
        Set_add(masked.names, name);
        masked.version += 1;
    }
}

/** Leaves the global object the names that Postman allows, and defines those that the engine lacks. */
function prepare(makeConsole) {
    for (const name of getOwnPropertyNames(global)) {
        if (Set_has(allowed, name)) {
            continue;
        }
        if (getOwnPropertyDescriptor(global, name).configurable) {
            delete global[name];
        } else {
            mask(name);
        }
    }
    for (const name of webNames) {
        defineLazily(global, name, false, () => require('../web/index.js')[name]());
    }
    defineLazily(global, 'require', false, () => require('../modules/index.js').require);
    defineLazily(global, 'queueMicrotask', false, () => require('./microtasks.js').queueMicrotask);
    defineLazily(global, 'console', false, makeConsole);
}

/** The names that scripts have leaked into the global object so far. */
function leaked() {
    return new Set(keys(global));
}

/** Masks what came since `before` was taken: a global made in a timer's callback is not there for later scripts. */
function maskLeakedSince(before) {
    Set_forEach(leaked(), (name) => {
        if (!Set_has(before, name)) {
            mask(name);
        }
    });
}

module.exports = { __proto__: null, leaked, mask, maskLeakedSince, masked, prepare };
