'use strict';

const { String } = require('../realm/intrinsics.js');
const { typeName, types } = require('./variable-types.js');

/** What a look-up gives when there is no enabled variable: not undefined, which a variable may hold. */
const missing = { __proto__: null };

/** The last enabled variable of a key in a list. */
function enabledIn(list, key) {
    const last = list.one(key);
    if (last === undefined ? key !== '' : !last.disabled) {
        return last;
    }
    const name = String(key);
    for (let i = list.members.length - 1; i >= 0; i--) {
        const variable = list.members[i];
        if (!variable.disabled && String(variable.key) === name) {
            return variable;
        }
    }
    return undefined;
}

/** Its value. */
function valueIn(list, key) {
    const variable = enabledIn(list, key);
    return variable === undefined ? missing : variable.get();
}

/** The same in the definitions of variables as the host gives them, before there are objects for them. */
function valueInDefinitions(definitions, key) {
    const name = typeof key === 'string' ? key : String(key);
    for (let i = definitions.length - 1; i >= 0; i--) {
        const definition = definitions[i];
        if (definition.key === name && !definition.disabled) {
            const type = types[typeName(definition.type)];
            return type === undefined || definition.value === undefined
                ? definition.value : type.out(type.in(definition.value));
        }
    }
    return missing;
}

module.exports = { __proto__: null, enabledIn, missing, valueIn, valueInDefinitions };
