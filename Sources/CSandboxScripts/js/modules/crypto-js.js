'use strict';

const host = require('postrider:host');

// Each extends the `CryptoJS` that the first one makes; each one's needs stand before it.
const components = [
    'core', 'enc-base64', 'enc-utf16', 'lib-typedarrays', 'md5', 'sha1', 'sha256', 'sha224', 'x64-core', 'sha512',
    'sha384', 'sha3', 'ripemd160', 'hmac', 'pbkdf2', 'evpkdf', 'cipher-core', 'mode-cfb', 'mode-ctr',
    'mode-ctr-gladman', 'mode-ofb', 'mode-ecb', 'pad-ansix923', 'pad-iso10126', 'pad-iso97971', 'pad-zeropadding',
    'pad-nopadding', 'format-hex', 'aes', 'tripledes', 'rc4', 'rabbit', 'rabbit-legacy',
];

/** crypto-js made of the plain scripts of Debian's libjs-cryptojs; undefined where they are not installed. */
exports.assemble = function assemble() {
    const sources = [];
    for (const component of components) {
        const path = host.resolveModule('cryptojs/components/' + component + '.js', null);
        if (path === null) {
            return undefined;
        }
        sources.push(host.moduleSource(path));
    }
    return host.compile(sources.join('\n;\n') + '\n;return CryptoJS;', 'crypto-js', [], false)();
};
