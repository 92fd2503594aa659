'use strict';

const { TypeError, parse, stringify } = require('../../realm/intrinsics.js');
const { requireBytes } = require('../bytes.js');
const { webClass } = require('../idl.js');
const { utf8 } = require('../text-encoder.js');
const { UTF8Decoder } = require('../utf8-decoder.js');
const { find } = require('./algorithms.js');
const { compute, failure } = require('./failure.js');
const { CryptoKey } = require('./key.js');
const { hashOf } = require('./parameters.js');

const token = {};

// The bytes as they are now: the script may change them while the promise waits.
const copy = (source, name) => new Uint8Array(requireBytes(source, name));

// Checks that a key is there for this, and returns the algorithm that does it.
function prepare(algorithm, key, usage, operation = usage) {
    const found = find(algorithm, operation);
    if (!(key instanceof CryptoKey)) {
        throw new TypeError('The "key" argument must be an instance of CryptoKey');
    }
    if (key.algorithm.name !== found.name) {
        throw failure('InvalidAccessError', 'Key algorithm mismatch');
    }
    if (!key.usages.includes(usage)) {
        throw failure('InvalidAccessError', `The key does not have the usage "${usage}"`);
    }
    return found;
}

function exportKey(format, key) {
    if (!(key instanceof CryptoKey)) {
        throw new TypeError('The "key" argument must be an instance of CryptoKey');
    }
    const found = find(key.algorithm, 'exportKey');
    if (!key.extractable) {
        throw failure('InvalidAccessError', 'The key is not extractable');
    }
    return found.exportKey(`${format}`, key);
}

// A wrapping of its own, or encryption where the algorithm has none.
function wrapping(algorithm, key, usage, otherwise) {
    try {
        return prepare(algorithm, key, usage)[usage];
    } catch (error) {
        if (error.name !== 'NotSupportedError') throw error;
        return prepare(algorithm, key, usage, otherwise)[otherwise];
    }
}

// Blanks at the end of a JSON Web Key make whole blocks, which AES-KW needs.
function wrappedBytes(format, exported) {
    if (format !== 'jwk') {
        return new Uint8Array(exported);
    }
    const bytes = utf8(stringify(exported));
    return utf8(stringify(exported) + ' '.repeat((8 - bytes.length % 8) % 8));
}

function unwrappedData(format, bytes) {
    if (format !== 'jwk') {
        return bytes;
    }
    try {
        return parse(new UTF8Decoder(true).decode(new Uint8Array(bytes), true));
    } catch {
        throw failure('DataError', 'Invalid wrapped JWK key');
    }
}

/**
 * https://w3c.github.io/webcrypto/#subtlecrypto-interface. The work is done at once; the promise only hands it over.
 */
class SubtleCrypto {
    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    async digest(algorithm, data) {
        return compute('digest', hashOf({ hash: algorithm }), copy(data, 'data'));
    }

    async encrypt(algorithm, key, data) {
        return prepare(algorithm, key, 'encrypt').encrypt(algorithm, key, copy(data, 'data'));
    }

    async decrypt(algorithm, key, data) {
        return prepare(algorithm, key, 'decrypt').decrypt(algorithm, key, copy(data, 'data'));
    }

    async sign(algorithm, key, data) {
        return prepare(algorithm, key, 'sign').sign(algorithm, key, copy(data, 'data'));
    }

    async verify(algorithm, key, signature, data) {
        const found = prepare(algorithm, key, 'verify');
        return found.verify(algorithm, key, copy(signature, 'signature'), copy(data, 'data'));
    }

    async generateKey(algorithm, extractable, keyUsages) {
        return find(algorithm, 'generateKey').generateKey(algorithm, Boolean(extractable), [...keyUsages]);
    }

    async importKey(format, keyData, algorithm, extractable, keyUsages) {
        const found = find(algorithm, 'importKey');
        return found.importKey(`${format}`, keyData, algorithm, Boolean(extractable), [...keyUsages]);
    }

    async exportKey(format, key) { return exportKey(format, key); }

    async deriveBits(algorithm, baseKey, length = null) {
        return prepare(algorithm, baseKey, 'deriveBits').deriveBits(algorithm, baseKey, length);
    }

    async deriveKey(algorithm, baseKey, derivedKeyType, extractable, keyUsages) {
        const found = prepare(algorithm, baseKey, 'deriveKey', 'deriveBits');
        const target = find(derivedKeyType, 'importKey');
        const length = find(derivedKeyType, 'keyLength').keyLength(derivedKeyType);
        const secret = found.deriveBits(algorithm, baseKey, length);
        return target.importKey('raw', secret, derivedKeyType, Boolean(extractable), [...keyUsages]);
    }

    async wrapKey(format, key, wrappingKey, wrapAlgorithm) {
        const wrap = wrapping(wrapAlgorithm, wrappingKey, 'wrapKey', 'encrypt');
        return wrap(wrapAlgorithm, wrappingKey, wrappedBytes(`${format}`, exportKey(format, key)));
    }

    async unwrapKey(
        format, wrappedKey, unwrappingKey, unwrapAlgorithm, unwrappedKeyAlgorithm, extractable, keyUsages,
    ) {
        const unwrap = wrapping(unwrapAlgorithm, unwrappingKey, 'unwrapKey', 'decrypt');
        const bytes = unwrap(unwrapAlgorithm, unwrappingKey, copy(wrappedKey, 'wrappedKey'));
        const found = find(unwrappedKeyAlgorithm, 'importKey');
        const data = unwrappedData(`${format}`, bytes);
        return found.importKey(`${format}`, data, unwrappedKeyAlgorithm, Boolean(extractable), [...keyUsages]);
    }
}

Object.defineProperty(SubtleCrypto, 'length', { __proto__: null, value: 0, configurable: true });

const type = webClass(SubtleCrypto);

module.exports = { __proto__: null, SubtleCrypto: type, subtle: new SubtleCrypto(token) };
