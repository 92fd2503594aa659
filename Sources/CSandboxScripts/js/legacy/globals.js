'use strict';

const { forwardFunction, forwardObject } = require('./forward.js');

const load = (name) => require('../modules/index.js').load(name);
const libraryObject = (name, module) => (execution) => forwardObject(execution, name, () => load(module));
const libraryFunction = (name, module) => (execution) => forwardFunction(execution, name, () => load(module));

// Name -> its value in an execution, called only when a script mentions the name.
const sources = {
    __proto__: null,
    tests: (execution) => require('./tests.js').makeTests(execution),
    environment: (execution) => require('./snapshots.js').snapshot(execution, 'environment', 'environment'),
    globals: (execution) => require('./snapshots.js').snapshot(execution, 'globals', 'globals'),
    data: (execution) => require('./snapshots.js').snapshot(execution, 'data', 'data'),
    iteration: (execution) => execution.pm.info.iteration,
    request: (execution) => forwardObject(execution, 'request', require('./request.js').makeRequest),
    responseBody: (execution) => require('./response.js').bodyOf(execution),
    responseCode: (execution) => forwardObject(execution, 'responseCode', require('./response.js').codeOf),
    responseHeaders: (execution) => forwardObject(execution, 'responseHeaders', require('./response.js').headersOf),
    responseTime: (execution) => execution.pm.response.responseTime,
    responseCookies: (execution) => forwardObject(execution, 'responseCookies', () => execution.pm.cookies),
    postman: (execution) => require('./postman.js').makePostman(execution),
    _: libraryFunction('_', 'lodash'),
    Backbone: libraryObject('Backbone', 'backbone'),
    CryptoJS: libraryObject('CryptoJS', 'crypto-js'),
    cheerio: libraryFunction('cheerio', 'cheerio'),
    tv4: libraryObject('tv4', 'tv4'),
    xml2Json: (execution) => forwardFunction(execution, 'xml2Json', () => require('./xml2json.js').xml2Json),
    JSON: () => require('../assertions/json-error.js'),
};

/** What makes the value of a legacy name. */
exports.source = (name) => sources[name];
