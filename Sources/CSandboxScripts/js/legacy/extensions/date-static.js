'use strict';

const { shifted } = require('./duration.js');

const days = { __proto__: null, today: 0, yesterday: -1, tomorrow: 1 };

/** A date of a text, of parts or of nothing; of words it knows now, today, yesterday and tomorrow. */
exports.create = function create(first, ...rest) {
    if (first === undefined || first === 'now') {
        return new Date();
    }
    const distance = typeof first === 'string' ? days[first.trim().toLowerCase()] : undefined;
    if (distance === undefined) {
        return new Date(first, ...rest);
    }
    const now = new Date();
    return shifted(new Date(now.getFullYear(), now.getMonth(), now.getDate()), distance, 'day');
};
