'use strict';

const { Boolean, Number, join } = require('../realm/intrinsics.js');
const { String_indexOf, String_slice } = require('./builtins.js');
const Property = require('./property.js');
const UrlMatchPattern = require('./url-match-pattern.js');
const { isA, isNil, isObject } = require('./kinds.js');

const matchDefault = 'http+https://*:*/*';
const own = ['authenticate', 'disabled', 'tunnel'];

// A host given as a URL loses its scheme.
function hostOf(host) {
    const scheme = String_indexOf(host, '://');
    return scheme < 0 ? host : String_slice(host, scheme + 3);
}

/**
 * A proxy and the URLs that it is for: {match, bypass, protocol, host, port, tunnel, authenticate, username, password}.
 */
class ProxyConfig extends Property {
    constructor(options) {
        super(options);
        this.host = '';
        this.match = new UrlMatchPattern(matchDefault);
        this.port = 8080;
        this.tunnel = false;
        this.protocol = 'http';
        this.update(options);
    }

    update(options) {
        if (!isObject(options)) {
            return;
        }
        if (typeof options.host === 'string') {
            this.host = hostOf(options.host);
        }
        if (!isNil(options.match)) {
            this.match = new UrlMatchPattern(options.match);
        }
        if (!isNil(options.bypass)) {
            const UrlMatchPatternList = require('./url-match-pattern-list.js');
            this.bypass = new UrlMatchPatternList(this, options.bypass);
        }
        if (!isNil(options.port)) {
            this.port = Number(options.port) || 8080;
        }
        if (typeof options.protocol === 'string') {
            this.protocol = options.protocol;
        }
        for (let i = 0; i < own.length; i++) {
            if (options[own[i]] !== undefined) {
                this[own[i]] = Boolean(options[own[i]]);
            }
        }
        this.username = options.username ?? this.username;
        this.password = options.password ?? this.password;
    }

    /** Sets the protocols of the URLs. */
    updateProtocols(protocols) {
        if (isNil(protocols)) {
            return;
        }
        const { pattern } = this.match;
        const rest = String_slice(pattern, String_indexOf(pattern, '://'));
        this.match.update(join(protocols, UrlMatchPattern.PROTOCOL_DELIMITER) + rest);
    }

    getProtocols() {
        return this.match.getProtocols();
    }

    /** Whether it is for a URL. */
    test(url) {
        if (this.disabled || isNil(url)) {
            return false;
        }
        return this.match.test(url) && !this.bypass?.test(url);
    }

    getProxyUrl() {
        const user = this.username === undefined ? '' : this.username + ':' + (this.password ?? '') + '@';
        return this.protocol + '://' + (this.authenticate ? user : '') + this.host + ':' + this.port;
    }

    static isProxyConfig(value) {
        return isA(value, 'ProxyConfig');
    }

    static _postman_propertyName = 'ProxyConfig';
}

module.exports = ProxyConfig;
