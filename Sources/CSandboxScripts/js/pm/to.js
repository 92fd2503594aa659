'use strict';

const { defineProperty } = require('../realm/intrinsics.js');

/** Lets assertions begin at an object, as in `pm.response.to.be.ok`. It does not show in what is serialised. */
exports.defineTo = function defineTo(object) {
    defineProperty(object, 'to', {
        __proto__: null,
        get: () => require('../modules/index.js').load('chai').expect(object).to,
        enumerable: false,
        configurable: true,
    });
};
