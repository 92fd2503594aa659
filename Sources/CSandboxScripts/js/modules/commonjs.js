'use strict';

const host = require('postrider:host');
const { Error, apply, create, hasOwn, parse } = require('../realm/intrinsics.js');
const { maker } = require('./compile.js');

// The object that a module knows as `module`.
class Module {
    constructor(filename, parent) {
        this.id = filename;
        this.path = directory(filename);
        this.exports = {};
        this.parent = parent ?? null;
        this.filename = filename;
        this.loaded = false;
        this.children = [];
        this.paths = [];
    }
}

function directory(filename) {
    return filename.slice(0, Math.max(filename.lastIndexOf('/'), 1));
}

function withoutMark(text) {
    return text[0] === '\uFEFF' ? text.slice(1) : text;
}

/**
 * Loads files as CommonJS modules, each once. `find(name, from)` answers a module's `require`: `{ path }` for a file to
 * load, or `{ exports }` for a module that is there already; it throws for what is missing. `further` are parameters
 * that the files get besides the surroundings of all modules, an object of values by name.
 */
exports.createLoader = function createLoader(find, further = {}) {
    const cache = create(null);
    const furtherNames = Object.keys(further);
    const furtherValues = furtherNames.map((name) => further[name]);

    function requireFor(module) {
        const from = module.filename;
        const require = function require(name) {
            const found = find(name, from);
            return hasOwn(found, 'exports') ? found.exports : load(found.path, name, module);
        };
        require.resolve = (name) => find(name, from).path ?? name;
        require.cache = cache;
        require.main = undefined;
        require.extensions = create(null);
        return require;
    }

    function run(module, name) {
        const { filename } = module;
        if (filename.endsWith('.json')) {
            module.exports = parse(withoutMark(host.moduleSource(filename)));
        } else if (filename.endsWith('.node')) {
            throw new Error("Cannot load module '" + name + "': " + filename + ' is machine code');
        } else {
            const body = maker(filename, name, furtherNames)(furtherValues);
            const require = requireFor(module);
            module.require = require;
            apply(body, module.exports, [module.exports, require, module, filename, module.path]);
        }
        module.loaded = true;
    }

    function load(path, name, parent) {
        const known = cache[path];
        if (known !== undefined) {
            return known.exports;
        }
        const module = new Module(path, parent);
        // In the cache before it runs, so that modules may require one another in a circle.
        cache[path] = module;
        try {
            run(module, name);
        } catch (error) {
            delete cache[path];
            throw error;
        }
        parent?.children.push(module);
        return module.exports;
    }

    return load;
};
