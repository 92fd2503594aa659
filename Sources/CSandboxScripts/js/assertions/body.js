'use strict';

const { RegExp, String } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, test } = require('../sdk/builtins.js');
const { isObject, isPlain } = require('../sdk/kinds.js');
const { hasPath, valueAt } = require('../sdk/path.js');
const { responseOf } = require('./kind.js');

// {json} or the first line of the {mistake} that parsing ends with.
function parsed(response) {
    try {
        return { __proto__: null, json: response.json(), mistake: undefined };
    } catch (error) {
        const text = String(isObject(error) ? error.message : error);
        const end = String_indexOf(text, '\n');
        return { __proto__: null, json: undefined, mistake: end < 0 ? text : String_slice(text, 0, end) };
    }
}

function assertContent(plugin, assertion) {
    const text = responseOf(plugin, assertion).text();
    assertion.assert(
        typeof text === 'string' && text !== '',
        'expected response to have content in body',
        'expected response to not have content in body');
}

function assertJSON(plugin, assertion) {
    const { mistake } = parsed(responseOf(plugin, assertion));
    assertion.assert(
        mistake === undefined,
        'expected response body to be a valid json but got error ' + mistake,
        'expected response body not to be a valid json');
}

function assertPattern(assertion, text, pattern) {
    assertion.assert(
        test(pattern, text),
        'expected response body text to match #{exp} but got #{act}',
        'expected response body text #{act} to not match #{exp}',
        pattern, text);
}

function assertBody(plugin, assertion, wanted) {
    const response = responseOf(plugin, assertion);
    if (wanted instanceof RegExp) {
        assertPattern(assertion, String(response.text()), wanted);
        return;
    }
    const isJSON = isPlain(wanted);
    const actual = isJSON ? response.json() : response.text();
    const what = isJSON ? 'body json' : 'body';
    assertion.assert(
        plugin.utils.eql(actual, wanted),
        'expected response ' + what + ' to equal #{exp} but got #{act}',
        'expected response ' + what + ' to not equal #{exp}',
        wanted, actual);
}

function assertPath(plugin, assertion, path, hasValue, value) {
    const { json, mistake } = parsed(responseOf(plugin, assertion));
    if (mistake !== undefined) {
        assertJSON(plugin, assertion);
        return;
    }
    if (!hasValue) {
        assertion.assert(
            hasPath(json, path),
            'expected #{act} in response to contain property #{exp}',
            'expected #{act} in response to not contain property #{exp}',
            path, json);
        return;
    }
    const actual = valueAt(json, path);
    assertion.assert(
        hasPath(json, path) && plugin.utils.eql(actual, value),
        'expected response body json at "' + path + '" to contain #{exp} but got #{act}',
        'expected response body json at "' + path + '" to not contain #{act}',
        value, actual);
}

/** `withBody`, `json`, `body(…)` and `jsonBody(…)`. The last two assert nothing when they are not called. */
module.exports = {
    __proto__: null,
    withBody: assertContent,
    json: assertJSON,
    body(plugin, assertion, values) {
        if (values.length === 0) {
            assertContent(plugin, assertion);
        } else {
            assertBody(plugin, assertion, values[0]);
        }
    },
    jsonBody(plugin, assertion, values) {
        if (values.length === 0) {
            assertJSON(plugin, assertion);
        } else if (isObject(values[0])) {
            // Postman compares nothing here.
            responseOf(plugin, assertion);
        } else {
            assertPath(plugin, assertion, values[0], values.length > 1, values[1]);
        }
    },
};
