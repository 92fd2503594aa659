'use strict';

const { Proxy, Reflect, create, defineProperty, hasOwn, keys } = require('../realm/intrinsics.js');
const { defineLazily } = require('../realm/lazy.js');
const { trapsWith } = require('../realm/traps.js');

// Name -> what makes the member for an execution. A member that is undefined is not there.
const members = {
    __proto__: null,
    info: (execution) => require('./info.js').makeInfo(execution),
    globals: (execution) => execution.scopes.globals,
    environment: (execution) => execution.scopes.environment,
    collectionVariables: (execution) => execution.scopes.collectionVariables,
    variables: (execution) => execution.scopes.variables,
    iterationData: (execution) => execution.scopes.data,
    vault: (execution) => require('./vault.js').makeVault(execution),
    datasets: () => require('./datasets.js').datasets,
    request: (execution) => require('./request.js').requestOf(execution),
    response: (execution) => (execution.isTest ? require('./response.js').makeResponse() : undefined),
    cookies: (execution) => require('./cookies.js').makeCookies(execution),
    sendRequest: (execution) => require('./send-request.js').makeSendRequest(execution),
    execution: (execution) => require('./execution.js').makeExecutionMember(execution),
    visualizer: (execution) => require('./visualizer.js').makeVisualizer(execution),
    require: (execution) => require('./packages.js').makeRequire(execution),
    test: (execution) => require('./tests.js').makeTest(execution),
};
const names = keys(members);
const { get } = Reflect;

function define(execution, target, name) {
    const make = members[name];
    const value = make(execution);
    if (value !== undefined) {
        const isOpen = name === 'test';
        defineProperty(target, name, {
            __proto__: null, value, writable: isOpen, enumerable: isOpen, configurable: isOpen,
        });
    }
    return value;
}

function defineAll(handler, target) {
    for (let i = 0; i < names.length && !handler.isComplete; i++) {
        if (!hasOwn(target, names[i])) {
            define(handler.execution, target, names[i]);
        }
    }
    handler.isComplete = true;
}

const traps = trapsWith(defineAll);

// By far the most used: it makes the one member that is read.
traps.get = function trap(target, key, receiver) {
    if (this.isComplete || typeof key !== 'string' || members[key] === undefined || hasOwn(target, key)) {
        return get(target, key, receiver);
    }
    return define(this.execution, target, key);
};

const prototype = {};
defineLazily(prototype, 'expect', false, () => require('../modules/index.js').load('chai').expect);

/**
 * The `pm` of an execution. To a script it is an object whose members are there from the start; each is made when it is first
 * read, and all of them when a script looks at the object in any other way.
 */
exports.makePM = (execution) => new Proxy(create(prototype), { __proto__: traps, execution, isComplete: false });
