'use strict';

const { assert } = require('postrider:host');
const { String, keys, stringify } = require('../realm/intrinsics.js');
const { quote } = require('../realm/quote.js');
const { passed } = require('../pm/verdict.js');
const { forwardObject } = require('./forward.js');

function show(value) {
    return typeof value === 'string' ? quote(value) : String(value);
}

/**
 * The legacy `tests`: each own key is an assertion, passed where its value is truthy. They are collected once, when the
 * top-level function has settled, from the object that the script was given.
 */
exports.makeTests = function makeTests(execution) {
    const tests = {};
    execution.cache.legacyTests = {
        __proto__: null,
        report() {
            const names = keys(tests);
            for (let i = 0; i < names.length; i++) {
                const index = execution.assertions++;
                const value = tests[names[i]];
                if (value) {
                    assert(names[i], index, passed);
                } else {
                    const message = 'expected ' + show(value) + ' to be truthy';
                    const record = '{"type":"Error","name":"AssertionError","message":' + stringify(message) + '}';
                    assert(names[i], index, 0, 'AssertionError', message, record);
                }
            }
        },
    };
    return forwardObject(execution, 'tests', () => tests);
};
