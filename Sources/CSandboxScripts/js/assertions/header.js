'use strict';

const { String } = require('../realm/intrinsics.js');
const { isResponse } = require('./kind.js');

/**
 * `header(key)` and `header(key, value)` of a request or response. The value is that of the last header of the name.
 * Negated it fails as soon as there is such a header, whatever its value.
 */
exports.header = function assertHeader({ Assertion }, assertion, values) {
    const key = values[0];
    const value = values[1];
    const message = assertion._obj;
    new Assertion(message).to.be.postmanRequestOrResponse;
    new Assertion(message).to.have.property('headers');
    const kind = isResponse(message) ? 'response' : 'request';
    assertion.assert(
        message.headers.has(key),
        'expected ' + kind + ' to have header with key \'' + String(key) + '\'',
        'expected ' + kind + ' to not have header with key \'' + String(key) + '\'',
        true, message.headers.has(key));
    if (values.length < 2) {
        return;
    }
    const actual = message.headers.get(key);
    assertion.assert(
        actual === value,
        'expected \'' + String(key) + '\' ' + kind + ' header to be #{exp} but got #{act}',
        'expected \'' + String(key) + '\' ' + kind + ' header to not be #{act}',
        value, actual);
};
