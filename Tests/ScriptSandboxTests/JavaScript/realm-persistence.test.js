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
