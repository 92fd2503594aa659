'use strict';

// Section 6.5 of the sheet: the extensions of built-ins that old scripts know.

// The first of the file: where all realms share one global object, the extensions are those of the first.
test('a delayed function is a pending job', async () => {
    const result = await makeRealm().run('(() => console.log("later")).delay(5)');
    assert.deepEqual(result.events, [['log', 'log', "'later'"]]);
    assert.equal(result.ticks, 5);
});

const samples = [
    ["'hello'.has('ell')", true], ["'a.c'.has('.')", true], ["'abc'.has('.')", false], ["'abc'.has(/B/i)", true],
    ["'abc'.first()", 'a'], ["'abc'.last(2)", 'bc'], ["'abc'.from(1)", 'bc'], ["'abc'.to('c')", 'ab'],
    ["' '.isBlank()", true], ["'hello world'.capitalize()", 'Hello world'],
    ["'hello world'.capitalize(true)", 'Hello World'], ["'some_text-here'.camelize()", 'SomeTextHere'],
    ["'some text'.camelize(false)", 'someText'], ["'someText here'.underscore()", 'some_text_here'],
    ["'someText'.dasherize()", 'some-text'], ["'some_text'.titleize()", 'Some Text'],
    ["'a long text'.truncate(6)", 'a long...'], ["'a1b22'.each(/\\d+/)", ['1', '22']], ["'a b'.words()", ['a', 'b']],
    ["'a\\nb'.lines()", ['a', 'b']], ["'ab'.codes()", [97, 98]], ["'ab'.shift(1)", 'bc'],
    ["'ac'.insert('b', 1)", 'abc'], ["'abc'.reverse()", 'cba'], ["' a  b '.compact()", 'a b'],
    ["'<b>x</b><i>y</i>'.stripTags('b')", 'x<i>y</i>'], ["'<b>x</b>y'.removeTags()", 'y'],
    ["'{1} {a}'.assign('x', { a: 'y' })", 'x y'], ["'a'.pad(3, '-')", '-a-'], ["'1,234.5'.toNumber()", 1234.5],
    ["'<a>'.escapeHTML()", '&lt;a&gt;'], ["'&lt;'.unescapeHTML()", '<'], ["'abc'.encodeBase64()", 'YWJj'],
    ["'YWJj'.decodeBase64()", 'abc'], ['[1, 2, 3].first()', 1], ['[1, 2, 3].first(2)', [1, 2]],
    ['[1, 2, 3].last(2)', [2, 3]], ['[1, 2, 3].sum()', 6], ["[{ a: 1 }, { a: 2 }].sum('a')", 3],
    ['[1, 2].average()', 1.5], ['[3, 1, 2].min()', 1], ['[3, 1, 2].max()', 3],
    ["[{ a: 1 }, { a: 3 }].max('a')", { a: 3 }],
    ["['a', 'bb', 'cc'].groupBy('length')", { 1: ['a'], 2: ['bb', 'cc'] }],
    ['[1, 2, 3].inGroupsOf(2)', [[1, 2], [3, null]]], ['[null, undefined].isEmpty()', true],
    ["['bb', 'a'].sortBy('length')", ['a', 'bb']], ['[1, { a: 1 }, 1, { a: 1 }].unique()', [1, { a: 1 }]],
    ['[1, 2].union([2, 3])', [1, 2, 3]], ['[1, 2].intersect([2, 3])', [2]], ['[1, 2].subtract([2])', [1]],
    ['[1, 3].add(2, 1)', [1, 2, 3]], ['[1, 2, 3].remove(2)', [1, 3]], ['[1, 2, 3].removeAt(0, 1)', [3]],
    ['[1, null, 2].compact()', [1, 2]], ['[1, [2, [3]]].flatten()', [1, 2, 3]],
    ['[1, 2].zip([3, 4])', [[1, 3], [2, 4]]], ['[1, 2].none(3)', true], ['[1, 2, 2].count(2)', 2],
    ['[1, 2, 3].findAll((n) => n > 1)', [2, 3]], ['[{ a: 1, b: 2 }].any({ a: 1 })', true], ['(5).isOdd()', true],
    ['(4).isEven()', true], ['(6).isMultipleOf(3)', true], ['(1).upto(3)', [1, 2, 3]], ['(3).downto(1)', [3, 2, 1]],
    ['(22).ordinalize()', '22nd'], ['(7).pad(3)', '007'], ['(255).hex()', 'ff'],
    ['(1234567.891).format(2)', '1,234,567.89'], ['(1.255).round(1)', 1.3], ['(2).hours()', 7200000],
    ["/a/g.addFlag('i').flags", 'gi'], ["Object.isString('a')", true],
    ['Object.merge({ a: { b: 1 } }, { a: { c: 2 } }, true)', { a: { b: 1, c: 2 } }],
    ["Object.select({ a: 1, b: 2 }, 'a')", { a: 1 }], ["Object.toQueryString({ a: 1, b: [2] })", 'a=1&b%5B0%5D=2'],
    ["new Date(2020, 0, 31).addMonths(1).format('{yyyy}-{MM}-{dd}')", '2020-02-29'],
    ["Date.create('today').isToday()", true], ['(1).dayAgo().isYesterday()', true],
    ['((a, b) => a + b).fill(1)(2)', 3], ['(() => 5).once()()', 5],
];

for (const [expression, expected] of samples) {
    test(`${expression} works`, async () => {
        const result = await makeRealm().run(`console.log(JSON.stringify(${expression}))`);
        assert.deepEqual(result.events, [['log', 'log', result.events[0]?.[2]]]);
        assert.deepEqual((0, eval)(result.events[0][2]), JSON.stringify(expected));
    });
}

test('the extensions do not show in loops', async () => {
    const result = await makeRealm().run('for (const i in [7]) console.log(i); console.log(Object.keys("a"))');
    assert.deepEqual(result.events, [['log', 'log', "'0'"], ['log', 'log', "[ '0' ]"]]);
});
