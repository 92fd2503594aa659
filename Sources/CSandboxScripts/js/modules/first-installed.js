'use strict';

const { resolveModule } = require('postrider:host');

/** The path of the first of some files that is installed; null when none is. */
module.exports = function firstInstalled(files) {
    for (let i = 0; i < files.length; i++) {
        const path = resolveModule(files[i], null);
        if (path !== null) {
            return path;
        }
    }
    return null;
};
