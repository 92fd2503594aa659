'use strict';

const { apply, Set_has, String_includes, String_slice } = require('./intrinsics.js');
const { wordsOf } = require('./words.js');
const { leaksOf } = require('./leaks.js');
const { Parameters, source } = require('./parameters.js');
const { compile } = require('postrider:host');

const sandbox2 = ['"use sandbox2";', "'use sandbox2';"];

/**
 * A script's text, compiled. There are two functions at most, since a script of before the request is not given the
 * names of the response; both are made anew when globals were masked since.
 */
class Program {
    constructor(text, url) {
        const start = String_slice(text, 0, 15);
        this.text = text;
        this.url = url;
        const words = wordsOf(text);
        this.words = words.all;
        this.hasLegacy = start !== sandbox2[0] && start !== sandbox2[1];
        this.mentionsEval = Set_has(this.words, 'eval');
        this.mentionsThis = this.mentionsEval || Set_has(this.words, 'this');
        const hasEscapes = String_includes(text, '\\u');
        require('../legacy/extensions/index.js').extendFor(words.spoken, this.mentionsEval || hasEscapes);
        this.leaks = leaksOf(words, (name) => source(name, this, true) !== undefined);
        this.forTest = undefined;
        this.forPrerequest = undefined;
        this.prepare(true);
    }

    /** The function for a kind of script; throws SyntaxError. */
    prepare(isTest) {
        const parameters = new Parameters(this, isTest);
        const prepared = { __proto__: null, parameters, body: compile(this.text, this.url, parameters.names, true) };
        if (isTest) {
            this.forTest = prepared;
        } else {
            this.forPrerequest = prepared;
        }
        return prepared;
    }

    /** Runs the synchronous part and returns the promise of the rest. */
    run(execution) {
        let prepared = execution.isTest ? this.forTest : this.forPrerequest;
        if (prepared === undefined || prepared.parameters.isStale) {
            prepared = this.prepare(execution.isTest);
        }
        const receiver = this.mentionsThis ? require('./receiver.js').makeReceiver(execution) : undefined;
        return apply(prepared.body, receiver, prepared.parameters.values(execution));
    }
}

module.exports = { __proto__: null, Program };
