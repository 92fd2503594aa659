'use strict';

const { TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { getRandomValues, randomUUID } = require('../random.js');

const token = {};

/** https://w3c.github.io/webcrypto/#crypto-interface */
class Crypto {
    constructor(given) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
    }

    get subtle() { return require('./subtle.js').subtle; }

    getRandomValues(array) { return getRandomValues(array); }

    randomUUID() { return randomUUID(); }
}

Object.defineProperty(Crypto, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = { __proto__: null, Crypto: webClass(Crypto), crypto: new Crypto(token) };
