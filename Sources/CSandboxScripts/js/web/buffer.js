'use strict';

const { Error, apply, defineProperty } = require('../realm/intrinsics.js');

// The package `buffer` does the work; it is loaded when a script first makes a Buffer, not when a library looks whether
// there is such a thing.
let loaded;
function implementation() {
    return loaded ??= require('../modules/index.js').loadCore('buffer').Buffer;
}

function make(value, ...rest) {
    const { alloc, from } = implementation();
    return typeof value === 'number' ? alloc(value) : from(value, ...rest);
}

/**
 * The global `Buffer`. As with Postman it is a wrapper: callable with and without `new` (a number allocates, anything
 * else is converted), with few static members. What it makes are buffers of the package.
 *
 * It is a bound function, for these have no `prototype` of their own that could not be a getter.
 */
const Buffer = apply(Function.prototype.bind, function (...values) { return make(...values); }, [undefined]);

function define(name, property) {
    defineProperty(Buffer, name, { configurable: true, ...property, __proto__: null });
}

// Told from a mark, as the package does, so that a look at some value does not load it.
function isBuffer(value) {
    return value !== null && value !== undefined && value._isBuffer === true;
}

function unsupported() {
    throw new Error('Not implemented');
}

const forwarded = [
    'alloc', 'allocUnsafe', 'allocUnsafeSlow', 'byteLength', 'compare', 'concat', 'from', 'isEncoding',
];
for (const name of forwarded) {
    const named = { [name]: (...values) => implementation()[name](...values) };
    define(name, { value: named[name], writable: true, enumerable: true });
}
define('isBuffer', { value: isBuffer, writable: true, enumerable: true });
define('poolSize', { value: 8192, writable: true, enumerable: true });
define('of', { value: unsupported, writable: true });
define('copyBytesFrom', { value: unsupported, writable: true });
define('name', { value: 'Buffer' });
define('length', { value: 2 });
define('prototype', { get: () => implementation().prototype });
define(Symbol.hasInstance, { value: (value) => isBuffer(value) && value instanceof implementation() });

module.exports = { __proto__: null, Buffer };
