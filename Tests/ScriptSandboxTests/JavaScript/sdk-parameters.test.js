const { FormParam, PropertyList, QueryParam } = require('sdk/index.js');

test('a null value has no equals sign, and a null key is an empty segment', () => {
    assert.deepEqual(QueryParam.parse('a=b&&c&d=&=e'), [
        { key: 'a', value: 'b' }, { key: null, value: null }, { key: 'c', value: null }, { key: 'd', value: '' },
        { key: '', value: 'e' },
    ]);
    assert.equal(QueryParam.unparse(QueryParam.parse('a=b&&c&d=&=e&&')), 'a=b&&c&d=&=e&&');
});

test('the first equals sign separates, and nothing is decoded', () => {
    assert.deepEqual(QueryParam.parseSingle('a%20b=c=d'), { key: 'a%20b', value: 'c=d' });
    assert.deepEqual(new QueryParam('a=b').toJSON(), { key: 'a', value: 'b' });
});

test('only what would end a parameter is encoded, and never in a token', () => {
    assert.equal(String(new QueryParam({ key: 'a=&#', value: 'b=&# ü' })), 'a%3D%26%23=b=%26%23 ü');
    assert.equal(String(new QueryParam({ key: '{{a=&}}=', value: 'x&{{b&#}}' })), '{{a=&}}%3D=x%26{{b&#}}');
});

test('values that are no texts are dropped', () => {
    assert.equal(String(new QueryParam({ key: 'a', value: 5 })), 'a');
    assert.equal(new QueryParam({ key: 'a', value: 5 }).valueOf(), '');
    assert.equal(QueryParam.unparseSingle({ key: 5, value: 'b' }), '=b');
});

test('unparse takes a list, an array or a map, and skips the disabled', () => {
    assert.equal(QueryParam.unparse({ a: '1', b: null }), 'a=1&b');
    assert.equal(QueryParam.unparse([{ key: 'a', disabled: true }, { key: 'b', value: '2' }]), 'b=2');
    assert.equal(QueryParam.unparse(new PropertyList(QueryParam, null, 'a=1&b=2')), 'a=1&b=2');
    assert.equal(QueryParam.unparse(undefined), '');
});

test('a query parameter is updated', () => {
    const parameter = new QueryParam('a=b');
    parameter.update({ key: 'c' });
    assert.deepEqual(parameter.toJSON(), { key: 'c', value: null });
});

test('a form parameter keeps what a file needs', () => {
    const file = { key: 'f', value: '', type: 'file', src: '/a', contentType: 'text/plain', fileName: 'b' };
    assert.deepEqual(new FormParam(file).toJSON(), file);
    assert.equal(String(new FormParam({ key: 'a', value: 'b' })), 'a=b');
    assert.equal(new FormParam({ key: 'a', value: 'b' }).valueOf(), 'b');
});

test('form parameters have neither update nor parse', () => {
    assert.equal(new FormParam({}).update, undefined);
    assert.equal(FormParam.parse('a=b'), undefined);
});
