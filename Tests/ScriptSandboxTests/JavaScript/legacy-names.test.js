'use strict';

// Sections 1.9 and 6 of the sheet: the old interface, on by default.

const run = (text, context) => makeRealm().run(text, context);
const logged = (result, level = 'log') =>
    result.events.filter((event) => event[0] === 'log' && event[1] === level).map((event) => event.slice(2).join(' '));
const warnings = (result) => logged(result, 'warn').map((text) => text.slice(1, -1));
const asserted = (result) => result.events.filter(([kind]) => kind === 'assert').map((event) => event.slice(1));

for (const [text, warning] of [
    ['tests.a = 1', 'Using "tests" is deprecated. Use "pm.test()" instead.'],
    ['environment.a', 'Using "environment" is deprecated. Use "pm.environment" instead.'],
    ['globals.a', 'Using "globals" is deprecated. Use "pm.globals" instead.'],
    ['data.a', 'Using "data" is deprecated. Use "pm.iterationData" instead.'],
    ['request.url', 'Using "request" is deprecated. Use "pm.request" instead.'],
    ['responseCode.code', 'Using "responseCode" is deprecated. Use "pm.response.code" instead.'],
    ['responseHeaders.a', 'Using "responseHeaders" is deprecated. Use "pm.response.headers" instead.'],
    ['responseCookies.count()', 'Using "responseCookies" is deprecated. Use "pm.cookies" instead.'],
    ['_.VERSION', 'Using "_" is deprecated. Use "require(\'lodash\')" instead.'],
    ['CryptoJS.MD5', 'Using "CryptoJS" is deprecated. Use global "crypto" object instead.'],
    ['xml2Json("")', 'Using "xml2Json" is deprecated. Use "require(\'xml2js\')" instead.'],
    ['Backbone.VERSION', 'Using "Backbone" is deprecated.'],
    ['postman.setNextRequest("a")',
        'Using "postman.setNextRequest" is deprecated. Use "pm.execution.setNextRequest()" instead.'],
]) {
    test(`${text} warns once`, async () => {
        assert.deepEqual(warnings(await run(`${text}; ${text}`)), [warning]);
    });
}

test('a mention and typeof are silent', async () => {
    const result = await run(
        'tests; environment; console.log(typeof _, typeof CryptoJS, typeof xml2Json, typeof tv4, typeof tests)');
    assert.deepEqual(logged(result), ["'function' 'object' 'function' 'object' 'object'"]);
    assert.deepEqual(warnings(result), []);
});

test('values that are no objects never warn', async () => {
    const result = await run(
        'console.log(responseBody + responseTime + iteration)',
        { response: { body: 'x', responseTime: 3 } });
    assert.deepEqual(logged(result), ["'x30'"]);
    assert.deepEqual(warnings(result), []);
});

test('each execution warns anew', async () => {
    const realm = makeRealm();
    await realm.run('tests.a = 1');
    assert.equal(warnings(await realm.run('tests.a = 1')).length, 1);
});

test('every key of tests is an assertion, after those of pm.test', async () => {
    const result = await run('tests["one"] = true; tests["two"] = 0; pm.test("first", () => {})');
    assert.deepEqual(asserted(result), [
        ['first', 0, true, false, false],
        ['one', 1, true, false, undefined],
        ['two', 2, false, false, undefined, 'AssertionError', 'expected 0 to be truthy',
            '{"type":"Error","name":"AssertionError","message":"expected 0 to be truthy"}'],
    ]);
});

test('falsy entries are printed', async () => {
    const result = await run('tests.a = undefined; tests.b = false; tests.c = ""; tests.d = null; tests.e = NaN');
    assert.deepEqual(asserted(result).map((event) => event[6]), [
        'expected undefined to be truthy', 'expected false to be truthy', "expected '' to be truthy",
        'expected null to be truthy', 'expected NaN to be truthy']);
});

test('entries of timers are lost, those after an await count', async () => {
    const result = await run('tests.a = 1; await 0; tests.b = 1; setTimeout(() => { tests.c = 1 }, 1)');
    assert.deepEqual(asserted(result).map(([name]) => name), ['a', 'b']);
});

test('entries before a throw are reported', async () => {
    const result = await run('tests.a = 1; throw new Error("e")');
    assert.deepEqual(result.events.map(([kind]) => kind), ['log', 'assert', 'raise']);
});

test('another object in place of tests is not read', async () => {
    assert.deepEqual(asserted(await run('tests = { a: 1 }')), []);
    assert.deepEqual(asserted(await run('var tests = { a: 1 }')), []);
});

test('strict code cannot assign to tests without an error', async () => {
    const result = await run('try { (function () { "use strict"; tests.a = 1 })() } catch (e) { console.log(e.name) }');
    assert.deepEqual(logged(result), ["'TypeError'"]);
    assert.deepEqual(asserted(result).map(([name]) => name), ['a']);
});

test('environment is a snapshot that nothing else changes', async () => {
    const environment = [{ key: 'a', value: '1' }, { key: 'off', value: '2', disabled: true }];
    const text = `environment.b = 3; pm.environment.set('a', 'new');
        console.log(environment.a, environment.off, environment.b, pm.environment.get('b'))`;
    const result = await run(text, { environment });
    assert.deepEqual(logged(result), ["'1' '2' 3 undefined"]);
    assert.deepEqual(result.changes.environment, [['a', 'new']]);
});

test('data is the row', async () => {
    assert.deepEqual(logged(await run('console.log(data.x, Object.keys(data))', { data: { x: 5 } })), ["5 [ 'x' ]"]);
    assert.deepEqual(logged(await run('console.log(data)')), ['{}']);
});

test('request tells of the request', async () => {
    const request = {
        url: 'http://h/p?a=b', method: 'POST', header: [{ key: 'X-A', value: '1' }, { key: 'x-a', value: '2' },
            { key: 'Off', value: '3', disabled: true }], body: { mode: 'raw', raw: 'text' },
    };
    const result = await run(
        'console.log(request.id, request.name, request.method, request.url, request.data, request.headers)',
        { request });
    assert.deepEqual(logged(result), ["'id-1' 'Get it' 'POST' 'http://h/p?a=b' 'text' { 'x-a': [ '1', '2' ] }"]);
});

test('form fields are a map', async () => {
    const request = {
        url: 'http://h/', method: 'POST', body: { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' },
            { key: 'a', value: '2' }, { key: 'b', value: '3' }, { key: 'c', value: '4', disabled: true }] },
    };
    assert.deepEqual(logged(await run('console.log(request.data)', { request })), ["{ a: [ '1', '2' ], b: '3' }"]);
    assert.deepEqual(logged(await run('console.log(request.data)')), ['{}']);
});

test('the response has its old names', async () => {
    const header = [{ key: 'X-A', value: '1' }, { key: 'X-A', value: '2' }];
    const response = { code: 404, status: 'Not Found', body: 'b', header };
    const result = await run(
        'console.log(responseBody, responseCode.code, responseCode.name, responseHeaders)',
        { response });
    assert.deepEqual(logged(result), ["'b' 404 'Not Found' { 'X-A': '2' }"]);
});

for (const name of ['responseBody', 'responseCode', 'responseHeaders', 'responseTime', 'responseCookies']) {
    test(`${name} is not there before the request`, async () => {
        assert.deepEqual((await run(name, { prerequest: true })).error[0], 'ReferenceError');
    });
}

test('a text is compiled for both kinds', async () => {
    const realm = makeRealm();
    const program = realm.realm.compile('console.log(typeof responseBody)', 'script.js');
    assert.deepEqual(logged(await realm.run(program)), ["'string'"]);
    assert.deepEqual(logged(await realm.run(program, { prerequest: true })), ["'undefined'"]);
});

test('postman.set stores text, falsy values as they are, and updates the snapshot', async () => {
    const text = `postman.setEnvironmentVariable('n', 5); postman.setEnvironmentVariable('z', 0);
        postman.setGlobalVariable('o', {}); console.log(environment.n, environment.z, globals.o)`;
    const result = await run(text);
    assert.deepEqual(logged(result), ["'5' 0 '[object Object]'"]);
    assert.deepEqual(result.changes, { environment: [['n', '5'], ['z', 0]], globals: [['o', '[object Object]']] });
});

test('postman.clear empties scope and snapshot', async () => {
    const text = `postman.clearEnvironmentVariables(); console.log(Object.keys(environment), pm.environment.has('a'));
        postman.clearGlobalVariable('g'); console.log(globals.g, pm.globals.has('g'))`;
    const result = await run(text, { environment: { a: 1 }, globals: { g: 2 } });
    assert.deepEqual(logged(result), ['[] false', 'undefined false']);
});

test('postman gets headers and cookies of the response', async () => {
    const header = [{ key: 'A', value: '1' }, { key: 'a', value: '2' }];
    const context = { response: { header }, cookies: [{ name: 'c', value: 'v' }] };
    const text = `console.log(postman.getResponseHeader('A'), postman.getResponseHeader('x'),
        postman.getResponseCookie('c').value)`;
    assert.deepEqual(logged(await run(text, context)), ["'2' undefined 'v'"]);
    const getters = 'console.log(postman.getResponseHeader, postman.getResponseCookie)';
    assert.deepEqual(logged(await run(getters, { prerequest: true })), ['undefined undefined']);
});

test('xml2Json never throws', async () => {
    const result = await run('console.log(xml2Json("<a x=\\"1\\"><b> t </b></a>"), xml2Json("<a>"), xml2Json(""))');
    assert.deepEqual(logged(result), ["{ a: { '$': { x: '1' }, b: 't' } } undefined null"]);
});

test('lodash works behind its deprecated name', async () => {
    const text = `console.log(_.map([1, 2], (n) => n * 2), _([3]).first(), Object.keys(_).length > 100,
        _ instanceof Function)`;
    assert.deepEqual(logged(await run(text)), ['[ 2, 4 ] 3 true true']);
});

test('JSON names the position of a mistake', async () => {
    const result = await run('try { JSON.parse("<") } catch (e) { console.log(e.name, e.message.split("\\n")[0]) }');
    assert.deepEqual(logged(result), [`'JSONError' "Unexpected token '<' at 1:1"`]);
});

for (const marker of ['"use sandbox2";', "'use sandbox2';"]) {
    test(`${marker} switches the old names off`, async () => {
        const text = `${marker} console.log(typeof _, typeof postman, typeof tests, typeof pm, typeof Buffer);
            try { JSON.parse('<') } catch (e) { console.log(e.name) }`;
        assert.deepEqual(
            logged(await run(text)),
            ["'undefined' 'undefined' 'undefined' 'object' 'function'", "'SyntaxError'"]);
    });
}

test('the marker must stand at the very start', async () => {
    assert.deepEqual(logged(await run(' "use sandbox2"; console.log(typeof tests)')), ["'object'"]);
});

test('a library that is not installed fails at its use, by name', async () => {
    const resolveModule = () => null;
    const result = await makeRealm({ resolveModule }).run('typeof tv4; tv4.validate(1, {})');
    assert.match(result.error[1], /tv4/);
});
