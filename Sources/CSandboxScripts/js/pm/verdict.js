'use strict';

/**
 * What the host is told of an assertion, as bits of one number: an argument costs more than what it says. One that is
 * neither `sync` nor `async` is of the old interface.
 */
module.exports = { __proto__: null, passed: 1, skipped: 2, sync: 4, async: 8 };
