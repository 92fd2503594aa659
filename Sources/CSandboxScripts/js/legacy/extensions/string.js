'use strict';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '/': '&#x2f;' };

const escapePattern = (text) => text.replace(/([\\/'*+?|()[\]{}.^$-])/g, '\\$1');
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const split = (text) => text.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/[\s-]+/g, '_').toLowerCase();

function each(list, callback) {
    if (typeof callback === 'function') {
        list.forEach((part, i) => { callback(part, i); });
    }
    return list;
}

function patternOf(search) {
    if (search instanceof RegExp) {
        return new RegExp(search.source, search.flags.includes('g') ? search.flags : search.flags + 'g');
    }
    return search === undefined ? /[^]/g : new RegExp(escapePattern(String(search)), 'gi');
}

function tagPattern(tags) {
    return tags.length === 0 ? '[^\\s>/]+' : tags.flat().map(escapePattern).join('|');
}

function padded(text, length, padding, where) {
    const missing = Math.max(length - text.length, 0);
    const left = where === 'both' ? Math.ceil(missing / 2) : where === 'left' ? missing : 0;
    return text.padStart(text.length + left, padding ?? ' ').padEnd(text.length + missing, padding ?? ' ');
}

const buffer = () => require('../../web/buffer.js').Buffer;

// Scripts may have some of the methods only, so they call one another here.
const methods = {
    has(search) { return this.search(search instanceof RegExp ? search : escapePattern(String(search))) !== -1; },
    first(count) { return this.slice(0, count ?? 1); },
    last(count) { return this.slice(Math.max(this.length - (count ?? 1), 0)); },
    from(index) { return this.slice(typeof index === 'string' ? this.indexOf(index) : index); },
    to(index) { return this.slice(0, typeof index === 'string' ? this.indexOf(index) : index ?? this.length); },
    isBlank() { return this.trim().length === 0; },
    capitalize(all) { return all ? this.toLowerCase().replace(/\S+/g, upper) : upper(this.toLowerCase()); },
    camelize(isUpper) {
        const text = split(String(this)).replace(/_+(.)/g, (match, letter) => letter.toUpperCase());
        return isUpper === false ? text : upper(text);
    },
    underscore() { return split(String(this)); },
    dasherize() { return split(String(this)).replace(/_/g, '-'); },
    spacify() { return split(String(this)).replace(/_/g, ' '); },
    titleize() { return split(String(this)).replace(/_/g, ' ').replace(/\S+/g, upper); },
    truncate(length, from, ellipsis) {
        const mark = ellipsis ?? '...';
        if (this.length <= length) {
            return String(this);
        }
        if (from === 'left') {
            return mark + this.slice(this.length - length);
        }
        const half = Math.ceil(length / 2);
        return from === 'middle'
            ? this.slice(0, half) + mark + this.slice(this.length - (length - half)) : this.slice(0, length) + mark;
    },
    each(search, callback) {
        const isShort = typeof search === 'function';
        return each(this.match(patternOf(isShort ? undefined : search)) ?? [], isShort ? search : callback);
    },
    map(callback) { return Array.from(this, (character, i) => callback.call(this, character, i, this)).join(''); },
    chars(callback) { return each(this.split(''), callback); },
    codes(callback) { return each(this.split('').map((character) => character.charCodeAt(0)), callback); },
    words(callback) { return each(this.trim().split(/\s+/), callback); },
    lines(callback) { return each(this.trim().split(/\r?\n/), callback); },
    paragraphs(callback) { return each(this.trim().split(/[\r\n]{2,}/), callback); },
    shift(count) {
        return methods.map.call(this, (character) => String.fromCharCode(character.charCodeAt(0) + count));
    },
    add(text, index) { return this.slice(0, index ?? this.length) + text + this.slice(index ?? this.length); },
    insert(text, index) { return methods.add.call(this, text, index); },
    remove(search) { return this.replace(search, ''); },
    reverse() { return this.split('').reverse().join(''); },
    compact() { return this.trim().replace(/\s+/g, ' '); },
    stripTags(...tags) {
        return this.replace(new RegExp('</?(?:' + tagPattern(tags) + ')(?:\\s[^>]*)?/?>', 'gi'), '');
    },
    removeTags(...tags) {
        const names = tagPattern(tags);
        return this.replace(new RegExp('<(' + names + ')(?:\\s[^>]*)?(?:/>|>[^]*?</\\1\\s*>)', 'gi'), '');
    },
    assign(...values) {
        const tables = values.map((value, i) => (typeof value === 'object' ? value : { [i + 1]: value }));
        const table = Object.assign({}, ...tables);
        return this.replace(/\{([^{}]+)\}/g, (match, key) => (Object.hasOwn(table, key) ? table[key] : match));
    },
    pad(length, padding) { return padded(this, length, padding, 'both'); },
    padLeft(length, padding) { return padded(this, length, padding, 'left'); },
    padRight(length, padding) { return padded(this, length, padding, 'right'); },
    toNumber(base) { return (base ?? 10) === 10 ? parseFloat(this.replace(/,/g, '')) : parseInt(this, base); },
    escapeRegExp() { return escapePattern(String(this)); },
    escapeHTML() { return this.replace(/[&<>"'/]/g, (character) => entities[character]); },
    unescapeHTML() {
        return Object.keys(entities).reverse().reduce((text, key) => text.replaceAll(entities[key], key), String(this));
    },
    escapeURL(isParameter) { return isParameter ? encodeURIComponent(this) : encodeURI(this); },
    unescapeURL(isPartial) { return isPartial ? decodeURI(this) : decodeURIComponent(this); },
    encodeBase64() { return buffer().from(String(this)).toString('base64'); },
    decodeBase64() { return buffer().from(String(this), 'base64').toString(); },
};

module.exports = methods;
