'use strict';

const { Error, hasOwn } = require('../realm/intrinsics.js');
const { core, isPlain, libraries, refused } = require('./names.js');

// The package of a name such as `lodash/fp` or `@scope/name/file.js`.
function packageOf(name) {
    const match = /^(@[^/]+\/)?[^/]+/.exec(name);
    return match === null ? name : match[0];
}

function advice(name) {
    if (!isPlain(name) || hasOwn(refused, name)) {
        return '';
    }
    const known = libraries[name] ?? core[name] ?? libraries[packageOf(name)];
    const command = 'run "npm install ' + (known?.npm ?? packageOf(name)) + '"';
    return ': ' + command + (known?.debian === undefined ? '' : ', or on Debian "apt install ' + known.debian + '"');
}

/**
 * The error for a module that is not installed. It begins as Postman's and Node's does and goes on with the command
 * that installs the module. `from` is the file that asks, undefined for a script.
 */
exports.missingModule = function missingModule(name, from) {
    const asking = from === undefined ? '' : ' (required by ' + from + ')';
    const error = new Error("Cannot find module '" + name + "'" + asking + advice(name));
    // Packages look at the code to tell an optional dependency that is not there from one that is broken.
    error.code = 'MODULE_NOT_FOUND';
    return error;
};

/** The error for a file that is an ECMAScript module, as new versions of some packages are. */
exports.notCommonJS = function notCommonJS(filename, name) {
    const known = libraries[name];
    const command = known === undefined ? '' : ': run "npm install ' + known.npm + '"';
    const reason = ' is an ES module, and require takes CommonJS only';
    const error = new Error("Cannot load module '" + name + "': " + filename + reason + command);
    error.code = 'ERR_REQUIRE_ESM';
    return error;
};
