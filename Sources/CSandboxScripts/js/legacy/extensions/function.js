'use strict';

const { timers } = require('../../modules/timers.js');

// Timers that a function has running, so that it can be cancelled.
const running = new WeakMap();

function start(key, milliseconds, callback) {
    const ids = running.get(key) ?? [];
    ids.push(timers.setTimeout(callback, milliseconds));
    running.set(key, ids);
}

function cancel(key) {
    (running.get(key) ?? []).forEach((id) => { timers.clearTimeout(id); });
    running.delete(key);
}

module.exports = {
    delay(milliseconds, ...values) {
        start(this, milliseconds ?? 0, () => { this(...values); });
        return this;
    },
    cancel() {
        cancel(this);
        return this;
    },
    debounce(milliseconds) {
        const body = this;
        return function debounced(...values) {
            cancel(debounced);
            start(debounced, milliseconds, () => { body.apply(this, values); });
        };
    },
    throttle(milliseconds) {
        const body = this;
        let isResting = false;
        let result;
        return function throttled(...values) {
            if (!isResting) {
                isResting = true;
                start(throttled, milliseconds, () => { isResting = false; });
                result = body.apply(this, values);
            }
            return result;
        };
    },
    after(count) {
        const body = this;
        let calls = 0;
        return function (...values) {
            calls += 1;
            return calls >= count ? body.apply(this, values) : undefined;
        };
    },
    once() {
        const body = this;
        let result;
        let isDone = false;
        return function (...values) {
            result = isDone ? result : body.apply(this, values);
            isDone = true;
            return result;
        };
    },
    fill(...given) {
        const body = this;
        return function (...values) {
            const all = given.map((value) => (value === undefined ? values.shift() : value));
            return body.apply(this, [...all, ...values]);
        };
    },
};
