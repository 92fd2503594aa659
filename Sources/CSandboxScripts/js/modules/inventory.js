'use strict';

const { keys, push, stringify } = require('../realm/intrinsics.js');
const firstInstalled = require('./first-installed.js');
const { libraries, core } = require('./names.js');

// Debian has crypto-js as plain scripts only.
const alsoIn = { __proto__: null, 'crypto-js': ['cryptojs/core.js'] };

// Found by its name: a file may be a link that leads out of its package.
const descriptionOf = (file) => file.split('/')[0] + '/package.json';

function add(list, table) {
    const names = keys(table);
    for (let i = 0; i < names.length; i++) {
        const { files, own } = table[names[i]];
        if (own === undefined) {
            const path = firstInstalled(files) ?? firstInstalled(alsoIn[names[i]] ?? []);
            push(list, [names[i], path, firstInstalled([descriptionOf(files[0])])]);
        }
    }
}

/** JSON text: [name, path or null, path of its package.json or null] of each library that scripts have by name. */
module.exports = function inventory() {
    const list = [];
    add(list, libraries);
    add(list, core);
    return stringify(list);
};
