'use strict';

// Built-ins that only the SDK needs, beside those of realm/intrinsics.js. The realm loads this file before the first script.

const { Date, Number, Object, RegExp, String, global, uncurry } = require('../realm/intrinsics.js');

const { decodeURIComponent, encodeURIComponent } = global;

module.exports = {
    __proto__: null,
    decodeURIComponent,
    encodeURIComponent,
    assign: Object.assign,
    isFinite: Number.isFinite,
    objectPrototype: Object.prototype,
    test: uncurry(RegExp.prototype.test),

    Date_getTime: uncurry(Date.prototype.getTime),
    Date_toUTCString: uncurry(Date.prototype.toUTCString),
    String_lastIndexOf: uncurry(String.prototype.lastIndexOf),
    String_toUpperCase: uncurry(String.prototype.toUpperCase),
};
