'use strict';

const { webClass } = require('../idl.js');
const { TextDecoder } = require('../text-decoder.js');
const { utf8 } = require('../text-encoder.js');
const { TransformStream } = require('./transform.js');

const isHigh = (unit) => unit >= 0xd800 && unit < 0xdc00;

/** https://encoding.spec.whatwg.org/#interface-textencoderstream */
class TextEncoderStream {
    #stream;
    // The first half of a surrogate pair, whose other half may come with the next chunk.
    #half = '';

    constructor() {
        this.#stream = new TransformStream({
            transform: (chunk, controller) => this.#encode(this.#half + `${chunk}`, controller),
            flush: (controller) => {
                if (this.#half !== '') controller.enqueue(utf8(this.#half));
            },
        });
    }

    #encode(text, controller) {
        const hasHalf = text !== '' && isHigh(text.charCodeAt(text.length - 1));
        this.#half = hasHalf ? text[text.length - 1] : '';
        const whole = hasHalf ? text.slice(0, -1) : text;
        if (whole !== '') controller.enqueue(utf8(whole));
    }

    get encoding() { return 'utf-8'; }
    get readable() { return this.#stream.readable; }
    get writable() { return this.#stream.writable; }
}

/** https://encoding.spec.whatwg.org/#interface-textdecoderstream */
class TextDecoderStream {
    #decoder;
    #stream;

    constructor(label = 'utf-8', options = undefined) {
        const decoder = new TextDecoder(label, options);
        const give = (text, controller) => {
            if (text !== '') controller.enqueue(text);
        };
        this.#decoder = decoder;
        this.#stream = new TransformStream({
            transform: (chunk, controller) => give(decoder.decode(chunk, { stream: true }), controller),
            flush: (controller) => give(decoder.decode(), controller),
        });
    }

    get encoding() { return this.#decoder.encoding; }
    get fatal() { return this.#decoder.fatal; }
    get ignoreBOM() { return this.#decoder.ignoreBOM; }
    get readable() { return this.#stream.readable; }
    get writable() { return this.#stream.writable; }
}

module.exports = {
    __proto__: null,
    TextDecoderStream: webClass(TextDecoderStream),
    TextEncoderStream: webClass(TextEncoderStream),
};
