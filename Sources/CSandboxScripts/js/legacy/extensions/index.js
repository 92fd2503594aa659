'use strict';

const {
    Array, Date, Function, Number, Object, Reflect, RegExp, Set, Set_delete, Set_forEach, String, String_includes,
    String_split, apply, exec, hasOwn,
} = require('../../realm/intrinsics.js');

// Does not throw for what a script has frozen.
const { defineProperty } = Reflect;

// What old scripts know from Sugar, a library that extends built-ins: what it extends, the file of the methods, and
// their names, with a blank before and after each. What the language has today is left as it is.
const tables = [
    [Array.prototype, 'array', ' add all any average clone compact count each exclude findAll first flatten from ' +
        'groupBy inGroups inGroupsOf include insert intersect isEmpty last least max min most none randomize remove ' +
        'removeAt sample sortBy subtract sum to union unique zip '],
    [String.prototype, 'string', ' add assign camelize capitalize chars codes compact dasherize decodeBase64 each ' +
        'encodeBase64 escapeHTML escapeRegExp escapeURL first from has insert isBlank last lines map pad padLeft ' +
        'padRight paragraphs remove removeTags reverse shift spacify stripTags titleize to toNumber truncate ' +
        'underscore unescapeHTML unescapeURL words '],
    [Number.prototype, 'number', ' abs ceil chr downto floor format hex isEven isInteger isMultipleOf isOdd ' +
        'ordinalize pad pow round sqrt times toNumber upto '],
    [Function.prototype, 'function', ' after cancel debounce delay fill once throttle '],
    [RegExp.prototype, 'regexp', ' addFlag getFlags removeFlag setFlags '],
    [Date.prototype, 'date', ' addDays addHours addMilliseconds addMinutes addMonths addSeconds addWeeks addYears ' +
        'advance beginningOfDay clone daysInMonth endOfDay format isAfter isBefore isBetween isFuture isLeapYear ' +
        'isPast isToday isTomorrow isValid isWeekday isWeekend isYesterday iso rewind '],
    [Object, 'object', ' clone each equal isArray isBoolean isDate isEmpty isFunction isNumber isObject isRegExp ' +
        'isString merge reject select size tap toQueryString '],
    [Date, 'date-static', ' create '],
];

const units = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const relations = ['', 'Ago', 'FromNow', 'After', 'Before'];
const unitName = /^(millisecond|second|minute|hour|day|week|month|year)s?(Ago|FromNow|After|Before)?$/;

function allNames() {
    let list = '';
    for (let i = 0; i < tables.length; i++) {
        list += tables[i][2];
    }
    for (let i = 0; i < units.length; i++) {
        for (let k = 0; k < relations.length; k++) {
            list += units[i] + relations[k] + ' ' + units[i] + 's' + relations[k] + ' ';
        }
    }
    return String_split(list, ' ');
}

// The names of all methods that are not there yet.
const pending = new Set(allNames());

function load(file) {
    return require('./' + file + '.js');
}

const descriptor = { __proto__: null, value: undefined, writable: true, enumerable: false, configurable: true };

function define(target, name, value) {
    if (!hasOwn(target, name)) {
        descriptor.value = value;
        defineProperty(target, name, descriptor);
    }
}

// `(2).hours()`, `(2).hoursAgo()`; undefined for what is no such name.
function unitMethod(name) {
    const match = exec(unitName, name);
    if (match === null) {
        return undefined;
    }
    const unit = match[1];
    const relation = match[2];
    return relation === undefined
        ? function () { return load('duration').milliseconds(+this, unit); }
        : function (date) { return load('duration').dateAt(+this, unit, relation, date); };
}

function extend(name) {
    if (!Set_delete(pending, name)) {
        return;
    }
    for (let i = 0; i < tables.length; i++) {
        if (String_includes(tables[i][2], ' ' + name + ' ')) {
            const file = tables[i][1];
            define(tables[i][0], name, function (...values) { return apply(load(file)[name], this, values); });
        }
    }
    const method = unitMethod(name);
    if (method !== undefined) {
        define(Number.prototype, name, method);
    }
}

/**
 * Adds the methods to the built-ins that a script may call: those whose name is one of the words of its text, a Set,
 * or `all` of them for one that makes code as it runs or writes names with escapes. Each realm starts without any:
 * there are three hundred, and few scripts know one.
 *
 * What a method does is loaded when the first of its kind is called.
 */
exports.extendFor = function extendFor(words, all) {
    Set_forEach(all ? pending : words, extend);
};
