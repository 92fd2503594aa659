const sdk = require('sdk/index.js');
const { Header, HeaderList, Property, PropertyList, QueryParam, FormParam, CookieList, VariableList } = sdk;

const headers = (items) => new HeaderList(null, items);
const sample = () => headers([{ key: 'A', value: '1' }, { key: 'B', value: '2', disabled: true },
    { key: 'a', value: '3' }]);

test('the value and the member of a key are those of the last of several', () => {
    assert.equal(sample().get('A'), '3');
    assert.equal(sample().one('a').value, '3');
    assert.equal(sample().one('none'), undefined);
    assert.equal(sample().get('none'), undefined);
});

test('each type of list has its own key, heed of case and value', () => {
    assert.equal(headers('A: b').get('a'), 'b');
    assert.equal(new PropertyList(QueryParam, null, 'a=b').get('A'), undefined);
    assert.equal(new PropertyList(QueryParam, null, 'a').get('a'), '');
    assert.equal(new PropertyList(FormParam, null, [{ key: 'a', value: 'b' }]).get('a'), 'b');
    assert.equal(new CookieList(null, [{ name: 'A', value: 'b%20c' }]).get('a'), 'b c');
    assert.equal(new VariableList(null, [{ key: 'a', value: '5', type: 'number' }]).get('a'), 5);
});

test('duplicates are kept, and in a list of variables the index has the last', () => {
    const list = new VariableList(null, [{ key: 'a', value: 1 }, { key: 'a', value: 2 }]);
    assert.equal(list.count(), 2);
    assert.equal(list.get('a'), 2);
    list.remove(list.idx(1));
    assert.equal(list.get('a'), 1);
});

test('has finds keys, members, and any duplicate of a value', () => {
    const list = sample();
    assert.ok(list.has('a'));
    assert.ok(!list.has('c'));
    assert.ok(list.has('A', '1'));
    assert.ok(list.has('A', '3'));
    assert.ok(!list.has('A', '2'));
    assert.ok(!list.has('A', 1));
    assert.ok(list.has(list.idx(0)));
    assert.ok(!list.has(new Header('A: 1')));
});

test('all is a copy, and positions are found by key and by member', () => {
    const list = sample();
    list.all().length = 0;
    assert.equal(list.count(), 3);
    assert.equal(list.idx(1).key, 'B');
    assert.equal(list.indexOf('a'), 2);
    assert.equal(list.indexOf(list.idx(0)), 0);
    assert.equal(list.indexOf('none'), -1);
});

test('add takes definitions, instances and text, ignores nothing and never replaces', () => {
    const list = headers();
    list.add({ key: 'A', value: '1' });
    list.add(new Header('A: 2'));
    list.add('A: 3');
    list.add(null);
    list.add(undefined);
    assert.equal(String(list), 'A: 1\r\nA: 2\r\nA: 3\r\n');
});

test('members are inserted before and after a key or member', () => {
    const list = headers([{ key: 'B' }]);
    list.prepend(new Header({ key: 'A' }));
    list.append(new Header({ key: 'E' }));
    list.insert(new Header({ key: 'D' }), 'e');
    list.insertAfter(new Header({ key: 'C' }), list.one('b'));
    list.insert(new Header({ key: 'F' }), 'none');
    assert.equal(list.map('key').join(''), 'ABCDEF');
    list.prepend(list.one('F'));
    assert.equal(list.map('key').join(''), 'FABCDE');
    assert.equal(list.count(), 6);
});

test('a member that is inserted elsewhere leaves the list where it was', () => {
    const [from, to] = [headers('A: 1'), headers('B: 2')];
    const member = from.one('a');
    to.append(member);
    assert.equal(from.count(), 0);
    assert.equal(from.one('a'), undefined);
    assert.equal(to.one('a'), member);
    assert.equal(member.__parent, to);
});

test('upsert adds, updates the last duplicate with its spelling, and answers which', () => {
    const list = sample();
    assert.equal(list.upsert({ key: 'C', value: '4' }), true);
    assert.equal(list.upsert({ key: 'A', value: '5' }), false);
    assert.equal(list.upsert(null), null);
    assert.deepEqual(list.toJSON().map(({ key, value }) => key + value), ['A1', 'B2', 'A5', 'C4']);
});

test('upsert throws where the type has no update', () => {
    const list = new PropertyList(FormParam, null, [{ key: 'a', value: 'b' }]);
    assert.equal(list.upsert({ key: 'c' }), true);
    assert.throws(() => list.upsert({ key: 'a' }), /update/);
});

test('remove takes a key with all its duplicates, a member or a function', () => {
    const list = sample();
    list.remove('A');
    assert.equal(list.map('key').join(), 'B');
    const other = sample();
    other.remove(other.idx(2));
    assert.equal(other.get('a'), '1');
    other.remove(function (member) { return member.key === this.key; }, { key: 'B' });
    assert.equal(other.count(), 1);
    other.remove('none');
    other.remove(undefined);
    assert.equal(other.count(), 1);
});

test('clear, populate and repopulate fill a list anew', () => {
    const list = sample();
    list.populate({ key: 'A', value: 'map' });
    assert.equal(String(list), 'A: 1\r\na: 3\r\nkey: A\r\nvalue: map\r\n');
    list.repopulate('X: 1\nY: 2');
    assert.equal(list.count(), 2);
    assert.ok(!list.has('a'));
    list.clear();
    assert.deepEqual([list.count(), list.has('x'), list.all()], [0, false, []]);
});

test('assimilate updates and adds, and prunes when told', () => {
    const list = sample();
    list.assimilate([{ key: 'B', value: 'new' }, { key: 'C', value: '4' }]);
    assert.equal(list.count(), 4);
    list.assimilate(headers('C: 5'), true);
    assert.equal(String(list), 'C: 5\r\n');
});

test('members are visited as with lodash, shorthands included', () => {
    const list = sample();
    const seen = [];
    assert.equal(list.each((member, index) => { seen.push(index); return index < 1; }), undefined);
    assert.deepEqual(seen, [0, 1]);
    assert.deepEqual(list.map('value'), ['1', '2', '3']);
    assert.equal(list.filter({ key: 'A' }).length, 1);
    assert.equal(list.filter(['value', '3']).length, 1);
    assert.equal(list.filter('disabled').length, 1);
    assert.equal(list.find((member) => member.value > 1).key, 'B');
    assert.equal(list.reduce((sum, member) => sum + Number(member.value), 0), 6);
});

test('eachParent visits what is above', () => {
    const list = sample();
    const outer = headers();
    const owner = new Property({ name: 'owner' });
    owner.setParent(outer);
    list.setParent(owner);
    const seen = [];
    list.eachParent((parent, before) => { seen.push(parent, before); });
    assert.deepEqual(seen, [owner, undefined, outer, owner]);
});

test('toObject includes disabled members, lower-cases keys and makes arrays of duplicates', () => {
    const list = sample();
    assert.deepEqual(list.toObject(), { a: ['1', '3'], b: '2' });
    assert.deepEqual(list.toObject(true), { a: ['1', '3'] });
    assert.deepEqual(list.toObject(true, true), { A: '1', a: '3' });
    const parameters = new PropertyList(QueryParam, null, 'A=1&=2');
    assert.deepEqual(parameters.toObject(), { A: '1', '': '2' });
    assert.deepEqual(parameters.toObject(false, false, false, true), { A: '1' });
    const variables = new VariableList(null, [{ key: 'a', value: 1 }, { key: 'a', value: 2 }]);
    assert.deepEqual(variables.toObject(), { a: 2 });
    assert.deepEqual(variables.toObject(false, false, true), { a: [1, 2] });
});

test('toObject makes own properties of any key', () => {
    const object = new PropertyList(QueryParam, null, '__proto__=1&toString=2').toObject();
    assert.deepEqual(Object.keys(object), ['__proto__', 'toString']);
    assert.equal(Object.getPrototypeOf(object), Object.prototype);
});

test('toString is the text of the type', () => {
    assert.equal(String(new PropertyList(QueryParam, null, 'a=1&b')), 'a=1&b');
    assert.equal(String(sample()), 'A: 1\r\na: 3\r\n');
    assert.equal(String(new CookieList(null, [{ name: 'a', value: '1' }, { name: 'b', value: '2' }])), 'a=1; b=2');
});

test('toJSON is the array of definitions', () => {
    assert.deepEqual(sample().toJSON()[1], { disabled: true, key: 'B', value: '2' });
});

test('a member whose key was changed is still found by the old one', () => {
    const list = sample();
    list.one('b').key = 'C';
    assert.equal(list.one('b').key, 'C');
    assert.equal(list.one('c'), undefined);
    list.remove('b');
    assert.equal(list.one('b'), undefined);
    assert.equal(list.count(), 2);
});

test('lists know their kind by name', () => {
    assert.ok(PropertyList.isPropertyList(sample()));
    assert.ok(HeaderList.isHeaderList(sample()));
    assert.ok(!CookieList.isCookieList(sample()));
    assert.ok(!PropertyList.isPropertyList([]));
});

test('a list holds a thousand members without quadratic work', () => {
    const list = new VariableList(null, Array.from({ length: 1000 }, (_, i) => ({ key: 'k' + i, value: i })));
    assert.equal(list.get('k999'), 999);
    assert.equal(list.count(), 1000);
});
