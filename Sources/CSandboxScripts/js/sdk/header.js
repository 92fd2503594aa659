'use strict';

const { String } = require('../realm/intrinsics.js');
const Property = require('./property.js');
const text = require('./header-text.js');
const { isA, isNil } = require('./kinds.js');

function definition(options, name) {
    if (typeof options === 'object' && options !== null) {
        return options;
    }
    if (typeof name === 'string') {
        return { key: name, value: isNil(options) ? options : String(options) };
    }
    return text.parseSingle(options);
}

/** A header: {key, value, disabled, system}, `Name: value`, or a value and a name. */
class PostmanHeader extends Property {
    constructor(options, name) {
        const given = definition(options, name);
        super(given);
        this.update(given);
    }

    /** Takes key and value, an empty string for what is missing: the spelling of the key changes too. */
    update(options) {
        this.key = options?.key || '';
        this.value = options?.value === undefined ? '' : options.value;
        if (options?.system !== undefined) {
            this.system = options.system;
        }
    }

    valueOf() {
        return this.value;
    }

    toString() {
        return this.key + ': ' + this.value;
    }

    static create(value, name) {
        return new PostmanHeader(value, name);
    }

    static parse(lines) {
        return text.parse(lines);
    }

    static parseSingle(line) {
        return text.parseSingle(line);
    }

    static unparse(headers, separator) {
        return text.unparse(headers, separator);
    }

    static unparseSingle(header) {
        return text.unparseSingle(header);
    }

    static isHeader(value) {
        return isA(value, 'Header');
    }

    static _postman_propertyName = 'Header';
    static _postman_propertyIndexKey = 'key';
    static _postman_propertyCaseInsensitive = true;
    static _postman_propertyAllowsMultipleValues = true;
}

module.exports = PostmanHeader;
