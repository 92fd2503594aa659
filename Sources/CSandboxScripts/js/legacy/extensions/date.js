'use strict';

const { shifted } = require('./duration.js');

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
    'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (number) => String(number).padStart(2, '0');
const hour12 = (date) => date.getHours() % 12 || 12;
const half = (date) => (date.getHours() < 12 ? 'am' : 'pm');

function offset(date) {
    const minutes = -date.getTimezoneOffset();
    const sign = minutes < 0 ? '-' : '+';
    return sign + two(Math.floor(Math.abs(minutes) / 60)) + ':' + two(Math.abs(minutes) % 60);
}

const tokens = {
    __proto__: null,
    yyyy: (date) => String(date.getFullYear()).padStart(4, '0'),
    yy: (date) => two(date.getFullYear() % 100),
    year: (date) => String(date.getFullYear()),
    MM: (date) => two(date.getMonth() + 1),
    M: (date) => date.getMonth() + 1,
    Month: (date) => months[date.getMonth()],
    Mon: (date) => months[date.getMonth()].slice(0, 3),
    dd: (date) => two(date.getDate()),
    d: (date) => date.getDate(),
    Weekday: (date) => weekdays[date.getDay()],
    Dow: (date) => weekdays[date.getDay()].slice(0, 3),
    HH: (date) => two(date.getHours()),
    H: (date) => date.getHours(),
    hh: (date) => two(hour12(date)),
    h: (date) => hour12(date),
    mm: (date) => two(date.getMinutes()),
    m: (date) => date.getMinutes(),
    ss: (date) => two(date.getSeconds()),
    s: (date) => date.getSeconds(),
    ms: (date) => date.getMilliseconds(),
    fff: (date) => String(date.getMilliseconds()).padStart(3, '0'),
    tt: half,
    TT: (date) => half(date).toUpperCase(),
    isotz: offset,
    tz: (date) => offset(date).replace(':', ''),
};

const startOfDay = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
const dayFromToday = (date) => Math.round((startOfDay(date) - startOfDay(new Date())) / 86_400_000);
const timeOf = (date) => new Date(date).getTime();

// Methods change the date itself, as the library's do.
function move(date, other) {
    date.setTime(other.getTime());
    return date;
}

function advance(date, amounts, sign) {
    for (const unit of Object.keys(amounts)) {
        move(date, shifted(date, sign * amounts[unit], unit.replace(/s$/, '')));
    }
    return date;
}

const methods = {
    clone() { return new Date(this); },
    isValid() { return !Number.isNaN(this.getTime()); },
    iso() { return this.toISOString(); },
    format(pattern) {
        const text = pattern ?? '{Month} {d}, {year} {h}:{mm}{tt}';
        return text.replace(/\{(\w+)\}/g, (match, token) => tokens[token]?.(this) ?? match);
    },
    advance(amounts) { return advance(this, amounts, 1); },
    rewind(amounts) { return advance(this, amounts, -1); },
    beginningOfDay() { return move(this, startOfDay(this)); },
    endOfDay() { return move(this, new Date(startOfDay(this).setHours(23, 59, 59, 999))); },
    daysInMonth() { return new Date(this.getFullYear(), this.getMonth() + 1, 0).getDate(); },
    isLeapYear() { return new Date(this.getFullYear(), 1, 29).getDate() === 29; },
    isToday() { return dayFromToday(this) === 0; },
    isYesterday() { return dayFromToday(this) === -1; },
    isTomorrow() { return dayFromToday(this) === 1; },
    isPast() { return this.getTime() < Date.now(); },
    isFuture() { return this.getTime() > Date.now(); },
    isWeekend() { return this.getDay() === 0 || this.getDay() === 6; },
    isWeekday() { return this.getDay() !== 0 && this.getDay() !== 6; },
    isBefore(date) { return this.getTime() < timeOf(date); },
    isAfter(date) { return this.getTime() > timeOf(date); },
    isBetween(first, last) {
        const [from, to] = [timeOf(first), timeOf(last)].sort((a, b) => a - b);
        return this.getTime() > from && this.getTime() < to;
    },
};

for (const unit of ['Milliseconds', 'Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Years']) {
    methods['add' + unit] = function (count) { return advance(this, { [unit.toLowerCase()]: count }, 1); };
}

module.exports = methods;
