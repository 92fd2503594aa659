const { Header, HeaderList } = require('sdk/index.js');

test('a header is made of a definition, a line, or a value and a name', () => {
    assert.deepEqual(new Header({ key: 'A', value: 'b', disabled: true, system: true }).toJSON(),
        { disabled: true, key: 'A', value: 'b', system: true });
    assert.deepEqual(new Header('A: b: c').toJSON(), { key: 'A', value: 'b: c' });
    assert.deepEqual(new Header('b', 'A').toJSON(), { key: 'A', value: 'b' });
    assert.deepEqual(Header.create('b', 'A').toJSON(), { key: 'A', value: 'b' });
});

test('a header is written as name, colon, value', () => {
    assert.equal(String(new Header('A:b')), 'A: b');
    assert.equal(new Header('A:b').valueOf(), 'b');
});

test('update leaves an empty string for what is missing', () => {
    const header = new Header('A: b');
    header.update({ value: 'c' });
    assert.deepEqual([header.key, header.value], ['', 'c']);
    header.update({ key: 'B' });
    assert.deepEqual([header.key, header.value], ['B', '']);
});

test('parse joins folded lines and skips bad ones', () => {
    assert.deepEqual(Header.parse('A: 1\r\nB: 2\r\n and more\nbad line\n\nC:3'), [
        { key: 'A', value: '1' }, { key: 'B', value: '2 and more' }, { key: 'C', value: '3' },
    ]);
    assert.deepEqual(Header.parse('D:x:y'), [{ key: 'D:x', value: 'y' }]);
    assert.deepEqual(Header.parse(undefined), []);
});

test('parseSingle splits at the first colon', () => {
    assert.deepEqual(Header.parseSingle('A : b:c '), { key: 'A', value: 'b:c' });
    assert.deepEqual(Header.parseSingle('A'), { key: 'A', value: '' });
});

test('unparse skips the disabled and ends every line', () => {
    const all = [{ key: 'A', value: '1' }, { key: 'B', value: '2', disabled: true }, { key: 'C', value: '3' }];
    assert.equal(Header.unparse(all), 'A: 1\r\nC: 3\r\n');
    assert.equal(Header.unparse(new HeaderList(null, all), '\n'), 'A: 1\nC: 3\n');
    assert.equal(Header.unparseSingle({ key: 'A', value: '1' }), 'A: 1');
    assert.equal(Header.unparseSingle(null), '');
});

test('contentSize is the length of the text', () => {
    assert.equal(new HeaderList(null, 'A: 1').contentSize(), 6);
    assert.equal(new HeaderList(null).contentSize(), 0);
});

test('a lazy list gives values without making headers, and makes them all when one is asked for', () => {
    const definitions = () => [{ key: 'A', value: '1' }, { key: 'B', value: '2' }, { key: 'a', value: '3' },
        { key: '', value: 'x' }];
    const list = HeaderList.lazy(undefined, definitions());
    assert.deepEqual([list.get('a'), list.get('B'), list.get('c'), list.get('')], ['3', '2', undefined, undefined]);
    assert.deepEqual([list.has('b'), list.has('c')], [true, false]);
    assert.equal(list.contentSize(), new HeaderList(null, definitions()).contentSize());
    assert.equal(typeof Object.getOwnPropertyDescriptor(list, 'members').get, 'function');
    assert.ok(list.has('A', '1'));
    assert.equal(list.one('a').value, '3');
    list.upsert({ key: 'A', value: '4' });
    list.remove('B');
    assert.deepEqual(list.toObject(false, false, false, true), { a: ['1', '4'] });
    assert.equal(list.count(), 3);
    assert.deepEqual(Object.keys(list), Object.keys(new HeaderList()));
    const cleared = HeaderList.lazy(undefined, definitions());
    cleared.clear();
    assert.deepEqual([cleared.count(), cleared.get('a')], [0, undefined]);
});

test('a list is made of text, an array or a map', () => {
    assert.equal(String(new HeaderList(null, { A: '1', B: 2 })), 'A: 1\r\nB: 2\r\n');
    assert.equal(String(new HeaderList(null, ['A: 1', { key: 'B', value: '2' }])), 'A: 1\r\nB: 2\r\n');
});
