'use strict';

const { Blob, File } = require('web/blob.js');
const { getRandomValues, randomUUID } = require('web/random.js');
const { structuredClone } = require('web/structured-clone.js');

test('structuredClone copies every kind of value that has a copy', () => {
    const value = {
        number: -0, big: 10n, text: 'é', nothing: null, missing: undefined, boxed: Object(false), date: new Date(5),
        expression: /a+/gi, map: new Map([[{ key: 1 }, [2]]]), set: new Set([3]), sparse: [1, , 3],
    };
    const copy = structuredClone(value);
    assert.deepEqual(copy, value);
    assert.equal(copy.expression.flags, 'gi');
    assert.notEqual(copy.map, value.map);
    assert.equal(1 in copy.sparse, false);
    assert.equal(copy.boxed.valueOf(), false);
});

test('structuredClone keeps circles and what is shared', () => {
    const shared = { a: 1 };
    const value = { one: shared, other: shared, list: [] };
    value.list.push(value);
    const copy = structuredClone(value);
    assert.equal(copy.one, copy.other);
    assert.equal(copy.list[0], copy);
    assert.notEqual(copy.one, shared);
});

test('structuredClone copies views with the buffer they share', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    const copy = structuredClone({ part: bytes.subarray(1, 3), view: new DataView(bytes.buffer, 2) });
    assert.deepEqual([...copy.part], [2, 3]);
    assert.equal(copy.part.buffer, copy.view.buffer);
    assert.equal(copy.view.getUint8(0), 3);
});

test('structuredClone keeps errors as errors', () => {
    class Special extends RangeError {}
    const error = new Special('text', { cause: { deep: true } });
    error.extra = 1;
    const copy = structuredClone(error);
    assert.equal(Object.getPrototypeOf(copy), RangeError.prototype);
    assert.equal(copy.message, 'text');
    assert.deepEqual(copy.cause, { deep: true });
    assert.equal(copy.extra, undefined);
});

test('structuredClone refuses functions, symbols and the like', () => {
    for (const value of [() => 1, Symbol('x'), { deep: [() => 1] }, Promise.resolve(), new WeakMap()]) {
        assert.throws(() => structuredClone(value), { name: 'DataCloneError', code: 25 });
    }
    assert.throws(() => structuredClone(), TypeError);
});

test('structuredClone leaves prototypes and setters aside', () => {
    const value = JSON.parse('{"__proto__":{"x":1}}');
    const copy = structuredClone(value);
    assert.deepEqual(Object.keys(copy), ['__proto__']);
    assert.equal(copy.x, undefined);
    assert.deepEqual(structuredClone(new (class Point { x = 1; })()), { x: 1 });
});

test('structuredClone empties what is transferred', () => {
    const { buffer } = Uint8Array.of(1, 2);
    const copy = structuredClone(buffer, { transfer: [buffer] });
    assert.equal(copy.byteLength, 2);
    assert.equal(buffer.byteLength, 0);
    assert.throws(() => structuredClone(1, { transfer: [{}] }), { name: 'DataCloneError' });
});

test('a blob holds text, bytes and other blobs', async () => {
    const blob = new Blob(['é', Uint8Array.of(65, 66).subarray(1), new Blob(['x']), 5], { type: 'Text/Plain' });
    assert.equal(await blob.text(), 'éBx5');
    assert.equal(blob.size, 5);
    assert.equal(blob.type, 'text/plain');
    assert.deepEqual([...new Uint8Array(await blob.slice(-2, -1).arrayBuffer())], [120]);
    assert.equal(await blob.slice(2, 1).text(), '');
    assert.equal(new Blob([], { type: 'é' }).type, '');
    assert.throws(() => new Blob('text'), TypeError);
});

test('a blob keeps its bytes when the source changes', async () => {
    const bytes = Uint8Array.of(65);
    const blob = new Blob([bytes]);
    bytes[0] = 66;
    assert.equal(await blob.text(), 'A');
    assert.equal(await new Blob(['a\r\nb\rc'], { endings: 'native' }).text(), 'a\nb\nc');
});

test('a file is a blob with a name and a time', () => {
    const file = new File(['abc'], 'a.txt', { lastModified: 7, type: 'text/plain' });
    assert.ok(file instanceof Blob);
    assert.deepEqual([file.name, file.size, file.type, file.lastModified], ['a.txt', 3, 'text/plain', 7]);
    assert.throws(() => new File(['a']), TypeError);
});

test('getRandomValues fills arrays of whole numbers', () => {
    for (const type of [Uint8Array, Int32Array, BigUint64Array]) {
        const array = new type(32);
        assert.equal(getRandomValues(array), array);
        assert.ok(array.some((value) => value != 0));
    }
    assert.throws(() => getRandomValues(new Float32Array(1)), { name: 'TypeMismatchError' });
    assert.throws(() => getRandomValues(new DataView(new ArrayBuffer(1))), { name: 'TypeMismatchError' });
    assert.throws(() => getRandomValues(new Uint8Array(65537)), { name: 'QuotaExceededError' });
    assert.throws(() => getRandomValues([1]), { name: 'TypeMismatchError' });
    assert.throws(() => getRandomValues(), TypeError);
});

test('getRandomValues fills only the part that a view covers', () => {
    const whole = new Uint8Array(64);
    getRandomValues(whole.subarray(32));
    assert.ok(whole.subarray(0, 32).every((value) => value === 0));
});

test('randomUUID is of version 4', () => {
    assert.match(randomUUID(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(randomUUID(), randomUUID());
});
