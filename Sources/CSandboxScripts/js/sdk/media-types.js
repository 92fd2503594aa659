'use strict';

const { String_endsWith, String_indexOf, String_slice } = require('./builtins.js');

// Kind, format and file extension of media types. Source: https://www.iana.org/assignments/media-types
const table = {
    __proto__: null,
    'application/atom+xml': ['text', 'xml', 'atom'],
    'application/ecmascript': ['text', 'script', 'ecma'],
    'application/graphql': ['text', 'plain', 'graphql'],
    'application/gzip': ['unknown', 'raw', 'gz'],
    'application/javascript': ['text', 'script', 'js'],
    'application/json': ['text', 'json', 'json'],
    'application/ld+json': ['text', 'json', 'jsonld'],
    'application/msword': ['unknown', 'raw', 'doc'],
    'application/octet-stream': ['unknown', 'raw', 'bin'],
    'application/pdf': ['embed', 'pdf', 'pdf'],
    'application/rss+xml': ['text', 'xml', 'rss'],
    'application/rtf': ['text', 'plain', 'rtf'],
    'application/soap+xml': ['text', 'xml', 'xml'],
    'application/vnd.ms-excel': ['unknown', 'raw', 'xls'],
    'application/x-javascript': ['text', 'script', 'js'],
    'application/x-ndjson': ['text', 'plain', 'ndjson'],
    'application/x-tar': ['unknown', 'raw', 'tar'],
    'application/x-www-form-urlencoded': ['text', 'plain', 'txt'],
    'application/x-yaml': ['text', 'yaml', 'yaml'],
    'application/xhtml+xml': ['text', 'html', 'xhtml'],
    'application/xml': ['text', 'xml', 'xml'],
    'application/yaml': ['text', 'yaml', 'yaml'],
    'application/zip': ['unknown', 'raw', 'zip'],
    'audio/mpeg': ['audio', 'mpeg', 'mp3'],
    'audio/ogg': ['audio', 'ogg', 'oga'],
    'audio/wav': ['audio', 'wav', 'wav'],
    'image/avif': ['image', 'avif', 'avif'],
    'image/bmp': ['image', 'bmp', 'bmp'],
    'image/gif': ['image', 'gif', 'gif'],
    'image/jpeg': ['image', 'jpeg', 'jpeg'],
    'image/png': ['image', 'png', 'png'],
    'image/svg+xml': ['image', 'svg', 'svg'],
    'image/tiff': ['image', 'tiff', 'tiff'],
    'image/webp': ['image', 'webp', 'webp'],
    'image/x-icon': ['image', 'icon', 'ico'],
    'text/calendar': ['text', 'plain', 'ics'],
    'text/css': ['text', 'stylesheet', 'css'],
    'text/csv': ['text', 'csv', 'csv'],
    'text/html': ['text', 'html', 'html'],
    'text/javascript': ['text', 'script', 'js'],
    'text/markdown': ['text', 'plain', 'md'],
    'text/plain': ['text', 'plain', 'txt'],
    'text/xml': ['text', 'xml', 'xml'],
    'text/yaml': ['text', 'yaml', 'yaml'],
    'video/mp4': ['video', 'mp4', 'mp4'],
    'video/mpeg': ['video', 'mpeg', 'mpeg'],
    'video/webm': ['video', 'webm', 'webm'],
};

function guess(type) {
    if (String_endsWith(type, '+json')) {
        return ['text', 'json', 'json'];
    }
    if (String_endsWith(type, '+xml')) {
        return ['text', 'xml', 'xml'];
    }
    const family = String_slice(type, 0, String_indexOf(type, '/'));
    switch (family) {
    case 'text': return ['text', 'plain', 'txt'];
    case 'audio':
    case 'image':
    case 'video': return [family, String_slice(type, family.length + 1), ''];
    default: return ['unknown', 'raw', ''];
    }
}

/** What a media type (in lower case, without parameters) says: {mimeType, mimeFormat, fileExtension}. */
exports.describe = function describe(type) {
    const entry = table[type] ?? guess(type);
    return { mimeType: entry[0], mimeFormat: entry[1], fileExtension: entry[2] };
};
