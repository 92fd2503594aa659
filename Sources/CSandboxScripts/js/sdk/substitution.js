'use strict';

const { Object, Set, Set_add, Set_has, String, apply, hasOwn, isArray, keys } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, push } = require('./builtins.js');
const { put } = require('./copy.js');
const { isA, isNil, isObject } = require('./kinds.js');
const { nextToken } = require('./token.js');

// A variable whose value holds its own token would otherwise never end.
const maxPasses = 19;

function flatten(source, into) {
    if (isArray(source)) {
        for (let i = 0; i < source.length; i++) {
            flatten(source[i], into);
        }
    } else if (isObject(source)) {
        push(into, source);
    }
    return into;
}

/** The text of a variable's value in a template. */
function textOf(value) {
    if (value === null) {
        return 'null';
    }
    return value !== undefined && typeof value.toString === 'function' ? String(value.toString()) : '';
}

// The text that one source has for a name; undefined where it has none. In a list of variables null and undefined are
// values.
function lookUp(source, name) {
    if (typeof source._textOf === 'function') {
        return source._textOf(name);
    }
    if (isA(source, 'PropertyList')) {
        const member = source.one(name);
        return member === undefined ? undefined : textOf(member.valueOf());
    }
    let value = hasOwn(source, name) ? source[name] : undefined;
    if (typeof value === 'function') {
        value = apply(value, source, []);
    }
    return isNil(value) ? undefined : textOf(value);
}

function dynamic(name) {
    return name[0] === '$' ? require('postrider:host').dynamicVariable(name) : undefined;
}

function resolve(name, sources) {
    for (let i = 0; i < sources.length; i++) {
        const text = lookUp(sources[i], name);
        if (text !== undefined) {
            return text;
        }
    }
    return dynamic(name);
}

// One pass over the text; undefined when nothing was replaced.
function pass(text, sources) {
    let result = '';
    let end = 0;
    let isReplaced = false;
    for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end)) {
        const value = resolve(token.name, sources);
        if (value !== undefined) {
            result += String_slice(text, end, token.start) + value;
            end = token.end;
            isReplaced = true;
        }
    }
    return isReplaced ? result + String_slice(text, end) : undefined;
}

/**
 * A text with the values of its variables, the innermost tokens first, in at most 19 passes. What is no string, and
 * tokens without a variable, stay. `sources` are variable lists and plain objects, in any nesting of arrays.
 */
function replaceIn(text, sources) {
    if (typeof text !== 'string' || String_indexOf(text, '{{') < 0) {
        return text;
    }
    const flat = flatten(sources, []);
    let result = text;
    for (let i = 0; i < maxPasses; i++) {
        const next = pass(result, flat);
        if (next === undefined) {
            break;
        }
        result = next;
    }
    return result;
}

function replaceNested(value, sources, seen) {
    if (!isObject(value)) {
        return replaceIn(value, sources);
    }
    if (Set_has(seen, value)) {
        return value;
    }
    Set_add(seen, value);
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
        const replaced = replaceNested(value[names[i]], sources, seen);
        if (replaced !== value[names[i]]) {
            value[names[i]] = replaced;
        }
    }
    return value;
}

/** The same for all strings in an object or array: the outermost is new, those inside it are changed in place. */
function replaceInObject(object, sources) {
    const flat = flatten(sources, []);
    const seen = new Set();
    Set_add(seen, object);
    const result = isArray(object) ? [] : {};
    const names = keys(Object(object));
    for (let i = 0; i < names.length; i++) {
        put(result, names[i], replaceNested(object[names[i]], flat, seen));
    }
    return result;
}

function addNames(value, names, seen) {
    if (typeof value === 'string') {
        for (let token = nextToken(value, 0); token !== undefined; token = nextToken(value, token.end)) {
            put(names, token.name, true);
        }
    } else if (isObject(value) && !Set_has(seen, value)) {
        Set_add(seen, value);
        const inside = keys(value);
        for (let i = 0; i < inside.length; i++) {
            addNames(value[inside[i]], names, seen);
        }
    }
}

/** The names of the variables in a value, each once, in order of appearance. */
function namesIn(value) {
    const names = { __proto__: null };
    addNames(value, names, new Set());
    return keys(names);
}

module.exports = { __proto__: null, namesIn, replaceIn, replaceInObject, textOf };
