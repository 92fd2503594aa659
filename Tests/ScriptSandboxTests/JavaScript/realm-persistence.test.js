'use strict';

// Section 1.3 of the sheet: what one script leaves for the next.

const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event.slice(2).join(' '));

async function second(first, next) {
    const realm = makeRealm();
    await realm.run(first);
    return logged(await realm.run(next));
}

test('an implicit global persists', async () => {
    assert.deepEqual(await second('x = 1', 'console.log(x)'), ['1']);
});

test('declarations at the top level do not persist', async () => {
    assert.deepEqual(
        await second('var a = 1; let b; const c = 1; function d() {} class E {}',
            'console.log(typeof a, typeof b, typeof c, typeof d, typeof E)'),
        ["'undefined' 'undefined' 'undefined' 'undefined' 'undefined'"]);
});

test('an implicit global made in a timer is masked afterwards', async () => {
    assert.deepEqual(
        await second(
            'early = 1; setTimeout(() => { late = 2 }, 5)',
            'console.log(early, typeof late)'), ["1 'undefined'"]);
});

test('a global is masked for scripts that were compiled before', async () => {
    const realm = makeRealm();
    const program = realm.realm.compile('console.log(typeof late)', 'script.js');
    assert.deepEqual(logged(await realm.run(program)), ["'undefined'"]);
    await realm.run('setTimeout(() => { late = 2 }, 5)');
    assert.deepEqual(logged(await realm.run(program)), ["'undefined'"]);
});

test('changed prototypes persist', async () => {
    assert.deepEqual(await second('String.prototype.foo = function () { return 1 }', 'console.log("".foo())'), ['1']);
});

test('a leaked function speaks through the console of its script', async () => {
    const result = await second('say = (text) => console.log(text)', 'say(3)');
    assert.deepEqual(result, ['3']);
});

test('a leaked function keeps the pm of its script', async () => {
    assert.deepEqual(await second('get = () => pm', 'console.log(get() === pm)'), ['false']);
});

test('a leaked pm reads what its script could read', async () => {
    const realm = makeRealm();
    const context = {
        environment: { a: 'then' }, response: { code: 201, body: 'old', header: [{ key: 'H', value: 'v' }] },
        info: ['test', 7, 9, 'Old', 'i', 'Old', ['C', 'Old'], 'x'],
    };
    await realm.run('old = { pm: () => pm }', context);
    const text = `const p = old.pm(); console.log(p.info.iteration, p.environment.get('a'), p.response.code,
        p.response.text(), p.response.headers.get('h'), pm.environment.get('a'))`;
    const result = await realm.run(text, { environment: { a: 'now' }, response: { code: 200, body: 'new' } });
    assert.deepEqual(logged(result), ["7 'then' 201 'old' 'v' 'now'"]);
});

test('a pm that was leaked by a prototype reads it too', async () => {
    const realm = makeRealm();
    const text = 'String.prototype.inEnvironment = function () { return pm.environment.get(this) }';
    await realm.run(text, { environment: { a: 1 } });
    assert.deepEqual(logged(await realm.run('console.log("a".inEnvironment())')), ['1']);
});

test('a leaked function of an ended script waits for nothing', async () => {
    const realm = makeRealm();
    await realm.run(`ask = () => pm.sendRequest('http://h/', () => console.log('no'));
        wait = () => setTimeout(() => {}, 5)`);
    const result = await realm.run('ask(); console.log(wait())');
    assert.deepEqual(result.events, [['log', 'log', 'undefined']]);
    assert.equal(result.wasPending, false);
});
