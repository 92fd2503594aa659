'use strict';

const { Reflect, create, keys } = require('./intrinsics.js');

const operations = {
    __proto__: null,
    apply: Reflect.apply,
    construct: Reflect.construct,
    defineProperty: Reflect.defineProperty,
    deleteProperty: Reflect.deleteProperty,
    get: Reflect.get,
    getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
    getPrototypeOf: Reflect.getPrototypeOf,
    has: Reflect.has,
    isExtensible: Reflect.isExtensible,
    ownKeys: Reflect.ownKeys,
    preventExtensions: Reflect.preventExtensions,
    set: Reflect.set,
    setPrototypeOf: Reflect.setPrototypeOf,
};

/**
 * The prototype of a Proxy's handler: each operation first calls the handler's `before(target, operation, key)` and
 * then does what it does without a Proxy. It has no prototype of its own, so a script cannot add traps to it.
 */
exports.trapsWith = function trapsWith(before) {
    const traps = create(null);
    const names = keys(operations);
    for (let i = 0; i < names.length; i++) {
        const name = names[i];
        const perform = operations[name];
        traps[name] = function trap(target, first, second, third) {
            before(this, target, name, first);
            return perform(target, first, second, third);
        };
    }
    return traps;
};
