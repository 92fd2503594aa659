'use strict';

function isEqual(a, b) {
    if (Object.is(a, b)) {
        return true;
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
        return false;
    }
    if (a instanceof Date && b instanceof Date) {
        return a.getTime() === b.getTime();
    }
    const keys = Object.keys(a);
    return Array.isArray(a) === Array.isArray(b) && keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

// An object matches when each of its members does.
function hasMembers(value, members) {
    return Object.keys(members).every((key) => matcher(members[key])(value?.[key]));
}

/** A function that tells whether a value matches: a function itself, a pattern, an object's members, or a value. */
function matcher(wanted) {
    if (typeof wanted === 'function') {
        return wanted;
    }
    if (wanted instanceof RegExp) {
        return (value) => wanted.test(value);
    }
    if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) && !(wanted instanceof Date)) {
        return (value) => isEqual(value, wanted) || hasMembers(value, wanted);
    }
    return (value) => isEqual(value, wanted);
}

/** A function that makes of an element what is compared: of a function, the name of a property, or nothing. */
function mapper(map) {
    if (map === undefined || map === null) {
        return (value) => value;
    }
    if (typeof map === 'function') {
        return map;
    }
    return (value) => (typeof value?.[map] === 'function' ? value[map]() : value?.[map]);
}

module.exports = { isEqual, mapper, matcher };
