'use strict';

const { Object, hasOwn, keys } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const PropertyList = require('./property-list.js');
const Variable = require('./variable.js');
const { copyDeep, put } = require('./copy.js');
const { isA, isObject } = require('./kinds.js');

/** A list of variables. Several may have the same key; the index then knows the last. */
class PostmanVariableList extends PropertyList {
    constructor(parent, populate) {
        super(Variable, parent, populate);
    }

    /** The text with the values of these variables; `overrides` have precedence. */
    replace(text, overrides) {
        return require('./substitution.js').replaceIn(text, [overrides, this]);
    }

    /** A copy of the object with values in all its strings; with `mutate` the object itself. */
    substitute(object, overrides, mutate) {
        const target = mutate ? object : copyDeep(object);
        const replaced = require('./substitution.js').replaceInObject(target, [overrides, this]);
        if (!mutate) {
            return replaced;
        }
        const names = keys(replaced);
        for (let i = 0; i < names.length; i++) {
            put(object, names[i], replaced[names[i]]);
        }
        return object;
    }

    /**
     * Sets a variable for each property; others are removed unless `prune` is false. With `track` it says what it did.
     */
    syncFromObject(object, track, prune) {
        const done = { created: [], deleted: [], updated: [] };
        if (isObject(object)) {
            setAll(this, object, done);
            if (prune !== false) {
                removeOthers(this, object, done);
            }
        }
        return track ? done : undefined;
    }

    /** Makes the object's properties those of this list. */
    syncToObject(object) {
        const target = isObject(object) ? object : {};
        const names = keys(Object(target));
        for (let i = 0; i < names.length; i++) {
            if (this.one(names[i]) === undefined) {
                delete target[names[i]];
            }
        }
        for (let i = 0; i < this.members.length; i++) {
            const variable = this.members[i];
            if (variable.key) {
                put(target, variable.key, variable.valueOf());
            }
        }
        return target;
    }

    static isVariableList(value) {
        return isA(value, 'VariableList');
    }

    static _postman_propertyName = 'VariableList';
}

function setAll(list, object, done) {
    for (const key in object) {
        if (!hasOwn(object, key)) {
            continue;
        }
        const variable = list.one(key);
        if (variable === undefined) {
            list.add({ key, value: object[key] });
            push(done.created, key);
        } else {
            variable.set(object[key]);
            push(done.updated, key);
        }
    }
}

function removeOthers(list, object, done) {
    const names = keys(list.reference);
    for (let i = 0; i < names.length; i++) {
        if (!hasOwn(object, names[i])) {
            list.remove(names[i]);
            push(done.deleted, names[i]);
        }
    }
}

module.exports = PostmanVariableList;
