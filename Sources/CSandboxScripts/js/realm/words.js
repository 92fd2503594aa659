'use strict';

const { Set, exec, Set_add, String_charCodeAt, String_includes, String_slice } = require('./intrinsics.js');

const DOT = 46;
const word = /[A-Za-z_$][\w$]*/g;
const escapedCharacter = /\\u(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]{1,6})\})/g;
const { fromCodePoint } = String;

// `a.name` and `a?.name` name a property; `...name` is the spread of a variable.
function isProperty(text, index) {
    return String_charCodeAt(text, index - 1) === DOT && String_charCodeAt(text, index - 2) !== DOT;
}

function collect(text, words) {
    word.lastIndex = 0;
    for (let match = exec(word, text); match !== null; match = exec(word, text)) {
        if (!isProperty(text, match.index)) {
            Set_add(words, match[0]);
        }
    }
}

// An identifier may be written with escapes, so a text that has any is searched a second time without them.
function unescaped(text) {
    let result = '';
    let end = 0;
    escapedCharacter.lastIndex = 0;
    for (let match = exec(escapedCharacter, text); match !== null; match = exec(escapedCharacter, text)) {
        const code = +('0x' + (match[1] ?? match[2]));
        result += String_slice(text, end, match.index) + (code <= 0x10ffff ? fromCodePoint(code) : ' ');
        end = escapedCharacter.lastIndex;
    }
    return result + String_slice(text, end);
}

/**
 * The Set of words in a script's text that may be identifiers. Words of comments and strings are in it too: a name too
 * many costs a parameter, a name too few would break the script.
 */
exports.identifiers = function identifiers(text) {
    const words = new Set();
    collect(text, words);
    if (String_includes(text, '\\u')) {
        collect(unescaped(text), words);
    }
    return words;
};
