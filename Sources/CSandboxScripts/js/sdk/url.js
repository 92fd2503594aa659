'use strict';

const { Error, String, isArray, join } = require('../realm/intrinsics.js');
const { String_endsWith, String_slice } = require('./builtins.js');
const PropertyBase = require('./property-base.js');
const PropertyList = require('./property-list.js');
const QueryParam = require('./query-param.js');
const VariableList = require('./variable-list.js');
const { isA, isNil, isObject } = require('./kinds.js');
const { normalize, parse, variableName } = require('./url-parse.js');

function partsOf(url) {
    if (typeof url === 'string') {
        return parse(url);
    }
    return isObject(url) ? normalize(url) : {};
}

// A path variable stands for its segment only when its value is a text; what follows a dot stays.
function resolved(segment, variables) {
    const name = variableName(segment);
    const value = name ? variables.get(name) : undefined;
    return typeof value === 'string' && value !== '' ? value + String_slice(segment, name.length + 1) : segment;
}

/** A URL in parts, made of text or of an object of parts. Nothing is checked, decoded or encoded. */
class PostmanUrl extends PropertyBase {
    constructor(options) {
        super(typeof options === 'string' ? undefined : options);
        this.update(options);
    }

    /** Replaces all parts. */
    update(url) {
        const { auth, protocol, port, path, hash, host, query, variable } = partsOf(url);
        const given = { protocol, auth, path, port, host, hash };
        for (const name in given) {
            if (given[name] === undefined) {
                delete this[name];
            } else {
                this[name] = given[name];
            }
        }
        this.query = new PropertyList(QueryParam, this, query ?? []);
        this.variables = new VariableList(this, variable ?? []);
    }

    getHost() {
        if (isNil(this.host)) {
            return '';
        }
        return isArray(this.host) ? join(this.host, '.') : String(this.host);
    }

    /** With a leading slash, and with the values of path variables unless it shall be unresolved. */
    getPath(unresolved) {
        const { path } = this;
        if (isNil(path) || path === '') {
            return '/';
        }
        if (!isArray(path)) {
            return path[0] === '/' ? path : '/' + path;
        }
        let text = '';
        for (let i = 0; i < path.length; i++) {
            text += '/' + (unresolved ? path[i] : resolved(path[i], this.variables));
        }
        return text === '' ? '/' : text;
    }

    getQueryString() {
        return QueryParam.unparse(this.query);
    }

    getPathWithQuery() {
        return this.getPath() + (this.query.count() > 0 ? '?' + this.getQueryString() : '');
    }

    /** Host and port; with `forcePort` that of the protocol, when there is none. */
    getRemote(forcePort) {
        const port = this.port || (forcePort ? (this.protocol === 'https' ? '443' : '80') : '');
        return port ? this.getHost() + ':' + port : this.getHost();
    }

    /** The text of the URL; `forceProtocol` puts http before one that has none. */
    toString(forceProtocol) {
        const protocol = this.protocol || (forceProtocol ? 'http' : '');
        let text = protocol === '' || String_endsWith(protocol, '://') ? protocol : protocol + '://';
        if (isObject(this.auth)) {
            const { user, password } = this.auth;
            text += (typeof user === 'string' ? user : '') + (typeof password === 'string' ? ':' + password : '') + '@';
        }
        text += this.getHost();
        if (typeof this.port === 'string' || typeof this.port === 'number') {
            text += ':' + this.port;
        }
        if (!isNil(this.path)) {
            text += this.getPath();
        }
        const isEnabled = (parameter) => !parameter.disabled;
        if (this.query.find(isEnabled) !== undefined) {
            // A mark alone is a single parameter without a name.
            text += '?' + this.getQueryString();
        }
        return typeof this.hash === 'string' ? text + '#' + this.hash : text;
    }

    /** Appends parameters: text, an array or one definition. A map is one definition without a key. */
    addQueryParams(parameters) {
        this.query.populate(typeof parameters === 'string' ? QueryParam.parse(parameters) : parameters);
    }

    /** Removes all parameters of a key, of each key in an array, or of the keys of parameters in it. */
    removeQueryParams(parameters) {
        const list = isArray(parameters) ? parameters : [parameters];
        for (let i = 0; i < list.length; i++) {
            const key = isObject(list[i]) ? list[i].key : list[i];
            this.query.remove((parameter) => parameter.key === key);
        }
    }

    getRaw() {
        throw new Error('`Url#getRaw` has been discontinued, use `Url#toString` instead.');
    }

    static parse(url) {
        return parse(url);
    }

    static isUrl(value) {
        return isA(value, 'Url');
    }

    static _postman_propertyName = 'Url';
}

module.exports = PostmanUrl;
