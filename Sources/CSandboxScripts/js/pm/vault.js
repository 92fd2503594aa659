'use strict';

const { vault } = require('postrider:host');
const { Error, defineProperty, parse, stringify } = require('../realm/intrinsics.js');
const { later } = require('./jobs.js');

function perform(operation, key, value) {
    const answer = parse(vault(operation, '' + key, value === undefined ? undefined : stringify(value)));
    if (answer.error !== undefined) {
        throw new Error(answer.error);
    }
    return answer.value;
}

/** `pm.vault`: get, set and unset, each a promise. Keys are without the prefix `vault:`. */
exports.makeVault = function makeVault(execution) {
    const result = {};
    const define = (name, method) => {
        defineProperty(result, name, { __proto__: null, value: method, enumerable: true });
    };
    define('get', (key) => later(execution, () => perform('get', key)));
    define('set', (key, value) => later(execution, () => perform('set', key, value)));
    define('unset', (key) => later(execution, () => perform('unset', key)));
    return result;
};
