'use strict';

/** What packages for browsers find as `os`: constants, and nothing of the real machine. */
module.exports = {
    EOL: '\n',
    arch: () => 'javascript',
    cpus: () => [],
    endianness: () => 'LE',
    freemem: () => Number.MAX_VALUE,
    getNetworkInterfaces: () => ({}),
    homedir: () => '/',
    hostname: () => '',
    loadavg: () => [],
    networkInterfaces: () => ({}),
    platform: () => 'browser',
    release: () => '',
    tmpDir: () => '/tmp',
    tmpdir: () => '/tmp',
    totalmem: () => Number.MAX_VALUE,
    type: () => 'Browser',
    uptime: () => 0,
};
