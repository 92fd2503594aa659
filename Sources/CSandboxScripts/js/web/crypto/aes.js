'use strict';

const host = require('postrider:host');
const { counterMode } = require('./counter.js');
const { compute, failure } = require('./failure.js');
const { checkUsages, makeKey, materialOf, pickUsages } = require('./key.js');
const { bytesParameter, numberParameter } = require('./parameters.js');
const { readSecret, writeSecret } = require('./secret.js');

const none = new Uint8Array(0);
const tagBits = [32, 64, 96, 104, 112, 120, 128];
const lengths = [128, 192, 256];
const all = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];

function vectorOf(algorithm) {
    const vector = bytesParameter(algorithm, 'iv');
    if (vector.length !== 16) {
        throw failure('OperationError', 'algorithm.iv must contain exactly 16 bytes');
    }
    return vector;
}

function cipher(direction) {
    return (algorithm, key, data) => compute(direction, 'CBC', materialOf(key), vectorOf(algorithm), data);
}

function authenticated(direction) {
    return (algorithm, key, data) => {
        const bits = numberParameter(algorithm, 'tagLength', 128);
        if (!tagBits.includes(bits)) {
            throw failure('OperationError', `${bits} is not a valid AES-GCM tag length`);
        }
        const additional = bytesParameter(algorithm, 'additionalData', true) ?? none;
        return compute(direction, materialOf(key), bytesParameter(algorithm, 'iv'), additional, bits / 8, data);
    };
}

// What all modes have in common; `letters` end the name in a JSON Web Key, as in A128CBC.
function mode(name, letters, usages, operations) {
    const jwkName = (bytes) => `A${bytes.length * 8}${letters}`;

    function make(bytes, extractable, given) {
        if (!lengths.includes(bytes.length * 8)) {
            throw failure('DataError', 'Invalid key length');
        }
        return makeKey(
            bytes, 'secret', extractable, { name, length: bytes.length * 8 }, pickUsages(given, usages));
    }

    return {
        ...operations,
        name,

        generateKey(algorithm, extractable, given) {
            checkUsages(given, usages);
            const length = numberParameter(algorithm, 'length');
            if (!lengths.includes(length)) {
                throw failure('OperationError', 'Invalid key length');
            }
            return make(new Uint8Array(host.randomBytes(length / 8)), extractable, given);
        },

        importKey(format, data, algorithm, extractable, given) {
            checkUsages(given, usages);
            const check = { use: 'enc', algorithm: jwkName, extractable, usages: given };
            return make(readSecret(format, data, check), extractable, given);
        },

        exportKey: (format, key) => writeSecret(format, key, jwkName(materialOf(key))),

        keyLength: (algorithm) => numberParameter(algorithm, 'length'),
    };
}

/** AES as https://w3c.github.io/webcrypto/#aes-ctr and the sections behind it have it. */
module.exports = [
    mode('AES-CBC', 'CBC', all, { encrypt: cipher('encrypt'), decrypt: cipher('decrypt') }),
    mode('AES-CTR', 'CTR', all, { encrypt: counterMode, decrypt: counterMode }),
    mode('AES-GCM', 'GCM', all, { encrypt: authenticated('encryptGCM'), decrypt: authenticated('decryptGCM') }),
    mode('AES-KW', 'KW', ['wrapKey', 'unwrapKey'], {
        wrapKey: (algorithm, key, data) => compute('encrypt', 'wrap', materialOf(key), none, data),
        unwrapKey: (algorithm, key, data) => compute('decrypt', 'wrap', materialOf(key), none, data),
    }),
];
