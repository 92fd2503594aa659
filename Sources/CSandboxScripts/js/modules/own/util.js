'use strict';

const {
    ArrayBuffer, Date, Error, Map, Promise, RegExp, Set, String, TypeError, WeakMap, WeakSet, isArray, isView,
} = require('../../realm/intrinsics.js');
const { inspect } = require('./inspect.js');

// Node's `util`, as much of it as packages for browsers use. Ours, as the package of that name needs two hundred others
// on Debian.

const custom = Symbol.for('nodejs.util.promisify.custom');
const is = (type) => (value) => typeof value === type;
const of = (type) => (value) => value instanceof type;
const tag = (name) => (value) => Object.prototype.toString.call(value) === `[object ${name}]`;

const directives = {
    __proto__: null,
    '%s': (value) => (typeof value === 'object' && value !== null ? inspect(value, { depth: 0 }) : String(value)),
    '%d': (value) => String(Number(value)),
    '%i': (value) => String(Number.parseInt(value, 10)),
    '%f': (value) => String(Number.parseFloat(value)),
    '%j'(value) {
        try {
            return JSON.stringify(value);
        } catch {
            return '[Circular]';
        }
    },
    '%o': (value) => inspect(value, { depth: 4, showHidden: true }),
    '%O': (value) => inspect(value),
    '%c': () => '',
};

/** Puts values in the places of a text that %s, %d, %j and the like mark; what is left over follows. */
function format(first, ...values) {
    let used = 0;
    let text = inspect(first);
    if (typeof first === 'string') {
        text = first.replace(/%[sdifjoOc%]/g, (mark) => {
            if (mark === '%%') return values.length > 0 ? '%' : mark;
            return used < values.length ? directives[mark](values[used++]) : mark;
        });
    }
    for (const value of values.slice(used)) {
        text += ' ' + (typeof value === 'string' ? value : inspect(value));
    }
    return text;
}

function inherits(type, parent) {
    Object.defineProperty(type, 'super_', { value: parent, writable: true, configurable: true });
    Object.setPrototypeOf(type.prototype, parent.prototype);
}

/** A function that says once, on the console, that it is not to be used. */
function deprecate(callee, message) {
    let isTold = false;
    return function deprecated(...values) {
        if (!isTold) {
            isTold = true;
            console.warn(message);
        }
        return new.target === undefined ? callee.apply(this, values) : Reflect.construct(callee, values, new.target);
    };
}

/** The form of a function that returns a promise, of one that ends with a callback (error, value). */
function promisify(callee) {
    if (typeof callee !== 'function') {
        throw new TypeError('The "original" argument must be of type function');
    }
    if (typeof callee[custom] === 'function') {
        return callee[custom];
    }
    const promising = function (...values) {
        return new Promise((resolve, reject) => {
            callee.call(this, ...values, (error, value) => (error ? reject(error) : resolve(value)));
        });
    };
    return Object.setPrototypeOf(promising, Object.getPrototypeOf(callee));
}
promisify.custom = custom;

/** The form of a function that ends with a callback, of one that returns a promise. */
function callbackify(callee) {
    return function (...values) {
        const callback = values.pop();
        Promise.resolve(callee.apply(this, values)).then(
            (value) => callback(null, value), (error) => callback(error ?? new Error('Promise was rejected')));
    };
}

const types = {
    isAnyArrayBuffer: of(ArrayBuffer),
    isArrayBuffer: of(ArrayBuffer),
    isArrayBufferView: isView,
    isAsyncFunction: tag('AsyncFunction'),
    isDate: of(Date),
    isGeneratorFunction: tag('GeneratorFunction'),
    isMap: of(Map),
    isNativeError: of(Error),
    isPromise: of(Promise),
    isRegExp: of(RegExp),
    isSet: of(Set),
    isTypedArray: (value) => isView(value) && !(value instanceof DataView),
    isUint8Array: of(Uint8Array),
    isWeakMap: of(WeakMap),
    isWeakSet: of(WeakSet),
};

module.exports = {
    _extend: (target, source) => Object.assign(target, source),
    callbackify,
    debuglog: () => () => {},
    deprecate,
    format,
    inherits,
    inspect,
    isArray,
    isBoolean: is('boolean'),
    isBuffer: (value) => value?._isBuffer === true,
    isDate: types.isDate,
    isDeepStrictEqual: (one, other) => require('./deep-equal.js').deepEqual(one, other, true),
    isError: types.isNativeError,
    isFunction: is('function'),
    isNull: (value) => value === null,
    isNullOrUndefined: (value) => value === null || value === undefined,
    isNumber: is('number'),
    isObject: (value) => typeof value === 'object' && value !== null,
    isPrimitive: (value) => value === null || (typeof value !== 'object' && typeof value !== 'function'),
    isRegExp: types.isRegExp,
    isString: is('string'),
    isSymbol: is('symbol'),
    isUndefined: is('undefined'),
    log: (...values) => { console.log(format(...values)); },
    promisify,
    types,

    get TextDecoder() { return require('../../web/text-decoder.js').TextDecoder; },
    get TextEncoder() { return require('../../web/text-encoder.js').TextEncoder; },
};
