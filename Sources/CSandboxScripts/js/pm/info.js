'use strict';

const { defineProperty } = require('../realm/intrinsics.js');

const fields = ['eventName', 'iteration', 'iterationCount', 'requestName', 'requestId'];

/** `pm.info`; its fields are not enumerable. */
exports.makeInfo = function makeInfo(execution) {
    const values = execution.source.info();
    const result = {};
    for (let i = 0; i < fields.length; i++) {
        defineProperty(result, fields[i], { __proto__: null, value: values[i] });
    }
    return result;
};
