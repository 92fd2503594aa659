const chai = require('modules/index.js').load('chai');
const { Header, Request, Response } = require('sdk/index.js');
const { expect } = chai;

const header = [{ key: 'X', value: '1' }, { key: 'x', value: '2' }];
const response = (definition) => new Response({ code: 200, header, ...definition });
const json = (value) => response({ body: JSON.stringify(value) });
const request = new Request({ url: 'http://h/', header: [{ key: 'A', value: 'b' }] });

/// Each case: what it shows, an assertion, and the message it fails with; none where it holds.
const cases = [
    ['a request is one', () => expect(request).to.be.a.postmanRequest],
    ['a response is no request', () => expect(response()).to.be.postmanRequest,
        /^expecting a postman request object but got PostmanResponse\{ …\(6\) \}$/],
    ['a header prints by its class', () => expect(new Header({ key: 'key', value: 'value' })).to.be.postmanResponse,
        "expecting a postman response object but got PostmanHeader{ key: 'key', …(1) }"],
    ['negated postmanRequest', () => expect(request).to.not.be.postmanRequest,
        'not expecting a postman request object'],
    ['a response is one', () => expect(response()).to.be.postmanResponse],
    ['negated postmanResponse', () => expect(response()).to.not.be.postmanResponse,
        'not expecting a postman response object'],
    ['either is one of both', () => {
        expect(request).to.be.postmanRequestOrResponse;
        expect(response()).to.be.postmanRequestOrResponse;
    }],
    ['others are neither', () => expect(5).to.be.postmanRequestOrResponse,
        'expecting a postman request or response object but got 5'],
    ['negated postmanRequestOrResponse', () => expect(request).to.not.be.postmanRequestOrResponse,
        'not expecting a postman request or response object'],

    ['status takes a number', () => expect(response()).to.have.status(200)],
    ['another number', () => expect(response()).to.have.status(404),
        'expected response to have status code 404 but got 200'],
    ['negated status', () => expect(response()).to.not.have.status(200),
        'expected response to not have status code 200'],
    ['status takes a phrase', () => expect(response()).to.have.status('OK')],
    ['a phrase in another case', () => expect(response()).to.have.status('ok'),
        "expected response to have status reason 'ok' but got 'OK'"],
    ['a number as text is a phrase', () => expect(response()).to.have.status('200'),
        "expected response to have status reason '200' but got 'OK'"],
    ['negated phrase', () => expect(response()).to.not.have.status('OK'),
        "expected response to not have status reason 'OK'"],
    ['statusCode takes text', () => expect(response()).to.have.statusCode('200')],
    ['another statusCode', () => expect(response()).to.have.statusCode(1),
        'expected response to have status code 1 but got 200'],
    ['statusReason', () => expect(response()).to.have.statusReason('OK')],
    ['another statusReason', () => expect(response()).to.have.statusReason('No'),
        "expected response to have status reason 'No' but got 'OK'"],
    ['statusCodeClass', () => expect(response({ code: 299 })).to.have.statusCodeClass(2)],
    ['another statusCodeClass', () => expect(response()).to.have.statusCodeClass(4),
        'expected response code to be 4XX but found 200'],
    ['negated statusCodeClass', () => expect(response()).to.not.have.statusCodeClass(2),
        'expected response code to not be 2XX'],
    ['a status of something else', () => expect({}).to.have.status(200),
        'expecting a postman response object but got {}'],
    ['a status of something else, negated', () => expect({}).to.not.have.status(200),
        'expecting a postman response object but got {}'],
    ['a code that is missing', () => expect(new Response({})).to.have.status(200),
        "expected PostmanResponse{ …(4) } to have property 'code'"],

    ['info', () => expect(response({ code: 101 })).to.be.info],
    ['success', () => expect(response({ code: 204 })).to.be.success],
    ['redirection', () => expect(response({ code: 302 })).to.be.redirection],
    ['clientError', () => expect(response({ code: 404 })).to.be.clientError],
    ['serverError', () => expect(response({ code: 500 })).to.be.serverError],
    ['no serverError', () => expect(response()).to.be.serverError, 'expected response code to be 5XX but found 200'],
    ['error', () => { expect(response({ code: 400 })).to.be.error; expect(response({ code: 500 })).to.be.error; }],
    ['no error', () => expect(response()).to.be.error, 'expected response code to be 4XX or 5XX but found 200'],
    ['negated error', () => expect(response({ code: 500 })).to.not.be.error,
        'expected response code to not be 4XX or 5XX'],

    ['ok', () => expect(response()).to.be.ok],
    ['ok with its own phrase', () => expect(response({ reason: 'Fine' })).to.be.ok,
        "expected response to have status reason 'OK' but got 'FINE'"],
    ['ok with another code', () => expect(response({ code: 201, reason: 'ok' })).to.be.ok,
        'expected response to have status code 200 but got 201'],
    ['ok of something else is truthiness', () => expect(1).to.be.ok],
    ['not truthy', () => expect('').to.be.ok, "expected '' to be truthy"],
    ['accepted', () => expect(response({ code: 202 })).to.be.accepted],
    ['withoutContent', () => expect(response({ code: 204 })).to.be.withoutContent],
    ['badRequest', () => expect(response({ code: 400 })).to.be.badRequest],
    ['unauthorized', () => expect(response({ code: 401 })).to.be.unauthorized],
    ['unauthorised fails on the standard phrase', () => expect(response({ code: 401 })).to.be.unauthorised,
        "expected response to have status reason 'UNAUTHORISED' but got 'UNAUTHORIZED'"],
    ['unauthorised in its own spelling',
        () => expect(response({ code: 401, reason: 'Unauthorised' })).to.be.unauthorised],
    ['forbidden', () => expect(response({ code: 403 })).to.be.forbidden],
    ['notFound', () => expect(response({ code: 404 })).to.be.notFound],
    ['notFound of another status', () => expect(response()).to.be.notFound,
        "expected response to have status reason 'NOT FOUND' but got 'OK'"],
    ['rateLimited', () => expect(response({ code: 429 })).to.be.rateLimited],
    ['notAcceptable fails on a usual 406', () => expect(response({ code: 406 })).to.be.notAcceptable,
        "expected response to have status reason 'ACCEPTABLE' but got 'NOT ACCEPTABLE'"],
    ['notAcceptable with that phrase', () => expect(response({ code: 406, reason: 'Acceptable' })).to.be.notAcceptable],

    ['header', () => { expect(response()).to.have.header('x'); expect(request).to.have.header('a'); }],
    ['no header', () => expect(response()).to.have.header('k'), "expected response to have header with key 'k'"],
    ['no header of a request', () => expect(request).to.have.header('k'),
        "expected request to have header with key 'k'"],
    ['the last header has the value', () => expect(response()).to.have.header('X', '2')],
    ['another value', () => expect(response()).to.have.header('X', '1'),
        "expected 'X' response header to be '1' but got '2'"],
    ['negated header', () => expect(response()).to.not.have.header('X'),
        "expected response to not have header with key 'X'"],
    ['negated value fails as soon as the header is there', () => expect(response()).to.not.have.header('X', 'other'),
        "expected response to not have header with key 'X'"],
    ['a header that is not there has no value', () => expect(response()).to.not.have.header('k', 'v')],
    ['a header of something else', () => expect({}).to.have.header('k'),
        'expecting a postman request or response object but got {}'],

    ['withBody', () => expect(response({ body: 'a' })).to.be.withBody],
    ['an empty body', () => expect(response({ body: '' })).to.be.withBody, 'expected response to have content in body'],
    ['negated withBody', () => expect(response({ body: 'a' })).to.not.be.withBody,
        'expected response to not have content in body'],
    ['body()', () => expect(response({ body: 'a' })).to.have.body()],
    ['body() of none', () => expect(response()).to.have.body(), 'expected response to have content in body'],
    ['body(text)', () => expect(response({ body: 'a' })).to.have.body('a')],
    ['another text', () => expect(response({ body: 'a' })).to.have.body('b'),
        "expected response body to equal 'b' but got 'a'"],
    ['body(pattern)', () => expect(response({ body: 'abc' })).to.have.body(/b/)],
    ['another pattern', () => expect(response({ body: 'abc' })).to.have.body(/x/),
        "expected response body text to match /x/ but got 'abc'"],
    ['negated pattern', () => expect(response({ body: 'abc' })).to.not.have.body(/b/),
        "expected response body text 'abc' to not match /b/"],
    ['body(object)', () => expect(json({ a: [1] })).to.have.body({ a: [1] })],
    ['another object', () => expect(json({ a: 1 })).to.have.body({ a: 2 }),
        'expected response body json to equal { a: 2 } but got { a: 1 }'],
    ['body without a call', () => expect(response()).to.have.body],
    ['body goes on', () => expect(response({ body: 'a' })).to.have.body('a').and.have.status(200)],

    ['json', () => expect(json(1)).to.be.json],
    ['no json', () => expect(response({ body: '<a>' })).to.be.json,
        "expected response body to be a valid json but got error Unexpected token '<' at 1:1"],
    ['negated json', () => expect(json(1)).to.not.be.json, 'expected response body not to be a valid json'],
    ['jsonBody()', () => expect(json(1)).to.have.jsonBody()],
    ['jsonBody() of text', () => expect(response({ body: '' })).to.have.jsonBody(),
        'expected response body to be a valid json but got error No data, empty input at 1:1'],
    ['negated jsonBody()', () => expect(json(1)).to.not.have.jsonBody(),
        'expected response body not to be a valid json'],
    ['jsonBody(path)', () => expect(json({ a: [{ b: 1 }] })).to.have.jsonBody('a[0].b')],
    ['a path that is one key', () => expect(json({ 'a.b': 1 })).to.have.jsonBody('a.b')],
    ['an inherited property', () => expect(json({})).to.have.jsonBody('toString'),
        "expected {} in response to contain property 'toString'"],
    ['no such path', () => expect(json({ a: 1 })).to.have.jsonBody('b'),
        "expected { a: 1 } in response to contain property 'b'"],
    ['negated path', () => expect(json({ a: 1 })).to.not.have.jsonBody('a'),
        "expected { a: 1 } in response to not contain property 'a'"],
    ['jsonBody(path, value)', () => expect(json({ a: { b: [1] } })).to.have.jsonBody('a', { b: [1] })],
    ['another value at a path', () => expect(json({ a: { b: 1 } })).to.have.jsonBody('a.b', 2),
        'expected response body json at "a.b" to contain 2 but got 1'],
    ['jsonBody(object) compares nothing', () => {
        expect(json({ a: 1 })).to.have.jsonBody({ b: 2 });
        expect(json({ a: 1 })).to.not.have.jsonBody({ a: 1 });
        expect(response({ body: '<' })).to.have.jsonBody({ a: 1 });
    }],
    ['jsonBody without a call', () => expect(response({ body: '<' })).to.have.jsonBody],
    ['a path in text', () => expect(response({ body: '<' })).to.have.jsonBody('a'),
        "expected response body to be a valid json but got error Unexpected token '<' at 1:1"],

    ['responseTime()', () => expect(response({ responseTime: 5 })).to.have.responseTime()],
    ['no responseTime', () => expect(new Response({})).to.have.responseTime(),
        "expected PostmanResponse{ …(4) } to have property 'responseTime'"],
    ['responseTime(n)', () => expect(response({ responseTime: 5 })).to.have.responseTime(5)],
    ['another responseTime', () => expect(response({ responseTime: 5 })).to.have.responseTime(6),
        'expected response to have a valid response time but got 5'],
    ['responseTime.below', () => expect(response({ responseTime: 200 })).to.have.responseTime.below(201)],
    ['responseTime too high', () => expect(response({ responseTime: 200 })).to.have.responseTime.below(100),
        'expected 200 to be below 100'],
    ['responseTime compared in each way', () => {
        const to = expect(response({ responseTime: 200 })).to;
        to.have.responseTime.above(199).and.within(100, 300);
        to.have.responseTime.least(200).and.most(200).and.gt(1).and.lessThan(300);
    }],
    ['responseTime negated', () => expect(response({ responseTime: 200 })).to.not.have.responseTime.above(100),
        'expected 200 to be at most 100'],
    ['responseTime with a message', () => expect(response({ responseTime: 200 }), 'mine').to.have.responseTime.below(1),
        'mine: expected 200 to be below 1'],
    ['other numbers compare as ever', () => expect(5).to.be.above(6), 'expected 5 to be above 6'],
    ['another assertion may follow',
        () => expect(response({ responseTime: 1 })).to.have.responseTime.below(5).and.have.status(200)],
    ['responseSize counts header and body', () => {
        // A status line of 17 bytes, two headers of 6, the blank line of 2, and the body.
        expect(response({ body: 'hello world' })).to.have.responseSize(42);
        expect(response({ body: 'hello world' })).to.have.responseSize();
        expect(response({ body: 'hello world' })).to.have.responseSize.below(43);
    }],
    ['the numbers of responseSize are swapped', () => expect(response({ body: 'hello world' })).to.have.responseSize(5),
        'expected response size to equal 42 but got 5'],
    ['responseSize too high', () => expect(response({ body: 'hello world' })).to.have.responseSize.below(1),
        'expected 42 to be below 1'],
];

for (const [name, body, message] of cases) {
    test(`${name}: ${message === undefined ? 'holds' : 'fails'}`, () => {
        if (message === undefined) {
            body();
            return;
        }
        const error = assert.throws(body);
        assert.equal(error.name, 'AssertionError');
        if (typeof message === 'string') assert.equal(error.message, message);
        else assert.match(error.message, message);
    });
}

test('names that chai does not know are told', () => {
    for (const name of ['html', 'xml', 'text']) {
        const error = assert.throws(() => expect(response()).to.be[name], Error);
        assert.match(error.message, new RegExp(`^Invalid Chai property: ${name}`));
    }
});

test('a failed assertion carries what was expected and what was found', () => {
    const { expected, actual } = assert.throws(() => expect(response()).to.have.status(404));
    assert.deepEqual([expected, actual], [404, 200]);
});
