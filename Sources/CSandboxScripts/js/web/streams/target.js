'use strict';

const { TypeError, isView } = require('../../realm/intrinsics.js');

const none = new Uint8Array(0);

/**
 * A view that is being filled. Its buffer is taken from whoever brought the view, so that nobody changes it meanwhile;
 * `view` is then a new view of the same kind over the part that is filled.
 */
exports.Target = class Target {
    constructor(view, minimum) {
        if (!isView(view)) {
            throw new TypeError('The chunk must be a typed array or a DataView');
        }
        const { byteOffset, byteLength, BYTES_PER_ELEMENT: size = 1 } = view;
        this.type = view instanceof DataView ? DataView : view.constructor;
        this.size = size;
        this.offset = byteOffset;
        this.buffer = view.buffer.transfer?.() ?? view.buffer.slice(0);
        this.bytes = new Uint8Array(this.buffer, byteOffset, byteLength);
        this.minimum = minimum * size;
        this.filled = 0;
    }

    get room() { return this.bytes.length - this.filled; }

    get isReady() { return this.filled >= this.minimum; }

    /** Whether the last element is there in part only. */
    get isTorn() { return this.filled % this.size !== 0; }

    /** The part that is to be filled yet. */
    get open() { return this.bytes.subarray(this.filled); }

    get view() {
        return new this.type(this.buffer, this.offset, this.filled / this.size);
    }

    fill(queue) {
        this.filled += queue.moveInto(this.open);
    }

    /** Takes away the bytes of an element that is not complete. */
    takeRest() {
        const count = this.filled % this.size;
        this.filled -= count;
        return count === 0 ? none : this.bytes.slice(this.filled, this.filled + count);
    }
};
