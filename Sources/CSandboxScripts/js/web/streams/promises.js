'use strict';

const { Promise, apply, then } = require('../../realm/intrinsics.js');

const nothing = () => {};

/** A promise together with the functions that settle it. */
function deferred() {
    const result = { __proto__: null };
    result.promise = new Promise((resolve, reject) => {
        result.resolve = resolve;
        result.reject = reject;
    });
    return result;
}

/** Marks a promise as handled: that it rejects is told elsewhere, and is no unhandled rejection. */
function silence(promise) {
    then(promise, undefined, nothing);
    return promise;
}

/** A promise of what a method of a script's object answers; undefined where it has no such method. */
function invoke(object, method, values) {
    if (method === undefined) {
        return Promise.resolve();
    }
    try {
        return Promise.resolve(apply(method, object, values));
    } catch (error) {
        return Promise.reject(error);
    }
}

/** The methods of a script's object, which may be missing; throws for anything else that is there. */
function methodsOf(object, names) {
    const methods = { __proto__: null };
    for (let i = 0; i < names.length; i++) {
        const method = object[names[i]];
        if (method !== undefined && typeof method !== 'function') {
            throw new TypeError(`The "${names[i]}" property must be a function`);
        }
        methods[names[i]] = method;
    }
    return methods;
}

module.exports = { __proto__: null, deferred, invoke, methodsOf, nothing, silence };
