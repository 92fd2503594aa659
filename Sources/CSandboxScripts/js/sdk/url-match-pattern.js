'use strict';

const { String, String_includes } = require('../realm/intrinsics.js');
const { String_endsWith, String_indexOf, String_slice, push } = require('./builtins.js');
const Property = require('./property.js');
const { isA, isNil, isObject } = require('./kinds.js');
const { wildcard } = require('./wildcard.js');

const matchAll = '<all_urls>';
const delimiter = '+';
const protocols = ['http', 'https', 'file', 'ftp'];
const defaultPorts = { __proto__: null, ftp: '21', http: '80', https: '443' };

function includes(list, wanted) {
    for (let i = 0; i < list.length; i++) {
        if (list[i] === wanted) {
            return true;
        }
    }
    return false;
}

function split(text, separator) {
    const parts = [];
    let start = 0;
    for (let end = String_indexOf(text, separator); end >= 0; end = String_indexOf(text, separator, start)) {
        push(parts, String_slice(text, start, end));
        start = end + separator.length;
    }
    push(parts, String_slice(text, start));
    return parts;
}

// {protocols, host, port, path}; undefined for what is no pattern.
function parse(pattern) {
    const scheme = String_indexOf(pattern, '://');
    const slash = scheme < 0 ? -1 : String_indexOf(pattern, '/', scheme + 3);
    if (scheme <= 0 || slash < 0) {
        return undefined;
    }
    const name = String_slice(pattern, 0, scheme);
    const remote = String_slice(pattern, scheme + 3, slash);
    const colon = String_indexOf(remote, ':', String_indexOf(remote, ']') + 1);
    const host = colon < 0 ? remote : String_slice(remote, 0, colon);
    const allowed = name === '*' ? protocols : split(name, delimiter);
    for (let i = 0; i < allowed.length; i++) {
        if (!includes(protocols, allowed[i])) {
            return undefined;
        }
    }
    const starred = host !== '*' && String_includes(String_slice(host, String_indexOf(host, '*.') === 0 ? 1 : 0), '*');
    if (starred || (host === '' && !includes(allowed, 'file'))) {
        return undefined;
    }
    const port = colon < 0 ? undefined : String_slice(remote, colon + 1);
    return { __proto__: null, protocols: allowed, host, port, path: String_slice(pattern, slash) };
}

/** A pattern for URLs, `protocols://host[:port]/path`, such as `http+https://*.example.com:*\/*`. */
class PostmanUrlMatchPattern extends Property {
    #parts;

    constructor(options) {
        super(isObject(options) ? options : undefined);
        this.pattern = matchAll;
        this.update(options);
    }

    update(options) {
        const pattern = isObject(options) ? options.pattern : options;
        if (!isNil(pattern)) {
            this.pattern = String(pattern);
        }
        this.#parts = parse(this.pattern);
    }

    #isAll() {
        return this.pattern === matchAll;
    }

    /** The protocols that match; none for what is no pattern. */
    getProtocols() {
        return this.#parts === undefined ? [] : this.#parts.protocols;
    }

    testProtocol(protocol) {
        return this.#isAll() ? includes(protocols, protocol) : includes(this.getProtocols(), protocol);
    }

    /** `*.d` matches d and the hosts below it. */
    testHost(host) {
        const pattern = this.#isAll() ? '*' : this.#parts?.host;
        if (pattern === undefined || pattern === '*') {
            return pattern === '*';
        }
        if (String_indexOf(pattern, '*.') === 0) {
            const domain = String_slice(pattern, 2);
            return host === domain || String_endsWith(String(host), '.' + domain);
        }
        return host === pattern;
    }

    /** Without a port the pattern matches that of the protocol alone. */
    testPort(port, protocol) {
        if (this.#isAll() || this.#parts?.port === '*') {
            return true;
        }
        const standard = defaultPorts[protocol];
        const given = isNil(port) || port === '' ? standard : String(port);
        return this.#parts !== undefined && (this.#parts.port || standard) === given;
    }

    testPath(path) {
        return this.#isAll() || (this.#parts !== undefined && wildcard(this.#parts.path, String(path)));
    }

    /** Whether a URL matches: its query does not count. */
    test(url) {
        const Url = require('./url.js');
        const given = isA(url, 'Url') ? url : new Url(url);
        const protocol = given.protocol ?? '';
        return this.testProtocol(protocol) && this.testHost(given.getHost()) && this.testPort(given.port, protocol)
            && this.testPath(given.getPath());
    }

    toString() {
        return this.pattern;
    }

    toJSON() {
        return { pattern: this.pattern };
    }

    static isUrlMatchPattern(value) {
        return isA(value, 'UrlMatchPattern');
    }

    static PROTOCOL_DELIMITER = delimiter;
    static MATCH_ALL_URLS = matchAll;
    static _postman_propertyName = 'UrlMatchPattern';
}

module.exports = PostmanUrlMatchPattern;
