'use strict';

const { hasOwn, isArray } = require('../realm/intrinsics.js');
const Property = require('./property.js');
const VariableList = require('./variable-list.js');
const { isA, isNil, isObject } = require('./kinds.js');

// Names that a definition uses for other things.
const reserved = { __proto__: null, description: true, disabled: true, id: true, info: true, name: true, type: true };

function isValidType(type) {
    return typeof type === 'string' && type !== '' && type[0] !== '_' && reserved[type] === undefined;
}

/** How a request is authorised: a type, and for each type that has any its parameters, a VariableList of that name. */
class PostmanRequestAuth extends Property {
    constructor(options, parent) {
        super(options);
        if (parent !== undefined) {
            this.setParent(parent);
        }
        if (!isObject(options)) {
            return;
        }
        if (hasOwn(options, 'type')) {
            this.use(options.type);
        }
        for (const type in options) {
            if (hasOwn(options, type)) {
                this.update(options[type], type);
            }
        }
    }

    /**
     * Sets parameters of a type, default the current one: an array of {key, value}, a list, or a map of values by name.
     */
    update(options, type = this.type) {
        if (!isObject(options) || !isValidType(type)) {
            return;
        }
        const list = listOf(this, type);
        if (isArray(options) || isA(options, 'PropertyList')) {
            list.assimilate(options);
        } else {
            list.syncFromObject(options, false, false);
        }
    }

    /** Selects a type. Parameters, if given, replace all that it had. */
    use(type, options) {
        if (!isValidType(type)) {
            return;
        }
        this.type = type;
        const list = listOf(this, type);
        if (isNil(options)) {
            return;
        }
        list.clear();
        this.update(options, type);
    }

    parameters() {
        return this[this.type];
    }

    /** Empties the parameters of a type, and forgets one that is not selected. */
    clear(type) {
        if (!isValidType(type) || !isA(this[type], 'VariableList')) {
            return;
        }
        this[type].clear();
        if (type !== this.type) {
            delete this[type];
        }
    }

    static isValidType(type) {
        return isValidType(type);
    }

    static isRequestAuth(value) {
        return isA(value, 'RequestAuth');
    }

    static _postman_propertyName = 'RequestAuth';
}

function listOf(auth, type) {
    if (!hasOwn(auth, type) || !isA(auth[type], 'VariableList')) {
        auth[type] = new VariableList(auth);
    }
    return auth[type];
}

module.exports = PostmanRequestAuth;
