'use strict';

const { Crypto, crypto } = require('web/crypto/crypto.js');
const { CryptoKey } = require('web/crypto/key.js');

const { subtle } = crypto;
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
const hexOf = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
const text = (string) => Uint8Array.from(string, (character) => character.charCodeAt(0));

test('crypto, its classes and its keys are made by us alone', () => {
    for (const type of [Crypto, CryptoKey, subtle.constructor]) {
        assert.throws(() => new type(), /^Illegal constructor$/);
    }
    assert.equal(crypto.subtle, subtle);
    assert.equal(Object.prototype.toString.call(crypto), '[object Crypto]');
    assert.equal(Object.prototype.toString.call(subtle), '[object SubtleCrypto]');
    assert.match(crypto.randomUUID(), /^[0-9a-f-]{36}$/);
    assert.equal(crypto.getRandomValues(new Uint8Array(4)).length, 4);
});

test('algorithms that are not known, or are for something else, are refused', async () => {
    await assert.rejects(subtle.digest('MD5', text('')), { name: 'NotSupportedError' });
    await assert.rejects(subtle.generateKey('none', true, []), { name: 'NotSupportedError' });
    await assert.rejects(subtle.generateKey({ name: 'PBKDF2' }, true, []), { name: 'NotSupportedError' });
    await assert.rejects(subtle.digest({}, text('')), TypeError);
    await assert.rejects(subtle.digest('SHA-256', 'text'), TypeError);
});

if (native) {
    test('digest knows the hashes of the standard, in any case', async () => {
        assert.equal(hexOf(await subtle.digest('sha-1', text('abc'))), 'a9993e364706816aba3e25717850c26c9cd0d89d');
        assert.equal(
            hexOf(await subtle.digest({ name: 'SHA-256' }, text('abc'))),
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
        assert.equal((await subtle.digest('SHA-384', new ArrayBuffer(3))).byteLength, 48);
        assert.equal((await subtle.digest('SHA-512', new DataView(new ArrayBuffer(3)))).byteLength, 64);
    });

    test('the bytes count that were there at the call', async () => {
        const data = text('abc');
        const promise = subtle.digest('SHA-1', data);
        data[0] = 0;
        assert.equal(hexOf(await promise), 'a9993e364706816aba3e25717850c26c9cd0d89d');
    });

    test('HMAC signs as in RFC 4231, from raw keys and JSON Web Keys', async () => {
        const algorithm = { name: 'HMAC', hash: 'SHA-256' };
        const key = await subtle.importKey('raw', text('Jefe'), algorithm, true, ['verify', 'sign']);
        const data = text('what do ya want for nothing?');
        const signature = await subtle.sign('HMAC', key, data);
        assert.equal(hexOf(signature), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
        assert.equal(await subtle.verify('HMAC', key, signature, data), true);
        assert.equal(await subtle.verify('HMAC', key, signature, text('else')), false);
        assert.equal(await subtle.verify('HMAC', key, text('short'), data), false);
        assert.deepEqual(key.usages, ['sign', 'verify']);
        assert.deepEqual(key.algorithm, { name: 'HMAC', hash: { name: 'SHA-256' }, length: 32 });
        const jwk = await subtle.exportKey('jwk', key);
        assert.deepEqual(jwk, { kty: 'oct', k: 'SmVmZQ', alg: 'HS256', key_ops: ['sign', 'verify'], ext: true });
        const again = await subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
        assert.equal(hexOf(await subtle.sign('HMAC', again, data)), hexOf(signature));
        await assert.rejects(subtle.exportKey('raw', again), { name: 'InvalidAccessError' });
        await assert.rejects(subtle.verify('HMAC', again, signature, data), { name: 'InvalidAccessError' });
        await assert.rejects(
            subtle.importKey('jwk', { ...jwk, alg: 'HS512' }, algorithm, true, ['sign']), { name: 'DataError' });
        await assert.rejects(
            subtle.importKey('jwk', { ...jwk, key_ops: [] }, algorithm, true, ['sign']), { name: 'DataError' });
        assert.equal((await subtle.generateKey(algorithm, true, ['sign'])).algorithm.length, 512);
    });

    for (const parameters of [
        { name: 'AES-CBC', iv: new Uint8Array(16) },
        { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 },
        { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: text('along'), tagLength: 96 },
        { name: 'AES-GCM', iv: new Uint8Array(12) },
    ]) {
        test(`${parameters.name} decrypts what it encrypts`, async () => {
            const { name } = parameters;
            const key = await subtle.generateKey({ name, length: 256 }, true, ['encrypt', 'decrypt']);
            const encrypted = await subtle.encrypt(parameters, key, text('a text of some length'));
            assert.notEqual(hexOf(encrypted), hexOf(text('a text of some length')));
            assert.equal(hexOf(await subtle.decrypt(parameters, key, encrypted)), hexOf(text('a text of some length')));
            const jwk = await subtle.exportKey('jwk', key);
            assert.equal(jwk.alg, `A256${name.slice(4)}`);
            const again = await subtle.importKey('jwk', jwk, name, true, ['decrypt']);
            assert.equal(hexOf(await subtle.exportKey('raw', again)), hexOf(await subtle.exportKey('raw', key)));
            assert.deepEqual(again.algorithm, { name, length: 256 });
        });
    }

    test('a changed text of AES-GCM is an OperationError', async () => {
        const parameters = { name: 'AES-GCM', iv: new Uint8Array(12) };
        const key = await subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, ['encrypt', 'decrypt']);
        const encrypted = new Uint8Array(await subtle.encrypt(parameters, key, text('x')));
        encrypted[0] ^= 1;
        await assert.rejects(subtle.decrypt(parameters, key, encrypted), { name: 'OperationError' });
    });

    test('the counter of AES-CTR begins again at zero where its bits end', async () => {
        const key = await subtle.importKey('raw', new Uint8Array(16), 'AES-CTR', false, ['encrypt']);
        const encrypt = (last, length, size) => {
            const counter = new Uint8Array(16).fill(0xff);
            counter[15] = last;
            return subtle.encrypt({ name: 'AES-CTR', counter, length }, key, new Uint8Array(size)).then(hexOf);
        };
        // Blocks of counters ff and 00 with 8 bits are those that the same counters give one by one.
        const both = await encrypt(0xff, 8, 32);
        assert.equal(both, await encrypt(0xff, 8, 16) + await encrypt(0, 8, 16));
        await assert.rejects(encrypt(0, 1, 48), { name: 'OperationError' });
    });

    test('parameters that are wrong are told', async () => {
        const key = await subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt']);
        await assert.rejects(subtle.encrypt({ name: 'AES-CBC' }, key, text('')), TypeError);
        await assert.rejects(
            subtle.encrypt({ name: 'AES-CBC', iv: new Uint8Array(3) }, key, text('')), { name: 'OperationError' });
        await assert.rejects(subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(3) }, key, text('')), {
            name: 'InvalidAccessError', message: 'Key algorithm mismatch',
        });
        await assert.rejects(subtle.generateKey({ name: 'AES-CBC', length: 100 }, true, ['encrypt']), {
            name: 'OperationError',
        });
        await assert.rejects(subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['sign']), {
            name: 'SyntaxError',
        });
        await assert.rejects(subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, []), { name: 'SyntaxError' });
        await assert.rejects(subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['fly']), TypeError);
        await assert.rejects(subtle.importKey('raw', text('short'), 'AES-CBC', true, ['encrypt']), {
            name: 'DataError',
        });
    });

    const rsa = { modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
    const signing = [
        [{ name: 'RSASSA-PKCS1-v1_5', ...rsa }, { name: 'RSASSA-PKCS1-v1_5' }, 'RS256', 128],
        [{ name: 'RSA-PSS', ...rsa }, { name: 'RSA-PSS', saltLength: 32 }, 'PS256', 128],
        [{ name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }, undefined, 64],
        [{ name: 'ECDSA', namedCurve: 'P-521' }, { name: 'ECDSA', hash: 'SHA-512' }, undefined, 132],
        [{ name: 'Ed25519' }, { name: 'Ed25519' }, undefined, 64],
    ];
    for (const [algorithm, parameters, alg, size] of signing) {
        const title = `${algorithm.name} ${algorithm.namedCurve ?? ''}`.trim();
        test(`${title} verifies what it signs, with keys written and read in every form`, async () => {
            const pair = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
            assert.deepEqual([pair.privateKey.type, pair.publicKey.type], ['private', 'public']);
            assert.deepEqual([pair.privateKey.usages, pair.publicKey.usages], [['sign'], ['verify']]);
            const signature = await subtle.sign(parameters, pair.privateKey, text('data'));
            assert.equal(signature.byteLength, size);
            for (const form of ['spki', 'jwk']) {
                const data = await subtle.exportKey(form, pair.publicKey);
                const key = await subtle.importKey(form, data, algorithm, true, ['verify']);
                assert.equal(await subtle.verify(parameters, key, signature, text('data')), true);
                assert.equal(await subtle.verify(parameters, key, signature, text('other')), false);
                assert.deepEqual(key.algorithm, pair.publicKey.algorithm);
            }
            for (const form of ['pkcs8', 'jwk']) {
                const data = await subtle.exportKey(form, pair.privateKey);
                const key = await subtle.importKey(form, data, algorithm, true, ['sign']);
                const again = await subtle.sign(parameters, key, text('data'));
                assert.equal(await subtle.verify(parameters, pair.publicKey, again, text('data')), true);
            }
            assert.equal((await subtle.exportKey('jwk', pair.privateKey)).alg, alg);
        });
    }

    test('Ed25519 signs as in RFC 8032', async () => {
        const jwk = {
            kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
            d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
        };
        const key = await subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
        assert.match(hexOf(await subtle.sign('Ed25519', key, text(''))), /^e5564300c360ac729086e2cc806e828a84877f1e/);
        await assert.rejects(subtle.importKey('jwk', { ...jwk, crv: 'Ed448' }, 'Ed25519', false, ['sign']), {
            name: 'DataError',
        });
    });

    test('a raw public key of a curve is read and written', async () => {
        const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, false, ['sign', 'verify']);
        const raw = await subtle.exportKey('raw', pair.publicKey);
        assert.equal(raw.byteLength, 97);
        const key = await subtle.importKey('raw', raw, { name: 'ECDSA', namedCurve: 'P-384' }, true, ['verify']);
        assert.equal(hexOf(await subtle.exportKey('raw', key)), hexOf(raw));
        await assert.rejects(subtle.exportKey('pkcs8', pair.privateKey), { name: 'InvalidAccessError' });
        for (const [form, namedCurve] of [['raw', 'P-256'], ['spki', 'P-384']]) {
            await assert.rejects(
                subtle.importKey(form, raw, { name: 'ECDSA', namedCurve }, true, ['verify']), { name: 'DataError' });
        }
    });

    test('RSA-OAEP decrypts what it encrypts, with the same label only', async () => {
        const algorithm = { name: 'RSA-OAEP', ...rsa, hash: 'SHA-1' };
        const pair = await subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
        const label = text('label');
        const encrypted = await subtle.encrypt({ name: 'RSA-OAEP', label }, pair.publicKey, text('secret'));
        const decrypted = await subtle.decrypt({ name: 'RSA-OAEP', label }, pair.privateKey, encrypted);
        assert.equal(hexOf(decrypted), hexOf(text('secret')));
        await assert.rejects(subtle.decrypt('RSA-OAEP', pair.privateKey, encrypted), { name: 'OperationError' });
        assert.equal((await subtle.exportKey('jwk', pair.publicKey)).alg, 'RSA-OAEP');
        assert.deepEqual([...pair.publicKey.algorithm.publicExponent], [1, 0, 1]);
    });

    for (const algorithm of [{ name: 'ECDH', namedCurve: 'P-256' }, { name: 'X25519' }]) {
        test(`${algorithm.name} gives both sides one secret`, async () => {
            const [one, other] = await Promise.all(
                [1, 2].map(() => subtle.generateKey(algorithm, true, ['deriveBits', 'deriveKey'])));
            const secret = await subtle.deriveBits(
                { name: algorithm.name, public: other.publicKey }, one.privateKey, 256);
            assert.equal(hexOf(secret), hexOf(await subtle.deriveBits(
                { name: algorithm.name, public: one.publicKey }, other.privateKey)));
            const short = await subtle.deriveBits(
                { name: algorithm.name, public: other.publicKey }, one.privateKey, 12);
            assert.equal(short.byteLength, 2);
            assert.equal(new Uint8Array(short)[1] & 15, 0);
            const key = await subtle.deriveKey(
                { name: algorithm.name, public: other.publicKey }, one.privateKey, { name: 'AES-GCM', length: 128 },
                true, ['encrypt']);
            assert.equal(hexOf(await subtle.exportKey('raw', key)), hexOf(secret.slice(0, 16)));
            await assert.rejects(subtle.deriveBits(
                { name: algorithm.name, public: other.publicKey }, one.privateKey, 999), { name: 'OperationError' });
        });
    }

    test('PBKDF2 and HKDF derive as published', async () => {
        const password = await subtle.importKey('raw', text('password'), 'PBKDF2', false, ['deriveBits', 'deriveKey']);
        const parameters = { name: 'PBKDF2', hash: 'SHA-1', salt: text('salt'), iterations: 2 };
        assert.equal(
            hexOf(await subtle.deriveBits(parameters, password, 160)), 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957');
        const key = await subtle.deriveKey(
            parameters, password, { name: 'HMAC', hash: 'SHA-1', length: 160 }, true, ['sign']);
        assert.equal(hexOf(await subtle.exportKey('raw', key)), 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957');

        const secret = await subtle.importKey('raw', new Uint8Array(22).fill(11), 'HKDF', false, ['deriveBits']);
        const bits = await subtle.deriveBits(
            { name: 'HKDF', hash: 'SHA-256', salt: bytesOf('000102030405060708090a0b0c'),
                info: bytesOf('f0f1f2f3f4f5f6f7f8f9') }, secret, 336);
        assert.equal(
            hexOf(bits), '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865');
        await assert.rejects(subtle.deriveBits(parameters, password, 7), { name: 'OperationError' });
        await assert.rejects(
            subtle.importKey('raw', text('x'), 'PBKDF2', true, ['deriveBits']), { name: 'SyntaxError' });
        await assert.rejects(
            subtle.deriveBits({ ...parameters, iterations: 4e9 }, password, 160), { name: 'OperationError' });
    });

    for (const [wrapping, parameters] of [
        [{ name: 'AES-KW', length: 256 }, { name: 'AES-KW' }],
        [{ name: 'AES-GCM', length: 256 }, { name: 'AES-GCM', iv: new Uint8Array(12) }],
    ]) {
        test(`${wrapping.name} wraps keys in every form`, async () => {
            const wrapper = await subtle.generateKey(wrapping, true, ['wrapKey', 'unwrapKey']);
            const key = await subtle.generateKey({ name: 'AES-CBC', length: 128 }, true, ['encrypt']);
            for (const form of ['raw', 'jwk']) {
                const wrapped = await subtle.wrapKey(form, key, wrapper, parameters);
                const again = await subtle.unwrapKey(
                    form, wrapped, wrapper, parameters, { name: 'AES-CBC' }, true, ['encrypt']);
                assert.equal(hexOf(await subtle.exportKey('raw', again)), hexOf(await subtle.exportKey('raw', key)));
                new Uint8Array(wrapped)[3] ^= 1;
                await assert.rejects(subtle.unwrapKey(
                    form, wrapped, wrapper, parameters, { name: 'AES-CBC' }, true, ['encrypt']), {
                    name: 'OperationError',
                });
            }
        });
    }
}
