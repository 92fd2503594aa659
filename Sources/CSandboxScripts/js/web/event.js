'use strict';

const { Date, TypeError, defineProperty } = require('../realm/intrinsics.js');
const { webClass } = require('./idl.js');

const phases = { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 };

let stateOf;

/** https://dom.spec.whatwg.org/#event. There is no tree of nodes here, so an event reaches its target only. */
class Event {
    #state;

    static { stateOf = (event) => event.#state; }

    constructor(type, options = undefined) {
        if (arguments.length === 0) {
            throw new TypeError('The "type" argument must be specified');
        }
        this.#state = {
            __proto__: null,
            type: `${type}`,
            bubbles: Boolean(options?.bubbles),
            cancelable: Boolean(options?.cancelable),
            composed: Boolean(options?.composed),
            timeStamp: Date.now(),
            target: null,
            isDispatched: false,
            isCanceled: false,
            isStopped: false,
            isStoppedAtOnce: false,
            isPassive: false,
            isTrusted: false,
        };
    }

    get type() { return this.#state.type; }
    get target() { return this.#state.target; }
    get srcElement() { return this.#state.target; }
    get currentTarget() { return this.#state.isDispatched ? this.#state.target : null; }
    get eventPhase() { return this.#state.isDispatched ? phases.AT_TARGET : phases.NONE; }
    get bubbles() { return this.#state.bubbles; }
    get cancelable() { return this.#state.cancelable; }
    get composed() { return this.#state.composed; }
    get timeStamp() { return this.#state.timeStamp; }
    get isTrusted() { return this.#state.isTrusted; }
    get defaultPrevented() { return this.#state.isCanceled; }

    get returnValue() { return !this.#state.isCanceled; }
    set returnValue(value) { if (!value) this.preventDefault(); }

    get cancelBubble() { return this.#state.isStopped; }
    set cancelBubble(value) { this.#state.isStopped ||= Boolean(value); }

    composedPath() { return this.#state.isDispatched ? [this.#state.target] : []; }

    preventDefault() {
        if (this.#state.cancelable && !this.#state.isPassive) {
            this.#state.isCanceled = true;
        }
    }

    stopPropagation() { this.#state.isStopped = true; }

    stopImmediatePropagation() {
        this.#state.isStopped = true;
        this.#state.isStoppedAtOnce = true;
    }
}

for (const name of Object.keys(phases)) {
    const constant = { __proto__: null, value: phases[name], enumerable: true };
    defineProperty(Event, name, constant);
    defineProperty(Event.prototype, name, constant);
}

module.exports = { __proto__: null, Event: webClass(Event), stateOf };
