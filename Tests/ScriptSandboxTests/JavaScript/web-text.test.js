'use strict';

const { TextDecoder } = require('web/text-decoder.js');
const { TextEncoder } = require('web/text-encoder.js');
const { atob, btoa } = require('web/base64.js');

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

// [bytes in hexadecimal, text]: the examples of Unicode's chapter 3 for what is malformed, and the edges of all
// lengths.
const sequences = [
    ['', ''],
    ['41c3a9e282acf09f9880', 'Aé€😀'],
    ['7fc280dfbfe0a080efbfbff0908080f48fbfbf', '\x7f\x80\u07ff\u0800\uffff\u{10000}\u{10ffff}'],
    ['c0af', '\ufffd\ufffd'],
    ['e080af', '\ufffd\ufffd\ufffd'],
    ['eda080', '\ufffd\ufffd\ufffd'],
    ['f4908080', '\ufffd\ufffd\ufffd\ufffd'],
    ['f1808041', '\ufffdA'],
    ['e282', '\ufffd'],
    ['c3c3a9', '\ufffdé'],
    ['80bf', '\ufffd\ufffd'],
    ['ff41', '\ufffdA'],
];
for (const [hex, text] of sequences) {
    test(`the bytes ${hex} decode as the standard says, whole and byte by byte`, () => {
        assert.equal(new TextDecoder().decode(bytesOf(hex)), text);
        const decoder = new TextDecoder();
        let pieces = '';
        for (const byte of bytesOf(hex)) pieces += decoder.decode(Uint8Array.of(byte), { stream: true });
        assert.equal(pieces + decoder.decode(), text);
    });
}

test('a fatal decoder throws for malformed bytes, and goes on afterwards', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    assert.throws(() => decoder.decode(bytesOf('41ff')), TypeError);
    assert.equal(decoder.decode(bytesOf('42')), 'B');
});

test('a byte order mark is dropped at the start only', () => {
    const bytes = bytesOf('efbbbf41efbbbf');
    assert.equal(new TextDecoder().decode(bytes), 'A\ufeff');
    assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), '\ufeffA\ufeff');
});

test('long texts survive there and back', () => {
    const text = 'aé€😀'.repeat(10000);
    assert.equal(new TextDecoder().decode(new TextEncoder().encode(text)), text);
});

test('a decoder takes buffers, views and parts of them', () => {
    const bytes = bytesOf('414243');
    assert.equal(new TextDecoder().decode(bytes.buffer), 'ABC');
    assert.equal(new TextDecoder().decode(new DataView(bytes.buffer, 1)), 'BC');
    assert.equal(new TextDecoder().decode(bytes.subarray(2)), 'C');
    assert.throws(() => new TextDecoder().decode('text'), TypeError);
});

test('labels name encodings in any spelling', () => {
    for (const label of ['utf8', ' UTF-8\n', 'unicode-1-1-utf-8']) {
        assert.equal(new TextDecoder(label).encoding, 'utf-8');
    }
});

test('an encoder replaces halves of surrogate pairs', () => {
    assert.equal(hexOf(new TextEncoder().encode('a\ud800b\udc00')), '61efbfbd62efbfbd');
    assert.equal(new TextEncoder().encode().length, 0);
});

test('encodeInto writes whole characters only', () => {
    const bytes = new Uint8Array(5);
    assert.deepEqual(new TextEncoder().encodeInto('a€😀', bytes), { read: 2, written: 4 });
    assert.equal(hexOf(bytes), '61e282ac00');
});

if (native) {
    test('other encodings are decoded by the host, at the end of a stream', () => {
        assert.equal(new TextDecoder('latin1').decode(bytesOf('80e9')), '€é');
        assert.equal(new TextDecoder('utf-16').decode(bytesOf('4100ac20')), 'A€');
        assert.equal(new TextDecoder('shift_jis').encoding, 'shift_jis');
        const decoder = new TextDecoder('utf-16be');
        assert.equal(decoder.decode(bytesOf('00'), { stream: true }), '');
        assert.equal(decoder.decode(bytesOf('41')), 'A');
        assert.throws(() => new TextDecoder('no-such-encoding'), RangeError);
    });
}

const encoded = [
    ['', ''], ['f', 'Zg=='], ['fo', 'Zm8='], ['foo', 'Zm9v'], ['foob', 'Zm9vYg=='], ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'], ['\x00\xff\xfe', 'AP/+'],
];
for (const [text, base64] of encoded) {
    test(`btoa and atob know ${JSON.stringify(text)} as in RFC 4648`, () => {
        assert.equal(btoa(text), base64);
        assert.equal(atob(base64), text);
    });
}

test('atob is forgiving as the standard says, and no more', () => {
    for (const text of ['Zm8', ' Z m\n8=\t', 'Zm9']) assert.equal(atob(text), 'fo');
    for (const text of ['Z', 'Zm8==', 'Zm8=x', 'Zm9v=', '=', 'Zm-_', 'é', 'Zm8\u00a0']) {
        assert.throws(() => atob(text), { name: 'InvalidCharacterError', code: 5 }, text);
    }
    assert.equal(atob(null), '\x9eée');
    assert.throws(() => atob(), TypeError);
});

test('btoa refuses what is no byte', () => {
    assert.throws(() => btoa('€'), { name: 'InvalidCharacterError' });
    assert.equal(btoa(12), 'MTI=');
});
