'use strict';

const { Proxy, String, keys } = require('../realm/intrinsics.js');
const { trapsWith } = require('../realm/traps.js');
const { setNextRequest } = require('../pm/execution.js');
const { warnOfMember } = require('./deprecation.js');
const { snapshotOf } = require('./snapshots.js');

// Every truthy value becomes text; a falsy one is stored as it is.
const stored = (value) => (value ? String(value) : value);

function setVariable(execution, kind, key, value) {
    execution.scopes[kind].set(key, stored(value));
    snapshotOf(execution, kind)[key] = stored(value);
}

function clearVariable(execution, kind, key) {
    execution.scopes[kind].unset(key);
    delete snapshotOf(execution, kind)[key];
}

function clearVariables(execution, kind) {
    const snapshot = snapshotOf(execution, kind);
    const names = keys(snapshot);
    execution.scopes[kind].clear();
    for (let i = 0; i < names.length; i++) {
        delete snapshot[names[i]];
    }
}

function methodsOf(execution) {
    const methods = {
        setEnvironmentVariable: (key, value) => { setVariable(execution, 'environment', key, value); },
        getEnvironmentVariable: (key) => execution.scopes.environment.get(key),
        clearEnvironmentVariable: (key) => { clearVariable(execution, 'environment', key); },
        clearEnvironmentVariables: () => { clearVariables(execution, 'environment'); },
        setGlobalVariable: (key, value) => { setVariable(execution, 'globals', key, value); },
        getGlobalVariable: (key) => execution.scopes.globals.get(key),
        clearGlobalVariable: (key) => { clearVariable(execution, 'globals', key); },
        clearGlobalVariables: () => { clearVariables(execution, 'globals'); },
        setNextRequest: (name) => { setNextRequest(execution, name); },
    };
    if (execution.isTest) {
        methods.getResponseHeader = (name) => execution.pm.response.headers.get(name);
        // The cookie itself, not its value.
        methods.getResponseCookie = (name) => execution.pm.cookies.one(name);
    }
    return methods;
}

const traps = trapsWith((handler, target, operation, key) => {
    if (typeof key === 'string') {
        warnOfMember(handler.execution, key);
    }
});

/** The legacy `postman`, which warns of each of its members apart. */
exports.makePostman = (execution) => new Proxy(methodsOf(execution), { __proto__: traps, execution });
