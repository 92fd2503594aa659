'use strict';

const { Date, Number, isArray } = require('../realm/intrinsics.js');
const PropertyBase = require('./property-base.js');
const { copyDeep } = require('./copy.js');
const text = require('./cookie-text.js');
const { isA } = require('./kinds.js');

const plain = ['domain', 'path', 'secure', 'httpOnly', 'hostOnly', 'session'];

function dateOf(value) {
    return typeof value === 'string' ? new Date(value) : value;
}

/** A cookie, of a definition or a Set-Cookie text. Its value is kept percent-encoded; `valueOf` decodes it. */
class PostmanCookie extends PropertyBase {
    constructor(options) {
        const given = typeof options === 'string' ? text.parse(options) : options;
        super(given);
        if (given !== undefined && given !== null) {
            this.update(given);
        }
    }

    update(options) {
        this.name = options.name ?? options.key;
        if (options.expires !== undefined) {
            this.expires = dateOf(options.expires);
        }
        if (options.maxAge !== undefined) {
            this.maxAge = options.maxAge === null ? null : Number(options.maxAge);
        }
        for (let i = 0; i < plain.length; i++) {
            if (options[plain[i]] !== undefined) {
                this[plain[i]] = options[plain[i]];
            }
        }
        this.value = text.ensureEncoded(options.value);
        if (isArray(options.extensions)) {
            this.extensions = copyDeep(options.extensions);
        }
    }

    valueOf() {
        return text.decode(this.value);
    }

    toString() {
        return text.stringify(this);
    }

    static parse(line) {
        return text.parse(line);
    }

    static stringify(cookie) {
        return text.stringify(cookie);
    }

    static unparse(cookies) {
        return text.unparse(cookies);
    }

    static unparseSingle(cookie) {
        return text.unparseSingle(cookie);
    }

    static splitParam(parameter) {
        return text.splitParam(parameter);
    }

    static isCookie(value) {
        return isA(value, 'Cookie');
    }

    static _postman_propertyName = 'Cookie';
    static _postman_propertyIndexKey = 'name';
    static _postman_propertyCaseInsensitive = true;
    static _postman_propertyAllowsMultipleValues = true;
}

module.exports = PostmanCookie;
