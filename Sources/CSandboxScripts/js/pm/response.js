'use strict';

const host = require('postrider:host');
const { parse } = require('../realm/intrinsics.js');
const { defineTo } = require('./to.js');

function lazyResponse(summary, sources) {
    const { Response } = require('../sdk/index.js');
    const [code, status, responseTime, size, downloadedBytes] = summary;
    return Response.lazy({ code, status, responseTime, size, downloadedBytes, ...sources });
}

/** `pm.response`: one without a code where the request failed. Headers and body stay with the host until they are read. */
exports.makeResponse = function makeResponse() {
    const summary = host.response() ?? [];
    const response = lazyResponse(summary, {
        headers: () => parse(host.responseHeaders()),
        bytes: host.responseBody,
        text: host.responseText,
    });
    defineTo(response);
    return response;
};

exports.lazyResponse = lazyResponse;
