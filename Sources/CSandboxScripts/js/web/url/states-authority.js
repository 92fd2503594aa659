'use strict';

const { parseHost } = require('./host.js');
const { failure, stop } = require('./parser.js');
const { percentEncode, sets } = require('./percent.js');

const digit = /^[0-9]$/;
const largestPort = 65535;

// What ends the authority, or the host in it.
function isEnd(parser, character) {
    return character === undefined || character === '/' || character === '?' || character === '#'
        || (character === '\\' && parser.url.isSpecial);
}

// The buffer holds credentials, or a part of them where they have an @ in them.
function takeCredentials(parser) {
    const text = (parser.sawAt ? '%40' : '') + parser.buffer;
    parser.sawAt = true;
    parser.buffer = '';
    for (const character of text) {
        if (character === ':' && !parser.sawPassword) {
            parser.sawPassword = true;
        } else {
            const part = parser.sawPassword ? 'password' : 'username';
            // The %40 is for an @ that was there, and must not be encoded a second time.
            parser.url[part] += character === '%' ? '%' : percentEncode(character, sets.userinfo);
        }
    }
}

function takeHost(parser) {
    const host = parseHost(parser.buffer, parser.url.isSpecial);
    if (host === undefined) {
        return failure;
    }
    parser.url.host = host;
    parser.buffer = '';
    return undefined;
}

function endHost(parser) {
    const { url, buffer, override } = parser;
    if (url.isSpecial && buffer === '') {
        return failure;
    }
    if (override !== undefined && buffer === '' && (url.hasCredentials || url.port !== null)) {
        return failure;
    }
    if (takeHost(parser) === failure) {
        return failure;
    }
    return override === undefined ? parser.again('path start') : stop;
}

function host(parser, character) {
    if (parser.override !== undefined && parser.url.scheme === 'file') {
        return parser.again('file host');
    }
    if (character === ':' && !parser.isWithinBrackets) {
        if (parser.buffer === '' || parser.override === 'hostname') {
            return failure;
        }
        parser.state = 'port';
        return takeHost(parser);
    }
    if (isEnd(parser, character)) {
        return endHost(parser);
    }
    if (character === '[' || character === ']') {
        parser.isWithinBrackets = character === '[';
    }
    parser.buffer += character;
    return undefined;
}

module.exports = {
    authority(parser, character) {
        if (character === '@') {
            takeCredentials(parser);
        } else if (isEnd(parser, character)) {
            if (parser.sawAt && parser.buffer === '') {
                return failure;
            }
            parser.pointer -= Array.from(parser.buffer).length + 1;
            parser.buffer = '';
            parser.state = 'host';
        } else {
            parser.buffer += character;
        }
        return undefined;
    },

    host,
    hostname: host,

    port(parser, character) {
        if (character !== undefined && digit.test(character)) {
            parser.buffer += character;
            return undefined;
        }
        if (!isEnd(parser, character) && parser.override === undefined) {
            return failure;
        }
        if (parser.buffer !== '') {
            const port = Number(parser.buffer);
            if (port > largestPort) {
                return failure;
            }
            parser.setPort(port);
            parser.buffer = '';
            if (parser.override !== undefined) {
                return stop;
            }
        }
        return parser.override === undefined ? parser.again('path start') : failure;
    },
};
