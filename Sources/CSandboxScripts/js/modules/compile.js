'use strict';

const host = require('postrider:host');
const { Map, SyntaxError, Map_get, Map_set } = require('../realm/intrinsics.js');
const { enter, names } = require('./surroundings.js');

const compiled = new Map();

// An ES module does not compile here; this tells it from a broken file. A line of a comment or string may look like
// this too, but only in a file that does not compile anyway.
const declaresES =
    /(?:^|[;}])\s*(?:import\s*["'{*\w]|export\s*(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b|\*|\{))/m;

function compile(filename, name, further) {
    try {
        const made = host.compileModule(filename, names, further);
        const wrapper = made[0];
        const own = made[1];
        return (values) => enter(wrapper, own, values);
    } catch (error) {
        throw error instanceof SyntaxError && declaresES.test(host.moduleSource(filename))
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
