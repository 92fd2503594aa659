'use strict';

const { BigInt, Number } = require('../../realm/intrinsics.js');
const { concatenate } = require('../bytes.js');
const { compute, failure } = require('./failure.js');
const { materialOf } = require('./key.js');
const { bytesParameter, numberParameter } = require('./parameters.js');

const blockSize = 16;

function toNumber(bytes) {
    let number = 0n;
    for (let i = 0; i < bytes.length; i++) {
        number = number << 8n | BigInt(bytes[i]);
    }
    return number;
}

function toBytes(number) {
    const bytes = new Uint8Array(blockSize);
    for (let i = 0; i < blockSize; i++) {
        bytes[blockSize - 1 - i] = Number(number >> BigInt(8 * i) & 255n);
    }
    return bytes;
}

/**
 * AES-CTR, which encrypts and decrypts alike. Only the last `length` bits of the counter block count; where they
 * overflow, they begin again at zero, but libcrypto counts in all 128 bits, so that the data are worked on in two
 * parts.
 */
exports.counterMode = function counterMode(algorithm, key, data) {
    const block = bytesParameter(algorithm, 'counter');
    const length = numberParameter(algorithm, 'length');
    if (block.length !== blockSize || length === 0 || length > 128) {
        throw failure('OperationError', 'algorithm.counter must have 16 bytes, algorithm.length be between 1 and 128');
    }
    const limit = 1n << BigInt(length);
    const start = toNumber(block);
    const untilOverflow = limit - start % limit;
    const blocks = BigInt(Math.ceil(data.length / blockSize));
    if (blocks > limit) {
        throw failure('OperationError', 'The data are too long for the counter');
    }
    const apply = (counter, bytes) => compute('encrypt', 'CTR', materialOf(key), counter, bytes);
    if (blocks <= untilOverflow) {
        return apply(block, data);
    }
    const first = Number(untilOverflow) * blockSize;
    return concatenate([
        new Uint8Array(apply(block, data.subarray(0, first))),
        new Uint8Array(apply(toBytes(start - start % limit), data.subarray(first))),
    ]).buffer;
};
