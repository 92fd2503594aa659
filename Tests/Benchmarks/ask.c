// Asks a server on loopback the same thing again and again over connections that stay open, each with one request under
// way at a time.
//
//     ask PORT PATH CONNECTIONS REQUESTS
//
// Prints the requests a second. Ends with 1 when an answer is not what was asked for.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { most_connections = 1024, room = 64 << 10 };

struct client {
    int socket;
    size_t size;
    char text[room + 1];
};

static char request[4096];
static size_t request_size;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void fail(const char *what) {
    fprintf(stderr, "ask: %s\n", what);
    exit(1);
}

static int connected(int port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int descriptor = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) < 0) fail("no connection");
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

static void ask(struct client *client) {
    client->size = 0;
    if (write(client->socket, request, request_size) != (ssize_t)request_size) fail("cannot send");
}

/// Reads what is there; 1 when the answer is complete.
static int hear(struct client *client) {
    ssize_t count = read(client->socket, client->text + client->size, room - client->size);
    if (count <= 0) fail("the connection was closed");
    client->size += count;
    client->text[client->size] = '\0';
    char *end = strstr(client->text, "\r\n\r\n");
    if (!end) return 0;
    if (strncmp(client->text, "HTTP/1.1 200 ", 13) != 0) fail("an answer is not 200");
    char *length = strcasestr(client->text, "\r\ncontent-length:");
    if (!length) fail("an answer has no length");
    size_t whole = (end + 4 - client->text) + strtoul(length + 17, NULL, 10);
    if (client->size > whole) fail("an answer is longer than it says");
    return client->size == whole;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: ask PORT PATH CONNECTIONS REQUESTS\n");
        return 2;
    }
    int connections = atoi(argv[3]);
    long left = atol(argv[4]), under_way = 0, total = left;
    if (connections < 1 || connections > most_connections) fail("too many connections");
    request_size = snprintf(
        request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n", argv[2]);
    struct client *clients = calloc(connections, sizeof *clients);
    struct pollfd *waits = calloc(connections, sizeof *waits);
    for (int i = 0; i < connections; i++) {
        clients[i].socket = connected(atoi(argv[1]));
        waits[i] = (struct pollfd){.fd = clients[i].socket, .events = POLLIN};
    }
    double start = now();
    for (int i = 0; i < connections && left > 0; i++, left--, under_way++) ask(&clients[i]);
    while (under_way > 0) {
        if (poll(waits, connections, -1) < 0) fail("cannot wait");
        for (int i = 0; i < connections; i++) {
            if (!(waits[i].revents & POLLIN) || !hear(&clients[i])) continue;
            under_way--;
            if (left > 0) {
                ask(&clients[i]);
                left--;
                under_way++;
            }
        }
    }
    printf("%.0f\n", total / (now() - start));
    return 0;
}
