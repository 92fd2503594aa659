'use strict';

const {
    Array, Date, Function, Number, Object, RegExp, String, apply, defineProperty, hasOwn,
} = require('../../realm/intrinsics.js');

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

// One descriptor for all: there are some two hundred methods, and each realm starts with them.
const descriptor = { __proto__: null, value: undefined, writable: true, enumerable: false, configurable: true };

function define(target, name, value) {
    if (!hasOwn(target, name)) {
        descriptor.value = value;
        defineProperty(target, name, descriptor);
    }
}

function addTo(target, file, names) {
    for (let i = 0; i < names.length; i++) {
        const name = names[i];
        define(target, name, function (...values) { return apply(load(file)[name], this, values); });
    }
}

// `(2).hours()`, `(2).hoursAgo()`
function addUnit(unit, name) {
    define(Number.prototype, name, function () { return load('duration').milliseconds(+this, unit); });
    for (let i = 0; i < relations.length; i++) {
        const relation = relations[i];
        const convert = function (date) { return load('duration').dateAt(+this, unit, relation, date); };
        define(Number.prototype, name + relation, convert);
    }
}

/** Adds the methods to the built-ins. What they do is loaded when the first of a kind is called. */
exports.extend = function extend() {
    for (let i = 0; i < tables.length; i++) {
        addTo(tables[i][0], tables[i][1], tables[i][2]);
    }
    for (let i = 0; i < units.length; i++) {
        addUnit(units[i], units[i]);
        addUnit(units[i], units[i] + 's');
    }
};
