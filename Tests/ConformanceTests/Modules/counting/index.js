'use strict';

console.log('evaluated');
exports.count = 0;
exports.self = require('counting');
