'use strict';

const { failure } = require('./failure.js');
const { nameOf, unrecognized } = require('./parameters.js');

// A family is loaded when one of its algorithms is first named.
const families = {
    __proto__: null,
    'aes-': () => require('./aes.js'),
    hmac: () => require('./hmac.js'),
    'rsa-': () => require('./rsa.js'),
    rsas: () => require('./rsa.js'),
    ecds: () => require('./curves.js'),
    ecdh: () => require('./curves.js'),
    'ed25': () => require('./curves.js'),
    x255: () => require('./curves.js'),
    pbkd: () => require('./derivation.js'),
    hkdf: () => require('./derivation.js'),
};

/**
 * The implementation of an algorithm that has this operation. An algorithm is named by a string or by an object with
 * its parameters; case does not count.
 */
exports.find = function find(algorithm, operation) {
    const name = nameOf(algorithm);
    const lower = name.toLowerCase();
    const family = families[lower.slice(0, 4)]?.() ?? [];
    const found = family.find((entry) => entry.name.toLowerCase() === lower);
    if (found === undefined) {
        throw unrecognized(name);
    }
    if (typeof found[operation] !== 'function') {
        throw failure('NotSupportedError', `${found.name} does not support ${operation}`);
    }
    return found;
};
