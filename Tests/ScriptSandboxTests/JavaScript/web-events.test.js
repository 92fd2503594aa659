'use strict';

const { AbortController, AbortSignal } = require('web/abort.js');
const { DOMException } = require('web/dom-exception.js');
const { Event, EventTarget } = require('web/events.js');

function targetWith(...listeners) {
    const target = new EventTarget();
    for (const [type, listener, options] of listeners) target.addEventListener(type, listener, options);
    return target;
}

test('an event reaches the listeners of its type, in order', () => {
    const seen = [];
    const target = targetWith(
        ['x', (event) => seen.push(1, event.type, event.target === target, event.eventPhase)],
        ['y', () => seen.push('y')], ['x', { handleEvent: () => seen.push(2) }], ['x', () => seen.push(0), true]);
    assert.equal(target.dispatchEvent(new Event('x')), true);
    assert.deepEqual(seen, [0, 1, 'x', true, 2, 2]);
});

test('a listener is there once, and once only with once', () => {
    let calls = 0;
    const listener = () => { calls += 1; };
    const target = targetWith(['x', listener], ['x', listener]);
    target.dispatchEvent(new Event('x'));
    target.removeEventListener('x', listener);
    target.addEventListener('x', listener, { once: true });
    target.dispatchEvent(new Event('x'));
    target.dispatchEvent(new Event('x'));
    assert.equal(calls, 2);
});

test('an error of a listener stops no other', () => {
    const seen = [];
    const target = targetWith(['x', () => { seen.push(1); }], ['x', () => { seen.push(2); }]);
    target.dispatchEvent(new Event('x'));
    assert.deepEqual(seen, [1, 2]);
});

test('stopImmediatePropagation ends a dispatch, preventDefault its answer', () => {
    const seen = [];
    const stopper = (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
    };
    const target = targetWith(['x', stopper], ['x', () => seen.push('late')]);
    assert.equal(target.dispatchEvent(new Event('x', { cancelable: true })), false);
    assert.deepEqual(seen, []);
    assert.equal(targetWith(['x', (event) => event.preventDefault()]).dispatchEvent(new Event('x')), true);
});

test('a signal takes listeners away', () => {
    let calls = 0;
    const controller = new AbortController();
    const target = targetWith(['x', () => { calls += 1; }, { signal: controller.signal }]);
    target.dispatchEvent(new Event('x'));
    controller.abort();
    target.dispatchEvent(new Event('x'));
    assert.equal(calls, 1);
});

test('an event cannot be dispatched within its own dispatch', () => {
    const target = targetWith(['x', (event) => {
        assert.throws(() => target.dispatchEvent(event), { name: 'InvalidStateError' });
    }]);
    target.dispatchEvent(new Event('x'));
    assert.throws(() => target.dispatchEvent({ type: 'x' }), TypeError);
});

test('a class of a script may extend EventTarget and Event', () => {
    class Counter extends EventTarget {}
    class Counted extends Event {
        count = 3;
    }
    let count = 0;
    const counter = new Counter();
    counter.addEventListener('x', (event) => { count = event.count; });
    counter.dispatchEvent(new Counted('x'));
    assert.equal(count, 3);
});

test('abort is told once, with a reason', () => {
    const controller = new AbortController();
    const { signal } = controller;
    const seen = [];
    signal.onabort = (event) => seen.push(event.type, event.isTrusted);
    signal.addEventListener('abort', () => seen.push(signal.reason.name, signal.reason.code));
    controller.abort();
    controller.abort('again');
    assert.deepEqual(seen, ['abort', true, 'AbortError', 20]);
    assert.throws(() => signal.throwIfAborted(), DOMException);
});

test('signals are made by controllers and the static functions', () => {
    assert.throws(() => new AbortSignal(), TypeError);
    assert.equal(AbortSignal.abort(5).reason, 5);
    const [one, other] = [new AbortController(), new AbortController()];
    const any = AbortSignal.any([one.signal, other.signal]);
    assert.equal(any.aborted, false);
    other.abort('other');
    assert.equal(any.reason, 'other');
    assert.equal(AbortSignal.any([any]).reason, 'other');
});

test('AbortSignal.timeout uses the timers of the running script', () => {
    const calls = [];
    require('modules/timers.js').use(() => ({ setTimeout: (callback, delay) => calls.push([callback, delay]) }));
    const signal = AbortSignal.timeout(50);
    assert.equal(calls[0][1], 50);
    calls[0][0]();
    assert.equal(signal.reason.name, 'TimeoutError');
});

test('a DOMException is an error with a number of old', () => {
    const error = new DOMException('text', 'NotFoundError');
    assert.ok(error instanceof Error);
    assert.equal(error.code, 8);
    assert.equal(String(error), 'NotFoundError: text');
    assert.equal(DOMException.NOT_FOUND_ERR, 8);
    assert.equal(error.DATA_CLONE_ERR, 25);
    assert.equal(new DOMException('x', 'Other').code, 0);
    assert.equal(new DOMException().name, 'Error');
    assert.equal(Object.prototype.toString.call(error), '[object DOMException]');
});
