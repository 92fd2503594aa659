'use strict';

// Built-ins for the SDK and the assertions, beside those of realm/intrinsics.js. The realm loads this file before the
// first script, which may replace any of them.
//
// Here is one function for each method, not a bound `call`: the engine makes a bound one ten times as slow, as it
// neither inlines it nor knows what it calls.

const { Date, Function, Number, Object, RegExp, String, global, defineProperty } = require('../realm/intrinsics.js');

const { call } = Function.prototype;

// The method keeps its own `call`, whatever a script does to the one that all functions share.
function take(type, name) {
    const method = type.prototype[name];
    const own = { __proto__: null, value: call, writable: true, enumerable: false, configurable: true };
    return defineProperty(method, 'call', own);
}

const charCodeAt = take(String, 'charCodeAt');
const endsWith = take(String, 'endsWith');
const getTime = take(Date, 'getTime');
const indexOf = take(String, 'indexOf');
const lastIndexOf = take(String, 'lastIndexOf');
const slice = take(String, 'slice');
const startsWith = take(String, 'startsWith');
const test = take(RegExp, 'test');
const toLowerCase = take(String, 'toLowerCase');
const toUTCString = take(Date, 'toUTCString');
const toUpperCase = take(String, 'toUpperCase');
const trim = take(String, 'trim');

const { decodeURIComponent, encodeURIComponent } = global;

/** Methods as functions of their object, named as in realm/intrinsics.js. */
module.exports = {
    __proto__: null,
    decodeURIComponent,
    encodeURIComponent,
    assign: Object.assign,
    isFinite: Number.isFinite,
    objectPrototype: Object.prototype,
    test: (pattern, text) => test.call(pattern, text),

    push(array, item) {
        array[array.length] = item;
    },
    slice(array) {
        const copy = [];
        for (let i = 0; i < array.length; i++) {
            copy[i] = array[i];
        }
        return copy;
    },
    indexOf(array, item) {
        for (let i = 0; i < array.length; i++) {
            if (array[i] === item) {
                return i;
            }
        }
        return -1;
    },

    Date_getTime: (date) => getTime.call(date),
    Date_toUTCString: (date) => toUTCString.call(date),
    String_charCodeAt: (text, position) => charCodeAt.call(text, position),
    String_endsWith: (text, end) => endsWith.call(text, end),
    String_indexOf: (text, part, from) => indexOf.call(text, part, from),
    String_lastIndexOf: (text, part) => lastIndexOf.call(text, part),
    String_slice: (text, start, end) => slice.call(text, start, end),
    String_startsWith: (text, start) => startsWith.call(text, start),
    String_toLowerCase: (text) => toLowerCase.call(text),
    String_toUpperCase: (text) => toUpperCase.call(text),
    String_trim: (text) => trim.call(text),
};
