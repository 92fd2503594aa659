'use strict';

const { ReadableStream } = require('web/streams/readable.js');
const { WritableStream } = require('web/streams/writable.js');
const { TransformStream } = require('web/streams/transform.js');
const { TextDecoderStream, TextEncoderStream } = require('web/streams/text.js');
const { ByteLengthQueuingStrategy, CountQueuingStrategy } = require('web/streams/strategies.js');
const { AbortController } = require('web/abort.js');

function streamOf(chunks, log = [], strategy = undefined) {
    const rest = [...chunks];
    return new ReadableStream({
        start() { log.push('start'); },
        pull(controller) {
            log.push('pull');
            if (rest.length > 0) controller.enqueue(rest.shift());
            else controller.close();
        },
        cancel(reason) { log.push(`cancel ${reason}`); },
    }, strategy);
}

async function all(stream) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    return chunks;
}

function collector(chunks = [], more = {}) {
    return new WritableStream({ write(chunk) { chunks.push(chunk); }, ...more });
}

test('a stream gives its chunks in order, and its end', async () => {
    const reader = streamOf(['a', 'b']).getReader();
    assert.deepEqual(await reader.read(), { value: 'a', done: false });
    assert.deepEqual(await reader.read(), { value: 'b', done: false });
    assert.deepEqual(await reader.read(), { value: undefined, done: true });
    await reader.closed;
});

test('a source is asked for no more than the strategy allows', async () => {
    const log = [];
    const stream = streamOf(['a', 'b', 'c', 'd'], log, { highWaterMark: 2 });
    await null;
    await null;
    await null;
    await null;
    assert.deepEqual(log, ['start', 'pull', 'pull']);
    assert.deepEqual(await all(stream), ['a', 'b', 'c', 'd']);
});

test('a stream has one reader at a time', async () => {
    const stream = streamOf(['a']);
    const reader = stream.getReader();
    assert.equal(stream.locked, true);
    assert.throws(() => stream.getReader(), TypeError);
    await assert.rejects(stream.cancel(), TypeError);
    const waiting = reader.closed;
    reader.releaseLock();
    await assert.rejects(waiting, TypeError);
    await assert.rejects(reader.read(), TypeError);
    assert.deepEqual(await all(stream), ['a']);
});

test('an error of the source reaches the reader', async () => {
    const reader = new ReadableStream({ pull() { throw new RangeError('broken'); } }).getReader();
    await assert.rejects(reader.read(), RangeError);
    await assert.rejects(reader.closed, RangeError);
    assert.throws(() => new ReadableStream({ start() { throw new RangeError('at once'); } }), RangeError);
});

test('leaving a loop cancels the stream', async () => {
    const log = [];
    for await (const chunk of streamOf(['a', 'b'], log)) {
        assert.equal(chunk, 'a');
        break;
    }
    assert.equal(log.at(-1), 'cancel undefined');
    const kept = streamOf(['a', 'b']);
    for await (const chunk of kept.values({ preventCancel: true })) {
        assert.equal(chunk, 'a');
        break;
    }
    assert.deepEqual(await all(kept), ['b']);
});

test('a closed or failed controller takes nothing', () => {
    let controller;
    const stream = new ReadableStream({ start(given) { controller = given; } });
    controller.enqueue(1);
    assert.equal(controller.desiredSize, 0);
    controller.close();
    assert.throws(() => controller.enqueue(2), TypeError);
    assert.throws(() => controller.close(), TypeError);
    assert.throws(() => new controller.constructor(), TypeError);
    return all(stream).then((chunks) => assert.deepEqual(chunks, [1]));
});

test('ReadableStream.from takes iterables of both kinds', async () => {
    assert.deepEqual(await all(ReadableStream.from([1, Promise.resolve(2)])), [1, 2]);
    assert.deepEqual(await all(ReadableStream.from((async function* () { yield 3; })())), [3]);
    assert.throws(() => ReadableStream.from(5), TypeError);
});

test('tee gives two streams of the same chunks', async () => {
    const log = [];
    const [one, other] = streamOf(['a', 'b'], log).tee();
    assert.deepEqual(await Promise.all([all(one), all(other)]), [['a', 'b'], ['a', 'b']]);
    const [left, right] = streamOf(['a'], log).tee();
    const canceled = left.cancel(1);
    right.cancel(2);
    await canceled;
    assert.equal(log.at(-1), 'cancel 1,2');
});

test('strategies measure what waits', async () => {
    let controller;
    new ReadableStream({ start(given) { controller = given; } }, new ByteLengthQueuingStrategy({ highWaterMark: 10 }));
    controller.enqueue(new Uint8Array(4));
    assert.equal(controller.desiredSize, 6);
    assert.equal(new CountQueuingStrategy({ highWaterMark: 3 }).size('anything'), 1);
    assert.throws(() => new CountQueuingStrategy({}), TypeError);
    assert.throws(() => new ReadableStream({}, { highWaterMark: -1 }), RangeError);
    const bad = new ReadableStream({ start(given) { controller = given; } }, { size: () => NaN });
    assert.throws(() => controller.enqueue(1), RangeError);
    await assert.rejects(all(bad), RangeError);
});

test('a sink gets one chunk at a time', async () => {
    const log = [];
    const stream = new WritableStream({
        async write(chunk) {
            log.push(`begin ${chunk}`);
            await null;
            log.push(`end ${chunk}`);
        },
        close() { log.push('close'); },
    });
    const writer = stream.getWriter();
    assert.equal(writer.desiredSize, 1);
    writer.write('a');
    writer.write('b');
    assert.equal(writer.desiredSize, -1);
    await writer.close();
    assert.deepEqual(log, ['begin a', 'end a', 'begin b', 'end b', 'close']);
    await writer.closed;
    await assert.rejects(writer.write('c'), TypeError);
});

test('ready tells when to go on writing', async () => {
    let finish;
    const writer = new WritableStream({ write: () => new Promise((resolve) => { finish = resolve; }) }).getWriter();
    await writer.ready;
    writer.write('a');
    let isReady = false;
    writer.ready.then(() => { isReady = true; });
    await null;
    await null;
    assert.equal(isReady, false);
    finish();
    await writer.ready;
});

test('an error of the sink fails what was written and what comes', async () => {
    const writer = new WritableStream({ write() { throw new RangeError('full'); } }).getWriter();
    await assert.rejects(writer.write('a'), RangeError);
    await assert.rejects(writer.write('b'), RangeError);
    await assert.rejects(writer.closed, RangeError);
    await assert.rejects(writer.ready, RangeError);
});

test('abort reaches the sink, and its signal', async () => {
    const log = [];
    let signal;
    const stream = new WritableStream({
        start(controller) { ({ signal } = controller); },
        abort(reason) { log.push(reason); },
    });
    await stream.abort('enough');
    assert.deepEqual(log, ['enough']);
    assert.equal(signal.reason, 'enough');
    await assert.rejects(stream.getWriter().closed, /enough/);
});

test('pipeTo moves all chunks and closes', async () => {
    const chunks = [];
    let isClosed = false;
    const target = collector(chunks, { close() { isClosed = true; } });
    await streamOf(['a', 'b', 'c']).pipeTo(target);
    assert.deepEqual(chunks, ['a', 'b', 'c']);
    assert.ok(isClosed);
    assert.equal(target.locked, false);
});

test('pipeTo hands errors on, unless told not to', async () => {
    const broken = () => new ReadableStream({ pull() { throw new RangeError('source'); } });
    const log = [];
    await assert.rejects(broken().pipeTo(collector([], { abort(reason) { log.push(reason.message); } })), RangeError);
    assert.deepEqual(log, ['source']);
    const target = collector();
    await assert.rejects(broken().pipeTo(target, { preventAbort: true }), RangeError);
    await target.getWriter().close();

    const full = new WritableStream({ write() { throw new RangeError('target'); } });
    await assert.rejects(streamOf(['a', 'b'], log).pipeTo(full), RangeError);
    assert.match(log.at(-1), /^cancel RangeError: target$/);
});

test('pipeTo ends with a signal', async () => {
    const log = [];
    const controller = new AbortController();
    const piping = streamOf(['a'], log).pipeTo(collector([], { write: () => new Promise(() => {}) }), {
        signal: controller.signal, preventAbort: true,
    });
    controller.abort('stop');
    await assert.rejects(piping, /stop/);
    assert.equal(log.at(-1), 'cancel stop');
    await assert.rejects(streamOf([]).pipeTo({}), TypeError);
});

test('a transform gives what it makes of each chunk, and more at the end', async () => {
    const upper = new TransformStream({
        transform(chunk, controller) { controller.enqueue(chunk.toUpperCase()); },
        flush(controller) { controller.enqueue('!'); },
    });
    assert.deepEqual(await all(streamOf(['a', 'b']).pipeThrough(upper)), ['A', 'B', '!']);
    assert.deepEqual(await all(streamOf([1, 2]).pipeThrough(new TransformStream())), [1, 2]);
});

test('an error of a transform fails both sides', async () => {
    const transform = new TransformStream({ transform() { throw new RangeError('no'); } });
    const writer = transform.writable.getWriter();
    const reading = transform.readable.getReader().read();
    await assert.rejects(writer.write('a'), RangeError);
    await assert.rejects(reading, RangeError);
});

test('a transform may end early', async () => {
    const transform = new TransformStream({
        transform(chunk, controller) {
            controller.enqueue(chunk);
            controller.terminate();
        },
    });
    const writer = transform.writable.getWriter();
    writer.write('a').catch(() => {});
    assert.deepEqual(await all(transform.readable), ['a']);
    await assert.rejects(writer.write('b'), TypeError);
});

test('text goes through its streams, across the borders of chunks', async () => {
    const texts = ReadableStream.from(['a\ud83d', '\ude00', '\ud800']);
    const encoded = await all(texts.pipeThrough(new TextEncoderStream()));
    assert.deepEqual(encoded.map((bytes) => [...bytes]), [[97], [0xf0, 0x9f, 0x98, 0x80], [0xef, 0xbf, 0xbd]]);
    const bytes = ReadableStream.from([Uint8Array.of(0xe2), Uint8Array.of(0x82, 0xac, 0xff)]);
    assert.deepEqual(await all(bytes.pipeThrough(new TextDecoderStream())), ['€\ufffd']);
});

function byteStream(chunks, more = {}) {
    const rest = [...chunks];
    return new ReadableStream({
        type: 'bytes',
        pull(controller) {
            if (rest.length > 0) {
                controller.enqueue(Uint8Array.from(rest.shift()));
            } else {
                controller.close();
                controller.byobRequest?.respond(0);
            }
        },
        ...more,
    });
}

test('a byte stream gives its chunks as bytes', async () => {
    const chunks = await all(byteStream([[1, 2], [3]]));
    assert.deepEqual(chunks.map((chunk) => [...chunk]), [[1, 2], [3]]);
});

test('a byte stream fills the views of its reader', async () => {
    const reader = byteStream([[1, 2, 3], [4]]).getReader({ mode: 'byob' });
    const first = await reader.read(new Uint8Array(2));
    assert.deepEqual([...first.value], [1, 2]);
    const both = await reader.read(new Uint8Array(8), { min: 2 });
    assert.deepEqual([...both.value], [3, 4]);
    const last = await reader.read(new Uint8Array(4));
    assert.equal(last.done, true);
    assert.equal(last.value.byteLength, 0);
});

test('views with elements of several bytes are filled by whole elements', async () => {
    const reader = byteStream([[1], [0, 2, 0, 3]]).getReader({ mode: 'byob' });
    assert.deepEqual([...(await reader.read(new Uint16Array(4))).value], [1, 2]);
    await assert.rejects(reader.read(new Uint16Array(1)), TypeError);
});

test('a source may write into the view of the reader', async () => {
    const stream = new ReadableStream({
        type: 'bytes',
        autoAllocateChunkSize: 8,
        pull(controller) {
            controller.byobRequest.view[0] = 7;
            controller.byobRequest.respond(1);
        },
    });
    const reader = stream.getReader({ mode: 'byob' });
    assert.deepEqual([...(await reader.read(new Uint8Array(3))).value], [7]);
    reader.releaseLock();
    assert.deepEqual([...(await stream.getReader().read()).value], [7]);
});

test('only byte streams fill views, and only views with room', async () => {
    assert.throws(() => streamOf(['a']).getReader({ mode: 'byob' }), TypeError);
    assert.throws(() => streamOf(['a']).getReader({ mode: 'other' }), TypeError);
    const reader = byteStream([[1]]).getReader({ mode: 'byob' });
    await assert.rejects(reader.read(new Uint8Array(0)), TypeError);
    await assert.rejects(reader.read('text'), TypeError);
    assert.throws(() => new ReadableStream({ type: 'other' }), TypeError);
});

test('the stream of a blob gives its bytes', async () => {
    const { Blob } = require('web/blob.js');
    const chunks = await all(new Blob(['ab']).stream());
    assert.deepEqual(chunks.map((chunk) => [...chunk]), [[97, 98]]);
    assert.deepEqual(await all(new Blob([]).stream()), []);
});
