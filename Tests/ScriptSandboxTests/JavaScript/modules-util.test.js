'use strict';

const util = require('modules/own/util.js');

const shown = [
    [1, '1'], [-0, '-0'], [5n, '5n'], ['it\'s "so"\n', "'it\\'s \"so\"\\n'"], [undefined, 'undefined'], [null, 'null'],
    [Symbol('s'), 'Symbol(s)'], [{}, '{}'], [[], '[]'], [{ a: 1, 'b-c': [2, 'x'] }, "{ a: 1, 'b-c': [ 2, 'x' ] }"],
    [[1, , 3], '[ 1, , 3 ]'], [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: [Object] } } }'],
    [new Map([['a', { b: 1 }]]), "Map { 'a' => { b: 1 } }"], [new Set([1]), 'Set { 1 }'],
    [new Date(0), '1970-01-01T00:00:00.000Z'], [/x/g, '/x/g'], [function named() {}, '[Function: named]'],
    [new (class Point { x = 1; })(), 'Point { x: 1 }'], [{ get a() { return 1; } }, '{ a: [Getter] }'],
    [Uint8Array.of(1, 2), 'Uint8Array [ 1, 2 ]'], [Object.create(null), '{}'],
    [{ [Symbol.for('nodejs.util.inspect.custom')]: () => 'special' }, 'special'],
];
for (const [value, text] of shown) {
    test(`inspect shows ${text}`, () => assert.equal(util.inspect(value), text));
}

test('inspect knows circles, long lists and depths', () => {
    const circle = { name: 'c' };
    circle.self = circle;
    assert.equal(util.inspect(circle), "{ name: 'c', self: [Circular] }");
    assert.match(util.inspect(Array(150).fill(1)), /\.\.\. 50 more items\n\]$/);
    assert.equal(util.inspect({ a: { b: { c: { d: 1 } } } }, { depth: null }), '{ a: { b: { c: { d: 1 } } } }');
    assert.equal(util.inspect({ a: { b: 1 } }, false, 0), '{ a: [Object] }');
});

test('format puts values in their places', () => {
    assert.equal(util.format('%s is %d, %j', 'a', '5', { b: 1 }), 'a is 5, {"b":1}');
    assert.equal(util.format('%s', 'a', 'b', { c: 1 }), 'a b { c: 1 }');
    assert.equal(util.format('100%', 1), '100% 1');
    assert.equal(util.format(1, 'a'), '1 a');
    assert.equal(util.format('%s %%', 1), '1 %');
});

test('promisify and callbackify turn one form into the other', async () => {
    const add = (a, b, done) => (b === undefined ? done(new Error('no b')) : done(null, a + b));
    assert.equal(await util.promisify(add)(1, 2), 3);
    await assert.rejects(util.promisify(add)(1, undefined), /no b/);
    const value = await new Promise((resolve) => util.callbackify(async (a) => a * 2)(4, (error, x) => resolve(x)));
    assert.equal(value, 8);
});

test('inherits makes a chain of classes of old', () => {
    function Parent() {}
    function Child() {}
    util.inherits(Child, Parent);
    assert.ok(new Child() instanceof Parent);
    assert.equal(Child.super_, Parent);
});

test('the tests of kinds are there', () => {
    assert.ok(util.isArray([]) && util.isRegExp(/x/) && util.isError(new TypeError()) && util.isPrimitive(null));
    assert.ok(util.types.isPromise(Promise.resolve()) && !util.types.isTypedArray(new DataView(new ArrayBuffer(1))));
});
