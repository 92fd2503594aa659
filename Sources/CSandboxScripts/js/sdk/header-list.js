'use strict';

const { String, defineProperty } = require('../realm/intrinsics.js');
const { String_toLowerCase } = require('./builtins.js');
const Header = require('./header.js');
const PropertyList = require('./property-list.js');
const { isA, isObject } = require('./kinds.js');

// The last definition of a name.
function findLast(definitions, key) {
    const name = String_toLowerCase(String(key));
    for (let i = definitions.length - 1; i >= 0; i--) {
        const other = definitions[i].key;
        if (other.length === name.length && name !== '' && String_toLowerCase(other) === name) {
            return definitions[i];
        }
    }
    return undefined;
}

/** A list of headers, found in any case. */
class PostmanHeaderList extends PropertyList {
    // Definitions of headers for which there are no objects yet.
    #definitions;

    constructor(parent, headers) {
        super(Header, parent, headers);
    }

    /**
     * A list of {key, value} texts that nobody else holds, as of a response: most scripts read one header of many.
     * Asking for values makes no objects.
     */
    static lazy(parent, definitions) {
        const list = new PostmanHeaderList(parent);
        list.#definitions = definitions;
        defineProperty(list, 'members', PostmanHeaderList.#members);
        defineProperty(list, 'reference', PostmanHeaderList.#reference);
        return list;
    }

    static #later(name) {
        return {
            __proto__: null,
            get() { return PostmanHeaderList.#settle(this)[name]; },
            set(value) { PostmanHeaderList.#settle(this)[name] = value; },
            enumerable: true,
            configurable: true,
        };
    }

    static #members = this.#later('members');
    static #reference = this.#later('reference');

    static #settle(list) {
        const definitions = PostmanHeaderList.#definitionsOf(list);
        const own = (value) => ({ __proto__: null, value, writable: true, enumerable: true, configurable: true });
        defineProperty(list, 'members', own([]));
        defineProperty(list, 'reference', own({ __proto__: null }));
        if (definitions !== undefined) {
            list.#definitions = undefined;
            list.populate(definitions);
        }
        return list;
    }

    static #definitionsOf(list) {
        return #definitions in list ? list.#definitions : undefined;
    }

    get(key) {
        const definitions = PostmanHeaderList.#definitionsOf(this);
        return definitions === undefined ? super.get(key) : findLast(definitions, key)?.value;
    }

    has(item, value) {
        const definitions = PostmanHeaderList.#definitionsOf(this);
        if (definitions === undefined || arguments.length > 1 || isObject(item)) {
            return arguments.length > 1 ? super.has(item, value) : super.has(item);
        }
        return findLast(definitions, item) !== undefined;
    }

    /** The length of the headers as they are written, line ends included. */
    contentSize() {
        return Header.unparse(PostmanHeaderList.#definitionsOf(this) ?? this).length;
    }

    static isHeaderList(value) {
        return isA(value, 'HeaderList');
    }

    static _postman_propertyName = 'HeaderList';
}

module.exports = PostmanHeaderList;
