'use strict';

const { Error, String, defineProperty, isArray, keys } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const Property = require('./property.js');
const VariableList = require('./variable-list.js');
const { put } = require('./copy.js');
const { isA, isObject } = require('./kinds.js');
const { enabledIn, missing, valueIn, valueInDefinitions } = require('./scope-lookup.js');

/**
 * The variables of one layer, such as the environment. With further layers (scopes, variable lists, or functions that
 * return one) what this scope does not have is looked up in them, in order. Only `set`, `unset` and `clear` are tracked
 * as mutations.
 */
class PostmanVariableScope extends Property {
    #layers;
    #tracks = false;
    #whenSet;
    #replaceIn;
    // Definitions of variables for which there are no objects yet.
    #definitions;

    /** `stored` is for `lazy` alone. */
    constructor(definition, layers, stored) {
        const given = isArray(definition) ? { values: definition } : definition;
        super(given);
        if (stored === undefined) {
            this.values = new VariableList(this, given?.values);
        } else {
            this.#definitions = stored;
            defineProperty(this, 'values', PostmanVariableScope.#lazyValues);
        }
        if (isObject(given) && isObject(given.mutations)) {
            this.mutations = newTracker(given.mutations);
        }
        if (isArray(layers)) {
            this.#layers = layers;
        }
    }

    /**
     * A scope of a definition that nobody else holds: {id, name, values: [{key, value, type, disabled}]}, keys and
     * types as they are stored. Reading one variable makes no object for any of them.
     */
    static lazy({ id, name, values }, layers) {
        return new PostmanVariableScope({ id, name }, layers, values);
    }

    static #lazyValues = {
        __proto__: null,
        get() {
            const stored = #definitions in this ? this.#definitions : undefined;
            return PostmanVariableScope.#settle(this, new VariableList(this, stored));
        },
        set(values) {
            PostmanVariableScope.#settle(this, values);
        },
        enumerable: true,
        configurable: true,
    };

    static #settle(scope, values) {
        if (#definitions in scope) {
            scope.#definitions = undefined;
        }
        defineProperty(scope, 'values', {
            __proto__: null, value: values, writable: true, enumerable: true, configurable: true,
        });
        return values;
    }

    static #own(scope, key) {
        return #definitions in scope && scope.#definitions !== undefined
            ? valueInDefinitions(scope.#definitions, key) : valueIn(scope.values, key);
    }

    static #layersOf(scope) {
        return (#layers in scope && scope.#layers) || [];
    }

    static #layer(layers, i) {
        if (typeof layers[i] === 'function') {
            layers[i] = layers[i]();
        }
        return layers[i];
    }

    static #isScope(layer) {
        return #definitions in layer || isA(layer, 'VariableScope');
    }

    static #lookUp(scope, key) {
        let value = PostmanVariableScope.#own(scope, key);
        const layers = PostmanVariableScope.#layersOf(scope);
        for (let i = 0; value === missing && i < layers.length; i++) {
            const layer = PostmanVariableScope.#layer(layers, i);
            value = PostmanVariableScope.#isScope(layer) ? PostmanVariableScope.#own(layer, key) : valueIn(layer, key);
        }
        return value;
    }

    /** The value of the last enabled variable of a key, here or in the first layer that has one. */
    get(key) {
        const value = PostmanVariableScope.#lookUp(this, key);
        return value === missing ? undefined : value;
    }

    has(key) {
        return PostmanVariableScope.#lookUp(this, key) !== missing;
    }

    /** Updates the last enabled variable of the key, or adds one: a disabled one stays as it is. */
    set(key, value, type) {
        const { values } = this;
        const variable = enabledIn(values, key);
        const hasType = typeof type === 'string';
        if (variable === undefined) {
            values.add(hasType ? { key, value, type } : { key, value });
        } else if (hasType) {
            variable.update({ value, type });
        } else {
            variable.set(value);
        }
        this.#track('set', key, value);
    }

    /** Removes all enabled variables of a key, in this scope only. */
    unset(key) {
        const name = String(key);
        this.values.remove((variable) => !variable.disabled && String(variable.key) === name);
        this.#track('unset', key);
    }

    /** Removes all variables of this scope, the disabled ones too. */
    clear() {
        const { members } = this.values;
        for (let i = 0; i < members.length; i++) {
            this.#track('unset', members[i].key);
        }
        this.values.clear();
    }

    /**
     * Values by key, disabled variables included unless they are excluded; the last layer first, so that this scope
     * wins.
     */
    toObject(excludeDisabled, caseSensitive) {
        const result = {};
        const layers = PostmanVariableScope.#layersOf(this);
        for (let i = layers.length - 1; i >= -1; i--) {
            const layer = i < 0 ? this : PostmanVariableScope.#layer(layers, i);
            const list = PostmanVariableScope.#isScope(layer) ? layer.values : layer;
            const object = list.toObject(excludeDisabled, caseSensitive);
            const names = keys(object);
            for (let j = 0; j < names.length; j++) {
                put(result, names[j], object[names[j]]);
            }
        }
        return result;
    }

    /**
     * A function that replaces the variables in a string, array or object. It may be taken off the scope and called
     * alone.
     */
    get replaceIn() {
        if (!isObject(this) || !(#replaceIn in this)) {
            return replaceWith(undefined);
        }
        this.#replaceIn ??= replaceWith(this);
        return this.#replaceIn;
    }

    /** The text that the substitution of variables has for a name. */
    _textOf(name) {
        const value = PostmanVariableScope.#lookUp(this, name);
        return value === missing ? undefined : require('./substitution.js').textOf(value);
    }

    /** With `whenSet`, which scripts have no use for, each key and value that is set is told. */
    enableTracking(options) {
        this.#whenSet = options?.whenSet;
        this.mutations = newTracker({
            stream: this.mutations?.stream,
            compacted: this.mutations?.compacted,
            autoCompact: options?.autoCompact === true,
        });
        this.#tracks = true;
    }

    disableTracking() {
        this.#tracks = false;
    }

    #track(instruction, key, value) {
        if (#tracks in this && this.#tracks) {
            this.mutations?.track(instruction, key, value);
            if (instruction === 'set') {
                this.#whenSet?.(key, value);
            }
        }
    }

    /** Replays one mutation. */
    applyMutation(instruction, key, value) {
        if (instruction === 'set') {
            this.set(key, value);
        } else if (instruction === 'unset') {
            this.unset(key);
        }
    }

    addLayer(layer) {
        this.#layers = this.#layers ?? [];
        push(this.#layers, layer);
    }

    syncVariablesTo(object) {
        return this.values.syncToObject(object);
    }

    syncVariablesFrom(object, track, prune) {
        return this.values.syncFromObject(object, track, prune);
    }

    variables() {
        throw new Error(
            '`VariableScope#variables` has been discontinued, use `VariableScope#syncVariablesTo` instead.');
    }

    /** {id, name, values, mutations}. */
    toJSON() {
        const json = super.toJSON();
        if (json.value !== undefined) {
            json.values = json.value;
            delete json.value;
        }
        const { mutations } = json;
        if (mutations !== undefined) {
            // Last, as in files.
            delete json.mutations;
            json.mutations = mutations;
        }
        return json;
    }

    static isVariableScope(value) {
        return isA(value, 'VariableScope');
    }

    static _postman_propertyName = 'VariableScope';
    static _postman_propertyRequiresId = true;
}

function newTracker(definition) {
    const MutationTracker = require('./mutation-tracker.js');
    return new MutationTracker(definition);
}

function replaceWith(scope) {
    return function replaceIn(template) {
        const { replaceIn: inText, replaceInObject } = require('./substitution.js');
        const source = scope ?? (isA(this, 'VariableScope') ? this : undefined);
        return isObject(template) ? replaceInObject(template, [source]) : inText(template, [source]);
    };
}

module.exports = PostmanVariableScope;
