'use strict';

// Larger bodies have no text here, as with Postman.
const largestBody = 50 * 1024 * 1024;

/** The legacy `responseBody`. */
exports.bodyOf = function bodyOf(execution) {
    const { response } = execution.pm;
    return response.responseSize > largestBody ? undefined : response.text();
};

/** The legacy `responseCode`: {code, name, detail, standardName}. */
exports.codeOf = function codeOf(execution) {
    const { response } = execution.pm;
    const details = response.details() ?? {};
    return { code: response.code, name: details.name, detail: details.detail, standardName: details.standardName };
};

/** The legacy `responseHeaders`: in their own spelling, the last of a name. */
exports.headersOf = function headersOf(execution) {
    const headers = {};
    const members = execution.pm.response.headers.all();
    for (let i = 0; i < members.length; i++) {
        if (!members[i].disabled) {
            headers[members[i].key] = members[i].value;
        }
    }
    return headers;
};
