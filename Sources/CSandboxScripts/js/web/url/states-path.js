'use strict';

const { parseHost } = require('./host.js');
const { failure, stop } = require('./parser.js');
const { percentEncode, sets } = require('./percent.js');

const driveLetter = /^[a-z][:|]$/i;
const startsWithDrive = /^[a-z][:|](?:[/\\?#]|$)/i;
const oneDot = /^(?:\.|%2e)$/i;
const twoDots = /^(?:\.|%2e){2}$/i;

function isSlash(parser, character) {
    return character === '/' || (character === '\\' && parser.url.isSpecial);
}

// The rest of the URL behind its path; false where the character begins none of it.
function leavePath(parser, character) {
    if (character === '?') {
        parser.url.query = '';
        parser.state = 'query';
    } else if (character === '#') {
        parser.url.fragment = '';
        parser.state = 'fragment';
    } else {
        return false;
    }
    return true;
}

function endSegment(parser, hasSlash) {
    const { url } = parser;
    if (twoDots.test(parser.buffer)) {
        url.shorten();
        if (!hasSlash) url.path.push('');
    } else if (oneDot.test(parser.buffer)) {
        if (!hasSlash) url.path.push('');
    } else {
        if (url.scheme === 'file' && url.path.length === 0 && driveLetter.test(parser.buffer)) {
            parser.buffer = parser.buffer[0] + ':';
        }
        url.path.push(parser.buffer);
    }
    parser.buffer = '';
}

// A file URL that is relative: what it keeps of the base.
function fileRelative(parser, character) {
    const { url, base } = parser;
    url.take(base, ['host', 'path', 'query']);
    if (character === undefined || leavePath(parser, character)) {
        return;
    }
    url.query = null;
    if (startsWithDrive.test(parser.remaining)) {
        url.path = [];
    } else {
        url.shorten();
    }
    parser.again('path');
}

function endFileHost(parser) {
    if (parser.override === undefined && driveLetter.test(parser.buffer)) {
        // No host, but the first segment of the path, which takes the buffer over.
        parser.again('path');
        return undefined;
    }
    const host = parser.buffer === '' ? '' : parseHost(parser.buffer, parser.url.isSpecial);
    if (host === undefined) {
        return failure;
    }
    parser.url.host = host === 'localhost' ? '' : host;
    if (parser.override !== undefined) {
        return stop;
    }
    parser.buffer = '';
    return parser.again('path start');
}

// All up to a # goes through one percent-encode set.
function takeEncoded(parser, part, set, end) {
    let text = '';
    while (parser.pointer < parser.input.length && parser.input[parser.pointer] !== end) {
        text += parser.input[parser.pointer++];
    }
    parser.url[part] += percentEncode(text, set);
}

module.exports = {
    file(parser, character) {
        const { url, base } = parser;
        url.scheme = 'file';
        url.host = '';
        if (character === '/' || character === '\\') {
            parser.state = 'file slash';
        } else if (base?.scheme === 'file') {
            fileRelative(parser, character);
        } else {
            parser.again('path');
        }
    },

    'file slash'(parser, character) {
        const { url, base } = parser;
        if (character === '/' || character === '\\') {
            parser.state = 'file host';
            return;
        }
        if (base?.scheme === 'file') {
            url.host = base.host;
            if (!startsWithDrive.test(parser.remaining) && /^[a-z]:$/i.test(base.path[0])) {
                url.path.push(base.path[0]);
            }
        }
        parser.again('path');
    },

    'file host'(parser, character) {
        if (character === undefined || '/\\?#'.includes(character)) {
            return endFileHost(parser);
        }
        parser.buffer += character;
        return undefined;
    },

    'path start'(parser, character) {
        const { url, override } = parser;
        if (url.isSpecial) {
            parser.state = 'path';
            if (!isSlash(parser, character)) parser.pointer -= 1;
        } else if (override === undefined && leavePath(parser, character)) {
            return;
        } else if (character !== undefined) {
            parser.state = 'path';
            if (character !== '/') parser.pointer -= 1;
        } else if (override !== undefined && url.host === null) {
            url.path.push('');
        }
    },

    path(parser, character) {
        const hasSlash = isSlash(parser, character);
        const ends = parser.override === undefined && (character === '?' || character === '#');
        if (character !== undefined && !hasSlash && !ends) {
            parser.buffer += percentEncode(character, sets.path);
            return;
        }
        endSegment(parser, hasSlash);
        if (ends) {
            leavePath(parser, character);
        }
    },

    'opaque path'(parser, character) {
        if (character === undefined || leavePath(parser, character)) {
            return;
        }
        // A blank at the end is encoded, or it would be lost when what stands behind it is taken away.
        const isLastBlank = character === ' ' && (parser.restStartsWith('?') || parser.restStartsWith('#'));
        parser.url.path += isLastBlank ? '%20' : percentEncode(character, sets.control);
    },

    query(parser) {
        const set = parser.url.isSpecial ? sets.specialQuery : sets.query;
        takeEncoded(parser, 'query', set, parser.override === undefined ? '#' : undefined);
        if (parser.pointer < parser.input.length) {
            parser.url.fragment = '';
            parser.state = 'fragment';
        }
    },

    fragment(parser) {
        takeEncoded(parser, 'fragment', sets.fragment);
    },
};
