'use strict';

const { parse } = require('../realm/intrinsics.js');
const { defineTo } = require('./to.js');

/**
 * An SDK response of [code, reason, milliseconds, body size, downloaded bytes] and {headers, bytes, text}, read when
 * needed.
 */
function lazyResponse(summary, sources) {
    return require('../sdk/response.js').lazy({
        code: summary[0],
        status: summary[1],
        responseTime: summary[2],
        size: summary[3],
        downloadedBytes: summary[4],
        headers: sources.headers,
        bytes: sources.bytes,
        text: sources.text,
    });
}

/**
 * `pm.response`: one without a code where the request failed. Headers and body stay with the host until they are read.
 */
exports.makeResponse = function makeResponse(execution) {
    const response = lazyResponse(execution.response ?? [], {
        headers: () => parse(execution.source.responseHeaders()),
        bytes: () => execution.source.responseBody(),
        text: () => execution.source.responseText(),
    });
    defineTo(response);
    return response;
};

exports.lazyResponse = lazyResponse;
