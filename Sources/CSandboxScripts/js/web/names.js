'use strict';

/** The web globals that a script sees, beyond the language; index.js says where each comes from. */
module.exports = [
    'AbortController', 'AbortSignal', 'Blob', 'Buffer', 'ByteLengthQueuingStrategy', 'CompressionStream',
    'CountQueuingStrategy', 'Crypto', 'CryptoKey', 'DOMException', 'DecompressionStream', 'Event',
    'EventTarget', 'File', 'ReadableByteStreamController', 'ReadableStream', 'ReadableStreamBYOBReader',
    'ReadableStreamBYOBRequest', 'ReadableStreamDefaultController', 'ReadableStreamDefaultReader',
    'SubtleCrypto', 'TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream', 'TransformStream',
    'TransformStreamDefaultController', 'URL', 'URLSearchParams', 'WritableStream',
    'WritableStreamDefaultController', 'WritableStreamDefaultWriter', 'atob', 'btoa', 'crypto',
    'structuredClone',
];
