'use strict';

const { keys } = require('../realm/intrinsics.js');

// Phrase and meaning of each status code. Source: https://www.iana.org/assignments/http-status-codes and RFC 9110.
const codes = {
    __proto__: null,
    100: ['Continue', 'The first part of the request was received; the client may send the rest.'],
    101: ['Switching Protocols', 'The server changes to the protocol that the client asked for.'],
    102: ['Processing', 'The server works on the request and has no answer yet.'],
    103: ['Early Hints', 'Header fields that come before the answer itself.'],
    200: ['OK', 'The request succeeded.'],
    201: ['Created', 'The request succeeded and made a new resource.'],
    202: ['Accepted', 'The request was taken and is not carried out yet.'],
    203: ['Non-Authoritative Information', 'The answer was changed by a proxy on its way.'],
    204: ['No Content', 'The request succeeded and the answer has no body.'],
    205: ['Reset Content', 'The request succeeded; the client should reset its view.'],
    206: ['Partial Content', 'The answer holds the range that was asked for.'],
    207: ['Multi-Status', 'The answer holds a status for each of several resources.'],
    208: ['Already Reported', 'The members of this binding were listed before.'],
    226: ['IM Used', 'The answer is the result of manipulations of the resource.'],
    300: ['Multiple Choices', 'The resource has several representations to choose from.'],
    301: ['Moved Permanently', 'The resource has a new URL for good.'],
    302: ['Found', 'The resource is at another URL for now.'],
    303: ['See Other', 'The answer is found at another URL, with GET.'],
    304: ['Not Modified', 'The copy that the client has is still valid.'],
    305: ['Use Proxy', 'The resource must be asked for through a proxy.'],
    307: ['Temporary Redirect', 'The resource is at another URL for now; method and body stay.'],
    308: ['Permanent Redirect', 'The resource has a new URL for good; method and body stay.'],
    400: ['Bad Request', 'The server cannot understand the request.'],
    401: ['Unauthorized', 'The request lacks valid credentials.'],
    402: ['Payment Required', 'The request needs a payment.'],
    403: ['Forbidden', 'The server understood the request and refuses it.'],
    404: ['Not Found', 'The server found nothing at this URL.'],
    405: ['Method Not Allowed', 'The resource does not support this method.'],
    406: ['Not Acceptable', 'The resource has no representation that the request accepts.'],
    407: ['Proxy Authentication Required', 'The proxy asks for credentials.'],
    408: ['Request Timeout', 'The server did not get the whole request in time.'],
    409: ['Conflict', 'The request conflicts with the state of the resource.'],
    410: ['Gone', 'The resource is no longer there, and has no new URL.'],
    411: ['Length Required', 'The server needs a Content-Length.'],
    412: ['Precondition Failed', 'A condition in the request does not hold.'],
    413: ['Payload Too Large', 'The body is larger than the server takes.'],
    414: ['URI Too Long', 'The URL is longer than the server reads.'],
    415: ['Unsupported Media Type', 'The server does not support the format of the body.'],
    416: ['Range Not Satisfiable', 'The resource does not have the range that was asked for.'],
    417: ['Expectation Failed', 'The server cannot meet the Expect field.'],
    418: ["I'm a teapot", 'A teapot was asked to make coffee.'],
    421: ['Misdirected Request', 'This server gives no answers for that host.'],
    422: ['Unprocessable Entity', 'The body is well formed and cannot be carried out.'],
    423: ['Locked', 'The resource is locked.'],
    424: ['Failed Dependency', 'Another action on which this one depends failed.'],
    425: ['Too Early', 'The request might be a replay, and the server does not risk it.'],
    426: ['Upgrade Required', 'The client must change to another protocol.'],
    428: ['Precondition Required', 'The request must be conditional.'],
    429: ['Too Many Requests', 'The client sent too many requests in too short a time.'],
    431: ['Request Header Fields Too Large', 'The header is larger than the server takes.'],
    451: ['Unavailable For Legal Reasons', 'The resource is withheld for a legal reason.'],
    500: ['Internal Server Error', 'The server met a condition that it did not expect.'],
    501: ['Not Implemented', 'The server does not support this method.'],
    502: ['Bad Gateway', 'The server got no valid answer from the server behind it.'],
    503: ['Service Unavailable', 'The server cannot answer for now.'],
    504: ['Gateway Timeout', 'The server got no answer in time from the server behind it.'],
    505: ['HTTP Version Not Supported', 'The server does not support this version of HTTP.'],
    506: ['Variant Also Negotiates', 'The negotiation of the content ends in itself.'],
    507: ['Insufficient Storage', 'The server has no room for what the request needs.'],
    508: ['Loop Detected', 'The request would go in circles.'],
    510: ['Not Extended', 'The request needs extensions.'],
    511: ['Network Authentication Required', 'The client must sign in to use this network.'],
};

/** The standard phrase of a code; undefined for one that has none. */
function phrase(code) {
    return codes[code]?.[0];
}

/** {name, detail, code, standardName} of a code and the phrase that came with it; without a code nothing. */
function details(code, reason) {
    const known = codes[code] ?? [];
    const all = { name: reason || known[0], detail: known[1], code, standardName: known[0] };
    const result = {};
    const names = keys(all);
    for (let i = 0; i < names.length; i++) {
        if (all[names[i]] !== undefined && all[names[i]] !== null) {
            result[names[i]] = all[names[i]];
        }
    }
    return result;
}

module.exports = { __proto__: null, details, phrase };
