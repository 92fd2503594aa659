'use strict';

// Section 1.8 of the sheet: how values look in the console. The texts of `samples` were written by Node 20:
// util.inspect(value, { depth: 25, maxArrayLength: 100 }).

const { inspect } = require('realm/inspect.js');

const samples = [
    ["{ a: { b: { c: { d: 1 } } } }",
        '{\n  a: { b: { c: { d: 1 } } }\n}'],
    ["{ a: { b: { c: {} } } }",
        '{ a: { b: { c: {} } } }'],
    ["[1, [2, [3, [4]]]]",
        '[\n  1,\n  [ 2, [ 3, [ 4 ] ] ]\n]'],
    ["{ 'a-b': 1, '1a': 2, $x: 3, a1: 4 }",
        '{ \'a-b\': 1, \'1a\': 2, \'$x\': 3, a1: 4 }'],
    ["new Map([['a', 1], [{ b: 2 }, [1]]])",
        'Map(2) { \'a\' => 1, { b: 2 } => [ 1 ] }'],
    ["new Set([1, 'a', { x: 1 }])",
        'Set(3) { 1, \'a\', { x: 1 } }'],
    ["new Map()",
        'Map(0) {}'],
    ["new Set()",
        'Set(0) {}'],
    ["new Date(0)",
        '1970-01-01T00:00:00.000Z'],
    ["new Date(NaN)",
        'Invalid Date'],
    ["/a+/gi",
        '/a+/gi'],
    ["new Uint8Array([1, 2, 3])",
        'Uint8Array(3) [ 1, 2, 3 ]'],
    ["new BigInt64Array([1n])",
        'BigInt64Array(1) [ 1n ]'],
    ["new Uint8Array(0)",
        'Uint8Array(0) []'],
    ["new Uint8Array(150)",
        'Uint8Array(150) [\n  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n' +
            '  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n' +
            '  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n' +
            '  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,\n' +
            '  0, 0, 0, 0,\n  ... 50 more items\n]'],
    ["Array.from({ length: 26 }, (_, i) => i)",
        '[\n   0,  1,  2,  3,  4,  5,  6,  7,\n   8,  9, 10, 11, 12, 13, 14, 15,\n' +
            '  16, 17, 18, 19, 20, 21, 22, 23,\n  24, 25\n]'],
    ["Array.from({ length: 120 }, (_, i) => i)",
        '[\n   0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,\n  12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, ' +
            '23,\n  24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,\n  36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46' +
            ', 47,\n  48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,\n  60, 61, 62, 63, 64, 65, 66, 67, 68, 69, ' +
            '70, 71,\n  72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,\n  84, 85, 86, 87, 88, 89, 90, 91, 92, 93' +
            ', 94, 95,\n  96, 97, 98, 99,\n  ... 20 more items\n]'],
    ["Array.from({ length: 30 }, (_, i) => 'str' + i)",
        '[\n  \'str0\',  \'str1\',  \'str2\',  \'str3\',\n  \'str4\',  \'str5\',  \'str6\',  \'str7\',\n' +
            '  \'str8\',  \'str9\',  \'str10\', \'str11\',\n  \'str12\', \'str13\', \'str14\', \'str15\',\n' +
            '  \'str16\', \'str17\', \'str18\', \'str19\',\n  \'str20\', \'str21\', \'str22\', \'str23\',\n' +
            '  \'str24\', \'str25\', \'str26\', \'str27\',\n  \'str28\', \'str29\'\n' +
            ']'],
    ["Array.from({ length: 30 }, (_, i) => ({ id: i }))",
        '[\n  { id: 0 },  { id: 1 },  { id: 2 },\n  { id: 3 },  { id: 4 },  { id: 5 },\n' +
            '  { id: 6 },  { id: 7 },  { id: 8 },\n  { id: 9 },  { id: 10 }, { id: 11 },\n' +
            '  { id: 12 }, { id: 13 }, { id: 14 },\n  { id: 15 }, { id: 16 }, { id: 17 },\n' +
            '  { id: 18 }, { id: 19 }, { id: 20 },\n  { id: 21 }, { id: 22 }, { id: 23 },\n' +
            '  { id: 24 }, { id: 25 }, { id: 26 },\n  { id: 27 }, { id: 28 }, { id: 29 }\n' +
            ']'],
    ["Array.from({ length: 7 }, (_, i) => 'long string number ' + i)",
        '[\n  \'long string number 0\',\n  \'long string number 1\',\n' +
            '  \'long string number 2\',\n  \'long string number 3\',\n  \'long string number 4\',\n' +
            '  \'long string number 5\',\n  \'long string number 6\'\n]'],
    ["{ a: 'x'.repeat(60), b: 1 }",
        '{\n  a: \'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\',\n' +
            '  b: 1\n}'],
    ["{ a: 'x'.repeat(54), b: 1 }",
        '{ a: \'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\', b: 1 }'],
    ["'x'.repeat(200)",
        '\'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' +
            'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' +
            'xx\''],
    ["{ a: 'line one\\nline two\\n' + 'z'.repeat(70) }",
        '{\n  a: \'line one\\n\' +\n    \'line two\\n\' +\n    \'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' +
            'zzzzzzzzzzzzzzzzzzzzzzzzzz\'\n}'],
    ["'y'.repeat(10005)",
        `'${'y'.repeat(10000)}'... 5 more characters`],
    ["(() => { const o = { a: {} }; o.a.o = o; o.a.self = o.a; return o; })()",
        '<ref *1> { a: <ref *2> { o: [Circular *1], self: [Circular *2] } }'],
    ["'it\\'s \"q\"'",
        '`it\'s "q"`'],
    ["'\\n\\t\\x1b\\\\'",
        '\'\\n\\t\\x1B\\\\\''],
    ["'half \\ud83d and 😀'",
        '\'half \\ud83d and 😀\''],
    ["Array.from({ length: 40 }, (_, i) => 'item-' + 'abc'.repeat(i % 5))",
        '[\n  \'item-\',             \'item-abc\',          \'item-abcabc\',\n' +
            '  \'item-abcabcabc\',    \'item-abcabcabcabc\', \'item-\',\n  \'item-abc\',          \'item-abcabc\'' +
            ',       \'item-abcabcabc\',\n  \'item-abcabcabcabc\', \'item-\',             \'item-abc\',\n' +
            '  \'item-abcabc\',       \'item-abcabcabc\',    \'item-abcabcabcabc\',\n' +
            '  \'item-\',             \'item-abc\',          \'item-abcabc\',\n' +
            '  \'item-abcabcabc\',    \'item-abcabcabcabc\', \'item-\',\n  \'item-abc\',          \'item-abcabc\'' +
            ',       \'item-abcabcabc\',\n  \'item-abcabcabcabc\', \'item-\',             \'item-abc\',\n' +
            '  \'item-abcabc\',       \'item-abcabcabc\',    \'item-abcabcabcabc\',\n' +
            '  \'item-\',             \'item-abc\',          \'item-abcabc\',\n' +
            '  \'item-abcabcabc\',    \'item-abcabcabcabc\', \'item-\',\n  \'item-abc\',          \'item-abcabc\'' +
            ',       \'item-abcabcabc\',\n  \'item-abcabcabcabc\'\n]'],
    ["{ k: Array.from({ length: 40 }, (_, i) => i) }",
        '{\n  k: [\n     0,  1,  2,  3,  4,  5,  6,  7,  8,  9,\n    10, 11, 12, 13, 14, 15, 16, 17, 18, 19,\n' +
            '    20, 21, 22, 23, 24, 25, 26, 27, 28, 29,\n    30, 31, 32, 33, 34, 35, 36, 37, 38, 39\n' +
            '  ]\n}'],
    ["['a', 1, 2, 3, 4, 5, 6, 7]",
        '[\n  \'a\', 1, 2, 3,\n  4,   5, 6, 7\n]'],
    ["JSON.parse('{\"__proto__\":1}')",
        '{ [\'__proto__\']: 1 }'],
    ["new Set(Array.from({ length: 101 }, (_, i) => i))",
        'Set(101) {\n  0,\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n' +
            '  9,\n  10,\n  11,\n  12,\n  13,\n  14,\n  15,\n  16,\n  17,\n' +
            '  18,\n  19,\n  20,\n  21,\n  22,\n  23,\n  24,\n  25,\n  26,\n' +
            '  27,\n  28,\n  29,\n  30,\n  31,\n  32,\n  33,\n  34,\n  35,\n' +
            '  36,\n  37,\n  38,\n  39,\n  40,\n  41,\n  42,\n  43,\n  44,\n' +
            '  45,\n  46,\n  47,\n  48,\n  49,\n  50,\n  51,\n  52,\n  53,\n' +
            '  54,\n  55,\n  56,\n  57,\n  58,\n  59,\n  60,\n  61,\n  62,\n' +
            '  63,\n  64,\n  65,\n  66,\n  67,\n  68,\n  69,\n  70,\n  71,\n' +
            '  72,\n  73,\n  74,\n  75,\n  76,\n  77,\n  78,\n  79,\n  80,\n' +
            '  81,\n  82,\n  83,\n  84,\n  85,\n  86,\n  87,\n  88,\n  89,\n' +
            '  90,\n  91,\n  92,\n  93,\n  94,\n  95,\n  96,\n  97,\n  98,\n' +
            '  99,\n  ... 1 more item\n}'],
    ["Array.from({ length: 8 }, (_, i) => [i, i + 1])",
        '[\n  [ 0, 1 ], [ 1, 2 ],\n  [ 2, 3 ], [ 3, 4 ],\n  [ 4, 5 ], [ 5, 6 ],\n' +
            '  [ 6, 7 ], [ 7, 8 ]\n]'],
    ["[{ a: 1, b: { c: { d: 1 } } }]",
        '[\n  { a: 1, b: { c: { d: 1 } } }\n]'],
    ["(() => { const o = {}; let c = o; for (let i = 0; i < 30; i++) c = c.n = {}; return o; })()",
        '{\n  n: {\n    n: {\n      n: {\n        n: {\n          n: {\n' +
            '            n: {\n              n: {\n                n: {\n                  n: {\n' +
            '                    n: {\n                      n: {\n                        n: {\n' +
            '                          n: {\n                            n: {\n' +
            '                              n: {\n                                n: {\n' +
            '                                  n: {\n                                    n: {\n' +
            '                                      n: {\n                                        n: {\n' +
            '                                          n: {\n                                            n: {\n' +
            '                                              n: {\n                                                ' +
            'n: { n: { n: [Object] } }\n                                              }\n' +
            '                                            }\n                                          }\n' +
            '                                        }\n                                      }\n' +
            '                                    }\n                                  }\n' +
            '                                }\n                              }\n' +
            '                            }\n                          }\n                        }\n' +
            '                      }\n                    }\n                  }\n' +
            '                }\n              }\n            }\n          }\n' +
            '        }\n      }\n    }\n  }\n}'],
];

for (const [expression, expected] of samples) {
    test(`${expression} looks as Node writes it`, () => {
        assert.equal(inspect((0, eval)(`(${expression})`)), expected);
    });
}

for (const [expression, expected] of [
    ['-0', '0'],
    ['[1, , 3]', '[ 1, undefined, 3 ]'],
    ['function f() {}', "'[Function: f]'"],
    ['() => {}', "'[Function]'"],
    ['function* g() {}', "'[GeneratorFunction: g]'"],
    ['async function h() {}', "'[AsyncFunction: h]'"],
    ['{ f() {} }', "{ f: '[Function: f]' }"],
    ['new WeakMap()', "'[WeakMap]'"],
    ['new WeakSet()', "'[WeakSet]'"],
    ['new ArrayBuffer(8)', "'[ArrayBuffer { byteLength: 8 }]'"],
    ['new (class A { constructor() { this.x = 1; } })()', '{ x: 1 }'],
    ['Promise.resolve(1)', '{}'],
    ['{ toJSON() { return { a: [1] }; } }', '{ a: [ 1 ] }'],
    ['[new TypeError("t")]', "[ { type: 'Error', name: 'TypeError', message: 't' } ]"],
    ['Object.create(null)', '{}'],
    ['{ constructor: undefined, a: 1 }', '{ constructor: undefined, a: 1 }'],
    ['{ get a() { throw 1; } }', '{ a: undefined }'],
    ['{ toJSON() { throw 1; } }', "'a value that cannot be shown'"],
    ['new Proxy({}, { ownKeys() { throw 1; } })', "'a value that cannot be shown'"],
    ['Symbol("s")', 'Symbol(s)'],
    ['[NaN, Infinity, -Infinity, 5n, null, undefined]', '[ NaN, Infinity, -Infinity, 5n, null, undefined ]'],
]) {
    test(`${expression} looks as it arrives outside`, () => {
        assert.equal(inspect((0, eval)(`(${expression})`)), expected);
    });
}

test('each call of the console is an event, even an empty one', async () => {
    const result = await makeRealm().run(
        `console.log(); console.warn(1, 'a'); console.debug({}); console.info(null); console.error('%s', 1);
        console.clear()`);
    assert.deepEqual(result.events, [
        ['log', 'log'], ['log', 'warn', '1', "'a'"], ['log', 'debug', '{}'], ['log', 'info', 'null'],
        ['log', 'error', "'%s'", '1'], ['log', 'clear'],
    ]);
});

test('the console has six methods, which return undefined', async () => {
    const result = await makeRealm().run('console.log(Object.keys(console).sort(), console.log())');
    assert.deepEqual(
        result.events[1],
        ['log', 'log', "[ 'clear', 'debug', 'error', 'info', 'log', 'warn' ]", 'undefined']);
});
