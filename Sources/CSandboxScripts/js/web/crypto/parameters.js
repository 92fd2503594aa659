'use strict';

const { Number, TypeError } = require('../../realm/intrinsics.js');
const { requireBytes } = require('../bytes.js');
const { failure } = require('./failure.js');

const { isInteger } = Number;
const hashes = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
const blockBits = { __proto__: null, 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024 };

/** The name of an algorithm that is given as a string or as an object with a `name`. */
function nameOf(algorithm) {
    const name = typeof algorithm === 'object' && algorithm !== null ? algorithm.name : algorithm;
    if (typeof name !== 'string') {
        throw new TypeError('The algorithm must be a string or have a name');
    }
    return name;
}

/** The parameters of an algorithm as an object; a bare name has none. */
function parametersOf(algorithm) {
    return typeof algorithm === 'object' && algorithm !== null ? algorithm : {};
}

function unrecognized(name) {
    return failure('NotSupportedError', `Unrecognized algorithm name: ${name}`);
}

/** The hash that an algorithm names, in its usual spelling. */
function hashOf(algorithm) {
    const name = nameOf(parametersOf(algorithm).hash).toUpperCase();
    if (!hashes.includes(name)) {
        throw unrecognized(name);
    }
    return name;
}

/** A parameter that must be bytes, undefined where it may be missing and is. */
function bytesParameter(algorithm, name, isOptional = false) {
    const value = parametersOf(algorithm)[name];
    return value === undefined && isOptional ? undefined : requireBytes(value, name);
}

/** A parameter that must be a whole number, not negative. */
function numberParameter(algorithm, name, otherwise = undefined) {
    const value = parametersOf(algorithm)[name] ?? otherwise;
    const number = Number(value);
    if (value === undefined || !isInteger(number) || number < 0 || number > 0xffffffff) {
        throw new TypeError(`The "${name}" property must be a number that is not negative`);
    }
    return number;
}

module.exports = {
    __proto__: null, blockBits, bytesParameter, hashOf, hashes, nameOf, numberParameter, parametersOf, unrecognized,
};
