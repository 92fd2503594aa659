'use strict';

const { TypeError, hasOwn } = require('../../realm/intrinsics.js');
const { base64Bytes, base64Text } = require('../base64.js');
const { failure } = require('./failure.js');

const alphabet = /^[A-Za-z0-9_-]*$/;

/** Bytes of a member of a JSON Web Key, which is base64url without padding (RFC 7515 section 2). */
function decodeMember(jwk, name) {
    const text = jwk[name];
    if (typeof text !== 'string' || !alphabet.test(text) || text.length % 4 === 1) {
        throw failure('DataError', `Invalid JWK "${name}" Parameter`);
    }
    return base64Bytes(text.replace(/-/g, '+').replace(/_/g, '/'));
}

function encodeMember(bytes) {
    return base64Text(new Uint8Array(bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function expect(jwk, name, value) {
    if (jwk[name] !== value) {
        throw failure('DataError', `Invalid JWK "${name}" Parameter`);
    }
}

/**
 * Checks what all keys in this form have in common: the kind of key, and that the members that restrict its use allow
 * what is asked for. `use` is `sig` or `enc`, `algorithm` the name in `alg`, undefined where none is checked.
 */
function checkJWK(jwk, { kty, use, algorithm, extractable, usages }) {
    if (typeof jwk !== 'object' || jwk === null) {
        throw new TypeError('The key data must be an object');
    }
    expect(jwk, 'kty', kty);
    if (usages.length > 0 && jwk.use !== undefined && use !== undefined) {
        expect(jwk, 'use', use);
    }
    if (jwk.key_ops !== undefined && !usages.every((usage) => jwk.key_ops.includes(usage))) {
        throw failure('DataError', 'Invalid JWK "key_ops" Parameter');
    }
    if (jwk.ext !== undefined && jwk.ext !== true && extractable) {
        throw failure('DataError', 'JWK "ext" Parameter and extractable mismatch');
    }
    if (jwk.alg !== undefined && algorithm !== undefined) {
        expect(jwk, 'alg', algorithm);
    }
}

/** The members of a JWK that are numbers, as the two lists that the host takes: names and bytes. */
function numbersOf(jwk, names) {
    const present = names.filter((name) => hasOwn(jwk, name));
    return [present, present.map((name) => decodeMember(jwk, name))];
}

/** A JWK of a key: its own members, and those that all have. */
function makeJWK(key, members) {
    return { ...members, key_ops: [...key.usages], ext: key.extractable };
}

module.exports = { __proto__: null, checkJWK, decodeMember, encodeMember, makeJWK, numbersOf };
