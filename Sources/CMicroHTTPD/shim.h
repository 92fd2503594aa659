#pragma once
#include <microhttpd.h>
#include <stdbool.h>

/// What a daemon is started with; the functions get `context` as their first argument.
struct cmicrohttpd_settings {
    int listening_socket;
    /// 0 gives each connection a thread of its own.
    unsigned int threads;
    size_t connection_memory;
    unsigned int connection_timeout;
    /// PEM texts, both or neither; without them the daemon speaks HTTP in clear.
    const char *_Nullable certificate;
    const char *_Nullable private_key;
    MHD_AccessHandlerCallback _Nonnull answer;
    void *_Nullable (*_Nonnull begin)(void *_Nullable context, const char *_Nonnull target,
                                      struct MHD_Connection *_Nullable connection);
    MHD_RequestCompletedCallback _Nonnull end;
    MHD_NotifyConnectionCallback _Nonnull connection;
    void *_Nonnull context;
};

// Swift cannot call variadic C. Polling it is, not epoll: with edge-triggered events a client that shuts down its sending
// side early is never let go.
static inline struct MHD_Daemon *_Nullable cmicrohttpd_start(const struct cmicrohttpd_settings *_Nonnull settings) {
    struct MHD_OptionItem options[4];
    size_t count = 0;
    unsigned int flags = MHD_USE_POLL_INTERNAL_THREAD | MHD_USE_ITC;
    if (settings->threads > 0) {
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_THREAD_POOL_SIZE, (intptr_t)settings->threads, NULL};
    } else {
        flags |= MHD_USE_THREAD_PER_CONNECTION;
    }
    if (settings->certificate && settings->private_key) {
        flags |= MHD_USE_TLS;
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)settings->certificate};
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)settings->private_key};
    }
    options[count] = (struct MHD_OptionItem){MHD_OPTION_END, 0, NULL};
    return MHD_start_daemon(
        flags, 0, NULL, NULL, settings->answer, settings->context,
        MHD_OPTION_LISTEN_SOCKET, settings->listening_socket,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, settings->connection_memory,
        MHD_OPTION_CONNECTION_TIMEOUT, settings->connection_timeout,
        MHD_OPTION_URI_LOG_CALLBACK, settings->begin, settings->context,
        MHD_OPTION_NOTIFY_COMPLETED, settings->end, settings->context,
        MHD_OPTION_NOTIFY_CONNECTION, settings->connection, settings->context,
        MHD_OPTION_ARRAY, options,
        MHD_OPTION_END);
}

/// The socket of a connection, or -1.
static inline int cmicrohttpd_socket(struct MHD_Connection *_Nonnull connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/// Whether a connection has begun, rather than ended.
static inline bool cmicrohttpd_has_begun(enum MHD_ConnectionNotificationCode event) {
    return event == MHD_CONNECTION_NOTIFY_STARTED;
}
