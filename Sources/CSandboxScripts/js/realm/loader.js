(function (host) {
    'use strict';

    // An expression, not a module: the host evaluates it first, and what it returns is the `require` of all our files.
    // It keeps the few built-ins it uses, since files are loaded when they are first needed, after scripts have run.
    const { apply } = Reflect;
    const { split } = String.prototype;
    const { push, pop, join } = Array.prototype;
    const embedded = host.embedded;
    const loaded = { __proto__: null };

    function resolve(name, from) {
        const parts = name[0] === '.' ? apply(split, from, ['/']) : [];
        apply(pop, parts, []);
        const steps = apply(split, name, ['/']);
        for (let i = 0; i < steps.length; i++) {
            if (steps[i] === '..') {
                apply(pop, parts, []);
            } else if (steps[i] !== '.') {
                apply(push, parts, [steps[i]]);
            }
        }
        return apply(join, parts, ['/']);
    }

    function load(path) {
        const define = embedded(path) ?? embedded(path + '.js');
        if (define === undefined) {
            throw new Error('no embedded file ' + path);
        }
        const module = { __proto__: null, exports: {} };
        // Known before it has run, so that files may require one another in a circle.
        loaded[path] = module;
        try {
            define(module, module.exports, requireFrom(path));
        } catch (error) {
            delete loaded[path];
            throw error;
        }
        return module;
    }

    function requireFrom(from) {
        // By the name as it is written: files are required where they are used, which may be once for each script.
        const found = { __proto__: null, 'postrider:host': { __proto__: null, exports: host } };
        return function require(name) {
            let module = found[name];
            if (module === undefined) {
                const path = resolve(name, from);
                module = loaded[path] ?? load(path);
                found[name] = module;
            }
            return module.exports;
        };
    }

    return requireFrom('');
})
