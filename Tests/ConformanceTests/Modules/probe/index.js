'use strict';

// What a package sees.
exports.types = {
    pm: typeof pm, console: typeof console, require: typeof require, setTimeout: typeof setTimeout, tests: typeof tests,
    postman: typeof postman, environment: typeof environment, responseBody: typeof responseBody, module: typeof module,
    exports: typeof exports, __filename: typeof __filename,
};
exports.same = module.exports === exports;
exports.id = module.id;
exports.shared = () => sharedByScript;
exports.later = () => new Promise((resolve) => setTimeout(() => resolve(typeof tests), 1));
