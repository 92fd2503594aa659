'use strict';

const { Error } = require('../../realm/intrinsics.js');
const { inspect } = require('./inspect.js');

// The first line of a generated message, by operator; `single` where both values follow on one line.
const wordings = {
    __proto__: null,
    strictEqual: ['Expected values to be strictly equal:', '!=='],
    notStrictEqual: ['Expected "actual" to be strictly unequal to:', ''],
    deepEqual: ['Expected values to be loosely deep-equal:', 'should loosely deep-equal'],
    notDeepEqual: ['Expected "actual" not to be loosely deep-equal to:', ''],
    deepStrictEqual: ['Expected values to be strictly deep-equal:', 'should strictly deep-equal'],
    notDeepStrictEqual: ['Expected "actual" not to be strictly deep-equal to:', ''],
};

const show = (value) => inspect(value, { depth: null });

function generate({ actual, expected, operator }) {
    const wording = wordings[operator];
    if (wording === undefined) {
        return `${show(actual)} ${operator} ${show(expected)}`;
    }
    const [title, between] = wording;
    if (between === '') {
        return `${title}\n\n${show(expected)}\n`;
    }
    const space = operator === 'strictEqual' ? ' ' : '\n\n';
    return `${title}\n\n${show(actual)}${space}${between}${space}${show(expected)}\n`;
}

/** What `assert` throws: an error that knows what was compared. */
exports.AssertionError = class AssertionError extends Error {
    constructor(options) {
        super(options.message === undefined ? generate(options) : String(options.message));
        this.generatedMessage = options.generatedMessage ?? options.message === undefined;
        this.code = 'ERR_ASSERTION';
        this.actual = options.actual;
        this.expected = options.expected;
        this.operator = options.operator;
    }

    get name() { return 'AssertionError'; }
};
