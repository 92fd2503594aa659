'use strict';

const { Proxy, Reflect, defineProperty, setPrototypeOf } = require('../realm/intrinsics.js');
const { defineLazily } = require('../realm/lazy.js');
const { trapsWith } = require('../realm/traps.js');
const { makers, names } = require('./members.js');

const { get } = Reflect;

// Whether a member has been made is told by its not being undefined. All of them are fields from the start: objects
// whose shape never changes are what the engine is fast with.
class Values {
    info = undefined;
    globals = undefined;
    environment = undefined;
    collectionVariables = undefined;
    variables = undefined;
    iterationData = undefined;
    vault = undefined;
    datasets = undefined;
    request = undefined;
    response = undefined;
    cookies = undefined;
    sendRequest = undefined;
    execution = undefined;
    visualizer = undefined;
    require = undefined;
    test = undefined;
}
setPrototypeOf(Values.prototype, null);
delete Values.prototype.constructor;

class Handler {
    constructor(execution) {
        this.execution = execution;
        this.values = new Values();
        this.isComplete = false;
    }
}

function valueOf(handler, name) {
    const known = handler.values[name];
    if (known !== undefined) {
        return known;
    }
    const make = makers[name];
    const value = make === undefined ? undefined : make(handler.execution);
    if (value !== undefined) {
        handler.values[name] = value;
    }
    return value;
}

// Only `test` can be assigned to, and only it is enumerable.
function complete(handler, target) {
    if (handler.isComplete) {
        return;
    }
    handler.isComplete = true;
    for (let i = 0; i < names.length; i++) {
        const value = valueOf(handler, names[i]);
        const isOpen = names[i] === 'test';
        if (value !== undefined) {
            defineProperty(target, names[i], {
                __proto__: null, value, writable: isOpen, enumerable: isOpen, configurable: isOpen,
            });
        }
    }
}

const traps = trapsWith(complete);

// By far the most used: it makes the one member that is read.
traps.get = function trap(target, key, receiver) {
    const value = this.isComplete || typeof key === 'symbol' ? undefined : valueOf(this, key);
    return value === undefined ? get(target, key, receiver) : value;
};
setPrototypeOf(Handler.prototype, traps);

const prototype = {};
defineLazily(prototype, 'expect', false, () => require('../modules/index.js').load('chai').expect);

function Target() {}
Target.prototype = prototype;

/**
 * The `pm` of an execution. To a script it is an object whose members are there from the start; each is made when it is
 * first read, and all of them when a script looks at the object in any other way.
 */
exports.makePM = (execution) => new Proxy(new Target(), new Handler(execution));
