'use strict';

const { Boolean, hasOwn } = require('../realm/intrinsics.js');
const PropertyBase = require('./property-base.js');
const { isA, isObject } = require('./kinds.js');

/**
 * A property with an id and a name. A class whose `_postman_propertyRequiresId` is true makes the id that is missing.
 */
class PostmanProperty extends PropertyBase {
    constructor(definition) {
        super(definition);
        const source = isObject(definition) ? definition.info || definition : undefined;
        const id = source === undefined ? undefined : source.id || source._postman_id;
        if (id) {
            this.id = id;
        } else if (new.target._postman_propertyRequiresId) {
            this.id = require('../web/random.js').randomUUID();
        }
        if (source === undefined) {
            return;
        }
        if (source.name !== undefined && hasOwn(source, 'name')) {
            this.name = source.name;
        }
        if (definition.disabled !== undefined && hasOwn(definition, 'disabled')) {
            this.disabled = Boolean(definition.disabled);
        }
    }

    /** Sets the description, as plain text unless a type is given. */
    describe(content, type) {
        const Description = require('./description.js');
        this.description ??= new Description();
        this.description.update(content, type);
    }

    /** The names of the variables that occur anywhere in this property. */
    findSubstitutions() {
        return PostmanProperty.findSubstitutions(this.toJSON());
    }

    /**
     * The text with the values of variables, from the first of the sources (lists, objects, arrays of them) that has
     * each.
     */
    static replaceSubstitutions(text, ...sources) {
        return require('./substitution.js').replaceIn(text, sources);
    }

    /** The same for all strings in an object. Objects in it are changed in place, as the SDK does. */
    static replaceSubstitutionsIn(object, sources) {
        return require('./substitution.js').replaceInObject(object, sources);
    }

    static findSubstitutions(object) {
        return require('./substitution.js').namesIn(object);
    }

    static isProperty(value) {
        return isA(value, 'Property');
    }

    static _postman_propertyName = 'Property';
}

module.exports = PostmanProperty;
