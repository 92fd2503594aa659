'use strict';

const {
    Date, Error, Map, RegExp, Set, String, isArray, isView, keys,
} = require('../../realm/intrinsics.js');

/** The key of a method by which an object says how it is shown. */
const custom = Symbol.for('nodejs.util.inspect.custom');

const mostItems = 100;
const lineWidth = 60;

function quoted(text) {
    const escaped = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
    return `'${escaped}'`;
}

function keyText(key) {
    if (typeof key === 'symbol') {
        return `[${String(key)}]`;
    }
    return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function className(value) {
    try {
        const name = Object.getPrototypeOf(value)?.constructor?.name;
        return typeof name === 'string' ? name : '';
    } catch {
        return '';
    }
}

function functionText(value) {
    return value.name ? `[Function: ${value.name}]` : '[Function]';
}

function primitiveText(value) {
    switch (typeof value) {
        case 'string': return quoted(value);
        case 'bigint': return `${value}n`;
        case 'function': return functionText(value);
        default: return Object.is(value, -0) ? '-0' : String(value);
    }
}

// What stands for the value itself, in front of its properties or instead of them.
function headText(value) {
    if (typeof value === 'function') return functionText(value);
    if (value instanceof Error) return value.stack?.includes(value.message) ? value.stack : `[${String(value)}]`;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
    if (value instanceof RegExp) return String(value);
    return undefined;
}

class Inspector {
    constructor({ depth = 2, showHidden = false, customInspect = true } = {}) {
        this.depth = depth === null ? Infinity : depth;
        this.showHidden = showHidden;
        this.customInspect = customInspect;
        this.path = [];
    }

    text(value, left = this.depth) {
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
            return primitiveText(value);
        }
        if (this.customInspect && typeof value[custom] === 'function') {
            const shown = value[custom](left, { depth: left }, exports.inspect);
            return typeof shown === 'string' ? shown : this.text(shown, left);
        }
        if (this.path.includes(value)) {
            return '[Circular]';
        }
        this.path.push(value);
        const text = this.object(value, left);
        this.path.pop();
        return text;
    }

    object(value, left) {
        const head = headText(value);
        const isList = isArray(value) || (isView(value) && !(value instanceof DataView));
        const names = this.names(value, isList);
        if (head !== undefined && names.length === 0) {
            return head;
        }
        const [opening, closing] = isList ? ['[', ']'] : ['{', '}'];
        const name = className(value);
        const prefix = head ?? (['Object', 'Array', ''].includes(name) ? '' : name);
        if (left < 0) {
            return isList ? '[Array]' : `[${name || 'Object'}]`;
        }
        const properties = names.map((key) => this.property(value, key, left - 1));
        const parts = [...this.items(value, isList, left - 1), ...properties];
        return (prefix === '' ? '' : prefix + ' ') + enclose(opening, parts, closing);
    }

    names(value, isList) {
        const all = this.showHidden ? Object.getOwnPropertyNames(value) : keys(value);
        const symbols = Object.getOwnPropertySymbols(value).filter(
            (symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
        return [...isList ? all.filter((key) => !/^(0|[1-9]\d*)$/.test(key) && key !== 'length') : all, ...symbols];
    }

    items(value, isList, left) {
        let items = [];
        if (isList) {
            items = Array.from({ length: Math.min(value.length, mostItems) }, (_, index) =>
                (index in value ? this.text(value[index], left) : ''));
            const more = value.length - items.length;
            if (more > 0) items.push(`... ${more} more item${more === 1 ? '' : 's'}`);
        } else if (value instanceof Map) {
            value.forEach((item, key) => items.push(`${this.text(key, left)} => ${this.text(item, left)}`));
        } else if (value instanceof Set) {
            value.forEach((item) => items.push(this.text(item, left)));
        }
        return items;
    }

    property(value, key, left) {
        const { get, set } = Object.getOwnPropertyDescriptor(value, key);
        const accessor = get && set ? '[Getter/Setter]' : get ? '[Getter]' : set ? '[Setter]' : undefined;
        return `${keyText(key)}: ${accessor ?? this.text(value[key], left)}`;
    }
}

function enclose(opening, parts, closing) {
    if (parts.length === 0) {
        return opening + closing;
    }
    const length = parts.reduce((sum, part) => sum + part.length + 2, 0);
    if (length <= lineWidth && !parts.some((part) => part.includes('\n'))) {
        return `${opening} ${parts.join(', ')} ${closing}`;
    }
    return `${opening}\n  ${parts.join(',\n').replace(/\n/g, '\n  ')}\n${closing}`;
}

/** A value as text for people, like Node's: to a depth of 2, with at most 100 items of an array, without colours. */
exports.inspect = function inspect(value, options = undefined, depth = undefined) {
    const settings = typeof options === 'object' && options !== null ? options : { showHidden: options, depth };
    return new Inspector(settings).text(value);
};

exports.inspect.custom = custom;
exports.inspect.defaultOptions = {};
