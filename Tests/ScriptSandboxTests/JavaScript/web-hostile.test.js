'use strict';

// What a script does to the built-ins, by mistake or to do harm, must leave our own code working. Each test has modules
// of its own, loaded while the harm is done, and undoes it.

async function withHarm(harm, body) {
    const undo = [];
    const put = (object, name, property) => {
        const before = Object.getOwnPropertyDescriptor(object, name);
        undo.push(() => {
            if (before === undefined) delete object[name];
            else Object.defineProperty(object, name, before);
        });
        Object.defineProperty(object, name, { __proto__: null, configurable: true, ...property });
    };
    try {
        harm(put);
        await body(makeRequire(makeHost({
            randomBytes: (count) => new Uint8Array(count).buffer,
            resolveModule: () => '/modules/a.js',
            moduleSource: () => 'module.exports = [typeof require, typeof exports, process.env.NODE_ENV];',
        })));
    } finally {
        undo.reverse().forEach((step) => step());
    }
}

const harms = {
    'enumerable additions to prototypes'(put) {
        for (const { prototype } of [Object, Array, String, Function, Map]) {
            put(prototype, 'added', { value: 1, enumerable: true, writable: true });
        }
    },
    'members of descriptors on Object.prototype'(put) {
        for (const name of ['value', 'writable', 'enumerable', 'configurable', 'get', 'set']) {
            put(Object.prototype, name, { value: true, writable: true });
        }
    },
    'options on Object.prototype that nobody gave'(put) {
        for (const name of ['own', 'exports', 'path', 'npm', 'files']) {
            put(Object.prototype, name, { value: 'polluted', writable: true });
        }
    },
    'methods of arrays that were replaced'(put) {
        for (const name of ['push', 'shift', 'map', 'filter', 'join', 'slice', 'indexOf', 'splice', 'forEach']) {
            const original = Array.prototype[name];
            put(Array.prototype, name, {
                writable: true,
                value: function (...values) { return Reflect.apply(original, this, values); },
            });
        }
    },
    'a getter that throws on Object.prototype'(put) {
        for (const name of ['toJSON', 'signal', 'reason', 'then']) {
            put(Object.prototype, name, { get() { throw new Error('harm'); }, set() {} });
        }
    },
};

const uses = {
    URL(require) {
        const { URL } = require('web/url/url.js');
        const url = new URL('../b?x=1&y=é#z', 'http://u:p@ex.org:81/a/b/c');
        url.searchParams.append('q', 'a b');
        assert.equal(url.href, 'http://u:p@ex.org:81/a/b?x=1&y=%C3%A9&q=a+b#z');
    },
    text(require) {
        const { TextEncoder } = require('web/text-encoder.js');
        const { TextDecoder } = require('web/text-decoder.js');
        assert.equal(new TextDecoder().decode(new TextEncoder().encode('aé€')), 'aé€');
        assert.equal(require('web/base64.js').btoa('abc'), 'YWJj');
    },
    events(require) {
        const { EventTarget, Event } = require('web/events.js');
        let calls = 0;
        const target = new EventTarget();
        target.addEventListener('x', () => { calls += 1; });
        target.dispatchEvent(new Event('x'));
        assert.equal(calls, 1);
    },
    structuredClone(require) {
        const { structuredClone } = require('web/structured-clone.js');
        const copy = structuredClone({ a: [1, new Map([[1, 2]])], d: new Date(3) });
        assert.equal(copy.a[1].get(1), 2);
        assert.equal(copy.d.getTime(), 3);
        assert.equal(Object.keys(copy).join(), 'a,d');
    },
    modules(require) {
        const modules = require('modules/index.js');
        assert.equal(String(modules.load('a')), 'function,object,');
        assert.equal(modules.load('uuid')(), '00000000-0000-4000-8000-000000000000');
        assert.throws(() => modules.load('crypto'), /^Cannot find module 'crypto'$/);
    },
};

for (const harm of Object.keys(harms)) {
    for (const use of Object.keys(uses)) {
        test(`${use} works in spite of ${harm}`, () => withHarm(harms[harm], uses[use]));
    }
}
