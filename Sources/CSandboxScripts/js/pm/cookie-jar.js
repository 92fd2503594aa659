'use strict';

const host = require('postrider:host');
const { Error, TypeError, create, exec, parse, stringify } = require('../realm/intrinsics.js');
const { read } = require('../realm/errors.js');
const { enqueue, later } = require('./jobs.js');

const scheme = /^https?:\/\//i;

// A URL as text, or undefined for what is none.
function urlText(url) {
    const Url = require('../sdk/url.js');
    const text = Url.isUrl(url) ? url.toString() : url;
    if (typeof text !== 'string' || text === '') {
        return undefined;
    }
    return exec(scheme, text) === null ? 'http://' + text : text;
}

function asError(name, message) {
    const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
    error.name = name ?? 'Error';
    return error;
}

function ask(operation, url, values) {
    const answer = parse(host.cookieJar(operation, url, stringify(values)));
    if (answer.error !== undefined) {
        throw asError(answer.error.name, answer.error.message);
    }
    return answer.value;
}

// A callback that throws is called a second time, with what it threw.
function report(execution, callback, work) {
    let error = null;
    let value;
    try {
        value = work();
    } catch (thrown) {
        error = thrown;
    }
    enqueue(execution, () => {
        try {
            callback(error, value);
        } catch (thrown) {
            callback(thrown);
        }
    });
}

function perform(execution, callback, work) {
    if (callback === undefined) {
        return later(execution, work);
    }
    report(execution, typeof callback === 'function' ? callback : () => {}, work);
    return undefined;
}

function requireFunction(callback) {
    if (callback !== undefined && typeof callback !== 'function') {
        throw new TypeError('callback needs to be a function');
    }
}

function checkedURL(method, url) {
    const text = urlText(url);
    if (text === undefined) {
        throw new TypeError('CookieJar.' + method + '() requires a valid url');
    }
    return text;
}

function checkedName(method, name) {
    if (typeof name !== 'string') {
        throw new TypeError('CookieJar.' + method + '() requires cookie name to be a string');
    }
    return name;
}

function cookieOf(definition) {
    const Cookie = require('../sdk/cookie.js');
    return new Cookie(definition);
}

// What the host stores: the text of a Set-Cookie field, or the attributes of a cookie.
function toStore(name, value) {
    if (typeof name === 'string') {
        // An empty value is as good as none: the name is then read as a Set-Cookie field.
        return value ? attributes({ name, value }) : name;
    }
    if (name === null || typeof name !== 'object') {
        throw new TypeError('CookieJar.set() requires a valid set cookie arguments');
    }
    return attributes(name);
}

function attributes(cookie) {
    const result = create(null);
    const names = ['domain', 'path', 'expires', 'maxAge', 'secure', 'httpOnly', 'hostOnly', 'extensions'];
    result.name = read(cookie, 'name') ?? read(cookie, 'key');
    result.value = '' + (read(cookie, 'value') ?? '');
    for (let i = 0; i < names.length; i++) {
        result[names[i]] = read(cookie, names[i]);
    }
    return result;
}

/**
 * `pm.cookies.jar()`: the jar of the run, for any URL. Each method calls back, or without a callback returns a promise.
 */
class CookieJar {
    #execution;

    constructor(execution) {
        this.#execution = execution;
    }

    get(url, name, callback) {
        requireFunction(callback);
        return perform(this.#execution, callback, () => {
            const found = ask('get', checkedURL('get', url), [checkedName('get', name)]);
            return found === null || found === undefined ? null : cookieOf(found).valueOf();
        });
    }

    getAll(url, options, callback) {
        const isShort = typeof options === 'function';
        const done = isShort ? options : callback;
        requireFunction(done);
        return perform(this.#execution, done, () => {
            const text = checkedURL('getAll', url);
            if (!isShort && options !== undefined && (options === null || typeof options !== 'object')) {
                throw new TypeError('CookieJar.getAll() requires options to be an object');
            }
            const CookieList = require('../sdk/cookie-list.js');
            return new CookieList(null, ask('getAll', text, [isShort ? {} : options ?? {}]));
        });
    }

    set(url, name, value, callback) {
        const isShort = typeof value === 'function';
        return perform(this.#execution, isShort ? value : callback, () => {
            const text = checkedURL('set', url);
            return cookieOf(ask('set', text, [toStore(name, isShort ? undefined : value)]));
        });
    }

    unset(url, name, callback) {
        return perform(this.#execution, callback, () => {
            ask('unset', checkedURL('unset', url), [checkedName('unset', name)]);
        });
    }

    clear(url, callback) {
        return perform(this.#execution, callback, () => { ask('clear', checkedURL('clear', url), []); });
    }
}

module.exports = { __proto__: null, CookieJar };
