'use strict';

const nodeAssert = require('modules/own/assert.js');

// [name, values that hold, values that do not, message]
const comparisons = [
    ['equal', [1, '1'], [1, 2], '1 == 2'],
    ['notEqual', [1, 2], [1, '1'], "1 != '1'"],
    ['strictEqual', [NaN, NaN], [1, '1'], "Expected values to be strictly equal:\n\n1 !== '1'\n"],
    ['notStrictEqual', [0, -0], [1, 1], 'Expected "actual" to be strictly unequal to:\n\n1\n'],
    ['deepEqual', [{ a: [1, '2'] }, { a: ['1', 2] }], [{ a: 1 }, { a: 2 }],
        'Expected values to be loosely deep-equal:\n\n{ a: 1 }\n\nshould loosely deep-equal\n\n{ a: 2 }\n'],
    ['deepStrictEqual', [{ a: new Map([[{ k: 1 }, 2]]) }, { a: new Map([[{ k: 1 }, 2]]) }], [[1], ['1']],
        "Expected values to be strictly deep-equal:\n\n[ 1 ]\n\nshould strictly deep-equal\n\n[ '1' ]\n"],
    ['notDeepEqual', [[1], [2]], [[1], ['1']], "Expected \"actual\" not to be loosely deep-equal to:\n\n[ '1' ]\n"],
    ['notDeepStrictEqual', [[1], ['1']], [[1], [1]],
        'Expected "actual" not to be strictly deep-equal to:\n\n[ 1 ]\n'],
];
for (const [name, good, bad, message] of comparisons) {
    test(`${name} holds and fails as Node's`, () => {
        nodeAssert[name](...good);
        const error = assert.throws(() => nodeAssert[name](...bad), { name: 'AssertionError', code: 'ERR_ASSERTION' });
        assert.equal(error.message, message);
        assert.deepEqual([error.actual, error.expected, error.generatedMessage], [...bad, true]);
        assert.throws(() => nodeAssert[name](...bad, 'mine'), { message: 'mine', generatedMessage: false });
        assert.throws(() => nodeAssert[name](...bad, new RangeError('own')), RangeError);
    });
}

test('assert and ok look whether a value is truthy', () => {
    nodeAssert(1);
    nodeAssert.ok('x');
    assert.throws(() => nodeAssert(0), { message: '0 == true' });
    assert.throws(() => nodeAssert.ok(), { message: 'No value argument passed to `assert.ok()`' });
    assert.throws(() => nodeAssert.strict.equal(1, '1'), { operator: 'strictEqual' });
});

test('deep comparisons know circles, sets, dates and classes', () => {
    const circle = { a: 1 };
    circle.self = circle;
    const other = { a: 1 };
    other.self = other;
    nodeAssert.deepStrictEqual(circle, other);
    nodeAssert.deepStrictEqual(new Set([{ a: 1 }, 2]), new Set([2, { a: 1 }]));
    assert.throws(() => nodeAssert.deepEqual(new Date(1), new Date(2)), { code: 'ERR_ASSERTION' });
    assert.throws(() => nodeAssert.deepEqual([1, 2], { 0: 1, 1: 2 }), { code: 'ERR_ASSERTION' });
    assert.throws(() => nodeAssert.deepStrictEqual({}, Object.create(null)), { code: 'ERR_ASSERTION' });
    assert.throws(() => nodeAssert.deepEqual({ a: undefined }, {}), { code: 'ERR_ASSERTION' });
});

test('throws checks what is thrown', () => {
    const broken = () => { throw Object.assign(new RangeError('too far'), { extra: 1 }); };
    const expectations = [undefined, RangeError, /far/, { message: /far$/, extra: 1 }, (error) => error.extra === 1];
    for (const expected of expectations) {
        nodeAssert.throws(broken, expected);
    }
    assert.throws(() => nodeAssert.throws(() => {}), { message: 'Missing expected exception.' });
    assert.throws(() => nodeAssert.throws(() => {}, TypeError, 'why'), {
        message: 'Missing expected exception (TypeError): why',
    });
    assert.throws(() => nodeAssert.throws(broken, TypeError), RangeError);
    assert.throws(() => nodeAssert.throws(broken, /near/), { code: 'ERR_ASSERTION' });
    assert.throws(() => nodeAssert.doesNotThrow(broken), {
        message: 'Got unwanted exception.\nActual message: "too far"',
    });
});

test('rejects, match, fail and ifError work', async () => {
    await nodeAssert.rejects(Promise.reject(new Error('x')), /x/);
    await assert.rejects(nodeAssert.rejects(async () => {}), { message: 'Missing expected rejection.' });
    await assert.rejects(nodeAssert.doesNotReject(Promise.reject(new Error('x'))), /Got unwanted rejection/);
    nodeAssert.match('abc', /b/);
    nodeAssert.doesNotMatch('abc', /d/);
    assert.throws(() => nodeAssert.match('abc', /d/), /did not match the regular expression \/d\//);
    assert.throws(() => nodeAssert.fail(), { message: 'Failed' });
    assert.throws(() => nodeAssert.fail('mine'), { message: 'mine' });
    nodeAssert.ifError(null);
    assert.throws(() => nodeAssert.ifError(new Error('x')), { message: 'ifError got unwanted exception: x' });
});
