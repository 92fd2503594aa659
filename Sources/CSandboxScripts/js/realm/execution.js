'use strict';

const host = require('postrider:host');
const { leaked, maskLeakedSince } = require('./globals.js');
const { hasLeaked } = require('./leaks.js');
const { ended, keep, live } = require('./source.js');

/** What an execution has made so far of that which is made when it is needed. */
class Cache {
    constructor() {
        this.pm = undefined;
        this.console = undefined;
        this.timers = undefined;
        this.scopes = undefined;
        this.request = undefined;
        this.calls = undefined;
        this.legacyTests = undefined;
        this.deprecated = undefined;
        this.snapshots = undefined;
    }
}

/**
 * One run of one script, and all that belongs to it alone. What a script may not need is undefined until it is asked
 * for.
 *
 * It is settled when the promise of its top-level function is. What it waits for beyond that (timers, requests,
 * cookies, vault) are its pending jobs; other promises are not waited for.
 */
class Execution {
    constructor(program, isTest, response) {
        this.program = program;
        this.isTest = isTest;
        this.response = response;
        this.settled = false;
        this.skipped = false;
        this.finished = false;
        this.pending = 0;
        this.wasPending = false;
        this.error = undefined;
        this.globalsWhenSettled = undefined;
        this.assertions = 0;
        this.source = live;
        this.cache = new Cache();
        this.nextRequest = undefined;
        this.visualization = undefined;
        this.outcome = undefined;
    }

    get pm() {
        return this.cache.pm ??= require('../pm/pm.js').makePM(this);
    }

    get console() {
        return this.cache.console ??= require('./console.js').makeConsole(() => this);
    }

    get timers() {
        if (this.cache.timers === undefined) {
            this.cache.timers = new (require('./timers.js').Timers)(this);
            if (this.finished) {
                this.cache.timers.seal();
            }
        }
        return this.cache.timers;
    }

    get scopes() {
        return this.cache.scopes ??= new (require('../pm/scopes.js').Scopes)(this);
    }

    run() {
        settle(this, this.program.run(this));
    }

    /** The top-level function has returned or thrown; a truthy result counts as an error, as with Postman. */
    settle(result) {
        this.settled = true;
        if (this.finished || this.skipped) {
            return;
        }
        this.cache.legacyTests?.report();
        if (result) {
            this.raise(result);
        }
        if (this.pending > 0) {
            this.globalsWhenSettled = leaked();
        } else if (result && !this.wasPending) {
            this.error = describe(result, this.program.url);
        }
    }

    /** The request is not to be sent. The script ends here: what it goes on doing is not observed. */
    skip() {
        if (!this.skipped) {
            this.outcome = require('./changes.js').freeze(this);
            this.skipped = true;
        }
    }

    /** An error event. Nothing falsy is an error, and nothing is observed after a skip. */
    raise(value) {
        if (value && !this.skipped) {
            const { name, message, line, column } = describe(value, this.program.url);
            host.raise(name, message, line, column);
        }
    }

    /** Calls code of the script; what it throws is an error event. */
    guard(callback) {
        try {
            callback();
        } catch (error) {
            this.raise(error);
        }
    }

    finish() {
        this.finished = true;
        if (this.cache.pm !== undefined && hasLeaked(this.program.leaks)) {
            this.source = keep(this);
        } else {
            this.source = ended;
            this.response = undefined;
        }
        this.cache.timers?.seal();
        if (this.globalsWhenSettled !== undefined) {
            maskLeakedSince(this.globalsWhenSettled);
        }
    }
}

// Most scripts throw nothing.
function describe(value, url) {
    return require('./errors.js').describe(value, url);
}

async function settle(execution, promise) {
    let result;
    try {
        result = await promise;
    } catch (error) {
        result = error;
    }
    execution.settle(result);
}

module.exports = { __proto__: null, Execution };
