'use strict';

// `files` are the packages of a made-up machine, by path.
function packagesOf(files, scope = { pm: 'the pm' }) {
    const resolve = (path) => [path, `${path}.js`, `${path}/index.js`].find((file) => file in files) ?? null;
    const made = makeHost({
        resolveModule: (name, from) =>
            resolve(name[0] === '.' ? from.replace(/[^/]*$/, '') + name.slice(2) : `/p/${name}`),
        moduleSource: (path) => files[path],
    });
    return makeRequire(made)('modules/index.js').makePackageRequire(scope);
}

test('a package is a CommonJS module that sees pm', () => {
    const require = packagesOf({ '/p/@team/a.js': 'exports.pm = pm; exports.same = module.exports === exports;' });
    assert.deepEqual(require('@team/a'), { pm: 'the pm', same: true });
});

test('a package of a registry does not see pm', () => {
    const require = packagesOf({ '/p/a.js': 'exports.pm = typeof pm;', '/p/@jsr/s__b.js': 'exports.pm = typeof pm;' });
    assert.deepEqual(require('npm:a@1.2.3'), { pm: 'undefined' });
    assert.deepEqual(require('jsr:@s/b'), { pm: 'undefined' });
});

test('an empty package is an empty object', () => {
    assert.deepEqual(packagesOf({ '/p/a.js': '' })('a'), {});
});

test('a package is evaluated once in an execution, and again in the next', () => {
    const files = { '/p/a.js': 'module.exports = {};' };
    const [one, other] = [packagesOf(files), packagesOf(files)];
    assert.equal(one('a'), one('a'));
    assert.notEqual(one('a'), other('a'));
});

test('variables of the scope may be undefined, so that they hide a global', () => {
    globalThis.legacyName = 1;
    const require = packagesOf({ '/p/a.js': 'module.exports = typeof legacyName;' }, { pm: 1, legacyName: undefined });
    assert.equal(require('a'), 'undefined');
    delete globalThis.legacyName;
});

test('packages require files of their own', () => {
    const files = { '/p/a/index.js': "module.exports = require('./b');", '/p/a/b.js': 'module.exports = pm;' };
    const require = packagesOf(files);
    assert.equal(require('a'), 'the pm');
});

test('a missing package fails by name, with the command that installs it', () => {
    const require = packagesOf({ '/p/secret.js': '' });
    assert.throws(() => require('npm:a@1.2.3'), {
        message: 'Cannot find package \'npm:a@1.2.3\': run "npm install a@1.2.3"',
    });
    assert.throws(() => require('@t/a'), { message: 'Cannot find package \'@t/a\': run "npm install @t/a"' });
    assert.throws(() => require('../secret'), { message: "Cannot find package '../secret'" });
    assert.throws(() => require('ftp:a'), { message: "Cannot find package 'ftp:a'" });
});

test('a package of another version than is asked for is not taken', () => {
    const require = packagesOf({
        '/p/a.js': '', '/p/a/package.json': '{"version":"2.0.0"}',
        '/p/b.js': '', '/p/b/package.json': '{"version":"0.3.5"}',
    });
    assert.throws(() => require('npm:a@1.9.0'), /run "npm install a@1.9.0" \(version 2.0.0 is installed\)$/);
    assert.throws(() => require('npm:b@0.2.0'), /\(version 0.3.5 is installed\)$/);
    assert.deepEqual(require('npm:a@2.7.1'), {});
    assert.deepEqual(require('npm:b@0.3.1'), {});
    assert.deepEqual(require('npm:b@latest'), {});
});

test('errors name the package, and tell loading from running', () => {
    const require = packagesOf({ '/p/a.js': 'exports. = 1', '/p/b.js': "throw new TypeError('broken');" });
    assert.throws(() => require('a'), /^Error while loading package 'a': ./);
    assert.throws(() => require('b'), { message: "Error in package 'b': broken" });
});
