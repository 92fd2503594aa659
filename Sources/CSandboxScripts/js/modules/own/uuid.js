'use strict';

const { randomUUID } = require('../../web/random.js');

/** A random UUID, version 4. Postman's `uuid` is this function, with itself as `v4`, and no more. */
function uuid() {
    return randomUUID();
}
uuid.v4 = function v4() { return randomUUID(); };

module.exports = uuid;
