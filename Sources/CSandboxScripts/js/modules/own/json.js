'use strict';

/** `JSON` as the legacy global has it: errors of `parse` name the position. */
module.exports = require('../../assertions/json-error.js');
