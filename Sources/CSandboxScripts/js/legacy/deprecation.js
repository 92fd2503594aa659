'use strict';

const { create } = require('../realm/intrinsics.js');
const { warn } = require('../realm/console.js');

const postman = {
    __proto__: null,
    setEnvironmentVariable: '"pm.environment.set()"',
    getEnvironmentVariable: '"pm.environment.get()"',
    clearEnvironmentVariable: '"pm.environment.unset()"',
    clearEnvironmentVariables: '"pm.environment.clear()"',
    setGlobalVariable: '"pm.globals.set()"',
    getGlobalVariable: '"pm.globals.get()"',
    clearGlobalVariable: '"pm.globals.unset()"',
    clearGlobalVariables: '"pm.globals.clear()"',
    setNextRequest: '"pm.execution.setNextRequest()"',
    getResponseHeader: '"pm.response.headers.get()"',
    getResponseCookie: '"pm.cookies.get()"',
};

const replacements = {
    __proto__: null,
    tests: '"pm.test()"',
    environment: '"pm.environment"',
    globals: '"pm.globals"',
    data: '"pm.iterationData"',
    request: '"pm.request"',
    responseCode: '"pm.response.code"',
    responseHeaders: '"pm.response.headers"',
    responseCookies: '"pm.cookies"',
    _: '"require(\'lodash\')"',
    CryptoJS: 'global "crypto" object',
    tv4: '"require(\'ajv\')"',
    xml2Json: '"require(\'xml2js\')"',
    cheerio: '"require(\'cheerio\')"',
};

function warnOnce(execution, name, replacement) {
    const warned = execution.cache.deprecated ??= create(null);
    if (warned[name] !== true) {
        warned[name] = true;
        const advice = replacement === undefined ? '' : ' Use ' + replacement + ' instead.';
        warn(execution, 'Using "' + name + '" is deprecated.' + advice);
    }
}

/** Warns, once for each name in an execution, that a name of the old interface is used. */
exports.warnOf = (execution, name) => { warnOnce(execution, name, replacements[name]); };

/** The same for a member of `postman`. */
exports.warnOfMember = function warnOfMember(execution, member) {
    if (postman[member] !== undefined) {
        warnOnce(execution, 'postman.' + member, postman[member]);
    }
};
