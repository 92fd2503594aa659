'use strict';

const PropertyList = require('./property-list.js');
const ProxyConfig = require('./proxy-config.js');
const { isA, isNil } = require('./kinds.js');

/** A list of proxies. */
class PostmanProxyConfigList extends PropertyList {
    constructor(parent, populate) {
        super(ProxyConfig, parent, populate);
    }

    /** The first enabled one for a URL. */
    resolve(url) {
        return isNil(url) ? undefined : this.find((proxy) => proxy.test(url));
    }

    static isProxyConfigList(value) {
        return isA(value, 'ProxyConfigList');
    }

    static _postman_propertyName = 'ProxyConfigList';
}

module.exports = PostmanProxyConfigList;
