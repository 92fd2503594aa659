'use strict';

const { String_indexOf, String_slice } = require('./builtins.js');

/**
 * The next `{{name}}` at or after an index: {start, end, name}. Between the braces stands any text without braces,
 * taken as it is; so `{{{a}}}` holds the token `{{a}}`.
 */
exports.nextToken = function nextToken(text, from) {
    let start = String_indexOf(text, '{{', from);
    let close = -1;
    let open = -1;
    while (start >= 0) {
        const inside = start + 2;
        // Kept from one candidate to the next: a text of many opening braces is not searched to its end for each of
        // them.
        if (close < inside) {
            close = String_indexOf(text, '}', inside);
        }
        if (close < 0) {
            return undefined;
        }
        if (open < inside) {
            open = String_indexOf(text, '{', inside);
            open = open < 0 ? text.length : open;
        }
        if (close < open && text[close + 1] === '}') {
            return { __proto__: null, start, end: close + 2, name: String_slice(text, inside, close) };
        }
        start = String_indexOf(text, '{{', start + 1);
    }
    return undefined;
};
