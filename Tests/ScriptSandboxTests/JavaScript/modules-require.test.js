'use strict';

// `files` are the modules of a made-up machine, by path.
function modulesOf(files) {
    const resolve = (path) =>
        [path, `${path}.js`, `${path}.json`, `${path}/index.js`].find((file) => file in files) ?? null;
    const join = (from, name) => {
        const parts = from.split('/').slice(0, -1);
        for (const step of name.split('/')) {
            if (step === '..') parts.pop();
            else if (step !== '.') parts.push(step);
        }
        return parts.join('/');
    };
    const made = makeHost({
        resolveModule: (name, from) => resolve(name[0] === '.' ? join(from, name) : `/modules/${name}`),
        moduleSource: (path) => files[path],
        randomBytes: host.randomBytes,
    });
    const own = makeRequire(made);
    return { ...own('modules/index.js'), own };
}

const load = (files, name) => modulesOf(files).load(name);

test('a module is run once and gives its exports', () => {
    const modules = modulesOf({ '/modules/a/index.js': 'exports.value = {}; exports.count = 1;' });
    assert.equal(modules.require('a'), modules.require('a'));
    assert.equal(modules.require('a').count, 1);
});

test('module.exports replaces exports, and this is exports', () => {
    const text = 'const same = this === exports; module.exports = { same, id: module.id, exports };';
    const loaded = load({ '/modules/a.js': text }, 'a');
    assert.ok(loaded.same);
    assert.equal(loaded.id, '/modules/a.js');
});

test('a module knows its file and its folder', () => {
    const text = 'module.exports = [__filename, __dirname, module.filename, module.loaded];';
    const file = '/modules/a/index.js';
    assert.deepEqual(load({ [file]: text }, 'a'), [file, '/modules/a', file, false]);
});

test('modules require their neighbours, folders and JSON files', () => {
    const files = {
        '/modules/a/index.js': "module.exports = [require('./b'), require('../a/c'), require('./data.json').value];",
        '/modules/a/b.js': "module.exports = 'b';",
        '/modules/a/c/index.js': "module.exports = require('../b') + 'c';",
        '/modules/a/data.json': '\uFEFF{"value":3}',
    };
    assert.deepEqual(load(files, 'a'), ['b', 'bc', 3]);
});

test('modules may require one another in a circle', () => {
    const files = {
        '/modules/a.js': "exports.early = 1; exports.seen = require('b').seen; exports.late = 2;",
        '/modules/b.js': "const a = require('a'); exports.seen = [a.early, a.late];",
    };
    assert.deepEqual(load(files, 'a'), { early: 1, seen: [1, undefined], late: 2 });
});

test('a module that throws is run again when it is required again', () => {
    const text = 'global.tries = (global.tries ?? 0) + 1; throw new Error(global.tries);';
    const modules = modulesOf({ '/modules/a.js': text });
    assert.throws(() => modules.require('a'), /^1$/);
    assert.throws(() => modules.require('a'), /^2$/);
});

test('require.resolve and require.cache are there for modules', () => {
    const files = {
        '/modules/a.js': "module.exports = [require.resolve('./b'), Object.keys(require.cache)];",
        '/modules/b.js': '',
    };
    assert.deepEqual(load(files, 'a'), ['/modules/b.js', ['/modules/a.js']]);
});

test('a module sees process, global and timers, and may declare the same names', () => {
    const files = {
        '/modules/a.js': 'module.exports = [typeof process.env, global.Object === Object, typeof setTimeout, '
            + 'typeof window, typeof self];',
        '/modules/b.js': 'const process = 1, Buffer = 2, global = 3; let setTimeout = 4; '
            + 'module.exports = process + global;',
    };
    assert.deepEqual(load(files, 'a'), ['object', true, 'function', 'undefined', 'undefined']);
    assert.equal(load(files, 'b'), 4);
});

test('what a module adds to global stays with the modules', () => {
    const modules = modulesOf({
        '/modules/a.js': 'global.fromModule = 5;',
        '/modules/b.js': 'module.exports = global.fromModule;',
    });
    modules.require('a');
    assert.equal(modules.require('b'), 5);
    assert.equal(typeof fromModule, 'undefined');
});

test('the first line of a program for Node may name its interpreter', () => {
    assert.equal(load({ '/modules/a.js': '#!/usr/bin/env node\nmodule.exports = 1;' }, 'a'), 1);
});

test('timers of modules are those of the running execution, and hand further arguments on', () => {
    const modules = modulesOf({ '/modules/a.js': 'setTimeout((a, b) => { exports.sum = a + b; }, 5, 1, 2);' });
    const calls = [];
    modules.own('modules/timers.js').use(() => ({ setTimeout: (callback, delay) => calls.push([callback, delay]) }));
    const loaded = modules.require('a');
    assert.equal(calls[0][1], 5);
    calls[0][0]();
    assert.equal(loaded.sum, 3);
});

test('scripts get no files by path, whatever way it is written', () => {
    const files = { '/modules/secret.json': '{}', '/modules/a/b.js': '' };
    const names = ['./secret.json', '../secret', '/modules/secret', 'a/../secret', 'a/./b', '', '.', '..', 'a/..'];
    for (const name of names) {
        assert.throws(() => load(files, name), new RegExp(`^Cannot find module '${name}'$`), name);
    }
});

test('a missing library fails by name, with the commands that install it', () => {
    const advice = {
        tv4: ': run "npm install tv4"',
        'csv-parse/lib/sync': ': run "npm install csv-parse@1"',
        lodash: ': run "npm install lodash@4", or on Debian "apt install node-lodash"',
        chai: ': run "npm install chai@4", or on Debian "apt install chai"',
        events: ': run "npm install events", or on Debian "apt install node-events"',
        unheardof: ': run "npm install unheardof"',
        '@scope/name/deep/file.js': ': run "npm install @scope/name"',
    };
    for (const name of Object.keys(advice)) {
        const message = `Cannot find module '${name}'${advice[name]}`;
        assert.throws(() => load({}, name), { name: 'Error', code: 'MODULE_NOT_FOUND', message });
    }
});

test('a module that another needs is missing by name too', () => {
    const message = 'Cannot find module \'b\' (required by /modules/a.js): run "npm install b"';
    assert.throws(() => load({ '/modules/a.js': "require('b')" }, 'a'), { message });
});

test('modules of Node that Postman has not are never found, installed or not', () => {
    for (const name of ['crypto', 'http', 'https', 'net', 'child_process', 'vm', 'zlib', 'process', 'node:fs']) {
        const files = { [`/modules/${name}.js`]: '' };
        assert.throws(() => load(files, name), { message: `Cannot find module '${name}'` });
    }
    const text = "try { require('crypto') } catch (error) { exports.code = error.code }";
    assert.equal(load({ '/modules/a.js': text }, 'a').code, 'MODULE_NOT_FOUND');
});

test('an ES module fails with the version that is none', () => {
    const files = { '/modules/chai.js': 'import { a } from "b";\nexport const expect = 1;' };
    assert.throws(() => load(files, 'chai'), {
        code: 'ERR_REQUIRE_ESM',
        message: "Cannot load module 'chai': /modules/chai.js is an ES module, and require takes CommonJS only"
            + ': run "npm install chai@4"',
    });
});

test('an ES module is known by its exports too, wherever they stand', () => {
    for (const text of ['var a=1;export{a as b};', 'export default 1', 'const a = 1;\nexport * from "b";']) {
        assert.throws(() => load({ '/modules/a.js': text }, 'a'), { code: 'ERR_REQUIRE_ESM' }, text);
    }
});

test('a module that does not compile throws the engine’s error', () => {
    assert.throws(() => load({ '/modules/a.js': 'exports. = 1' }, 'a'), SyntaxError);
});

test('require takes any value for a name', () => {
    assert.throws(() => load({}, undefined), /^Cannot find module 'undefined'/);
    assert.throws(() => load({}, '__proto__'), /^Cannot find module '__proto__'/);
    assert.throws(() => load({}, 'constructor'), /^Cannot find module 'constructor'/);
});

test('only the first file that is installed serves a library', () => {
    const files = {
        '/modules/lodash/index.js': "module.exports = 'whole';",
        '/modules/lodash/lodash.min.js': "module.exports = 'minified';",
    };
    assert.equal(load(files, 'lodash'), 'minified');
    delete files['/modules/lodash/lodash.min.js'];
    assert.equal(load(files, 'lodash'), 'whole');
});

test('moment speaks English only', () => {
    const files = {
        '/modules/moment.js': '',
        '/modules/moment/moment.js': "try { require('./locale/fr') } catch (error) { exports.message = error.message }",
        '/modules/moment/locale/fr.js': '',
    };
    assert.match(load(files, 'moment/moment.js').message, /^Cannot find module/);
});

test('crypto-js is put together from plain scripts where there is no package', () => {
    const names = [
        'core', 'cipher-core', 'aes', 'md5', 'sha1', 'sha256', 'sha224', 'sha512', 'sha384', 'sha3', 'ripemd160',
        'hmac', 'pbkdf2', 'evpkdf', 'x64-core', 'enc-base64', 'enc-utf16', 'lib-typedarrays', 'mode-cfb', 'mode-ctr',
        'mode-ctr-gladman', 'mode-ofb', 'mode-ecb', 'pad-ansix923', 'pad-iso10126', 'pad-iso97971', 'pad-zeropadding',
        'pad-nopadding', 'format-hex', 'tripledes', 'rc4', 'rabbit', 'rabbit-legacy',
    ];
    const files = {};
    for (const name of names) {
        files[`/modules/cryptojs/components/${name}.js`] = `CryptoJS['${name}'] = true;`;
    }
    files['/modules/cryptojs/components/core.js'] = 'var CryptoJS = CryptoJS || { core: true };';
    assert.deepEqual(Object.keys(load(files, 'crypto-js')).sort(), names.sort());
    assert.equal(typeof CryptoJS, 'undefined');
});

test('own modules need nothing that is installed', () => {
    const modules = modulesOf({});
    const uuid = modules.require('uuid');
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    assert.match(uuid(), pattern);
    assert.match(uuid.v4(), pattern);
    assert.deepEqual(Object.keys(uuid), ['v4']);
    assert.deepEqual(modules.require('fs'), {});
    assert.equal(modules.require('os').EOL, '\n');
    assert.equal(modules.require('_process').browser, true);
    assert.equal(modules.require('atob')('aGk='), 'hi');
    assert.equal(modules.require('btoa')('hi'), 'aGk=');
    assert.equal(typeof modules.require('timers').setTimeout, 'function');
});
