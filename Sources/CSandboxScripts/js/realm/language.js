'use strict';

const { Set, Set_add, create, getOwnPropertyDescriptor, global } = require('./intrinsics.js');

// What a script may see of the language itself; anything else of the engine's own globals is taken away.
const names = [
    'Array', 'ArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date',
    'Function', 'Int16Array', 'Int32Array', 'Int8Array', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise',
    'Proxy', 'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer', 'String', 'Symbol', 'Uint16Array', 'Uint32Array',
    'Uint8Array', 'Uint8ClampedArray', 'Float32Array', 'Float64Array', 'WeakMap', 'WeakSet',
    'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError',
    'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape',
    'isFinite', 'isNaN', 'parseFloat', 'parseInt',
];

// These cannot be taken away or assigned to, or, like eval, would mean something else as a parameter.
const fixed = ['Infinity', 'NaN', 'undefined', 'eval'];

/**
 * The built-ins by name, as they are when the realm starts: each script gets them anew, whatever the one before did.
 */
const values = create(null);
const allowed = new Set(fixed);
for (const name of names) {
    const property = getOwnPropertyDescriptor(global, name);
    if (property !== undefined) {
        values[name] = property.value;
        Set_add(allowed, name);
    }
}

module.exports = { __proto__: null, names, values, allowed };
