'use strict';

const { Error, RegExp, String, TypeError } = require('../../realm/intrinsics.js');
const { AssertionError } = require('./assertion-error.js');
const { deepEqual } = require('./deep-equal.js');
const { inspect } = require('./inspect.js');

// Node's `assert`. Ours, as the package of that name needs two hundred others on Debian.

function fail(actual, expected, message, operator, generated = undefined) {
    if (message instanceof Error) {
        throw message;
    }
    const generatedMessage = message === undefined;
    throw new AssertionError({ actual, expected, operator, message: message ?? generated, generatedMessage });
}

function assert(value, message) {
    if (!value) {
        const generated = arguments.length === 0 ? 'No value argument passed to `assert.ok()`' : undefined;
        fail(value, true, message, '==', generated);
    }
}

// An assertion about two values.
function comparison(operator, holds) {
    return (actual, expected, message) => {
        if (!holds(actual, expected)) fail(actual, expected, message, operator);
    };
}

const equal = comparison('==', (one, other) => one == other || (one !== one && other !== other));
const notEqual = comparison('!=', (one, other) => one != other && (one === one || other === other));

/**
 * Whether an error is what was expected: of a class, like a pattern, like an object of properties, or as a function
 * says.
 */
function checkError(error, expected, message, operator) {
    if (expected instanceof RegExp) {
        if (expected.test(String(error))) return;
        const pattern = inspect(expected);
        fail(error, expected, message, operator,
            `The input did not match the regular expression ${pattern}. Input:\n\n${inspect(String(error))}\n`);
    } else if (typeof expected === 'function') {
        if (expected.prototype !== undefined && error instanceof expected) return;
        if (Error.isPrototypeOf(expected)) throw error;
        if (expected.call({}, error) !== true) {
            fail(error, expected, message, operator, 'The validation function is expected to return "true"');
        }
    } else if (typeof expected === 'object' && expected !== null) {
        const names = expected instanceof Error ? ['name', 'message', ...Object.keys(expected)] : Object.keys(expected);
        for (const name of names) {
            const wanted = expected[name];
            const fits = wanted instanceof RegExp && typeof error?.[name] === 'string'
                ? wanted.test(error[name]) : deepEqual(error?.[name], wanted, true);
            if (!fits) fail(error, expected, message, operator);
        }
    }
}

// The last argument may be the message though the expectation is left out.
function sorted(expected, message) {
    return typeof expected === 'string' ? [undefined, expected] : [expected, message];
}

function checkThrown(outcome, expected, message, operator, what) {
    const [wanted, text] = sorted(expected, message);
    if (outcome === undefined) {
        const name = typeof wanted === 'function' && wanted.name ? ` (${wanted.name})` : '';
        const generated = `Missing expected ${what}${name}${text === undefined ? '.' : `: ${text}`}`;
        fail(undefined, wanted, undefined, operator, generated);
    }
    checkError(outcome.error, wanted, text, operator);
}

function checkQuiet(outcome, message, operator, what) {
    if (outcome !== undefined) {
        const text = typeof message === 'string' ? `: ${message}` : '.';
        fail(outcome.error, undefined, undefined, operator,
            `Got unwanted ${what}${text}\nActual message: "${outcome.error?.message ?? outcome.error}"`);
    }
}

function outcomeOf(callee) {
    if (typeof callee !== 'function') {
        throw new TypeError('The "fn" argument must be of type function');
    }
    try {
        callee();
    } catch (error) {
        return { error };
    }
    return undefined;
}

async function rejectionOf(promise) {
    try {
        await (typeof promise === 'function' ? promise() : promise);
    } catch (error) {
        return { error };
    }
    return undefined;
}

function matching(isWanted, operator, words) {
    return (text, pattern, message) => {
        if ((typeof text === 'string' && pattern.test(text)) !== isWanted) {
            fail(text, pattern, message, operator,
                `The input ${words} the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`);
        }
    };
}

const strictly = {
    deepStrictEqual: comparison('deepStrictEqual', (one, other) => deepEqual(one, other, true)),
    notDeepStrictEqual: comparison('notDeepStrictEqual', (one, other) => !deepEqual(one, other, true)),
    notStrictEqual: comparison('notStrictEqual', (one, other) => !Object.is(one, other)),
    strictEqual: comparison('strictEqual', Object.is),
};

Object.assign(assert, strictly, {
    AssertionError,
    deepEqual: comparison('deepEqual', (one, other) => deepEqual(one, other, false)),
    doesNotMatch: matching(false, 'doesNotMatch', 'was expected to not match'),
    doesNotReject: async (promise, expected, message) =>
        checkQuiet(await rejectionOf(promise), sorted(expected, message)[1], 'doesNotReject', 'rejection'),
    doesNotThrow: (callee, expected, message) =>
        checkQuiet(outcomeOf(callee), sorted(expected, message)[1], 'doesNotThrow', 'exception'),
    equal,
    fail: (message) => fail(undefined, undefined, message, 'fail', 'Failed'),
    ifError(value) {
        if (value !== null && value !== undefined) {
            const text = value.message ?? inspect(value);
            fail(value, null, undefined, 'ifError', `ifError got unwanted exception: ${text}`);
        }
    },
    match: matching(true, 'match', 'did not match'),
    notDeepEqual: comparison('notDeepEqual', (one, other) => !deepEqual(one, other, false)),
    notEqual,
    ok: assert,
    rejects: async (promise, expected, message) =>
        checkThrown(await rejectionOf(promise), expected, message, 'rejects', 'rejection'),
    throws: (callee, expected, message) =>
        checkThrown(outcomeOf(callee), expected, message, 'throws', 'exception'),
});

/** The same with the strict form of each comparison. */
assert.strict = Object.assign((...values) => assert(...values), assert, {
    deepEqual: assert.deepStrictEqual,
    equal: assert.strictEqual,
    notDeepEqual: assert.notDeepStrictEqual,
    notEqual: assert.notStrictEqual,
});
assert.strict.strict = assert.strict;

module.exports = assert;
