'use strict';

const { scope: definitionOf } = require('postrider:host');
const { keys, parse, push, stringify } = require('../realm/intrinsics.js');

// Their changes are replayed by the host from the log that each scope keeps.
const recorded = ['environment', 'globals', 'collectionVariables'];

function build(kind, layers) {
    const { VariableScope } = require('../sdk/index.js');
    const scope = new VariableScope(parse(definitionOf(kind)), layers);
    scope.enableTracking({ autoCompact: true });
    return scope;
}

/** The variables of an execution. Each scope is read from the host when a script first needs it. */
class Scopes {
    constructor() {
        this.built = { __proto__: null };
        this.initialLocal = undefined;
    }

    get globals() {
        return this.built.globals ??= build('globals');
    }

    get environment() {
        return this.built.environment ??= build('environment');
    }

    get collectionVariables() {
        return this.built.collectionVariables ??= build('collectionVariables');
    }

    get data() {
        return this.built.data ??= build('data');
    }

    /** All of them, the local ones first; what a script sets here goes to the local scope. */
    get variables() {
        if (this.built.variables === undefined) {
            const layers = [this.data, this.environment, this.collectionVariables, this.globals];
            this.built.variables = build('local', layers);
            this.initialLocal = stringify(this.built.variables.values);
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
        return this.built.variables !== undefined && stringify(this.built.variables.values) !== this.initialLocal;
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
