'use strict';

const { Proxy, Set_forEach, global } = require('./intrinsics.js');
const { defineLazily } = require('./lazy.js');
const { everyName, source } = require('./parameters.js');
const { trapsWith } = require('./traps.js');
const webNames = require('../web/names.js');

function fill(target, execution) {
    Set_forEach(everyName(execution.program), (name) => {
        const found = source(name, execution.program, execution.isTest);
        if (found !== undefined && name !== 'arguments') {
            defineLazily(target, name, true, () => (typeof found === 'function' ? found(execution) : found.value));
        }
    });
    for (let i = 0; i < webNames.length; i++) {
        defineLazily(target, webNames[i], true, () => global[webNames[i]]);
    }
}

const traps = trapsWith((handler, target) => {
    if (handler.execution !== undefined) {
        const { execution } = handler;
        handler.execution = undefined;
        fill(target, execution);
    }
});

/**
 * What `this` is at the top level of a script: an object with everything the script is given. Most scripts that say
 * `this` mean the one of an inner function, so the hundred properties are defined only when somebody looks.
 */
exports.makeReceiver = (execution) => new Proxy({}, { __proto__: traps, execution });
