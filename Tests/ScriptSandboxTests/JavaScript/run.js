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

/// Node's resolution in short, over the folders that Debian uses.
const folders = ['/usr/share/nodejs/', '/usr/share/javascript/'];

function fileAt(path) {
    const main = read(path + '/package.json');
    const entry = main === undefined ? 'index.js' : JSON.parse(main).main ?? 'index.js';
    const names = ['', '.js', '.json', `/${entry}`, `/${entry}.js`, `/${entry}/index.js`].map((end) => path + end);
    return names.find((name) => read(name) !== undefined) ?? null;
}

function joined(folder, name) {
    const parts = folder.split('/');
    for (const step of name.split('/')) {
        if (step === '..') parts.pop();
        else if (step !== '.') parts.push(step);
    }
    return parts.join('/');
}

function resolve(name, from) {
    if (name[0] === '/') return fileAt(name);
    if (name[0] === '.') return fileAt(joined(from.replace(/\/[^/]*$/, ''), name));
    for (const folder of folders) {
        const path = fileAt(folder + name);
        if (path !== null) return path;
    }
    return null;
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
    drainMicrotasks: () => drainMicrotasks(),
    resolveModule: (name, from) => resolve(name, from),
    moduleSource: (path) => readFile(path),
    randomBytes(count) {
        return Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256)).buffer;
    },
};

const makeLoader = (global = globalThis) =>
    global.eval(readFile(root + 'realm/loader.js') + '\n//# sourceURL=postrider:/realm/loader.js');

/// What of a host must be made in the global object that scripts run in.
const hostOf = (global) => ({
    embedded(path) {
        const text = read(root + path);
        if (text === undefined) return undefined;
        return global.eval(`(function (module, exports, require) {${text}\n})\n//# sourceURL=postrider:/${path}`);
    },
    compile(source, url, parameterNames, isScript) {
        const body = isScript ? `return (async () => {\n;${source}\n})();` : source;
        const names = Array.prototype.join.call(parameterNames);
        return global.eval(`(function (${names}) {\n${body}\n})\n//# sourceURL=${url}`);
    },
});

/// A global object without the shell's own functions, which it does not list.
function makeGlobal() {
    const global = createGlobalObject();
    for (const name of ['performance', 'print', 'setTimeout', 'readFile', 'load']) delete global[name];
    return global;
}

const environment = { host, makeLoader, native: false };
const driver = evaluate(readFile(folder + 'realm-driver.js'), 'realm-driver.js');
environment.makeRealm = driver({ ...environment, makeGlobal, hostOf });
const run = evaluate(readFile(folder + 'harness.js'), 'harness.js')(environment);

const parameters = 'test, assert, require, makeRequire, makeHost, host, native, makeRealm';
let failures = 0;
for (const path of arguments) {
    const name = path.replace(/^.*\//, '');
    const file = evaluate(
        `(function (${parameters}) {${readFile(path)}\n})`, name);
    const report = run(file);
    drainMicrotasks();
    const failed = report.tests.filter((test) => test.failure !== undefined);
    if (!report.isDone) failed.push({ name: 'the file', failure: 'a test waits for something that never comes' });
    print(`${failed.length === 0 ? 'passed' : 'FAILED'} ${name}: ${report.tests.length} tests`);
    for (const test of failed) print(`  ${test.name}: ${test.failure}`);
    failures += failed.length;
}
if (failures > 0) quit(1);
