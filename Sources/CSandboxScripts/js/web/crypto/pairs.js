'use strict';

const { bufferOf, requireBytes } = require('../bytes.js');
const { compute, failure } = require('./failure.js');
const { checkJWK, encodeMember, makeJWK, numbersOf } = require('./jwk.js');
const { checkUsages, makeKey, materialOf, pickUsages } = require('./key.js');

// Keys that come in pairs: of RSA and of curves. Their material is in DER.

/** [algorithm, bits, DER] of a key as the host knows it; throws where it is none. */
function inspect(isPrivate, der) {
    return compute('inspect', isPrivate, der);
}

function fromNumbers(algorithm, jwk, names) {
    const [present, bytes] = numbersOf(jwk, names);
    return compute('fromNumbers', algorithm, present, ...bytes);
}

/**
 * Reads a key in one of the forms `spki`, `pkcs8` and `jwk`. `kind` tells what is specific: `usages` of the public and
 * the private key, `kty` and `numbers` of a JWK, `jwkAlgorithm` and `use` of it, `hostName(jwk)` for the host's name of
 * the algorithm. Returns {isPrivate, der}.
 */
function readPair(format, data, kind, extractable, given) {
    if (format === 'spki' || format === 'pkcs8') {
        const isPrivate = format === 'pkcs8';
        checkUsages(given, kind.usages[isPrivate ? 'private' : 'public']);
        return { isPrivate, der: requireBytes(data, 'keyData') };
    }
    if (format !== 'jwk') {
        throw failure('NotSupportedError', `Unable to import this key from ${format} format`);
    }
    const isPrivate = data?.d !== undefined;
    checkUsages(given, kind.usages[isPrivate ? 'private' : 'public']);
    checkJWK(data, { kty: kind.kty, use: kind.use, algorithm: kind.jwkAlgorithm, extractable, usages: given });
    return { isPrivate, der: fromNumbers(kind.hostName(data), data, kind.numbers) };
}

/** A key of what `readPair` or the host gave. Public keys can always be exported. */
function makePart(kind, isPrivate, der, extractable, algorithm, given) {
    const type = isPrivate ? 'private' : 'public';
    return makeKey(der, type, extractable, algorithm, pickUsages(given, kind.usages[type]));
}

/** A new pair: {publicKey, privateKey}. `generate` makes the private key in PKCS #8. */
function makePair(kind, generate, extractable, makeAlgorithm, given) {
    checkUsages(given, [...kind.usages.public, ...kind.usages.private]);
    const der = generate();
    return {
        publicKey: makePart(kind, false, compute('publicKey', true, der), true, makeAlgorithm(), given),
        privateKey: makePart(kind, true, der, extractable, makeAlgorithm(), given),
    };
}

function numbersObject(key) {
    const members = {};
    for (const [name, bytes] of compute('numbers', key.type === 'private', materialOf(key))) {
        members[name] = encodeMember(bytes);
    }
    return members;
}

/** The key in one of its forms; `members` are those of a JWK besides its numbers. */
function writePair(format, key, members) {
    if (format === 'jwk') {
        return makeJWK(key, { ...members, ...numbersObject(key) });
    }
    if (!['raw', 'spki', 'pkcs8'].includes(format)) {
        throw failure('NotSupportedError', `Unable to export this key to ${format} format`);
    }
    if ((format === 'pkcs8') !== (key.type === 'private')) {
        throw failure('InvalidAccessError', `Unable to export a ${key.type} key to ${format} format`);
    }
    return format === 'raw' ? compute('publicBytes', false, materialOf(key)) : bufferOf(materialOf(key));
}

module.exports = { __proto__: null, inspect, makePair, makePart, readPair, writePair };
