'use strict';

const { Map, Map_get, Map_set, defineProperty, isArray, keys } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const { isPlain } = require('./kinds.js');

/** Sets a property as a literal would: a key such as `__proto__` becomes an own property too. */
function put(object, key, value) {
    if (key in object) {
        defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
    } else {
        object[key] = value;
    }
}

function copyOf(value, seen) {
    if (!isArray(value) && !isPlain(value)) {
        return value;
    }
    const known = Map_get(seen, value);
    if (known !== undefined) {
        return known;
    }
    const copied = isArray(value) ? [] : {};
    Map_set(seen, value, copied);
    if (isArray(value)) {
        for (let i = 0; i < value.length; i++) {
            push(copied, copyOf(value[i], seen));
        }
        return copied;
    }
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
        put(copied, names[i], copyOf(value[names[i]], seen));
    }
    return copied;
}

/** Copies arrays and plain objects at all levels, circles included; anything else stays itself. */
function copyDeep(value) {
    return typeof value === 'object' && value !== null ? copyOf(value, new Map()) : value;
}

module.exports = { __proto__: null, copyDeep, put };
