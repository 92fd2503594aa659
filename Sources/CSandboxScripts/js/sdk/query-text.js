'use strict';

const { hasOwn, isArray } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, push } = require('./builtins.js');
const { isA, isObject } = require('./kinds.js');
const { nextToken } = require('./token.js');

const escapes = { __proto__: null, '&': '%26', '#': '%23', '=': '%3D' };

function escapePlain(text, isKey) {
    let result = '';
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const escape = escapes[text[i]];
        if (escape !== undefined && (isKey || text[i] !== '=')) {
            result += String_slice(text, start, i) + escape;
            start = i + 1;
        }
    }
    return start === 0 ? text : result + String_slice(text, start);
}

// Escapes what would end the parameter, but nothing inside a {{token}}.
function escape(text, isKey) {
    let result = '';
    let end = 0;
    for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, end)) {
        result += escapePlain(String_slice(text, end, token.start), isKey) + String_slice(text, token.start, token.end);
        end = token.end;
    }
    return result + escapePlain(String_slice(text, end), isKey);
}

/**
 * {key, value} of one parameter, split at its first equals sign. Without one the value is null, and for no text the key
 * too.
 */
function parseSingle(text) {
    if (typeof text !== 'string' || text === '') {
        return { key: null, value: null };
    }
    const equals = String_indexOf(text, '=');
    return equals < 0
        ? { key: text, value: null }
        : { key: String_slice(text, 0, equals), value: String_slice(text, equals + 1) };
}

/** The parameters of a text, split at each ampersand: an empty text is one empty parameter. Nothing is decoded. */
function parse(text) {
    const parameters = [];
    if (typeof text !== 'string') {
        return parameters;
    }
    let start = 0;
    for (let end = String_indexOf(text, '&'); end >= 0; end = String_indexOf(text, '&', start)) {
        push(parameters, parseSingle(String_slice(text, start, end)));
        start = end + 1;
    }
    push(parameters, parseSingle(String_slice(text, start)));
    return parameters;
}

/** Keys and values that are no strings are left out; a value of that kind takes the equals sign with it. */
function unparseSingle(parameter) {
    if (!isObject(parameter)) {
        return '';
    }
    const { key, value } = parameter;
    const name = typeof key === 'string' ? escape(key, true) : '';
    return typeof value === 'string' ? name + '=' + escape(value, false) : name;
}

/** The {key, value} of each property of an object. */
function pairs(map) {
    const list = [];
    for (const key in map) {
        if (hasOwn(map, key)) {
            push(list, { key, value: map[key] });
        }
    }
    return list;
}

/** The enabled parameters of an array, a list or a map of values by name. */
function unparse(parameters) {
    if (!isObject(parameters)) {
        return '';
    }
    const list = isA(parameters, 'PropertyList') ? parameters.members : parameters;
    const all = isArray(list) ? list : pairs(list);
    let text = '';
    let isFirst = true;
    for (let i = 0; i < all.length; i++) {
        if (isObject(all[i]) && !all[i].disabled) {
            text += (isFirst ? '' : '&') + unparseSingle(all[i]);
            isFirst = false;
        }
    }
    return text;
}

module.exports = { __proto__: null, pairs, parse, parseSingle, unparse, unparseSingle };
