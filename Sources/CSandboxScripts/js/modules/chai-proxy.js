'use strict';

const { Proxy, setPrototypeOf } = require('../realm/intrinsics.js');

class Handler {
    constructor(given) {
        this.given = given;
    }

    get(target, key, receiver) {
        const flags = key === '__flags' ? target.__flags : undefined;
        return flags === undefined ? this.given(target, key, receiver) : flags;
    }
}
setPrototypeOf(Handler.prototype, null);

/**
 * The `Proxy` of chai, which puts each assertion behind one to refuse names that it does not know. It reads the
 * assertion's own state through it as well, ten times for each word, and looks for the state's name in two lists each
 * time, only to give what is there: that is given at once.
 */
exports.Proxy = function (target, handler) {
    return new Proxy(target, typeof handler.get === 'function' ? new Handler(handler.get) : handler);
};
