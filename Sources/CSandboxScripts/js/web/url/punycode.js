'use strict';

// RFC 3492: the encoding of a label of a domain in ASCII. `base`, `skew` and the others are the names of its section 5.
const base = 36;
const minimum = 1;
const maximum = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialPoint = 128;
const largest = 0x7fffffff;

function adapt(delta, count, isFirst) {
    let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
    rest += Math.floor(rest / count);
    let k = 0;
    for (; rest > (base - minimum) * maximum >> 1; k += base) {
        rest = Math.floor(rest / (base - minimum));
    }
    return k + Math.floor((base - minimum + 1) * rest / (rest + skew));
}

function threshold(k, bias) {
    return k <= bias ? minimum : k >= bias + maximum ? maximum : k - bias;
}

// 0 to 25 are a to z, 26 to 35 are 0 to 9.
function digitFor(value) {
    return String.fromCharCode(value + (value < 26 ? 97 : 22));
}

function valueOf(unit) {
    if (unit >= 48 && unit < 58) return unit - 22;
    const letter = (unit | 32) - 97;
    return letter >= 0 && letter < 26 ? letter : base;
}

function encodeNumber(delta, bias) {
    let text = '';
    let rest = delta;
    for (let k = base; ; k += base) {
        const limit = threshold(k, bias);
        if (rest < limit) {
            return text + digitFor(rest);
        }
        text += digitFor(limit + (rest - limit) % (base - limit));
        rest = Math.floor((rest - limit) / (base - limit));
    }
}

/** The ASCII form of a label, without the `xn--` in front. */
function encode(label) {
    const points = Array.from(label, (character) => character.codePointAt(0));
    const basic = points.filter((point) => point < initialPoint);
    let text = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
    let handled = basic.length;
    let bias = initialBias;
    let delta = 0;
    let next = initialPoint;
    while (handled < points.length) {
        const point = Math.min(...points.filter((other) => other >= next));
        delta += (point - next) * (handled + 1);
        next = point;
        for (const other of points) {
            delta += other < point ? 1 : 0;
            if (other === point) {
                text += encodeNumber(delta, bias);
                bias = adapt(delta, handled + 1, handled === basic.length);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        next += 1;
    }
    return text;
}

/** The label that an ASCII form stands for; undefined where it is none. */
function decode(text) {
    const end = Math.max(text.lastIndexOf('-'), 0);
    const points = Array.from(text.slice(0, end), (character) => character.charCodeAt(0));
    let at = end > 0 ? end + 1 : 0;
    let bias = initialBias;
    let index = 0;
    let point = initialPoint;
    while (at < text.length) {
        const before = index;
        let weight = 1;
        for (let k = base; ; k += base) {
            const digit = at < text.length ? valueOf(text.charCodeAt(at++)) : base;
            index += digit * weight;
            if (digit >= base || index > largest) {
                return undefined;
            }
            const limit = threshold(k, bias);
            if (digit < limit) {
                break;
            }
            weight *= base - limit;
        }
        const count = points.length + 1;
        bias = adapt(index - before, count, before === 0);
        point += Math.floor(index / count);
        if (point > 0x10ffff) {
            return undefined;
        }
        index %= count;
        points.splice(index++, 0, point);
    }
    return String.fromCodePoint(...points);
}

module.exports = { __proto__: null, decode, encode };
