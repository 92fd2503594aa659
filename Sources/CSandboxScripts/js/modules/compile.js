'use strict';

const host = require('postrider:host');
const { Map, SyntaxError, Map_get, Map_set } = require('../realm/intrinsics.js');
const { enter, namesIn } = require('./surroundings.js');

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
    const own = namesIn(body);
    try {
        const wrapper = host.compile(
            'return function (exports, require, module, __filename, __dirname) {' + body + '\n};',
            filename, [...own, ...further], false);
        return (values) => enter(wrapper, own, values);
    } catch (error) {
        throw error instanceof SyntaxError && declaresES.test(body)
            ? require('./missing.js').notCommonJS(filename, name) : error;
    }
}

/**
 * What makes the function of a module's file, `(exports, require, module, __filename, __dirname)`: called with the
 * values of the further parameters. It is compiled once in a realm for each list of them.
 */
exports.maker = function maker(filename, name, further = []) {
    const key = further.length === 0 ? filename : filename + '\0' + further.join();
    let found = Map_get(compiled, key);
    if (found === undefined) {
        found = compile(filename, name, further);
        Map_set(compiled, key, found);
    }
    return found;
};
