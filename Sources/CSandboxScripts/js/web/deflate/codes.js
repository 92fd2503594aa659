'use strict';

// The codes of lengths and distances, with what the first of each stands for and how many bits follow it.
// Source: RFC 1951 section 3.2.5

function bases(first, extraOf, count) {
    const codes = [];
    let base = first;
    for (let code = 0; code < count; code++) {
        const extra = extraOf(code);
        codes.push({ base, extra });
        base += 1 << extra;
    }
    return codes;
}

const lengthCodes = bases(3, (code) => (code < 8 ? 0 : (code >> 2) - 1), 28);
// The longest match has a code of its own, though that before it reaches as far.
lengthCodes.push({ base: 258, extra: 0 });

const distanceCodes = bases(1, (code) => (code < 4 ? 0 : (code >> 1) - 1), 30);

/** How many bits the fixed code gives each literal and length. Source: RFC 1951 section 3.2.6 */
function fixedLengths() {
    const lengths = new Uint8Array(288);
    lengths.fill(8, 0, 144);
    lengths.fill(9, 144, 256);
    lengths.fill(7, 256, 280);
    lengths.fill(8, 280, 288);
    return lengths;
}

module.exports = { __proto__: null, distanceCodes, fixedLengths, lengthCodes };
