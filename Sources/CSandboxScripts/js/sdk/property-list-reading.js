'use strict';

const { Object_toString, String, apply, hasOwn, isArray } = require('../realm/intrinsics.js');
const { String_toLowerCase, indexOf, push, slice } = require('./builtins.js');
const { put } = require('./copy.js');
const index = require('./property-list-index.js');
const { iteratee } = require('./iteratee.js');
const { isObject } = require('./kinds.js');

function hasValue(member, value) {
    return member.valueOf() === value;
}

function addTo(object, key, value, keepsAll) {
    if (!keepsAll || !hasOwn(object, key)) {
        put(object, key, value);
    } else if (isArray(object[key])) {
        push(object[key], value);
    } else {
        object[key] = [object[key], value];
    }
}

function bound(rule, context) {
    const call = iteratee(rule);
    return (member, i, members) => apply(call, context, [member, i, members]);
}

/**
 * Finding, visiting and exporting the members of a PropertyList. Rules are functions or lodash's shorthands for them.
 */
module.exports = {
    __proto__: null,

    /** The value of the last member of a key. */
    get(key) {
        const member = this.one(key);
        return member === undefined ? undefined : member.valueOf();
    },

    /** The last member of a key. */
    one(key) {
        return index.find(this, key);
    },

    /** Whether there is such a member or key and, if a value is given, a member of the key with exactly that value. */
    has(item, value) {
        if (isObject(item)) {
            return indexOf(this.members, item) >= 0 && (arguments.length < 2 || hasValue(item, value));
        }
        const found = this.reference[index.normalize(this, item)];
        if (found === undefined || arguments.length < 2) {
            return isArray(found) ? found.length > 0 : found !== undefined;
        }
        const all = isArray(found) ? found : [found];
        for (let i = 0; i < all.length; i++) {
            if (hasValue(all[i], value)) {
                return true;
            }
        }
        return false;
    },

    all() {
        return slice(this.members);
    },

    idx(position) {
        return this.members[position];
    },

    indexOf(item) {
        return indexOf(this.members, isObject(item) ? item : this.one(item));
    },

    count() {
        return this.members.length;
    },

    /** Stops when the function returns false. */
    each(iterator, context) {
        const visit = bound(iterator, context ?? this.__parent);
        for (let i = 0; i < this.members.length; i++) {
            if (visit(this.members[i], i, this.members) === false) {
                return;
            }
        }
    },

    map(iterator, context) {
        const visit = bound(iterator, context ?? this);
        const result = [];
        for (let i = 0; i < this.members.length; i++) {
            push(result, visit(this.members[i], i, this.members));
        }
        return result;
    },

    filter(rule, context) {
        const accepts = bound(rule, context);
        const result = [];
        for (let i = 0; i < this.members.length; i++) {
            if (accepts(this.members[i], i, this.members)) {
                push(result, this.members[i]);
            }
        }
        return result;
    },

    find(rule, context) {
        const accepts = bound(rule, context);
        for (let i = 0; i < this.members.length; i++) {
            if (accepts(this.members[i], i, this.members)) {
                return this.members[i];
            }
        }
        return undefined;
    },

    reduce(iterator, accumulator, context) {
        let result = accumulator;
        for (let i = 0; i < this.members.length; i++) {
            result = apply(iterator, context ?? this, [result, this.members[i], i, this.members]);
        }
        return result;
    },

    /** Visits the objects above, lists included: (parent, the one before). */
    eachParent(iterator, context) {
        let before;
        for (let parent = this.__parent; isObject(parent); parent = parent.__parent) {
            apply(iterator, context ?? this, [parent, before]);
            before = parent;
        }
    },

    /**
     * Values by key. Disabled members are in it unless they are excluded, keys of a case-insensitive type are lower-
     * cased unless `caseSensitive`, and duplicates become an array where the type keeps them or `multiValue` asks for
     * it.
     */
    toObject(excludeDisabled, caseSensitive, multiValue, sanitizeKeys) {
        const result = {};
        const keepsAll = this._postman_listAllowsMultipleValues || multiValue === true;
        const lowers = this._postman_listIndexCaseInsensitive && !caseSensitive;
        for (let i = 0; i < this.members.length; i++) {
            const member = this.members[i];
            const key = member[this._postman_listIndexKey];
            if (!hasOwn(member, this._postman_listIndexKey) || (excludeDisabled && member.disabled)
                || (sanitizeKeys && !key)) {
                continue;
            }
            addTo(result, lowers ? String_toLowerCase(String(key)) : String(key), member.valueOf(), keepsAll);
        }
        return result;
    },

    /** The text of all members as the type writes it. */
    toString() {
        return typeof this.Type?.unparse === 'function' ? this.Type.unparse(this.members) : Object_toString(this);
    },
};

