'use strict';

// Section 2.3 of the sheet, as far as the scopes of an execution go: where they come from and what of them persists.

const run = (text, context) => makeRealm().run(text, context);
const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event.slice(2).join(' '));

const layered = {
    local: { a: 'local' },
    data: { a: 'data', b: 'data' },
    environment: { a: 'environment', b: 'environment', c: 'environment' },
    collectionVariables: { c: 'collection', d: 'collection' },
    globals: { d: 'globals', e: 'globals' },
};

test('the layers are looked up in order', async () => {
    const text = 'console.log(["a", "b", "c", "d", "e", "f"].map((key) => pm.variables.get(key)).join())';
    assert.deepEqual(logged(await run(text, layered)), ["'local,data,environment,collection,globals,'"]);
});

test('each scope has its own variables', async () => {
    const text = `console.log(pm.environment.get("a"), pm.globals.get("a"), pm.collectionVariables.get("d"),
        pm.iterationData.get("b"))`;
    assert.deepEqual(logged(await run(text, layered)), ["'environment' undefined 'collection' 'data'"]);
});

test('reading changes nothing', async () => {
    const result = await run('pm.variables.get("a"); pm.environment.has("a"); pm.globals.toObject()', layered);
    assert.deepEqual(result.changes, {});
});

test('changes are the last operation of each key', async () => {
    const text = `pm.environment.set("a", 1); pm.environment.set("a", 2); pm.environment.unset("c");
        pm.globals.set("g", { x: [1] }); pm.collectionVariables.set("n", undefined)`;
    assert.deepEqual((await run(text, layered)).changes, {
        environment: [['a', 2], ['c']], globals: [['g', { x: [1] }]], collectionVariables: [['n', null]],
    });
});

test('setting on pm.variables writes the local scope as a whole', async () => {
    const { changes } = await run('pm.variables.set("e", 5)', layered);
    assert.deepEqual(Object.keys(changes), ['local']);
    assert.deepEqual(changes.local.map(({ key, value }) => [key, value]), [['a', 'local'], ['e', 5]]);
});

test('types of local variables are kept', async () => {
    const { changes } = await run('pm.variables.set("o", { a: 1 }, "object"); pm.variables.set("n", "5", "number")');
    assert.deepEqual(changes.local.map(({ key, value, type }) => [key, value, type]),
        [['o', '{"a":1}', 'object'], ['n', 5, 'number']]);
});

test('direct edits persist in the local scope only', async () => {
    const { changes } = await run(
        'pm.variables.values.add({ key: "x", value: 1 }); pm.environment.values.add({ key: "y" })');
    assert.deepEqual(Object.keys(changes), ['local']);
});

test('edits of the iteration data are no change', async () => {
    assert.deepEqual((await run('pm.iterationData.set("x", 1)')).changes, {});
});

test('a scope has its name', async () => {
    assert.deepEqual(
        logged(await run('console.log(pm.environment.name)', { names: { environment: 'Staging' } })),
        ["'Staging'"]);
});

test('mutations count from 0 in each script', async () => {
    const realm = makeRealm();
    await realm.run('pm.environment.set("a", 1)');
    const text = `console.log(pm.environment.mutations.count()); pm.environment.set('a', 1);
        console.log(pm.environment.mutations.count())`;
    assert.deepEqual(logged(await realm.run(text)), ['0', '1']);
});

test('changes in timers count', async () => {
    assert.deepEqual((await run('setTimeout(() => pm.environment.set("t", 1), 5)')).changes.environment, [['t', 1]]);
});

test('the request is not changed by reading it', async () => {
    const result = await run(
        'pm.request.url.toString(); pm.request.headers.get("A"); pm.request.toJSON()',
        { prerequest: true });
    assert.deepEqual(result.changes, {});
});

test('a script of before the request changes it', async () => {
    const text = 'pm.request.headers.upsert({ key: "A", value: "1" }); pm.request.method = "PUT"';
    const { changes } = await run(text, { prerequest: true });
    assert.deepEqual(changes.request.header.map(({ key, value }) => [key, value]), [['A', '1']]);
    assert.equal(changes.request.method, 'PUT');
});

test('parts of the request can be assigned as definitions', async () => {
    const text = `pm.request.url = 'http://h/p'; pm.request.body = { mode: 'raw', raw: 'x' };
        pm.request.auth = { type: 'basic', basic: [{ key: 'username', value: 'u' }] }`;
    const { changes } = await run(text, { prerequest: true });
    assert.equal(changes.request.url, 'http://h/p');
    assert.equal(changes.request.body.raw, 'x');
    assert.equal(changes.request.auth.type, 'basic');
});

test('a test script does not change the request', async () => {
    assert.deepEqual((await run('pm.request.method = "PUT"')).changes, {});
});

test('to does not show in what is serialised', async () => {
    const text = 'console.log("to" in pm.request.toJSON(), "to" in pm.response.toJSON(), typeof pm.response.to.be)';
    assert.deepEqual(logged(await run(text)), ["false false 'object'"]);
});

test('a body is read only when a script asks for it', async () => {
    const realm = makeRealm();
    const header = [{ key: 'A', value: 'b' }];
    const context = { response: { code: 201, status: 'Created', responseTime: 7, header, body: '{"x":1}' } };
    const small = await realm.run(
        'console.log(pm.response.code, pm.response.status, pm.response.responseTime, pm.response.headers.get("a"))',
        context);
    assert.deepEqual(logged(small), ["201 'Created' 7 'b'"]);
    assert.deepEqual(small.reads, []);
    const full = await realm.run('console.log(pm.response.json().x, pm.response.responseSize)', context);
    assert.deepEqual(logged(full), ['1 7']);
    assert.deepEqual(full.reads, ['text']);
});

test('a failed request leaves an empty response', async () => {
    assert.deepEqual(
        logged(await run('console.log(typeof pm.response, pm.response.code)', { response: null })),
        ["'object' undefined"]);
});
