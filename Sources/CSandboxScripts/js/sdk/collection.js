'use strict';

const ItemGroup = require('./item-group.js');
const VariableList = require('./variable-list.js');
const Version = require('./version.js');
const { isA, isNil } = require('./kinds.js');

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A collection: a group with variables and a version. */
class PostmanCollection extends ItemGroup {
    constructor(definition, environments) {
        super(definition);
        this.variables = new VariableList(this, definition?.variable ?? definition?.variables);
        for (let i = 0; i < (environments?.length ?? 0); i++) {
            this.variables.populate(environments[i]?.values);
        }
        const version = definition?.info?.version ?? definition?.version;
        if (!isNil(version)) {
            this.version = new Version(version);
        }
    }

    syncVariablesFrom(object, track) {
        return this.variables.syncFromObject(object, track);
    }

    syncVariablesTo(object) {
        return this.variables.syncToObject(object);
    }

    /** A collection file: what describes the collection stands in `info`. */
    toJSON() {
        const json = super.toJSON();
        const { id, name, description, version, ...rest } = json;
        const info = { _postman_id: id, name, version: version?.raw ?? version?.string, schema };
        if (description !== undefined) {
            info.description = description;
        }
        return { item: rest.item, event: rest.event, variable: rest.variable, ...rest, info };
    }

    static isCollection(value) {
        return isA(value, 'Collection');
    }

    static _postman_propertyName = 'Collection';
}

module.exports = PostmanCollection;
