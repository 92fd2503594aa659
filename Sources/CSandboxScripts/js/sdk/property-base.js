'use strict';

const { Object, defineProperty, hasOwn, keys } = require('../realm/intrinsics.js');
const { String_slice } = require('./builtins.js');
const { copyDeep, put } = require('./copy.js');
const { isA, isObject } = require('./kinds.js');

const hidden = (value) => ({ __proto__: null, value, writable: true, enumerable: false, configurable: true });

// Keys that start with an underscore are kept apart, below `_` and without it.
function addMeta(property, definition) {
    for (const key in definition) {
        if (key[0] === '_' && key.length > 1 && hasOwn(definition, key)) {
            property._ ??= {};
            put(property._, PostmanPropertyBase.propertyUnprefixMeta(definition[key], key), definition[key]);
        }
    }
}

// Lists are called by the plural here and by the singular in a collection file.
function exportedKey(key, value) {
    const isPlural = key.length > 1 && key[key.length - 1] === 's';
    return isPlural && isA(value, 'PropertyList') ? String_slice(key, 0, -1) : key;
}

/** What every object of the SDK can do: know its parents and become a definition again. */
class PostmanPropertyBase {
    // Not a property, so that neither JSON nor a loop over the keys runs in circles.
    #parent;

    /** Takes meta keys and the description of a definition, or of its `info` if there is one. */
    constructor(definition) {
        if (!isObject(definition)) {
            return;
        }
        const source = definition.info || definition;
        addMeta(this, source);
        if (source.description !== undefined && hasOwn(source, 'description')) {
            this.description = require('./description.js').from(source.description);
        }
    }

    // Objects that another library copied have no private fields: theirs is a hidden property.
    get __parent() {
        return isObject(this) && #parent in this ? this.#parent : undefined;
    }

    set __parent(parent) {
        if (#parent in this) {
            this.#parent = parent;
        } else {
            defineProperty(this, '__parent', hidden(parent));
        }
    }

    setParent(parent) {
        this.__parent = parent;
    }

    /** The next object above that is no list. */
    parent() {
        const above = this.__parent;
        return (isA(above, 'PropertyList') ? above.__parent : above) ?? undefined;
    }

    /** Calls back for each object above, from near to far; with `withRoot` also for the last one. */
    forEachParent(options, iterator) {
        const withRoot = isObject(options) && options.withRoot === true;
        const callback = typeof options === 'function' ? options : iterator;
        let parent = this.parent();
        while (isObject(parent)) {
            const next = typeof parent.parent === 'function' ? parent.parent() : undefined;
            if (next !== undefined || withRoot) {
                callback(parent);
            }
            parent = next;
        }
    }

    /** The property of this object or of the first above that has it and whose value `customizer`, if any, accepts. */
    findInParents(property, customizer) {
        let owner = this;
        while (isObject(owner)) {
            const isFound = hasOwn(owner, property) && owner[property] !== undefined;
            if (isFound && (typeof customizer !== 'function' || customizer(owner))) {
                return owner[property];
            }
            owner = typeof owner.parent === 'function' ? owner.parent() : undefined;
        }
        return undefined;
    }

    /** The meta keys, all or those that are named. */
    meta(...names) {
        const all = copyDeep(this._) ?? {};
        if (names.length === 0) {
            return all;
        }
        const some = {};
        for (let i = 0; i < names.length; i++) {
            if (hasOwn(all, names[i])) {
                put(some, names[i], all[names[i]]);
            }
        }
        return some;
    }

    toJSON() {
        return PostmanPropertyBase.toJSON(this);
    }

    /** The definition of any object: own properties that are defined, each as its own `toJSON` says. */
    static toJSON(object) {
        const result = {};
        const names = keys(Object(object));
        for (let i = 0; i < names.length; i++) {
            const value = object[names[i]];
            if (value !== undefined && typeof value !== 'function') {
                const canExport = isObject(value) && typeof value.toJSON === 'function';
                put(result, exportedKey(names[i], value), canExport ? value.toJSON() : copyDeep(value));
            }
        }
        return result;
    }

    static propertyIsMeta(value, key) {
        return typeof key === 'string' && key[0] === '_';
    }

    static propertyUnprefixMeta(value, key) {
        return PostmanPropertyBase.propertyIsMeta(value, key) ? String_slice(key, 1) : key;
    }

    static isPropertyBase(value) {
        return isA(value, 'PropertyBase');
    }

    static _postman_propertyName = 'PropertyBase';
}

module.exports = PostmanPropertyBase;
