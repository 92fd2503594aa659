'use strict';

// Rows as in the tests of the URL standard: what is left out of a row is empty, an origin that is left out is null.
const rows = [
    {
        "input": "http://example.com", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "HTTP://User:Pa%20ss@EXAMPLE.com:80/a/./b/../c?x=1#frag",
        "href": "http://User:Pa%20ss@example.com/a/c?x=1#frag", "origin": "http://example.com", "username": "User",
        "password": "Pa%20ss", "host": "example.com", "pathname": "/a/c", "search": "?x=1", "hash": "#frag",
    },
    {
        "input": "https://example.com:443/", "href": "https://example.com/", "origin": "https://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "https://example.com:8443", "href": "https://example.com:8443/",
        "origin": "https://example.com:8443", "host": "example.com:8443", "pathname": "/",
    },
    {
        "input": "http://example.com:0/", "href": "http://example.com:0/", "origin": "http://example.com:0",
        "host": "example.com:0", "pathname": "/",
    },
    { "input": "http://example.com:65536/", "failure": true },
    { "input": "http://example.com:8a/", "failure": true },
    {
        "input": "http://user@host@example.com/", "href": "http://user%40host@example.com/",
        "origin": "http://example.com", "username": "user%40host", "host": "example.com", "pathname": "/",
    },
    {
        "input": "http://user:p:w@example.com/", "href": "http://user:p%3Aw@example.com/",
        "origin": "http://example.com", "username": "user", "password": "p%3Aw", "host": "example.com",
        "pathname": "/",
    },
    {
        "input": "http://@example.com/", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http://:p@example.com/", "href": "http://:p@example.com/", "origin": "http://example.com",
        "password": "p", "host": "example.com", "pathname": "/",
    },
    { "input": "http://user@/", "failure": true },
    {
        "input": "http:///example.com", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http:example.com", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http:/example.com", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http:\\\\example.com\\a\\b", "href": "http://example.com/a/b", "origin": "http://example.com",
        "host": "example.com", "pathname": "/a/b",
    },
    {
        "input": "  http://example.com/ \n", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http://exa\tmple.com/\na", "href": "http://example.com/a", "origin": "http://example.com",
        "host": "example.com", "pathname": "/a",
    },
    {
        "input": "http://example.com/ a \"<>`b", "href": "http://example.com/%20a%20%22%3C%3E%60b",
        "origin": "http://example.com", "host": "example.com", "pathname": "/%20a%20%22%3C%3E%60b",
    },
    {
        "input": "http://example.com/{x}|y", "href": "http://example.com/%7Bx%7D|y", "origin": "http://example.com",
        "host": "example.com", "pathname": "/%7Bx%7D|y",
    },
    {
        "input": "http://example.com/\u00e9?\u00e9#\u00e9", "href": "http://example.com/%C3%A9?%C3%A9#%C3%A9",
        "origin": "http://example.com", "host": "example.com", "pathname": "/%C3%A9", "search": "?%C3%A9",
        "hash": "#%C3%A9",
    },
    {
        "input": "http://example.com/?q='\"<># \"<>`", "href": "http://example.com/?q=%27%22%3C%3E#%20%22%3C%3E%60",
        "origin": "http://example.com", "host": "example.com", "pathname": "/", "search": "?q=%27%22%3C%3E",
        "hash": "#%20%22%3C%3E%60",
    },
    {
        "input": "foo://example.com/?q='", "href": "foo://example.com/?q='", "host": "example.com", "pathname": "/",
        "search": "?q='",
    },
    {
        "input": "http://example.com/%7Ea/%2e/b/%2E%2e/c", "href": "http://example.com/%7Ea/c",
        "origin": "http://example.com", "host": "example.com", "pathname": "/%7Ea/c",
    },
    {
        "input": "http://example.com/a/..", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "http://example.com/a/.", "href": "http://example.com/a/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/a/",
    },
    {
        "input": "http://example.com//a//", "href": "http://example.com//a//", "origin": "http://example.com",
        "host": "example.com", "pathname": "//a//",
    },
    {
        "input": "http://example.com/a%", "href": "http://example.com/a%", "origin": "http://example.com",
        "host": "example.com", "pathname": "/a%",
    },
    {
        "input": "http://example.com/a%zz", "href": "http://example.com/a%zz", "origin": "http://example.com",
        "host": "example.com", "pathname": "/a%zz",
    },
    {
        "input": "http://1.2.3.4/", "href": "http://1.2.3.4/", "origin": "http://1.2.3.4", "host": "1.2.3.4",
        "pathname": "/",
    },
    {
        "input": "http://0x7f.1/", "href": "http://127.0.0.1/", "origin": "http://127.0.0.1", "host": "127.0.0.1",
        "pathname": "/",
    },
    {
        "input": "http://0300.0250.1", "href": "http://192.168.0.1/", "origin": "http://192.168.0.1",
        "host": "192.168.0.1", "pathname": "/",
    },
    {
        "input": "http://4294967295", "href": "http://255.255.255.255/", "origin": "http://255.255.255.255",
        "host": "255.255.255.255", "pathname": "/",
    },
    { "input": "http://4294967296", "failure": true },
    { "input": "http://256.256.256.256", "failure": true },
    { "input": "http://1.2.3.4.5/", "failure": true },
    { "input": "http://1.2.3.08", "failure": true },
    {
        "input": "http://1.2.3.", "href": "http://1.2.0.3/", "origin": "http://1.2.0.3", "host": "1.2.0.3",
        "pathname": "/",
    },
    { "input": "http://foo.0x4", "failure": true },
    {
        "input": "http://%31.2.3.4", "href": "http://1.2.3.4/", "origin": "http://1.2.3.4", "host": "1.2.3.4",
        "pathname": "/",
    },
    { "input": "http://[::1]/", "href": "http://[::1]/", "origin": "http://[::1]", "host": "[::1]", "pathname": "/" },
    {
        "input": "http://[1:2:3:4:5:6:7:8]", "href": "http://[1:2:3:4:5:6:7:8]/",
        "origin": "http://[1:2:3:4:5:6:7:8]", "host": "[1:2:3:4:5:6:7:8]", "pathname": "/",
    },
    {
        "input": "http://[1:0:0:2:0:0:0:3]", "href": "http://[1:0:0:2::3]/", "origin": "http://[1:0:0:2::3]",
        "host": "[1:0:0:2::3]", "pathname": "/",
    },
    {
        "input": "http://[::ffff:192.168.0.1]", "href": "http://[::ffff:c0a8:1]/",
        "origin": "http://[::ffff:c0a8:1]", "host": "[::ffff:c0a8:1]", "pathname": "/",
    },
    { "input": "http://[1::2::3]", "failure": true },
    { "input": "http://[1:2:3:4:5:6:7::8]", "failure": true },
    { "input": "http://[::1.2.3]", "failure": true },
    { "input": "http://[::01.2.3.4]", "failure": true },
    { "input": "http://[::12345]", "failure": true },
    { "input": "http://[::1", "failure": true },
    { "input": "http://[1:2:3:4:5:6:7]", "failure": true },
    { "input": "foo://[::1]/x", "href": "foo://[::1]/x", "host": "[::1]", "pathname": "/x" },
    { "input": "http://a b/", "failure": true },
    { "input": "http://a%20b/", "failure": true },
    { "input": "http://a<b", "failure": true },
    { "input": "http://a%00b", "failure": true },
    {
        "input": "http://ex%41mple.com", "href": "http://example.com/", "origin": "http://example.com",
        "host": "example.com", "pathname": "/",
    },
    { "input": "http://a..b/", "href": "http://a..b/", "origin": "http://a..b", "host": "a..b", "pathname": "/" },
    { "input": "http://./", "href": "http://./", "origin": "http://.", "host": ".", "pathname": "/" },
    {
        "input": "http://a_b.example/", "href": "http://a_b.example/", "origin": "http://a_b.example",
        "host": "a_b.example", "pathname": "/",
    },
    {
        "input": "http://m\u00fcnchen.de/", "href": "http://xn--mnchen-3ya.de/",
        "origin": "http://xn--mnchen-3ya.de", "host": "xn--mnchen-3ya.de", "pathname": "/",
    },
    {
        "input": "http://M\u00dcNCHEN.de", "href": "http://xn--mnchen-3ya.de/", "origin": "http://xn--mnchen-3ya.de",
        "host": "xn--mnchen-3ya.de", "pathname": "/",
    },
    {
        "input": "http://fa\u00df.de", "href": "http://xn--fa-hia.de/", "origin": "http://xn--fa-hia.de",
        "host": "xn--fa-hia.de", "pathname": "/",
    },
    {
        "input": "http://\u65e5\u672c\u8a9e\u3002\uff4a\uff50", "href": "http://xn--wgv71a119e.jp/",
        "origin": "http://xn--wgv71a119e.jp", "host": "xn--wgv71a119e.jp", "pathname": "/",
    },
    {
        "input": "http://\uff27\uff2f.com", "href": "http://go.com/", "origin": "http://go.com", "host": "go.com",
        "pathname": "/",
    },
    {
        "input": "http://xn--mnchen-3ya.de", "href": "http://xn--mnchen-3ya.de/",
        "origin": "http://xn--mnchen-3ya.de", "host": "xn--mnchen-3ya.de", "pathname": "/",
    },
    { "input": "http://xn--a", "failure": true },
    { "input": "http://xn--", "failure": true },
    { "input": "http://\u00ad/", "failure": true },
    {
        "input": "http://a\u00adb.com", "href": "http://ab.com/", "origin": "http://ab.com", "host": "ab.com",
        "pathname": "/",
    },
    { "input": "http://a\u200db", "failure": true },
    {
        "input": "http://\u2603.net/", "href": "http://xn--n3h.net/", "origin": "http://xn--n3h.net",
        "host": "xn--n3h.net", "pathname": "/",
    },
    { "input": "http://\ufffd", "failure": true },
    {
        "input": "foo://\u00c9XAMPLE.com/", "href": "foo://%C3%89XAMPLE.com/", "host": "%C3%89XAMPLE.com",
        "pathname": "/",
    },
    { "input": "foo://a b", "failure": true },
    { "input": "foo://a%20b/", "href": "foo://a%20b/", "host": "a%20b", "pathname": "/" },
    { "input": "foo:bar baz", "href": "foo:bar baz", "host": "", "pathname": "bar baz" },
    { "input": "foo:", "href": "foo:", "host": "", "pathname": "" },
    { "input": "foo:/", "href": "foo:/", "host": "", "pathname": "/" },
    { "input": "foo://", "href": "foo://", "host": "", "pathname": "" },
    { "input": "foo:///a", "href": "foo:///a", "host": "", "pathname": "/a" },
    { "input": "foo:/a/../..//b", "href": "foo:/.//b", "host": "", "pathname": "//b" },
    { "input": "foo:/.//b", "href": "foo:/.//b", "host": "", "pathname": "//b" },
    {
        "input": "mailto:a@b.c?subject=x y", "href": "mailto:a@b.c?subject=x%20y", "host": "", "pathname": "a@b.c",
        "search": "?subject=x%20y",
    },
    { "input": "javascript:alert(1)", "href": "javascript:alert(1)", "host": "", "pathname": "alert(1)" },
    {
        "input": "data:text/plain,Hello, world#x", "href": "data:text/plain,Hello, world#x", "host": "",
        "pathname": "text/plain,Hello, world", "hash": "#x",
    },
    { "input": "a+b-c.1:x", "href": "a+b-c.1:x", "host": "", "pathname": "x" },
    { "input": "1a:x", "failure": true },
    { "input": "about:blank", "href": "about:blank", "host": "", "pathname": "blank" },
    { "input": "file:///C:/a/../../b", "href": "file:///C:/b", "host": "", "pathname": "/C:/b" },
    { "input": "file:///C|/a", "href": "file:///C:/a", "host": "", "pathname": "/C:/a" },
    { "input": "file:c:\\x\\y", "href": "file:///c:/x/y", "host": "", "pathname": "/c:/x/y" },
    { "input": "file://localhost/a", "href": "file:///a", "host": "", "pathname": "/a" },
    { "input": "file://host/a", "href": "file://host/a", "host": "host", "pathname": "/a" },
    { "input": "file:a", "href": "file:///a", "host": "", "pathname": "/a" },
    { "input": "file:///../a", "href": "file:///a", "host": "", "pathname": "/a" },
    { "input": "file:", "href": "file:///", "host": "", "pathname": "/" },
    {
        "input": "", "base": "http://example.com/a/b?c#d", "href": "http://example.com/a/b?c",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/b", "search": "?c",
    },
    {
        "input": "#x", "base": "http://example.com/a/b?c#d", "href": "http://example.com/a/b?c#x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/b", "search": "?c", "hash": "#x",
    },
    {
        "input": "?x", "base": "http://example.com/a/b?c#d", "href": "http://example.com/a/b?x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/b", "search": "?x",
    },
    {
        "input": "x", "base": "http://example.com/a/b?c#d", "href": "http://example.com/a/x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/x",
    },
    {
        "input": "../x", "base": "http://example.com/a/b/c", "href": "http://example.com/a/x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/x",
    },
    {
        "input": "../../../x", "base": "http://example.com/a", "href": "http://example.com/x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/x",
    },
    {
        "input": "/x", "base": "http://u:p@example.com:81/a?b", "href": "http://u:p@example.com:81/x",
        "origin": "http://example.com:81", "username": "u", "password": "p", "host": "example.com:81",
        "pathname": "/x",
    },
    {
        "input": "//other/x", "base": "http://u:p@example.com:81/a?b", "href": "http://other/x",
        "origin": "http://other", "host": "other", "pathname": "/x",
    },
    {
        "input": "\\x", "base": "http://example.com/a", "href": "http://example.com/x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/x",
    },
    {
        "input": "http:x", "base": "http://example.com/a/b", "href": "http://example.com/a/x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/a/x",
    },
    {
        "input": "https:x", "base": "http://example.com/a/b", "href": "https://x/", "origin": "https://x",
        "host": "x", "pathname": "/",
    },
    { "input": "x:y", "base": "http://example.com/", "href": "x:y", "host": "", "pathname": "y" },
    {
        "input": ":x", "base": "http://example.com/", "href": "http://example.com/:x",
        "origin": "http://example.com", "host": "example.com", "pathname": "/:x",
    },
    { "input": "/x", "base": "foo://host/a/b", "href": "foo://host/x", "host": "host", "pathname": "/x" },
    { "input": "x", "base": "mailto:a", "failure": true },
    { "input": "#x", "base": "mailto:a", "href": "mailto:a#x", "host": "", "pathname": "a", "hash": "#x" },
    { "input": "x", "base": "file:///C:/a/b", "href": "file:///C:/a/x", "host": "", "pathname": "/C:/a/x" },
    { "input": "/x", "base": "file:///C:/a/b", "href": "file:///C:/x", "host": "", "pathname": "/C:/x" },
    { "input": "D:/x", "base": "file:///C:/a", "href": "d:/x", "host": "", "pathname": "/x" },
    { "input": "//host/x", "base": "file:///C:/a", "href": "file://host/x", "host": "host", "pathname": "/x" },
    { "input": "x", "base": "not a url", "failure": true },
    { "input": "x", "failure": true },
    { "input": "", "failure": true },
    { "input": "//x", "failure": true },
    {
        "input": "blob:https://example.com:443/id", "href": "blob:https://example.com:443/id",
        "origin": "https://example.com", "host": "", "pathname": "https://example.com:443/id",
    },
    { "input": "blob:foo:bar", "href": "blob:foo:bar", "host": "", "pathname": "foo:bar" },
    {
        "input": "ws://example.com:80/", "href": "ws://example.com/", "origin": "ws://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "wss://example.com:443/", "href": "wss://example.com/", "origin": "wss://example.com",
        "host": "example.com", "pathname": "/",
    },
    {
        "input": "ftp://example.com:21/", "href": "ftp://example.com/", "origin": "ftp://example.com",
        "host": "example.com", "pathname": "/",
    },
];

// [URL, property, new value, the URL then]
const changes = [
    ["http://example.com/", "protocol", "https", "https://example.com/"],
    ["http://example.com:443/", "protocol", "https:", "https://example.com/"],
    ["http://example.com/", "protocol", "foo", "http://example.com/"],
    ["foo://x/", "protocol", "http", "foo://x/"],
    ["http://u@x/", "protocol", "file", "http://u@x/"],
    ["http://example.com/", "protocol", "1x", "http://example.com/"],
    ["http://example.com/", "username", "\u00e9:@", "http://%C3%A9%3A%40@example.com/"],
    ["mailto:x", "username", "a", "mailto:x"],
    ["http://example.com/", "password", "p/w", "http://:p%2Fw@example.com/"],
    ["file:///a", "password", "x", "file:///a"],
    ["http://example.com:81/", "host", "other:82", "http://other:82/"],
    ["http://example.com:81/", "host", "other", "http://other:81/"],
    ["http://example.com/", "host", "a b", "http://example.com/"],
    ["http://example.com/", "host", "", "http://example.com/"],
    ["foo://x/", "host", "", "foo:///"],
    ["mailto:x", "host", "y", "mailto:x"],
    ["http://example.com/", "host", "[::1]:5", "http://[::1]:5/"],
    ["http://example.com:81/", "hostname", "other:82", "http://example.com:81/"],
    ["http://example.com:81/", "hostname", "other", "http://other:81/"],
    ["http://example.com/", "hostname", "127.1", "http://127.0.0.1/"],
    ["http://example.com/", "port", "8080x", "http://example.com:8080/"],
    ["http://example.com:81/", "port", "", "http://example.com/"],
    ["http://example.com/", "port", "80", "http://example.com/"],
    ["http://example.com/", "port", "65536", "http://example.com/"],
    ["http://example.com/", "port", "x", "http://example.com/"],
    ["file:///a", "port", "1", "file:///a"],
    ["http://example.com/a", "pathname", "b?c#d", "http://example.com/b%3Fc%23d"],
    ["http://example.com/a", "pathname", "", "http://example.com/"],
    ["mailto:x", "pathname", "y", "mailto:x"],
    ["foo://x/a", "pathname", "", "foo://x"],
    ["foo:/a", "pathname", "//b", "foo:/.//b"],
    ["http://example.com/?a", "search", "", "http://example.com/"],
    ["http://example.com/", "search", "?", "http://example.com/?"],
    ["http://example.com/", "search", "b=c d#e", "http://example.com/?b=c%20d%23e"],
    ["http://example.com/#x", "hash", "", "http://example.com/"],
    ["http://example.com/", "hash", "#a b", "http://example.com/#a%20b"],
    ["http://example.com/", "hash", "##", "http://example.com/##"],
    ["http://example.com/", "href", "https://other/x", "https://other/x"],
];

const { URL } = require('web/url/url.js');

for (const row of rows) {
    const relative = row.base === undefined ? '' : ` relative to ${row.base}`;
    test(`${JSON.stringify(row.input)} parses as the standard says${relative}`, () => {
        assert.equal(URL.canParse(row.input, row.base), row.failure !== true);
        if (row.failure) {
            assert.throws(() => new URL(row.input, row.base), { name: 'TypeError', message: 'Invalid URL' });
            return;
        }
        const url = new URL(row.input, row.base);
        for (const part of ['href', 'host', 'pathname', 'username', 'password', 'search', 'hash']) {
            assert.equal(url[part], row[part] ?? '', part);
        }
        assert.equal(url.origin, row.origin ?? 'null');
        assert.equal(new URL(url.href).href, url.href, 'parsed again');
    });
}

for (const [text, property, value, expected] of changes) {
    test(`${property} of ${text} set to ${JSON.stringify(value)} gives ${expected}`, () => {
        const url = new URL(text);
        url[property] = value;
        assert.equal(url.href, expected);
    });
}
