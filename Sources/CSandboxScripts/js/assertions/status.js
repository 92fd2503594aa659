'use strict';

const { Math, Number, String, apply } = require('../realm/intrinsics.js');
const { String_toUpperCase } = require('../sdk/builtins.js');
const { isResponse, responseOf } = require('./kind.js');

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

function addMethods(plugin) {
    const { Assertion } = plugin;
    Assertion.addMethod('status', function assertStatus(status) {
        if (typeof status === 'number') {
            assertCode(plugin, this, status);
        } else {
            assertReason(plugin, this, status);
        }
    });
    Assertion.addMethod('statusCode', function assertStatusCode(code) {
        assertCode(plugin, this, Number(code));
    });
    Assertion.addMethod('statusReason', function assertStatusReason(reason) {
        assertReason(plugin, this, String(reason));
    });
    Assertion.addMethod('statusCodeClass', function assertStatusCodeClass(first) {
        assertClass(plugin, this, first);
    });
}

/** `status`, `statusCode`, `statusReason`, `statusCodeClass`, the classes by name and some statuses by name. */
module.exports = function addStatus(plugin) {
    const { Assertion } = plugin;
    addMethods(plugin);
    for (const name in classes) {
        Assertion.addProperty(name, function assertStatusClass() {
            assertClass(plugin, this, classes[name]);
        });
    }
    Assertion.addProperty('error', function assertError() {
        const { code } = having(plugin, this, 'code');
        const first = Math.floor(code / 100);
        this.assert(
            first === 4 || first === 5,
            'expected response code to be 4XX or 5XX but found #{act}',
            'expected response code to not be 4XX or 5XX',
            undefined, code);
    });
    for (const name in named) {
        Assertion.addProperty(name, function assertNamedStatus() {
            assertNamed(plugin, this, named[name][0], named[name][1]);
        });
    }
    // Of what is no response chai's own `ok` asks for truthiness.
    Assertion.overwriteProperty('ok', (original) => function assertOK() {
        if (isResponse(this._obj)) {
            assertNamed(plugin, this, 'OK', 200);
        } else {
            apply(original, this, []);
        }
    });
};
