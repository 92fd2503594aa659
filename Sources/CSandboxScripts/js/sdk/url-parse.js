'use strict';

const { String, hasOwn, isArray } = require('../realm/intrinsics.js');
const { String_endsWith, String_indexOf, String_slice, String_startsWith, push, slice } = require('./builtins.js');
const { isNil, isObject } = require('./kinds.js');
const { pairs, parseSingle } = require('./query-text.js');
const Part = require('./url-parts.js');

function trimStart(text) {
    let start = 0;
    while (start < text.length && (text[start] <= ' ' || text[start] === '\u00a0' || text[start] === '\ufeff')) {
        start++;
    }
    return String_slice(text, start);
}

// What stands after the first separator leaves `rest`.
function cut(rest, separator) {
    const at = rest.find(separator, 0);
    return at < 0
        ? { rest, found: undefined }
        : { rest: rest.slice(0, at), found: rest.slice(at + separator.length) };
}

function parameters(part) {
    const texts = part.split('&');
    const list = [];
    for (let i = 0; i < texts.length; i++) {
        const equals = new Part(texts[i]).find('=', 0);
        push(list, equals < 0
            ? parseSingle(texts[i])
            : { key: String_slice(texts[i], 0, equals), value: String_slice(texts[i], equals + 1) });
    }
    return list;
}

function credentials(part) {
    const colon = part.find(':', 0);
    return colon < 0
        ? { user: part.text, password: undefined }
        : { user: String_slice(part.text, 0, colon), password: String_slice(part.text, colon + 1) };
}

// Of `http:///h` the further slashes go; a file keeps one.
function protocol(rest) {
    const at = rest.find('://', 0);
    if (at < 0) {
        return { name: undefined, rest };
    }
    const name = String_slice(rest.text, 0, at);
    let start = at + 3;
    while (rest.mask[start] === '/' && !(name === 'file' && rest.mask[start + 1] !== '/')) {
        start++;
    }
    return { name, rest: rest.slice(start) };
}

function authority(part, parts) {
    let host = part;
    const at = host.findLast('@');
    if (at >= 0) {
        parts.auth = credentials(host.slice(0, at));
        host = host.slice(at + 1);
    }
    const colon = host.findLast(':');
    // A colon of an IPv6 address stands before its bracket.
    if (colon >= 0 && host.find(']', colon) < 0) {
        parts.port = String_slice(host.text, colon + 1);
        host = host.slice(0, colon);
    }
    if (host.text !== '') {
        parts.host = host.split('.');
    }
}

/**
 * The parts of a URL's text: {protocol, auth, host, port, path, query, hash, variable}, those that are there. Nothing
 * is checked or decoded. Segments that begin with a colon are variables.
 */
function parse(text) {
    const parts = {};
    const hash = cut(new Part(trimStart(String(text))), '#');
    const query = cut(hash.rest, '?');
    const start = protocol(query.rest.withSlashes());
    const path = cut(start.rest, '/');
    if (start.name !== undefined) {
        parts.protocol = start.name;
    }
    authority(path.rest, parts);
    if (path.found !== undefined) {
        parts.path = path.found.split('/');
        parts.variable = pathVariables(parts.path);
    }
    if (query.found !== undefined) {
        parts.query = parameters(query.found);
    }
    if (hash.found !== undefined) {
        parts.hash = hash.found.text;
    }
    return parts;
}

/** The name in a segment such as `:id` or `:id.json`; undefined in others. */
function variableName(segment) {
    if (typeof segment !== 'string' || segment[0] !== ':' || segment.length < 2) {
        return undefined;
    }
    const dot = String_indexOf(segment, '.');
    return String_slice(segment, 1, dot < 0 ? undefined : dot);
}

function pathVariables(path) {
    const list = [];
    for (let i = 0; isArray(path) && i < path.length; i++) {
        const key = variableName(path[i]);
        if (key) {
            push(list, { key });
        }
    }
    return list;
}

function segments(path) {
    if (typeof path === 'string') {
        return new Part(String_startsWith(path, '/') ? String_slice(path, 1) : path).split('/');
    }
    if (!isArray(path)) {
        return undefined;
    }
    const list = slice(path);
    for (let i = 0; i < list.length; i++) {
        const segment = isObject(list[i]) && hasOwn(list[i], 'value') ? list[i].value : list[i];
        list[i] = isNil(segment) ? '' : String(segment);
    }
    return list;
}

function variables(given) {
    const list = isArray(given) ? given : isNil(given) ? [] : [given];
    const named = [];
    for (let i = 0; i < list.length; i++) {
        const entry = list[i];
        // An id serves as the key.
        const hasKey = !isObject(entry) || hasOwn(entry, 'key') || isNil(entry.id);
        push(named, hasKey ? entry : { ...entry, key: entry.id });
    }
    return named;
}

function queryOf(query) {
    if (typeof query === 'string') {
        return parameters(new Part(query));
    }
    return isObject(query) && !isArray(query) && !isObject(query.members) ? pairs(query) : query;
}

/**
 * The same parts of a URL given as an object: host, path and query may be texts, the query a map too. `raw` is not
 * read.
 */
function normalize(url) {
    const path = segments(url.path);
    const name = typeof url.protocol === 'string' && String_endsWith(url.protocol, '://')
        ? String_slice(url.protocol, 0, -3) : url.protocol;
    const given = url.variable ?? url.variables;
    return {
        auth: url.auth ?? undefined,
        protocol: name ?? undefined,
        port: isNil(url.port) ? undefined : String(url.port),
        path,
        hash: url.hash ?? undefined,
        host: typeof url.host === 'string' ? new Part(url.host).split('.') : url.host ?? undefined,
        query: queryOf(url.query),
        variable: given === undefined ? pathVariables(path) : isObject(given?.members) ? given : variables(given),
    };
}

module.exports = { __proto__: null, normalize, parse, variableName };
