'use strict';

const { Error, defineProperty } = require('../realm/intrinsics.js');

function checkObject(what, value, name) {
    if (value && typeof value !== 'object') {
        throw new Error('Invalid ' + what + '. ' + name + ' must be an object, found ' + typeof value);
    }
}

/** `pm.visualizer`: keeps the last template with its data and options, for reports. */
exports.makeVisualizer = function makeVisualizer(execution) {
    const visualizer = {};
    const define = (name, value) => defineProperty(visualizer, name, { __proto__: null, value, enumerable: true });
    define('set', (template, data, options) => {
        if (typeof template !== 'string') {
            throw new Error('Invalid template. Template must be of type string, found ' + typeof template);
        }
        checkObject('data', data, 'Data');
        checkObject('options', options, 'Options');
        execution.visualization = { __proto__: null, template, data, options };
    });
    define('clear', () => { execution.visualization = undefined; });
    return visualizer;
};
