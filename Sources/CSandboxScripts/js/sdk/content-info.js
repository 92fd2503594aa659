'use strict';

const { exec } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, String_toLowerCase, String_trim, decodeURIComponent } = require('./builtins.js');
const { describe } = require('./media-types.js');

const charsetParameter = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]*))/i;
const extendedName = /;\s*filename\*\s*=\s*[\w-]*'[^']*'([^;\s]*)/i;
const plainName = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/i;

// How some formats begin, for bodies that come without a type.
const signatures = [
    [[0x89, 0x50, 0x4e, 0x47], 'image/png'],
    [[0xff, 0xd8, 0xff], 'image/jpeg'],
    [[0x47, 0x49, 0x46, 0x38], 'image/gif'],
    [[0x25, 0x50, 0x44, 0x46], 'application/pdf'],
    [[0x50, 0x4b, 0x03, 0x04], 'application/zip'],
    [[0x1f, 0x8b], 'application/gzip'],
];

/** Whether bytes begin with others. */
function startsWith(bytes, start) {
    for (let i = 0; i < start.length; i++) {
        if (bytes[i] !== start[i]) {
            return false;
        }
    }
    return true;
}

function typeOfBytes(bytes) {
    for (let i = 0; bytes !== undefined && i < signatures.length; i++) {
        if (startsWith(bytes, signatures[i][0])) {
            return signatures[i][1];
        }
    }
    return 'text/plain';
}

/** The charset that a Content-Type names, as it is written there. */
function charsetOf(contentType) {
    const match = typeof contentType === 'string' ? exec(charsetParameter, contentType) : null;
    return (match?.[1] ?? match?.[2]) || undefined;
}

function mediaType(contentType) {
    const semicolon = String_indexOf(contentType, ';');
    return String_toLowerCase(String_trim(semicolon < 0 ? contentType : String_slice(contentType, 0, semicolon)));
}

function nameIn(disposition) {
    if (typeof disposition !== 'string') {
        return undefined;
    }
    const extended = exec(extendedName, disposition);
    if (extended !== null) {
        try {
            return decodeURIComponent(extended[1]);
        } catch {
            return extended[1];
        }
    }
    const plain = exec(plainName, disposition);
    return plain === null ? undefined : plain[1] ?? String_trim(plain[2]);
}

/**
 * What the headers say of a body: {contentType, mimeType, mimeFormat, charset, fileExtension, fileName}. `bytes()` is
 * asked for the body only when there is no Content-Type.
 */
function contentInfo(headers, bytes) {
    const header = headers.get('content-type');
    const contentType = typeof header === 'string' && header !== '' ? mediaType(header) : typeOfBytes(bytes());
    const { mimeType, mimeFormat, fileExtension } = describe(contentType);
    const name = fileExtension === '' ? 'response' : 'response.' + fileExtension;
    return {
        mimeType,
        mimeFormat,
        charset: charsetOf(header) ?? 'utf8',
        fileExtension,
        fileName: nameIn(headers.get('content-disposition')) || name,
        contentType,
    };
}

module.exports = { __proto__: null, charsetOf, contentInfo, startsWith };
