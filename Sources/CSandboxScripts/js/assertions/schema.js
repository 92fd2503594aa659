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
module.exports = function addSchema({ Assertion }) {
    Assertion.addMethod('jsonSchema', function assertSchema(schema, options) {
        new Assertion(schema).to.be.an('object');
        const data = isResponse(this._obj) ? this._obj.json() : this._obj;
        const validator = makeValidator(options);
        const isValid = validator.validate(schema, data);
        this.assert(
            isValid,
            'expected data to satisfy schema but found following errors: \n' + validator.errorsText(),
            'expected data to not satisfy schema',
            true, isValid);
    });
};
