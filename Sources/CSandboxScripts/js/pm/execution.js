'use strict';

const { defineProperty } = require('../realm/intrinsics.js');

const ownerName = 5;
const path = 6;

function define(object, name, value) {
    defineProperty(object, name, { __proto__: null, value });
}

// Names from the collection down to the request; `current` is the one that owns the script.
function makeLocation(execution) {
    const values = execution.source.info();
    const location = values[path];
    location.current = values[ownerName];
    return location;
}

/** `pm.execution`; its members are not enumerable. Only a script of before the request can skip it. */
exports.makeExecutionMember = function makeExecutionMember(execution) {
    const member = {};
    define(member, 'setNextRequest', (request) => { setNextRequest(execution, request); });
    define(member, 'location', makeLocation(execution));
    if (!execution.isTest) {
        define(member, 'skipRequest', () => { execution.skip(); });
    }
    return member;
};

/** The last call of a script counts; undefined is as if it had not been called, null ends the iteration. */
function setNextRequest(execution, request) {
    execution.nextRequest = request === undefined ? undefined : { __proto__: null, value: request };
}

exports.setNextRequest = setNextRequest;
