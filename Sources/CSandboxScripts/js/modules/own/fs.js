'use strict';

// Scripts reach no files: the module is there, as packages ask for it without need, and empty.
module.exports = {};
