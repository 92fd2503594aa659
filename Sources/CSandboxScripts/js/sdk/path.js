'use strict';

const { String, hasOwn, isArray } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, push } = require('./builtins.js');
const { isNil } = require('./kinds.js');

// The text in the brackets at `open`, without quotes, and where they end.
function inBrackets(text, open) {
    const quote = text[open + 1];
    const isQuoted = quote === '"' || quote === "'";
    const end = isQuoted ? String_indexOf(text, quote + ']', open + 2) : String_indexOf(text, ']', open + 1);
    if (end < 0) {
        return undefined;
    }
    return isQuoted
        ? { step: String_slice(text, open + 2, end), end: end + 2 }
        : { step: String_slice(text, open + 1, end), end: end + 1 };
}

function split(text) {
    const steps = [];
    let step = '';
    // After brackets a dot ends no step of its own.
    let isOpen = true;
    for (let i = 0; i < text.length;) {
        const found = text[i] === '[' ? inBrackets(text, i) : undefined;
        if (found !== undefined) {
            if (isOpen && step !== '') {
                push(steps, step);
            }
            push(steps, found.step);
            step = '';
            isOpen = false;
            i = found.end;
            continue;
        }
        if (text[i] === '.') {
            if (isOpen) {
                push(steps, step);
            }
            step = '';
            isOpen = true;
        } else {
            step += text[i];
            isOpen = true;
        }
        i++;
    }
    if (isOpen) {
        push(steps, step);
    }
    return steps;
}

/**
 * The steps of a path as lodash understands it: `a.b[0]["c.d"]`, or an array of keys. A text that names a property of
 * the object as a whole is one step.
 */
function toPath(path, object) {
    if (isArray(path)) {
        return path;
    }
    if (typeof path !== 'string' || (!isNil(object) && hasOwn(object, path))) {
        return [path];
    }
    return split(String(path));
}

/** The value at a path, undefined where there is none. */
function valueAt(object, path) {
    const steps = toPath(path, object);
    let value = object;
    for (let i = 0; i < steps.length; i++) {
        if (isNil(value)) {
            return undefined;
        }
        value = value[steps[i]];
    }
    return steps.length === 0 ? undefined : value;
}

/** Whether each step of a path is an own property. */
function hasPath(object, path) {
    const steps = toPath(path, object);
    let value = object;
    for (let i = 0; i < steps.length; i++) {
        if (isNil(value) || !hasOwn(value, steps[i])) {
            return false;
        }
        value = value[steps[i]];
    }
    return steps.length > 0;
}

module.exports = { __proto__: null, hasPath, valueAt };
