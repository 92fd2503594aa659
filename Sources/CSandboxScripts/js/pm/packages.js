'use strict';

const { create, keys } = require('../realm/intrinsics.js');
const legacyNames = require('../legacy/names.js');

// What the files of packages see: the script's own pm, console and timers, and the old names as variables without a value.
function scopeOf(execution) {
    const scope = create(null);
    for (let i = 0; i < legacyNames.all.length; i++) {
        if (legacyNames.all[i] !== 'JSON') {
            scope[legacyNames.all[i]] = undefined;
        }
    }
    const timers = execution.timers.functions;
    const names = keys(timers);
    for (let i = 0; i < names.length; i++) {
        scope[names[i]] = timers[names[i]];
    }
    scope.console = execution.console;
    scope.pm = execution.pm;
    return scope;
}

/** `pm.require`: packages as they are installed along the module path; each is evaluated once in an execution. */
exports.makeRequire = function makeRequire(execution) {
    const { makePackageRequire } = require('../modules/index.js');
    let load;
    return function require(name) {
        load ??= makePackageRequire(scopeOf(execution));
        return load(name);
    };
};
