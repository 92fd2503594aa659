'use strict';

const { Promise, TypeError, apply, then } = require('../realm/intrinsics.js');
const { Event, stateOf } = require('./event.js');
const { webClass } = require('./idl.js');

const settled = Promise.resolve();

// What a listener throws stops neither the others nor the one who dispatches: it is an error of its own.
function report(error) {
    then(settled, () => { throw error; });
}

function call(listener, target, event) {
    try {
        if (typeof listener.callback === 'function') {
            apply(listener.callback, target, [event]);
        } else {
            listener.callback.handleEvent(event);
        }
    } catch (error) {
        report(error);
    }
}

function options(value) {
    return typeof value === 'object' && value !== null ? value : { __proto__: null, capture: Boolean(value) };
}

let dispatch;

/** https://dom.spec.whatwg.org/#interface-eventtarget */
class EventTarget {
    #listeners = [];

    static { dispatch = (target, event) => target.#dispatch(event); }

    addEventListener(type, callback, settings = undefined) {
        const { capture, once, passive, signal } = options(settings);
        if (callback === null || callback === undefined || signal?.aborted) {
            return;
        }
        if (typeof callback !== 'function' && typeof callback !== 'object') {
            throw new TypeError('The "listener" argument must be an instance of EventListener');
        }
        const listener = {
            __proto__: null, type: `${type}`, callback, capture: Boolean(capture), once: Boolean(once),
            passive: Boolean(passive), isRemoved: false,
        };
        if (this.#indexOf(listener) < 0) {
            this.#listeners = [...this.#listeners, listener];
            signal?.addEventListener('abort', () => this.#remove(listener), { once: true });
        }
    }

    removeEventListener(type, callback, settings = undefined) {
        const found = this.#indexOf({ type: `${type}`, callback, capture: Boolean(options(settings).capture) });
        if (found >= 0) {
            this.#remove(this.#listeners[found]);
        }
    }

    dispatchEvent(event) {
        if (!(event instanceof Event)) {
            throw new TypeError('The "event" argument must be an instance of Event');
        }
        if (stateOf(event).isDispatched) {
            const { DOMException } = require('./dom-exception.js');
            throw new DOMException('The event is already being dispatched', 'InvalidStateError');
        }
        return this.#dispatch(event);
    }

    // The list is replaced, never changed, so that a dispatch under way goes on with the one it began with.
    #remove(listener) {
        listener.isRemoved = true;
        this.#listeners = this.#listeners.filter((other) => other !== listener);
    }

    #indexOf({ type, callback, capture }) {
        return this.#listeners.findIndex(
            (other) => other.type === type && other.callback === callback && other.capture === capture);
    }

    #dispatch(event) {
        const state = stateOf(event);
        state.target = this;
        state.isDispatched = true;
        // Those that capture come first, even at the target itself.
        for (const capture of [true, false]) {
            this.#invoke(event, state, this.#listeners.filter(
                (listener) => listener.type === state.type && listener.capture === capture));
        }
        state.isDispatched = false;
        state.isStopped = false;
        state.isStoppedAtOnce = false;
        return !state.isCanceled;
    }

    #invoke(event, state, listeners) {
        for (const listener of state.isStopped ? [] : listeners) {
            if (state.isStoppedAtOnce) {
                return;
            }
            if (listener.isRemoved) {
                continue;
            }
            if (listener.once) {
                this.#remove(listener);
            }
            state.isPassive = listener.passive;
            call(listener, this, event);
            state.isPassive = false;
        }
    }
}

/** Dispatches an event that this realm itself made. */
function fire(target, type) {
    const event = new Event(type);
    stateOf(event).isTrusted = true;
    dispatch(target, event);
}

module.exports = { __proto__: null, Event, EventTarget: webClass(EventTarget), fire };
