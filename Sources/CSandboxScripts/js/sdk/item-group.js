'use strict';

const { isArray } = require('../realm/intrinsics.js');
const EventList = require('./event-list.js');
const Item = require('./item.js');
const Property = require('./property.js');
const PropertyList = require('./property-list.js');
const RequestAuth = require('./request-auth.js');
const { copyDeep } = require('./copy.js');
const { isA, isNil, isObject } = require('./kinds.js');

// The type of a group's members. An entry with items is a group, any other an item.
class Entry {
    static create(definition) {
        if (Item.isItem(definition) || PostmanItemGroup.isItemGroup(definition)) {
            return definition;
        }
        return isObject(definition) && definition.item ? new PostmanItemGroup(definition) : new Item(definition);
    }
}

// A map of requests by name is no way to write the items of a group.
function entries(items) {
    return isObject(items) && !isArray(items) && !isA(items, 'PropertyList') ? [items] : items;
}

function visit(group, isWanted, callback) {
    const members = group.items.all();
    for (let i = 0; i < members.length; i++) {
        const isGroup = isA(members[i], 'ItemGroup');
        if (isWanted(isGroup)) {
            callback(members[i]);
        }
        if (isGroup) {
            visit(members[i], isWanted, callback);
        }
    }
}

/** A folder: items and groups, with events and authorisation for all of them. */
class PostmanItemGroup extends Property {
    constructor(definition) {
        super(definition);
        const { item, items, auth, event, events, protocolProfileBehavior } = definition ?? {};
        this.items = new PropertyList(Entry, this, entries(item ?? items));
        if (!isNil(auth)) {
            this.auth = new RequestAuth(auth, this);
        }
        this.events = new EventList(this, event ?? events);
        if (isObject(protocolProfileBehavior)) {
            this.protocolProfileBehavior = copyDeep(protocolProfileBehavior);
        }
    }

    /** Calls back for each item at any depth. */
    forEachItem(callback) {
        visit(this, (isGroup) => !isGroup, callback);
    }

    /** Calls back for each group at any depth. */
    forEachItemGroup(callback) {
        visit(this, (isGroup) => isGroup, callback);
    }

    /** The first item or group of an id or name, at any depth. */
    oneDeep(idOrName) {
        const members = this.items.members;
        for (let i = 0; i < members.length; i++) {
            const member = members[i];
            if (member.id === idOrName || member.name === idOrName) {
                return member;
            }
            const inside = isA(member, 'ItemGroup') ? member.oneDeep(idOrName) : undefined;
            if (inside !== undefined) {
                return inside;
            }
        }
        return undefined;
    }

    authorizeRequestsUsing(type, parameters) {
        this.auth ??= new RequestAuth(null, this);
        const isDefinition = isObject(type) && isNil(parameters);
        this.auth.use(isDefinition ? type.type : type, isDefinition ? type[type.type] ?? type : parameters);
    }

    static isItemGroup(value) {
        return isA(value, 'ItemGroup');
    }

    static _postman_propertyName = 'ItemGroup';
    static _postman_propertyRequiresId = true;
}

module.exports = PostmanItemGroup;
