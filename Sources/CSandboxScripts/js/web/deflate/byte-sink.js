'use strict';

/** Bytes in a row, as many as come. */
class ByteSink {
    #bytes = new Uint8Array(1024);
    length = 0;

    push(byte) {
        if (this.length === this.#bytes.length) {
            const larger = new Uint8Array(2 * this.length);
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        this.#bytes[this.length] = byte;
        this.length += 1;
    }

    at(index) { return this.#bytes[index]; }

    take() { return this.#bytes.slice(0, this.length); }
}

module.exports = { __proto__: null, ByteSink };
