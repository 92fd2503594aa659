// Runs tests of our embedded JavaScript with JavaScriptCore's own shell, without a build:
//
//   /usr/bin/jsc Tests/ScriptSandboxTests/JavaScript/run.js -- Tests/ScriptSandboxTests/JavaScript/*.test.js
//
// from the top of the repository. Only what needs no native code can run here; `native` is false.
'use strict';

const root = 'Sources/CSandboxScripts/js/';
const folder = 'Tests/ScriptSandboxTests/JavaScript/';

function read(path) {
    try {
        return readFile(path);
    } catch {
        return undefined;
    }
}

function evaluate(text, url) {
    return (0, eval)(`${text}\n//# sourceURL=${url}`);
}

/// The functions of the host that need no native code. The rest of a host is the test's to fake, with makeHost.
const host = {
    embedded(path) {
        const text = read(root + path);
        if (text === undefined) return undefined;
        return evaluate(`(function (module, exports, require) {${text}\n})`, `postrider:/${path}`);
    },
    compile(source, url, parameterNames, isScript) {
        const body = isScript ? `return (async () => {\n;${source}\n})();` : source;
        return new Function(...parameterNames, `${body}\n//# sourceURL=${url}`);
    },
    log(level, texts) {
        print(level, ...texts);
    },
    randomBytes(count) {
        return Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256)).buffer;
    },
};

const makeLoader = () => evaluate(readFile(root + 'realm/loader.js'), 'postrider:/realm/loader.js');
const run = evaluate(readFile(folder + 'harness.js'), 'harness.js')({ host, makeLoader, native: false });

let failures = 0;
for (const path of arguments) {
    const name = path.replace(/^.*\//, '');
    const file = evaluate(
        `(function (test, assert, require, makeRequire, makeHost, host, native) {${readFile(path)}\n})`, name);
    const report = run(file);
    drainMicrotasks();
    const failed = report.tests.filter((test) => test.failure !== undefined);
    if (!report.isDone) failed.push({ name: 'the file', failure: 'a test waits for something that never comes' });
    print(`${failed.length === 0 ? 'passed' : 'FAILED'} ${name}: ${report.tests.length} tests`);
    for (const test of failed) print(`  ${test.name}: ${test.failure}`);
    failures += failed.length;
}
if (failures > 0) quit(1);
