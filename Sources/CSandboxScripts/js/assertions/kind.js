'use strict';

const { isA } = require('../sdk/kinds.js');

const isRequest = (value) => isA(value, 'Request');
const isResponse = (value) => isA(value, 'Response');

function assertKind(assertion, kind, isKind) {
    assertion.assert(
        isKind(assertion._obj),
        'expecting a postman ' + kind + ' object but got #{this}',
        'not expecting a postman ' + kind + ' object');
}

/** The response of an assertion, which must be one, whether or not the assertion is negated. */
function responseOf({ Assertion }, assertion) {
    const response = assertion._obj;
    if (!isResponse(response)) {
        new Assertion(response).to.be.postmanResponse;
    }
    return response;
}

module.exports = {
    __proto__: null,
    isResponse,
    responseOf,
    postmanRequest: (plugin, assertion) => { assertKind(assertion, 'request', isRequest); },
    postmanResponse: (plugin, assertion) => { assertKind(assertion, 'response', isResponse); },
    postmanRequestOrResponse(plugin, assertion) {
        assertKind(assertion, 'request or response', (value) => isRequest(value) || isResponse(value));
    },
};
