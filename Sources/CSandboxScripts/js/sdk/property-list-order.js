'use strict';

const { TypeError, apply, isArray } = require('../realm/intrinsics.js');
const { indexOf, push } = require('./builtins.js');
const index = require('./property-list-index.js');
const { isA, isNil, isObject } = require('./kinds.js');

function position(list, item) {
    return isNil(item) ? -1 : list.indexOf(item);
}

// A member belongs to one list: it leaves the one where it was, and its old place in this one.
function takeOut(list, item) {
    const former = item.__parent;
    if (former === list) {
        const at = indexOf(list.members, item);
        if (at >= 0) {
            index.leave(list, item);
            removeAt(list.members, at);
        }
    } else if (isA(former, 'PropertyList')) {
        former.remove(item);
    }
}

function removeAt(members, at) {
    for (let i = at + 1; i < members.length; i++) {
        members[i - 1] = members[i];
    }
    members.length--;
}

function put(list, item, at) {
    const { members } = list;
    push(members, item);
    for (let i = members.length - 1; i > at; i--) {
        members[i] = members[i - 1];
    }
    members[at] = item;
    index.enter(list, item);
}

// Inserts before the member that is `offset` after the reference, or at the end when there is no such reference.
function insertAt(list, item, reference, offset) {
    if (!isObject(item)) {
        return;
    }
    takeOut(list, item);
    if (typeof item.setParent === 'function') {
        item.setParent(list);
    }
    const at = position(list, reference);
    put(list, item, at < 0 ? list.members.length : at + offset);
}

function matcher(list, rule, context) {
    if (typeof rule === 'function') {
        return (member) => apply(rule, context, [member]);
    }
    if (isObject(rule)) {
        return (member) => member === rule;
    }
    const key = index.normalize(list, rule);
    const indexed = list.reference[key];
    return (member) => member === indexed || index.keyOf(list, member) === key
        || (isArray(indexed) && indexOf(indexed, member) >= 0);
}

function letGo(item) {
    if (typeof item.setParent === 'function') {
        item.setParent(undefined);
    }
}

/** Adding, moving and removing members of a PropertyList. A reference is a member or a key. */
module.exports = {
    __proto__: null,

    insert(item, before) {
        insertAt(this, item, before, 0);
    },

    insertAfter(item, after) {
        insertAt(this, item, after, 1);
    },

    append(item) {
        this.insert(item);
    },

    prepend(item) {
        this.insert(item, this.idx(0));
    },

    /** True when the item was added, false when the last member of its key was updated, null when there is no item. */
    upsert(item) {
        if (isNil(item)) {
            return null;
        }
        const existing = this.one(item[this._postman_listIndexKey]);
        if (existing === undefined) {
            this.add(item);
            return true;
        }
        if (typeof existing.update !== 'function') {
            throw new TypeError('collection: a list whose type has no update() cannot upsert what it has already');
        }
        existing.update(item);
        return false;
    },

    /** Removes a member, all members of a key, or those that a function accepts. */
    remove(rule, context) {
        if (isNil(rule)) {
            return;
        }
        const matches = matcher(this, rule, context);
        const kept = [];
        const removed = [];
        for (let i = 0; i < this.members.length; i++) {
            push(matches(this.members[i]) ? removed : kept, this.members[i]);
        }
        this.members.length = 0;
        for (let i = 0; i < kept.length; i++) {
            push(this.members, kept[i]);
        }
        for (let i = 0; i < removed.length; i++) {
            index.leave(this, removed[i]);
            letGo(removed[i]);
        }
        if (typeof rule !== 'function' && !isObject(rule)) {
            // Also where the key of a member was changed after it was added.
            delete this.reference[index.normalize(this, rule)];
        }
    },

    clear() {
        for (let i = 0; i < this.members.length; i++) {
            letGo(this.members[i]);
        }
        this.members.length = 0;
        this.reference = { __proto__: null };
    },
};
