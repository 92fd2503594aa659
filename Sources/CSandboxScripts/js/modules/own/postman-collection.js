'use strict';

module.exports = require('../../sdk/index.js');
