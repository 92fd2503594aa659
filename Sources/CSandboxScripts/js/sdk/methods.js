'use strict';

const { defineProperty, keys } = require('../realm/intrinsics.js');

/** Gives a class methods that stand in another file, not enumerable, as its own are. */
exports.addMethods = function addMethods(type, methods) {
    const names = keys(methods);
    for (let i = 0; i < names.length; i++) {
        const value = methods[names[i]];
        defineProperty(type.prototype, names[i], {
            __proto__: null, value, writable: true, enumerable: false, configurable: true,
        });
    }
};
