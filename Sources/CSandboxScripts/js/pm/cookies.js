'use strict';

const { defineProperty, parse } = require('../realm/intrinsics.js');

/**
 * `pm.cookies`: the jar's cookies for the request's URL, as a list. What a script does to the list changes nothing
 * else.
 */
exports.makeCookies = function makeCookies(execution) {
    const CookieList = require('../sdk/cookie-list.js');
    const list = new CookieList(null, parse(execution.source.cookies()));
    defineProperty(list, 'jar', {
        __proto__: null, value: () => new (require('./cookie-jar.js').CookieJar)(execution),
    });
    return list;
};
