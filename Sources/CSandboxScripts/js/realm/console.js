'use strict';

const host = require('postrider:host');
const { push } = require('./intrinsics.js');

/** Sends one console event; `execution` is whose script speaks. */
function write(execution, level, values) {
    if (execution !== undefined && execution.skipped) {
        return;
    }
    const texts = [];
    for (let i = 0; i < values.length; i++) {
        push(texts, require('./inspect.js').inspect(values[i]));
    }
    host.log(level, texts);
}

/**
 * A `console`: six methods and no more. Format directives mean nothing in it, and each call is an event, even one
 * without arguments. `find` tells which execution speaks: the one that the console was made for, or, for the global
 * one, the current.
 */
exports.makeConsole = function makeConsole(find) {
    const method = (level) => (...values) => { write(find(), level, values); };
    return {
        log: method('log'),
        warn: method('warn'),
        debug: method('debug'),
        info: method('info'),
        error: method('error'),
        clear: method('clear'),
    };
};

/** A warning of our own, in the words of Postman. */
exports.warn = (execution, text) => { write(execution, 'warn', [text]); };
