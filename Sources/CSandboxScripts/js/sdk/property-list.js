'use strict';

const { hasOwn, isArray } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const PropertyBase = require('./property-base.js');
const { isA, isNil, isPlain } = require('./kinds.js');
const { addMethods } = require('./methods.js');

/**
 * A list of properties of one type, in order and indexed by a key. `Type` says how: `_postman_propertyIndexKey`
 * (default id), `_postman_propertyCaseInsensitive` and `_postman_propertyAllowsMultipleValues` (a key keeps all its
 * members).
 */
class PostmanPropertyList extends PropertyBase {
    constructor(type, parent, populate) {
        super();
        this.__parent = parent;
        this.members = [];
        this.reference = { __proto__: null };
        this.Type = type;
        this._postman_listIndexKey = type?._postman_propertyIndexKey ?? 'id';
        this._postman_listIndexCaseInsensitive = type?._postman_propertyCaseInsensitive === true;
        this._postman_listAllowsMultipleValues = type?._postman_propertyAllowsMultipleValues === true;
        if (populate !== undefined && populate !== null) {
            this.populate(populate);
        }
    }

    /** Adds at the end: a member, a definition, or text where the type reads it. Never replaces; nothing is ignored. */
    add(item, name) {
        if (isNil(item)) {
            return;
        }
        const { Type } = this;
        if (typeof Type !== 'function' || item instanceof Type) {
            this.insert(item);
        } else {
            this.insert(typeof Type.create === 'function' ? Type.create(item, name) : new Type(item));
        }
    }

    /**
     * Adds an array, another list, text that the type parses, one item or, for types with `create`, a map of values by
     * name.
     */
    populate(items) {
        const isText = typeof items === 'string' && typeof this.Type?.parse === 'function';
        const source = isText ? this.Type.parse(items) : items;
        if (isArray(source) || isA(source, 'PropertyList')) {
            addAll(this, isArray(source) ? source : source.all());
        } else if (isPlain(source) && typeof this.Type?.create === 'function') {
            for (const name in source) {
                if (hasOwn(source, name)) {
                    this.add(source[name], name);
                }
            }
        } else {
            this.add(source);
        }
    }

    repopulate(items) {
        this.clear();
        this.populate(items);
    }

    /** Adds or updates what the source has; with `prune` what it has not is removed. */
    assimilate(source, prune) {
        const items = isA(source, 'PropertyList') ? source.all() : source;
        if (!isArray(items)) {
            return;
        }
        const key = this._postman_listIndexKey;
        const seen = [];
        for (let i = 0; i < items.length; i++) {
            if (!isNil(items[i]) && hasOwn(items[i], key)) {
                this.upsert(items[i]);
                push(seen, this.one(items[i][key]));
            }
        }
        if (prune) {
            this.remove((member) => !includes(seen, member));
        }
    }

    toJSON() {
        const result = [];
        for (let i = 0; i < this.members.length; i++) {
            const member = this.members[i];
            push(result, typeof member.toJSON === 'function' ? member.toJSON() : PropertyBase.toJSON(member));
        }
        return result;
    }

    static isPropertyList(value) {
        return isA(value, 'PropertyList');
    }

    static _postman_propertyName = 'PropertyList';
}

function addAll(list, items) {
    for (let i = 0; i < items.length; i++) {
        list.add(items[i]);
    }
}

function includes(list, wanted) {
    for (let i = 0; i < list.length; i++) {
        if (list[i] === wanted) {
            return true;
        }
    }
    return false;
}

addMethods(PostmanPropertyList, require('./property-list-order.js'));
addMethods(PostmanPropertyList, require('./property-list-reading.js'));

module.exports = PostmanPropertyList;
