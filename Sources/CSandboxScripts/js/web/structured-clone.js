'use strict';

const {
    ArrayBuffer, BigInt, Boolean, DataView, Date, Error, Function_toString, Map, Map_forEach, Map_get, Map_has, Map_set,
    Number, Promise, RegExp, Set, Set_add, Set_forEach, String, TypeError, WeakMap, WeakSet, defineProperty, hasOwn,
    isArray, isView, keys,
} = require('../realm/intrinsics.js');

const { getPrototypeOf } = Object;
const typedArray = getPrototypeOf(Uint8Array);
const kindOf = Object.getOwnPropertyDescriptor(typedArray.prototype, Symbol.toStringTag).get;

// By name: an error of a class of the script's own becomes one of the language's.
const errorTypes = {
    __proto__: null, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError,
};
const viewTypes = { __proto__: null, DataView };
for (const type of [
    Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
    Float64Array, BigInt64Array, BigUint64Array,
]) {
    viewTypes[type.name] = type;
}

function refused(what) {
    const { DOMException } = require('./dom-exception.js');
    return new DOMException(`${what} could not be cloned.`, 'DataCloneError');
}

// Not by assignment, which would call setters, among them the one named __proto__.
function put(object, key, value) {
    defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

// A view takes its whole buffer along, which its other views then share. A Buffer becomes a Uint8Array.
function cloneView(view, seen) {
    const type = viewTypes[kindOf.call(view) ?? 'DataView'];
    if (type === undefined) {
        throw refused('A view');
    }
    return new type(clone(view.buffer, seen), view.byteOffset, type === DataView ? view.byteLength : view.length);
}

function cloneError(error, seen) {
    const copy = new (errorTypes[error.name] ?? Error)();
    seenAs(error, copy, seen);
    for (const key of ['message', 'stack', 'cause']) {
        if (hasOwn(error, key)) {
            const value = key === 'cause' ? clone(error.cause, seen) : String(error[key]);
            defineProperty(copy, key, { __proto__: null, value, writable: true, configurable: true });
        }
    }
    return copy;
}

function cloneMap(map, seen) {
    const copy = seenAs(map, new Map(), seen);
    const entries = [];
    // Gathered first, as a getter met on the way may change the map.
    Map_forEach(map, (value, key) => { entries.push([key, value]); });
    for (let i = 0; i < entries.length; i++) {
        Map_set(copy, clone(entries[i][0], seen), clone(entries[i][1], seen));
    }
    return copy;
}

function cloneSet(set, seen) {
    const copy = seenAs(set, new Set(), seen);
    const values = [];
    Set_forEach(set, (value) => { values.push(value); });
    for (let i = 0; i < values.length; i++) {
        Set_add(copy, clone(values[i], seen));
    }
    return copy;
}

function cloneProperties(object, copy, seen) {
    seenAs(object, copy, seen);
    const names = keys(object);
    for (let i = 0; i < names.length; i++) {
        if (hasOwn(object, names[i])) {
            put(copy, names[i], clone(object[names[i]], seen));
        }
    }
    return copy;
}

function cloneArray(array, seen) {
    const copy = [];
    copy.length = array.length;
    return cloneProperties(array, copy, seen);
}

function seenAs(value, copy, seen) {
    Map_set(seen, value, copy);
    return copy;
}

// In the order of https://html.spec.whatwg.org/#structuredserializeinternal; undefined for what has no copy of its own
// kind.
function cloneKind(value, seen) {
    if (value instanceof Boolean || value instanceof Number || value instanceof String || value instanceof BigInt) {
        return Object(value.valueOf());
    }
    if (value instanceof Date) return new Date(value.getTime());
    if (value instanceof RegExp) return new RegExp(value.source, value.flags);
    if (value instanceof ArrayBuffer) return value.slice(0);
    if (isView(value)) return cloneView(value, seen);
    if (value instanceof Map) return cloneMap(value, seen);
    if (value instanceof Set) return cloneSet(value, seen);
    if (value instanceof Error) return cloneError(value, seen);
    if (isArray(value)) return cloneArray(value, seen);
    // A blob never changes, so that it is as good as its copy.
    return value instanceof require('./blob.js').Blob ? value : undefined;
}

function cloneObject(value, seen) {
    for (const type of [Promise, WeakMap, WeakSet]) {
        if (value instanceof type) {
            throw refused(`#<${type.name}>`);
        }
    }
    const copy = cloneKind(value, seen);
    return copy === undefined ? cloneProperties(value, {}, seen) : seenAs(value, copy, seen);
}

function clone(value, seen) {
    if (typeof value === 'symbol') {
        throw refused(String(value));
    }
    if (typeof value === 'function') {
        throw refused(Function_toString(value));
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    return Map_has(seen, value) ? Map_get(seen, value) : cloneObject(value, seen);
}

function checkTransfer(buffers) {
    for (let i = 0; i < buffers.length; i++) {
        if (!(buffers[i] instanceof ArrayBuffer) || buffers.indexOf(buffers[i]) !== i) {
            throw refused('A value of the transfer list');
        }
    }
    return buffers;
}

/**
 * A deep copy (https://html.spec.whatwg.org/#dom-structuredclone). Buffers of `options.transfer` are copied like others
 * and then emptied. Throws a DataCloneError for functions, symbols and whatever else has no copy.
 */
exports.structuredClone = function structuredClone(value, options = undefined) {
    if (arguments.length === 0) {
        throw new TypeError('The "value" argument must be specified');
    }
    const transfer = checkTransfer([...options?.transfer ?? []]);
    const copy = clone(value, new Map());
    for (let i = 0; i < transfer.length; i++) {
        transfer[i].transfer?.();
    }
    return copy;
};
