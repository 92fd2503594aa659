'use strict';

const { String, isArray, join, keys } = require('../realm/intrinsics.js');
const { push, slice } = require('./builtins.js');
const PropertyBase = require('./property-base.js');
const { put } = require('./copy.js');
const { isA, isObject } = require('./kinds.js');

// The operations that a mutation shows by its length: ['key', value] and ['key'].
const plain = { __proto__: null, set: 2, unset: 1 };

function mutationOf(instruction, payload) {
    const length = plain[instruction];
    if (length === undefined) {
        return [instruction, payload];
    }
    return length === 1 ? [payload[0]] : [payload[0], payload[1]];
}

function keyOf(mutation) {
    const path = isArray(mutation[0]) ? join(mutation[0], '.') : mutation[0];
    return typeof path === 'symbol' ? undefined : String(path);
}

/**
 * An ordered record of what was set and unset, to be replayed. With `autoCompact` only the last operation of a key is
 * kept.
 */
class MutationTracker extends PropertyBase {
    constructor(definition) {
        super();
        const given = isObject(definition) ? definition : {};
        this.autoCompact = given.autoCompact === true;
        this.stream = isArray(given.stream) ? slice(given.stream) : [];
        this.compacted = {};
        if (isObject(given.compacted)) {
            const names = keys(given.compacted);
            for (let i = 0; i < names.length; i++) {
                put(this.compacted, names[i], given.compacted[names[i]]);
            }
        }
        if (this.autoCompact) {
            this.compact();
        }
    }

    /** Records an operation: track('set', key, value), track('unset', key). */
    track(instruction, ...payload) {
        if (payload.length === 0) {
            return;
        }
        const mutation = mutationOf(instruction, payload);
        if (this.autoCompact) {
            keep(this.compacted, mutation);
        } else {
            push(this.stream, mutation);
        }
    }

    compact() {
        const { stream } = this;
        this.stream = [];
        for (let i = 0; i < stream.length; i++) {
            keep(this.compacted, stream[i]);
        }
    }

    count() {
        return this.stream.length + keys(this.compacted).length;
    }

    /** Replays the record on an object with `applyMutation(instruction, key, value)`, such as a VariableScope. */
    applyOn(target) {
        if (!isObject(target) || typeof target.applyMutation !== 'function') {
            return;
        }
        this.compact();
        const names = keys(this.compacted);
        for (let i = 0; i < names.length; i++) {
            const mutation = this.compacted[names[i]];
            target.applyMutation(mutation.length === plain.unset ? 'unset' : 'set', mutation[0], mutation[1]);
        }
    }

    static isMutationTracker(value) {
        return isA(value, 'MutationTracker');
    }

    static _postman_propertyName = 'MutationTracker';
}

function keep(compacted, mutation) {
    const key = keyOf(mutation);
    if (key !== undefined) {
        put(compacted, key, mutation);
    }
}

module.exports = MutationTracker;
