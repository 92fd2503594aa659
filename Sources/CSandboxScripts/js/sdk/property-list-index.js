'use strict';

const { String, isArray } = require('../realm/intrinsics.js');
const { String_toLowerCase, push } = require('./builtins.js');

// The index of a list: one member for each key, or an array of them where the type keeps duplicates. It is not told
// when a member's key changes.

/** A key as the index has it. */
function normalize(list, key) {
    const text = typeof key === 'string' ? key : String(key);
    return list._postman_listIndexCaseInsensitive ? String_toLowerCase(text) : text;
}

/** The key of a member; undefined for an empty one, which is not indexed. */
function keyOf(list, member) {
    const key = member[list._postman_listIndexKey];
    const text = key ? normalize(list, key) : '';
    return text === '' ? undefined : text;
}

/** The last member of a key. */
function find(list, key) {
    const found = list.reference[normalize(list, key)];
    return isArray(found) ? found[found.length - 1] : found;
}

/** Puts a member into the index, unless its key is empty. */
function enter(list, member) {
    const key = keyOf(list, member);
    if (key === undefined) {
        return;
    }
    const known = list._postman_listAllowsMultipleValues ? list.reference[key] : undefined;
    if (known === undefined) {
        list.reference[key] = member;
    } else if (isArray(known)) {
        push(known, member);
    } else {
        list.reference[key] = [known, member];
    }
}

function without(known, member) {
    const rest = [];
    for (let i = 0; i < known.length; i++) {
        if (known[i] !== member) {
            push(rest, known[i]);
        }
    }
    return rest;
}

// An earlier member of the same key that the index of a list without duplicates did not show.
function replacement(list, key, member) {
    for (let i = list.members.length - 1; i >= 0; i--) {
        const other = list.members[i];
        if (other !== member && keyOf(list, other) === key) {
            return other;
        }
    }
    return undefined;
}

/** Takes a member out of the index; it may still be among the members. */
function leave(list, member) {
    const key = keyOf(list, member);
    const known = key === undefined ? undefined : list.reference[key];
    if (isArray(known)) {
        const rest = without(known, member);
        list.reference[key] = rest.length === 1 ? rest[0] : rest;
    } else if (known === member) {
        const other = replacement(list, key, member);
        if (other === undefined) {
            delete list.reference[key];
        } else {
            list.reference[key] = other;
        }
    }
}

module.exports = { __proto__: null, enter, find, keyOf, leave, normalize };
