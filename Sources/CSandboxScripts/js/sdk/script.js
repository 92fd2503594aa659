'use strict';

const { isArray, join } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice, push, slice } = require('./builtins.js');
const Property = require('./property.js');
const { copyDeep } = require('./copy.js');
const { isA, isObject } = require('./kinds.js');

function lines(text) {
    const list = [];
    let start = 0;
    for (let end = String_indexOf(text, '\n'); end >= 0; end = String_indexOf(text, '\n', start)) {
        push(list, String_slice(text, start, end > start && text[end - 1] === '\r' ? end - 1 : end));
        start = end + 1;
    }
    push(list, String_slice(text, start));
    return list;
}

/** A script of an event: `exec` is its lines, or `src` says where it is. Also made of a text or an array of lines. */
class PostmanScript extends Property {
    constructor(options) {
        super(isArray(options) ? undefined : options);
        this.type = 'text/javascript';
        this.update(options);
    }

    update(options) {
        const given = typeof options === 'string' || isArray(options) ? { exec: options } : options;
        if (!isObject(given)) {
            return;
        }
        if (given.type) {
            this.type = given.type;
        }
        if (given.packages !== undefined) {
            this.packages = copyDeep(given.packages);
        }
        if (given.requests !== undefined) {
            this.requests = copyDeep(given.requests);
        }
        if (given.src) {
            this.src = new (require('./url.js'))(given.src);
            delete this.exec;
        } else if (given.exec !== undefined && given.exec !== null) {
            const list = isArray(given.exec) ? slice(given.exec) : [];
            this.exec = typeof given.exec === 'string' ? lines(given.exec) : list;
        }
    }

    /** The lines as one text; undefined when there are none. */
    toSource() {
        return isArray(this.exec) ? join(this.exec, '\n') : undefined;
    }

    static isScript(value) {
        return isA(value, 'Script');
    }

    static _postman_propertyName = 'Script';
    static _postman_propertyRequiresId = true;
}

module.exports = PostmanScript;
