'use strict';

const { String } = require('../realm/intrinsics.js');
const { String_toLowerCase, String_toUpperCase } = require('./builtins.js');
const Property = require('./property.js');
const HeaderList = require('./header-list.js');
const Url = require('./url.js');
const { isA, isNil, isObject } = require('./kinds.js');

const types = {
    __proto__: null,
    body: () => require('./request-body.js'),
    auth: () => require('./request-auth.js'),
    proxy: () => require('./proxy-config.js'),
    certificate: () => require('./certificate.js'),
};

// A type such as basic with its parameters, from (type, parameters) or a definition, which has them below the type's
// name or beside it.
function authorization(type, parameters) {
    if (!isObject(type) || !isNil(parameters)) {
        return { type, parameters };
    }
    const { type: name, ...rest } = type;
    return { type: name, parameters: isObject(rest[name]) ? rest[name] : rest };
}

/** A request, of a definition or a URL. */
class PostmanRequest extends Property {
    constructor(options) {
        const given = typeof options === 'string' ? { url: options } : options;
        super(given);
        this.url = new Url();
        this.url.setParent(this);
        this.method = 'GET';
        this.headers = new HeaderList(this);
        this.update(given);
    }

    /**
     * Takes what a definition has: the header list is replaced, a null method is GET, other methods become upper case.
     */
    update(options) {
        if (!isObject(options)) {
            return;
        }
        if (options.url !== undefined) {
            this.url = isA(this.url, 'Url') ? this.url : new Url();
            this.url.update(options.url);
        }
        if (options.header) {
            this.headers.repopulate(options.header);
        }
        if (options.method !== undefined) {
            this.method = String_toUpperCase(String(options.method || 'GET'));
        }
        for (const name in types) {
            if (!isNil(options[name])) {
                const Type = types[name]();
                this[name] = options[name] instanceof Type ? options[name] : new Type(options[name]);
                this[name].setParent(this);
            }
        }
    }

    /** Headers by name, in their spelling unless `ignoreCase`, the disabled ones too unless `enabled`. */
    getHeaders(options) {
        const { enabled, ignoreCase, multiValue, sanitizeKeys } = options ?? {};
        return this.headers.toObject(enabled, !ignoreCase, multiValue, sanitizeKeys);
    }

    forEachHeader(callback) {
        const headers = this.headers.all();
        for (let i = 0; i < headers.length; i++) {
            callback(headers[i], this);
        }
    }

    addHeader(header) {
        this.headers.add(header);
    }

    /** Removes the headers of a name in exactly that spelling, unless `ignoreCase`. */
    removeHeader(header, options) {
        const key = isObject(header) ? header.key : header;
        if (!key) {
            return;
        }
        const ignoreCase = options?.ignoreCase === true;
        const spelling = (name) => (ignoreCase ? String_toLowerCase(String(name)) : String(name));
        this.headers.remove((other) => spelling(other.key) === spelling(key));
    }

    /** Sets the value of the header in exactly that spelling, or adds one. */
    upsertHeader(header) {
        if (!isObject(header) || !header.key) {
            return;
        }
        const existing = this.headers.find((other) => other.key === header.key);
        if (existing === undefined) {
            this.headers.add(header);
        } else {
            existing.value = header.value;
        }
    }

    addQueryParams(parameters) {
        this.url.addQueryParams(parameters);
    }

    removeQueryParams(parameters) {
        this.url.removeQueryParams(parameters);
    }

    /** Selects how the request is authorised: (type, parameters) or a definition; null takes that away. */
    authorizeUsing(type, parameters) {
        if (type === null) {
            delete this.auth;
            return;
        }
        const RequestAuth = types.auth();
        const given = authorization(type, parameters);
        if (!RequestAuth.isValidType(given.type)) {
            return;
        }
        if (!isA(this.auth, 'RequestAuth')) {
            this.auth = new RequestAuth(null, this);
        }
        this.auth.use(given.type, given.parameters);
    }

    size() {
        return require('./request-size.js').sizeOf(this);
    }

    clone() {
        return new PostmanRequest(this.toJSON());
    }

    /** {url, method, header, body, auth …} without a header that is empty. */
    toJSON() {
        const json = super.toJSON();
        if (json.header?.length === 0) {
            delete json.header;
        }
        return json;
    }

    static isRequest(value) {
        return isA(value, 'Request');
    }

    static _postman_propertyName = 'Request';
}

module.exports = PostmanRequest;
