'use strict';

const punycode = require('./punycode.js');

// Domains in other scripts than ASCII (https://www.unicode.org/reports/tr46/), as the URL standard uses them. The
// tables of that report are not here: they follow from what the engine knows of Unicode, but for the characters below.
// The rule for labels that mix directions of writing is not checked.

const ignored =
    /[\xAD\u034F\u180B-\u180D\u180F\u200B\u2060\u2064\uFE00-\uFE0F\uFEFF\u{1BCA0}-\u{1BCA3}\u{E0100}-\u{E01EF}]/gu;
const disallowed =
    /[\p{Cn}\p{Co}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\x80-\x9F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFC\uFFFD]/u;
const format = /(?![\u200C\u200D])\p{Cf}/u;
const fullStops = /[\u3002\uFF0E\uFF61]/g;
const beginsWithMark = /^\p{M}/u;
// The marks that kill a vowel, behind which a joiner may stand; the other joiner also between letters that join.
const virama = '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D3B\\u0D3C\\u0D4D\\u0DCA\\u0E3A\\u0EBA'
    + '\\u0F84\\u1039\\u103A\\u1714\\u1734\\u17D2\\u1A60\\u1B44\\u1BAA\\u1BAB\\u1BF2\\u1BF3\\u2D7F\\uA806\\uA8C4';
const joining = '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}';
const strayJoiner = new RegExp(`(?<![${virama}])\\u200D|(?<![${virama}${joining}])\\u200C`, 'u');
const ascii = /^[\0-\x7f]*$/;

// By the character: a sigma at the end of a word becomes another letter when a whole text is put in lower case.
function fold(text) {
    let result = '';
    for (const character of text) {
        // A small sharp s and a final sigma stay what they are; of the capital sharp s there is a small one too.
        result += character.toLowerCase();
    }
    return result;
}

function map(domain) {
    const folded = fold(domain.replace(ignored, '').replace(fullStops, '.')).normalize('NFKC');
    return fold(folded).normalize('NFC').replace(fullStops, '.').replace(ignored, '');
}

function isValid(label) {
    return !beginsWithMark.test(label) && !disallowed.test(label) && !format.test(label) && !strayJoiner.test(label);
}

// The ASCII of one label; undefined where it is not allowed.
function labelToASCII(label) {
    if (label.startsWith('xn--')) {
        const decoded = ascii.test(label) ? punycode.decode(label.slice(4)) : undefined;
        const isProper = decoded !== undefined && decoded !== '' && !ascii.test(decoded)
            && map(decoded) === decoded && isValid(decoded);
        return isProper ? label : undefined;
    }
    if (ascii.test(label)) {
        return label;
    }
    return isValid(label) ? 'xn--' + punycode.encode(label) : undefined;
}

/** The ASCII form of a domain; undefined where it has none. */
exports.domainToASCII = function domainToASCII(domain) {
    const labels = map(domain).split('.').map(labelToASCII);
    return labels.includes(undefined) ? undefined : labels.join('.');
};
