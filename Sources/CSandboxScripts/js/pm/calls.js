'use strict';

const { Map } = require('../realm/intrinsics.js');

/** Requests of scripts that the host has not answered yet: id -> {execution, callback}. */
exports.calls = new Map();

let last = 0;

exports.nextCallID = () => ++last;
