'use strict';

const { variableSet } = require('postrider:host');
const { String, getOwnPropertyDescriptor, keys, parse, push, stringify } = require('../realm/intrinsics.js');

// Their changes are replayed by the host from the log that each scope keeps.
const recorded = ['environment', 'globals', 'collectionVariables'];

// A lazy scope has its list of values only once somebody has read the property.
function isMade(scope, name) {
    return getOwnPropertyDescriptor(scope, name).value !== undefined;
}

// The host learns of secrets before anything else of the script can show them.
function tell(key, value) {
    if (typeof value === 'string') {
        variableSet(String(key), value);
    }
}

function build(execution, kind, layers) {
    const VariableScope = require('../sdk/variable-scope.js');
    const { id, name, values } = { id: undefined, name: undefined, ...parse(execution.source.scope(kind)) };
    const scope = VariableScope.lazy({ id, name, values }, layers);
    scope.enableTracking({ autoCompact: true, whenSet: tell });
    return scope;
}

class Built {
    constructor() {
        this.globals = undefined;
        this.environment = undefined;
        this.collectionVariables = undefined;
        this.data = undefined;
        this.variables = undefined;
    }
}

/** The variables of an execution. Each scope is read from the host when a script first needs it. */
class Scopes {
    constructor(execution) {
        this.execution = execution;
        this.built = new Built();
    }

    get globals() {
        return this.built.globals ??= build(this.execution, 'globals');
    }

    get environment() {
        return this.built.environment ??= build(this.execution, 'environment');
    }

    get collectionVariables() {
        return this.built.collectionVariables ??= build(this.execution, 'collectionVariables');
    }

    get data() {
        return this.built.data ??= build(this.execution, 'data');
    }

    /** All of them, the local ones first; what a script sets here goes to the local scope. */
    get variables() {
        if (this.built.variables === undefined) {
            const layers = [
                () => this.data, () => this.environment, () => this.collectionVariables, () => this.globals,
            ];
            this.built.variables = build(this.execution, 'local', layers);
        }
        return this.built.variables;
    }

    changedBits(bit) {
        let bits = 0;
        for (let i = 0; i < recorded.length; i++) {
            const scope = this.built[recorded[i]];
            bits |= scope !== undefined && scope.mutations.count() > 0 ? bit[recorded[i]] : 0;
        }
        return this.isLocalChanged() ? bits | bit.local : bits;
    }

    // Edits of `values` count in the local scope, which the host replaces as a whole; nothing records them.
    isLocalChanged() {
        const { variables } = this.built;
        if (variables === undefined) {
            return false;
        }
        return variables.mutations.count() > 0 || isMade(variables, 'values');
    }

    /** JSON text: of the values of the local scope, or of another's last change of each key, [key, value] or [key]. */
    changes(kind) {
        if (kind === 'local') {
            return stringify(this.built.variables.values);
        }
        const { compacted } = this.built[kind].mutations;
        const names = keys(compacted);
        const entries = [];
        for (let i = 0; i < names.length; i++) {
            push(entries, compacted[names[i]]);
        }
        return stringify(entries);
    }
}

module.exports = { __proto__: null, Scopes };
