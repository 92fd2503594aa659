'use strict';

// Sections 2.8 and 2.9 of the sheet: sendRequest, cookies and the cookie jar.

const run = (text, context) => makeRealm().run(text, context);
const logged = (result) => result.events.filter(([kind]) => kind === 'log').map((event) => event.slice(2).join(' '));
const sent = (result) => result.events.filter(([kind]) => kind === 'send').map(([, request]) => request);

const reply = {
    any: { code: 201, body: '{"a":1}', header: [{ key: 'X', value: 'y' }], cookies: [{ name: 'c', value: 'v' }] },
};

test('a callback gets the response and the cookies', async () => {
    const text = `console.log(pm.sendRequest('http://h/a', (error, response, history) => {
        console.log(error, response.code, response.json(), response.headers.get('x'), history.cookies.get('c'));
        }) === pm)`;
    const result = await run(text, { replies: reply });
    assert.deepEqual(logged(result), ['true', "null 201 { a: 1 } 'y' 'v'"]);
    assert.equal(result.wasPending, true);
});

test('without a callback there is a promise of the response', async () => {
    assert.deepEqual(
        logged(await run('console.log((await pm.sendRequest("http://h/a")).code)', { replies: reply })),
        ['201']);
});

test('a text is a GET', async () => {
    const [request] = sent(await run('pm.sendRequest("http://h/a?b=c", () => {})'));
    assert.equal(request.method, 'GET');
    assert.deepEqual(request.url.path ?? request.url, ['a']);
});

test('headers come as an array, a text or a map', async () => {
    for (const header of ['[{ key: "A", value: "1" }]', '"A: 1"', '["A: 1"]', '{ A: "1" }']) {
        const [request] = sent(await run(`pm.sendRequest({ url: "http://h/", header: ${header} }, () => {})`));
        assert.deepEqual(request.header.map(({ key, value }) => [key, value]), [['A', '1']], header);
    }
});

test('the plural headers is ignored', async () => {
    const [request] = sent(await run('pm.sendRequest({ url: "http://h/", headers: { A: "1" } }, () => {})'));
    assert.equal(request.header, undefined);
});

test('a text body is a raw one', async () => {
    const text = 'pm.sendRequest({ url: "http://h/", method: "post", body: "x={{y}}" }, () => {})';
    const [request] = sent(await run(text));
    assert.equal(request.method, 'POST');
    assert.equal(request.body.raw, 'x={{y}}');
});

test('nothing to request is an error that comes later', async () => {
    const text = 'pm.sendRequest(null, (error) => console.log(error.message)); console.log("first")';
    const result = await run(text);
    assert.deepEqual(logged(result), ["'first'", "'sendrequest: nothing to request'"]);
    assert.deepEqual(logged(await run('try { await pm.sendRequest() } catch (e) { console.log(e.message) }')),
        ["'sendrequest: nothing to request'"]);
});

test('an error is a plain object', async () => {
    const replies = { any: { error: { name: 'Error', message: 'no', code: 'ECONNREFUSED' } } };
    const text = `pm.sendRequest('http://h/', (error, response) => {
        console.log(error instanceof Error, error.code, Object.getPrototypeOf(error) === Object.prototype, response);
        })`;
    assert.deepEqual(logged(await run(text, { replies })), ["false 'ECONNREFUSED' true undefined"]);
});

test('a callback that throws is called a second time', async () => {
    const text = `pm.sendRequest('http://h/', (error, response) => {
        console.log(error && error.message, response && response.code); if (!error) throw new Error('mine') })`;
    const result = await run(text, { replies: reply });
    assert.deepEqual(logged(result), ['null 201', "'mine' undefined"]);
    assert.equal(result.error, undefined);
});

test('a callback that throws twice is an error event', async () => {
    const result = await run('pm.sendRequest("http://h/", () => { throw new Error("always") })', { replies: reply });
    assert.deepEqual(result.events.filter(([kind]) => kind === 'raise'), [['raise', 'Error', 'always']]);
});

test('files are taken off with a warning', async () => {
    const text = `pm.sendRequest({ url: 'http://h/', method: 'POST', body: { mode: 'formdata', formdata: [
        { key: 'f', type: 'file', src: '/etc/passwd' }, { key: 't', type: 'text', value: '1' }] } }, () => {});
        const body = { mode: 'file', file: { src: '/etc/passwd' } };
        pm.sendRequest({ url: 'http://h/', method: 'POST', body }, () => {})`;
    const result = await run(text);
    const warning = ['log', 'warn', "'uploading files from scripts is not allowed'"];
    assert.deepEqual(result.events.filter(([kind]) => kind === 'log'), [warning, warning]);
    assert.deepEqual(sent(result)[0].body.formdata.map(({ key }) => key), ['t']);
    assert.equal(sent(result)[1].body.file, undefined);
});

test('the response of sendRequest has no to', async () => {
    const text = 'const r = await pm.sendRequest("http://h/"); console.log(r.to)';
    assert.deepEqual(logged(await run(text, { replies: reply })), ['undefined']);
});

test('several requests can wait at once', async () => {
    const text = `const all = await Promise.all([1, 2, 3].map((n) => pm.sendRequest('http://h/' + n)));
        console.log(all.length)`;
    assert.deepEqual(logged(await run(text, { replies: reply })), ['3']);
});

test('pm.cookies is the list of the host', async () => {
    const cookies = [{ name: 'A', value: 'x%20y', domain: 'h', path: '/' }];
    const text = `console.log(pm.cookies.get('a'), pm.cookies.one('A').value, pm.cookies.count(),
        Object.keys(pm.cookies.toObject()))`;
    assert.deepEqual(logged(await run(text, { cookies })), ["'x y' 'x%20y' 1 [ 'a' ]"]);
});

function jar(calls, answers = {}) {
    return (operation, url, values) => {
        calls.push([operation, url, values]);
        return answers[operation] ?? {};
    };
}

test('the jar answers by callbacks and promises', async () => {
    const cookie = { name: 'a', value: '1', domain: 'h', path: '/' };
    const cookieJar = jar([], { get: { value: cookie }, getAll: { value: [cookie] }, set: { value: cookie } });
    const text = `const jar = pm.cookies.jar(); jar.get('http://h', 'a', (e, v) => console.log(e, v));
        console.log(await jar.get('http://h', 'a'), (await jar.getAll('http://h')).count(),
        (await jar.set('http://h', 'a', '1')).name, await jar.unset('http://h', 'a'), await jar.clear('http://h'))`;
    assert.deepEqual(logged(await run(text, { cookieJar })), ["null '1'", "'1' 1 'a' undefined undefined"]);
});

test('an absent cookie is null', async () => {
    const cookieJar = jar([], { get: { value: null } });
    assert.deepEqual(
        logged(await run('console.log(await pm.cookies.jar().get("http://h", "a"))', { cookieJar })),
        ['null']);
});

test('a missing scheme is http', async () => {
    const calls = [];
    await run('await pm.cookies.jar().unset("h/p", "a")', { cookieJar: jar(calls) });
    assert.deepEqual(calls, [['unset', 'http://h/p', ['a']]]);
});

test('a cookie is set by name and value, as text, or as an object', async () => {
    const calls = [];
    const cookieJar = jar(calls, { set: { value: { name: 'a', value: '1' } } });
    const text = `const jar = pm.cookies.jar();
        await jar.set('http://h', 'a', '1'); await jar.set('http://h', 'a=1; Path=/');
        await jar.set('http://h', 'a', ''); await jar.set('http://h', { key: 'a', value: '1', httpOnly: true })`;
    await run(text, { cookieJar });
    assert.deepEqual(calls.map(([, , [value]]) => value),
        [{ name: 'a', value: '1' }, 'a=1; Path=/', 'a', { name: 'a', value: '1', httpOnly: true }]);
});

for (const [call, message] of [
    ['get()', 'CookieJar.get() requires a valid url'],
    ['get("http://h")', 'CookieJar.get() requires cookie name to be a string'],
    ['getAll("")', 'CookieJar.getAll() requires a valid url'],
    ['getAll("http://h", 5)', 'CookieJar.getAll() requires options to be an object'],
    ['set()', 'CookieJar.set() requires a valid url'],
    ['set("http://h")', 'CookieJar.set() requires a valid set cookie arguments'],
    ['unset("http://h")', 'CookieJar.unset() requires cookie name to be a string'],
    ['clear()', 'CookieJar.clear() requires a valid url'],
]) {
    test(`jar.${call} rejects`, async () => {
        const text = `try { await pm.cookies.jar().${call} } catch (e) { console.log(e.name, e.message) }`;
        assert.deepEqual(logged(await run(text, { cookieJar: jar([]) })), [`'TypeError' '${message}'`]);
    });
}

test('a callback that is no function throws where something is read', async () => {
    const text = (call) => `try { console.log(pm.cookies.jar().${call}) } catch (e) { console.log(e.message) }`;
    const cookieJar = jar([], { set: { value: { name: 'a', value: '1' } } });
    assert.deepEqual(
        logged(await run(text('get("http://h", "a", 5)'), { cookieJar })),
        ["'callback needs to be a function'"]);
    assert.deepEqual(
        logged(await run(text('getAll("http://h", {}, 5)'), { cookieJar })),
        ["'callback needs to be a function'"]);
    assert.deepEqual(logged(await run(text('set("http://h", "a", "1", 5)'), { cookieJar })), ['undefined']);
    assert.deepEqual(logged(await run(text('clear("http://h", 5)'), { cookieJar })), ['undefined']);
});

test('a callback of the jar that throws is called a second time', async () => {
    const text = `pm.cookies.jar().clear('http://h', (e) => {
        console.log(e && e.message); if (!e) throw new Error('mine') })`;
    assert.deepEqual(logged(await run(text, { cookieJar: jar([]) })), ['null', "'mine'"]);
});

test('what the host refuses is an error', async () => {
    const cookieJar = jar([], { clear: { error: { name: 'Error', message: 'CookieStore: denied' } } });
    const text = `try { await pm.cookies.jar().clear('http://h') } catch (e) {
        console.log(e instanceof Error, e.message) }`;
    assert.deepEqual(logged(await run(text, { cookieJar })), ["true 'CookieStore: denied'"]);
});
