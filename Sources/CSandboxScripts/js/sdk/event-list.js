'use strict';

const { push } = require('./builtins.js');
const Event = require('./event.js');
const PropertyList = require('./property-list.js');
const { isA } = require('./kinds.js');

/** The events of an item or group; those of the groups above are inherited. */
class PostmanEventList extends PropertyList {
    constructor(parent, populate) {
        super(Event, parent, populate);
    }

    /** The events of a name, those of the outermost group first. */
    listeners(name) {
        const lists = [];
        const owner = this.__parent;
        this.eachParent((parent) => {
            if (parent !== owner && isA(parent.events, 'EventList')) {
                push(lists, parent.events);
            }
        });
        const all = [];
        for (let i = lists.length; i >= 0; i--) {
            const own = (i === 0 ? this : lists[i - 1]).listenersOwn(name);
            for (let j = 0; j < own.length; j++) {
                push(all, own[j]);
            }
        }
        return all;
    }

    /** The events of a name in this list alone. */
    listenersOwn(name) {
        return this.filter((event) => event.listen === name);
    }

    static isEventList(value) {
        return isA(value, 'EventList');
    }

    static _postman_propertyName = 'EventList';
}

module.exports = PostmanEventList;
