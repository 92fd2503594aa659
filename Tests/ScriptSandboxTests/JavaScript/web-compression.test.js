'use strict';

const { Buffer } = require('web/buffer.js');
const { CompressionStream, DecompressionStream } = require('web/streams/compression.js');
const { deflate } = require('web/deflate/deflate.js');
const formats = require('web/deflate/formats.js');

const text = (bytes) => Buffer.from(bytes).toString();

async function through(stream, chunks) {
    const writer = stream.writable.getWriter();
    const written = chunks.map((chunk) => writer.write(chunk));
    const closed = writer.close();
    const parts = [];
    for await (const part of stream.readable) parts.push(part);
    await Promise.all([...written, closed]);
    return Buffer.concat(parts);
}

// Made by zlib: with codes of their own, with the fixed ones, and stored.
const ownCodes = 'JZHLDUQxCAMb8oGPcaD/xlZ+e0OJEuyZQII4pFCDFngQsYmMQFYiSaQOeULVoEaoPXQRrQQjQCa4xNRhnqAa6AmvDm'
    + '+JZeIicPK/RWTsIXOE9J9ZJ2R7C71uvFcOICd5InLpDC1UOEU6ccWhOohiJGoiUPL0fLa+vRTaLzpbDn3oFtHcRHtH'
    + 'v0r0kujTgXECnYo9ArkHqgg+t3WNCSYmXbjdmE8Yd57n6eqgWELFhAxIo4ReEdo9vBjDqcHrE97o8B6Jd5VYo9/axN'
    + 'IuxMNuC+ceVykc43AK4jY+V4YV9c0MA1acMaeQ6XeZ1Z5pjikjzTXd+ptuM68x/no2UfdJ+fw05xNka30WyFT+AA==';
const squares = Array.from({ length: 120 }, (_, i) => i * i).join();
const vectors = {
    gzip: [
        ['H4sIAAAAAAAAA8tIzcnJV8jAIAHWQeLQGAAAAA==', 'hello hello hello hello '],
        ['H4sIAAAAAAAAAwMAAAAAAAAAAAA=', ''],
    ],
    deflate: [['eJxLBAAAYgBi', 'a'], ['eAEBAwD8/2FiYwJNASc=', 'abc']],
    'deflate-raw': [['S0xKBgA=', 'abc'], [ownCodes, squares]],
};

test('what zlib packed is unpacked', () => {
    for (const [format, rows] of Object.entries(vectors)) {
        for (const [packed, expected] of rows) {
            assert.equal(text(formats[format].unpack(new Uint8Array(Buffer.from(packed, 'base64')))), expected);
        }
    }
});

test('what is packed is unpacked', () => {
    const texts = ['', 'a', 'abcabcabcabc'.repeat(1000), 'ä€😀'.repeat(300)];
    const samples = texts.map((sample) => new Uint8Array(Buffer.from(sample)));
    samples.push(Uint8Array.from({ length: 70000 }, (_, i) => (i * i * 7 + (i >> 3)) & 255));
    for (const format of Object.keys(formats)) {
        for (const sample of samples) {
            const packed = formats[format].pack(sample);
            assert.equal(Buffer.compare(Buffer.from(formats[format].unpack(packed)), Buffer.from(sample)), 0);
        }
    }
});

test('repetitions take little room', () => {
    assert.equal(deflate(new Uint8Array(100000)).length < 1000, true);
});

test('what is cut off, changed or followed by something is refused', () => {
    for (const format of Object.keys(formats)) {
        const packed = formats[format].pack(new Uint8Array(Buffer.from('hello hello hello')));
        const broken = [packed.slice(0, 1), packed.slice(0, packed.length - 1), new Uint8Array([...packed, 0])];
        for (const bytes of broken) {
            assert.throws(() => formats[format].unpack(bytes));
        }
    }
    const wrong = formats.gzip.pack(new Uint8Array([1, 2, 3]));
    wrong[wrong.length - 6] ^= 1;
    assert.throws(() => formats.gzip.unpack(wrong));
});

test('a header of gzip may have a name and a comment', () => {
    const packed = formats.gzip.pack(new Uint8Array([65]));
    const header = [0x1f, 0x8b, 8, 24, 0, 0, 0, 0, 0, 3, 110, 97, 0, 99, 0];
    assert.equal(text(formats.gzip.unpack(new Uint8Array([...header, ...packed.slice(10)]))), 'A');
});

test('the streams pack and unpack in chunks', async () => {
    const chunks = [new Uint8Array([104, 101]), new Uint8Array([108, 108, 111]).buffer];
    const packed = await through(new CompressionStream('gzip'), chunks);
    const halves = [packed.subarray(0, 7), packed.subarray(7)];
    assert.equal((await through(new DecompressionStream('gzip'), halves)).toString(), 'hello');
});

test('a stream refuses unknown formats and chunks that are no bytes', async () => {
    assert.throws(() => new CompressionStream('brotli'));
    const error = await through(new CompressionStream('gzip'), ['text']).catch((reason) => reason);
    assert.equal(error instanceof TypeError, true);
});
