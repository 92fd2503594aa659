'use strict';

const host = require('postrider:host');
const { String, Uint8Array, isArray } = require('../realm/intrinsics.js');
const { String_indexOf, String_lastIndexOf, String_slice } = require('./builtins.js');
const { charsetOf, startsWith } = require('./content-info.js');
const { isNil, isObject } = require('./kinds.js');

const gzip = [0x1f, 0x8b];

// Scripts get a Buffer; where the package that makes them is not installed, bytes will do.
function makeBuffer(bytes) {
    const { Buffer } = require('../web/buffer.js');
    try {
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } catch (error) {
        if (error?.code === 'MODULE_NOT_FOUND') {
            return bytes;
        }
        throw error;
    }
}

function bytesOf(value) {
    return isObject(value) ? require('../web/bytes.js').bytesIn(value) : undefined;
}

/**
 * A Buffer of what a definition has as its stream: bytes of any kind, or a Buffer as JSON has it; undefined for the
 * rest.
 */
function toBuffer(stream) {
    if (stream?._isBuffer === true) {
        return stream;
    }
    const isJSON = isObject(stream) && stream.type === 'Buffer' && isArray(stream.data);
    const bytes = isJSON ? new Uint8Array(stream.data) : bytesOf(stream);
    return bytes === undefined ? undefined : makeBuffer(bytes);
}

/** The text of bytes; in UTF-8 where the charset is unknown. */
function decode(bytes, charset) {
    const decoded = charset === undefined
        ? undefined : host.decode(bytes.buffer, bytes.byteOffset, bytes.byteLength, charset);
    return decoded ?? host.decode(bytes.buffer, bytes.byteOffset, bytes.byteLength, 'utf-8');
}

/** The text of a response that was not made by the host. */
function textOf(response) {
    const { stream } = response;
    return isNil(stream) ? response.body : decode(stream, charsetOf(response.headers.get('content-type')));
}

/** What stands between the outermost parentheses of padded JSON. */
function withoutPadding(text) {
    const open = String_indexOf(text, '(');
    const close = String_lastIndexOf(text, ')');
    return open < 0 || close < open ? text : String_slice(text, open + 1, close);
}

/** The body in base 64; undefined when there is none. */
function base64(response) {
    const { stream, body } = response;
    if (isNil(stream) && isNil(body)) {
        return undefined;
    }
    const { base64Text } = require('../web/base64.js');
    const { utf8 } = require('../web/text-encoder.js');
    return base64Text(isNil(stream) ? utf8(String(body)) : bytesOf(stream));
}

/** {format, source}: how the body is encoded, and whether the header or the body tells. */
function encodingOf(response) {
    const header = response.headers.get('content-encoding');
    if (header) {
        return { format: header, source: 'header' };
    }
    const isZipped = !isNil(response.stream) && startsWith(response.stream, gzip);
    return isZipped ? { format: 'gzip', source: 'body' } : { format: undefined, source: undefined };
}

module.exports = { __proto__: null, base64, encodingOf, textOf, toBuffer, withoutPadding };
