'use strict';

const host = require('postrider:host');
const { DOMException } = require('../dom-exception.js');

/** An error of Web Cryptography; its kind is the name of a DOMException. */
const failure = (name, message) => new DOMException(message, name);

/** Calls an operation of the host (CryptoOperations in Swift says which there are); its errors become DOMExceptions. */
function compute(operation, ...values) {
    try {
        return host.crypto(operation, ...values);
    } catch (error) {
        throw error.name === 'TypeError' ? error : failure(error.name, error.message);
    }
}

module.exports = { __proto__: null, compute, failure };
