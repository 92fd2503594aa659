'use strict';

// Section 2 of the sheet: what `pm` looks like from a script, and its small members.

const run = (text, context) => makeRealm().run(text, context);
const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event.slice(2).join(' '));

test('the members of pm are its own, fixed and not enumerable', async () => {
    const text = `const d = Object.getOwnPropertyDescriptor(pm, 'info');
        console.log(pm.hasOwnProperty('info'), d.enumerable, d.writable, d.configurable, d.value === pm.info,
        delete pm.info)`;
    assert.deepEqual(logged(await run(text)), ['true false false false true false']);
});

test('an assignment to a member is ignored', async () => {
    assert.deepEqual(logged(await run('pm.request = 1; pm.info = 2; console.log(typeof pm.request, typeof pm.info)')),
        ["'object' 'object'"]);
});

test('an assignment to a member throws in strict code', async () => {
    assert.equal((await run('(function () { "use strict"; pm.info = 2 })()')).error[0], 'TypeError');
});

test('pm.test alone is enumerable and can be replaced', async () => {
    assert.deepEqual(
        logged(await run('console.log(Object.keys(pm)); pm.test = 5; console.log(pm.test)')),
        ["[ 'test' ]", '5']);
});

test('pm can be added to', async () => {
    assert.deepEqual(logged(await run('pm.mine = 1; console.log(pm.mine, "mine" in pm, Object.keys(pm))')),
        ["1 true [ 'test', 'mine' ]"]);
});

test('pm.expect is on the prototype', async () => {
    const text = 'console.log(Object.hasOwn(pm, "expect"), pm.expect === require("chai").expect, "expect" in pm)';
    assert.deepEqual(logged(await run(text)), ['false true true']);
});

test('a member that a kind of script lacks is not there', async () => {
    const text = 'console.log("response" in pm, pm.response, Object.hasOwn(pm, "response"))';
    assert.deepEqual(logged(await run(text, { prerequest: true })), ['false undefined false']);
    assert.deepEqual(
        logged(await run('console.log("response" in pm, "message" in pm, "data" in pm)')),
        ['true false false']);
});

test('pm has all members of the sheet', async () => {
    const names = ['collectionVariables', 'cookies', 'datasets', 'environment', 'execution', 'globals', 'info',
        'iterationData', 'request', 'require', 'response', 'sendRequest', 'test', 'variables', 'vault', 'visualizer'];
    const result = await run('console.log(Object.getOwnPropertyNames(pm).sort().join())');
    assert.deepEqual(logged(result), [`'${names.join()}'`]);
});

test('a member is the same at each reading', async () => {
    assert.deepEqual(logged(await run('console.log(pm.request === pm.request, pm.test === pm.test)')), ['true true']);
});

test('the fields of pm.info are not enumerable', async () => {
    const text = `console.log(JSON.stringify(pm.info), pm.info.eventName, pm.info.iteration, pm.info.iterationCount,
        pm.info.requestName, pm.info.requestId)`;
    assert.deepEqual(logged(await run(text)), ["'{}' 'test' 0 1 'Get it' 'id-1'"]);
});

test('the event name tells the kind of script', async () => {
    assert.deepEqual(logged(await run('console.log(pm.info.eventName)', { prerequest: true })), ["'prerequest'"]);
});

test('the location has the names down to the request', async () => {
    const info = ['test', 0, 1, 'R', 'id', 'Folder', ['C', 'Folder', 'R'], 'x'];
    const text = 'console.log([...pm.execution.location], pm.execution.location.current, Object.keys(pm.execution))';
    assert.deepEqual(logged(await run(text, { info })), ["[ 'C', 'Folder', 'R' ] 'Folder' []"]);
});

test('the last call of setNextRequest counts', async () => {
    assert.equal((await run('pm.execution.setNextRequest("A"); pm.execution.setNextRequest("B")')).nextRequest, 'B');
    assert.equal((await run('pm.execution.setNextRequest(null)')).nextRequest, null);
    assert.equal(
        (await run('pm.execution.setNextRequest("A"); pm.execution.setNextRequest(undefined)')).nextRequest,
        undefined);
});

test('skipRequest is for scripts of before the request', async () => {
    assert.equal((await run('pm.execution.skipRequest()', { prerequest: true })).isSkipped, true);
    assert.deepEqual((await run('pm.execution.skipRequest()')).error,
        ['TypeError', 'pm.execution.skipRequest is not a function']);
});

test('skipRequest works from a timer', async () => {
    const result = await run('setTimeout(() => pm.execution.skipRequest(), 5); setTimeout(() => console.log("no"), 9)',
        { prerequest: true });
    assert.equal(result.isSkipped, true);
    assert.deepEqual(result.events, []);
});

test('what a script changes after a skip is lost', async () => {
    const text = 'pm.environment.set("a", 1); pm.execution.skipRequest(); pm.environment.set("b", 2)';
    assert.deepEqual((await run(text, { prerequest: true })).changes.environment, [['a', 1]]);
});

test('the visualizer keeps the last template', async () => {
    const text = 'pm.visualizer.set("old"); pm.visualizer.set("{{x}}", { x: 1 }, { o: 2 })';
    assert.deepEqual((await run(text)).changes.visualizer, { template: '{{x}}', data: { x: 1 }, options: { o: 2 } });
    assert.deepEqual((await run('pm.visualizer.set("t"); pm.visualizer.clear()')).changes, {});
    assert.deepEqual((await run('pm.visualizer.set("t", null, 0)')).error, undefined);
});

for (const [text, message] of [
    ['pm.visualizer.set(1)', 'Invalid template. Template must be of type string, found number'],
    ['pm.visualizer.set("t", 1)', 'Invalid data. Data must be an object, found number'],
    ['pm.visualizer.set("t", {}, "o")', 'Invalid options. Options must be an object, found string'],
]) {
    test(`${text} is refused`, async () => {
        assert.deepEqual((await run(text)).error, ['Error', message]);
    });
}

test('the vault answers by promises that the script waits for', async () => {
    const vault = (operation, key, value) => (operation === 'get' ? { value: key + '!' } : {});
    const result = await run(
        'console.log(await pm.vault.get("k"), await pm.vault.set("k", 1), Object.keys(pm.vault))',
        { vault });
    assert.deepEqual(logged(result), ["'k!' undefined [ 'get', 'set', 'unset' ]"]);
    assert.equal(result.wasPending, true);
});

test('a refused vault rejects', async () => {
    const vault = () => ({ error: 'Vault access denied' });
    const result = await run('try { await pm.vault.get("k") } catch (e) { console.log(e.name, e.message) }', { vault });
    assert.deepEqual(logged(result), ["'Error' 'Vault access denied'"]);
});

test('data sets are refused by a rejection', async () => {
    const text = 'try { await pm.datasets("x").executeQuery("q") } catch (e) { console.log(e.message) }';
    assert.deepEqual(logged(await run(text)), ["'pm.datasets is not available outside of the Postman app'"]);
});

test('a package that is not installed cannot be found', async () => {
    const { error } = await run('pm.require("npm:no-such-thing@1.0.0")');
    assert.match(error[1], /^Cannot find package 'npm:no-such-thing@1.0.0'/);
});

test('a package of npm comes from the module path', async () => {
    assert.deepEqual(logged(await run('console.log(pm.require("npm:lodash@4.17.21").VERSION)')), ["'4.17.21'"]);
});
