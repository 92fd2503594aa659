'use strict';

const { isA } = require('../sdk/kinds.js');

const isRequest = (value) => isA(value, 'Request');
const isResponse = (value) => isA(value, 'Response');

function add({ Assertion }, name, kind, isKind) {
    Assertion.addProperty(name, function assertKind() {
        this.assert(
            isKind(this._obj),
            'expecting a postman ' + kind + ' object but got #{this}',
            'not expecting a postman ' + kind + ' object');
    });
}

/** `postmanRequest`, `postmanResponse`, `postmanRequestOrResponse`. */
module.exports = function addKinds(plugin) {
    add(plugin, 'postmanRequest', 'request', isRequest);
    add(plugin, 'postmanResponse', 'response', isResponse);
    add(plugin, 'postmanRequestOrResponse', 'request or response', (value) => isRequest(value) || isResponse(value));
};

/** The response of an assertion, which must be one, whether or not the assertion is negated. */
module.exports.responseOf = function responseOf({ Assertion }, assertion) {
    const response = assertion._obj;
    if (!isResponse(response)) {
        new Assertion(response).to.be.postmanResponse;
    }
    return response;
};

module.exports.isResponse = isResponse;
