'use strict';

const { Boolean } = require('../realm/intrinsics.js');
const { push } = require('./builtins.js');
const EventList = require('./event-list.js');
const Property = require('./property.js');
const PropertyList = require('./property-list.js');
const Request = require('./request.js');
const Response = require('./response.js');
const { copyDeep } = require('./copy.js');
const { isA, isNil, isObject } = require('./kinds.js');

/** A request of a collection with its saved responses and its events. */
class PostmanItem extends Property {
    constructor(definition) {
        super(definition);
        const { request, response, responses, event, events, protocolProfileBehavior } = definition ?? {};
        this.request = isNil(request) || Request.isRequest(request) ? request : new Request(request);
        if (isObject(this.request)) {
            this.request.setParent(this);
        } else {
            delete this.request;
        }
        this.responses = new PropertyList(Response, this, response ?? responses);
        this.events = new EventList(this, event ?? events);
        if (isObject(protocolProfileBehavior)) {
            this.protocolProfileBehavior = copyDeep(protocolProfileBehavior);
        }
    }

    /** How the request is authorised: by itself or the nearest group above that says. */
    getAuth() {
        const own = this.request?.auth;
        return own?.type ? own : this.findInParents('auth', (parent) => Boolean(parent.auth?.type));
    }

    /** The events of a name, inherited ones first; without a name all of this item. */
    getEvents(name) {
        return name ? this.events.listeners(name) : this.events.all();
    }

    authorizeRequestUsing(type, parameters) {
        this.request ??= new Request();
        this.request.authorizeUsing(type, parameters);
    }

    /** The names from the collection down to this item. */
    getPath() {
        const names = [];
        let property = this;
        while (isObject(property)) {
            push(names, property.name);
            property = property.parent();
        }
        const path = [];
        for (let i = names.length - 1; i >= 0; i--) {
            push(path, names[i]);
        }
        return path;
    }

    static isItem(value) {
        return isA(value, 'Item');
    }

    static _postman_propertyName = 'Item';
    static _postman_propertyRequiresId = true;
}

module.exports = PostmanItem;
