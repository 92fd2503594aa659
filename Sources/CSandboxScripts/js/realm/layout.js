'use strict';

// How Node's inspect spreads the entries of an object over lines: at most 80 columns, up to three levels of nesting on
// one line, long arrays in columns. The numbers are Node's: what they produce is compared with Node in a test.

const { Math, String_includes, String_padEnd, String_padStart, String_repeat, join, push } = require('./intrinsics.js');

const { floor, max, min, round, sqrt } = Math;

const width = 80;
const nestingOnOneLine = 3;
const mostColumns = 12;
const shortestInColumns = 7;
const separator = 2;

function columnCount(lengths, entryCount, indentation) {
    let longest = 0;
    let total = 0;
    for (let i = 0; i < lengths.length; i++) {
        longest = max(longest, lengths[i]);
        total += lengths[i] + separator;
    }
    const cell = longest + separator;
    const isTooWide = cell * 3 + indentation >= width;
    const isUneven = total / cell <= 5 && longest > 6;
    if (isTooWide || isUneven) {
        return 1;
    }
    // About as wide as high, where a character is two and a half times as high as wide.
    const typical = max(cell - 3 - sqrt(cell - total / entryCount), 1);
    return min(
        round(sqrt(2.5 * typical * lengths.length) / typical), floor((width - indentation) / cell), mostColumns);
}

function columnWidths(lengths, columns) {
    const widths = [];
    for (let column = 0; column < columns; column++) {
        let widest = 0;
        for (let i = column; i < lengths.length; i += columns) {
            widest = max(widest, lengths[i]);
        }
        push(widths, widest);
    }
    return widths;
}

/**
 * Puts the entries of an array into rows of columns. `count` of them are elements; a last one may say how many more
 * there are. Numbers are set flush right.
 */
function inColumns(entries, count, areNumbers, indentation) {
    if (entries.length < shortestInColumns) {
        return entries;
    }
    const lengths = [];
    for (let i = 0; i < count; i++) {
        push(lengths, entries[i].length);
    }
    const columns = columnCount(lengths, entries.length, indentation);
    if (columns <= 1) {
        return entries;
    }
    const widths = columnWidths(lengths, columns);
    const rows = [];
    for (let first = 0; first < count; first += columns) {
        push(rows, row(entries, first, min(first + columns, count), widths, areNumbers));
    }
    if (count < entries.length) {
        push(rows, entries[count]);
    }
    return rows;
}

function row(entries, first, end, widths, areNumbers) {
    let text = '';
    for (let i = first; i < end; i++) {
        const isLast = i === end - 1;
        const cell = isLast ? entries[i] : entries[i] + ', ';
        const size = widths[i - first] + (isLast ? 0 : separator);
        if (areNumbers) {
            text += String_padStart(cell, size);
        } else {
            text += isLast ? cell : String_padEnd(cell, size);
        }
    }
    return text;
}

function fitsOnOneLine(entries, opening, prefix, indentation) {
    // Node counts each entry's separator twice, and ten columns for whatever stands before.
    let length = 2 * entries.length + indentation + opening.length + prefix.length + 10;
    if (length + entries.length > width) {
        return false;
    }
    for (let i = 0; i < entries.length; i++) {
        length += entries[i].length;
        if (length > width || String_includes(entries[i], '\n')) {
            return false;
        }
    }
    return true;
}

/**
 * Writes {opening, closing, entries, isGrouped}: entries between brackets, already in rows if they are grouped.
 * `depthBelow` is how many levels of nesting the last of them has.
 */
function enclose({ opening, closing, entries, isGrouped }, prefix, indentation, depthBelow) {
    const start = prefix === '' ? opening : prefix + ' ' + opening;
    const mayBeOneLine = depthBelow < nestingOnOneLine && !isGrouped;
    if (mayBeOneLine && fitsOnOneLine(entries, opening, prefix, indentation)) {
        return start + ' ' + join(entries, ', ') + ' ' + closing;
    }
    const margin = '\n' + String_repeat(' ', indentation);
    return start + margin + '  ' + join(entries, ',' + margin + '  ') + margin + closing;
}

module.exports = { __proto__: null, enclose, inColumns, width };
