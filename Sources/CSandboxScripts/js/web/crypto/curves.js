'use strict';

const { requireBytes } = require('../bytes.js');
const { agreement } = require('./agreement.js');
const { compute, failure } = require('./failure.js');
const { checkUsages, materialOf } = require('./key.js');
const { inspect, makePair, makePart, readPair, writePair } = require('./pairs.js');
const { hashOf, parametersOf } = require('./parameters.js');

const curves = ['P-256', 'P-384', 'P-521'];
const signing = { public: ['verify'], private: ['sign'] };
const agreeing = { public: [], private: ['deriveKey', 'deriveBits'] };

function curveOf(algorithm) {
    const curve = parametersOf(algorithm).namedCurve;
    if (!curves.includes(curve)) {
        throw failure('NotSupportedError', 'Unrecognized namedCurve');
    }
    return curve;
}

/**
 * An algorithm over curves. `curveFor(algorithm)` is the host's name for the curve that the parameters ask for,
 * `describe(curve)` the algorithm of the key, `members(curve)` what a JSON Web Key has besides the numbers.
 */
function overCurve({ name, usages, use, curveFor, describe, members, operations }) {
    function kindFor(curve) {
        const { kty, crv } = members(curve);
        return {
            usages, kty, use, numbers: ['x', 'y', 'd'], jwkAlgorithm: undefined,
            hostName(jwk) {
                if (jwk.crv !== crv) {
                    throw failure('DataError', 'JWK "crv" Parameter and algorithm name mismatch');
                }
                return curve;
            },
        };
    }

    function read(format, data, curve, extractable, given) {
        if (format !== 'raw') {
            return readPair(format, data, kindFor(curve), extractable, given);
        }
        checkUsages(given, usages.public);
        return { isPrivate: false, der: compute('fromPublicBytes', curve, requireBytes(data, 'keyData')) };
    }

    return {
        ...operations,
        name,

        generateKey(algorithm, extractable, given) {
            const curve = curveFor(algorithm);
            const generate = () => compute('generate', curve);
            return makePair(kindFor(curve), generate, extractable, () => describe(curve), given);
        },

        importKey(format, data, algorithm, extractable, given) {
            const curve = curveFor(algorithm);
            const { isPrivate, der } = read(format, data, curve, extractable, given);
            const [found, , written] = inspect(isPrivate, der);
            if (found !== curve) {
                throw failure('DataError', 'Named curve mismatch');
            }
            return makePart(kindFor(curve), isPrivate, written, extractable, describe(curve), given);
        },

        exportKey: (format, key) => writePair(format, key, members(key.algorithm.namedCurve ?? name)),
    };
}

function weierstrass(name, usages, use, operations) {
    return overCurve({
        name, usages, use, operations,
        curveFor: curveOf,
        describe: (curve) => ({ name, namedCurve: curve }),
        members: (curve) => ({ kty: 'EC', crv: curve }),
    });
}

// The curve is in the name.
function edwards(name, usages, use, operations) {
    return overCurve({
        name, usages, use, operations,
        curveFor: () => name,
        describe: () => ({ name }),
        members: () => ({ kty: 'OKP', crv: name }),
    });
}

function signer(scheme, hashFor) {
    return {
        sign: (algorithm, key, data) => compute('sign', scheme, hashFor(algorithm), 0, materialOf(key), data),
        verify: (algorithm, key, signature, data) =>
            compute('verify', scheme, hashFor(algorithm), 0, materialOf(key), signature, data),
    };
}

/** https://w3c.github.io/webcrypto/#ecdsa, #ecdh, #ed25519 and #x25519. */
module.exports = [
    weierstrass('ECDSA', signing, 'sig', signer('ECDSA', hashOf)),
    weierstrass('ECDH', agreeing, 'enc', agreement),
    edwards('Ed25519', signing, 'sig', signer('Ed25519', () => '')),
    edwards('X25519', agreeing, 'enc', agreement),
];
