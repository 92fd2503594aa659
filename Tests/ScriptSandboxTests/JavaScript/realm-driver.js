// Runs whole scripts in a realm over a host of its own, for tests of what a script sees and does.
//
//   const realm = makeRealm();
//   const result = await realm.run('pm.test("a", () => {})', { response: { code: 200 } });
//
// A context has environment, globals, collectionVariables, local, data (name -> value, or an array of definitions),
// request, response ({code, status, header, body}; null where the request failed), cookies, info, vault, replies (url
// -> {code, body} or {error}), cookieJar (a function), prerequest (true for a script of before the request) and
// timeout.
//
// A result has events (arrays: what the host was told), error ([name, message]), state, isAsync, changes (of each kind
// that changed), nextRequest and ticks (how much time went by, on the realm's own clock).
(function (environment) {
    'use strict';

    const bits = {
        settled: 1, error: 2, skipped: 4, pending: 8, wasPending: 16, environment: 32, globals: 64,
        collectionVariables: 128, local: 256, request: 512, nextRequest: 1024, visualizer: 2048, due: 4096,
    };
    const kinds = ['environment', 'globals', 'collectionVariables', 'local', 'request', 'visualizer'];

    const drain = () => environment.host.drainMicrotasks();

    function bytesOf(text) {
        return Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
    }

    const definitions = (values) => (Array.isArray(values)
        ? values
        : Object.entries(values ?? {}).map(([key, value]) => ({ key, value, type: 'any' })));

    const summaryOf = ({ code = 200, status = null, responseTime = 12, body = '' }) =>
        [code, status, responseTime, bytesOf(body).length, bytesOf(body).length];

    function makeHost(driver) {
        const response = () => driver.context.response ?? {};
        return {
            decode: (buffer, start, length) => String.fromCharCode(...new Uint8Array(buffer, start, length)),
            ...environment.host,
            info: () => driver.context.info ?? [
                driver.context.prerequest ? 'prerequest' : 'test', 0, 1, 'Get it', 'id-1', 'Get it',
                ['Collection', 'Get it'], 'Get it, script',
            ],
            scope: (kind) => JSON.stringify({
                id: kind, name: driver.context.names?.[kind], values: definitions(driver.context[kind]),
            }),
            request: () => JSON.stringify(driver.context.request ?? { url: 'http://localhost/', method: 'GET' }),
            responseHeaders: () => JSON.stringify(response().header ?? []),
            responseBody: () => { driver.reads.push('bytes'); return bytesOf(response().body ?? '').buffer; },
            responseText: () => { driver.reads.push('text'); return response().body ?? ''; },
            cookies: () => JSON.stringify(driver.context.cookies ?? []),
            assert(name, index, verdict, errorName, message, record) {
                const [passed, skipped, sync, async] = [1, 2, 4, 8].map((bit) => (verdict & bit) !== 0);
                const error = passed ? [] : [errorName, message, record];
                const isAsync = sync || async ? async : undefined;
                driver.events.push(['assert', name, index, passed, skipped, isAsync, ...error]);
            },
            log(level, texts) {
                // Not by the iterator, which a script may have changed.
                driver.events.push(['log', level].concat(Array.prototype.slice.call(texts)));
            },
            variableSet: () => {},
            raise: (name, message, line) => { driver.events.push(['raise', name, message]); driver.lines.push(line); },
            send(id, text) {
                driver.events.push(['send', JSON.parse(text)]);
                driver.sent.push([id, JSON.parse(text)]);
            },
            cookieJar: (operation, url, values) =>
                JSON.stringify(driver.context.cookieJar(operation, url, JSON.parse(values))),
            vault: (operation, key, value) => JSON.stringify(driver.context.vault(operation, key, value)),
            dynamicVariable: (name) => (name === '$guid' ? 'a-guid' : undefined),
            ...driver.host,
        };
    }

    /// A realm in a global object of its own where the shell can make one, else in the global object of the tests.
    function load(driver) {
        const global = environment.makeGlobal?.();
        const date = global?.Date ?? Date;
        const { now } = date;
        const hearRejections = global?.setUnhandledRejectionCallback;
        date.now = () => driver.time;
        const loader = global === undefined ? environment.makeLoader() : environment.makeLoader(global);
        const host = makeHost(driver);
        if (global !== undefined) Object.assign(host, environment.hostOf(global), driver.host);
        const realm = loader(host)('realm/realm.js');
        date.now = now;
        hearRejections?.((promise, reason) => realm.unhandledRejection(reason));
        return realm;
    }

    class Driver {
        constructor(host) {
            this.host = host;
            this.time = 1_000_000;
            this.context = {};
            this.clear();
            this.realm = load(this);
        }

        clear() {
            this.events = [];
            this.lines = [];
            this.reads = [];
            this.sent = [];
        }

        async run(text, context = {}) {
            const { realm } = this;
            this.context = context;
            this.clear();
            const begin = this.time;
            const program = typeof text === 'string' ? realm.compile(text, 'script.js') : text;
            const summary = context.response === null ? undefined : summaryOf(context.response ?? {});
            realm.start(program, !context.prerequest, summary);
            drain();
            this.wait(begin + (context.timeout ?? 10_000));
            const result = this.result(begin);
            realm.finish();
            return result;
        }

        wait(limit) {
            const { realm } = this;
            for (let quiet = 0; ;) {
                const state = realm.state();
                if (state & bits.skipped || (state & bits.settled && !(state & bits.pending))) return;
                quiet = state & bits.wasPending && !(state & bits.pending) ? quiet + 1 : 0;
                if (quiet > 1 || this.time >= limit || !this.step(limit)) return;
                drain();
            }
        }

        /// The next thing that happens; false where nothing will.
        step(limit) {
            if (this.sent.length > 0) {
                const [id, request] = this.sent.shift();
                this.answer(id, request);
                return true;
            }
            const deadline = this.realm.nextDeadline();
            if (deadline < 0 && !(this.realm.state() & bits.wasPending)) return false;
            this.time = Math.min(limit, this.time + Math.max(deadline, 0));
            this.realm.turn();
            return true;
        }

        answer(id, request) {
            const path = '/' + (request.url.path ?? []).join('/');
            const reply = this.context.replies?.[path] ?? this.context.replies?.any ?? {};
            if (reply.error !== undefined) {
                this.realm.answerRequest(id, JSON.stringify(reply.error), undefined, undefined, undefined, undefined);
                return;
            }
            const bytes = bytesOf(reply.body ?? '').buffer;
            const headers = JSON.stringify(reply.header ?? []);
            this.realm.answerRequest(id, null, summaryOf(reply), headers, bytes, JSON.stringify(reply.cookies ?? []));
        }

        result(begin) {
            const { realm } = this;
            const state = realm.state();
            const changes = {};
            for (const kind of kinds) {
                if (state & bits[kind]) changes[kind] = JSON.parse(realm.changes(kind));
            }
            return {
                events: this.events,
                lines: this.lines,
                reads: this.reads,
                state,
                error: state & bits.error ? realm.error().slice(0, 2) : undefined,
                isSkipped: (state & bits.skipped) !== 0,
                isSettled: (state & bits.settled) !== 0,
                wasPending: (state & bits.wasPending) !== 0,
                nextRequest: state & bits.nextRequest ? realm.nextRequest() : undefined,
                changes,
                ticks: this.time - begin,
            };
        }
    }

    return (host = {}) => new Driver(host);
});
