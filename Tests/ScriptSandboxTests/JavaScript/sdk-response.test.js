const bytesOf = (text) => Uint8Array.from(unescape(encodeURIComponent(text)),
    (character) => character.charCodeAt(0)).buffer;

// A host that reads Latin-1, and UTF-8 for every other charset that it knows.
const decode = (bytes, offset, length, charset) => {
    const text = String.fromCharCode(...new Uint8Array(bytes, offset, length));
    if (/^latin1|iso-8859-1$/i.test(charset)) return text;
    return /^utf-?8$/i.test(charset) ? decodeURIComponent(escape(text)) : undefined;
};
const load = makeRequire(makeHost({
    decode, randomBytes: host.randomBytes, resolveModule: host.resolveModule, moduleSource: host.moduleSource,
}));
const { Response } = load('sdk/index.js');

function lazy({ body = '', header = [], ...rest } = {}) {
    const reads = [];
    const response = Response.lazy({
        code: 200, status: 'OK', responseTime: 5, size: bytesOf(body).byteLength, downloadedBytes: 7,
        headers: () => { reads.push('headers'); return header; },
        bytes: () => { reads.push('bytes'); return bytesOf(body); },
        text: () => { reads.push('text'); return body; },
        ...rest,
    });
    return { response, reads };
}

test('a response is made of a definition', () => {
    const response = new Response({
        code: 201, reason: 'Made', header: [{ key: 'A', value: 'b' }], cookie: [{ name: 'c', value: 'd' }],
            body: '{"a":1}',
        responseTime: 5, originalRequest: { url: 'http://h/' },
    });
    assert.deepEqual([response.code, response.status, response.reason()], [201, 'Made', 'Made']);
    assert.equal(response.headers.get('a'), 'b');
    assert.equal(response.cookies.get('c'), 'd');
    assert.equal(response.originalRequest.url.getHost(), 'h');
    assert.deepEqual([response.responseTime, response.responseSize], [5, undefined]);
    assert.deepEqual(response.json(), { a: 1 });
});

test('the standard phrase serves where none came, and unknown codes have none', () => {
    assert.equal(new Response({ code: 404 }).status, 'Not Found');
    assert.equal(new Response({ code: 299 }).reason(), undefined);
    assert.equal(lazy({ code: 404, status: null }).response.status, 'Not Found');
    assert.ok(!('status' in lazy({ code: 299, status: '' }).response));
});

test('the number of own properties is that which chai prints', () => {
    assert.equal(Object.getOwnPropertyNames(new Response({ code: 200 })).length, 6);
    assert.equal(Object.getOwnPropertyNames(new Response({})).length, 4);
    assert.deepEqual(Object.getOwnPropertyNames(lazy().response), [
        'id', '_details', 'status', 'code', 'headers', 'cookies', 'responseTime', 'stream', 'responseSize',
            'downloadedBytes',
    ]);
});

test('headers and body of a lazy response are read when they are used, and once', () => {
    const { response, reads } = lazy({ body: 'ä', header: [{ key: 'A', value: 'b' }] });
    assert.deepEqual([response.code, response.status, response.responseTime, response.responseSize], [200, 'OK', 5, 2]);
    assert.deepEqual(reads, []);
    assert.equal(response.headers.get('a'), 'b');
    assert.equal(response.text(), 'ä');
    assert.equal(response.text(), response.headers.one('a') && 'ä');
    assert.deepEqual(reads, ['headers', 'text']);
    assert.equal(response.stream.byteLength, 2);
    assert.equal(response.stream, response.stream);
    assert.deepEqual(reads, ['headers', 'text', 'bytes']);
    assert.equal(response.headers.parent(), response);
    assert.equal(response.id, response.id);
    assert.equal(response.cookies.count(), 0);
    assert.equal(response.body, undefined);
});

test('a lazy response without a text function decodes its bytes', () => {
    const header = [{ key: 'Content-Type', value: 'text/plain; charset=ISO-8859-1' }];
    assert.equal(lazy({ body: 'ä', text: undefined }).response.text(), 'ä');
    assert.equal(lazy({ body: 'ä', text: undefined, header }).response.text(), 'Ã¤');
    assert.equal(lazy({ size: undefined, body: 'ä' }).response.responseSize, 2);
});

test('what a script assigns replaces what was not read yet', () => {
    const { response, reads } = lazy();
    response.headers = 5;
    response.code = 500;
    response.body = 'mine';
    assert.deepEqual([response.headers, response.code], [5, 500]);
    assert.deepEqual(reads, []);
});

test('a failed request has an empty response', () => {
    const response = Response.lazy({ code: undefined, headers: assert.fail, bytes: assert.fail });
    assert.deepEqual([response.code, response.status, response.text()], [undefined, undefined, undefined]);
    assert.equal(response.headers.count(), 0);
    assert.deepEqual(response.details(), {});
});

test('a response is updated', () => {
    const response = new Response({ code: 200, body: 'a' });
    response.update({ code: 404, body: 'b' });
    assert.deepEqual([response.code, response.status, response.text()], [404, 'Not Found', 'b']);
});

test('text is decoded by the charset of Content-Type, and unknown ones as UTF-8', () => {
    const text = (type) => new Response({ stream: bytesOf('é'),
        header: [{ key: 'content-type', value: type }] }).text();
    assert.equal(text('text/plain; charset="ISO-8859-1"'), 'Ã©');
    assert.equal(text('text/plain;charset=unknown'), 'é');
    assert.equal(text('text/plain'), 'é');
});

test('a stream is bytes of any kind, or a Buffer as JSON has it', () => {
    const stream = { type: 'Buffer', data: [104, 105] };
    assert.equal(new Response({ stream }).text(), 'hi');
    assert.equal(new Response({ stream }).responseSize, 2);
    assert.equal(new Response({ stream: new Uint8Array([104]) }).text(), 'h');
    assert.deepEqual(new Response({ stream }).toJSON().stream, stream);
});

test('json takes a reviver, and leaves out a byte order mark unless it is strict', () => {
    const response = new Response({ body: '\ufeff{"a":1}' });
    assert.deepEqual(response.json(), { a: 1 });
    assert.deepEqual(response.json((key, value) => (key === 'a' ? value + 1 : value)), { a: 2 });
    assert.throws(() => response.json(null, true), { name: 'JSONError' });
    assert.throws(() => response.json(true), { name: 'JSONError' });
    assert.notEqual(response.json(), response.json());
});

test('json throws a JSONError, also where there is no body', () => {
    const error = assert.throws(() => new Response({ body: '<a>' }).json(), SyntaxError);
    assert.equal(error.name, 'JSONError');
    assert.equal(error.message, "Unexpected token '<' at 1:1\n<a>\n^");
    assert.throws(() => new Response({ body: '' }).json(), /^No data, empty input at 1:1/);
    assert.throws(() => new Response({}).json(), /^Unexpected token 'u' at 1:1\nundefined/);
});

test('jsonp is without its padding', () => {
    assert.deepEqual(new Response({ body: 'f({"a":"()"});' }).jsonp(), { a: '()' });
    assert.deepEqual(new Response({ body: '[1]' }).jsonp(), [1]);
});

test('the size of the body is what was downloaded, else Content-Length, else its bytes', () => {
    const header = [{ key: 'Content-Length', value: '9' }];
    assert.deepEqual(lazy().response.size(), { body: 7, header: 19, total: 26 });
    assert.equal(new Response({ code: 200, body: 'ä', header }).size().body, 9);
    assert.equal(new Response({ code: 200, body: 'ä' }).size().body, 2);
    assert.equal(new Response({ code: 200, stream: bytesOf('äh') }).size().body, 3);
    assert.equal(new Response({ code: 200 }).size().body, 0);
});

test('the size of the header is that of a status line and the headers', () => {
    const header = [{ key: 'X', value: '1' }];
    assert.equal(new Response({ code: 200, header }).size().header, 'HTTP/X.X 200 OK\r\nX: 1\r\n\r\n'.length);
});

const contents = [
    ['application/json; charset=utf-8', 'application/json', 'text', 'json', 'utf-8', 'response.json'],
    ['text/html', 'text/html', 'text', 'html', 'utf8', 'response.html'],
    ['application/problem+json', 'application/problem+json', 'text', 'json', 'utf8', 'response.json'],
    ['IMAGE/PNG', 'image/png', 'image', 'png', 'utf8', 'response.png'],
    ['application/x-unknown', 'application/x-unknown', 'unknown', 'raw', 'utf8', 'response'],
    ['text/x-unknown', 'text/x-unknown', 'text', 'plain', 'utf8', 'response.txt'],
];

for (const [header, contentType, mimeType, mimeFormat, charset, fileName] of contents) {
    test(`"${header}" is content of ${mimeType}/${mimeFormat}`, () => {
        const info = new Response({ header: [{ key: 'Content-Type', value: header }] }).contentInfo();
        const expected = [contentType, mimeType, mimeFormat, charset, fileName];
        assert.deepEqual([info.contentType, info.mimeType, info.mimeFormat, info.charset, info.fileName], expected);
    });
}

test('without a Content-Type the first bytes tell', () => {
    assert.equal(new Response({ stream: { type: 'Buffer', data: [0x89, 0x50, 0x4e,
        0x47] } }).contentInfo().contentType, 'image/png');
    assert.equal(new Response({ body: 'x' }).contentInfo().contentType, 'text/plain');
});

test('the file name is that of Content-Disposition', () => {
    const name = (value) => new Response({ header: [{ key: 'Content-Disposition', value }] }).contentInfo().fileName;
    assert.equal(name('attachment; filename="a b.csv"'), 'a b.csv');
    assert.equal(name('attachment; filename=a.csv; size=1'), 'a.csv');
    assert.equal(name("attachment; filename=x; filename*=UTF-8''%C3%A4.csv"), 'ä.csv');
    assert.equal(name('inline'), 'response.txt');
});

test('mime is discontinued', () => {
    assert.throws(() => new Response({}).mime(), /contentInfo/);
});

test('a data URI has a blank after its comma', () => {
    const header = [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }];
    assert.equal(lazy({ body: 'hello', header }).response.dataURI(), 'data:text/plain;base64, aGVsbG8=');
    assert.equal(new Response({ body: 'ä', header }).dataURI(), 'data:text/plain;base64, w6Q=');
    assert.equal(new Response({ header }).dataURI(), '');
});

test('details tell of the status, and follow the code', () => {
    const response = new Response({ code: 404, status: 'Gone away' });
    const { name, code, standardName, detail } = response.details();
    assert.deepEqual([name, code, standardName, typeof detail], ['Gone away', 404, 'Not Found', 'string']);
    response.code = 200;
    assert.equal(response.details().standardName, 'OK');
});

test('the encoding is that of the header or of the first bytes', () => {
    const header = [{ key: 'Content-Encoding', value: 'br' }];
    assert.deepEqual(new Response({ header }).encoding(), { format: 'br', source: 'header' });
    const stream = { type: 'Buffer', data: [0x1f, 0x8b] };
    assert.deepEqual(new Response({ stream }).encoding(), { format: 'gzip', source: 'body' });
    assert.deepEqual(new Response({ body: 'x' }).encoding(), { format: undefined, source: undefined });
});

test('the definition has no details, and headers and cookies by the singular', () => {
    const json = new Response({ id: 'i', code: 200, header: [{ key: 'A', value: 'b' }], body: 'x' }).toJSON();
    assert.deepEqual(json, { id: 'i', status: 'OK', code: 200, header: [{ key: 'A', value: 'b' }], body: 'x',
        cookie: [] });
    const { response } = lazy({ body: 'hi' });
    Object.defineProperty(response, 'to', { get: assert.fail });
    assert.deepEqual(Object.keys(response.toJSON()), [
        'id', 'status', 'code', 'header', 'cookie', 'responseTime', 'stream', 'responseSize', 'downloadedBytes',
    ]);
});
