'use strict';

const { defineProperty } = require('./intrinsics.js');

/**
 * Defines a property whose value is made when it is first read and then stays: to a script it is a plain writable one,
 * except that its descriptor shows a getter until then.
 */
exports.defineLazily = function defineLazily(object, name, enumerable, make) {
    const settle = (value) => {
        defineProperty(object, name, { __proto__: null, value, writable: true, enumerable, configurable: true });
        return value;
    };
    defineProperty(object, name, {
        __proto__: null,
        get: () => settle(make()),
        set: settle,
        enumerable,
        configurable: true,
    });
};
