const { Request, RequestAuth, RequestBody, Url, VariableList } = require('sdk/index.js');

const sample = () => new Request({
    url: 'http://h/p?a=1', method: 'post',
    header: [{ key: 'A', value: '1' }, { key: 'a', value: '2' }, { key: 'B', value: '3', disabled: true }],
});

test('a request is made of a definition or a URL', () => {
    assert.equal(sample().method, 'POST');
    assert.equal(sample().url.getPath(), '/p');
    assert.deepEqual(new Request('h').toJSON(), { url: { host: ['h'], query: [], variable: [] }, method: 'GET' });
    assert.equal(new Request({ url: 'h' }).body, undefined);
    assert.equal(new Request({ method: null }).method, 'GET');
});

test('update replaces the header list, and sets what it is given', () => {
    const request = sample();
    request.update({ header: ['X: 1'], method: 'put', body: 'text', auth: { type: 'basic' } });
    assert.equal(request.headers.toString(), 'X: 1\r\n');
    assert.equal(request.method, 'PUT');
    assert.equal(request.body.raw, 'text');
    assert.equal(request.auth.type, 'basic');
    assert.equal(request.url.toString(), 'http://h/p?a=1');
    request.update({ url: 'x', method: null });
    assert.deepEqual([request.url.toString(), request.method], ['x', 'GET']);
});

test('a method that is assigned stays as it is', () => {
    const request = sample();
    request.method = 'put';
    assert.equal(request.toJSON().method, 'put');
});

test('definitions may be assigned, and come out in toJSON', () => {
    const request = sample();
    request.url = 'http://x/';
    request.body = { mode: 'raw', raw: 'b' };
    request.auth = { type: 'noauth' };
    const { url, body, auth } = request.toJSON();
    assert.deepEqual([url, body, auth], ['http://x/', { mode: 'raw', raw: 'b' }, { type: 'noauth' }]);
    request.update({ url: 'http://y/' });
    assert.equal(request.url.toString(), 'http://y/');
});

test('getHeaders keeps the spelling and the disabled unless told', () => {
    assert.deepEqual(sample().getHeaders(), { A: '1', a: '2', B: '3' });
    assert.deepEqual(sample().getHeaders({ enabled: true, ignoreCase: true }), { a: ['1', '2'] });
    const request = new Request({ header: [{ key: '', value: 'x' }, { key: 'A', value: 'b' }] });
    assert.deepEqual(request.getHeaders({ sanitizeKeys: true }), { A: 'b' });
});

test('headers are added, and removed by exact spelling unless told', () => {
    const request = sample();
    request.addHeader('C: 4');
    request.removeHeader('b');
    assert.equal(request.headers.count(), 4);
    request.removeHeader('A');
    assert.equal(request.headers.get('a'), '2');
    request.removeHeader({ key: 'B' });
    request.removeHeader('A', { ignoreCase: true });
    assert.equal(request.headers.toString(), 'C: 4\r\n');
    request.removeHeader('');
    assert.equal(request.headers.count(), 1);
});

test('upsertHeader heeds the spelling', () => {
    const request = sample();
    request.upsertHeader({ key: 'A', value: 'new' });
    request.upsertHeader({ key: 'b', value: 'added' });
    request.upsertHeader({});
    assert.deepEqual(request.headers.map('value'), ['new', '2', '3', 'added']);
});

test('forEachHeader visits all', () => {
    const seen = [];
    sample().forEachHeader((header) => seen.push(header.value));
    assert.deepEqual(seen, ['1', '2', '3']);
});

test('query parameters are those of the URL', () => {
    const request = sample();
    request.addQueryParams('b=2');
    request.removeQueryParams('a');
    assert.equal(request.url.toString(), 'http://h/p?b=2');
});

test('authorizeUsing takes a type with parameters, a definition, or null', () => {
    const request = sample();
    request.authorizeUsing('basic', [{ key: 'username', value: 'u' }]);
    assert.equal(request.auth.basic.get('username'), 'u');
    request.authorizeUsing({ type: 'bearer', bearer: { token: 't' } });
    assert.equal(request.auth.parameters().get('token'), 't');
    request.authorizeUsing({ type: 'bearer', token: 'beside' });
    assert.equal(request.auth.bearer.get('token'), 'beside');
    request.authorizeUsing('type');
    assert.equal(request.auth.type, 'bearer');
    request.authorizeUsing(null);
    assert.ok(!('auth' in request));
});

test('the size is computed, unless Content-Length tells', () => {
    const request = new Request({ url: 'http://h/p', method: 'POST', body: 'ä', header: ['A: 1'] });
    assert.deepEqual(request.size(), { body: 2, header: 'POST /p HTTP/1.1\r\n\r\nA: 1\r\n'.length, total: 28,
        source: 'COMPUTED' });
    request.addHeader('Content-Length: 7');
    assert.equal(request.size().body, 7);
    assert.equal(request.size().source, 'CONTENT-LENGTH');
});

test('a clone is another request of the same definition', () => {
    const request = sample();
    const clone = request.clone();
    clone.addHeader('X: 1');
    assert.equal(request.headers.count(), 3);
    assert.deepEqual(request.clone().toJSON(), request.toJSON());
    assert.ok(Url.isUrl(clone.url));
    assert.ok(Request.isRequest(clone));
});

test('proxy and certificate are taken', () => {
    const { proxy, certificate } = new Request({ url: 'h', proxy: { host: 'p' }, certificate: { name: 'c' } });
    assert.equal(proxy.getProxyUrl(), 'http://p:8080');
    assert.equal(certificate.name, 'c');
});

test('a body is text or a definition, and an unknown mode is raw', () => {
    assert.deepEqual(new RequestBody('a').toJSON(), { mode: 'raw', raw: 'a' });
    assert.equal(new RequestBody({ mode: 'other', raw: 'a' }).mode, 'raw');
    assert.equal(new RequestBody({ mode: 'URLencoded', urlencoded: 'a=1&b=2' }).urlencoded.get('b'), '2');
    assert.deepEqual(new RequestBody({ raw: 'a' }).toJSON(), {});
    assert.deepEqual(new RequestBody({ mode: 'file', file: '/a' }).file, { src: '/a' });
});

test('a body keeps the data of each mode, options and the disabled flag', () => {
    const definition = {
        mode: 'graphql', raw: 'r', graphql: { query: 'q', variables: '{}' }, options: { raw: { language: 'json' } },
            disabled: true,
        formdata: [{ key: 'a', value: 'b', type: 'text' }],
    };
    const json = new RequestBody(definition).toJSON();
    assert.deepEqual(json, definition);
});

test('the text of a body is that of raw and urlencoded', () => {
    assert.equal(String(new RequestBody('a')), 'a');
    assert.equal(String(new RequestBody({ mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'b' }] })), 'a=b');
    assert.equal(String(new RequestBody({ mode: 'formdata', formdata: [{ key: 'a' }] })), '');
    assert.equal(String(new RequestBody({ mode: 'graphql', graphql: { query: 'q' } })), '');
    assert.equal(String(new RequestBody({ mode: 'file', file: 'a' })), '');
});

test('whether a body is empty depends on its mode', () => {
    const isEmpty = (definition) => new RequestBody(definition).isEmpty();
    assert.ok(isEmpty({ mode: 'raw', raw: '' }));
    assert.ok(!isEmpty('a'));
    assert.ok(isEmpty({ mode: 'urlencoded', urlencoded: [] }));
    assert.ok(!isEmpty({ mode: 'formdata', formdata: [{ key: 'a' }] }));
    assert.ok(isEmpty({ mode: 'file', file: {} }));
    assert.ok(!isEmpty({ mode: 'file', file: { content: 'x' } }));
    assert.ok(isEmpty({ mode: 'graphql' }));
    assert.ok(isEmpty({}));
});

test('a body is updated', () => {
    const body = new RequestBody({ mode: 'urlencoded', urlencoded: 'a=1' });
    body.update('text');
    assert.deepEqual(body.toJSON(), { mode: 'raw', raw: 'text' });
    body.update({ raw: 'ignored' });
    assert.equal(body.raw, 'text');
});

test('auth has a list of parameters for each type', () => {
    const auth = new RequestAuth({
        type: 'basic', basic: [{ key: 'username', value: 'u' }, { key: 'username', value: 'last' },
            { value: 'no key' }],
        digest: { realm: 'r' },
    });
    assert.equal(auth.basic.get('username'), 'last');
    assert.equal(auth.parameters(), auth.basic);
    assert.equal(auth.digest.get('realm'), 'r');
    assert.ok(VariableList.isVariableList(auth.digest));
    auth.use('digest');
    assert.equal(auth.parameters().get('realm'), 'r');
    auth.use('digest', { nonce: 'n' });
    assert.deepEqual(auth.digest.toObject(), { nonce: 'n' });
});

test('parameters of auth are updated and cleared', () => {
    const auth = new RequestAuth({ type: 'basic', basic: { username: 'u', password: 'p' } });
    auth.update({ password: 'new' });
    auth.update([{ key: 'token', value: 't' }], 'bearer');
    assert.deepEqual(auth.basic.toObject(), { username: 'u', password: 'new' });
    assert.equal(auth.bearer.get('token'), 't');
    auth.clear('bearer');
    auth.clear('basic');
    assert.equal(auth.bearer, undefined);
    assert.equal(auth.basic.count(), 0);
});

test('auth knows names that are no types, and gives its definition', () => {
    assert.ok(RequestAuth.isValidType('basic'));
    assert.ok(!RequestAuth.isValidType('type'));
    assert.ok(!RequestAuth.isValidType(5));
    assert.deepEqual(new RequestAuth({ type: 'basic', basic: { a: 'b' } }).toJSON(),
        { type: 'basic', basic: [{ type: 'any', value: 'b', key: 'a' }] });
});
