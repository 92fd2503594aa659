// What a script may do to the language before our code is even loaded. The realm loads these two files first.
const load = makeRequire(makeHost({
    dynamicVariable: (name) => (name === '$guid' ? 'a-guid' : undefined),
    decode: () => 'decoded',
    randomBytes: host.randomBytes,
}));
load('realm/intrinsics.js');
load('sdk/builtins.js');

const fail = () => { throw new Error('a replaced built-in was called'); };
const targets = [
    [Array.prototype, ['push', 'pop', 'shift', 'slice', 'splice', 'indexOf', 'map', 'forEach', 'join', 'concat',
        'filter',
        Symbol.iterator]],
    [String.prototype, ['slice', 'indexOf', 'lastIndexOf', 'split', 'replace', 'toLowerCase', 'toUpperCase', 'trim',
        'startsWith', 'endsWith', 'includes', 'charCodeAt', 'substring', Symbol.iterator]],
    [Function.prototype, ['call', 'apply', 'bind']],
    [Map.prototype, ['get', 'set', 'has']],
    [Set.prototype, ['add', 'has']],
    [RegExp.prototype, ['exec', 'test', Symbol.replace, Symbol.match]],
    [Object, ['keys', 'assign', 'defineProperty', 'create', 'entries', 'getPrototypeOf', 'hasOwn', 'freeze']],
    [Array, ['isArray', 'from']],
    [JSON, ['parse', 'stringify']],
    [Reflect, ['apply', 'ownKeys', 'construct']],
    [globalThis, ['encodeURIComponent', 'decodeURIComponent', 'String', 'Number', 'Map', 'Set']],
];

/// Runs the body in a language where all of these are broken, and every object inherits more than it should.
function amongRuins(body) {
    const saved = [];
    for (const [object, names] of targets) {
        for (const name of names) saved.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
    }
    const { defineProperty } = Object;
    const { prototype } = Object;
    for (let i = 0; i < saved.length; i++) {
        const entry = saved[i];
        defineProperty(entry[0], entry[1], { __proto__: null, value: fail, writable: true, configurable: true });
    }
    prototype.polluted = 'pollution';
    defineProperty(prototype, 'trap', { __proto__: null, get: fail, configurable: true });
    try {
        return body();
    } finally {
        delete prototype.polluted;
        delete prototype.trap;
        for (let i = 0; i < saved.length; i++) defineProperty(saved[i][0], saved[i][1], saved[i][2]);
    }
}

const cases = {
    'a response': () => {
        const { Response } = load('sdk/index.js');
        const response = Response.lazy({
            code: 200, responseTime: 1, size: 1, headers: () =>
                [{ key: 'Content-Type', value: 'application/json; charset=x' }],
            bytes: () => new ArrayBuffer(1), text: () => '{"a":[1]}',
        });
        const { json, text, size, details } = Response.prototype;
        return [response.json().a[0], response.headers.get('content-type'), response.size().header, response.reason(),
            response.contentInfo().charset, typeof json, typeof text, typeof size, typeof details];
    },
    'a request': () => {
        const { Request } = load('sdk/index.js');
        const request = new Request({
            url: 'http://u:p@h.d:80/:x/b?c=d&e#f', method: 'post', header: 'A: b\nC: d', body: { mode: 'urlencoded',
                urlencoded: 'a=1&b' }, auth: { type: 'basic', basic: [{ key: 'username', value: 'u' }] },
        });
        request.headers.upsert({ key: 'a', value: 'new' });
        request.addQueryParams('g=h');
        request.removeHeader('C');
        const json = request.toJSON();
        return [request.url.toString(), request.method, request.headers.toString(), request.body.toString(),
            request.auth.basic.get('username'), json.header.length, json.polluted === 'pollution',
                json.url.path.length];
    },
    'scopes': () => {
        const { VariableScope } = load('sdk/index.js');
        const scope = VariableScope.lazy({ id: 'i', values: [{ key: 'a', value: 'A', type: 'any' }] }, [
            () => new VariableScope({ values: [{ key: 'n', value: '5', type: 'number' }] }),
        ]);
        scope.enableTracking({ autoCompact: true });
        scope.set('b', { x: 1 }, 'object');
        const inside = { y: '{{a}}' };
        return [scope.get('a'), scope.get('n'), scope.get('b').x, scope.get('polluted'), scope.has('toString'),
            scope.replaceIn('{{a}}{{n}}{{$guid}}{{polluted}}'), scope.replaceIn({ inside }).inside.y,
            scope.mutations.count(), scope.toJSON().values.length];
    },
    'lists and cookies': () => {
        const { CookieList, HeaderList } = load('sdk/index.js');
        const cookies = new CookieList(null, [{ name: 'A', value: 'b c' }, 'x=y; Path=/; Secure']);
        const headers = new HeaderList(null, { A: '1' });
        headers.assimilate([{ key: 'B', value: '2' }], true);
        return [cookies.get('a'), cookies.toString(), cookies.one('x').toString(), headers.toString(),
            headers.filter({ key: 'B' }).length, headers.toObject().b];
    },
    'JSON': () => {
        const { parse } = load('assertions/json-error.js');
        try {
            return parse('{"a": x}');
        } catch (error) {
            return [error.name, error.message];
        }
    },
};

const expected = {
    'a response': [1, 'application/json; charset=x', 62, 'OK', 'x', 'function', 'function', 'function', 'function'],
    'a request': ['http://u:p@h.d:80/:x/b?c=d&e&g=h#f', 'POST', 'a: new\r\n', 'a=1&b', 'u', 1, true, 2],
    'scopes': ['A', 5, 1, undefined, false, 'A5a-guid{{polluted}}', 'A', 1, 2],
    'lists and cookies': ['b c', 'A=b%20c; x=y', 'x=y; Path=/; Secure', 'B: 2\r\n', 1, '2'],
    'JSON': ['JSONError', "Unexpected token 'x' at 1:7\n{\"a\": x}\n      ^"],
};

for (const name of Object.keys(cases)) {
    test(`${name} work where a script has broken the language before they were loaded`, () => {
        assert.deepEqual(amongRuins(cases[name]), expected[name]);
    });
}
