const sdk = require('sdk/index.js');
const { Certificate, CertificateList, Collection, Event, Item, ItemGroup, ProxyConfig, ProxyConfigList, Script } = sdk;
const { UrlMatchPattern, UrlMatchPatternList, Version } = sdk;

const sample = () => new Collection({
    info: { _postman_id: 'c', name: 'C', version: '1.2.3', description: 'd' },
    auth: { type: 'basic', basic: [{ key: 'username', value: 'u' }] },
    event: [{ listen: 'test', script: { id: 's', exec: 'collection' } }],
    variable: [{ key: 'a', value: 1 }],
    item: [
        { id: 'f', name: 'F', item: [
            null,
            { id: 'r', name: 'R', request: { url: 'http://h/', method: 'PUT' },
                event: [{ listen: 'test', script: ['item'] }],
                response: [{ code: 200 }] },
        ], event: { listen: 'test', script: 'folder' } },
        { id: 'x', name: 'X', request: 'x', protocolProfileBehavior: { followRedirects: false } },
    ],
});

test('a collection has groups and items', () => {
    const collection = sample();
    assert.deepEqual([collection.id, collection.name, String(collection.description)], ['c', 'C', 'd']);
    assert.ok(ItemGroup.isItemGroup(collection.items.idx(0)));
    assert.ok(Item.isItem(collection.items.one('x')));
    const items = [];
    const groups = [];
    collection.forEachItem((item) => items.push(item.name));
    collection.forEachItemGroup((group) => groups.push(group.name));
    assert.deepEqual([items, groups], [['R', 'X'], ['F']]);
    assert.equal(collection.variables.get('a'), 1);
    assert.equal(collection.version.minor, 2);
});

test('oneDeep finds ids and names at any depth', () => {
    assert.equal(sample().oneDeep('r').name, 'R');
    assert.equal(sample().oneDeep('X').id, 'x');
    assert.equal(sample().oneDeep('none'), undefined);
});

test('an item knows its path, its inherited events and auth', () => {
    const item = sample().oneDeep('r');
    assert.deepEqual(item.getPath(), ['C', 'F', 'R']);
    assert.deepEqual(item.getEvents('test').map((event) => event.script.toSource()), ['collection', 'folder', 'item']);
    assert.equal(item.getEvents().length, 1);
    assert.equal(item.getAuth().type, 'basic');
    item.authorizeRequestUsing('bearer', { token: 't' });
    assert.equal(item.getAuth().type, 'bearer');
    assert.equal(item.responses.idx(0).code, 200);
});

test('items are added as definitions, and auth is set for all', () => {
    const collection = sample();
    collection.items.add({ name: 'new', request: 'n' });
    collection.authorizeRequestsUsing('noauth');
    assert.equal(collection.items.idx(2).request.url.toString(), 'n');
    assert.equal(collection.auth.type, 'noauth');
});

test('the definition of a collection is a collection file', () => {
    const json = sample().toJSON();
    assert.equal(json.info._postman_id, 'c');
    assert.equal(json.info.version, '1.2.3');
    assert.match(json.info.schema, /v2\.1\.0/);
    assert.deepEqual(json.variable, [{ type: 'any', value: 1, key: 'a' }]);
    assert.deepEqual(json.item[1].protocolProfileBehavior, { followRedirects: false });
    assert.deepEqual(new Collection(json).toJSON(), json);
});

test('variables of a collection are synchronised', () => {
    const collection = sample();
    collection.syncVariablesFrom({ b: 2 });
    assert.deepEqual(collection.syncVariablesTo(), { b: 2 });
});

test('a script is made of lines, text or a source', () => {
    assert.deepEqual(new Script('a\r\nb').exec, ['a', 'b']);
    assert.equal(new Script({ exec: ['a', 'b'] }).toSource(), 'a\nb');
    assert.equal(new Script({ src: 'http://h/a.js' }).src.getHost(), 'h');
    assert.equal(new Script({}).toSource(), undefined);
    assert.equal(new Script({}).type, 'text/javascript');
});

test('an event takes a script or what makes one', () => {
    const script = new Script('a');
    const event = new Event({ listen: 'test', script });
    assert.equal(event.script, script);
    event.update({ script: ['b', 'c'] });
    assert.equal(event.script.toSource(), 'b\nc');
    assert.equal(event.listen, 'test');
});

const patterns = [
    ['https://*.example.com/*', 'https://a.example.com/x', true],
    ['https://*.example.com/*', 'https://example.com/x', true],
    ['https://*.example.com/*', 'https://badexample.com/x', false],
    ['https://*.example.com/*', 'http://a.example.com/x', false],
    ['http+https://h/*', 'http://h/x', true],
    ['*://h/*', 'ftp://h/', true],
    ['https://h/*', 'https://h:8443/', false],
    ['https://h/*', 'https://h:443/', true],
    ['https://h:8443/*', 'https://h:8443/', true],
    ['https://h:*/*', 'https://h:1/', true],
    ['http://*/a/?/*c', 'http://any/a/b/xc?q=1', true],
    ['http://*/a', 'http://any/b', false],
    ['<all_urls>', 'http://any/', true],
    ['gopher://h/*', 'gopher://h/', false],
    ['no pattern', 'http://h/', false],
    ['http://a.*.b/*', 'http://a.x.b/', false],
];

for (const [pattern, url, expected] of patterns) {
    test(`"${pattern}" ${expected ? 'matches' : 'does not match'} ${url}`, () => {
        assert.equal(new UrlMatchPattern(pattern).test(url), expected);
        assert.equal(new UrlMatchPatternList(null, [{ pattern }]).test(url), expected);
    });
}

test('a pattern knows its protocols', () => {
    const pattern = new UrlMatchPattern({ pattern: 'http+https://h/*' });
    assert.deepEqual(pattern.getProtocols(), ['http', 'https']);
    assert.deepEqual([String(pattern), pattern.toJSON()], ['http+https://h/*', { pattern: 'http+https://h/*' }]);
    assert.deepEqual([pattern.testHost('h'), pattern.testPath('/a'), pattern.testPort('80', 'http')],
        [true, true, true]);
    assert.equal(UrlMatchPattern.MATCH_ALL_URLS, '<all_urls>');
});

test('a certificate is for the https URLs that match, and shows no contents', () => {
    const list = new CertificateList(null, [
        { id: '1', name: 'a', matches: ['https://a/*'], key: { src: '/k', value: 'secret' }, cert: '/c',
            passphrase: 'p' },
        { name: 'b', matches: ['http://b/*'] },
    ]);
    assert.equal(list.resolveOne('https://a/x').name, 'a');
    assert.equal(list.resolveOne('http://b/x'), undefined);
    assert.deepEqual(list.idx(0).toJSON(),
        { id: '1', name: 'a', matches: ['https://a/*'], key: { src: '/k' }, cert: { src: '/c' }, passphrase: 'p' });
    assert.ok(Certificate.isCertificate(list.idx(0)));
});

test('a proxy is for the URLs that match and are not passed by', () => {
    const proxy = new ProxyConfig({
        host: 'http://p', port: '3128', match: 'http://*/*', bypass: ['http://b/*'], authenticate: true, username: 'u',
            password: 'w',
    });
    assert.deepEqual([proxy.test('http://a/'), proxy.test('http://b/'), proxy.test('https://a/')],
        [true, false, false]);
    assert.equal(proxy.getProxyUrl(), 'http://u:w@p:3128');
    proxy.updateProtocols(['https']);
    assert.deepEqual(proxy.getProtocols(), ['https']);
    const list = new ProxyConfigList(null, [{ host: 'x', disabled: true }, { host: 'y' }]);
    assert.equal(list.resolve('https://a:8443/').host, 'y');
    assert.equal(list.idx(1).port, 8080);
});

test('a version has its parts', () => {
    const version = new Version('1.2.3-beta.1+5');
    const { major, minor, patch, prerelease, build, raw } = version;
    assert.deepEqual([major, minor, patch, prerelease, build, raw], [1, 2, 3, 'beta.1', '5', '1.2.3-beta.1+5']);
    version.set({ major: 4 });
    assert.deepEqual(version.toJSON(), { major: 4 });
    assert.equal(new Version('none').major, undefined);
});

test('one class does not load the others', () => {
    const loaded = [];
    const load = makeRequire(makeHost({
        embedded: (path) => { loaded.push(path); return host.embedded(path); },
        randomBytes: host.randomBytes,
    }));
    const source = { code: 200, status: 'OK', responseTime: 1, size: 0, text: () => '1' };
    const response = load('sdk/index.js').Response.lazy(source);
    assert.equal(response.text(), '1');
    for (const name of ['request', 'url', 'header', 'cookie', 'collection', 'variable', 'substitution',
        'property-list']) {
        assert.ok(!loaded.includes(`sdk/${name}.js`), name);
    }
});
