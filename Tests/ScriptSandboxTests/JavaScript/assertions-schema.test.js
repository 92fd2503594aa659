const modules = require('modules/index.js');
const { expect } = modules.load('chai');
const { Request, Response } = require('sdk/index.js');

const failure = 'expected data to satisfy schema but found following errors: \n';
const schema = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } }, required: ['a'] };

test('a response satisfies a schema with its parsed body', () => {
    expect(new Response({ body: '{"a":"x"}' })).to.have.jsonSchema(schema);
});

test('all errors are told, in ajv\'s words', () => {
    const error = assert.throws(() => expect(new Response({ body: '{"a":1,"b":"x"}' })).to.have.jsonSchema(schema));
    assert.equal(error.message,
        failure + 'data.a should be string, data.b should be integer');
    assert.deepEqual([error.expected, error.actual], [true, false]);
});

test('ajv takes options', () => {
    const error = assert.throws(
        () => expect({ a: 1, b: 'x' }).to.have.jsonSchema(schema, { allErrors: false }));
    assert.equal(error.message, failure + 'data.a should be string');
});

test('negated it asks that the schema is not satisfied', () => {
    expect({ a: 1 }).to.not.have.jsonSchema(schema);
    assert.throws(() => expect({ a: 'x' }).to.not.have.jsonSchema(schema),
        { message: 'expected data to not satisfy schema' });
});

test('anything but a response is checked as it is, a request too', () => {
    expect([1]).to.have.jsonSchema({ type: 'array', items: { type: 'number' } });
    expect(new Request('http://h/')).to.have.jsonSchema({ required: ['url', 'method'] });
});

test('a schema is an object', () => {
    assert.throws(() => expect({}).to.have.jsonSchema('text'), { message: "expected 'text' to be an object" });
});

test('a body that is no JSON fails as JSON', () => {
    assert.throws(() => expect(new Response({ body: '<' })).to.have.jsonSchema(schema), { name: 'JSONError' });
});

test('a missing ajv names itself, when it is used and not before', () => {
    const isThere = (name) => !name.startsWith('ajv');
    const without = makeRequire(makeHost({
        resolveModule: (name, from) => (isThere(name) ? host.resolveModule(name, from) : null),
        moduleSource: host.moduleSource,
        randomBytes: host.randomBytes,
    }))('modules/index.js');
    const other = without.load('chai').expect;
    other({ a: 'x' }).to.have.property('a');
    assert.throws(() => other({ a: 'x' }).to.have.jsonSchema(schema), /Cannot find module 'ajv'/);
});
