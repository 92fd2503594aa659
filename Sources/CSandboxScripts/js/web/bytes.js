'use strict';

const { ArrayBuffer, String, TypeError, Uint8Array, apply, isView } = require('../realm/intrinsics.js');

const { fromCharCode } = String;
const { prototype } = ArrayBuffer;
const byteLength = Object.getOwnPropertyDescriptor(prototype, 'byteLength').get;
const chunk = 8192;

/** Whether a value is an ArrayBuffer of this realm or another: its own getter knows. */
function isArrayBuffer(value) {
    try {
        apply(byteLength, value, []);
        return true;
    } catch {
        return typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer;
    }
}

/** A Uint8Array over the bytes of a buffer or view, without a copy; undefined for anything else. */
function bytesIn(source) {
    if (isView(source)) {
        return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
    }
    return isArrayBuffer(source) ? new Uint8Array(source) : undefined;
}

/** The same for an argument that must be a BufferSource. */
function requireBytes(source, name) {
    const bytes = bytesIn(source);
    if (bytes === undefined) {
        throw new TypeError(`The "${name}" argument must be an instance of ArrayBuffer, TypedArray or DataView`);
    }
    return bytes;
}

/** A copy of the bytes as an ArrayBuffer of just their length, which is how they go to the host. */
function bufferOf(bytes) {
    return new Uint8Array(bytes).buffer;
}

/** A string with one character for each byte. In pieces, as the engine takes only so many arguments. */
function binaryString(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length; i += chunk) {
        text += apply(fromCharCode, undefined, bytes.subarray(i, i + chunk));
    }
    return text;
}

/** One array of the bytes of several. */
function concatenate(arrays) {
    let length = 0;
    for (let i = 0; i < arrays.length; i++) {
        length += arrays[i].length;
    }
    const all = new Uint8Array(length);
    let offset = 0;
    for (let i = 0; i < arrays.length; i++) {
        all.set(arrays[i], offset);
        offset += arrays[i].length;
    }
    return all;
}

module.exports = { __proto__: null, binaryString, bufferOf, bytesIn, concatenate, requireBytes };
