'use strict';

/** Whether a text matches a pattern in which `*` stands for any text and `?` for one character. */
exports.wildcard = function wildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p;
            resume = t;
            p++;
        } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        } else if (star >= 0) {
            // The last star takes one character more.
            resume++;
            t = resume;
            p = star + 1;
        } else {
            return false;
        }
    }
    while (pattern[p] === '*') {
        p++;
    }
    return p === pattern.length;
};
