'use strict';

const host = require('postrider:host');
const { Error, Map, Map_set, Promise, parse, stringify } = require('../realm/intrinsics.js');
const { warn } = require('../realm/console.js');
const { enqueue } = require('./jobs.js');

// A definition as an SDK request makes of it: text is a URL, and what is no definition has none.
function definitionOf(request) {
    const Request = require('../sdk/request.js');
    return parse(stringify(Request.isRequest(request) ? request : new Request(request)));
}

function isFile(parameter) {
    return parameter.type === 'file';
}

// Scripts do not read files of the machine.
function withoutFiles(execution, definition) {
    const { body } = definition;
    if (!body) {
        return definition;
    }
    const files = body.mode === 'file' ? body.file !== undefined : body.mode === 'formdata' && hasFiles(body.formdata);
    if (files) {
        warn(execution, 'uploading files from scripts is not allowed');
        removeFiles(body);
    }
    return definition;
}

function hasFiles(parameters) {
    for (let i = 0; i < parameters.length; i++) {
        if (isFile(parameters[i])) {
            return true;
        }
    }
    return false;
}

function removeFiles(body) {
    if (body.mode === 'file') {
        delete body.file;
        return;
    }
    const kept = [];
    for (let i = 0; i < body.formdata.length; i++) {
        if (!isFile(body.formdata[i])) {
            kept[kept.length] = body.formdata[i];
        }
    }
    body.formdata = kept;
}

let lastCallID = 0;

/** Sends; `callback(error, response, history)` is called once in a later turn. */
function send(execution, request, callback) {
    if (execution.skipped || execution.finished) {
        return;
    }
    if (!request) {
        enqueue(execution, () => callback(new Error('sendrequest: nothing to request')));
        return;
    }
    const text = stringify(withoutFiles(execution, definitionOf(request)));
    lastCallID += 1;
    // Kept with the execution, so that calls without an answer go when it goes.
    execution.cache.calls ??= new Map();
    Map_set(execution.cache.calls, lastCallID, callback);
    execution.pending += 1;
    host.send(lastCallID, text);
}

// Postman calls a callback that throws a second time, with what it threw.
function patient(callback) {
    return (error, response, history) => {
        try {
            callback(error, response, history);
        } catch (thrown) {
            callback(thrown);
        }
    };
}

/**
 * `pm.sendRequest`: with a callback it returns `pm`, without one a promise of the response. Variables in the request
 * are not replaced. An error is a plain object, and an HTTP error status is none.
 */
exports.makeSendRequest = function makeSendRequest(execution) {
    return function sendRequest(request, callback) {
        if (typeof callback === 'function') {
            send(execution, request, patient(callback));
            return execution.pm;
        }
        return new Promise((resolve, reject) => {
            send(execution, request, (error, response) => {
                if (error) {
                    reject(error);
                } else {
                    resolve(response);
                }
            });
        });
    };
};
