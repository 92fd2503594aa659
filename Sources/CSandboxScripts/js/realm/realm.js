'use strict';

// What the host calls: one realm runs one script after the other.

const { String } = require('./intrinsics.js');
// Before anything keeps the Error classes for scripts.
require('./stacks.js').prepare();
const { Execution } = require('./execution.js');
const globals = require('./globals.js');
const { Program } = require('./program.js');
const { stateOf } = require('./state.js');

/** The execution that the host is busy with; between two scripts there is none. */
let current;

// These keep built-ins as they are now.
require('../sdk/builtins.js');

require('../modules/timers.js').use(() => current?.timers.functions);

globals.prepare(() => require('./console.js').makeConsole(() => current));

/** Loads a library before a script asks for it; throws when it is not installed. */
exports.load = (name) => { require('../modules/index.js').load(name); };

/** Compiles a script; throws SyntaxError. */
exports.compile = (text, url) => new Program(text, url);

/**
 * Begins an execution of a compiled script. `response` is [code, status, milliseconds, body size, downloaded bytes]
 * for a test script whose request did not fail.
 */
exports.start = function start(program, isTest, response) {
    current = new Execution(program, isTest, response);
    current.run();
};

/** The bits of state.js. */
exports.state = () => stateOf(current);

/** [name, message, line, column] of the error that the script ended with. */
exports.error = function error() {
    const { name, message, line, column } = current.error;
    return [name, message, line, column];
};

/** What the script changed, as JSON text; `kind` is a scope, 'request' or 'visualizer'. */
exports.changes = function changes(kind) {
    return require('./changes.js').changesOf(current, kind === 'visualizer' ? 'visualization' : kind);
};

/** What setNextRequest was given last. */
exports.nextRequest = function nextRequest() {
    const { value } = (current.outcome ?? current).nextRequest;
    return value === null ? null : String(value);
};

/** Milliseconds until the next timer; 0 for what is due, -1 for none. */
exports.nextDeadline = () => current.cache.timers?.nextDeadline() ?? -1;

/** Runs one thing that is due. */
exports.turn = () => { current.cache.timers?.turn(); };

/** The host's reply to a request that a script has sent. */
exports.answerRequest = function answerRequest(callID, error, summary, headers, bytes, cookies) {
    require('../pm/replies.js').answer(current, callID, { __proto__: null, error, summary, headers, bytes, cookies });
};

/** Ends the execution, after the last state was asked for. */
exports.finish = function finish() {
    current.finish();
    current = undefined;
};

/** The message for a script that took too long. */
exports.timedOut = (kind) => 'sandbox: ' + kind + ' script execution timeout';

/** The engine's word of a promise that was rejected while nobody listened. */
exports.unhandledRejection = function unhandledRejection(reason) {
    current?.raise(reason);
};
