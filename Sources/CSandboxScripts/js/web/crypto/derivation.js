'use strict';

const { requireBytes } = require('../bytes.js');
const { compute, failure } = require('./failure.js');
const { checkUsages, makeKey, materialOf, pickUsages } = require('./key.js');
const { bytesParameter, hashOf, numberParameter } = require('./parameters.js');

const usages = ['deriveKey', 'deriveBits'];

function byteCount(length) {
    if (typeof length !== 'number' || length % 8 !== 0) {
        throw failure('OperationError', 'length must be a multiple of 8');
    }
    return length / 8;
}

function derivation(name, derive) {
    return {
        name,

        importKey(format, data, algorithm, extractable, given) {
            if (format !== 'raw') {
                throw failure('NotSupportedError', `Unable to import a ${name} key from ${format} format`);
            }
            checkUsages(given, usages);
            if (extractable) {
                throw failure('SyntaxError', `${name} keys are not extractable`);
            }
            const bytes = requireBytes(data, 'keyData');
            return makeKey(bytes, 'secret', false, { name }, pickUsages(given, usages));
        },

        deriveBits: (algorithm, key, length) => derive(algorithm, materialOf(key), byteCount(length)),

        keyLength: () => null,
    };
}

/** Keys made of passwords and other secrets: https://w3c.github.io/webcrypto/#hkdf and #pbkdf2. */
module.exports = [
    derivation('PBKDF2', (algorithm, secret, count) => {
        const rounds = numberParameter(algorithm, 'iterations');
        if (rounds === 0) {
            throw failure('OperationError', 'iterations cannot be zero');
        }
        return compute('pbkdf2', hashOf(algorithm), secret, bytesParameter(algorithm, 'salt'), rounds, count);
    }),
    derivation('HKDF', (algorithm, secret, count) => {
        const [salt, info] = [bytesParameter(algorithm, 'salt'), bytesParameter(algorithm, 'info')];
        return compute('hkdf', hashOf(algorithm), secret, salt, info, count);
    }),
];
