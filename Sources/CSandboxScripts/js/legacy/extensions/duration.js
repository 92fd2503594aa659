'use strict';

const day = 86_400_000;
// Months and years are as long as they are on average.
const lengths = {
    __proto__: null, millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000, day, week: 7 * day,
    month: 30.4375 * day, year: 365.25 * day,
};
const setters = { __proto__: null, month: 'Month', year: 'FullYear' };

/** So many milliseconds are a number of units. */
const milliseconds = (count, unit) => Math.round(count * lengths[unit]);

/** A date by so many units later; months and years are those of the calendar, and the day stays in its month. */
function shifted(date, count, unit) {
    if (setters[unit] === undefined) {
        return new Date(date.getTime() + milliseconds(count, unit));
    }
    const result = new Date(date);
    const dayOfMonth = result.getDate();
    result['set' + setters[unit]](result['get' + setters[unit]]() + count);
    if (result.getDate() !== dayOfMonth) {
        result.setDate(0);
    }
    return result;
}

/** The date that lies so many units Ago, FromNow, After or Before another, by default now. */
function dateAt(count, unit, relation, date) {
    const sign = relation === 'Ago' || relation === 'Before' ? -1 : 1;
    return shifted(date === undefined ? new Date() : new Date(date), sign * count, unit);
}

module.exports = { dateAt, milliseconds, shifted };
