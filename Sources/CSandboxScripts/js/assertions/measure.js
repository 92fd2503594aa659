'use strict';

const { apply } = require('../realm/intrinsics.js');
const { responseOf } = require('./kind.js');

// The flag of an assertion whose comparisons are with a number of the response.
const measured = 'postrider.measure';

// chai's comparisons of numbers, with all their names; after a measure they compare it.
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

const measures = { __proto__: null, responseTime: timeOf, responseSize: sizeOf };

/** Makes a comparison of chai's, `original`, with the number that was noted. */
function compare({ Assertion, utils }, assertion, original, values) {
    const number = new Assertion(utils.flag(assertion, measured));
    utils.flag(number, 'negate', utils.flag(assertion, 'negate'));
    utils.flag(number, 'message', utils.flag(assertion, 'message'));
    apply(original, number, values);
}

function overwriteComparisons(plugin) {
    const { Assertion, utils } = plugin;
    for (let i = 0; i < comparisons.length; i++) {
        Assertion.overwriteMethod(comparisons[i], (original) => function assertComparison() {
            if (utils.flag(this, measured) === undefined) {
                apply(original, this, arguments);
            } else {
                compare(plugin, this, original, arguments);
            }
        });
    }
}

/**
 * `responseTime` and `responseSize`: called they compare, and chai's comparisons after them apply to the number, which
 * `begin` notes.
 */
module.exports = {
    __proto__: null,
    responseTime: (plugin, assertion, values) => { assertTime(plugin, assertion, values.length > 0, values[0]); },
    responseSize: (plugin, assertion, values) => { assertSize(plugin, assertion, values.length > 0, values[0]); },

    begin(plugin, assertion, name) {
        // Few scripts measure anything; the others have chai's comparisons as they are.
        if (!plugin.comparesMeasures) {
            plugin.comparesMeasures = true;
            overwriteComparisons(plugin);
        }
        plugin.utils.flag(assertion, measured, measures[name](plugin, assertion));
    },
};
