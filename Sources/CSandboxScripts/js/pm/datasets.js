'use strict';

const { Error } = require('../realm/intrinsics.js');

// Data sets live in Postman's cloud, which neither its runner nor we can ask.
async function refuse() {
    throw new Error('pm.datasets is not available outside of the Postman app');
}

/** `pm.datasets`: there, as with Postman, but every query is refused. */
exports.datasets = function datasets() {
    return { executeView: refuse, executeQuery: refuse };
};
