'use strict';

const { domainToASCII } = require('./idna.js');
const { parseIPv4, endsInNumber } = require('./ipv4.js');
const { parseIPv6 } = require('./ipv6.js');
const { decodeText, percentDecode, percentEncode, sets } = require('./percent.js');

const forbiddenInHost = /[\0\t\n\r #/:<>?@[\\\]^|]/;
const forbiddenInDomain = /[\0-\x20#%/:<>?@[\\\]^|\x7f]/;
const plain = /^[a-z0-9.-]*$/;
const punycodeLabel = /(^|\.)xn--/;

function parseDomain(text) {
    const lower = text.toLowerCase();
    const domain = plain.test(lower) && !punycodeLabel.test(lower)
        ? lower : domainToASCII(decodeText(percentDecode(text)));
    if (domain === undefined || domain === '' || forbiddenInDomain.test(domain)) {
        return undefined;
    }
    return endsInNumber(domain) ? parseIPv4(domain) : domain;
}

/**
 * The host of a URL as it is written in one (https://url.spec.whatwg.org/#host-parsing); undefined where it is not
 * valid.
 */
exports.parseHost = function parseHost(text, isSpecial) {
    if (text[0] === '[') {
        const address = text.endsWith(']') ? parseIPv6(text.slice(1, -1)) : undefined;
        return address === undefined ? undefined : `[${address}]`;
    }
    if (isSpecial) {
        return parseDomain(text);
    }
    return forbiddenInHost.test(text) ? undefined : percentEncode(text, sets.control);
};
