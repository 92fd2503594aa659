'use strict';

const { hasOwn } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const Property = require('./property.js');
const { isA, isNil, isObject } = require('./kinds.js');

function file(value) {
    return isObject(value) ? value : { src: value };
}

/**
 * A client certificate and the URLs that it is for: {name, matches, key: {src}, cert: {src}, pfx: {src}, passphrase}.
 */
class PostmanCertificate extends Property {
    constructor(options) {
        super(options);
        this.update(options ?? {});
    }

    update(options) {
        const UrlMatchPatternList = require('./url-match-pattern-list.js');
        this.matches = new UrlMatchPatternList(this, options.matches ?? []);
        const files = ['key', 'cert', 'pfx'];
        for (let i = 0; i < files.length; i++) {
            if (!isNil(options[files[i]])) {
                this[files[i]] = file(options[files[i]]);
            }
        }
        if (options.passphrase !== undefined) {
            this.passphrase = options.passphrase;
        }
    }

    /** Whether it is for a URL. Only https has client certificates. */
    canApplyTo(url) {
        const Url = require('./url.js');
        const given = isA(url, 'Url') ? url : new Url(url);
        return given.protocol === 'https' && this.matches.test(given);
    }

    /** The definition, with the places of files but without what is in them. */
    toJSON() {
        const json = { id: this.id, name: this.name, matches: patterns(this.matches) };
        const files = ['key', 'cert', 'pfx'];
        for (let i = 0; i < files.length; i++) {
            const source = this[files[i]]?.src;
            if (source !== undefined) {
                json[files[i]] = { src: source };
            }
        }
        for (const name in json) {
            if (hasOwn(json, name) && json[name] === undefined) {
                delete json[name];
            }
        }
        return this.passphrase === undefined ? json : { ...json, passphrase: this.passphrase };
    }

    static isCertificate(value) {
        return isA(value, 'Certificate');
    }

    static _postman_propertyName = 'Certificate';
    static _postman_propertyRequiresId = true;
}

function patterns(list) {
    const texts = [];
    for (let i = 0; i < list.members.length; i++) {
        push(texts, list.members[i].pattern);
    }
    return texts;
}

module.exports = PostmanCertificate;
