'use strict';

const { Number, TypeError, isView } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');

const token = {};

let invalidate;

/** https://streams.spec.whatwg.org/#rs-byob-request-class */
class ReadableStreamBYOBRequest {
    #controller;
    #view;

    static { invalidate = (request) => request.#invalidate(); }

    constructor(given, controller) {
        if (given !== token) {
            throw new TypeError('Illegal constructor');
        }
        this.#controller = controller;
        this.#view = controller.targets[0].open;
    }

    get view() { return this.#view; }

    respond(bytesWritten) {
        const count = Number(bytesWritten);
        if (!Number.isInteger(count) || count < 0) {
            throw new TypeError('The number of bytes written must be a number that is not negative');
        }
        this.#valid().respond(count);
    }

    respondWithNewView(view) {
        const controller = this.#valid();
        if (!isView(view)) {
            throw new TypeError('The "view" argument must be a typed array or a DataView');
        }
        const [target] = controller.targets;
        const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
        if (bytes.length > target.room) {
            throw new RangeError('The view is longer than the one that was lent');
        }
        // A view over another buffer, such as one that was transferred, brings its bytes along.
        if (view.buffer !== target.buffer) {
            target.open.set(bytes);
        }
        controller.respond(bytes.length);
    }

    #valid() {
        if (this.#controller === undefined) {
            throw new TypeError('This BYOB request has been invalidated');
        }
        return this.#controller;
    }

    #invalidate() {
        this.#controller = undefined;
        this.#view = null;
    }
}

Object.defineProperty(ReadableStreamBYOBRequest, 'length', { __proto__: null, value: 0, configurable: true });

const type = webClass(ReadableStreamBYOBRequest);

module.exports = {
    __proto__: null,
    ReadableStreamBYOBRequest: type,
    invalidate,
    makeRequest: (controller) => new ReadableStreamBYOBRequest(token, controller),
};
