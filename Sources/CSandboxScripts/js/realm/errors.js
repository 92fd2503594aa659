'use strict';

const {
    Error, String, String_indexOf, String_slice, TypeError, exec, isPrototypeOf, stringify,
} = require('./intrinsics.js');

const { prototype } = Error;
const place = /^:(\d+):(\d+)/;
// The engine explains a call of what is no function; what Postman's says is the part before.
const notAFunction = /^.* is not a function(?=\. \(In ')/s;

/** Whether a value is an Error of the language, of any class. */
function isError(value) {
    return isPrototypeOf(prototype, value);
}

/** Reads a property of a value that a script threw: a getter of it may throw again. */
function read(value, key) {
    try {
        return value[key];
    } catch {
        return undefined;
    }
}

function text(value) {
    try {
        return typeof value === 'object' ? stringify(value) ?? String(value) : String(value);
    } catch {
        return 'a value that cannot be shown';
    }
}

/** Line and column (at 1 and 2) of the innermost call in the script of `url`, from the stack that the engine noted. */
function position(error, url) {
    const stack = isError(error) ? read(error, 'stack') : undefined;
    const start = typeof stack === 'string' ? String_indexOf(stack, url + ':') : -1;
    const match = start < 0 ? null : exec(place, String_slice(stack, start + url.length));
    return match ?? [];
}

function messageOf(value) {
    const message = read(value, 'message');
    if (message === undefined) {
        return isError(value) ? '' : text(value);
    }
    const result = text(message);
    const match = isPrototypeOf(TypeError.prototype, value) ? exec(notAFunction, result) : null;
    return match === null ? result : match[0];
}

/**
 * What of a thrown value leaves the script: {name, message, line, column}. An error keeps its name and message and
 * nothing else; anything else that was thrown has no name, unless it is an object that gives one.
 */
function describe(value, url) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
        return { __proto__: null, name: undefined, message: text(value), line: undefined, column: undefined };
    }
    const name = read(value, 'name');
    const found = position(value, url);
    return {
        __proto__: null,
        name: typeof name === 'string' ? name : undefined,
        message: messageOf(value),
        line: found[1] && +found[1],
        column: found[2] && +found[2],
    };
}

module.exports = { __proto__: null, describe, isError, read, text };
