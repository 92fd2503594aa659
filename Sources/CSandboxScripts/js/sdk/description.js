'use strict';

const { String } = require('../realm/intrinsics.js');
const { isA, isObject } = require('./kinds.js');

const plainText = 'text/plain';

/** The text that describes a property: {content, type}, or the content alone, which is plain text then. */
class PostmanPropertyDescription {
    constructor(definition) {
        if (definition !== undefined) {
            this.update(definition);
        }
    }

    /** Takes (content, type) or one object of both. */
    update(content, type) {
        const given = isObject(content) ? content : { __proto__: null, content, type };
        this.content = given.content;
        this.type = given.type || plainText;
        if (given.version !== undefined) {
            this.version = given.version;
        }
    }

    toString() {
        return this.content ? String(this.content) : '';
    }

    toJSON() {
        return require('./property-base.js').toJSON(this);
    }

    /** A description of what a definition holds: an instance stays as it is, and null is none. */
    static from(value) {
        if (value === null || PostmanPropertyDescription.isDescription(value)) {
            return value ?? undefined;
        }
        return new PostmanPropertyDescription(value);
    }

    static isDescription(value) {
        return isA(value, 'Description');
    }

    static _postman_propertyName = 'Description';
}

module.exports = PostmanPropertyDescription;
