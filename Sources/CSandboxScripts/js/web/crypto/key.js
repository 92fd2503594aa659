'use strict';

const { TypeError, freeze } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { failure } = require('./failure.js');

// Only our own files make keys.
const token = {};

let materialOf;

/**
 * https://w3c.github.io/webcrypto/#cryptokey-interface. What the key is made of, a Uint8Array, no script can reach: raw
 * bytes of a secret key, PKCS #8 of a private one, SubjectPublicKeyInfo of a public one.
 */
class CryptoKey {
    #material;
    #type;
    #extractable;
    #algorithm;
    #usages;

    static { materialOf = (key) => key.#material; }

    constructor(given, material, type, extractable, algorithm, usages) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
        this.#material = material;
        this.#type = type;
        this.#extractable = extractable;
        this.#algorithm = freeze(algorithm);
        this.#usages = freeze(usages);
    }

    get type() { return this.#type; }
    get extractable() { return this.#extractable; }
    get algorithm() { return this.#algorithm; }
    get usages() { return this.#usages; }
}

const names = [
    'encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey',
];

/** The usages among `given` that are allowed, each once and in the order of the standard. */
function pickUsages(given, allowed) {
    return names.filter((name) => given.includes(name) && allowed.includes(name));
}

/** Throws where a usage is unknown, or none of those that this kind of key is for. */
function checkUsages(given, allowed) {
    for (const name of given) {
        if (!names.includes(name)) {
            throw new TypeError(`"${name}" is not a key usage`);
        }
        if (!allowed.includes(name)) {
            throw failure('SyntaxError', `Unsupported key usage "${name}"`);
        }
    }
}

/**
 * Makes a key; the material is bytes or a buffer. A key that nothing can be done with is refused, but for public ones.
 */
function makeKey(material, type, extractable, algorithm, usages) {
    if (type !== 'public' && usages.length === 0) {
        throw failure('SyntaxError', 'Usages cannot be empty when creating a key');
    }
    return new CryptoKey(token, new Uint8Array(material), type, extractable, algorithm, usages);
}

Object.defineProperty(CryptoKey, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = { __proto__: null, CryptoKey: webClass(CryptoKey), checkUsages, makeKey, materialOf, pickUsages };
