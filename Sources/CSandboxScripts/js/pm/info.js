'use strict';

const { info } = require('postrider:host');
const { defineProperty } = require('../realm/intrinsics.js');

const fields = ['eventName', 'iteration', 'iterationCount', 'requestName', 'requestId'];

/** `pm.info`; its fields are not enumerable. */
exports.makeInfo = function makeInfo() {
    const values = info();
    const result = {};
    for (let i = 0; i < fields.length; i++) {
        defineProperty(result, fields[i], { __proto__: null, value: values[i] });
    }
    return result;
};
