'use strict';

const piece = /^[0-9a-f]{1,4}$/i;
const embedded = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;

// The two last pieces may be written as an IPv4 address.
function withEmbedded(pieces) {
    const last = pieces[pieces.length - 1];
    if (last === undefined || !last.includes('.')) {
        return pieces;
    }
    const bytes = last.split('.').map(Number);
    if (!embedded.test(last) || bytes.some((byte) => byte > 255)) {
        return undefined;
    }
    const [a, b, c, d] = bytes;
    return [...pieces.slice(0, -1), (a << 8 | b).toString(16), (c << 8 | d).toString(16)];
}

function piecesOf(text) {
    return text === '' ? [] : text.split(':');
}

// All eight pieces as text, those of a double colon put in; undefined where the address is not valid.
function expand(text) {
    const halves = text.split('::');
    if (halves.length > 2) {
        return undefined;
    }
    const [head, tail] = halves.map(piecesOf);
    if (tail === undefined) {
        return withEmbedded(head);
    }
    const end = withEmbedded(tail);
    const zeros = 8 - head.length - (end?.length ?? 8);
    return zeros < 1 ? undefined : [...head, ...Array(zeros).fill('0'), ...end];
}

// The first of the longest runs of two zeros or more, as [start, length].
function longestZeros(values) {
    let best = [-1, 1];
    for (let start = 0; start < values.length; start++) {
        let length = 0;
        while (values[start + length] === 0) {
            length += 1;
        }
        best = length > best[1] ? [start, length] : best;
        start += length;
    }
    return best;
}

function serialize(values) {
    const [start, length] = longestZeros(values);
    const text = (from, to) => values.slice(from, to).map((value) => value.toString(16)).join(':');
    return start < 0 ? text(0, 8) : `${text(0, start)}::${text(start + length, 8)}`;
}

/** An IPv6 address in its shortest form, without brackets; undefined where it is not valid. */
exports.parseIPv6 = function parseIPv6(text) {
    const pieces = expand(text);
    if (pieces === undefined || pieces.length !== 8 || !pieces.every((part) => piece.test(part))) {
        return undefined;
    }
    return serialize(pieces.map((part) => parseInt(part, 16)));
};
