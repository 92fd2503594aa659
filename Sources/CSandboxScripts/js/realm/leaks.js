'use strict';

const { Set_forEach, Set_has, global, hasOwn, push } = require('./intrinsics.js');
const language = require('./language.js');

/**
 * The ways in which a script may leave a function of its own behind: {always, names}. `always` where it changes a
 * built-in, such as a prototype; `names` are what it assigns to without having declared it, mostly none. `isGiven` tells
 * whether a name is one of the script's parameters.
 *
 * It goes by the words of the text, and misses what is assigned in other ways: it is for what costs too much to do for
 * every script.
 */
exports.leaksOf = function leaksOf(words, isGiven) {
    const leaks = { __proto__: null, always: false, names: [] };
    const addName = (name) => {
        if (!Set_has(words.declared, name) && !isGiven(name)) {
            push(leaks.names, name);
        }
    };
    Set_forEach(words.assigned, addName);
    Set_forEach(words.extended, (name) => {
        addName(name);
        leaks.always = leaks.always || hasOwn(language.values, name);
    });
    return leaks;
};

/** Whether any of that is now there for later scripts. */
exports.hasLeaked = function hasLeaked({ always, names }) {
    for (let i = 0; i < names.length; i++) {
        if (hasOwn(global, names[i])) {
            return true;
        }
    }
    return always;
};
