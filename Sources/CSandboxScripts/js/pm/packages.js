'use strict';

const host = require('postrider:host');
const {
    Error, String, String_indexOf, String_slice, SyntaxError, exec, isPrototypeOf,
} = require('../realm/intrinsics.js');
const { describe } = require('../realm/errors.js');

const reference = /^(npm|jsr):((?:@[^/@]+\/)?[^@/]+)(?:@[^/]*)?(\/.+)?$/;

// The name below which npm keeps a package: those of the other registry are packages of its scope @jsr.
function installedName(registry, name) {
    if (registry === 'npm') {
        return name;
    }
    const slash = String_indexOf(name, '/');
    return '@jsr/' + String_slice(name, 1, slash) + '__' + String_slice(name, slash + 1);
}

function load(name) {
    const match = exec(reference, name);
    const installed = match === null ? undefined : installedName(match[1], match[2]) + (match[3] ?? '');
    if (installed === undefined || host.resolveModule(installed, null) === null) {
        throw new Error("Cannot find package '" + name + "'");
    }
    try {
        return require('../modules/index.js').load(installed);
    } catch (error) {
        const isSyntax = isPrototypeOf(SyntaxError.prototype, error);
        const start = isSyntax ? "Error while loading package '" : "Error in package '";
        throw new Error(start + name + "': " + describe(error, '').message);
    }
}

/**
 * `pm.require`: packages of a registry, `npm:name@version` or `jsr:@scope/name`, as they are installed along the module
 * path; which version is there, is what they get. Packages of Postman's own library are in its cloud, so there are
 * none.
 */
exports.makeRequire = () => function require(name) { return load(String(name)); };
