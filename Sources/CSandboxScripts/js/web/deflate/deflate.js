'use strict';

const { ByteSink } = require('./byte-sink.js');
const { distanceCodes, fixedLengths, lengthCodes } = require('./codes.js');

const windowSize = 32768;
const longest = 258;
// How many earlier places are tried for a match.
const patience = 32;

class BitWriter {
    #sink = new ByteSink();
    #bits = 0;
    #count = 0;

    // Lowest bit first.
    write(value, count) {
        this.#bits |= value << this.#count;
        this.#count += count;
        while (this.#count >= 8) {
            this.#sink.push(this.#bits & 0xff);
            this.#bits >>>= 8;
            this.#count -= 8;
        }
    }

    // A code of Huffman's: highest bit first.
    writeCode(code, count) {
        for (let bit = count - 1; bit >= 0; bit--) {
            this.write(code >> bit & 1, 1);
        }
    }

    finish() {
        if (this.#count > 0) {
            this.#sink.push(this.#bits & 0xff);
        }
        return this.#sink.take();
    }
}

// The first of the fixed codes with so many bits, and the symbol that it stands for. Source: RFC 1951 section 3.2.6
function fixedCode(symbol) {
    if (symbol < 144) return 0x30 + symbol;
    if (symbol < 256) return 0x190 + symbol - 144;
    return symbol < 280 ? symbol - 256 : 0xc0 + symbol - 280;
}

// The last code whose base is not above the number.
function codeFor(codes, number) {
    let code = codes.length - 1;
    while (codes[code].base > number) {
        code -= 1;
    }
    return code;
}

function writeMatch(writer, lengths, length, distance) {
    const lengthCode = codeFor(lengthCodes, length);
    const symbol = 257 + lengthCode;
    writer.writeCode(fixedCode(symbol), lengths[symbol]);
    writer.write(length - lengthCodes[lengthCode].base, lengthCodes[lengthCode].extra);
    const distanceCode = codeFor(distanceCodes, distance);
    writer.writeCode(distanceCode, 5);
    writer.write(distance - distanceCodes[distanceCode].base, distanceCodes[distanceCode].extra);
}

/** Where the same three bytes stood before, latest first. */
class Occurrences {
    #bytes;
    #last = new Int32Array(1 << 15).fill(-1);
    #before;

    constructor(bytes) {
        this.#bytes = bytes;
        this.#before = new Int32Array(bytes.length).fill(-1);
    }

    #key(at) {
        const bytes = this.#bytes;
        return (bytes[at] << 10 ^ bytes[at + 1] << 5 ^ bytes[at + 2]) & 0x7fff;
    }

    add(at) {
        if (at + 2 >= this.#bytes.length) return;
        const key = this.#key(at);
        this.#before[at] = this.#last[key];
        this.#last[key] = at;
    }

    // The longest match for what stands at a place; a length of 0 where there is none.
    match(at) {
        const best = { length: 0, distance: 0 };
        if (at + 2 >= this.#bytes.length) return best;
        let candidate = this.#last[this.#key(at)];
        for (let tries = 0; tries < patience && candidate >= 0 && at - candidate <= windowSize; tries++) {
            const length = this.#sameLength(candidate, at);
            if (length > best.length) {
                best.length = length;
                best.distance = at - candidate;
            }
            candidate = this.#before[candidate];
        }
        return best;
    }

    #sameLength(before, at) {
        const bytes = this.#bytes;
        const end = Math.min(longest, bytes.length - at);
        let length = 0;
        while (length < end && bytes[before + length] === bytes[at + length]) {
            length += 1;
        }
        return length;
    }
}

/** Compresses bytes into one block with the fixed codes, which is enough for the small texts that scripts have. */
function deflate(bytes) {
    const writer = new BitWriter();
    const lengths = fixedLengths();
    const occurrences = new Occurrences(bytes);
    writer.write(1, 1);
    writer.write(1, 2);
    for (let at = 0; at < bytes.length;) {
        const match = occurrences.match(at);
        const isMatch = match.length > 2;
        if (isMatch) {
            writeMatch(writer, lengths, match.length, match.distance);
        } else {
            writer.writeCode(fixedCode(bytes[at]), lengths[bytes[at]]);
        }
        for (const end = at + (isMatch ? match.length : 1); at < end; at++) {
            occurrences.add(at);
        }
    }
    writer.writeCode(fixedCode(256), lengths[256]);
    return writer.finish();
}

module.exports = { __proto__: null, deflate };
