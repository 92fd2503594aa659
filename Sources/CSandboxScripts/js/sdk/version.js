'use strict';

const { Number, String, exec } = require('../realm/intrinsics.js');
const PropertyBase = require('./property-base.js');
const { isA, isObject } = require('./kinds.js');

// Source: https://semver.org
const pattern = /^\s*[v=]*\s*(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?\s*$/;

/** A semantic version, of text or of its parts. */
class PostmanPropertyVersion extends PropertyBase {
    constructor(definition) {
        super(isObject(definition) ? definition : undefined);
        this.set(definition);
    }

    /** Parts of a text that is no version stay undefined; the text is kept as `raw`. */
    set(value) {
        if (isObject(value)) {
            const { raw, major, minor, patch, prerelease, build, string } = value;
            this.define({ raw, major, minor, patch, prerelease, build, string });
            return;
        }
        if (value === undefined || value === null) {
            return;
        }
        const raw = String(value);
        const match = exec(pattern, raw);
        const parts = { raw, major: undefined, minor: undefined, patch: undefined };
        if (match !== null) {
            parts.major = Number(match[1]);
            parts.minor = Number(match[2]);
            parts.patch = Number(match[3]);
            parts.prerelease = match[4];
            parts.build = match[5];
            parts.string = match[1] + '.' + match[2] + '.' + match[3] + (match[4] === undefined ? '' : '-' + match[4]);
        }
        this.define(parts);
    }

    define(parts) {
        for (const name in parts) {
            if (parts[name] === undefined) {
                delete this[name];
            } else {
                this[name] = parts[name];
            }
        }
    }

    toString() {
        return this.string ?? this.raw ?? '';
    }

    static isVersion(value) {
        return isA(value, 'Version');
    }

    static _postman_propertyName = 'Version';
}

module.exports = PostmanPropertyVersion;
