'use strict';

/**
 * A plug-in for chai 4: assertions on requests and responses, as `pm.response.to.have.status(200)`. They hold for any
 * SDK object of that kind; where a response is asked for, anything else fails as `postmanResponse` does.
 */
module.exports = function chaiPostman(chai, utils) {
    const { Assertion } = chai;
    const plugin = { __proto__: null, Assertion, utils };
    require('./kind.js')(plugin);
    require('./status.js')(plugin);
    require('./header.js')(plugin);
    require('./body.js')(plugin);
    require('./schema.js')(plugin);
    require('./measure.js')(plugin);
};
