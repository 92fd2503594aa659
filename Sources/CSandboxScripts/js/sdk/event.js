'use strict';

const { isArray } = require('../realm/intrinsics.js');
const Property = require('./property.js');
const Script = require('./script.js');
const { isA, isObject } = require('./kinds.js');

function scriptOf(given) {
    if (Script.isScript(given)) {
        return given;
    }
    return typeof given === 'string' || isArray(given) || isObject(given) ? new Script(given) : undefined;
}

/** What runs when something happens: `listen` names the event, `script` is run. */
class PostmanEvent extends Property {
    constructor(definition) {
        super(definition);
        this.update(definition);
    }

    update(definition) {
        if (!isObject(definition)) {
            return;
        }
        const script = scriptOf(definition.script);
        if (typeof definition.listen === 'string') {
            this.listen = definition.listen;
        }
        if (script !== undefined) {
            this.script = script;
            script.setParent(this);
        }
    }

    static isEvent(value) {
        return isA(value, 'Event');
    }

    static _postman_propertyName = 'Event';
}

module.exports = PostmanEvent;
