'use strict';

const { failure, stop } = require('./parser.js');
const { defaultPorts } = require('./record.js');

const alpha = /^[a-z]$/i;
const schemeCharacter = /^[a-z0-9+.-]$/i;
const authorityParts = ['username', 'password', 'host', 'port'];

// A setter may not turn a special URL into another kind, nor one with credentials or a port into a file URL.
function mayBecome(url, scheme) {
    const isSpecial = scheme in defaultPorts;
    return isSpecial === url.isSpecial
        && !(scheme === 'file' && (url.hasCredentials || url.port !== null))
        && !(url.scheme === 'file' && url.host === '');
}

function overrideScheme(parser) {
    const { url } = parser;
    if (mayBecome(url, parser.buffer)) {
        url.scheme = parser.buffer;
        parser.setPort(url.port);
    }
    return stop;
}

function stateBehindScheme(parser) {
    const { url, base } = parser;
    if (url.scheme === 'file') {
        return 'file';
    }
    if (url.isSpecial) {
        return base?.scheme === url.scheme ? 'special relative or authority' : 'special authority slashes';
    }
    return parser.restStartsWith('/') ? 'path or authority' : 'opaque path';
}

function endScheme(parser) {
    if (parser.override !== undefined) {
        return overrideScheme(parser);
    }
    parser.url.scheme = parser.buffer;
    parser.buffer = '';
    parser.state = stateBehindScheme(parser);
    if (parser.state === 'path or authority') {
        parser.pointer += 1;
    } else if (parser.state === 'opaque path') {
        parser.url.path = '';
    }
    return undefined;
}

function isSlash(parser, character) {
    return character === '/' || (character === '\\' && parser.url.isSpecial);
}

function relativeRest(parser, character) {
    const { url } = parser;
    url.take(parser.base, [...authorityParts, 'path', 'query']);
    if (character === '?') {
        url.query = '';
        parser.state = 'query';
    } else if (character === '#') {
        url.fragment = '';
        parser.state = 'fragment';
    } else if (character !== undefined) {
        url.query = null;
        url.shorten();
        parser.again('path');
    }
}

module.exports = {
    'scheme start'(parser, character) {
        if (character !== undefined && alpha.test(character)) {
            parser.buffer += character.toLowerCase();
            parser.state = 'scheme';
        } else if (parser.override === undefined) {
            parser.again('no scheme');
        } else {
            return failure;
        }
        return undefined;
    },

    scheme(parser, character) {
        if (character !== undefined && schemeCharacter.test(character)) {
            parser.buffer += character.toLowerCase();
        } else if (character === ':') {
            return endScheme(parser);
        } else if (parser.override === undefined) {
            parser.buffer = '';
            parser.state = 'no scheme';
            parser.pointer = -1;
        } else {
            return failure;
        }
        return undefined;
    },

    'no scheme'(parser, character) {
        const { url, base } = parser;
        if (base === undefined || (base.hasOpaquePath && character !== '#')) {
            return failure;
        }
        if (base.hasOpaquePath) {
            url.take(base, ['scheme', 'path', 'query']);
            url.fragment = '';
            parser.state = 'fragment';
        } else {
            parser.again(base.scheme === 'file' ? 'file' : 'relative');
        }
        return undefined;
    },

    'special relative or authority'(parser, character) {
        if (character === '/' && parser.restStartsWith('/')) {
            parser.state = 'special authority ignore slashes';
            parser.pointer += 1;
        } else {
            parser.again('relative');
        }
    },

    'path or authority'(parser, character) {
        if (character === '/') {
            parser.state = 'authority';
        } else {
            parser.again('path');
        }
    },

    relative(parser, character) {
        parser.url.scheme = parser.base.scheme;
        if (isSlash(parser, character)) {
            parser.state = 'relative slash';
        } else {
            relativeRest(parser, character);
        }
    },

    'relative slash'(parser, character) {
        if (parser.url.isSpecial && isSlash(parser, character)) {
            parser.state = 'special authority ignore slashes';
        } else if (character === '/') {
            parser.state = 'authority';
        } else {
            parser.url.take(parser.base, authorityParts);
            parser.again('path');
        }
    },

    'special authority slashes'(parser, character) {
        if (character === '/' && parser.restStartsWith('/')) {
            parser.state = 'special authority ignore slashes';
            parser.pointer += 1;
        } else {
            parser.again('special authority ignore slashes');
        }
    },

    'special authority ignore slashes'(parser, character) {
        if (character !== '/' && character !== '\\') {
            parser.again('authority');
        }
    },
};
