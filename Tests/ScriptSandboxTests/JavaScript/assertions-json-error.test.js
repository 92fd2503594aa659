const legacyJSON = require('assertions/json-error.js');
const { parse, stringify } = legacyJSON;

const mistakes = [
    ['', 'No data, empty input at 1:1\n\n^'],
    [' \n ', 'No data, only a whitespace at 2:2\n \n ^'],
    ['<html>\n<b>', "Unexpected token '<' at 1:1\n<html>\n^"],
    ['{"a": undefined}', "Unexpected token 'u' at 1:7\n{\"a\": undefined}\n      ^"],
    ['{"a":1,}', "Unexpected token '}' at 1:8\n{\"a\":1,}\n       ^"],
    ['{\n\t"ok": 1x\n}', "Unexpected token 'x' at 2:9\n\t\"ok\": 1x\n\t       ^"],
    ["{'a':1}", "Unexpected token '\\'' at 1:2\n{'a':1}\n ^"],
    ['{"a" 1}', "Unexpected token '1' at 1:6\n{\"a\" 1}\n     ^"],
    ['[1,2', 'Unexpected end of input at 1:5\n[1,2\n    ^'],
    ['[1 2]', "Unexpected token '2' at 1:4\n[1 2]\n   ^"],
    ['01', "Unexpected token '1' at 1:2\n01\n ^"],
    ['1.', 'Unexpected end of input at 1:3\n1.\n  ^'],
    ['1e+', 'Unexpected end of input at 1:4\n1e+\n   ^'],
    ['-', 'Unexpected end of input at 1:2\n-\n ^'],
    ['truth', "Unexpected token 't' at 1:4\ntruth\n   ^"],
    ['"\\x"', "Unexpected token 'x' at 1:3\n\"\\x\"\n  ^"],
    ['"\\u12g4"', "Unexpected token 'g' at 1:6\n\"\\u12g4\"\n     ^"],
    ['"a\nb"', "Unexpected token '\\n' at 1:3\n\"a\n  ^"],
    ['\r\n\r[', 'Unexpected end of input at 3:2\n[\n ^'],
    [undefined, "Unexpected token 'u' at 1:1\nundefined\n^"],
    [{}, "Unexpected token 'o' at 1:2\n[object Object]\n ^"],
];

for (const [text, message] of mistakes) {
    test(`${JSON.stringify(text)} is no JSON: ${message.split('\n')[0]}`, () => {
        const error = assert.throws(() => parse(text), SyntaxError);
        assert.equal(error.name, 'JSONError');
        assert.equal(error.message, message);
    });
}

test('what is JSON parses', () => {
    for (const text of ['null', ' [1.5e-3, -0, "\\u00e4\\n", {"a": {}, "b": []}, true, false] ', '"\u2028"', '0']) {
        assert.deepEqual(parse(text), JSON.parse(text));
    }
    assert.equal(parse(5), 5);
});

test('byte order marks are left out, also those whose bytes became characters, unless strict', () => {
    for (const mark of ['\ufeff', '\ubbbf', '\u00ef\u00bb\u00bf', '\u00fe\u00ff', '\u00ff\u00fe']) {
        assert.deepEqual(parse(mark + '[1]'), [1]);
        assert.throws(() => parse(mark + '[1]', null, true), { name: 'JSONError' });
        assert.throws(() => parse(mark + '[1]', true), { name: 'JSONError' });
    }
});

test('a long line is cut around the mistake', () => {
    const { message } = assert.throws(() => parse('["' + 'x'.repeat(200) + '" y ' + 'z'.repeat(100)));
    const [first, line, pointer] = message.split('\n');
    assert.equal(first, "Unexpected token 'y' at 1:205");
    assert.equal(line.length, 79);
    assert.equal(line[pointer.indexOf('^')], 'y');
});

test('deep nesting is no trouble', () => {
    assert.throws(() => parse('['.repeat(200000)), /^Unexpected end of input at 1:200001/);
});

test('what a reviver throws is passed on', () => {
    assert.throws(() => parse('[1]', () => { throw new TypeError('mine'); }), { name: 'TypeError', message: 'mine' });
});

test('stringify is the native one', () => {
    assert.equal(stringify, JSON.stringify);
    assert.equal(stringify({ a: [1] }, null, 1), '{\n "a": [\n  1\n ]\n}');
});
