'use strict';

const data = ['tests', 'environment', 'globals', 'data', 'iteration', 'request', 'postman'];
const ofResponse = ['responseBody', 'responseCode', 'responseHeaders', 'responseTime', 'responseCookies'];
const libraries = ['_', 'CryptoJS', 'tv4', 'xml2Json', 'cheerio', 'Backbone', 'JSON'];

const table = { __proto__: null };
for (const name of [...data, ...libraries]) {
    table[name] = 'always';
}
for (const name of ofResponse) {
    table[name] = 'test';
}

/** The names of Postman's old interface. */
exports.all = [...data, ...ofResponse, ...libraries];

/** The names that only test scripts have; before the request, to read one is a ReferenceError. */
exports.ofResponse = ofResponse;

/** Whether a kind of script has a name. */
exports.exists = (name, isTest) => table[name] === 'always' || (isTest && table[name] === 'test');
