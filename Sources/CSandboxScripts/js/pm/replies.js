'use strict';

const { Map_delete, Map_get, parse } = require('../realm/intrinsics.js');

function responseOf({ summary, headers, bytes }) {
    return require('./response.js').lazyResponse(summary, { headers: () => parse(headers), bytes: () => bytes });
}

function historyOf({ cookies }) {
    const CookieList = require('../sdk/cookie-list.js');
    return { cookies: new CookieList(null, parse(cookies ?? '[]')) };
}

/** Hands the host's reply to the callback of the call. A reply to a script that has ended meanwhile is dropped. */
exports.answer = function answer(execution, callID, reply) {
    const { calls } = execution.cache;
    const callback = calls === undefined ? undefined : Map_get(calls, callID);
    if (callback === undefined) {
        return;
    }
    Map_delete(calls, callID);
    execution.pending -= 1;
    execution.guard(() => {
        if (reply.error === null) {
            callback(null, responseOf(reply), historyOf(reply));
        } else {
            callback(parse(reply.error));
        }
    });
};
