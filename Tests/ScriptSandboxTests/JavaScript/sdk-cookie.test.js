const { Cookie, CookieList } = require('sdk/index.js');

test('a cookie is made of a definition, with its value encoded', () => {
    const expires = 'Thu, 01 Jan 1970 00:00:01 GMT';
    const cookie = new Cookie({ name: 'a', value: 'b c', expires, maxAge: '5', secure: true });
    assert.equal(cookie.value, 'b%20c');
    assert.equal(cookie.valueOf(), 'b c');
    assert.equal(cookie.expires.getTime(), 1000);
    assert.equal(cookie.maxAge, 5);
    assert.equal(new Cookie({ key: 'k', value: 'b%20c' }).value, 'b%20c');
    assert.equal(new Cookie({ key: 'k', value: 'v' }).name, 'k');
});

test('a cookie of the jar keeps null for "never"', () => {
    const cookie = new Cookie({ name: 'a', value: 'b', expires: null, maxAge: 0 });
    assert.deepEqual([cookie.expires, cookie.maxAge], [null, 0]);
});

test('parse reads a Set-Cookie text, unknown attributes as extensions', () => {
    assert.deepEqual(Cookie.parse('a="b"; Path=/; Domain=d; Max-Age=5; Secure; HttpOnly; Priority=HIGH'), {
        name: 'a', value: 'b', path: '/', domain: 'd', maxAge: '5', secure: true, httpOnly: true,
        extensions: [{ key: 'Priority', value: 'HIGH' }],
    });
    assert.deepEqual(Cookie.parse(5), {});
});

test('what follows a second equals sign is lost', () => {
    assert.equal(new Cookie('a=b=c; Path=/').value, 'b');
    assert.deepEqual(Cookie.splitParam('a=b=c'), { key: 'a', value: 'b' });
    assert.deepEqual(Cookie.splitParam('Secure'), { key: 'Secure', value: true });
});

test('a cookie is written as a Set-Cookie text', () => {
    const text = 'a=b; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=5; Domain=d; Path=/; Secure; HttpOnly; P=H';
    assert.equal(new Cookie(text).toString(), text);
    assert.equal(Cookie.stringify(new Cookie('a=b')), 'a=b');
});

test('unparse writes the pairs alone', () => {
    const list = new CookieList(null, [{ name: 'a', value: '1' }, { name: 'b', value: '2', path: '/' }]);
    assert.equal(Cookie.unparse(list), 'a=1; b=2');
    assert.equal(Cookie.unparse([{ key: 'a', value: null }]), 'a=');
    assert.equal(Cookie.unparseSingle({ name: 'a', value: '1' }), 'a=1');
});

test('a list finds cookies in any case and gives decoded values', () => {
    const list = new CookieList(null, [{ name: 'Sid', value: 'a%3Db' }, { name: 'sid', value: '2' }]);
    assert.equal(list.get('SID'), '2');
    assert.equal(list.idx(0).valueOf(), 'a=b');
    assert.deepEqual(list.toObject(), { sid: ['a=b', '2'] });
});

test('a value that is not well encoded stays', () => {
    assert.equal(new Cookie({ name: 'a', value: '%zz' }).valueOf(), '%zz');
});

test('isCookie and isCookieList', () => {
    assert.ok(Cookie.isCookie(new Cookie('a=b')));
    assert.ok(CookieList.isCookieList(new CookieList()));
});
