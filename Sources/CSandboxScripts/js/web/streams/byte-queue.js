'use strict';

/** Bytes that wait, as the arrays they came in. */
exports.ByteQueue = class ByteQueue {
    constructor() {
        this.clear();
    }

    clear() {
        this.parts = [];
        this.length = 0;
    }

    add(bytes) {
        this.parts.push(bytes);
        this.length += bytes.length;
    }

    addFirst(bytes) {
        this.parts.unshift(bytes);
        this.length += bytes.length;
    }

    /** The first array. */
    take() {
        const bytes = this.parts.shift();
        this.length -= bytes.length;
        return bytes;
    }

    /** Moves as many bytes as there are, and as there is room for, into an array; answers how many. */
    moveInto(target) {
        let moved = 0;
        while (moved < target.length && this.length > 0) {
            const bytes = this.take();
            const count = Math.min(bytes.length, target.length - moved);
            target.set(bytes.subarray(0, count), moved);
            moved += count;
            if (count < bytes.length) {
                this.addFirst(bytes.subarray(count));
            }
        }
        return moved;
    }
};
