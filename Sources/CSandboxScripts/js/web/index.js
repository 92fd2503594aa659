'use strict';

// Nothing here is loaded before a script reads the name.
const from = (load, name) => () => load()[name];

const abort = () => require('./abort.js');
const base64 = () => require('./base64.js');
const blob = () => require('./blob.js');
const compression = () => require('./streams/compression.js');
const crypto = () => require('./crypto/crypto.js');
const events = () => require('./events.js');
const readers = () => require('./streams/readers.js');
const strategies = () => require('./streams/strategies.js');
const textStreams = () => require('./streams/text.js');
const transform = () => require('./streams/transform.js');
const writable = () => require('./streams/writable.js');

/** For each name of names.js the function that makes, or finds, its value. */
module.exports = {
    __proto__: null,
    AbortController: from(abort, 'AbortController'),
    AbortSignal: from(abort, 'AbortSignal'),
    Blob: from(blob, 'Blob'),
    Buffer: from(() => require('./buffer.js'), 'Buffer'),
    ByteLengthQueuingStrategy: from(strategies, 'ByteLengthQueuingStrategy'),
    CompressionStream: from(compression, 'CompressionStream'),
    CountQueuingStrategy: from(strategies, 'CountQueuingStrategy'),
    Crypto: from(crypto, 'Crypto'),
    CryptoKey: from(() => require('./crypto/key.js'), 'CryptoKey'),
    DOMException: from(() => require('./dom-exception.js'), 'DOMException'),
    DecompressionStream: from(compression, 'DecompressionStream'),
    Event: from(events, 'Event'),
    EventTarget: from(events, 'EventTarget'),
    File: from(blob, 'File'),
    ReadableByteStreamController: from(() => require('./streams/byte-controller.js'), 'ReadableByteStreamController'),
    ReadableStream: from(() => require('./streams/readable.js'), 'ReadableStream'),
    ReadableStreamBYOBReader: from(readers, 'ReadableStreamBYOBReader'),
    ReadableStreamBYOBRequest: from(() => require('./streams/byob-request.js'), 'ReadableStreamBYOBRequest'),
    ReadableStreamDefaultController: from(
        () => require('./streams/default-controller.js'), 'ReadableStreamDefaultController'),
    ReadableStreamDefaultReader: from(readers, 'ReadableStreamDefaultReader'),
    SubtleCrypto: from(() => require('./crypto/subtle.js'), 'SubtleCrypto'),
    TextDecoder: from(() => require('./text-decoder.js'), 'TextDecoder'),
    TextDecoderStream: from(textStreams, 'TextDecoderStream'),
    TextEncoder: from(() => require('./text-encoder.js'), 'TextEncoder'),
    TextEncoderStream: from(textStreams, 'TextEncoderStream'),
    TransformStream: from(transform, 'TransformStream'),
    TransformStreamDefaultController: from(transform, 'TransformStreamDefaultController'),
    URL: from(() => require('./url/url.js'), 'URL'),
    URLSearchParams: from(() => require('./url/search-params.js'), 'URLSearchParams'),
    WritableStream: from(writable, 'WritableStream'),
    WritableStreamDefaultController: from(
        () => require('./streams/sink-controller.js'), 'WritableStreamDefaultController'),
    WritableStreamDefaultWriter: from(writable, 'WritableStreamDefaultWriter'),
    atob: from(base64, 'atob'),
    btoa: from(base64, 'btoa'),
    crypto: from(crypto, 'crypto'),
    structuredClone: from(() => require('./structured-clone.js'), 'structuredClone'),
};
