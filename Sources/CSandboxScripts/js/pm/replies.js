'use strict';

const { Map_delete, Map_get, parse } = require('../realm/intrinsics.js');
const { calls } = require('./calls.js');

function responseOf({ summary, headers, bytes }) {
    return require('./response.js').lazyResponse(summary, { headers: () => parse(headers), bytes: () => bytes });
}

function historyOf({ cookies }) {
    const CookieList = require('../sdk/cookie-list.js');
    return { cookies: new CookieList(null, parse(cookies ?? '[]')) };
}

/** Hands the host's reply to the callback of the call; a reply that comes after the script's end is dropped. */
exports.answer = function answer(callID, reply) {
    const call = Map_get(calls, callID);
    if (call === undefined) {
        return;
    }
    Map_delete(calls, callID);
    const { execution, callback } = call;
    if (execution.finished) {
        return;
    }
    execution.pending -= 1;
    execution.guard(() => {
        if (reply.error === null) {
            callback(null, responseOf(reply), historyOf(reply));
        } else {
            callback(parse(reply.error));
        }
    });
};
