'use strict';

const Certificate = require('./certificate.js');
const PropertyList = require('./property-list.js');
const { isA, isNil } = require('./kinds.js');

/** A list of client certificates. */
class PostmanCertificateList extends PropertyList {
    constructor(parent, list) {
        super(Certificate, parent, list);
    }

    /** The first one for a URL. */
    resolveOne(url) {
        return isNil(url) ? undefined : this.find((certificate) => certificate.canApplyTo(url));
    }

    static isCertificateList(value) {
        return isA(value, 'CertificateList');
    }

    static _postman_propertyName = 'CertificateList';
}

module.exports = PostmanCertificateList;
