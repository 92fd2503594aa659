'use strict';

// Sections 1.4 to 1.7 of the sheet: when a script has finished, timers, the timeout and errors.

const run = (text, context) => makeRealm().run(text, context);
const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event.slice(2).join(' '));

test('a thrown error is an event and the result', async () => {
    const result = await run('throw new TypeError("no")');
    assert.deepEqual(result.events, [['raise', 'TypeError', 'no']]);
    assert.deepEqual(result.error, ['TypeError', 'no']);
});

test('an error before a timer fires is an event only', async () => {
    const result = await run('setTimeout(() => console.log("tick"), 5); throw new Error("early")');
    assert.deepEqual(result.events, [['raise', 'Error', 'early'], ['log', 'log', "'tick'"]]);
    assert.equal(result.error, undefined);
    assert.equal(result.wasPending, true);
});

test('an error after an awaited job is an event only', async () => {
    const result = await run('await new Promise((resolve) => setTimeout(resolve, 5)); throw new Error("late")');
    assert.deepEqual(result.events, [['raise', 'Error', 'late']]);
    assert.equal(result.error, undefined);
});

test('a script whose promise never settles finishes with its last job', async () => {
    const result = await run('setTimeout(() => {}, 5); await new Promise(() => {})');
    assert.equal(result.isSettled, false);
    assert.equal(result.error, undefined);
    assert.equal(result.ticks, 5);
});

test('throwing null or undefined is no error', async () => {
    for (const text of ['throw null', 'throw undefined', 'await Promise.reject(0)']) {
        const result = await run(text);
        assert.deepEqual(result.events, []);
        assert.equal(result.error, undefined);
    }
});

test('something else than an error is carried as it is', async () => {
    assert.deepEqual((await run('throw "text"')).error, [undefined, 'text']);
    assert.deepEqual((await run('throw {a: 1}')).error, [undefined, '{"a":1}']);
    assert.deepEqual((await run('throw {name: "N", message: "m"}')).error, ['N', 'm']);
});

test('a call of what is no function has the short message', async () => {
    assert.deepEqual((await run('pm.execution.skipRequest()')).error,
        ['TypeError', 'pm.execution.skipRequest is not a function']);
});

test('an error with getters that throw is still reported', async () => {
    const text = 'throw { get name() { throw 1 }, get message() { throw 2 }, toJSON() { throw 3 } }';
    assert.deepEqual((await run(text)).error, [undefined, 'a value that cannot be shown']);
});

test('an unhandled rejection is an event of the running script', async () => {
    const realm = makeRealm();
    realm.context = {};
    realm.realm.start(realm.realm.compile('', 'script.js'), true);
    realm.realm.unhandledRejection(new RangeError('r'));
    realm.realm.unhandledRejection(undefined);
    assert.deepEqual(realm.events, [['raise', 'RangeError', 'r']]);
    realm.realm.finish();
});

test('timers are numbered over all kinds', async () => {
    assert.deepEqual(
        logged(await run(`console.log(setTimeout(() => {}), setInterval(() => {}), setImmediate(() => {}));
            clearInterval(2)`)),
        ['1 2 3']);
});

test('a callback that is no function schedules nothing', async () => {
    const result = await run('console.log(setTimeout("x"), setInterval(), setImmediate(1))');
    assert.deepEqual(logged(result), ['undefined undefined undefined']);
    assert.equal(result.wasPending, false);
});

test('callbacks get no arguments and an empty object as this', async () => {
    assert.deepEqual(
        logged(await run('setTimeout(function (...a) { console.log(a, this) }, 1, "x")')), ['[] {}']);
});

test('clearing by another kind has no effect', async () => {
    const result = await run(
        'const id = setTimeout(() => console.log("fired"), 1); clearInterval(id); clearImmediate(id)');
    assert.deepEqual(logged(result), ["'fired'"]);
});

test('a timer that is cleared at once leaves the script synchronous', async () => {
    const result = await run('clearTimeout(setTimeout(() => console.log("fired"), 1)); throw new Error("e")');
    assert.equal(result.wasPending, false);
    assert.deepEqual(result.error, ['Error', 'e']);
});

test('an error in a callback is an event, and other timers go on', async () => {
    const result = await run('setTimeout(() => { throw new Error("t") }, 1); setTimeout(() => console.log("on"), 2)');
    assert.deepEqual(result.events, [['raise', 'Error', 't'], ['log', 'log', "'on'"]]);
    assert.equal(result.error, undefined);
});

test('timers fire in the order of their times, immediates first', async () => {
    const text = `setTimeout(() => console.log(3), 9); setTimeout(() => console.log(2), 4);
        setTimeout(() => console.log(2.5), 4); setImmediate(() => console.log(1));
        Promise.resolve().then(() => console.log(0))`;
    assert.deepEqual(logged(await run(text)), ['0', '1', '2', '2.5', '3']);
});

test('timers inside timers are waited for', async () => {
    const result = await run('setTimeout(() => setTimeout(() => setTimeout(() => console.log("in"), 5), 5), 5)');
    assert.deepEqual(logged(result), ["'in'"]);
    assert.equal(result.ticks, 15);
});

test('a cleared interval lets the script end', async () => {
    const text = 'let n = 0; const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id) }, 10)';
    const result = await run(text);
    assert.deepEqual(logged(result), ['1', '2', '3']);
    assert.equal(result.ticks, 30);
});

test('an interval that is never cleared runs until the timeout, and not on', async () => {
    const realm = makeRealm();
    const result = await realm.run('setInterval(() => console.log("tick"), 10)', { timeout: 35 });
    assert.equal(logged(result).length, 3);
    assert.equal(realm.realm.timedOut('asynchronous'), 'sandbox: asynchronous script execution timeout');
    assert.equal(realm.realm.timedOut('synchronous'), 'sandbox: synchronous script execution timeout');
});

test('after the end timers do nothing', async () => {
    const realm = makeRealm();
    await realm.run('later = () => setTimeout(() => {}, 1); setTimeout(() => {}, 1)');
    assert.deepEqual(logged(await realm.run('console.log(later())')), ['undefined']);
});

test('ten thousand timers fire in order', async () => {
    const text = `let last = 0; let good = true; for (let i = 0; i < 10000; i++) {
        const delay = (i * 7919) % 1000 + 1; setTimeout(() => { good = good && delay >= last; last = delay; }, delay);
        } setTimeout(() => console.log(good, last), 2000)`;
    const realm = makeRealm();
    realm.context = {};
    realm.realm.start(realm.realm.compile(text, 'script.js'), true);
    for (let turn = 0; turn < 10001; turn++) {
        realm.time += realm.realm.nextDeadline();
        realm.realm.turn();
    }
    assert.deepEqual(realm.events, [['log', 'log', 'true', '1000']]);
    realm.realm.finish();
});

test('queueMicrotask refuses what is no function', async () => {
    assert.deepEqual((await run('queueMicrotask(1)')).error[0], 'TypeError');
});

test('a skip ends the script and freezes what it did', async () => {
    const result = await run(
        'pm.execution.skipRequest(); console.log("after"); pm.test("t", () => {}); throw new Error("e")',
        { prerequest: true });
    assert.equal(result.isSkipped, true);
    assert.deepEqual(result.events, []);
    assert.equal(result.error, undefined);
});
