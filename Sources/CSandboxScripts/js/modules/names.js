'use strict';

// What `require` knows by name. `files` are the files to look for, the first that is installed serves; `own` is a file
// of ours; `npm` and `debian` go into the advice when nothing is installed. Versions are those of Postman, as far as
// they matter.

const shim = (npm, debian, ...files) => ({ __proto__: null, files: files.length > 0 ? files : [npm], npm, debian });
const own = (file) => ({ __proto__: null, own: file });

/**
 * The libraries of Postman. Single files come first: one file of chai loads in a fifth of the time that its forty take.
 */
const libraries = {
    __proto__: null,
    ajv: shim('ajv@6', 'node-ajv', 'ajv/dist/ajv.min.js', 'ajv'),
    backbone: shim('backbone', 'node-backbone'),
    chai: shim('chai@4', 'chai', 'chai/chai.min.js', 'chai/chai.js', 'chai'),
    cheerio: shim('cheerio@0.22', 'node-cheerio', 'cheerio'),
    'crypto-js': shim('crypto-js@3', 'libjs-cryptojs', 'crypto-js/crypto-js.js', 'crypto-js'),
    'csv-parse/lib/sync': shim('csv-parse@1', undefined, 'csv-parse/lib/sync'),
    lodash: shim('lodash@4', 'node-lodash', 'lodash/lodash.min.js', 'lodash'),
    moment: shim('moment', 'node-moment', 'moment/min/moment.min.js', 'moment'),
    tv4: shim('tv4', undefined),
    xml2js: shim('xml2js', 'node-xml2js'),
};

/**
 * Node's own modules that Postman has, as packages for browsers. Modules find these before any package of that name.
 */
const core = {
    __proto__: null,
    assert: own('assert'),
    buffer: shim('buffer', 'node-buffer', 'buffer/index.js'),
    events: shim('events', 'node-events', 'events/events.js'),
    fs: own('fs'),
    os: own('os'),
    path: shim('path-browserify', 'node-path-browserify'),
    process: own('process'),
    punycode: shim('punycode', 'node-punycode', 'punycode/punycode.js'),
    querystring: shim('querystring-es3', 'node-querystring', 'querystring-es3', 'querystring/index.js'),
    stream: shim('stream-browserify', 'node-stream-browserify'),
    string_decoder: shim('string_decoder', 'node-string-decoder', 'string_decoder/lib/string_decoder.js'),
    timers: own('timers'),
    url: shim('url', 'node-url', 'url/url.js'),
    util: own('util'),
};

/** What a script gets by name before anything that is installed. */
const scripts = {
    ...libraries,
    ...core,
    __proto__: null,
    _process: core.process,
    atob: own('atob'),
    btoa: own('btoa'),
    buffer: own('buffer'),
    json: own('json'),
    'postman-collection': own('postman-collection'),
    process: undefined,
    uuid: own('uuid'),
};

// Node's own modules that Postman has not; nothing that is installed may pass for one of them.
const absent = [
    'async_hooks', 'child_process', 'cluster', 'console', 'constants', 'crypto', 'dgram', 'diagnostics_channel', 'dns',
    'domain', 'http', 'http2', 'https', 'inspector', 'module', 'net', 'perf_hooks', 'process', 'readline', 'repl',
    'sys', 'tls', 'trace_events', 'tty', 'v8', 'vm', 'wasi', 'worker_threads', 'zlib',
];

/** A table whose members are the names that are never found. */
const refused = { __proto__: null };
for (let i = 0; i < absent.length; i++) {
    refused[absent[i]] = true;
}

/**
 * Whether a name is one of a package, or of a file in one. With a step upwards in it, it could reach any file of the
 * machine.
 */
function isPlain(name) {
    return !/^$|^[./]|^node:|[\\\0\s]|(^|\/)\.\.?(\/|$)/.test(name);
}

module.exports = { __proto__: null, core, isPlain, libraries, refused, scripts };
