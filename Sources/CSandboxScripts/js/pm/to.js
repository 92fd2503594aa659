'use strict';

const { defineProperty } = require('../realm/intrinsics.js');

const to = {
    __proto__: null,
    get() { return require('../modules/index.js').load('chai').expect(this).to; },
    enumerable: false,
    configurable: true,
};

/** Lets assertions begin at an object, as in `pm.response.to.be.ok`. It does not show in what is serialised. */
exports.defineTo = (object) => { defineProperty(object, 'to', to); };
