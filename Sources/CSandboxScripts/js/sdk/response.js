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

function settle(response, name, value) {
    defineProperty(response, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
    return value;
}

/**
 * A response, of a definition {code, status or reason, header, cookie, body or stream, responseTime, originalRequest}.
 */
class PostmanResponse extends Property {
    // What the host has, for a response whose parts are made when they are first read.
    #source;
    #text;

    constructor(options) {
        super(options);
        if (options !== Property.unnamed) {
            this.update(options ?? {});
        }
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
        if (#source in this && this.#source !== undefined) {
            this.#source = undefined;
        }
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
        const response = new PostmanResponse(Property.unnamed);
        response.#source = source;
        defineProperty(response, 'id', PostmanResponse.#later.id);
        defineProperty(response, '_details', PostmanResponse.#later._details);
        const phrase = status || require('./status-codes.js').phrase(code);
        if (phrase !== undefined) {
            response.status = phrase;
        }
        response.code = code;
        defineProperty(response, 'headers', PostmanResponse.#later.headers);
        defineProperty(response, 'cookies', PostmanResponse.#later.cookies);
        response.responseTime = responseTime;
        defineProperty(response, 'stream', PostmanResponse.#later.stream);
        if (size === undefined) {
            defineProperty(response, 'responseSize', PostmanResponse.#later.responseSize);
        } else {
            response.responseSize = size;
        }
        if (!isNil(downloadedBytes)) {
            response.downloadedBytes = downloadedBytes;
        }
        return response;
    }

    static #sourceOf(response) {
        return #source in response ? response.#source : undefined;
    }

    static #lazily(name, make) {
        return {
            __proto__: null,
            get() { return settle(this, name, make(this)); },
            set(value) { settle(this, name, value); },
            enumerable: true,
            configurable: true,
        };
    }

    static #later = {
        __proto__: null,
        id: this.#lazily('id', () => require('../web/random.js').randomUUID()),
        _details: this.#lazily('_details', (response) => makers.details(response.code, response.status)),
        headers: this.#lazily('headers', (response) =>
            require('./header-list.js').lazy(response, this.#sourceOf(response)?.headers() ?? [])),
        cookies: this.#lazily('cookies', (response) => makers.cookies(response)),
        stream: this.#lazily('stream', (response) =>
            require('./response-body.js').toBuffer(this.#sourceOf(response)?.bytes())),
        responseSize: this.#lazily('responseSize', (response) => response.stream?.byteLength),
    };

    /** The body as text, in the charset of Content-Type, default UTF-8. */
    text() {
        const source = PostmanResponse.#sourceOf(this);
        if (typeof source?.text !== 'function' || hasOwn(this, 'body')) {
            return require('./response-body.js').textOf(this);
        }
        this.#text ??= source.text();
        return this.#text;
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

function assign(object, values) {
    for (const name in values) {
        if (hasOwn(values, name) && values[name] !== undefined) {
            object[name] = values[name];
        }
    }
}

module.exports = PostmanResponse;
