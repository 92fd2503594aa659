'use strict';

const {
    Map, Map_forEach, Map_size, Set, Set_forEach, Set_size, String, isArray, isView, join, keys, push,
} = require('./intrinsics.js');
const { read } = require('./errors.js');
const { inColumns } = require('./layout.js');
const { quoteKey } = require('./quote.js');
const { isOf, tag } = require('./transport.js');

const mostItems = 100;
const mostBytes = 50;
const digits = '0123456789abcdef';

function withRest(entries, total) {
    if (total > mostItems) {
        const rest = total - mostItems;
        push(entries, '... ' + rest + ' more item' + (rest === 1 ? '' : 's'));
    }
    return entries;
}

function items(inspector, array) {
    const entries = [];
    for (let i = 0; i < array.length && i < mostItems; i++) {
        push(entries, inspector.nested(read(array, i), i));
    }
    return withRest(entries, array.length);
}

function numbers(view) {
    const entries = [];
    for (let i = 0; i < view.length && i < mostItems; i++) {
        push(entries, typeof view[i] === 'bigint' ? String(view[i]) + 'n' : String(view[i]));
    }
    return withRest(entries, view.length);
}

function pairs(inspector, map) {
    const entries = [];
    Map_forEach(map, (value, key) => {
        if (entries.length < mostItems) {
            push(entries, inspector.nested(key, '') + ' => ' + inspector.nested(value, ''));
        }
    });
    return withRest(entries, Map_size(map));
}

function members(inspector, set) {
    const entries = [];
    Set_forEach(set, (value) => {
        if (entries.length < mostItems) {
            push(entries, inspector.nested(value, ''));
        }
    });
    return withRest(entries, Set_size(set));
}

function properties(inspector, object) {
    const entries = [];
    const names = keys(object);
    for (let i = 0; i < names.length; i++) {
        push(entries, quoteKey(names[i]) + ': ' + inspector.nested(read(object, names[i]), names[i]));
    }
    return entries;
}

// Only a list whose elements are all numbers is set flush right.
function areNumbers(list) {
    for (let i = 0; i < list.length && i <= mostItems; i++) {
        if (typeof list[i] !== 'number' && typeof list[i] !== 'bigint') {
            return false;
        }
    }
    return true;
}

function inRows(kind, entries, list, indentation) {
    const count = list.length > mostItems ? mostItems : list.length;
    const rows = inColumns(entries, count, areNumbers(list), indentation);
    return { __proto__: null, ...kind, entries: rows, isGrouped: rows.length !== entries.length };
}

const brackets = (opening, closing) => ({ __proto__: null, opening, closing });
const isTypedArray = (value) => isView(value) && tag(value) !== undefined;

/** How an object starts and ends: {opening, closing}. */
function bracketsOf(value) {
    if (isArray(value)) {
        return brackets('[', ']');
    }
    if (isTypedArray(value)) {
        return brackets(tag(value) + '(' + value.length + ') [', ']');
    }
    if (isOf(Map, value)) {
        return brackets('Map(' + Map_size(value) + ') {', '}');
    }
    return brackets(isOf(Set, value) ? 'Set(' + Set_size(value) + ') {' : '{', '}');
}

/** Whether an object has nothing to show between its brackets. */
function isEmpty(value) {
    if (isArray(value) || isTypedArray(value)) {
        return value.length === 0;
    }
    if (isOf(Map, value)) {
        return Map_size(value) === 0;
    }
    return isOf(Set, value) ? Set_size(value) === 0 : keys(value).length === 0;
}

/** What stands between the brackets of an object, as texts: {opening, closing, entries, isGrouped}. */
function entriesOf(inspector, value) {
    const kind = bracketsOf(value);
    if (isArray(value)) {
        return inRows(kind, items(inspector, value), value, inspector.indentation);
    }
    if (isTypedArray(value)) {
        return inRows(kind, numbers(value), value, inspector.indentation);
    }
    const list = isOf(Map, value) ? pairs : isOf(Set, value) ? members : properties;
    return { __proto__: null, ...kind, entries: list(inspector, value), isGrouped: false };
}

/** The bytes of a Buffer, at most 50. */
function bufferText(bytes) {
    const shown = [];
    for (let i = 0; i < bytes.length && i < mostBytes; i++) {
        push(shown, digits[bytes[i] >> 4] + digits[bytes[i] & 15]);
    }
    const rest = bytes.length - shown.length;
    const end = rest > 0 ? ' ... ' + rest + ' more byte' + (rest === 1 ? '' : 's') : '';
    return '<Buffer' + (shown.length > 0 ? ' ' : '') + join(shown, ' ') + end + '>';
}

module.exports = { __proto__: null, bracketsOf, bufferText, entriesOf, isEmpty };
