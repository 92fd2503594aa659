const sdk = require('sdk/index.js');
const { Collection, Description, Header, Property, PropertyBase, Request, Response, Url, Variable } = sdk;

test('a property takes id, name, disabled and description of a definition or of its info', () => {
    const property = new Property({ id: 'i', name: 'n', disabled: 1, description: 'd' });
    assert.deepEqual([property.id, property.name, property.disabled], ['i', 'n', true]);
    assert.equal(property.description.toString(), 'd');
    assert.equal(new Property({ info: { _postman_id: 'p', name: 'm' } }).id, 'p');
});

test('only classes that need an id make one', () => {
    assert.match(new Response({}).id, /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    assert.ok(!('id' in new Header('a: b')));
});

test('describe sets the description, as plain text unless told', () => {
    const property = new Property();
    property.describe('text');
    assert.deepEqual(property.description.toJSON(), { content: 'text', type: 'text/plain' });
    property.describe('<b>', 'text/html');
    assert.equal(property.description.type, 'text/html');
});

test('a description is made of text or of content and type', () => {
    assert.equal(String(new Description('a')), 'a');
    assert.equal(new Description({ content: 'a', type: 'text/markdown' }).type, 'text/markdown');
    assert.equal(String(new Description()), '');
    assert.ok(Description.isDescription(new Description('a')));
});

test('toJSON is the definition: undefined left out, lists by the singular', () => {
    const request = new Request({ url: 'http://h/?a=b', header: [{ key: 'A', value: 'b' }], description: 'd' });
    assert.deepEqual(request.toJSON(), {
        description: { content: 'd', type: 'text/plain' },
        url: { protocol: 'http', path: [''], host: ['h'], query: [{ key: 'a', value: 'b' }], variable: [] },
        method: 'GET',
        header: [{ key: 'A', value: 'b' }],
    });
});

test('what begins with an underscore is meta', () => {
    const property = new Property({ _a: 1, _b: 2, name: 'n' });
    assert.deepEqual(property.meta(), { a: 1, b: 2 });
    assert.deepEqual(property.meta('b'), { b: 2 });
    assert.ok(PropertyBase.propertyIsMeta(1, '_a'));
    assert.equal(PropertyBase.propertyUnprefixMeta(1, '_a'), 'a');
});

test('the parent is the next object above that is no list', () => {
    const collection = new Collection({ info: { name: 'C' }, item: [{ name: 'F',
        item: [{ name: 'R', request: 'h' }] }] });
    const item = collection.items.idx(0).items.idx(0);
    assert.equal(item.parent(), collection.items.idx(0));
    assert.equal(collection.parent(), undefined);
    const seen = [];
    item.forEachParent({ withRoot: true }, (parent) => seen.push(parent.name));
    item.forEachParent({}, (parent) => seen.push(parent.name));
    assert.deepEqual(seen, ['F', 'C', 'F']);
});

test('findInParents looks upwards', () => {
    const collection = new Collection({ item: [{ name: 'R', request: 'h' }], auth: { type: 'basic' } });
    const item = collection.items.idx(0);
    assert.equal(item.findInParents('auth').type, 'basic');
    assert.equal(item.findInParents('auth', () => false), undefined);
});

test('the names of variables are found anywhere', () => {
    assert.deepEqual(new Request({ url: '{{a}}', header: [{ key: '{{b}} {{a}}' }] }).findSubstitutions(), ['a', 'b']);
    assert.deepEqual(Property.findSubstitutions({ x: ['{{a{{b}}}}'] }), ['b']);
});

test('replaceSubstitutions takes lists and objects, the first that has a value', () => {
    const list = new sdk.VariableList(null, [{ key: 'a', value: 'list' }, { key: 'n', value: null }]);
    assert.equal(Property.replaceSubstitutions('{{a}} {{b}} {{c}}', { b: 'object', a: 'later' }, list),
        'later object {{c}}');
    assert.equal(Property.replaceSubstitutions('{{a}}', [list, { a: 'object' }]), 'list');
    assert.equal(Property.replaceSubstitutions('{{n}}', list), 'null');
    assert.equal(Property.replaceSubstitutions(5, list), 5);
});

test('replaceSubstitutionsIn gives a new object and changes those inside in place', () => {
    const inside = { b: '{{v}}' };
    const given = { a: '{{v}}', inside, '{{v}}': 1 };
    const result = Property.replaceSubstitutionsIn(given, [{ v: 'x' }]);
    assert.deepEqual(result, { a: 'x', inside: { b: 'x' }, '{{v}}': 1 });
    assert.equal(given.a, '{{v}}');
    assert.equal(result.inside, inside);
});

test('every class tells its instances by name, also those of another copy', () => {
    for (const name of Object.keys(sdk)) {
        const check = sdk[name]['is' + name];
        assert.equal(typeof check, 'function', name);
        assert.ok(!check({}), name);
        assert.ok(!check(undefined), name);
        class Other { static _postman_propertyName = name; }
        assert.ok(check(new Other()), name);
        assert.ok(check(new (class extends Other {})()), name);
    }
    assert.ok(Property.isProperty(new Header('a')));
});

test('objects print with the names of their classes', () => {
    assert.equal(new Header('a').constructor.name, 'PostmanHeader');
    assert.equal(new Response({}).constructor.name, 'PostmanResponse');
    assert.equal(new Variable().constructor.name, 'PostmanVariable');
    assert.equal(new Url('h').constructor.name, 'PostmanUrl');
});

test('parents do not show', () => {
    const list = new sdk.HeaderList(null, 'A: b');
    assert.deepEqual(Object.getOwnPropertyNames(list.one('a')), ['key', 'value']);
});

test('a script cannot put another class in the place of one', () => {
    const { Header: before } = sdk;
    try {
        sdk.Header = null;
    } catch {
        // In strict code it is told.
    }
    assert.equal(sdk.Header, before);
});

test('objects that a library cloned without its private fields still work', () => {
    const clone = (object) => Object.assign(Object.create(Object.getPrototypeOf(object)), object);
    const header = clone(new Header('A: b'));
    assert.equal(header.parent(), undefined);
    const list = new sdk.HeaderList(null, [header]);
    assert.equal(header.__parent, list);
    assert.deepEqual(Object.keys(header), ['key', 'value']);
    assert.equal(clone(new sdk.VariableScope({ values: [{ key: 'a', value: 1 }] })).get('a'), 1);
    assert.equal(clone(new Response({ code: 200, body: '1' })).json(), 1);
});
