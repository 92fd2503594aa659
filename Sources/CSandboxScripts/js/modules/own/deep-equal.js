'use strict';

const { Date, Error, Map, RegExp, Set, isArray, isView } = require('../../realm/intrinsics.js');

const tagOf = (value) => Object.prototype.toString.call(value);
const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * Node's comparison of values by what is in them. A strict one compares by Object.is, and types and prototypes too; the
 * loose one compares by ==.
 */
class Comparison {
    constructor(isStrict) {
        this.isStrict = isStrict;
        // Pairs under comparison, which count as equal where they are met again in a circle.
        this.pairs = [];
    }

    equal(one, other) {
        if (!isObject(one) || !isObject(other)) {
            return this.equalPrimitives(one, other);
        }
        if (one === other || this.pairs.some(([left, right]) => left === one && right === other)) {
            return true;
        }
        if (tagOf(one) !== tagOf(other) || isArray(one) !== isArray(other)) {
            return false;
        }
        if (this.isStrict && Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) {
            return false;
        }
        this.pairs.push([one, other]);
        const result = this.equalContents(one, other) && this.equalProperties(one, other);
        this.pairs.pop();
        return result;
    }

    equalPrimitives(one, other) {
        if (this.isStrict) {
            return Object.is(one, other);
        }
        return !isObject(one) && !isObject(other) && (one == other || (one !== one && other !== other));
    }

    equalContents(one, other) {
        if (one instanceof Date) return Object.is(one.getTime(), other.getTime());
        if (one instanceof RegExp) return String(one) === String(other) && one.lastIndex === other.lastIndex;
        if (one instanceof Error) return one.name === other.name && one.message === other.message;
        if (one instanceof Set) return this.equalSets(one, other);
        if (one instanceof Map) return this.equalMaps(one, other);
        if (/^\[object (Number|String|Boolean|BigInt|Symbol)\]$/.test(tagOf(one))) {
            return Object.is(one.valueOf(), other.valueOf());
        }
        return !isView(one) || one.byteLength === other.byteLength;
    }

    equalProperties(one, other) {
        const keys = this.keys(one);
        return keys.length === this.keys(other).length && (!isArray(one) || one.length === other.length)
            && keys.every((key) => Object.hasOwn(other, key) && this.equal(one[key], other[key]));
    }

    keys(value) {
        const symbols = !this.isStrict ? [] : Object.getOwnPropertySymbols(value).filter(
            (symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
        return [...Object.keys(value), ...symbols];
    }

    equalSets(one, other) {
        const rest = [...other];
        return one.size === other.size && [...one].every((value) => {
            const index = rest.findIndex((candidate) => this.equal(value, candidate));
            if (index >= 0) rest.splice(index, 1);
            return index >= 0;
        });
    }

    equalMaps(one, other) {
        return one.size === other.size && [...one].every(([key, value]) => {
            if (other.has(key)) return this.equal(value, other.get(key));
            return isObject(key) && [...other].some(
                ([candidate, theirs]) => this.equal(key, candidate) && this.equal(value, theirs));
        });
    }
}

exports.deepEqual = (one, other, isStrict) => new Comparison(isStrict).equal(one, other);
