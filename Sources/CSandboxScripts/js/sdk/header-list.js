'use strict';

const Header = require('./header.js');
const PropertyList = require('./property-list.js');
const { isA } = require('./kinds.js');

/** A list of headers, found in any case. */
class PostmanHeaderList extends PropertyList {
    constructor(parent, headers) {
        super(Header, parent, headers);
    }

    /** The length of the headers as they are written, line ends included. */
    contentSize() {
        return Header.unparse(this).length;
    }

    static isHeaderList(value) {
        return isA(value, 'HeaderList');
    }

    static _postman_propertyName = 'HeaderList';
}

module.exports = PostmanHeaderList;
