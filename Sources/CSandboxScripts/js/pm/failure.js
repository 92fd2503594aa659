'use strict';

const { create, stringify } = require('../realm/intrinsics.js');
const { describe, isError, read } = require('../realm/errors.js');

// What chai's errors tell besides name and message.
const details = ['showDiff', 'actual', 'expected', 'operator'];

function json(value) {
    try {
        return stringify(value);
    } catch {
        return undefined;
    }
}

// Only chai's errors keep more than their name and message.
function errorRecord(error, name, message) {
    const record = create(null);
    record.name = name;
    record.message = message;
    if (name === 'AssertionError') {
        for (let i = 0; i < details.length; i++) {
            const value = read(error, details[i]);
            if (json(value) !== undefined) {
                record[details[i]] = value;
            }
        }
    } else {
        record.type = 'Error';
    }
    return json(record);
}

/**
 * Why a test failed: {errorName, message, record}, where the record is JSON text. Something else than an error that was
 * thrown is its own record and, unless it has them, gives no name and no message.
 */
exports.recordOf = function recordOf(error) {
    if (error === undefined || error === null) {
        return { __proto__: null, errorName: undefined, message: undefined, record: undefined };
    }
    if (isError(error)) {
        const { name, message } = describe(error, '');
        return { __proto__: null, errorName: name, message, record: errorRecord(error, name, message) };
    }
    const isObject = typeof error === 'object';
    return {
        __proto__: null,
        errorName: isObject ? read(error, 'name') : undefined,
        message: isObject ? read(error, 'message') : undefined,
        record: json(error),
    };
};
