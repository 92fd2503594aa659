'use strict';

const { URLRecord, defaultPorts } = require('./record.js');

/** What a state answers when the input is no URL, and when parsing ends before the input does. */
const [failure, stop] = [Symbol('failure'), Symbol('stop')];

/**
 * The state machine of https://url.spec.whatwg.org/#concept-basic-url-parser. Each state is a function of the parser
 * and the character at its pointer, undefined at the end; it may move the pointer, and names the next state in
 * `parser.state`. With `override` a setter enters it in the middle, to change one part of a URL.
 */
class Parser {
    constructor(text, base, url, override) {
        this.input = Array.from(text);
        this.base = base;
        this.url = url;
        this.override = override;
        this.state = override ?? 'scheme start';
        this.pointer = 0;
        this.buffer = '';
        this.sawAt = false;
        this.isWithinBrackets = false;
        this.sawPassword = false;
    }

    /** Whether the rest of the input, behind the character at the pointer, begins so. */
    restStartsWith(text) {
        for (let i = 0; i < text.length; i++) {
            if (this.input[this.pointer + 1 + i] !== text[i]) {
                return false;
            }
        }
        return true;
    }

    /** The input from the pointer on. */
    get remaining() {
        return this.input.slice(this.pointer).join('');
    }

    /** Takes the port, or null where it is the default of the scheme. */
    setPort(port) {
        this.url.port = port === defaultPorts[this.url.scheme] ? null : port;
    }

    /** Goes on in a state that looks at the same character again. */
    again(state) {
        this.state = state;
        this.pointer -= 1;
    }

    /** The URL, or undefined where the input is none. */
    run() {
        for (; ; this.pointer++) {
            const character = this.input[this.pointer];
            const result = states[this.state](this, character);
            if (result === failure) {
                return undefined;
            }
            if (result === stop || (character === undefined && this.pointer >= this.input.length)) {
                return this.url;
            }
        }
    }
}

module.exports = { __proto__: null, failure, stop };
const states = {
    __proto__: null,
    ...require('./states-scheme.js'),
    ...require('./states-authority.js'),
    ...require('./states-path.js'),
};

const surrounding = /^[\0-\x20]+|[\0-\x20]+$/g;
const breaks = /[\t\n\r]/g;

/** Parses a text, relative to a record or undefined. Returns a record, or undefined where the text is no URL. */
module.exports.parseURL = function parseURL(text, base) {
    return new Parser(text.replace(surrounding, '').replace(breaks, ''), base, new URLRecord()).run();
};

/** Changes one part of a URL: parses the text from that state on, into the record. False where the text does not do. */
module.exports.parseInto = function parseInto(url, text, state) {
    return new Parser(text.replace(breaks, ''), undefined, url, state).run() !== undefined;
};
