'use strict';

const { String } = require('../realm/intrinsics.js');
const { isNil } = require('./kinds.js');
const { byteLength, contentLength } = require('./request-size.js');

function bodySize(response) {
    if (typeof response.downloadedBytes === 'number') {
        return response.downloadedBytes;
    }
    const declared = contentLength(response.headers);
    if (declared !== undefined) {
        return declared;
    }
    // Not of `stream`, for which a lazy response would have to make a Buffer.
    if (typeof response.responseSize === 'number') {
        return response.responseSize;
    }
    return isNil(response.body) ? 0 : byteLength(String(response.body));
}

/** Sizes of a response in bytes: {body, header, total}. The header is written anew, as its own text was not kept. */
exports.sizeOf = function sizeOf(response) {
    const statusLine = 'HTTP/X.X ' + response.code + ' ' + response.reason() + '\r\n';
    const body = bodySize(response);
    const header = statusLine.length + response.headers.contentSize() + '\r\n'.length;
    return { body, header, total: body + header };
};
