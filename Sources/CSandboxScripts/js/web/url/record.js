'use strict';

/** The schemes that the standard calls special, with their default ports; a file URL has none. */
const defaultPorts = { __proto__: null, ftp: 21, file: null, http: 80, https: 443, ws: 80, wss: 443 };

/**
 * The parts of a parsed URL (https://url.spec.whatwg.org/#concept-url). `host` is in the form it is written in, null
 * where there is none; `path` is an array of segments, or a string where it is opaque.
 */
class URLRecord {
    scheme = '';
    username = '';
    password = '';
    host = null;
    port = null;
    path = [];
    query = null;
    fragment = null;

    get isSpecial() { return this.scheme in defaultPorts; }
    get hasOpaquePath() { return typeof this.path === 'string'; }
    get hasCredentials() { return this.username !== '' || this.password !== ''; }
    get cannotHaveCredentials() { return this.host === null || this.host === '' || this.scheme === 'file'; }

    /** Takes the last segment away, but never the drive letter of a file URL. */
    shorten() {
        const { path } = this;
        if (this.scheme !== 'file' || path.length !== 1 || !/^[a-z]:$/i.test(path[0])) {
            path.pop();
        }
    }

    take(other, names) {
        for (const name of names) {
            this[name] = name === 'path' && !other.hasOpaquePath ? [...other.path] : other[name];
        }
    }

    get pathText() {
        return this.hasOpaquePath ? this.path : this.path.map((segment) => '/' + segment).join('');
    }

    get hostText() {
        return this.host === null ? '' : this.host + (this.port === null ? '' : `:${this.port}`);
    }

    get credentials() {
        const password = this.password === '' ? '' : ':' + this.password;
        return this.hasCredentials ? this.username + password + '@' : '';
    }

    /** The URL as text (https://url.spec.whatwg.org/#url-serializing). */
    toString() {
        const query = this.query === null ? '' : '?' + this.query;
        const fragment = this.fragment === null ? '' : '#' + this.fragment;
        return this.scheme + ':' + this.beforePath + this.pathText + query + fragment;
    }

    get beforePath() {
        if (this.host !== null) {
            return '//' + this.credentials + this.hostText;
        }
        // Or the second slash of the path would begin a host.
        return !this.hasOpaquePath && this.path.length > 1 && this.path[0] === '' ? '/.' : '';
    }
}

module.exports = { __proto__: null, URLRecord, defaultPorts };
