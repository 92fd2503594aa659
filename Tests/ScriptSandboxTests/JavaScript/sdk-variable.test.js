const { Variable, VariableList } = require('sdk/index.js');

const read = (type, value) => new Variable({ key: 'a', type, value }).get();

test('each type converts what is set and what is read', () => {
    const object = {};
    assert.equal(read(undefined, object), object);
    assert.equal(read('any', 5), 5);
    assert.equal(read('string', 5), '5');
    assert.equal(read('String', null), 'null');
    assert.equal(read('number', '007'), 7);
    assert.ok(Number.isNaN(read('number', 'abc')));
    assert.equal(read('boolean', 'false'), true);
    assert.equal(read('boolean', 0), false);
    assert.deepEqual(read('array', [1, 2]), [1, 2]);
    assert.deepEqual(read('array', '[1]'), [1]);
    assert.equal(read('array', '{}'), undefined);
    assert.deepEqual(read('object', { a: 1 }), { a: 1 });
    assert.equal(read('object', '[1]'), undefined);
    assert.equal(read('object', 'no JSON'), undefined);
    assert.equal(new Variable({ type: 'object', value: { a: 1 } }).value, '{"a":1}');
});

test('undefined is a value where it is set, and none where it is missing', () => {
    const variable = new Variable({ key: 'a', type: 'string' });
    assert.equal(variable.get(), undefined);
    variable.set(undefined);
    assert.equal(variable.get(), 'undefined');
});

test('other names of types are ignored', () => {
    assert.equal(new Variable({ key: 'a', value: 5, type: 'secret' }).type, 'any');
    assert.equal(new Variable({ key: 'a', value: 5, type: 'default' }).get(), 5);
});

test('a variable keeps its type when it is set', () => {
    const variable = new Variable({ key: 'a', type: 'number', value: 1 });
    variable.set('abc');
    assert.ok(Number.isNaN(variable.get()));
    assert.equal(variable.valueOf('5'), 5);
    assert.equal(variable.cast('6'), 6);
});

test('a stored function is called on get', () => {
    assert.equal(read('string', () => 5), '5');
});

test('the text of a variable', () => {
    assert.equal(String(new Variable({ value: null })), 'null');
    assert.equal(new Variable({}).toString(), '');
    assert.equal(new Variable({ value: 0 }).toString(), '0');
    assert.equal(new Variable({ value: {} }).toString(), '[object Object]');
});

test('valueType converts the value', () => {
    const variable = new Variable({ key: 'a', value: '5' });
    assert.equal(variable.valueType(), 'any');
    assert.equal(variable.valueType('NUMBER'), 'number');
    assert.equal(variable.value, 5);
    assert.equal(variable.valueType('other'), 'number');
});

test('update takes type, value and flags, and never the key', () => {
    const variable = new Variable({ key: 'a', value: '5' });
    variable.update({ key: 'b', value: '6', type: 'number', disabled: true, secret: true });
    assert.deepEqual(variable.toJSON(), { type: 'number', value: 6, key: 'a', disabled: true, secret: true });
    variable.update(undefined);
    assert.equal(variable.get(), 6);
});

test('a list replaces variables in texts and objects', () => {
    const list = new VariableList(null, [{ key: 'a', value: '1' }]);
    const given = { x: ['{{a}}', '{{b}}'] };
    assert.equal(list.replace('{{a}}{{b}}', { b: '2' }), '12');
    assert.deepEqual(list.substitute(given, [{ b: '2' }]), { x: ['1', '2'] });
    assert.deepEqual(given, { x: ['{{a}}', '{{b}}'] });
    assert.equal(list.substitute(given, [], true), given);
    assert.deepEqual(given, { x: ['1', '{{b}}'] });
});

test('a list takes over an object, and gives one', () => {
    const list = new VariableList(null, [{ key: 'a', value: 1 }, { key: 'b', value: 2 }]);
    assert.deepEqual(list.syncFromObject({ a: 5, c: 6 }, true), { created: ['c'], deleted: ['b'], updated: ['a'] });
    assert.deepEqual(list.toObject(), { a: 5, c: 6 });
    assert.equal(list.syncFromObject({ d: 7 }, false, false), undefined);
    assert.deepEqual(list.syncToObject({ x: 1 }), { a: 5, c: 6, d: 7 });
    assert.deepEqual(list.syncToObject(), { a: 5, c: 6, d: 7 });
});
