'use strict';

const host = require('postrider:host');
const { compute, failure } = require('./failure.js');
const { checkUsages, makeKey, materialOf, pickUsages } = require('./key.js');
const { blockBits, hashOf, numberParameter, parametersOf } = require('./parameters.js');
const { readSecret, writeSecret } = require('./secret.js');

const usages = ['sign', 'verify'];
const jwkName = (hash) => 'HS' + hash.slice(4);

function make(bytes, bits, hash, extractable, given) {
    return makeKey(
        bytes, 'secret', extractable, { name: 'HMAC', hash: { name: hash }, length: bits }, pickUsages(given, usages));
}

function lengthOf(algorithm, otherwise) {
    return parametersOf(algorithm).length === undefined ? otherwise : numberParameter(algorithm, 'length');
}

function sign(algorithm, key, data) {
    return compute('hmac', key.algorithm.hash.name, materialOf(key), data);
}

// Looks at all bytes, however early they differ.
function isSame(one, other) {
    let difference = one.length ^ other.length;
    for (let i = 0; i < one.length; i++) {
        difference |= one[i] ^ (other[i] ?? 0);
    }
    return difference === 0;
}

/** https://w3c.github.io/webcrypto/#hmac */
module.exports = [{
    name: 'HMAC',
    sign,
    verify: (algorithm, key, signature, data) => isSame(new Uint8Array(sign(algorithm, key, data)), signature),

    generateKey(algorithm, extractable, given) {
        checkUsages(given, usages);
        const hash = hashOf(algorithm);
        const bits = lengthOf(algorithm, blockBits[hash]);
        if (bits === 0) {
            throw failure('OperationError', 'Zero-length key is not supported');
        }
        return make(host.randomBytes(Math.ceil(bits / 8)), bits, hash, extractable, given);
    },

    importKey(format, data, algorithm, extractable, given) {
        checkUsages(given, usages);
        const hash = hashOf(algorithm);
        const check = { use: 'sig', algorithm: () => jwkName(hash), extractable, usages: given };
        const bytes = readSecret(format, data, check);
        const bits = lengthOf(algorithm, bytes.length * 8);
        if (bytes.length === 0 || bits > bytes.length * 8 || bits <= bytes.length * 8 - 8) {
            throw failure('DataError', 'Invalid key length');
        }
        return make(bytes, bits, hash, extractable, given);
    },

    exportKey: (format, key) => writeSecret(format, key, jwkName(key.algorithm.hash.name)),

    keyLength: (algorithm) => lengthOf(algorithm, blockBits[hashOf(algorithm)]),
}];
