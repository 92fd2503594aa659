'use strict';

const PropertyList = require('./property-list.js');
const UrlMatchPattern = require('./url-match-pattern.js');
const { isA } = require('./kinds.js');

/** A list of patterns for URLs. */
class PostmanUrlMatchPatternList extends PropertyList {
    constructor(parent, list) {
        super(UrlMatchPattern, parent, list);
    }

    /** Whether one of them matches. */
    test(url) {
        return this.find((pattern) => pattern.test(url)) !== undefined;
    }

    static isUrlMatchPatternList(value) {
        return isA(value, 'UrlMatchPatternList');
    }

    static _postman_propertyName = 'UrlMatchPatternList';
}

module.exports = PostmanUrlMatchPatternList;
