'use strict';

const { compute, failure } = require('./failure.js');
const { makePair, makePart, inspect, readPair, writePair } = require('./pairs.js');
const { materialOf } = require('./key.js');
const { bytesParameter, hashOf, numberParameter } = require('./parameters.js');

const none = new Uint8Array(0);
const numbers = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
const signing = { public: ['verify'], private: ['sign'] };
const encrypting = { public: ['encrypt', 'wrapKey'], private: ['decrypt', 'unwrapKey'] };

function exponentOf(isPrivate, der) {
    for (const [name, bytes] of compute('numbers', isPrivate, der)) {
        if (name === 'e') return new Uint8Array(bytes);
    }
    return none;
}

// `jwkName(hash)` is the name in a JSON Web Key.
function scheme(name, usages, use, jwkName, operations) {
    const kindFor = (hash) => ({
        usages, kty: 'RSA', use, numbers, jwkAlgorithm: jwkName(hash), hostName: () => 'RSA',
    });
    const algorithmOf = (hash, modulusLength, publicExponent) => ({
        name, modulusLength, publicExponent: new Uint8Array(publicExponent), hash: { name: hash },
    });

    return {
        ...operations,
        name,

        generateKey(algorithm, extractable, given) {
            const [hash, bits] = [hashOf(algorithm), numberParameter(algorithm, 'modulusLength')];
            const exponent = bytesParameter(algorithm, 'publicExponent');
            const generate = () => compute('generateRSA', bits, exponent);
            return makePair(kindFor(hash), generate, extractable, () => algorithmOf(hash, bits, exponent), given);
        },

        importKey(format, data, algorithm, extractable, given) {
            const hash = hashOf(algorithm);
            const kind = kindFor(hash);
            const { isPrivate, der } = readPair(format, data, kind, extractable, given);
            const [found, bits, written] = inspect(isPrivate, der);
            if (found !== 'RSA') {
                throw failure('DataError', 'Invalid key type');
            }
            const made = algorithmOf(hash, bits, exponentOf(isPrivate, written));
            return makePart(kind, isPrivate, written, extractable, made, given);
        },

        exportKey: (format, key) => {
            if (format === 'raw') {
                throw failure('NotSupportedError', 'Unable to export an RSA key to raw format');
            }
            return writePair(format, key, { kty: 'RSA', alg: jwkName(key.algorithm.hash.name) });
        },
    };
}

function signer(name, saltOf) {
    return {
        sign: (algorithm, key, data) =>
            compute('sign', name, key.algorithm.hash.name, saltOf(algorithm), materialOf(key), data),
        verify: (algorithm, key, signature, data) =>
            compute('verify', name, key.algorithm.hash.name, saltOf(algorithm), materialOf(key), signature, data),
    };
}

function oaep(operation) {
    return (algorithm, key, data) => {
        const label = bytesParameter(algorithm, 'label', true) ?? none;
        return compute(operation, key.algorithm.hash.name, materialOf(key), label, data);
    };
}

/** RSA in its three schemes (https://w3c.github.io/webcrypto/#rsassa-pkcs1 and the sections behind it). */
module.exports = [
    scheme(
        'RSASSA-PKCS1-v1_5', signing, 'sig', (hash) => 'RS' + hash.slice(4), signer('RSASSA-PKCS1-v1_5', () => 0)),
    scheme(
        'RSA-PSS', signing, 'sig', (hash) => 'PS' + hash.slice(4),
        signer('RSA-PSS', (algorithm) => numberParameter(algorithm, 'saltLength'))),
    scheme(
        'RSA-OAEP', encrypting, 'enc', (hash) => (hash === 'SHA-1' ? 'RSA-OAEP' : 'RSA-OAEP-' + hash.slice(4)),
        { encrypt: oaep('encryptOAEP'), decrypt: oaep('decryptOAEP') }),
];
