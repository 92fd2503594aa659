'use strict';

const { ByteSink } = require('./byte-sink.js');
const { distanceCodes, fixedLengths, lengthCodes } = require('./codes.js');

function broken(what) {
    return new TypeError('The compressed data is not valid: ' + what);
}

class BitReader {
    #bytes;
    #offset;
    #bits = 0;
    #count = 0;

    constructor(bytes, offset) {
        this.#bytes = bytes;
        this.#offset = offset;
    }

    // The bytes that no bit was taken of yet start here.
    get offset() { return this.#offset; }

    byte() {
        if (this.#offset >= this.#bytes.length) {
            throw broken('it ends too soon');
        }
        return this.#bytes[this.#offset++];
    }

    bits(count) {
        while (this.#count < count) {
            this.#bits |= this.byte() << this.#count;
            this.#count += 8;
        }
        const value = this.#bits & ((1 << count) - 1);
        this.#bits >>>= count;
        this.#count -= count;
        return value;
    }

    align() {
        this.#bits = 0;
        this.#count = 0;
    }
}

/** A Huffman code, given by the number of bits of each symbol. Source: RFC 1951 section 3.2.2 */
class HuffmanCode {
    // How many symbols have a code of so many bits, and the symbols in the order of their codes.
    #counts = new Uint16Array(16);
    #symbols;

    constructor(lengths) {
        const next = new Uint16Array(16);
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            this.#counts[lengths[symbol]] += 1;
        }
        this.#counts[0] = 0;
        for (let length = 1; length < 15; length++) {
            next[length + 1] = next[length] + this.#counts[length];
        }
        this.#symbols = new Uint16Array(lengths.length);
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] !== 0) {
                this.#symbols[next[lengths[symbol]]++] = symbol;
            }
        }
    }

    read(reader) {
        let code = 0;
        let first = 0;
        let index = 0;
        for (let length = 1; length < 16; length++) {
            code |= reader.bits(1);
            const count = this.#counts[length];
            if (code - count < first) {
                return this.#symbols[index + code - first];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        throw broken('it has a code that nothing stands for');
    }
}

function copyStored(reader, sink) {
    reader.align();
    const length = reader.byte() | reader.byte() << 8;
    const complement = reader.byte() | reader.byte() << 8;
    if (length !== (~complement & 0xffff)) {
        throw broken('a stored block has no proper length');
    }
    for (let i = 0; i < length; i++) {
        sink.push(reader.byte());
    }
}

function copyMatch(reader, sink, length, distances) {
    const code = distanceCodes[distances.read(reader)];
    const distance = code === undefined ? Infinity : code.base + reader.bits(code.extra);
    if (distance > sink.length) {
        throw broken('it refers to what is not there');
    }
    for (let i = 0; i < length; i++) {
        sink.push(sink.at(sink.length - distance));
    }
}

function copyBlock(reader, sink, { literals, distances }) {
    for (;;) {
        const symbol = literals.read(reader);
        if (symbol === 256) {
            return;
        }
        if (symbol < 256) {
            sink.push(symbol);
        } else {
            const code = lengthCodes[symbol - 257];
            if (code === undefined) {
                throw broken('it has a length that is none');
            }
            copyMatch(reader, sink, code.base + reader.bits(code.extra), distances);
        }
    }
}

function fixedCodes() {
    return {
        literals: new HuffmanCode(fixedLengths()), distances: new HuffmanCode(new Uint8Array(30).fill(5)),
    };
}

// The order in which the bits of the code for lengths are given. Source: RFC 1951 section 3.2.7
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCodes(reader) {
    const literalCount = reader.bits(5) + 257;
    const distanceCount = reader.bits(5) + 1;
    const count = reader.bits(4) + 4;
    const forLengths = new Uint8Array(19);
    for (let i = 0; i < count; i++) {
        forLengths[order[i]] = reader.bits(3);
    }
    const lengths = readLengths(reader, new HuffmanCode(forLengths), literalCount + distanceCount);
    return {
        literals: new HuffmanCode(lengths.subarray(0, literalCount)),
        distances: new HuffmanCode(lengths.subarray(literalCount)),
    };
}

function repeatCount(reader, symbol) {
    if (symbol === 16) return 3 + reader.bits(2);
    return symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7);
}

function readLengths(reader, code, count) {
    const lengths = new Uint8Array(count);
    for (let index = 0; index < count;) {
        const symbol = code.read(reader);
        if (symbol < 16) {
            lengths[index++] = symbol;
        } else {
            if (symbol === 16 && index === 0) {
                throw broken('it repeats what is not there');
            }
            const length = symbol === 16 ? lengths[index - 1] : 0;
            const repeats = repeatCount(reader, symbol);
            if (index + repeats > count) {
                throw broken('it repeats too often');
            }
            lengths.fill(length, index, index += repeats);
        }
    }
    return lengths;
}

/**
 * Undoes deflate from an offset on.
 * @returns {{ bytes: Uint8Array, end: number }} what comes out, and where the rest of the input starts
 */
function inflate(input, offset) {
    const reader = new BitReader(input, offset);
    const sink = new ByteSink();
    for (let isLast = false; !isLast;) {
        isLast = reader.bits(1) === 1;
        switch (reader.bits(2)) {
            case 0: copyStored(reader, sink); break;
            case 1: copyBlock(reader, sink, fixedCodes()); break;
            case 2: copyBlock(reader, sink, readCodes(reader)); break;
            default: throw broken('it has a block of no known kind');
        }
    }
    return { bytes: sink.take(), end: reader.offset };
}

module.exports = { __proto__: null, broken, inflate };
