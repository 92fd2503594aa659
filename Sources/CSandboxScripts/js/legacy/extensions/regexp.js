'use strict';

const unique = (flags) => [...new Set(flags)].join('');

module.exports = {
    getFlags() { return this.flags; },
    setFlags(flags) { return new RegExp(this.source, flags); },
    addFlag(flag) { return new RegExp(this.source, unique(this.flags + flag)); },
    removeFlag(flag) { return new RegExp(this.source, this.flags.replace(flag, '')); },
};
