'use strict';

// Sections 2.10, 4.2 and 4.3 of the sheet: pm.test and the record of an assertion.

async function records(text, context) {
    const result = await makeRealm().run(text, context);
    return result.events;
}

const passed = (name, index, isAsync = false) => ['assert', name, index, true, false, isAsync];

test('a test that returns has passed', async () => {
    assert.deepEqual(
        await records('console.log(pm.test("a", () => {}) === pm)'),
        [passed('a', 0), ['log', 'log', 'true']]);
});

test('a test that throws has failed, and the script goes on', async () => {
    const events = await records('pm.test("a", () => { throw new RangeError("r") }); pm.test("b", () => {})');
    assert.deepEqual(events, [
        ['assert', 'a', 0, false, false, false, 'RangeError', 'r',
            '{"name":"RangeError","message":"r","type":"Error"}'],
        passed('b', 1),
    ]);
});

test('a test without a function has passed', async () => {
    assert.deepEqual(await records('pm.test("a"); pm.test("b", 5)'), [passed('a', 0), passed('b', 1)]);
});

test('a test that is only a function has its text as name and does not run', async () => {
    assert.deepEqual(await records('pm.test(() => { throw 1 })'), [passed('() => { throw 1 }', 0)]);
});

test('a promise that a test returns is ignored', async () => {
    assert.deepEqual(await records('pm.test("a", async () => {})'), [passed('a', 0)]);
});

test('a body with a parameter is decided by done', async () => {
    assert.deepEqual(await records('pm.test("a", (done) => { setTimeout(done, 5) })'), [passed('a', 0, true)]);
});

test('done with an error fails the test', async () => {
    const events = await records('pm.test("a", (done) => done(new Error("d")))');
    assert.deepEqual(events[0].slice(0, 8), ['assert', 'a', 0, false, false, true, 'Error', 'd']);
});

test('done twice makes two events', async () => {
    assert.deepEqual(
        await records('pm.test("a", (done) => { done(); done() })'),
        [passed('a', 0, true), passed('a', 0, true)]);
});

test('done never called reports nothing', async () => {
    assert.deepEqual(await records('pm.test("a", (done) => {})'), []);
});

test('a synchronous throw wins over a later done', async () => {
    const events = await records(
        'pm.test("a", (done) => { setTimeout(() => done(new Error("later")), 1); throw new Error("now") })');
    assert.equal(events.length, 1);
    assert.deepEqual(events[0].slice(0, 8), ['assert', 'a', 0, false, false, true, 'Error', 'now']);
});

test('default and rest parameters leave a test synchronous', async () => {
    assert.deepEqual(
        await records('pm.test("a", (done = 1) => {}); pm.test("b", (...rest) => {})'),
        [passed('a', 0), passed('b', 1)]);
});

test('a nested test has the higher index and is reported first', async () => {
    assert.deepEqual(
        await records('pm.test("out", () => { pm.test("in", () => {}) })'),
        [passed('in', 1), passed('out', 0)]);
});

test('a skipped test counts as passed and does not run', async () => {
    assert.deepEqual(await records('pm.test.skip("a", () => { throw 1 }); console.log(pm.test.index())'),
        [['assert', 'a', 0, true, true, false], ['log', 'log', '1']]);
});

test('names become text', async () => {
    assert.deepEqual(
        await records('pm.test(5, () => {}); pm.test(undefined, () => {})'),
        [passed('5', 0), passed('undefined', 1)]);
});

test('thrown nothing fails a test without an error', async () => {
    assert.deepEqual(await records('pm.test("a", () => { throw null })'),
        [['assert', 'a', 0, false, false, false, undefined, undefined, undefined]]);
});

test('a thrown text is the record itself', async () => {
    assert.deepEqual(await records('pm.test("a", () => { throw "text" })'),
        [['assert', 'a', 0, false, false, false, undefined, undefined, '"text"']]);
});

test('a failure of chai tells more than name and message', async () => {
    const [event] = await records('pm.test("a", () => { pm.expect(1).to.equal(2) })');
    assert.deepEqual(
        event.slice(0, 8),
        ['assert', 'a', 0, false, false, false, 'AssertionError', 'expected 1 to equal 2']);
    assert.deepEqual(JSON.parse(event[8]), {
        name: 'AssertionError', message: 'expected 1 to equal 2', showDiff: true, actual: 1, expected: 2,
        operator: 'strictEqual',
    });
});

test('values that have no JSON are left out of the record', async () => {
    const [event] = await records('const a = {}; a.a = a; pm.test("a", () => { pm.expect(a).to.equal(5n) })');
    assert.deepEqual(Object.keys(JSON.parse(event[8])), ['name', 'message', 'showDiff', 'operator']);
});

test('an index counts in one script only', async () => {
    const realm = makeRealm();
    await realm.run('pm.test("a", () => {})');
    assert.deepEqual((await realm.run('pm.test("b", () => {})')).events, [passed('b', 0)]);
});

test('a test in a leaked function still reports after its script has ended', async () => {
    const realm = makeRealm();
    await realm.run('check = () => pm.test("late", () => {})');
    assert.deepEqual((await realm.run('check()')).events, [passed('late', 0)]);
});
