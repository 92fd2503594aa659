'use strict';

const {
    ArrayBuffer, Date, Map, RegExp, Set, Symbol, Uint8Array, WeakMap, WeakSet, apply,
    getOwnPropertyDescriptor, getPrototypeOf, isPrototypeOf, isView, uncurry,
} = require('./intrinsics.js');
const { isError, read } = require('./errors.js');

const byteLength = uncurry(getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get);
const tag = uncurry(getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get);

const isOf = (type, value) => isPrototypeOf(type.prototype, value);

function functionText(value) {
    const constructor = read(read(value, 'constructor'), 'name');
    const name = read(value, 'name');
    const kind = typeof constructor === 'string' && constructor !== '' ? constructor : 'Function';
    return typeof name === 'string' && name !== '' ? '[' + kind + ': ' + name + ']' : '[' + kind + ']';
}

// Postman writes these out before they leave the sandbox, so they arrive as strings.
function placeholder(value) {
    if (isOf(WeakMap, value)) {
        return '[WeakMap]';
    }
    if (isOf(WeakSet, value)) {
        return '[WeakSet]';
    }
    return isOf(ArrayBuffer, value) ? '[ArrayBuffer { byteLength: ' + byteLength(value) + ' }]' : undefined;
}

// These cross as what they are.
function isKept(value) {
    return isOf(Date, value) || isOf(RegExp, value) || isOf(Map, value) || isOf(Set, value) || isView(value);
}

function json(value, key) {
    const toJSON = read(value, 'toJSON');
    if (typeof toJSON === 'function') {
        return apply(toJSON, value, [key]);
    }
    return isError(value) ? { type: 'Error', name: read(value, 'name'), message: read(value, 'message') } : value;
}

/**
 * The value as it arrives outside the script: what has a toJSON is replaced by its JSON, an error by its type, name and
 * message, a function by a text that names it.
 */
function transported(value, key) {
    if (typeof value === 'function') {
        return functionText(value);
    }
    if (typeof value !== 'object' || value === null) {
        return value === 0 ? 0 : value;
    }
    const text = placeholder(value);
    if (text !== undefined || isKept(value)) {
        return text ?? value;
    }
    const replaced = json(value, key);
    return typeof replaced === 'function' ? functionText(replaced) : replaced;
}

module.exports = { __proto__: null, isOf, tag, transported };
