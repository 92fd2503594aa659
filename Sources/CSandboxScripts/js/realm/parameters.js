'use strict';

const { Set, Set_add, Set_forEach, Set_has, create, keys, hasOwn, push, slice } = require('./intrinsics.js');
const language = require('./language.js');
const legacyNames = require('../legacy/names.js');
const { masked } = require('./globals.js');
const timerNames = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'];

// What a script is given besides the language: name -> its value in an execution.
const injected = create(null);
injected.pm = (execution) => execution.pm;
injected.console = (execution) => execution.console;
for (const name of timerNames) {
    injected[name] = (execution) => execution.timers.functions[name];
}
const injectedNames = keys(injected);

const constant = (value) => ({ __proto__: null, value });

/**
 * Where the value of a name comes from: {value}, a function of the execution, or undefined where the name is not ours.
 */
function source(name, program, isTest) {
    if (injected[name] !== undefined) {
        return injected[name];
    }
    if (program.hasLegacy && legacyNames.exists(name, isTest)) {
        return require('../legacy/globals.js').source(name);
    }
    if (hasOwn(language.values, name)) {
        return constant(language.values[name]);
    }
    // Sloppy functions have `arguments`; the top level of a script, for Postman, has none.
    return name === 'arguments' || Set_has(masked.names, name) ? constant(undefined) : undefined;
}

function addAll(set, names) {
    for (let i = 0; i < names.length; i++) {
        Set_add(set, names[i]);
    }
}

/** Every name a script could be given, besides its own words: for one that can look names up while it runs. */
function everyName(program) {
    const names = new Set();
    addAll(names, injectedNames);
    addAll(names, language.names);
    addAll(names, program.hasLegacy ? legacyNames.all : []);
    addAll(names, ['arguments']);
    Set_forEach(masked.names, (name) => Set_add(names, name));
    Set_forEach(program.words, (name) => Set_add(names, name));
    return names;
}

/**
 * The parameters of a script's function: their names, and how to make the arguments of one call. Only names that occur
 * in the text are among them, so that what a script does not use is never made.
 */
class Parameters {
    constructor(program, isTest) {
        this.names = [];
        this.constants = [];
        this.indices = [];
        this.sources = [];
        this.version = masked.version;
        Set_forEach(program.mentionsEval ? everyName(program) : program.words, (name) => {
            const found = source(name, program, isTest);
            if (found !== undefined) {
                this.add(name, found);
            }
        });
    }

    add(name, found) {
        if (typeof found === 'function') {
            push(this.indices, this.names.length);
            push(this.sources, found);
            push(this.constants, undefined);
        } else {
            push(this.constants, found.value);
        }
        push(this.names, name);
    }

    /** Whether globals were masked since the list was made. */
    get isStale() {
        return this.version !== masked.version;
    }

    values(execution) {
        const values = slice(this.constants);
        for (let i = 0; i < this.indices.length; i++) {
            const make = this.sources[i];
            values[this.indices[i]] = make(execution);
        }
        return values;
    }
}

module.exports = { __proto__: null, Parameters, everyName, source };
