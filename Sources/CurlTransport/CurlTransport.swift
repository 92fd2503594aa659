import CCurl
package import HTTPModel

/// Sends over libcurl: one multi handle, whose connections stay open from one request to the next.
///
/// It belongs to one thread, the worker's; only `wake` may be called from others. Nothing that libcurl would decide by
/// itself is left on: no redirects, cookies, authentication or fields of its own.
package final class CurlTransport: HTTPSending {
    private let multi: UnsafeMutableRawPointer
    private let wakeup: Wakeup
    private var idle: [Transfer] = []
    private var active: [Transfer] = []
    /// Exchanges that ended before they began.
    private var refused: [(Exchange, (Exchange) -> Void)] = []
    private var connections = ConnectionNumbers()
    private var lookout = Lookout()
    private let authorities: SystemAuthorities?
    /// Whether the system's directory of authorities has lacked one. All transfers do the same, so that they can share
    /// connections.
    private var readsAuthorityFile = false
    /// While exchanges are handed over. One that starts then is for a later turn, however fast its server.
    private var isDelivering = false

    /// curl_global_init must run once, before any other call.
    private static let globalResult = ccurl_global_init()

    package convenience init() throws(TransferFailure) { try self.init(authorities: nil) }

    /// - Parameter authorities: Nil: those that libcurl was built to use.
    init(authorities: SystemAuthorities?) throws(TransferFailure) {
        guard Self.globalResult == CURLE_OK, let multi = curl_multi_init() else {
            throw TransferFailure(.outOfMemory, detail: "libcurl could not be started")
        }
        self.multi = multi
        self.authorities = authorities
        wakeup = Wakeup(multi: multi)
    }

    deinit {
        wakeup.detach()
        for transfer in active { curl_multi_remove_handle(multi, transfer.easy.pointer) }
        // The easy handles go before the multi handle that holds their connections.
        active = []
        idle = []
        curl_multi_cleanup(multi)
    }

    package var wake: @Sendable () -> Void { { [wakeup] in wakeup.request() } }

    package func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void) {
        start(request, settings: settings, sink: nil, whenDone: whenDone)
    }

    /// Starts a transfer whose body goes to a sink, piece by piece, and not into the response.
    package func start(
        _ request: HTTPRequest, settings: TransferSettings, sink: BodySink?, whenDone: @escaping (Exchange) -> Void
    ) {
        do throws(TransferFailure) {
            let transfer =
                if let idle = idle.popLast() {
                    idle
                } else {
                    try Transfer(placeholder: request, authorities: authorities)
                }
            do throws(TransferFailure) {
                try transfer.prepare(
                    request, settings: settings, now: .now, readsAuthorityFile: readsAuthorityFile, sink: sink,
                    whenDone: whenDone)
                try check(curl_multi_add_handle(multi, transfer.easy.pointer))
            } catch {
                recycle(transfer)
                throw error
            }
            active.append(transfer)
            // On its way at once: whatever the caller does before it turns the loop takes place while the server works.
            // An error shows again, and is dealt with, in the next turn.
            if !isDelivering { _ = perform() }
        } catch {
            var failure = error
            (failure.host, failure.port) = (request.url.host, request.url.effectivePort)
            refused.append((Exchange(request: request, outcome: .failure(failure)), whenDone))
        }
    }

    package func turn(until deadline: ContinuousClock.Instant?) {
        if deliverRefused() || deliverEnded() || wakeup.take() { return }
        while !active.isEmpty || deadline != nil {
            guard let pause = pause(until: deadline) else { return }
            wait(for: pause)
            let result = perform()
            guard result == CURLM_OK else { return failAll(result) }
            if deliverEnded() || wakeup.take() { return }
            if let deadline, deadline <= .now { return }
        }
    }

    package func cancelAll() {
        let interrupted = active
        active = []
        for transfer in interrupted { end(transfer, with: transfer.exchange(.interrupted)) }
        deliverRefused()
    }

    /// Lets every transfer go as far as it can without waiting.
    private func perform() -> CURLMcode {
        let now = ContinuousClock.now
        for transfer in active { transfer.now = now }
        var running: Int32 = 0
        return curl_multi_perform(multi, &running)
    }

    /// True when there were any.
    @discardableResult
    private func deliverRefused() -> Bool {
        guard !refused.isEmpty else { return false }
        let pending = refused
        refused = []
        for (exchange, whenDone) in pending { whenDone(exchange) }
        return true
    }

    /// True when a transfer has ended.
    private func deliverEnded() -> Bool {
        isDelivering = true
        defer { isDelivering = false }
        var ended = false
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let index = active.firstIndex(where: { $0.easy.pointer == easy })
            else { continue }
            let code = ccurl_result(message)
            if code == CURLE_PEER_FAILED_VERIFICATION, retryWithAuthorityFile(active[index]) { continue }
            let transfer = active.remove(at: index)
            end(transfer, with: transfer.exchange(code, connections: &connections))
            ended = true
        }
        return ended
    }

    /// Nothing of the request is on its way before the server's certificate was taken. False where the file was read before.
    private func retryWithAuthorityFile(_ transfer: Transfer) -> Bool {
        guard !transfer.readsAuthorityFile else { return false }
        curl_multi_remove_handle(multi, transfer.easy.pointer)
        readsAuthorityFile = true
        do throws(TransferFailure) {
            try transfer.readAuthorityFile()
            try check(curl_multi_add_handle(multi, transfer.easy.pointer))
            return true
        } catch {
            return false
        }
    }

    /// How long to wait, in milliseconds, at most; nil when a transfer has just ended for its silence.
    private func pause(until deadline: ContinuousClock.Instant?) -> Int32? {
        let now = ContinuousClock.now
        var latest = deadline ?? now + .seconds(1000)
        var silent: [Transfer] = []
        for transfer in active {
            guard let limit = transfer.settings.silenceTimeout else { continue }
            if transfer.silenceCheck <= now {
                let left = limit - transfer.silence(at: now)
                if left <= .zero { silent.append(transfer) } else { transfer.silenceCheck = now + left }
            }
            latest = min(latest, transfer.silenceCheck)
        }
        guard silent.isEmpty else {
            active.removeAll { transfer in silent.contains { $0 === transfer } }
            for transfer in silent { end(transfer, with: transfer.exchange(.silenceTimeout)) }
            return nil
        }
        return Int32(now.duration(to: latest).wholeMilliseconds)
    }

    /// Waits for something to do, so many milliseconds at most.
    private func wait(for pause: Int32) {
        if pause > 0, !active.isEmpty {
            let hasFound = lookout.isDue && look()
            lookout.note(hasFound: hasFound)
            if hasFound { return }
        }
        curl_multi_poll(multi, nil, 0, pause, nil)
    }

    /// True when there is something to do, which shows at once. What wakes libcurl is not among what it counts as ready.
    private func look() -> Bool {
        let end = ContinuousClock.now + Lookout.patience
        repeat {
            var ready: Int32 = 0
            curl_multi_poll(multi, nil, 0, 0, &ready)
            if ready > 0 || wakeup.isRequested { return true }
        } while .now < end
        return false
    }

    private func failAll(_ code: CURLMcode) {
        let failed = active
        active = []
        let detail = String(cString: curl_multi_strerror(code))
        for transfer in failed { end(transfer, with: transfer.exchange(.other, detail: detail)) }
    }

    private func end(_ transfer: Transfer, with exchange: Exchange) {
        curl_multi_remove_handle(multi, transfer.easy.pointer)
        let whenDone = transfer.whenDone
        recycle(transfer)
        whenDone(exchange)
    }

    private func recycle(_ transfer: Transfer) {
        transfer.clear()
        idle.append(transfer)
    }

    private func check(_ code: CURLMcode) throws(TransferFailure) {
        guard code != CURLM_OK else { return }
        throw TransferFailure(
            code == CURLM_OUT_OF_MEMORY ? .outOfMemory : .other, detail: String(cString: curl_multi_strerror(code)))
    }
}
