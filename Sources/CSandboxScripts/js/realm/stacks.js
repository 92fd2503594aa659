'use strict';

const {
    Error, Proxy, String_indexOf, String_slice, apply, construct, defineProperty, getOwnPropertyDescriptor, global,
} = require('./intrinsics.js');

const names = [
    'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError',
];

// One line of the engine's stack, `name@url:line:column`, as one of V8's; undefined for a call in our own files.
function frame(line) {
    const at = String_indexOf(line, '@');
    const name = at > 0 ? String_slice(line, 0, at) : '';
    const place = String_slice(line, at + 1);
    if (place === '' || place === '[native code]' || String_indexOf(place, 'postrider:/') === 0) {
        return undefined;
    }
    return name === '' ? '\n    at ' + place : '\n    at ' + name + ' (' + place + ')';
}

function frames(stack) {
    let result = '';
    for (let start = 0; start <= stack.length;) {
        const found = String_indexOf(stack, '\n', start);
        const end = found < 0 ? stack.length : found;
        result += frame(String_slice(stack, start, end)) ?? '';
        start = end + 1;
    }
    return result;
}

function head(error) {
    try {
        return error.message === '' ? error.name : error.name + ': ' + error.message;
    } catch {
        // A getter of a class that is not ready yet.
        return 'Error';
    }
}

// Scripts expect a stack to begin with name and message, and then to have a line for each call.
function rewrite(error) {
    const stack = getOwnPropertyDescriptor(error, 'stack')?.value;
    if (typeof stack === 'string') {
        defineProperty(error, 'stack', {
            __proto__: null, value: head(error) + frames(stack), writable: true, enumerable: false, configurable: true,
        });
    }
    return error;
}

const traps = {
    __proto__: null,
    apply: (target, receiver, values) => rewrite(apply(target, receiver, values)),
    construct: (target, values, newTarget) => rewrite(construct(target, values, newTarget)),
};

/**
 * Puts each Error class behind one that gives the errors a script makes a stack in the form of V8. Errors of the engine
 * itself keep theirs: nobody is asked when it makes one.
 */
exports.prepare = function prepare() {
    // As with Postman, nobody can choose the form of stacks.
    defineProperty(Error, 'prepareStackTrace', { __proto__: null, value: undefined });
    for (let i = 0; i < names.length; i++) {
        const target = getOwnPropertyDescriptor(global, names[i]).value;
        const value = new Proxy(target, traps);
        const open = { __proto__: null, value, writable: true, enumerable: false, configurable: true };
        defineProperty(global, names[i], open);
        defineProperty(target.prototype, 'constructor', open);
    }
};
