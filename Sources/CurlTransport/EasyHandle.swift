import CCurl
import HTTPModel

/// Owns one libcurl easy handle and frees it when the value ends.
struct EasyHandle: ~Copyable {
    let pointer: UnsafeMutableRawPointer

    init() throws(TransferFailure) {
        guard let pointer = curl_easy_init() else { throw TransferFailure(.outOfMemory) }
        self.pointer = pointer
    }

    deinit { curl_easy_cleanup(pointer) }

    func set(_ option: CURLoption, _ value: Int) throws(TransferFailure) {
        try check(ccurl_setopt_long(pointer, option, value))
    }

    func set(_ option: CURLoption, bytes value: Int) throws(TransferFailure) {
        try check(ccurl_setopt_offset(pointer, option, curl_off_t(value)))
    }

    /// libcurl copies the string.
    func set(_ option: CURLoption, _ value: UnsafePointer<CChar>?) throws(TransferFailure) {
        try check(ccurl_setopt_string(pointer, option, value))
    }

    /// libcurl copies the bytes; none take the option back.
    func set(_ option: CURLoption, copying bytes: [UInt8]) throws(TransferFailure) {
        try check(bytes.withUnsafeBytes { ccurl_setopt_bytes(pointer, option, $0.baseAddress, $0.count) })
    }

    /// libcurl keeps the pointer: what it points to must outlive the transfer.
    func set(_ option: CURLoption, keeping value: UnsafeMutableRawPointer?) throws(TransferFailure) {
        try check(ccurl_setopt_pointer(pointer, option, value))
    }

    /// libcurl keeps the list: it must outlive the transfer.
    func set(_ option: CURLoption, keeping list: UnsafeMutablePointer<curl_slist>?) throws(TransferFailure) {
        try check(ccurl_setopt_list(pointer, option, list))
    }

    func set(_ option: CURLoption, _ function: ccurl_data_function) throws(TransferFailure) {
        try check(ccurl_setopt_data_function(pointer, option, function))
    }

    func setSeek(_ function: ccurl_seek_function) throws(TransferFailure) {
        try check(ccurl_setopt_seek_function(pointer, function))
    }

    func setOpen(_ function: ccurl_open_function) throws(TransferFailure) {
        try check(ccurl_setopt_open_function(pointer, function))
    }

    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_getinfo_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return ccurl_getinfo_offset(pointer, info, &value) == CURLE_OK ? Int(value) : 0
    }

    func string(_ info: CURLINFO) -> String {
        var value: UnsafePointer<CChar>?
        guard ccurl_getinfo_string(pointer, info, &value) == CURLE_OK, let value else { return "" }
        return String(cString: value)
    }

    private func check(_ code: CURLcode) throws(TransferFailure) {
        guard code != CURLE_OK else { return }
        throw TransferFailure(
            code == CURLE_OUT_OF_MEMORY ? .outOfMemory : .other, detail: String(cString: curl_easy_strerror(code)))
    }
}
