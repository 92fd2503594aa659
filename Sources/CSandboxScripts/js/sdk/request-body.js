'use strict';

const { String, keys } = require('../realm/intrinsics.js');
const { String_toLowerCase } = require('./builtins.js');
const PropertyBase = require('./property-base.js');
const { isA, isNil, isObject } = require('./kinds.js');

const modes = {
    __proto__: null, file: 'file', formdata: 'formdata', graphql: 'graphql', raw: 'raw', urlencoded: 'urlencoded',
};

function parameters(body, type, given) {
    const PropertyList = require('./property-list.js');
    return isNil(given) || given === '' ? undefined : new PropertyList(type(), body, given);
}

const readers = {
    __proto__: null,
    raw: (body, raw) => raw,
    urlencoded: (body, given) => parameters(body, () => require('./query-param.js'), given),
    formdata: (body, given) => parameters(body, () => require('./form-param.js'), given),
    file: (body, file) => (typeof file === 'string' ? { src: file } : file),
    graphql: (body, graphql) => graphql,
    options: (body, options) => options,
    disabled: (body, disabled) => disabled,
};

/** The body of a request. The data of each mode is kept; `mode` says which is sent. */
class PostmanRequestBody extends PropertyBase {
    constructor(options) {
        super(isObject(options) ? options : undefined);
        if (!isNil(options)) {
            this.update(options);
        }
    }

    /** Takes text, which is raw, or a definition. One without a mode changes nothing; an unknown mode is raw. */
    update(options) {
        const given = typeof options === 'string' ? { mode: 'raw', raw: options } : options;
        if (!isObject(given) || !given.mode) {
            return;
        }
        this.mode = modes[String_toLowerCase(String(given.mode))] ?? 'raw';
        for (const name in readers) {
            const value = readers[name](this, given[name]);
            if (value === undefined) {
                delete this[name];
            } else {
                this[name] = value;
            }
        }
    }

    /** The raw or urlencoded text. The other modes have none. */
    toString() {
        if (this.mode === 'urlencoded') {
            return isNil(this.urlencoded) ? '' : String(this.urlencoded);
        }
        return this.mode === 'raw' && this.raw ? String(this.raw) : '';
    }

    /** Whether the mode has no data. */
    isEmpty() {
        const data = this.mode ? this[this.mode] : undefined;
        if (!data) {
            return true;
        }
        if (this.mode === 'file') {
            return !(data.src || data.content);
        }
        if (typeof data.count === 'function') {
            return data.count() === 0;
        }
        return typeof data === 'string' ? data === '' : isObject(data) && keys(data).length === 0;
    }

    static isRequestBody(value) {
        return isA(value, 'RequestBody');
    }

    static MODES = { ...modes };
    static _postman_propertyName = 'RequestBody';
}

module.exports = PostmanRequestBody;
