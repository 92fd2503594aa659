'use strict';

const { Date, String, isArray } = require('../realm/intrinsics.js');
const {
    Date_getTime, Date_toUTCString, String_indexOf, String_slice, String_toLowerCase, String_trim, decodeURIComponent,
    encodeURIComponent, push,
} = require('./builtins.js');
const { isA, isNil, isObject } = require('./kinds.js');

const fields = {
    __proto__: null,
    domain: 'domain',
    expires: 'expires',
    hostonly: 'hostOnly',
    httponly: 'httpOnly',
    'max-age': 'maxAge',
    path: 'path',
    secure: 'secure',
    session: 'session',
};

/** The value behind percent encodings; itself where it is not well encoded. */
function decode(value) {
    try {
        return decodeURIComponent(value);
    } catch {
        return value;
    }
}

/** Encodes a value unless it is encoded already. */
function ensureEncoded(value) {
    return typeof value === 'string' && decode(value) === value ? encodeURIComponent(value) : value;
}

/** {key, value} of a pair. It is split at every equals sign, as Postman does: what follows a second one is lost. */
function splitParam(text) {
    const first = String_indexOf(text, '=');
    if (first < 0) {
        return { key: String_trim(text), value: true };
    }
    const second = String_indexOf(text, '=', first + 1);
    const value = String_trim(String_slice(text, first + 1, second < 0 ? undefined : second));
    const isQuoted = value.length > 1 && value[0] === '"' && value[value.length - 1] === '"';
    return { key: String_trim(String_slice(text, 0, first)), value: isQuoted ? String_slice(value, 1, -1) : value };
}

function addAttribute(cookie, { key, value }) {
    const field = fields[String_toLowerCase(key)];
    if (field !== undefined) {
        cookie[field] = value;
    } else if (key !== '') {
        cookie.extensions ??= [];
        push(cookie.extensions, { key, value });
    }
}

/** The definition in a Set-Cookie text: the first pair is name and value, unknown attributes are extensions. */
function parse(text) {
    const cookie = {};
    if (typeof text !== 'string') {
        return cookie;
    }
    for (let start = 0; start <= text.length;) {
        const semicolon = String_indexOf(text, ';', start);
        const end = semicolon < 0 ? text.length : semicolon;
        const pair = splitParam(String_slice(text, start, end));
        if (start > 0) {
            addAttribute(cookie, pair);
        } else {
            cookie.name = pair.key;
            cookie.value = pair.value === true ? '' : pair.value;
        }
        start = end + 1;
    }
    return cookie;
}

/** `name=value` of one cookie. */
function unparseSingle(cookie) {
    if (!isObject(cookie)) {
        return '';
    }
    const name = cookie.name ?? cookie.key;
    const value = isNil(cookie.value) ? '' : String(cookie.value);
    return isNil(name) || name === '' ? value : name + '=' + value;
}

/** The pairs of an array or list, as a Cookie header has them. */
function unparse(cookies) {
    const all = isA(cookies, 'PropertyList') ? cookies.members : cookies;
    let text = '';
    for (let i = 0; isArray(all) && i < all.length; i++) {
        text += (i === 0 ? '' : '; ') + unparseSingle(all[i]);
    }
    return text;
}

function dateText(value) {
    const time = value instanceof Date ? Date_getTime(value) : NaN;
    return time === time ? Date_toUTCString(value) : isNil(value) || value instanceof Date ? '' : String(value);
}

/** A Set-Cookie text with all attributes. */
function stringify(cookie) {
    let text = unparseSingle(cookie);
    const expires = dateText(cookie.expires);
    text += expires === '' ? '' : '; Expires=' + expires;
    text += isNil(cookie.maxAge) ? '' : '; Max-Age=' + cookie.maxAge;
    text += cookie.domain ? '; Domain=' + cookie.domain : '';
    text += cookie.path ? '; Path=' + cookie.path : '';
    text += cookie.secure ? '; Secure' : '';
    text += cookie.httpOnly ? '; HttpOnly' : '';
    text += cookie.hostOnly ? '; HostOnly' : '';
    const { extensions } = cookie;
    for (let i = 0; isArray(extensions) && i < extensions.length; i++) {
        const { key, value } = extensions[i];
        text += '; ' + key + (value === true || isNil(value) ? '' : '=' + value);
    }
    return text;
}

module.exports = { __proto__: null, decode, ensureEncoded, parse, splitParam, stringify, unparse, unparseSingle };
