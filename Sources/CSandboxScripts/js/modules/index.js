'use strict';

const host = require('postrider:host');
const { create, hasOwn } = require('../realm/intrinsics.js');
const { adapt, hidden, isHidden } = require('./adapt.js');
const { createLoader } = require('./commonjs.js');
const firstInstalled = require('./first-installed.js');
const { core, isPlain, refused, scripts } = require('./names.js');

const loadFile = createLoader(findForModule);

// Exports of the names in the tables, as they are after `adapt`.
const ready = create(null);

// The exports for a name of a table, or undefined when nothing is installed that serves.
function known(name, entry) {
    const key = entry.own === undefined ? name : 'own:' + entry.own;
    if (!hasOwn(ready, key)) {
        const found = entry.own === undefined ? installed(name, entry) : require('./own/' + entry.own + '.js');
        if (found === undefined) {
            return undefined;
        }
        ready[key] = found;
    }
    return ready[key];
}

function installed(name, entry) {
    const path = firstInstalled(entry.files);
    const load = (further) => (further === undefined ? loadFile : createLoader(findForModule, further))(path, name);
    return adapt(name, path === null ? undefined : load);
}

// Loaded when there is something to explain.
const missingModule = (name, from) => require('./missing.js').missingModule(name, from);

// Modules ask for Node's own modules first, then as Node does, then for what our tables know besides.
function findForModule(name, from) {
    const text = String(name);
    const bare = text.startsWith('node:') ? text.slice(5) : text;
    if (isHidden(text, from)) {
        throw hidden(text);
    }
    if (hasOwn(core, bare)) {
        const exports = known('core:' + bare, core[bare]);
        if (exports !== undefined) {
            return { exports };
        }
    } else if (!hasOwn(refused, bare)) {
        return findInstalled(text, from);
    }
    throw missingModule(text, from);
}

function findInstalled(name, from) {
    const path = host.resolveModule(name, from);
    const entry = scripts[name];
    // A plug-in must get the same chai as the scripts that use it, not another copy of it.
    if (entry?.files !== undefined && (path === null || path === host.resolveModule(name, null))) {
        const exports = known(name, entry);
        if (exports !== undefined) {
            return { exports };
        }
    }
    if (path === null) {
        throw missingModule(name, from);
    }
    return { path };
}

/**
 * What a script's `require(name)` returns; throws for a name that nothing serves. One table of modules for all scripts
 * of the realm.
 */
function load(name) {
    const text = String(name);
    const entry = scripts[text];
    if (entry !== undefined) {
        const exports = known(text, entry);
        if (exports !== undefined) {
            return exports;
        }
    } else if (isPlain(text) && !hasOwn(refused, text)) {
        const path = host.resolveModule(text, null);
        if (path !== null) {
            return loadFile(path, text);
        }
    }
    throw missingModule(text);
}

/** The exports of one of Node's own modules as modules get it, for our own use; throws when no package serves. */
function loadCore(name) {
    return findForModule(name, undefined).exports;
}

module.exports = {
    __proto__: null,
    load,
    loadCore,
    makePackageRequire: (scope) => require('./packages.js').createPackageRequire(findForModule, scope),
    require: function require(name) { return load(name); },
};
