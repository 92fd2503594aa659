const values = [
    { key: 'a', value: 1 }, { key: 'a', value: 2 }, { key: 'a', value: 3, disabled: true },
    { key: 'n', value: '5', type: 'number' }, { key: 'off', value: 'x', disabled: true },
        { key: 'u', value: undefined },
];

const load = makeRequire(makeHost({
    dynamicVariable: (name) => (name === '$guid' ? 'a-guid' : undefined),
    randomBytes: host.randomBytes,
}));
const { VariableScope, VariableList, MutationTracker } = load('sdk/index.js');

const eager = () => new VariableScope({ id: 'i', name: 'N', values });
const lazy = () => VariableScope.lazy({ id: 'i', name: 'N', values: values.map((value) => ({ ...value })) });

for (const [kind, make] of [['a scope', eager], ['a lazy scope', lazy]]) {
    test(`${kind} gives the last enabled value of a key`, () => {
        const scope = make();
        assert.equal(scope.get('a'), 2);
        assert.equal(scope.get('n'), 5);
        assert.equal(scope.get('off'), undefined);
        assert.equal(scope.get('none'), undefined);
        assert.equal(scope.get('toString'), undefined);
    });

    test(`${kind} has a key when an enabled variable has it`, () => {
        const scope = make();
        assert.ok(scope.has('u'));
        assert.ok(!scope.has('off'));
        assert.ok(!scope.has('none'));
    });

    test(`${kind} sets the last enabled variable or adds one`, () => {
        const scope = make();
        assert.equal(scope.set('a', 'new'), undefined);
        scope.set('off', 'enabled');
        scope.set('n', 'abc');
        scope.set('o', { x: 1 }, 'object');
        assert.equal(scope.get('a'), 'new');
        assert.equal(scope.get('off'), 'enabled');
        assert.ok(Number.isNaN(scope.get('n')));
        assert.deepEqual(scope.get('o'), { x: 1 });
        assert.deepEqual(scope.values.map((variable) => [variable.key, variable.value, variable.disabled]), [
            ['a', 1, undefined], ['a', 'new', undefined], ['a', 3, true], ['n', NaN, undefined], ['off', 'x', true],
            ['u', undefined, undefined], ['off', 'enabled', undefined], ['o', '{"x":1}', undefined],
        ]);
    });

    test(`${kind} unsets all enabled variables of a key`, () => {
        const scope = make();
        scope.unset('a');
        assert.ok(!scope.has('a'));
        assert.equal(scope.values.one('a').value, 3);
        assert.equal(scope.values.count(), 4);
    });

    test(`${kind} is cleared of the disabled too`, () => {
        const scope = make();
        scope.clear();
        assert.equal(scope.values.count(), 0);
    });

    test(`${kind} includes disabled variables in toObject unless told`, () => {
        assert.deepEqual(make().toObject(), { a: 3, n: 5, off: 'x', u: undefined });
        assert.deepEqual(make().toObject(true), { a: 2, n: 5, u: undefined });
    });

    test(`${kind} gives its definition with its mutations`, () => {
        const scope = make();
        scope.enableTracking({ autoCompact: true });
        scope.set('x', 1);
        const json = scope.toJSON();
        assert.deepEqual(Object.keys(json), ['id', 'name', 'values', 'mutations']);
        assert.deepEqual(json.values[3], { type: 'number', value: 5, key: 'n' });
        assert.deepEqual(json.mutations.compacted, { x: ['x', 1] });
        assert.deepEqual([scope.name, scope.id], ['N', 'i']);
    });
}

test('reading a lazy scope makes no variables', () => {
    const scope = lazy();
    scope.get('a');
    scope.has('b');
    assert.equal(typeof Object.getOwnPropertyDescriptor(scope, 'values').get, 'function');
    assert.ok(VariableList.isVariableList(scope.values));
    assert.equal(scope.values.parent(), scope);
    assert.equal(scope.get('a'), 2);
});

test('layers are looked up in order, past disabled variables', () => {
    const layers = [
        new VariableScope({ values: [{ key: 'off', value: 'second' }, { key: 'b', value: 'second' }] }),
        () => new VariableScope({ values: [{ key: 'b', value: 'third' }, { key: 'c', value: 'third' }] }),
        new VariableList(null, [{ key: 'd', value: 'list' }]),
    ];
    const scope = new VariableScope({ values }, layers);
    assert.deepEqual(['a', 'off', 'b', 'c', 'd', 'e'].map((key) => scope.get(key)),
        [2, 'second', 'second', 'third', 'list', undefined]);
    assert.ok(scope.has('d'));
    scope.set('b', 'own');
    assert.equal(scope.get('b'), 'own');
    assert.equal(layers[0].get('b'), 'second');
    scope.unset('b');
    assert.equal(scope.get('b'), 'second');
    assert.deepEqual(scope.toObject(), { d: 'list', b: 'second', c: 'third', off: 'x', a: 3, n: 5, u: undefined });
});

test('a layer is not made before it is needed', () => {
    const scope = new VariableScope({ values: [{ key: 'a', value: 1 }] }, [() => assert.fail('too early')]);
    assert.equal(scope.get('a'), 1);
});

test('set, unset and clear are recorded, the last of each key alone', () => {
    const scope = new VariableScope({ values: [{ key: 'c', value: 1 }] });
    scope.set('before', 1);
    scope.enableTracking({ autoCompact: true });
    assert.equal(scope.mutations.count(), 0);
    const date = new Date(0);
    scope.set('a', 1, 'string');
    scope.set('a', date);
    scope.unset('b');
    assert.equal(scope.mutations.count(), 2);
    assert.equal(scope.mutations.compacted.a[1], date);
    assert.deepEqual(scope.mutations.compacted.b, ['b']);
    scope.clear();
    assert.deepEqual(Object.keys(scope.mutations.compacted), ['a', 'b', 'c', 'before']);
    scope.values.add({ key: 'x', value: 1 });
    assert.equal(scope.mutations.count(), 4);
    scope.disableTracking();
    scope.set('y', 1);
    assert.equal(scope.mutations.count(), 4);
});

const scope = () => new VariableScope({
    values: [
        { key: 'a', value: 'A' }, { key: ' s ', value: 'S' }, { key: 'nameA', value: 'nested' },
            { key: 'null', value: null },
        { key: 'undefined' }, { key: 'object', value: {} }, { key: 'zero', value: 0 },
            { key: 'loop', value: '{{loop}}x' },
        { key: 'dollar', value: '$& $1 {{a}}' },
    ],
});

const replacements = [
    ['{{a}}{{a}}', 'AA'],
    ['{{ s }} {{s}}', 'S {{s}}'],
    ['{{name{{a}}}}', 'nested'],
    ['{{null}}|{{undefined}}|{{object}}|{{zero}}', 'null||[object Object]|0'],
    ['{{unknown}} {{}} {{$nope}}', '{{unknown}} {{}} {{$nope}}'],
    ['{{{a}}}', '{A}'],
    ['{{loop}}', '{{loop}}' + 'x'.repeat(19)],
    ['{{dollar}}', '$& $1 A'],
    ['{{$guid}}', 'a-guid'],
    ['{{toString}} {{__proto__}}', '{{toString}} {{__proto__}}'],
];

for (const [template, expected] of replacements) {
    test(`"${template}" becomes "${expected.slice(0, 30)}"`, () => {
        assert.equal(scope().replaceIn(template), expected);
    });
}

test('what is no text, array or object is returned as it is', () => {
    assert.equal(scope().replaceIn(5), 5);
    assert.equal(scope().replaceIn(null), null);
    assert.equal(scope().replaceIn(undefined), undefined);
});

test('of an object the outermost is new and those inside are changed in place', () => {
    const inside = ['{{a}}', { b: '{{a}}' }];
    const given = { x: '{{a}}', inside, '{{a}}': 5 };
    const result = scope().replaceIn(given);
    assert.deepEqual(result, { x: 'A', inside: ['A', { b: 'A' }], '{{a}}': 5 });
    assert.equal(result.inside, inside);
    assert.equal(given.x, '{{a}}');
    assert.deepEqual(scope().replaceIn(['{{a}}', 1]), ['A', 1]);
});

test('an object that holds itself is replaced once', () => {
    const given = { a: '{{a}}' };
    given.self = { given, text: '{{a}}' };
    assert.equal(scope().replaceIn(given).self.text, 'A');
});

test('a variable wins over a dynamic one of its name', () => {
    assert.equal(new VariableScope({ values: [{ key: '$guid', value: 'mine' }] }).replaceIn('{{$guid}}'), 'mine');
});

test('replaceIn works when it is taken off its scope', () => {
    const { replaceIn } = scope();
    assert.equal(replaceIn('{{a}} {{$guid}}'), 'A a-guid');
    assert.equal(VariableScope.prototype.replaceIn.call(scope(), '{{a}}'), 'A');
    const one = scope();
    assert.equal(one.replaceIn, one.replaceIn);
});

test('disabled variables are not put in', () => {
    assert.equal(new VariableScope({ values }).replaceIn('{{off}} {{a}}'), '{{off}} 2');
});

test('a scope is synchronised with an object', () => {
    const one = scope();
    one.syncVariablesFrom({ a: 1 });
    assert.deepEqual(one.syncVariablesTo(), { a: 1 });
});

test('variables is discontinued', () => {
    assert.throws(() => scope().variables(), /discontinued/);
});

test('mutations are replayed on another scope', () => {
    const from = new VariableScope({});
    from.enableTracking();
    from.set('a', 1);
    from.set('a', 2);
    from.unset('b');
    assert.equal(from.mutations.count(), 3);
    const to = new VariableScope({ values: [{ key: 'b', value: 1 }] });
    new MutationTracker(from.mutations.toJSON()).applyOn(to);
    assert.deepEqual(to.toObject(), { a: 2 });
    from.mutations.compact();
    assert.equal(from.mutations.count(), 2);
    assert.ok(MutationTracker.isMutationTracker(from.mutations));
});

test('a tracker records without compacting unless told', () => {
    const tracker = new MutationTracker();
    tracker.track('set', 'a', 1);
    tracker.track('unset', 'a');
    tracker.track('set', ['x', 'y'], 2);
    assert.deepEqual(tracker.stream, [['a', 1], ['a'], [['x', 'y'], 2]]);
    tracker.compact();
    assert.deepEqual(tracker.compacted, { a: ['a'], 'x.y': [['x', 'y'], 2] });
    assert.deepEqual(tracker.toJSON(), { autoCompact: false, stream: [], compacted: tracker.compacted });
});
