'use strict';

const {
    Array, Date, Function, Number, Object, Reflect, RegExp, String, String_includes, apply, hasOwn,
} = require('../../realm/intrinsics.js');

// Does not throw for what a script has frozen.
const { defineProperty } = Reflect;

const units = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const relations = ['Ago', 'FromNow', 'After', 'Before'];

// What old scripts know from Sugar, a library that extends built-ins. What the language has today is left as it is.
const tables = [
    [Array.prototype, 'array', [
        'add', 'all', 'any', 'average', 'clone', 'compact', 'count', 'each', 'exclude', 'findAll', 'first',
        'flatten', 'from', 'groupBy', 'inGroups', 'inGroupsOf', 'include', 'insert', 'intersect', 'isEmpty', 'last',
        'least', 'max', 'min', 'most', 'none', 'randomize', 'remove', 'removeAt', 'sample', 'sortBy', 'subtract',
        'sum', 'to', 'union', 'unique', 'zip',
    ]],
    [String.prototype, 'string', [
        'add', 'assign', 'camelize', 'capitalize', 'chars', 'codes', 'compact', 'dasherize', 'decodeBase64', 'each',
        'encodeBase64', 'escapeHTML', 'escapeRegExp', 'escapeURL', 'first', 'from', 'has', 'insert', 'isBlank',
        'last', 'lines', 'map', 'pad', 'padLeft', 'padRight', 'paragraphs', 'remove', 'removeTags', 'reverse',
        'shift', 'spacify', 'stripTags', 'titleize', 'to', 'toNumber', 'truncate', 'underscore', 'unescapeHTML',
        'unescapeURL', 'words',
    ]],
    [Number.prototype, 'number', [
        'abs', 'ceil', 'chr', 'downto', 'floor', 'format', 'hex', 'isEven', 'isInteger', 'isMultipleOf', 'isOdd',
        'ordinalize', 'pad', 'pow', 'round', 'sqrt', 'times', 'toNumber', 'upto',
    ]],
    [Function.prototype, 'function', [
        'after', 'cancel', 'debounce', 'delay', 'fill', 'once', 'throttle',
    ]],
    [RegExp.prototype, 'regexp', [
        'addFlag', 'getFlags', 'removeFlag', 'setFlags',
    ]],
    [Date.prototype, 'date', [
        'addDays', 'addHours', 'addMilliseconds', 'addMinutes', 'addMonths', 'addSeconds', 'addWeeks', 'addYears',
        'advance', 'beginningOfDay', 'clone', 'daysInMonth', 'endOfDay', 'format', 'isAfter', 'isBefore',
        'isBetween', 'isFuture', 'isLeapYear', 'isPast', 'isToday', 'isTomorrow', 'isValid', 'isWeekday',
        'isWeekend', 'isYesterday', 'iso', 'rewind',
    ]],
    [Object, 'object', [
        'clone', 'each', 'equal', 'isArray', 'isBoolean', 'isDate', 'isEmpty', 'isFunction', 'isNumber', 'isObject',
        'isRegExp', 'isString', 'merge', 'reject', 'select', 'size', 'tap', 'toQueryString',
    ]],
    [Date, 'date-static', ['create']],
];

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

// What is not there yet: [target, name, what makes the method].
let pending = [];

function add(target, name, make) {
    pending[pending.length] = { __proto__: null, target, name, make };
}

function addTo(target, file, names) {
    for (let i = 0; i < names.length; i++) {
        const name = names[i];
        add(target, name, () => function (...values) { return apply(load(file)[name], this, values); });
    }
}

// `(2).hours()`, `(2).hoursAgo()`
function addUnit(unit, name) {
    add(Number.prototype, name, () => function () { return load('duration').milliseconds(+this, unit); });
    for (let i = 0; i < relations.length; i++) {
        const relation = relations[i];
        add(Number.prototype, name + relation,
            () => function (date) { return load('duration').dateAt(+this, unit, relation, date); });
    }
}

for (let i = 0; i < tables.length; i++) {
    addTo(tables[i][0], tables[i][1], tables[i][2]);
}
for (let i = 0; i < units.length; i++) {
    addUnit(units[i], units[i]);
    addUnit(units[i], units[i] + 's');
}

/**
 * Adds the methods to the built-ins that a script may call: those whose name stands anywhere in its text, `all` of them
 * for one that makes code as it runs or writes names with escapes. Each realm starts without any: there are two hundred,
 * and few scripts know one.
 *
 * What a method does is loaded when the first of its kind is called.
 */
exports.extendFor = function extendFor(text, all) {
    const takesAll = all || String_includes(text, '\\u');
    const left = [];
    for (let i = 0; i < pending.length; i++) {
        const { target, name, make } = pending[i];
        if (takesAll || String_includes(text, name)) {
            define(target, name, make());
        } else {
            left[left.length] = pending[i];
        }
    }
    pending = left;
};
