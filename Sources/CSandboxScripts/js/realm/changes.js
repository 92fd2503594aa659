'use strict';

const { create, stringify } = require('./intrinsics.js');
const { bit, stateOf } = require('./state.js');

const kinds = ['environment', 'globals', 'collectionVariables', 'local', 'request', 'visualization'];

function currentChanges(execution, kind) {
    const { cache } = execution;
    switch (kind) {
    case 'request': return cache.request.changes();
    case 'visualization': return stringify(execution.visualization);
    default: return cache.scopes.changes(kind);
    }
}

/** What an execution changed of a kind, as JSON text; only for a kind whose bit is set in its state. */
function changesOf(execution, kind) {
    return execution.outcome === undefined ? currentChanges(execution, kind) : execution.outcome[kind];
}

/**
 * The state and all changes as they are now, for a script that goes on running but must not change anything any more.
 */
function freeze(execution) {
    const outcome = create(null);
    outcome.state = stateOf(execution);
    outcome.nextRequest = execution.nextRequest;
    for (let i = 0; i < kinds.length; i++) {
        if ((outcome.state & bit[kinds[i]]) !== 0) {
            outcome[kinds[i]] = currentChanges(execution, kinds[i]);
        }
    }
    return outcome;
}

module.exports = { __proto__: null, changesOf, freeze };
