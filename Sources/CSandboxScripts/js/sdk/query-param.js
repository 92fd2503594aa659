'use strict';

const Property = require('./property.js');
const text = require('./query-text.js');
const { isA } = require('./kinds.js');

/** A query parameter. A null value has no equals sign, and a null key is an empty segment, as in `a=b&&`. */
class PostmanQueryParam extends Property {
    constructor(options) {
        const given = typeof options === 'string' ? text.parseSingle(options) : options;
        super(given);
        this.update(given);
    }

    update(options) {
        const given = typeof options === 'string' ? text.parseSingle(options) : options;
        this.key = given?.key ?? null;
        this.value = given?.value ?? null;
        if (given?.system !== undefined) {
            this.system = given.system;
        }
    }

    valueOf() {
        return typeof this.value === 'string' ? this.value : '';
    }

    toString() {
        return text.unparseSingle(this);
    }

    static parse(query) {
        return text.parse(query);
    }

    static parseSingle(parameter) {
        return text.parseSingle(parameter);
    }

    static unparse(parameters) {
        return text.unparse(parameters);
    }

    static unparseSingle(parameter) {
        return text.unparseSingle(parameter);
    }

    static isQueryParam(value) {
        return isA(value, 'QueryParam');
    }

    static _postman_propertyName = 'QueryParam';
    static _postman_propertyIndexKey = 'key';
    static _postman_propertyAllowsMultipleValues = true;
}

module.exports = PostmanQueryParam;
