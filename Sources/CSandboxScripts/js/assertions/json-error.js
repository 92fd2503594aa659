'use strict';

const { String, SyntaxError, defineProperty, parse: parseNatively, stringify } = require('../realm/intrinsics.js');
const { String_charCodeAt, String_slice, String_trim } = require('../sdk/builtins.js');

// How much of a long line the message shows, before the mistake and in all.
const before = 70;
const longest = 78;

const marks = ['\ufeff', '\ubbbf', '\u00ef\u00bb\u00bf', '\u00fe\u00ff', '\u00ff\u00fe'];

/** The text without a byte order mark, also one whose bytes became a character each. */
function withoutMark(text) {
    for (let i = 0; i < marks.length; i++) {
        if (String_slice(text, 0, marks[i].length) === marks[i]) {
            return String_slice(text, marks[i].length);
        }
    }
    return text;
}

function isLineEnd(character) {
    return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';
}

// {line, start}: the number of a position's line, from 1, and where the line begins.
function placeOf(text, position) {
    let line = 1;
    let start = 0;
    for (let i = 0; i < position; i++) {
        if (isLineEnd(text[i]) && !(text[i] === '\r' && text[i + 1] === '\n')) {
            line++;
            start = i + 1;
        }
    }
    return { line, start };
}

// The line around the mistake, and below it a caret.
function picture(text, position, start) {
    let from = start;
    if (position - from > before) {
        from = position - before + 1;
    }
    let end = from;
    let pointer = '';
    while (end < text.length && !isLineEnd(text[end]) && end - from <= longest) {
        if (end < position) {
            pointer += text[end] === '\t' ? '\t' : ' ';
        }
        end++;
    }
    return String_slice(text, from, end) + '\n' + pointer + '^';
}

function quoted(character) {
    if (character === "'") {
        return "'\\''";
    }
    return character === '"' ? "'\"'" : "'" + String_slice(stringify(character), 1, -1) + "'";
}

function describe(text, position) {
    if (text === '') {
        return 'No data, empty input';
    }
    if (position < text.length) {
        return 'Unexpected token ' + quoted(text[position]);
    }
    return String_trim(text) === '' ? 'No data, only a whitespace' : 'Unexpected end of input';
}

/** The error for a text that is not JSON: a SyntaxError called JSONError that shows the place. */
function makeError(text, position) {
    const { line, start } = placeOf(text, position);
    const column = position - start + 1;
    const place = ' at ' + line + ':' + column + '\n';
    const error = new SyntaxError(describe(text, position) + place + picture(text, position, start));
    const name = { __proto__: null, value: 'JSONError', writable: true, enumerable: false, configurable: true };
    defineProperty(error, 'name', name);
    return error;
}

/**
 * Parses JSON. A byte order mark is left out unless `strict`, which may stand in the place of the reviver. Throws
 * JSONError.
 */
function parse(text, reviver, strict) {
    const isShort = typeof reviver === 'boolean';
    const isStrict = isShort ? reviver : strict;
    const given = typeof text === 'string' ? text : String(text);
    const json = !isStrict && String_charCodeAt(given, 0) > 0x7f ? withoutMark(given) : given;
    try {
        return parseNatively(json, isShort ? undefined : reviver);
    } catch (error) {
        const position = require('./json-mistake.js').findMistake(json);
        // The text is JSON, so the reviver threw.
        throw position === undefined ? error : makeError(json, position);
    }
}

module.exports = { parse, stringify };
