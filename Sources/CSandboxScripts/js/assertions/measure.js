'use strict';

const { apply } = require('../realm/intrinsics.js');
const { responseOf } = require('./kind.js');

// Marks an assertion whose comparisons are with a number of the response, not with the response.
const measured = 'postrider.measure';

// chai's comparisons of numbers, with all their names.
const comparisons = [
    'above', 'gt', 'greaterThan', 'least', 'gte', 'greaterThanOrEqual', 'below', 'lt', 'lessThan', 'most', 'lte',
    'lessThanOrEqual', 'within',
];

function timeOf(plugin, assertion) {
    const response = responseOf(plugin, assertion);
    new plugin.Assertion(response).to.have.property('responseTime');
    return response.responseTime;
}

function sizeOf(plugin, assertion) {
    return responseOf(plugin, assertion).size().total;
}

function assertTime(plugin, assertion, hasWanted, wanted) {
    const time = timeOf(plugin, assertion);
    assertion.assert(
        hasWanted ? time === wanted : typeof time === 'number',
        'expected response to have a valid response time but got #{act}',
        'expected response to not have a valid response time but got #{act}',
        wanted, time);
}

function assertSize(plugin, assertion, hasWanted, wanted) {
    const size = sizeOf(plugin, assertion);
    // Postman's message has the two numbers the wrong way round.
    assertion.assert(
        hasWanted ? size === wanted : typeof size === 'number',
        'expected response size to equal #{act} but got #{exp}',
        'expected response size to not equal #{act}',
        wanted, size);
}

function addMeasure(plugin, name, measure, assertMeasure) {
    const { Assertion, utils } = plugin;
    function assertCalled(wanted) {
        assertMeasure(plugin, this, arguments.length > 0, wanted);
    }
    function assertNamed() {
        utils.flag(this, measured, measure(plugin, this));
    }
    Assertion.addChainableMethod(name, assertCalled, assertNamed);
}

function overwrite({ Assertion, utils }, name) {
    Assertion.overwriteMethod(name, (original) => function compare() {
        const number = utils.flag(this, measured);
        if (number === undefined) {
            apply(original, this, arguments);
            return;
        }
        const assertion = new Assertion(number);
        utils.flag(assertion, 'negate', utils.flag(this, 'negate'));
        utils.flag(assertion, 'message', utils.flag(this, 'message'));
        apply(original, assertion, arguments);
    });
}

/** `responseTime` and `responseSize`: called they compare, and chai's comparisons after them apply to the number. */
module.exports = function addMeasures(plugin) {
    addMeasure(plugin, 'responseTime', timeOf, assertTime);
    addMeasure(plugin, 'responseSize', sizeOf, assertSize);
    for (let i = 0; i < comparisons.length; i++) {
        overwrite(plugin, comparisons[i]);
    }
};
