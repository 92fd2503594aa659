'use strict';

const { TypeError, defineProperty } = require('../realm/intrinsics.js');
const { DOMException } = require('./dom-exception.js');
const { EventTarget, fire } = require('./events.js');
const { webClass } = require('./idl.js');

// Only this file makes signals.
const key = {};

let abortSignal, makeSignal;

/** https://dom.spec.whatwg.org/#interface-AbortSignal */
class AbortSignal extends EventTarget {
    #reason;
    #isAborted = false;
    #steps = [];
    #handler = null;
    #isHandled = false;

    static {
        makeSignal = () => new AbortSignal(key);
        abortSignal = (signal, reason) => signal.#abort(reason);
    }

    constructor(given) {
        if (given !== key) {
            throw new TypeError('Illegal constructor');
        }
        super();
    }

    static abort(reason) {
        const signal = makeSignal();
        abortSignal(signal, reason);
        return signal;
    }

    /** Aborts with a TimeoutError after that many milliseconds, for which the running script is waited. */
    static timeout(milliseconds) {
        const { timers } = require('../modules/timers.js');
        const signal = makeSignal();
        const error = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
        timers.setTimeout(() => abortSignal(signal, error), milliseconds);
        return signal;
    }

    static any(signals) {
        const all = [...signals];
        const signal = makeSignal();
        const first = all.find((source) => source.aborted);
        if (first !== undefined) {
            abortSignal(signal, first.reason);
            return signal;
        }
        for (const source of all) {
            source.#steps.push(() => abortSignal(signal, source.reason));
        }
        return signal;
    }

    get aborted() { return this.#isAborted; }
    get reason() { return this.#reason; }

    get onabort() { return this.#handler; }
    set onabort(value) {
        this.#handler = typeof value === 'function' ? value : null;
        if (!this.#isHandled) {
            // Keeps the place among the listeners that it took when it was first set.
            this.#isHandled = true;
            this.addEventListener('abort', (event) => this.#handler?.call(this, event));
        }
    }

    throwIfAborted() {
        if (this.#isAborted) {
            throw this.#reason;
        }
    }

    #abort(reason) {
        if (this.#isAborted) {
            return;
        }
        this.#isAborted = true;
        this.#reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
        const steps = this.#steps;
        this.#steps = [];
        for (let i = 0; i < steps.length; i++) {
            steps[i]();
        }
        fire(this, 'abort');
    }
}

/** https://dom.spec.whatwg.org/#interface-abortcontroller */
class AbortController {
    #signal = makeSignal();

    get signal() { return this.#signal; }

    abort(reason = undefined) { abortSignal(this.#signal, reason); }
}

defineProperty(AbortSignal, 'length', { __proto__: null, value: 0, configurable: true });

module.exports = { __proto__: null, AbortController: webClass(AbortController), AbortSignal: webClass(AbortSignal) };
