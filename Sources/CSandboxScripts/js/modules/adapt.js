'use strict';

// What some libraries need before a script may have them.

const { Error } = require('../realm/intrinsics.js');

const adaptations = {
    __proto__: null,

    // `pm.expect` and `require('chai')` know requests and responses.
    chai(load) {
        const chai = load?.(require('./chai-proxy.js'));
        chai?.use(require('../assertions/chai-postman.js'));
        return chai;
    },

    // Debian has it as plain scripts only.
    'crypto-js': (load) => load?.() ?? require('./crypto-js.js').assemble(),
};

/**
 * Whether a module does not get what it asks for: Postman's moment speaks English only, and scripts' output must not
 * change; chai looks for `util` only to see whether it runs in Node, which costs more than it gives.
 */
exports.isHidden = function isHidden(name, from) {
    return from !== undefined && (name.startsWith('./locale/')
        ? from.endsWith('/moment/moment.js') : name === 'util' && /\/chai\/chai(\.min)?\.js$/.test(from));
};

/** The error for a module that is hidden. Who asks for one is ready for that, so it explains nothing. */
exports.hidden = function hidden(name) {
    const error = new Error("Cannot find module '" + name + "'");
    error.code = 'MODULE_NOT_FOUND';
    return error;
};

/**
 * The exports of a library: `load` returns them, and is undefined when the library is not installed. It takes values by
 * name that the library sees in place of globals.
 */
exports.adapt = function adapt(name, load) {
    const change = adaptations[name];
    return change === undefined ? load?.() : change(load);
};
