const { PropertyList, Url, VariableList } = require('sdk/index.js');

const parts = (text) => {
    const { protocol, auth, host, port, path, hash } = new Url(text);
    return { protocol, auth, host: host?.join('|'), port, path: path?.join('|'), hash };
};

const cases = [
    ['http://us:er@ex.com@h.d:80/a/b?c=d#e',
        { protocol: 'http', auth: { user: 'us', password: 'er@ex.com' }, host: 'h|d', port: '80', path: 'a|b',
            hash: 'e' }],
    ['a.b/c', { host: 'a|b', path: 'c' }],
    ['{{u}}/p', { host: '{{u}}', path: 'p' }],
    ['http://h/', { protocol: 'http', host: 'h', path: '' }],
    ['http:///h', { protocol: 'http', host: 'h' }],
    ['file:///a/b', { protocol: 'file', path: 'a|b' }],
    ['http:\\\\h\\a?q=\\', { protocol: 'http', host: 'h', path: 'a' }],
    ['http://[::1]:80/', { protocol: 'http', host: '[::1]', port: '80', path: '' }],
    ['http://[::1]', { protocol: 'http', host: '[::1]' }],
    ['{{a.b}}.c:{{p:q}}/{{x/y}}/z', { host: '{{a.b}}|c', port: '{{p:q}}', path: '{{x/y}}|z' }],
    ['h/a//b/../c', { host: 'h', path: 'a||b|..|c' }],
    ['user@h', { auth: { user: 'user', password: undefined }, host: 'h' }],
    ['  h', { host: 'h' }],
    ['/foo', { path: 'foo' }],
    ['', {}],
];

for (const [text, expected] of cases) {
    test(`"${text}" is read in parts and written again`, () => {
        const all = { protocol: undefined, auth: undefined, host: undefined, port: undefined, path: undefined,
            hash: undefined };
        assert.deepEqual(parts(text), { ...all, ...expected });
        const again = new Url(new Url(text).toString());
        assert.deepEqual(again.toJSON(), new Url(text).toJSON());
    });
}

test('the text is that which was read', () => {
    for (const text of ['http://u:p@h.d:8080/a/b?c=d&e#f', 'h', 'h/', 'h?', 'h?a=&b', '{{u}}/p?{{q}}', 'h/?#']) {
        assert.equal(new Url(text).toString(), text);
    }
});

test('a query mark stays for a single empty parameter, and goes with the disabled ones', () => {
    assert.equal(new Url({ host: 'h', query: [{ key: '' }] }).toString(), 'h?');
    assert.equal(new Url({ host: 'h', query: [{ key: 'a', disabled: true }] }).toString(), 'h');
});

test('a protocol is forced only where there is none', () => {
    assert.equal(new Url('h').toString(true), 'http://h');
    assert.equal(new Url('https://h').toString(true), 'https://h');
});

test('host, port and remote', () => {
    assert.equal(new Url('http://a.b:1/').getHost(), 'a.b');
    assert.equal(new Url('http://a.b:1/').getRemote(), 'a.b:1');
    assert.equal(new Url('http://a.b/').getRemote(), 'a.b');
    assert.equal(new Url('http://a.b/').getRemote(true), 'a.b:80');
    assert.equal(new Url('https://a.b/').getRemote(true), 'a.b:443');
    assert.equal(new Url('').getHost(), '');
});

test('path variables stand for their segments when they are texts', () => {
    const url = new Url({
        host: 'h', path: [':id.json', ':n', ':empty', 'a:id', ':none'],
        variable: [{ key: 'id', value: '5' }, { key: 'n', value: 7 }, { key: 'empty', value: '' }],
    });
    assert.equal(url.getPath(), '/5.json/:n/:empty/a:id/:none');
    assert.equal(url.getPath(true), '/:id.json/:n/:empty/a:id/:none');
    assert.equal(url.toString(), 'h/5.json/:n/:empty/a:id/:none');
});

test('segments with a colon make variables without a value', () => {
    const { variables } = new Url('http://h/a/:x/:y.json');
    assert.deepEqual(variables.map('key'), ['x', 'y']);
    assert.equal(variables.get('x'), undefined);
    assert.ok(VariableList.isVariableList(variables));
});

test('a bare host has the path /', () => {
    assert.equal(new Url('h').getPath(), '/');
    assert.equal(new Url('h').toString(), 'h');
});

test('the query string has the enabled parameters', () => {
    const url = new Url({ host: 'h', path: 'p', query: [{ key: 'a', value: '1' },
        { key: 'b', value: '2', disabled: true }] });
    assert.equal(url.getQueryString(), 'a=1');
    assert.equal(url.getPathWithQuery(), '/p?a=1');
});

test('the object form takes texts, arrays and maps', () => {
    const url = new Url({ protocol: 'https://', host: 'a.{{b.c}}', port: 80, path: '/p/q', query: 'x=1', hash: 'h' });
    assert.equal(url.toString(), 'https://a.{{b.c}}:80/p/q?x=1#h');
    assert.deepEqual(url.host, ['a', '{{b.c}}']);
    assert.equal(new Url({ host: ['a', 'b'], path: [null, 5], query: { x: '1', y: null } }).toString(), 'a.b//5?x=1&y');
    assert.equal(new Url({ host: 'h', path: [':a'], variable: { id: 'a', value: 'x' } }).getPath(), '/x');
    assert.equal(new Url({ raw: 'http://h' }).toString(), '');
    assert.equal(new Url(null).toString(), '');
});

test('parameters are appended: text, definitions, and a map as one without a key', () => {
    const url = new Url('h?a=1');
    url.addQueryParams('b=2&c');
    url.addQueryParams([{ key: 'd', value: '4' }]);
    url.addQueryParams({ key: 'e', value: '5' });
    assert.equal(url.toString(), 'h?a=1&b=2&c&d=4&e=5');
    url.addQueryParams({ f: '6' });
    assert.equal(url.query.idx(5).key, null);
});

test('parameters are removed by key, keys or parameters, duplicates too', () => {
    const url = new Url('h?a=1&b=2&a=3&c=4&d=5');
    url.removeQueryParams('a');
    assert.equal(url.getQueryString(), 'b=2&c=4&d=5');
    url.removeQueryParams(['b']);
    url.removeQueryParams([{ key: 'c' }]);
    assert.equal(url.getQueryString(), 'd=5');
});

test('update replaces everything', () => {
    const url = new Url('http://u@h:1/p?q#f');
    url.update({ host: 'x' });
    assert.deepEqual(url.toJSON(), { host: ['x'], query: [], variable: [] });
    assert.ok(PropertyList.isPropertyList(url.query));
});

test('getRaw is discontinued', () => {
    assert.throws(() => new Url('h').getRaw(), /discontinued/);
});

test('the parts of a text are had without an object', () => {
    assert.deepEqual(Url.parse('http://h/a').path, ['a']);
    assert.ok(Url.isUrl(new Url('h')));
});

test('many braces are read in linear time', () => {
    const text = 'h/' + '{{'.repeat(20000) + '/x';
    assert.equal(new Url(text).toString(), text);
});
