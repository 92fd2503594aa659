'use strict';

const { Error, defineProperty } = require('../../realm/intrinsics.js');
const web = require('../../web/index.js');

function unsupported() {
    throw new Error('Not implemented');
}

/** Node's `buffer` as Postman has it: the package's members, with the globals in their places. */
const buffer = { ...require('../index.js').loadCore('buffer') };

for (const name of ['Blob', 'Buffer', 'File', 'atob', 'btoa']) {
    // Read when asked for, as nothing of the web is loaded before.
    defineProperty(buffer, name, { __proto__: null, get: web[name], enumerable: true, configurable: true });
}
for (const name of ['isAscii', 'isUtf8', 'resolveObjectURL', 'transcode']) {
    buffer[name] = unsupported;
}
buffer.constants ??= { MAX_LENGTH: buffer.kMaxLength, MAX_STRING_LENGTH: 536870888 };

module.exports = buffer;
