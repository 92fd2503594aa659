'use strict';

const numbers = { __proto__: null, 8: /^[0-7]+$/, 10: /^[0-9]+$/, 16: /^[0-9a-f]+$/i };

// Decimal, octal with a 0 in front, or hexadecimal with 0x; NaN for anything else.
function parseNumber(text) {
    if (text === '') {
        return NaN;
    }
    const radix = /^0x/i.test(text) ? 16 : /^0./.test(text) ? 8 : 10;
    const digits = text.slice(radix === 16 ? 2 : radix === 8 ? 1 : 0);
    if (digits === '') {
        return 0;
    }
    return numbers[radix].test(digits) ? parseInt(digits, radix) : NaN;
}

function parts(host) {
    const all = host.split('.');
    if (all.length > 1 && all[all.length - 1] === '') {
        all.pop();
    }
    return all;
}

/** Whether the last label of a host is a number, which makes the host an IPv4 address or a mistake. */
function endsInNumber(host) {
    const all = parts(host);
    const last = all[all.length - 1];
    return /^[0-9]+$/.test(last) || /^0x[0-9a-f]*$/i.test(last);
}

/** An IPv4 address in any of its spellings, as four decimal numbers; undefined where it is not valid. */
function parseIPv4(host) {
    const all = parts(host);
    const values = all.map(parseNumber);
    const last = values.pop();
    if (all.length > 4 || values.some((value) => !(value <= 255)) || !(last < 256 ** (5 - all.length))) {
        return undefined;
    }
    const address = values.reduce((sum, value, index) => sum + value * 256 ** (3 - index), last);
    return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

module.exports = { __proto__: null, endsInNumber, parseIPv4 };
