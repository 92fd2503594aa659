'use strict';

const { defineProperty, keys } = require('../realm/intrinsics.js');

// Each class is loaded when it is first read.
const classes = {
    __proto__: null,
    Certificate: () => require('./certificate.js'),
    CertificateList: () => require('./certificate-list.js'),
    Collection: () => require('./collection.js'),
    Cookie: () => require('./cookie.js'),
    CookieList: () => require('./cookie-list.js'),
    Description: () => require('./description.js'),
    Event: () => require('./event.js'),
    EventList: () => require('./event-list.js'),
    FormParam: () => require('./form-param.js'),
    Header: () => require('./header.js'),
    HeaderList: () => require('./header-list.js'),
    Item: () => require('./item.js'),
    ItemGroup: () => require('./item-group.js'),
    MutationTracker: () => require('./mutation-tracker.js'),
    Property: () => require('./property.js'),
    PropertyBase: () => require('./property-base.js'),
    PropertyList: () => require('./property-list.js'),
    ProxyConfig: () => require('./proxy-config.js'),
    ProxyConfigList: () => require('./proxy-config-list.js'),
    QueryParam: () => require('./query-param.js'),
    Request: () => require('./request.js'),
    RequestAuth: () => require('./request-auth.js'),
    RequestBody: () => require('./request-body.js'),
    Response: () => require('./response.js'),
    Script: () => require('./script.js'),
    Url: () => require('./url.js'),
    UrlMatchPattern: () => require('./url-match-pattern.js'),
    UrlMatchPatternList: () => require('./url-match-pattern-list.js'),
    Variable: () => require('./variable.js'),
    VariableList: () => require('./variable-list.js'),
    VariableScope: () => require('./variable-scope.js'),
    Version: () => require('./version.js'),
};

/**
 * What `require('postman-collection')` returns: all classes of the SDK by name. A script cannot put others in their
 * place.
 */
const sdk = {};
const names = keys(classes);
for (let i = 0; i < names.length; i++) {
    defineProperty(sdk, names[i], { __proto__: null, get: classes[names[i]], enumerable: true, configurable: false });
}

module.exports = sdk;
