'use strict';

const { isEqual, mapper, matcher } = require('./match.js');

const has = (list, value) => list.some((other) => isEqual(other, value));
const distinct = (list) => list.reduce((kept, value) => (has(kept, value) ? kept : [...kept, value]), []);
const isNil = (value) => value === undefined || value === null || value !== value;

function extreme(list, map, all, isBetter) {
    const value = mapper(map);
    let best = [];
    for (const element of list) {
        const order = best.length === 0 ? 1 : isBetter(value(element), value(best[0]));
        best = order > 0 ? [element] : order === 0 ? [...best, element] : best;
    }
    return all ? best : best[0];
}

function groups(list, map) {
    const value = mapper(map);
    const result = {};
    list.forEach((element, i) => { (result[value(element, i, list)] ??= []).push(element); });
    return result;
}

// Groups by how many elements they have, the largest or the smallest.
function bySize(list, map, all, sign) {
    const found = Object.values(groups(list, map));
    const sizes = found.map(({ length }) => sign * length);
    const best = found.filter((group, i) => sizes[i] === Math.max(...sizes)).flat();
    return all ? best : best[0];
}

function chunks(list, size, padding) {
    const result = [];
    for (let i = 0; i < list.length; i += size) {
        const chunk = list.slice(i, i + size);
        while (padding !== undefined && chunk.length < size) {
            chunk.push(padding);
        }
        result.push(chunk);
    }
    return result;
}

function flat(list, limit) {
    return list.flat(limit ?? Infinity);
}

// Scripts may have some of the methods only, so they call one another here.
const methods = {
    first(count) { return count === undefined ? this[0] : this.slice(0, Math.max(count, 0)); },
    last(count) {
        return count === undefined ? this[this.length - 1] : this.slice(Math.max(this.length - count, 0));
    },
    from(index) { return this.slice(index); },
    to(index) { return this.slice(0, index ?? this.length); },
    min(map, all) { return extreme(this, map, all, (a, b) => (a < b ? 1 : a > b ? -1 : 0)); },
    max(map, all) { return extreme(this, map, all, (a, b) => (a > b ? 1 : a < b ? -1 : 0)); },
    least(map, all) { return bySize(this, map, all, -1); },
    most(map, all) { return bySize(this, map, all, 1); },
    sum(map) { return this.map(mapper(map)).reduce((total, value) => total + value, 0); },
    average(map) { return this.length === 0 ? 0 : methods.sum.call(this, map) / this.length; },
    groupBy(map, callback) {
        const result = groups(this, map);
        Object.keys(callback === undefined ? {} : result).forEach((key) => callback(result[key], key));
        return result;
    },
    inGroups(count, padding) { return chunks(this, Math.ceil(this.length / count), padding); },
    inGroupsOf(size, padding) { return chunks(this, size, padding === undefined ? null : padding); },
    isEmpty() { return methods.compact.call(this).length === 0; },
    sortBy(map, isDescending) {
        const value = mapper(map);
        const sign = isDescending ? -1 : 1;
        return this.slice().sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
    },
    randomize() {
        return this.map((value) => [Math.random(), value]).sort(([a], [b]) => a - b).map(([, value]) => value);
    },
    sample(count) {
        const mixed = methods.randomize.call(this);
        return count === undefined ? mixed[0] : mixed.slice(0, count);
    },
    unique(map) {
        const value = mapper(map);
        return this.filter((element, i) => this.findIndex((other) => isEqual(value(other), value(element))) === i);
    },
    union(...lists) { return distinct([...this, ...lists.flat()]); },
    intersect(...lists) { return distinct(this.filter((value) => has(lists.flat(), value))); },
    subtract(...lists) { return this.filter((value) => !has(lists.flat(), value)); },
    add(item, index) {
        this.splice(index ?? this.length, 0, ...(Array.isArray(item) ? item : [item]));
        return this;
    },
    insert(item, index) { return methods.add.call(this, item, index); },
    remove(...wanted) {
        const tests = wanted.map(matcher);
        for (let i = this.length - 1; i >= 0; i--) {
            if (tests.some((matches) => matches(this[i], i, this))) {
                this.splice(i, 1);
            }
        }
        return this;
    },
    removeAt(start, end) {
        this.splice(start, (end ?? start) - start + 1);
        return this;
    },
    include(item, index) { return methods.add.call(this.slice(), item, index); },
    exclude(...wanted) { return methods.remove.call(this.slice(), ...wanted); },
    clone() { return this.slice(); },
    compact(all) { return this.filter((value) => (all ? Boolean(value) : !isNil(value))); },
    flatten(limit) { return flat(this, limit); },
    zip(...lists) { return this.map((value, i) => [value, ...lists.map((list) => list[i] ?? null)]); },
    none(wanted) { return !this.some(matcher(wanted)); },
    any(wanted) { return wanted === undefined ? this.some(Boolean) : this.some(matcher(wanted)); },
    all(wanted) { return this.every(matcher(wanted)); },
    count(wanted) { return wanted === undefined ? this.length : this.filter(matcher(wanted)).length; },
    findAll(wanted) { return this.filter(matcher(wanted)); },
    each(callback, start) {
        for (let i = start ?? 0; i < this.length; i++) {
            if (callback.call(this, this[i], i, this) === false) {
                break;
            }
        }
        return this;
    },
};

module.exports = methods;
