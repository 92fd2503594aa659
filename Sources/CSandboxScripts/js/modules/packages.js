'use strict';

const host = require('postrider:host');
const { Error, parse } = require('../realm/intrinsics.js');
const { createLoader } = require('./commonjs.js');
const { maker } = require('./compile.js');

const specifier = /^(?:(npm|jsr):)?((?:@[^/@]+\/)?[^/@:]+)(?:@([^/]+))?$/;

function fileOf(registry, name) {
    const path = host.resolveModule(name, null);
    if (path !== null || registry !== 'jsr' || name[0] !== '@') {
        return path;
    }
    // How jsr's packages are called when npm installs them.
    return host.resolveModule('@jsr/' + name.slice(1).replace('/', '__'), null);
}

function installedVersion(name) {
    try {
        return parse(host.moduleSource(host.resolveModule(name + '/package.json', null))).version;
    } catch {
        return undefined;
    }
}

// What may change without a break: all behind the major number, or behind the minor one below version 1.
function compatible(version) {
    const match = /^[\^~=v]*(0\.\d+|[1-9]\d*)/.exec(version);
    return match === null ? undefined : match[1];
}

function missing(text, name, version) {
    const wanted = version === undefined ? name : name + '@' + version;
    const advice = name === undefined ? '' : ': run "npm install ' + wanted + '"';
    return new Error("Cannot find package '" + text + "'" + advice);
}

// The file of a package; throws when there is none, or one of another version than the script asks for.
function locate(text) {
    const [, registry, name, version] = specifier.exec(text) ?? [];
    const path = name === undefined || name[0] === '.' ? null : fileOf(registry, name);
    if (path === null) {
        throw missing(text, name, version);
    }
    const wanted = version === undefined ? undefined : compatible(version);
    const found = wanted === undefined ? undefined : installedVersion(name);
    if (found !== undefined && compatible(found) !== wanted) {
        const error = missing(text, name, version);
        error.message += ' (version ' + found + ' is installed)';
        throw error;
    }
    return { path, isExternal: registry !== undefined };
}

function inPackage(prefix, text, body) {
    try {
        return body();
    } catch (error) {
        throw new Error(prefix + " package '" + text + "': " + (error?.message ?? String(error)), { cause: error });
    }
}

/**
 * Makes the `pm.require` of one execution: a package is evaluated once in it. `find` is what the files of packages have
 * as `require`; `scope` are the variables that they see, by name, undefined ones too. Packages of a registry (`npm:`,
 * `jsr:`) do not see `pm`. Everything comes from the module path; nothing is fetched.
 */
exports.createPackageRequire = function createPackageRequire(find, scope) {
    const external = { ...scope, pm: undefined };
    const load = createLoader(find, scope);
    const loadExternal = createLoader(find, external);

    return function require(name) {
        const text = String(name);
        const { path, isExternal } = locate(text);
        const names = Object.keys(isExternal ? external : scope);
        if (!path.endsWith('.json')) {
            inPackage('Error while loading', text, () => maker(path, text, names));
        }
        return inPackage('Error in', text, () => (isExternal ? loadExternal : load)(path, text));
    };
};
