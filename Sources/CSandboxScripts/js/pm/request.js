'use strict';

const { parse, stringify } = require('../realm/intrinsics.js');
const { defineTo } = require('./to.js');

/** The request of an execution as an SDK object, and whether the script has changed it. */
class ScriptRequest {
    constructor(execution) {
        const Request = require('../sdk/request.js');
        this.isMutable = !execution.isTest;
        this.object = new Request(parse(execution.source.request()));
        this.before = this.isMutable ? stringify(this.object) : undefined;
        defineTo(this.object);
    }

    /** Only a script of before the request changes what is sent. */
    isChanged() {
        return this.isMutable && stringify(this.object) !== this.before;
    }

    changes() {
        return stringify(this.object);
    }
}

/** `pm.request`. */
exports.requestOf = function requestOf(execution) {
    execution.cache.request ??= new ScriptRequest(execution);
    return execution.cache.request.object;
};
