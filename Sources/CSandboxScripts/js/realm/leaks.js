'use strict';

const { Set, Set_add, Set_forEach, Set_has, exec, global, hasOwn } = require('./intrinsics.js');
const language = require('./language.js');

const declaration = /\b(?:let|const|var|function|class)\s+([A-Za-z_$][\w$]*)/g;
// A name that is assigned to, or to whose member something is assigned; the name of a member is no such name.
const assignment = /(?<![\w$.])([A-Za-z_$][\w$]*)((?:\s*\.\s*[\w$]+|\s*\[[^\]\n]*\])*)\s*=(?![=>])/g;

function collect(pattern, text, add) {
    pattern.lastIndex = 0;
    for (let match = exec(pattern, text); match !== null; match = exec(pattern, text)) {
        add(match[1], match[2]);
    }
}

/**
 * The ways in which a script may leave a function of its own behind: {always, names}. `always` where it changes a
 * built-in, such as a prototype; `names` are what it assigns to without having declared it, mostly none.
 *
 * It looks at the text only, and misses what is assigned in other ways: it is for what costs too much to do for every
 * script.
 */
exports.leaksOf = function leaksOf(text, isGiven) {
    const declared = new Set();
    const leaks = { __proto__: null, always: false, names: new Set() };
    collect(declaration, text, (name) => { Set_add(declared, name); });
    collect(assignment, text, (name, members) => {
        if (Set_has(declared, name)) {
            return;
        }
        if (!isGiven(name)) {
            Set_add(leaks.names, name);
        } else if (members !== '' && hasOwn(language.values, name)) {
            leaks.always = true;
        }
    });
    return leaks;
};

/** Whether any of that is now there for later scripts. */
exports.hasLeaked = function hasLeaked(leaks) {
    let result = leaks.always;
    Set_forEach(leaks.names, (name) => { result = result || hasOwn(global, name); });
    return result;
};
