#pragma once
#include <curl/curl.h>

// Swift cannot call variadic C, so there is one wrapper for each kind of argument that
// curl_easy_setopt, curl_multi_setopt and curl_easy_getinfo take.

static inline CURLcode ccurl_setopt_long(CURL *_Nonnull easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_setopt_offset(CURL *_Nonnull easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_setopt_string(CURL *_Nonnull easy, CURLoption option, const char *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_setopt_pointer(CURL *_Nonnull easy, CURLoption option, void *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_setopt_list(CURL *_Nonnull easy, CURLoption option, struct curl_slist *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

/// libcurl copies the bytes; none take the option back.
static inline CURLcode ccurl_setopt_bytes(
    CURL *_Nonnull easy, CURLoption option, const void *_Nullable bytes, size_t count) {
    struct curl_blob blob = {.data = (void *)bytes, .len = count, .flags = CURL_BLOB_COPY};
    return curl_easy_setopt(easy, option, count > 0 ? &blob : NULL);
}

/// Of CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION.
typedef size_t (*ccurl_data_function)(char *_Nonnull buffer, size_t size, size_t count, void *_Nullable context);

static inline CURLcode ccurl_setopt_data_function(
    CURL *_Nonnull easy, CURLoption option, ccurl_data_function _Nonnull function) {
    return curl_easy_setopt(easy, option, function);
}

typedef int (*ccurl_seek_function)(void *_Nullable context, curl_off_t offset, int origin);

static inline CURLcode ccurl_setopt_seek_function(CURL *_Nonnull easy, ccurl_seek_function _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, function);
}

/// Of CURLOPT_OPENSOCKETFUNCTION.
typedef curl_socket_t (*ccurl_open_function)(
    void *_Nullable context, curlsocktype purpose, struct curl_sockaddr *_Nonnull address);

static inline CURLcode ccurl_setopt_open_function(CURL *_Nonnull easy, ccurl_open_function _Nonnull function) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode ccurl_getinfo_long(CURL *_Nonnull easy, CURLINFO info, long *_Nonnull value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode ccurl_getinfo_offset(CURL *_Nonnull easy, CURLINFO info, curl_off_t *_Nonnull value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode ccurl_getinfo_string(
    CURL *_Nonnull easy, CURLINFO info, const char *_Nullable *_Nonnull value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode ccurl_getinfo_pointer(CURL *_Nonnull easy, CURLINFO info, void *_Nullable *_Nonnull value) {
    return curl_easy_getinfo(easy, info, value);
}

/// What a message says of a transfer that has ended; the union of CURLMsg read where it is valid.
static inline CURLcode ccurl_result(const CURLMsg *_Nonnull message) { return message->data.result; }

/// CURL_GLOBAL_ALL, a macro that Swift does not import.
static inline CURLcode ccurl_global_init(void) { return curl_global_init(CURL_GLOBAL_ALL); }

// Sentinels of callbacks, macros that Swift does not import.
static const size_t ccurl_read_abort = CURL_READFUNC_ABORT;
static const curl_socket_t ccurl_socket_bad = CURL_SOCKET_BAD;
