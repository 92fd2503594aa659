'use strict';

const { create, parse } = require('../realm/intrinsics.js');
const { forwardObject } = require('./forward.js');

/** The plain object that stands for a scope: its state at the script's start, disabled variables included. */
function snapshotOf(execution, kind) {
    const VariableScope = require('../sdk/variable-scope.js');
    const snapshots = execution.cache.snapshots ??= create(null);
    // The host's own state does not change before the script's end, so the start can still be read now.
    return snapshots[kind] ??= new VariableScope(parse(execution.source.scope(kind))).toObject();
}

/** The legacy `environment`, `globals` or `data`: writing to it changes nothing else. */
exports.snapshot = (execution, name, kind) => forwardObject(execution, name, () => snapshotOf(execution, kind));

exports.snapshotOf = snapshotOf;
