'use strict';

const { pop } = require('../realm/intrinsics.js');
const { String_indexOf, push } = require('../sdk/builtins.js');

// Finds where a text stops being JSON. The engine has refused the text by then; it only does not say where.
// No recursion: a text may be nested deeper than the stack.

const words = { __proto__: null, t: 'true', f: 'false', n: 'null' };
const digits = '0123456789';
const hexadecimal = '0123456789abcdefABCDEF';
const escaped = '"\\/bfnrt';
const none = -1;

const has = (set, character) => character !== undefined && String_indexOf(set, character) >= 0;

function skipBlanks(text, start) {
    let i = start;
    while (i < text.length && (text[i] === ' ' || text[i] === '\n' || text[i] === '\t' || text[i] === '\r')) {
        i++;
    }
    return i;
}

// Each of these returns {end} of what it read, or {mistake}, the position of the first character that does not fit.
const end = (position) => ({ __proto__: null, end: position, mistake: none });
const mistake = (position) => ({ __proto__: null, end: position, mistake: position });

function word(text, start) {
    const expected = words[text[start]];
    for (let i = 0; i < expected.length; i++) {
        if (text[start + i] !== expected[i]) {
            return mistake(start + i);
        }
    }
    return end(start + expected.length);
}

function string(text, start) {
    let i = start + 1;
    while (i < text.length && text[i] !== '"') {
        if (text[i] < ' ') {
            return mistake(i);
        }
        if (text[i] !== '\\') {
            i++;
        } else if (text[i + 1] === 'u') {
            for (let j = i + 2; j < i + 6; j++) {
                if (!has(hexadecimal, text[j])) {
                    return mistake(j);
                }
            }
            i += 6;
        } else if (has(escaped, text[i + 1])) {
            i += 2;
        } else {
            return mistake(i + 1);
        }
    }
    return i < text.length ? end(i + 1) : mistake(i);
}

function digitsFrom(text, start) {
    let i = start;
    while (has(digits, text[i])) {
        i++;
    }
    return i;
}

function number(text, start) {
    let i = text[start] === '-' ? start + 1 : start;
    const whole = text[i] === '0' ? i + 1 : digitsFrom(text, i);
    if (whole === i) {
        return mistake(i);
    }
    i = whole;
    if (text[i] === '.') {
        const fraction = digitsFrom(text, i + 1);
        if (fraction === i + 1) {
            return mistake(fraction);
        }
        i = fraction;
    }
    if (text[i] === 'e' || text[i] === 'E') {
        const sign = text[i + 1] === '+' || text[i + 1] === '-' ? i + 2 : i + 1;
        const exponent = digitsFrom(text, sign);
        return exponent === sign ? mistake(sign) : end(exponent);
    }
    return end(i);
}

function scalar(text, start) {
    const first = text[start];
    if (first === '"') {
        return string(text, start);
    }
    if (first === '-' || has(digits, first)) {
        return number(text, start);
    }
    return words[first] === undefined ? mistake(start) : word(text, start);
}

// The key and colon before a member's value.
function key(text, start) {
    const name = text[start] === '"' ? string(text, start) : mistake(start);
    if (name.mistake !== none) {
        return name;
    }
    const colon = skipBlanks(text, name.end);
    return text[colon] === ':' ? end(colon + 1) : mistake(colon);
}

const closing = { __proto__: null, '[': ']', '{': '}' };

/**
 * The position of the first character at which a text cannot go on as JSON: its length where it ends too early;
 * undefined when the whole of it is JSON.
 */
exports.findMistake = function findMistake(text) {
    const open = [];
    let isMember = false;
    let i = skipBlanks(text, 0);
    for (;;) {
        if (isMember) {
            const read = key(text, i);
            if (read.mistake !== none) {
                return read.mistake;
            }
            i = skipBlanks(text, read.end);
        }
        const first = text[i];
        let isComplete = true;
        if (first === '[' || first === '{') {
            i = skipBlanks(text, i + 1);
            isComplete = text[i] === closing[first];
            if (isComplete) {
                i++;
            } else {
                push(open, first);
                isMember = first === '{';
            }
        } else {
            const read = scalar(text, i);
            if (read.mistake !== none) {
                return read.mistake;
            }
            i = read.end;
        }
        // After a value: the ends of arrays and objects, or a comma and the next value.
        while (isComplete) {
            i = skipBlanks(text, i);
            if (open.length === 0) {
                return i < text.length ? i : undefined;
            }
            const inside = open[open.length - 1];
            if (text[i] === closing[inside]) {
                pop(open);
                i++;
            } else if (text[i] === ',') {
                isMember = inside === '{';
                i = skipBlanks(text, i + 1);
                isComplete = false;
            } else {
                return i;
            }
        }
    }
};
