'use strict';

const { URL } = require('web/url/url.js');
const { URLSearchParams } = require('web/url/search-params.js');

test('searchParams and the URL follow each other', () => {
    const url = new URL('http://example.com/?a=1&a=2#x');
    const params = url.searchParams;
    assert.equal(url.searchParams, params);
    params.append('b', 'c d');
    assert.equal(url.href, 'http://example.com/?a=1&a=2&b=c+d#x');
    params.delete('a', '1');
    assert.equal(url.search, '?a=2&b=c+d');
    url.search = '?z=%20';
    assert.deepEqual([...params], [['z', ' ']]);
    url.href = 'http://example.com/?y';
    assert.equal(params.get('y'), '');
    params.delete('y');
    assert.equal(url.href, 'http://example.com/');
});

test('a URL has its text wherever one is asked for', () => {
    const url = new URL('http://example.com/a');
    assert.equal(`${url}`, 'http://example.com/a');
    assert.equal(JSON.stringify({ url }), '{"url":"http://example.com/a"}');
    assert.equal(Object.prototype.toString.call(url), '[object URL]');
});

test('URL.parse gives null where the constructor throws', () => {
    assert.equal(URL.parse('nothing'), null);
    assert.equal(URL.parse('x', 'http://example.com/').href, 'http://example.com/x');
    assert.throws(() => new URL(), TypeError);
    assert.throws(() => URL('http://example.com/'), TypeError);
});

test('members of a URL are enumerable, as Web IDL has them', () => {
    const names = [];
    for (const name in new URL('http://example.com/')) names.push(name);
    for (const name of ['href', 'origin', 'searchParams', 'toString', 'toJSON']) assert.ok(names.includes(name), name);
});

const forms = [
    ['a=b&c=d', [['a', 'b'], ['c', 'd']]],
    ['?a=b', [['a', 'b']]],
    ['??a=b', [['?a', 'b']]],
    ['a&=&&b=', [['a', ''], ['', ''], ['b', '']]],
    ['a=b=c', [['a', 'b=c']]],
    ['a+b=c%20d%2B', [['a b', 'c d+']]],
    ['%=%4&%zz=%C3%A9', [['%', '%4'], ['%zz', 'é']]],
    ['a=%FF', [['a', '\uFFFD']]],
];
for (const [text, pairs] of forms) {
    test(`the query ${text} is read as the standard says`, () => {
        assert.deepEqual([...new URLSearchParams(text)], pairs);
    });
}

test('a query is written in the form encoding', () => {
    const params = new URLSearchParams([['a b', "é*-._~!'()"], ['\ud800', '&=+%']]);
    assert.equal(params.toString(), 'a+b=%C3%A9*-._%7E%21%27%28%29&%EF%BF%BD=%26%3D%2B%25');
});

test('parameters come from pairs, objects, maps and other parameters', () => {
    assert.equal(String(new URLSearchParams({ a: 1, b: [2, 3] })), 'a=1&b=2%2C3');
    assert.equal(String(new URLSearchParams(new Map([['a', 'b']]))), 'a=b');
    assert.equal(String(new URLSearchParams(new URLSearchParams('x=y'))), 'x=y');
    assert.equal(String(new URLSearchParams(undefined)), '');
    assert.equal(String(new URLSearchParams(null)), 'null=');
    assert.throws(() => new URLSearchParams([['a']]), TypeError);
    assert.throws(() => new URLSearchParams([1]), TypeError);
});

test('set, sort, has, getAll and size work on all pairs of a name', () => {
    const params = new URLSearchParams('b=1&a=2&b=3&a=1');
    assert.deepEqual(params.getAll('b'), ['1', '3']);
    assert.equal(params.has('b', '3'), true);
    assert.equal(params.has('b', '4'), false);
    params.set('b', '9');
    assert.equal(String(params), 'b=9&a=2&a=1');
    params.sort();
    assert.equal(String(params), 'a=2&a=1&b=9');
    assert.equal(params.size, 3);
    assert.deepEqual([...params.keys(), ...params.values()], ['a', 'a', 'b', '2', '1', '9']);
    assert.equal(params.get('none'), null);
    assert.throws(() => params.append('a'), TypeError);
});

test('an iteration sees the changes made during it', () => {
    const params = new URLSearchParams('a=1&b=2&c=3');
    const seen = [];
    for (const [name] of params) {
        seen.push(name);
        if (name === 'a') params.delete('a');
    }
    assert.deepEqual(seen, ['a', 'c']);
});
