'use strict';
const { word } = require('./word.json');
exports.greet = (name) => `${word}, ${name}`;
