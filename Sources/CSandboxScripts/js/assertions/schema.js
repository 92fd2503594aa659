'use strict';

const { assign } = require('../sdk/builtins.js');
const { isResponse } = require('./kind.js');

function makeValidator(options) {
    // The script's own `require`, which names what is missing.
    const Ajv = require('../modules/index.js').load('ajv');
    return new Ajv(assign({ allErrors: true, logger: false }, options));
}

/**
 * `jsonSchema(schema, options)`: of a response its parsed body, of anything else itself. The options are those of ajv.
 */
exports.jsonSchema = function assertSchema({ Assertion }, assertion, values) {
    const schema = values[0];
    new Assertion(schema).to.be.an('object');
    const data = isResponse(assertion._obj) ? assertion._obj.json() : assertion._obj;
    const validator = makeValidator(values[1]);
    const isValid = validator.validate(schema, data);
    assertion.assert(
        isValid,
        'expected data to satisfy schema but found following errors: \n' + validator.errorsText(),
        'expected data to not satisfy schema',
        true, isValid);
};
