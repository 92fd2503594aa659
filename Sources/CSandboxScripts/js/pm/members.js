'use strict';

const { keys } = require('../realm/intrinsics.js');

/** Name of a member of `pm` -> what makes it for an execution. A member that is undefined is not there. */
const makers = {
    __proto__: null,
    info: (execution) => require('./info.js').makeInfo(execution),
    globals: (execution) => execution.scopes.globals,
    environment: (execution) => execution.scopes.environment,
    collectionVariables: (execution) => execution.scopes.collectionVariables,
    variables: (execution) => execution.scopes.variables,
    iterationData: (execution) => execution.scopes.data,
    vault: (execution) => require('./vault.js').makeVault(execution),
    datasets: () => require('./datasets.js').datasets,
    request: (execution) => require('./request.js').requestOf(execution),
    response: (execution) => (execution.isTest ? require('./response.js').makeResponse(execution) : undefined),
    cookies: (execution) => require('./cookies.js').makeCookies(execution),
    sendRequest: (execution) => require('./send-request.js').makeSendRequest(execution),
    execution: (execution) => require('./execution.js').makeExecutionMember(execution),
    visualizer: (execution) => require('./visualizer.js').makeVisualizer(execution),
    require: (execution) => require('./packages.js').makeRequire(execution),
    test: (execution) => require('./tests.js').makeTest(execution),
};

module.exports = { __proto__: null, makers, names: keys(makers) };
