'use strict';

const options = { explicitArray: false, trim: true, mergeAttrs: false, async: false };

/**
 * The legacy `xml2Json(text)`: an object for a document, undefined for what is none, null for an empty one; never
 * throws.
 */
exports.xml2Json = function xml2Json(text) {
    let result;
    try {
        require('../modules/index.js').load('xml2js').parseString(text, options, (error, value) => {
            result = error ? undefined : value;
        });
    } catch {
        return undefined;
    }
    return result;
};
