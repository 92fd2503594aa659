'use strict';

// Section 1.2 of the sheet: how a script is wrapped, and in which mode it runs.

const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event[2]);

async function log(text, context) {
    const result = await makeRealm().run(text, context);
    return logged(result);
}

test('a script that does nothing settles without an event', async () => {
    const result = await makeRealm().run('');
    assert.equal(result.isSettled, true);
    assert.equal(result.error, undefined);
    assert.deepEqual(result.events, []);
});

test('a script is sloppy, even with a directive', async () => {
    assert.deepEqual(await log(`'use strict'; leak = 1; console.log(leak)`), ['1']);
});

test('await and return may stand at the top level', async () => {
    assert.deepEqual(await log(`console.log(await Promise.resolve('a')); return; console.log('b')`), ["'a'"]);
});

test('a truthy result counts as an error', async () => {
    const result = await makeRealm().run('return 5');
    assert.deepEqual(result.error, [undefined, '5']);
    assert.deepEqual(result.events, [['raise', undefined, '5']]);
});

test('a falsy result is fine', async () => {
    assert.equal((await makeRealm().run('return 0')).error, undefined);
});

test('a script may end in a comment', async () => {
    assert.deepEqual(await log(`console.log(1) // the end`), ['1']);
});

test('this is an object with what the script is given', async () => {
    const result = await makeRealm().run(
        `console.log(this.pm === pm); console.log(typeof this.Array); console.log('URL' in this);
        console.log(this.zork)`);
    assert.deepEqual(logged(result), ['true', "'function'", 'true', 'undefined']);
});

test('what a script adds to this is not there for the next', async () => {
    const realm = makeRealm();
    await realm.run('this.x = 1');
    assert.deepEqual(
        logged(await realm.run('console.log(this.x); console.log(typeof x)')),
        ['undefined', "'undefined'"]);
});

test('arguments is undefined at the top level', async () => {
    assert.deepEqual(await log('console.log(typeof arguments)'), ["'undefined'"]);
    assert.deepEqual(await log('(function () { console.log(arguments.length) })(1, 2)'), ['2']);
});

for (const name of ['globalThis', 'global', 'window', 'self', 'process', 'fetch', 'WeakRef', 'Iterator',
    'FinalizationRegistry', 'WebAssembly', 'performance', 'module', 'exports', '__dirname', 'Float16Array',
    'host', 'print']) {
    test(`${name} is not there`, async () => {
        assert.deepEqual(await log(`console.log(typeof ${name}); console.log(typeof this['${name}'])`),
            ["'undefined'", "'undefined'"]);
    });
}

test('Function runs in the global scope and sees nothing injected', async () => {
    assert.deepEqual(
        await log(`console.log(Function('return typeof pm + typeof setTimeout + typeof tests + typeof Array')())`),
        ["'undefinedundefinedundefinedfunction'"]);
});

test('indirect eval runs in the global scope, direct eval in that of the script', async () => {
    assert.deepEqual(
        await log(`const x = 1; console.log(eval('x')); console.log(eval('typeof pm'));
            console.log((0, eval)('typeof pm'))`),
        ['1', "'object'", "'undefined'"]);
});

test('direct eval sees names that the text does not mention', async () => {
    assert.deepEqual(await log(`console.log(eval('typeof set' + 'Timeout'))`), ["'function'"]);
});

test('an identifier may be written with escapes', async () => {
    assert.deepEqual(await log('console.log(typeof \\u0070m)'), ["'object'"]);
    assert.deepEqual(await log('console.log(typeof p\\u{6d})'), ["'object'"]);
});

test('injected names can be declared anew', async () => {
    const text = `const data = 1; let environment = 2; const pm = 3; function tests() {}
        console.log(data + environment + pm)`;
    assert.deepEqual(await log(text), ['6']);
});

test('an assignment to a built-in lasts for one script', async () => {
    const realm = makeRealm();
    assert.deepEqual(logged(await realm.run('Array = 5; console.log(Array)')), ['5']);
    assert.deepEqual(logged(await realm.run('console.log(typeof Array)')), ["'function'"]);
});

test('an assignment to require persists', async () => {
    const realm = makeRealm();
    await realm.run('require = () => 7');
    assert.deepEqual(logged(await realm.run('console.log(require("x"))')), ['7']);
});

test('text that does not parse is a SyntaxError', () => {
    assert.throws(() => makeRealm().realm.compile('let a = ;', 'script.js'), { name: 'SyntaxError' });
});

test('an error names the line of the engine', async () => {
    // The shell has no names of its own for what it evaluates.
    if (!native) return;
    const result = await makeRealm().run('\n\nnull.x');
    // Three lines are the function's head, which the host takes off again.
    assert.deepEqual(result.lines, [6]);
});

test('dynamic import always fails', async () => {
    assert.deepEqual(await log(`try { await import('x') } catch { console.log('no') }`), ["'no'"]);
});
