'use strict';

const { getPrototypeOf } = require('../realm/intrinsics.js');
const { objectPrototype } = require('./builtins.js');

/** Whether a value is an object or a function. */
function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Whether a value is an object of no class: a literal, parsed JSON, or one without a prototype. */
function isPlain(value) {
    if (typeof value !== 'object' || value === null) {
        return false;
    }
    const prototype = getPrototypeOf(value);
    return prototype === null || prototype === objectPrototype;
}

/** Whether a value is undefined or null. */
function isNil(value) {
    return value === undefined || value === null;
}

/**
 * Whether a value is an instance of the SDK class that is called `name` here: by its name, not by identity, so that the
 * objects of another copy of the SDK pass as well. Those have the class above as `super_`.
 */
function isA(value, name) {
    let maker = isObject(value) ? value.constructor : undefined;
    while (typeof maker === 'function') {
        if (maker._postman_propertyName === name) {
            return true;
        }
        maker = maker.super_ ?? getPrototypeOf(maker);
    }
    return false;
}

module.exports = { __proto__: null, isA, isNil, isObject, isPlain };
