'use strict';

const Cookie = require('./cookie.js');
const PropertyList = require('./property-list.js');
const { isA } = require('./kinds.js');

/** A list of cookies, found in any case. */
class PostmanCookieList extends PropertyList {
    constructor(parent, cookies) {
        super(Cookie, parent, cookies);
    }

    static isCookieList(value) {
        return isA(value, 'CookieList');
    }

    static _postman_propertyName = 'CookieList';
}

module.exports = PostmanCookieList;
