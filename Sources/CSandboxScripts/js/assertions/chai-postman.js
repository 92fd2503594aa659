'use strict';

const { apply } = require('../realm/intrinsics.js');
const { isA } = require('../sdk/kinds.js');

// Which file has which assertions. It is loaded when one of them is made first: scripts use few of them.

const properties = [
    ['./kind.js', ['postmanRequest', 'postmanResponse', 'postmanRequestOrResponse']],
    ['./status.js', [
        'info', 'success', 'redirection', 'clientError', 'serverError', 'error', 'accepted', 'badRequest', 'forbidden',
        'notAcceptable', 'notFound', 'rateLimited', 'unauthorised', 'unauthorized', 'withoutContent',
    ]],
    ['./body.js', ['withBody', 'json']],
];

const methods = [
    ['./status.js', ['status', 'statusCode', 'statusReason', 'statusCodeClass']],
    ['./header.js', ['header']],
    ['./schema.js', ['jsonSchema']],
];

// Methods that are properties, too.
const chainableMethods = [
    ['./body.js', ['body', 'jsonBody']],
];

const measures = [
    ['./measure.js', ['responseTime', 'responseSize']],
];

// Calls `add(name, file)` for each name of a table.
function forEach(table, add) {
    for (let i = 0; i < table.length; i++) {
        const file = table[i][0];
        const names = table[i][1];
        for (let k = 0; k < names.length; k++) {
            add(names[k], file);
        }
    }
}

/**
 * A plug-in for chai 4: assertions on requests and responses, as `pm.response.to.have.status(200)`. They hold for any
 * SDK object of that kind; where a response is asked for, anything else fails as `postmanResponse` does.
 *
 * Each file exports its assertions by name, functions of (plugin, assertion, arguments). The plugin is chai's classes and
 * functions, and what the files note there for themselves.
 */
module.exports = function chaiPostman(chai, utils) {
    const { Assertion } = chai;
    const plugin = { __proto__: null, Assertion, utils, comparesMeasures: false };
    forEach(properties, (name, file) => {
        Assertion.addProperty(name, function assertProperty() { require(file)[name](plugin, this); });
    });
    forEach(methods, (name, file) => {
        Assertion.addMethod(name, function assertMethod() { require(file)[name](plugin, this, arguments); });
    });
    forEach(chainableMethods, (name, file) => {
        Assertion.addChainableMethod(
            name, function assertCalled() { require(file)[name](plugin, this, arguments); });
    });
    forEach(measures, (name, file) => {
        Assertion.addChainableMethod(
            name,
            function assertCalled() { require(file)[name](plugin, this, arguments); },
            function begin() { require(file).begin(plugin, this, name); });
    });
    // Of what is no response chai's own `ok` asks for truthiness.
    Assertion.overwriteProperty('ok', (original) => function assertOK() {
        if (isA(this._obj, 'Response')) {
            require('./status.js').ok(plugin, this);
        } else {
            apply(original, this, []);
        }
    });
};
