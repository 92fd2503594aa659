'use strict';

const { Number, String } = require('../realm/intrinsics.js');
const { String_charCodeAt, isFinite } = require('./builtins.js');
const { isA, isNil } = require('./kinds.js');

/** The bytes of a text in UTF-8. */
function byteLength(text) {
    let bytes = text.length;
    for (let i = 0; i < text.length; i++) {
        const code = String_charCodeAt(text, i);
        // Half of a pair is two bytes of the four that both make.
        bytes += code < 0x80 ? 0 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
    }
    return bytes;
}

/** The number in a Content-Length header; undefined when there is none. */
function contentLength(headers) {
    const text = headers.get('content-length');
    const length = isNil(text) || text === '' ? NaN : Number(text);
    return isFinite(length) ? length : undefined;
}

/**
 * Sizes of a request in bytes: {body, header, total, source}. What Content-Length says counts before the body itself.
 */
function sizeOf(request) {
    const { body, headers, method, url } = request;
    const declared = contentLength(headers);
    const target = isA(url, 'Url') ? url.getPathWithQuery() : String(url);
    const size = {
        body: declared ?? (isNil(body) ? 0 : byteLength(String(body))),
        header: (method + ' ' + target + ' HTTP/1.1\r\n\r\n').length + headers.contentSize(),
        total: 0,
        source: declared === undefined ? 'COMPUTED' : 'CONTENT-LENGTH',
    };
    size.total = size.body + size.header;
    return size;
}

module.exports = { __proto__: null, byteLength, contentLength, sizeOf };
