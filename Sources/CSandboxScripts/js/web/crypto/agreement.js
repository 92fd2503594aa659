'use strict';

const { TypeError } = require('../../realm/intrinsics.js');
const { compute, failure } = require('./failure.js');
const { CryptoKey, materialOf } = require('./key.js');
const { parametersOf } = require('./parameters.js');

function otherKey(algorithm, key) {
    const other = parametersOf(algorithm).public;
    if (!(other instanceof CryptoKey)) {
        throw new TypeError('The "public" property must be a CryptoKey');
    }
    if (other.type !== 'public') {
        throw failure('InvalidAccessError', 'algorithm.public must be a public key');
    }
    if (other.algorithm.name !== key.algorithm.name || other.algorithm.namedCurve !== key.algorithm.namedCurve) {
        throw failure('InvalidAccessError', 'The keys are not of the same algorithm and curve');
    }
    return other;
}

// The first bits of a secret; what is left of the last byte is zero.
function firstBits(secret, length) {
    if (length === null || length === undefined) {
        return secret;
    }
    if (length > secret.byteLength * 8) {
        throw failure('OperationError', 'derived bit length is too small');
    }
    const bytes = new Uint8Array(secret.slice(0, Math.ceil(length / 8)));
    if (length % 8 !== 0) {
        bytes[bytes.length - 1] &= 0xff << (8 - length % 8);
    }
    return bytes.buffer;
}

/** What ECDH and X25519 derive: the secret that a private and a public key have in common. */
exports.agreement = {
    deriveBits(algorithm, key, length) {
        const other = otherKey(algorithm, key);
        return firstBits(compute('agree', materialOf(key), materialOf(other)), length);
    },
};
