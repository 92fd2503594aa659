'use strict';

const web = require('web/index.js');

test('the table has every name of names.js, and no other', () => {
    assert.deepEqual(Object.keys(web).sort(), [...require('web/names.js')].sort());
    assert.equal(Object.getPrototypeOf(web), null);
});

for (const name of require('web/names.js')) {
    test(`${name} is there, the same each time`, () => {
        const value = web[name]();
        assert.equal(typeof value, name === 'crypto' ? 'object' : 'function');
        assert.equal(web[name](), value);
        if (name !== 'crypto') assert.equal(value.name, name);
    });
}

test('Buffer is there before its package is loaded', () => {
    const Buffer = web.Buffer();
    assert.equal(Buffer.isBuffer(new Uint8Array(1)), false);
    assert.equal(new Uint8Array(1) instanceof Buffer, false);
    assert.equal(Buffer.poolSize, 8192);
    for (const name of ['of', 'copyBytesFrom']) assert.throws(() => Buffer[name](), { message: 'Not implemented' });
});

test('without its package Buffer fails by name when it is used', () => {
    const made = makeRequire(makeHost({ resolveModule: () => null }));
    const Buffer = made('web/index.js').Buffer();
    for (const use of [() => Buffer('a'), () => new Buffer(1), () => Buffer.from('a'), () => Buffer.prototype]) {
        assert.throws(use, /^Cannot find module 'buffer': run "npm install buffer", or on Debian /);
    }
});

if (native) {
    test('Buffer is callable with and without new', () => {
        const Buffer = web.Buffer();
        for (const buffer of [Buffer('hi'), new Buffer('hi'), Buffer.from('aGk=', 'base64'), Buffer('6869', 'hex')]) {
            assert.equal(buffer.toString(), 'hi');
            assert.ok(buffer instanceof Buffer);
            assert.ok(Buffer.isBuffer(buffer));
            assert.equal(Object.getPrototypeOf(buffer), Buffer.prototype);
        }
        assert.equal(new Buffer(3).length, 3);
        assert.equal(Buffer.concat([Buffer('a'), Buffer('b')]).toString('base64'), 'YWI=');
        assert.equal(Buffer.byteLength('é'), 2);
        assert.equal(Buffer.isEncoding('HEX'), true);
    });

    test('the module buffer has the globals in it', () => {
        const buffer = require('modules/index.js').require('buffer');
        for (const name of ['Buffer', 'Blob', 'File', 'atob', 'btoa']) assert.equal(buffer[name], web[name]());
        assert.throws(() => buffer.transcode(), { message: 'Not implemented' });
        assert.equal(typeof buffer.constants.MAX_LENGTH, 'number');
    });
}
