'use strict';

const { suspectEndless } = require('postrider:host');

// As many turns as no script needs whose microtasks come to an end soon; they cost 20 µs.
const patience = 200;

/**
 * Turns with the microtasks of a script that awaits, and tells the host when they go on and on. `while (true) await 0`
 * would otherwise hang the run: each microtask is a call of its own to the engine's watchdog, and none allocates.
 */
exports.beat = async function beat(execution) {
    for (let turn = 0; turn < patience; turn++) {
        if (execution.settled && !execution.program.hasInnerAsync) {
            return;
        }
        await undefined;
    }
    suspectEndless();
};
