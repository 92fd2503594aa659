'use strict';

const { Number, TypeError } = require('../../realm/intrinsics.js');
const { webClass } = require('../idl.js');

function markOf(init) {
    if (typeof init !== 'object' || init === null || init.highWaterMark === undefined) {
        throw new TypeError('The "highWaterMark" property must be specified');
    }
    return Number(init.highWaterMark);
}

const byteLength = (chunk) => chunk.byteLength;
const one = () => 1;

/** https://streams.spec.whatwg.org/#blqs-class */
class ByteLengthQueuingStrategy {
    #mark;

    constructor(init) { this.#mark = markOf(init); }

    get highWaterMark() { return this.#mark; }
    get size() { return byteLength; }
}

/** https://streams.spec.whatwg.org/#cqs-class */
class CountQueuingStrategy {
    #mark;

    constructor(init) { this.#mark = markOf(init); }

    get highWaterMark() { return this.#mark; }
    get size() { return one; }
}

/** How much a strategy lets wait before it asks for a pause. */
function highWaterMark(strategy, otherwise) {
    const given = strategy?.highWaterMark;
    const mark = given === undefined ? otherwise : Number(given);
    if (!(mark >= 0)) {
        throw new RangeError('Invalid highWaterMark');
    }
    return mark;
}

/** How a strategy measures a chunk. */
function sizeFunction(strategy) {
    const size = strategy?.size;
    if (size === undefined) {
        return one;
    }
    if (typeof size !== 'function') {
        throw new TypeError('The "size" property must be a function');
    }
    return (chunk) => size(chunk);
}

module.exports = {
    __proto__: null,
    ByteLengthQueuingStrategy: webClass(ByteLengthQueuingStrategy),
    CountQueuingStrategy: webClass(CountQueuingStrategy),
    highWaterMark,
    sizeFunction,
};
