'use strict';

const host = require('postrider:host');
const { Map, SyntaxError, Map_get, Map_set } = require('../realm/intrinsics.js');
const surroundings = require('./surroundings.js');

const compiled = new Map();

// An ES module does not compile here; this tells it from a broken file. A line of a comment or string may look like
// this too, but only in a file that does not compile anyway.
const declaresES =
    /(?:^|[;}])\s*(?:import\s*["'{*\w]|export\s*(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b|\*|\{))/m;

function text(filename) {
    const source = host.moduleSource(filename);
    // The first line of a program for Node may name its interpreter.
    return source[0] === '#' && source[1] === '!' ? '//' + source : source;
}

// The body is a function in a function, since a module may declare a name of its surroundings again, such as
// `const { Buffer } = require('buffer')`, which it could not in the function whose parameter it is.
function compile(filename, name, further) {
    const body = text(filename);
    try {
        return host.compile(
            'return function (exports, require, module, __filename, __dirname) {' + body + '\n};',
            filename, [...surroundings.names, ...further], false);
    } catch (error) {
        throw error instanceof SyntaxError && declaresES.test(body)
            ? require('./missing.js').notCommonJS(filename, name) : error;
    }
}

/**
 * The wrapper function of a module's file, compiled once in a realm for each list of further parameters. Called by
 * `surroundings.enter` it returns the CommonJS function `(exports, require, module, __filename, __dirname)`.
 */
exports.wrapper = function wrapper(filename, name, further = []) {
    const key = further.length === 0 ? filename : filename + '\0' + further.join();
    let found = Map_get(compiled, key);
    if (found === undefined) {
        found = compile(filename, name, further);
        Map_set(compiled, key, found);
    }
    return found;
};
