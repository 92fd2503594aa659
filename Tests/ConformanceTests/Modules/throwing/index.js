'use strict';

throw new RangeError('thrown by a package');
