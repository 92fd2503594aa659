'use strict';

// What some libraries need before a script may have them.

const adaptations = {
    __proto__: null,

    // `pm.expect` and `require('chai')` know requests and responses.
    chai(load) {
        const chai = load?.();
        chai?.use(require('../assertions/chai-postman.js'));
        return chai;
    },

    // Debian has it as plain scripts only.
    'crypto-js': (load) => load?.() ?? require('./crypto-js.js').assemble(),
};

/** Whether a file of a module is hidden: Postman's moment speaks English only, and scripts' output must not change. */
exports.isHidden = function isHidden(name, from) {
    return name.startsWith('./locale/') && from !== undefined && from.endsWith('/moment/moment.js');
};

/** The exports of a library: `load` returns them, and is undefined when the library is not installed. */
exports.adapt = function adapt(name, load) {
    const change = adaptations[name];
    return change === undefined ? load?.() : change(load);
};
