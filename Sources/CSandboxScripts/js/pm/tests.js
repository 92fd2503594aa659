'use strict';

const { assert } = require('postrider:host');
const { String } = require('../realm/intrinsics.js');
const verdict = require('./verdict.js');

function pass(execution, name, index, isAsync) {
    if (!execution.skipped) {
        assert(name, index, verdict.passed | (isAsync ? verdict.async : verdict.sync));
    }
}

function fail(execution, name, index, isAsync, error) {
    if (!execution.skipped) {
        const { recordOf } = require('./failure.js');
        const { errorName, message, record } = recordOf(error);
        assert(name, index, isAsync ? verdict.async : verdict.sync, errorName, message, record);
    }
}

function runSynchronous(execution, name, index, body) {
    try {
        body();
    } catch (error) {
        fail(execution, name, index, false, error);
        return;
    }
    pass(execution, name, index, false);
}

// Each call of `done` is an event, but none after the body has thrown.
function runWithDone(execution, name, index, body) {
    let hasThrown = false;
    const done = (error) => {
        if (hasThrown) {
            return;
        }
        if (error) {
            fail(execution, name, index, true, error);
        } else {
            pass(execution, name, index, true);
        }
    };
    try {
        body(done);
    } catch (error) {
        hasThrown = true;
        fail(execution, name, index, true, error);
    }
}

/**
 * `pm.test`. A body that declares a parameter gets `done` and is decided when it calls it; any other is decided when it
 * returns, whatever it returns. The index is given at registration, so a nested test has the higher one.
 */
exports.makeTest = function makeTest(execution) {
    const test = (title, body) => {
        const name = String(title);
        const index = execution.assertions++;
        if (typeof body !== 'function') {
            pass(execution, name, index, false);
        } else if (body.length === 0) {
            runSynchronous(execution, name, index, body);
        } else {
            runWithDone(execution, name, index, body);
        }
        return execution.pm;
    };
    test.skip = (title) => {
        if (!execution.skipped) {
            assert(String(title), execution.assertions++, verdict.passed | verdict.skipped | verdict.sync);
        }
        return execution.pm;
    };
    test.index = () => execution.assertions;
    return test;
};
