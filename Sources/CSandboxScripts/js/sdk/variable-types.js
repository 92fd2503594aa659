'use strict';

const { Boolean, Number, String, isArray, parse, stringify } = require('../realm/intrinsics.js');
const { String_toLowerCase } = require('./builtins.js');

const itself = (value) => value;

function toText(value) {
    if (typeof value === 'string') {
        return value;
    }
    try {
        return stringify(value);
    } catch {
        return undefined;
    }
}

function fromText(text) {
    try {
        return parse(text);
    } catch {
        return undefined;
    }
}

function toArray(text) {
    const value = fromText(text);
    return isArray(value) ? value : undefined;
}

function toObject(text) {
    const value = fromText(text);
    return typeof value === 'object' && value !== null && !isArray(value) ? value : undefined;
}

/** What each type of variable stores of a value (`in`) and returns of what it stored (`out`). */
const types = {
    __proto__: null,
    any: { in: itself, out: itself },
    array: { in: toText, out: toArray },
    boolean: { in: Boolean, out: Boolean },
    number: { in: Number, out: Number },
    object: { in: toText, out: toObject },
    string: { in: String, out: String },
};

/** The type of a name in any case; undefined for a name that is no type. */
function typeName(name) {
    if (name === undefined || name === null) {
        return undefined;
    }
    if (types[name] !== undefined) {
        return name;
    }
    const text = String_toLowerCase(String(name));
    return types[text] === undefined ? undefined : text;
}

module.exports = { __proto__: null, typeName, types };
