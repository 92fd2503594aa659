'use strict';

const { pop, push } = require('./intrinsics.js');

// Equal times are ordered by id: timers of the same delay fire in the order they were set.
function isBefore(a, b) {
    return a.due < b.due || (a.due === b.due && a.id < b.id);
}

function swap(items, i, j) {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
}

/** A binary heap of {due, id}, the earliest first: ten thousand timers must not cost their square. */
class Heap {
    constructor() {
        this.items = [];
    }

    get first() {
        return this.items.length > 0 ? this.items[0] : undefined;
    }

    add(item) {
        const { items } = this;
        push(items, item);
        for (let child = items.length - 1; child > 0;) {
            const parent = (child - 1) >> 1;
            if (!isBefore(items[child], items[parent])) {
                return;
            }
            swap(items, child, parent);
            child = parent;
        }
    }

    removeFirst() {
        const { items } = this;
        swap(items, 0, items.length - 1);
        const first = pop(items);
        for (let parent = 0; ;) {
            let least = parent;
            for (let child = 2 * parent + 1; child <= 2 * parent + 2 && child < items.length; child++) {
                least = isBefore(items[child], items[least]) ? child : least;
            }
            if (least === parent) {
                return first;
            }
            swap(items, parent, least);
            parent = least;
        }
    }
}

module.exports = { __proto__: null, Heap };
