'use strict';

const { isArray, keys } = require('../realm/intrinsics.js');
const { isObject } = require('./kinds.js');
const { valueAt } = require('./path.js');

function isSame(left, right) {
    if (left === right || (left !== left && right !== right)) {
        return true;
    }
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
        return false;
    }
    const names = keys(left);
    if (names.length !== keys(right).length || isArray(left) !== isArray(right)) {
        return false;
    }
    return includes(left, right);
}

// Whether `object` has all that `pattern` asks for.
function includes(object, pattern) {
    const names = keys(pattern);
    for (let i = 0; i < names.length; i++) {
        const wanted = pattern[names[i]];
        const found = object[names[i]];
        const matches = isObject(wanted) && isObject(found) && !isArray(wanted)
            ? includes(found, wanted) : isSame(found, wanted);
        if (!matches) {
            return false;
        }
    }
    return true;
}

/**
 * A function of what lodash takes in its place: a path reads a property, an object asks for equal properties, a pair of
 * path and value for one; nothing gives the member itself.
 */
exports.iteratee = function iteratee(rule) {
    if (typeof rule === 'function') {
        return rule;
    }
    if (rule === undefined || rule === null) {
        return (member) => member;
    }
    if (isArray(rule)) {
        return (member) => isSame(valueAt(member, rule[0]), rule[1]);
    }
    if (typeof rule === 'object') {
        return (member) => isObject(member) && includes(member, rule);
    }
    return (member) => valueAt(member, rule);
};
