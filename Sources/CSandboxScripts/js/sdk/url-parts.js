'use strict';

const { String_indexOf, String_lastIndexOf, String_slice, push } = require('./builtins.js');
const { nextToken } = require('./token.js');

// Tokens are opaque to the parser: their separators do not split. It sees another text of the same length in which they
// are filled with a character that separates nothing.
function withoutTokens(text) {
    let result = '';
    let end = 0;
    for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end)) {
        result += String_slice(text, end, token.start);
        for (let i = token.start; i < token.end; i++) {
            result += '_';
        }
        end = token.end;
    }
    return end === 0 ? text : result + String_slice(text, end);
}

/** A stretch of a URL's text; `mask` has the same length, without tokens. */
class Part {
    constructor(text, mask = withoutTokens(text)) {
        this.text = text;
        this.mask = mask;
    }

    slice(start, end) {
        return new Part(String_slice(this.text, start, end), String_slice(this.mask, start, end));
    }

    find(separator, from) {
        return String_indexOf(this.mask, separator, from);
    }

    findLast(separator) {
        return String_lastIndexOf(this.mask, separator);
    }

    /** The texts between separators. */
    split(separator) {
        const texts = [];
        let start = 0;
        for (let end = this.find(separator, 0); end >= 0; end = this.find(separator, start)) {
            push(texts, String_slice(this.text, start, end));
            start = end + separator.length;
        }
        push(texts, String_slice(this.text, start));
        return texts;
    }

    /** The same with slashes for backslashes outside of tokens. */
    withSlashes() {
        if (this.find('\\', 0) < 0) {
            return this;
        }
        let text = '';
        let mask = '';
        let start = 0;
        for (let at = this.find('\\', 0); at >= 0; at = this.find('\\', start)) {
            text += String_slice(this.text, start, at) + '/';
            mask += String_slice(this.mask, start, at) + '/';
            start = at + 1;
        }
        return new Part(text + String_slice(this.text, start), mask + String_slice(this.mask, start));
    }
}

module.exports = Part;
