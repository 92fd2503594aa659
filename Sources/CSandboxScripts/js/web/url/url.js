'use strict';

const { TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { parseInto, parseURL } = require('./parser.js');
const { percentEncode, scalarText, sets } = require('./percent.js');
const { URLSearchParams, parseForm, setPairs, watch } = require('./search-params.js');

// The record of a text and a base; undefined where they make no URL.
function parse(url, base) {
    const record = base === undefined ? undefined : parseURL(scalarText(base), undefined);
    return base !== undefined && record === undefined ? undefined : parseURL(scalarText(url), record);
}

function invalid(input) {
    const error = new TypeError('Invalid URL');
    error.code = 'ERR_INVALID_URL';
    error.input = scalarText(input);
    return error;
}

// https://url.spec.whatwg.org/#concept-url-origin; what has none is "null".
function origin(record) {
    if (record.scheme === 'blob') {
        const inner = record.hasOpaquePath ? parseURL(record.path, undefined) : undefined;
        return inner?.scheme === 'http' || inner?.scheme === 'https' ? origin(inner) : 'null';
    }
    return record.isSpecial && record.scheme !== 'file' ? `${record.scheme}://${record.hostText}` : 'null';
}

/** https://url.spec.whatwg.org/#url-class. Setters leave the URL as it is when they are given what does not do. */
class URL {
    #record;
    #params;

    constructor(url, base = undefined) {
        if (arguments.length === 0) {
            throw new TypeError('The "url" argument must be specified');
        }
        this.#record = parse(url, base);
        if (this.#record === undefined) {
            throw invalid(url);
        }
    }

    static canParse(url, base = undefined) { return parse(url, base) !== undefined; }

    static parse(url, base = undefined) { return URL.canParse(url, base) ? new URL(url, base) : null; }

    get href() { return this.#record.toString(); }
    set href(value) {
        const record = parseURL(scalarText(value), undefined);
        if (record === undefined) {
            throw invalid(value);
        }
        this.#record = record;
        this.#refresh();
    }

    get origin() { return origin(this.#record); }

    get protocol() { return this.#record.scheme + ':'; }
    set protocol(value) { parseInto(this.#record, scalarText(value) + ':', 'scheme start'); }

    get username() { return this.#record.username; }
    set username(value) { this.#setCredential('username', value); }

    get password() { return this.#record.password; }
    set password(value) { this.#setCredential('password', value); }

    get host() { return this.#record.hostText; }
    set host(value) { this.#setHost(value, 'host'); }

    get hostname() { return this.#record.host ?? ''; }
    set hostname(value) { this.#setHost(value, 'hostname'); }

    get port() { return this.#record.port === null ? '' : `${this.#record.port}`; }
    set port(value) {
        const text = scalarText(value);
        if (this.#record.cannotHaveCredentials) {
            return;
        }
        if (text === '') {
            this.#record.port = null;
        } else {
            parseInto(this.#record, text, 'port');
        }
    }

    get pathname() { return this.#record.pathText; }
    set pathname(value) {
        if (!this.#record.hasOpaquePath) {
            this.#record.path = [];
            parseInto(this.#record, scalarText(value), 'path start');
        }
    }

    get search() { return this.#record.query ? '?' + this.#record.query : ''; }
    set search(value) {
        const text = this.#setRest('query', scalarText(value), '?');
        // Line breaks are dropped from the URL, but not from its parameters.
        setPairs(this.searchParams, parseForm(text));
    }

    get searchParams() {
        if (this.#params === undefined) {
            this.#params = new URLSearchParams();
            this.#refresh();
            watch(this.#params, () => { this.#record.query = this.#params.toString() || null; });
        }
        return this.#params;
    }

    get hash() { return this.#record.fragment ? '#' + this.#record.fragment : ''; }
    set hash(value) { this.#setRest('fragment', scalarText(value), '#'); }

    toString() { return this.href; }

    toJSON() { return this.href; }

    #setCredential(part, value) {
        const text = scalarText(value);
        if (!this.#record.cannotHaveCredentials) {
            this.#record[part] = percentEncode(text, sets.userinfo);
        }
    }

    #setHost(value, state) {
        const text = scalarText(value);
        if (!this.#record.hasOpaquePath) {
            parseInto(this.#record, text, state);
        }
    }

    // Returns the text without the mark in front, which may be there or not.
    #setRest(part, text, mark) {
        const rest = text[0] === mark ? text.slice(1) : text;
        this.#record[part] = text === '' ? null : '';
        if (rest !== '') {
            parseInto(this.#record, rest, part);
        }
        return rest;
    }

    #refresh() {
        if (this.#params !== undefined) {
            setPairs(this.#params, parseForm(this.#record.query ?? ''));
        }
    }
}

exports.URL = webClass(URL);
