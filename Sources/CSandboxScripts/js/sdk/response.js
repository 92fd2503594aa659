'use strict';

const { Error, String, defineProperty, hasOwn } = require('../realm/intrinsics.js');
const Property = require('./property.js');
const { isA, isNil } = require('./kinds.js');

const makers = {
    __proto__: null,
    headers: (response, list) => new (require('./header-list.js'))(response, list),
    cookies: (response, list) => new (require('./cookie-list.js'))(response, list),
    details: (code, reason) => require('./status-codes.js').details(code, reason),
};

class Given {
    constructor(object) {
        return object;
    }
}

/** What the host has of a response, as a private field of an object that is there already: a script cannot see it. */
class Source extends Given {
    #source;
    #text;

    constructor(response, source) {
        super(response);
        this.#source = source;
    }

    static of(response) {
        return #source in response ? response.#source : undefined;
    }

    /** The text of the body, asked for once. */
    static textOf(response) {
        response.#text ??= response.#source.text();
        return response.#text;
    }

    static forget(response) {
        if (#source in response) {
            response.#source = undefined;
        }
    }
}

function settle(response, name, value) {
    defineProperty(response, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
    return value;
}

/**
 * A response, of a definition {code, status or reason, header, cookie, body or stream, responseTime, originalRequest}.
 */
class PostmanResponse extends Property {
    constructor(options) {
        super(options);
        this.update(options ?? {});
    }

    update(options) {
        const { code, originalRequest } = options;
        const reason = options.status ?? options.reason;
        const isKnown = code !== undefined && code !== null;
        this._details = makers.details(code, reason);
        if (!isNil(originalRequest)) {
            this.originalRequest = new (require('./request.js'))(originalRequest);
        }
        const status = reason || (isKnown ? this._details.name : undefined);
        assign(this, { status, code: code ?? undefined });
        this.headers = makers.headers(this, options.header);
        assign(this, { body: options.body });
        this.cookies = makers.cookies(this, options.cookie);
        const stream = isNil(options.stream) ? undefined : require('./response-body.js').toBuffer(options.stream);
        const { responseTime, downloadedBytes } = options;
        assign(this, { responseTime, stream, responseSize: stream?.byteLength, downloadedBytes });
        Source.forget(this);
    }

    /**
     * A response that the host has: {code, status, responseTime, size, downloadedBytes, headers(), bytes(),
     * text(charset)}. Without a `text` function the text is that of the bytes. One without a code is empty: the request
     * failed.
     */
    static lazy(source) {
        const { code, status, responseTime, size, downloadedBytes } = source;
        if (isNil(code)) {
            return new PostmanResponse({});
        }
        const phrase = status || require('./status-codes.js').phrase(code);
        const response = withLazyParts(code, phrase, responseTime);
        if (phrase === undefined) {
            delete response.status;
        }
        if (size === undefined) {
            defineProperty(response, 'responseSize', lazySize);
        } else {
            response.responseSize = size;
        }
        if (!isNil(downloadedBytes)) {
            response.downloadedBytes = downloadedBytes;
        }
        return new Source(response, source);
    }

    /** The body as text, in the charset of Content-Type, default UTF-8. */
    text() {
        if (typeof Source.of(this)?.text !== 'function' || hasOwn(this, 'body')) {
            return require('./response-body.js').textOf(this);
        }
        return Source.textOf(this);
    }

    /** The parsed body. A byte order mark is left out unless `strict`. Throws JSONError. */
    json(reviver, strict) {
        return require('../assertions/json-error.js').parse(this.text(), reviver, strict);
    }

    /** The same of JSON in a call of a function. */
    jsonp(reviver, strict) {
        const text = require('./response-body.js').withoutPadding(String(this.text()));
        return require('../assertions/json-error.js').parse(text, reviver, strict);
    }

    reason() {
        return this.status || require('./status-codes.js').phrase(this.code);
    }

    /** {name, detail, code, standardName} of the status. */
    details() {
        if (isNil(this._details) || this._details.code !== this.code) {
            this._details = makers.details(this.code, this.status);
        }
        return { ...this._details };
    }

    contentInfo() {
        return require('./content-info.js').contentInfo(this.headers, () => this.stream ?? undefined);
    }

    encoding() {
        return require('./response-body.js').encodingOf(this);
    }

    /** The body as a data URI. There is a blank after its comma. */
    dataURI() {
        const data = require('./response-body.js').base64(this);
        return data === undefined ? '' : 'data:' + this.contentInfo().contentType + ';base64, ' + data;
    }

    size() {
        return require('./response-size.js').sizeOf(this);
    }

    mime() {
        throw new Error('`Response#mime` has been discontinued, use `Response#contentInfo` instead.');
    }

    mimeInfo() {
        return this.mime();
    }

    toJSON() {
        const json = super.toJSON();
        delete json._details;
        return json;
    }

    static isResponse(value) {
        return isA(value, 'Response');
    }

    static _postman_propertyName = 'Response';
    static _postman_propertyRequiresId = true;
}

/**
 * A response whose parts are made when they are first read. To write the accessors down takes a fifth of the time that
 * it takes to define them by their descriptors.
 */
function withLazyParts(code, status, responseTime) {
    return {
        __proto__: PostmanResponse.prototype,
        get id() { return settle(this, 'id', require('../web/random.js').randomUUID()); },
        set id(value) { settle(this, 'id', value); },
        get _details() { return settle(this, '_details', makers.details(this.code, this.status)); },
        set _details(value) { settle(this, '_details', value); },
        status,
        code,
        get headers() {
            return settle(this, 'headers', require('./header-list.js').lazy(this, Source.of(this)?.headers() ?? []));
        },
        set headers(value) { settle(this, 'headers', value); },
        get cookies() { return settle(this, 'cookies', makers.cookies(this)); },
        set cookies(value) { settle(this, 'cookies', value); },
        responseTime,
        get stream() {
            return settle(this, 'stream', require('./response-body.js').toBuffer(Source.of(this)?.bytes()));
        },
        set stream(value) { settle(this, 'stream', value); },
    };
}

const lazySize = {
    __proto__: null,
    get() { return settle(this, 'responseSize', this.stream?.byteLength); },
    set(value) { settle(this, 'responseSize', value); },
    enumerable: true,
    configurable: true,
};

function assign(object, values) {
    for (const name in values) {
        if (hasOwn(values, name) && values[name] !== undefined) {
            object[name] = values[name];
        }
    }
}

module.exports = PostmanResponse;
