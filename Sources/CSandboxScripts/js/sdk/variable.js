'use strict';

const Property = require('./property.js');
const { textOf } = require('./substitution.js');
const { isA, isObject } = require('./kinds.js');
const { typeName, types } = require('./variable-types.js');

/**
 * A variable: {key, value, type, disabled}. A value of type any is kept as it is; the other types convert what is set
 * and what is read. The key never changes.
 */
class PostmanVariable extends Property {
    constructor(definition) {
        super(definition);
        this.type = 'any';
        this.value = undefined;
        if (!isObject(definition)) {
            return;
        }
        if (definition.key !== undefined) {
            this.key = definition.key;
        }
        this.type = typeName(definition.type) ?? 'any';
        // A value that was never given stays undefined, whatever the type makes of undefined.
        if (definition.value !== undefined) {
            this.set(definition.value);
        }
        addFlags(this, definition);
    }

    /** The value; of a function that was stored, what it returns. */
    get() {
        const { value } = this;
        return this.castOut(typeof value === 'function' ? value() : value);
    }

    set(value) {
        this.value = typeof value === 'function' ? value : this.castIn(value);
    }

    /** Sets the value if there is an argument, and returns it. */
    valueOf(value) {
        if (arguments.length > 0) {
            this.set(value);
        }
        return this.get();
    }

    toString() {
        return textOf(this.get());
    }

    /** The value as this type returns it. */
    cast(value) {
        return this.castOut(value);
    }

    castIn(value) {
        return (types[this.type] ?? types.any).in(value);
    }

    castOut(value) {
        return value === undefined ? value : (types[this.type] ?? types.any).out(value);
    }

    /** The type; with a name of a type it becomes that one, and the value is converted unless told not to. */
    valueType(name, noCast) {
        const next = typeName(name);
        if (next !== undefined && next !== this.type) {
            const value = noCast ? undefined : this.get();
            this.type = next;
            if (!noCast) {
                this.set(value);
            }
        }
        return this.type;
    }

    /** Takes type, value and flags of a definition, not the key. */
    update(options) {
        if (!isObject(options)) {
            return;
        }
        const hasValue = 'value' in options;
        if (options.type !== undefined) {
            this.valueType(options.type, hasValue);
        }
        if (hasValue) {
            this.set(options.value);
        }
        if (options.disabled !== undefined) {
            this.disabled = options.disabled;
        }
        addFlags(this, options);
    }

    static isVariable(value) {
        return isA(value, 'Variable');
    }

    static types = types;
    static _postman_propertyName = 'Variable';
    static _postman_propertyIndexKey = 'key';
}

function addFlags(variable, definition) {
    if (definition.system !== undefined) {
        variable.system = definition.system;
    }
    if (typeof definition.secret === 'boolean') {
        variable.secret = definition.secret;
    }
}

module.exports = PostmanVariable;
