'use strict';

const host = require('postrider:host');
const { create } = require('./intrinsics.js');

const kinds = ['globals', 'environment', 'collectionVariables', 'local', 'data'];

// A body of that size is not kept for the sake of a function that may look at it once more.
const largestKept = 1024 * 1024;

/** What a running script reads of the run. The host answers for the script that it is busy with. */
const live = {
    __proto__: null,
    info: () => host.info(),
    scope: (kind) => host.scope(kind),
    request: () => host.request(),
    responseHeaders: () => host.responseHeaders(),
    responseBody: () => host.responseBody(),
    responseText: (charset) => host.responseText(charset),
    cookies: () => host.cookies(),
};

const emptyScope = '{"values":[]}';

/** For code that goes on after its script's end and that nothing was kept for. */
const ended = {
    __proto__: null,
    info: () => [],
    scope: () => emptyScope,
    request: () => '{}',
    responseHeaders: () => '[]',
    responseBody: () => host.encode('', 'utf-8'),
    responseText: () => '',
    cookies: () => '[]',
};

function keepResponse(kept, summary) {
    const headers = host.responseHeaders();
    const text = summary[3] > largestKept ? '' : host.responseText();
    kept.responseHeaders = () => headers;
    kept.responseText = () => text;
    kept.responseBody = () => host.encode(text, 'utf-8');
}

/**
 * Everything that a script could read, as it is at the script's end: a function that it leaked keeps its `pm`, and may
 * read from it for the first time in a later script.
 */
function keep(execution) {
    const kept = create(ended);
    const info = host.info();
    const request = host.request();
    const cookies = host.cookies();
    const scopes = create(null);
    for (let i = 0; i < kinds.length; i++) {
        scopes[kinds[i]] = host.scope(kinds[i]);
    }
    kept.info = () => info;
    kept.request = () => request;
    kept.cookies = () => cookies;
    kept.scope = (kind) => scopes[kind];
    if (execution.response !== undefined) {
        keepResponse(kept, execution.response);
    }
    return kept;
}

module.exports = { __proto__: null, ended, keep, live };
