'use strict';

const { Map, Map_delete, Map_get, Map_has, Map_set, Map_size, apply, now } = require('./intrinsics.js');
const { Heap } = require('./heap.js');
const { Queue } = require('./queue.js');

const longest = 0x7fffffff;

// As in Node: no delay, a bad or an overlong one is a millisecond.
function delay(milliseconds) {
    const number = +milliseconds;
    return number >= 1 && number <= longest ? number : 1;
}

/**
 * The timers of one execution, and what the host has answered to it: all that runs later than the script itself.
 *
 * Callbacks are called without arguments, on an empty object, as Postman does. Ids count up from 1 over all kinds, and
 * each `clear…` knows only its own kind.
 */
class Timers {
    constructor(execution) {
        this.execution = execution;
        this.lastID = 0;
        this.isSealed = false;
        this.active = new Map();
        this.waiting = new Heap();
        this.immediates = new Queue();
        this.functions = {
            __proto__: null,
            setTimeout: (callback, milliseconds) => this.set('timeout', callback, delay(milliseconds)),
            setInterval: (callback, milliseconds) => this.set('interval', callback, delay(milliseconds)),
            setImmediate: (callback) => this.set('immediate', callback, 0),
            clearTimeout: (id) => { this.clear('timeout', id); },
            clearInterval: (id) => { this.clear('interval', id); },
            clearImmediate: (id) => { this.clear('immediate', id); },
        };
    }

    set(kind, callback, milliseconds) {
        if (this.isSealed || typeof callback !== 'function') {
            return undefined;
        }
        const timer = { __proto__: null, id: ++this.lastID, kind, callback, milliseconds, due: now() + milliseconds };
        Map_set(this.active, timer.id, timer);
        this.execution.pending += 1;
        if (kind === 'immediate') {
            this.immediates.add(timer);
        } else {
            this.waiting.add(timer);
        }
        return timer.id;
    }

    clear(kind, id) {
        if (!this.isSealed && Map_get(this.active, id)?.kind === kind) {
            this.remove(id);
        }
    }

    remove(id) {
        Map_delete(this.active, id);
        this.execution.pending -= 1;
    }

    /** Lets a job of the host end in a turn of its own. It was counted as pending when it began. */
    complete(callback) {
        if (!this.isSealed) {
            this.immediates.add({ __proto__: null, id: 0, kind: 'job', callback, milliseconds: 0, due: 0 });
        }
    }

    /** Runs the first thing that is due, immediates before timers; false where nothing is. */
    turn() {
        const timer = this.next();
        if (timer === undefined) {
            return false;
        }
        if (timer.kind === 'job') {
            this.execution.pending -= 1;
        } else if (timer.kind === 'interval') {
            timer.due = now() + timer.milliseconds;
            this.waiting.add(timer);
        } else {
            this.remove(timer.id);
        }
        this.execution.guard(() => apply(timer.callback, {}, []));
        return true;
    }

    next() {
        this.dropCleared();
        if (!this.immediates.isEmpty) {
            return this.immediates.remove();
        }
        const { first } = this.waiting;
        return first !== undefined && first.due <= now() ? this.waiting.removeFirst() : undefined;
    }

    // What was cleared stays in its queue until it would be next.
    dropCleared() {
        while (!this.immediates.isEmpty && this.isCleared(this.immediates.head.item)) {
            this.immediates.remove();
        }
        while (this.waiting.first !== undefined && this.isCleared(this.waiting.first)) {
            this.waiting.removeFirst();
        }
    }

    isCleared(timer) {
        return timer.kind !== 'job' && !Map_has(this.active, timer.id);
    }

    /** Milliseconds until something is due: 0 for at once, -1 for never. */
    nextDeadline() {
        this.dropCleared();
        if (!this.immediates.isEmpty) {
            return 0;
        }
        const { first } = this.waiting;
        const left = first === undefined ? -1 : first.due - now();
        return first === undefined || left > 0 ? left : 0;
    }

    /** Ends all of them, for good. */
    seal() {
        this.isSealed = true;
        this.execution.pending -= Map_size(this.active);
        this.active = new Map();
        this.waiting = new Heap();
        this.immediates = new Queue();
    }
}

module.exports = { __proto__: null, Timers };
