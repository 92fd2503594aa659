'use strict';

const {
    Date, Date_getTime, Map, Map_get, Map_set, Map_size, RegExp, String, String_repeat, String_slice, Symbol_toString,
    indexOf, isArray, isView, join, pop, push, toISOString,
} = require('./intrinsics.js');
const { bracketsOf, bufferText, entriesOf, isEmpty } = require('./entries.js');
const { read } = require('./errors.js');
const { enclose, width } = require('./layout.js');
const { lines, quote } = require('./quote.js');
const { isOf, transported } = require('./transport.js');

const deepest = 25;
const longestString = 10000;
const longestUndivided = 16;

function dateText(date) {
    const time = Date_getTime(date);
    return time === time ? toISOString(date) : 'Invalid Date';
}

/** Writes one value as newman prints it: what arrives of it outside, with Node's inspect at depth 25 and 100 items. */
class Inspector {
    constructor() {
        this.path = [];
        this.circular = new Map();
        this.indentation = 0;
        this.innermost = 0;
    }

    value(original, key) {
        const value = transported(original, key);
        switch (typeof value) {
        case 'string': return this.string(value);
        case 'bigint': return String(value) + 'n';
        case 'symbol': return Symbol_toString(value);
        case 'object': return value === null ? 'null' : this.object(value);
        default: return String(value);
        }
    }

    // A long text with line feeds is written as a sum of its lines.
    string(text) {
        const shown = text.length > longestString ? String_slice(text, 0, longestString) : text;
        const rest = text.length - shown.length;
        const end = rest > 0 ? '... ' + rest + ' more character' + (rest === 1 ? '' : 's') : '';
        if (shown.length <= longestUndivided || shown.length <= width - this.indentation - 4) {
            return quote(shown) + end;
        }
        const parts = lines(shown);
        for (let i = 0; i < parts.length; i++) {
            parts[i] = quote(parts[i]);
        }
        return join(parts, ' +\n' + String_repeat(' ', this.indentation + 2)) + end;
    }

    object(value) {
        if (indexOf(this.path, value) >= 0) {
            return this.reference(value);
        }
        if (isOf(Date, value)) {
            return dateText(value);
        }
        if (isOf(RegExp, value)) {
            return String(value);
        }
        if (isView(value) && read(read(value, 'constructor'), 'name') === 'Buffer') {
            return bufferText(value);
        }
        if (isEmpty(value)) {
            const { opening, closing } = bracketsOf(value);
            return opening + closing;
        }
        if (this.path.length > deepest) {
            return isArray(value) ? '[Array]' : '[Object]';
        }
        return this.container(value);
    }

    reference(value) {
        const number = Map_get(this.circular, value) ?? Map_size(this.circular) + 1;
        Map_set(this.circular, value, number);
        return '[Circular *' + number + ']';
    }

    container(value) {
        const depth = this.path.length;
        this.innermost = depth;
        push(this.path, value);
        const contents = entriesOf(this, value);
        pop(this.path);
        const number = Map_get(this.circular, value);
        const prefix = number === undefined ? '' : '<ref *' + number + '>';
        return enclose(contents, prefix, this.indentation, this.innermost - depth);
    }

    nested(value, key) {
        this.indentation += 2;
        const text = this.value(value, key);
        this.indentation -= 2;
        return text;
    }
}

/** The text of a value in the console. It runs a script's toJSON and getters, and survives what they throw. */
exports.inspect = function inspect(value) {
    if (typeof value === 'string' && value.length < width - 4) {
        return quote(value);
    }
    try {
        return new Inspector().value(value, '');
    } catch {
        return "'a value that cannot be shown'";
    }
};
