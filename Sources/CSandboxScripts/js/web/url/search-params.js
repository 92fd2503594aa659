'use strict';

const { TypeError, ownKeys, propertyIsEnumerable } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');
const { parseForm, serializeForm } = require('./form.js');
const { scalarText } = require('./percent.js');

function pairOf(item) {
    const isIterable = typeof item === 'object' && typeof item?.[Symbol.iterator] === 'function';
    const pair = isIterable ? [...item] : [];
    if (pair.length !== 2) {
        throw new TypeError('Each query pair must be an iterable [name, value] tuple');
    }
    return pair.map(scalarText);
}

// A later spelling of the same name, such as two halves of a surrogate pair, takes the place of the first.
function recordPairs(record) {
    const values = new Map();
    for (const key of ownKeys(record)) {
        if (propertyIsEnumerable(record, key)) {
            values.set(scalarText(key), scalarText(record[key]));
        }
    }
    return [...values];
}

function pairsOf(init) {
    if ((typeof init !== 'object' && typeof init !== 'function') || init === null) {
        return parseForm(scalarText(init).replace(/^\?/, ''));
    }
    const iterate = init[Symbol.iterator];
    if (iterate === undefined || iterate === null) {
        return recordPairs(init);
    }
    if (typeof iterate !== 'function') {
        throw new TypeError('Query pairs must be iterable');
    }
    return Array.from(init, pairOf);
}

function need(given, count) {
    if (given.length < count) {
        const names = count === 1 ? '"name" argument' : '"name" and "value" arguments';
        throw new TypeError(`The ${names} must be specified`);
    }
}

let setPairs, watch;

/** https://url.spec.whatwg.org/#interface-urlsearchparams */
class URLSearchParams {
    #pairs;
    #changed = () => {};

    static {
        setPairs = (params, pairs) => { params.#pairs = pairs; };
        watch = (params, changed) => { params.#changed = changed; };
    }

    constructor(init = '') {
        this.#pairs = pairsOf(init);
    }

    get size() { return this.#pairs.length; }

    append(name, value) {
        need(arguments, 2);
        this.#pairs.push([scalarText(name), scalarText(value)]);
        this.#changed();
    }

    delete(name, value = undefined) {
        need(arguments, 1);
        const matches = matcher(name, value);
        this.#pairs = this.#pairs.filter((pair) => !matches(pair));
        this.#changed();
    }

    get(name) {
        need(arguments, 1);
        return this.#pairs.find(matcher(name))?.[1] ?? null;
    }

    getAll(name) {
        need(arguments, 1);
        return this.#pairs.filter(matcher(name)).map(([, value]) => value);
    }

    has(name, value = undefined) {
        need(arguments, 1);
        return this.#pairs.some(matcher(name, value));
    }

    set(name, value) {
        need(arguments, 2);
        const matches = matcher(name);
        const first = this.#pairs.findIndex(matches);
        if (first < 0) {
            this.append(name, value);
            return;
        }
        this.#pairs[first][1] = scalarText(value);
        this.#pairs = this.#pairs.filter((pair, index) => index === first || !matches(pair));
        this.#changed();
    }

    sort() {
        // By the units of UTF-16; pairs of one name keep their order.
        this.#pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
        this.#changed();
    }

    // By index, as changes made during an iteration are seen by it.
    *entries() {
        for (let i = 0; i < this.#pairs.length; i++) {
            yield [...this.#pairs[i]];
        }
    }

    *keys() {
        for (const [name] of this.entries()) yield name;
    }

    *values() {
        for (const [, value] of this.entries()) yield value;
    }

    forEach(callback, thisArgument = undefined) {
        if (typeof callback !== 'function') {
            throw new TypeError('The "callback" argument must be of type function');
        }
        for (const [name, value] of this.entries()) {
            callback.call(thisArgument, value, name, this);
        }
    }

    toString() { return serializeForm(this.#pairs); }
}

function matcher(name, value) {
    const wanted = scalarText(name);
    const wantedValue = value === undefined ? undefined : scalarText(value);
    return (pair) => pair[0] === wanted && (wantedValue === undefined || pair[1] === wantedValue);
}

Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, {
    __proto__: null, value: URLSearchParams.prototype.entries, writable: true, configurable: true,
});

module.exports = { __proto__: null, URLSearchParams: webClass(URLSearchParams), parseForm, setPairs, watch };
