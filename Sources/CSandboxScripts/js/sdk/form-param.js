'use strict';

const Property = require('./property.js');
const { isA } = require('./kinds.js');

const fields = ['type', 'src', 'contentType', 'fileName'];

/**
 * A field of a form: text, or a file to read from `src`. It has no `update`, so a list cannot upsert one that it has.
 */
class PostmanFormParam extends Property {
    constructor(options) {
        super(options);
        this.key = options?.key ?? '';
        this.value = options?.value ?? '';
        for (let i = 0; i < fields.length; i++) {
            const value = options?.[fields[i]];
            if (value !== undefined) {
                this[fields[i]] = value;
            }
        }
    }

    valueOf() {
        return this.value;
    }

    toString() {
        return this.key + '=' + this.value;
    }

    /** Forms have no text form. */
    static parse() {}

    static isFormParam(value) {
        return isA(value, 'FormParam');
    }

    static _postman_propertyName = 'FormParam';
    static _postman_propertyIndexKey = 'key';
    static _postman_propertyAllowsMultipleValues = true;
}

module.exports = PostmanFormParam;
