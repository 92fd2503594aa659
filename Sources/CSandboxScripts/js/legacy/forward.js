'use strict';

const { Proxy, Reflect, keys } = require('../realm/intrinsics.js');
const { warnOf } = require('./deprecation.js');

const { get, getOwnPropertyDescriptor, set } = Reflect;

/** The value behind a Proxy, made at the first use; where it cannot be made, every use throws why. */
function valueOf(handler) {
    warnOf(handler.execution, handler.name);
    if (!handler.isMade) {
        handler.value = handler.make(handler.execution);
        handler.isMade = true;
    }
    return handler.value;
}

// What is asked of the Proxy is done to the value. The Proxy's own target stays empty, so that it forbids no answer.
const traps = { __proto__: null };
const forwarded = {
    __proto__: null,
    apply: Reflect.apply,
    construct: Reflect.construct,
    defineProperty: Reflect.defineProperty,
    deleteProperty: Reflect.deleteProperty,
    getPrototypeOf: Reflect.getPrototypeOf,
    has: Reflect.has,
    ownKeys: Reflect.ownKeys,
};
const names = keys(forwarded);
for (let i = 0; i < names.length; i++) {
    const perform = forwarded[names[i]];
    traps[names[i]] = function trap(target, first, second) {
        return perform(valueOf(this), first, second);
    };
}

traps.get = function trap(target, key) {
    return get(valueOf(this), key);
};

// A language rule: what the target does not have must be shown as configurable.
traps.getOwnPropertyDescriptor = function trap(target, key) {
    const descriptor = getOwnPropertyDescriptor(valueOf(this), key);
    if (descriptor !== undefined) {
        descriptor.configurable = true;
    }
    return descriptor;
};

// Postman's own reports failure for every assignment: it holds, but throws in strict code.
traps.set = function trap(target, key, value) {
    set(valueOf(this), key, value);
    return false;
};

function forward(target, execution, name, make) {
    return new Proxy(target, { __proto__: traps, execution, name, make, isMade: false, value: undefined });
}

/** A deprecated object: a mention is silent, a use warns and makes the value. */
exports.forwardObject = (execution, name, make) => forward({}, execution, name, make);

/** The same for a function. */
exports.forwardFunction = (execution, name, make) => forward(() => {}, execution, name, make);
