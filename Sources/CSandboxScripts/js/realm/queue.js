'use strict';

/** First in, first out, as a linked list: no call into what a script may have changed. */
class Queue {
    constructor() {
        this.head = undefined;
        this.tail = undefined;
    }

    get isEmpty() {
        return this.head === undefined;
    }

    add(item) {
        const cell = { __proto__: null, item, next: undefined };
        if (this.tail === undefined) {
            this.head = cell;
        } else {
            this.tail.next = cell;
        }
        this.tail = cell;
    }

    remove() {
        const { item, next } = this.head;
        this.head = next;
        this.tail = next === undefined ? undefined : this.tail;
        return item;
    }
}

module.exports = { __proto__: null, Queue };
