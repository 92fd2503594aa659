'use strict';

const { Math, Number, String } = require('../realm/intrinsics.js');
const { String_toUpperCase } = require('../sdk/builtins.js');
const { responseOf } = require('./kind.js');

const classes = { __proto__: null, info: 1, success: 2, redirection: 3, clientError: 4, serverError: 5 };

// Phrase and code that a name asks for. The phrase of notAcceptable is Postman's mistake: a usual 406 fails.
const named = {
    __proto__: null,
    accepted: ['Accepted', 202],
    badRequest: ['Bad Request', 400],
    forbidden: ['Forbidden', 403],
    notAcceptable: ['Acceptable', 406],
    notFound: ['Not Found', 404],
    rateLimited: ['Too Many Requests', 429],
    unauthorised: ['Unauthorised', 401],
    unauthorized: ['Unauthorized', 401],
    withoutContent: ['No Content', 204],
};

// The response, which must have a property.
function having(plugin, assertion, property) {
    const response = responseOf(plugin, assertion);
    if (response[property] === undefined) {
        new plugin.Assertion(response).to.have.property(property);
    }
    return response;
}

function assertCode(plugin, assertion, wanted) {
    const { code } = having(plugin, assertion, 'code');
    assertion.assert(
        code === wanted,
        'expected response to have status code #{exp} but got #{act}',
        'expected response to not have status code #{act}',
        wanted, code);
}

function assertReason(plugin, assertion, wanted, change = (text) => text) {
    const reason = change(having(plugin, assertion, 'reason').reason());
    assertion.assert(
        reason === wanted,
        'expected response to have status reason #{exp} but got #{act}',
        'expected response to not have status reason #{act}',
        wanted, reason);
}

function assertClass(plugin, assertion, wanted) {
    const { code } = having(plugin, assertion, 'code');
    assertion.assert(
        Math.floor(code / 100) === wanted,
        'expected response code to be ' + wanted + 'XX but found #{act}',
        'expected response code to not be ' + wanted + 'XX',
        wanted, code);
}

function assertNamed(plugin, assertion, phrase, code) {
    const upperCased = (text) => (typeof text === 'string' ? String_toUpperCase(text) : text);
    assertReason(plugin, assertion, upperCased(phrase), upperCased);
    assertCode(plugin, assertion, code);
}

function assertError(plugin, assertion) {
    const { code } = having(plugin, assertion, 'code');
    const first = Math.floor(code / 100);
    assertion.assert(
        first === 4 || first === 5,
        'expected response code to be 4XX or 5XX but found #{act}',
        'expected response code to not be 4XX or 5XX',
        undefined, code);
}

/** `status`, `statusCode`, `statusReason`, `statusCodeClass`, the classes by name and some statuses by name. */
const assertions = {
    __proto__: null,
    status(plugin, assertion, values) {
        const status = values[0];
        if (typeof status === 'number') {
            assertCode(plugin, assertion, status);
        } else {
            assertReason(plugin, assertion, status);
        }
    },
    statusCode: (plugin, assertion, values) => { assertCode(plugin, assertion, Number(values[0])); },
    statusReason: (plugin, assertion, values) => { assertReason(plugin, assertion, String(values[0])); },
    statusCodeClass: (plugin, assertion, values) => { assertClass(plugin, assertion, values[0]); },
    error: assertError,
    ok: (plugin, assertion) => { assertNamed(plugin, assertion, 'OK', 200); },
};
for (const name in classes) {
    assertions[name] = (plugin, assertion) => { assertClass(plugin, assertion, classes[name]); };
}
for (const name in named) {
    assertions[name] = (plugin, assertion) => { assertNamed(plugin, assertion, named[name][0], named[name][1]); };
}

module.exports = assertions;
