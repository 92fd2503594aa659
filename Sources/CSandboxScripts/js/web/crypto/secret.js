'use strict';

const { bufferOf, requireBytes } = require('../bytes.js');
const { failure } = require('./failure.js');
const { checkJWK, decodeMember, encodeMember, makeJWK } = require('./jwk.js');
const { materialOf } = require('./key.js');

// Secret keys, which are just bytes: of AES and HMAC.

/** The bytes of a key in one of the two forms that secret keys have. `check` are the conditions of checkJWK. */
function readSecret(format, data, check) {
    if (format === 'raw') {
        return new Uint8Array(requireBytes(data, 'keyData'));
    }
    if (format !== 'jwk') {
        throw failure('NotSupportedError', `Unable to import a secret key from ${format} format`);
    }
    checkJWK(data, { kty: 'oct', ...check, algorithm: undefined });
    const bytes = decodeMember(data, 'k');
    const algorithm = check.algorithm(bytes);
    if (data.alg !== undefined && data.alg !== algorithm) {
        throw failure('DataError', 'Invalid JWK "alg" Parameter');
    }
    return bytes;
}

/** The key in one of these forms. */
function writeSecret(format, key, algorithm) {
    if (format === 'raw') {
        return bufferOf(materialOf(key));
    }
    if (format !== 'jwk') {
        throw failure('NotSupportedError', `Unable to export a secret key to ${format} format`);
    }
    return makeJWK(key, { kty: 'oct', k: encodeMember(materialOf(key)), alg: algorithm });
}

module.exports = { __proto__: null, readSecret, writeSecret };
