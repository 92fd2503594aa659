'use strict';

const { hasOwn, isArray, parse, push } = require('../realm/intrinsics.js');

const idIndex = 4;
const nameIndex = 3;

function addTo(map, key, value) {
    if (!hasOwn(map, key)) {
        map[key] = value;
    } else if (isArray(map[key])) {
        push(map[key], value);
    } else {
        map[key] = [map[key], value];
    }
}

// A map of form fields: disabled ones are left out, and one that comes twice is an array.
function fields(list) {
    const map = {};
    const members = list === undefined ? [] : list.all();
    for (let i = 0; i < members.length; i++) {
        if (!members[i].disabled) {
            addTo(map, members[i].key, members[i].value);
        }
    }
    return map;
}

function dataOf(body) {
    switch (body?.mode) {
    case 'raw': return body.raw;
    case 'urlencoded': return fields(body.urlencoded);
    case 'formdata': return fields(body.formdata);
    case 'file': return body.file?.content;
    default: return {};
    }
}

/**
 * The legacy `request`: {id, name, description, headers, method, url, data} of the request as it was sent, or will be.
 */
exports.makeRequest = function makeRequest(execution) {
    const info = execution.source.info();
    const Request = require('../sdk/request.js');
    const request = new Request(parse(execution.source.request()));
    return {
        id: info[idIndex],
        name: info[nameIndex],
        description: request.description?.toString(),
        headers: request.headers.toObject(true, false),
        method: request.method,
        url: request.url.toString(),
        data: dataOf(request.body),
    };
};
