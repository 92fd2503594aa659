'use strict';

// The other is only half there when this one asks for it.
exports.other = { ...require('circular-one') };
