'use strict';

// Whatever a script does to built-ins, our own code goes on to work for the scripts that come.

const benign = `
    pm.test('a', () => {});
    pm.test('b', (done) => done());
    pm.test('c', () => { throw new Error('c'); });
    pm.environment.set('k', 'v');
    pm.variables.set('n', 1);
    console.log('text', 5, pm.environment.get('old'), pm.info.eventName);
    console.log(pm.response.code, pm.response.headers.get('h'));
    await 0;
    setTimeout(() => { console.log('timer'); }, 5);
`;

const context = { environment: { old: 'x' }, response: { code: 201, header: [{ key: 'H', value: 'y' }] } };

const expected = [
    ['assert', 'a', 0, true, false, false],
    ['assert', 'b', 1, true, false, true],
    ['assert', 'c', 2, false],
    ['log', 'log', "'text'", '5', "'x'", "'test'"],
    ['log', 'log', '201', "'y'"],
    ['log', 'log', "'timer'"],
];

const everyMethod = (type) => `for (const name of Object.getOwnPropertyNames(${type}))
    if (typeof Object.getOwnPropertyDescriptor(${type}, name).value === 'function' && name !== 'constructor')
        try { ${type}[name] = function () { throw new Error('hostile ' + name); } } catch {}`;

// Each runs last in its realm, since what it breaks stays broken.
for (const hostile of [
    'Object.prototype.polluted = 1; Object.prototype.enabled = 2; Array.prototype.polluted = 3',
    'Array.prototype[Symbol.iterator] = function* () { yield "hostile"; }',
    'Object.defineProperty(Object.prototype, "message", { set() { throw new Error("hostile") }, configurable: true })',
    'RegExp.prototype.exec = () => null; RegExp.prototype[Symbol.replace] = () => "hostile"',
    'Object.assign(Function.prototype, { call: undefined, apply: undefined, bind: undefined })',
    'String = Number = Object = Array = Map = Promise = JSON = Math = undefined',
    'this.Map = undefined; Function("Map = Set = Object = Promise = Proxy = Reflect = JSON = undefined")()',
    'Date.now = () => 0; Date = undefined',
    'Promise.prototype.catch = () => { throw 1 }; Promise.resolve = () => { throw 1 }',
    'JSON.parse = JSON.stringify = () => { throw new Error("hostile") }',
    'Map.prototype.get = Map.prototype.set = Map.prototype.has = () => { throw new Error("hostile") }',
    'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype)',
    'Error.prototype.toString = () => { throw 1 }; Object.defineProperty(Error.prototype, "name", { value: 5 })',
    everyMethod('Array.prototype'), everyMethod('String.prototype'), everyMethod('Map.prototype'),
    everyMethod('Set.prototype'), everyMethod('WeakMap.prototype'), everyMethod('Object'), everyMethod('Reflect'),
    everyMethod('RegExp.prototype'), everyMethod('Date.prototype'), everyMethod('Function.prototype'),
    everyMethod('Number.prototype'), everyMethod('Math'), everyMethod('Array'), everyMethod('String'),
]) {
    test(`a script survives: ${hostile.slice(0, 90)}`, async () => {
        // Where all realms share one global object, such a script would break the tests.
        if (native) return;
        const realm = makeRealm();
        await realm.run(hostile);
        const result = await realm.run(benign, context);
        assert.equal(result.events.length, expected.length);
        assert.deepEqual(result.events.filter(([kind]) => kind === 'log'), expected.filter(([kind]) => kind === 'log'));
        assert.deepEqual(result.events.slice(0, 2), expected.slice(0, 2));
        assert.deepEqual(result.events[2].slice(0, 4), expected[2]);
        assert.deepEqual(result.changes.environment, [['k', 'v']]);
        assert.deepEqual(result.changes.local.map(({ key, value }) => [key, value]), [['n', 1]]);
    });
}
