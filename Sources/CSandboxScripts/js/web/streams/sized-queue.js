'use strict';

const { Number } = require('../../realm/intrinsics.js');

/** Chunks that wait, and what they measure together (https://streams.spec.whatwg.org/#queue-with-sizes). */
exports.SizedQueue = class SizedQueue {
    constructor() {
        this.clear();
    }

    clear() {
        this.items = [];
        this.total = 0;
    }

    get isEmpty() { return this.items.length === 0; }

    get first() { return this.items[0].value; }

    add(value, size) {
        const number = Number(size);
        if (!(number >= 0) || number === Infinity) {
            throw new RangeError('The size of a chunk must be a number that is not negative');
        }
        this.items.push({ __proto__: null, value, size: number });
        this.total += number;
    }

    take() {
        const { value, size } = this.items.shift();
        // Sums of fractions may end a little below zero.
        this.total = Math.max(this.total - size, 0);
        return value;
    }
};
