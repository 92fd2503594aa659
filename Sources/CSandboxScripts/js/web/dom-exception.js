'use strict';

const { defineProperty } = require('../realm/intrinsics.js');
const { webClass } = require('./idl.js');

// The names that have a number, which scripts of old compare; the numbers count up from 1, and some are used no more.
const numbered = [
    'IndexSizeError', '', 'HierarchyRequestError', 'WrongDocumentError', 'InvalidCharacterError', '',
    'NoModificationAllowedError', 'NotFoundError', 'NotSupportedError', 'InUseAttributeError', 'InvalidStateError',
    'SyntaxError', 'InvalidModificationError', 'NamespaceError', 'InvalidAccessError', '', 'TypeMismatchError',
    'SecurityError', 'NetworkError', 'AbortError', 'URLMismatchError', 'QuotaExceededError', 'TimeoutError',
    'InvalidNodeTypeError', 'DataCloneError',
];

/** The error of web interfaces (https://webidl.spec.whatwg.org/#idl-DOMException); what went wrong is its `name`. */
class DOMException extends Error {
    #message;
    #name;

    constructor(message = '', name = 'Error') {
        super();
        this.#message = `${message}`;
        this.#name = `${name}`;
    }

    get name() { return this.#name; }
    get message() { return this.#message; }
    get code() { return numbered.indexOf(this.#name) + 1; }
}

// IndexSizeError is INDEX_SIZE_ERR, and so on.
function constantName(name) {
    return name.replace(/Error$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() + '_ERR';
}

for (let i = 0; i < numbered.length; i++) {
    if (numbered[i] !== '') {
        const constant = { __proto__: null, value: i + 1, enumerable: true };
        defineProperty(DOMException, constantName(numbered[i]), constant);
        defineProperty(DOMException.prototype, constantName(numbered[i]), constant);
    }
}

exports.DOMException = webClass(DOMException);
