'use strict';

const { defineProperty, getOwnPropertyDescriptor, ownKeys } = require('../realm/intrinsics.js');

function enumerate(object, without) {
    const names = ownKeys(object);
    for (let i = 0; i < names.length; i++) {
        const name = names[i];
        if (typeof name === 'string' && name[0] !== '_' && name !== 'constructor' && !without.includes(name)) {
            const property = getOwnPropertyDescriptor(object, name);
            // Without a prototype, or a script's additions to Object.prototype would count as part of the descriptor.
            defineProperty(object, name, { ...property, __proto__: null, enumerable: true });
        }
    }
}

/**
 * Gives a class the looks that Web IDL asks for, and returns it: its name as the tag that `Object.prototype.toString`
 * shows, and members that are enumerable, as `for (const name in url)` expects.
 */
exports.webClass = function webClass(type) {
    enumerate(type.prototype, []);
    enumerate(type, ['length', 'name', 'prototype', 'arguments', 'caller']);
    defineProperty(type.prototype, Symbol.toStringTag, { __proto__: null, value: type.name, configurable: true });
    return type;
};
