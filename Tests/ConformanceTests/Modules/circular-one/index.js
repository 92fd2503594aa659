'use strict';

exports.name = 'one';
exports.seen = { ...require('circular-two') };
exports.complete = true;
