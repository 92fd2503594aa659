'use strict';

function rounded(number, places, round) {
    const factor = 10 ** (places ?? 0);
    return round(number * factor) / factor;
}

function ordinal(number) {
    const lastTwo = Math.abs(number) % 100;
    const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][lastTwo % 10] ?? 'th';
    return number + suffix;
}

// The numbers from here to there, handed to a callback and returned.
function range(from, to, step, callback) {
    const numbers = [];
    for (let n = from; step > 0 ? n <= to : n >= to; n += step) {
        numbers.push(n);
        callback?.(n);
    }
    return numbers;
}

// Scripts may have some of the methods only, so they call one another here.
const methods = {
    isInteger() { return Number.isInteger(+this); },
    isOdd() { return Number.isInteger(+this) && this % 2 !== 0; },
    isEven() { return this % 2 === 0; },
    isMultipleOf(other) { return this % other === 0; },
    upto(last, callback, step) { return range(+this, last, step || 1, callback); },
    downto(last, callback, step) { return range(+this, last, -(step || 1), callback); },
    times(callback) {
        for (let i = 0; i < this; i++) {
            callback?.(i);
        }
        return +this;
    },
    chr() { return String.fromCharCode(+this); },
    ordinalize() { return ordinal(+this); },
    pad(places, hasSign, base) {
        const sign = this < 0 ? '-' : hasSign ? '+' : '';
        return sign + Math.abs(this).toString(base ?? 10).padStart(places ?? 0, '0');
    },
    hex(places) { return methods.pad.call(this, places ?? 1, false, 16); },
    format(places, thousands, decimal) {
        const [whole, fraction] = (places === undefined ? String(+this) : this.toFixed(places)).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands ?? ',');
        return fraction === undefined ? grouped : grouped + (decimal ?? '.') + fraction;
    },
    round(places) { return rounded(+this, places, Math.round); },
    ceil(places) { return rounded(+this, places, Math.ceil); },
    floor(places) { return rounded(+this, places, Math.floor); },
    abs() { return Math.abs(this); },
    pow(exponent) { return this ** exponent; },
    sqrt() { return Math.sqrt(this); },
    toNumber() { return +this; },
};

module.exports = methods;
