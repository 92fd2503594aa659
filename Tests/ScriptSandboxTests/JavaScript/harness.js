// Runs the tests of our embedded JavaScript: in the tool's own tests, and with JavaScriptCore's shell through run.js.
//
// A test file NAME.test.js is the body of a function with these parameters:
//
//   test(name, body)      one test; body may be async. Tests run one after the other, in order
//   assert                ok, equal (Object.is), notEqual, deepEqual, throws, rejects, match, fail
//   require(path)         a module below js/, such as require('sdk/header.js'), over `host`
//   makeRequire(host)     a new, empty module system over a host of the test's own making
//   host                  the functions of the host: the tool's own, or those that run.js fakes
//   native                true where the host functions are the tool's own
//   makeRealm(functions)  a realm that runs whole scripts; realm-driver.js says how
//
// makeHost(functions) completes a host of the test's own making: it adds `embedded`, `compile` and
// `compileModule`.
(function (environment) {
    'use strict';

    class Failure extends Error {}

    function show(value) {
        if (typeof value === 'string') return JSON.stringify(value);
        if (typeof value === 'function') return `[function ${value.name}]`;
        if (value instanceof Error) return `${value.name}: ${value.message}`;
        if (typeof value === 'object' && value !== null) {
            try {
                return JSON.stringify(value) ?? String(value);
            } catch {
                return Object.prototype.toString.call(value);
            }
        }
        return Object.is(value, -0) ? '-0' : String(value);
    }

    function fail(message, context) {
        throw new Failure(context === undefined ? message : `${context}: ${message}`);
    }

    function prototypeName(value) {
        const prototype = Object.getPrototypeOf(value);
        return prototype === null ? 'null' : (prototype.constructor && prototype.constructor.name) || 'Object';
    }

    function isSame(left, right, seen) {
        if (Object.is(left, right)) return true;
        if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
        if (seen.get(left) === right) return true;
        seen.set(left, right);
        if (Array.isArray(left) !== Array.isArray(right)) return false;
        if (left instanceof Date && right instanceof Date) return Object.is(left.getTime(), right.getTime());
        if (left instanceof RegExp && right instanceof RegExp) return String(left) === String(right);
        if (left instanceof Error && right instanceof Error) {
            return left.name === right.name && left.message === right.message;
        }
        if (left instanceof ArrayBuffer && right instanceof ArrayBuffer) {
            return isSame(new Uint8Array(left), new Uint8Array(right), seen);
        }
        if ((left instanceof Map && right instanceof Map) || (left instanceof Set && right instanceof Set)) {
            return left.size === right.size && isSame([...left], [...right], seen);
        }
        const keys = Object.keys(left);
        if (keys.length !== Object.keys(right).length) return false;
        return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key], seen));
    }

    /// `expected` is a regular expression for the message, an object of properties, or a class.
    function checkError(error, expected, context) {
        if (expected === undefined) return error;
        if (expected instanceof RegExp) {
            const message = error !== null && typeof error === 'object' ? error.message : error;
            if (!expected.test(String(message))) fail(`${show(error)} does not match ${expected}`, context);
        } else if (typeof expected === 'function') {
            if (!(error instanceof expected)) fail(`${show(error)} is no ${expected.name}`, context);
        } else {
            for (const key of Object.keys(expected)) {
                if (!isSame(error?.[key], expected[key], new Map())) {
                    fail(`${key} of the error is ${show(error?.[key])}, not ${show(expected[key])}`, context);
                }
            }
        }
        return error;
    }

    const assert = {
        fail,
        ok(value, context) {
            if (!value) fail(`${show(value)} is not truthy`, context);
        },
        equal(actual, expected, context) {
            if (!Object.is(actual, expected)) fail(`got ${show(actual)}, expected ${show(expected)}`, context);
        },
        notEqual(actual, expected, context) {
            if (Object.is(actual, expected)) fail(`got ${show(actual)}, which was not expected`, context);
        },
        deepEqual(actual, expected, context) {
            if (!isSame(actual, expected, new Map())) {
                let [left, right] = [show(actual), show(expected)];
                if (left === right) [left, right] = [actual, expected].map((value) => `${prototypeName(value)} ${show(value)}`);
                fail(`got ${left}, expected ${right}`, context);
            }
        },
        match(text, pattern, context) {
            if (!pattern.test(text)) fail(`${show(text)} does not match ${pattern}`, context);
        },
        throws(body, expected, context) {
            let error;
            try {
                body();
            } catch (thrown) {
                error = { thrown };
            }
            if (error === undefined) fail('nothing was thrown', context);
            return checkError(error.thrown, expected, context);
        },
        async rejects(promise, expected, context) {
            let error;
            try {
                await (typeof promise === 'function' ? promise() : promise);
            } catch (thrown) {
                error = { thrown };
            }
            if (error === undefined) fail('nothing was rejected', context);
            return checkError(error.thrown, expected, context);
        },
    };

    // The host's function, over texts that a test makes up.
    function compileModule(text, path, names, further) {
        const own = names.filter((name) => text.includes(name));
        const start = text.startsWith('#!') ? '//' : '';
        const body = `return function (exports, require, module, __filename, __dirname) {${start}${text}\n};`;
        return [environment.host.compile(body, path, [...own, ...further], false), own];
    }

    const withModules = (host) => ({
        compileModule: (path, names, further) => compileModule(host.moduleSource(path), path, names, further), ...host,
    });

    function makeHost(functions) {
        return withModules({ embedded: environment.host.embedded, compile: environment.host.compile, ...functions });
    }

    function makeRequire(host) {
        return environment.makeLoader()(host);
    }

    let defaultRequire;
    function require(path) {
        defaultRequire ??= makeRequire(withModules(environment.host));
        return defaultRequire(path);
    }

    /// Runs one file, given as the function of its parameters. Returns the tests by name, each with what it failed by;
    /// the array is complete when `isDone` says so.
    return function run(file) {
        const report = { tests: [], isDone: false };
        const tests = [];
        const test = (name, body) => {
            tests.push({ name, body });
        };
        (async () => {
            try {
                file(
                    test, assert, require, makeRequire, makeHost, environment.host, environment.native,
                    environment.makeRealm);
            } catch (error) {
                report.tests.push({ name: 'the file itself', failure: describe(error) });
            }
            for (const { name, body } of tests) {
                try {
                    await body();
                    report.tests.push({ name, failure: undefined });
                } catch (error) {
                    report.tests.push({ name, failure: describe(error) });
                }
            }
            report.isDone = true;
        })();
        return report;
    };

    function describe(error) {
        if (error instanceof Failure) return error.message + place(error);
        if (error instanceof Error) return `${error.name}: ${error.message}\n${error.stack}`;
        return `thrown: ${show(error)}`;
    }

    /// The line of the test file that made the assertion.
    function place(error) {
        const line = String(error.stack).split('\n').find((entry) => entry.includes('.test.js'));
        return line === undefined ? '' : ` (${line.replace(/^.*\//, '')})`;
    }
});
