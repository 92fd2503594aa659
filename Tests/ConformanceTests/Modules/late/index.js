'use strict';

setTimeout(() => { throw new Error('late error of a package'); }, 1);
setTimeout(() => console.log('late'), 5);
