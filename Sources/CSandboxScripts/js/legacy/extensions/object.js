'use strict';

const { isEqual, matcher } = require('./match.js');

const kind = (value) => Object.prototype.toString.call(value).slice(8, -1);
const isPlain = (value) => kind(value) === 'Object';

function copy(value, isDeep) {
    if (Array.isArray(value)) {
        return isDeep ? value.map((element) => copy(element, true)) : value.slice();
    }
    if (!isPlain(value)) {
        return value instanceof Date ? new Date(value) : value;
    }
    const entries = Object.entries(value);
    return Object.fromEntries(isDeep ? entries.map(([key, member]) => [key, copy(member, true)]) : entries);
}

function merge(target, source, isDeep, resolve) {
    for (const key of Object.keys(source ?? {})) {
        const [old, value] = [target[key], source[key]];
        if (typeof resolve === 'function' && old !== undefined) {
            target[key] = resolve.call(source, key, old, value);
        } else if (isDeep && isPlain(old) && isPlain(value)) {
            merge(old, value, true, resolve);
        } else if (old === undefined || resolve !== false) {
            target[key] = isDeep ? copy(value, true) : value;
        }
    }
    return target;
}

// A key is chosen by its name, a pattern, or by being in an object.
function isChosen(wanted, key) {
    return wanted.flat().some((one) => (isPlain(one) ? key in one : matcher(one)(key)));
}

const filter = (object, keeps) => Object.fromEntries(Object.entries(object).filter(([key]) => keeps(key)));

function query(value, name) {
    if (typeof value !== 'object' || value === null) {
        return [encodeURIComponent(name) + '=' + encodeURIComponent(value ?? '')];
    }
    return Object.keys(value).flatMap((key) => query(value[key], name === undefined ? key : name + '[' + key + ']'));
}

module.exports = {
    isArray: Array.isArray,
    isBoolean: (value) => kind(value) === 'Boolean',
    isDate: (value) => kind(value) === 'Date',
    isFunction: (value) => typeof value === 'function',
    isNumber: (value) => kind(value) === 'Number',
    isObject: (value) => isPlain(value),
    isRegExp: (value) => kind(value) === 'RegExp',
    isString: (value) => kind(value) === 'String',
    isEmpty: (value) => (typeof value === 'string' ? value === '' : Object.keys(value ?? {}).length === 0),
    size: (value) => Object.keys(value).length,
    equal: (a, b) => isEqual(a, b),
    clone: (value, isDeep) => copy(value, isDeep),
    merge,
    select: (object, ...wanted) => filter(object, (key) => isChosen(wanted, key)),
    reject: (object, ...wanted) => filter(object, (key) => !isChosen(wanted, key)),
    each(object, callback) {
        Object.keys(object).every((key) => callback.call(object, key, object[key], object) !== false);
        return object;
    },
    tap(object, callback) {
        callback(object);
        return object;
    },
    toQueryString: (object, namespace) => query(object, namespace).join('&'),
};
