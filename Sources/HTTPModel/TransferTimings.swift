/// When each phase of a transfer ended, counted from its start. A phase that did not take place ended when the one before
/// it did. Source: https://curl.se/libcurl/c/curl_easy_getinfo.html (section TIMES)
package struct TransferTimings: Sendable, Hashable {
    package var nameLookup: Duration = .zero
    package var connect: Duration = .zero
    package var appConnect: Duration = .zero
    package var preTransfer: Duration = .zero
    package var startTransfer: Duration = .zero
    package var total: Duration = .zero
    /// True when an open connection was used, so that name lookup, connect and app connect did not take place.
    package var reusedConnection = false

    package init() {}
}
